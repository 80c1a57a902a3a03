"""What is amiss, told to the owner in lines. `mailflow status` loads this where something is, and
with it no more than tells of that: a dead network is no reason to read about letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from mailflow.service.world import World, worlds
from mailflow.store.amiss import Amiss


def told(world: World, what: AbstractSet[Amiss]) -> Iterator[str]:
    """All that holds letters up, or wants the owner's eye, a line each; `what` is amiss."""
    # An account out of reach holds letters up where there are several.
    if what & {Amiss.LETTERS, Amiss.FACTS} or (Amiss.REACH in what and world.config.account):
        from mailflow.service import outbox  # noqa: PLC0415

        yield from outbox.standing(world)
    for one in worlds(world):
        yield from _of_account(one, is_cut_off=Amiss.REACH in what)
    if Amiss.FACTS in what:
        yield from _of_config(world)
    if Amiss.AWAITED in what:
        yield from _awaited(world)
    if Amiss.LETTERS in what:
        yield from _letters(world)
    if Amiss.HELD in what:
        yield from _set_aside(world)


def _of_account(world: World, *, is_cut_off: bool) -> Iterator[str]:
    login = ""
    if world.config.oauth.provider:
        from mailflow.service import needing  # noqa: PLC0415

        need = needing.need(world)
        login = need.what if need else ""
    if login:
        yield f"  ! {world.named(login)}"
    if is_cut_off:
        from mailflow.service.reached import trouble  # noqa: PLC0415

        if (why := trouble(world)) and not (login and login in why):
            yield f"  ! {why}"


def _of_config(world: World) -> Iterator[str]:
    from mailflow.service.rereading import news  # noqa: PLC0415

    if why := news(world):
        yield f"  ! {why}"


def _awaited(world: World) -> Iterator[str]:
    from mailflow.store import awaited  # noqa: PLC0415

    if gone := awaited.count_gone(world.owner):
        yield f"  ! {gone} mails vanished from the server before they could be read"
    if waiting := awaited.count(world.owner):
        yield f"  ! {waiting} mails are still to be read"


def _letters(world: World) -> Iterator[str]:
    from mailflow.service import outbox  # noqa: PLC0415

    for amiss in (*outbox.troubles(world), *outbox.drafts_of_theirs(world)):
        yield f"  ! {amiss}"


def _set_aside(world: World) -> Iterator[str]:
    from mailflow.service import setaside  # noqa: PLC0415

    for amiss in setaside.told(world):
        yield f"  ! {amiss}"
