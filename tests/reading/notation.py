"""Slots as short text, so that a table of expected times can be read.

"[-]KIND DATE [CLOCK[-CLOCK]|PART] [ZONE] [?]": E exact, R range, A after, B before, D day,
P part of the day, W days FIRST..LAST (the last excluded); "-" refused, "?" not sure. The
zone stands only where it is not the writer's.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times.hours.clock_values import PARTS

_LETTERS = {
    TimeKind.EXACT: "E",
    TimeKind.RANGE: "R",
    TimeKind.AFTER: "A",
    TimeKind.BEFORE: "B",
    TimeKind.DAY: "D",
    TimeKind.PART_OF_DAY: "P",
}
_PART_NAMES = ("morning", "lunch", "afternoon", "evening")


def spelt(slot: Slot, zone: str) -> str:
    """A slot in the notation above, told to a reader in `zone`."""
    moment = slot.start or slot.end
    assert moment is not None
    words = f"{'' if slot.offered else '-'}{_body(slot, moment)}"
    named = getattr(moment.tzinfo, "key", None) or f"{moment:%z}"
    if named != zone:
        words += f" {named}"
    return words if slot.sure else f"{words} ?"


def _body(slot: Slot, moment: datetime) -> str:
    letter, day = _LETTERS[slot.kind], f"{moment:%m-%d}"
    if slot.kind is TimeKind.DAY:
        return f"D {day}"
    if slot.kind is TimeKind.PART_OF_DAY:
        return f"P {day} {_part(slot)}"
    if slot.start and slot.end and slot.end - slot.start > timedelta(hours=20):
        return f"W {day}..{slot.end:%m-%d}"
    if slot.start and slot.end:
        return f"{letter} {day} {_clock(slot.start)}-{_clock(slot.end)}"
    return f"{letter} {day} {_clock(moment)}"


def _clock(moment: datetime) -> str:
    return f"{moment.hour}:{moment.minute:02}"


def _part(slot: Slot) -> str:
    assert slot.start is not None
    assert slot.end is not None
    ends = (slot.start.hour * 60, slot.end.hour * 60)
    return _PART_NAMES[PARTS.index(ends)]
