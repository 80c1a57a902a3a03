"""Accounts that the config has no more: what was to be read there is not waited for.

A mail that was seen and not read holds every letter, for it may be an answer. Of an account
that was taken out of the config nothing is read any more; so its mails are taken off the list,
and its folders' cursors put back before them: added again, it is read from there on.
"""

from __future__ import annotations

from mailflow.mail.folders import Cursor
from mailflow.service import owing
from mailflow.service.world import World
from mailflow.store import awaited, folders
from mailflow.store.database import unit


def settle(world: World) -> None:
    """At the start, and when the config was read anew."""
    for account in awaited.accounts(world.owner) - set(world.config.accounts):
        with unit():
            for first in awaited.let_go(world.owner, account):
                _put_back(world, Cursor(first.folder, first.uidvalidity, first.uid - 1))
    owing.settle(world)


def _put_back(world: World, to: Cursor) -> None:
    at = folders.cursor(world.owner, to.folder)
    if at and at.uidvalidity == to.uidvalidity and to.uid < at.uid:
        folders.begin(world.owner, to, since=folders.read_since(world.owner, to.folder))
