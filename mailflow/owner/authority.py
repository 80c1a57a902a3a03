"""Is this the owner speaking? The ordered checks of promises.md 3, cheap first, failing closed.

Obeyed is (A or B) and C: A, the mail lies in the account's own Sent folder, where only a
login can put it; C, it answers a mail that mailflow issued. Proof B (a trusted boundary's
Authentication-Results) is not granted yet, so a mail in INBOX is never obeyed. A stranger
gets no answer at all; the owner gets a line in the digest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from mailflow.mail.folders import Role
from mailflow.mail.message import Message

#: how long a mail of ours may be answered with orders
FRESH = timedelta(days=14)


class Verdict(Enum):
    """What becomes of a mail that might hold orders."""

    OBEY = "obey"
    #: no orders in it: an ordinary mail
    ORDINARY = "ordinary"
    #: not obeyed, not answered, and told in the digest
    QUARANTINE = "quarantine"


@dataclass(frozen=True, slots=True)
class Claim:
    """All that is known of a mail that might hold orders.

    `issued_at` is when the mail it answers was issued, None if it answers none of ours;
    `automatic` the rule by which a machine is speaking, empty for a person.
    """

    message: Message
    role: Role
    owner_keys: frozenset[str]
    issued_at: datetime | None
    automatic: str
    used: bool
    now: datetime


@dataclass(frozen=True, slots=True)
class Judgment:
    """The verdict, the check that spoke it, and why."""

    verdict: Verdict
    check: str
    why: str = ""


def _answers_ours(claim: Claim) -> Judgment | None:
    if claim.issued_at is None:
        return Judgment(Verdict.ORDINARY, "capability", "it answers no mail of ours")
    return None


def _by_machine(claim: Claim) -> Judgment | None:
    if claim.automatic:
        return Judgment(Verdict.ORDINARY, "automatic", claim.automatic)
    return None


def _by_list(claim: Claim) -> Judgment | None:
    if any(name.casefold().startswith("list-") for name, _ in claim.message.headers):
        return Judgment(Verdict.QUARANTINE, "list", "it came over a mailing list")
    return None


def _one_author(claim: Claim) -> Judgment | None:
    message = claim.message
    fields = message.header_all("From")
    if len(fields) != 1 or len(message.from_) != 1:
        return Judgment(Verdict.QUARANTINE, "one author", f"{len(message.from_)} authors")
    if message.sender and message.sender.key != message.from_[0].key:
        return Judgment(Verdict.QUARANTINE, "one author", "Sender differs from From")
    return None


def _the_owner(claim: Claim) -> Judgment | None:
    author = claim.message.author
    if author is None or author.key not in claim.owner_keys:
        return Judgment(Verdict.ORDINARY, "owner", "it does not claim to be yours")
    return None


def _nobody_else(claim: Claim) -> Judgment | None:
    others = {a.key for a in (*claim.message.to, *claim.message.cc)} - claim.owner_keys
    if others:
        return Judgment(Verdict.QUARANTINE, "recipients", "others were on it")
    return None


def _own_folder(claim: Claim) -> Judgment | None:
    if claim.role is not Role.SENT:
        why = "it does not lie in your Sent folder, so anybody may have written it"
        return Judgment(Verdict.QUARANTINE, "own mailbox", why)
    return None


def _fresh(claim: Claim) -> Judgment | None:
    if claim.issued_at and claim.now - claim.issued_at > FRESH:
        return Judgment(Verdict.QUARANTINE, "fresh", "the mail it answers is over 14 days old")
    return None


def _unused(claim: Claim) -> Judgment | None:
    if claim.used or claim.message.message_id is None:
        return Judgment(Verdict.ORDINARY, "used once", "it was carried out before")
    return None


CHECKS: tuple[Callable[[Claim], Judgment | None], ...] = (
    _answers_ours,
    _by_machine,
    _the_owner,
    _by_list,
    _one_author,
    _nobody_else,
    _own_folder,
    _fresh,
    _unused,
)


def judge(claim: Claim) -> Judgment:
    """The first check that fails speaks; a claim that passes all is obeyed."""
    for check in CHECKS:
        if judgment := check(claim):
            return judgment
    return Judgment(Verdict.OBEY, "own mailbox", "it lies in your Sent folder and answers our mail")
