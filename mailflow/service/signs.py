"""What a mail means for letters that are about to leave, or may have left.

For linking it takes proof or two signs; for holding one weak sign is enough: whatever comes
from the contact, or names a mail of theirs, holds what was approved for them (failures M5).
A letter in doubt is proven by anything that names its id and is not its draft: a copy to
oneself, a bounce, an answer (failures.md 3.4).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from mailflow.mail import reports
from mailflow.mail.folders import Role
from mailflow.mail.message import Address, Message
from mailflow.mail.origin import mailflow_tokens
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import ContactId
from mailflow.service import maillog
from mailflow.service.leaving import went_out
from mailflow.service.world import World
from mailflow.store import cases, names, outbox, underway
from mailflow.store.outbox import Work

_CAME = "something new came after you said send; say it again if it still fits"
_WROTE = "you wrote to them after you said send; say it again if it still fits"


def notice(world: World, role: Role, message: Message, *, at: datetime) -> None:
    """A mail was read that is not known yet. Runs inside its unit of work."""
    if not underway.is_any_at_stake(world.owner):
        return  # as with most mails: there is nothing to hold and nothing to prove
    if role is not Role.SENT:
        _prove(world, role, message, at=at)
    author = message.author
    if author is None or author.key in world.person.keys:
        return
    named = cases.known_ids(world.owner, (*message.in_reply_to, *message.references))
    theirs = _requests_of(world, _by_address_or_name(world, author))
    hold_requests(world, set(theirs).union(*named.values()), why=_CAME)


def _by_address_or_name(world: World, author: Address) -> list[ContactId]:
    """Whom a mail may be from: people write from addresses nobody knows, under their name."""
    contact = names.with_address(world.owner, author.key)
    if contact is not None:
        return [contact]
    name = author.name.casefold()
    named = names.known(world.owner) if name else []
    return [contact for contact, theirs in named if theirs.casefold() == name]


def owner_wrote(world: World, contacts: Iterable[ContactId], *, but: str = "") -> None:
    """The owner wrote to these people: by hand, or by sending a draft (`but` is its key)."""
    hold_letters_to(world, contacts, why=_WROTE, but=but)


def hold_letters_to(
    world: World, contacts: Iterable[ContactId], *, why: str, but: str = ""
) -> None:
    """Ask again about every letter approved for these people."""
    hold_requests(world, _requests_of(world, contacts), why=why, but=but)


def _requests_of(world: World, contacts: Iterable[ContactId]) -> list[RequestId]:
    return [one for contact in contacts for one in cases.requests_of(world.owner, contact)]


def hold_requests(world: World, requests: Iterable[RequestId], *, why: str, but: str = "") -> None:
    """Ask again about every letter approved in these requests."""
    for work in outbox.approved_letters(world.owner, requests):
        if work.key != but:
            hold(world, work, why)


def hold(world: World, work: Work, why: str) -> None:
    if outbox.move(work, OutgoingState.ON_HOLD, now=world.now, remark=why):
        maillog.moved(work.key, work.state.value, "on_hold")


def _prove(world: World, role: Role, message: Message, *, at: datetime) -> None:
    doubted = {work.token: work for work in outbox.in_states(world.owner, [OutgoingState.IN_DOUBT])}
    if not doubted:
        return
    author = message.author
    if author is not None and author.key in world.person.keys:
        # A copy to oneself. A later letter of the owner's may name it too, and Gmail's All
        # Mail holds drafts: neither is proof.
        if role is not Role.INBOX:
            return
        message = replace(message, references=(), in_reply_to=())
    named = set(mailflow_tokens(message))
    report = reports.report(message)
    if report and report.original_message_id:
        named |= {token for token in doubted if token in report.original_message_id}
    for token in named & doubted.keys():
        went_out(world, doubted[token], at=at, how="a mail that came names it, so it went out")
