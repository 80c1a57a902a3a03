"""From the command line's options to an open World."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from mailflow.config import Config, load
from mailflow.service.world import (
    Shipped,
    World,
    clock_from,
    own_templates,
    state_folder,
    steady_clock,
)
from mailflow.store.database import open_database, owner_id


def config_path(given: str | None) -> Path:
    """--config, else $MAILFLOW_CONFIG, else the user's, else /etc/mailflow/config.toml."""
    named = given or os.environ.get("MAILFLOW_CONFIG")
    if named:
        return Path(named)
    user = _users_own()
    return user if user.exists() else Path("/etc/mailflow/config.toml")


def _users_own() -> Path:
    import platformdirs  # noqa: PLC0415  # and shutil and tempfile with it

    return platformdirs.user_config_path("mailflow") / "config.toml"


def read_config() -> Config:
    """The config of the command being run. Raises BadConfig."""
    return load(named_config())


def named_config() -> Path:
    """The file of the command being run; the user's own where there is none anywhere."""
    ctx = click.get_current_context()
    given: str | None = ctx.find_root().obj["config"]
    path = config_path(given)
    if not path.exists() and not given:
        path = _users_own()
    return path


def make_world(config: Config) -> World:
    """Open the database and gather the surroundings. Raises DatabaseUnfit, NewerSchema."""
    open_database(config.store.database, state_folder(config))
    person = config.person()
    return World(
        owner=owner_id(person.address, person.name, further=person.addresses),
        person=person,
        config=config,
        templates=Shipped(),
        own_templates=own_templates(config),
        clock=clock_from(os.environ),
        steady=None if os.environ.get("MAILFLOW_CLOCK_FILE") else steady_clock(),
    )


@contextmanager
def changing() -> Iterator[World]:
    """A world for a command that writes: one unit of work, then the daemon is told."""
    from mailflow.service.loop import wake  # noqa: PLC0415  # heavy: imapclient
    from mailflow.store.database import unit  # noqa: PLC0415

    config = read_config()
    world = make_world(config)
    with unit():
        yield world
    wake(state_folder(config))
