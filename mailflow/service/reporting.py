"""What the daemon says of itself after each look: to systemd, and into the file of metrics."""

from __future__ import annotations

from pathlib import Path

from mailflow.service import maillog
from mailflow.service.health import health
from mailflow.service.metrics import write_metrics
from mailflow.service.systemd import notify
from mailflow.service.world import World, state_folder


def report(world: World, more: str = "") -> None:
    """Say how it fares; `more` is added for systemd. What can't be written is logged."""
    state = state_folder(world.config)
    found = health(world, state)
    notify(f"STATUS={found.line}{more}")
    named = world.config.monitoring.metrics
    if named and not world.config.sending.dry_run:
        try:
            write_metrics(found, state / Path(named).expanduser())
        except OSError as error:
            maillog.no_metrics(str(error))
