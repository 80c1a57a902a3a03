"""When digests begin: at the first slot after there is somebody, and not at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from mailflow.service import standing
from mailflow.service.weekly import digest_if_due
from mailflow.service.world import World
from mailflow.store import jobs, outbox
from mailflow.store.database import unit

MONDAY = datetime(2026, 3, 2, 7, tzinfo=UTC)  # the default slot, in London
Look = Callable[[datetime], bool]


@pytest.fixture
def look(world: World) -> Look:
    def at(now: datetime) -> bool:
        with unit():
            return digest_if_due(world._replace(clock=lambda: now))

    return at


def told(world: World, now: datetime) -> str:
    return "\n".join(standing.told(world._replace(clock=lambda: now)))


def test_who_begins_after_the_weeks_slot_has_the_first_digest_at_the_next(
    world: World, look: Look
) -> None:
    begun = MONDAY + timedelta(hours=2)
    assert "Your first digest comes on Mon 9 Mar, 07:00." in told(world, begun)
    for hours in (0, 1, 24, 100):
        assert not look(begun + timedelta(hours=hours))
    assert "Mon 9 Mar, 07:00." in told(world, begun + timedelta(days=4))
    assert outbox.get(world.owner, "digest:2026-W10") is None
    week_on = MONDAY + timedelta(days=7)
    assert not look(week_on - timedelta(minutes=5))
    assert look(week_on)
    assert not look(week_on + timedelta(minutes=5))
    assert outbox.get(world.owner, "digest:2026-W11")
    assert "first digest" not in told(world, week_on)


def test_who_begins_before_it_has_it_also_when_it_was_slept_through(
    world: World, look: Look
) -> None:
    assert not look(MONDAY - timedelta(days=1))
    assert not look(MONDAY - timedelta(minutes=1))
    assert "Mon 2 Mar, 07:00" in told(world, MONDAY - timedelta(hours=1))
    assert look(MONDAY + timedelta(days=2))
    assert not look(MONDAY + timedelta(days=3))


def test_a_database_of_before_has_its_digest_on(world: World, look: Look) -> None:
    with unit():
        jobs.claim(world.owner, "digest:2026-W09", now=MONDAY - timedelta(days=7))
    assert look(MONDAY + timedelta(hours=5))
    assert look(MONDAY + timedelta(days=7))


def test_a_clock_that_was_years_ahead_at_the_first_look_holds_no_digest_back(
    world: World, look: Look
) -> None:
    assert not look(MONDAY + timedelta(days=4000, hours=1))
    assert look(MONDAY + timedelta(hours=1))
    assert not look(MONDAY + timedelta(hours=2))
