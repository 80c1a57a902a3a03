"""What a mail forwards, as the programs write it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailflow.mail.forwards import forwarded
from mailflow.mail.parse import parse

HEAD = "From: Sam <sam@example.org>\nTo: sam+mailflow@example.org\nSubject: Fwd: Hello\n"
TEXT = "Hi Sam,\n\nHappy to talk on Tuesday.\n\nJane\n"
PROGRAMS = {
    "Gmail": "---------- Forwarded message ---------\nFrom: Jane Doe <jane@acme.example>\n"
    "Date: Mon, 2 Mar 2026 10:00:00 +0000\nSubject: Hello\nTo: Sam <sam@home.example>\n\n",
    "Apple Mail": "Begin forwarded message:\n\nFrom: Jane Doe <jane@acme.example>\n"
    "Subject: Hello\nDate: 2 March 2026 at 10:00:00 GMT\nTo: Sam <sam@home.example>\n\n",
    "Outlook": "________________________________\nFrom: Jane Doe <jane@acme.example>\n"
    "Sent: Monday, March 2, 2026 10:00 AM\nTo: Sam <sam@home.example>\nSubject: Hello\n\n",
    "Thunderbird": "-------- Forwarded Message --------\nSubject: \tHello\n"
    "Date: \tMon, 2 Mar 2026 10:00:00 +0000\nFrom: \tJane Doe <jane@acme.example>\n"
    "To: \tSam <sam@home.example>\n\n",
    "German": "-------- Weitergeleitete Nachricht --------\nBetreff: Hello\n"
    "Datum: Mon, 2 Mar 2026 10:00:00 +0000\nVon: Jane Doe <jane@acme.example>\n"
    "An: Sam <sam@home.example>\n\n",
}


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("note", ["", "See below.\n\n"])
def test_a_mail_forwarded_in_the_text_is_found_again(program: str, note: str) -> None:
    found = forwarded(parse(f"{HEAD}\n{note}{PROGRAMS[program]}{TEXT}".encode()))
    assert found is not None
    assert found.author is not None
    assert (found.author.name, found.author.spec) == ("Jane Doe", "jane@acme.example")
    assert found.subject == "Hello"
    assert found.text == TEXT
    assert found.date in {datetime(2026, 3, 2, 10, tzinfo=UTC), None}


def test_an_attached_mail_is_taken_whole() -> None:
    inner = (
        f"From: Jane <jane@acme.example>\nMessage-ID: <a@acme.example>\nSubject: Hello\n\n{TEXT}"
    )
    raw = (
        f'{HEAD}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n'
        f"Content-Type: text/plain\n\nSee there.\n--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n"
    )
    found = forwarded(parse(raw.encode()))
    assert found is not None
    assert found.message_id == "<a@acme.example>"


@pytest.mark.parametrize(
    "text", ["", "Please call me back.\n", "From: 10:00\nTo: 11:00\n", "From: nobody\nSubject: x\n"]
)
def test_what_forwards_nothing(text: str) -> None:
    found = forwarded(parse(f"{HEAD}\n{text}".encode()))
    assert found is None or found.author is None
