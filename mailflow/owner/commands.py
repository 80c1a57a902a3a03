"""The orders in a text the owner wrote, for mail and command line alike (C1).

Each line is read by `grammar`. Greetings and thanks are passed over. The first line that is
no order ends the reading: nothing below prose is done, and nothing at all is done where the
first line is prose, so that quotes, signatures and footers can't order (failures.md 4.3, row
10). Below an empty line only orders that name their items by number are obeyed, as a
signature never does: Outlook sets every line apart by an empty one, and so do answers
typed under the items of a digest. After `met` and `note` the lines that follow are their
text, up to the next order; an order below an empty line there is kept as text and asked
about. After `edit` everything is text.

What looks like an order and is not clear becomes Unclear, and so do two orders that
contradict each other. Known limits: English only; the text must be free of quotes already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from mailflow.owner.grammar import readings
from mailflow.owner.orders import Command, Unclear
from mailflow.owner.tokens import TokenKind, plain, tokens_of
from mailflow.owner.unclear import what_is_unclear
from mailflow.owner.words import FOOTERS, GREETINGS, POLITE, SIGN_OFFS, VERBS, Verb

__all__ = ["Command", "Unclear", "read_commands"]

# A digest has no thousand items, and a mail of orders no thousand lines.
_LINES = 200
_LINE = 500
_TEXT_LINES = 2000
_SIGN_OFF_LINES = 4

_LISTED = re.compile(r" *\d{1,3}[.)] ")
_JOINT = re.compile(r"[,;.] ")
_RULE = re.compile(r"(?:-- ?|[_=*-]{3,}) *$")

#: tokens that order nothing by themselves
_QUIET = {TokenKind.WORD, TokenKind.JOINT, TokenKind.COLON}

#: orders that say opposite things of one item
_EXCLUSIVE = {Verb.SEND, Verb.SNOOZE, Verb.DROP, Verb.YES, Verb.NO, Verb.CLOSE}
_EXCLUSIVE |= {Verb.RESEND, Verb.WENT, Verb.LINK, Verb.UNLINK}


def read_commands(text: str) -> tuple[Command | Unclear, ...]:
    """The orders of a text, in its order. Empty where it begins with prose. Never raises."""
    lines = text.splitlines()[:_TEXT_LINES]
    reader = _Reader([*_until_footer(lines)])
    reader.read()
    return tuple(_without_contradictions(reader.found))


def _until_footer(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        clean = line.strip().casefold()
        if clean.startswith(FOOTERS) or _RULE.match(line):
            return
        yield line


@dataclass(slots=True)
class _Reader:
    """Goes down the lines once."""

    lines: list[str]
    found: list[Command | Unclear] = field(default_factory=list)
    at: int = 0
    #: an empty line stood between the last order and this one
    is_apart: bool = False

    def read(self) -> None:
        while self.at < min(len(self.lines), _LINES):
            line = plain(self.lines[self.at][:_LINE]).strip()
            self.at += 1
            if not line:
                self.is_apart = bool(self.found)
            elif not _is_polite(line) and not self.take(line):
                self.ask_about_the_rest()
                return

    def take(self, line: str) -> bool:
        """Keep the orders of a line; False where it ends the reading."""
        orders = _orders(line)
        if not orders:
            return False
        if self.is_apart and not all(_may_stand_apart(order) for order in orders):
            why = "it stands below an empty line; write it at the top, or with its number"
            self.found.append(Unclear(line, why))
            return False
        self.found += orders
        self.is_apart = False
        last = orders[-1]
        if isinstance(last, Unclear):
            return False
        if last.verb.takes_text:
            self.take_text(last)
        return True

    def take_text(self, order: Command) -> None:
        """The lines below `met`, `note` or `edit`, as they were written."""
        kept: list[str] = []
        asked: list[Unclear] = []
        is_apart = False
        while self.at < len(self.lines):
            line = self.lines[self.at].rstrip()
            clean = plain(line[:_LINE]).strip()
            is_apart = is_apart or not clean
            if order.verb is not Verb.EDIT and (orders := _orders_in_text(clean)):
                numbered = not is_apart and all(order.items for order in orders)
                if numbered or all(_is_talk(order) for order in orders):
                    break
                asked.append(Unclear(clean, f"it was taken as part of your {order.verb.value}"))
            kept.append(line)
            self.at += 1
        text = _joined(order, kept)
        self.found[-1] = replace(order, argument=text)
        tail = _JOINT.split(order.argument)[-1]
        if order.verb is not Verb.EDIT and tail != order.argument and _orders_in_text(tail):
            asked.insert(0, Unclear(tail, f"it was taken as part of your {order.verb.value}"))
        self.found += asked

    def ask_about_the_rest(self) -> None:
        """Numbered orders below prose are not done, and not passed over in silence either."""
        if not self.found or isinstance(self.found[-1], Unclear):
            return
        for line in self.lines[self.at : _LINES]:
            clean = plain(line[:_LINE]).strip()
            if any(isinstance(order, Command) and order.items for order in _orders(clean)):
                why = "it stands below a line that is no order; write the orders first"
                self.found.append(Unclear(clean, why))


def _may_stand_apart(order: Command | Unclear) -> bool:
    return isinstance(order, Unclear) or bool(order.items) or _is_talk(order)


def _is_talk(order: Command) -> bool:
    """Is it about a talk with somebody, and does nothing to anybody?"""
    return order.verb in {Verb.MET, Verb.NOTE} and bool(order.items or order.name)


def _orders_in_text(line: str) -> tuple[Command, ...]:
    """The orders of a line amid free text: only what no note would hold by chance."""
    if not line or _LISTED.match(line):
        return ()
    found = readings(line)
    if len(found) != 1:
        return ()
    return found[0] if all(c.items or c.name[:1].isupper() for c in found[0]) else ()


def _joined(order: Command, lines: Sequence[str]) -> str:
    kept = list(lines) if order.verb is Verb.EDIT else _without_sign_off(lines)
    return "\n".join([order.argument, *kept] if order.argument else kept).strip()


def _without_sign_off(lines: Sequence[str]) -> list[str]:
    """The lines without "Thanks" and the name below it, where they close the text."""
    kept = list(lines)
    for index in range(len(kept) - 1, max(-1, len(kept) - 1 - _SIGN_OFF_LINES * 2), -1):
        words = plain(kept[index]).strip().casefold().rstrip(",.!")
        below = [line for line in kept[index + 1 :] if line.strip()]
        if words in SIGN_OFFS and len(below) < _SIGN_OFF_LINES:
            return kept[:index]
    return kept


def _is_polite(line: str) -> bool:
    """A greeting, thanks or a sign-off that holds nothing else."""
    tokens = tokens_of(line)
    words = tuple(token.word for token in tokens if token.kind is TokenKind.WORD)
    if any(token.kind not in _QUIET for token in tokens):
        return False
    if words in POLITE or " ".join(words) in SIGN_OFFS:
        return True
    greets = bool({words[:1], words[:2]} & GREETINGS)
    return greets and len(words) <= 4 and not any((word,) in VERBS for word in words)


def _orders(line: str) -> tuple[Command, ...] | tuple[Unclear]:
    """The orders of a line, one Unclear for a line that only looks like one, () for prose."""
    found = readings(line)
    if line.startswith((">", "|", "│")):
        return ()  # a quote that was left standing
    if len(found) > 1:
        return (Unclear(line, "it can be read in two ways; write one order a line"),)
    if not found:
        return (Unclear(line, why),) if (why := what_is_unclear(line)) else ()
    missing = _missing(found[0])
    return (Unclear(line, missing),) if missing else found[0]


def _missing(clauses: Sequence[Command]) -> str:
    """What an order still needs before anybody could carry it out."""
    for order in clauses:
        if order.verb is Verb.STOP and not (order.items or order.name):
            return "say whom: “stop Jane”, or a number"
        if order.verb is Verb.ASK and not order.name:
            return "say whom: “request Jane”"
        if order.verb is Verb.UNLINK and not (order.items or order.name):
            return "say which mail: a number, or whose: “unlink Jane”"
        if order.verb is Verb.EDIT and (order.name or len(order.items) > 1):
            return "one text is for one draft: “edit 2: …”"
        if order.verb is Verb.ADD and not (order.items or order.argument):
            return "say whom: “add Priya Shah <address> via Jane”"
    return ""


def _without_contradictions(found: Sequence[Command | Unclear]) -> Iterator[Command | Unclear]:
    """The same, with orders that exclude each other asked about instead."""
    wanted: dict[int, set[Verb]] = {}
    told: set[str] = set()
    for order in found:
        if isinstance(order, Command) and order.verb in _EXCLUSIVE:
            for item in order.items:
                wanted.setdefault(item, set()).add(order.verb)
    for order in found:
        torn = [n for n in getattr(order, "items", ()) if len(wanted.get(n, ())) > 1]
        if torn and isinstance(order, Command) and order.verb in _EXCLUSIVE:
            verbs = " and ".join(sorted(verb.value for verb in wanted[torn[0]]))
            if order.line not in told:
                yield Unclear(order.line, f"you say {verbs} of {torn[0]}; say one")
            told.add(order.line)
        else:
            yield order
