"""The heart: what an event or the clock means for a case, and what to do.

Rules that stand above all others, kept in `_guarded`: nothing is composed for a contact
who asked us to stop or has no address, and after a no only the gracious answer is.
Every decision says why in plain words; `mailflow why` prints them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mailflow.pipeline import events as ev
from mailflow.pipeline.calendar import add_business_days
from mailflow.pipeline.case import Case, Outgoing
from mailflow.pipeline.effects import (
    CancelInterview,
    Compose,
    Effect,
    Hold,
    KeepNotes,
    MarkDead,
    MarkHeld,
    MarkStopped,
    Notify,
    ProposeContact,
    SetInterview,
    Wait,
    Withdraw,
)
from mailflow.pipeline.evidence import Answer, Reading, TimeKind
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.moves import business_days_after, key_of, next_move
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import IllegalTransition, Stage, advance


@dataclass(frozen=True, slots=True)
class Decision:
    """The stage after, what to do, and why. `happened` are events that follow from this."""

    stage: Stage
    effects: tuple[Effect, ...] = ()
    reasons: tuple[str, ...] = ()
    happened: tuple[ev.Event, ...] = ()


# A step of a decision: an effect or an event, and the reason for it.
_Step = tuple[Effect | ev.Event | None, str]

# What a reply makes stale. A confirmation is not among them: "see you then" is a reply too.
_STALE_AFTER_REPLY = frozenset({MailKind.REQUEST, MailKind.NUDGE, MailKind.CHECK_IN})
_STALE_AFTER_OWN = _STALE_AFTER_REPLY | {MailKind.SLOTS, MailKind.DECLINE_ANSWER}
_LETTERS = frozenset(kind for kind in MailKind if not kind.is_note)

# A reply "later" without a date: a month is polite.
_LATER = timedelta(days=28)


def on_event(case: Case, event: ev.Event, policy: Policy) -> Decision:
    """What follows from what happened. Never raises: the unforeseen is held."""
    try:
        stage = advance(case.stage, event)
    except IllegalTransition as illegal:
        return Decision(case.stage, (Hold(str(illegal)),), (str(illegal),))
    steps = list(_steps(replace(case, stage=stage), event, policy))
    if stage is not case.stage:
        steps.insert(0, (None, f"{case.stage.value} → {stage.value}"))
    return _guarded(case, stage, steps)


def on_clock(case: Case, now: datetime, policy: Policy) -> Decision:
    """What is due at `now` (aware); an empty decision where nothing is."""
    move = next_move(case, policy)
    if move is None or now < move.at:
        return Decision(case.stage)
    reason = f"{move.what}: due since {move.at:%Y-%m-%d %H:%M %Z}"
    steps: list[_Step] = [(step, reason) for step in (*move.effects, *move.happened)]
    return _guarded(case, case.stage, steps)


def _guarded(case: Case, stage: Stage, steps: list[_Step]) -> Decision:
    effects: list[Effect] = []
    happened: list[ev.Event] = []
    reasons: list[str] = []
    for what, why in steps:
        refusal = _refusal(case, stage, what) if isinstance(what, Compose) else ""
        reasons.append(refusal or why)
        if isinstance(what, Effect):
            if not refusal:
                effects.append(what)
        elif what is not None:
            happened.append(what)
    return Decision(stage, tuple(effects), tuple(dict.fromkeys(reasons)), tuple(happened))


def _refusal(case: Case, stage: Stage, compose: Compose) -> str:
    """Why nothing may be written to this contact, or nothing."""
    if case.contact.stopped or stage is Stage.STOPPED:
        return f"no {compose.kind.value}: {case.contact.name} asked for no more letters"
    if not case.contact.address:
        return f"no {compose.kind.value}: no address of {case.contact.name} is known"
    if stage is Stage.DECLINED and compose.kind is not MailKind.DECLINE_ANSWER:
        return f"no {compose.kind.value}: {case.contact.name} declined"
    return ""


def _steps(case: Case, event: ev.Event, policy: Policy) -> Iterator[_Step]:
    """`case` already stands in the stage after the event."""
    match event:
        case ev.RequestAsked():
            tail = str(1 + sum(item.kind is MailKind.REQUEST for item in case.outgoing))
            key = key_of(case, MailKind.REQUEST, tail)
            yield Compose(MailKind.REQUEST, key), "you asked for a request"
        case ev.LetterSent():
            yield from _after_letter(case, event, policy)
        case ev.OwnerWrote():
            yield Withdraw(_STALE_AFTER_OWN, "you wrote yourself"), "you wrote to them yourself"
        case ev.ReplyReceived():
            yield from _after_reply(case, event, policy)
        case ev.AutoReplied(until=until):
            if until:
                yield _absence(case, until, policy)
        case ev.Bounced():
            yield from _after_bounce(case, event)
        case ev.StopAsked():
            yield from _stop("you asked to stop")
        case _:
            yield from _around_interview(case, event)


def _around_interview(case: Case, event: ev.Event) -> Iterator[_Step]:
    match event:
        case ev.InterviewAgreed():
            yield from _after_agreement(case, event)
        case ev.InterviewCancelled():
            yield CancelInterview(), "the interview was called off"
        case ev.InterviewHeld():
            yield MarkHeld(), "the interview took place"
        case ev.NotesTaken():
            yield KeepNotes(event.text), "your notes are kept"
            if case.stage is Stage.INTERVIEWED and not case.has(MailKind.THANK_YOU):
                key = key_of(case, MailKind.THANK_YOU)
                yield Compose(MailKind.THANK_YOU, key), "notes are in: a thank-you note is drafted"
        case ev.Snoozed():
            yield Wait(event.until), f"you snoozed it until {event.until:%Y-%m-%d %H:%M}"
        case ev.RequestClosed():
            yield Withdraw(_LETTERS, "you closed the request"), "you closed the request"
        case _:
            yield None, _PLAIN_REASONS.get(type(event), "")


_PLAIN_REASONS: dict[type[object], str] = {
    ev.DraftDropped: "you dropped the draft; it is not proposed again",
    ev.WentSilent: "no answer in the time given",
    ev.Settled: "thanked some weeks ago",
}


def _after_letter(case: Case, event: ev.LetterSent, policy: Policy) -> Iterator[_Step]:
    yield None, f"the {event.kind.value} was sent"
    sent = _item(case, event.key)
    if event.kind is MailKind.CONFIRMATION and sent and sent.starts_at:
        agreed = ev.InterviewAgreed(event.at, sent.starts_at, policy.minutes)
        yield agreed, "your confirmation names the time"
    if event.kind is MailKind.REQUEST and case.wait_until:
        yield Wait(None), "a new request starts a new wait"


def _item(case: Case, key: str) -> Outgoing | None:
    return next((item for item in case.outgoing if item.key == key), None)


def _after_bounce(case: Case, event: ev.Bounced) -> Iterator[_Step]:
    if not event.permanent:
        yield None, f"the server still tries to reach {event.address}"
        return
    yield MarkDead(event.address), f"{event.address} takes no mail"
    yield Withdraw(_LETTERS, "their address takes no mail"), "nothing more goes to that address"
    key = key_of(case, MailKind.NOTICE, f"bounce:{event.message_id}")
    yield (
        Notify(MailKind.NOTICE, key, f"{event.address} takes no mail"),
        "you are asked for another",
    )


def _after_agreement(case: Case, event: ev.InterviewAgreed) -> Iterator[_Step]:
    yield (
        SetInterview(event.starts_at, event.minutes, event.place),
        f"interview at {event.starts_at:%Y-%m-%d %H:%M %Z}",
    )
    key = key_of(case, MailKind.CONFIRMATION, event.starts_at.isoformat())
    yield Wait(None), "a time stands"
    if _item(case, key) is None:
        yield Compose(MailKind.CONFIRMATION, key, event.starts_at), "the time is confirmed to them"
    stale = frozenset({MailKind.SLOTS, MailKind.NUDGE, MailKind.REQUEST})
    yield Withdraw(stale, "a time stands"), "a time stands"


def _stop(why: str) -> Iterator[_Step]:
    yield MarkStopped(), why
    yield Withdraw(_LETTERS, why), why


def _absence(case: Case, until: date, policy: Policy) -> _Step:
    zone = case.contact.zone or "UTC"
    morning = datetime.combine(until, time(9), ZoneInfo(zone))
    country = case.contact.country or policy.country
    back = add_business_days(morning, policy.after_absence, zone=zone, country=country)
    return Wait(back), f"away until {until.isoformat()}: the clock goes on {back:%Y-%m-%d}"


def _after_reply(case: Case, event: ev.ReplyReceived, policy: Policy) -> Iterator[_Step]:
    reading = event.reading
    said = ", ".join(answer.value for answer in reading.answers)
    yield Withdraw(_STALE_AFTER_REPLY, "they answered"), f"{case.contact.name} answered: {said}"
    if Answer.STOP in reading.answers:
        yield from _stop(f"{case.contact.name} asked for no more letters")
        return
    if reading.lead:
        yield None, "a job opening is mentioned: noted as a lead"
    for person in reading.people:
        yield ProposeContact(person), f"they pointed to {person.name or person.address}"
    yield from _after_answer(case, event, policy)


def _after_answer(case: Case, event: ev.ReplyReceived, policy: Policy) -> Iterator[_Step]:
    reading, tail = event.reading, str(event.message_id)
    match reading.primary:
        case Answer.NO:
            compose = Compose(MailKind.DECLINE_ANSWER, key_of(case, MailKind.DECLINE_ANSWER))
            yield CancelInterview(), "they declined"
            yield compose, "a short gracious answer is drafted"
        case Answer.YES | Answer.TIMES if case.stage is Stage.REPLIED:
            yield _meeting_letter(case, event)
        case Answer.QUESTION:
            notice = Notify(MailKind.NOTICE, key_of(case, MailKind.NOTICE, tail), "a question")
            yield notice, "a question is yours to answer; nothing is written for you"
        case Answer.LATER:
            yield Wait(_later(event)), "they asked for later"
        case Answer.AWAY if reading.away_until:
            yield _absence(case, reading.away_until, policy)
        case Answer.ACKNOWLEDGEMENT | Answer.AWAY:
            # A person who says "got it, more soon" is not nudged on the old schedule.
            again = business_days_after(case, event.at, policy.nudge_after, policy)
            yield Wait(again), "they have it: the waiting time starts anew"
        case _:
            yield None, "no letter follows by itself"


def _meeting_letter(case: Case, event: ev.ReplyReceived) -> _Step:
    starts_at = _first_time(event.reading, event.at)
    if starts_at is None:
        key = key_of(case, MailKind.SLOTS, str(event.message_id))
        return Compose(MailKind.SLOTS, key), "they agreed and named no time we are sure of"
    key = key_of(case, MailKind.CONFIRMATION, starts_at.isoformat())
    return Compose(MailKind.CONFIRMATION, key, starts_at), "their first time offered is confirmed"


def _first_time(reading: Reading, after: datetime) -> datetime | None:
    """The first moment they surely offered; the owner may pick another."""
    kinds = {TimeKind.EXACT, TimeKind.RANGE}
    moments = [
        slot.start
        for slot in reading.slots
        if slot.offered
        and slot.sure
        and slot.kind in kinds
        and slot.start
        # a whole week offered is no time to confirm
        and (slot.end is None or slot.end - slot.start < timedelta(hours=12))
    ]
    return next((moment for moment in moments if moment > after), None)


def _later(event: ev.ReplyReceived) -> datetime:
    starts = [slot.start for slot in event.reading.slots if slot.offered and slot.start]
    named = [start for start in starts if start > event.at]
    return min(named) if named else event.at + _LATER
