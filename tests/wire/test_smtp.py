"""Submission against a real listener and against scripted ones."""

from __future__ import annotations

from mailflow.wire.smtp import Accepted, Envelope, Submission
from tests.servers.dovecot import PASSWORD
from tests.servers.smtp import SmtpServer

_ENVELOPE = Envelope("me@home.example", "jane@work.example")
_MAIL = b"From: me@home.example\r\nTo: jane@work.example\r\nSubject: hello\r\n\r\nHello\r\n"


def test_a_letter_arrives_with_its_octets_unchanged(smtp_server: SmtpServer) -> None:
    submission = Submission.open(smtp_server.config(), "me", PASSWORD)
    told: list[int] = []
    outcome = submission.submit(
        _ENVELOPE, _MAIL, before_content=lambda: told.append(len(smtp_server.taken))
    )
    submission.close()
    assert outcome == Accepted("2.0.0 OK")
    assert told == [0]
    assert [(t.sender, t.recipients, t.raw) for t in smtp_server.taken] == [
        ("me@home.example", ["jane@work.example"], _MAIL)
    ]
