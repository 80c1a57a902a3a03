"""A mailbox without room, on a Dovecot that counts it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailflow.wire.errors import CommandRefused
from mailflow.wire.imap import Mailbox
from tests.servers import dovecot as dovecots
from tests.servers.dovecot import PASSWORD, Dovecot

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
QUOTA_23 = """
mail_plugins = $mail_plugins quota
plugin {
  quota = count:User quota
  quota_rule = *:storage=50k
  quota_vsizes = yes
}
"""
QUOTA_24 = """
mail_plugins {
  quota = yes
}
quota "User quota" {
  storage_size = 50k
}
"""


@pytest.fixture
def full(dovecot: Dovecot) -> Iterator[Mailbox]:  # tells where there is none
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    server = Dovecot(folder, more=QUOTA_24 if dovecots._is_24() else QUOTA_23)
    try:
        server.start()
        mailbox = Mailbox.open(server.config(), "full", PASSWORD)
        yield mailbox
        mailbox.close()
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def test_s11_what_no_longer_fits_is_refused_by_its_name_and_the_line_lives_on(
    full: Mailbox,
) -> None:
    head = b"Message-ID: <%d@example.org>\r\nSubject: A draft\r\n\r\n"
    room = full.append("Drafts", head % 1 + b"x" * 20_000, flags=["\\Draft"], at=AT)
    assert room
    with pytest.raises(CommandRefused) as refused:
        full.append("Drafts", head % 2 + b"x" * 60_000, flags=["\\Draft"], at=AT)
    assert refused.value.code == "OVERQUOTA"
    assert full.uids("Drafts") == [room.uid]
