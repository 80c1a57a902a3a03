"""Our own notes, seen to arrive: they teach whose Authentication-Results are believed.

Nobody can know the id of a note before it arrives, so what stands on top of the first copy
that comes through the server is the server's own. Its authserv-id is believed only after a
second note, which carried results forged in that very name: where they were taken away, as
RFC 8601, 5 demands, a stranger's are too. Where they still stand, answers count from Sent
only. A field without an authserv-id is Exchange's; it is believed from Microsoft's hosts alone.

Known limits: mail to oneself may take another way through a server than mail from outside;
a server that names itself differently each time is never believed.
"""

from __future__ import annotations

from datetime import timedelta

from mailflow.mail.folders import Role, Sighting
from mailflow.mail.message import Message
from mailflow.mail.origin import TOPMOST, has_trace, topmost_server
from mailflow.mail.parse import parse
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import maillog, vouching
from mailflow.service.world import World
from mailflow.store import outbox
from mailflow.store.outbox import Work

#: a copy that comes later may have been sent by whoever saw the first
_SOON = timedelta(minutes=15)
_EXCHANGE = (".outlook.com", ".office365.com")


def arrived(world: World, seen: Sighting, message: Message) -> None:
    """A mail of the owner's that orders nothing came in: is it a note of ours? Then it has
    arrived, and teaches what the server writes on top. Runs inside a unit of work.
    """
    work = outbox.by_message_id(world.owner, message.message_id) if message.message_id else None
    if work is None or not work.kind.is_note or work.state is not OutgoingState.ACCEPTED:
        return
    if outbox.move(work, OutgoingState.FILED, now=world.now):
        maillog.moved(work.key, "accepted", "filed")
    is_first = work.left_at is not None and abs(seen.arrived - work.left_at) <= _SOON
    if is_first and seen.role is Role.INBOX and has_trace(message):
        _learn(world, work, message)


def _learn(world: World, work: Work, message: Message) -> None:
    known, server = vouching.learnt(world), topmost_server(message)
    if known and known.forged == "kept":
        return
    if _is_baited(message):
        vouching.keep(world, vouching.Learnt(known.server if known else "", "kept"))
    elif server is None or (server == TOPMOST and not _is_exchange(world)):
        return
    elif known is None or known.server != server:
        vouching.keep(world, vouching.Learnt(server))
    elif not known.forged and _is_baited(parse(work.raw)):
        vouching.keep(world, vouching.Learnt(server, "taken"))


def _is_baited(message: Message) -> bool:
    return any(vouching.BAIT in value for value in message.header_all(vouching.FIELD))


def _is_exchange(world: World) -> bool:
    return world.config.imap.host.casefold().endswith(_EXCHANGE)
