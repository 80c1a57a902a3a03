"""How a server could be reached lately: failures in a row, logins, octets read today.

Stored, so that a restart waits on where the last run waited (failures C7), and so that
every part of the program can tell the owner that nothing is fetched, since when, and why.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime

from mailflow.store.models_following import ReachRow


@dataclass(frozen=True, slots=True)
class Reach:
    """`since` is None while all is well. Moments are aware, `day` is a date of UTC."""

    failures: int = 0
    refusals: int = 0
    why: str = ""
    since: datetime | None = None
    next_at: datetime | None = None
    logins: tuple[datetime, ...] = ()
    day: str = ""
    octets: int = 0


def reach(owner: int, server: str = "imap") -> Reach:
    """What is known of a server, which may be nothing."""
    row = ReachRow.get_or_none((ReachRow.owner == owner) & (ReachRow.server == server))
    if row is None:
        return Reach()
    return Reach(
        failures=row.failures,
        refusals=row.refusals,
        why=row.why,
        since=row.since,
        next_at=row.next_at,
        logins=tuple(datetime.fromisoformat(one) for one in json.loads(row.logins)),
        day=row.day,
        octets=row.octets,
    )


def keep(owner: int, known: Reach, server: str = "imap") -> None:
    """Remember it."""
    columns = asdict(known) | {"logins": json.dumps([one.isoformat() for one in known.logins])}
    row, _ = ReachRow.get_or_create(owner=owner, server=server, defaults=columns)
    ReachRow.update(columns).where(ReachRow.id == row.id).execute()
