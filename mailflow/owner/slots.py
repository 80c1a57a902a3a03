"""When a week's digest is due: once an ISO week, from the owner's hour on.

The week's name is its identity, so that "once" can be a row's constraint: `2026-W48`. A
slot that was missed is caught up once, as long as its week lasts; a week that was slept
through has no digest. Where the hour does not exist on that day (a spring night), the slot
is an hour later on the clock; where it comes twice, it is the first.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo


def slot_of(now: datetime, *, zone: str, weekday: int, hour: int) -> tuple[str, datetime]:
    """The ISO week that `now` (aware) lies in, in that zone, and when its digest is due.

    `weekday` counts from Monday as 0; `hour` is the zone's own.
    """
    local = now.astimezone(ZoneInfo(zone))
    year, week, _ = local.isocalendar()
    monday = local.date() - timedelta(days=local.weekday())
    day = monday + timedelta(days=weekday)
    return f"{year}-W{week:02}", datetime.combine(day, time(hour), ZoneInfo(zone))


def is_due(now: datetime, slot: datetime) -> bool:
    """Has its moment come? Compared as instants: two moments of one zone compare by wall clock."""
    return now.timestamp() >= slot.timestamp()
