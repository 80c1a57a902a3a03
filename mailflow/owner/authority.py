"""Is this the owner speaking? The ordered checks of failures.md 4.3, cheap first, failing closed.

Obeyed is (A or B) and C. A: the mail lies in the account's own Sent folder, where only a
login can put it, and bears no mark of a delivery. B: the trusted boundary vouches for its
author (`mail.origin`); SPF alone never does. C: it answers a mail that mailflow issued lately. What
answers none of ours orders nothing, so that is asked first and nothing else matters.

A stranger gets no answer at all; what failed a check although it answers our mail is told
in the digest. Known limits: a server that marks the Sent copy like a delivered mail makes
proof A impossible there; who can log in as the owner is the owner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from mailflow.mail.folders import Role
from mailflow.mail.message import Message, MessageId
from mailflow.mail.origin import authentication, has_trace
from mailflow.mail.quotes import split, split_html
from mailflow.owner.authors import key_of, specs_in
from mailflow.owner.commands import Command, read_commands
from mailflow.owner.words import Verb

#: how long a mail of ours may be answered with orders
FRESH = timedelta(days=14)
#: how far ahead of ours a sender's clock may be
_AHEAD = timedelta(days=1)
#: octets; nobody types more, and pictures in a signature take up less
_SIZE = 2_000_000
_FIELDS = 500


class Verdict(Enum):
    """What becomes of a mail that might hold orders."""

    OBEY = "obey"
    #: no orders in it: an ordinary mail
    ORDINARY = "ordinary"
    #: not obeyed, not answered, and told in the digest
    QUARANTINE = "quarantine"
    #: carried out once the owner confirms it by answering the receipt
    ASK = "ask"


class Proof(Enum):
    """What shows that the owner wrote it (promises.md 3)."""

    NONE = "none"
    A = "own mailbox"
    B = "trusted boundary"


@dataclass(frozen=True, slots=True)
class Claim:
    """All that is known of a mail that might hold orders.

    `issued_at` is when the mail it answers was issued, None if it answers none of ours;
    `automatic` the rule by which a machine is speaking, empty for a person; `used`, its
    Message-ID was seen as a command before; `own_ids` are mails we wrote, `letters` those of
    them that went to contacts.
    `anchor` is the server whose Authentication-Results are believed, None for none;
    `is_strict`: the owner's domain asks others to refuse what fails DMARC.
    """

    message: Message
    role: Role
    owner_keys: frozenset[str]
    issued_at: datetime | None
    automatic: str
    used: bool
    now: datetime
    anchor: str | None = None
    is_strict: bool = False
    own_ids: frozenset[MessageId] = frozenset()
    letters: frozenset[MessageId] = frozenset()


@dataclass(frozen=True, slots=True)
class Judgment:
    """The verdict, the check that spoke it, why, and the proof it rests on."""

    verdict: Verdict
    check: str
    why: str = ""
    proof: Proof = Proof.NONE


def judge(claim: Claim) -> Judgment:
    """The first check that fails speaks; a claim that passes all is obeyed."""
    proof = proof_of(claim)
    for name, verdict, check in CHECKS:
        if why := check(claim):
            return Judgment(verdict, name, why, proof)
    if proof is Proof.B and not claim.is_strict:
        why = "your mail provider vouches for it only weakly"
        return Judgment(Verdict.ASK, "confirm", why, proof)
    return Judgment(Verdict.OBEY, proof.value, "it is yours and answers our mail", proof)


def proof_of(claim: Claim) -> Proof:
    """A before B; a Sent copy that was delivered from outside is no proof."""
    message = claim.message
    if claim.role is Role.SENT and not has_trace(message):
        return Proof.A
    if claim.anchor is None or message.author is None:
        return Proof.NONE
    results, domain = authentication(message, anchor=claim.anchor), message.author.domain
    is_vouched = results.dmarc_pass(domain) or results.dkim_pass(domain)
    return Proof.B if is_vouched else Proof.NONE


def refusal(order: Command, judgment: Judgment) -> str:
    """Why this order of an obeyed mail is not carried out; empty if it may be."""
    if order.verb is Verb.EDIT and judgment.proof is not Proof.A:
        return "a letter's text is changed only by an answer from your own account"
    return ""


# The checks. Each answers with what is wrong, or with nothing.


def _answers_ours(claim: Claim) -> str:
    return "" if claim.issued_at else "it answers no mail of ours"


def _too_big(claim: Claim) -> str:
    is_big = claim.message.size > _SIZE or len(claim.message.headers) > _FIELDS
    return "it is far too big for an answer" if is_big else ""


def _echo(claim: Claim) -> str:
    marked = any(name.casefold().startswith("x-mailflow-") for name, _ in claim.message.headers)
    is_ours = marked or claim.message.message_id in claim.own_ids
    return "it is a mail of our own" if is_ours else ""


def _by_machine(claim: Claim) -> str:
    return claim.automatic or next(
        (f"{name}: {value}"[:80] for name, value in claim.message.headers if _is_mark(name, value)),
        "",
    )


def _is_mark(name: str, value: str) -> bool:
    """Does a field say that no person wrote this (RFC 3834 and its dialects)?"""
    name, value = name.casefold(), value.strip().casefold()
    return (
        (name == "auto-submitted" and value != "no")
        or (name == "return-path" and value == "<>")
        or (name == "precedence" and value in {"bulk", "junk", "list", "auto_reply"})
        or (name == "content-type" and value.startswith("multipart/report"))
        or name in {"x-auto-response-suppress", "x-autoreply", "x-autorespond", "feedback-id"}
    )


def _by_list(claim: Claim) -> str:
    marks = ("list-", "resent-", "mailing-list", "x-mailing-list", "x-forwarded-for")
    found = [n for n, _ in claim.message.headers if n.casefold().startswith(marks)]
    return f"it was passed on to you ({found[0]})" if found else ""


_ONCE = frozenset(
    "from sender to cc subject date message-id in-reply-to references reply-to content-type".split()
)


def _single_fields(claim: Claim) -> str:
    """DKIM does not cover a second field of a name it signed once (failures A6)."""
    names = [name.casefold().strip() for name, _ in claim.message.headers]
    doubled = [name for name in sorted(_ONCE) if names.count(name) > 1]
    return f"{doubled[0]} stands there twice" if doubled else ""


def _one_author(claim: Claim) -> str:
    message = claim.message
    if len(message.header_all("From")) != 1 or len(message.from_) != 1:
        return f"{len(message.from_)} authors"
    spec = message.from_[0].spec
    if message.sender and key_of(message.sender.spec) != key_of(spec):
        return "Sender differs from From"
    # Two readers must agree on who wrote it, since mail programs do not (CVE-2023-27043).
    if {key_of(one) for one in specs_in(message.header("From"))} != {key_of(spec)}:
        return "its From can be read in two ways"
    return ""


def _the_owner(claim: Claim) -> str:
    author = claim.message.author
    is_owner = author is not None and key_of(author.spec) in {key_of(k) for k in claim.owner_keys}
    return "" if is_owner else "it does not claim to be yours"


def _nobody_else(claim: Claim) -> str:
    message, owner = claim.message, {key_of(key) for key in claim.owner_keys}
    blind = [spec for value in message.header_all("Bcc") for spec in specs_in(value)]
    there = [address.spec for address in (*message.to, *message.cc)] + blind
    if not there:
        return "it is addressed to nobody"
    return "others were on it" if any(key_of(spec) not in owner for spec in there) else ""


def _no_letter(claim: Claim) -> str:
    named = {*claim.message.in_reply_to, *claim.message.references}
    return "it stands in the thread of a letter to a contact" if named & claim.letters else ""


def _unused(claim: Claim) -> str:
    if claim.message.message_id is None:
        return "it has no Message-ID, so it could come again and again"
    return "it was carried out before" if claim.used else ""


def _proven(claim: Claim) -> str:
    if proof_of(claim) is not Proof.NONE:
        return ""
    if claim.role is Role.SENT:
        return "it came in from outside, although it lies in your Sent folder"
    return "it does not lie in your Sent folder, so anybody may have written it"


def _fresh(claim: Claim) -> str:
    if claim.issued_at and not -_AHEAD <= claim.now - claim.issued_at <= FRESH:
        return "the mail it answers is over 14 days old"
    written = claim.message.date
    if written is None or not -_AHEAD <= claim.now - written <= FRESH:
        return "it says no date, or one that can't be right"
    return ""


def _one_meaning(claim: Claim) -> str:
    """Mail programs show the HTML, simple readers the text: both must order the same."""
    message = claim.message
    if not message.html.strip() or not message.text.strip():
        return ""
    plain = _ordered(split(message.text).new)
    rich = _ordered(split_html(message.html).new)
    return "" if plain == rich else "its text and its HTML order different things"


def _ordered(new: str) -> list[tuple[Verb, tuple[int, ...], str, str]]:
    orders = [order for order in read_commands(new) if isinstance(order, Command)]
    return [
        (o.verb, o.items, o.name, "" if o.verb.takes_text else " ".join(o.argument.split()))
        for o in orders
    ]


_ORDINARY, _QUARANTINE = Verdict.ORDINARY, Verdict.QUARANTINE

CHECKS: tuple[tuple[str, Verdict, Callable[[Claim], str]], ...] = (
    ("capability", _ORDINARY, _answers_ours),
    ("size", _QUARANTINE, _too_big),
    ("echo", _ORDINARY, _echo),
    ("automatic", _ORDINARY, _by_machine),
    ("list", _QUARANTINE, _by_list),
    ("single fields", _QUARANTINE, _single_fields),
    ("one author", _QUARANTINE, _one_author),
    ("owner", _ORDINARY, _the_owner),
    ("recipients", _QUARANTINE, _nobody_else),
    ("thread", _QUARANTINE, _no_letter),
    ("used once", _ORDINARY, _unused),
    ("own mailbox", _QUARANTINE, _proven),
    ("fresh", _QUARANTINE, _fresh),
    ("one meaning", _QUARANTINE, _one_meaning),
)

#: what a mail to the address for filing must pass: it orders nothing, so no capability is asked
#: for, and others may be on it
_FILING: tuple[Callable[[Claim], str], ...] = (
    *(_echo, _by_machine, _by_list, _single_fields, _one_author),
    *(_the_owner, _proven),
)


def why_not_filed(claim: Claim) -> str:
    """Why a mail to the address for filing is not the owner's; empty if it is."""
    return next((why for check in _FILING if (why := check(claim))), "")
