"""A real Postfix takes what mailflow sends and delivers it octet for octet (X13)."""

from __future__ import annotations

import email
import email.policy
import os
import re
import shutil
import socket
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailflow.mail import invitations
from mailflow.mail.compose import compose, new_id
from mailflow.mail.finish import dated, letter_of
from mailflow.mail.message import Address, Draft, MessageId
from mailflow.mail.parse import parse
from mailflow.wire.outcomes import Accepted, Envelope, Outcome, Refused
from mailflow.wire.smtp import Submission
from tests.servers import postfix as postfixes
from tests.servers.dovecot import HOST
from tests.servers.programs import PROGRAMS, Edit, Program, written

_NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)
_SAM, _JANE = "sam@example.org", "jane@acme.example"
_ID = new_id("0123456789abcdef0123456789abcdef", "example.org")
_EXCHANGE = [
    MessageId(
        f"<AS8PR04MB87124D5F3E8C{n:02}B6A2F1C9D8E7{n:02}@AS8PR04MB8712.eurprd04.prod.outlook.com>"
    )
    for n in range(12)
]
_PLAIN = Draft(
    sender=Address("Sam Rivera", _SAM),
    to=Address("Jane Doe", _JANE),
    subject="A question about your path",
    text="Dear Jane,\n\nmay I ask you something?\n\nSam\n",
)
LETTERS = {
    "plain": _PLAIN,
    "names beyond ASCII": replace(
        _PLAIN,
        sender=Address("Zoë Müller-Łukasik", _SAM),
        to=Address("山田 太郎, “Director”", _JANE),
        subject="Grüße aus Köln – 日本語",
        text="Guten Tag,\n\nschöne Grüße – 日本語 🙂\n",
    ),
    "a long subject": replace(_PLAIN, subject="How you came to work with data " * 12),
    "a long subject in one script": replace(_PLAIN, subject="どのようにして" * 40),
    "a thread of Exchange": replace(
        _PLAIN, in_reply_to=_EXCHANGE[-1], references=(*_EXCHANGE, _ID)
    ),
    "long lines": replace(_PLAIN, text="word " * 900 + "\n" + "x" * 3000 + "\n"),
    "dots and line ends of all kinds": replace(
        _PLAIN, text=".\n..\n.hidden\r\rMAIL FROM:<evil@example.net>\n\r.\r\n\v.\nend"
    ),
    "text and HTML": replace(_PLAIN, html="<p>Dear Jane,</p>" + "<b>long</b>" * 400),
    "an invitation": replace(
        _PLAIN,
        calendar=invitations.request(
            uid="1@example.org",
            organizer=Address("Zoë Rivera", _SAM),
            attendee=Address("Jane Doe", _JANE),
            start=_NOW + timedelta(days=3),
            end=_NOW + timedelta(days=3, minutes=30),
            summary="A talk about data – über Daten",
            stamp=_NOW,
        ),
        calendar_method="REQUEST",
    ),
}


@pytest.fixture(scope="module")
def postfix() -> Iterator[postfixes.Postfix]:
    if why := postfixes.why_not():
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    folder = Path(tempfile.mkdtemp(prefix="postfix-"))
    server = postfixes.Postfix(folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def submitted(server: postfixes.Postfix, *mails: bytes, to: str = _JANE) -> list[Outcome]:
    """Each mail through one connection, as the daemon does it."""
    submission = Submission.open(server.config, "sam", "secret")
    try:
        envelope = Envelope(_SAM, to)
        return [submission.submit(envelope, raw, before_content=lambda: None) for raw in mails]
    finally:
        submission.close()


def came(server: postfixes.Postfix, *mails: bytes) -> list[bytes]:
    """What arrived of these, in the order of their leaving."""
    before = len(server.arrived(0))
    outcomes = submitted(server, *mails)
    assert all(isinstance(outcome, Accepted) for outcome in outcomes), outcomes
    new = server.arrived(before + len(mails))[before:]
    ids = [parse(raw).message_id for raw in mails]
    return sorted(new, key=lambda raw: ids.index(parse(raw).message_id))


def numbered(drafts: dict[str, Draft]) -> dict[str, bytes]:
    """Each draft as a letter with an id of its own."""
    return {
        name: compose(draft, message_id=new_id(f"{n:032}", "example.org"), date=_NOW)
        for n, (name, draft) in enumerate(drafts.items())
    }


def test_every_kind_of_letter_arrives_octet_for_octet(postfix: postfixes.Postfix) -> None:
    letters = numbered(LETTERS)
    arrived = came(postfix, *letters.values())
    assert dict(zip(letters, arrived, strict=True)) == letters
    for name, raw in letters.items():
        assert not re.search(rb"[^\r]\n|\r[^\n]", raw), name
        assert max(map(len, raw.split(b"\r\n"))) <= 998, name
        assert raw.partition(b"\r\n\r\n")[0].isascii(), name


def test_what_the_letters_say_is_what_their_reader_reads(postfix: postfixes.Postfix) -> None:
    letters = numbered(LETTERS)
    arrived = dict(zip(letters, came(postfix, *letters.values()), strict=True))
    for name, raw in arrived.items():
        mail = email.message_from_bytes(raw, policy=email.policy.default)
        draft = LETTERS[name]
        assert " ".join(mail["Subject"].split()) == " ".join(draft.subject.split()), name
        assert mail["From"].addresses[0].display_name == draft.sender.name, name
        assert mail["To"].addresses[0].display_name == draft.to.name, name
        assert mail["To"].addresses[0].addr_spec == _JANE, name
    exchange = parse(arrived["a thread of Exchange"])
    assert exchange.references[:-1] == tuple(_EXCHANGE)
    assert b"=?" not in arrived["a thread of Exchange"].partition(b"\r\n\r\n")[0]
    invited = email.message_from_bytes(arrived["an invitation"], policy=email.policy.default)
    kinds = [part.get_content_type() for part in invited.walk()]
    assert "text/calendar" in kinds
    (part,) = [one for one in invited.walk() if one.get_content_type() == "text/calendar"]
    assert part.get_param("method") == "REQUEST"
    assert "METHOD:REQUEST" in part.get_content()


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_a_draft_edited_in_any_program_leaves_as_a_proper_letter(
    postfix: postfixes.Postfix, program: Program
) -> None:
    raw = compose(LETTERS["a thread of Exchange"], message_id=_ID, date=_NOW)
    edit = Edit(added="\nP.S. Grüße – 🙂\n.\nBest\n")
    saved = written(program, raw, edit, at=_NOW, sending=False)
    letter = dated(letter_of(saved, _ID), _NOW)
    (arrived,) = came(postfix, letter)
    assert arrived == re.sub(rb"\r?\n", b"\r\n", letter)
    assert parse(arrived).message_id == _ID
    assert "P.S. Grüße – 🙂" in parse(arrived).text


def test_an_address_beyond_ascii_is_refused_in_words_and_nothing_leaves(
    postfix: postfixes.Postfix,
) -> None:
    before = len(postfix.arrived(0))
    raw = compose(_PLAIN, message_id=_ID, date=_NOW)
    for to in ("jürgen@acme.example", "jane@müller.example"):
        (outcome,) = submitted(postfix, raw, to=to)
        assert isinstance(outcome, Refused)
        assert "SMTPUTF8" in outcome.text
        assert "plain letters" in outcome.text
    # and the connection is still good for the next letter
    assert len(came(postfix, raw)) == 1
    assert len(postfix.arrived(before + 1)) == before + 1


def test_this_postfix_would_refuse_bare_line_feeds(postfix: postfixes.Postfix) -> None:
    """The test above proves something: what smuggles is turned away here."""
    with socket.create_connection((HOST, postfix.port), 10) as sock:
        stream = sock.makefile("rb")
        stream.readline()
        for line in (
            b"EHLO me",
            b"MAIL FROM:<a@example.org>",
            b"RCPT TO:<b@acme.example>",
            b"DATA",
        ):
            sock.sendall(line + b"\r\n")
            while stream.readline()[3:4] == b"-":
                pass
        sock.sendall(b"Subject: x\r\n\r\na bare\nline feed\r\n.\r\n")
        assert stream.readline()[:1] == b"5"
