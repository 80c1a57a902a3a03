"""How well is the new text of a reply found? Ours beside other libraries.

    python bench/accuracy_replies.py [--misses]

Reads ../shared/corpus/replies. Printed are, for the half one may look at and for the half
kept unseen (a hash of the id decides): exact (white space apart), cases that lost words of
the author, cases that leaked old text, and milliseconds a mail. `--misses` names cases,
never unseen ones. Libraries that are not installed are left out.
"""

from __future__ import annotations

import hashlib
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mailflow.mail.html import to_text
from mailflow.mail.message import Message
from mailflow.mail.parse import parse
from mailflow.mail.quotes import split_message

FOLDER = Path(__file__).resolve().parents[1] / "../shared/corpus/replies"

#: a mail in, the new text out, with its signature and without
Reader = Callable[[Message], tuple[str, str]]


@dataclass(frozen=True)
class Case:
    id: str
    message: Message
    expected: str
    signature_cut: bool

    @property
    def is_seen(self) -> bool:
        return hashlib.sha256(self.id.encode()).digest()[0] % 3 != 0


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    for line in (folder / "cases.jsonl").read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        match row["kind"]:
            case "text":
                message = Message(text=row["input"])
            case "html":
                message = Message(html=row["input"])
            case _:
                message = parse((folder / row["file"]).read_bytes())
        yield Case(row["id"], message, row["expected"], row["signature_cut"])


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


@dataclass(frozen=True)
class Score:
    exact: bool
    lost: bool
    leaked: bool


def score(found: tuple[str, str], case: Case) -> Score:
    """A library may keep the signature in the text or apart; the case says what it expects."""
    text, signed = found
    got = text if case.signature_cut else signed
    lost = words(case.expected) - words(got)
    leaked = words(got) - words(case.expected)
    exact = "".join(got.split()) == "".join(case.expected.split())
    return Score(exact, bool(lost), bool(leaked))


def ours(message: Message) -> tuple[str, str]:
    parts = split_message(message)
    return parts.new, f"{parts.new}\n{parts.signature}".strip()


def _plain(message: Message) -> str:
    return message.text or to_text(message.html)


def mail_parser_reply(message: Message) -> tuple[str, str]:
    parser = import_module("mailparser_reply").EmailReplyParser
    replies = parser(languages=["en", "de", "fr", "it", "nl", "pl"]).read(_plain(message))
    first = replies.replies[0] if replies.replies else None
    return (first.body or "", first.full_body or "") if first else ("", "")


def quotequail(message: Message) -> tuple[str, str]:
    quotequail = import_module("quotequail")
    source = message.html or message.text
    unwrap = quotequail.unwrap_html if message.html else quotequail.unwrap
    found = unwrap(source)
    if not found:
        return (_plain(message),) * 2
    top = found.get("text_top") or found.get("html_top") or ""
    text = to_text(top) if message.html else top
    return text, text


def email_reply_parser(message: Message) -> tuple[str, str]:
    parser = import_module("email_reply_parser").EmailReplyParser
    text = parser.parse_reply(_plain(message))
    return text, text


READERS: dict[str, tuple[str, Reader]] = {
    "mailflow": ("mailflow", ours),
    "mail-parser-reply": ("mailparser_reply", mail_parser_reply),
    "quotequail": ("quotequail", quotequail),
    "email-reply-parser": ("email_reply_parser", email_reply_parser),
}


def row(name: str, reader: Reader, part: list[Case]) -> tuple[str, list[str]]:
    """One line of the table, and the ids that were not exact."""
    scores, times, missed = [], [], []
    for case in part:
        begin = time.perf_counter()
        found = reader(case.message)
        times.append(1000 * (time.perf_counter() - begin))
        scores.append(score(found, case))
        if not scores[-1].exact:
            missed.append(case.id)
    shares = [
        f"{sum(item) / len(part):7.1%}"
        for item in zip(*((s.exact, s.lost, s.leaked) for s in scores), strict=True)
    ]
    return f"  {name:20}{'  '.join(shares)}  {statistics.mean(times):6.2f}", missed


def main() -> None:
    every = list(cases())
    for title, part in (
        ("seen", [case for case in every if case.is_seen]),
        ("unseen", [case for case in every if not case.is_seen]),
    ):
        print(f"replies, {title}: {len(part)}")
        print(f"  {'':20}{'exact':>7}  {'lost':>7}  {'leaked':>7}  {'ms':>6}")
        for name, (module, reader) in READERS.items():
            if find_spec(module):
                line, missed = row(name, reader, part)
                print(line)
                if name == "mailflow" and title == "seen" and "--misses" in sys.argv:
                    print("    " + "\n    ".join(missed))


if __name__ == "__main__":
    main()
