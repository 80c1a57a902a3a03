"""Times about which there are too many doubts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times import doubts
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.hours.zones import People
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence, Stance
from mailflow.reading.times.stances.pages import Reason
from mailflow.reading.times.told import Told
from mailflow.reading.times.words.lexemes import Cat

LONDON, PARIS = ZoneInfo("Europe/London"), ZoneInfo("Europe/Paris")
PEOPLE = People(sender=LONDON, owner=PARIS)
NINE = Slot(datetime(2027, 3, 9, 9, tzinfo=LONDON), None, TimeKind.EXACT)
ELEVEN = replace(NINE, start=datetime(2027, 3, 9, 11, tzinfo=LONDON))
THEIRS = replace(NINE, start=datetime(2027, 3, 9, 9, tzinfo=PARIS))
HOUR = Time(TimeKind.EXACT, first=540)
SAID = Node(Part.TIME, 0, 1, time=HOUR)
PLACE = Node(Part.PLACE, 2, 3)
NUMBER = Node(Part.WORD, 4, 5, cat=Cat.NUMBER)
REFUSED = Node(Part.STANCE, 6, 7, cat=Cat.REFUSE)
TOLD = Told(NINE, 0, said=HOUR, begins=0)


def read(
    *nodes: Node,
    reasons: Mapping[int, Reason] | None = None,
    asks: bool = False,
    stays: tuple[date, ...] = (),
    letter: tuple[datetime, ...] = (),
) -> doubts.Reply:
    spoken = [Sentence(nodes or (SAID,), asks)]
    left = doubts.hours_left(spoken, (TOLD,))
    return doubts.Reply(spoken, reasons or {}, PEOPLE, stays, letter, left)


@pytest.mark.parametrize(
    ("one", "others", "reply", "fact"),
    [
        (TOLD, (), read(), "exact offered"),
        (TOLD._replace(slot=replace(NINE, offered=False)), (), read(), "exact refused"),
        (TOLD._replace(said=None), (), read(), "exact offered, no time of day"),
        (TOLD._replace(spread=True), (), read(), "one of several days"),
        (TOLD._replace(leaning=True), (), read(), "its day told before"),
        (TOLD._replace(said=HOUR._replace(loose=True)), (), read(), "a bare 9"),
        (TOLD, (), read(), "no stance of its own"),
        (TOLD, (), read(reasons={0: Reason(Stance.OFFER)}), "settled"),
        (TOLD, (), read(reasons={0: Reason(Stance.OFFER, 0.7)}), "leads by less than 1"),
        (TOLD, (Told(ELEVEN, 0, said=HOUR),), read(), "another time of its day offered"),
        (
            TOLD,
            (Told(replace(ELEVEN, offered=False), 0),),
            read(),
            "another time of its day refused",
        ),
        (TOLD._replace(slot=THEIRS), (), read(), "on the other's clock"),
        (TOLD, (), read(SAID, PLACE), "a place"),
        (TOLD, (), read(SAID, SAID), "an hour left"),
        (TOLD, (), read(SAID, SAID), "an hour left in the reply"),
        (TOLD, (), read(SAID, NUMBER), "a number left"),
        (TOLD, (), read(SAID, REFUSED), "a word against"),
        (TOLD, (), read(asks=True), "a question"),
    ],
)
def test_what_is_counted_of_a_time(
    one: Told, others: tuple[Told, ...], reply: doubts.Reply, fact: str
) -> None:
    assert fact in doubts.facts(one, (one, *others), reply)


def test_a_clear_stance_and_a_known_stay_are_no_doubts() -> None:
    clear = doubts.facts(TOLD, (TOLD,), read(reasons={0: Reason(Stance.OFFER, 9.0)}))
    assert not any("leads" in fact for fact in clear)
    theirs = TOLD._replace(slot=THEIRS)
    assert "on the other's clock" not in doubts.facts(
        theirs, (theirs,), read(stays=(date(2027, 3, 9),))
    )


def test_what_is_doubted_more_than_believed_is_left_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    weights = {"bias": doubts._TOO_MUCH - 0.8, "a place": 0.5, "a number left": 0.5}
    monkeypatch.setattr(doubts, "_weights", lambda: weights)
    left = [
        len(list(doubts.plain([TOLD], read(SAID, *more))))
        for more in ((), (PLACE,), (PLACE, NUMBER))
    ]
    assert left == [1, 1, 0]


def test_what_the_letter_named_and_what_narrows_an_offer_are_no_slips(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(doubts, "_weights", lambda: {"bias": 9.0})
    assert NINE.start is not None
    assert list(doubts.plain([TOLD], read(letter=(NINE.start,)))) == [TOLD]
    day = Told(_day(), 0)
    refused = TOLD._replace(slot=replace(NINE, offered=False))
    assert list(doubts.plain([day, refused], read())) == [day, refused]
    assert list(doubts.plain([refused], read())) == []
    day_refused = day._replace(slot=replace(day.slot, offered=False))
    assert list(doubts.plain([day_refused], read(letter=(NINE.start,)))) == [day_refused]
    assert list(doubts.plain([day_refused], read())) == []


def _day() -> Slot:
    begin = datetime(2027, 3, 9, tzinfo=LONDON)
    return Slot(begin, begin + timedelta(days=1), TimeKind.DAY)


def test_a_day_offered_alone_is_judged_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doubts, "_weights", lambda: {"bias": 9.0})
    day = Told(_day(), 0)
    assert list(doubts.plain([day, TOLD], read())) == [day]


def odds(facts: set[str]) -> float:
    weights = doubts._weights()
    return sum(weights.get(fact, 0.0) for fact in doubts.in_pairs(facts))


def test_the_table_weighs_what_is_counted() -> None:
    assert all(math.isfinite(weight) for weight in doubts._weights().values())
    plain = doubts.facts(TOLD, (TOLD,), read(reasons={0: Reason(Stance.OFFER, 9.0)}))
    torn = read(SAID, SAID, REFUSED, reasons={0: Reason(Stance.OFFER, 0.3)})
    assert odds(doubts.facts(TOLD, (TOLD,), torn)) > odds(plain)


def test_two_facts_together_are_a_doubt_of_their_own() -> None:
    assert set(doubts.in_pairs({"b", "a"})) == {"a", "b", "a & b"}
