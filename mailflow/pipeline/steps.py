"""What all decisions share: a step with its reason, keys, deadlines, the count of invitations.

A key makes a mail happen once. Deadlines count in the contact's zone and country, the
owner's where those are unknown, and are put off to the end of any wait.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

from mailflow.pipeline.calendar import add_business_days
from mailflow.pipeline.case import Case, Outgoing
from mailflow.pipeline.clockwork import Notify
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import BEFORE_THE_WIRE, OutgoingState
from mailflow.pipeline.policy import Policy

if TYPE_CHECKING:
    from mailflow.pipeline.effects import Effect, Withdraw
    from mailflow.pipeline.events import Event

#: a step of a decision: an effect or an event, and the reason for it
Step: TypeAlias = "tuple[Effect | Event | None, str]"

#: letters that carry the owner's invitation or take it back
INVITING = frozenset({MailKind.CONFIRMATION, MailKind.CANCELLATION})
LETTERS = frozenset(kind for kind in MailKind if not kind.is_note)

#: letters of a key that a server's database takes, and those kept of a longer one
_LONGEST_KEY, _KEPT = 255, 150


def key_of(case: Case, kind: MailKind, tail: str = "1") -> str:
    """The unique key that makes a mail of this kind happen once: `request:42:nudge:1`."""
    return fitting(f"request:{case.request}:{kind.value}:{tail}")


def times_key(message_id: str) -> str:
    """The key of the times that this mail offers."""
    return fitting(f"times:{message_id}")


def fitting(key: str) -> str:
    """A key as a column can hold it: one with a very long Message-ID in it ends with its hash."""
    if len(key) <= _LONGEST_KEY:
        return key
    return f"{key[:_KEPT]}:{hashlib.sha256(key.encode()).hexdigest()}"


def stamp_of(moment: datetime) -> str:
    """A moment in a key: the same in whatever zone it was told."""
    return moment.astimezone(UTC).isoformat()


def item_of(case: Case, key: str) -> Outgoing | None:
    """The outgoing mail of this key, whatever became of it."""
    return next((item for item in case.outgoing if item.key == key), None)


def confirmation_key(case: Case, tail: str) -> str:
    """A time that was confirmed, moved and moved back is confirmed once more; so is one whose
    draft was taken back.
    """
    key = key_of(case, MailKind.CONFIRMATION, tail)
    known = [item for item in case.outgoing if item.kind is MailKind.CONFIRMATION]
    same = [item for item in known if item.key == key or item.key.startswith(f"{key}:again")]
    if not same:
        return key
    is_gone = same[-1].state in {OutgoingState.WITHDRAWN, OutgoingState.WITHDRAWING}
    was_last = same[-1] is known[-1] and not is_gone
    return same[-1].key if was_last or same[-1].state.is_open else f"{key}:again{len(same)}"


def taken_back(effect: Withdraw, case: Case) -> set[str]:
    """The keys of what this effect is about: proposed, and not on its way yet."""
    still = [item for item in case.outgoing if item.state in BEFORE_THE_WIRE]
    return {item.key for item in still if item.kind in effect.kinds and item.key != effect.but}


def notice(case: Case, tail: str, about: str, why: str) -> Step:
    """A note to the owner that can't wait for the digest."""
    return Notify(MailKind.NOTICE, key_of(case, MailKind.NOTICE, tail), about), why


def zone_of(case: Case, policy: Policy) -> str:
    return case.contact.zone or policy.zone


def business_days_after(case: Case, moment: datetime, days: int, policy: Policy) -> datetime:
    """A deadline in the contact's business days, put off to the end of any wait."""
    zone, country = zone_of(case, policy), case.contact.country or policy.country
    due = add_business_days(moment, days, zone=zone, country=country)
    return max(due, case.wait_until) if case.wait_until else due


def sequence_of(case: Case, key: str = "") -> int:
    """SEQUENCE of the invitation with this key, or of the next one: it counts the invitations
    made before, sent or not, for it may only ever grow (RFC 5545, 3.8.7.4).
    """
    keys = [item.key for item in case.outgoing if item.kind in INVITING]
    return keys.index(key) if key in keys else len(keys)


def is_invited(case: Case) -> bool:
    """Does an invitation of the owner's stand in the contact's calendar, as far as we know?"""
    return any(one.uid == case.uid and not one.cancelled for one in case.appointments if case.uid)
