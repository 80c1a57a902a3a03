"""What is amiss, told to the owner in lines; `mailflow status` loads this where something is."""

from __future__ import annotations

from collections.abc import Iterator

from mailflow.service import needing, outbox, setaside
from mailflow.service.reaching import trouble
from mailflow.service.rereading import news
from mailflow.service.world import World, worlds
from mailflow.store import awaited


def told(world: World) -> Iterator[str]:
    """All that holds letters up, or wants the owner's eye, a line each."""
    yield from outbox.standing(world)
    for one in worlds(world):
        login = needing.need(one)
        if login:
            yield f"  ! {one.named(login.what)}"
        if (why := trouble(one)) and not (login and login.what in why):
            yield f"  ! {why}"
    if why := news(world):
        yield f"  ! {why}"
    if gone := awaited.count_gone(world.owner):
        yield f"  ! {gone} mails vanished from the server before they could be read"
    if waiting := awaited.count(world.owner):
        yield f"  ! {waiting} mails are still to be read"
    for amiss in (*outbox.troubles(world), *outbox.drafts_of_theirs(world)):
        yield f"  ! {amiss}"
    for amiss in setaside.told(world):
        yield f"  ! {amiss}"
