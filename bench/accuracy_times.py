"""How many proposed times and return dates of the corpus are read right.

    python bench/accuracy_times.py [--misses]

Prints found, wrong and missed times, return dates right, and milliseconds a mail, for
the part of `meaning/` one may look at and for the part kept unseen (sha256 of the id);
beside them dateparser, where it is installed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from mailflow.reading import away  # the path is set just above
from mailflow.reading.times import slots as times

CORPUS = ROOT.parent / "shared" / "corpus" / "meaning" / "replies.jsonl"
Row = dict[str, Any]
#: start or, where that is open, end; with its offset from UTC; offered
Key = tuple[str, str, bool]

_ATTRIBUTION = re.compile(
    r"^\s*(?:On|Am|Le|El)\b.*(?:wrote|schrieb|écrit|escribió).*:\s*$", re.IGNORECASE
)
_BELOW = re.compile(r"^\s*(?:-{3,}|_{5,}|(?:From|Von|De)\s?:)")


@dataclass
class Score:
    """Counts over a set of mails."""

    mails: int = 0
    labels: int = 0
    found: int = 0
    wrong: int = 0
    kinds: int = 0
    away: int = 0
    away_right: int = 0
    away_invented: int = 0
    seconds: float = 0.0
    misses: list[str] = field(default_factory=list)

    def line(self, name: str) -> str:
        """One row of the table."""
        total = max(1, self.labels)
        return (
            f"{name:22} {self.mails:5} {self.found:4}/{self.labels:<4} {self.found / total:6.1%}"
            f" {self.wrong:5} {self.wrong / total:6.1%} {self.labels - self.found:6}"
            f" {self.kinds:6} {self.away_right:4}/{self.away:<3} {self.away_invented:5}"
            f" {1000 * self.seconds / max(1, self.mails):7.2f}"
        )


def unseen(row: Row) -> bool:
    """A third of the mails, by their ids: nobody looks at them while working."""
    return hashlib.sha256(str(row["id"]).encode()).digest()[0] % 3 == 0


def parted(text: str) -> tuple[str, str]:
    """New text and quoted letter, as far as this bench needs them apart."""
    own: list[str] = []
    quoted: list[str] = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if _BELOW.match(line):
            below = "\n".join(lines[number:]).split("\n\n", 1)
            quoted.append(below[-1])
            break
        if line.startswith(">"):
            quoted.append(line.lstrip("> "))
        elif not _ATTRIBUTION.match(line):
            own.append(line)
    return "\n".join(own), "\n".join(quoted)


def key(start: datetime | None, end: datetime | None, *, offered: bool) -> Key:
    """What must be right: the moment and the zone's offset."""
    moment = start or end
    assert moment is not None
    return (moment.astimezone(UTC).isoformat(), str(moment.utcoffset()), offered)


def labelled(row: Row) -> dict[Key, str]:
    """The labels of a mail, with their kinds."""
    result = {}
    for label in row["times"]:
        ends = [label[name] and datetime.fromisoformat(label[name]) for name in ("start", "end")]
        result[key(*ends, offered=label["polarity"] == "offer")] = label["kind"]
    return result


def ours(row: Row, text: str, letter: str) -> dict[Key, str]:
    """What mailflow finds."""
    slots = times.find(
        text,
        written=datetime.fromisoformat(row["sent_at"]),
        zone=ZoneInfo(row["sender_zone"]),
        owner_zone=ZoneInfo(row["owner_zone"]),
        letter=letter,
    )
    return {key(slot.start, slot.end, offered=slot.offered): slot.kind.value for slot in slots}


def theirs() -> Callable[[Row, str, str], dict[Key, str]] | None:
    """dateparser's search, given the language, the day of writing and the zone."""
    try:
        from dateparser.search import search_dates  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415  # optional
    except ImportError:
        return None

    def read(row: Row, text: str, _letter: str) -> dict[Key, str]:
        written = datetime.fromisoformat(row["sent_at"])
        settings = {
            "RELATIVE_BASE": written.replace(tzinfo=None),
            "PREFER_DATES_FROM": "future",
            "TIMEZONE": row["sender_zone"],
            "RETURN_AS_TIMEZONE_AWARE": True,
        }
        found = search_dates(text, languages=[row["lang"]], settings=settings) or []
        return {key(moment, None, offered=True): "exact" for _, moment in found}

    return read


def measure(rows: Iterable[Row], read: Callable[[Row, str, str], dict[Key, str]]) -> Score:
    """Count over some mails."""
    score = Score()
    for row in rows:
        text, letter = parted(row["text"])
        begin = time.perf_counter()
        found = read(row, text, letter)
        score.seconds += time.perf_counter() - begin
        labels = labelled(row)
        score.mails += 1
        score.labels += len(labels)
        score.found += len(labels.keys() & found.keys())
        score.wrong += len(found.keys() - labels.keys())
        score.kinds += sum(found.get(one) == kind for one, kind in labels.items())
        if labels.keys() != found.keys():
            score.misses.append(
                f"{row['id']}: missed {sorted(labels.keys() - found.keys())}"
                f" wrong {sorted(found.keys() - labels.keys())}"
            )
        _measure_away(row, text, score)
    return score


def _measure_away(row: Row, text: str, score: Score) -> None:
    back = away.until(
        text, written=datetime.fromisoformat(row["sent_at"]), zone=ZoneInfo(row["sender_zone"])
    )
    told = back.isoformat() if back else None
    if row["away_until"]:
        score.away += 1
        score.away_right += told == row["away_until"]
    else:
        score.away_invented += told is not None
    if told != row["away_until"]:
        score.misses.append(f"{row['id']}: away {told} not {row['away_until']}")


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser()
    options.add_argument("--misses", action="store_true", help="name them, of the seen part")
    misses = options.parse_args().misses
    if not CORPUS.exists():
        sys.exit(f"no corpus at {CORPUS}")
    rows = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    parts = {
        "seen": [row for row in rows if not unseen(row)],
        "unseen": [row for row in rows if unseen(row)],
    }
    print(f"{'':22} mails     found        wrong        missed  kinds    away  extra   ms/mail")
    for part, some in parts.items():
        score = measure(some, ours)
        print(score.line(f"mailflow, {part}"))
        if misses and part == "seen":
            print("\n".join(f"  {miss}" for miss in score.misses))
        other = theirs()
        if other is not None:
            print(measure(some, other).line(f"dateparser, {part}"))


if __name__ == "__main__":
    main()
