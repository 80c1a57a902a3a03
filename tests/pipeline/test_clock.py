"""A clock that jumps stops sending; weeks of downtime do not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mailflow.pipeline.clock import Doubt, doubt

SEEN = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("now", "passed", "expected"),
    [
        # as it should be
        (SEEN + HOUR, HOUR, Doubt.NONE),
        # a small correction either way
        (SEEN + HOUR - timedelta(minutes=4), HOUR, Doubt.NONE),
        (SEEN - timedelta(minutes=4), timedelta(0), Doubt.NONE),
        # a laptop that slept for a week: the steady clock went on
        (SEEN + 7 * DAY, 7 * DAY, Doubt.NONE),
        # set back: by a dead battery to 1970, or by an hour
        (datetime(1970, 1, 1, tzinfo=UTC), HOUR, Doubt.BACK),
        (SEEN - HOUR, timedelta(0), Doubt.BACK),
        # an hour passed and the wall says ten minutes: somebody turned it back
        (SEEN + timedelta(minutes=10), HOUR, Doubt.JUMPED),
        # forward by a month, in an hour
        (SEEN + 30 * DAY, HOUR, Doubt.JUMPED),
        # after a new boot nobody knows how long it was
        (SEEN + HOUR, None, Doubt.NONE),
        (SEEN + 14 * DAY, None, Doubt.UNSURE),
        (SEEN - DAY, None, Doubt.BACK),
    ],
)
def test_what_speaks_against_a_clock(
    now: datetime, passed: timedelta | None, expected: Doubt
) -> None:
    assert doubt(now, seen=SEEN, passed=passed, arrived=None) is expected


@pytest.mark.parametrize("passed", [None, HOUR])
def test_a_mail_the_server_took_in_today_makes_any_clock_plausible(
    passed: timedelta | None,
) -> None:
    for now in (SEEN + 30 * DAY, SEEN - 30 * DAY):
        assert doubt(now, seen=SEEN, passed=passed, arrived=now - HOUR) is Doubt.NONE
        assert doubt(now, seen=SEEN, passed=passed, arrived=now - 3 * DAY) is not Doubt.NONE


def test_the_first_start_has_nothing_to_compare_with() -> None:
    assert doubt(SEEN, seen=None, passed=None, arrived=None) is Doubt.NONE
