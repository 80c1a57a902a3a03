"""Hours that lean on what was said before: "Tuesday. 12 to 2 basically", "not 11, half past".

Rules
- A stretch or a choice of two ("10 or 2, your pick"), behind a day spoken of shortly before;
  one number alone where only a word like "instead" stands behind it.
- A stretch with "free" behind it ("I keep 12 to 1 free").
- Nothing may follow that could be counted: "3 to 5 people" are no hours.
- Four figures open a line below a day ("0900 ok").
- So is a number that closes a fallback ("if that's too early, 9.30").
- "Half past" alone is that of the hour before, and "ends at 4" an hour where it bounds a time.

Known limit: fractions of the hour before are read in English only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.clock_values import Clock, minutes_of_day
from mailflow.reading.times.hours.clocks import fraction_of
from mailflow.reading.times.hours.expressions import Time, goes_to
from mailflow.reading.times.sentences.nodes import FOR, Node, Part
from mailflow.reading.times.words.clock_words import NO_NOUNS
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_LATEST: Final = 24
#: what leads to the end of a stretch
STRETCHING: Final = frozenset("- to till til until thru through bis a hasta".split())
#: behind an hour, and nothing that is counted
_BEHIND: Final = frozenset(
    {Cat.SIGN, Cat.LINE, Cat.OFFER, Cat.REFUSE, Cat.BUT, Cat.ZONE, Cat.PART, Cat.MINE, Cat.YOURS}
    | {Cat.HABIT, Cat.IF, Cat.IN, Cat.SMALL, Cat.OR, Cat.MERIDIEM, Cat.OCLOCK, Cat.WHENEVER}
)
#: what a stretch of hours is called
STRETCHES: Final = frozenset("window gap slot fenster zeitfenster lucke creneau".split())
_NOON: Final = 12
_PERHAPS: Final = frozenset(
    "like maybe perhaps possibly vielleicht quiza quizas idk um hmm er".split()
)
_LEADING: Final = frozenset("? . so also donc alors then dann".split())
_INSTEAD: Final = frozenset("instead then rather stattdessen dann plutot mejor entonces".split())
_TIMELY: Final = frozenset({Part.DATE, Part.TIME})


def opens_with_hours(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """Is the number at this place an hour because of what it opens, and what follows it?

    `last`: the nodes shortly before.
    """
    if found[at].cat is not Cat.NUMBER:
        return False
    if _is_put_right(found, at, last):
        return True
    if not _opens(found, at, last) or _is_fallback(found, at, last):
        leans = _is_spent(found, at, last) or _is_fallback(found, at, last)
        return leans or _is_kept_free(found, at)
    if not any(node.part in _TIMELY for node in last):
        return False
    if found[at].end - found[at].start == 4:
        return found[at - 1].cat is Cat.LINE and found[at].value % 5 == 0
    maybe = found[at - 1].word in _PERHAPS and last[-1].part is not Part.TIME
    if (maybe or found[at - 1].word in _SO) and found[at].value <= _NOON:
        ends = at + 1 >= len(found) or found[at + 1].cat in {Cat.SIGN, Cat.LINE, Cat.IF}
        if ends or _is_placed(found, at + 1):
            return not _has_fraction(found, at)  # "up to 3.30, so 4"
    if found[at].value > _LATEST or at + 1 >= len(found):
        return False
    behind = found[at + 1]
    if behind.word in _INSTEAD:
        return ends_there(found, at + 2)
    if behind.word == "it is" or (behind.cat is Cat.IF and found[at - 1].word in {"?", "."}):
        return found[at].value <= _NOON  # "…, so 3 it is", "Mon 4? 5 if that's easier"
    dated = len(last) > 1 and last[-2].part is Part.DATE  # "So Friday. 10. My place."
    if _is_left_alone(found, at, dated=dated):
        return found[at].value <= _NOON  # "Tuesday? 3?", "7 is too early. 9?", "…, so 9?"
    if behind.word not in STRETCHING and behind.cat is not Cat.OR:
        return False
    other = hour_behind(found, at + 2)
    return other is not None and ends_there(found, other)


def _is_put_right(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """ "Thursday at 3. Wait, no: 2": what alone follows a word that takes an hour back."""
    if not any(node.part is Part.TIME for node in last) or found[at].value > _LATEST:
        return False
    back = at - 1
    while back > 0 and found[back].word in _PAUSING:
        back -= 1
    behind = hour_behind(found, at)
    return found[back].word in _TAKES_BACK and behind is not None and _closes(found, behind)


_PAUSING: Final = frozenset(", : - lieber besser eher plutot mejor better rather".split())
_TAKES_BACK: Final = frozenset(
    "no sorry wait on nein halt quatsch moment non pardon perdon digo attends attendez"
    " espera".split()
)


def _is_left_alone(found: Sequence[Lexeme], at: int, *, dated: bool) -> bool:
    """Is the number all that its sentence says?"""
    if found[at - 1].word not in _LEADING:
        return False
    full = found[at + 1].word == "." and found[at - 1].word in _STOPS and dated
    return found[at + 1].word == "?" or (full and not _has_fraction(found, at + 1))


def _is_fallback(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """ "Thursday 9? if that's too early 10.30": what closes a sentence that opens with an "if"."""
    ends = [n for n, node in enumerate(last) if node.part is Part.BREAK and node.word in _STOPS]
    own = last[ends[-1] + 1 :] if ends else last
    if not ends or not own or any(node.part in _TIMELY for node in own):
        return False
    if own[0].cat is not Cat.IF and own[0].word.partition(" ")[0] not in _IFS:
        return False
    figures = found[at].end - found[at].start == 4
    clock = found[at].value % 5 == 0 if figures else found[at].value <= _LATEST
    behind = hour_behind(found, at) if not figures else at + 1
    return clock and behind is not None and _closes(found, behind)


def _closes(found: Sequence[Lexeme], at: int) -> bool:
    return at >= len(found) or found[at].cat is Cat.LINE or found[at].word in _CLOSING


_STOPS: Final = frozenset("?.!;")
_IFS: Final = frozenset("if failing wenn falls si sinon sonst".split())


def _has_fraction(found: Sequence[Lexeme], at: int) -> bool:
    """Is it the 4 of "4.5", "4%" or "4/5"?"""
    return at + 1 < len(found) and found[at + 1].glued and found[at + 1].word not in _CLOSING


_SO: Final = frozenset("so also donc alors".split())
_CLOSING: Final = frozenset(".,;!?)")


def _is_spent(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """ "Friday I'm in clinic 9 to 12": a stretch behind its day and what fills it."""
    words = len(last)
    while words and last[words - 1].part in _FILLING:
        words -= 1
    if not 0 < len(last) - words <= _CLAUSE or not words or last[words - 1].part is not Part.DATE:
        return False
    if at + 2 >= len(found) or found[at + 1].word not in STRETCHING or found[at].value > _LATEST:
        return False
    other = hour_behind(found, at + 2)
    return other is not None and ends_there(found, other)


_FILLING: Final = frozenset({Part.WORD, Part.STANCE})


def _opens(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """Does a sentence or clause begin here?"""
    if not last:
        return False
    before = last[-1]
    if before.part is Part.JOINT:
        return not before.value
    return before.part is Part.BREAK or found[at - 1].word in NO_NOUNS | _PERHAPS


def hour_behind(found: Sequence[Lexeme], at: int) -> int | None:
    """The place behind the second of two hours, its minutes taken in."""
    if at >= len(found) or found[at].cat is not Cat.NUMBER or found[at].value > _LATEST:
        return None
    end = at + 1
    if end + 1 < len(found) and found[end].word in {":", "."} and found[end + 1].glued:
        end += 2 if found[end + 1].cat is Cat.NUMBER else 0
    return end


def ends_there(found: Sequence[Lexeme], at: int) -> bool:
    """Is the number before this place left alone by what stands here?"""
    if at >= len(found):
        return True
    behind = found[at]
    if behind.glued and behind.cat not in {Cat.SIGN, Cat.MERIDIEM, Cat.OCLOCK}:
        return False
    if behind.cat is Cat.SIGN and behind.glued and behind.word not in ",.;!?):":
        return False
    return behind.cat in _BEHIND or behind.word in NO_NOUNS


def is_behind_at(last: list[Node]) -> bool:
    """ "Once my shift ends at 4": a word known with its "at" leads to an hour that bounds."""
    if not last or last[-1].cat is not Cat.HABIT or not last[-1].word.endswith(_AT):
        return False
    near = last[-_CLAUSE:]
    if any(node.part is Part.BOUND or node.word in _ONCE for node in near):
        return True
    return all(node.part is not Part.DATE for node in near)  # "I finish at 5, any time after that"


_AT = (" at", " um", " a", " a las")
_ONCE = frozenset("once when sobald wenn nachdem bevor quand cuando".split())
_CLAUSE = 6  # nodes


def fraction_alone(found: Sequence[Lexeme], at: int, last: list[Node]) -> tuple[Time, int] | None:
    """ "I can't do 11, but half past I can": of the hour said before it."""
    if found[at].cat not in _FRACTIONS:
        return None
    hours = [node.time for node in last if node.time]
    hours = [time for time in hours if (time.first, time.last) != (None, None)]
    if not hours:
        return None
    # "over by 11. Half past?"
    hour = hours[-1].first if hours[-1].first is not None else hours[-1].last
    read = fraction_of(found, at, Clock(hour or 0, fixed=True))
    if read is None:
        return None
    first = minutes_of_day(read[0])
    return Time(TimeKind.EXACT, first=first, loose=hours[-1].loose), read[1]


_FRACTIONS = frozenset({Cat.HALF, Cat.QUARTER, Cat.COUNT, Cat.NUMBER})


def is_behind_stance(found: Sequence[Lexeme], at: int, last: list[Node]) -> bool:
    """ "Teaching 10-12", "not 3-4", "how about 4?": behind a word that takes a stand."""
    wordy = bool(last) and last[-1].word in _CALLS | _DOES
    if not last or (last[-1].part is not Part.STANCE and not wordy) or found[at].value > 24:
        return False
    behind = found[at + 1] if at + 1 < len(found) else None
    placed = _is_placed(found, at + 1)
    if behind is not None and goes_to(found, at + 1) and not placed:
        return at + 2 < len(found) and found[at + 2].cat is Cat.NUMBER
    does = found[at - 1].word in _DOES and any(node.cat is Cat.OFFER for node in last[-2:])
    does = does or (last[-1].word in _ONLY and any(node.part is Part.DATE for node in last[-2:-1]))
    asked = (does or last[-1].word in _ASKS_FOR_TIME) and found[at].value <= 12
    ends = {Cat.SIGN, Cat.LINE, Cat.OR, Cat.AND, Cat.ZONE, Cat.ONWARDS, Cat.SMALL, Cat.DAY_AWAY}
    if behind is not None and behind.word in _INSTEAD:
        return asked  # "can we do 5 instead?"
    return asked and (behind is None or behind.cat in ends or placed)


def _is_placed(found: Sequence[Lexeme], at: int) -> bool:
    """Does a place begin here ("say 11 at the station", "so 5 by the fountain")?"""
    if at + 1 >= len(found) or found[at].word not in _PLACING:
        return False
    return found[at + 1].cat is Cat.THE or found[at + 1].word in _ARTICLES


_PLACING: Final = frozenset(
    "at by in outside inside near opposite im am beim vor devant dans a chez en delante".split()
)
_ARTICLES: Final = frozenset("my our your der dem la le mon ma el mi".split())


_CALLS = frozenset("call ring phone text".split())
_ONLY = frozenset("only just nur bloss solo seulement uniquement".split())
_DOES = frozenset("do make manage try".split())
_ASKS_FOR_TIME = frozenset(
    "any chance of|chance of"
    "|how about|what about|could you do|can you do|could we do|can we do|shall we do|not|do|can do"
    "|could do|say|suggest|let's say|let's do|would|does|i have|have|let's|let 's|let 's say"
    "|let 's do|we can do|make that|make it|i mean|i meant"
    "|wie ware|sagen wir|disons|on dit|que tal|instead|is|free|propose|switch to".split("|")
)


def _is_kept_free(found: Sequence[Lexeme], at: int) -> bool:
    """ "I keep 12 to 1 free": a stretch with a word of free time, and no noun, behind it."""
    if at + 3 >= len(found) or found[at].value > _LATEST:
        return False
    if found[at + 1].word not in STRETCHING:
        return False
    free = hour_behind(found, at + 2)
    if free is None or free >= len(found) or found[free].word not in _FREE:
        return False
    behind = found[free + 1] if free + 1 < len(found) else None
    return behind is None or behind.cat in _BEHIND or behind.word in _MOSTLY


_FREE: Final = frozenset("free clear open available frei libre libres".split())
_MOSTLY: Final = frozenset("for most every each fur pour para".split())


def is_compact(found: Sequence[Lexeme], at: int) -> bool:
    """The "430 tmrw", "1115 monday" of those who type in haste."""
    hour, minutes = divmod(found[at].value, 100)
    opens = at == 0 or found[at - 1].cat in {Cat.SIGN, Cat.LINE, Cat.OR, Cat.AT}
    quarter = 0 < hour < 24 and minutes in {15, 30, 45}
    figures = found[at].end - found[at].start == 4 and not 1900 <= found[at].value <= 2100
    quarter = quarter or (figures and 0 < hour < 24 and not minutes)  # "0900 monday"
    dated = at + 1 < len(found) and found[at + 1].cat in {Cat.DAY_AWAY, Cat.WEEKDAY}
    return found[at].cat is Cat.NUMBER and opens and quarter and dated


def is_likewise(found: Sequence[Lexeme], at: int, last: list[Node]) -> bool:
    """ "Thursday the same", "vendredi 24, pareil": alone behind a date it repeats the time."""
    before = [node for node in last if node.part is not Part.JOINT and node.word not in {":", "-"}]
    if _leads_to_day(found, at + 1) and any(node.part is Part.TIME for node in before):
        return True
    if found[at - 1].word in {",", "-", ":"}:  # "the 26th is good too, same thing"
        while len(before) > 1 and (before[-1].cat in FOR or before[-1].word in _TOO):
            before.pop()
    if before and before[-1].is_part_of_day:
        before.pop()  # "Tuesday morning, ditto"
    if not before or before[-1].part is not Part.DATE:
        return False
    return at + 1 >= len(found) or found[at + 1].cat in _CLAUSES | {Cat.IF}


_TOO: Final = frozenset("too also as well is 's would be auch ist aussi est tambien es".split())

_DAYS: Final = frozenset(
    {Cat.WEEKDAY, Cat.WEEKDAY_PART, Cat.DAY_AWAY, Cat.DAY_BESIDE, Cat.NEXT, Cat.MONTH}
)
_CLAUSES: Final = frozenset({Cat.SIGN, Cat.LINE, Cat.OR, Cat.AND, Cat.BUT})
_ON: Final = frozenset("on for am le el pour para".split())


def _leads_to_day(found: Sequence[Lexeme], at: int) -> bool:
    """ "The same on Friday", "ditto on the 9th", "or same Friday"; "the same Friday" is a day."""
    begin = at
    at += at < len(found) and found[at].word in _ON
    at += at < len(found) and found[at].cat is Cat.THE
    opens = found[begin - 1].word == "same" and found[begin - 2].cat in _CLAUSES
    led = at > begin or opens or not found[begin - 1].word.endswith("same")
    if at >= len(found) or not (led or found[at].cat is Cat.DAY_BESIDE):
        return False
    if found[at].cat is Cat.NUMBER:
        return at + 1 < len(found) and found[at + 1].cat in {Cat.TH, Cat.MONTH}
    return found[at].cat in _DAYS


def is_moved_to(found: Sequence[Lexeme], at: int, last: list[Node]) -> bool:
    """The 5 of "push today's call to 5": what a date or an hour before is moved to; that of
    "swap to 5?", where no word follows it ("switch to 4 days").
    """
    lexeme = found[at]
    if lexeme.cat is not Cat.NUMBER or lexeme.value > 12 or not last:
        return False
    moves = [n for n, node in enumerate(last) if node.cat is Cat.MOVE]
    onto = bool(moves) and last[-1].cat is Cat.MOVE and last[-1].word.endswith(" to")
    if not moves or not (onto or last[-1].part is Part.SPAN) or lexeme.start - last[-1].end > 2:
        return False
    if any(node.part in {Part.DATE, Part.TIME} for node in last[moves[-1] :]):
        return True
    behind = found[at + 1] if at + 1 < len(found) else None
    return behind is None or behind.cat in _BEHIND_MOVE or behind.word in {"instead", "please"}


_BEHIND_MOVE: Final = frozenset({Cat.SIGN, Cat.LINE, Cat.IF, Cat.EXCEPT, Cat.OFFER})
