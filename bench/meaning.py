"""Replies with known meaning, and how the reading of them is counted. One code for all sets.

A set is a JSONL file in the form of `../shared/corpus/meaning/replies.jsonl`; each reply
goes through `reading.read.read`, as in the program: quotes are cut off, the letter is not
known. Of bench/replies only `unseen.jsonl`, 28 sets by hands who knew nothing of the program,
tells what to expect of others: it is never shown, and nothing learns from it. Nor is
`first-sight.jsonl` mended by, but both models learn from it, and the weights of doubts from how
each half of it is read by models that were taught the other (`bench/training.py`).
`everyday.jsonl`, `second-volume.jsonl` and `denials.jsonl` have been looked at, what was read
wrongly in them was mended, and both models learn from them.
What is counted:

- answers: F1 of the primary answer and of each answer anywhere, each averaged over the
  answers that occur; a reply labelled no or stop (and neither yes nor times) that is read
  as yes or times and not as no or stop;
- times: found is start (the end, where the start is open), its offset from UTC and whether
  it is offered or refused; wrong is what was found and is not labelled, as a share of the labels;
- the day of return, people (by address, where one is labelled, else by a part of the name), leads.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from mailflow.mail.message import Address, Message  # noqa: E402  # the path is set just above
from mailflow.pipeline.evidence import Reading, Slot  # noqa: E402
from mailflow.reading.read import Setting, read  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus" / "meaning" / "replies.jsonl"
UNSEEN = ROOT / "bench" / "replies" / "unseen.jsonl"
LANGUAGES = ("en", "de", "fr", "es")
Case = dict[str, Any]
#: the moment in UTC, its offset, offered
TimeKey = tuple[str, str, bool]
_YES = {"yes", "times"}
_NO = {"no", "stop"}


@dataclass(frozen=True)
class Read:
    """A reply and what was read in it."""

    case: Case
    got: Reading

    @property
    def said(self) -> list[str]:
        """The answers read, the primary one first."""
        return [answer.value for answer in self.got.answers]

    @property
    def labelled(self) -> dict[TimeKey, Case]:
        """The labelled times."""
        return {
            time_key(
                _moment(one["start"]), _moment(one["end"]), offered=one["polarity"] == "offer"
            ): one
            for one in self.case["times"]
        }

    @property
    def told(self) -> dict[TimeKey, Slot]:
        """The times read."""
        return {time_key(one.start, one.end, offered=one.offered): one for one in self.got.slots}

    @property
    def is_false_yes(self) -> bool:
        """Is a no or a stop read as a yes?"""
        return self.is_denial and bool(_YES & set(self.said)) and not _NO & set(self.said)

    @property
    def is_denial(self) -> bool:
        """Is it labelled no or stop, and not also yes?"""
        labels = set(self.case["answers"])
        return bool(_NO & labels) and not _YES & labels


def cases(path: Path) -> list[Case]:
    """The replies of a set; a text file holds "labels | text" lines, as in bench/replies."""
    if path.suffix == ".txt":
        return [plain(line, path.stem) for line in path.read_text("utf-8").splitlines()[1:]]
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def plain(line: str, language: str) -> Case:
    """A reply of a "labels | text" line; " / " is a new line."""
    labels, _, text = line.partition(" | ")
    told = {"times": [], "people": [], "lead": False, "away_until": None, "subject": "Re: a talk"}
    zones = {"sender_zone": "Europe/London", "owner_zone": "Europe/London"}
    when = {"id": text[:30], "lang": language, "sent_at": "2027-03-03T10:00+00:00"}
    answers = {"answers": labels.split(","), "text": text.replace(" / ", "\n")}
    return {**told, **zones, **when, **answers}


def reading(case: Case) -> Reading:
    """A reply read as the program reads a mail."""
    written = datetime.fromisoformat(case["sent_at"])
    setting = Setting(ZoneInfo(case["sender_zone"]), ZoneInfo(case["owner_zone"]), written)
    message = Message(
        subject=case["subject"],
        from_=(Address("", "sender@contact.example"),),
        text=case["text"],
        date=written,
    )
    return read(message, letter=None, setting=setting)


def all_read(some: Sequence[Case]) -> tuple[list[Read], float]:
    """The replies read, and the milliseconds of CPU each took."""
    for case in some[:1]:
        reading(case)
    start = time.process_time()
    result = [Read(case, reading(case)) for case in some]
    return result, 1000 * (time.process_time() - start) / max(1, len(some))


def time_key(start: datetime | None, end: datetime | None, *, offered: bool) -> TimeKey:
    """What must be right of a time."""
    moment = start or end
    assert moment is not None
    return (moment.astimezone(UTC).isoformat(), str(moment.utcoffset()), offered)


def _moment(told: str | None) -> datetime | None:
    return datetime.fromisoformat(told) if told else None


def macro_f1(pairs: Iterable[tuple[set[str], set[str]]]) -> float:
    """The mean over all labels that occur of their F1; each pair is (labelled, read)."""
    pairs = list(pairs)
    scores = []
    for label in set().union(*(truth for truth, _ in pairs)) if pairs else ():
        hits = sum(label in truth and label in said for truth, said in pairs)
        given = sum(label in said for _, said in pairs)
        wanted = sum(label in truth for truth, _ in pairs)
        scores.append(2 * hits / (given + wanted))
    return sum(scores) / len(scores) if scores else 0.0


def same_person(truth: dict[str, str | None], name: str, address: str) -> bool:
    """By the address where one is labelled, else by a part of the name."""
    if truth.get("address"):
        return str(truth["address"]).casefold() == address.casefold()
    return bool(set((truth["name"] or "").casefold().split()) & set(name.casefold().split()))


def answer_figures(some: Sequence[Read]) -> dict[str, str]:
    """The rows of the table of answers, for one set and language."""
    primary = [({one.case["answers"][0]}, {one.said[0]}) for one in some]
    every = [(set(one.case["answers"]), set(one.said)) for one in some]
    denials = [one for one in some if one.is_denial]
    return {
        "replies": str(len(some)),
        "macro-F1 of the primary": f"{macro_f1(primary):.3f}",
        "macro-F1 of any": f"{macro_f1(every):.3f}",
        "primary right": _share(sum(truth == said for truth, said in primary), len(some)),
        "no/stop read as yes": f"{sum(one.is_false_yes for one in denials)} of {len(denials)}",
        **_people(some),
        "leads found": _of(one.got.lead for one in some if one.case["lead"]),
        "leads invented": str(sum(one.got.lead and not one.case["lead"] for one in some)),
    }


def _people(some: Sequence[Read]) -> dict[str, str]:
    wanted = [(truth, one.got.people) for one in some for truth in one.case["people"]]
    given = [(person, one.case["people"]) for one in some for person in one.got.people]
    return {
        "people found": _of(
            any(same_person(truth, one.name, one.address) for one in got) for truth, got in wanted
        ),
        "people right": _of(
            any(same_person(one, person.name, person.address) for one in truths)
            for person, truths in given
        ),
    }


def time_figures(some: Sequence[Read]) -> dict[str, str]:
    """The rows of the table of times, for one set and language."""
    labels = sum(len(one.labelled) for one in some)
    found = sum(len(one.labelled.keys() & one.told.keys()) for one in some)
    wrong = sum(len(one.told.keys() - one.labelled.keys()) for one in some)
    kinds = sum(
        key in one.told and one.told[key].kind.value == label["kind"]
        for one in some
        for key, label in one.labelled.items()
    )
    return {
        "times": str(labels),
        "found": _share(found, labels),
        "wrong": _share(wrong, labels),
        "missed": _share(labels - found, labels),
        "kind right too": _share(kinds, labels),
        "mails wholly right": _of(one.labelled.keys() == one.told.keys() for one in some),
        "away-until right": _of(_back(one) for one in some if one.case["away_until"]),
        "away-until invented": str(
            sum(one.got.away_until is not None and not one.case["away_until"] for one in some)
        ),
    }


def _back(one: Read) -> bool:
    until = one.got.away_until
    return until is not None and until.isoformat() == one.case["away_until"]


def _of(hits: Iterable[bool]) -> str:
    every = list(hits)
    return f"{sum(every)} of {len(every)}"


def _share(part: int, whole: int) -> str:
    return f"{part} {part / whole:.1%}" if whole else f"{part}"


def table(title: str, columns: dict[str, dict[str, str]]) -> str:
    """Figures side by side, one column for each language."""
    first = next(iter(columns.values()))
    lines = [f"{title:26}" + "".join(f"{name:>14}" for name in columns)]
    lines += [
        f"{row:26}" + "".join(f"{figures[row]:>14}" for figures in columns.values())
        for row in first
    ]
    return "\n".join(lines)


def by_language(some: Sequence[Read]) -> dict[str, list[Read]]:
    """All of a set, then each language in it."""
    spoken = [name for name in LANGUAGES if any(one.case["lang"] == name for one in some)]
    return {"all": list(some)} | {
        name: [one for one in some if one.case["lang"] == name] for name in spoken
    }


def parts(paths: Sequence[Path]) -> dict[str, list[Case]]:
    """The sets to measure: the files given, else the corpus and UNSEEN."""
    if paths:
        return {str(path.with_suffix("")): cases(path) for path in paths}
    if not CORPUS.exists():
        sys.exit(f"no corpus at {CORPUS}")
    return {"corpus": cases(CORPUS), "unseen": cases(UNSEEN)}
