"""Rules for the letters after the request: the nudge, the times, the thank-you, a no."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from mailflow.drafting import lint_words as lw
from mailflow.drafting.findings import Found, Writing
from mailflow.drafting.moments import DAYS, MONTHS
from mailflow.drafting.prose import read_prose, telling_words, words_of
from mailflow.drafting.salutation import fold

_MONTH_NUMBERS = {fold(name): at % 12 + 1 for at, name in enumerate(MONTHS["en"] + MONTHS["de"])}
_DAY_NUMBERS = {fold(name): at % 7 for at, name in enumerate(DAYS["en"] + DAYS["de"])}
_MONTH = "|".join(_MONTH_NUMBERS)
_DAY = "|".join(_DAY_NUMBERS)
#: "Tuesday 9 March", "Tuesday, March 9, 2027", "Dienstag, 9. März"; on folded text
_DATE = re.compile(
    rf"\b(?:({_DAY}),? (?:the |den )?)?"
    rf"(?:(\d{{1,2}})(?:st|nd|rd|th|\.)? (?:of )?({_MONTH})|"
    rf"({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?)\b(?:,? (20\d\d)\b)?"
)
_OFFERS = re.compile(
    r"\b(?:free|available|suits?|would|could|shall|works? for|look forward|see you|we (?:speak|talk)|"
    r"passt|passen|konnten?|ware|frei|freue mich|sprechen wir)\b"
)
_SHINGLE = 5
#: letters that "rebuilt" and "rebuilds" share
_STEM = 5
#: of five-word runs shared with an earlier letter; the same template alone stays below
_SAME = 0.8
_SAME_FEWEST = 12


def reproach(writing: Writing) -> Iterator[Found]:
    for sentence in writing.prose.sentences:
        if found := lw.REPROACH.search(sentence):
            yield found[0], "Silence needs no comment: repeat the question kindly, with a way out."


def specific(writing: Writing) -> Iterator[Found]:
    """At least one thing from the notes that could be said to nobody else."""
    facts = writing.facts
    if not facts.notes:
        yield "no notes", f'Tell first what was said: note "{facts.name}" …'
        return
    known = f"{facts.name} {facts.owner} {facts.organisation} {facts.title} {facts.topic}"
    body = _stems(telling_words(writing.prose.body) - telling_words(known))
    for note in facts.notes:
        told = _stems(telling_words(note) - telling_words(known))
        if len(told & body) >= 2:
            return
    yield "nothing from the notes", "Name one thing they said, in words they would know again."


def _stems(words: Iterable[str]) -> set[str]:
    """Words without their endings: who tells it in their own words says "rebuilds" for "rebuilt"."""
    return {word[:_STEM] for word in words}


def new_ask(writing: Writing) -> Iterator[Found]:
    for sentence in writing.prose.sentences:
        if found := lw.PLEA.search(sentence):
            yield found[0][:80], "This letter asks for nothing; write again when you have news."


def pressing(writing: Writing) -> Iterator[Found]:
    """After a no: asking for anything, or for the same in another way."""
    for sentence in writing.prose.sentences:
        is_question = sentence.rstrip("\"')»“”’").endswith("?")
        found = lw.PLEA.search(sentence) or lw.PRESSES.search(sentence)
        if is_question or found:
            words = found[0] if found else sentence
            yield words[:80], "A no is a no: thank them, and leave the door to them."


def resume_named(writing: Writing) -> Iterator[Found]:
    for sentence in writing.prose.sentences:
        if found := lw.RESUME_NAMED.search(sentence):
            yield found[0], "No résumé in a thank-you."


def sameness(writing: Writing) -> Iterator[Found]:
    """Nearly the letter that somebody else of that organisation got; they compare."""
    own = _shingles(writing.prose.body)
    if len(own) < _SAME_FEWEST:
        return
    for text in writing.earlier:
        shared = len(own & _shingles(read_prose(text).body)) / len(own)
        if shared >= _SAME:
            yield f"{shared:.0%} the same", "A colleague of theirs got these words; write new ones."
            return


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = [fold(word) for word in words_of(text)]
    return {tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)}


def other_time(writing: Writing) -> Iterator[Found]:
    """A confirmation that names another time than the invitation in it."""
    if not writing.facts.time:
        return
    agreed, named = _clocks(writing.facts.time), _clocks(writing.prose.body)
    if not agreed & named:
        words = ", ".join(f"{hour}:{minute:02}" for hour, minute in sorted(named)) or "no time"
        yield words, f"The time agreed is {writing.facts.time}."


def _clocks(text: str) -> set[tuple[int, int]]:
    found = set()
    for match in lw.CLOCK.finditer(text):
        hour, minute = int(match[1] or match[4] or match[6]), int(match[2] or 0)
        half = (match[3] or match[5] or "").casefold()
        if match[1] and not match[2] and not half:
            continue
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        found.add((hour, minute))
    return found


@dataclass(frozen=True, slots=True)
class _Named:
    """A date as a letter names it: the nearest day it may mean, others, and the weekday stated."""

    words: str
    nearest: date
    others: tuple[date, ...]
    stated: int | None
    offered: bool


def wrong_weekday(writing: Writing) -> Iterator[Found]:
    """A date of another weekday; one long past ("your talk on Friday 14 June") has any year."""
    for named in _dates(writing):
        days = (named.nearest,) if named.offered else (named.nearest, *named.others)
        if named.stated is not None and all(day.weekday() != named.stated for day in days):
            yield named.words, "That date is another day of the week."


def stale_date(writing: Writing) -> Iterator[Found]:
    """A time offered that is over."""
    for named in _dates(writing):
        if named.offered and named.nearest < writing.facts.now.date():
            yield named.words, "That day is over."


def _dates(writing: Writing) -> Iterator[_Named]:
    today = writing.facts.now.date()
    for sentence in map(fold, writing.prose.sentences):
        offered = bool(lw.CLOCK.search(sentence) or _OFFERS.search(sentence))
        for found in _DATE.finditer(sentence):
            month, day = _MONTH_NUMBERS[found[3] or found[4]], int(found[2] or found[5])
            years = [int(found[6])] if found[6] else range(today.year - 2, today.year + 2)
            days = [one for year in years if (one := _day(year, month, day))]
            days.sort(key=lambda one: abs((one - today).days))
            if days:
                stated = _DAY_NUMBERS[found[1]] if found[1] else None
                yield _Named(found[0], days[0], tuple(days[1:]), stated, offered)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
