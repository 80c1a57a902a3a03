"""Decisions carried out on values alone: a house without rows or wires, on a clock of its own."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from mailflow.mail.message import MessageId
from mailflow.pipeline import effects as ef
from mailflow.pipeline import events as ev
from mailflow.pipeline.afterwards import Advice, AdviceId, Promise, PromiseId
from mailflow.pipeline.appointments import Appointment
from mailflow.pipeline.case import Case, Outgoing
from mailflow.pipeline.decide import Decision, on_clock, on_event
from mailflow.pipeline.encounters import Interview, Reply
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage

S = OutgoingState
STEP = timedelta(hours=2)
_ASKING = {Stage.RESEARCH, Stage.REQUESTED, Stage.NUDGED, Stage.REPLIED, Stage.SILENT}


@dataclass(frozen=True)
class Drafted:
    """A letter that was drafted, and when."""

    at: datetime
    request: RequestId
    kind: MailKind
    key: str


@dataclass
class House:
    """Some people's stories; `drafted` is every letter ever drafted, in order."""

    now: datetime
    policy: Policy
    cases: dict[RequestId, Case] = field(default_factory=dict)
    drafted: list[Drafted] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    numbers: int = 0

    def open(self, number: int, contact: Contact) -> RequestId:
        request = RequestId(number)
        uid = f"{number}@ours"
        self.cases[request] = Case(request, contact, Stage.RESEARCH, self.now, uid=uid)
        return request

    def new_id(self) -> MessageId:
        self.numbers += 1
        return MessageId(f"<{self.numbers}@x.example>")

    def change(self, request: RequestId, **columns: object) -> None:
        self.cases[request] = self.cases[request]._replace(**columns)  # type: ignore[arg-type]

    # What happens

    def happen(self, request: RequestId, event: ev.Event) -> None:
        before = self.cases[request]
        if isinstance(event, ev.ReplyReceived):
            reply = Reply(event.message_id, event.at, "Re", event.reading)
            self.change(request, replies=(*before.replies, reply))
        decision = on_event(self.cases[request], event, self.policy)
        if isinstance(event, ev.Bounced) and not event.permanent and not event.delayed:
            self.change(request, soft_bounces=(*before.soft_bounces, event.at))
        if decision.stage is not before.stage:
            self.change(request, stage=decision.stage, since=event.at)
        self._carry_out(request, decision)

    def send(self, request: RequestId, key: str) -> None:
        """The owner sends a draft."""
        case = self.cases[request]
        item = next(one for one in case.outgoing if one.key == key)
        self._move(request, key, S.SENT_BY_OWNER)
        letter = Letter(self.new_id(), item.kind, "Re", self.now)
        self.change(request, letters=(*self.cases[request].letters, letter))
        self.happen(request, ev.LetterSent(self.now, item.kind, letter.message_id, key))

    def drop(self, request: RequestId, key: str) -> None:
        item = next(one for one in self.cases[request].outgoing if one.key == key)
        self._move(request, key, S.DROPPED)
        self.happen(request, ev.DraftDropped(self.now, item.kind, key))

    def write(self, request: RequestId) -> None:
        """The owner writes by hand."""
        letter = Letter(self.new_id(), MailKind.OWN, "Hello", self.now)
        self.change(request, letters=(*self.cases[request].letters, letter))
        self.happen(request, ev.OwnerWrote(self.now, letter.message_id))

    def wait(self, length: timedelta) -> None:
        """Let time pass, with a tick every two hours."""
        end = self.now + length
        while self.now < end:
            self.now = min(end, self.now + STEP)
            self.tick()

    def tick(self) -> None:
        for request in self.cases:
            for _ in range(4):
                decision = on_clock(self.cases[request], self.now, self.policy)
                before = self.cases[request]
                self._carry_out(request, decision)
                if self.cases[request] == before:
                    break

    def drafts(self, request: RequestId) -> list[Outgoing]:
        return [item for item in self.cases[request].outgoing if item.state is S.PRESENT]

    # How effects are carried out

    def _carry_out(self, request: RequestId, decision: Decision) -> None:
        for effect in decision.effects:
            self._apply(request, effect)
        for event in decision.happened:
            self.happen(request, event)

    def _apply(self, request: RequestId, effect: ef.Effect) -> None:
        case = self.cases[request]
        match effect:
            case ef.Compose():
                self._compose(request, effect)
            case ef.Notify(kind, key):
                self._owe(request, Outgoing(key, kind, S.ACCEPTED))
            case ef.Withdraw(kinds, _, but):
                for item in self.drafts(request):
                    if item.kind in kinds and item.key != but:
                        self._move(request, item.key, S.WITHDRAWN)
            case ef.Wait(until):
                self.change(request, wait_until=until)
            case ef.MarkStopped():
                self.change(request, contact=case.contact._replace(stopped=True))
            case ef.MarkDead():
                self.change(request, contact=case.contact._replace(addresses=()))
            case ef.Hold(why):
                self.held.append(why)
            case ef.TellReferrer(met):
                self._tell(case, met=met)
            case ef.StopOrganisation():
                self._stop_organisation(case.contact.organisation)
            case _:
                self._apply_to_talk(request, effect)

    def _apply_to_talk(self, request: RequestId, effect: ef.Effect) -> None:
        case = self.cases[request]
        match effect:
            case ef.SetInterview(starts_at, minutes, place, uid):
                self.change(request, interview=Interview(starts_at, minutes, place, uid=uid))
            case ef.CancelInterview():
                self.change(request, interview=None)
            case ef.MarkHeld() if case.interview:
                self.change(request, interview=replace(case.interview, held=True))
            case ef.KeepNotes(text, notes):
                told = (*case.notes, text)
                advice = tuple(Advice(AdviceId(len(told)), one, self.now) for one in notes.advice)
                due = self.now + timedelta(days=self.policy.promise_due)
                promises = tuple(
                    Promise(PromiseId(len(told)), one.text, self.now, one.due_at or due)
                    for one in notes.promises
                )
                self.change(
                    request,
                    notes=told,
                    noted_at=self.now,
                    advice=(*case.advice, *advice),
                    promises=(*case.promises, *promises),
                )
            case ef.KeepAppointments(appointments):
                self.change(request, appointments=appointments)
            case ef.KeepInvitation(starts_at, minutes, sequence, cancelled):
                sent = Appointment(
                    case.uid, None, sequence, self.now, starts_at, minutes, cancelled=cancelled
                )
                rest = tuple(one for one in case.appointments if one.uid != case.uid)
                self.change(request, appointments=(*rest, sent))
            case _:
                pass

    def _compose(self, request: RequestId, effect: ef.Compose) -> None:
        case = self.cases[request]
        # The lint refuses thanks without one thing they said.
        if effect.kind is MailKind.THANK_YOU and not case.notes:
            return
        if self._owe(request, Outgoing(effect.key, effect.kind, S.PRESENT, effect.starts_at)):
            self.drafted.append(Drafted(self.now, request, effect.kind, effect.key))

    def _owe(self, request: RequestId, item: Outgoing) -> bool:
        if any(item.key == one.key for case in self.cases.values() for one in case.outgoing):
            return False
        self.change(request, outgoing=(*self.cases[request].outgoing, item))
        return True

    def _move(self, request: RequestId, key: str, state: OutgoingState) -> None:
        moved = (
            item._replace(state=state) if item.key == key else item
            for item in self.cases[request].outgoing
        )
        self.change(request, outgoing=tuple(moved))

    def _tell(self, case: Case, *, met: bool) -> None:
        told = ev.ReferralAnswered(self.now, case.contact.id, case.request, case.contact.name, met)
        for other in list(self.cases.values()):
            if other.contact.id == case.contact.referrer:
                self.happen(other.request, told)

    def _stop_organisation(self, organisation: str) -> None:
        for request, case in list(self.cases.items()):
            if case.contact.organisation == organisation:
                self.change(request, organisation_stopped=True)
                if case.stage in _ASKING:
                    self.happen(request, ev.RequestClosed(self.now))
