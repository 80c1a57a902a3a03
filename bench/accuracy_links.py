"""Linking, measured on a mailbox made by ../shared/bench/mkmailbox.py with its truth file.

    python bench/accuracy_links.py [-n 10000] [--seed 1]

Every mail is read and linked against all requests of the truth file. A reply has a mark if
an id of our letter is in it; the others can only be told by sender and subject.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from mailflow.mail.message import MessageId
from mailflow.mail.parse import parse
from mailflow.mail.reports import report
from mailflow.pipeline.candidate import Candidate
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.reading.link import link

MAKER = ROOT.parent / "shared" / "bench" / "mkmailbox.py"


def candidate(name: str, request: dict[str, Any]) -> Candidate:
    sent = datetime.fromtimestamp(request["sent"], UTC)
    letter = Letter(MessageId(request["message_id"]), MailKind.REQUEST, request["subject"], sent)
    return Candidate(
        RequestId(int(name[1:])),
        request["name"],
        frozenset({request["to"].casefold()}),
        letters=(letter,),
    )


def measure(folder: Path, truth: dict[str, Any]) -> None:
    candidates = [candidate(name, one) for name, one in truth["requests"].items()]
    wanted = {one["message_id"]: one for one in truth["replies"]}
    counts: Counter[tuple[str, str]] = Counter()
    spent = 0.0
    for path in sorted((folder / "cur").iterdir()):
        message = parse(path.read_bytes())
        bounce = report(message)
        start = time.perf_counter()
        told = link(message, candidates, report=bounce)
        spent += time.perf_counter() - start
        one = wanted.get(message.message_id or "")
        request = RequestId(int(one["request"][1:])) if one else None
        kind = str(one["kind"]) if one else "other mail"
        if told.requests:
            outcome = "linked right" if told.requests == (request,) else "linked wrong"
        else:
            outcome = "asked" if told.rivals and (not one or request in told.rivals) else "silent"
        counts[kind, outcome] += 1
    print(
        f"{len(candidates)} requests, {truth['n']} mails, {1000 * spent / truth['n']:.2f} ms a mail"
    )
    outcomes = ("linked right", "linked wrong", "asked", "silent")
    print(f"{'':18}" + "".join(f"{one:>14}" for one in outcomes))
    for kind in sorted({kind for kind, _ in counts}):
        print(f"{kind:18}" + "".join(f"{counts[kind, one]:14}" for one in outcomes))
    summary(counts)


def summary(counts: Counter[tuple[str, str]]) -> None:
    right = sum(n for (_, outcome), n in counts.items() if outcome == "linked right")
    wrong = sum(n for (_, outcome), n in counts.items() if outcome == "linked wrong")
    marked = {k: n for k, n in counts.items() if k[0] not in {"no_headers", "other mail"}}
    found = sum(n for (_, outcome), n in marked.items() if outcome == "linked right")
    rest = {k: n for k, n in counts.items() if k[0] == "no_headers"}
    told = sum(n for (_, outcome), n in rest.items() if outcome in {"asked", "linked right"})
    print(
        f"precision {right / (right + wrong):.4f}, recall of marked {found / sum(marked.values()):.4f}"
    )
    print(f"of {sum(rest.values())} without a mark {told} linked or asked")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=10_000)
    parser.add_argument("--seed", default="1")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        maildir, truth = Path(scratch) / "Maildir", Path(scratch) / "truth.json"
        command = [sys.executable, str(MAKER), "-n", str(arguments.n), "--seed", arguments.seed]
        command += ["--maildir", str(maildir), "--truth", str(truth), "--owner", ""]
        subprocess.run(command, check=True)
        measure(maildir, json.loads(truth.read_text()))


if __name__ == "__main__":
    main()
