"""An absence that is told beside an answer: "yes, I'm on leave till the 9th, how about the 10th?".

Rules
- Beside a yes without a time it counts where its writer, and nobody else, says when they are back.
- Beside a time that is offered, where a word for leave stands in the sentence with that day, or
  every time offered lies behind it; that one is "back at my desk at two" is no absence.
- Who asks to be reminded behind a day of return (and not behind a month) puts off nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from mailflow.pipeline.evidence import Answer, Evidence, Slot, TimeKind
from mailflow.reading.absence import is_leave, notice_of
from mailflow.reading.answer import is_absence
from mailflow.reading.away import (
    ended,
    one_sentence,
    returned,
    tells_closure,
    tells_of_another,
    tells_place,
    tells_reopening,
    until,
)
from mailflow.reading.phrases import Sense
from mailflow.reading.verdict import Verdict


def tells_return(text: str, *, written: datetime, zone: ZoneInfo) -> bool:
    """Does the writer, and nobody else, say when they are back?"""
    return _own_return(text, written, zone) is not None


def tells_day(text: str, *, written: datetime, zone: ZoneInfo) -> bool:
    """Does the writer say on which day they are back, and not only in which week or month?"""
    if not tells_return(text, written=written, zone=zone):
        return False
    notice = notice_of(text, written.astimezone(zone).date(), zone.key)
    back = returned(notice) or ended(notice)
    return any(
        back in {one.stretch.first, one.stretch.last}
        for one in notice.dates
        if one.day.span == "day"
    )


class _Setting(Protocol):
    """When a text was written, and where."""

    @property
    def written(self) -> datetime:
        """Aware."""

    @property
    def zone(self) -> ZoneInfo:
        """The writer's."""


def is_absence_after_all(text: str, verdict: Verdict, setting: _Setting) -> bool:
    """A receipt that says when its writer is back is an absence notice with good manners."""
    said, senses = verdict.answers, verdict.senses
    written, zone = setting.written, setting.zone
    if said in {(Answer.OTHER,), (Answer.ACKNOWLEDGEMENT,)}:
        return tells_absence(text, setting) or tells_return(text, written=written, zone=zone)
    guessed = said[0] in {Answer.LATER, Answer.NO, Answer.REFERRAL}
    if not guessed or senses & {Sense.REFUSE, Sense.STOP}:
        return False
    is_put_off = said[0] is Answer.LATER and Answer.NO not in said
    if is_put_off and tells_day(text, written=written, zone=zone):
        return True
    return tells_of_another(text) and until(text, written=written, zone=zone) is not None


def tells_absence(text: str, setting: _Setting, *, by_machine: bool = False) -> bool:
    """Is a day of return told, by somebody away or of something shut?

    Of a person's receipt only the return itself speaks: "she is travelling until Friday" may
    be said of others.
    """
    written, zone = setting.written, setting.zone
    if tells_reopening(text) or tells_closure(text):
        return until(text, written=written, zone=zone, known=True) is not None
    if until(text, written=written, zone=zone) is None:
        return False
    is_told = by_machine and (is_absence(text) or tells_return(text, written=written, zone=zone))
    return is_told or tells_place(text)


def told(
    text: str,
    said: tuple[Answer, ...],
    slots: Sequence[Slot],
    setting: _Setting,
    evidence: Sequence[Evidence],
) -> tuple[Answer, ...]:
    """What is said, with the absence that is told beside a yes where no time is offered.

    It goes first where it stands before the words that agree. Who is away and offers an hour
    behind the day of return agrees ("back on the 15th, free at 4 that day").
    """
    back = until(text, written=setting.written, zone=setting.zone)
    if said == (Answer.AWAY,) and _offers_hour(slots, back):
        return (Answer.AWAY, Answer.TIMES, Answer.YES)
    place = _own_return(text, setting.written, setting.zone)
    if place is None:
        return said
    if said[0] is Answer.TIMES and any(slot.offered for slot in slots):
        is_away = _is_on_leave(text, setting.written, setting.zone) or (
            _lie_behind(slots, back) and tells_day(text, written=setting.written, zone=setting.zone)
        )
        return (*said, Answer.AWAY) if is_away and Answer.AWAY not in said else said
    is_yes = Answer.YES in said and set(said) <= _YES_OR_LATER
    if not is_yes or any(slot.offered for slot in slots):
        return said
    agreed = (one.words for one in evidence if one.rule.startswith(f"{Answer.YES.value},"))
    is_first = place < text.find(next(agreed, "").split(" … ")[0])
    return (Answer.AWAY, Answer.YES) if is_first else (Answer.YES, Answer.AWAY)


def _is_on_leave(text: str, written: datetime, zone: ZoneInfo) -> bool:
    """Does a word for leave stand in the sentence with the day of return?"""
    notice = notice_of(text, written.astimezone(zone).date(), zone.key)
    leaves = [mark for mark in notice.named("AWAY") if is_leave(notice, mark)]
    return any(
        one_sentence(notice, mark.end, other.start)
        for mark in leaves
        for other in notice.named("BACK", "UNTIL", "THROUGH")
        if mark.end <= other.start
    )


def _lie_behind(slots: Sequence[Slot], back: date | None) -> bool:
    """Is all that is offered on a later day than the one of return?"""
    starts = [slot.start for slot in slots if slot.offered]
    return back is not None and all(start and start.date() > back for start in starts)


def _offers_hour(slots: Sequence[Slot], back: date | None) -> bool:
    return back is not None and any(
        slot.offered and slot.kind is TimeKind.EXACT and slot.start and slot.start.date() >= back
        for slot in slots
    )


_YES_OR_LATER = frozenset({Answer.YES, Answer.LATER})


def _own_return(text: str, written: datetime, zone: ZoneInfo) -> int | None:
    """Where the writer, and nobody else, says when they are back ("back in Ayr on the 12th")."""
    notice = notice_of(text, written.astimezone(zone).date(), zone.key)
    lasts = any(True for _ in notice.named("UNTIL", "THROUGH")) and ended(notice) is not None
    if not lasts and returned(notice) is None:
        return None
    for mark in notice.named("BACK", "AWAY"):
        lead = _last_sentence(notice.text[: mark.start])
        if not _OF_OTHERS.search(lead) and not _ON_RETURN.search(lead):
            return mark.start
    return None


_OF_OTHERS = re.compile(
    r"\b(?:he|she|they|who|you|er|sie|wir|il|elle|ils|elles|vous|tu|usted|ellos|[a-z]+'s)\b"
    r"|\b[A-Z]\w+ (?:is|was|ist|est|esta)\b"
    # what belongs to the writer ("my assistant is back on the 26th"), and what was once
    r"|^\W*(?i:my|our|the|mein\w*|unsere?|das|die|der|mon|ma|notre|la|le|mi|nuestr[ao]|el)\s\w+"
    r"|\b(?:was|were|had|did|war|hatte|etais|avais|estaba|estuve)\b"
)
#: "on my return" tells what is done then, and not when that is
_ON_RETURN = re.compile(
    r"(?i)\b(?:on|upon|after|au|apr[eè]s|[aà] mon|mon|nach|bei|meiner|al|a mi|mi)\s+(?:my )?$"
)


def _last_sentence(lead: str) -> str:
    return re.split(r"(?<!\d)[.!?;]\s|\n", lead)[-1]
