"""All accounts of the owner as the daemon follows them: which are open, which may be tried."""

from __future__ import annotations

import math
import sys
import threading
import time

from mailflow.service import maillog
from mailflow.service.following import Following
from mailflow.service.world import World, worlds
from mailflow.store import folders
from mailflow.wire.errors import WireError

#: accounts that failed, and why
Lost = list[tuple[Following, WireError]]


class Accounts:
    """The main account first. `wake` is set whenever one of them may have news."""

    def __init__(self, world: World, wake: threading.Event) -> None:
        self._world = world
        self._wake = wake
        self.all = [Following(one, wake) for one in worlds(world)]

    @property
    def main(self) -> Following:
        return self.all[0]

    @property
    def open_ones(self) -> list[Following]:
        """Those whose connection stands."""
        return [one for one in self.all if one.line]

    @property
    def are_alive(self) -> bool:
        """Is no watching thread overdue?"""
        return all(one.pulse.is_kept for one in self.all)

    def take(self, world: World) -> None:
        """The config was read anew: accounts may have come, changed and gone."""
        self._world = world
        known = {one.account: one for one in self.all}
        self.all = []
        for seen in worlds(world):
            one = known.pop(seen.account, None)
            if one:
                one.take(seen)
            self.all.append(one or Following(seen, self._wake))
        for dropped in known.values():
            dropped.close()

    def wait_on(self) -> None:
        """At the start: what the last run had to wait for is waited for."""
        for one in self.all:
            one.stay_away(one.reaching.seconds_to_wait())

    def seconds_to_wait(self) -> float:
        """Until the first may be tried, where none is open; none or less: now."""
        return min(one.not_before for one in self.all) - time.monotonic()

    def until_next_try(self) -> float:
        """Seconds until one that is not open may be tried; infinite where all are."""
        moments = [one.not_before for one in self.all if not one.line]
        return max(0.05, min(moments, default=math.inf) - time.monotonic())

    def open_due(self) -> bool:
        """Open those whose time to wait is over; where none is open, at least the one that
        waited longest. Did one open? Raises as `lose` does.
        """
        closed = [one for one in self.all if not one.line]
        now = time.monotonic()
        if not self.open_ones:
            now = max(now, min(one.not_before for one in closed))
        due = [one for one in closed if one.not_before <= now]
        self.lose(self.open(due))
        return any(one.line for one in due)

    def open(self, accounts: list[Following], *, with_watch: bool = True) -> Lost:
        """Open these; those that did not, and why."""
        lost: Lost = []
        for one in accounts:
            try:
                one.open(with_watch=with_watch)
            except WireError as error:
                lost.append((one, error))
        return lost

    def close(self) -> None:
        for one in self.all:
            one.close()

    def probe(self) -> None:
        """Does every server answer? Raises as `lose` does."""
        lost: Lost = []
        for one in self.open_ones:
            try:
                one.probe()
            except WireError as error:
                lost.append((one, error))
        self.lose(lost)

    def lose(self, lost: Lost) -> None:
        """These failed, and are tried again later. Raises the first error where no account is
        left, and no waiting helps.
        """
        gone = [one for one, _ in lost]
        is_over = not [one for one in self.open_ones if one not in gone]
        if lost and is_over and all(self._is_hopeless(error) for _, error in lost):
            raise lost[0][1]
        for one, error in lost:
            one.failed(error)

    def _is_hopeless(self, error: WireError) -> bool:
        """Does it never get better by waiting, and is it new, so that somebody looks?"""
        if error.later or any(one.was_in for one in self.all):
            return False
        return sys.stdin.isatty() or not folders.any_read(self._world.owner)


def still_lost(lost: Lost) -> Lost:
    """Those of them whose connection is over, after a round."""
    return [(one, why) for one, error in lost if (why := _wrong(one, error))]


def _wrong(one: Following, error: WireError) -> WireError | None:
    if not one.is_read:
        return error
    # Reading went well: what failed was sending. The mailbox is still followed.
    try:
        one.probe()
    except WireError as gone:
        return gone
    maillog.not_sent(str(error), one.account)
    return None
