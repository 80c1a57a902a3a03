"""Hostile mails by the whole road: delivered to Dovecot, scanned, read, linked or set aside.

Each is read within a second of processor time and bounded memory, and stops no other.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailflow.store import awaited
from mailflow.store.models import MailRow
from tests.conftest import Account
from tests.service.following import JANE, answer, letter, life

HEAD = (
    f"From: Jane Doe <{JANE}>\r\nMessage-ID: <hostile@acme.example>\r\n"
    "In-Reply-To: <hello@example.org>\r\nDate: Mon, 02 Mar 2026 11:00:00 +0000\r\n"
).encode()


def nested(levels: int) -> bytes:
    opening = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
        for n in range(levels)
    )
    return opening + b"Content-Type: text/plain\r\n\r\nhello\r\n"


def hostile(kind: str) -> bytes:
    """The mail of a kind; made for its own test, for encoding 30 MB takes a second."""
    return HEAD + (HOSTILE[kind] or attached())


def attached() -> bytes:
    mail = EmailMessage()
    mail.set_content("See it.\n")
    mail.add_attachment(b"\x00" * 22_000_000, maintype="video", subtype="mp4", filename="f.mp4")
    return mail.as_bytes()


HOSTILE = {
    "64 kB of recipients": b"To: " + b", ".join([b"a@b.example"] * 5_400) + b"\r\n\r\ntext\r\n",
    "60,000 encoded words": b"Subject: "
    + b"\r\n ".join([b"=?utf-8?q?a?="] * 60_000)
    + b"\r\n\r\nx\r\n",
    "50,000 references": b"References: "
    + b"\r\n ".join([b"<a@b.example>"] * 50_000)
    + b"\r\n\r\nx\r\n",
    "100,000 fields": b"X-A: b\r\n" * 100_000 + b"\r\nx\r\n",
    "5,000 nested parts": nested(5_000),
    "NUL": b"Subject: a\0b\r\n\r\nte\0xt\0\r\n",
    "bad charsets": b'Subject: =?no-such?b?/////w==?=\r\nContent-Type: text/plain; charset="x-y\xff"\r\n\r\n\xff\xfe\r\n',
    "5,000 open brackets": b"To: " + b"(" * 5_000 + b"\r\n\r\nx\r\n",
    "30 MB attached": b"",  # as `hostile` makes it
    "no header at all": b"\r\nx\r\n",
}


READER = """
import json, resource, sys, time
from pathlib import Path
from tests.conftest import Account
from tests.servers.dovecot import Dovecot
from tests.service.following import life
server = Dovecot(Path(sys.argv[1]))
server.port = int(sys.argv[2])
with life(Account(server, sys.argv[3]), Path(sys.argv[4])) as alive:
    alive.later(hours=2)
    alive.look()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    alive.later(hours=1)
    while not Path(sys.argv[4], "there").exists():
        time.sleep(0.05)
    began = time.process_time()
    alive.look()
    took = time.process_time() - began
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(json.dumps([took, grown / 1024]))
"""


@pytest.mark.timeout(240)
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_mail_is_read_within_a_second_and_stops_no_other(
    account: Account, tmp_path: Path, kind: str
) -> None:
    with life(account, tmp_path) as alive:
        alive.contact()
        alive.later(hours=1)
        alive.put("Sent", (alive.now, letter("hello", alive.now)))
        alive.look()
    server = account.server
    child = subprocess.Popen(
        [
            *(sys.executable, "-c", READER, str(server.folder), str(server.port)),
            *(account.user, str(tmp_path)),
        ],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
    )
    with life(account, tmp_path) as alive:
        alive.later(hours=3)
        raw = hostile(kind)
        # Dovecot takes no NUL by APPEND: as a file, as a broken server would keep it.
        name = alive.maildir() / "new" / f"{int(alive.now.timestamp())}.M1P1.hostile"
        (alive.maildir() / "new").mkdir(parents=True, exist_ok=True)
        name.write_bytes(raw)
        name.chmod(0o666)
        alive.put("INBOX", (alive.now, answer("next", "hello@example.org", alive.now)))
    (tmp_path / "there").touch()
    told, _ = child.communicate(timeout=200)
    assert child.returncode == 0
    took, grown = json.loads(told.splitlines()[-1])
    assert took < 2.0  # the next mail, the scan and the commits are in it
    assert grown < 120
    with life(account, tmp_path) as alive:
        read = {row.message_id for row in MailRow.select()}
        assert "<next@acme.example>" in read
        assert awaited.count(alive.owner) == 0
        assert "<hostile@acme.example>" in read
