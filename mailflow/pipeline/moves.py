"""What the clock will bring to a case, and when: one truth for the daemon, which acts once
the moment has come, and for the digest, which tells the owner of it before.

All waiting counts from the last thing that really happened: a letter sent or a mail from
the contact; an absence or a snooze only ever puts the moment off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailflow.pipeline import events as ev
from mailflow.pipeline.calendar import add_business_days, add_months
from mailflow.pipeline.case import Case
from mailflow.pipeline.effects import Compose, Effect, Notify
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage


@dataclass(frozen=True, slots=True)
class Move:
    """At `at`, these effects are due and these events count as having happened."""

    at: datetime
    what: str
    effects: tuple[Effect, ...] = ()
    happened: tuple[ev.Event, ...] = ()


def next_move(case: Case, policy: Policy) -> Move | None:
    """The next thing the clock brings to this case, or None where only people can move it."""
    if case.contact.stopped:
        return None
    find = _MOVES.get(case.stage)
    return find(case, policy) if find else None


def wants_second_contact(case: Case, others: Sequence[Case], now: datetime, policy: Policy) -> bool:
    """Is it time to write to somebody else at that organisation (Dalton's 3B7)?

    Only while the first one is waited for, and nobody else there was written to.
    """
    organisation = case.contact.organisation.casefold()
    if case.stage is not Stage.REQUESTED or not case.letters or not organisation:
        return False
    asked = any(
        other.request != case.request
        and other.letters
        and other.contact.organisation.casefold() == organisation
        for other in others
    )
    sent = case.letters[-1].sent_at
    return not asked and now >= business_days_after(case, sent, policy.second_contact_after, policy)


def business_days_after(case: Case, moment: datetime, days: int, policy: Policy) -> datetime:
    """A deadline in the contact's business days, put off to the end of any wait."""
    zone = case.contact.zone or "UTC"
    country = case.contact.country or policy.country
    due = add_business_days(moment, days, zone=zone, country=country)
    return max(due, case.wait_until) if case.wait_until else due


def key_of(case: Case, kind: MailKind, tail: str = "1") -> str:
    """The unique key that makes a mail of this kind happen once: `request:42:nudge:1`."""
    return f"request:{case.request}:{kind.value}:{tail}"


def _after_request(case: Case, policy: Policy) -> Move | None:
    if not case.letters:
        return None
    sent = case.letters[-1].sent_at
    nudge_at = business_days_after(case, sent, policy.nudge_after, policy)
    drafts = [item for item in case.outgoing if item.kind is MailKind.NUDGE]
    if policy.nudges and not drafts:
        compose = Compose(MailKind.NUDGE, key_of(case, MailKind.NUDGE))
        return Move(nudge_at, "a nudge is drafted", (compose,))
    if any(item.state.is_open for item in drafts):
        return None
    # The nudge was refused by the owner, or there is to be none.
    return _silence(case, sent, policy.nudge_after + policy.silent_after, policy)


def _after_nudge(case: Case, policy: Policy) -> Move | None:
    if not case.letters:
        return None
    return _silence(case, case.letters[-1].sent_at, policy.silent_after, policy)


def _silence(case: Case, since: datetime, days: int, policy: Policy) -> Move:
    at = business_days_after(case, since, days, policy)
    return Move(at, "the request counts as silent", happened=(ev.WentSilent(at),))


def _around_interview(case: Case, policy: Policy) -> Move | None:
    interview = case.interview
    if interview is None:
        return None
    stamp = interview.starts_at.isoformat()
    asked = {item.key for item in case.outgoing}
    brief = Notify(MailKind.BRIEF, key_of(case, MailKind.BRIEF, stamp))
    ends_at = interview.starts_at + timedelta(minutes=interview.minutes)
    debrief_at = ends_at + timedelta(minutes=policy.debrief_after)
    if brief.key not in asked:
        at = interview.starts_at - timedelta(hours=policy.brief_before)
        return Move(at, "the brief is mailed to you", (brief,))
    debrief = Notify(MailKind.DEBRIEF, key_of(case, MailKind.DEBRIEF, stamp))
    held = ev.InterviewHeld(ends_at)
    return Move(debrief_at, "you are asked how it went", (debrief,), (held,))


def _after_interview(case: Case, policy: Policy) -> Move | None:
    if case.has(MailKind.THANK_YOU):
        return None
    at = case.since
    if not case.notes:
        at += timedelta(hours=policy.thank_you_after)
    compose = Compose(MailKind.THANK_YOU, key_of(case, MailKind.THANK_YOU))
    return Move(at, "a thank-you note is drafted", (compose,))


def _after_thanks(case: Case, policy: Policy) -> Move:
    at = case.since + timedelta(days=policy.settle_after)
    return Move(at, "it becomes keeping in touch", happened=(ev.Settled(at),))


def _in_touch(case: Case, policy: Policy) -> Move | None:
    last = max((*(x.sent_at for x in case.letters), *(x.at for x in case.replies), case.since))
    open_check_in = any(
        item.kind is MailKind.CHECK_IN and item.state.is_open for item in case.outgoing
    )
    if not policy.check_in_months or open_check_in:
        return None
    # The month is the key: a check-in that the owner dropped is not proposed again for this
    # silence, and real contact starts another.
    at = add_months(last, policy.check_in_months)
    key = key_of(case, MailKind.CHECK_IN, f"{at:%Y-%m}")
    if any(item.key == key for item in case.outgoing):
        return None
    if case.wait_until:
        at = max(at, case.wait_until)
    return Move(at, "a check-in is drafted", (Compose(MailKind.CHECK_IN, key),))


_MOVES: dict[Stage, Callable[[Case, Policy], Move | None]] = {
    Stage.REQUESTED: _after_request,
    Stage.NUDGED: _after_nudge,
    Stage.SCHEDULED: _around_interview,
    Stage.INTERVIEWED: _after_interview,
    Stage.THANKED: _after_thanks,
    Stage.IN_TOUCH: _in_touch,
}

#: states in which a letter waits for nobody but the owner
WAITING_FOR_OWNER = frozenset(
    {OutgoingState.WANTED, OutgoingState.APPENDING, OutgoingState.PRESENT, OutgoingState.ON_HOLD}
)
