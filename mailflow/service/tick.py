"""The tick: sync, decide, flush. Read before you write: a reply of a minute ago withdraws
the nudge due now, because nothing leaves before the folders were read in this very tick.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial

from mailflow.mail.folders import Role
from mailflow.pipeline.case import Case
from mailflow.pipeline.decide import Decision, on_clock
from mailflow.pipeline.effects import Compose
from mailflow.pipeline.events import WentSilent
from mailflow.service import guard, maillog, resting
from mailflow.service.apply import tick_case
from mailflow.service.flush import Sight, flush_drafts, flush_letters, recover
from mailflow.service.hooks import Hooks
from mailflow.service.line import Line, unread
from mailflow.service.notes import write_note
from mailflow.service.placing import take_stale_away
from mailflow.service.proposing import propose
from mailflow.service.survey import ask_ahead, look_ahead
from mailflow.service.sync import sync_all
from mailflow.service.weekly import digest_if_due
from mailflow.service.world import World
from mailflow.store import awaited, cases, jobs, retention, unwritten
from mailflow.store.database import StoreUnavailable, unit
from mailflow.store.unwritten import Unwritten
from mailflow.wire.errors import WireError
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
    """One round of one account. Raises WireError when a server fails; all that was done is
    committed.
    """
    tick_all([Line(world, mailbox, names, open_submission)], hooks)


def tick_all(lines: Sequence[Line], hooks: Hooks | None = None) -> None:
    """One round of these accounts, one at least. One that fails is told to `hooks.lost`."""
    hooks = hooks or Hooks()
    world, left = lines[0].world, list(lines)
    if len(lines) == 1:
        _on(lines[0], left, hooks, partial(ask_ahead, lines[0]))
    guard.keep_lease(world)
    recover(world)
    left = sync_all(left, hooks) if left else []
    if hooks.stopping() or not left:
        return
    decide(world, in_part=bool(unread(world, left)))
    if hooks.stopping():
        return
    _flush(left, hooks)
    if not unread(world, left):
        guard.note_alive(world)
    if len(lines) == 1:
        look_ahead(lines[0])


def _flush(lines: list[Line], hooks: Hooks) -> None:
    """Drafts and letters of these accounts. Who fails is taken out of the list."""
    for line in list(lines):
        _on(line, lines, hooks, partial(flush_drafts, line.world, line.mailbox, line.names))
    for line in list(lines):
        _on(line, lines, hooks, partial(_letters, line, lines, hooks))
    for line in list(lines):
        if guard.may_write(line.world) and _sight(lines) is not Sight.NONE:
            _on(line, lines, hooks, partial(take_stale_away, line.world, line.mailbox))


def _on(line: Line, lines: list[Line], hooks: Hooks, work: Callable[[], None]) -> None:
    if line in lines:
        try:
            work()
        except WireError as error:
            hooks.lost(line.account, error)
            lines.remove(line)


def _letters(line: Line, lines: list[Line], hooks: Hooks) -> None:
    if _sight(lines) is Sight.NONE:
        return
    flush_letters(
        *(line.world, line.mailbox, line.open_submission),
        names=line.names,
        look=partial(_look, lines, hooks),
        sight=lambda: Sight.NONE if hooks.stopping() else _sight(lines),
    )


def _sight(lines: Sequence[Line]) -> Sight:
    """How much was seen, where these accounts were read to the end."""
    if not lines:
        return Sight.NONE
    world = lines[0].world
    away = unread(world, lines)
    if awaited.count(world.owner) > sum(awaited.count_in(world.owner, one) for one in away):
        return Sight.NONE
    return Sight.IN_PART if away else Sight.ALL


def _look(lines: list[Line], hooks: Hooks) -> None:
    """Once more before a letter, in every account. A sign of life as well: many letters take
    longer than the watchdog's patience, and it would cut one in two.
    """
    left = sync_all(lines, Hooks(hooks.stopping, lost=hooks.lost))
    lines[:] = [line for line in lines if line in left]
    hooks.answered()


def decide(world: World, *, in_part: bool = False) -> None:
    """What the clock made due, request by request; then the week's digest. Where the accounts
    were read `in_part` only, silence means nothing and no letter is written for it.

    All cases are gathered together, which is cheap; one that is due is read anew in the unit
    of work that moves it.
    """
    moving = [] if resting.is_resting(world) else cases.moving(world.owner)
    for case in moving:
        _alone(f"request:{case.request}", partial(_move, world, case, in_part=in_part))
    write_notes(world)
    _alone("digest", partial(_digest, world))
    _alone("proposals", partial(propose, world))
    _alone("retention", partial(_retention, world))


def write_notes(world: World) -> None:
    """Make mails of the notes that are owed, each for itself."""
    for note in unwritten.every(world.owner):
        _alone(note.key, partial(_write, world, note))


def _write(world: World, note: Unwritten) -> None:
    with unit():
        write_note(world, note)


def _move(world: World, case: Case, *, in_part: bool) -> None:
    due = on_clock(case, world.now, world.policy)
    if in_part and any(isinstance(what, Compose | WentSilent) for what in _of(due)):
        return
    if due.effects or due.happened:
        with unit():
            tick_case(world, case.request)


def _of(due: Decision) -> Iterator[object]:
    yield from due.effects
    yield from due.happened


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
