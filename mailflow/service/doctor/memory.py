"""The database and what was learnt: by what mailflow remembers, without the network."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mailflow.config import Config
from mailflow.service import guard, rereading, vouching
from mailflow.service.doctor.check import Check, advice, bad, good, of_account, of_error, skipped
from mailflow.service.reached import trouble
from mailflow.service.world import (
    World,
    own_templates,
    read_templates,
    shipped,
    state_folder,
    worlds,
)
from mailflow.store import facts, fitness
from mailflow.store.database import DatabaseUnfit, strangers
from mailflow.store.migrate import NewerSchema

_COPIES = {
    "yes": "the server files a copy of what it sends; mailflow adds none",
    "no": "the server files no copy of what it sends; mailflow puts one into Sent",
}


def database(config: Config) -> tuple[bool, Check]:
    """Can it be worked with as it is, and what is to be said of it?"""
    try:
        found = fitness.look(config.store.database, state_folder(config))
    except (DatabaseUnfit, NewerSchema) as error:
        return False, of_error("database", error)
    if not found.exists:
        return False, good("database", f"none yet; the first start makes {found.place}")
    if found.pending:
        told = f"{found.place} is of an older mailflow: {len(found.pending)} steps are due"
        return False, advice("database", told, "the next start takes them, after a backup")
    return True, good("database", f"{found.place} is whole and up to date")


def templates(config: Config) -> Check:
    """Can every letter be written?"""
    # Jinja's start, for this and for writing letters only.
    from mailflow.drafting.templates import Templates, problems  # noqa: PLC0415

    try:
        own = own_templates(config)
    except (OSError, UnicodeDecodeError) as error:
        return bad("templates", f"store.templates: {error}", "make them readable, as UTF-8")
    if wrong := problems(Templates(read_templates(shipped("templates")), own)):
        more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        return bad("templates", f"{wrong[0]}{more}", "`mailflow template check` tells all")
    return good("templates", f"{len(own)} of your own, the rest as shipped; all can be read")


def _owner(world: World) -> Check:
    if not (others := strangers(world.owner)):
        return good("owner", f"the story of {world.person.address}")
    return advice(
        "owner",
        f"{world.person.address} has no story here, and {', '.join(others[:3])} has",
        "if that is you: put that address among owner.addresses, too",
    )


def _following(world: World) -> Check:
    if why := trouble(world):
        return bad("following", why, "see the checks of the login below")
    if (alive := guard.last_alive(world)) is None:
        return advice("following", "mailflow has not made a whole round yet", "mailflow run")
    return good("following", f"the last round ended {alive:%Y-%m-%d %H:%M} UTC")


def _sending(world: World) -> Check:
    if why := guard.why_read_only(world):
        step = "if this is the one mailflow to work from: mailflow outbox confirm"
        return bad("sending", f"mailflow only follows: {why}", step)
    if world.config.sending.dry_run:
        return advice("sending", "sending.dry_run is on: nothing leaves", "set it to false")
    return good("sending", f"up to {world.config.sending.daily_cap} mails a day")


def _reread(world: World) -> Check:
    if why := rereading.news(world):
        step = "mend it, then: mailflow reload"
        is_stale = why == rereading.STALE
        return bad("running config", why, "systemctl restart mailflow" if is_stale else step)
    return good("running config", "what runs is what the file says, or nothing runs")


def _sent_copies(world: World) -> Check:
    known = facts.get(world.owner, facts.own_copy(world.account))
    if not known:
        return skipped("Sent copies", "not known before the first letter; it is learnt then")
    return good("Sent copies", _COPIES[known])


def _anchor(world: World) -> Check:
    told = vouching.told(world)
    if vouching.anchor(world) is None:
        return Check("authority", skipped("", "").state, told)
    return good("authority", told)


CHECKS: tuple[Callable[[World], Check], ...] = (
    _owner,
    _following,
    _sending,
    _reread,
    _sent_copies,
    _anchor,
)


#: what is each account's own
OF_ACCOUNT: tuple[Callable[[World], Check], ...] = (_following, _sent_copies)


def of_world(world: World) -> Iterator[Check]:
    """All that the database can tell."""
    yield from (check(world) for check in CHECKS)
    for one in worlds(world)[1:]:
        yield from (of_account(check(one), one.account) for check in OF_ACCOUNT)
