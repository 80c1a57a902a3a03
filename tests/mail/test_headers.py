"""Header fields as strangers write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.headers import (
    ADDRESS_LIMIT,
    SCAN_FIELDS,
    WORD_LIMIT,
    addresses,
    decode,
    scan,
    unbase64,
)
from mailflow.mail.message import Address

BLOCK = b"""\
message-id: <r1@example.net>\r
In-Reply-To:\r
 <mf.abcdefgh@example.org>\r
References: <first@example.org>\r
\t<mf.abcdefgh@example.org>\r
From: "Weber, Ann" <ann@example.net>\r
To: Jo <jo@example.org>\r
CC: k@example.org\r
Subject: =?utf-8?q?Gespr=C3=A4ch?=\r
Content-Type: Multipart/Report; boundary=x\r
X-Mailflow-Id: abcdefgh\r
X-Microsoft-Original-Message-ID: <old@example.org>\r
Thread-Index: AdxS\r
\r
"""


def test_a_scan_reads_the_asked_fields_whatever_their_case() -> None:
    fields = scan(BLOCK)
    assert fields.message_id == "<r1@example.net>"
    assert fields.in_reply_to == ("<mf.abcdefgh@example.org>",)
    assert fields.references == ("<first@example.org>", "<mf.abcdefgh@example.org>")
    assert fields.from_ == (Address("Weber, Ann", "ann@example.net"),)
    assert [one.spec for one in fields.to] == ["jo@example.org", "k@example.org"]
    assert fields.subject == "Gespräch"
    assert fields.content_type == "multipart/report"
    assert fields.mailflow_id == "abcdefgh"
    assert fields.original_ids == ("<old@example.org>",)
    assert fields.thread_index == "AdxS"
    assert fields.has("Thread-index")
    assert not fields.has("Sender")


def test_a_second_author_is_seen_but_a_second_subject_is_not() -> None:
    fields = scan(b"From: a@example.org\nSubject: one\nFrom: b@example.org\nSubject: two\n")
    assert [one.spec for one in fields.from_] == ["a@example.org", "b@example.org"]
    assert fields.subject == "one"


def test_an_empty_block_gives_an_empty_scan() -> None:
    assert scan(b"").message_id is None
    assert scan(b"").from_ == ()


def test_the_scan_asks_for_no_field_twice() -> None:
    assert len({name.lower() for name in SCAN_FIELDS}) == len(SCAN_FIELDS)


@given(st.binary(max_size=400))
def test_scan_takes_any_octets(octets: bytes) -> None:
    fields = scan(b"From: " + octets + b"\nTo: " + octets + b"\nSubject: " + octets)
    assert "\0" not in fields.subject
    assert "\n" not in fields.subject
    fields.subject.encode()
    assert all(one.spec for one in (*fields.from_, *fields.to))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("plain", "plain"),
        ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
        ("=?utf-8?q?a?=\r\n =?utf-8?q?b?= c", "ab c"),
        ("Re: =?utf-8?B?w7xiZXI=?= & more", "Re: über & more"),
        # one letter cut between two words
        ("=?utf-8?B?w7w=?==?utf-8?B?w6Q=?=", "üä"),
        ("=?utf-8?B?ww==?= =?utf-8?B?vA==?=", "ü"),
        ("=?iso-8859-1?Q?Gr=FC=DFe?=", "Grüße"),
        ("=?us-ascii*en?q?hi?=", "hi"),
        ("=?no-such-set?q?caf=C3=A9?=", "café"),
        ("=?utf-8?q?what=3F?=", "what?"),
        ("=?utf-8?q?never closed", "=?utf-8?q?never closed"),
        ("=?utf-8?q?a=0D=0ABcc:_x?=", "a Bcc: x"),
        ("nul\0here", "nulhere"),
    ],
)
def test_encoded_words_are_decoded(written: str, meant: str) -> None:
    assert decode(written) == meant


@pytest.mark.parametrize(
    ("octets", "meant"),
    [("Grüße".encode(), "Grüße"), ("Grüße".encode("latin-1"), "Grüße"), (b"a\n b", "a b")],
)
def test_raw_octets_are_read_as_utf_8_or_windows_1252(octets: bytes, meant: str) -> None:
    assert decode(octets) == meant


def test_only_so_many_encoded_words_are_decoded() -> None:
    text = decode(" ".join(["=?utf-8?q?a?="] * (WORD_LIMIT + 3)))
    assert text.count("=?") == 3
    assert text.startswith("a" * WORD_LIMIT)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("a@example.org", [("", "a@example.org")]),
        ("Smith, John <j@x.org>", [("Smith, John", "j@x.org")]),
        ("Doe, Jane, PhD <j@x.org>, b@x.org", [("Doe, Jane, PhD", "j@x.org"), ("", "b@x.org")]),
        ('"Smith, \\"J\\"" <j@x.org>', [('Smith, "J', "j@x.org")]),
        ("j@x.org (John (the) Smith)", [("John the Smith", "j@x.org")]),
        (
            "Team: a@x.org, B <b@x.org>;, c@x.org",
            [("", "a@x.org"), ("B", "b@x.org"), ("", "c@x.org")],
        ),
        ("undisclosed-recipients:;", []),
        ("Ann <ann@x.org", [("Ann", "ann@x.org")]),
        ("Ann ann@x.org", [("Ann", "ann@x.org")]),
        ("a@x.org b@x.org", [("", "a@x.org"), ("", "b@x.org")]),
        ("a@x.org,, b@x.org,", [("", "a@x.org"), ("", "b@x.org")]),
        ("a@x.org; b@x.org", [("", "a@x.org"), ("", "b@x.org")]),
        ("=?utf-8?b?U21pdGgsIEo=?= <j@x.org>", [("Smith, J", "j@x.org")]),
        ('"=?utf-8?q?J=C3=BC?=" <j@x.org>', [("Jü", "j@x.org")]),
        ("<@relay.org,@b.org:j@x.org>", [("", "j@x.org")]),
        ('"john smith"@x.org', [("", '"johnsmith"@x.org')]),
        ("MAILER-DAEMON (Mail System)", [("Mail System", "MAILER-DAEMON")]),
        ("Mail <MAILER-DAEMON>", [("Mail", "MAILER-DAEMON")]),
        ('"John <j@x.org>', [("John", "j@x.org")]),
        ("((((a@x.org", [("", "a@x.org")]),
        ("Nobody At All", []),
        ("<>", []),
        ("", []),
    ],
)
def test_addresses_are_read_as_people_write_them(
    written: str, found: list[tuple[str, str]]
) -> None:
    assert [(one.name, one.spec) for one in addresses(written)] == found


@pytest.mark.parametrize(
    "written",
    [
        '"Owner <o@x.org>" <evil@x.net>',
        "(o@x.org) evil@x.net",
        "=?utf-8?q?o=40x.org?= <evil@x.net>",
    ],
)
def test_an_address_in_a_name_is_no_address(written: str) -> None:
    assert [one.spec for one in addresses(written)] == ["evil@x.net"]


@pytest.mark.parametrize("written", ["o@x.org <evil@x.net>, b@x", "Owner <o@x.org> <evil@x.net>"])
def test_two_mailboxes_never_pass_for_one(written: str) -> None:
    assert len(addresses(written)) == 2


def test_twenty_thousand_recipients_end_at_the_ceiling() -> None:
    assert len(addresses(", ".join(["a@x.org"] * 20_000))) == ADDRESS_LIMIT


@given(st.text(max_size=300))
def test_addresses_takes_any_text(text: str) -> None:
    for one in addresses(text):
        assert one.spec
        assert not any(letter in one.name for letter in "\r\n\0")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (b"aGk=", b"hi"),
        (b"aGk", b"hi"),
        (b"aG\r\nk=", b"hi"),
        (b"aGk=aGk=", b"hihi"),
        (b"aGk= footer", b"hi"),
        (b"a", b""),
        (b"====", b""),
    ],
)
def test_damaged_base64_is_read_as_far_as_it_goes(written: bytes, read: bytes) -> None:
    assert unbase64(written) == read
