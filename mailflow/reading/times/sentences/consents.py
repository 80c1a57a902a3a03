"""Plain consent to the letter's time: "Works for me", "Passt. Soll ich was mitbringen?".

Rules
- Who agrees, and refuses nothing and puts nothing off, accepts the letter's only time.
- "Bis Montag!", "¡Hasta el jueves!" are said to whom one will meet then, where the letter names
  such a day.
- A question beside it takes nothing back where the time was agreed to before it, in so many
  words, and the question is of another matter: it names no time and asks for none.

Known limit: a question before the consent, or within its sentence, is taken for one of the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mailflow.reading.times.sentences.nodes import Node, Part, Sentence, words_of
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.sentences.taken_hours import is_turned, taken_in
from mailflow.reading.times.words.lexemes import Cat

_AGREED: Final = frozenset(
    "yes sure perfect great ok okay works confirmed passt prima super gerne gern perfekt klar"
    " parfait volontiers ok d'accord confirme perfecto vale genial dale".split()
)
#: the time is agreed to, and not only the talk
_FIRM: Final = (
    r"(?:works|(?:that|it|this)(?:'ll| will| would) (?:work|do|suit)|suits|i'm in|count me in"
    r"|(?:that|this|the|your) (?:\w+ )?(?:time|slot|day|date)"
    r" (?:works|suits|is (?:fine|good|perfect))"
    r"|(?:on|in) (?:my|the) (?:calendar|diary|book)|can do|put me down|it is|(?:it's )?a (?:deal"
    r"|date)|see you (?:then|there)|i'll be there"
    r"|(?:fine|good|ok|okay|great|perfect|cool|grand|all right) (?:by|for|with) (?:me|us)"
    r"|happy with that|i'll take (?:it|that)(?: (?:slot|time|one))?|i have (?:nothing on then"
    r"|it down)|very well(?= ?(?:[.!]|$))|go for it|roger that|right you are|(?:un)?till? then"
    r"|sounds (?:good|great|fine|perfect|lovely)"
    r"|perfect(?!,? (?:timing|thanks for))"
    r"|passt|klappt|bestatigt|richte ich ein|kommt (?:mir |uns )?gut aus"
    r"|geht klar|geht in ordnung|abgemacht|machen wir so|so machen wir|bin dabei|perfekt"
    r"|da (?:hab|habe|hatte|kann) ich(?: zeit)?(?! (?:nicht|kein))"
    r"|dabei bleibt(?:'s| es)|da bin ich (?:da|dabei|frei)|einverstanden|wunderbar|(?:gerne?"
    r"|dann) so|so gerne?|steht im kalender"
    r"|(?:ist )?(?:notiert|eingetragen|vorgemerkt|gebucht)"
    r"|ca (?:me |nous )?(?:marche|va|convient|joue|colle|roule)|parfait"
    r"|c'est (?:bon|note|ok|parfait)"
    r"|(?:j'y|je) serai(?: la)?(?= ?(?:[.,!]|$))|(?:cela|ca) (?:me|nous) (?:va|convient)"
    r"|me convient|entendu|d'accord|impec\w*|banco"
    r"|(?:bon|bien|ok|parfait) pour (?:moi|nous)|va pour moi|pas de (?:souci|probleme)"
    r"|quedamos asi|asi quedamos|perfecto|de acuerdo|confirmado|le confirmo"
    r"|es posible|agendado|apuntado|anotado"
    r"|(?:me|nos) (?:va|viene|parece|queda) (?:muy )?(?:bien|perfecto|genial)"
    r"|me (?:cuadra|sirve|funciona|acomoda|conviene)|sin problemas?|ahi (?:estare|nos vemos)"
    # by themselves only
    r"|(?:grand|lovely|cool|great|brilliant|done|deal|booked|noted|agreed"
    r"|(?:that's )?(?:fine|good|ok)"
    r"|no problem|super|prima|klasse|geht|kein problem|nickel|note|genial|hecho|listo|trato hecho)"
    r"(?= ?(?:[,.!]|$)))"
)
#: `opens`: at the beginning of a clause, behind no more than an interjection or two
_AGREES: Final = re.compile(
    r"(?:(?P<opens>(?:^|, )\W*(?:(?:ok|okay|k|yes|yep|yeah|yup|sure|oh|great|lovely|right|righto|ah"
    r"|that|this|very|ja|jo|gut|alles klar|das|oui|tres|ouais|si|va|vale|dale|listo|sounds|all"
    r"|that's)[ ,!.-]+){0,3})"
    rf"|\b){_FIRM}(?!\w)"
)
#: what asks for another time, or whether it is one at all
_OF_TIME: Final = re.compile(
    r"\b(?:year|month|mean|meant|jahr|monat|annee|mois|ano|mes|when|time|times|date|dates|day|days|week|weeks|hours?|later|earlier|sooner|another|other"
    r"|instead|else|different|alternative\w*|still|swap|switch|rather|possible|available|free"
    r"|works?|suits?|which one|slots?|but|long"
    r"|wann|uhrzeit|uhr|termine?|tag|woche|spater|fruher|ander\w*|sonst|noch|lieber|moglich|frei"
    r"|aber|ginge|passt|lange"
    r"|quand|heures?|jours?|semaine|plus (?:tard|tot)|autres?|sinon|plutot|encore|possible|mais"
    r"|creneaux?|combien|longtemps"
    r"|cuando|horas?|dias?|semana|mas (?:tarde|temprano)|otr[oa]s?|mejor|todavia|posible|pero"
    r"|cuanto)\b"
)
_PUTS_OFF: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.WRITE})
_MOVES: Final = _PUTS_OFF | {Cat.MOVE, Cat.WHENEVER}
_OPENING: Final = 6  # nodes


def consents(text: str, spoken: Sequence[Sentence]) -> bool:
    """Does the text say yes, refuse nothing, put nothing off, and ask nothing of the time?"""
    cats = {node.cat for sentence in spoken for node in _affirmed(sentence.nodes)}
    if cats & _PUTS_OFF:
        return False
    if any(node.is_all_day for one in spoken for node in one.nodes):
        return False  # "call me whenever"
    asking = [at for at, one in enumerate(spoken) if one.asks]
    if not asking:
        return any(_agrees(text, one) for one in spoken)
    firm = any(_agrees(text, one) and _is_firm(text, one) for one in spoken[: asking[0]])
    return firm and all(_is_of_another_matter(text, spoken[at]) for at in asking)


def _agrees(text: str, sentence: Sentence) -> bool:
    opening, said = _untaken(text, sentence)
    if any(
        node.cat is Cat.YES or (node.cat is Cat.OFFER and node.word in _AGREED) for node in opening
    ):
        return True
    told = _AGREES.finditer(said)
    return not sentence.asks and any(one["opens"] is not None for one in told)


def _untaken(text: str, sentence: Sentence) -> tuple[Sequence[Node], str]:
    """The opening and the words of a sentence, as far as they do not say that the hour is taken."""
    opening, said = sentence.nodes[:_OPENING], words_of(text, sentence)
    taken = taken_in(said)
    if not taken:
        return opening, said
    for start, end in sorted(taken, reverse=True):
        said = "" if is_turned(said, 0, start) else said[:start] + said[end:]
    return [node for node in opening if node.word in said], said


def _is_firm(text: str, sentence: Sentence) -> bool:
    return _AGREES.search(words_of(text, sentence)) is not None


def _is_of_another_matter(text: str, sentence: Sentence) -> bool:
    nodes = sentence.nodes
    if any(node.day or node.time or node.cat in _MOVES for node in nodes):
        return False
    return _OF_TIME.search(words_of(text, sentence)) is None


def _affirmed(nodes: Sequence[Node]) -> Iterator[Node]:
    """Without what is only set against another ("call my cell, not the office") and what one
    has to do at any rate ("works, I have to be in town anyhow").
    """
    anyway = any(node.word in _ANYWAY for node in nodes)
    for at, node in enumerate(nodes):
        joined = at > 0 and nodes[at - 1].part is Part.JOINT
        closing = all(other.part is not Part.STANCE for other in nodes[at + 1 :])
        against = joined and closing and node.word in _SET_AGAINST
        if not (against or (anyway and joined and node.cat is Cat.REFUSE)):
            yield node


_SET_AGAINST: Final = frozenset("not nicht pas no".split())
_ANYWAY: Final = frozenset("anyhow anyway anyways eh sowieso ohnehin".split())


_GREETING: Final = frozenset({Cat.YES, Cat.BUT, Cat.SIGN, Cat.SMALL, Cat.OFFER})


def farewells(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, without the "until" of those that only take leave till a day of the letter."""
    if not setting.hours:
        yield from spoken
        return
    weekdays = {slot.start.weekday() for slot in setting.hours if slot.start}
    for sentence in spoken:
        nodes = sentence.nodes
        at = next((at for at, node in enumerate(nodes) if node.cat is Cat.UNTIL), len(nodes))
        behind = nodes[at + 1 :]
        day = behind[0].day if behind else None
        alone = all(node.cat in _GREETING for node in nodes[:at])
        alone = alone and all(node.part is Part.TIME for node in behind[1:])
        taken = alone and day is not None and day.weekday in weekdays and not sentence.asks
        yield sentence._replace(nodes=(*nodes[:at], *behind)) if taken else sentence
