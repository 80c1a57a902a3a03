"""The tick: sync, decide, flush. Read before you write: a reply of a minute ago withdraws
the nudge due now, because nothing leaves before the folders were read in this very tick.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial

from mailflow.mail.folders import Role
from mailflow.pipeline.case import Case
from mailflow.pipeline.decide import on_clock
from mailflow.service import guard, maillog, resting
from mailflow.service.apply import tick_case
from mailflow.service.flush import flush_drafts, flush_letters, recover
from mailflow.service.hooks import Hooks
from mailflow.service.placing import take_stale_away
from mailflow.service.proposing import propose
from mailflow.service.sync import sync
from mailflow.service.weekly import digest_if_due
from mailflow.service.world import World
from mailflow.store import awaited, cases, jobs, retention
from mailflow.store.database import StoreUnavailable, unit
from mailflow.wire.imap import Mailbox
from mailflow.wire.smtp import Submission


def tick(
    world: World,
    mailbox: Mailbox,
    open_submission: Callable[[], Submission],
    *,
    names: Mapping[Role, str],
    hooks: Hooks | None = None,
) -> None:
    """One round. Raises WireError when a server fails; all that was done is committed."""
    hooks = hooks or Hooks()
    guard.keep_lease(world)
    recover(world)
    sync(world, mailbox, names, hooks)
    if hooks.stopping():
        return
    decide(world)
    if hooks.stopping():
        return
    flush_drafts(world, mailbox, names)
    if not awaited.count(world.owner):
        # A mail that could not be read yet may be the one that makes a letter wrong.
        look = partial(_look, world, mailbox, names, hooks)
        flush_letters(
            *(world, mailbox, open_submission), names=names, look=look, stopping=hooks.stopping
        )
        if guard.may_write(world):
            take_stale_away(world, mailbox)
    guard.note_alive(world)


def _look(world: World, mailbox: Mailbox, names: Mapping[Role, str], hooks: Hooks) -> None:
    """Once more before a letter. A sign of life as well: many letters take longer than the
    watchdog's patience, and it would cut one in two.
    """
    sync(world, mailbox, names, Hooks(hooks.stopping))
    hooks.answered()


def decide(world: World) -> None:
    """What the clock made due, request by request; then the week's digest.

    All cases are gathered together, which is cheap; one that is due is read anew in the unit
    of work that moves it.
    """
    moving = [] if resting.is_resting(world) else cases.moving(world.owner)
    for case in moving:
        _alone(f"request:{case.request}", partial(_move, world, case))
    _alone("digest", partial(_digest, world))
    _alone("proposals", partial(propose, world))
    _alone("retention", partial(_retention, world))


def _move(world: World, case: Case) -> None:
    due = on_clock(case, world.now, world.policy)
    if due.effects or due.happened:
        with unit():
            tick_case(world, case.request)


def _digest(world: World) -> None:
    with unit():
        digest_if_due(world)


def _retention(world: World) -> None:
    """Once a day, where the owner wants texts of ended stories gone."""
    days = world.config.store.keep_texts_days
    if not days:
        return
    with unit():
        if jobs.claim(world.owner, f"retention:{world.now:%Y-%m-%d}", now=world.now):
            gone = retention.drop_texts(world.owner, before=world.now - timedelta(days=days))
            maillog.dropped_texts(gone)


def _alone(name: str, work: Callable[[], None]) -> None:
    """A bug in one unit of work is rolled back and told in the log; the next one goes on."""
    try:
        work()
    except StoreUnavailable:
        raise
    except Exception as error:  # noqa: BLE001  # the one place here: around one unit of work
        maillog.failed(name, error)
