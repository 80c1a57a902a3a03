"""From a decision to rows: one function an effect. Writes rows only; the wire comes later.

`happen` is the one door through which anything happens to a request. It runs inside the
caller's unit of work, so that a mail, its link, its reading, the event, the stage and the
owed work are committed together or not at all.
"""

from __future__ import annotations

from datetime import timedelta

from mailflow.drafting.facts import Facts, gather, with_advice
from mailflow.drafting.lint import Finding, Level, lint
from mailflow.drafting.render import CannotWrite, Templates, render
from mailflow.mail.compose import compose, new_id
from mailflow.mail.message import Draft, MessageId
from mailflow.owner import notes
from mailflow.pipeline import effects as ef
from mailflow.pipeline import events as ev
from mailflow.pipeline.adoption import caught_up, of_the_past
from mailflow.pipeline.answers import offering
from mailflow.pipeline.case import Case
from mailflow.pipeline.decide import Decision, on_clock, on_event
from mailflow.pipeline.events import Event
from mailflow.pipeline.evidence import RequestId, Slot, TimeKind
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import BEFORE_THE_WIRE, OutgoingState
from mailflow.pipeline.people import organisation_key
from mailflow.pipeline.stages import Stage
from mailflow.pipeline.steps import INVITING, taken_back, times_key
from mailflow.service import maillog
from mailflow.service.keeping import apply_effect
from mailflow.service.notes import write_note
from mailflow.service.world import World
from mailflow.store import cases, held, outbox, people, story, talks, unwritten
from mailflow.store.organisations import keep_organisation
from mailflow.store.outbox import Work
from mailflow.store.unwritten import Unwritten


def happen(
    world: World,
    request: RequestId,
    event: Event,
    *,
    mail: int = 0,
    past: bool = False,
    case: Case | None = None,
) -> None:
    """Let an event happen to a request: decide, then write what follows.

    `past`: it is long over; no mail follows before all of the past is read (`catch_up`).
    `case` as it stands now, where that is known: to gather it anew takes as long as to decide.
    """
    case = case or cases.case(world.owner, request)
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
        case = case._replace(stage=decision.stage, since=event.at)
    # What was written since the case was read is known, but for what a bounce adds to it.
    _carry_out(world, request, decision, case=None if isinstance(event, ev.Bounced) else case)
    if isinstance(event, ev.ReplyReceived | ev.CalendarReceived | ev.OwnerWrote | ev.Bounced):
        _hold_approved(world, request)


def _hold_approved(world: World, request: RequestId) -> None:
    """Something new came between the owner's word and the sending: ask again (failures M5).

    For holding, any mail is enough; for linking it took proof or two signs.
    """
    for work in outbox.approved_letters(world.owner, [request]):
        why = "something new came after you said send; say it again if it still fits"
        outbox.move(work, OutgoingState.ON_HOLD, now=world.now, remark=why)
        maillog.moved(work.key, "approved", "on_hold")


def tick_case(world: World, request: RequestId) -> bool:
    """Do what the clock made due for one request; False if there was nothing."""
    decision = on_clock(cases.case(world.owner, request), world.now, world.policy)
    _carry_out(world, request, decision)
    # The clock asks the outbox what was written already.
    for note in unwritten.every(world.owner):
        if note.request == request:
            write_note(world, note)
    return bool(decision.effects or decision.happened)


def catch_up(world: World, request: RequestId) -> None:
    """All mail of the past is read: do what is left to do."""
    decision = caught_up(cases.case(world.owner, request), world.now, world.policy)
    cases.mark_catching_up(request, catching_up=False)
    _carry_out(world, request, decision)


def _carry_out(
    world: World, request: RequestId, decision: Decision, *, case: Case | None = None
) -> None:
    """`case` as it stands now, where that is known."""
    for effect in decision.effects:
        case = case or cases.case(world.owner, request)
        if isinstance(effect, ef.Withdraw) and not taken_back(effect, case):
            continue  # as after most replies: the case stands as it did
        apply_effect(effect, case, world)
        # Read anew each time: an effect may see what the one before it wrote.
        case = None
    for event in decision.happened:
        happen(world, request, event)


@apply_effect.register
def _compose(effect: ef.Compose, case: Case, world: World) -> None:
    if outbox.get(world.owner, effect.key):
        return
    if found := written(effect, case, world):
        _owe(world, found[0], effect, request=case.request, findings=found[1])
        held.done(world.owner, effect.key)


def written(effect: ef.Compose, case: Case, world: World) -> tuple[Draft, tuple[str, ...]] | None:
    """The letter, and what the lint says of it; None, and held, where it can't be written."""
    try:
        draft, facts = composed(effect, case, world)
    except CannotWrite as missing:
        _hold(world, effect.key, str(missing))
        return None
    findings = linted(draft, facts, effect, case, world)
    errors = [finding for finding in findings if finding.level is Level.ERROR]
    if errors:
        _hold(world, effect.key, "; ".join(f"{error.words}: {error.advice}" for error in errors))
        return None
    return draft, tuple(f"{finding.level.value}: {finding.advice}" for finding in findings)


def composed(effect: ef.Compose, case: Case, world: World) -> tuple[Draft, Facts]:
    """The letter as its template has it, and what it was told. Raises CannotWrite."""
    facts = _facts(effect, case, world)
    return render(effect.kind, facts, Templates(world.templates, world.own_templates)), facts


def linted(
    draft: Draft, facts: Facts, effect: ef.Compose, case: Case, world: World
) -> list[Finding]:
    """What the lint says of a letter, with the owner's settings."""
    return lint(
        draft,
        facts,
        kind=effect.kind,
        off=frozenset(world.config.lint_off),
        earlier=outbox.earlier_texts(world.owner, effect.kind, case.contact),
    )


#: letters about a time; the time of a thank-you note only tells which talk it is for
_OF_A_TIME = frozenset({MailKind.CONFIRMATION, MailKind.CANCELLATION, MailKind.REMINDER})


def _facts(effect: ef.Compose, case: Case, world: World) -> Facts:
    """What this letter may say. A word to a referrer is about the one they pointed to."""
    if effect.kind in INVITING and not case.uid:
        uid = talks.uid_of(world.owner, case.request, f"{world.new_token()}@{world.domain}")
        case = case._replace(uid=uid)
    about = cases.case(world.owner, effect.referred) if effect.referred else case
    facts = gather(
        about,
        world.person.writing_from(case.own_address),
        now=world.now,
        slot=_slot(effect, case, world),
        minutes=world.policy.minutes,
        referrer=case.contact if effect.referred else None,
    )
    followed = next((one for one in case.advice if one.id == effect.advice), None)
    return with_advice(facts, followed) if followed else facts


def _slot(effect: ef.Compose, case: Case, world: World) -> Slot | None:
    if effect.starts_at is None or effect.kind not in _OF_A_TIME:
        return None
    talk = case.interview
    is_agreed = talk is not None and talk.starts_at == effect.starts_at
    minutes = talk.minutes if talk and is_agreed else world.policy.minutes
    ends_at = effect.starts_at + timedelta(minutes=minutes or world.policy.minutes)
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
    own = marked(draft, token, message_id)
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
        raw=compose(own, message_id=message_id, date=world.now),
        due_at=world.now,
        changed_at=world.now,
        starts_at=effect.starts_at,
        findings=findings,
    )
    outbox.add(world.owner, work, now=world.now)


def marked(draft: Draft, token: str, message_id: MessageId) -> Draft:
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


@apply_effect.register
def _notify(effect: ef.Notify, case: Case, world: World) -> None:
    """Owe the words as they are now: the next mail of the same look may change the case. Their
    form (HTML, a mail) takes longer than to decide, and comes after (`write_note`).
    """
    kind, about = effect.kind, effect.about
    page = notes.page_of(kind, case, person=world.person, now=world.now, about=about)
    offer = offering(case) if about in notes.OFFERS else None
    item = times_key(offer.message_id) if offer else ""
    note = Unwritten(effect.key, kind, case.request, page, item=item, name=case.contact.name)
    unwritten.owe(world.owner, note, now=world.now)


_LIES_IN_DRAFTS = {OutgoingState.PRESENT, OutgoingState.APPENDING}


@apply_effect.register
def _withdraw(effect: ef.Withdraw, case: Case, world: World) -> None:
    keys = taken_back(effect, case)
    for work in outbox.in_states(world.owner, BEFORE_THE_WIRE, request=case.request):
        if work.key not in keys:
            continue
        in_drafts = work.draft is not None or work.state in _LIES_IN_DRAFTS
        state = OutgoingState.WITHDRAWING if in_drafts else OutgoingState.WITHDRAWN
        outbox.move(work, state, now=world.now, remark=effect.why)
        maillog.moved(work.key, work.state.value, state.value)


@apply_effect.register
def _mark_stopped(effect: ef.MarkStopped, case: Case, world: World) -> None:  # noqa: ARG001
    """Every request of this person ends, not only the one they answered."""
    people.mark_stopped(world.owner, case.contact.id)
    for request in cases.requests_of(world.owner, case.contact.id):
        if cases.case(world.owner, request).stage is not Stage.STOPPED:
            happen(world, request, ev.StopAsked(world.now))


@apply_effect.register
def _stop_organisation(effect: ef.StopOrganisation, case: Case, world: World) -> None:  # noqa: ARG001
    """What is still asked for at that organisation is closed; the guard refuses the rest."""
    if not organisation_key(case.contact.organisation):
        return
    keep_organisation(world.owner, case.contact.organisation, stopped=True)
    for other in cases.every_case(world.owner):
        if other.organisation_stopped and other.stage in _ASKING:
            happen(world, other.request, ev.RequestClosed(world.now))


_ASKING = frozenset({Stage.RESEARCH, Stage.REQUESTED, Stage.NUDGED, Stage.REPLIED, Stage.SILENT})


@apply_effect.register
def _tell_referrer(effect: ef.TellReferrer, case: Case, world: World) -> None:
    """The word belongs to the referrer's own story; one is begun where there is none."""
    referrer, contact = case.contact.referrer, case.contact
    if referrer is None:
        return
    theirs = cases.requests_of(world.owner, referrer)
    if not theirs:
        theirs = [cases.open_request(world.owner, referrer, None, now=world.now)]
    answered = ev.ReferralAnswered(world.now, contact.id, case.request, contact.name, effect.met)
    happen(world, theirs[0], answered)
