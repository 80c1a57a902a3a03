"""That a letter left: written down first, then told to its story.

The two are transactions of their own. The mark "accepted" must not hang on what the story
makes of it (failures X2), so a story that was not told is told at the next round.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from mailflow.mail.finish import dated, letter_of
from mailflow.mail.parse import parse
from mailflow.pipeline import events as ev
from mailflow.pipeline.letters import Letter
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import maillog
from mailflow.service.apply import happen
from mailflow.service.world import World
from mailflow.store import facts, folders, outbox, story
from mailflow.store.database import StoreUnavailable, unit
from mailflow.store.outbox import Work

_LATE = timedelta(minutes=5)


def wire_bytes(work: Work) -> bytes:
    """The octets that leave: the draft as the owner approved it, with our id and that moment."""
    if work.approved_at is None:
        return work.raw
    return dated(letter_of(work.raw, work.message_id), work.approved_at)


def tell(world: World, work: Work) -> None:
    """The letter joins its story. Runs inside a unit of work, once for each letter."""
    at = work.left_at or world.now
    if work.request is not None and not work.kind.is_note:
        letter = Letter(
            message_id=work.message_id,
            kind=work.kind,
            subject=work.subject,
            sent_at=at,
            text=work.text,
            also=work.server_ids,
            references=parse(work.raw).references,
        )
        story.keep_letter(world.owner, work.request, letter)
        happen(world, work.request, ev.LetterSent(at, work.kind, work.message_id, work.key))
        if world.now - at > _LATE:
            # An answer may have come before it was known that there was a letter (L2).
            folders.wish(world.owner, at, sent=False)
    outbox.write(work, is_told=True)


def tell_untold(world: World) -> None:
    """What a server took before the program ended or the story failed to be written."""
    for work in outbox.untold(world.owner):
        try:
            with unit():
                tell(world, work)
        except StoreUnavailable:
            raise
        except Exception as error:  # noqa: BLE001  # the one place here: around one unit of work
            maillog.failed(f"story:{work.key}", error)


def draft_behind(work: Work) -> dict[str, object]:
    """The columns that make the draft of a letter that left one to be taken away: who finds it
    in Drafts sends it again.
    """
    if work.draft is None or work.gone_since is not None:
        return {}
    return {
        "stale_uid": work.draft.uid,
        "stale_uidvalidity": work.draft.uidvalidity,
        "stale_sha256": work.draft_sha256,
    }


def went_out(world: World, work: Work, *, at: datetime, how: str) -> bool:
    """Proof was found of a letter in doubt. Runs inside the unit of work that read it."""
    left = work.left_at or at
    columns: dict[str, object] = {"remark": how, "left_at": left, **draft_behind(work)}
    if not outbox.move(work, OutgoingState.ACCEPTED, now=world.now, **columns):
        return False
    maillog.moved(work.key, work.state.value, "accepted")
    found = outbox.get(world.owner, work.key)
    if found and not found.is_told:
        tell(world, found)
    return True


def learn_own_copy(world: World, value: str) -> None:
    """`yes` or `no`, of this world's account; inside a unit of work."""
    name = facts.own_copy(world.account)
    if facts.get(world.owner, name) != value:
        facts.keep(world.owner, name, value, now=world.now)
