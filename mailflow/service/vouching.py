"""Whose Authentication-Results are believed (proof B), as our own notes taught (`homecoming`).

A server's name is believed only after results forged in that very name were seen to be taken
away. Where they still stand, answers count from Sent only.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from mailflow.service.world import World
from mailflow.store import facts

_FACT = "anchor"
FIELD = "Authentication-Results"
# Nobody has it: the forged results say nothing good of anybody.
BAIT = "dkim=fail header.d=bait.invalid"


class Learnt(NamedTuple):
    """The server's name, and whether results forged in it were `kept`, `taken` or not tried."""

    # No dataclass: the status asks each time, and making one takes a millisecond.

    server: str
    forged: str = ""


def anchor(world: World) -> str | None:
    """The server whose Authentication-Results are believed; None for none."""
    known = learnt(world)
    return known.server if known and known.forged == "taken" else None


def told(world: World) -> str:
    """Whether answers that come in through INBOX count, and why; for `mailflow status`."""
    known = learnt(world)
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
    known = learnt(world)
    if known is None or known.forged:
        return ()
    return ((FIELD, f"{known.server}; {BAIT}" if known.server else BAIT),)


def learnt(world: World) -> Learnt | None:
    """What is known of the server; None for nothing."""
    told = json.loads(facts.get(world.owner, _FACT) or "null")
    return Learnt(told["server"], told["forged"]) if told else None


def keep(world: World, known: Learnt) -> None:
    """From now on this counts. In a unit of work."""
    value = json.dumps({"server": known.server, "forged": known.forged})
    facts.keep(world.owner, _FACT, value, now=world.now)
