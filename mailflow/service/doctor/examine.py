"""The order of the checks, and what is skipped for want of another."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mailflow.config import Config
from mailflow.service.doctor import account, machine, memory
from mailflow.service.doctor.check import Check, of_account, skipped
from mailflow.service.world import World


@dataclass(frozen=True, slots=True)
class Visit:
    """What to look at. `open_world` opens the database; `network` and `probe` allow those."""

    path: Path
    open_world: Callable[[Config], World]
    network: bool = True
    probe: bool = True


def examine(visit: Visit) -> Iterator[Check]:
    """Every check, as soon as it is known. Raises nothing that a check is about."""
    config, told = machine.config_file(visit.path)
    yield from told
    if config is None:
        yield skipped("all else", "needs a config without mistakes")
        return
    yield from _of(config, visit)


def _of(config: Config, visit: Visit) -> Iterator[Check]:
    for check in machine.CHECKS:
        yield (last := check(config))
        if last.name == "state folder" and last.state.value == "bad":
            yield skipped("disk and database", "need a state folder")
            break
    else:
        fit, told = memory.database(config)
        yield told
        if fit:
            yield from memory.of_world(visit.open_world(config))
    yield memory.templates(config)
    if not visit.network:
        yield skipped("servers", "as asked")
        return
    for name in config.accounts:
        checks = account.of_account(config.of(name), probe=visit.probe, token=secrets.token_hex(8))
        yield from (of_account(check, name) for check in checks)
