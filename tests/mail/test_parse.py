"""bytes → Message, whatever the bytes."""

from __future__ import annotations

import hashlib
import json
import time
import tracemalloc
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.mail.bodies import TEXT_LIMIT, unflow
from mailflow.mail.charsets import to_text
from mailflow.mail.headers import ADDRESS_LIMIT
from mailflow.mail.message import Message
from mailflow.mail.mime import LEVEL_LIMIT, PART_LIMIT
from mailflow.mail.parse import parse

CORPUS = Path(__file__).parents[2] / "../shared/corpus"


def mail(*lines: str, encoding: str = "utf-8") -> Message:
    return parse("\r\n".join(lines).encode(encoding))


def multipart(kind: str, *parts: str) -> Message:
    inner = "".join(f"\r\n--b\r\n{part}" for part in parts)
    return mail(f"Content-Type: multipart/{kind}; boundary=b", "", f"{inner}\r\n--b--")


PLAIN = "Content-Type: text/plain\r\n\r\nplain words"
HTML = "Content-Type: text/html\r\n\r\n<p>rich words</p>"


# --- fields


def test_the_fields_of_an_ordinary_mail_are_read() -> None:
    raw = (
        b"Message-ID:\r\n <a@x>\r\nIn-Reply-To: <b@x>\r\nReferences: <r@x>\r\n <b@x>\r\n"
        b"From: Ann <ann@x>\r\nSender: Bo <bo@x>\r\nReply-To: c@x\r\nTo: d@x, e@x\r\nCc: f@x\r\n"
        b"Subject: =?utf-8?q?=C3=BCber?=\r\nDate: Tue, 3 Mar 2026 09:15:00 +0100 (CET)\r\n\r\nhi\r\n"
    )
    message = parse(raw)
    assert message.message_id == "<a@x>"
    assert message.in_reply_to == ("<b@x>",)
    assert message.references == ("<r@x>", "<b@x>")
    assert (message.author and message.author.spec) == "ann@x"
    assert (message.sender and message.sender.spec) == "bo@x"
    assert [one.spec for one in (*message.reply_to, *message.to, *message.cc)] == [
        "c@x",
        "d@x",
        "e@x",
        "f@x",
    ]
    assert message.subject == "über"
    assert message.date == datetime(2026, 3, 3, 8, 15, tzinfo=UTC)
    assert message.text == "hi\n"
    assert message.header("SUBJECT") == "über"
    assert message.sha256 == hashlib.sha256(raw).hexdigest()
    assert message.size == len(raw)
    assert message.defects == ()


def test_an_empty_mail_is_an_empty_message() -> None:
    assert parse(b"").text == ""
    assert parse(b"").message_id is None


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        ("Tue, 03 Mar 2026 09:15:00 +0100", 1),
        ("3 Mar 2026 09:15:00 +0100", 1),
        ("Tue, 3 Mar 26 09:15 -0500", -5),
        ("Tue, 03 Mar 2026 09:15:00 GMT", 0),
        ("Tue, 03 Mar 2026 09:15:00 -0000", 0),
        ("Tue, 03 Mar 2026 09:15:00", 0),
        ("Tue, 03 Mar 2026 09:15:00 +0100 (Mitteleuropäische Zeit)", 1),
    ],
)
def test_a_date_is_always_aware(written: str, hours: int) -> None:
    moment = mail(f"Date: {written}", "", "x").date
    assert moment is not None
    assert moment.utcoffset() == timedelta(hours=hours)
    assert (moment.year, moment.month, moment.day, moment.hour, moment.minute) == (
        2026,
        3,
        3,
        9,
        15,
    )


@pytest.mark.parametrize(
    "written",
    [
        *("Mon, 99 Foo", "", "yesterday", "Tue, 03 Mar 1869 09:15:00 +0000"),
        *("Tue, 03 Mar 2226 09:15:00 +0000", "Tue, 03 Mar 2026 09:15:00 +9999", "(((", "0"),
        *("Tue, 31 Feb 2026 09:15:00 +0000", "Tue, 03 Mar 99999999999 09:15:00 +0000"),
    ],
)
def test_an_impossible_date_is_none(written: str) -> None:
    message = mail(f"Date: {written}", "", "x")
    assert message.date is None
    assert ("bad-date" in message.defects) is bool(written)


def test_two_authors_are_both_seen_and_the_first_subject_counts() -> None:
    message = mail("From: a@x", "From: b@x", "Subject: one", "Subject: two", "", "x")
    assert [one.spec for one in message.from_] == ["a@x", "b@x"]
    assert message.subject == "one"
    assert "repeated-field" in message.defects


@pytest.mark.parametrize(
    ("raw", "subject", "text"),
    [
        (b"Subject: s\n\nbody\n", "s", "body\n"),
        (b"Subject: s\r\rbody\r", "s", "body\n"),
        (b"From me Tue Mar 3\nSubject: s\n\nbody", "s", "body"),
        (b"Subject: s\nno field at all\nbody", "s", "no field at all\nbody"),
        (b"Subject: s\nbroken line\nTo: a@x\n\nbody", "s", "body"),
        (b"Subject: s", "s", ""),
        (b"\nbody only\n", "", "body only\n"),
        (b"just words", "", "just words"),
        (b"Subject : s\n\nbody", "s", "body"),
    ],
)
def test_damaged_header_blocks_are_read(raw: bytes, subject: str, text: str) -> None:
    message = parse(raw)
    assert message.subject == subject
    assert message.text == text


# --- bodies


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (multipart("alternative", PLAIN, HTML), "plain words"),
        (multipart("alternative", HTML, PLAIN), "plain words"),
        (multipart("alternative", "Content-Type: text/plain\r\n\r\n \r\n", HTML), "rich words"),
        (multipart("alternative", HTML), "rich words"),
        (multipart("mixed", PLAIN, HTML), "plain words\nrich words"),
        (multipart("mixed", PLAIN, "\r\nmore"), "plain words\nmore"),
        (multipart("related", HTML, "Content-Type: text/plain\r\n\r\nnot shown"), "rich words"),
        (
            multipart("mixed", PLAIN, "Content-Disposition: attachment\r\n\r\nfile"),
            "plain words",
        ),
        (
            multipart("mixed", PLAIN, 'Content-Type: text/plain; name="a.txt"\r\n\r\nfile'),
            "plain words",
        ),
        (multipart("mixed", "Content-Disposition: attachment\r\n\r\nonly"), "only"),
        (
            multipart("report", PLAIN, "Content-Type: message/delivery-status\r\n\r\nx"),
            "plain words",
        ),
        (mail("Content-Type: text/html", "", "<p>Hi<br>you</p>"), "Hi\nyou"),
        (mail("Content-Type: nonsense", "", "words"), "words"),
        (mail("Content-Type: multipart/mixed", "", "words"), "words"),
        (mail("Content-Type: multipart/mixed", "", "--xx", "", "words", "--xx--"), "words"),
        (mail("Content-Type: multipart/mixed; boundary=b", "", "--b", "", "cut off"), "cut off"),
    ],
)
def test_the_body_is_what_a_reader_would_show(message: Message, text: str) -> None:
    assert message.text == text


def test_the_html_of_an_alternative_is_kept_as_it_is() -> None:
    assert multipart("alternative", PLAIN, HTML).html == "<p>rich words</p>"
    assert multipart("mixed", PLAIN).html == ""


def test_nested_multiparts_are_opened() -> None:
    inner = f'Content-Type: multipart/alternative; boundary="c"\r\n\r\n--c\r\n{PLAIN}\r\n--c\r\n{HTML}\r\n--c--'
    message = multipart("mixed", inner, "Content-Type: image/png\r\n\r\nxx")
    assert message.text == "plain words"
    assert message.html == "<p>rich words</p>"
    assert [part.content_type for part in message.parts] == ["text/plain", "text/html", "image/png"]


def test_a_forwarded_mail_is_one_part_and_no_body() -> None:
    message = multipart(
        "mixed", PLAIN, "Content-Type: message/rfc822\r\n\r\nFrom: x@y\r\n\r\n1 send"
    )
    assert message.text == "plain words"
    assert message.parts[1].content_type == "message/rfc822"
    assert message.parts[1].text == "From: x@y\n\n1 send"
    assert [one.spec for one in message.from_] == []


def test_a_digest_holds_mails() -> None:
    assert multipart("digest", "\r\nFrom: x@y\r\n\r\nhi").parts[0].content_type == "message/rfc822"


@pytest.mark.parametrize(
    "kind", ["message/delivery-status", "text/rfc822-headers", "text/calendar", "application/ics"]
)
def test_reports_and_calendars_are_decoded(kind: str) -> None:
    message = multipart(
        "mixed", f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\nQTogYg=="
    )
    assert message.parts[0].text == "A: b"


def test_attachments_are_named_and_not_decoded() -> None:
    part = multipart(
        "mixed",
        "Content-Type: application/pdf; name=x.pdf\r\nContent-Disposition: attachment;\r\n"
        " filename*0*=utf-8''%C3%BCber; filename*1=.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD",
    ).parts[0]
    assert part.filename == "über.pdf"
    assert part.is_attachment
    assert part.text == ""


@pytest.mark.parametrize(
    ("octets", "charset", "text"),
    [
        ("Grüße".encode(), "utf-8", "Grüße"),
        ("Grüße".encode("latin-1"), "iso-8859-1", "Grüße"),
        ("Grüße".encode("latin-1"), "utf-8", "Grüße"),
        ("Grüße".encode(), "us-ascii", "Grüße"),
        ("Grüße".encode(), "", "Grüße"),
        ("“Grüße”".encode("cp1252"), "", "“Grüße”"),
        ("Grüße".encode(), "x-no-such-set", "Grüße"),
        ("“x”".encode("cp1252"), "iso-8859-1", "“x”"),
        ("こんにちは".encode("iso-2022-jp"), "ISO-2022-JP", "こんにちは"),
        ("你好".encode("gb18030"), "gb2312", "你好"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        ("hello".encode("utf-16-le"), "utf-16le", "hello"),
        (b"caf\xc3\xa9 \xff", "utf-8", "café \ufffd"),
        (b"a\0b", "utf-8", "ab"),
        (b"xn--a", "idna", "xn--a"),
        (b"68656c6c6f", "hex", "68656c6c6f"),
        (b"\\u0041", "unicode_escape", "\\u0041"),
    ],
)
def test_text_is_read_in_the_charset_it_means(octets: bytes, charset: str, text: str) -> None:
    assert to_text(octets, charset) == text


@pytest.mark.parametrize(
    ("flowed", "text"),
    [
        ("one \ntwo\nthree", "one two\nthree"),
        ("> one \n> two\nthree", "> one two\nthree"),
        (">> a \n> b", ">> a\n> b"),
        ("one \n-- \nAnn", "one \n-- \nAnn"),
        (" From stuffed", "From stuffed"),
        (" > not a quote", " > not a quote"),
        ("> quoted \nnot quoted", "> quoted\nnot quoted"),
    ],
)
def test_flowed_text_is_unwrapped_and_keeps_its_quotes(flowed: str, text: str) -> None:
    assert unflow(flowed) == text


def test_delsp_takes_the_space_out() -> None:
    message = mail("Content-Type: text/plain; format=flowed; delsp=yes", "", "你 ", "好")
    assert message.text == "你好"


# --- ceilings

NESTED = b"From: a@b\n" + b"".join(
    b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(5000)
)
BOMBS = {
    "encoded words": (
        b"Subject: " + b" ".join([b"=?utf-8?q?=C3=A4?="] * 60_000) + b"\n\nx",
        "words-cut",
    ),
    "folded words": (
        b"Subject: " + b"\n ".join([b"=?utf-8?q?a?="] * 60_000) + b"\n\nx",
        "field-cut",
    ),
    "recipients": (b"To: " + b",\n ".join([b"a@x.org"] * 20_000) + b"\n\nx", "addresses-cut"),
    "references": (b"References: " + b"\n ".join([b"<a@x>"] * 50_000) + b"\n\nx", "field-cut"),
    "brackets": (b"To: " + b"(" * 60_000 + b"\n\nx", "field-cut"),
    "quotes": (b"To: " + b'"\\' * 30_000 + b"\n\nx", "field-cut"),
    "fields": (b"".join(b"X-%d: y\n" % n for n in range(100_000)) + b"\nx", "header-block-cut"),
    "nesting": (NESTED, "too-deep"),
    "parts": (
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 60_000,
        "too-many-parts",
    ),
    "no boundary": (b"Content-Type: multipart/mixed\n\n" + b"--\n" * 100_000, "no-boundary"),
    "text": (b"\n" + b"words " * 400_000, "text-cut"),
    "rich text": (b"Content-Type: text/html\n\n" + b"<td>a" * 400_000, "text-cut"),
    "unknown charset": (
        b"Content-Type: text/plain; charset=idna\n\n" + b"xn--a." * 100_000,
        "unknown-charset",
    ),
    "flowed": (
        b"Content-Type: text/plain; format=flowed\n\n" + b"> words \n" * 300_000,
        "text-cut",
    ),
}


@pytest.mark.parametrize("name", BOMBS)
@pytest.mark.timeout(20)
def test_a_bomb_ends_at_its_ceiling_and_is_named(name: str) -> None:
    raw, defect = BOMBS[name]
    message = parse(raw)
    assert defect in message.defects
    assert len(message.text) <= TEXT_LIMIT
    assert len(message.parts) <= PART_LIMIT
    assert len(message.to) <= ADDRESS_LIMIT
    assert message.subject.count("\n") == 0


def test_no_level_beyond_the_fiftieth_is_opened() -> None:
    def nested(levels: int) -> Message:
        head = "".join(
            f"Content-Type: multipart/mixed; boundary=b{n}x\r\n\r\n--b{n}x\r\n"
            for n in range(levels)
        )
        return parse(f"{head}\r\ndeep".encode())

    assert nested(LEVEL_LIMIT).text == "deep"
    assert nested(LEVEL_LIMIT + 1).text == ""


def test_thirty_megabytes_of_attachment_cost_hardly_any_memory() -> None:
    head = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: application/pdf\n"
    raw = (
        head + b"Content-Transfer-Encoding: base64\n\n" + (b"A" * 76 + b"\n") * 400_000 + b"--b--\n"
    )
    tracemalloc.start()
    message = parse(raw)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert message.text == "hello"
    assert peak < 2_000_000


def test_the_end_of_a_cut_references_field_is_kept() -> None:
    ids = b"\n ".join(b"<%d@example.org>" % number for number in range(3000))
    references = parse(b"References: " + ids + b"\n\nx").references
    assert references[0] == "<0@example.org>"
    assert references[-1] == "<2999@example.org>"


# --- any octets


def is_storable(message: Message) -> bool:
    texts = (message.text, message.html, message.subject, *(value for _, value in message.headers))
    names = [one.name + one.spec for one in (*message.from_, *message.to)]
    every = [*texts, *names, *(part.text + part.filename for part in message.parts)]
    return all("\0" not in text and text.encode() is not None for text in every)


@given(st.binary(max_size=600))
def test_any_octets_give_a_message(octets: bytes) -> None:
    assert is_storable(parse(octets))


FIELD = st.sampled_from(
    [
        *(b"From: ", b"To: ", b"Subject: ", b"Date: ", b"Message-ID: ", b"References: "),
        *(b"Content-Type: ", b"Content-Transfer-Encoding: ", b"Content-Disposition: ", b"X: "),
    ]
)
PIECE = st.one_of(
    st.binary(max_size=12),
    st.sampled_from(
        [
            *(
                b"\n",
                b"\r\n",
                b"\n\n",
                b"\n ",
                b"--b\n",
                b"--b--\n",
                b"multipart/mixed; boundary=b",
            ),
            *(b'multipart/alternative; boundary="b"', b"text/html; charset=", b"utf-16", b"utf-7"),
            *(b"base64", b"quoted-printable", b"message/rfc822", b"=?utf-8?q?", b"?=", b"=?x?b?"),
            *(
                b"<a@b>",
                b"(",
                b")",
                b'"',
                b",",
                b";",
                b":",
                b"; format=flowed",
                b"filename*0*=",
                b"%C3",
            ),
            *(b"Mon, 99 Foo 2026 25:61 +9999", b"<p>", b"<a href='", b"<!--", b"+AAA-", b"\x1b$B"),
        ]
    ),
)


@settings(max_examples=300)
@given(st.lists(st.one_of(FIELD, PIECE), max_size=40))
def test_mangled_mails_give_a_message(pieces: Iterable[bytes]) -> None:
    assert is_storable(parse(b"".join(pieces)))


# --- other projects' mails

needs_corpus = pytest.mark.skipif(not CORPUS.exists(), reason="no corpus beside the project")


@needs_corpus
def test_all_mails_of_other_projects_are_read_in_time() -> None:
    count, slow = 0, []
    for path in sorted(CORPUS.rglob("*")):
        if path.suffix in {".eml", ".raw", ".txt"} and "LICENSES" not in path.parts:
            raw = path.read_bytes()
            start = time.process_time()
            message = parse(raw)
            count += 1
            assert is_storable(message), path.name
            if time.process_time() - start > 1:
                slow.append(path.name)
    assert count > 600
    assert slow == []


def _expected(path: Path) -> Iterable[str]:
    """The texts that the expectation beside a mail names."""
    told = json.loads(path.read_text(encoding="utf-8"))
    for number in (*told["text_body"], *told["html_body"]):
        body = told["parts"][number]["body"]
        if isinstance(body, dict):
            yield from (value for kind, value in body.items() if kind in {"Text", "Html"})


@needs_corpus
def test_hardly_a_text_is_lost_that_another_parser_finds() -> None:
    found, lost = 0, []
    for path in sorted((CORPUS / "mime" / "stalwart").rglob("*.json")):
        mail_path = path.with_name(path.name.partition(".")[0] + ".eml")
        message = parse(mail_path.read_bytes())
        read = " ".join([message.text, message.html, *(part.text for part in message.parts)])
        for text in _expected(path):
            words = text.split()
            kept = sum(word in read for word in words)
            found += 1
            if kept < 0.9 * len(words):
                lost.append(path.name)
    assert found > 100
    # Texts broken on purpose, with several right readings.
    assert len(lost) / found < 0.04
