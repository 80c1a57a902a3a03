"""Warm paths over 100,000 headers: what counting costs a scan, and how soon `warm` answers.

python bench/warm.py [MAILS]
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailflow.config import parse
from mailflow.mail.folders import Fetched, Place, Role
from mailflow.mail.headers import scan
from mailflow.service.correspondents import note_correspondents, ways_to
from mailflow.service.world import World
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models_people import CompanyRow, CorrespondentRow

CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
[imap]
host = "127.0.0.1"
[smtp]
host = "127.0.0.1"
"""
START = datetime(2020, 1, 1, tzinfo=UTC)


def mails(number: int) -> Iterator[Fetched]:
    """Ten thousand people at a thousand hosts; a third of it lists, a tenth to several."""
    chance = random.Random(1)
    for uid in range(1, number + 1):
        who = min(int(chance.paretovariate(0.5)), 9_999)
        author = f'"Ann {who}" <ann{who}@firm{who % 1000}.example>'
        more = [f"bob{chance.randrange(3000)}@firm{chance.randrange(1000)}.example"]
        to = ", ".join(["sam@example.org", *more * (uid % 10 == 0)])
        lists = "List-Id: <l.list.example>\r\n" * (uid % 3 == 0)
        header = f"Message-ID: <{uid}@x>\r\nFrom: {author}\r\nTo: {to}\r\n{lists}Subject: x\r\n\r\n"
        at = START + timedelta(minutes=30 * uid)
        yield Fetched(Place("INBOX", 1, uid), 0, at, frozenset(), header.encode())


def main(number: int) -> None:
    config = parse(CONFIG)
    everything = list(mails(number))
    begin = time.process_time()
    for one in everything:
        scan(one.header)
    bare = time.process_time() - begin
    with tempfile.TemporaryDirectory() as folder:
        open_database("x.db", Path(folder))
        world = World(owner_id("sam@example.org", "Sam"), config.person(), config, {})
        begin = time.process_time()
        for at in range(0, number, 500):
            with unit():
                note_correspondents(world, Role.INBOX, everything[at : at + 500])
        took = time.process_time() - begin
        rows = CorrespondentRow.select().count(), CompanyRow.select().count()
        print(f"counting {number} headers: {took:.2f} s of CPU, {took / bare:.1f} x scanning them")
        print(f"{rows[0]} correspondents, {rows[1]} pairs")
        for sought in ("firm7.example", "Firm7", "Ann 1", "nobody.example"):
            begin = time.perf_counter()
            found = ways_to(world, sought)
            print(f"{sought:<16} {len(found):>5} ways in {time.perf_counter() - begin:.3f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
