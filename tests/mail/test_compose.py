"""Drafts as octets."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail import compose as composing
from mailflow.mail.compose import AddressNotAscii, UnsafeHeader, compose, new_id
from mailflow.mail.message import Address, Draft, MessageId
from mailflow.mail.parse import parse

DATE = datetime(2026, 3, 3, 9, 15, tzinfo=UTC)
ID = new_id("k3jd92hf7s6d5f4g", "example.org")
# Exchange makes ids of this length; the library alone would encode them.
LONG = MessageId(f"<{'AS8PR04MB8712' * 4}@AS8PR04MB8712.eurprd04.prod.outlook.com>")
DRAFT = Draft(
    sender=Address("Jo Doe", "jo@example.org"),
    to=Address("Ann Weber", "ann@example.net"),
    subject="A question about your path",
    text="Dear Ann,\n\nmay I ask you something?\n",
)


def made(draft: Draft) -> bytes:
    return compose(draft, message_id=ID, date=DATE)


def head_of(raw: bytes) -> str:
    return raw.partition(b"\r\n\r\n")[0].decode("ascii")


def test_a_plain_draft_becomes_a_plain_mail() -> None:
    raw = made(DRAFT)
    message = parse(raw)
    assert message.message_id == ID
    assert message.from_ == (DRAFT.sender,)
    assert message.to == (DRAFT.to,)
    assert message.date == DATE
    assert message.text == DRAFT.text
    assert [part.content_type for part in message.parts] == ["text/plain"]
    assert not message.defects


@pytest.mark.parametrize(
    "subject",
    [
        "A question",
        "Two  spaces,  kept",
        "x" * 69,  # with its name, the longest that fits
        "x" * 70,
        "Ein Gru\u00df aus K\u00f6ln",
        "=?utf-8?q?An_encoded_word?=",
        "words " * 30,
        "",
        "trailing space ",
    ],
)
def test_a_field_that_fits_its_line_is_written_as_the_library_writes_it(
    subject: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = replace(DRAFT, subject=subject, html="<p>x</p>", calendar="BEGIN:VCALENDAR")
    short = made(draft)
    monkeypatch.setattr(composing._Short, "fold", library)
    assert made(draft) == short


def library(header: Any, policy: Any) -> str:
    folded: str = super(composing._Short, header).fold(policy=policy)
    return folded


def test_it_says_nothing_of_the_machine_or_the_program() -> None:
    names = {line.partition(":")[0].lower() for line in head_of(made(DRAFT)).split("\r\n")}
    assert names == {
        *("from", "to", "subject", "date", "message-id", "mime-version"),
        *("content-type", "content-transfer-encoding"),
    }


def test_the_same_draft_gives_the_same_octets() -> None:
    draft = replace(
        DRAFT, html="<p>Dear Ann</p>", calendar="BEGIN:VCALENDAR", calendar_method="REQUEST"
    )
    assert made(draft) == made(draft)


def test_long_ids_stay_letter_by_letter_in_the_raw_mail() -> None:
    raw = made(replace(DRAFT, in_reply_to=LONG, references=(MessageId("<first@x>"), LONG)))
    assert f"In-Reply-To: {LONG}\r\n".encode() in raw
    assert f"References: <first@x>\r\n {LONG}\r\n".encode() in raw


def test_the_answered_mail_is_among_the_references_and_the_own_mark_is_last() -> None:
    raw = made(replace(DRAFT, in_reply_to=LONG, references=(MessageId("<first@x>"), ID)))
    assert parse(raw).references == ("<first@x>", LONG, ID)
    assert parse(raw).in_reply_to == (LONG,)


def test_a_long_thread_keeps_its_root_and_its_end() -> None:
    chain = tuple(MessageId(f"<{number}@x>") for number in range(200))
    kept = parse(made(replace(DRAFT, references=chain))).references
    assert kept[0] == "<0@x>"
    assert kept[-1] == "<199@x>"
    assert len(kept) == 40


def test_text_and_html_are_alternatives() -> None:
    message = parse(made(replace(DRAFT, html="<p>Dear <b>Ann</b></p>")))
    assert [part.content_type for part in message.parts] == ["text/plain", "text/html"]
    assert message.text == DRAFT.text
    assert message.html == "<p>Dear <b>Ann</b></p>\n"


def test_an_invitation_is_an_alternative_and_a_file() -> None:
    calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"
    raw = made(replace(DRAFT, html="<p>x</p>", calendar=calendar, calendar_method="request"))
    message = parse(raw)
    assert [part.content_type for part in message.parts] == [
        *("text/plain", "text/html", "text/calendar", "application/ics")
    ]
    assert message.parts[2].param("method") == "REQUEST"
    assert message.parts[2].text == calendar.replace("\r\n", "\n")
    assert message.parts[3].filename == "invite.ics"
    assert message.parts[3].is_attachment
    assert message.header("Content-Type").startswith("multipart/mixed")


@pytest.mark.parametrize("break_", ["\r\n", "\n", "\r", "\0", "\u2028", "\x0b", "\x85"])
@pytest.mark.parametrize("field", ["Subject", "From", "To", "X-Mailflow-Id", "References"])
def test_no_line_break_passes_into_a_field(field: str, break_: str) -> None:
    evil = f"x{break_}Bcc: thief@example.net"
    drafts = {
        "Subject": replace(DRAFT, subject=evil),
        "From": replace(DRAFT, sender=Address(evil, "jo@example.org")),
        "To": replace(DRAFT, to=Address("", f"ann@example.net{break_}")),
        "X-Mailflow-Id": replace(DRAFT, headers=(("X-Mailflow-Id", evil),)),
        "References": replace(DRAFT, in_reply_to=MessageId(f"<a{break_}b@x>")),
    }
    with pytest.raises((UnsafeHeader, AddressNotAscii)) as caught:
        made(drafts[field])
    assert field in str(caught.value)


@pytest.mark.parametrize("name", ["Bcc", "From", "Content-Type", "x y", "", "Subject", "X\r\nBcc"])
def test_a_draft_may_not_set_every_field(name: str) -> None:
    with pytest.raises(UnsafeHeader):
        made(replace(DRAFT, headers=((name, "x"),)))


def test_an_address_beyond_ascii_is_refused_and_a_name_is_not() -> None:
    with pytest.raises(AddressNotAscii):
        made(replace(DRAFT, to=Address("", "jürgen@example.org")))
    name = "Jürgen Groß, Dr."
    assert parse(made(replace(DRAFT, to=Address(name, "j@example.org")))).to[0].name == name


@pytest.mark.parametrize("spec", ["", "ann", "a b@x", "a@x@y", "a@x,b@y", "<a@x>", "a@", "@x"])
def test_what_is_no_address_is_refused(spec: str) -> None:
    with pytest.raises(UnsafeHeader):
        made(replace(DRAFT, to=Address("", spec)))


def test_a_naive_date_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        compose(DRAFT, message_id=ID, date=datetime(2026, 3, 3))  # noqa: DTZ001 - the point


@pytest.mark.parametrize(
    ("token", "domain"),
    [
        ("short", "x.org"),
        ("abcdefgh@", "x.org"),
        ("abcdefgh", "x.org."),
        ("abcdefgh", "x@y"),
        ("abcdefgh", ""),
    ],
)
def test_an_id_that_would_not_survive_is_not_made(token: str, domain: str) -> None:
    with pytest.raises(ValueError, match="Message-ID"):
        new_id(token, domain)


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
ONE_LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=150).map(
    lambda text: " ".join(text.split())
)
WORDY = st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=60)


@given(subject=ONE_LINE, name=WORDY, text=TEXT, html=TEXT)
def test_every_line_is_whole_and_short_and_all_can_be_read_back(
    subject: str, name: str, text: str, html: str
) -> None:
    draft = replace(
        DRAFT, subject=subject, to=Address(name, "ann@example.net"), text=text, html=html
    )
    raw = made(draft)
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n|\0", raw)
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    message = parse(raw)
    assert message.subject == subject
    assert message.to == (Address(name, "ann@example.net"),)
    assert message.from_ == (DRAFT.sender,)
    assert len(message.header_all("Bcc")) == 0
    assert message.message_id == ID


@given(st.lists(st.text(st.characters(categories=["L", "P", "Zs"]), max_size=200), max_size=8))
def test_the_letter_arrives_as_it_was_written(lines: list[str]) -> None:
    text = "\n".join(lines).rstrip("\n") + "\n"
    assert parse(made(replace(DRAFT, text=text))).text == text


@pytest.mark.parametrize(
    "word",
    ["=?utf-8?q?=0D=0ABcc:_evil@example.net?=", "=?utf-8?b?DQpCY2M6IGV2aWxAZXhhbXBsZS5uZXQ=?="],
)
def test_an_encoded_word_handed_in_stays_a_word_and_makes_no_field(word: str) -> None:
    """The library decodes what it is given, line breaks and all, and writes that out."""
    for draft in (
        replace(DRAFT, subject=f"Re: {word} and so on"),
        replace(DRAFT, to=Address(word, "ann@example.net")),
        replace(DRAFT, sender=Address(f"Jo {word}", "jo@example.org")),
        replace(DRAFT, headers=(("X-Mailflow-Id", word),)),
        replace(DRAFT, in_reply_to=MessageId(f"<{word}@example.net>")),
    ):
        names = [line.partition(":")[0] for line in head_of(made(draft)).split("\r\n")]
        assert not [name for name in names if name.strip().lower() == "bcc"]
    answered = MessageId(f"<{word}@example.net>")
    assert parse(made(replace(DRAFT, in_reply_to=answered))).in_reply_to == (answered,)


def test_a_name_that_fits_no_line_is_refused() -> None:
    with pytest.raises(UnsafeHeader):
        made(replace(DRAFT, to=Address("a" * 1_000, "ann@example.net")))


@pytest.mark.parametrize(
    "name",
    [
        "Dr. Anne-Marie von Hohenstein, Director of Patient Data, Analytics and Research, c@d.example",
        "a b: c,d@e.example; <f@g.example> and a name long enough to be folded in its middle",
        "Müller: Söhne, x@y.example; and a name long enough to be folded somewhere in its middle",
        'O"Brien, \\ the (second)',
    ],
)
def test_a_name_makes_no_addressee_however_long_it_is(name: str) -> None:
    """The library takes the quotes off a name that it folds (3.11 to 3.13)."""
    raw = made(
        replace(DRAFT, to=Address(name, "ann@example.net"), sender=Address(name, "j@x.example"))
    )
    read = email.message_from_bytes(raw, policy=email.policy.default)
    for field, spec in (("To", "ann@example.net"), ("From", "j@x.example")):
        (address,) = read[field].addresses
        assert address.addr_spec == spec
    message = parse(raw)
    assert message.to == (Address(name, "ann@example.net"),)
    assert message.from_ == (Address(name, "j@x.example"),)
