"""Following a mailbox: mailflow beside a bare socket and the plainest library loops.

    python bench/follow.py [--sizes 10000,100000] [--pairs 5] [--keep FOLDER] [--only WHAT] ...

Every measure runs in a process of its own, the clients in turn; medians with their spread.
Needs Dovecot, and the mailbox maker of ../shared/bench beside the project; imap-tools is
measured where it is installed (`uv sync --group bench`). Each goal is printed as met or not:

    --only scans      G3, G5: the first scan                                     3 minutes
    --only rivals     G3: beside IMAPClient and imap-tools, twice at most        5 minutes
    --only polls      G1: with nothing, 1, 10 and 100 mails new                  2 minutes
    --only bodies     G6: the bodies of linked mails                             1 minute
    --only far        G4: the smallest mailbox, forty milliseconds away          1 minute
    --only mailbox    all of these
    --only noticing   G2: from EXISTS to the committed link, 200 deliveries twice 7 minutes
    --only linking    G8, G9: a million known ids, and reading header fields     2 minutes
    --only starting   G12, G13: `--help`, `status`, the daemon's first command   1 minute

Without --only all of it, some twenty minutes on two cores; the mailboxes take two more to be
made, once where they are kept. bench/soak.py and bench/kills.py stand for themselves.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import imapclient  # noqa: E402  # the project is found by its place

from bench.away import proxy  # noqa: E402
from bench.judging import judge  # noqa: E402
from bench.raw import ITEMS, Raw  # noqa: E402
from mailflow.config import ServerConfig  # noqa: E402
from mailflow.mail.folders import Cursor  # noqa: E402
from mailflow.mail.headers import SCAN_FIELDS  # noqa: E402
from mailflow.wire.imap import Mailbox  # noqa: E402
from tests.servers.dovecot import Dovecot  # noqa: E402

try:
    import imap_tools
except ImportError:
    imap_tools = None

MAKER = ROOT.parent / "shared" / "bench" / "mkmailbox.py"
HOST, PASSWORD = "127.0.0.1", "secret"
RANGE = 20_000
_ID = re.compile(rb"<[^<>\s]+>")

Result = dict[str, Any]


def octets(sock: socket.socket) -> int:
    """Payload that went over a TCP socket in both directions, by the kernel's count."""
    told = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 256)
    return sum(struct.unpack_from("=QQ", told, 120))


def memory() -> int:
    """Peak resident memory of this process in octets."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def linked(mails: Iterable[tuple[int, bytes]], ours: dict[bytes, str]) -> dict[int, str]:
    """What a scan is for: which mails name one of our Message-IDs."""
    found = {}
    for uid, header in mails:
        for one in _ID.findall(header):
            if one in ours:
                found[uid] = ours[one]
                break
    return found


# One client each: what it needs, then the work that is measured --------------------------------


class Job:
    """One measure: a mailbox, and what to do with it."""

    def __init__(self, port: int, user: str, truth: Path) -> None:
        self.port, self.user = port, user
        told = json.loads(truth.read_text())
        self.size: int = told["n"]
        self.ours = {r["message_id"].encode(): key for key, r in told["requests"].items()}
        self.replies = [r["uid"] for r in told["replies"] if r["kind"] not in ("no_headers", "dsn")]

    def measured(self, sock: socket.socket, work: Callable[[], Any]) -> Result:
        before, rss = octets(sock), memory()
        began, cpu = time.perf_counter(), time.process_time()
        found = work()
        return {
            "seconds": time.perf_counter() - began,
            "cpu": time.process_time() - cpu,
            "octets": octets(sock) - before,
            "rss": memory() - rss,
            "peak": memory(),
            "found": len(found) if isinstance(found, dict) else found,
        }

    def ranges(self, step: int) -> list[tuple[int, int]]:
        return [(a, min(self.size, a + step - 1)) for a in range(1, self.size + 1, step)]


def scan_raw(job: Job) -> Result:
    raw = Raw(job.port, job.user, PASSWORD)

    def work() -> dict[int, str]:
        raw.run("b EXAMINE INBOX")
        lines = [f"t{a} UID FETCH {a}:{b} {ITEMS}" for a, b in job.ranges(RANGE)]
        return linked(raw.scan(*lines), job.ours)

    return job.measured(raw.sock, work)


def opened(job: Job) -> Mailbox:
    return Mailbox.open(ServerConfig(HOST, job.port, "none"), job.user, PASSWORD)


def socket_of(mailbox: Mailbox) -> socket.socket:
    """Its connection, to count octets."""
    sock: socket.socket = mailbox._session.link._sock  # noqa: SLF001
    return sock


def scan_mailflow(job: Job) -> Result:
    mailbox = opened(job)
    validity = mailbox.examine("INBOX").uidvalidity
    mailbox.examine("Sent")

    def work() -> dict[int, str]:
        mails = mailbox.fetch(Cursor("INBOX", validity, 0))
        return linked(((one.place.uid, one.header) for one in mails), job.ours)

    return job.measured(socket_of(mailbox), work)


def imapclient_of(job: Job) -> Any:
    client = imapclient.IMAPClient(HOST, job.port, ssl=False)
    client.login(job.user, PASSWORD)
    return client


def scan_imapclient(job: Job) -> Result:
    client = imapclient_of(job)
    fields = f"BODY.PEEK[HEADER.FIELDS ({' '.join(SCAN_FIELDS)})]"
    wanted = ["FLAGS", "INTERNALDATE", "RFC822.SIZE", fields]

    def mails() -> Iterator[tuple[int, bytes]]:
        for first, last in job.ranges(500):
            for uid, told in client.fetch(range(first, last + 1), wanted).items():
                yield uid, next(v for k, v in told.items() if k.startswith(b"BODY["))

    def work() -> dict[int, str]:
        client.select_folder("INBOX", readonly=True)
        return linked(mails(), job.ours)

    return job.measured(client.socket(), work)


def scan_imap_tools(job: Job) -> Result:
    if imap_tools is None:
        sys.exit("imap-tools is not installed")
    box = imap_tools.MailBoxUnencrypted(HOST, job.port)
    box.login(job.user, PASSWORD, initial_folder=None)

    def mails() -> Iterator[tuple[int, bytes]]:
        for one in box.fetch("ALL", headers_only=True, bulk=500, mark_seen=False):
            words = one.headers.get("in-reply-to", ()) + one.headers.get("references", ())
            yield int(one.uid), " ".join(words).encode()

    def work() -> dict[int, str]:
        box.folder.set("INBOX", readonly=True)
        return linked(mails(), job.ours)

    return job.measured(box.client.sock, work)


def poll_raw(job: Job, new: int, times: int = 40) -> Result:
    raw = Raw(job.port, job.user, PASSWORD)
    raw.run("b EXAMINE INBOX")
    last = job.size - new

    def one() -> int:
        told = raw.run(f"s UID SEARCH UID {last + 1}:*").partition(b"\r\n")[0].split()[2:]
        uids = [int(uid) for uid in told if int(uid) > last]
        if not uids:
            return 0
        return len(list(raw.scan(f"f UID FETCH {uids[0]}:{uids[-1]} {ITEMS}")))

    return repeated(job, raw.sock, one, times)


def poll_mailflow(job: Job, new: int, times: int = 40) -> Result:
    mailbox = opened(job)
    at = Cursor("INBOX", mailbox.examine("INBOX").uidvalidity, job.size - new)
    sock = socket_of(mailbox)
    return repeated(job, sock, lambda: len(list(mailbox.fetch(at))), times)


def poll_imapclient(job: Job, new: int, times: int = 8) -> Result:
    client = imapclient_of(job)
    client.select_folder("INBOX", readonly=True)
    last = job.size - new

    def one() -> int:
        uids = [uid for uid in client.search("ALL") if uid > last]
        return len(client.fetch(uids, ["BODY.PEEK[HEADER]"])) if uids else 0

    return repeated(job, client.socket(), one, times)


def repeated(job: Job, sock: socket.socket, one: Callable[[], int], times: int) -> Result:
    """The median of several polls; the first ones warm up."""
    one()
    results = [job.measured(sock, one) for _ in range(times)]
    median = sorted(results, key=lambda r: r["seconds"])[times // 2]
    return {**median, "octets": max(r["octets"] for r in results)}


def bodies_raw(job: Job) -> Result:
    raw = Raw(job.port, job.user, PASSWORD)
    raw.run("b EXAMINE INBOX")
    uids = ",".join(map(str, job.replies))
    line = f"f UID FETCH {uids} (UID BODY.PEEK[])"
    return job.measured(raw.sock, lambda: sum(len(mail) for mail in raw.bodies(line)))


def bodies_mailflow(job: Job) -> Result:
    mailbox = opened(job)
    validity = mailbox.examine("INBOX").uidvalidity
    # The scan that found them told their sizes.
    known = {one.place.uid: one.size for one in mailbox.fetch(Cursor("INBOX", validity, 0))}
    sizes = {uid: known[uid] for uid in job.replies}
    return job.measured(
        socket_of(mailbox),
        lambda: sum(len(raw) for _, raw in mailbox.bodies("INBOX", job.replies, sizes=sizes)),
    )


def bodies_imapclient(job: Job) -> Result:
    client = imapclient_of(job)
    client.select_folder("INBOX", readonly=True)

    def work() -> int:
        told = client.fetch(job.replies, ["BODY.PEEK[]"])
        return sum(len(one[b"BODY[]"]) for one in told.values())

    return job.measured(client.socket(), work)


def polls() -> Iterator[tuple[str, Callable[[Job], Result]]]:
    clients = {"raw": poll_raw, "mailflow": poll_mailflow, "imapclient": poll_imapclient}
    for new in (0, 1, 10, 100):
        for name, poll in clients.items():
            yield f"poll{new}-{name}", partial(poll, new=new)


CASES: dict[str, Callable[[Job], Result]] = {
    "scan-raw": scan_raw,
    "scan-mailflow": scan_mailflow,
    "scan-imapclient": scan_imapclient,
    "scan-imap_tools": scan_imap_tools,
    **dict(polls()),
    "bodies-raw": bodies_raw,
    "bodies-mailflow": bodies_mailflow,
    "bodies-imapclient": bodies_imapclient,
}


# Running and printing --------------------------------------------------------------------------


#: port, user and truth file
Place = tuple[int, str, Path]


def run(case: str, at: Place) -> Result | None:
    words = [sys.executable, __file__, "case", case, *map(str, at)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=900, check=False)
    if done.returncode:
        print(f"   {case}: {done.stderr.strip().splitlines()[-1]}")
        return None
    result: Result = json.loads(done.stdout.splitlines()[-1])
    return result


def side_by_side(title: str, cases: list[str], at: Place, pairs: int) -> dict[str, Result]:
    """Runs the cases in turn, so many times; prints and returns their medians, with the
    seconds of `every` turn.
    """
    results: dict[str, list[Result]] = {case: [] for case in cases}
    for _ in range(pairs):
        for case in cases:
            if (result := run(case, at)) is not None:
                results[case].append(result)
    print(title)
    medians = {}
    for case, told in results.items():
        if not told:
            continue
        every = [float(one["seconds"]) for one in told]
        middle = sorted(told, key=lambda one: float(one["seconds"]))[len(told) // 2]
        for figure in ("rss", "peak"):
            middle[figure] = statistics.median(one[figure] for one in told)
        medians[case] = {**middle, "every": every}
        print(
            f"   {case:20} {middle['seconds'] * 1e3:10.2f} ms "
            f"[{min(every) * 1e3:.2f}-{max(every) * 1e3:.2f}] cpu {middle['cpu'] * 1e3:8.1f} ms "
            f"{middle['octets']:>12,} B  +{middle['rss'] / 1e6:5.1f} MB  "
            f"found {middle['found']}",
            flush=True,
        )
    return medians


def times(one: Result, other: Result) -> list[float]:
    """How many times the other's seconds one took, turn by turn."""
    return [mine / theirs for mine, theirs in zip(one["every"], other["every"], strict=False)]


def bench(folder: Path, sizes: list[int], pairs: int, wanted: list[str]) -> None:
    # The tests keep it from remembering when a mail came; real servers do remember.
    server = Dovecot(folder, more="mail_never_cache_fields = imap.envelope")
    server.start()
    try:
        boxes = list(made(server, folder, sizes))
        empty: dict[int, float] = {}
        peak: dict[int, float] = {}
        for user, truth, size in boxes:
            at = (server.port, user, truth)
            if "scans" in wanted:
                peak[size] = scans(size, at, pairs)
            if "rivals" in wanted:
                rivals(size, at, pairs if size <= _FEW else 2)
            if "polls" in wanted:
                empty[size] = polled(size, at, pairs)
            if "bodies" in wanted:
                bodies(size, at, pairs)
        if "far" in wanted:
            far(boxes[0][2], (server.port, *boxes[0][:2]), pairs)
        growth(sizes, empty, peak)
    finally:
        server.stop()


def growth(sizes: list[int], empty: dict[int, float], peak: dict[int, float]) -> None:
    """From the smallest mailbox to the largest, where both were measured."""
    small, large = min(sizes), max(sizes)
    if small == large or not (empty or peak):
        return
    print(f"growth from {small:,} to {large:,} mails")
    if empty:
        judge("G1", "time of an empty poll", empty[large] / empty[small], 1.5)
    if peak:
        judge("G5", "peak memory of a scan", peak[large] / peak[small], 1.2)


def scans(size: int, at: Place, pairs: int) -> float:
    """The first scan; mailflow's peak memory."""
    told = side_by_side(f"first scan of {size:,} mails", ["scan-raw", "scan-mailflow"], at, pairs)
    raw, ours = told["scan-raw"], told["scan-mailflow"]
    judge("G3", "of raw's speed", times(raw, ours), 0.6, least=True)
    judge("G3", "replies missed", len(Job(*at).replies) - ours["found"], 0)
    judge("G5", "MB above the start", ours["rss"] / 1e6, 25)
    peak: float = ours["peak"]
    return peak


def rivals(size: int, at: Place, pairs: int) -> None:
    cases = [f"scan-{client}" for client in ("mailflow", "imapclient", "imap_tools")]
    told = side_by_side(f"first scan of {size:,} mails, beside others", cases, at, pairs)
    for case, limit in (("scan-imapclient", 5), ("scan-imap_tools", 25)):
        if case in told:
            judge(
                "G3", f"times {case}", times(told[case], told["scan-mailflow"]), limit, least=True
            )


def polled(size: int, at: Place, pairs: int) -> float:
    """Polls on a held connection; mailflow's seconds for an empty one."""
    seconds = 0.0
    for new in (0, 1, 10, 100):
        cases = [f"poll{new}-{c}" for c in ("raw", "mailflow", "imapclient")]
        told = side_by_side(f"poll of {size:,} mails, {new} new, held", cases, at, pairs)
        if not new:
            ours = told["poll0-mailflow"]
            seconds = ours["seconds"]
            judge("G1", "times raw", times(ours, told["poll0-raw"]), 3)
            judge("G1", "octets", ours["octets"], 600)
    return seconds


def bodies(size: int, at: Place, pairs: int) -> None:
    cases = [f"bodies-{c}" for c in ("raw", "mailflow", "imapclient")]
    told = side_by_side(f"bodies of the linked mails among {size:,}", cases, at, pairs)
    ours = told["bodies-mailflow"]
    judge("G6", "times raw", times(ours, told["bodies-raw"]), 2)
    judge("G6", "octets a body's octet", ours["octets"] / ours["found"], 1.05)


def far(size: int, at: Place, pairs: int) -> None:
    """The same over forty milliseconds of round trip."""
    away = (proxy(at[0], 0.04), *at[1:])
    cases = ["scan-raw", "scan-mailflow", "scan-imapclient"]
    told = side_by_side(f"first scan of {size:,} mails, 40 ms away", cases, away, pairs)
    ours = told["scan-mailflow"]
    judge("G4", "times raw", times(ours, told["scan-raw"]), 2)
    judge("G4", "part of IMAPClient", times(ours, told["scan-imapclient"]), 0.2)
    side_by_side("empty poll, 40 ms away", ["poll0-raw", "poll0-mailflow"], away, pairs)


def made(server: Dovecot, folder: Path, sizes: list[int]) -> Iterator[tuple[str, Path, int]]:
    """A mailbox of each size, the smaller ones as links to the greatest."""
    greatest = ""
    for size in sorted(sizes, reverse=True):
        user, truth = f"box{size}", folder / f"truth{size}.json"
        box = folder / "mail" / user / "Maildir"
        if not truth.exists():
            words = [sys.executable, str(MAKER), "-n", str(size), "--maildir", str(box)]
            words += ["--truth", str(truth)]
            words += ["--owner", "mail" if os.geteuid() == 0 else ""]
            words += ["--link-from", greatest] if greatest else []
            box.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(words, check=True)
        greatest = greatest or str(box)
        # Once through, so that the server's index is warm for everybody.
        run("scan-raw", (server.port, user, truth))
    for size in sorted(sizes):
        yield f"box{size}", folder / f"truth{size}.json", size


def main() -> None:
    if sys.argv[1:2] == ["case"]:
        _, _, case, port, user, truth = sys.argv
        print(json.dumps(CASES[case](Job(int(port), user, Path(truth)))))
        return
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--keep", help="a folder for the mailboxes, to use them again")
    parser.add_argument("--only", choices=[*_MAILBOX, "mailbox", *_OTHERS], action="append")
    given = parser.parse_args()
    wanted = given.only or ["mailbox", *_OTHERS]
    if parts := [part for part in _MAILBOX if part in wanted or "mailbox" in wanted]:
        mailbox(given, parts)
    for name in _OTHERS:
        if name in wanted:
            other(name)


_MAILBOX = ("scans", "rivals", "polls", "bodies", "far")
_OTHERS = ("noticing", "linking", "starting")
#: mails of which the slowest client reads all in ten seconds
_FEW = 10_000


def other(name: str) -> None:
    """Loaded here, so that the processes in which memory is measured stay small."""
    from bench import linking, noticing, starting  # noqa: PLC0415

    if name == "noticing":
        noticing.show(200)
    elif name == "linking":
        linking.show(1_000_000, 100_000, 5, 1)
    else:
        starting.show(9)


def mailbox(given: argparse.Namespace, parts: list[str]) -> None:
    if not MAKER.exists():
        sys.exit(f"The mailbox maker is not there: {MAKER}")
    sizes = [int(size) for size in given.sizes.split(",")]
    if given.keep:
        bench(Path(given.keep), sizes, given.pairs, parts)
    else:
        with tempfile.TemporaryDirectory(prefix="follow-") as folder:
            bench(Path(folder), sizes, given.pairs, parts)


if __name__ == "__main__":
    main()
