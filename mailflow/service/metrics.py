"""How mailflow fares, for Prometheus: a file for node_exporter's textfile collector.

A file and no port of our own: nothing listens, and a round that hangs leaves an old moment
behind, which an alert on `mailflow_checked_timestamp_seconds` notices.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service.health import Health
from mailflow.store.folders import LastRead


def metrics(one: Health) -> Iterator[str]:
    """The same in Prometheus' text format, a line each."""
    for name, told, values in _measured(one):
        yield f"# HELP mailflow_{name} {told}"
        yield f"# TYPE mailflow_{name} gauge"
        for labels, value in values.items():
            yield f"mailflow_{name}{labels} {value}"


#: name, help, and by label
_Measured = tuple[str, str, Mapping[str, float]]


def _measured(one: Health) -> Iterator[_Measured]:
    each = [one.main, *one.accounts]
    reads = {
        _labels(of.account, role=role): at
        for of in each
        for role, at in sorted(_by_role(of.reads).items())
    }
    letters = {f'{{state="{state.value}"}}': one.letters.get(state, 0) for state in OutgoingState}
    requests = {f'{{stage="{stage}"}}': n for stage, n in sorted(one.requests.items())}
    since = {
        _labels(of.account): of.stopped_since.timestamp() if of.stopped_since else 0 for of in each
    }
    yield "last_read_timestamp_seconds", "When a folder was last read up to its end.", reads
    yield "checked_timestamp_seconds", "When this was written.", {"": one.at.timestamp()}
    yield "fetching_stopped_since_seconds", "Since when nothing is fetched, or 0.", since
    refusals = {_labels(of.account): of.refusals for of in each}
    yield "login_refusals", "Logins refused in a row.", refusals
    needs_login = {_labels(of.account): int(of.login_is_over) for of in each}
    yield "needs_login", "1 where only `mailflow login` helps.", needs_login
    yield "letters", "Outgoing mails by state.", letters
    yield "requests", "Requests by stage.", requests
    yield "mails_waiting", "Mails still to be read.", {"": one.waiting}
    yield "held", "Things that wait for the owner's eye.", {"": one.held}
    paused = {_labels(of.account): int(of.sending_paused) for of in each}
    yield "sending_paused", "1 where the server takes no letters.", paused
    yield "only_follows", "1 where nothing is sent until confirmed.", {"": int(one.only_follows)}
    yield "disk_free_bytes", "Room on the disk of the state folder.", {"": one.free}
    yield "database_bytes", "Size of the database's file, 0 for a server's.", {"": one.size}
    yield "health", "0 well, 1 warning, 2 critical.", {"": int(one.level)}


def _labels(account: str, **labels: str) -> str:
    """As Prometheus writes them; the main account's name is left out, as it is without others."""
    told = labels | ({"account": account} if account else {})
    pairs = ",".join(f'{name}="{value}"' for name, value in told.items())
    return f"{{{pairs}}}" if told else ""


def _by_role(reads: tuple[LastRead, ...]) -> dict[str, float]:
    """By role, the folder of it that was read least lately."""
    latest: dict[str, float] = {}
    for read in reads:
        at = read.at.timestamp()
        latest[read.role] = min(latest.get(read.role, at), at)
    return latest


def write_metrics(one: Health, file: Path) -> None:
    """Put the metrics into a file, whole or not at all, for node_exporter to read. Raises OSError.

    It holds counts and moments only, so that others may read it.
    """
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        fresh.write_text("".join(f"{line}\n" for line in metrics(one)), encoding="utf-8")
        fresh.chmod(0o644)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
