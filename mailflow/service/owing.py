"""Looking back that is owed to an account that was not reached when all others did it.

A wish to look back is for every account, and is fulfilled once. One that could not be logged
in to has its part kept as a fact, `look-back:NAME`, and does it when it is reached again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from mailflow.service.world import World
from mailflow.store import facts, folders
from mailflow.store.database import unit
from mailflow.store.folders import LookBack

_OWED = "look-back:"


def owed(world: World, accounts: Iterable[str]) -> dict[str, list[LookBack]]:
    """What these accounts still have to look back to. Nothing where there is but one."""
    if not world.config.account:
        return {}
    found = {account: facts.get(world.owner, f"{_OWED}{account}") for account in accounts}
    return {account: _read(told) for account, told in found.items() if told}


def _read(told: str) -> list[LookBack]:
    moments = [(datetime.fromisoformat(at) if at else None, sent) for at, sent in json.loads(told)]
    return [LookBack(0, since, sent) for since, sent in moments]


def owe(world: World, accounts: Iterable[str], wishes: Iterable[LookBack]) -> None:
    """These accounts were not reached. Inside the unit of work that fulfils the wishes."""
    new = {(wish.since, wish.sent) for wish in wishes}
    for account in accounts if new else ():
        name = f"{_OWED}{account}"
        known = {(one.since, one.sent) for one in _read(facts.get(world.owner, name) or "[]")}
        told = [(at.isoformat() if at else "", sent) for at, sent in known | new]
        facts.keep(world.owner, name, json.dumps(sorted(told)), now=world.now)


def paid(world: World, accounts: Iterable[str]) -> None:
    """The cursors of these accounts stand where they were owed to stand. In the same unit."""
    for account in accounts if world.config.account else ():
        facts.forget(world.owner, f"{_OWED}{account}")


def settle(world: World) -> None:
    """Where the main account is the only one left, what it is owed is a wish like any other."""
    told = "" if world.config.account else facts.get(world.owner, _OWED)
    if told:
        with unit():
            for one in _read(told):
                folders.wish(world.owner, one.since, sent=one.sent)
            facts.forget(world.owner, _OWED)
