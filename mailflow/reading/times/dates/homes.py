"""What a writer's zone tells of dates: the order of day and month, and when Thanksgiving is.

Known limits: Canada writes both orders; month first is taken.
"""

from __future__ import annotations

_MONTH_FIRST = frozenset(
    "New_York Detroit Chicago Denver Phoenix Los_Angeles Anchorage Boise Juneau Menominee Adak Nome"
    " Honolulu Manila Toronto Vancouver Edmonton Winnipeg Halifax Montreal Regina Indianapolis"
    " Louisville Puerto_Rico Shanghai Chongqing Harbin Urumqi Taipei Tokyo Seoul".split()
)
_CANADIAN = frozenset(
    "Toronto Vancouver Edmonton Winnipeg Halifax Montreal Regina St_Johns Moncton".split()
)
_MONTH_FIRST_AREAS = ("US/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/")


def month_first(zone: str, language: str) -> bool:
    """Does a writer in this zone put the month before the day?"""
    city = zone.rpartition("/")[2]
    return language == "en" and (city in _MONTH_FIRST or zone.startswith(_MONTH_FIRST_AREAS))


def in_canada(zone: str) -> bool:
    """Is a writer in this zone one who keeps Thanksgiving in October?"""
    return zone.rpartition("/")[2] in _CANADIAN
