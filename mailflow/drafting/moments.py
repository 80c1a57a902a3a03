"""A moment as a person would write it, in the reader's zone first and the owner's after.

Rules: a time is never written without its place; where both read the same clock it stands
once. The day is written twice only where it differs. English follows the reader's country
("Tuesday, March 9, 4:00 pm" in North America, "Tuesday 9 March, 16:00" elsewhere). The year
stands only where it is not this one. Zone: every datetime is aware, zones are IANA names;
an unknown name counts as UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mailflow.pipeline.evidence import Slot, TimeKind

DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
MONTHS = {
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "de": (
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
}
# Only where the German name differs from the zone's own.
_GERMAN_PLACES = {
    "Vienna": "Wien",
    "Zurich": "Zürich",
    "Brussels": "Brüssel",
    "Rome": "Rom",
    "Lisbon": "Lissabon",
    "Prague": "Prag",
    "Warsaw": "Warschau",
    "Copenhagen": "Kopenhagen",
    "Athens": "Athen",
    "Moscow": "Moskau",
    "Luxembourg": "Luxemburg",
}
_TWELVE_HOURS = frozenset({"US", "CA"})


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a moment is written: language "en" or "de", both zones, country, and now."""

    language: str
    zone: str
    owner_zone: str
    country: str
    now: datetime

    @property
    def american(self) -> bool:
        return self.language == "en" and self.country.upper() in _TWELVE_HOURS


def zone_of(name: str) -> tzinfo:
    """The zone of an IANA name; UTC where there is none such."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def same_clock(moment: datetime, reader: Reader) -> bool:
    """Do the reader's and the owner's clocks agree at that moment?"""
    theirs = moment.astimezone(zone_of(reader.zone))
    return theirs.utcoffset() == moment.astimezone(zone_of(reader.owner_zone)).utcoffset()


def place_of(zone: str, language: str = "en") -> str:
    """The town an IANA name stands for: "New York", "Wien"."""
    town = zone.rpartition("/")[2].replace("_", " ") or "UTC"
    return _GERMAN_PLACES.get(town, town) if language == "de" else town


def spell_day(moment: datetime, reader: Reader) -> str:
    """The day as it stands on the moment's own clock: "Tuesday 9 March"."""
    day, month = (
        DAYS[reader.language][moment.weekday()],
        MONTHS[reader.language][moment.month - 1],
    )
    year = "" if moment.year == reader.now.year else f" {moment.year}"
    if reader.language == "de":
        return f"{day}, {moment.day}. {month}{year}"
    if reader.american:
        return f"{day}, {month} {moment.day}" + (f",{year}" if year else "")
    return f"{day} {moment.day} {month}{year}"


def spell_clock(moment: datetime, reader: Reader) -> str:
    """The time of day as it stands on the moment's own clock: "16:00", "4:00 pm", "16 Uhr"."""
    if reader.american:
        return f"{moment.hour % 12 or 12}:{moment.minute:02} {'pm' if moment.hour >= 12 else 'am'}"
    if reader.language == "de":
        return f"{moment.hour}:{moment.minute:02} Uhr"
    return f"{moment.hour:02}:{moment.minute:02}"


def spell(moment: datetime, reader: Reader) -> str:
    """Day, time and zone: "Tuesday 9 March, 16:00 your time (Berlin), 15:00 mine (London)"."""
    theirs = moment.astimezone(zone_of(reader.zone))
    text = f"{spell_day(theirs, reader)}, {spell_clock(theirs, reader)}"
    place = place_of(reader.zone, reader.language)
    if same_clock(moment, reader):
        return f"{text} ({place})"
    ours = moment.astimezone(zone_of(reader.owner_zone))
    day = "" if ours.date() == theirs.date() else f"{spell_day(ours, reader)}, "
    clock = f"{day}{spell_clock(ours, reader)}"
    home = place_of(reader.owner_zone, reader.language)
    if reader.language == "de":
        return f"{text} ({place}), bei mir {clock} ({home})"
    return f"{text} your time ({place}), {clock} mine ({home})"


def spell_slot(slot: Slot, reader: Reader) -> str:
    """A proposed time back in words; empty where it has no end at all."""
    if slot.start is None or slot.kind is TimeKind.BEFORE:
        return slot.text
    theirs = slot.start.astimezone(zone_of(reader.zone))
    if slot.kind in {TimeKind.DAY, TimeKind.PART_OF_DAY}:
        return spell_day(theirs, reader)
    return spell(slot.start, reader)
