"""Disks that fail under a mailflow that works: what it said is done must still be done.

    sudo python bench/power_cut.py [--cuts N]       # as root: a loop device, mount

The state folder lies on an ext4 of its own, which is shut down under the working process
without flushing anything (EXT4_IOC_SHUTDOWN, NOLOGFLUSH): what was not synced is gone, as
when the power fails. Every third time the disk is full before that for a while, every third
time it turns read-only instead, as ext4 does at an error. The process takes in mails, moves letters through the outbox and claims
jobs as the daemon does, and prints a line for each unit of work once it is committed. After
each cut the file system is mounted again, mailflow's own start opens the database, and every
line must hold; a full disk is waited for, by the same process; then the work goes on from there,
on the same database.

Known limit: ext4 that turns read-only may say of the very last fdatasync that it is done when it
is not (3 of 1231 here by a loop of write and fdatasync alone). What was told in that moment is
counted apart.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import os
import random
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

TREE = Path(__file__).parents[1]
_SHUTDOWN, _NO_LOG_FLUSH = 0x8004587D, 2
_MEGABYTES = 64

WORKER = r"""
import os, sys, time
from datetime import UTC, datetime
from pathlib import Path
from mailflow.mail.compose import compose, new_id
from mailflow.mail.folders import Cursor, Place, Role, Sighting
from mailflow.mail.message import Address, Draft, Message, MessageId
from mailflow.pipeline.evidence import Link
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState as S
from mailflow.store import folders, jobs, mails, outbox
from mailflow.store.database import StoreUnavailable, open_database, owner_id, unit
from mailflow.store.outbox import Work

state, start = Path(sys.argv[1]), int(sys.argv[2])
open_database("mailflow.db", state)
owner = owner_id("sam@example.org", "Sam")
number = start

def do(act, durable=True):
    while True:
        try:
            with unit(durable=durable):
                return act()
        except StoreUnavailable:
            os.write(1, b"0 unavailable\n")
            time.sleep(0.02)

def take_in():
    jobs.claim(owner, key, now=now)
    work = Work(0, key, MailKind.REQUEST, S.APPROVED, None, message_id, token,
                "jane@acme.example", "Hi", "Hello", raw, now, now)
    outbox.add(owner, work, now=now)
    seen = Sighting(Role.INBOX, Place("INBOX", 1, number), now, message_id=MessageId(f"<{number}@x>"))
    message = Message(message_id=MessageId(f"<{number}@x>"), from_=(Address("Jane", "j@x.y"),), subject="Re", sha256=str(number))
    mails.keep(owner, message, seen, link=Link((), ()))
def look_ends():
    folders.keep_cursor(owner, Cursor("INBOX", 1, number))
while True:
    number += 1
    now = datetime.now(UTC)
    token = f"{number:032x}"
    message_id = new_id(token, "example.org")
    draft = Draft(Address("Sam", "sam@example.org"), Address("Jane", "jane@acme.example"), "Hi", "Hello " * 40)
    raw = compose(draft, message_id=message_id, date=now)
    key = f"cut:{number}"
    # As a look does: the mails without the disk, then once with it.
    do(take_in, durable=False)
    do(look_ends)
    os.write(1, b"%d taken\n" % number)
    for before, after in ((S.APPROVED, S.SENDING), (S.SENDING, S.INFLIGHT), (S.INFLIGHT, S.ACCEPTED)):
        do(lambda: outbox.move(outbox.get(owner, key), after, now=now))
        # An octet that leaves after this must never leave again.
        os.write(1, b"%d %s\n" % (number, after.value.encode()))
"""
_ORDER = ("approved", "sending", "inflight", "accepted")


def sh(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)


@contextlib.contextmanager
def mounted(image: Path, where: Path) -> Iterator[None]:
    sh("mount", "-o", "loop,errors=remount-ro", str(image), str(where))
    try:
        yield
    finally:
        sh("umount", str(where))


class Worker:
    """A mailflow at work, and what it said so far."""

    def __init__(self, where: Path, start: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", WORKER, str(where), str(start)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=TREE,
        )
        assert self._process.stdout
        os.set_blocking(self._process.stdout.fileno(), False)
        self._octets = b""
        self.wait_for(b" taken\n")  # it is up

    def _read(self) -> bytes:
        assert self._process.stdout
        return self._process.stdout.read() or b""

    def wait_for(self, what: bytes) -> None:
        """Until it says this once more."""
        begun, end = len(self._octets), time.monotonic() + 30
        while what not in self._octets[begun:]:
            assert time.monotonic() < end, f"it never said {what!r}"
            time.sleep(0.01)
            self._octets += self._read()

    def freeze(self) -> None:
        """So that what it said is known exactly."""
        self._process.send_signal(signal.SIGSTOP)
        time.sleep(0.01)

    def end(self) -> list[list[str]]:
        self._process.kill()
        self._process.wait()
        self._octets += self._read()
        return [line.split() for line in self._octets.decode().splitlines()]


def fail(where: Path, worker: Worker, how: str) -> None:
    """What happens to the disk."""
    if how == "full":
        fill(where)
        worker.wait_for(b"unavailable")
        (where / "fill").unlink()
        worker.wait_for(b" taken\n")
    if how == "read-only":
        device = subprocess.run(
            ["findmnt", "-no", "SOURCE", str(where)], capture_output=True, text=True, check=True
        ).stdout.strip()
        Path("/sys/fs/ext4", Path(device).name, "trigger_fs_error").write_text("1")
        worker.wait_for(b"unavailable")
        worker.freeze()
        return
    worker.freeze()
    folder = os.open(where, os.O_RDONLY)
    fcntl.ioctl(folder, _SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
    os.close(folder)


def fill(where: Path) -> None:
    with (where / "fill").open("wb", buffering=0) as out, contextlib.suppress(OSError):
        for size in (1 << 20, 1 << 12, 1):
            with contextlib.suppress(OSError):
                while True:
                    out.write(b"x" * size)


def missing(where: Path, said: list[list[str]]) -> int:
    """How many units that were done are not."""
    with contextlib.closing(sqlite3.connect(where / "mailflow.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        states = dict(database.execute("SELECT key, state FROM outgoing").fetchall())
        mails = {uid for (uid,) in database.execute("SELECT uid FROM mail").fetchall()}
        jobs = {key for (key,) in database.execute("SELECT key FROM job").fetchall()}
        cursor = database.execute("SELECT max(uid) FROM cursor").fetchone()[0] or 0
    lost = 0
    for number, what in said:
        if what == "unavailable":
            continue
        key = f"cut:{number}"
        if what == "taken":
            is_there = key in states and key in jobs and int(number) in mails
            lost += not (is_there and cursor >= int(number))
        else:
            lost += _ORDER.index(states.get(key, "approved")) < _ORDER.index(what)
    # None is half there either: mail, letter, job and cursor were one unit.
    assert len(states) == len(mails) == len(jobs) == cursor, (
        len(states),
        len(mails),
        len(jobs),
        cursor,
    )
    return lost


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cuts", type=int, default=30)
    cuts = parser.parse_args().cuts
    rolls = random.Random(7)
    done = lost = at_the_error = start = waits = 0
    with tempfile.TemporaryDirectory(prefix="mailflow-power-") as folder:
        image, where = Path(folder, "image"), Path(folder, "mount")
        where.mkdir()
        with image.open("wb") as out:
            out.truncate(_MEGABYTES * 1_000_000)
        sh("mkfs.ext4", "-q", "-F", str(image))
        for turn in range(cuts):
            with mounted(image, where):
                worker = Worker(where, start)
                time.sleep(rolls.random() * 0.4)
                how = ("cut", "full", "read-only")[turn % 3]
                fail(where, worker, how)
                said = worker.end()
            with mounted(image, where):
                gone = missing(where, said)
                (where / "fill").unlink(missing_ok=True)
                # what was begun and not told may be there or not; the next one counts on
                with contextlib.closing(sqlite3.connect(where / "mailflow.db")) as database:
                    start = database.execute("SELECT max(uid) FROM mail").fetchone()[0]
            if how == "read-only" and gone <= 1:
                at_the_error += gone
            else:
                lost += gone
            done += sum(what != "unavailable" for _, what in said)
            waits += sum(what == "unavailable" for _, what in said)
    print(
        f"{cuts} failures of the disk, {done} units of work told as done, {lost} of them lost "
        f"({at_the_error} more in the moment in which ext4 turned read-only); "
        f"{waits} tries found no room or no way to write"
    )
    raise SystemExit(1 if lost else 0)


if __name__ == "__main__":
    main()
