"""Keys: each makes a mail happen once."""

from __future__ import annotations

import pytest

from mailflow.pipeline.steps import fitting, times_key


def test_a_key_that_a_column_can_hold_stays_as_it_is() -> None:
    assert times_key("<a@x>") == "times:<a@x>"
    assert fitting("k" * 255) == "k" * 255


@pytest.mark.parametrize("length", [256, 1000])
def test_keys_that_are_longer_fit_and_stay_apart(length: int) -> None:
    keys = {fitting("k" * (length - 1) + end) for end in "ab"}
    assert len(keys) == 2
    assert max(map(len, keys)) <= 255
    assert {fitting("k" * (length - 1) + end) for end in "ab"} == keys
