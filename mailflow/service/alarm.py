"""The owner is told that no mail is fetched any more, or that a login needs them: once each, by
mail if that works.

The usual road of a letter begins with a look at the mailbox, which is what does not work
now, so this one is submitted by itself; it says nothing that may be answered. Taken before it
is sent (`jobs`), so that no restart sends it twice; given back where the server did not take
it. Where it can't leave, systemd's status, `mailflow health` and the digest still say it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from mailflow.mail.compose import compose, new_id
from mailflow.mail.folder_names import within
from mailflow.mail.message import Draft
from mailflow.owner.notes import login_needed, standstill
from mailflow.service import guard, maillog, pausing
from mailflow.service.needing import need
from mailflow.service.reached import reach
from mailflow.service.world import World
from mailflow.store import jobs
from mailflow.store.database import unit
from mailflow.wire.errors import WireError
from mailflow.wire.outcomes import Deferred, Envelope, Halted
from mailflow.wire.smtp import Submission


def is_late(world: World, since: datetime | None) -> bool:
    """Does a standstill since then last long enough to tell of it?"""
    late = timedelta(minutes=world.config.monitoring.late_after)
    return bool(late) and since is not None and world.now - since >= late


def tell_of_standstill(
    world: World, open_submission: Callable[[], Submission], *, of: World | None = None
) -> bool:
    """Mail the owner that nothing is fetched, if they were not told. False: try again later.

    `of` is the account that it is of; the mail leaves by the main one in any case.
    """
    of = of or world
    known = reach(of)
    if known.since is None or not is_late(world, known.since):
        return True
    if (login := need(of)) and login.is_now:
        return True  # which is told by itself, and says more
    draft = standstill(
        since=known.since,
        why=known.why,
        next_at=known.next_at,
        account=of.account,
        person=world.person,
        templates=world.templates,
    )
    key = f"standstill:{within(of.account, f'{known.since:%Y-%m-%dT%H:%M:%S}')}"
    return _tell(world, open_submission, key, draft)


def tell_of_login(
    world: World, open_submission: Callable[[], Submission], *, of: World | None = None
) -> bool:
    """Mail the owner, once, that a login by OAuth needs them. False: try again later."""
    of = of or world
    found = need(of)
    if found is None:
        return True
    draft = login_needed(
        of.named(found.what), is_now=found.is_now, person=world.person, templates=world.templates
    )
    return _tell(world, open_submission, found.key, draft)


def _tell(world: World, open_submission: Callable[[], Submission], key: str, draft: Draft) -> bool:
    if jobs.is_done(world.owner, key):
        return True
    if not guard.may_write(world) or pausing.is_paused(world):
        return False
    try:
        submission = open_submission()
    except WireError as error:
        maillog.not_told(str(error))
        return False
    try:
        return _submit(world, submission, key, draft)
    finally:
        submission.close()


def _submit(world: World, submission: Submission, key: str, draft: Draft) -> bool:
    raw = compose(draft, message_id=new_id(world.new_token(), world.domain), date=world.now)
    with unit():
        if not jobs.claim(world.owner, key, now=world.now):
            return True
    address = world.person.address
    outcome = submission.submit(Envelope(address, address), raw, before_content=lambda: None)
    maillog.ended(key, type(outcome).__name__)
    if isinstance(outcome, Deferred | Halted):
        with unit():
            jobs.give_back(world.owner, key)
        return False
    return True
