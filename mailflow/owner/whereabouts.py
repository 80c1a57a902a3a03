"""Where an outgoing mail is, in plain words, and what its owner can do about it.

One text for `mailflow outbox`, `mailflow status` and the digest. In doubt is said as it is:
nobody can know, so the words tell what was looked for, what was found, and the two ways out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mailflow.owner.foreign import clean
from mailflow.pipeline.outgoing import TROUBLES, OutgoingState

_S = OutgoingState

#: after this, a server known to file what it sends would have done so
SURE_AFTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What is known of one outgoing mail. `number` is its name in `mailflow outbox`."""

    number: int
    #: "request to Jane Doe"
    what: str
    state: OutgoingState
    remark: str = ""
    due_at: datetime | None = None
    left_at: datetime | None = None
    #: how often it was put off, or could not be put into Drafts
    attempts: int = 0
    touched: bool = False
    is_gone: bool = False
    #: does the server put a copy of what it sends into Sent by itself?
    files_copies: bool = False


def is_trouble(one: Whereabouts) -> bool:
    """Does it want the owner's eye?"""
    return one.state in TROUBLES or (one.state is _S.WANTED and one.attempts > 0)


def told(one: Whereabouts, zone: ZoneInfo, now: datetime) -> str:
    """Where it is, in a line without a full stop."""
    if one.state is _S.IN_DOUBT:
        return _in_doubt(one, zone, now)
    remark = clean(one.remark)
    behind = f": {remark}" if remark else ""
    when = _hour(one.left_at, zone)
    match one.state:
        case _S.WANTED if one.attempts:
            return f"{remark}; tried again {_hour(one.due_at, zone)}"
        case _S.PRESENT:
            return _in_drafts(one, remark)
        case _S.APPROVED:
            put_off = f"; put off so far{behind}" if one.attempts else behind.replace(": ", "; ")
            return f"goes out {_hour(one.due_at, zone)}{put_off}"
        case _S.ACCEPTED:
            return f"sent {when}; its copy in Sent is waited for"
        case _S.FILED:
            return f"sent {when}"
        case _S.SENT_BY_OWNER | _S.SENDING | _S.INFLIGHT | _S.WANTED | _S.APPENDING:
            return _PLAINLY[one.state]
        case _:
            return f"{_PLAINLY[one.state]}{behind}"


_PLAINLY = {
    _S.WANTED: "about to be put into Drafts",
    _S.APPENDING: "being put into Drafts",
    _S.WITHDRAWING: "about to be taken out of Drafts",
    _S.WITHDRAWN: "taken back",
    _S.DROPPED: "dropped",
    _S.SENT_BY_OWNER: "sent by you",
    _S.SENDING: "leaving now",
    _S.INFLIGHT: "leaving now",
    _S.ON_HOLD: "held",
    _S.FAILED: "refused for good, and not sent",
}


def _in_drafts(one: Whereabouts, remark: str) -> str:
    if one.is_gone:
        return "gone from Drafts, and not seen in Sent yet"
    if remark:
        return f"in Drafts: {remark}"
    return "in Drafts, with your changes" if one.touched else "in Drafts"


def _in_doubt(one: Whereabouts, zone: ZoneInfo, now: datetime) -> str:
    when = _hour(one.left_at, zone)
    is_unlikely = one.files_copies and one.left_at and now - one.left_at >= SURE_AFTER
    guess = (
        "; probably not sent: your server puts what it sends into Sent, and it is not there"
        if is_unlikely
        else ""
    )
    return (
        f"could not find out whether it went out {when}: the connection or the program ended "
        f"in the middle{guess}"
    )


def next_step(one: Whereabouts) -> str:
    """What the owner can do on the command line, empty where nothing is to be done."""
    number = one.number
    match one.state:
        case _S.IN_DOUBT:
            return (
                f"look in Sent, or ask them; then `mailflow outbox done {number}` if it went "
                f"out, `mailflow outbox resend {number}` if it did not"
            )
        case _S.FAILED:
            return f"mend the cause, then `mailflow outbox resend {number}`"
        case _S.ON_HOLD:
            return f"`mailflow outbox resend {number}` sends it all the same"
        case _S.WANTED if one.attempts:
            return "make room in the mailbox; it goes on by itself"
        case _:
            return ""


def _hour(moment: datetime | None, zone: ZoneInfo) -> str:
    if moment is None:
        return "at a time unknown"
    local = moment.astimezone(zone)
    return f"{local:%a} {local.day} {local:%b}, {local.hour}:{local:%M}"
