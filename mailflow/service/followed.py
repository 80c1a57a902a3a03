"""Which folders of an account are followed, and what for."""

from __future__ import annotations

from dataclasses import dataclass

from mailflow.mail.folder_names import within
from mailflow.mail.folders import Role
from mailflow.service.line import Line
from mailflow.service.world import World
from mailflow.store import jobs


@dataclass(frozen=True, slots=True)
class Followed:
    """A folder that is followed, and what it is for."""

    line: Line
    role: Role
    folder: str


def elsewhere(line: Line) -> list[Followed]:
    """Where mail only lies: moved by the owner, or by the provider."""
    names, config = line.names, line.world.config
    roles = (Role.FILING, Role.ARCHIVE, Role.ALL)
    there = [Followed(line, role, names[role]) for role in roles if role in names]
    further = [within(line.account, name) for name in config.folders.further]
    there += [Followed(line, Role.FURTHER, name) for name in further]
    if Role.JUNK in names and _junk_is_due(line.world):
        there.append(Followed(line, Role.JUNK, names[Role.JUNK]))
    return there


def _junk_is_due(world: World) -> bool:
    return not jobs.is_done(world.owner, junk_today(world))


def junk_today(world: World) -> str:
    """The day's look at Junk, done once it came to its end."""
    return f"junk:{within(world.account, f'{world.now:%Y-%m-%d}')}"
