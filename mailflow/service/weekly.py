"""The week's digest: exactly one an ISO week, at the owner's hour, caught up once after
downtime. The week is the key: `digest:2026-W48`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from mailflow.mail.message import Draft
from mailflow.owner import whereabouts
from mailflow.owner.digest import Digest, Week, gather
from mailflow.owner.pages import draft_of
from mailflow.owner.slots import is_due
from mailflow.owner.week import Stuck
from mailflow.pipeline.case import Case
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.moves import next_move, wants_second_contact
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact
from mailflow.pipeline.referrals import referrals
from mailflow.service import linking, needing, outbox, setaside
from mailflow.service.beginning import begin, is_anybody, is_before, slot_at
from mailflow.service.notes import owe_note
from mailflow.service.reached import trouble
from mailflow.service.rereading import news
from mailflow.service.world import World, worlds
from mailflow.store import cases, jobs, people
from mailflow.store.issued import IssuedItem


def digest_if_due(world: World) -> bool:
    """Owe the week's digest if its hour has come and nobody did. Runs inside a unit of work:
    the claim and the owed mail are committed together.
    """
    if not is_anybody(world):
        return False
    begin(world)
    name, slot = slot_at(world, world.now)
    if not is_due(world.now, slot) or is_before(world, slot):
        return False
    key = f"digest:{name}"
    if not jobs.claim(world.owner, key, now=world.now):
        return False
    digest = _gather(world)
    draft = draft_of(digest.page, person=world.person, templates=world.templates)
    items = tuple(IssuedItem(i.number, i.request, i.key, i.text) for i in digest.items)
    return owe_note(world, draft, key=key, kind=MailKind.DIGEST, items=items)


def preview(world: World) -> Draft:
    """The digest as it would be now; nothing is owed."""
    return draft_of(_gather(world).page, person=world.person, templates=world.templates)


def _gather(world: World) -> Digest:
    every = cases.every_case(world.owner)
    moves = {case.request: next_move(case, world.policy) for case in every}
    name, _ = slot_at(world, world.now)
    week = Week(
        name=name,
        cases=every,
        moves={request: move for request, move in moves.items() if move},
        troubles=_troubles(world),
        stuck=_stuck(world),
        proposed=_proposed(world, every),
        referrals=tuple(referrals(every, people.contacts(world.owner, proposed=True))),
        unwritten=_unwritten(world, every),
        doubts=linking.asked(world),
        now=world.now,
        thanks_within=timedelta(hours=world.policy.thank_you_due),
    )
    return gather(week, world.person)


def _stuck(world: World) -> list[Stuck]:
    zone = ZoneInfo(world.person.zone)
    found = []
    for work, one in outbox.in_trouble(world):
        told = whereabouts.told(one, zone, world.now)
        stuck = Stuck(
            *(work.request, work.key, one.what, told),
            in_doubt=one.state is OutgoingState.IN_DOUBT,
            is_held=one.state is OutgoingState.ON_HOLD,
        )
        found.append(stuck)
    return found


def _troubles(world: World) -> list[str]:
    """What needs a look, each as "what: what of it"."""
    told = [f"the config: {why}" for why in [news(world)] if why]
    for one in worlds(world):
        told += [f"the login: {why}" for why in [needing.told(one)] if why]
        told += [f"your mailbox: {why}" for why in [trouble(one)] if why]
    # A line that begins with an arrow is the step out of the one before.
    for line in outbox.standing(world):
        if (text := line.strip()).startswith("→") and told:
            told[-1] += f" {text}"
        else:
            told.append(f"sending: {text.removeprefix('! ')}")
    return [*told, *outbox.drafts_of_theirs(world), *setaside.told(world)]


def _proposed(world: World, every: Sequence[Case]) -> list[str]:
    """Organisations where a second letter is worth it, and people filed without a referrer."""
    filed = [
        f"{one.name} {one.address}: write “request {one.name}”"
        for one in people.contacts(world.owner, proposed=True)
        if not one.referrer
    ]
    return filed + [
        f"somebody else at {case.contact.organisation}: {case.contact.name} has not answered yet"
        for case in every
        if wants_second_contact(case, every, world.now, world.policy)
    ]


def _unwritten(world: World, every: Sequence[Case]) -> list[Contact]:
    """Who was added and has no request; the latest first."""
    asked = {case.contact.id for case in every}
    found = [c for c in people.contacts(world.owner) if c.id not in asked and not c.stopped]
    return sorted(found, key=lambda contact: -contact.id)
