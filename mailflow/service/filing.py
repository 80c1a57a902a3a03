"""Mails that the owner files: forwarded or copied to an address of his for it, or put into a
folder for it (C8). They join the story of whom they are from, or propose somebody new.

A mail to the address counts only if it is proven to be the owner's, as an order would have to
be; no token is needed, for nothing leaves by it. Into the folder only a login can put a mail,
so what lies there is the owner's word. Known limit: a blind copy is seen by the Bcc field of
the copy in Sent, which some programs leave out.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from mailflow.mail import automatic
from mailflow.mail.folders import Role, Sighting
from mailflow.mail.forwards import forwarded
from mailflow.mail.headers import addresses
from mailflow.mail.message import Address, Message
from mailflow.owner.authority import Claim, why_not_filed
from mailflow.pipeline.evidence import Link
from mailflow.pipeline.people import Contact, ContactId
from mailflow.service import vouching
from mailflow.service.own import from_owner
from mailflow.service.world import World
from mailflow.store import cases, doubts, mails, names, people
from mailflow.store.stops import NeverAgain

#: reads a mail from somebody else (`ingest`)
Reader = Callable[[World, Sighting, Message], None]


def is_filed(world: World, message: Message) -> bool:
    """Does it go to the owner's address for filing?"""
    blind = [one for value in message.header_all("Bcc") for one in addresses(value)]
    wanted = world.config.owner.filing_address.casefold()
    return bool(wanted) and any(one.key == wanted for one in (*message.to, *message.cc, *blind))


def by_address(world: World, seen: Sighting, message: Message, *, read: Reader) -> bool:
    """File what the owner sent to the address for it. False: it is none of these, or not
    proven to be the owner's. Runs inside the unit of work that reads it.
    """
    if not is_filed(world, message) or _refusal(world, seen, message):
        return False
    inner = forwarded(message)
    if inner is not None:
        _file(world, seen, inner, read=read)
        return True
    _propose_recipients(world, message)
    return False


def by_folder(world: World, seen: Sighting, message: Message, *, read: Reader) -> None:
    """File what the owner put into the folder for it: a mail, or one that forwards another."""
    is_own = message.author is not None and message.author.key in world.person.keys
    inner = forwarded(message) if is_own and is_filed(world, message) else None
    _file(world, seen, inner or message, read=read)


def _refusal(world: World, seen: Sighting, message: Message) -> str:
    robot = automatic.judge(message)
    claim = Claim(
        message=message,
        role=seen.role,
        owner_keys=world.person.keys,
        issued_at=None,
        automatic=robot.why if robot else "",
        used=False,
        now=world.now,
        anchor=vouching.anchor(world),
    )
    return why_not_filed(claim)


def _file(world: World, seen: Sighting, message: Message, *, read: Reader) -> None:
    author = message.author
    if author is None or mails.is_done(world.owner, message, seen):
        return
    # The thread it was forwarded in is not the one it belongs to.
    seen = replace(seen, threads=frozenset(), role=Role.FILING)
    if author.key in world.person.keys:
        _propose_recipients(world, message)
        ids = [message.message_id] if message.message_id else []
        if not cases.known_ids(world.owner, ids):
            from_owner(world, seen, message)
        mails.settle(world.owner, message, seen)
        return
    contact = names.with_address(world.owner, author.key)
    if contact is None:
        _propose(world, author)
        mails.keep(world.owner, message, seen, link=Link(), settled=True)
        return
    people.take_on(world.owner, contact)
    theirs = cases.requests_of(world.owner, contact)
    request = theirs[0] if theirs else cases.open_request(world.owner, contact, None, now=world.now)
    number = mails.keep(world.owner, message, seen, link=Link())
    doubts.tell(world.owner, number, [request], belongs=True, now=world.now)
    read(world, seen, message)


def _propose_recipients(world: World, message: Message) -> None:
    own = world.person.keys | {world.config.owner.filing_address.casefold()}
    for one in (*message.to, *message.cc):
        if one.key not in own and names.with_address(world.owner, one.key) is None:
            _propose(world, one)


def _propose(world: World, who: Address) -> None:
    """Somebody new: the next digest names them; nothing is written before the owner says so."""
    contact = Contact(ContactId(0), who.name or who.spec, (who.spec,))
    with suppress(NeverAgain, people.AddressTaken):
        people.add_contact(world.owner, contact, now=world.now, proposed=True)
