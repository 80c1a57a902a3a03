"""What a reply takes, notes or calls off without a word of its hour, the letter's only one; and
what it puts in the place of another.

Rules
- Who takes note of a mail notes the time that it proposed.
- A no that names no other day than that of the hour agreed on refuses this hour, whatever its
  words ("I've thought again about Monday and I would sooner not go ahead").
- Who gives one hour of a day for another ("Monday at 10 should have been 11") says no to no talk.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times import slots as times

#: what one says when one has written a time down
_NOTED = re.compile(
    r"(?i)\b(?:noted|(?:in|on) (?:my|the|our) (?:diary|calendar|book)|pencilled in|notiert"
    r"|vermerkt|eingetragen|not[ée]e?|dans mon agenda|anotad[oa]|apuntad[oa]|agendad[oa]"
    # by radio
    r"|roger|copy that|10-4|ten[- ]four|wilco|5 sur 5|cinq sur cinq)\b"
)
#: another mail will tell
_TO_COME = re.compile(
    r"(?i)\b(?:will|we'll|i'll|shall|let me|revert|check|later|soon|melde|prüfe|reviens|vous dirai"
    r"|aviso|confirmo|confirmaré)\b"
)


def takes_note(slots: Sequence[Slot], proposed: Sequence[Slot], text: str, zone: ZoneInfo) -> bool:
    """Does who takes note of a mail name a time it proposed, or note its only one?"""
    starts = {slot.start for slot in proposed if slot.offered}
    if any(slot.offered and slot.start in starts for slot in slots):
        return True
    only = len(starts) == 1 and _NOTED.search(text) is not None and not _TO_COME.search(text)
    return only and not times.leaves_open(text, zone)


def open_yet(proposed: Sequence[Slot], written: datetime) -> tuple[Slot, ...]:
    """Those of the times offered that were to come when a reply was written."""
    return tuple(
        slot
        for slot in proposed
        if slot.offered and (ends := slot.end or slot.start) and ends > written
    )


def called_off(hour: Slot, text: str, written: datetime) -> tuple[Slot, ...]:
    """The hour refused, where no day but its own is named; `written` is in the writer's zone."""
    if hour.kind is TimeKind.DAY or hour.start is None:
        return ()
    day = hour.start.date()
    named = times.days_named(text, written)
    off = bool(named) and all(one in {day.weekday(), day} for one in named)
    return (replace(hour, offered=False),) if off else ()


def put_in_its_place(slots: Sequence[Slot]) -> list[Slot]:
    """The hours offered on a day of which another hour is refused."""
    hours = [
        (slot, slot.start.date()) for slot in slots if slot.kind is TimeKind.EXACT and slot.start
    ]
    off = {day for slot, day in hours if not slot.offered}
    return [slot for slot, day in hours if slot.offered and day in off]
