"""Drafts written anew because what is known of somebody changed: a name, a title, an address.

Only what nobody has touched: a draft the owner changed is the owner's, and one that was
approved, deleted or sent is past changing. The letter keeps its key, its mark and its id;
the new draft is put beside the old one before that is taken away (`placing`).
"""

from __future__ import annotations

import hashlib
import json

from mailflow.mail.compose import compose
from mailflow.pipeline.effects import Compose
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import ContactId
from mailflow.service import maillog
from mailflow.service.apply import marked, written
from mailflow.service.world import World
from mailflow.store import cases, facts, outbox
from mailflow.store.outbox import Work

_S = OutgoingState

# These say something of somebody else's story, which the key does not tell.
OF_ANOTHER = {MailKind.REFERRER_TOLD, MailKind.ADVICE_DONE}


def redraft(world: World, contact: ContactId) -> int:
    """Write the untouched drafts to this contact anew; how many changed. In a unit of work."""
    changed = 0
    for request in cases.requests_of(world.owner, contact):
        for work in outbox.in_states(world.owner, [_S.WANTED, _S.PRESENT], request=request):
            is_edited = work.touched or facts.get(world.owner, edited_mark(work))
            is_free = not is_edited and work.gone_since is None and work.stale is None
            if is_free and not work.kind.is_note and work.kind not in OF_ANOTHER:
                changed += _anew(world, work)
    return changed


def edited_mark(work: Work) -> str:
    """The name of the fact that the owner wrote this letter's text by an order."""
    return f"edited:{work.id}"


def _anew(world: World, work: Work) -> bool:
    assert work.request is not None
    case = cases.case(world.owner, work.request)
    found = written(Compose(work.kind, work.key, work.starts_at), case, world)
    if found is None:
        return False
    draft, findings = found
    if (draft.text, draft.subject, draft.to.spec) == (work.text, work.subject, work.recipient):
        return False
    own = marked(draft, work.token, work.message_id)
    raw = compose(own, message_id=work.message_id, date=world.now)
    columns: dict[str, object] = {
        "octets": raw,
        "sha256": hashlib.sha256(raw).hexdigest(),
        "text": draft.text,
        "subject": draft.subject,
        "recipient": draft.to.spec,
        "findings": json.dumps(findings, ensure_ascii=False),
    }
    if work.state is _S.WANTED:
        return outbox.write(work, **columns)
    if work.draft is not None:
        columns["stale_uid"] = work.draft.uid
        columns["stale_uidvalidity"] = work.draft.uidvalidity
        columns["stale_sha256"] = work.draft_sha256
    maillog.moved(work.key, "present", "wanted")
    return outbox.move(work, _S.WANTED, now=world.now, due_at=world.now, **columns)
