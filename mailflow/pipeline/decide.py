"""The heart: what an event or the clock means for a case, and what to do.

Rules that stand above all others, kept in `_refusal`: nothing is composed for a contact
who asked us to stop, whose organisation did, or who has no address; after a no only the
gracious answer and thanks for a name are. Every decision says why in plain words; `mailflow
why` prints them. What a reply leads to stands in `answers`, what an interview does in `talks`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailflow.pipeline import events as ev
from mailflow.pipeline.absence import absence
from mailflow.pipeline.answers import UNDECIDED, after_reply, stop
from mailflow.pipeline.case import Case
from mailflow.pipeline.effects import (
    Compose,
    Effect,
    Hold,
    KeepInvitation,
    MarkDead,
    StopOrganisation,
    Wait,
    Withdraw,
)
from mailflow.pipeline.evidence import Answer
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.moves import next_move
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage
from mailflow.pipeline.steps import (
    LETTERS,
    Step,
    is_invited,
    item_of,
    key_of,
    notice,
    sequence_of,
)
from mailflow.pipeline.talks import around_interview
from mailflow.pipeline.transitions import IllegalTransition, advance


@dataclass(frozen=True, slots=True)
class Decision:
    """The stage after, what to do, and why. `happened` are events that follow from this."""

    stage: Stage
    effects: tuple[Effect, ...] = ()
    reasons: tuple[str, ...] = ()
    happened: tuple[ev.Event, ...] = ()


# What a letter by the owner's own hand makes stale.
_STALE_AFTER_OWN = frozenset(
    {
        *(MailKind.REQUEST, MailKind.NUDGE, MailKind.CHECK_IN, MailKind.AGAIN),
        *(MailKind.SLOTS, MailKind.QUESTION_BACK, MailKind.ANOTHER_TIME),
        *(MailKind.DECLINE_ANSWER, MailKind.REMINDER),
    }
)
_AFTER_NO = frozenset({MailKind.DECLINE_ANSWER, MailKind.REFERRER_TOLD})


def on_event(case: Case, event: ev.Event, policy: Policy) -> Decision:
    """What follows from what happened. Never raises: the unforeseen is held."""
    try:
        stage = advance(case.stage, event)
    except IllegalTransition as illegal:
        return Decision(case.stage, (Hold(str(illegal)),), (str(illegal),))
    steps = list(_steps(case._replace(stage=stage), event, policy))
    if stage is not case.stage:
        steps.insert(0, (None, f"{case.stage.value} → {stage.value}"))
    return _guarded(case, stage, steps)


def on_clock(case: Case, now: datetime, policy: Policy) -> Decision:
    """What is due at `now` (aware); an empty decision where nothing is."""
    move = next_move(case, policy, now)
    if move is None or now < move.at:
        return Decision(case.stage)
    reason = f"{move.what}: due since {move.at:%Y-%m-%d %H:%M %Z}"
    steps: list[Step] = [(step, reason) for step in (*move.effects, *move.happened)]
    return _guarded(case, case.stage, steps)


def _guarded(case: Case, stage: Stage, steps: list[Step]) -> Decision:
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
    told = tuple(dict.fromkeys(reason for reason in reasons if reason))
    return Decision(stage, tuple(effects), told, tuple(happened))


def _refusal(case: Case, stage: Stage, compose: Compose) -> str:
    """Why nothing may be written to this contact, or nothing."""
    kind, contact = compose.kind.words, case.contact
    if contact.stopped or stage is Stage.STOPPED:
        return f"no {kind}: {contact.name} asked for no more letters"
    if case.organisation_stopped:
        return f"no {kind}: {contact.organisation} asked to be left alone"
    if not contact.address:
        return f"no {kind}: no address of {contact.name} is known"
    if _ended_with_no(case, stage) and compose.kind not in _AFTER_NO:
        return f"no {kind}: {contact.name} declined"
    return ""


def _ended_with_no(case: Case, stage: Stage) -> bool:
    """Did they decline? They did as well where the owner closed the request after it."""
    if stage is not Stage.CLOSED:
        return stage is Stage.DECLINED
    said = [reply.reading.primary for reply in case.replies]
    words = [answer for answer in said if answer not in UNDECIDED]
    was_held = case.interview is not None and case.interview.held
    return bool(words) and words[-1] is Answer.NO and not was_held


def _steps(case: Case, event: ev.Event, policy: Policy) -> Iterator[Step]:
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
            yield from after_reply(case, event, policy)
        case ev.AutoReplied():
            yield from _after_machine(case, event, policy)
        case ev.Bounced():
            yield from _after_bounce(case, event, policy)
        case ev.StopAsked():
            yield from _after_stop(event)
        case ev.ReferralAnswered():
            yield from _after_referral(case, event)
        case ev.Snoozed():
            yield Wait(event.until), f"you snoozed it until {event.until:%Y-%m-%d %H:%M}"
        case ev.RequestClosed():
            yield Withdraw(LETTERS, "you closed the request"), "you closed the request"
        case _ if type(event) in _PLAIN_REASONS:
            yield None, _PLAIN_REASONS[type(event)]
        case _:
            yield from around_interview(case, event, policy)


_PLAIN_REASONS: dict[type[object], str] = {
    ev.DraftDropped: "you dropped the draft; it is not proposed again",
    ev.WentSilent: "no answer in the time given",
    ev.Settled: "thanked some weeks ago",
}


def _after_letter(case: Case, event: ev.LetterSent, policy: Policy) -> Iterator[Step]:
    yield None, f"the {event.kind.words} was sent"
    sent = item_of(case, event.key)
    if event.kind is MailKind.CONFIRMATION and sent and sent.starts_at:
        talk = case.interview
        uid = talk.uid if talk and talk.starts_at == sent.starts_at else ""
        minutes = talk.minutes if talk and talk.starts_at == sent.starts_at else policy.minutes
        if not uid:
            keep = KeepInvitation(sent.starts_at, minutes, sequence_of(case, event.key))
            yield keep, "the invitation is out"
        if talk is None or talk.starts_at != sent.starts_at or case.stage is not Stage.SCHEDULED:
            agreed = ev.InterviewAgreed(event.at, sent.starts_at, minutes)
            yield agreed, "your confirmation names the time"
    if event.kind is MailKind.CANCELLATION and sent and sent.starts_at and is_invited(case):
        keep = KeepInvitation(sent.starts_at, 0, sequence_of(case, event.key), cancelled=True)
        yield keep, "the invitation is taken back"
    if event.kind is MailKind.REQUEST and case.wait_until:
        yield Wait(None), "a new request starts a new wait"


def _after_machine(case: Case, event: ev.AutoReplied, policy: Policy) -> Iterator[Step]:
    if event.delegate:
        name = event.delegate.name or event.delegate.address
        yield None, f"{name} stands in for them; that is only shown"
    if event.until:
        yield absence(case, event.until, policy)


def _after_bounce(case: Case, event: ev.Bounced, policy: Policy) -> Iterator[Step]:
    if event.delayed:
        yield None, f"the server still tries to reach {event.address}"
    elif event.permanent:
        yield MarkDead(event.address), f"{event.address} takes no mail"
        yield Withdraw(LETTERS, "their address takes no mail"), "nothing more goes to that address"
        tail = f"bounce:{event.message_id}"
        about = f"{event.address} takes no mail"
        yield notice(case, tail, about, "you are asked for another")
    else:
        yield from _after_soft_bounce(case, event, policy)


def _after_soft_bounce(case: Case, event: ev.Bounced, policy: Policy) -> Iterator[Step]:
    """Once may be a full mailbox; again within some days stops the request (failures R3)."""
    begin = event.at - timedelta(days=policy.soft_bounce_days)
    count = 1 + sum(begin <= at for at in case.soft_bounces)
    yield None, f"{event.address} took no mail for now ({count} in {policy.soft_bounce_days} days)"
    if count >= policy.soft_bounces:
        given_up = ev.Bounced(event.at, event.message_id, event.address, permanent=True)
        yield given_up, "letters came back too often: the address counts as dead"


def _after_stop(event: ev.StopAsked) -> Iterator[Step]:
    yield from stop("no more letters were asked for")
    if event.organisation:
        yield StopOrganisation(), "nobody at that organisation is written to any more"


def _after_referral(case: Case, event: ev.ReferralAnswered) -> Iterator[Step]:
    """A word to whoever pointed the way, once; not sent by the talk, it is written anew."""
    first = key_of(case, MailKind.REFERRER_TOLD, str(event.contact))
    told = item_of(case, first)
    if told is None:
        key, why = first, f"{event.name} {'was met' if event.met else 'answered'}"
    elif event.met and told.state.is_open:
        key, why = f"{first}:met", f"{event.name} was met before you told"
        yield Withdraw(frozenset({MailKind.REFERRER_TOLD}), why, key), why
    else:
        yield None, f"they were told of {event.name}"
        return
    compose = Compose(MailKind.REFERRER_TOLD, key, referred=event.request)
    yield compose, f"{why}: a word of thanks is drafted"
