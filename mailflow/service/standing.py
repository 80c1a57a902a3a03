"""Where everything stands, in lines of text or by name: `mailflow status`, `mailflow why`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import timedelta
from zoneinfo import ZoneInfo

from mailflow.pipeline.case import Case
from mailflow.pipeline.ids import RequestId
from mailflow.pipeline.moves import WAITING_FOR_OWNER, next_move
from mailflow.service import beginning, vouching
from mailflow.service.world import World, worlds
from mailflow.store import amiss, cases

#: so long a draft that became the owner's is told of
_WEEK = timedelta(days=7)


def standing(world: World) -> Iterator[str]:
    """One line a request: number, contact, stage, since when, and what comes next."""
    zone = ZoneInfo(world.person.zone)
    every = cases.every_case(world.owner)
    if not every:
        yield "No requests yet. Begin with: mailflow contact add NAME ADDRESS"
    for case in every:
        since = case.since.astimezone(zone)
        line = f"{case.request:>4}  {case.contact.name:<26} {case.stage.value:<16} {since:%d %b}"
        yield f"{line}  {_next(world, case, zone)}".rstrip()
    yield from told(world)


def standing_values(world: World) -> list[dict[str, object]]:
    """The same of each request, by name, for a script."""
    zone = ZoneInfo(world.person.zone)
    return [
        {
            "request": case.request,
            "contact": case.contact.name,
            "organisation": case.contact.organisation,
            "stage": case.stage.value,
            "since": case.since.isoformat(),
            "next": _next(world, case, zone),
        }
        for case in cases.every_case(world.owner)
    ]


def told(world: World) -> Iterator[str]:
    """What the owner should know beside the requests, a line each."""
    what = amiss.what(world.owner, since=world.now - _WEEK)
    if what or any(one.config.oauth.provider for one in worlds(world)):
        # Mostly nothing is, and then none of the parts that know about it are needed.
        from mailflow.service.amiss import told as told_of  # noqa: PLC0415

        yield from told_of(world, what)
    if first := beginning.told(world):
        yield first
    yield vouching.told(world)


def _next(world: World, case: Case, zone: ZoneInfo) -> str:
    drafts = [item.kind.words for item in case.outgoing if item.state in WAITING_FOR_OWNER]
    if drafts:
        return f"draft waiting for you: {', '.join(drafts)}"
    move = next_move(case, world.policy)
    return f"{move.what} on {move.at.astimezone(zone):%d %b %H:%M}" if move else ""


def story_lines(world: World, request: RequestId) -> Iterator[str]:
    """The story of a request. Raises LookupError for an unknown one."""
    # Not for the status: the names of forty events.
    from mailflow.pipeline.events import in_words  # noqa: PLC0415
    from mailflow.store import story  # noqa: PLC0415

    case = cases.case(world.owner, request)
    zone = ZoneInfo(world.person.zone)
    yield f"Request {request} to {case.contact.name}: {case.stage.value}"
    for one in story.told(world.owner, request):
        mail = f"  (mail {one.mail})" if one.mail else ""
        yield f"{one.at.astimezone(zone):%Y-%m-%d %H:%M}  {in_words(one.kind)} → {one.stage}{mail}"
        for evidence in one.evidence:
            yield f"                    known by {evidence}"
        for reason in one.reasons:
            yield f"                    {reason}"


def story_values(world: World, request: RequestId) -> dict[str, object]:
    """The same by name, for a script. Raises LookupError for an unknown one."""
    from mailflow.store import story  # noqa: PLC0415  # as above

    case = cases.case(world.owner, request)
    return {
        "request": request,
        "contact": case.contact.name,
        "stage": case.stage.value,
        "story": [asdict(one) for one in story.told(world.owner, request)],
    }
