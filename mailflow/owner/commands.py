"""One grammar for what the owner orders, in a mail and on the command line (C1).

A line is an order when it begins with a known verb, or with numbers followed by one, once
politeness is taken off: `1 send, 3 snooze 2w`, `send 1 and 3`, `2: yes`, `met Jane – notes
below`. Parsing stops at the first line that is none, so that prose below an order can't
order; after `met`, `note` and `edit` the lines that follow are their text. Nothing is
executed when the first line is no order: the receipt then holds the help.

Known limits: English only; the text handed in must be free of quotes already.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mailflow.owner.words import (
    ALL_WORDS,
    ITEM_WORDS,
    JOINTS,
    NOT_NAMES,
    POLITE,
    SIGN_OFFS,
    VERBS,
    Verb,
)

# A digest has no thousand items, and a mail of orders no thousand lines.
_LINES = 200
_LINE = 500
_WORD = re.compile(r"[^\s,;:–—]+|[,;:–—]")
_SMART = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'", "\xa0": " "})
_FOOTER = re.compile(r"(?i)^(sent from|sent with|get outlook|von meinem|envoyé de|-- ?$|__+$)")


@dataclass(frozen=True, slots=True)
class Command:
    """One order. `items` are numbers of the mail that is answered, or `name` a contact's."""

    verb: Verb
    items: tuple[int, ...] = ()
    name: str = ""
    argument: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Unclear:
    """A line that looks like an order and is not clear; the owner is asked."""

    line: str
    why: str


def read_commands(text: str) -> tuple[Command | Unclear, ...]:
    """The orders at the head of a text. Empty where the first line is none."""
    lines = text.translate(_SMART).splitlines()[:_LINES]
    found: list[Command | Unclear] = []
    for number, line in enumerate(lines):
        clean = line.strip()[:_LINE]
        if not clean or _is_polite(clean):
            continue
        orders = _orders(clean)
        if not orders or _FOOTER.match(clean) or clean.casefold().rstrip("!,.") in SIGN_OFFS:
            break
        found += orders
        last = found[-1]
        if isinstance(last, Command) and last.verb.takes_text:
            found[-1] = replace(last, argument=_with_rest(last.argument, lines[number + 1 :]))
            break
    return tuple(found)


def _with_rest(argument: str, lines: list[str]) -> str:
    """The free text of an order: the rest of its line and all below, without the footer."""
    kept = []
    for line in lines:
        if _FOOTER.match(line.strip()):
            break
        kept.append(line.rstrip())
    rest = "\n".join(kept).strip()
    if argument.casefold().strip(" .:–-") in {"notes below", "see below", "notes", "below"}:
        argument = ""
    return f"{argument}\n{rest}".strip()


def _is_polite(line: str) -> bool:
    words = tuple(re.sub(r"[^\w\s']", " ", line.casefold()).split())
    return words in POLITE


def _orders(line: str) -> list[Command | Unclear]:
    """The orders of a line; several are split at commas and "and" before a number or verb."""
    tokens = _WORD.findall(line)
    starts = [0, *(i for i in range(1, len(tokens)) if _begins(tokens, i))]
    pieces = [tokens[a:b] for a, b in zip(starts, [*starts[1:], len(tokens)], strict=True)]
    orders: list[Command | Unclear] = []
    for piece in pieces:
        order = _order(piece, line)
        if order is None:
            return []
        orders.append(order)
    return orders


def _begins(tokens: list[str], index: int) -> bool:
    """Does a new order begin here? Only behind a joint, and where a verb and an item meet."""
    if tokens[index - 1].casefold() not in JOINTS or not _has_verb(tokens[:index]):
        return False
    verb, length = _verb(tokens[index:])
    if verb is not None:
        following = tokens[index + length : index + length + 1]
        # "1 send and stop Jane", but not "note 2: liked it, later perhaps"
        return bool(following) and following[0].isdigit()
    numbers = 0
    while index + numbers < len(tokens) and tokens[index + numbers].isdigit():
        numbers += 1
    rest = [word for word in tokens[index + numbers :] if word not in ":"]
    return (
        bool(numbers)
        and bool(rest)
        and _verb(rest)[0] is not None
        and not _had_text(tokens[:index])
    )


def _has_verb(tokens: list[str]) -> bool:
    return any(_verb(tokens[i:])[0] is not None for i in range(len(tokens)))


def _had_text(tokens: list[str]) -> bool:
    return any(
        (verb := _verb(tokens[i:])[0]) is not None and verb.takes_text for i in range(len(tokens))
    )


def _verb(tokens: list[str]) -> tuple[Verb | None, int]:
    """The verb a list of tokens begins with, and how many words it takes; longest first."""
    words = [token.casefold().strip(".!\"'") for token in tokens[:4]]
    for length in range(min(4, len(words)), 0, -1):
        verb = VERBS.get(tuple(words[:length]))
        if verb is not None:
            return verb, length
    return None, 0


def _without_politeness(tokens: list[str]) -> list[str]:
    changed = True
    while changed and tokens:
        changed = False
        for words in sorted(POLITE, key=len, reverse=True):
            head = tuple(token.casefold().strip("!.") for token in tokens[: len(words)])
            if head == words or (tokens[0] in JOINTS and len(tokens) > 1):
                tokens = tokens[len(words) if head == words else 1 :]
                changed = True
                break
    return tokens


def _order(tokens: list[str], line: str) -> Command | Unclear | None:
    tokens = _without_politeness(tokens)
    items, tokens = _items(tokens)
    tokens = _without_politeness(tokens) if items else tokens
    verb, length = _verb(tokens)
    if verb is None:
        return None
    rest = tokens[length:]
    if not items:
        items, rest = _items(rest)
    command = Command(verb, tuple(dict.fromkeys(items)), line=line)
    return _completed(command, rest)


def _items(tokens: list[str]) -> tuple[list[int], list[str]]:
    """Numbers at the head, with "item", commas and "and" between them; and what follows."""
    items: list[int] = []
    index = 0
    for index, word_ in enumerate([*tokens, "end"]):  # noqa: B007  # read behind the loop
        word = word_.casefold().lstrip("#")
        if word.isdigit() and len(word) <= 4:
            items.append(int(word))
        elif not (word in JOINTS or word in ITEM_WORDS or word in {":", "–", "—"}):
            break
    return items, tokens[index:]


def _completed(command: Command, rest: list[str]) -> Command | Unclear:
    text = _joined(rest)
    verb = command.verb
    if verb.stands_alone:
        return replace(command, argument=text)
    if not command.items:
        name, text = _name(rest)
        if verb is Verb.ADD:
            return replace(command, argument=_joined(rest))
        if not name and verb is not Verb.NOTE and verb is not Verb.MET:
            return Unclear(command.line, f"{verb.value} what? Give a number or a name")
        command = replace(command, name=name)
    if text.casefold() in ALL_WORDS:
        return Unclear(command.line, "give the numbers")
    if verb in {Verb.DROP, Verb.YES, Verb.NO, Verb.STOP, Verb.CLOSE} and text:
        polite = tuple(re.sub(r"[^\w\s']", " ", text.casefold()).split())
        if polite and polite not in POLITE:
            return Unclear(command.line, f"“{text}” after {verb.value} is not understood")
        text = ""
    return replace(command, argument=text)


def _name(tokens: list[str]) -> tuple[str, str]:
    """A name at the head (up to four words), and the rest behind it."""
    taken: list[str] = []
    for token in tokens[:4]:
        word = token.strip(".!")
        if not word or not word[0].isalpha() or word.casefold() in NOT_NAMES:
            break
        if taken and not word[0].isupper():
            break
        taken.append(word)
    rest = tokens[len(taken) :]
    while rest and rest[0] in {":", "–", "—", ",", "-"}:
        rest = rest[1:]
    return " ".join(taken), _joined(rest)


def _joined(tokens: list[str]) -> str:
    text = " ".join(tokens)
    text = re.sub(r" ([,;:])", r"\1", text).strip(" ,;")
    return re.sub(r"(\d): (\d\d)", r"\1:\2", text)
