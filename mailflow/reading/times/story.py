"""A text read from its first sentence to its last: sentences are put right, then told in turn.

What is said of each time is weighed in a reply; in the letter answered grammar alone says it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

from mailflow.pipeline.evidence import Slot
from mailflow.reading.times import doubts, either_clock, ends, whole_days
from mailflow.reading.times.asked import clocks_of, dates_of, hours_of, pointable
from mailflow.reading.times.dates.homes import in_canada, month_first
from mailflow.reading.times.dates.stretches import Frame
from mailflow.reading.times.hours.zones import People, told_once, visited
from mailflow.reading.times.sentences.after_that import open_from_there
from mailflow.reading.times.sentences.almanac import Almanac
from mailflow.reading.times.sentences.anchored import anchored
from mailflow.reading.times.sentences.appointments import called_off, drops, is_busy_then, unable_in
from mailflow.reading.times.sentences.asked_hours import asked_hours
from mailflow.reading.times.sentences.blanked import without as without_again
from mailflow.reading.times.sentences.clause_ends import shortened
from mailflow.reading.times.sentences.conceded import conceded
from mailflow.reading.times.sentences.concluded import concluded
from mailflow.reading.times.sentences.consents import consents, farewells
from mailflow.reading.times.sentences.departures import departures
from mailflow.reading.times.sentences.exceptions import set_apart
from mailflow.reading.times.sentences.half_days import as_in_full, in_their_half, with_evenings
from mailflow.reading.times.sentences.handed_on import handed_on
from mailflow.reading.times.sentences.hours_first import hours_first
from mailflow.reading.times.sentences.labels import Label, labels, unquoted, without
from mailflow.reading.times.sentences.mended import mended
from mailflow.reading.times.sentences.nodes import Sentence, tells_yours, zones_named
from mailflow.reading.times.sentences.of_the_day import of_the_day
from mailflow.reading.times.sentences.ordered import ordered
from mailflow.reading.times.sentences.own_clauses import own_clauses
from mailflow.reading.times.sentences.picks import picks
from mailflow.reading.times.sentences.pieced import pieced
from mailflow.reading.times.sentences.provisos import without_provisos
from mailflow.reading.times.sentences.pushed import pushed
from mailflow.reading.times.sentences.restated import put_right
from mailflow.reading.times.sentences.shared_numbers import with_numbers
from mailflow.reading.times.sentences.shifted import shift
from mailflow.reading.times.sentences.speech import TIMELY, TIMELY_IN_ANSWERS, sentences
from mailflow.reading.times.sentences.subjects import parted
from mailflow.reading.times.sentences.supposed import supposed
from mailflow.reading.times.sentences.taken_parts import without_taken_parts
from mailflow.reading.times.sentences.taken_up import taken_up
from mailflow.reading.times.sentences.twice import once
from mailflow.reading.times.sentences.unconcerned import heard
from mailflow.reading.times.sentences.windows import windows
from mailflow.reading.times.stances.compared.framed import framed
from mailflow.reading.times.stances.pages import Page
from mailflow.reading.times.stances.weighed import page, weighed
from mailflow.reading.times.teller import MOST, Teller
from mailflow.reading.times.told import Tale, Told, kept
from mailflow.reading.times.words.lexemes import Lexeme
from mailflow.reading.times.words.lexicon import scan
from mailflow.reading.times.words.signatures import without_days_below_name, without_item_numbers
from mailflow.reading.times.words.tokens import plain


def read(
    text: str,
    *,
    written: datetime,
    people: People,
    asked: Sequence[Slot] = (),
    weigh: bool = False,
) -> Tale:
    """What a text tells of times; `asked` are those of the letter it answers.

    `weigh`: what is said of each is weighed, not only what grammar says.
    """
    own = without_item_numbers(without_days_below_name(told_once(plain(text))))
    hours = hours_of(asked)
    own = unquoted(own) if hours else own
    moved = shift(own, asked=bool(hours))
    if moved:  # it names no clock
        own = own[: moved.start] + " " * (moved.end - moved.start) + own[moved.end :]
    found, language = scan(own, people.sender.key)
    timely = TIMELY_IN_ANSWERS if asked else TIMELY
    if not pointable(asked) and timely.isdisjoint([lexeme.cat for lexeme in found]):
        return Tale()  # no time is told, and none of the letter can be pointed at
    dates, marked = dates_of(asked), _labels(own, found, hours)
    said = without(own, marked)  # they are no hours
    own = without_provisos(heard(shortened(said, found), asked=bool(hours)))
    found, language = scan(own, people.sender.key)
    frame = _Frame(language, people, written, tuple(hours), answers=bool(asked))
    spoken, own = _spoken(own, found, frame)
    almanac = _almanac(frame, dates)
    teller = Teller(said, people, written, almanac, list(zones_named(spoken, alone=True)))
    teller.local, teller.reckons = visited(found), weigh and tells_yours(spoken)
    teller.stays.since, teller.stays.visited = frame.today, teller.local or ""
    teller.clocks = teller.hours = clocks_of(asked, people)
    weighing = _page(own, found, spoken, frame) if weigh else None
    if weighing is not None:
        teller.stances = partial(weighed, weighing)
    for number, sentence in enumerate(spoken):
        teller.hear(sentence, number)
        if max(len(teller.told), len(teller.undated)) > MOST:
            return Tale()
    told = _left(weighing, spoken, teller, (found, asked))
    undated = tuple(teller.undated)
    by, either = (moved.minutes, moved.either) if moved else (0, False)
    if not pointable(asked):
        return Tale(told, undated=undated, moved=by, either=either)
    pointed = tuple(picks(own, spoken, marked, dates))
    off, unable = called_off(own, spoken), unable_in(own, spoken)
    agrees = consents(own, spoken)
    dropped = drops(own) or (not agrees and _is_taken_up(own, told, dates))
    return Tale(told, pointed, undated, agrees, by, off, dropped, unable, either=either)


def _almanac(frame: _Frame, dates: tuple[date, ...]) -> Almanac:
    """The calendar of one who writes then and there, in answer to a letter with these days."""
    home = frame.people.sender.key
    anchor = dates[0] if len(dates) == 1 else None
    order = month_first(home, frame.language)
    return Almanac(Frame(frame.today, order, in_canada(home), anchor=anchor), dates)


def _left(
    reply: Page | None,
    spoken: Sequence[Sentence],
    teller: Teller,
    given: tuple[Sequence[Lexeme], Sequence[Slot]],
) -> tuple[Told, ...]:
    """What stays of all that was told: of a reply, that was weighed, less than of a letter;
    `given`: the words, and the times of the letter answered.
    """
    left = kept(tuple(whole_days.not_refused(ends.by_bound(teller.told))))
    told = tuple(either_clock.own(left, teller.people))
    if reply is None:
        return told
    found, asked = given
    days = dates_of(asked)
    told = tuple(whole_days.meant(reply, spoken, told, days))
    placed = days or teller.stays.places
    if not placed and either_clock.are_unclear(found, teller.people, teller.written):
        told = tuple(either_clock.sure(told, teller.people))
    stays = teller.stays.places
    letter = [slot.start for slot in asked if slot.start]
    unread = doubts.hours_left(spoken, told)
    read = doubts.Reply(spoken, reply.reasons, teller.people, stays, letter, unread)
    return tuple(doubts.plain(told, read))


def _is_taken_up(own: str, told: Sequence[Told], dates: Sequence[date]) -> bool:
    """Does the writer do something else at the letter's hour, and not offer its day?"""
    starts = (one.slot.start for one in told if one.slot.offered)
    return not any(start and start.date() in dates for start in starts) and is_busy_then(own)


class _Frame(NamedTuple):
    """What sentences are put right with: who speaks when, in answer to which hours."""

    language: str
    people: People
    written: datetime
    hours: tuple[Slot, ...]
    answers: bool

    @property
    def today(self) -> date:
        """The day of writing."""
        return self.written.astimezone(self.people.sender).date()


def _page(own: str, found: Sequence[Lexeme], spoken: Sequence[Sentence], frame: _Frame) -> Page:
    """What is weighed: the lexemes that are not blank in the text."""
    known = [lexeme for lexeme in found if own[lexeme.start] != " "]
    day = frame.today.weekday()
    return page(own, known, frame.language, spoken, asked=frame.answers, weekday=day)


def _spoken(own: str, found: Sequence[Lexeme], frame: _Frame) -> tuple[Sequence[Sentence], str]:
    """The sentences of a text, put right, and the text without what is said in them again."""
    found = with_numbers(found, frame.today)
    heard = sentences(found, frame.language, frame.today, whole=frame.answers)
    said = mended(own, pieced(own, hours_first(heard), frame.today))
    asked = asked_hours(own, list(said), frame.hours) if frame.hours else said
    apart = set_apart(without_taken_parts(own, parted(own, asked)))
    told = list(with_evenings(own, supposed(own, ordered(own, apart))))
    spoken: Sequence[Sentence] = of_the_day(own, list(handed_on(own, told)))
    if any(node.time for sentence in spoken for node in sentence.nodes):  # hours to be put right
        opened = open_from_there(pushed(own, spoken))
        bound = anchored(own, put_right(own, opened, frame.today))
        halved = as_in_full(own, list(in_their_half(own, bound)))
        right = own_clauses(own, departures(own, windows(own, halved)))
        heard = list(framed(own, concluded(own, right)))
        spoken = once(own, heard, frame.people, frame.written)
        own = without_again(own, heard, spoken)
        spoken = taken_up(own, spoken)
        if frame.hours:
            spoken = list(conceded(own, spoken, _clocks(frame.hours)))
    return (list(farewells(spoken, frame.hours)) if frame.hours else spoken), own


def _labels(own: str, found: Sequence[Lexeme], hours: Sequence[Slot]) -> Sequence[Label]:
    """The places of the letter's list named by number; none where its times are of one day, nor
    where the number is the day of one of them.
    """
    days = {day.day for day in dates_of(hours)}
    if len(days) < _SEVERAL:
        return ()
    marked = labels(own, found, len(hours), _clocks(hours))
    return [label for label in marked if label.place + 1 not in days]


_SEVERAL = 2


def _clocks(hours: Sequence[Slot]) -> set[int]:
    return {slot.start.hour * 60 + slot.start.minute for slot in hours if slot.start}
