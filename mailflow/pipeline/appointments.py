"""What calendars agreed on by mail: appointments by UID, kept right whatever order mails come in.

A calendar mail counts if it is not older than what is known of its appointment: SEQUENCE
decides, then DTSTAMP (RFC 5546, 2.1.5). One of a series is an appointment of its own, named
by its RECURRENCE-ID. An answer (REPLY) is matched by UID and kept for its attendee; it changes no
time. A COUNTER changes nothing: it is a proposal.

Known limits: a series is not expanded, so of its other days nothing is known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from mailflow.mail.invites import Invite, Method
from mailflow.pipeline.evidence import Answer, Reading, Slot, TimeKind

_EVER = datetime(1, 1, 2, tzinfo=UTC)
_PARTSTATS = {"ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED"}


@dataclass(frozen=True, slots=True)
class Answered:
    """What one attendee said to it: `partstat` as RFC 5545, 3.2.12, spells it."""

    address: str
    partstat: str
    at: datetime | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment as its latest mail has it. Moments aware; `starts_at` None: no hour known.

    `instance` names the one of a series that this is about.
    """

    uid: str
    instance: datetime | None = None
    sequence: int = 0
    stamp: datetime | None = None
    starts_at: datetime | None = None
    minutes: int = 0
    place: str = ""
    organizer: str = ""
    cancelled: bool = False
    rule: str = ""
    answers: tuple[Answered, ...] = ()

    @property
    def key(self) -> tuple[str, datetime | None]:
        return self.uid, self.instance

    def partstat(self, address: str) -> str:
        """What this attendee answered, empty where they did not."""
        wanted = address.casefold()
        return next((one.partstat for one in self.answers if one.address == wanted), "")


def find(
    known: Iterable[Appointment], uid: str, instance: datetime | None = None
) -> Appointment | None:
    """The appointment of this UID, or the one of its series."""
    return next((one for one in known if one.key == (uid, instance)), None)


Known = tuple[Appointment, ...]


def fold(known: Known, said: Invite) -> Known:
    """What is known after this calendar mail; the same where it is older or says nothing new."""
    match said.method:
        case Method.REQUEST:
            return _set(known, said, cancelled=said.status == "CANCELLED")
        case Method.CANCEL:
            return _set(known, said, cancelled=True)
        case Method.REPLY:
            return _answer(known, said)
        case _:
            return known


def _set(known: Known, said: Invite, *, cancelled: bool) -> Known:
    before = find(known, said.uid, said.recurrence_id)
    series = find(known, said.uid) if said.recurrence_id else None
    if not said.uid or _is_older(said, before):
        return known
    if series and series.cancelled and said.sequence <= series.sequence:
        return known
    after = _appointment(said, before, cancelled=cancelled)
    rest = tuple(one for one in known if one.key != after.key)
    if cancelled and said.recurrence_id is None:
        # The whole series is off, and what was said of single days with it.
        rest = tuple(replace(one, cancelled=True) if one.uid == said.uid else one for one in rest)
    return known if after == before else (*rest, after)


def _is_older(said: Invite, before: Appointment | None) -> bool:
    if before is None:
        return False
    mine, theirs = (before.sequence, before.stamp or _EVER), (said.sequence, said.stamp or _EVER)
    # Some programs cancel without counting up; a cancellation is not undone by a late request.
    is_undone = before.cancelled and said.sequence <= before.sequence
    return theirs < mine or (is_undone and said.method is Method.REQUEST)


def _appointment(said: Invite, before: Appointment | None, *, cancelled: bool) -> Appointment:
    start = said.start or (before.starts_at if before and cancelled else None)
    moved = before is None or start != before.starts_at
    answers = () if moved or before is None else before.answers
    return Appointment(
        uid=said.uid,
        instance=said.recurrence_id,
        sequence=said.sequence,
        stamp=said.stamp,
        starts_at=start,
        minutes=minutes_of(said),
        place=said.location,
        organizer=said.organizer.key if said.organizer else (before.organizer if before else ""),
        cancelled=cancelled,
        rule=said.recurrence,
        answers=answers,
    )


def minutes_of(said: Invite) -> int:
    """How long it takes, 0 where the mail does not say."""
    if said.start is None or said.end is None or said.end <= said.start:
        return 0
    return int((said.end - said.start).total_seconds()) // 60


def answer_of(said: Invite) -> Answered | None:
    """The one answer that a REPLY brings (RFC 5546, 3.2.3), None where it names nobody's."""
    for attendee in said.attendees:
        if attendee.partstat in _PARTSTATS:
            return Answered(attendee.address.key, attendee.partstat, said.stamp, said.comment)
    return None


def _answer(known: Known, said: Invite) -> Known:
    answer = answer_of(said)
    if answer is None or not said.uid:
        return known
    before = find(known, said.uid, said.recurrence_id) or _appointment(said, None, cancelled=False)
    if said.sequence < before.sequence or _is_answered_later(before, answer):
        return known
    others = tuple(one for one in before.answers if one.address != answer.address)
    rest = tuple(one for one in known if one.key != before.key)
    return (*rest, replace(before, answers=(*others, answer)))


def _is_answered_later(before: Appointment, answer: Answered) -> bool:
    """Has this attendee changed their mind since, or said just this?"""
    last = next((one for one in before.answers if one.address == answer.address), None)
    if last is None:
        return False
    return last == answer or (answer.at or _EVER) < (last.at or _EVER)


def reading_of(said: Invite) -> Reading:
    """What a calendar's mail says as a reply: a proposed time is one to choose."""
    text = said.comment or said.summary
    if said.method in {Method.REPLY, Method.CANCEL}:
        answer = answer_of(said) if said.method is Method.REPLY else None
        is_yes = answer is not None and answer.partstat == "ACCEPTED"
        return Reading((Answer.YES if is_yes else Answer.OTHER,), new_text=text)
    if said.method is Method.REQUEST:
        return Reading((Answer.TIMES,), new_text=text)
    slots = (Slot(said.start, said.end, TimeKind.EXACT, text=text),) if said.start else ()
    return Reading((Answer.TIMES,), slots=slots, new_text=text)
