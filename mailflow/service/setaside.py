"""What was set aside for the owner's eye, told in words: which mail, letter or folder, and why.

`store.held` keeps each thing under a name of its own, which says nothing to people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from mailflow.mail.folder_names import account_of, bare, shown
from mailflow.owner.foreign import clean_name
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.service.world import World
from mailflow.store import cases, held
from mailflow.store.held import HeldThing

_OF_REQUEST = re.compile(r"request:(\d+):")
_OF_MAIL = re.compile(r"(.+):\d+:(\d+)")


def told(world: World) -> Iterator[str]:
    """A line each, the oldest first. None begins with a word from elsewhere."""
    zone = ZoneInfo(world.person.zone)
    for thing in held.shown(world.owner):
        yield f"{_named(world, thing, zone)}: {thing.why}"


def _named(world: World, thing: HeldThing, zone: ZoneInfo) -> str:
    place = thing.place
    kind, _, rest = place.partition(":")
    if _OF_REQUEST.match(place):
        return letter_named(world, place)
    if kind == "command":
        return f"a mail of {_when(thing.at, zone)}"
    if kind == "folder":
        return f"the folder {shown(rest)}"
    if kind == "junk":
        return f"Junk{_of_account(rest)}"
    if bare(place) == "sending":
        return f"sending{_of_account(place)}"
    found = _OF_MAIL.fullmatch(place)
    return f"mail {found[2]} in {shown(found[1])}" if found else shown(place)


def _of_account(place: str) -> str:
    account = account_of(place)
    return f" by {account}" if account else ""


def letter_named(world: World, key: str) -> str:
    """What a mail of this key is, or would have been: `request:42:nudge:1`, `digest:2026-W48`."""
    found = _OF_REQUEST.match(key)
    named = key[found.end() :] if found else key
    kind = next((one for one in MailKind if one.value == named.partition(":")[0]), None)
    of = f" of {_request(world, RequestId(int(found[1])))}" if found else ""
    if kind is None:
        return of.removeprefix(" of ") or "a mail to you"
    return f"the {kind.words}{of}"


def _request(world: World, request: RequestId) -> str:
    try:
        name = cases.case(world.owner, request).contact.name
    except LookupError:
        return f"request {request}"
    return f"request {request} to {clean_name(name)}"


def _when(at: datetime, zone: ZoneInfo) -> str:
    there = at.astimezone(zone)
    return f"{there:%a} {there.day} {there:%b}, {there:%H:%M}"
