"""The owner is told once that no mail is fetched: by mail where that works."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from mailflow.mail.folders import Cursor
from mailflow.service.alarm import tell_of_standstill
from mailflow.service.loop import Loop
from mailflow.service.reached import trouble
from mailflow.service.reaching import after_failure
from mailflow.service.world import World
from mailflow.store import folders
from mailflow.store import reach as reaches
from mailflow.store.database import unit
from mailflow.store.reach import Reach
from mailflow.wire.errors import Disconnected, LoginRefused
from mailflow.wire.smtp import Submission
from tests.servers.dovecot import HOST, PASSWORD, free_port
from tests.servers.smtp import SmtpServer
from tests.service.outgoing import later


@pytest.fixture(autouse=True)
def _standstill(world: World) -> None:
    """No mail could be fetched since nine o'clock."""
    error = Disconnected("imap.example.org: it closed the connection")
    with unit():
        folders.note_read(world.owner, "INBOX", "inbox", now=world.now)
        reaches.keep(world.owner, after_failure(Reach(), error, world.now, jitter=0.0))


def sending(server: SmtpServer) -> Callable[[], Submission]:
    return lambda: Submission.open(server.config(), "sam", PASSWORD)


def test_the_owner_is_mailed_once_a_standstill(world: World, smtp_server: SmtpServer) -> None:
    assert tell_of_standstill(later(world, minutes=59), sending(smtp_server))
    assert smtp_server.taken == []
    for minutes in (60, 61, 600):
        assert tell_of_standstill(later(world, minutes=minutes), sending(smtp_server))
    (told,) = smtp_server.taken
    assert told.recipients == ["sam@example.org"]
    assert b"No mail could be fetched since 02 March, 09:00" in told.raw
    assert b"it closed the connection" in told.raw
    assert b"Auto-Submitted: auto-generated" in told.raw
    # the next standstill is another one
    again = later(world, days=1)
    with unit():
        known = after_failure(Reach(), Disconnected("gone"), again.now, jitter=0.0)
        reaches.keep(world.owner, known)
    assert tell_of_standstill(later(again, hours=2), sending(smtp_server))
    assert len(smtp_server.taken) == 2


def test_what_the_server_does_not_take_is_told_later(world: World, smtp_server: SmtpServer) -> None:
    late = later(world, hours=2)
    smtp_server.answer = "451 4.3.0 not now"
    assert not tell_of_standstill(late, sending(smtp_server))
    smtp_server.answer = "250 2.0.0 OK"
    assert tell_of_standstill(late, sending(smtp_server))
    assert tell_of_standstill(late, sending(smtp_server))
    assert len(smtp_server.taken) == 2  # the one put off, and the one that left


def test_none_is_mailed_where_the_owner_wants_none(world: World, smtp_server: SmtpServer) -> None:
    late = later(world, days=2)
    monitoring = world.config.monitoring._replace(late_after=0)
    quiet = world.config._replace(monitoring=monitoring)
    dry = world.config._replace(sending=world.config.sending._replace(dry_run=True))
    for config in (quiet, dry):
        tell_of_standstill(late._replace(config=config), sending(smtp_server))
    assert smtp_server.taken == []


def test_a_daemon_without_its_mailbox_mails_its_owner(
    world: World, smtp_server: SmtpServer
) -> None:
    with unit():  # its waiting is over, so that it tries, in vain, and waits again
        known = reaches.reach(world.owner)
        reaches.keep(world.owner, replace(known, next_at=world.now))
        folders.begin(world.owner, Cursor("INBOX", 1, 1), since=None)
    nobody = smtp_server.config()._replace(port=free_port(), password=PASSWORD, user="sam")
    server = smtp_server.config()._replace(password=PASSWORD, user="sam")
    config = world.config._replace(imap=nobody, smtp=server)
    daemon = Loop(world._replace(config=config, clock=lambda: world.now + timedelta(hours=3)))
    thread = threading.Thread(target=daemon.run)
    thread.start()
    try:
        deadline = time.monotonic() + 30
        while not smtp_server.taken and time.monotonic() < deadline:
            time.sleep(0.05)
    finally:
        daemon.stop()
        thread.join(30)
    assert len(smtp_server.taken) == 1
    assert f"{HOST}".encode() in smtp_server.taken[0].raw


def test_c7_a_login_that_is_refused_is_told_by_mail_and_by_status(
    world: World, smtp_server: SmtpServer
) -> None:
    words = "imap.example.org refuses the login of sam (imap.user): no such password"
    with unit():
        reaches.keep(
            world.owner, after_failure(Reach(), LoginRefused(words), world.now, jitter=0.0)
        )
    late = later(world, hours=2)
    assert words in trouble(late)
    assert tell_of_standstill(late, sending(smtp_server))
    (told,) = smtp_server.taken
    assert b"refuses the login of sam" in b" ".join(told.raw.split())
