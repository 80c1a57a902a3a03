"""The checks of authority, one by one: what fails each, alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mailflow.mail.folders import Role
from mailflow.mail.message import Address, Message, MessageId
from mailflow.owner.authority import CHECKS, Claim, Judgment, Proof, Verdict, judge, refusal
from mailflow.owner.commands import Command
from mailflow.owner.words import Verb

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
SAM = Address("Sam Reed", "sam@example.org")
VOUCHED = "mx.example.org; dmarc=pass header.from=example.org"


def message(*extra: tuple[str, str], **changes: object) -> Message:
    """A genuine answer, changed."""
    headers = (
        ("From", "Sam Reed <sam@example.org>"),
        ("To", "sam@example.org"),
        ("Subject", "Re: Your interviews"),
        ("Message-ID", "<answer@example.org>"),
        ("In-Reply-To", "<mf.0@example.org>"),
    )
    made = Message(
        message_id=MessageId("<answer@example.org>"),
        in_reply_to=(MessageId("<mf.0@example.org>"),),
        from_=(SAM,),
        to=(SAM,),
        date=NOW,
        headers=(*headers, *extra),
        text="1 send",
        size=2000,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # each test names its fields


def claim(made: Message | None = None, **changes: object) -> Claim:
    """A genuine claim by proof A, changed."""
    genuine = Claim(
        message=made or message(),
        role=Role.SENT,
        owner_keys=frozenset({"sam@example.org", "sam@münchen.example"}),
        issued_at=NOW - timedelta(days=1),
        automatic="",
        used=False,
        now=NOW,
    )
    return replace(genuine, **changes)  # type: ignore[arg-type]


def test_the_owners_answer_in_sent_is_obeyed() -> None:
    judgment = judge(claim())
    assert (judgment.verdict, judgment.proof) == (Verdict.OBEY, Proof.A)


def without(name: str) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in message().headers if pair[0] != name)


def from_(field: str, *authors: Address) -> Message:
    return message(headers=(("From", field), *without("From")), from_=authors or (SAM,))


EVA = Address("Eva", "eva@example.net")
ID = MessageId("<letter@example.org>")
OLD = NOW - timedelta(days=15)

FAILING: list[tuple[str, Verdict, Claim]] = [
    ("capability", Verdict.ORDINARY, claim(issued_at=None)),
    ("size", Verdict.QUARANTINE, claim(message(size=3_000_000))),
    ("size", Verdict.QUARANTINE, claim(message(*[("X-Pad", "x")] * 600))),
    ("echo", Verdict.ORDINARY, claim(message(("X-Mailflow-Id", "0")))),
    ("echo", Verdict.ORDINARY, claim(own_ids=frozenset({MessageId("<answer@example.org>")}))),
    ("automatic", Verdict.ORDINARY, claim(automatic="away: vacation")),
    ("automatic", Verdict.ORDINARY, claim(message(("Auto-Submitted", "auto-replied")))),
    ("automatic", Verdict.ORDINARY, claim(message(("Return-Path", "<>")))),
    ("automatic", Verdict.ORDINARY, claim(message(("Precedence", "bulk")))),
    ("automatic", Verdict.ORDINARY, claim(message(("X-Auto-Response-Suppress", "All")))),
    ("automatic", Verdict.ORDINARY, claim(message(("Content-Type", "multipart/report")))),
    ("list", Verdict.QUARANTINE, claim(message(("List-Id", "<friends.example.org>")))),
    ("list", Verdict.QUARANTINE, claim(message(("Resent-From", "eva@example.net")))),
    ("single fields", Verdict.QUARANTINE, claim(message(("Subject", "again")))),
    ("single fields", Verdict.QUARANTINE, claim(message(("from", "sam@example.org")))),
    ("single fields", Verdict.QUARANTINE, claim(message(("In-Reply-To", "<mf.1@example.org>")))),
    ("one author", Verdict.QUARANTINE, claim(message(from_=(SAM, EVA)))),
    ("one author", Verdict.QUARANTINE, claim(message(from_=(), headers=without("From")))),
    ("one author", Verdict.QUARANTINE, claim(message(sender=EVA))),
    ("one author", Verdict.QUARANTINE, claim(from_('"eva@example.net" <sam@example.org>'))),
    ("one author", Verdict.QUARANTINE, claim(from_("sam@example.org (eva@example.net)"))),
    ("one author", Verdict.QUARANTINE, claim(from_("x: sam@example.org, eva@example.net;"))),
    ("owner", Verdict.ORDINARY, claim(from_("Eva <eva@example.net>", EVA))),
    (
        "owner",
        Verdict.ORDINARY,
        claim(from_("sam+x@example.org", Address("", "sam+x@example.org"))),
    ),
    ("owner", Verdict.ORDINARY, claim(from_("sаm@example.org", Address("", "sаm@example.org")))),
    ("recipients", Verdict.QUARANTINE, claim(message(cc=(EVA,)))),
    ("recipients", Verdict.QUARANTINE, claim(message(to=(SAM, EVA)))),
    ("recipients", Verdict.QUARANTINE, claim(message(to=()))),
    ("recipients", Verdict.QUARANTINE, claim(message(("Bcc", "Eva <eva@example.net>")))),
    ("thread", Verdict.QUARANTINE, claim(message(references=(ID,)), letters=frozenset({ID}))),
    ("used once", Verdict.ORDINARY, claim(used=True)),
    ("used once", Verdict.ORDINARY, claim(message(message_id=None))),
    ("own mailbox", Verdict.QUARANTINE, claim(role=Role.INBOX)),
    ("own mailbox", Verdict.QUARANTINE, claim(role=Role.ARCHIVE)),
    ("own mailbox", Verdict.QUARANTINE, claim(message(("Delivered-To", "sam@example.org")))),
    ("own mailbox", Verdict.QUARANTINE, claim(message(("Received-SPF", "pass")))),
    ("fresh", Verdict.QUARANTINE, claim(issued_at=OLD)),
    ("fresh", Verdict.QUARANTINE, claim(issued_at=NOW + timedelta(days=2))),
    ("fresh", Verdict.QUARANTINE, claim(message(date=OLD))),
    ("fresh", Verdict.QUARANTINE, claim(message(date=NOW + timedelta(days=2)))),
    ("fresh", Verdict.QUARANTINE, claim(message(date=None))),
    ("one meaning", Verdict.QUARANTINE, claim(message(html="<p>1 drop</p>"))),
    ("one meaning", Verdict.QUARANTINE, claim(message(html="<p>Thank you, Jane</p>"))),
    (
        "one meaning",
        Verdict.QUARANTINE,
        claim(
            message(
                html="<p>1 send<span style='display:none'>, 2 send</span></p>",
                text="1 send, 2 send",
            )
        ),
    ),
]


@pytest.mark.parametrize(("check", "verdict", "failing"), FAILING)
def test_a_claim_that_fails_one_check_is_not_obeyed(
    check: str, verdict: Verdict, failing: Claim
) -> None:
    judgment = judge(failing)
    assert (judgment.check, judgment.verdict) == (check, verdict)
    assert judgment.why


def test_every_check_has_a_claim_that_fails_it() -> None:
    assert {name for name, _, _ in CHECKS} == {check for check, _, _ in FAILING}


def test_what_looks_odd_and_is_genuine_is_obeyed() -> None:
    for field in ("sam@example.org", '"sam@example.org" <sam@example.org>', "SAM@Example.ORG"):
        spec = field.split("<")[-1].strip(">")
        assert judge(claim(from_(field, Address("", spec)))).verdict is Verdict.OBEY, field


def test_a_domain_counts_as_dns_has_it() -> None:
    spec = "sam@xn--mnchen-3ya.example"
    made = from_(spec, Address("", spec))
    assert judge(claim(made)).verdict is Verdict.OBEY


def test_the_kelvin_sign_is_no_k() -> None:
    spec = "\u212aim@example.org"
    made = from_(spec, Address("", spec))
    assert judge(claim(made, owner_keys=frozenset({"kim@example.org"}))).check == "owner"


def test_the_html_of_the_same_answer_changes_nothing() -> None:
    html = '<div>1 send</div><blockquote type="cite">2 drop</blockquote>'
    made = message(html=html, text="1 send\n\n> 2 drop")
    assert judge(claim(made)).verdict is Verdict.OBEY


def vouched(value: str = VOUCHED, **changes: object) -> Judgment:
    made = message(("Authentication-Results", value))
    return judge(claim(made, role=Role.INBOX, anchor="mx.example.org", **changes))


def test_a_trusted_boundary_with_a_strict_policy_is_proof() -> None:
    judgment = vouched(is_strict=True)
    assert (judgment.verdict, judgment.proof) == (Verdict.OBEY, Proof.B)


def test_a_trusted_boundary_with_a_weak_policy_is_asked_once_more() -> None:
    assert vouched().verdict is Verdict.ASK


@pytest.mark.parametrize(
    "value",
    [
        "mx.example.org; spf=pass smtp.mailfrom=example.org",
        "mx.example.org; dmarc=fail header.from=example.org",
        "mx.example.org; dmarc=pass header.from=example.net",
        "mx.example.org; dkim=pass header.d=example.net",
        "mx.example.net; dmarc=pass header.from=example.org",
        "mx.example.org; none (dmarc=pass header.from=example.org)",
        "dmarc=pass header.from=example.org",
    ],
)
def test_what_is_no_aligned_pass_of_our_anchor_is_no_proof(value: str) -> None:
    assert vouched(value, is_strict=True).verdict is Verdict.QUARANTINE


def test_without_an_anchor_no_boundary_is_believed() -> None:
    made = message(("Authentication-Results", VOUCHED))
    assert judge(claim(made, role=Role.INBOX, is_strict=True)).verdict is Verdict.QUARANTINE


def test_a_letters_text_is_changed_under_proof_a_only() -> None:
    edit, send = Command(Verb.EDIT, (1,), argument="Dear"), Command(Verb.SEND, (1,))
    by_a, by_b = judge(claim()), vouched(is_strict=True)
    assert refusal(edit, by_b)
    assert not refusal(send, by_b)
    assert not refusal(edit, by_a)


def test_ten_thousand_replays_are_never_obeyed() -> None:
    replayed = claim(used=True)
    assert all(judge(replayed).verdict is Verdict.ORDINARY for _ in range(10_000))
