"""Forced disconnects: nothing lost, nothing linked twice, no hang, nothing leaked.

    python bench/soak.py [--disconnects 10000] [--workers 8] [--seed 1]

Each worker follows a mailbox of its own on a real Dovecot, through a proxy that ends every
connection at a random octet: by EOF, BYE, RST, one octet at a time, or silence (half-open).
Answers to known letters are delivered all the while. Deadlines are scaled down to seconds,
so that ten thousand ends take a quarter of an hour. Ends with 1 where a promise is broken.
tests/service/test_soak.py runs a short one.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import socket
import struct
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.stories import Sent, close_world, config_text, open_world, reply, seed  # noqa: E402
from mailflow.config import parse  # noqa: E402
from mailflow.service.sync import sync  # noqa: E402
from mailflow.service.world import World  # noqa: E402
from mailflow.store.models import EventRow, LinkRow, MailRow  # noqa: E402
from mailflow.wire.errors import WireError  # noqa: E402
from mailflow.wire.imap import Mailbox  # noqa: E402
from tests.servers.dovecot import HOST, PASSWORD, Dovecot  # noqa: E402

WAYS = ("eof", "bye", "rst", "drip", "half-open")
#: how often each: the last two cost a deadline of a second or two
_WEIGHTS = (30, 25, 25, 10, 10)
#: octets of the server's after which the end comes; a whole round is some four thousand
_OCTETS = 5000
#: seconds no single round may take, deadlines included
_HANG = 60.0


@dataclass(frozen=True, slots=True)
class Given:
    """How long and how hard. `hold` is how many seconds a slow end takes, which is longer than
    the client waits; `delivering` how often a mail comes in a round; `samples` are taken of
    memory and open files at even distances.
    """

    disconnects: int
    workers: int
    seed: int
    hold: float = 4.0
    delivering: float = 0.1
    samples: int = 10


class Cutter:
    """A port that leads to the server, for one connection at a time, until it is cut."""

    def __init__(self, port: int, chance: random.Random, hold: float) -> None:
        self._there, self._chance, self._hold = port, chance, hold
        self._listener = socket.create_server((HOST, 0))
        self.port: int = self._listener.getsockname()[1]
        self.cuts: Counter[str] = Counter()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            near, _ = self._listener.accept()
            far = socket.create_connection((HOST, self._there))
            way = self._chance.choices(WAYS, _WEIGHTS)[0]
            after = self._chance.randrange(_OCTETS)
            threading.Thread(target=_pass_on, args=(near, far), daemon=True).start()
            threading.Thread(target=self._cut, args=(near, far, way, after), daemon=True).start()

    def _cut(self, near: socket.socket, far: socket.socket, way: str, left: int) -> None:
        """Hand on so many octets of the server's, or for half a second; then the end."""
        until = time.monotonic() + 0.5
        far.settimeout(0.5)
        try:
            while left > 0 and time.monotonic() < until:
                told = far.recv(min(left, 4096))
                if not told:
                    break
                near.sendall(told)
                left -= len(told)
        except TimeoutError:
            pass
        except OSError:
            way = "eof"
        self.cuts[way] += 1
        _end(near, far, way, self._hold)


def _pass_on(near: socket.socket, far: socket.socket) -> None:
    try:
        while told := near.recv(4096):
            far.sendall(told)
    except OSError:
        pass


def _end(near: socket.socket, far: socket.socket, way: str, hold: float) -> None:
    """The end, `hold` seconds after its beginning where it is a slow one."""
    try:
        if way == "bye":
            near.sendall(b"\r\n* BYE closing\r\n")
        elif way == "rst":
            near.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif way == "drip":
            for _ in range(int(hold * 10)):
                near.sendall(far.recv(1) or b" ")
                time.sleep(0.1)
        elif way == "half-open":
            time.sleep(hold)
    except OSError:
        pass
    for sock in (near, far):
        try:
            if way != "rst":
                sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        sock.close()


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def memory() -> int:
    """Resident memory now, in octets."""
    words = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(words[1]) * os.sysconf("SC_PAGE_SIZE")


def follow(folder: Path, server: Dovecot, *, number: int, given: Given) -> None:
    """One worker: so many connections, each cut; then an undisturbed look, and the count."""
    chance = random.Random(f"{given.seed} {number}")
    rounds = given.disconnects // given.workers
    user, state = f"soak{number}", folder / f"state{number}"
    now = datetime.now(UTC)
    letters = [
        Sent(f"Ann{n} Lee", f"ann{n}@acme.example", f"<mf.{number}.{n}@example.org>", "A word", now)
        for n in range(20)
    ]
    cutter = Cutter(server.port, chance, given.hold)
    through = config_text(state, cutter.port, user, timeout=1, deadline=2)
    world = open_world(through, state)
    seed(world, letters)
    told: dict[str, Any] = {"ends": Counter(), "slowest": 0.0, "delivered": 0, "samples": []}
    for turn in range(rounds):
        if chance.random() < given.delivering:
            at = datetime.now(UTC)
            server.deliver(user, reply(chance.choice(letters), told["delivered"], at=at))
            told["delivered"] += 1
        began = time.monotonic()
        told["ends"][_one_round(world)] += 1
        told["slowest"] = max(told["slowest"], time.monotonic() - began)
        if turn + 1 in {rounds * part // given.samples for part in range(1, given.samples + 1)}:
            time.sleep(given.hold + 1)  # what the last cuts hold open is let go of
            told["samples"].append((open_files(), memory()))
    _undisturbed(world, server.port, user)
    told |= counted(world) | {"cuts": cutter.cuts}
    close_world()
    (folder / f"told{number}.json").write_text(json.dumps(told))


def _one_round(world: World) -> str:
    mailbox = None
    try:
        mailbox = Mailbox.open(world.config.imap, world.config.imap.user, PASSWORD)
        sync(world, mailbox, mailbox.folders(world.config.folders))
        while True:
            mailbox.idle("INBOX", 1)
            sync(world, mailbox, mailbox.folders(world.config.folders))
    except WireError as error:
        return type(error).__name__
    finally:
        if mailbox:
            mailbox.close()


def _undisturbed(world: World, port: int, user: str) -> None:
    straight = config_text(Path("/nowhere"), port, user)
    mailbox = Mailbox.open(parse(straight).imap, user, PASSWORD)
    for _ in range(3):
        sync(world, mailbox, mailbox.folders(world.config.folders))
    mailbox.close()


def counted(world: World) -> dict[str, int]:
    """What the database holds: answers read, by distinct id, linked, and made an event of."""
    mails = MailRow.select().where(MailRow.owner == world.owner)
    rows = [row.message_id for row in mails if row.message_id.startswith("<reply-")]
    events = EventRow.select().where(EventRow.kind == "ReplyReceived").count()
    return {
        "read": len(rows),
        "distinct": len(set(rows)),
        "links": LinkRow.select().count(),
        "events": events,
    }


def run(server: Dovecot, folder: Path, given: Given) -> list[dict[str, Any]]:
    """All workers side by side; what each of them tells."""
    context = multiprocessing.get_context("fork")
    started = [
        context.Process(
            target=follow, args=(folder, server), kwargs={"number": number, "given": given}
        )
        for number in range(given.workers)
    ]
    for one in started:
        one.start()
    for one in started:
        one.join()
    return [json.loads(path.read_text()) for path in sorted(folder.glob("told*.json"))]


def alone(given: Given) -> list[dict[str, Any]]:
    """The same on a server of its own."""
    with tempfile.TemporaryDirectory(prefix="soak-") as name:
        server = Dovecot(Path(name) / "dovecot")
        server.start()
        try:
            return run(server, Path(name), given)
        finally:
            server.stop()


def faults(told: list[dict[str, Any]], workers: int) -> list[str]:
    """Which promises were broken."""
    found = [] if len(told) == workers else [f"{workers - len(told)} workers died"]
    for number, one in enumerate(told):
        if not one["delivered"] == one["read"] == one["distinct"] == one["links"] == one["events"]:
            found.append(f"worker {number}: lost or doubled: {one}")
        if one["slowest"] > _HANG:
            found.append(f"worker {number}: a round of {one['slowest']:.0f} s")
        files = [sample[0] for sample in one["samples"]]
        if max(files) > files[0] + 4:
            found.append(f"worker {number}: open files grew: {files}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--disconnects", type=int, default=10_000)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    words = parser.parse_args()
    given = Given(words.disconnects, words.workers, words.seed)
    began = time.monotonic()
    told = alone(given)
    cuts, ends = Counter[str](), Counter[str]()
    for one in told:
        cuts.update(one["cuts"])
        ends.update(one["ends"])
    print(f"{sum(cuts.values())} disconnects in {time.monotonic() - began:.0f} s: {dict(cuts)}")
    print(f"told as: {dict(ends)}")
    print(f"answers delivered {sum(one['delivered'] for one in told)}, ", end="")
    print(f"linked {sum(one['links'] for one in told)}, once each")
    print(f"slowest round {max(one['slowest'] for one in told):.1f} s")
    for number, one in enumerate(told):
        samples = " ".join(f"{files}/{octets / 1e6:.0f}MB" for files, octets in one["samples"])
        print(f"   worker {number}: open files / memory by tenths: {samples}")
    broken = faults(told, given.workers)
    print("\n".join(broken) or "nothing lost, nothing doubled, no hang, nothing leaked")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
