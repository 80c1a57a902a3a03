"""What the owner's notes hold: insights, advice, promises, questions, names, openings (I5).

A line may begin with a label ("Advice: …"), and a label alone is for the lines below it, up
to an empty one or the next label. Without labels some plain phrases tell ("she advised me to",
"I promised to", "talk to Bob Smith"); all else is kept as it is, under `rest`. Every
line lands in exactly one place, but a name is taken from wherever it stands. A promise may
end with its day ("by Friday"); whose it is, its words tell.

Known limits: English only; a name is two or more capitalised words, or has an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from mailflow.owner.commands import Command, Unclear, read_commands
from mailflow.owner.moments import until
from mailflow.owner.tokens import plain
from mailflow.owner.words import Verb
from mailflow.pipeline.afterwards import Notes, Promised
from mailflow.pipeline.evidence import Person

_NO = re.compile(r"(?i)(?:no|nope|not yet|it did ?n.t|we did ?n.t)\b")
_SHORT = 12
_LINES = 2000
_LINE = 2000

_LABELS = {
    "insights": "insight insights learned learnt said lesson",
    "advice": "advice advised tip tips recommendation",
    "promises": "promise promises promised todo",
    "names": "name names people contacts referral referrals",
    "leads": "lead leads opening openings vacancy job jobs",
    "questions": "question questions",
}
_LABEL_OF = {word: label for label, words in _LABELS.items() for word in words.split()}
_LABEL = re.compile(r"[-*•\s]{0,6}([A-Za-z]{3,14})\s{0,2}:\s*(.{0,2000})")
_BULLET = re.compile(r"\s{0,8}(?:[-*•]|\d{1,2}[.)])\s+")

_WHO = r"(?:s?he|they|[A-Z][\w'-]{1,30})"
_MINE = re.compile(
    r"\b(?:I(?:'ll| will| have to| should| promised| said I)|I owe)\b", re.IGNORECASE
)
_THEIRS = re.compile(rf"\b{_WHO} (?:promised|offered|will (?:send|introduce|ask))\b", re.IGNORECASE)
_BEFORE = re.compile(r"^(?:before|not later than|no later than)\s+", re.IGNORECASE)
# "by the 12th of March 2027" is the longest day anybody writes
_DAY_WORDS = 6
_PHRASES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("promises", _MINE),
    ("promises", _THEIRS),
    (
        "advice",
        re.compile(
            rf"\b{_WHO} (?:\w+ly )?(?:advised|suggested|recommended|urged|told me to)\b",
            re.IGNORECASE,
        ),
    ),
    ("leads", re.compile(r"\b(?:job opening|vacanc(?:y|ies)|(?:is|are) hiring)\b", re.IGNORECASE)),
)

_CAPITALS = r"[A-Z][\w'’-]{1,30}(?: (?:van|von|de|den|der|da|di|le|la|el|al|bin))?"
_NAMED = re.compile(
    r"(?i:talk to|speak (?:to|with)|contact|meet|reach out to|introduce me to|ask|write to)"
    rf" ({_CAPITALS}(?: {_CAPITALS}){{1,3}})"
)
_NAME = re.compile(rf"({_CAPITALS}(?: {_CAPITALS}){{0,3}})")
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")


def read_debrief(text: str) -> tuple[Command | Unclear, ...]:
    """The orders in an answered debrief. It asks for nothing but notes, so what is no order is
    notes; only a "no" amid other words is asked about, as it may say that nobody talked.
    """
    read = read_commands(text)
    if read and isinstance(read[0], Command):
        return read
    first = text.strip().split("\n")[0][:_LINE]
    if _NO.match(first) and len(first.split()) <= _SHORT:
        return (Unclear(first, "answer “no” if you did not talk, or “met” with your notes below"),)
    return (Command(Verb.MET, (1,), argument=text.strip()),) if text.strip() else ()


def notes_of(text: str, *, now: datetime | None = None, zone: ZoneInfo | None = None) -> Notes:
    """The notes in a text; every line of it is somewhere. Never raises.

    With `now` (aware) and the owner's zone the days of promises are counted.
    """
    found: dict[str, list[str]] = {label: [] for label in (*_LABELS, "rest")}
    people: list[Person] = []
    for label, line in _labelled(text):
        people += _people(line, is_list=label == "names")
        found[label].append(line)
    return Notes(
        insights=tuple(found["insights"]),
        advice=tuple(found["advice"]),
        promises=tuple(_promised(line, now, zone) for line in found["promises"]),
        names=tuple(_once(people)),
        leads=tuple(found["leads"]),
        questions=tuple(found["questions"]),
        rest=tuple(found["rest"]),
    )


def _promised(line: str, now: datetime | None, zone: ZoneInfo | None) -> Promised:
    """A promise, whose it is, and its day where the line ends with one."""
    mine = not _THEIRS.search(line) or bool(_MINE.search(line))
    if now is None or zone is None:
        return Promised(line, mine=mine)
    words = line.rstrip(" .!").split()
    tails = (" ".join(words[-length:]) for length in range(min(_DAY_WORDS, len(words)), 0, -1))
    found = (until(_BEFORE.sub("by ", tail), now=now, zone=zone) for tail in tails)
    return Promised(line, next((day for day in found if day), None), mine)


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """Each line with what it is: by its own label, the one above, or its phrases."""
    above = ""
    for raw in plain(text).splitlines()[:_LINES]:
        line = raw[:_LINE].strip()
        if not line:
            above = ""
            continue
        match = _LABEL.fullmatch(line)
        if match and (label := _LABEL_OF.get(match[1].casefold())):
            above = "" if match[2] else label
            if match[2]:
                yield label, match[2].strip()
            continue
        told = _BULLET.sub("", line, count=1)
        yield above or _by_phrase(told), told


def _by_phrase(line: str) -> str:
    return next((label for label, phrase in _PHRASES if phrase.search(line)), "rest")


def _people(line: str, *, is_list: bool) -> Iterator[Person]:
    """The people a line names. A list of names needs no "talk to"."""
    pieces = re.split(r"[,;]| and ", line) if is_list else [line]
    for piece in pieces:
        address = _ADDRESS.search(piece)
        named = _NAME.search(piece) if is_list else _NAMED.search(piece)
        if named or (address and is_list):
            yield Person(named[1] if named else "", address.group() if address else "")


def _once(people: list[Person]) -> Iterator[Person]:
    known: set[str] = set()
    for person in people:
        key = (person.name or person.address).casefold()
        if key not in known:
            known.add(key)
            yield person
