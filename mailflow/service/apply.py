"""From a decision to rows: one function an effect. Writes rows only; the wire comes later.

`happen` is the one door through which anything happens to a request. It runs inside the
caller's unit of work, so that a mail, its link, its reading, the event, the stage and the
owed work are committed together or not at all.
"""

from __future__ import annotations

from datetime import timedelta
from functools import singledispatch

from mailflow.drafting.facts import gather
from mailflow.drafting.lint import Level, lint
from mailflow.drafting.render import CannotWrite, Templates, render
from mailflow.mail.compose import compose, new_id
from mailflow.mail.message import Draft, MessageId
from mailflow.owner import notes
from mailflow.pipeline import effects as ef
from mailflow.pipeline import events as ev
from mailflow.pipeline.adoption import caught_up, of_the_past
from mailflow.pipeline.case import Case
from mailflow.pipeline.decide import Decision, on_clock, on_event
from mailflow.pipeline.events import Event
from mailflow.pipeline.evidence import RequestId, Slot, TimeKind
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.pipeline.stages import Stage
from mailflow.service import maillog
from mailflow.service.world import World
from mailflow.store import cases, held, issued, outbox, people, story
from mailflow.store.issued import IssuedItem
from mailflow.store.outbox import Work


def happen(
    world: World, request: RequestId, event: Event, *, mail: int = 0, past: bool = False
) -> None:
    """Let an event happen to a request: decide, then write what follows.

    `past`: it is long over; no mail follows before all of the past is read (`catch_up`).
    """
    case = cases.case(world.owner, request)
    decision = on_event(case, event, world.policy)
    if past:
        decision = of_the_past(decision)
        cases.mark_catching_up(request, catching_up=True)
    story.record(
        world.owner,
        request,
        event,
        stage=decision.stage,
        reasons=decision.reasons,
        mail=mail,
    )
    maillog.happened(request, type(event).__name__, decision.stage.value)
    if decision.stage is not case.stage:
        story.move(request, decision.stage, since=event.at)
    _carry_out(world, request, decision)
    if isinstance(event, ev.ReplyReceived | ev.OwnerWrote | ev.Bounced):
        _hold_approved(world, request)


def _hold_approved(world: World, request: RequestId) -> None:
    """Something new came between the owner's word and the sending: ask again (failures M5).

    For holding, any mail is enough; for linking it took proof or two signs.
    """
    for work in outbox.in_states(world.owner, [OutgoingState.APPROVED], request=request):
        if not work.kind.is_note:
            why = "something new came after you said send; say it again if it still fits"
            outbox.move(work, OutgoingState.ON_HOLD, now=world.now, remark=why)
            maillog.moved(work.key, "approved", "on_hold")


def tick_case(world: World, request: RequestId) -> bool:
    """Do what the clock made due for one request; False if there was nothing."""
    decision = on_clock(cases.case(world.owner, request), world.now, world.policy)
    _carry_out(world, request, decision)
    return bool(decision.effects or decision.happened)


def catch_up(world: World, request: RequestId) -> None:
    """All mail of the past is read: do what is left to do."""
    decision = caught_up(cases.case(world.owner, request), world.now, world.policy)
    cases.mark_catching_up(request, catching_up=False)
    _carry_out(world, request, decision)


def _carry_out(world: World, request: RequestId, decision: Decision) -> None:
    for effect in decision.effects:
        # Read anew each time: an effect may see what the one before it wrote.
        _apply(effect, cases.case(world.owner, request), world)
    for event in decision.happened:
        happen(world, request, event)


@singledispatch
def _apply(effect: ef.Effect, case: Case, world: World) -> None:
    message = f"no way to apply {type(effect).__name__}"
    raise NotImplementedError(message)


@_apply.register
def _compose(effect: ef.Compose, case: Case, world: World) -> None:
    if outbox.get(world.owner, effect.key):
        return
    templates = Templates(world.templates, world.own_templates)
    try:
        facts = gather(
            case,
            world.person,
            now=world.now,
            slot=_slot(effect, world),
            minutes=world.policy.minutes,
        )
        draft = render(effect.kind, facts, templates)
    except CannotWrite as missing:
        _hold(world, effect.key, str(missing))
        return
    findings = lint(
        draft,
        facts,
        kind=effect.kind,
        off=frozenset(world.config.lint_off),
        earlier=outbox.earlier_texts(world.owner, effect.kind, but=case.request),
    )
    errors = [finding for finding in findings if finding.level is Level.ERROR]
    if errors:
        _hold(world, effect.key, "; ".join(f"{error.words}: {error.advice}" for error in errors))
        return
    told = tuple(f"{finding.level.value}: {finding.advice}" for finding in findings)
    _owe(world, draft, effect, request=case.request, findings=told)
    held.done(world.owner, effect.key)


def _slot(effect: ef.Compose, world: World) -> Slot | None:
    if effect.starts_at is None:
        return None
    ends_at = effect.starts_at + timedelta(minutes=world.policy.minutes)
    return Slot(effect.starts_at, ends_at, TimeKind.EXACT)


def _hold(world: World, key: str, why: str) -> None:
    if held.set_aside(world.owner, key, why, trace="", now=world.now):
        maillog.held(key, "lint")


def _owe(
    world: World,
    draft: Draft,
    effect: ef.Compose,
    *,
    request: RequestId,
    findings: tuple[str, ...],
) -> None:
    """Fix id and bytes of a letter and owe its draft. The marks are failures.md 3.6's."""
    token = world.new_token()
    message_id = new_id(token, world.domain)
    marked = _marked(draft, token, message_id)
    work = Work(
        id=0,
        key=effect.key,
        kind=effect.kind,
        state=OutgoingState.WANTED,
        request=request,
        message_id=message_id,
        token=token,
        recipient=draft.to.spec,
        subject=draft.subject,
        text=draft.text,
        raw=compose(marked, message_id=message_id, date=world.now),
        due_at=world.now,
        changed_at=world.now,
        starts_at=effect.starts_at,
        findings=findings,
    )
    outbox.add(world.owner, work, now=world.now)


def _marked(draft: Draft, token: str, message_id: MessageId) -> Draft:
    """The draft with its marks: a header of ours, and our id as the last of the References,
    the field that survives most mail programs.
    """
    return Draft(
        sender=draft.sender,
        to=draft.to,
        subject=draft.subject,
        text=draft.text,
        html=draft.html,
        in_reply_to=draft.in_reply_to,
        references=(*draft.references, message_id),
        headers=(*draft.headers, ("X-Mailflow-Id", token)),
        calendar=draft.calendar,
        calendar_method=draft.calendar_method,
    )


@_apply.register
def _notify(effect: ef.Notify, case: Case, world: World) -> None:
    draft = notes.write(
        effect.kind,
        case,
        person=world.person,
        now=world.now,
        about=effect.about,
        templates=world.templates,
    )
    item = IssuedItem(1, case.request, "", case.contact.name)
    owe_note(world, draft, key=effect.key, kind=effect.kind, items=(item,), request=case.request)


def owe_note(
    world: World,
    draft: Draft,
    *,
    key: str,
    kind: MailKind,
    items: tuple[IssuedItem, ...] = (),
    request: RequestId | None = None,
) -> bool:
    """Owe a mail to the owner, once for its key; it may be answered."""
    token = world.new_token()
    message_id = new_id(token, world.domain)
    work = Work(
        id=0,
        key=key,
        kind=kind,
        state=OutgoingState.APPROVED,
        request=request,
        message_id=message_id,
        token=token,
        recipient=draft.to.spec,
        subject=draft.subject,
        text=draft.text,
        raw=compose(draft, message_id=message_id, date=world.now),
        due_at=world.now,
        changed_at=world.now,
    )
    if not outbox.add(world.owner, work, now=world.now):
        return False
    issued.keep(world.owner, message_id, kind=kind, request=request, items=items, now=world.now)
    return True


_BEFORE_THE_WIRE = (
    OutgoingState.WANTED,
    OutgoingState.APPENDING,
    OutgoingState.PRESENT,
    OutgoingState.APPROVED,
    OutgoingState.ON_HOLD,
)


_LIES_IN_DRAFTS = {OutgoingState.PRESENT, OutgoingState.APPENDING}


@_apply.register
def _withdraw(effect: ef.Withdraw, case: Case, world: World) -> None:
    for work in outbox.in_states(world.owner, _BEFORE_THE_WIRE, request=case.request):
        if work.kind not in effect.kinds:
            continue
        in_drafts = work.draft is not None or work.state in _LIES_IN_DRAFTS
        state = OutgoingState.WITHDRAWING if in_drafts else OutgoingState.WITHDRAWN
        outbox.move(work, state, now=world.now, remark=effect.why)
        maillog.moved(work.key, work.state.value, state.value)


@_apply.register
def _wait(effect: ef.Wait, case: Case, world: World) -> None:  # noqa: ARG001  # one signature for all
    story.set_wait(case.request, effect.until)


@_apply.register
def _set_interview(effect: ef.SetInterview, case: Case, world: World) -> None:  # noqa: ARG001
    story.set_interview(case.request, effect.starts_at, effect.minutes, effect.place)


@_apply.register
def _cancel_interview(effect: ef.CancelInterview, case: Case, world: World) -> None:  # noqa: ARG001
    story.cancel_interview(case.request)


@_apply.register
def _mark_held(effect: ef.MarkHeld, case: Case, world: World) -> None:  # noqa: ARG001
    story.mark_held(case.request)


@_apply.register
def _keep_notes(effect: ef.KeepNotes, case: Case, world: World) -> None:
    story.keep_note(world.owner, case.request, effect.text, at=world.now)


@_apply.register
def _propose_contact(effect: ef.ProposeContact, case: Case, world: World) -> None:
    """Somebody named in a reply; known already, by address or name, they stay as they are."""
    person = effect.person
    known = people.contacts(world.owner) + people.contacts(world.owner, proposed=True)
    taken = {contact.name.casefold() for contact in known}
    taken |= {key for contact in known for key in contact.keys}
    if {person.name.casefold(), person.address.casefold()} & taken:
        return
    contact = Contact(
        id=ContactId(0),
        name=person.name or person.address,
        addresses=(person.address,) if person.address else (),
        relationship=Relationship.REFERRAL,
        referrer=case.contact.id,
    )
    people.add_contact(world.owner, contact, now=world.now, proposed=True)


@_apply.register
def _mark_stopped(effect: ef.MarkStopped, case: Case, world: World) -> None:  # noqa: ARG001
    """Every request of this person ends, not only the one they answered."""
    people.mark_stopped(world.owner, case.contact.id)
    for request in cases.requests_of(world.owner, case.contact.id):
        if cases.case(world.owner, request).stage is not Stage.STOPPED:
            happen(world, request, ev.StopAsked(world.now))


@_apply.register
def _mark_dead(effect: ef.MarkDead, case: Case, world: World) -> None:  # noqa: ARG001
    people.mark_dead(world.owner, effect.address)


@_apply.register
def _hold_event(effect: ef.Hold, case: Case, world: World) -> None:
    place = f"request:{case.request}:{world.now.isoformat()}"
    held.set_aside(world.owner, place, effect.why, trace="", now=world.now)
    maillog.held(place, "stage table")
