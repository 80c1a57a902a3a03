"""How many proposed times and return dates are read right, by language.

    python bench/accuracy_times.py [--totals | --show] [REPLIES.jsonl …]

Without a file: ../shared/corpus/meaning and bench/replies/unseen.jsonl, which
is never shown. `--show` prints what is read otherwise than labelled;
`--totals`, for sets that nobody may look at, refuses to. Beside ours stands dateparser,
given language, day of writing and zone, where it is installed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.meaning import Read, all_read, by_language, parts, table, time_figures
from mailflow.pipeline.evidence import Slot, TimeKind


def theirs(some: Sequence[Read]) -> list[Read] | None:
    """The same mails with the times that dateparser's search finds in their new text."""
    try:
        from dateparser.search import (  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415  # optional
            search_dates,
        )
    except ImportError:
        return None
    result = []
    for one in some:
        written = datetime.fromisoformat(one.case["sent_at"])
        settings = {
            "RELATIVE_BASE": written.replace(tzinfo=None),
            "PREFER_DATES_FROM": "future",
            "TIMEZONE": one.case["sender_zone"],
            "RETURN_AS_TIMEZONE_AWARE": True,
        }
        found = search_dates(one.got.new_text, languages=[one.case["lang"]], settings=settings)
        slots = tuple(Slot(moment, None, TimeKind.EXACT) for _, moment in found or [])
        result.append(Read(one.case, replace(one.got, slots=slots)))
    return result


def show(some: Iterable[Read]) -> None:
    """What is read otherwise than labelled."""
    for one in some:
        missed = sorted(one.labelled.keys() - one.told.keys())
        wrong = sorted(one.told.keys() - one.labelled.keys())
        back = one.got.away_until.isoformat() if one.got.away_until else None
        if missed or wrong or back != one.case["away_until"]:
            case = one.case
            print(f"\n{case['id']}, {case['sent_at']} {case['sender_zone']} {case['owner_zone']}")
            print(f"   missed {missed}\n   wrong  {[(*key, one.told[key].text) for key in wrong]}")
            if back != case["away_until"]:
                print(f"   away {back} not {case['away_until']}")
            print("  ", case["text"][:600].replace("\n", "\n   "))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--totals", action="store_true")
    arguments = parser.parse_args()
    for name, part in parts(arguments.paths).items():
        done, took = all_read(part)
        columns = {key: time_figures(some) for key, some in by_language(done).items()}
        other = theirs(done)
        if other is not None:
            columns["dateparser"] = time_figures(other)
        print(table(name[-26:], columns), f"\n{took:.2f} ms of CPU a mail", "\n")
        if arguments.show and not arguments.totals and not name.endswith("unseen"):
            show(done)


if __name__ == "__main__":
    main()
