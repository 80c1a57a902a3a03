"""Times that are struck out in so many words: "take back Tuesday", "Montag können Sie vergessen".

Rules
- A verb of striking out right before a time, with no more than the name of a meeting between, and
  one right behind it, refuse it; who calls off what was agreed is known to `exchanged`.
- What is said of all times of a sentence at its end ("… so neither") is said of each.
- A week or a day with nothing but a word for a full diary beside it is refused.

Known limit: who calls off one time in order to offer another in the same clause is read by grammar.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.stances.asides import clause_around
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_MEETING: Final = (
    r"(?:talk|call|chat|meeting|coffee|appointment|interview|conversation|zoom|session|date"
    r"|gesprach|termin|telefonat|treffen|anruf|rendez-vous|rdv|appel|entretien|echange|cafe|visio"
    r"|cita|llamada|reunion|charla|entrevista|videollamada|lo)"
)
_OF: Final = (
    r"(?:on|of|for|from|at|the|our|my|your|am|den|der|vom|fur|um|unseren|meinen|unser|mein|das"
    r"|du|de|le|la|pour|a|notre|nuestr[ao]|mi|del|el|las|al)"
)
_STRIKE: Final = re.compile(
    r"(?<!had to )(?<!if i )(?<!if you )\b(?:(?:take|taking) back|(?:must|to|i'll) go back on"
    r"|scrub(?:bing)?|scratch|strike out|cross out|rub out|count me out(?: for)?"
    r"|won't be able to (?:join|see|meet|call|ring|talk to|speak to|make)(?: you| it)?"
    r"|streichen(?: sie)?|vergessen sie|vergiss"
    r"|evit(?:ons|ez|er)|oubli(?:ons|ez|e)|me (?:decommande|desiste)|ne comptez plus sur moi"
    r"|olvid(?:a|e|ad|emos)|descart(?:a|e|emos)|me echo atras con|me bajo de)"
    rf"(?: {_OF}){{0,3}}(?: {_MEETING})?(?: {_OF}){{0,3}} ?$"
)
_DOOMED: Final = re.compile(
    r" ?,? ?(?:uhr |h )?(?:"
    r"(?:is|are|'s) (?:now )?off(?= ?[.,;!)]|$| then|,| and| after| i'm)"
    r"|no longer works|is a (?:no|dead loss|write-off)\b|has to go\b|won't happen\b"
    r"|(?:konnen|kannst|konnt|kann) (?:sie|du|ihr|man)? ?(?:getrost |gleich |leider )?"
    r"(?:vergessen|streichen|knicken|abhaken)\b"
    r"|(?:sage|sag|muss) ich (?:hiermit |leider |doch |wieder )*"
    r"(?:ab|absagen|streichen|zurucknehmen|zuruckziehen)\b"
    r"|(?:ziehe|nehme) ich (?:hiermit |leider )?zuruck\b"
    r"|wird (?:das |es )?(?:leider )?(?:nix|nichts)\b"
    r"|sieht (?:es )?(?:bei mir |bei uns )?(?:leider )?(?:duster|mau|eng|schlecht|finster|ubel)\b"
    r"|(?:[^.!?;,]{0,30}, )?(?:das|dies|es) (?:ist|wird|ware|war) (?:\w+ ){0,3}"
    r"zu (?:spat|fruh|knapp|eng)\b"
    r"|(?:[^.!?;,]{0,30}, )?(?:that's|that is|that'll be|c'est|ce sera|es) (?:\w+ ){0,2}"
    r"(?:too|trop|demasiado) (?:late|early|tight|tard|tot|juste|tarde|pronto)\b"
    r"|est a oublier|ce sera sans moi|c'est (?:mort|cuit|rape|fichu|foutu)\b"
    r"|(?:descarta|olvida|olvide|descarte)(?:lo|la|los)?\b|ni (?:hablar|de broma|pensarlo)\b"
    r"|(?:lo|la) (?:cancelo|anulo|descarto)\b"
    r"|(?:(?:is|are|'s|ist|sind|est|es) )?(?:nothing doing|no (?:chance|dice|hope)"
    r"|not a (?:chance|hope|prayer)|out of the question|nichts zu (?:machen|wollen)|nix zu machen"
    r"|keine chance|rien a faire"
    r"|pas moyen|hors de question|nada que hacer|no hay manera)(?= ?(?:[.,;!)]|$)))"
)
_NEITHER: Final = re.compile(
    r"[ ,:;-]*(?:and |so |that's |hence |that makes |also |donc |alors |asi que |o sea )+"
    r"(?:(?:it's )?neither|no to both|both (?:are )?(?:out|no good|impossible|off)|none of them"
    r"|(?:geht )?(?:beides|keins|weder noch)(?: nicht)?|ni l'une? ni l'autre|aucune? des deux"
    r"|ni una ni otra|ningun[oa](?: de (?:las|los) dos)?)\b"
)
#: said of nothing but a diary
_FULL: Final = re.compile(
    r"\b(?:spoken for|booked (?:up|solid|out)|fully booked|chock-a-block|chocka|jam-packed|jammed"
    r"|(?:no|not a|not one|\w*n't (?:a|one|got a)|zero|without a) (?:single |free |spare )*"
    r"(?:gap|minute|moment|second|slot|hole|window|hour|half hour|opening|bandwidth|capacity|time)"
    r"|no white|ausgebucht|verplant|dicht|keine(?:n)? (?:einzige[nrs]? )?(?:freie[nrs]? )?"
    r"(?:minute|lucke|luft|platz|termin)|pas une? (?:seule )?(?:minute|seconde|trou|creneau)"
    r"|plus un (?:trou|creneau)|hasta arriba|a tope|a reventar|ni un (?:hueco|minuto|rato))\b"
)
_FOR: Final = frozenset({Cat.OFFER, Cat.YES, Cat.EXCEPT, Cat.IF, Cat.MOVE, Cat.WRITE})
_MAKES_ROOM: Final = frozenset({"i have", "i've got", "have", "can", "could", "zeit", "sure"})
_PAST: Final = re.compile(r"\b(?:was|were|had|last|ago|war|hatte|etait|avait|estaba|tenia)\b")


def is_dismissed(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Is a time struck out? `text`: what the nodes stand in."""
    if not one.dates:
        return False
    begin, end = nodes[one.first].start, nodes[one.last].end
    lead = re.split(r"[.!?;:\n]", text[max(0, begin - _NEAR) : begin])[-1]
    behind = re.split(r"[.!?;\n]", text[end : end + _NEAR])[0]
    if _STRIKE.search(fold(lead)) or _DOOMED.match(fold(behind)):
        return not any(node.cat is Cat.IF for node in nodes[: one.first])
    rest = re.split(r"[.!?\n]", text[nodes[-1].end - 12 : nodes[-1].end + _NEAR])[0]
    if any(node.cat is Cat.PICK for node in nodes[one.last :]) and _NEITHER.search(fold(rest)):
        return True
    return not one.times and _is_full(text, nodes, one)


def _is_full(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Does the clause of a day or a week say that the diary is full, and nothing else?"""
    around = clause_around(nodes, one)
    if any(node.cat in _FOR and node.word not in _MAKES_ROOM for node in around):
        return False
    if any(node.part is Part.DATE for node in around if node.start > nodes[one.last].start):
        return False
    first, last = nodes[one.first].start, nodes[one.last].end
    lead = _ENDS_CLAUSE.split(fold(text[max(0, first - _NEAR) : first]))[-1]
    behind = _ENDS_CLAUSE.split(fold(text[last : last + _NEAR]))[0]
    told = _FULL.search(f"{lead} | {behind}") is not None
    return told and _PAST.search(f"{lead} {behind}") is None


_ENDS_CLAUSE: Final = re.compile(
    r"[.!?;:,\n]|\b(?:and|but|und|aber|et|mais|y|pero|or|oder|ou|so|because)\b"
)
