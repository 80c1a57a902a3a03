"""A text read from its first sentence to its last: sentences are put right, then told in turn.

What is said of each time is weighed in a reply; in the letter answered grammar alone says it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times import doubts, either_clock, ends, spread_parts, whole_days
from mailflow.reading.times.asked import clocks_of, dates_of, hours_of, pointable
from mailflow.reading.times.dates.homes import in_canada, month_first
from mailflow.reading.times.dates.stretches import Frame
from mailflow.reading.times.hours.said_twice import plainly
from mailflow.reading.times.hours.zones import People, visited
from mailflow.reading.times.part_hours import hours_for_parts
from mailflow.reading.times.passes import put_right
from mailflow.reading.times.sentences.almanac import Almanac
from mailflow.reading.times.sentences.appointments import called_off, drops, unable_in
from mailflow.reading.times.sentences.clause_ends import shortened
from mailflow.reading.times.sentences.consents import consents
from mailflow.reading.times.sentences.interposed import without_interposed
from mailflow.reading.times.sentences.labels import Label, labels, unquoted, without
from mailflow.reading.times.sentences.nodes import Sentence, tells_yours, zones_named
from mailflow.reading.times.sentences.picks import picks
from mailflow.reading.times.sentences.provisos import without_provisos
from mailflow.reading.times.sentences.recounted import without_recounted
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.sentences.shared_numbers import with_numbers
from mailflow.reading.times.sentences.shifted import shift
from mailflow.reading.times.sentences.speech import TIMELY, TIMELY_IN_ANSWERS, sentences
from mailflow.reading.times.sentences.taken_hours import taken_in
from mailflow.reading.times.sentences.unconcerned import heard
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
    own = without_item_numbers(without_days_below_name(plainly(plain(text))))
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
    said = without_recounted(without(own, marked), asked=bool(hours))  # labels are no hours
    own = _without_what_says_nothing(said, found, asked=bool(hours))
    found, language = scan(own, people.sender.key)
    setting = Setting(own, language, people, written, tuple(hours), answers=bool(asked))
    spoken, own = put_right(setting, _sentences(found, setting))
    almanac = _almanac(setting, dates)
    teller = Teller(said, people, written, almanac, list(zones_named(spoken, alone=True)))
    teller.local, teller.reckons = visited(found), weigh and tells_yours(spoken)
    teller.stays.since, teller.stays.visited = setting.today, teller.local or ""
    teller.clocks = teller.hours = clocks_of(asked, people)
    weighing = _page(own, found, spoken, setting) if weigh else None
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
    dropped = drops(own) or (not agrees and _is_taken_up(own, told, hours))
    return Tale(told, pointed, undated, agrees, by, off, dropped, unable, either=either)


def _without_what_says_nothing(said: str, found: Sequence[Lexeme], *, asked: bool) -> str:
    own = shortened(without_interposed(said, found), found)
    return without_provisos(heard(own, asked=asked))


def _sentences(found: Sequence[Lexeme], setting: Setting) -> list[Sentence]:
    numbered = with_numbers(found, setting.today)
    return sentences(numbered, setting.language, setting.today, whole=setting.answers)


def _almanac(setting: Setting, dates: tuple[date, ...]) -> Almanac:
    """The calendar of one who writes then and there, in answer to a letter with these days."""
    home = setting.people.sender.key
    anchor = dates[0] if len(dates) == 1 else None
    order = month_first(home, setting.language)
    return Almanac(Frame(setting.today, order, in_canada(home), anchor=anchor), dates)


def _left(
    reply: Page | None,
    spoken: Sequence[Sentence],
    teller: Teller,
    given: tuple[Sequence[Lexeme], Sequence[Slot]],
) -> tuple[Told, ...]:
    """What stays of all that was told: of a reply, that was weighed, less than of a letter;
    `given`: the words, and the times of the letter answered.
    """
    left = tuple(kept(tuple(whole_days.not_refused(ends.by_bound(teller.told)))))
    told = tuple(either_clock.own(hours_for_parts(left), teller.people))
    if reply is None:
        return told
    found, asked = given
    days = dates_of(asked)
    told = tuple(spread_parts.meant(reply.text, spoken, told))
    told = tuple(whole_days.meant(reply, spoken, told, days))
    placed = days or teller.stays.places
    if not placed and either_clock.are_unclear(found, teller.people, teller.written):
        told = tuple(either_clock.sure(told, teller.people))
    stays = teller.stays.places
    letter = [slot.start for slot in asked if slot.start]
    unread = doubts.hours_left(spoken, told)
    read = doubts.Reply(spoken, reply.reasons, teller.people, stays, letter, unread)
    return tuple(doubts.plain(told, read))


def _is_taken_up(own: str, told: Sequence[Told], hours: Sequence[Slot]) -> bool:
    """Is the letter's hour said to be taken, and neither it nor its day offered?"""
    starts = {hour.start for hour in hours}
    days = {start.date() for start in starts if start}
    offered = (one.slot for one in told if one.slot.offered)
    met = any(
        slot.start in starts
        or (slot.kind is not TimeKind.EXACT and slot.start and slot.start.date() in days)
        for slot in offered
    )
    return not met and bool(taken_in(own))


def _page(own: str, found: Sequence[Lexeme], spoken: Sequence[Sentence], setting: Setting) -> Page:
    """What is weighed: the lexemes that are not blank in the text."""
    known = [lexeme for lexeme in found if own[lexeme.start] != " "]
    day = setting.today.weekday()
    return page(own, known, setting.language, spoken, asked=setting.answers, weekday=day)


def _labels(own: str, found: Sequence[Lexeme], hours: Sequence[Slot]) -> Sequence[Label]:
    """The places of the letter's list named by number; none where its times are of one day, nor
    where the number is the day of one of them.
    """
    days = {day.day for day in dates_of(hours)}
    if len(days) < _SEVERAL:
        return ()
    marked = labels(own, found, hours)
    return [label for label in marked if label.place + 1 not in days]


_SEVERAL = 2
