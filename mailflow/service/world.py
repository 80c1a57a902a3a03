"""What the pure floors may not know by themselves: now, chance, the settings, the templates."""

import math
import os
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from mailflow.config import Config
from mailflow.pipeline.people import Owner
from mailflow.pipeline.policy import Policy

Clock = Callable[[], datetime]


class World(NamedTuple):
    """The daemon's surroundings. `owner` is the row every query is bound to."""

    owner: int
    person: Owner
    config: Config
    templates: Mapping[str, str]
    own_templates: Mapping[str, str] = MappingProxyType({})
    clock: Clock = lambda: datetime.now(UTC)
    new_token: Callable[[], str] = lambda: os.urandom(16).hex()
    #: seconds by a clock nobody sets; None where a test rules the time
    steady: Callable[[], float] | None = None
    #: the name under which this worker serves the owner; empty where there is but one
    lease: str = ""

    @property
    def now(self) -> datetime:
        return self.clock()

    @property
    def account(self) -> str:
        """The account of the owner's that this world is seen from, empty for the main one."""
        return self.config.at

    def named(self, told: str) -> str:
        """What is told of this account, with its name in front where the owner has several."""
        return f"{self.account or 'main account'}: {told}" if self.config.account else told

    @property
    def policy(self) -> Policy:
        """The config's rules, with the owner's zone and country for contacts who have none."""
        rules = self.config.policy
        return rules._replace(zone=self.person.zone, country=rules.country or self.person.country)

    @property
    def domain(self) -> str:
        """The right side of our Message-IDs: the owner's domain, never a host's name."""
        return self.person.address.rpartition("@")[2]


def world_of(world: World, account: str) -> World:
    """The main world as this account has it: with its addresses, servers, login and folders;
    database, owner and time are one. Raises LookupError where there is no such account.
    """
    return world._replace(config=world.config.of(account))


def worlds(world: World) -> list[World]:
    """The main world as each account has it, the main one first."""
    return [world_of(world, account) for account in world.config.accounts]


def clock_from(environ: Mapping[str, str]) -> Clock:
    """The real clock, or the one a test rules by writing a moment into a file.

    MAILFLOW_CLOCK_FILE names that file (ISO 8601 with an offset). Only tests set it.
    """
    path = environ.get("MAILFLOW_CLOCK_FILE")
    if not path:
        return lambda: datetime.now(UTC)
    return lambda: datetime.fromisoformat(Path(path).read_text(encoding="ascii").strip())


def steady_clock() -> Callable[[], float]:
    """Seconds by a clock that nobody sets and that goes on while the machine sleeps."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic if boot is None else lambda: time.clock_gettime(boot)


def looking_back(world: World, day: date) -> World:
    """The same world, in which the folders are read again from that day on, in the owner's zone."""
    # Few commands ask for it, and all of them come by here.
    from mailflow.store import folders  # noqa: PLC0415
    from mailflow.store.database import unit  # noqa: PLC0415

    since = datetime.combine(day, time_of_day(), ZoneInfo(world.person.zone))
    with unit():
        folders.wish(world.owner, since)
    days = max(0, math.ceil((world.now - since) / timedelta(days=1)))
    following = world.config.following._replace(look_back_days=days)
    return world._replace(config=world.config._replace(following=following))


def state_folder(config: Config, environ: Mapping[str, str] = os.environ) -> Path:
    """Where mailflow remembers: the config's word, $STATE_DIRECTORY, or XDG's folder; made 0700."""
    named = config.store.state or environ.get("STATE_DIRECTORY", "")
    path = Path(named).expanduser() if named else _xdg_state()
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    return path


def _xdg_state() -> Path:
    import platformdirs  # noqa: PLC0415  # and shutil and tempfile with it

    return platformdirs.user_state_path("mailflow")


class StateUnfit(Exception):
    """Others may look into the state folder, or it is somebody else's; the message mends it."""


def check_private(state: Path) -> None:
    """Is the state folder this user's, and nobody else's to read (F5)? Raises StateUnfit."""
    found = state.stat()
    me = os.geteuid()
    if found.st_uid != me:
        message = f"{state}: belongs to another user; run: chown -R {me} {state}"
        raise StateUnfit(message)
    if found.st_mode & 0o077:
        message = f"{state}: others may read it; run: chmod 700 {state}"
        raise StateUnfit(message)


def shipped(name: str) -> Path:
    """A file or folder that is shipped: inside the wheel, or at the top of a checkout."""
    from importlib import resources  # noqa: PLC0415  # and zipfile with it; few commands ask

    inside = Path(str(resources.files("mailflow"))) / "_data" / name
    return inside if inside.exists() else Path(__file__).parents[2] / name


def read_templates(folder: Path) -> dict[str, str]:
    """Every template below a folder by its name relative to it (`de/request.eml.j2`)."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.j2"))
    }


class Shipped(Mapping[str, str]):
    """The shipped templates, read when the first is asked for: most commands write no letter."""

    def __init__(self) -> None:
        self._read: dict[str, str] = {}

    @property
    def _texts(self) -> dict[str, str]:
        self._read = self._read or read_templates(shipped("templates"))
        return self._read

    def __getitem__(self, name: str) -> str:
        return self._texts[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def own_templates(config: Config) -> dict[str, str]:
    """The owner's templates, laid over the shipped ones."""
    folder = config.store.templates
    return read_templates(Path(folder).expanduser()) if folder else {}
