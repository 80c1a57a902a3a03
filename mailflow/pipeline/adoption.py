"""Stories that began before mailflow came, or while it was away: caught up in their order.

Mail of the past moves the stage and is kept with its own date, but no letter follows from
it at once: the owner may have answered by hand an hour later. When all of the past is read,
`caught_up` says what still has to be done: an answer nobody answered gets its letter, and a
request that was waited for long enough is silent rather than nudged, so that nobody is
greeted by a heap of late nudges.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from mailflow.mail.threads import base_subject
from mailflow.pipeline import events as ev
from mailflow.pipeline.case import Case
from mailflow.pipeline.decide import Decision, on_event
from mailflow.pipeline.effects import Compose, Notify
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage
from mailflow.pipeline.steps import business_days_after

# An answer older than this is not answered by a draft any more.
_TOO_OLD = timedelta(days=14)
# A second letter so soon is an afterthought, no nudge.
_AFTERTHOUGHT = timedelta(days=1)


def of_the_past(decision: Decision) -> Decision:
    """The same decision without mails to anybody."""
    kept = tuple(one for one in decision.effects if not isinstance(one, Compose | Notify))
    return replace(decision, effects=kept)


def caught_up(case: Case, now: datetime, policy: Policy) -> Decision:
    """What is left to do for a request once all mail of the past is read."""
    if case.stage is Stage.REQUESTED and (silent := _silent(case, now, policy)):
        return silent
    reply = case.last_reply
    if reply is None or _is_answered(case) or now - reply.at > _TOO_OLD:
        return Decision(case.stage)
    # As if it came now: a time offered that has passed is no time to confirm.
    decision = on_event(case, ev.ReplyReceived(now, reply.message_id, reply.reading), policy)
    letters = tuple(one for one in decision.effects if isinstance(one, Compose | Notify))
    return Decision(case.stage, letters, decision.reasons if letters else ())


def _is_answered(case: Case) -> bool:
    """Did the owner write after their last answer?"""
    reply, letter = case.last_reply, case.last_letter
    return bool(reply and letter and letter.sent_at > reply.at)


def _silent(case: Case, now: datetime, policy: Policy) -> Decision | None:
    if not case.letters:
        return None
    days = policy.nudge_after + policy.silent_after
    at = business_days_after(case, case.letters[-1].sent_at, days, policy)
    if now < at:
        return None
    reason = "no answer in the time given, before mailflow came"
    return Decision(case.stage, (), (reason,), (ev.WentSilent(at),))


def kind_by_hand(case: Case, subject: str, at: datetime) -> MailKind:
    """What a letter by hand is: a second one into silence, in the same thread, is the nudge."""
    last = case.last_letter
    if last is None or case.stage is not Stage.REQUESTED:
        return MailKind.OWN
    same = base_subject(last.subject) == base_subject(subject)
    return MailKind.NUDGE if same and at - last.sent_at >= _AFTERTHOUGHT else MailKind.OWN
