"""The config read anew while the daemon runs (SIGHUP): all of it, or nothing.

A file with any problem, or templates that can't be read, change nothing: the old config goes
on, and the owner reads why in the log, `mailflow status` and the digest, until it is mended.
Under the system units the file is a credential, a copy that systemd before 260 makes at the
start only: where such a one is as it was, that is told instead.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from mailflow.config import BadConfig, load
from mailflow.service import maillog
from mailflow.service.world import World, own_templates
from mailflow.store import facts
from mailflow.store.database import unit

_NEWS = "config"
#: told in status and digest: nobody need wonder why a change does not count
STALE = (
    "what runs is the copy of the config that systemd made at the start, and it has not changed; "
    "`systemctl restart mailflow` reads the file anew and loses nothing"
)


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
    stale = STALE if not done.changed and _is_credential(world.config.path) else ""
    _note(world, waiting if done.waiting else stale)
    config = done.config
    new = world._replace(config=config, person=config.person(), own_templates=templates)
    return Reread(new, needs_login=done.needs_login)


def _is_credential(path: str) -> bool:
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return bool(folder and Path(path).is_relative_to(folder))


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
