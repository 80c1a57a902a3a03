"""In which zone does somebody live whose mail says only an offset from UTC?

A Date field ends in "-0500" and names no zone, but "next month at three" needs its rules for
summer time. Rules: the owner's own zone where the offset agrees with it; else the zone with
the most people of those that had this offset at that moment; else the bare offset. +0000 says
nothing: Exchange and many web mailers write it for everybody.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

# The more people (who write mail), the earlier.
_ZONES = (
    *("America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver"),
    *("Europe/Berlin", "Europe/London", "Europe/Athens", "Europe/Moscow", "Europe/Istanbul"),
    *("Asia/Kolkata", "Asia/Shanghai", "Asia/Tokyo", "Asia/Jakarta", "Asia/Dubai"),
    *("Asia/Karachi", "Asia/Dhaka", "America/Sao_Paulo", "Australia/Sydney"),
    *("Australia/Brisbane", "Australia/Adelaide", "Pacific/Auckland", "America/Halifax"),
    *("America/Bogota", "America/Phoenix", "Africa/Lagos", "Africa/Johannesburg"),
    *("Africa/Nairobi", "Asia/Tehran", "Asia/Kathmandu", "Asia/Yangon", "America/St_Johns"),
    *("America/Anchorage", "Pacific/Honolulu", "Asia/Colombo"),
)


def home_zone(date: datetime | None, owner_zone: ZoneInfo) -> ZoneInfo:
    """The sender's probable zone by his aware Date, which he wrote with his own offset."""
    offset = date.utcoffset() if date else None
    if date is None or not offset:
        return owner_zone
    for zone in (owner_zone, *map(ZoneInfo, _ZONES)):
        if date.astimezone(zone).utcoffset() == offset:
            return zone
    return _bare(offset) or owner_zone


def _bare(offset: timedelta) -> ZoneInfo | None:
    """The zone without any rules at a whole hour; Etc counts the other way round."""
    hours, rest = divmod(int(offset.total_seconds()), 3600)
    if rest or not -12 <= hours <= 14:
        return None
    return ZoneInfo(f"Etc/GMT{-hours:+d}")
