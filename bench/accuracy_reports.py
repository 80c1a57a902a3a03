"""Bounces, delays, complaints and auto-replies: how many are known, ours beside flufl.bounce.

    python bench/accuracy_reports.py [--misses]

Reads ../shared/corpus/bounces and, for false alarms, mails that people wrote (`ordinary`).
Seen and unseen parts by a hash of the name. Recall: labelled bounces that are called bounces.
Precision: of all mails called bounces, ordinary ones among them, those that are. Recipient:
exactly the labelled addresses. `--misses` names cases, never unseen ones.
"""

from __future__ import annotations

import email
import hashlib
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from importlib.util import find_spec
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailflow.mail.automatic import judge
from mailflow.mail.parse import parse
from mailflow.mail.reports import report

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
_FAILED = ("failed", "delayed", "")
#: kinds that the labels call otherwise
_ALIKE = {"away": "auto_reply", "acknowledgement": "auto_reply", "challenge": "auto_reply"}


@dataclass(frozen=True)
class Case:
    """A mail with what is true of it; `truth` of an ordinary one is "ordinary"."""

    name: str
    raw: bytes
    truth: str
    recipients: frozenset[str] = frozenset()
    permanent: bool | None = None
    message_id: str | None = None

    @property
    def is_seen(self) -> bool:
        return hashlib.sha256(self.name.encode()).digest()[0] % 3 != 0


@dataclass(frozen=True)
class Told:
    """What a reader says of a mail."""

    kind: str = ""
    recipients: frozenset[str] = frozenset()
    permanent: frozenset[bool | None] = frozenset()
    message_id: str | None = None


Reader = Callable[[bytes], Told]


def cases(folder: Path = CORPUS / "bounces") -> Iterator[Case]:
    """The mails of a folder with a labels.jsonl; a mail without a truth is an ordinary one."""
    for line in (folder / "labels.jsonl").read_text("utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        yield Case(
            row["file"],
            (folder / row["file"]).read_bytes(),
            row.get("truth") or "ordinary",
            frozenset(one.casefold() for one in row.get("recipients") or ()),
            row.get("permanent"),
            row.get("original_message_id"),
        )


def ordinary(corpus: Path = CORPUS) -> Iterator[Case]:
    """Mails people wrote: whole ones, and the texts of the meaning set that are not notices."""
    for path in sorted((corpus / "replies" / "eml").glob("*.eml")):
        yield Case(path.name, path.read_bytes(), "ordinary")
    for line in (corpus / "meaning" / "replies.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if not {"away", "acknowledgement"} & set(row["answers"]):
            mail = EmailMessage()
            mail["From"], mail["To"] = "P <p@example.org>", "o@example.net"
            mail["Subject"] = row["subject"]
            mail.set_content(row["text"])
            yield Case(row["id"], mail.as_bytes(), "ordinary")


def ours(raw: bytes) -> Told:
    message = parse(raw)
    told = report(message)
    verdict = judge(message, told)
    failures = [one for one in told.recipients if one.action in _FAILED] if told else []
    return Told(
        verdict.kind.value if verdict else "",
        frozenset(one.address.casefold() for one in failures),
        frozenset(one.permanent for one in failures),
        told.original_message_id if told else None,
    )


def flufl(raw: bytes) -> Told:
    """flufl.bounce's temporary and permanent failures; nothing where it raises."""
    from flufl.bounce import all_failures  # noqa: PLC0415  # may be absent

    try:
        temporary, permanent = all_failures(email.message_from_bytes(raw))
    except Exception:  # noqa: BLE001  # a rival's bug is a miss, not our end
        return Told()
    found = {one.decode(errors="replace").casefold() for one in (*temporary, *permanent)}
    kind = "bounce" if permanent else "delay" if temporary else ""
    return Told(kind, frozenset(found), frozenset({bool(permanent)} if found else ()))


READERS: dict[str, tuple[str, Reader]] = {
    "mailflow": ("mailflow", ours),
    "flufl.bounce": ("flufl", flufl),
}


@dataclass
class Score:
    """Counts over some mails: (measure, right?) → how many."""

    counts: Counter[tuple[str, bool]] = field(default_factory=Counter)
    seconds: float = 0.0
    mails: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, case: Case, told: Told) -> None:
        kind = told.kind if told.kind == case.truth else _ALIKE.get(told.kind, told.kind)
        if case.truth == "ordinary":
            self._count(case, "ordinary left alone", right=not kind, found=told.kind)
        elif case.truth != "not":
            self._count(case, case.truth, right=kind == case.truth, found=told.kind)
        if kind == "bounce":
            self._count(case, "precision", right=case.truth == "bounce", found=told.kind)
        if case.truth in ("bounce", "delay"):
            self._add_report(case, told)

    def _add_report(self, case: Case, told: Told) -> None:
        if case.permanent is not None:
            right = told.permanent == {case.permanent}
            self._count(case, "hard/soft", right=right, found=told.permanent)
        if case.recipients:
            right = told.recipients == case.recipients
            self._count(case, "recipient", right=right, found=set(told.recipients))
        name = "letter" if case.message_id else "no letter invented"
        self._count(case, name, right=told.message_id == case.message_id, found=told.message_id)

    def _count(self, case: Case, measure: str, *, right: bool, found: object) -> None:
        self.counts[measure, right] += 1
        if not right:
            self.misses.append(f"{case.name}: {measure}, said {found}")

    def share(self, measure: str) -> tuple[int, int]:
        """Right, and all."""
        right = self.counts[measure, True]
        return right, right + self.counts[measure, False]


#: heading → measure
COLUMNS = {
    "recall": "bounce",
    "precision": "precision",
    "hard/soft": "hard/soft",
    "recipient": "recipient",
    "letter": "letter",
    "delays": "delay",
    "complaints": "complaint",
    "auto-rep.": "auto_reply",
}


def measure(some: Iterable[Case], reader: Reader) -> Score:
    """A reader's score over some mails."""
    score = Score()
    for case in some:
        begin = time.perf_counter()
        told = reader(case.raw)
        score.seconds += time.perf_counter() - begin
        score.mails += 1
        score.add(case, told)
    return score


def heading(width: int) -> str:
    names = "".join(f"{name:>11}" for name in COLUMNS)
    return f"{'':{width}}{'mails':>6}{names}{'false alarms':>15}{'ms':>7}"


def row(name: str, score: Score, width: int) -> str:
    """One line of the table."""
    cells = []
    for measure in COLUMNS.values():
        right, all_ = score.share(measure)
        cells.append(f"{right / all_:11.3f}" if all_ else f"{'–':>11}")
    right, all_ = score.share("ordinary left alone")
    alarms = f"{all_ - right} of {all_}" if all_ else "–"
    ms = 1000 * score.seconds / max(1, score.mails)
    return f"{name:{width}}{score.mails:6}{''.join(cells)}{alarms:>15}{ms:7.2f}"


def main() -> None:
    bounces, people = list(cases()), list(ordinary())
    parts = {
        "seen": [case for case in bounces if case.is_seen],
        "unseen": [case for case in bounces if not case.is_seen],
    }
    print(heading(24))
    for part, some in parts.items():
        for name, (module, reader) in READERS.items():
            if find_spec(module):
                score = measure([*some, *people], reader)
                print(row(f"{name}, {part}", score, 24))
                if name == "mailflow" and part == "seen" and "--misses" in sys.argv:
                    print("  " + "\n  ".join(score.misses))


if __name__ == "__main__":
    main()
