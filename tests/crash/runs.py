"""Every scene once undisturbed, with its fault points counted; then once for each strike."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from mailflow.mail.parse import parse
from tests.crash.life import Nursery
from tests.crash.narrow import Narrow
from tests.crash.post import Habit, Office, Taken
from tests.crash.prepared import Shelf
from tests.crash.scenes import Scene, settle
from tests.crash.stage import QUICK, Lab, Record, Stage
from tests.crash.truths import Ending, ending, was_set_aside, wrongs
from tests.servers.dovecot import Dovecot

#: what can happen at a point; `stop` changes nothing by itself and is left out
_WAYS = ("exit", "raise", "cut", "full")
#: points that a life passes once or twice, if at all
_SELDOM = ("imap.append", "imap.remove", "smtp.rcpt", "smtp.dot")
#: points with no connection at hand to cut
_NO_LINE = {"commit", "committed", "smtp.connect"}


@dataclass(frozen=True)
class Result:
    """One run: what was wrong, the strikes that came, how many mails are in doubt, and whether
    a mail was struck so often that it was set aside.
    """

    wrongs: tuple[str, ...]
    came: tuple[str, ...]
    doubts: int = 0
    aside: bool = False


@dataclass(frozen=True)
class Strike:
    """Where a run is killed: in which round of the scene, and how (as MAILFLOW_FAULT has it).

    The first faults (separated by commas) strike the first life; the next ones the life after,
    while it makes good what the first left; and so on.
    """

    round: int
    faults: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.round}:{'+'.join(self.faults)}"

    @classmethod
    def read(cls, told: str) -> Strike:
        number, _, rest = told.partition(":")
        return cls(int(number), tuple(rest.split("+")))


@dataclass(frozen=True)
class Left:
    """What a run left: the mails that the post took, and the nudges that lie in Drafts."""

    taken: tuple[Taken, ...]
    nudges: tuple[str, ...]


def chained(strike: Strike, chance: random.Random, *, before: int, links: int = 2) -> Strike:
    """With more strikes behind it, in the same life and in later ones, while each makes good what
    those before it left.

    `before`: how many commits come before the first strike in its life; what ends that life
    must come after it.
    """
    lives = []
    for number in range(links + 1):
        first = strike.faults[0] if not number else _soft(chance)
        if "=exit@" not in first:
            after = before if not number else int(first.rpartition("@")[2])
            # a life of one round commits some twelve times, and lives on if nothing ends it
            end = f"{chance.choice(('commit', 'committed'))}=exit@{after + chance.randint(1, 12)}"
            first = f"{first},{end}"
        lives.append(first)
    return Strike(strike.round, tuple(lives))


def _soft(chance: random.Random) -> str:
    """A strike that a life may survive, or its end at once."""
    if chance.random() < 0.25:
        return f"{chance.choice(_SELDOM)}={chance.choice(('raise', 'full', 'cut'))}@1"
    way = chance.choice(("exit", "raise", "full"))
    return f"{chance.choice(('commit', 'committed'))}={way}@{chance.randint(1, 12)}"


class Ground:
    """All servers, all prepared states, and the undisturbed runs."""

    def __init__(self, lab: Lab, narrow: Narrow) -> None:
        self._lab = lab
        self._narrow = narrow
        self._shelf = Shelf(lab)
        self._usual: dict[str, tuple[Ending, Record]] = {}

    def undisturbed(self, scene: Scene) -> tuple[Ending, Record]:
        """How it ends without a kill, and the points it passes."""
        if scene.name not in self._usual:
            record = Record(self._lab.folder / f"record-{next(self._lab.users)}")
            stage = self._stage(scene, recording=record)
            stage.daemon.counting = True
            stage.begin(self._shelf.take(scene.prepare, scene.habit.files))
            end = self._play(scene, stage)
            stage.close()
            found = wrongs(stage, end, None, ())
            assert not found, f"{scene.name}, undisturbed: {found}"
            self._usual[scene.name] = (end, record)
        return self._usual[scene.name]

    def strikes(self, scene: Scene) -> list[Strike]:
        """Every way at every passing of every point in every round."""
        return [
            Strike(number, (f"{point}={way}@{n}",))
            for number, passed in enumerate(self.undisturbed(scene)[1].passed)
            for point, times in Counter(passed).items()
            for n in range(1, times + 1)
            for way in _WAYS
            if not (way == "cut" and point in _NO_LINE)
        ]

    def chained(self, scene: Scene, strike: Strike, chance: random.Random, links: int) -> Strike:
        """With more strikes behind the first one, see `chained`."""
        point, _, rest = strike.faults[0].partition("=")
        seen: Counter[str] = Counter()
        for one in self.undisturbed(scene)[1].passed[strike.round]:
            seen[one] += 1
            if seen[point] == int(rest.partition("@")[2]):
                break
        return chained(strike, chance, before=seen["commit"], links=links)

    def run(
        self, scene: Scene, strike: Strike, on_death: Callable[[Stage], None] = lambda _: None
    ) -> Result:
        """The scene, struck, to the end."""
        usual, record = self.undisturbed(scene)
        stage = self._stage(scene, strike.faults, recorded=record, first=strike.round)
        stage.daemon.on_death = partial(on_death, stage)
        try:
            stage.begin(None)
            end = self._play(scene, stage)
            came = _came(stage, strike)
            found = tuple(wrongs(stage, end, usual, came))
            if strike.faults[0].split(",")[0] not in came:
                found += ("the strike never came: the scene is not played as it was recorded",)
        except AssertionError as broken:
            return Result((str(broken),), _came(stage, strike))
        finally:
            stage.close()
        doubts = sum(row.state == "in_doubt" for row in end.rows.values())
        return Result(found, came, doubts, was_set_aside(end, usual, came))

    def stopped(self, scene: Scene, number: int, fault: str, act: Callable[[Stage], None]) -> Left:
        """The scene, stopped in one round while something happens; what it left."""
        stage = self._stage(scene, (fault,), recorded=self.undisturbed(scene)[1], first=number)
        stage.daemon.on_stop = partial(act, stage)
        try:
            stage.begin(None)
            self._lab.office.serve(stage.post)
            scene.play(stage)
            settle(stage)
            # what came after the last round had read is read now
            stage.round(minutes=5)
            stage.daemon.end()
            drafts = [
                mail for raw in stage.maildir.mails("Drafts") if (mail := parse(raw)).in_reply_to
            ]
            nudges = stage.ask("SELECT message_id FROM outgoing WHERE kind = 'nudge'")
            ids = {str(one) for (one,) in nudges}
            return Left(
                tuple(stage.post.taken),
                tuple(str(m.message_id) for m in drafts if m.message_id in ids),
            )
        finally:
            stage.close()

    def stage(self, prepare: Callable[[Stage], None], habit: Habit) -> Stage:
        """A stage in a prepared state, for whoever plays without a script."""
        stage = Stage(self._lab, habit)
        stage.begin(self._shelf.take(prepare, habit.files))
        self._lab.office.serve(stage.post)
        return stage

    def _stage(self, scene: Scene, strikes: tuple[str, ...] = (), **more: Any) -> Stage:
        narrow = self._narrow.port if scene.narrow else 0
        stage = Stage(self._lab, scene.habit, strikes, narrow=narrow, **more)
        stage.daemon.patience = scene.patience
        return stage

    def _play(self, scene: Scene, stage: Stage) -> Ending:
        self._lab.office.serve(stage.post)
        scene.play(stage)
        settle(stage)
        stage.daemon.end()
        return ending(stage)


def _came(stage: Stage, strike: Strike) -> tuple[str, ...]:
    """The faults whose point was passed often enough, each in its own life."""
    came = []
    for life, faults in enumerate(strike.faults):
        passed = Counter(stage.daemon.passings(life))
        for fault in faults.split(","):
            point, _, rest = fault.partition("=")
            if passed[point] >= int(rest.partition("@")[2]):
                came.append(fault)
    return tuple(came)


@contextmanager
def ground() -> Iterator[Ground]:
    """Everything started, and gone afterwards. In memory where the machine has such a folder:
    a kill loses nothing that was written.
    """
    where = "/dev/shm" if Path("/dev/shm").is_dir() else None
    folders = [Path(tempfile.mkdtemp(prefix=name, dir=where)) for name in ("dovecot-", "crash-")]
    dovecot = Dovecot(folders[0], more=QUICK)
    dovecot.start()
    office, nursery, narrow = Office(), Nursery(), Narrow(dovecot.port)
    try:
        yield Ground(Lab(dovecot, office, nursery, folders[1], count(1)), narrow)
    finally:
        nursery.close()
        office.close()
        narrow.close()
        dovecot.stop()
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
