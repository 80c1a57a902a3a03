"""What a reply leads to, for every mixture of what it says.

One letter at most is drafted; a question beside it is shown to the owner, who puts the
answer into that draft. The order: stop, no, a time, later, else nothing. A reply in a story
whose time stands moves nothing: another time named in it is proposed to the owner.

| they say               | before a time stands                             | once one stands    |
| yes or times, sure     | confirmation; of several the owner may pick      | shown to the owner |
| yes or times, not sure | asked back, or asked for a time                  | shown to the owner |
| + question             | the same, and the question is shown              | shown              |
| + referral             | the same, and the person is proposed             | proposed           |
| question alone         | shown, nothing drafted                           | shown              |
| referral alone         | proposed; "not me, but" gets the gracious answer | proposed           |
| later                  | rests until then, then asks again                | shown              |
| no                     | gracious answer; the story ends                  | the same, it's off |
| away, received         | the clock moves                                  | nothing            |
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from mailflow.pipeline import events as ev
from mailflow.pipeline.absence import absence
from mailflow.pipeline.case import Case
from mailflow.pipeline.effects import (
    CancelInterview,
    Compose,
    KeepLead,
    MarkStopped,
    ProposeContact,
    TellReferrer,
    Wait,
    Withdraw,
)
from mailflow.pipeline.encounters import Reply
from mailflow.pipeline.evidence import Answer, Reading, Slot, TimeKind
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage
from mailflow.pipeline.steps import (
    LETTERS,
    Step,
    business_days_after,
    confirmation_key,
    key_of,
    notice,
    stamp_of,
)

# What a reply makes stale. A confirmation is not among them: "see you then" is a reply too.
_STALE_AFTER_REPLY = frozenset(
    {
        *(MailKind.REQUEST, MailKind.NUDGE, MailKind.CHECK_IN, MailKind.AGAIN),
        *(MailKind.SLOTS, MailKind.QUESTION_BACK, MailKind.ANOTHER_TIME),
    }
)
_AGREEING = frozenset({Answer.YES, Answer.TIMES})
#: what leaves it open what they will say
UNDECIDED = frozenset({Answer.AWAY, Answer.ACKNOWLEDGEMENT})
# "They answered kindly" is what the referrer is told; these are not that.
_NO_ANSWER = UNDECIDED | {Answer.NO, Answer.STOP}
_LONGEST_SLOT = timedelta(hours=12)


def after_reply(case: Case, event: ev.ReplyReceived, policy: Policy) -> Iterator[Step]:
    """`case` stands in the stage after the reply."""
    reading, name = event.reading, case.contact.name
    said = ", ".join(answer.value for answer in reading.answers)
    if Answer.STOP in reading.answers:
        yield from stop(f"{name} asked for no more letters")
        about = "no more letters, as they asked"
        yield notice(case, str(event.message_id), about, "you are told that they asked to stop")
        return
    yield Withdraw(_STALE_AFTER_REPLY, "they answered"), f"{name} answered: {said}"
    if case.stage is Stage.STOPPED:
        about = "wrote again, after asking for no more letters"
        yield notice(case, str(event.message_id), about, "nothing is written; it is shown to you")
        return
    if reading.lead:
        yield KeepLead(reading.new_text), "a job opening is mentioned: noted as a lead"
    for person in reading.people:
        yield ProposeContact(person), f"they pointed to {person.name or person.address}"
    if case.contact.referrer and reading.primary not in _NO_ANSWER:
        yield TellReferrer(), f"{case.contact.referrer_name or 'the referrer'} may be told"
    yield from _letter(case, event, policy)
    if Answer.QUESTION in reading.answers and case.stage is not Stage.DECLINED:
        why = "a question is yours to answer; put the answer into the draft, if there is one"
        yield notice(case, str(event.message_id), "a question", why)


def _letter(case: Case, event: ev.ReplyReceived, policy: Policy) -> Iterator[Step]:
    reading = event.reading
    said = set(reading.answers)
    if case.stage is Stage.DECLINED and reading.primary not in UNDECIDED:
        yield CancelInterview(), "they declined"
        compose = Compose(MailKind.DECLINE_ANSWER, key_of(case, MailKind.DECLINE_ANSWER))
        yield compose, "a short gracious answer is drafted"
    elif reading.primary is Answer.AWAY and reading.away_until:
        yield absence(case, reading.away_until, policy)
    elif reading.primary in UNDECIDED:
        # A person who says "got it, more soon" is not nudged on the old schedule.
        again = business_days_after(case, event.at, policy.nudge_after, policy)
        yield Wait(again), "they have it: the waiting time starts anew"
    elif case.stage is Stage.REPLIED and said & _AGREEING and reading.primary is not Answer.LATER:
        yield from _towards_a_time(case, event)
    elif case.stage is Stage.REPLIED and Answer.LATER in said:
        yield Wait(_later(event, policy)), "they asked for later"
    elif case.stage is Stage.SCHEDULED:
        yield from _although_a_time_stands(case, event)
    else:
        yield None, "no letter follows by itself"


def _towards_a_time(case: Case, event: ev.ReplyReceived) -> Iterator[Step]:
    if case.wait_until:
        yield Wait(None), "they agreed: nothing rests any more"
    sure = sure_times(event.reading, event.at)
    if sure:
        starts_at = sure[0].start
        assert starts_at is not None
        key = confirmation_key(case, stamp_of(starts_at))
        others = Withdraw(frozenset({MailKind.CONFIRMATION}), "they named another time", key)
        yield others, ""
        compose = Compose(MailKind.CONFIRMATION, key, starts_at)
        yield compose, "their first time offered is confirmed"
        if len(sure) > 1:
            about = "times to choose from"
            yield notice(case, f"times:{event.message_id}", about, "you may pick another time")
        return
    # "Next Tuesday" can be read in two ways: asked back, not guessed.
    unsure = any(slot.offered and slot.start and not slot.sure for slot in event.reading.slots)
    kind = MailKind.QUESTION_BACK if unsure else MailKind.SLOTS
    yield (
        Compose(kind, key_of(case, kind, str(event.message_id))),
        "they agreed and named no time we are sure of",
    )


def _although_a_time_stands(case: Case, event: ev.ReplyReceived) -> Iterator[Step]:
    """ "See you on Thursday" moves nothing; another time is the owner's to accept."""
    talk, reading = case.interview, event.reading
    offered = [slot.start for slot in reading.slots if slot.offered and slot.start]
    refused = any(not slot.offered for slot in reading.slots)
    is_other = bool(offered) and talk is not None and talk.starts_at not in offered
    if is_other or Answer.LATER in reading.answers or refused:
        why = "the time agreed stands until you say otherwise"
        yield notice(case, f"times:{event.message_id}", "another time proposed", why)
    else:
        yield None, "the time agreed stands"


def times_of(reading: Reading) -> tuple[Slot, ...]:
    """The times a mail offers to choose from, in its order: `pick` counts them. A whole day or
    week is no time to choose.
    """
    return tuple(
        slot
        for slot in reading.slots
        if slot.offered
        and slot.kind in {TimeKind.EXACT, TimeKind.RANGE}
        and slot.start
        and (slot.end is None or slot.end - slot.start < _LONGEST_SLOT)
    )


def sure_times(reading: Reading, after: datetime) -> list[Slot]:
    """The moments to come that they surely offered, in their order."""
    return [s for s in times_of(reading) if s.sure and s.start and s.start > after]


def offering(case: Case) -> Reply | None:
    """The contact's latest mail that offers times, unless a letter has answered it."""
    for reply in reversed(case.replies):
        if any(letter.sent_at > reply.at for letter in case.letters):
            return None
        if times_of(reply.reading):
            return reply
    return None


def _later(event: ev.ReplyReceived, policy: Policy) -> datetime:
    starts = [slot.start for slot in event.reading.slots if slot.offered and slot.start]
    named = [start for start in starts if start > event.at]
    return min(named) if named else event.at + timedelta(days=policy.later_after)


def stop(why: str) -> Iterator[Step]:
    """No more letters to this person, for good."""
    yield MarkStopped(), why
    yield Withdraw(LETTERS, why), why
