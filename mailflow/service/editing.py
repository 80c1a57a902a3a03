"""What the owner adds or writes anew by an order: a person, and a letter's text.

A letter edited so is linted again and becomes a draft again, to be approved as it stands
then; subject and recipient stay. Somebody added is only known from then on: no letter is
written before a request is asked for.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from mailflow.drafting.alternative import to_html
from mailflow.drafting.lint import Level
from mailflow.drafting.render import CannotWrite
from mailflow.mail.compose import compose
from mailflow.owner.newcomers import read_newcomer
from mailflow.pipeline.effects import Compose
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.service import maillog
from mailflow.service.apply import composed, linted, marked
from mailflow.service.redraft import OF_ANOTHER, edited_mark
from mailflow.service.world import World
from mailflow.store import cases, facts, outbox, people
from mailflow.store.outbox import Work
from mailflow.store.stops import NeverAgain

_S = OutgoingState
_EDITABLE = {_S.WANTED, _S.PRESENT, _S.APPROVED, _S.ON_HOLD}


def add(world: World, words: str) -> str:
    """Keep somebody new. In a unit of work."""
    new = read_newcomer(words)
    if new is None:
        return "not done: write it like: add Priya Shah <priya@example.org> via Jane"
    contact = Contact(ContactId(0), new.name, (new.address,) if new.address else ())
    try:
        if new.referrer:
            referrer = people.find(world.owner, new.referrer).id
            contact = contact._replace(referrer=referrer, relationship=Relationship.REFERRAL)
        kept = people.add_contact(world.owner, contact, now=world.now)
    except (people.UnknownName, people.AddressTaken, NeverAgain) as refused:
        return f"not done: {refused}"
    return f"{kept.name} is contact {kept.id}; no letter is written until you ask for one."


def edit(world: World, work: Work, text: str, *, shown: str = "") -> str:
    """Give a letter that has not left the owner's text. In a unit of work."""
    if refusal := _refusal(work, text, shown):
        return f"not done: {refusal}"
    assert work.request is not None
    case = cases.case(world.owner, work.request)
    effect = Compose(work.kind, work.key, work.starts_at)
    try:
        draft, known = composed(effect, case, world)
    except CannotWrite as missing:
        return f"not done: {missing}"
    body = f"{text.strip()}\n"
    html = to_html(body, case.contact.language) if draft.html else ""
    draft = replace(draft, subject=work.subject, text=body, html=html)
    findings = linted(draft, known, effect, case, world)
    errors = [f"{one.words}: {one.advice}" for one in findings if one.level is Level.ERROR]
    if errors:
        return f"not done: {'; '.join(errors)}"
    raw = compose(
        marked(draft, work.token, work.message_id), message_id=work.message_id, date=world.now
    )
    advice = tuple(f"{one.level.value}: {one.advice}" for one in findings)
    if not _back_to_draft(world, work, raw, body, advice):
        return f"not done: the letter to {case.contact.name} has just changed; look again."
    hints = f" Look at: {'; '.join(advice)}." if advice else ""
    letter = f"the {work.kind.words} to {case.contact.name}"
    return f"{letter} says now what you wrote, and waits for “send”.{hints}"


def _refusal(work: Work, text: str, shown: str) -> str:
    if not text.strip():
        return "there is no text; write it behind the colon, or in the lines below."
    if work.request is None or work.kind.is_note or work.kind in OF_ANOTHER:
        return "this one is changed in Drafts only."
    if work.state not in _EDITABLE or work.gone_since is not None or work.stale is not None:
        return f"it is {work.state.value.replace('_', ' ')} and can't be changed now."
    if shown and shown != work.sha256:
        return "it was changed after that mail was written; answer this one to change it again."
    return ""


def _back_to_draft(
    world: World, work: Work, raw: bytes, text: str, advice: tuple[str, ...]
) -> bool:
    columns: dict[str, object] = {
        "octets": raw,
        "sha256": hashlib.sha256(raw).hexdigest(),
        "text": text,
        "findings": json.dumps(advice, ensure_ascii=False),
    }
    if work.draft is not None:
        columns["stale_uid"] = work.draft.uid
        columns["stale_uidvalidity"] = work.draft.uidvalidity
        columns["stale_sha256"] = work.draft_sha256
    facts.keep(world.owner, edited_mark(work), "yes", now=world.now)
    if work.state is _S.WANTED:
        return outbox.write(work, **columns)
    now: Work | None = work
    if work.state is not _S.PRESENT:
        outbox.move(work, _S.PRESENT, now=world.now, remark="you changed its text")
        now = outbox.get(world.owner, work.key)
    if now is None or now.state is not _S.PRESENT:
        return False
    maillog.moved(work.key, work.state.value, "wanted, edited by an order")
    return outbox.move(now, _S.WANTED, now=world.now, due_at=world.now, **columns)
