"""Through which of the owner's addresses a story goes (A3).

The latest word counts: what the contact wrote to, or what the owner wrote from by hand.
Letters of that story leave from there; notes to the owner go to the first address always.

An address belongs to an account, and so does a letter by its From: it leaves through that
account's server, and its draft and its copy lie in that account's folders.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from mailflow.mail.folder_names import account_of
from mailflow.mail.message import Address, Message
from mailflow.pipeline.case import Case
from mailflow.service.world import World
from mailflow.store import cases
from mailflow.store.outbox import Work


def written_to(world: World, case: Case, message: Message, *, at: datetime) -> Case:
    """A person wrote to the owner; the case from then on. Inside the unit that reads the mail."""
    return _kept(world, case, (*message.to, *message.cc), at=at)


def written_from(world: World, case: Case, message: Message, *, at: datetime) -> Case:
    """The owner wrote; the case from then on. Inside the unit that reads the mail."""
    return _kept(world, case, message.from_[:1], at=at)


def _kept(world: World, case: Case, addresses: Iterable[Address], *, at: datetime) -> Case:
    own = world.person.own([address.spec for address in addresses])
    known = [letter.sent_at for letter in case.letters] + [reply.at for reply in case.replies]
    # Mail of the past is read after newer mail: it changes nothing.
    if not own or own == case.own_address or at < max(known, default=at):
        return case
    cases.keep_own_address(world.owner, case.request, own)
    return case._replace(own_address=own)


def envelope_sender(world: World, content: bytes) -> str:
    """The address that a letter leaves from: its own From, if that is the owner's."""
    return _own_from(world, content) or world.person.address


def is_from_owner(world: World, work: Work) -> bool:
    """Is its From an address of the owner's still, in any account?"""
    return bool(_own_from(world, work.raw))


def _own_from(world: World, content: bytes) -> str:
    # `mailflow status` comes by here, and has seldom a mail to read.
    from mailflow.mail.parse import parse  # noqa: PLC0415

    return world.person.own([one.spec for one in parse(content).from_])


def account_for(world: World, work: Work) -> str:
    """The account that a mail leaves through: the one that its From belongs to."""
    if not world.config.account:
        return ""
    return world.config.holding(envelope_sender(world, work.raw))


def is_through(world: World, work: Work) -> bool:
    """Does it leave through the account of this world?"""
    return account_for(world, work) == world.account


def lies_in(world: World, work: Work) -> bool:
    """Does its draft lie, or is it to lie, in the Drafts of this world's account?

    One that was put stays in its account, whatever its next version leaves from.
    """
    place = work.draft or work.stale
    return account_of(place.folder) == world.account if place else is_through(world, work)
