"""A newcomer's first minutes: `mailflow init` and two more commands, and the draft lies there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from mailflow.mail.folders import Cursor
from mailflow.mail.parse import parse
from tests.conftest import Account
from tests.servers.dovecot import PASSWORD
from tests.servers.smtp import SmtpServer
from tests.servers.terminal import Terminal


@pytest.fixture
def post(account: Account) -> Iterator[SmtpServer]:
    server = SmtpServer(certificate=account.server.certificate).start()
    yield server
    server.stop()


def test_init_and_two_more_commands_lead_to_the_first_draft(
    account: Account, post: SmtpServer, tmp_path: Path
) -> None:
    home = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "TZ": "Europe/London"}

    def mailflow(*words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "mailflow", *words],
            env=home, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    servers = ("--imap", f"localhost:{account.server.tls_port}", "--smtp", f"localhost:{post.port}")
    init = Terminal(
        [
            "init",
            "--no-unit",
            *servers,
            "--ca-file",
            str(account.server.certificate),
            "--user",
            account.user,
        ],
        home,
    )
    init.answer("Your address", "sam@example.org")
    init.answer("not shown", PASSWORD)
    init.answer("Your name", "Sam Rivera")
    init.answer("half a sentence", "a nurse moving into health data")
    for question in ("time zone", "country", "weekly digest", "Its hour"):
        init.answer(question, "")
    told = init.end()
    assert "Wrote " in told
    assert PASSWORD not in told

    asked = mailflow("request", "Jane Doe", "jane@acme.example", "--organisation", "Acme Health",
             "--relationship", "alumni", "--connection", "we both studied at Leeds",
             "--aim", "how hospitals use their data")  # fmt: skip
    assert "is drafted" in asked, asked
    mailflow("once")

    with closing(account.open()) as mailbox:
        opened = mailbox.examine("Drafts")
        (fetched,) = mailbox.fetch(Cursor("Drafts", opened.uidvalidity, 0))
        ((_, raw),) = mailbox.bodies("Drafts", [fetched.place.uid])
    draft = parse(raw)
    assert [one.spec for one in draft.to] == ["jane@acme.example"]
    assert "We both studied at Leeds" in draft.text
    assert "how hospitals use their data" in draft.text
    assert post.taken == []  # not even a digest, whose hour passed before there was anybody
    assert "Your first digest comes on " in mailflow("status")
