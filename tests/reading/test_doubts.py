"""Times about which there are too many doubts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times import doubts
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.hours.zones import People
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence
from mailflow.reading.times.told import Told

LONDON, PARIS = ZoneInfo("Europe/London"), ZoneInfo("Europe/Paris")
PEOPLE = People(sender=LONDON, owner=PARIS)
NINE = Slot(datetime(2027, 3, 9, 9, tzinfo=LONDON), None, TimeKind.EXACT)
THEIRS = replace(NINE, start=datetime(2027, 3, 9, 9, tzinfo=PARIS))
HOUR = Time(TimeKind.EXACT, first=540)
SAID = Node(Part.TIME, 0, 1, time=HOUR)
PLACE = Node(Part.PLACE, 2, 3)


def left(*told: Told, nodes: tuple[Node, ...] = (SAID,), stays: tuple[date, ...] = ()) -> int:
    return len(list(doubts.plain(told, [Sentence(nodes)], PEOPLE, stays)))


def test_a_plain_hour_is_read_and_so_are_two_of_a_day() -> None:
    other = Told(replace(NINE, start=datetime(2027, 3, 9, 11, tzinfo=LONDON)), 0, said=HOUR)
    assert left(Told(NINE, 0, said=HOUR)) == 1
    assert left(Told(NINE, 0, said=HOUR), other, nodes=(SAID, SAID)) == 2


def test_an_hour_on_the_others_clock_by_no_word_beside_a_place_is_left_unread() -> None:
    hour = Told(THEIRS, 0, said=HOUR)
    assert left(hour) == 1
    assert left(hour, nodes=(SAID, PLACE)) == 0
    assert left(hour, nodes=(SAID, PLACE), stays=(date(2027, 3, 9),)) == 1


def test_an_hour_that_was_told_of_nothing_is_a_doubt_about_the_others() -> None:
    part = Told(replace(NINE, kind=TimeKind.PART_OF_DAY), 0, said=HOUR)
    assert left(part, nodes=(SAID, PLACE)) == 1
    assert left(part, nodes=(SAID, SAID, PLACE)) == 0
