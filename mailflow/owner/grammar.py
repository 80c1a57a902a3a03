"""One line of orders: every way to read it is tried, and it is obeyed if there is one only.

    line   := clause (joint clause)*
    clause := items verb rest | verb [items | name] rest | name ":" verb rest
    rest   := what the verb takes: a moment, a choice, free text, or nothing

Rules: a line is read whole or not at all; a word the grammar does not know, and be it
"not", spoils the line. In a line of several clauses each that acts on a letter or a person
names its items. Numbers separated by commas belong to the verb before them, unless a verb
follows that needs them ("send 1, 2 drop").

Known limits: English only; a name that holds a verb ("Grace Note") must be quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from mailflow.owner.lines import Line
from mailflow.owner.orders import Command
from mailflow.owner.tokens import Token, TokenKind, tokens_of
from mailflow.owner.words import CHOICES, PLACE_WORDS, SEEN_BELOW, VERBS, Verb

# Nobody types more in a line of orders; what is longer is prose.
TOKENS = 80
_QUOTED = re.compile(r'(?:"[^"]{1,80}"(?:[,;.] ?| and )?){1,20}')
_ASKING = ("can you ", "could you ", "would you ", "please ")

_Clauses = tuple[Command, ...]
_NO_NAME = {Verb.YES, Verb.NO, Verb.PICK, Verb.EDIT, Verb.PAUSE, Verb.RESUME, Verb.UNDO, Verb.HELP}
_BARE = {
    Verb.CANCEL,
    Verb.KEPT,
    Verb.DROP,
    Verb.YES,
    Verb.NO,
    Verb.STOP,
    Verb.CLOSE,
    Verb.RESUME,
    Verb.STATUS,
    Verb.UNDO,
}
_BARE |= {Verb.RESEND, Verb.WENT, Verb.UNLINK, Verb.ASK}
_NO_NAME |= {Verb.LINK}


def readings(line: str) -> tuple[_Clauses, ...]:
    """Every way to read the line as orders, two at most: none, it is no order; two, ask."""
    tokens = tokens_of(line := _unquoted(line))
    if not tokens or len(tokens) > TOKENS:
        return ()
    found = _Reader(Line(line, tokens)).rest_from(0)
    whole = [clauses for clauses in found if clauses and _each_names_its_items(clauses)]
    if not whole and (cut := _behind_a_yes(tokens)):
        return readings(line[cut:])
    return tuple(whole)


def _unquoted(line: str) -> str:
    """Orders copied with the quotation marks of our own help; and "could you …?" is no question."""
    line = line.strip()
    line = line.replace('"', "") if _QUOTED.fullmatch(line) else line
    return line.rstrip("? ") if line.casefold().startswith(_ASKING) else line


def _behind_a_yes(tokens: tuple[Token, ...]) -> int:
    """Where the line goes on behind "Yes," which here only says that the mail was read."""
    if len(tokens) > 2 and tokens[0].word in {"yes", "yep", "yeah"} and tokens[1].text in ",.!;":
        return tokens[2].start
    return 0


def _each_names_its_items(clauses: _Clauses) -> bool:
    if len(clauses) == 1:
        return True
    return all(c.items or c.name or c.verb.stands_alone or c.verb is Verb.ADD for c in clauses)


@dataclass(slots=True)
class _Reader:
    """A line, and what was found from each place on (so nothing is read twice)."""

    of: Line
    known: dict[int, tuple[_Clauses, ...]] = field(default_factory=dict)

    def rest_from(self, at: int) -> tuple[_Clauses, ...]:
        """Every reading of the line from a token on; an end of the line reads as no clause."""
        at = self.of.skip(at)
        if at >= self.of.end:
            return ((),)
        if at not in self.known:
            found: list[_Clauses] = []
            for command, end in self.clauses(at):
                for tail in self.rest_from(end):
                    reading = (replace(command, line=self.of.line.strip()), *tail)
                    if reading not in found and len(found) < 2:
                        found.append(reading)
            self.known[at] = tuple(found)
        return self.known[at]

    def clauses(self, at: int) -> Iterator[tuple[Command, int]]:
        """Each clause that may stand here, with the place behind it."""
        for items, behind in self.of.items(at, is_first=True):
            for verb, rest in self.of.verb(self.of.skip(behind)):
                yield from self.rest(Command(verb, items), rest)
        for verb, behind in self.of.verb(at):
            yield from self.with_target(verb, self.of.skip_between(behind))
        yield from self.named(at)

    def with_target(self, verb: Verb, at: int) -> Iterator[tuple[Command, int]]:
        """Items or a name behind the verb, or neither."""
        if verb is Verb.PICK:
            yield from self.picked_for(at)
            yield from self.rest(Command(verb), at)
            return
        if verb is Verb.ADD and self.of.kind(at) is not TokenKind.NUMBER:
            yield Command(verb, argument=self.of.text_to_end(at)), self.of.end
            return
        lists = self.of.items(at, is_first=False)
        for items, behind in lists:
            yield from self.rest(Command(verb, items), behind)
        names = [] if verb in _NO_NAME else list(self.of.names(at, verb))
        for name, behind in names:
            yield from self.rest(Command(verb, name=name), behind)
        if not lists and not (names and verb.takes_text) and self.is_open(verb, at):
            yield from self.rest(Command(verb), at)

    def is_open(self, verb: Verb, at: int) -> bool:
        """May the verb stand without items here? A new text for a draft needs its colon."""
        is_marked = at >= self.of.end or self.of.kind(at - 1) is TokenKind.COLON
        return verb is not Verb.EDIT or is_marked

    def picked_for(self, at: int) -> Iterator[tuple[Command, int]]:
        """ "pick 2 for 3": the second of the times of item 3."""
        for command, behind in self.rest(Command(Verb.PICK), at):
            if self.of.word(behind) in {"for", "of"}:
                for items, end in self.of.items(behind + 1, is_first=False):
                    yield replace(command, items=items), end

    def named(self, at: int) -> Iterator[tuple[Command, int]]:
        """ "Jane: send". Without the colon any sentence would name somebody."""
        for name, behind in self.of.names(at, Verb.SEND):
            if self.of.kind(behind) is TokenKind.COLON and name[:1].isupper():
                for verb, rest in self.of.verb(behind + 1):
                    yield from self.rest(Command(verb, name=name), rest)

    def rest(self, command: Command, at: int) -> Iterator[tuple[Command, int]]:
        """What the verb takes besides its items."""
        at = self.of.skip_fillers(at)
        verb = command.verb
        if verb.takes_text:
            text = self.of.text_to_end(self.of.skip_between(at))
            yield replace(command, argument=_told(text)), self.of.end
        elif verb in _BARE or (verb is Verb.ADD and command.items):
            yield command, at
        elif verb is Verb.HELP:
            about = self.of.word(at) if (self.of.word(at),) in VERBS else ""
            yield replace(command, argument=about), self.of.end
        elif verb is Verb.PICK:
            yield from self.choice(command, self.of.skip_between(at))
        elif verb is Verb.LINK:
            yield from self.linked(command, at)
        elif verb is Verb.AGREED:
            yield from self.agreed(command, self.of.skip_between(at))
        else:
            yield from self.moment_or_none(command, at)

    def moment_or_none(self, command: Command, at: int) -> Iterator[tuple[Command, int]]:
        text, behind = self.of.moment(self.of.skip_between(at))
        if text:
            yield replace(command, argument=text), self.of.skip_fillers(behind)
        else:
            yield command, at

    def choice(self, command: Command, at: int) -> Iterator[tuple[Command, int]]:
        while self.of.word(at) in {"the", "option", "time", "slot", "number"}:
            at += 1
        if self.of.word(at) in CHOICES and self.of.word(at - 1) != "at":
            end = at + 1 + (self.of.word(at + 1) in {"one", "option", "time", "slot"})
            yield replace(command, argument=str(CHOICES[self.of.word(at)])), end
        elif (text := self.of.moment(at))[0]:
            yield replace(command, argument=text[0]), text[1]

    def linked(self, command: Command, at: int) -> Iterator[tuple[Command, int]]:
        """ "link 7 to Jane", and "link 7" for the one that was asked about."""
        yield command, at
        at += self.of.word(at) in {"to", "with"}
        for name, behind in self.of.names(at, Verb.LINK):
            yield replace(command, argument=name), behind

    def agreed(self, command: Command, at: int) -> Iterator[tuple[Command, int]]:
        """A moment, and where the talk is to be; orders behind it go before a place."""
        text, behind = self.of.moment(at)
        if not text:
            return
        if self.rest_from(behind):
            yield replace(command, argument=text), behind
        elif self.of.kind(behind) is TokenKind.JOINT or self.of.word(behind) in PLACE_WORDS:
            whole = self.of.text_to_end(at).strip(" .!")
            yield replace(command, argument=whole), self.of.end


def _told(text: str) -> str:
    """Free text of a line; "notes below" says only where the text is."""
    return "" if text.casefold().strip(" .:!()") in SEEN_BELOW else text
