"""A first scan killed (-9) at random moments: a short run. The long one is `bench/kills.py`."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from imapclient import IMAPClient

from bench.kills import Runs, killed_until_done, rows
from bench.stories import Sent, reply
from tests.conftest import Account
from tests.servers.dovecot import HOST, PASSWORD

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
NEWSLETTER = (
    b"From: News <n@shop.example>\r\nSubject: Sale\r\nMessage-ID: <%d@shop.example>\r\n\r\nx"
)


@pytest.mark.timeout(120)
def test_k1_a_first_scan_killed_twice_ends_as_an_undisturbed_one(
    account: Account, tmp_path: Path
) -> None:
    """The work list, the links and the owed notes, row by row (also K3, S5).

    Not three times: a mail that is in hand at each of three deaths is set aside (K2), and on
    a slow machine that is the first one.
    """
    sent_at = NOW - timedelta(days=9)
    letters = [
        Sent(f"Ann{n} Lee", f"ann{n}@acme{n}.example", f"<mf.{n}@example.org>", "A word", sent_at)
        for n in range(10)
    ]
    fill(account, letters)
    runs = Runs(tmp_path, account.server.port, letters, user=account.user, now=NOW)
    state = runs.fresh("undisturbed")
    began = time.monotonic()
    assert runs.start(state).wait() == 0
    whole = time.monotonic() - began
    expected = rows(state / "mailflow.db")
    assert len(expected["link"]) == 40
    kills = struck(runs, random.Random(4), whole)
    assert kills
    assert rows(tmp_path / "killed" / "mailflow.db") == expected


def struck(runs: Runs, chance: random.Random, whole: float) -> int:
    """Kills that strike: earlier ones where the machine, free again, ends the scan before them."""
    for earlier in (1, 2, 4):

        def moment(share: float = 1 / earlier) -> float:
            return chance.uniform(0.45, 0.75) * whole * share

        if kills := killed_until_done(runs, moment, most=2):
            return kills
    return 0


def fill(account: Account, letters: list[Sent]) -> None:
    """A hundred newsletters, and forty answers among them."""
    with IMAPClient(HOST, account.server.port, ssl=False) as client:
        client.login(account.user, PASSWORD)
        for number in range(100):
            at = NOW - timedelta(hours=150 - number)
            client.append("INBOX", NEWSLETTER % number, msg_time=at)
            if number % 5 < 2:
                raw = reply(letters[number % len(letters)], number, at=at)
                client.append("INBOX", raw, msg_time=at)
