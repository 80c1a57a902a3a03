"""What happens around an interview: picked, agreed, moved by calendars, held, missed, told of.

A calendar's REQUEST sets or moves the time, its CANCEL and a declining REPLY call it off, if
they are not older than what is known (see `appointments`). A COUNTER, and a time sent without
METHOD:REQUEST, is proposed to the owner and never accepted by itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from mailflow.mail.invites import Method
from mailflow.pipeline import events as ev
from mailflow.pipeline.appointments import answer_of, find, fold, minutes_of
from mailflow.pipeline.case import Case
from mailflow.pipeline.effects import (
    CancelInterview,
    Compose,
    KeepAppointments,
    KeepNotes,
    MarkFollowed,
    MarkHeld,
    MarkKept,
    ProposeContact,
    SetInterview,
    TellReferrer,
    Wait,
    Withdraw,
)
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.moves import thanks_for
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage
from mailflow.pipeline.steps import Step, confirmation_key, item_of, key_of, notice, stamp_of

#: drafts about finding a time
_SEEKING = frozenset(
    {
        *(MailKind.SLOTS, MailKind.QUESTION_BACK, MailKind.ANOTHER_TIME, MailKind.AGAIN),
        *(MailKind.REQUEST, MailKind.NUDGE),
    }
)
_CONFIRMING = frozenset({MailKind.CONFIRMATION})
#: drafts about a time that is off
_ABOUT_THE_TIME = frozenset({MailKind.CONFIRMATION, MailKind.REMINDER})


def around_interview(case: Case, event: ev.Event, policy: Policy) -> Iterator[Step]:
    """`case` stands in the stage after the event."""
    match event:
        case ev.TimePicked():
            yield from _after_pick(case, event)
        case ev.InterviewAgreed():
            yield from _after_agreement(case, event)
        case ev.CalendarReceived():
            yield from _after_calendar(case, event, policy)
        case ev.InterviewCancelled():
            yield from _after_cancelling(case, event)
        case ev.InterviewMissed():
            yield from _after_miss(case)
        case ev.InterviewHeld():
            yield MarkHeld(), "the interview took place"
            if case.contact.referrer:
                yield TellReferrer(met=True), "whoever pointed to them may be told"
        case ev.NotesTaken():
            yield from _after_notes(case, event)
        case ev.AdviceFollowed():
            yield MarkFollowed(event.advice, event.outcome), "you followed their advice"
            key = key_of(case, MailKind.ADVICE_DONE, str(event.advice))
            compose = Compose(MailKind.ADVICE_DONE, key, advice=event.advice)
            yield compose, "they may hear what came of it"
        case ev.PromiseKept():
            yield MarkKept(event.promise), "the promise is kept"


def _after_pick(case: Case, event: ev.TimePicked) -> Iterator[Step]:
    key = confirmation_key(case, stamp_of(event.starts_at))
    if (item := item_of(case, key)) and item.state is OutgoingState.DROPPED:
        # Dropped, and now chosen after all.
        key = f"{key}:again{len(case.outgoing)}"
    why = f"you chose {event.starts_at:%Y-%m-%d %H:%M}"
    yield Withdraw(_SEEKING | _CONFIRMING, why, key), why
    yield Compose(MailKind.CONFIRMATION, key, event.starts_at), "it is confirmed to them"


def _after_agreement(case: Case, event: ev.InterviewAgreed) -> Iterator[Step]:
    yield (
        SetInterview(event.starts_at, event.minutes, event.place, event.uid),
        f"the interview is on {event.starts_at:%Y-%m-%d %H:%M %Z}",
    )
    yield Wait(None), "a time stands"
    stamp = stamp_of(event.starts_at)
    # Theirs is accepted, ours is an invitation: two letters, never both.
    key = confirmation_key(case, f"{stamp}:theirs" if event.uid else stamp)
    if item_of(case, key) is None:
        yield Compose(MailKind.CONFIRMATION, key, event.starts_at), "the time is confirmed to them"
    stale = _SEEKING | _CONFIRMING | {MailKind.REMINDER}
    yield Withdraw(stale, "a time stands", key), "a time stands"


def _after_cancelling(case: Case, event: ev.InterviewCancelled) -> Iterator[Step]:
    talk = case.interview
    yield CancelInterview(), "the interview was called off"
    yield Withdraw(_ABOUT_THE_TIME, "the time is off"), ""
    if not event.by_us or talk is None:
        return
    key = key_of(case, MailKind.CANCELLATION, stamp_of(talk.starts_at))
    yield Compose(MailKind.CANCELLATION, key, talk.starts_at), "you call it off: they are told"


def _after_miss(case: Case) -> Iterator[Step]:
    talk = case.interview
    yield CancelInterview(), "you did not talk"
    yield Withdraw(_ABOUT_THE_TIME | {MailKind.THANK_YOU}, "you did not talk"), ""
    tail = stamp_of(talk.starts_at) if talk else "1"
    compose = Compose(MailKind.ANOTHER_TIME, key_of(case, MailKind.ANOTHER_TIME, tail))
    yield compose, "another time is asked for"


def _after_notes(case: Case, event: ev.NotesTaken) -> Iterator[Step]:
    yield KeepNotes(event.text, event.notes), "your notes are kept"
    for person in event.notes.names:
        yield ProposeContact(person), f"they named {person.name or person.address}"
    if case.stage is not Stage.INTERVIEWED:
        return
    # The case does not hold these notes yet.
    compose = thanks_for(case._replace(notes=(*case.notes, event.text)))
    if compose:
        yield compose, "notes are in: a thank-you note is drafted"


def _after_calendar(case: Case, event: ev.CalendarReceived, policy: Policy) -> Iterator[Step]:
    said = event.invite
    after = fold(case.appointments, said)
    is_ours = bool(case.uid) and said.uid == case.uid
    if after != case.appointments and not (is_ours and said.method is Method.REQUEST):
        yield KeepAppointments(after), f"a calendar's {said.method.value or 'note'} came"
    elif said.method in {Method.REQUEST, Method.CANCEL, Method.REPLY}:
        yield None, "a calendar mail that is older or says nothing new"
        return
    match said.method:
        case Method.REQUEST if said.status != "CANCELLED":
            yield from _invited(case, event, policy)
        case Method.REQUEST | Method.CANCEL:
            yield from _called_off(case, event)
        case Method.REPLY:
            yield from _answered(case, event)
        case _:
            yield from _proposed(case, event)


def _invited(case: Case, event: ev.CalendarReceived, policy: Policy) -> Iterator[Step]:
    said, talk, tail = event.invite, case.interview, str(event.message_id)
    if said.start is None or said.start <= event.at:
        about = "an invitation that names no hour to come"
        yield notice(case, tail, about, "no time can be taken from it")
        return
    if said.recurrence_id and not (talk and talk.uid == said.uid):
        yield None, "one day of a series that is not your interview"
        return
    minutes = minutes_of(said) or policy.minutes
    if talk and talk.starts_at == said.start and case.stage is Stage.SCHEDULED and not talk.uid:
        yield None, "their invitation names the time agreed"
        return
    agreed = ev.InterviewAgreed(event.at, said.start, minutes, said.location, said.uid)
    yield agreed, "they invite you: the time is set"
    about = "moved the interview" if talk and talk.uid == said.uid else "sent an invitation"
    yield notice(case, tail, about, "you are told; the draft that accepts it is yours to send")


def _called_off(case: Case, event: ev.CalendarReceived) -> Iterator[Step]:
    said, talk = event.invite, case.interview
    is_that_day = talk is not None and said.recurrence_id in {None, talk.starts_at}
    is_that = talk is not None and (said.uid == talk.uid or said.start == talk.starts_at)
    if talk is None or case.stage is not Stage.SCHEDULED or not (is_that and is_that_day):
        yield None, "it calls off nothing that is agreed"
        return
    yield from _off(case, event, "called the interview off")


def _off(case: Case, event: ev.CalendarReceived, about: str) -> Iterator[Step]:
    yield ev.InterviewCancelled(event.at), f"{case.contact.name} {about}"
    tail = str(event.message_id)
    yield notice(case, tail, about, "you are told at once")
    compose = Compose(MailKind.ANOTHER_TIME, key_of(case, MailKind.ANOTHER_TIME, tail))
    yield compose, "another time is asked for"


def _answered(case: Case, event: ev.CalendarReceived) -> Iterator[Step]:
    said, talk = event.invite, case.interview
    answer = answer_of(said)
    partstat = answer.partstat if answer else ""
    known = find(case.appointments, said.uid, said.recurrence_id)
    if partstat == "DECLINED" and talk and case.stage is Stage.SCHEDULED and _is_of(case, said.uid):
        yield from _off(case, event, "declined the time")
    elif partstat == "ACCEPTED" and known is None and said.start and said.start > event.at:
        # To an invitation that the owner sent from a calendar program.
        agreed = ev.InterviewAgreed(event.at, said.start, minutes_of(said), said.location, said.uid)
        if talk is None or talk.starts_at != said.start:
            yield agreed, "they accepted your invitation: the time is set"
    elif partstat in {"TENTATIVE", "DELEGATED"}:
        about = f"answered the invitation: {partstat.casefold()}"
        yield notice(case, str(event.message_id), about, "the time stands, not quite surely")
    else:
        yield None, f"they answered the invitation: {partstat.casefold() or 'nothing'}"


def _is_of(case: Case, uid: str) -> bool:
    """Is it an answer to the invitation that the interview rests on?"""
    talk = case.interview
    return talk is not None and uid == (talk.uid or case.uid)


def _proposed(case: Case, event: ev.CalendarReceived) -> Iterator[Step]:
    if event.invite.start is None or event.invite.start <= event.at:
        yield None, "a calendar note that names no hour to come"
        return
    why = "a time proposed by a calendar is yours to accept"
    yield notice(case, str(event.message_id), "another time proposed", why)
