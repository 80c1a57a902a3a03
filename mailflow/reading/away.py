"""When somebody is back. Who stands in meanwhile is told by delegates.py.

Rules, the first that speaks
1. A date beside words of return ("back on", "wieder erreichbar ab") is the day itself.
2. "Until" and its like, where the text speaks of absence. English "until Thursday" is back
   on Thursday, "until Friday" on Monday; "through", "inclusive", "bis", "jusqu'au", "hasta"
   and the end of a stretch of dates take their day in: back on the next weekday; but
   nobody is away "bis Montag" to be back on Tuesday.
3. Weeks or days one is out ("out all this week", "on leave for two weeks"), where nothing
   is offered in the same text.
A day of return that falls on a weekend is the Monday after it.

Known limits: holidays are not known; "until the new year", "after Easter" tell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from mailflow.reading import away_words
from mailflow.reading.absence import (
    MOST,
    Dated,
    Mark,
    Notice,
    Table,
    is_leave,
    notice_of,
    stands_at,
    table_of,
)
from mailflow.reading.delegates import delegate
from mailflow.reading.times import story
from mailflow.reading.times.dates.stretches import Stretch
from mailflow.reading.times.hours.zones import People
from mailflow.reading.times.words.lexemes import Cat, Lexeme
from mailflow.reading.times.words.tokens import Token, plain, tokens

__all__ = [
    "delegate",
    "ended",
    "one_sentence",
    "returned",
    "tells_closure",
    "tells_of_another",
    "tells_place",
    "tells_reopening",
    "tells_return",
    "until",
]

_REOPENS = table_of(away_words.REOPENS)
_SHUT = table_of(away_words.SHUT)
_THERE_AGAIN = table_of(away_words.THERE_AGAIN)
_KIN, _ABED = table_of(away_words.KIN), table_of(away_words.ABED)
_YEARS = range(1900, 9000)


_BEFORE = re.compile(r"\b(?:before|vor(?: dem)?|avant(?: le)?|antes del?)\s+$", re.IGNORECASE)
_TAKES_IN = re.compile(r"including|einschl|inkl|through|thru|last day")
_NEAR, _FAR = 28, 90  # characters between a word and its date


def until(text: str, *, written: datetime, zone: ZoneInfo, known: bool = False) -> date | None:
    """First weekday on which the writer is back, as far as the text tells; never raises.

    `written` is aware and gives the day that relative words are counted from, in `zone`;
    `known`: that the writer is away is known, so that no word needs to say it.
    """
    if written.tzinfo is None or written.year not in _YEARS:
        return None
    today = written.astimezone(zone).date()
    notice = notice_of(text, today, zone.key, known=known)
    if not known and not notice.tells_absence:
        return None
    told = returned(notice, known=known) or ended(notice, known=known)
    if told is None and known:
        told = _spent(notice, today, known=True)
    if told is None and any(is_leave(notice, mark) for mark in notice.named("AWAY")):
        tale = story.read(text, written=written, people=People(zone, zone))
        if not any(one.slot.offered for one in tale.told):
            told = returned(notice, known=True) or _spent(notice, today)
    return _weekday_from(told) if told is not None and told > today else None


def tells_reopening(text: str) -> bool:
    """Does the text say that something shut opens again? What else it says is no answer then."""
    return _holds(tokens(plain(text)), _REOPENS)


def tells_closure(text: str) -> bool:
    """Does the text say that a house is shut for a while ("Office closed 2 to 20 August")?"""
    return _holds(tokens(plain(text)), _SHUT)


def tells_place(text: str) -> bool:
    """Is somebody at work, at a desk or ashore again? They were away then."""
    return _holds(tokens(plain(text)), _THERE_AGAIN)


def tells_of_another(text: str) -> bool:
    """Does somebody near to the one asked say that this one lies ill?"""
    found = tokens(plain(text))
    return _holds(found, _KIN) and _holds(found, _ABED)


def _holds(found: Sequence[Token], table: Table) -> bool:
    return any(
        stands_at(found, at, words)
        for at, token in enumerate(found[:MOST])
        for words in table.get(token.word, ())
    )


def tells_return(text: str, *, written: datetime, zone: ZoneInfo) -> bool:
    """Does the text say when its writer is back, and not only when they are away?"""
    notice = notice_of(text, written.astimezone(zone).date(), zone.key)
    return (returned(notice) or ended(notice)) is not None


def _weekday_from(day: date) -> date:
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


def returned(notice: Notice, *, known: bool = False) -> date | None:
    """Rule 1: the date behind words of return, else the one before them."""
    names = ("BACK", "RESUME") if known else ("BACK",)
    backs = [mark for mark in notice.named(*names) if not _crossed(notice, mark)]
    for mark in backs:
        for dated in notice.dates:
            if dated.day.span == "month" and _is_named_closer(notice, dated):
                continue
            # "home on 24 March": the "on" is of both
            begins = max(dated.start, mark.end) if dated.start > mark.start else dated.start
            if begins > dated.start and _HERE.search(notice.text[: mark.start].lower()):
                continue  # "I'm home on the 24th, ring me"
            if 0 <= begins - mark.end < _FAR and one_sentence(notice, mark.end, dated.start):
                between = notice.text[mark.end : dated.start].lower()
                after = re.search(r"\b(?:after|nach|apr[eè]s|despu[eé]s)\b", between)
                return dated.stretch.last if after and not dated.spans else _first_of(dated)
    for mark in backs:
        for dated in reversed(notice.dates):
            if 0 <= mark.start - dated.end < _FAR and one_sentence(notice, dated.end, mark.start):
                if dated.spans or _AND.match(notice.text, dated.end):
                    break
                if not _leads_away(notice, dated):
                    return _first_of(dated)
    return None


#: "away on Friday and will answer …": the day is told of what went before
_AND = re.compile(r",? (?:and|und|et|y)\b")
_HERE = re.compile(r"\b(?:i'm|i am|i'll be|i will be|we're|we are)\s+$")


def _is_named_closer(notice: Notice, month: Dated) -> bool:
    """ "At the end of March, on Monday 29th": does a day follow its month?"""
    return any(0 <= one.start - month.end < _NEAR and one.day.span == "day" for one in notice.dates)


def _first_of(dated: Dated) -> date:
    if dated.day.span == "month" and dated.day.month is None:
        return dated.stretch.last
    return dated.stretch.first


def _crossed(notice: Notice, mark: Mark) -> bool:
    """Is the word part of a longer phrase that says nothing of being back, the "wieder" of what the
    other is asked to do again, or the "zurück" of what is taken back?
    """
    if _ASKED_AGAIN.search(notice.text[: mark.end].lower()):
        return True
    return any(
        other.start <= mark.start and mark.end <= other.end for other in notice.named("NOT_BACK")
    )


_ASKED_AGAIN = re.compile(
    r"\b(?:melden? (?:mich|uns|ich mich|wir uns)"
    r"|(?:melden|schreiben|fragen|klopfen|versuchen|probieren|rufen) sie|melde? dich|schreib"
    r"|frag|versuch|probier|ruf|gerne?)\b[^.!?\n]{0,60} wieder$"
    r"|\b(?:nehmen?|ziehen?|rufen?) (?:ich|wir) (?:\w+ ){0,3}zur(?:ü|u|ue)ck$"
    r"|\b(?:streichen?|verschieben?|verlegen?|sagen?) (?:ich|wir) (?:\w+ ){0,3}wieder$"
)


def _leads_away(notice: Notice, dated: Dated) -> bool:
    """Does "until" or "bis" lead to this date? Then it ends the absence, and is no return."""
    return any(0 <= dated.start - mark.end < _NEAR for mark in notice.named("UNTIL", "THROUGH"))


def one_sentence(notice: Notice, start: int, end: int) -> bool:
    between = notice.text[start:end]
    return not re.search(r"[.!?;](?=\s+[A-ZÀ-Þ])|\n\s*\n", between)


def ended(notice: Notice, *, known: bool = False) -> date | None:
    """Rule 2: the date behind "until", or the last of a stretch."""
    if not known and not _is_out(notice):
        return None
    for mark in notice.named("UNTIL", "THROUGH"):
        for dated in notice.dates:
            first = dated.start if not dated.spans else dated.end - 1
            if -60 < dated.start - mark.end < _NEAR and first >= mark.end - 1:
                return _after_until(notice, mark, dated)
    for dated in notice.dates:
        if dated.spans:
            return dated.stretch.last
    return None


def _after_until(notice: Notice, mark: Mark, dated: Dated) -> date:
    inclusive = any(-_NEAR < other.start - dated.end < _NEAR for other in notice.named("INCLUSIVE"))
    inclusive |= bool(_TAKES_IN.search(notice.text[mark.start : mark.end].lower()))
    last = dated.stretch.last - timedelta(days=1)
    named_day = dated.day.span == "day"
    if inclusive or dated.spans:
        return dated.stretch.last
    if mark.name == "THROUGH" and named_day and last.weekday() > 0:
        return dated.stretch.last
    if dated.day.span == "month" and dated.day.month is not None and not _ends_month(notice, dated):
        return dated.stretch.first
    if not named_day:
        return dated.stretch.last
    return dated.stretch.last if last.weekday() > 3 else dated.stretch.first


def _ends_month(notice: Notice, dated: Dated) -> bool:
    said = notice.text[max(0, dated.start - 12) : dated.end].lower()
    return bool(re.search(r"\b(?:end|ende|fin|late|finales)\b", said))


def _is_out(notice: Notice) -> bool:
    return any(True for _ in notice.named("AWAY"))


def _spent(notice: Notice, today: date, *, known: bool = False) -> date | None:
    """Rule 3: the week or days one is out, or how long."""
    if known and len(notice.dates) == 1 and notice.dates[0].day.span in {"week", "rest"}:
        return notice.dates[0].stretch.last
    for mark in notice.named("AWAY"):
        last: Stretch | None = None
        for dated in notice.dates:
            near = 0 <= dated.start - mark.end < _FAR or 0 <= mark.start - dated.end < _NEAR
            inside = one_sentence(notice, min(mark.end, dated.end), max(mark.start, dated.start))
            if near and inside and dated.day.span != "month":
                if _BEFORE.search(notice.text[: dated.start]):
                    return dated.stretch.first  # "no mail before the 17th"
                last = dated.stretch
        if last is not None:
            return last.last
    for mark in notice.named("FOR"):
        days = _lasting(notice.found, mark.end)
        if days is not None:
            return today + timedelta(days=days)
    return None


_ONE = frozenset({"a", "one", "eine", "une", "una"})


def _lasting(found: Sequence[Lexeme], behind: int) -> int | None:
    """The days of "two weeks", "10 days", read from a place in the text on."""
    for at, lexeme in enumerate(found[:-1]):
        if lexeme.start < behind or lexeme.start - behind > _NEAR:
            continue
        unit = found[at + 1]
        is_one = unit.cat is Cat.WEEK and lexeme.word in _ONE
        count = 1 if is_one else lexeme.value if lexeme.cat in {Cat.NUMBER, Cat.COUNT} else 0
        if 0 < count < 60 and unit.cat is Cat.WEEK:
            return 7 * count
        if 0 < count < 60 and unit.cat is Cat.UNIT and unit.value == 1440:
            return count
    return None
