"""How long an import of 10,000 rows takes, against reading the same file by csv alone.

python bench/people.py [ROWS]
"""

from __future__ import annotations

import csv
import io
import sys
import tempfile
import time
from pathlib import Path

from mailflow.config import parse
from mailflow.contacts.sheets import read_sheet
from mailflow.service.people import take_in
from mailflow.service.world import World
from mailflow.store.database import open_database, owner_id, unit

CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
[imap]
host = "127.0.0.1"
[smtp]
host = "127.0.0.1"
"""
HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def book(rows: int) -> bytes:
    lines = (
        f"Anna{i},Miller{i % 997},https://www.linkedin.com/in/a{i},a{i}@firm{i % 500}.example,"
        f'"Firm {i % 500}, Inc.",Analyst,07 Mar 2026\n'
        for i in range(rows)
    )
    return ("Notes:\n\n" + HEAD + "".join(lines)).encode()


def main(rows: int) -> None:
    config = parse(CONFIG)
    raw = book(rows)
    begin = time.process_time()
    plain = sum(1 for _ in csv.reader(io.StringIO(raw.decode())))
    bare = time.process_time() - begin
    with tempfile.TemporaryDirectory() as folder:
        open_database("x.db", Path(folder))
        world = World(owner_id("sam@example.org", "Sam"), config.person(), config, {})
        for name in ("first", "again"):
            begin = time.process_time()
            sheet = read_sheet(raw, "book.csv")
            with unit():
                taken = take_in(world, sheet.entries)
            took = time.process_time() - begin
            counts = f"{len(taken.new)} new, {len(taken.filled)} filled, {len(taken.same)} same"
            print(
                f"{name}: {plain} rows, {counts}: {took:.2f} s of CPU, {took / bare:.0f} x csv alone"
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
