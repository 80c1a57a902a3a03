"""Letters mailed to the owner for approval, where the config says `approve = "mail"` (D6).

Each version of a letter is mailed once: its octets are part of the key, and so is the word
that was held back by something new. What the owner changes in Drafts is not mailed back.
"""

from __future__ import annotations

from functools import partial

from mailflow.mail.parse import parse
from mailflow.owner import proposal
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.pace import keeps_hours
from mailflow.service import resting
from mailflow.service.notes import owe_note
from mailflow.service.world import World
from mailflow.store import cases, outbox
from mailflow.store.database import unit
from mailflow.store.issued import IssuedItem
from mailflow.store.outbox import Work

_S = OutgoingState
_WAITING = (_S.WANTED, _S.PRESENT, _S.ON_HOLD)


def propose(world: World) -> None:
    """Owe a mail about each letter that waits for the owner's word and was not shown so far."""
    if world.config.sending.approve != "mail" or resting.is_resting(world):
        return
    for work in outbox.in_states(world.owner, _WAITING):
        if _is_asked(work) and outbox.get(world.owner, _key(work)) is None:
            with unit():
                _owe(world, work)


def _is_asked(work: Work) -> bool:
    is_there = work.request is not None and not work.kind.is_note and work.gone_since is None
    return is_there and (not work.touched or work.state is _S.ON_HOLD)


def _key(work: Work) -> str:
    again = f":{work.approved_at:%Y%m%dT%H%M%S}" if work.state is _S.ON_HOLD else ""
    return f"approval:{work.key}:{work.sha256[:16]}{again}"


def _owe(world: World, work: Work) -> None:
    assert work.request is not None
    name = cases.case(world.owner, work.request).contact.name
    minutes = world.config.sending.undo_minutes
    hours = " and it is working hours at the other end" if keeps_hours(work.kind) else ""
    letter = proposal.Proposal(
        kind=work.kind.words,
        name=name,
        recipient=work.recipient,
        subject=work.subject,
        text=work.text,
        findings=work.findings,
        leaves=f"It leaves when {minutes} minutes for “undo” are over{hours}.",
        why=work.remark if work.state is _S.ON_HOLD else "",
        invites=any(part.content_type == "text/calendar" for part in parse(work.raw).parts),
    )
    write = partial(proposal.write, person=world.person, templates=world.templates)
    item = IssuedItem(1, work.request, work.key, f"{work.kind.words} to {name}")
    owe_note(
        world,
        write(letter),
        key=_key(work),
        kind=MailKind.APPROVAL,
        items=(item,),
        request=work.request,
    )
