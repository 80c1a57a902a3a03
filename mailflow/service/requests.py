"""What the owner asks for about one request, on the command line or by mail alike."""

from __future__ import annotations

from mailflow.pipeline import events as ev
from mailflow.pipeline.aims import AimId
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.moves import WAITING_FOR_OWNER, key_of
from mailflow.pipeline.stages import Stage
from mailflow.service.apply import happen
from mailflow.service.world import World
from mailflow.store import aims, cases, held, people
from mailflow.store.people import UnknownName


def ask(world: World, name: str, aim: int | None = None, *, own: str = "") -> str:
    """Open a request to a contact and draft it; the answer says what came of it.

    A request that is still being researched is taken up again, so that a draft that was
    held for want of a fact is made once the fact is there. `own` is the owner's address to
    write from; empty for the first.
    """
    contact = people.find(world.owner, name)
    # Who is written to is no proposal any more.
    people.take_on(world.owner, contact.id)
    known = aims.aims(world.owner)
    chosen = AimId(aim) if aim else (known[-1].id if known else None)
    if aim and chosen not in {one.id for one in known}:
        message = f"no aim {aim}; `mailflow aim list` shows all"
        raise UnknownName(message)
    open_ones = [
        request
        for request in cases.requests_of(world.owner, contact.id)
        if cases.case(world.owner, request).stage is Stage.RESEARCH
    ]
    request = (
        open_ones[0]
        if open_ones
        else cases.open_request(world.owner, contact.id, chosen, now=world.now)
    )
    if own:
        cases.keep_own_address(world.owner, request, own)
    if not _is_drafted(world, request):
        happen(world, request, ev.RequestAsked(world.now))
    return _outcome(world, request, contact.name)


def _is_drafted(world: World, request: RequestId) -> bool:
    outgoing = cases.case(world.owner, request).outgoing
    return any(
        item.kind is MailKind.REQUEST and item.state in WAITING_FOR_OWNER for item in outgoing
    )


def _outcome(world: World, request: RequestId, name: str) -> str:
    case = cases.case(world.owner, request)
    if _is_drafted(world, request):
        account = world.config.holding(case.own_address)
        where = f" in your account “{account}”" if account else ""
        return f"Request {request} to {name} is drafted; it appears in your Drafts folder{where}."
    key = key_of(case, MailKind.REQUEST, "1")
    reasons = [thing.why for thing in held.shown(world.owner) if thing.place == key]
    if case.contact.stopped:
        reasons = [f"{name} asked for no more letters"]
    elif not case.contact.address:
        reasons = [f"no address is known; run: mailflow contact edit “{name}” --address …"]
    return f"Request {request} to {name} is not drafted yet: {'; '.join(reasons)}"
