"""Killed anywhere, mailflow loses no letter and sends none twice (failures K1, K4, X2).

A sample with a fixed seed: every scene once, every second one with a chain of strikes, and every fault point once while a letter
is sent. `python bench/crash.py` strikes every passing of every point in every way.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from mailflow.fault import POINTS
from tests.crash import prepared
from tests.crash.post import Habit
from tests.crash.runs import Ground, Strike
from tests.crash.scenes import BY_NAME, SCENES
from tests.crash.stage import JANE, Stage

#: another number strikes elsewhere; fixed, so that what fails here fails again
_SEED = 4


@pytest.mark.parametrize("name", [scene.name for scene in SCENES])
def test_a_scene_ends_as_promised_wherever_it_is_struck(crash_ground: Ground, name: str) -> None:
    chance = random.Random(f"{_SEED} {name}")
    strike = chance.choice(crash_ground.strikes(BY_NAME[name]))
    if chance.random() < 0.5:
        strike = crash_ground.chained(BY_NAME[name], strike, chance, 2)
    result = crash_ground.run(BY_NAME[name], strike)
    assert not result.wrongs, f"{name}, struck at {strike}: {result.wrongs}"


# those of a login by OAuth are struck in tests/wire/test_tokens.py
@pytest.mark.parametrize("point", sorted(one for one in POINTS if not one.startswith("token.")))
def test_every_point_is_struck_as_a_letter_is_sent(crash_ground: Ground, point: str) -> None:
    struck = [
        strike
        for strike in crash_ground.strikes(BY_NAME["sent"])
        if strike.faults[0].startswith(f"{point}=") and strike.round > 0
    ]
    assert struck, "the scene does not pass it"
    result = crash_ground.run(BY_NAME["sent"], struck[0])
    assert not result.wrongs, f"struck at {struck[0]}: {result.wrongs}"


def test_a_draft_that_is_put_is_there_once_whatever_becomes_of_the_append(
    crash_ground: Ground,
) -> None:
    for name in ("drafts are put", "drafts are put, no APPENDUID"):
        for way in ("exit", "cut"):
            strike = Strike(0, (f"imap.appended={way}@1",))
            result = crash_ground.run(BY_NAME[name], strike)
            assert not result.wrongs, f"{name}, struck at {strike}: {result.wrongs}"


def test_a_letter_that_left_leaves_no_draft_to_be_sent_again(crash_ground: Ground) -> None:
    stage = crash_ground.stage(prepared.drafted, Habit())
    try:
        stage.order("1 send")
        stage.round()
        assert len(stage.maildir.mails("Drafts")) == 1
        stage.round(minutes=6)
        assert JANE in [mail.recipient for mail in stage.post.taken]
        assert stage.maildir.mails("Drafts") == []
        stage.daemon.end()
    finally:
        stage.close()


def test_the_draft_of_a_letter_that_is_found_in_sent_is_taken_away(crash_ground: Ground) -> None:
    """Who finds it in Drafts sends it again."""
    scene = BY_NAME["sent, filed late"]
    result = crash_ground.run(scene, Strike(1, ("smtp.reply=exit@1",)))
    assert (len(result.came), result.doubts, result.wrongs) == (1, 0, ())


def _sends_again(stage: Stage) -> None:
    """What a daemon would do that takes an unanswered letter for one that did not leave."""
    stage.change("UPDATE outgoing SET state = 'approved', claim = '' WHERE state = 'inflight'")


def _forgets(stage: Stage) -> None:
    """What a daemon would do that drops what it is not sure of."""
    stage.change("UPDATE outgoing SET state = 'withdrawn' WHERE state = 'inflight'")


@pytest.mark.parametrize(
    ("harm", "strike", "word"),
    [
        (_sends_again, "1:smtp.reply=exit@1", "doubled"),
        (_forgets, "1:smtp.content=exit@1", "undisturbed filed"),
    ],
)
def test_a_letter_sent_twice_or_lost_would_be_seen(
    crash_ground: Ground, harm: Callable[[Stage], None], strike: str, word: str
) -> None:
    """A test that can't fail proves nothing."""
    result = crash_ground.run(BY_NAME["sent"], Strike.read(strike), on_death=harm)
    assert any(word in wrong for wrong in result.wrongs)
