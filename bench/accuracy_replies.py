"""How well is the new text of a reply found? Ours beside other libraries.

    python bench/accuracy_replies.py [--misses]

Reads ../shared/corpus/replies (`accuracy.py` other sets too). Printed are: exact (white space
apart), cases that lost words of the author, cases that leaked old text, and milliseconds a mail.
`--misses` names them. A third was kept unseen until all was built (its missed cases were looked at
on 29 November 2026). Libraries that are not installed are left out.
"""

from __future__ import annotations

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

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailflow.mail.html import to_text
from mailflow.mail.message import Message
from mailflow.mail.parse import parse
from mailflow.mail.quotes import split_message

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "replies"
TABLES = ("cases.jsonl", "labels.jsonl")

#: a mail in, the new text out, without its signature and with it
Reader = Callable[[Message], tuple[str, str]]


@dataclass(frozen=True)
class Case:
    """A mail and the text its author wrote; `sent` is the letter it answers, where known."""

    id: str
    message: Message
    expected: str
    signature_cut: bool
    sent: str = ""


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """The cases of a folder, from its cases.jsonl or labels.jsonl."""
    rows = next(path for name in TABLES if (path := folder / name).exists())
    for line in rows.read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        match row.get("kind"):
            case "text":
                message = Message(text=row["input"])
            case "html":
                message = Message(html=row["input"])
            case _:
                message = parse((folder / row["file"]).read_bytes())
        name = str(row.get("id") or row["file"])
        sent = _sent(folder, row)
        yield Case(name, message, row["expected"], row.get("signature_cut", True), sent)


def _sent(folder: Path, row: dict[str, Any]) -> str:
    """The letter answered: its text, or a mail file that holds it."""
    if not row.get("sent_file"):
        return str(row.get("sent") or "")
    message = parse((folder / row["sent_file"]).read_bytes())
    return message.text or to_text(message.html)


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


def heading(width: int) -> str:
    return f"{'':{width}}{'mails':>6}{'exact':>9}{'lost':>9}{'leaked':>9}{'ms':>7}"


def measure(name: str, reader: Reader, part: list[Case], width: int) -> tuple[str, list[str]]:
    """One line of the table, and the ids that were not exact, with what is wrong."""
    scores, times, missed = [], [], []
    for case in part:
        begin = time.perf_counter()
        found = reader(case.message)
        times.append(1000 * (time.perf_counter() - begin))
        scores.append(one := score(found, case))
        if not one.exact:
            missed.append(f"{case.id}{' lost' * one.lost}{' leaked' * one.leaked}")
    shares = [
        f"{sum(item) / max(1, len(part)):9.1%}"
        for item in zip(*((s.exact, s.lost, s.leaked) for s in scores), strict=True)
    ]
    line = f"{name:{width}}{len(part):6}{''.join(shares)}{statistics.mean(times or [0]):7.2f}"
    return line, missed


def knowing(part: list[Case]) -> Reader:
    """Ours with the letter that is answered."""
    letters = {id(case.message): case.sent for case in part}

    def read(message: Message) -> tuple[str, str]:
        parts = split_message(message, sent=letters[id(message)])
        return parts.new, f"{parts.new}\n{parts.signature}".strip()

    return read


def main() -> None:
    print(heading(30))
    every = list(cases())
    for name, (module, reader) in READERS.items():
        if find_spec(module):
            line, missed = measure(name, reader, every, 30)
            print(line)
            if name == "mailflow" and "--misses" in sys.argv:
                print("    " + "\n    ".join(missed))


if __name__ == "__main__":
    main()
