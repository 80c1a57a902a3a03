"""How well mailflow reads, all of it in one table, beside the best libraries for each question.

    python bench/accuracy.py [--set KIND=PATH]… [--only KIND]… [--totals] [--misses]

KIND is replies (visible text), bounces, ordinary (mails people wrote), meaning (answers, times,
people) or calendar; PATH a folder with labels as ../shared/corpus has them, or for meaning the
JSONL file. Without --set the given corpus is read, its bounces in the part one may look at and the
part that is not looked at, and bench/replies/unseen.jsonl, replies that nobody has looked at.
--misses names what was read wrongly, of seen parts and of sets of your own; --totals forbids it.
Libraries that are not installed are named and left out: `pip install --group bench`.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench import (
    accuracy_replies,
    accuracy_reports,
    accuracy_times,
    ordinary,
)
from bench.meaning import (
    UNSEEN,
    all_read,
    answer_figures,
    by_language,
    cases,
    table,
    time_figures,
)
from mailflow.mail.html import to_text
from mailflow.mail.invites import invite
from mailflow.mail.parse import parse

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
GIVEN = {
    "replies": CORPUS / "replies",
    "bounces": CORPUS / "bounces",
    "meaning": CORPUS / "meaning" / "replies.jsonl",
    "calendar": CORPUS / "calendar",
}
KINDS = (*GIVEN, "ordinary")
WIDTH = 34
RIVALS = {
    "mail-parser-reply": "mailparser_reply",
    "quotequail": "quotequail",
    "email-reply-parser": "email_reply_parser",
    "flufl.bounce": "flufl",
    "dateparser": "dateparser",
}


@dataclass(frozen=True)
class Part:
    """Some labelled mails under one name; `may_show`: may what was missed be named?"""

    name: str
    rows: list[Any]
    may_show: bool


def parts(rows: list[accuracy_reports.Case], where: Path, name: str) -> Iterator[Part]:
    """The given bounces in two parts, any other set in one."""
    if where not in GIVEN.values():
        yield Part(name, rows, may_show=True)
        return
    for title, seen in (("seen", True), ("unseen", False)):
        yield Part(title, [row for row in rows if row.is_seen == seen], may_show=seen)


def replies(where: Path, name: str) -> Iterator[tuple[str, list[str]]]:
    yield f"\nVISIBLE REPLY, {name}\n{accuracy_replies.heading(WIDTH)}", []
    yield from _replies(Part(name, list(accuracy_replies.cases(where)), may_show=True))


def _replies(part: Part) -> Iterator[tuple[str, list[str]]]:
    readers = dict(accuracy_replies.READERS)
    if any(case.sent for case in part.rows):
        known = accuracy_replies.knowing(part.rows)
        readers = {"mailflow, letter known": ("mailflow", known), **readers}
    # Most sets hold mails with nothing to cut; what is taken from those weighs most.
    whole = [case for case in part.rows if _is_whole(case)]
    for reader, (module, read) in readers.items():
        if find_spec(module):
            line, missed = accuracy_replies.measure(
                f"{reader}, {part.name}", read, part.rows, WIDTH
            )
            yield line, missed if module == "mailflow" and part.may_show else []
    if whole:
        read = accuracy_replies.ours
        line, _ = accuracy_replies.measure(f"nothing to cut, {part.name}", read, whole, WIDTH)
        yield line, []


def _is_whole(case: accuracy_replies.Case) -> bool:
    text = case.message.text or to_text(case.message.html)
    return bool(text.strip()) and "".join(text.split()) == "".join(case.expected.split())


def bounces(where: Path, name: str) -> Iterator[tuple[str, list[str]]]:
    yield f"\nREPORTS AND MACHINES, {name}\n{accuracy_reports.heading(WIDTH)}", []
    people = list(accuracy_reports.ordinary()) if where in GIVEN.values() else []
    for part in parts(list(accuracy_reports.cases(where)), where, name):
        for reader, (module, read) in accuracy_reports.READERS.items():
            if find_spec(module):
                score = accuracy_reports.measure([*part.rows, *people], read)
                line = accuracy_reports.row(f"{reader}, {part.name}", score, WIDTH)
                yield line, score.misses if module == "mailflow" and part.may_show else []


def ordinary_mails(where: Path | None, name: str) -> Iterator[tuple[str, list[str]]]:
    """Called automatic, and cut: ours of bench/ordinary.py, or a folder of mails."""
    if where is None:
        mails = [(str(n), mail.raw) for n, mail in enumerate(ordinary.mails())]
    else:
        mails = [(str(path), path.read_bytes()) for path in sorted(where.rglob("*.eml"))]
    missed = []
    begin = time.perf_counter()
    for label, raw in mails:
        if kind := accuracy_reports.ours(raw).kind:
            missed.append(f"{label}: called {kind}")
    took = 1000 * (time.perf_counter() - begin) / max(1, len(mails))
    rival = "–"
    if find_spec("flufl"):
        rival = str(sum(bool(accuracy_reports.flufl(raw).kind) for _, raw in mails))
    yield f"\nORDINARY MAILS, {name}", []
    told = f"{len(mails)} mails, {len(missed)} called automatic, {took:.2f} ms a mail"
    yield f"{told}; flufl.bounce calls {rival} bounces", missed


def meaning(where: Path, name: str) -> Iterator[tuple[str, list[str]]]:
    for part in _of_meaning(where, name):
        done, took = all_read(part.rows)
        spoken = by_language(done)
        told = {language: answer_figures(some) for language, some in spoken.items()}
        yield "\n" + table(f"MEANING, {part.name}", told), []
        slots = {language: time_figures(some) for language, some in spoken.items()}
        rival = accuracy_times.theirs(done)
        if rival is not None:
            slots["dateparser"] = time_figures(rival)
        missed = [str(one.case["id"]) for one in done if one.labelled.keys() != one.told.keys()]
        yield table("times", slots), missed if part.may_show else []
        yield f"{took:.2f} ms a mail", []


def _of_meaning(where: Path, name: str) -> Iterator[Part]:
    """The given replies, and those of ours that nobody may look at."""
    yield Part(name, cases(where), may_show=True)
    if where in GIVEN.values():
        yield Part("bench/replies/unseen.jsonl", cases(UNSEEN), may_show=False)


def calendar(where: Path, name: str) -> Iterator[tuple[str, list[str]]]:
    """Method, UID, sequence, both ends and the attendees of every calendar mail."""
    right = dict.fromkeys(("method", "uid", "sequence", "start", "end", "attendees"), 0)
    labels = (where / "labels.jsonl").read_text("utf-8").splitlines()
    missed = []
    rows = [row for row in map(json.loads, labels) if row["uid"]]
    for row in rows:
        told = _invite((where / row["file"]).read_bytes())
        for field in right:
            right[field] += told.get(field) == _label(row, field)
        wrong = [field for field in right if told.get(field) != _label(row, field)]
        missed += [f"{row['file']}: {', '.join(wrong)}"] if wrong else []
    yield (
        f"\nINVITATIONS, {name}\n{'mailflow':{WIDTH}}{len(rows):6}"
        + "".join(f"  {field} {count}" for field, count in right.items()),
        missed,
    )


def _invite(raw: bytes) -> dict[str, Any]:
    told = invite(parse(raw))
    if told is None:
        return {}
    ends = {"start": told.start, "end": told.end}
    return {
        "method": told.method.value or None,
        "uid": told.uid,
        "sequence": told.sequence,
        "attendees": {one.address.key: one.partstat for one in told.attendees},
        **{name: f"{end:%Y-%m-%dT%H:%M:%S}" if end else None for name, end in ends.items()},
    }


def _label(row: dict[str, Any], field: str) -> Any:
    if field == "attendees":
        return {one["address"].casefold(): one["partstat"] for one in row[field]}
    if field in ("start", "end") and row[field]:
        return row[field].rstrip("Z")
    return row[field] or (0 if field == "sequence" else None)  # RFC 5545, 3.8.7.4


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", action="append", default=[], metavar="KIND=PATH", dest="sets")
    parser.add_argument("--only", action="append", default=[], choices=KINDS)
    parser.add_argument("--totals", action="store_true", help="print totals, name nothing")
    parser.add_argument("--misses", action="store_true", help="name what was read wrongly")
    return parser.parse_args()


def _sets(asked: argparse.Namespace) -> Iterator[tuple[str, Path | None, str]]:
    """Kind, place and name of every set that is to be measured."""
    named = [one.partition("=")[::2] for one in asked.sets]
    for kind, place in named:
        if kind not in KINDS:
            sys.exit(f"unknown kind {kind!r}; one of {', '.join(KINDS)}")
        if not Path(place).exists():
            sys.exit(f"no such set: {place}")
        yield kind, Path(place), place
    for kind in () if named else KINDS:
        if kind == "ordinary":
            yield kind, None, "bench/ordinary.py"
        elif GIVEN[kind].exists():
            yield kind, GIVEN[kind], "given corpus"
        else:
            print(f"{kind}: left out, there is no {GIVEN[kind]}")


def main() -> None:
    asked = _asked()
    if absent := [name for name, module in RIVALS.items() if not find_spec(module)]:
        print(f"left out, as not installed: {', '.join(absent)}")
    tables = {"replies": replies, "bounces": bounces, "meaning": meaning, "calendar": calendar}
    for kind, place, name in _sets(asked):
        if asked.only and kind not in asked.only:
            continue
        rows = (
            tables[kind](place, name) if place and kind in tables else ordinary_mails(place, name)
        )
        for line, missed in rows:
            print(line, flush=True)
            if asked.misses and not asked.totals:
                print("".join(f"      {one}\n" for one in missed), end="")


if __name__ == "__main__":
    main()
