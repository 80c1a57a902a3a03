"""What must hold after a run, wherever it was killed.

Nothing is lost, nothing doubled, everything at rest in a state the owner can do something
with; and beside the same scene without a kill only one thing may differ: a letter that was
struck while it left may be in doubt, and is then shown to the owner.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from mailflow.mail.headers import scan
from mailflow.mail.parse import parse
from mailflow.store.held import TRIES
from tests.crash.stage import OWNER, Stage

#: where a letter may lie when all has come to rest, by how often it reached its reader
_AT_REST = {
    0: {
        *("present", "withdrawn", "dropped", "sent_by_owner"),
        *("failed", "in_doubt", "on_hold"),
    },
    1: {"filed", "in_doubt"},
}
#: where a note may lie: it is not filed with care
_NOTE_AT_REST = {0: {"failed", "in_doubt", "on_hold"}, 1: {"accepted", "filed", "in_doubt"}}
#: what the owner must be shown
_SHOWN = {"in_doubt", "failed", "on_hold"}
_NOTES = {"digest", "debrief", "brief", "notice", "receipt"}
#: strikes that can leave a letter in doubt: from its mark as in flight to the written answer
#: (a line that is cut before the mark is felt after it)
MAY_DOUBT = {
    "smtp.354",
    "smtp.content",
    "smtp.half",
    "smtp.dot",
    "smtp.reply",
    "commit",
    "committed",
}


@dataclass(frozen=True)
class Row:
    """One outgoing mail at the end."""

    key: str
    kind: str
    state: str
    remark: str
    message_id: str
    token: str
    recipient: str


@dataclass(frozen=True)
class Ending:
    """What is left of a run, gathered once."""

    rows: dict[str, Row]
    #: how often each Message-ID came to its reader: letters to the post, notes to INBOX
    came: Counter[str]
    #: the same for recipient and content
    contents: Counter[str]
    #: letters the owner's own program sent, by recipient
    by_hand: Counter[str]
    #: octets in Drafts that are not marked as deleted
    drafts: tuple[bytes, ...]
    sent: Counter[str]
    events: tuple[tuple[object, ...], ...]
    mails: tuple[tuple[object, ...], ...]
    set_aside: int
    #: orders of the owner's that were read only when they were too old to be obeyed
    too_late: frozenset[str]
    told: str
    #: notes to the owner that were owed and never written
    unwritten: tuple[str, ...]
    damage: tuple[str, ...]


def ending(stage: Stage) -> Ending:
    """Look at everything, when the daemon has ended."""
    columns = "key, kind, state, remark, message_id, token, recipient"
    rows = [Row(*map(str, row)) for row in stage.ask(f"SELECT {columns} FROM outgoing")]
    sent = [scan(raw.partition(b"\r\n\r\n")[0]) for raw in stage.maildir.mails("Sent")]
    notes = [raw for raw in stage.maildir.mails("INBOX") if f"<{OWNER}>" in str(parse(raw).author)]
    letters = [mail for mail in stage.post.taken if mail.recipient != OWNER]
    too_late = stage.ask("SELECT place FROM held WHERE set_aside AND why LIKE '% 14 days old'")
    set_aside = len(stage.ask("SELECT 1 FROM held WHERE set_aside"))
    trouble = any(row.state in _SHOWN for row in rows) or set_aside
    return Ending(
        rows={row.key: row for row in rows},
        came=Counter(mail.message_id for mail in letters)
        + Counter(str(parse(raw).message_id) for raw in notes),
        contents=Counter(_content(mail.recipient, mail.raw) for mail in letters)
        + Counter(_content(OWNER, raw) for raw in notes),
        by_hand=Counter(to for to, _ in stage.by_hand),
        drafts=tuple(stage.maildir.mails("Drafts")),
        sent=Counter(str(one) for mail in sent for one in {mail.message_id, *mail.original_ids}),
        events=tuple(sorted(stage.ask("SELECT request_id, kind FROM event"))),
        mails=tuple(
            sorted(stage.ask("SELECT role, sha256 FROM mail WHERE author NOT LIKE ?", f"%{OWNER}%"))
        ),
        too_late=frozenset(str(place).removeprefix("command:") for (place,) in too_late),
        set_aside=set_aside,
        told=stage.daemon.command("status") if trouble else "",
        unwritten=tuple(str(key) for (key,) in stage.ask("SELECT key FROM unwritten")),
        damage=tuple(str(d) for d in stage.ask("PRAGMA integrity_check") if d != ("ok",))
        + tuple(map(str, stage.ask("PRAGMA foreign_key_check"))),
    )


def _content(recipient: str, raw: bytes) -> str:
    body = raw.partition(b"\r\n\r\n")[2]
    return f"{recipient} {hashlib.sha256(body).hexdigest()}"


def wrongs(
    stage: Stage, end: Ending, undisturbed: Ending | None, came: tuple[str, ...]
) -> list[str]:
    """Everything that is not as promised; `undisturbed` is the same scene without a kill, `came`
    the strikes of this one.
    """
    found = [*_doubled(end), *_out_of_rest(end), *_drafts(stage, end), *end.damage]
    if undisturbed is not None and not was_set_aside(end, undisturbed, came):
        found += _differences(end, undisturbed, {fault.partition("=")[0] for fault in came})
    return found


def was_set_aside(end: Ending, undisturbed: Ending, came: tuple[str, ...]) -> bool:
    """Was one mail struck three times while it was read? Then it was set aside and its owner told
    (K2, `_out_of_rest`), and the story went on without it.
    """
    return len(came) >= TRIES and end.set_aside > undisturbed.set_aside


def _doubled(end: Ending) -> Iterator[str]:
    for what in (end.came, end.contents):
        yield from (f"doubled: {one} came {n} times" for one, n in what.items() if n > 1)
    for row in end.rows.values():
        if row.state == "sent_by_owner" and end.came[row.message_id]:
            yield f"doubled: {row.key} was sent by its owner and by mailflow"


def _out_of_rest(end: Ending) -> Iterator[str]:
    yield from (f"{key} is owed and was never written" for key in end.unwritten)
    known = {row.message_id for row in end.rows.values()}
    yield from (f"nobody owed what was sent: {one}" for one in end.came if one not in known)
    for row in end.rows.values():
        came = min(1, end.came[row.message_id])
        allowed = _NOTE_AT_REST if row.kind in _NOTES else _AT_REST
        if row.state not in allowed[came]:
            yield f"{row.key} is {row.state} and came {came} times"
        if row.state in _SHOWN and not row.remark:
            yield f"{row.key} is {row.state} and has no reason"
    shown = sum(row.state in _SHOWN for row in end.rows.values()) + end.set_aside
    if end.told.count("  ! ") < shown:
        yield f"{shown} things need the owner, who is told: {end.told}"
    for row in end.rows.values():
        if row.kind not in _NOTES and row.state == "filed" and end.sent[row.message_id] != 1:
            yield f"{row.key} has {end.sent[row.message_id]} copies in Sent"


def _drafts(stage: Stage, end: Ending) -> Iterator[str]:
    yield from ("the owner's draft is gone" for raw in stage.theirs if raw not in end.drafts)
    ours = Counter(parse(raw).message_id for raw in end.drafts if raw not in stage.theirs)
    yield from (f"{n} own copies of a draft: {one}" for one, n in ours.items() if n > 1)


def _differences(end: Ending, usual: Ending, points: set[str]) -> Iterator[str]:
    in_doubt = {key for key, row in end.rows.items() if row.state == "in_doubt"}
    if end.rows.keys() != usual.rows.keys():
        # What never came to its reader has no bounce.
        if in_doubt and points & MAY_DOUBT and end.rows.keys() < usual.rows.keys():
            return
        unread = {f"receipt:{one}" for one in end.too_late}
        if unread and end.rows.keys() == usual.rows.keys() - unread:
            yield from _unasked(end, usual)
            return
        yield f"other mails are owed: {sorted(end.rows.keys() ^ usual.rows.keys())}"
        return
    doubts = False
    for key, row in end.rows.items():
        before = usual.rows[key].state
        if row.state != before and {row.state, before} != {"accepted", "filed"}:
            doubts = True
            if row.state != "in_doubt" or not points & MAY_DOUBT:
                yield f"{key} is {row.state} ({row.remark}), undisturbed {before}"
    if end.set_aside != usual.set_aside:
        yield f"{end.set_aside} things are set aside, undisturbed {usual.set_aside}"
    if _incoming(end) != _incoming(usual):
        yield f"other mails were read: {Counter(end.mails) - Counter(usual.mails)} more, less {Counter(usual.mails) - Counter(end.mails)}"
    if doubts:
        return
    if end.events != usual.events:
        yield f"other events: more {Counter(end.events) - Counter(usual.events)}, less {Counter(usual.events) - Counter(end.events)}"
    if sorted(map(_addressee, end.drafts)) != sorted(map(_addressee, usual.drafts)):
        yield f"{len(end.drafts)} drafts lie there, undisturbed {len(usual.drafts)}"


def _unasked(end: Ending, usual: Ending) -> Iterator[str]:
    """Where an order failed at first and was read again only when it was two weeks old: it is
    not obeyed, and its owner is told (`_out_of_rest`).
    """
    for key, row in end.rows.items():
        before = usual.came[usual.rows[key].message_id]
        if row.kind not in _NOTES and end.came[row.message_id] > before:
            yield f"{key} left, though the order for it came too late"


def _incoming(end: Ending) -> list[str]:
    return sorted(str(role) for role, _ in end.mails if role != "sent")


def _addressee(raw: bytes) -> str:
    return str(parse(raw).to)
