"""Exactly one digest an ISO week: 2025 to 2030, six zones, random downtimes.

Twenty of them a zone; MAILFLOW_DOWNTIMES=200 makes the long run.
"""

from __future__ import annotations

import os
import random
from bisect import bisect
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mailflow.owner.slots import is_due, slot_of

ZONES = (
    *("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"),
    *("America/Sao_Paulo", "Pacific/Apia"),
)
DOWNTIMES = int(os.environ.get("MAILFLOW_DOWNTIMES", "20"))
BEGIN, END = datetime(2024, 12, 29, tzinfo=UTC), datetime(2030, 12, 31, tzinfo=UTC)
ROUND = timedelta(minutes=5)


class Digests:
    """What the store holds of it: each week's name once, and when it was taken."""

    def __init__(self, zone: str, weekday: int, hour: int) -> None:
        self.zone, self.weekday, self.hour = zone, weekday, hour
        self.taken: dict[str, datetime] = {}
        middles = (BEGIN + timedelta(days=7 * week + 3) for week in range(-1, 315))
        self.slots = [self.slot(middle)[1].astimezone(UTC) for middle in middles]

    def slot(self, now: datetime) -> tuple[str, datetime]:
        return slot_of(now, zone=self.zone, weekday=self.weekday, hour=self.hour)

    def look(self, now: datetime) -> tuple[str, datetime]:
        name, slot = self.slot(now)
        if is_due(now, slot) and name not in self.taken:
            self.taken[name] = now
        return name, slot


def ups(chance: random.Random) -> Iterator[tuple[datetime, datetime]]:
    """Times of running: hours to months, between them minutes to weeks of none."""
    now = BEGIN
    while now < END:
        end = now + timedelta(hours=chance.choice((1, 5, 24, 100, 2000)) * chance.random())
        yield now, end
        now = end + timedelta(hours=chance.choice((0.1, 2, 12, 60, 400)) * chance.random())


def moments(digests: Digests, begin: datetime, end: datetime) -> Iterator[datetime]:
    """The looks at which something can change: the first and last, and around each slot. The
    daemon looks every five minutes; between these its answers are the same.
    """
    yield begin
    for slot in digests.slots[bisect(digests.slots, begin - ROUND) :]:
        if slot - ROUND >= end:
            break
        yield from (look for look in (slot - ROUND, slot, slot + ROUND) if begin < look < end)
    yield end


@pytest.mark.parametrize("zone", ZONES)
def test_every_week_with_an_hour_of_running_after_its_slot_has_one_digest(zone: str) -> None:
    for seed in range(DOWNTIMES):
        chance = random.Random(f"{zone} {seed}")
        digests = Digests(zone, weekday=chance.randrange(7), hour=chance.randrange(24))
        owed = set()
        for begin, end in ups(chance):
            for look in moments(digests, begin, end):
                name, slot = digests.look(look)
                if look >= slot.astimezone(UTC):
                    owed.add(name)
        assert digests.taken.keys() == owed, seed
        for name, at in digests.taken.items():
            local = at.astimezone(ZoneInfo(zone))
            year, week, _ = local.isocalendar()
            assert name == f"{year}-W{week:02}", seed


def test_a_machine_that_never_sleeps_sends_313_digests_in_six_years() -> None:
    for zone in ZONES:
        digests = Digests(zone, weekday=6, hour=2)
        for look in moments(digests, BEGIN, END):
            digests.look(look)
        # 2026 has 53 ISO weeks, the five others 52; the zones differ in what is before and after.
        whole = [name for name in digests.taken if "2025" <= name < "2031"]
        assert len(whole) == 52 * 5 + 53, zone


@pytest.mark.parametrize(
    "jump", [timedelta(hours=-30), timedelta(days=4000), timedelta(days=-9000)]
)
def test_a_clock_that_jumps_and_comes_back_doubles_no_week(jump: timedelta) -> None:
    digests = Digests("Europe/Berlin", weekday=0, hour=7)
    now = datetime(2026, 3, 2, 8, tzinfo=UTC)
    digests.look(now)
    digests.look(now + jump)
    first = dict(digests.taken)
    for minutes in range(0, 7 * 24 * 60, 5):
        digests.look(now + timedelta(minutes=minutes))
    assert {name for name in digests.taken if name not in first} <= {"2026-W11"}


@pytest.mark.parametrize(
    ("day", "zone", "expected"),
    [
        ("2026-03-29", "Europe/Berlin", "2026-03-29T01:30:00+00:00"),
        ("2026-10-25", "Europe/Berlin", "2026-10-25T00:00:00+00:00"),
    ],
)
def test_an_hour_that_is_missing_or_comes_twice_has_one_instant(
    day: str, zone: str, expected: str
) -> None:
    now = datetime.fromisoformat(f"{day}T12:00+00:00")
    _, slot = slot_of(now, zone=zone, weekday=6, hour=2)
    wanted = datetime.fromisoformat(expected)
    assert abs(slot.astimezone(UTC) - wanted) <= timedelta(minutes=30)
    assert not is_due(wanted - timedelta(hours=1, minutes=1), slot)
    assert is_due(wanted + timedelta(hours=1), slot)
