"""Which outgoing mail is this one, however some program changed it?

Recognised by certain marks first (our token in Message-ID, X-Mailflow-Id or References),
else by two traits of: same single recipient, same base subject, same thread, most of the
same words, our draft vanished minutes around it (failures.md 3.6). Outlook and K-9 give a
new Message-ID, Gmail and Roundcube drop unknown header fields, everybody lets the owner edit.

Where our draft still lies untouched in Drafts, traits without the words are another letter
to the same person; and where two drafts fit equally well, it is neither.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime, timedelta

from mailflow.mail.folders import Place
from mailflow.mail.message import Message
from mailflow.mail.origin import mailflow_tokens
from mailflow.mail.parse import parse
from mailflow.mail.threads import base_subject
from mailflow.pipeline.evidence import Evidence, Weight
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service.world import World
from mailflow.store import outbox
from mailflow.store.outbox import Work

# A draft the owner deleted or we took back may still be sent from a program's undo.
_MAY_BE_SENT = (
    OutgoingState.PRESENT,
    OutgoingState.APPENDING,
    OutgoingState.WITHDRAWING,
    OutgoingState.WITHDRAWN,
    OutgoingState.DROPPED,
    OutgoingState.APPROVED,
    OutgoingState.ON_HOLD,
)
_SAME_WORDS = 0.5
_SHINGLE = 5
_AROUND = timedelta(minutes=10)


def recognised(
    world: World,
    message: Message,
    *,
    at: datetime | None = None,
    still_there: Container[Place] | None = None,
) -> tuple[Work | None, Evidence]:
    """The outgoing mail that this one is, and how we know.

    `at` is when the mail arrived; `still_there` what lies in Drafts now, where that was just
    looked at (else the last look counts).
    """
    for token in mailflow_tokens(message):
        work = outbox.by_token(world.owner, token)
        if work and _is_the_draft(work, message, token):
            return work, Evidence(Weight.PROOF, "mark", token[:8])
    around = _AROUND + timedelta(seconds=world.config.following.poll)
    best: list[tuple[tuple[int, float], Work, list[str]]] = []
    for work in outbox.in_states(world.owner, _MAY_BE_SENT):
        if work.kind.is_note or work.recipient.casefold() not in to_keys(message):
            continue
        traits = _traits(work, message, at=at, around=around)
        lies_there = _lies_there(work, still_there)
        if len(traits) >= 2 and not (lies_there and "words" not in traits):
            best.append(((len(traits), round(overlap(work.text, message.text), 2)), work, traits))
    best.sort(key=lambda found: found[0], reverse=True)
    if not best or (len(best) > 1 and best[0][0] == best[1][0]):
        return None, Evidence(Weight.WEAK, "none")
    _, work, traits = best[0]
    return work, Evidence(Weight.STRONG, "traits", ", ".join(traits))


def _is_the_draft(work: Work, message: Message, token: str) -> bool:
    """A later letter of ours in the same thread names the earlier one's id too: among the
    References the mark counts only as the last.
    """
    if token not in "".join((*message.in_reply_to, *message.references)):
        return True
    return bool(message.references) and message.references[-1] == work.message_id


def _lies_there(work: Work, still_there: Container[Place] | None) -> bool:
    if work.draft is None:
        return False
    if still_there is not None:
        return work.draft in still_there
    return work.gone_since is None and work.state in {
        OutgoingState.PRESENT,
        OutgoingState.APPROVED,
        OutgoingState.ON_HOLD,
    }


def to_keys(message: Message) -> set[str]:
    """Whom the mail is written to."""
    return {address.key for address in (*message.to, *message.cc)}


def _traits(work: Work, message: Message, *, at: datetime | None, around: timedelta) -> list[str]:
    traits = []
    if to_keys(message) == {work.recipient.casefold()}:
        traits.append("recipient")
    if base_subject(message.subject).casefold() == base_subject(work.subject).casefold():
        traits.append("subject")
    if set(message.in_reply_to) & set(parse(work.raw).in_reply_to):
        traits.append("thread")
    if overlap(work.text, message.text) >= _SAME_WORDS:
        traits.append("words")
    if at and work.gone_since and abs(at - work.gone_since) <= around:
        traits.append("draft vanished")
    return traits


def overlap(ours: str, theirs: str) -> float:
    """The share of our five-word shingles that stand in their text, 0 to 1."""
    wanted, found = _shingles(ours), _shingles(theirs)
    return len(wanted & found) / len(wanted) if wanted else 0.0


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = text.casefold().split()
    return {tuple(words[i : i + _SHINGLE]) for i in range(max(1, len(words) - _SHINGLE + 1))}
