"""What the clock will bring to a case, and when: one truth for the daemon, which acts once
the moment has come, and for the digest, which tells the owner of it before.

All waiting counts from the last thing that really happened: a letter sent or a mail from
the contact; an absence or a snooze only ever puts the moment off. What came too late to be
of use, as a brief after the talk, is passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mailflow.pipeline.calendar import add_months
from mailflow.pipeline.case import Case, Outgoing
from mailflow.pipeline.clockwork import Compose, InterviewHeld, Notify, Settled, WentSilent
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage
from mailflow.pipeline.steps import business_days_after, item_of, key_of, stamp_of, zone_of

if TYPE_CHECKING:
    from mailflow.pipeline.effects import Effect
    from mailflow.pipeline.encounters import Interview
    from mailflow.pipeline.events import Event

__all__ = ["WAITING_FOR_OWNER", "Move", "key_of", "next_move", "thanks_for", "wants_second_contact"]


class Move(NamedTuple):
    """At `at`, these effects are due and these events count as having happened; from `until`
    on they are of no use any more.
    """

    # No dataclass: a look makes one a case, and the class itself costs a millisecond.

    at: datetime
    what: str
    effects: tuple[Effect, ...] = ()
    happened: tuple[Event, ...] = ()
    until: datetime | None = None


def next_move(case: Case, policy: Policy, now: datetime | None = None) -> Move | None:
    """The next thing the clock brings to this case, or None where only people can move it.

    With `now`, what is no longer of use is left out.
    """
    if case.contact.stopped or case.organisation_stopped:
        return None
    find = _MOVES.get(case.stage)
    moves = find(case, policy) if find else iter(())
    return next((m for m in moves if now is None or m.until is None or now < m.until), None)


def wants_second_contact(case: Case, others: Sequence[Case], now: datetime, policy: Policy) -> bool:
    """Is it time to write to somebody else at that organisation (Dalton's 3B7)?

    Only while the first one is waited for, and nobody else there was written to.
    """
    organisation = case.contact.organisation.casefold()
    if case.stage is not Stage.REQUESTED or not case.letters or not organisation:
        return False
    if case.organisation_stopped:
        return False
    asked = any(
        other.request != case.request
        and other.letters
        and other.contact.organisation.casefold() == organisation
        for other in others
    )
    sent = case.letters[-1].sent_at
    return not asked and now >= business_days_after(case, sent, policy.second_contact_after, policy)


def _after_request(case: Case, policy: Policy) -> Iterator[Move]:
    if not case.letters:
        return
    sent = case.letters[-1].sent_at
    nudges = _nudges(case)
    if policy.nudges and not nudges:
        yield _nudge(case, 1, policy)
    elif not any(item.state.is_open for item in nudges):
        # The nudge was refused by the owner, or there is to be none.
        yield _silence(case, sent, policy.nudge_after + policy.silent_after, policy)


def _after_nudge(case: Case, policy: Policy) -> Iterator[Move]:
    nudges = _nudges(case)
    if not case.letters or any(item.state.is_open for item in nudges):
        return
    if 0 < len(nudges) < policy.nudges:
        yield _nudge(case, len(nudges) + 1, policy)
    else:
        yield _silence(case, case.letters[-1].sent_at, policy.silent_after, policy)


def _nudges(case: Case) -> list[Outgoing]:
    return [item for item in case.outgoing if item.kind is MailKind.NUDGE]


def _nudge(case: Case, number: int, policy: Policy) -> Move:
    at = business_days_after(case, case.letters[-1].sent_at, policy.nudge_after, policy)
    compose = Compose(MailKind.NUDGE, key_of(case, MailKind.NUDGE, str(number)))
    return Move(at, "a nudge is drafted", (compose,))


def _silence(case: Case, since: datetime, days: int, policy: Policy) -> Move:
    at = business_days_after(case, since, days, policy)
    return Move(at, "the request counts as silent", happened=(WentSilent(at),))


def _after_reply(case: Case, policy: Policy) -> Iterator[Move]:  # noqa: ARG001  # one shape for all
    """They asked for later: when later has come, the owner may ask again, once."""
    from mailflow.pipeline.evidence import Answer  # noqa: PLC0415  # loaded where there is a reply

    reply, wait = case.last_reply, case.wait_until
    if reply is None or wait is None or Answer.LATER not in reply.reading.answers:
        return
    key = key_of(case, MailKind.AGAIN, str(reply.message_id))
    is_answered = any(letter.sent_at > reply.at for letter in case.letters)
    if not is_answered and item_of(case, key) is None:
        compose = Compose(MailKind.AGAIN, key)
        yield Move(wait, "they asked for later, and later is now", (compose,))


def _around_interview(case: Case, policy: Policy) -> Iterator[Move]:
    talk = case.interview
    if talk is None:
        return
    stamp = stamp_of(talk.starts_at)
    brief = Notify(MailKind.BRIEF, key_of(case, MailKind.BRIEF, stamp))
    if item_of(case, brief.key) is None:
        at = talk.starts_at - timedelta(hours=policy.brief_before)
        yield Move(at, "the brief is mailed to you", (brief,), until=talk.starts_at)
    if reminder := _reminder(case, talk, policy):
        yield reminder
    debrief = Notify(MailKind.DEBRIEF, key_of(case, MailKind.DEBRIEF, stamp))
    debrief_at = talk.ends_at + timedelta(minutes=policy.debrief_after)
    held = InterviewHeld(talk.ends_at)
    yield Move(debrief_at, "you are asked how it went", (debrief,), (held,))


def _reminder(case: Case, talk: Interview, policy: Policy) -> Move | None:
    """A line to the contact the day before, unless they heard of it a day or two ago."""
    length = timedelta(hours=policy.remind_before)
    at = talk.starts_at - length
    compose = Compose(
        MailKind.REMINDER,
        key_of(case, MailKind.REMINDER, stamp_of(talk.starts_at)),
        talk.starts_at,
    )
    is_fresh = any(letter.sent_at > at - length for letter in case.letters)
    if not policy.remind_before or not case.letters or is_fresh or item_of(case, compose.key):
        return None
    return Move(at, "a line for the day before is drafted", (compose,), until=talk.starts_at)


def thanks_for(case: Case) -> Compose | None:
    """The thank-you note for this interview, None where there was one whatever became of it."""
    talk = case.interview
    notes = [item for item in case.outgoing if item.kind is MailKind.THANK_YOU]
    starts_at = talk.starts_at if talk else None
    if any(item.starts_at in {None, starts_at} or starts_at is None for item in notes):
        return None
    if not notes and case.has(MailKind.THANK_YOU):
        return None
    tail = stamp_of(starts_at) if notes and starts_at else "1"
    return Compose(MailKind.THANK_YOU, key_of(case, MailKind.THANK_YOU, tail), starts_at)


def _is_told(case: Case) -> bool:
    """Are there notes of this interview, not of an earlier one?"""
    talk, told = case.interview, case.noted_at
    return bool(case.notes) and (talk is None or told is None or told >= talk.starts_at)


def _after_interview(case: Case, policy: Policy) -> Iterator[Move]:
    compose = thanks_for(case)
    if compose is None:
        return
    if _is_told(case):
        yield Move(case.since, "a thank-you note is drafted from your notes", (compose,))
        return
    # Without notes there is hardly anything to thank for: the owner is asked once more.
    again = Notify(MailKind.DEBRIEF, f"{compose.key}:asked", "thank-you")
    if item_of(case, again.key) is None:
        at = case.since + timedelta(hours=policy.thank_you_after)
        yield Move(at, "a thank-you note is drafted", (compose, again))


def _after_thanks(case: Case, policy: Policy) -> Iterator[Move]:
    at = case.since + timedelta(days=policy.settle_after)
    yield Move(at, "it becomes keeping in touch", happened=(Settled(at),))


def last_contact(case: Case) -> datetime:
    """The last real mail or talk with them; where none is known, when the stage began."""
    moments = [letter.sent_at for letter in case.letters] + [reply.at for reply in case.replies]
    if case.last_contact:
        moments.append(case.last_contact)
    if case.interview and case.interview.held:
        moments.append(case.interview.ends_at)
    return max(moments, default=case.since)


def _in_touch(case: Case, policy: Policy) -> Iterator[Move]:
    is_drafted = any(
        item.kind is MailKind.CHECK_IN and item.state.is_open for item in case.outgoing
    )
    if not policy.check_in_months or is_drafted:
        return
    # The month is the key: a check-in that the owner dropped is not proposed again for this
    # silence, and real contact starts another. It is the person's, whose stories may be many.
    at = add_months(last_contact(case), policy.check_in_months, zone=zone_of(case, policy))
    key = f"contact:{case.contact.id}:{MailKind.CHECK_IN.value}:{at:%Y-%m}"
    if item_of(case, key) is None:
        at = max(at, case.wait_until) if case.wait_until else at
        yield Move(at, "a check-in is drafted", (Compose(MailKind.CHECK_IN, key),))


_MOVES: dict[Stage, Callable[[Case, Policy], Iterator[Move]]] = {
    Stage.REQUESTED: _after_request,
    Stage.NUDGED: _after_nudge,
    Stage.REPLIED: _after_reply,
    Stage.SCHEDULED: _around_interview,
    Stage.INTERVIEWED: _after_interview,
    Stage.THANKED: _after_thanks,
    Stage.IN_TOUCH: _in_touch,
}

#: states in which a letter waits for nobody but the owner
WAITING_FOR_OWNER = frozenset(
    {OutgoingState.WANTED, OutgoingState.APPENDING, OutgoingState.PRESENT, OutgoingState.ON_HOLD}
)
