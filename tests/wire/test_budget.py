from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.wire.budget import LOGINS_AN_HOUR, LoginBudget, delay, delay_after_refusal

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("failures", "seconds"), [(1, 1), (2, 2), (3, 4), (9, 256), (10, 300), (10_000, 300)]
)
def test_delays_double_up_to_five_minutes(failures: int, seconds: int) -> None:
    assert delay(failures, jitter=0) == timedelta(seconds=seconds)


def test_refused_logins_wait_for_hours() -> None:
    hours = [delay_after_refusal(n, jitter=0) / timedelta(hours=1) for n in (1, 2, 3, 4, 5)]
    assert hours == [1, 2, 4, 8, 12]


@given(st.integers(1, 10**9), st.floats(0, 1))
def test_jitter_takes_at_most_a_half(failures: int, jitter: float) -> None:
    full = delay(failures, jitter=0)
    assert full / 2 <= delay(failures, jitter=jitter) <= full


@given(st.lists(st.integers(0, 600), min_size=1, max_size=200))
def test_no_hour_ever_sees_more_than_twelve_logins(gaps: list[int]) -> None:
    budget, now, made = LoginBudget(), NOON, []
    for gap in gaps:
        now = max(now + timedelta(seconds=gap), budget.next_login(now + timedelta(seconds=gap)))
        budget = budget.after_login(now)
        made.append(now)
    for first, last in zip(made, made[LOGINS_AN_HOUR:], strict=False):
        assert last - first >= timedelta(hours=1)
    assert len(budget.logins) <= LOGINS_AN_HOUR
