"""Bounces, delays and complaints: how many are known, beside flufl.bounce, seen and unseen.

Unseen are the mails whose name's SHA-256 starts with a multiple of three; nobody looks at those
while the rules are written. Ordinary mail is taken from the reply and meaning sets beside it.

    python bench/accuracy_reports.py [CORPUS]
"""

from __future__ import annotations

import email
import hashlib
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from flufl.bounce import all_failures

from mailflow.mail.automatic import judge
from mailflow.mail.parse import parse
from mailflow.mail.reports import report

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
FAILED = ("failed", "delayed", "")
MEASURES = (
    "bounces found",
    "called bounce rightly",
    "delays found",
    "complaints found",
    "auto-replies found",
    "hard/soft",
    "recipients",
    "message ids",
    "no id invented",
    "flufl: bounces found",
    "flufl: recipients",
    "flufl: hard/soft",
)


def is_unseen(name: str) -> bool:
    return hashlib.sha256(name.encode()).digest()[0] % 3 == 0


def measure(raw: bytes, label: dict[str, Any], tally: Counter[tuple[str, bool]]) -> None:
    """Add one labelled mail to the tally: (measure, right?) → count."""
    message = parse(raw)
    verdict = judge(message)
    kind = verdict.kind.value if verdict else ""
    truth = label["truth"]
    names = {
        "bounce": MEASURES[0],
        "delay": MEASURES[2],
        "complaint": MEASURES[3],
        "auto_reply": MEASURES[4],
    }
    if truth in names:
        tally[names[truth], kind == truth or (truth == "auto_reply" and kind == "away")] += 1
    if kind == "bounce":
        tally[MEASURES[1], truth == "bounce"] += 1
    if truth in ("bounce", "delay"):
        measure_report(report(message), label, tally)
        measure_flufl(raw, label, tally)


def measure_report(told: Any, label: dict[str, Any], tally: Counter[tuple[str, bool]]) -> None:
    failures = [one for one in told.recipients if one.action in FAILED] if told else []
    if label["permanent"] is not None:
        tally["hard/soft", {one.permanent for one in failures} == {label["permanent"]}] += 1
    if label["recipients"]:
        found = {one.address.casefold() for one in failures}
        tally["recipients", found == {one.casefold() for one in label["recipients"]}] += 1
    known, mine = label["original_message_id"], told.original_message_id if told else None
    tally["message ids" if known else "no id invented", mine == known] += 1


def measure_flufl(raw: bytes, label: dict[str, Any], tally: Counter[tuple[str, bool]]) -> None:
    temporary, permanent = flufl(raw)
    if label["truth"] == "bounce":
        tally["flufl: bounces found", bool(temporary | permanent)] += 1
    if label["recipients"]:
        wanted = {one.casefold() for one in label["recipients"]}
        tally["flufl: recipients", temporary | permanent == wanted] += 1
    if label["permanent"] is not None:
        tally["flufl: hard/soft", bool(permanent if label["permanent"] else temporary)] += 1


def flufl(raw: bytes) -> tuple[set[str], set[str]]:
    """flufl.bounce's temporary and permanent failures, folded; empty where it raises."""
    try:
        temporary, permanent = all_failures(email.message_from_bytes(raw))
    except Exception:  # noqa: BLE001  # a rival's bug is a miss, not our end
        return set(), set()
    return (
        {one.decode(errors="replace").casefold() for one in temporary},
        {one.decode(errors="replace").casefold() for one in permanent},
    )


def ordinary(corpus: Path) -> Iterable[bytes]:
    """Mails people wrote: whole ones, and the texts of the meaning set that are not notices."""
    for path in sorted((corpus / "replies" / "eml").glob("*.eml")):
        yield path.read_bytes()
    for line in (corpus / "meaning" / "replies.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        if not {"away", "acknowledgement"} & set(case["answers"]):
            mail = EmailMessage()
            mail["From"], mail["To"], mail["Subject"] = (
                "P <p@example.org>",
                "o@example.net",
                case["subject"],
            )
            mail.set_content(case["text"])
            yield mail.as_bytes()


def main(corpus: Path) -> None:
    tallies: dict[bool, Counter[tuple[str, bool]]] = {False: Counter(), True: Counter()}
    started, count = time.perf_counter(), 0
    for line in (corpus / "bounces" / "labels.jsonl").read_text("utf-8").splitlines():
        label = json.loads(line)
        count += 1
        raw = (corpus / "bounces" / label["file"]).read_bytes()
        measure(raw, label, tallies[is_unseen(label["file"])])
    spent = (time.perf_counter() - started) / count * 1_000
    print(f"{'':24}{'seen':>18}{'unseen':>18}")
    for name in MEASURES:
        cells = [
            (tally[name, True], tally[name, True] + tally[name, False])
            for tally in tallies.values()
        ]
        print(f"{name:24}" + "".join(f"{f'{a}/{b} {a / max(b, 1):.3f}':>18}" for a, b in cells))
    people = list(ordinary(corpus))
    wrong = sum(judge(parse(raw)) is not None for raw in people)
    rival = sum(any(flufl(raw)) for raw in people)
    print(
        f"people called automatic {wrong} of {len(people)} (flufl.bounce: {rival} called bounces)"
    )
    print(f"{spent:.1f} ms a mail, all of it")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS)
