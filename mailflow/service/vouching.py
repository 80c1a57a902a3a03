"""Whose Authentication-Results are believed (proof B): learnt from our own notes.

Nobody can know the id of a note before it arrives, so what stands on top of the first copy
that comes through the server is the server's own. Its authserv-id is believed only after a
second note, which carried results forged in that very name: where they were taken away, as
RFC 8601, 5 demands, a stranger's are too. Where they still stand, answers count from Sent
only. A field without an authserv-id is Exchange's; it is believed from Microsoft's hosts alone.

Known limits: mail to oneself may take another way through a server than mail from outside;
a server that names itself differently each time is never believed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta

from mailflow.mail.folders import Role, Sighting
from mailflow.mail.message import Message
from mailflow.mail.origin import TOPMOST, has_trace, topmost_server
from mailflow.mail.parse import parse
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import maillog
from mailflow.service.world import World
from mailflow.store import facts, outbox
from mailflow.store.outbox import Work

_FACT = "anchor"
_FIELD = "Authentication-Results"
# Nobody has it: the forged results say nothing good of anybody.
_BAIT = "dkim=fail header.d=bait.invalid"
#: a copy that comes later may have been sent by whoever saw the first
_SOON = timedelta(minutes=15)
_EXCHANGE = (".outlook.com", ".office365.com")


@dataclass(frozen=True, slots=True)
class _Known:
    """The server's name, and whether results forged in it were `kept`, `taken` or not tried."""

    server: str
    forged: str = ""


def anchor(world: World) -> str | None:
    """The server whose Authentication-Results are believed; None for none."""
    known = _known(world)
    return known.server if known and known.forged == "taken" else None


def told(world: World) -> str:
    """Whether answers that come in through INBOX count, and why; for `mailflow status`."""
    known = _known(world)
    if known is None:
        return "Answers count from your Sent folder only: your server's own results are not known."
    name = known.server or "your server"
    if known.forged == "kept":
        return f"Answers count from your Sent folder only: {name} leaves forged results standing."
    if not known.forged:
        return f"Answers count from your Sent folder only, until {name} is seen to take forgeries."
    return f"Answers count from your Sent folder, or where {name} vouches for them."


def bait(world: World) -> tuple[tuple[str, str], ...]:
    """The header fields that put the server to the test, while that is open."""
    known = _known(world)
    if known is None or known.forged:
        return ()
    return ((_FIELD, f"{known.server}; {_BAIT}" if known.server else _BAIT),)


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
    known, server = _known(world), topmost_server(message)
    if known and known.forged == "kept":
        return
    if _is_baited(message):
        _keep(world, _Known(known.server if known else "", "kept"))
    elif server is None or (server == TOPMOST and not _is_exchange(world)):
        return
    elif known is None or known.server != server:
        _keep(world, _Known(server))
    elif not known.forged and _is_baited(parse(work.raw)):
        _keep(world, _Known(server, "taken"))


def _is_baited(message: Message) -> bool:
    return any(_BAIT in value for value in message.header_all(_FIELD))


def _is_exchange(world: World) -> bool:
    return world.config.imap.host.casefold().endswith(_EXCHANGE)


def _known(world: World) -> _Known | None:
    told = json.loads(facts.get(world.owner, _FACT) or "null")
    return _Known(told["server"], told["forged"]) if told else None


def _keep(world: World, known: _Known) -> None:
    value = json.dumps({"server": known.server, "forged": known.forged})
    facts.keep(world.owner, _FACT, value, now=world.now)
