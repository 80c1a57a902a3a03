"""A time of the letter asked for earlier or later: "could we make it an hour later?".

Rules
- A length with "later" or "earlier" behind it, or with a verb that puts off or brings forward
  before it, moves the letter's time by so much, where its sentence asks or grants something.
- Behind an "or" the time stands, too, be it the letter's or the reply's only one.
- Not where the length is counted from another thing ("an hour before the talk"), nor where it
  only tells of who comes, ends or lives an hour later.

Known limits: a length without a direction ("move it by an hour"); a second shift in a text.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final, NamedTuple

from mailflow.mail.expressions import needles
from mailflow.reading.times.words import shift_words as words
from mailflow.reading.times.words.tokens import fold_in_place

_NAMED = "|".join(f"(?P<m{at}>{phrases})" for at, (_, phrases) in enumerate(words.LENGTHS))
_LENGTH = rf"(?:{_NAMED}|(?P<minutes>\d{{1,2}}) ?{words.MINUTES}|(?P<hours>[1-4]) ?{words.HOURS})\b"
_SHIFT: Final = re.compile(
    rf"(?:\b(?:(?P<off>{words.PUT_OFF})|(?P<forward>{words.BROUGHT_FORWARD}))"
    rf"(?: [^.,;:!?\n]{{1,40}}?)?? (?:by |back |um |d'|de |en |unas? )?)?"
    rf"(?<![\w'])(?:um |d')?{_LENGTH}"
    rf"(?: or so)?(?: (?P<later>{words.LATER})\b| (?P<earlier>{words.EARLIER})\b)?"
    rf"(?P<verb> {words.PUT_OFF}\b| {words.BROUGHT_FORWARD}\b)?(?!{words.NOT_BEHIND})"
)
_MOST = 20  # lengths looked at in a text
_NEEDED = (
    *"hour min hora horita hr stunde heure week fortnight woche semaine semana".split(),
    *("a day", "one day", "einen tag", "un jour", "un dia"),
)
#: one of these says which way
_DIRECTED = needles(f"{words.LATER}|{words.EARLIER}|{words.PUT_OFF}|{words.BROUGHT_FORWARD}")
_NOT_BEFORE = re.compile(words.NOT_BEFORE)
_ASKING = re.compile(words.ASKING)
#: "can you come half an hour earlier?"
_MAY = re.compile(
    r"\b(?:can|could|would|may|shall) (?:you|i|we)\b|\b(?:konn\w+|pourr\w+|podr\w+)\b"
)
_OR = re.compile(r"\b(?:or|oder|ou|o) (?:maybe |perhaps |else |even |auch |vielleicht |bien )?$")
_EARLY_VERB = re.compile(words.BROUGHT_FORWARD)
_ENDS = re.compile(r"[.!?\n]")
_CUT = re.compile(r"[.!?,;:\n]")


class Shift(NamedTuple):
    """By how many minutes the letter's time is moved, and where it is said; `either`: or not at
    all ("at 6, or an hour later").
    """

    minutes: int
    start: int
    end: int
    either: bool


def shift(text: str, *, asked: bool = True) -> Shift | None:
    """The shift asked for in a text that went through `tokens.plain`; None where there is none.

    Not `asked`: only one of the reply's own time, behind an "or".
    """
    folded = fold_in_place(text)
    for needed in (_NEEDED, _DIRECTED):
        if not any(map(folded.__contains__, needed)):
            return None
    for match in islice(_SHIFT.finditer(folded), _MOST):
        minutes = _minutes(match)
        either = _OR.search(folded, 0, match.start()) is not None
        if minutes and (either or (asked and _is_asked(folded, match))):
            return Shift(minutes, match.start(), match.end(), either)
    return None


def _minutes(match: re.Match[str]) -> int:
    """Signed; none where no direction is said."""
    if match["minutes"] or match["hours"]:
        length = int(match["minutes"] or 0) + 60 * int(match["hours"] or 0)
    else:
        length = next(minutes for at, (minutes, _) in enumerate(words.LENGTHS) if match[f"m{at}"])
    verb = match["verb"]
    if match["later"] or match["earlier"]:
        return -length if match["earlier"] else length
    if match["forward"] or (verb and _EARLY_VERB.search(verb)):
        return -length
    return length if match["off"] or verb else 0


def _is_asked(folded: str, match: re.Match[str]) -> bool:
    begin = max(folded.rfind(mark, 0, match.start()) for mark in ".!?\n") + 1
    stop = _ENDS.search(folded, match.end())
    end = stop.start() if stop else len(folded)
    clause = max((cut.end() for cut in _CUT.finditer(folded, begin, match.start())), default=begin)
    asks = stop is not None and stop[0] == "?"
    before = folded[clause : match.start()]
    if _NOT_BEFORE.search(before) and not (asks and _MAY.search(before)):
        return False
    return asks or bool(_ASKING.search(folded[begin:end]))
