"""How soon a letter may leave: hours and days at the other end, gaps, the day's cap, retries.

Letters that open a talk keep to working hours on the contact's clock; what answers a person
or is owed by a day (a confirmation, thanks) goes when the owner says so. A moment the owner
named outside those hours is the owner's word and stands.

Known limit: the cap counts by rolling days of 24 hours, as providers do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from mailflow.pipeline.calendar import is_business_day
from mailflow.pipeline.letters import MailKind

#: nobody writes on the stroke of the hour
_PAST_THE_HOUR = 5
_DAY = timedelta(days=1)
_FIRST_RETRY, _LONGEST_RETRY = timedelta(minutes=15), timedelta(hours=12)
#: after so long of "later" the owner is asked
GIVE_UP = timedelta(days=3)

_OPENING = frozenset(
    {MailKind.REQUEST, MailKind.NUDGE, MailKind.CHECK_IN}
    | {MailKind.REFERRER_TOLD, MailKind.ADVICE_DONE}
)


@dataclass(frozen=True, slots=True)
class Hours:
    """When letters may reach somebody: hours on the clock of `zone` (an IANA name), and days
    that are working days in `country` (ISO 3166, empty: no holidays known), or any.
    """

    opens: int = 8
    closes: int = 18
    any_day: bool = False
    zone: str = "UTC"
    country: str = ""

    def has(self, moment: datetime) -> bool:
        local = moment.astimezone(ZoneInfo(self.zone))
        right_day = self.any_day or is_business_day(local.date(), self.country)
        return right_day and self.opens <= local.hour < self.closes


def keeps_hours(kind: MailKind) -> bool:
    """Does a letter of this kind wait for working hours?"""
    return kind in _OPENING


def next_opening(moment: datetime, hours: Hours) -> datetime:
    """The moment itself, or the next one within these hours, a little past the hour."""
    if hours.has(moment) or hours.opens >= hours.closes:
        return moment
    zone = ZoneInfo(hours.zone)
    local = moment.astimezone(zone)
    # Two weeks of holidays in a row are more than any country has.
    for days in range(30):
        start = time(hours.opens, _PAST_THE_HOUR)
        opening = datetime.combine(local.date() + timedelta(days=days), start, zone)
        if opening >= moment and hours.has(opening):
            return opening
    return moment


def next_leave(left: Sequence[datetime], now: datetime, *, cap: int, gap: timedelta) -> datetime:
    """When another letter may leave: now, or when the gap is over and the day has room.

    `left` are the moments at which the latest ones left, oldest first.
    """
    if cap <= 0:
        return now + _DAY
    recent = [moment for moment in left if moment > now - _DAY]
    moments = [now]
    if recent:
        moments.append(recent[-1] + gap)
    if len(recent) >= cap:
        moments.append(recent[-cap] + _DAY)
    return max(moments)


def retry_after(attempts: int) -> timedelta:
    """How long to wait after so many definite refusals for now: 15 min, 30 min … 12 h."""
    doubled: int = 2 ** min(max(attempts, 1) - 1, 10)
    return min(_LONGEST_RETRY, _FIRST_RETRY * doubled)
