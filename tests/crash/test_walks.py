"""The owner and the daemon at work in any order: nothing twice, nothing unasked (M2–M8).

Some walks with fixed seeds; `python bench/walks.py` walks a thousand.
"""

from __future__ import annotations

import pytest

from tests.crash.runs import Ground
from tests.crash.walks import walk


@pytest.mark.parametrize("seed", range(101, 113))
def test_a_random_walk_of_the_owner_breaks_no_promise(crash_ground: Ground, seed: int) -> None:
    told, wrong = walk(crash_ground, seed)
    assert not wrong, f"{wrong} after {told}"


def test_letters_do_leave_on_these_walks(crash_ground: Ground) -> None:
    """Walks on which nothing ever leaves would prove nothing."""
    assert any("LEFT" in walk(crash_ground, seed)[0] for seed in range(201, 221))
