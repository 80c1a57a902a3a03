"""Somebody is away: until when the clock rests."""

from __future__ import annotations

from datetime import date, time

from mailflow.pipeline.calendar import add_business_days, on_wall
from mailflow.pipeline.case import Case
from mailflow.pipeline.effects import Wait
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.steps import Step, zone_of

# An absence ends with a morning at the desk.
_MORNING = time(9)


def absence(case: Case, until: date, policy: Policy) -> Step:
    """The clock goes on some business days after their first day back."""
    zone, country = zone_of(case, policy), case.contact.country or policy.country
    morning = on_wall(until, _MORNING, zone)
    back = add_business_days(morning, policy.after_absence, zone=zone, country=country)
    if case.wait_until and case.wait_until > back:
        return None, f"away until {until.isoformat()}; it rests longer than that already"
    return Wait(back), f"away until {until.isoformat()}: the clock goes on {back:%Y-%m-%d}"
