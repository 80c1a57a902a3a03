"""Mails to the owner: their words become a mail, with an id that its answer is known by.

What a decision asks for is owed first (`store.unwritten`), and written here in the same round.
"""

from __future__ import annotations

from dataclasses import replace

from mailflow.mail.compose import compose, new_id
from mailflow.mail.message import Draft
from mailflow.owner.pages import draft_of
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import vouching
from mailflow.service.world import World
from mailflow.store import issued, outbox, unwritten
from mailflow.store.issued import IssuedItem
from mailflow.store.outbox import Work
from mailflow.store.unwritten import Unwritten


def write_note(world: World, note: Unwritten) -> None:
    """Make a mail of a note that is owed. Inside a unit of work, with which it is owed no more."""
    draft = draft_of(note.page, person=world.person, templates=world.templates)
    item = IssuedItem(1, note.request, note.item, note.name)
    owe_note(world, draft, key=note.key, kind=note.kind, items=(item,), request=note.request)
    unwritten.done(world.owner, note.key)


def owe_note(
    world: World,
    draft: Draft,
    *,
    key: str,
    kind: MailKind,
    items: tuple[IssuedItem, ...] = (),
    request: RequestId | None = None,
) -> bool:
    """Owe a mail to the owner, once for its key; it may be answered."""
    token = world.new_token()
    message_id = new_id(token, world.domain)
    draft = replace(draft, headers=(*draft.headers, *vouching.bait(world)))
    work = Work(
        id=0,
        key=key,
        kind=kind,
        state=OutgoingState.APPROVED,
        request=request,
        message_id=message_id,
        token=token,
        recipient=draft.to.spec,
        subject=draft.subject,
        text=draft.text,
        raw=compose(draft, message_id=message_id, date=world.now),
        due_at=world.now,
        changed_at=world.now,
    )
    if not outbox.add(world.owner, work, now=world.now):
        return False
    issued.keep(world.owner, message_id, kind=kind, request=request, items=items, now=world.now)
    return True
