"""When somebody is back, and who stands in for them meanwhile.

Rules, the first that speaks
1. A date beside words of return ("back on", "wieder erreichbar ab") is the day itself.
2. "Until" and its like, where the text speaks of absence. English "until Thursday" is back
   on Thursday, "until Friday" on Monday; "through", "inclusive", "bis", "jusqu'au", "hasta"
   and the end of a stretch of dates take their day in: back on the next weekday.
3. Weeks or days one is out ("out all this week", "on leave for two weeks"), where nothing
   is offered in the same text.
A day of return that falls on a weekend is the Monday after it.

Known limits: holidays are not known; "until the new year", "after Easter" tell nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from mailflow.pipeline.evidence import Person
from mailflow.reading import away_words, story
from mailflow.reading.dates import Day, date_at
from mailflow.reading.days import Frame, Stretch, month_first, resolve
from mailflow.reading.lexemes import Cat, Lexeme
from mailflow.reading.lexicon import scan
from mailflow.reading.tokens import CEILING, Token, plain, tokens
from mailflow.reading.zones import People

_YEARS = range(1900, 9000)
_NEAR, _FAR = 28, 90  # characters between a word and its date
_MOST = 2_000  # lexemes: an absence notice is short

Table = dict[str, list[tuple[str, ...]]]


def _table(phrases: str) -> Table:
    table: Table = {}
    for phrase in sorted(set(phrases.split("|")), key=len, reverse=True):
        words = tuple(token.word for token in tokens(phrase))
        table.setdefault(words[0], []).append(words)
    return table


_TABLES: Final = {
    name: _table(getattr(away_words, name))
    for name in ("BACK", "NOT_BACK", "UNTIL", "THROUGH", "INCLUSIVE", "AWAY", "FOR")
}


_LONG: Final = frozenset(
    " ".join(token.word for token in tokens(phrase)) for phrase in away_words.LEAVE.split("|")
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase of absence; in characters."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dated:
    """A stretch of dates in the text. `spans`: it is one from … to."""

    stretch: Stretch
    start: int
    end: int
    day: Day
    spans: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A text with its phrases and dates."""

    text: str
    marks: tuple[Mark, ...]
    dates: tuple[Dated, ...] = ()
    found: tuple[Lexeme, ...] = ()

    def named(self, *names: str) -> Iterator[Mark]:
        """The phrases of some kinds, in order."""
        return (mark for mark in self.marks if mark.name in names)


def until(text: str, *, written: datetime, zone: ZoneInfo) -> date | None:
    """First weekday on which the writer is back, as far as the text tells; never raises.

    `written` is aware and gives the day that relative words are counted from, in `zone`.
    """
    if written.tzinfo is None or written.year not in _YEARS:
        return None
    today = written.astimezone(zone).date()
    notice = _notice(text, today, zone.key)
    told = _returned(notice) or _ended(notice)
    if told is None and any(_is_long(notice, mark) for mark in notice.named("AWAY")):
        tale = story.read(text, written=written, people=People(zone, zone))
        told = None if any(one.slot.offered for one in tale.told) else _spent(notice, today)
    return _weekday_from(told) if told is not None and told > today else None


def tells_return(text: str, *, written: datetime, zone: ZoneInfo) -> bool:
    """Does the text say when its writer is back, and not only when they are away?"""
    notice = _notice(text, written.astimezone(zone).date(), zone.key)
    return (_returned(notice) or _ended(notice)) is not None


def _notice(text: str, today: date, zone: str) -> Notice:
    own = plain(text)
    marks = tuple(_marks(tokens(own)))
    if not any(mark.name in {"BACK", "AWAY"} for mark in marks):
        return Notice(own, marks)
    found, language = scan(own, zone)
    frame = Frame(today, month_first(zone, language), lately=True)
    dates = tuple(_dates(found[:_MOST], language, frame))
    return Notice(own, marks, dates, tuple(found))


def _is_long(notice: Notice, mark: Mark) -> bool:
    """A word for leave, and not just for being busy."""
    said = " ".join(token.word for token in tokens(notice.text[mark.start : mark.end]))
    return said in _LONG


def _weekday_from(day: date) -> date:
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


def _marks(found: Sequence[Token]) -> Iterator[Mark]:
    at = 0
    while at < min(len(found), _MOST):
        best: tuple[int, str] = (0, "")
        # Of phrases of one length the last table wins: "back to you" is no return.
        for name, table in _TABLES.items():
            for words in table.get(found[at].word, ()):
                if len(words) >= best[0] and _stands(found, at, words):
                    best = (len(words), name)
                    break
        length = max(best[0], 1)
        if best[0]:
            yield Mark(best[1], found[at].start, found[at + length - 1].end)
        at += length


def _stands(found: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    there = [token.word for token in found[at : at + len(words)]]
    return there == list(words)


def _dates(found: Sequence[Lexeme], language: str, frame: Frame) -> Iterator[Dated]:
    at = 0
    last: Dated | None = None
    while at < len(found):
        read = _to_number(found, at, last) or date_at(found, at, language) or _month(found, at)
        if read is None:
            at += 1
            continue
        day, end = read
        stretch = _months(day, frame) if day.span == "month" else resolve(day, frame)
        start, stop = found[at].start, found[end - 1].end
        if stretch is not None:
            here = Dated(stretch, start, stop, day)
            if last is not None and _spans(found, last, at) and stretch.last > last.stretch.first:
                here = replace(here, start=last.start, spans=True)
            if last is not None:
                yield last
            last = here
            frame = replace(frame, anchor=stretch.first)
        at = end
    if last is not None:
        yield last


def _to_number(found: Sequence[Lexeme], at: int, last: Dated | None) -> tuple[Day, int] | None:
    """The 12 of "March 1-12"."""
    if last is None or at < 1 or found[at].cat is not Cat.NUMBER or last.day.number is None:
        return None
    joined = found[at - 1].word in {"-", "to"} and found[at - 1].start - last.end < 2
    later = last.day.number < found[at].value <= 31 and last.day.month is not None
    return (
        (replace(last.day, number=found[at].value, weekday=None), at + 1)
        if joined and later
        else None
    )


def _month(found: Sequence[Lexeme], at: int) -> tuple[Day, int] | None:
    """A month alone: "back in March", "until January"."""
    if found[at].cat is not Cat.MONTH or (
        not found[at].capital and found[at].word in {"may", "march"}
    ):
        return None
    return Day(month=found[at].value, span="month"), at + 1


def _months(day: Day, frame: Frame) -> Stretch | None:
    """The whole month named, this one or the next of that name."""
    month = day.month or (frame.today.month + (day.weeks or 0) - 1) % 12 + 1
    year = frame.today.year + (month < frame.today.month)
    following = date(year + month // 12, month % 12 + 1, 1)
    return Stretch(date(year, month, 1), following)


_BETWEEN_ENDS = frozenset(
    {Cat.TO, Cat.UNTIL, Cat.THE, Cat.SMALL, Cat.WEEKDAY, Cat.AT, Cat.AND, Cat.SIGN, Cat.ONWARDS}
)


def _spans(found: Sequence[Lexeme], last: Dated, at: int) -> bool:
    """Does a word or dash lead from one date to the next, and nothing else stand between?"""
    between = [one for one in found[max(0, at - 5) : at] if one.start >= last.end]
    if any(one.cat not in _BETWEEN_ENDS or one.word in {",", "."} for one in between):
        return False
    ahead = [one for one in found[max(0, at - 12) : at] if one.end <= last.start]
    if any(one.cat is Cat.AND for one in between):
        return bool(ahead) and any(one.cat is Cat.BETWEEN for one in ahead[-2:])
    words = {one.word for one in between}
    return bool(
        words
        & {
            "to",
            "-",
            "bis",
            "bis zum",
            "au",
            "al",
            "through",
            "until",
            "till",
            "a",
            "thru",
            "jusqu ' au",
            "hasta el",
        }
    ) or (any(one.cat in {Cat.TO, Cat.UNTIL} for one in between))


def _returned(notice: Notice) -> date | None:
    """Rule 1: the date behind words of return, else the one before them."""
    backs = [mark for mark in notice.named("BACK") if not _crossed(notice, mark)]
    for mark in backs:
        for dated in notice.dates:
            if 0 <= dated.start - mark.end < _FAR and _one_sentence(notice, mark.end, dated.start):
                between = notice.text[mark.end : dated.start].lower()
                after = re.search(r"\b(?:after|nach|apr[eè]s|despu[eé]s)\b", between)
                return dated.stretch.last if after and not dated.spans else _first_of(dated)
    for mark in backs:
        for dated in reversed(notice.dates):
            if 0 <= mark.start - dated.end < _FAR and _one_sentence(notice, dated.end, mark.start):
                if not _leads_away(notice, dated):
                    return _first_of(dated)
    return None


def _first_of(dated: Dated) -> date:
    if dated.day.span == "month" and dated.day.month is None:
        return dated.stretch.last
    return dated.stretch.first


def _crossed(notice: Notice, mark: Mark) -> bool:
    """Is the word part of a longer phrase that says nothing of being back?"""
    return any(
        other.start <= mark.start and mark.end <= other.end for other in notice.named("NOT_BACK")
    )


def _leads_away(notice: Notice, dated: Dated) -> bool:
    """Does "until" or "bis" lead to this date? Then it ends the absence, and is no return."""
    return any(0 <= dated.start - mark.end < _NEAR for mark in notice.named("UNTIL", "THROUGH"))


def _one_sentence(notice: Notice, start: int, end: int) -> bool:
    between = notice.text[start:end]
    return not re.search(r"[.!?;](?=\s+[A-ZÀ-Þ])|\n\s*\n", between)


def _ended(notice: Notice) -> date | None:
    """Rule 2: the date behind "until", or the last of a stretch."""
    if not _is_out(notice):
        return None
    for mark in notice.named("UNTIL", "THROUGH"):
        for dated in notice.dates:
            first = dated.start if not dated.spans else dated.end - 1
            if -60 < dated.start - mark.end < _NEAR and first >= mark.end - 1:
                return _after_until(notice, mark, dated)
    for dated in notice.dates:
        if dated.spans:
            return _after(dated.stretch)
    return None


def _after_until(notice: Notice, mark: Mark, dated: Dated) -> date:
    inclusive = any(-_NEAR < other.start - dated.end < _NEAR for other in notice.named("INCLUSIVE"))
    last = dated.stretch.last - timedelta(days=1)
    named_day = dated.day.span == "day"
    if inclusive or dated.spans or (mark.name == "THROUGH" and named_day):
        return dated.stretch.last
    if dated.day.span == "month" and dated.day.month is not None and not _ends_month(notice, dated):
        return dated.stretch.first
    if not named_day:
        return dated.stretch.last
    return dated.stretch.last if last.weekday() > 3 else dated.stretch.first


def _ends_month(notice: Notice, dated: Dated) -> bool:
    said = notice.text[max(0, dated.start - 12) : dated.end].lower()
    return bool(re.search(r"\b(?:end|ende|fin|late|finales)\b", said))


def _after(stretch: Stretch) -> date:
    return stretch.last


def _is_out(notice: Notice) -> bool:
    return any(True for _ in notice.named("AWAY"))


def _spent(notice: Notice, today: date) -> date | None:
    """Rule 3: the week or days one is out, or how long."""
    for mark in notice.named("AWAY"):
        last: Stretch | None = None
        for dated in notice.dates:
            near = 0 <= dated.start - mark.end < _FAR or 0 <= mark.start - dated.end < _NEAR
            inside = _one_sentence(notice, min(mark.end, dated.end), max(mark.start, dated.start))
            if near and inside and dated.day.span != "month":
                last = dated.stretch
        if last is not None:
            return last.last
    for mark in notice.named("FOR"):
        days = _lasting(notice.found, mark.end)
        if days is not None:
            return today + timedelta(days=days)
    return None


def _lasting(found: Sequence[Lexeme], behind: int) -> int | None:
    """The days of "two weeks", "10 days", read from a place in the text on."""
    for at, lexeme in enumerate(found[:-1]):
        if lexeme.start < behind or lexeme.start - behind > _NEAR:
            continue
        count = lexeme.value if lexeme.cat in {Cat.NUMBER, Cat.COUNT} else 0
        unit = found[at + 1]
        if 0 < count < 60 and unit.cat is Cat.WEEK:
            return 7 * count
        if 0 < count < 60 and unit.cat is Cat.UNIT and unit.value == 1440:
            return count
    return None


_TITLE = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herrn?|Mme|Mlle|Monsieur|Madame|Sra?|Do[nñ]a?|M)\.?\s{1,2})"
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w'’-]{1,30}"
_PARTICLE = r"(?:(?:von|van|de|der|den|da|di|del|la|le|zu)\s){0,2}"
_NAME = re.compile(rf"{_TITLE}{{0,2}}({_CAPITAL}(?:\s{_PARTICLE}{_CAPITAL}){{0,3}})")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_DELEGATES: Final = (_table(away_words.DELEGATE_BEHIND), _table(away_words.DELEGATE_BEFORE))
_NO_NAME = frozenset(
    "i me my our us the this if please for in on at contact you your mail email office team"
    " monday tuesday wednesday thursday friday bitte sie ihr ich wenden die der das merci je vous"
    " en por para my colleague colleagues kollegin kollegen collegue companera sie uns".split()
)


def delegate(text: str) -> Person | None:
    """Who stands in, name and address where given; None where nobody is named."""
    own = unicodedata.normalize("NFC", text[:CEILING])
    found = tokens(own)[:_MOST]
    if not any(mark.name in {"BACK", "AWAY"} for mark in _marks(found)):
        return None
    behind, before = _DELEGATES
    return _first_person(
        _named_behind(own, end, limit) for end, limit in _places(own, found, behind)
    ) or _first_person(
        _named_before(own, start) for start, _ in _places(own, found, before, begin=True)
    )


def _first_person(people: Iterable[Person | None]) -> Person | None:
    return next((person for person in people if person is not None), None)


def _places(
    own: str, found: Sequence[Token], table: Table, *, begin: bool = False
) -> Iterator[tuple[int, int]]:
    """Where the phrases of a table end (or begin), and where their sentence does."""
    for at, token in enumerate(found):
        for words in table.get(token.word, ()):
            if _stands(found, at, words):
                place = token.start if begin else found[at + len(words) - 1].end
                yield place, _sentence_end(own, place)
                break


def _sentence_end(own: str, start: int) -> int:
    match = re.compile(r"[!?]|\.\s+(?=[A-ZÀ-Þ])|\n\s*\n").search(own, start, start + 300)
    return match.start() if match else min(len(own), start + 300)


def _named_behind(own: str, start: int, limit: int) -> Person | None:
    """A name right behind the phrase, or an address alone."""
    lead = re.compile(r"(?:[\s:,(]|my |our |the |colleagues? |a |mi |ma |mon |bitte |meine[nr]? )*")
    skipped = lead.match(own, start, min(limit, start + 40))
    here = skipped.end() if skipped else start
    address = _ADDRESS.search(own, here, limit)
    name = _NAME.match(own, here, limit)
    if address is not None and address.start() == here:
        return Person("", address.group())
    if name is None or _is_no_name(name.group(1)):
        return None
    near = address is not None and address.start() - name.end() < 80
    if not near and len(name.group(1).split()) < 2:
        return None
    return Person(_clean(name.group(1)), address.group() if address and near else "")


def _named_before(own: str, start: int) -> Person | None:
    """ "Ana Ruiz (ana@example.org) is covering for me"."""
    begin = max(own.rfind("\n", 0, start), own.rfind(". ", 0, start), start - 160) + 1
    names = [name for name in _NAME.finditer(own, begin, start) if not _is_no_name(name.group(1))]
    if not names:
        return None
    address = _ADDRESS.search(own, names[0].end(), _sentence_end(own, start))
    return Person(_clean(names[0].group(1)), address.group() if address else "")


def _clean(name: str) -> str:
    return " ".join(name.split())


def _is_no_name(name: str) -> bool:
    return name.split(maxsplit=1)[0].casefold() in _NO_NAME
