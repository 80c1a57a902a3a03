"""From a draft, as some program saved it, to the letter that leaves."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.finish import addressees, authors, dated, letter_of
from mailflow.mail.message import MessageId
from mailflow.mail.parse import parse

OURS = MessageId("<mf.0123456789abcdef@example.org>")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LONG = b"<" + b"x" * 90 + b"@eurprd01.prod.exchangelabs.com>"


def draft(*fields: bytes, body: bytes = b"Hi Jane,\r\n\r\nthanks.\r\n") -> bytes:
    usual = (b"From: Sam <sam@example.org>", b"To: jane@acme.example", b"Subject: Hello")
    return b"\r\n".join((*usual, *fields)) + b"\r\n\r\n" + body


def test_the_letter_has_our_id_and_nothing_private() -> None:
    saved = draft(
        b"Message-ID: <new@k9.example>",
        b"Date: Mon, 01 Jan 2024 00:00:00 +0000",
        b"Bcc: boss@example.org,\r\n second@example.org",
        b"X-Mozilla-Draft-Info: internal/draft; vcard=0;\r\n receipt=0",
        b"X-K9mail-Identity: !l=1",
        b"X-Identity-Key: id1",
        b"Fcc: imap://sam@example.org/Sent",
        b"X-Apple-Auto-Saved: 1",
        b"X-Uniform-Type-Identifier: com.apple.mail-draft",
    )
    letter = letter_of(saved, OURS)
    head = letter.partition(b"\r\n\r\n")[0].lower()
    for private in (b"bcc", b"second@", b"mozilla", b"receipt", b"k9", b"identity", b"fcc"):
        assert private not in head
    assert b"apple" not in head
    message = parse(letter)
    assert message.message_id == OURS
    assert message.subject == "Hello"
    assert message.text == parse(saved).text


def test_ids_longer_than_a_line_stay_whole() -> None:
    saved = draft(b"In-Reply-To: " + LONG, b"References:\r\n " + LONG)
    letter = dated(letter_of(saved, OURS), NOW)
    assert letter.count(LONG) == 2
    assert b"=?" not in letter


def test_the_date_is_the_moment_of_the_owners_word() -> None:
    letter = dated(letter_of(draft(b"Date: Mon, 01 Jan 2024 00:00:00 +0000"), OURS), NOW)
    assert letter.lower().count(b"\ndate:") + letter.lower().startswith(b"date:") == 1
    assert parse(letter).date == NOW


@pytest.mark.parametrize("body", [b"", b"a\r\n\r\nb", b"\r\n\r\n.", b"Date: no field\r\n"])
def test_the_body_is_not_touched(body: bytes) -> None:
    assert dated(letter_of(draft(body=body), OURS), NOW).partition(b"\r\n\r\n")[2] == body


def test_a_draft_with_bare_line_feeds_is_read_as_well() -> None:
    saved = draft(b"Bcc: x@example.org").replace(b"\r\n", b"\n")
    letter = dated(letter_of(saved, OURS), NOW)
    assert b"x@example.org" not in letter
    assert parse(letter).message_id == OURS
    assert parse(letter).text == parse(saved).text


@given(st.binary(max_size=400))
def test_finishing_twice_changes_nothing(raw: bytes) -> None:
    once = dated(letter_of(raw, OURS), NOW)
    assert dated(letter_of(once, OURS), NOW) == once


def test_everybody_it_is_written_to_is_seen() -> None:
    saved = draft(b"Cc: Tom <tom@acme.example>", b"Bcc: x@example.org")
    assert [one.spec for one in addressees(saved)] == [
        "jane@acme.example",
        "tom@acme.example",
        "x@example.org",
    ]
    assert [one.spec for one in authors(saved)] == ["sam@example.org"]
