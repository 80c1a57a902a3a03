"""States that scenarios begin in, each made once by mailflow itself and copied for every run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.crash.post import Files, Habit
from tests.crash.stage import JANE, START, TOM, Lab, Stage
from tests.servers.programs import PROGRAMS, UNCHANGED, Edit

_MONDAY = datetime(2026, 3, 2, 6, tzinfo=UTC)


def wanted(stage: Stage) -> None:
    """Two requests are asked for; no draft lies there yet."""
    _cast(stage, _MONDAY, ("Jane Doe", "Tom Reed"))


def drafted(stage: Stage) -> None:
    """The request to Jane lies in Drafts; Monday's digest offers it as item 1."""
    _cast(stage, _MONDAY)
    stage.round()
    stage.round(hours=1.5)


def two_drafted(stage: Stage) -> None:
    """As drafted, with one to Tom as item 2."""
    wanted(stage)
    stage.round()
    stage.round(hours=1.5)


def edited(stage: Stage) -> None:
    """As drafted, but edited in Thunderbird before the digest showed it."""
    _cast(stage, _MONDAY)
    stage.round()
    saved = stage.phone.save(
        PROGRAMS["thunderbird"], JANE, Edit("\nP.S. Leeds sends love.\n"), stage.now
    )
    assert saved
    stage.round(minutes=10)
    stage.round(hours=1.5)


def waiting(stage: Stage) -> None:
    """Jane's request was sent by its owner; the nudge is due within the hour."""
    _sent_at(stage, datetime(2026, 2, 20, 9, 30, tzinfo=UTC))


def nudging(stage: Stage) -> None:
    """The nudge to Jane lies in Drafts; Monday's digest offers it as item 1."""
    _sent_at(stage, datetime(2026, 2, 17, 10, tzinfo=UTC))
    _round_at(stage, datetime(2026, 2, 26, 11, tzinfo=UTC))
    _round_at(stage, datetime(2026, 3, 2, 7, 30, tzinfo=UTC))


def _sent_at(stage: Stage, moment: datetime) -> None:
    _cast(stage, moment)
    stage.round()
    assert stage.phone.send(PROGRAMS["mutt"], JANE, UNCHANGED, stage.now)
    stage.round(minutes=5)
    _round_at(stage, datetime(2026, 2, 23, 7, 30, tzinfo=UTC))


def _round_at(stage: Stage, moment: datetime) -> None:
    if moment > stage.now:
        stage.now = moment
        stage.round()


_DETAILS = {
    "Jane Doe": (JANE, "you lead the team that reads hospital data"),
    "Tom Reed": (TOM, "you wrote about measuring waiting times"),
}


def _cast(stage: Stage, moment: datetime, names: tuple[str, ...] = ("Jane Doe",)) -> None:
    stage.now = moment
    stage.daemon.set_clock(moment)
    run = stage.daemon.command
    run("aim", "add", "how hospitals put their data to use", "-q", "What should I learn first?")
    for name in names:
        address, research = _DETAILS[name]
        run("contact", "add", name, address, "--relationship", "cold", "--research", research)
        assert "is drafted" in run("request", name)


_Prepare = Callable[[Stage], None]


class Shelf:
    """Prepared states by the function that makes them, and by what the provider files."""

    def __init__(self, lab: Lab) -> None:
        self._lab = lab
        self._kept: dict[tuple[_Prepare, Files], Path] = {}

    def take(self, prepare: _Prepare, files: Files) -> Path:
        if (prepare, files) not in self._kept:
            stage = Stage(self._lab, Habit((), files))
            stage.begin(None)
            prepare(stage)
            assert stage.now < START
            kept = self._lab.folder / f"prepared-{prepare.__name__}-{files.name}"
            stage.keep_as(kept)
            stage.close()
            self._kept[prepare, files] = kept
        return self._kept[prepare, files]
