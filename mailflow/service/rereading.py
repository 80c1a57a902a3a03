"""The config read anew while the daemon runs (SIGHUP): all of it, or nothing.

A file with any problem, or templates that can't be read, change nothing: the old config goes
on, and the owner reads why in the log, `mailflow status` and the digest, until it is mended.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from mailflow.config import BadConfig, load
from mailflow.service import maillog
from mailflow.service.world import World, own_templates
from mailflow.store import facts
from mailflow.store.database import unit

_NEWS = "config"


@dataclass(frozen=True, slots=True)
class Reread:
    """The world from now on; `needs_login`: by other servers or folders than before."""

    world: World
    needs_login: bool = False


def reread(world: World) -> Reread:
    """The world by its config file as it is now, or the very same one. Never raises for what
    stands in the file.
    """
    from mailflow.config.changes import change  # noqa: PLC0415  # most commands only ask

    try:
        done = change(world.config, load(Path(world.config.path)))
        templates = own_templates(done.config)
    except BadConfig as bad:
        first = bad.problems[0]
        maillog.config_refused(len(bad.problems), first.line, first.key)
        more = f" (and {len(bad.problems) - 1} more)" if len(bad.problems) > 1 else ""
        _note(world, f"the new config is refused and the old one goes on: {first}{more}")
        return Reread(world)
    except (OSError, UnicodeDecodeError) as error:
        maillog.config_refused(1, 0, "store.templates")
        _note(world, f"the new config is refused and the old one goes on: a template: {error}")
        return Reread(world)
    maillog.config_read(done.changed, done.waiting)
    waiting = f"{', '.join(done.waiting)}: counts from the next start of mailflow on"
    _note(world, waiting if done.waiting else "")
    config = done.config
    new = replace(world, config=config, person=config.person(), own_templates=templates)
    return Reread(new, needs_login=done.needs_login)


def forget(world: World) -> None:
    """At the start: what was read counts, and what was told of the file is old."""
    if news(world):
        _note(world, "")


def news(world: World) -> str:
    """What the owner should know of the config that runs; empty while it is the file's."""
    return facts.get(world.owner, _NEWS)


def _note(world: World, text: str) -> None:
    with unit():
        if text:
            facts.keep(world.owner, _NEWS, text, now=world.now)
        else:
            facts.forget(world.owner, _NEWS)
