"""How well replies are read: answers, people and leads, on ../shared/corpus/meaning.

    python bench/accuracy_answers.py [--show]

A third of the replies (by a hash of the id) is kept unseen: of these only totals are
printed, ever. `--show` prints the seen ones that are read otherwise than labelled.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailflow.mail.message import Address, Message
from mailflow.pipeline.evidence import Answer, Reading
from mailflow.reading.read import Setting, read

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "meaning" / "replies.jsonl"


def is_unseen(name: str) -> bool:
    return hashlib.sha256(name.encode()).digest()[0] % 3 == 0


def reading(case: dict[str, Any]) -> Reading:
    written = datetime.fromisoformat(case["sent_at"])
    setting = Setting(ZoneInfo(case["sender_zone"]), ZoneInfo(case["owner_zone"]), written)
    message = Message(
        subject=case["subject"],
        from_=(Address("", "sender@contact.example"),),
        text=case["text"],
        date=written,
    )
    return read(message, letter=None, setting=setting)


def macro_f1(pairs: Iterable[tuple[str, str]]) -> float:
    """The mean over all labelled answers of the F1 of the primary one."""
    pairs = list(pairs)
    scores = []
    for label in {truth for truth, _ in pairs}:
        hits = sum(truth == said == label for truth, said in pairs)
        given = sum(said == label for _, said in pairs)
        wanted = sum(truth == label for truth, _ in pairs)
        scores.append(2 * hits / (given + wanted))
    return sum(scores) / len(scores)


def same_person(truth: dict[str, str | None], name: str, address: str) -> bool:
    if truth.get("address"):
        return str(truth["address"]).casefold() == address.casefold()
    return bool(set((truth["name"] or "").casefold().split()) & set(name.casefold().split()))


def figures(cases: list[dict[str, Any]]) -> dict[str, str]:
    start = time.perf_counter()
    readings = [reading(case) for case in cases]
    took = time.perf_counter() - start
    pairs = list(zip(cases, readings, strict=True))
    said = [(set(case["answers"]), {one.value for one in got.answers}) for case, got in pairs]
    common = sum(len(truth & got) for truth, got in said)
    denied = [got for truth, got in pairs if {"no", "stop"} & set(truth["answers"])]
    wrong_yes = sum(
        got.primary in {Answer.YES, Answer.TIMES}
        and not {Answer.NO, Answer.STOP} & set(got.answers)
        for truth, got in pairs
        if {"no", "stop"} & set(truth["answers"])
    )
    wanted = sum(len(case["people"]) for case in cases)
    found = sum(
        any(same_person(truth, one.name, one.address) for one in got.people)
        for case, got in pairs
        for truth in case["people"]
    )
    given = sum(len(got.people) for got in readings)
    leads = Counter((case["lead"], got.lead) for case, got in pairs)
    return {
        "replies": str(len(cases)),
        "macro-F1 of the primary": f"{macro_f1((c['answers'][0], g.primary.value) for c, g in pairs):.3f}",
        "primary right": f"{sum(c['answers'][0] == g.primary.value for c, g in pairs) / len(pairs):.3f}",
        "set recall": f"{common / sum(len(truth) for truth, _ in said):.3f}",
        "set precision": f"{common / sum(len(got) for _, got in said):.3f}",
        "no/stop read as yes": f"{wrong_yes} of {len(denied)}",
        "people found": f"{found} of {wanted}",
        "people given": str(given),
        "leads found / false": f"{leads[True, True]} of {leads[True, True] + leads[True, False]} / {leads[False, True]}",
        "ms a mail": f"{1000 * took / len(cases):.2f}",
    }


def show(cases: list[dict[str, Any]]) -> None:
    for case in cases:
        got = reading(case)
        said = [one.value for one in got.answers]
        named = [(one.name, one.address) for one in got.people]
        wanted = [(one["name"] or "", one["address"] or "") for one in case["people"]]
        if said != case["answers"] or named != wanted or got.lead != case["lead"]:
            print(f"\n{case['id']}: {case['answers']} read as {said}; {wanted} as {named}")
            print("  ", [str(one) for one in got.evidence], [slot.text for slot in got.slots])
            print("  ", case["text"][:400].replace("\n", "\n   "))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    cases = [json.loads(line) for line in CORPUS.read_text().splitlines()]
    parts = {
        "seen": [case for case in cases if not is_unseen(case["id"])],
        "unseen": [case for case in cases if is_unseen(case["id"])],
    }
    reading(cases[0])
    table = {name: figures(part) for name, part in parts.items()}
    for row in table["seen"]:
        print(f"{row:26} {table['seen'][row]:>14} {table['unseen'][row]:>14}")
    if arguments.show:
        show(parts["seen"])


if __name__ == "__main__":
    main()
