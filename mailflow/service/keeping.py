"""The effects that only keep something: one function an effect, rows and nothing else.

`apply` carries them out beside those that write letters or let something happen elsewhere.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from functools import singledispatch

from mailflow.pipeline import effects as ef
from mailflow.pipeline.appointments import Appointment, find
from mailflow.pipeline.case import Case
from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.service import maillog
from mailflow.service.world import World
from mailflow.store import aims, held, people, story, talks
from mailflow.store.stops import NeverAgain


@singledispatch
def apply_effect(effect: ef.Effect, case: Case, world: World) -> None:
    """Write what one effect asks for. Registered here and in `apply`."""
    message = f"no way to apply {type(effect).__name__}"
    raise NotImplementedError(message)


# All of one signature, whether they look at each argument or not.
# ruff: noqa: ARG001


@apply_effect.register
def _wait(effect: ef.Wait, case: Case, world: World) -> None:
    story.set_wait(case.request, effect.until)


@apply_effect.register
def _set_interview(effect: ef.SetInterview, case: Case, world: World) -> None:
    story.set_interview(case.request, effect.starts_at, effect.minutes, effect.place)
    talks.rest_on(world.owner, case.request, effect.uid)


@apply_effect.register
def _cancel_interview(effect: ef.CancelInterview, case: Case, world: World) -> None:
    story.cancel_interview(case.request)


@apply_effect.register
def _mark_held(effect: ef.MarkHeld, case: Case, world: World) -> None:
    story.mark_held(case.request)


@apply_effect.register
def _keep_notes(effect: ef.KeepNotes, case: Case, world: World) -> None:
    """The words as they are, and what they hold, each in its place."""
    notes, request, at = effect.notes, case.request, world.now
    story.keep_note(world.owner, request, effect.text, at=at)
    talks.keep_advice(world.owner, request, notes.advice, at=at)
    due = at + timedelta(days=world.policy.promise_due)
    talks.keep_promises(world.owner, request, notes.promises, at=at, due=due)
    for text in notes.insights:
        aims.keep_insight(world.owner, text, at=at, request=request)
    for text in notes.questions:
        aims.open_question(world.owner, text, at=at, request=request)
    for text in notes.leads:
        aims.keep_lead(world.owner, text, at=at, request=request)


@apply_effect.register
def _keep_lead(effect: ef.KeepLead, case: Case, world: World) -> None:
    aims.keep_lead(world.owner, effect.text, at=world.now, request=case.request)


@apply_effect.register
def _keep_appointments(effect: ef.KeepAppointments, case: Case, world: World) -> None:
    talks.keep_appointments(world.owner, case.request, effect.appointments)


@apply_effect.register
def _keep_invitation(effect: ef.KeepInvitation, case: Case, world: World) -> None:
    """The owner's own invitation as the contact's calendar has it now."""
    before = find(case.appointments, case.uid)
    sent = Appointment(
        uid=case.uid,
        sequence=effect.sequence,
        stamp=world.now,
        starts_at=effect.starts_at,
        minutes=effect.minutes,
        organizer=world.person.writing_from(case.own_address).address.casefold(),
        cancelled=effect.cancelled,
    )
    if case.uid and (before is None or before.sequence <= effect.sequence):
        talks.keep_appointments(world.owner, case.request, [sent])


@apply_effect.register
def _mark_followed(effect: ef.MarkFollowed, case: Case, world: World) -> None:
    talks.mark_followed(world.owner, effect.advice, effect.outcome, at=world.now)


@apply_effect.register
def _mark_kept(effect: ef.MarkKept, case: Case, world: World) -> None:
    talks.mark_kept(world.owner, effect.promise, at=world.now)


@apply_effect.register
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
    with suppress(NeverAgain):
        people.add_contact(world.owner, contact, now=world.now, proposed=True)


@apply_effect.register
def _mark_dead(effect: ef.MarkDead, case: Case, world: World) -> None:
    people.mark_dead(world.owner, effect.address)


@apply_effect.register
def _hold_event(effect: ef.Hold, case: Case, world: World) -> None:
    place = f"request:{case.request}:{world.now.isoformat()}"
    held.set_aside(world.owner, place, effect.why, trace="", now=world.now)
    maillog.held(place, "stage table")
