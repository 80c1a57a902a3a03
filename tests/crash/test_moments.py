"""At whatever moment a human answer comes, no nudge and no further letter leaves (M5, M6).

A sample with a fixed seed; `python bench/moments.py` takes every moment.
"""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.crash.moments import ANSWERS, SCENES, moments, wrongs
from tests.crash.runs import Ground

_SEED = 1
_EACH = 2


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("name", SCENES)
def test_nothing_leaves_after_an_answer(crash_ground: Ground, name: str, answer: str) -> None:
    chance = random.Random(f"{_SEED} {name} {answer}")
    in_time = [moment for moment in moments(crash_ground, name) if moment.in_time]
    for moment in chance.sample(in_time, _EACH):
        assert wrongs(crash_ground, name, moment, answer) == []


def test_an_answer_right_before_the_claim_is_seen(crash_ground: Ground) -> None:
    """The last moment that counts: the last look follows the login."""
    moments_of = [m for m in moments(crash_ground, "the nudge is sent") if m.point == "smtp.login"]
    moment = next(m for m in moments_of if m.round == 1)
    assert moment.in_time
    for answer in ANSWERS:
        assert wrongs(crash_ground, "the nudge is sent", moment, answer) == []


def test_an_answer_after_the_dot_would_be_told_as_a_letter_that_left(crash_ground: Ground) -> None:
    """The check sees a letter that leaves: one that could not know of the answer."""
    every = moments(crash_ground, "the nudge is sent")
    late = next(m for m in every if m.point == "smtp.data" and m.round == 1)
    assert not late.in_time
    in_time = replace(late, in_time=True)
    assert any(
        "left" in one for one in wrongs(crash_ground, "the nudge is sent", in_time, "a reply")
    )
