"""How well replies are read: answers, people and leads, by language.

    python bench/accuracy_answers.py [--totals | --show] [REPLIES.jsonl …]

Without a file: ../shared/corpus/meaning and bench/replies/unseen.jsonl, which
is never shown. `--show` prints what is read otherwise than labelled;
`--totals`, for sets that nobody may look at, refuses to.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.meaning import Read, all_read, answer_figures, by_language, parts, table


def show(some: Iterable[Read]) -> None:
    """What is read otherwise than labelled, with the words it rests on."""
    for one in some:
        case, got = one.case, one.got
        named = [(person.name, person.address) for person in got.people]
        wanted = [(person["name"] or "", person["address"] or "") for person in case["people"]]
        same = one.said[0] == case["answers"][0] and set(one.said) == set(case["answers"])
        if not same or named != wanted or got.lead != case["lead"]:
            print(f"\n{case['id']}: {case['answers']} read as {one.said}; {wanted} as {named}")
            print("  ", [str(words) for words in got.evidence], [slot.text for slot in got.slots])
            print("  ", case["text"][:500].replace("\n", "\n   "))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--totals", action="store_true")
    arguments = parser.parse_args()
    for name, part in parts(arguments.paths).items():
        done, took = all_read(part)
        columns = {key: answer_figures(some) for key, some in by_language(done).items()}
        print(table(name[-26:], columns), f"\n{took:.2f} ms of CPU a mail", "\n")
        if arguments.show and not arguments.totals and not name.endswith("unseen"):
            show(done)


if __name__ == "__main__":
    main()
