"""Looking ids up, and reading header fields: G8 and G9, as ratios of CPU time in one run.

    python bench/linking.py [--known 1000000] [--mails 100000] [--pairs 5] [--seed 1]

The known ids lie in a database of mailflow's own tables. The ids of generated mails (two in a
hundred name one of ours, four in ten name others) are looked up 500 mails at a time, as a scan
does it, beside one plain SQL `IN` for the same 500; memory is that of the whole process. The
same mails' header fields are read beside one regular expression over the same octets. Then a
scan is run over them with all it does, but for the server, to see what part of it is linking.
Two minutes, half of them to write the million.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import re  # noqa: E402  # the project is found by its place

from bench.judging import judge  # noqa: E402
from bench.stories import Sent, close_world, config_text, open_world, seed  # noqa: E402
from mailflow.mail.folders import Cursor, Fetched, Place, Role  # noqa: E402
from mailflow.mail.headers import scan  # noqa: E402
from mailflow.mail.message import MessageId  # noqa: E402
from mailflow.service import plausible as looking  # noqa: E402
from mailflow.service.correspondents import note_correspondents  # noqa: E402
from mailflow.service.plausible import Known, plausible  # noqa: E402
from mailflow.service.world import World  # noqa: E402
from mailflow.store import awaited, cases, folders  # noqa: E402
from mailflow.store.database import unit  # noqa: E402

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
STORIES = 1000
BATCH = 500
_ID = re.compile(rb"<[^<>\s]+>")


def message_id(number: int) -> str:
    return f"<reply.{number:09d}@people.example>"


def mails(count: int, stored: int, chance: random.Random) -> list[bytes]:
    """Header fields as a scan fetches them."""
    return [_fields(number, stored, chance) for number in range(count)]


def _fields(number: int, stored: int, chance: random.Random) -> bytes:
    luck = chance.random()
    named = []
    if luck < 0.42:
        others = 1 + min(30, int(chance.expovariate(0.45)))
        named = [f"<{chance.getrandbits(96):x}@host.example>" for _ in range(others)]
    if luck < 0.02:
        named.append(message_id(chance.randrange(stored)))
    thread = f"In-Reply-To: {named[-1]}\r\nReferences: {' '.join(named)}\r\n" if named else ""
    return (
        f"Message-ID: <{number}.{chance.getrandbits(64):x}@shop{number % 97}.example>\r\n{thread}"
        f"From: Someone {number % 997} <someone{number % 997}@shop{number % 97}.example>\r\n"
        f"To: Sam Rivera <sam@example.org>\r\nSubject: Offer {number} of this week\r\n"
        "Date: Mon, 2 Mar 2026 08:00:00 +0000\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"List-Id: <news.shop{number % 97}.example>\r\n"
        f"Return-Path: <bounce-{number}@shop.example>\r\n\r\n"
    ).encode()


def fill(world: World, state: Path, stored: int) -> None:
    """A thousand stories, and so many ids that lead to them."""
    seed(
        world,
        [
            Sent(f"Ann{n} Lee", f"ann{n}@acme{n}.example", f"<mf.{n}@example.org>", "A word", NOW)
            for n in range(STORIES)
        ],
    )
    # In a process of its own, so that this one's memory tells of the looking up alone.
    filling = multiprocessing.get_context("fork").Process(
        target=_fill, args=(state, world.owner, stored)
    )
    filling.start()
    filling.join()
    assert not filling.exitcode, "the ids could not be written"


def _fill(state: Path, owner: int, stored: int) -> None:
    rows = ((owner, message_id(n), 1 + n % STORIES) for n in range(stored))
    insert = "INSERT INTO known_id (owner_id, message_id, request_id) VALUES (?, ?, ?)"
    with sqlite3.connect(state / "mailflow.db") as database:
        # Only to have them there soon: the index goes all over the file.
        database.execute("PRAGMA synchronous = OFF")
        database.execute("PRAGMA cache_size = -400000")
        database.executemany(insert, rows)
    database.close()


def cpu(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.process_time()
    told = work()
    return time.process_time() - began, told


def in_turn(pairs: int, **ways: Callable[[], Any]) -> dict[str, list[float]]:
    """CPU seconds of each way, run in turn; all must find the same number."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(pairs):
        found = set()
        for name, work in ways.items():
            seconds, told = cpu(work)
            taken[name].append(seconds)
            found.add(told)
        assert len(found) == 1, f"they found {found}"
    for name, all_of in taken.items():
        middle, spread = statistics.median(all_of), f"{min(all_of):.3f}-{max(all_of):.3f}"
        print(f"   {name:14} {middle:8.3f} s CPU [{spread}]")
    return taken


def speed(told: dict[str, list[float]], of: str) -> list[float]:
    """Of the other way's speed, turn by turn."""
    return [theirs / ours for theirs, ours in zip(told[of], told["mailflow"], strict=True)]


def memory() -> int:
    """Peak resident memory of this process in octets."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def looked_up(world: World, batches: Sequence[list[MessageId]]) -> int:
    return sum(len(cases.known_ids(world.owner, batch)) for batch in batches)


def plainly(database: sqlite3.Connection, owner: int, batches: Sequence[list[MessageId]]) -> int:
    """One statement for each batch, with nothing around it."""
    found = 0
    for batch in batches:
        marks = ",".join("?" * len(batch))
        query = f"SELECT message_id, request_id FROM known_id WHERE owner_id = ? AND message_id IN ({marks})"
        found += len(dict(database.execute(query, [owner, *batch]).fetchall()))
    return found


def ids_of(block: bytes) -> list[MessageId]:
    fields = scan(block)
    own = (fields.message_id,) if fields.message_id else ()
    return [*own, *fields.in_reply_to, *fields.references]


def links(world: World, state: Path, blocks: Sequence[bytes], pairs: int, stored: int) -> None:
    print(f"ids of {len(blocks):,} mails among {stored:,} known")
    batches = [
        list(dict.fromkeys(one for block in blocks[at : at + BATCH] for one in ids_of(block)))
        for at in range(0, len(blocks), BATCH)
    ]
    # Before SQLite's own cache of the other way's statements is there.
    before = memory()
    looked_up(world, batches)
    grown = memory() - before
    with sqlite3.connect(state / "mailflow.db") as database:
        told = in_turn(
            pairs,
            plain=lambda: plainly(database, world.owner, batches),
            mailflow=lambda: looked_up(world, batches),
        )
    database.close()
    number = sum(map(len, batches))
    ours, theirs = statistics.median(told["mailflow"]), statistics.median(told["plain"])
    print(f"   {number / ours:,.0f} ids a second, plain {number / theirs:,.0f}")
    judge("G8", "of plain SQL's speed", speed(told, "plain"), 0.5, least=True)
    judge("G8", "MB for all that is known", grown / 1e6, 25)


def fields(blocks: Sequence[bytes], pairs: int) -> None:
    print(f"header fields of {len(blocks):,} mails")
    told = in_turn(
        pairs,
        regex=lambda: sum(bool(_ID.findall(block)) for block in blocks),
        mailflow=lambda: sum(bool(scan(block).fields) for block in blocks),
    )
    print(f"   {len(blocks) / statistics.median(told['mailflow']):,.0f} mails a second")
    judge("G9", "of one regex's speed", speed(told, "regex"), 0.5, least=True)


def part_of_a_scan(world: World, blocks: Sequence[bytes]) -> None:
    """CPU of all that a scan does with its batches, and of its looking ids up."""
    spent = [0.0]

    def counted(work: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **more: Any) -> Any:
            seconds, told = cpu(lambda: work(*given, **more))
            spent[0] += seconds
            return told

        return call

    space: Any = looking
    places = (
        (space.cases, "known_ids"),
        (space.awaited, "letters"),
        (space.mails, "known_threads"),
    )
    plain = [getattr(module, name) for module, name in places]
    for (module, name), work in zip(places, plain, strict=True):
        setattr(module, name, counted(work))
    try:
        whole, found = cpu(lambda: scanned(world, blocks))
    finally:
        for (module, name), work in zip(places, plain, strict=True):
            setattr(module, name, work)
    print(f"a scan without its server: {whole:.2f} s CPU, {found} mails worth reading")
    judge("G8", "part of the scan's CPU", spent[0] / whole, 0.2)


def scanned(world: World, blocks: Sequence[bytes]) -> int:
    seen, found = Known(world.owner), 0
    for batch in _fetched(blocks):
        with unit(durable=False):
            worth = plausible(world, Role.INBOX, batch, seen)
            awaited.add(world.owner, worth)
            note_correspondents(world, Role.INBOX, batch)
            last = batch[-1].place
            folders.keep_cursor(world.owner, Cursor(last.folder, last.uidvalidity, last.uid))
        found += len(worth)
    return found


def _fetched(blocks: Sequence[bytes]) -> Iterator[list[Fetched]]:
    for at in range(0, len(blocks), BATCH):
        yield [
            Fetched(Place("INBOX", 1, at + n + 1), 9000, NOW, frozenset(), block)
            for n, block in enumerate(blocks[at : at + BATCH])
        ]


def show(stored: int, count: int, pairs: int, seed_of: int) -> None:
    blocks = mails(count, stored, random.Random(seed_of))
    fields(blocks, pairs)
    with tempfile.TemporaryDirectory(prefix="linking-") as name:
        state = Path(name) / "state"
        world = open_world(config_text(state, 1, "u"), state)
        fill(world, state, stored)
        links(world, state, blocks, pairs, stored)
        part_of_a_scan(world, blocks)
        close_world()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--known", type=int, default=1_000_000)
    parser.add_argument("--mails", type=int, default=100_000)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    show(given.known, given.mails, given.pairs, given.seed)


if __name__ == "__main__":
    main()
