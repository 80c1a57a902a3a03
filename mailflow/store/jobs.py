"""What is done once: claimed by the unique key, in the same unit as its effect."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from mailflow.store.models_following import JobRow
from mailflow.store.spelled import insert_once, spelled


def claim(owner: int, key: str, *, now: datetime) -> bool:
    """Take the job `digest:2026-W48`; False when it was taken before."""
    return insert_once(JobRow, owner=owner, key=key, at=now)


def is_done(owner: int, key: str) -> bool:
    """Was it taken?"""
    return _taken.first(owner, key) is not None


@spelled
def _taken(owner: Any, key: Any) -> Any:
    return JobRow.select(JobRow.id).where((JobRow.owner == owner) & (JobRow.key == key))


def taken(owner: int, prefix: str) -> dict[str, datetime]:
    """The jobs whose keys begin so, and when each was taken."""
    rows: Any = JobRow.select(JobRow.key, JobRow.at).where(
        (JobRow.owner == owner) & JobRow.key.startswith(prefix)
    )
    return dict(rows.tuples())


def give_back(owner: int, key: str) -> None:
    """It was taken and could not be done; somebody may take it again."""
    JobRow.delete().where((JobRow.owner == owner) & (JobRow.key == key)).execute()
