"""A time that the other is said to have chosen, with praise behind it: "I see you've booked
Tuesday, lovely".

Rules
- What "you" have put down, chosen or proposed is offered where nothing but praise or thanks, up
  to the end of a sentence, follows it, be it in a sentence of its own.

Known limit: the verbs and the praise are named below, by language.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late

_NEAR: Final = 80  # letters looked at on either side
_FOR: Final = (
    r"(?:(?: (?:in|down|me|us|for|on|the|this|that|mir|uns|den|am|ja|da|schon|auf|fur|mich|diesen"
    r"|im|pour|le|la|a|de|du|sur|moi|me|nous|ce|para|el|nos|este))*)"
)
_PUT: Final = (
    r"(?:booked|put|noted|gone|chosen|picked|reserved|suggest(?:ed)?|propose[ds]?|pencilled"
    r"|penciled|scheduled|set|marked|offer(?:ed)?|blocked|went|chose|entered|planned|got|opted"
    r"|settled|plumped)"
)
_PUT_FR: Final = (
    r"(?:reserve|note|mis|choisi|propose|bloque|retenu|inscrit|prevu|pris|fixe|cale|opte)e?"
)
_PUT_ES: Final = (
    r"(?:reservado|apuntado|anotado|puesto|elegido|propuesto|fijado|bloqueado|escogido"
    r"|programado|cogido|agendado|marcado)"
)
_CHOSEN: Final = Late(
    rf"\byou(?:'ve|'d| have| had)? (?:just |already |kindly )?{_PUT}{_FOR} ?$"
    rf"|\b(?:vous (?:m'|nous )?(?:avez|aviez)|tu (?:m')?as) (?:deja |bien )?{_PUT_FR}{_FOR} ?$"
    rf"|\b(?:vous proposez|tu proposes|(?:me |nos )?propone[sn]?){_FOR} ?$"
    rf"|\b(?:ha[sn]?|habeis) (?:ya )?{_PUT_ES}{_FOR} ?$"
)
_CHOSEN_AROUND: Final = Late(
    rf"\b(?:haben sie|sie haben|hast du|du hast|habt ihr|ihr habt){_FOR} \| ?(?:\w+ )?"
    r"(?:eingetragen|vorgemerkt|notiert|gebucht|reserviert|geblockt|vorgeschlagen|ausgesucht"
    r"|gewahlt|genommen|festgelegt|eingeplant|angesetzt|geplant|fixiert|ausgewahlt|gesetzt)"
)
_WELL: Final = (
    r"(?:(?:that's|that is|das ist|c'est|me parece|very|sehr|tres|muy|all|just|ganz|absolutely"
    r"|simply|wie|how) )*(?:lovely|great|perfect|splendid|excellent|fine|good|wonderful|brilliant"
    r"|super|marvellous|fantastic|grand|cool|ideal|superb|smashing|terrific|thanks?(?: you)?"
    r"|wunderbar|prima|perfekt|gut|toll|bestens|klasse|schon|fein|einverstanden|danke"
    r"|ausgezeichnet|grossartig|parfait|bien|impeccable|genial|merci|formidable|nickel|top|entendu"
    r"|d'accord|estupendo|perfecto|fenomenal|de acuerdo|gracias|excelente|vale)"
    r"(?: (?:choice|with me|by me|for me|idea|fur mich|pour moi|para mi|a lot|so much))?"
)
_PRAISE: Final = Late(rf"^ ?(?:[,.;:!-]|- )+ ?\n? ?{_WELL} ?(?:[.!\n]|$)")


def told(said: Said) -> Stance | None:
    """An offer where such a time is praised; else None."""
    if not said.one.dates or said.sentence.asks:
        return None
    lead, behind = said.lead(_NEAR, r"[.!?\n]"), said.behind(_NEAR)
    if _CHOSEN.search(lead):
        return Stance.OFFER if _PRAISE.match(behind) else None
    around = _CHOSEN_AROUND.search(f"{lead.rstrip()} |{behind}")
    if around is None:
        return None
    rest = f"{lead.rstrip()} |{behind}"[around.end() :]
    return Stance.OFFER if _PRAISE.match(rest) else None
