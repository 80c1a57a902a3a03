"""A stretch whose end is told in a clause: "from 10 until my shift starts at 2".

Rules
- Behind the hour a stretch begins at and its "to", "until" or "and", a clause that ends with an
  hour tells by that hour how long it lasts; its other words say nothing of the stretch.
- "I finish at one, so from then until …": the stretch begins at the hour named before.
- Not where the clause names another day or hour, or joins one ("until noon or at 3").

Known limit: a clause with its hour in front ("until at 2 my shift starts").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.mail.expressions import Needled
from mailflow.reading.times.words.lexemes import Cat, Lexeme, denies
from mailflow.reading.times.words.tokens import fold_in_place
from mailflow.reading.times.words.word_classes import DETERMINER

_HOUR: Final = (
    r"(?:(?:half (?:past )?)?(?:\d{1,2}(?:[:.h]\d\d)?|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|noon|midday|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf"
    r"|midi|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)"
    r"(?:ish| ?[ap]\.?m\b\.?| uhr| ?h\b| heures?)?)"
)
_WORDS: Final = r"(?:[^\W\d][^\W\d]*(?:['-][^\W\d]*)* ){1,9}?"
_UNTIL: Final = r"(?:until|till?|'til|bis|jusqu'a|hasta)"
_AT: Final = r"(?:at|by|around|about|um|gegen|a|vers|a las?|sobre las?) "
_CLAUSE: Final = rf"(?P<clause>{_WORDS}{_AT})(?P<last>{_HOUR})(?![\w:/%-])"
#: German ends a clause with its verb
_VERB: Final = r"(?P<verb> (?!morgen\b|heute\b)[^\W\d]+(?:en|t)(?= ?(?:[.,;!?)\n]|$)))?"
_STRETCH: Final = re.compile(
    r"(?:\b(?P<opens>between|zwischen|entre|from|after|von|ab|nach|de|des|desde|apres)(?: las?)? )?"
    rf"(?<![\w.:/-]){_HOUR}(?: on [a-z]+)?,? (?P<joint>and|und|et|y|to|a|{_UNTIL}) {_CLAUSE}{_VERB}"
)
#: what shows that a clause follows an "and" or a "to", where a word may do so to begin another
_WHEN: Final = re.compile(
    rf"(?:about |around |roughly )?(?:when(?:ever)?|wenn|quand|cuando|{DETERMINER}|dem|school"
    r"|pick-?up|lunch|an?|une?|eine\w?)\b"
)
_BETWEEN: Final = frozenset({"between", "zwischen", "entre"})
_AND: Final = frozenset({"and", "und", "et", "y"})
#: what comes before the hour, too, is told by "from then"
_FROM_THEN: Final = Needled.of(
    r"(?:\b(?:i|i'm|im|we|ich|je)(?: [a-z']+){1,4} (?:at|by|um|a|a las?) )?"
    rf"(?P<first>{_HOUR})(?: [a-z]+)?[,;]? (?:(?:so|and|then|also|und|alors|donc|et|asi que|y),? )?"
    r"(?P<opens>from|ab|von|des|desde) (?:then(?: on)?|there|dann|da|lors|entonces),? "
    rf"(?P<until>{_UNTIL}) (?:{_WORDS}{_AT})?(?P<last>{_HOUR})(?![\w:/%-])"
)
#: another day, another hour, or another turn of the sentence
_OTHERS: Final = frozenset(
    {Cat.WEEKDAY, Cat.WEEKDAY_PART, Cat.EACH_WEEKDAY, Cat.MONTH, Cat.DAY_AWAY, Cat.PART_AWAY}
    | {Cat.NUMBER, Cat.COUNT, Cat.CLOCK, Cat.OR, Cat.AND, Cat.BUT, Cat.EXCEPT}
)
_DAYS: Final = _OTHERS - {Cat.NUMBER, Cat.COUNT, Cat.CLOCK, Cat.AND, Cat.BUT}


def shortened(text: str, found: Sequence[Lexeme]) -> str:
    """The text, letter for letter as long, its stretches told by their two hours alone.

    `found`: its lexemes.
    """
    folded = fold_in_place(text)
    for match in _FROM_THEN.finditer(folded):
        told = " ".join(match.group("opens", "first", "until", "last"))
        first, last = match.span()
        if not _names(found, first, last, _DAYS):
            text = text[:first] + told.rjust(last - first) + text[last:]
    for match in _STRETCH.finditer(folded):
        if _tells_end(match) and not _names(found, *match.span("clause"), _OTHERS, no=True):
            for first, last in (match.span("clause"), match.span("verb")):
                text = _blank(text, first, last)
    return text


def _tells_end(match: re.Match[str]) -> bool:
    between, joint = match["opens"] in _BETWEEN, match["joint"]
    if match["opens"] is None:
        return re.fullmatch(_UNTIL, joint) is not None
    if between or joint in _AND:
        return between and joint in _AND and _WHEN.match(match["clause"]) is not None
    return joint not in {"to", "a"} or _WHEN.match(match["clause"]) is not None


def _names(
    found: Sequence[Lexeme], first: int, last: int, cats: frozenset[Cat], *, no: bool = False
) -> bool:
    return any(
        lexeme.cat in cats or (no and denies(lexeme.word))
        for lexeme in found
        if first <= lexeme.start < last
    )


def _blank(text: str, first: int, last: int) -> str:
    return text[:first] + " " * (last - first) + text[last:] if last > first else text
