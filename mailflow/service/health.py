"""How mailflow fares, for a monitor: what it finds, how bad that is, in one line or many.

Three levels, as monitors of the Nagios kind have them. Nothing here names anybody: a monitor
is read by more people than a mailbox, so what a server said loses its addresses.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum
from pathlib import Path

from mailflow.mail.folder_names import account_of
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import guard, pausing, rereading
from mailflow.service.needing import need
from mailflow.service.reached import reach
from mailflow.service.traces import without_addresses
from mailflow.service.world import World, worlds
from mailflow.store import amiss, awaited, cases, folders, held, outbox
from mailflow.store.database import file_of
from mailflow.store.folders import LastRead

_S = OutgoingState
_MEGABYTE = 1_000_000
#: free room on the disk: SQLite, its log and a backup of some size
_SCARCE, _GONE = 500 * _MEGABYTE, 50 * _MEGABYTE


class Level(IntEnum):
    """Also the exit code that a monitor expects."""

    OK = 0
    WARNING = 1
    CRITICAL = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be."""

    level: Level
    name: str
    what: str


@dataclass(frozen=True, slots=True)
class AccountHealth:
    """How one account is followed; the main one's name is empty."""

    account: str
    reads: tuple[LastRead, ...]
    #: since when nothing can be fetched, None while all is well
    stopped_since: datetime | None
    why: str
    next_try: datetime | None
    #: logins in a row that the server refused
    refusals: int
    #: what the login by OAuth needs of its owner, and whether it is over
    login: str
    login_is_over: bool
    sending_paused: bool

    @property
    def last_read(self) -> datetime | None:
        """Up to when all that is looked at in each round is read."""
        return min((one.at for one in self.reads if one.role != "junk"), default=None)


@dataclass(frozen=True, slots=True)
class Health:
    """What was found at `at`. Sizes in octets; `letters` counts outgoing mails by state.

    What is told of following is the main account's; `accounts` are the further ones.
    """

    at: datetime
    reads: tuple[LastRead, ...]
    #: since when nothing can be fetched, None while all is well
    stopped_since: datetime | None
    why: str
    next_try: datetime | None
    #: logins in a row that the server refused
    refusals: int
    #: what the login by OAuth needs of its owner, and whether it is over
    login: str
    login_is_over: bool
    letters: dict[OutgoingState, int]
    requests: dict[str, int]
    #: mails that are still to be read; what waits for the owner's eye
    waiting: int
    held: int
    #: mails whose octets are not those that were written
    broken: int
    #: where the config file says something else than what counts
    config: str
    sending_paused: bool
    only_follows: bool
    free: int
    size: int
    late_after: timedelta
    accounts: tuple[AccountHealth, ...] = ()

    @property
    def main(self) -> AccountHealth:
        """The main account by itself."""
        return AccountHealth("", *(getattr(self, name) for name in _OF_ACCOUNT))

    @property
    def last_read(self) -> datetime | None:
        """Up to when all that is looked at in each round is read, in every account."""
        each = [one.last_read for one in (self.main, *self.accounts)]
        moments = [at for at in each if at is not None]
        return min(moments) if len(moments) == len(each) else None

    @property
    def findings(self) -> list[Finding]:
        """The worst first."""
        of_accounts = [
            finding for one in (self.main, *self.accounts) for finding in _of_account(one, self)
        ]
        found = [*of_accounts, *_of_sending(self), *_of_the_place(self)]
        return sorted(found, key=lambda one: -one.level)

    @property
    def level(self) -> Level:
        return max((one.level for one in self.findings), default=Level.OK)

    @property
    def line(self) -> str:
        """All in one line."""
        told = "; ".join(one.what for one in self.findings)
        if not told and self.last_read:
            told = f"all read at {self.last_read:%H:%M} UTC"
        return f"mailflow {self.level.name}: {told}"


_OF_ACCOUNT = (
    *("reads", "stopped_since", "why", "next_try", "refusals", "login", "login_is_over"),
    "sending_paused",
)


def health(world: World, state: Path) -> Health:
    """Look. `state` is the folder whose disk counts."""
    file = file_of()
    main, *further = (_of(one) for one in worlds(world))
    return Health(
        at=world.now,
        **{name: getattr(main, name) for name in _OF_ACCOUNT},
        accounts=tuple(further),
        letters=outbox.counts(world.owner),
        requests=cases.stages(world.owner),
        waiting=awaited.count(world.owner),
        held=len(held.shown(world.owner)),
        broken=len(amiss.broken(world.owner)),
        config=" ".join(rereading.news(world).split()),
        only_follows=bool(guard.why_read_only(world)),
        free=shutil.disk_usage(state).free,
        size=file.stat().st_size if file else 0,
        late_after=timedelta(minutes=world.config.monitoring.late_after),
    )


def _of(world: World) -> AccountHealth:
    """The account that this world is seen from."""
    known = reach(world)
    login = need(world)
    reads = folders.last_reads(world.owner)
    return AccountHealth(
        account=world.account,
        reads=tuple(one for one in reads if account_of(one.folder) == world.account),
        stopped_since=known.since,
        why=without_addresses(known.why),
        next_try=known.next_at if known.since else None,
        refusals=known.refusals,
        login=without_addresses(login.what) if login else "",
        login_is_over=bool(login and login.is_now),
        sending_paused=pausing.is_paused(world) and pausing.is_trouble(world),
    )


def _of_account(one: AccountHealth, of_all: Health) -> Iterator[Finding]:
    found = [*_of_reading(one, of_all.at, late=of_all.late_after)]
    if one.sending_paused:
        told = "the server takes no letters from this account"
        found.append(Finding(Level.WARNING, "sending", told))
    for finding in found:
        yield replace(finding, what=f"{one.account}: {finding.what}") if one.account else finding


def _of_reading(one: AccountHealth, now: datetime, *, late: timedelta) -> Iterator[Finding]:
    if one.login:
        level = Level.CRITICAL if one.login_is_over else Level.WARNING
        yield Finding(level, "login", f"the login needs you: {one.login}")
    elif one.refusals:
        yield Finding(Level.CRITICAL, "login", f"the login is refused: {one.why}")
    elif one.stopped_since:
        is_late = late and now - one.stopped_since >= late
        level = Level.CRITICAL if is_late else Level.WARNING
        since = f"nothing fetched since {one.stopped_since:%Y-%m-%d %H:%M} UTC"
        yield Finding(level, "fetching", f"{since}: {one.why}")
    elif one.last_read is None:
        yield Finding(Level.CRITICAL, "fetching", "nothing was read yet; is mailflow running?")
    elif late and now - one.last_read >= late:
        since = f"nothing read since {one.last_read:%Y-%m-%d %H:%M} UTC"
        yield Finding(Level.CRITICAL, "fetching", f"{since}; is mailflow running?")


def _of_sending(one: Health) -> Iterator[Finding]:
    if one.held:
        yield Finding(Level.WARNING, "held", f"{one.held} things wait for your eye")
    if one.broken:
        told = f"{one.broken} mails are damaged and never sent"
        yield Finding(Level.CRITICAL, "outbox", told)
    for state, told in (
        (_S.IN_DOUBT, "of which nobody can tell whether they left"),
        (_S.FAILED, "that were refused"),
        (_S.ON_HOLD, "on hold"),
    ):
        if number := one.letters.get(state, 0):
            yield Finding(Level.WARNING, "outbox", f"{number} letters {told}")
    if one.only_follows:
        yield Finding(Level.WARNING, "sending", "only follows until: mailflow outbox confirm")


def _of_the_place(one: Health) -> Iterator[Finding]:
    if one.config:
        yield Finding(Level.WARNING, "config", without_addresses(one.config))
    if one.free < _SCARCE:
        level = Level.CRITICAL if one.free < _GONE else Level.WARNING
        yield Finding(level, "disk", f"{one.free // _MEGABYTE} MB left on the disk")
