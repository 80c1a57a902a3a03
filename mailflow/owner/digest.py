"""The week: what waits for the owner, what is coming up, who is silent, what happened.

Gathered from cases, then written as a page. The first line says what must be done. The
items that can be answered are numbered in the order of the mail, and a number means its
item in *that* mail for ever (failures X11). With hundreds of requests the mail shows what
matters and counts the rest (Gmail cuts at 102 kB).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from mailflow.owner import outlook
from mailflow.owner.due import Due, due
from mailflow.owner.pages import Page
from mailflow.owner.week import Doubt, Item, Numbers, Week
from mailflow.pipeline.people import Owner

__all__ = ["Digest", "Doubt", "Item", "Week", "gather"]


@dataclass(frozen=True, slots=True)
class Digest:
    """The page and the meaning of its numbers."""

    page: Page
    items: tuple[Item, ...]


def gather(week: Week, owner: Owner) -> Digest:
    """The digest of a week. Pure: the same week gives the same mail."""
    numbers = Numbers(week, ZoneInfo(owner.zone))
    waits = due(week, numbers)
    sections = (
        *waits.sections,
        outlook.coming(week, numbers),
        outlook.waiting(week, numbers),
        outlook.happened(week, numbers),
        outlook.pointed_to(week),
        outlook.unwritten(week),
        *outlook.learned(week),
        outlook.so_far(week),
    )
    page = Page(
        subject=_subject(week, waits),
        first=_first(waits),
        sections=tuple(s for s in sections if s.lines or s.bars),
        foot=_foot(numbers.items),
    )
    return Digest(page, tuple(numbers.items))


def _subject(week: Week, waits: Due) -> str:
    what = f"{waits.total} for you" if waits.total else "nothing to do"
    return f"Your interviews, week {week.name[-2:]}: {what}"


def _first(waits: Due) -> str:
    told = [f"{count} {one if count == 1 else many}" for one, many, count in waits.counts if count]
    return f"To do: {', '.join(told)}." if told else "Nothing to do this week."


def _foot(items: Sequence[Item]) -> str:
    if not items:
        return "Answer “help” to see what you can write back."
    return (
        "Answer this mail to get things done, one order a line: “1 send”, “2 snooze 2w”, "
        "“3 drop”, “4 met” with your notes below. “help” lists all. You may as well send or "
        "delete a draft in your mail program; mailflow notices."
    )
