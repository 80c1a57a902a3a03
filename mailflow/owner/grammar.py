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

from mailflow.owner.moments import read_moment
from mailflow.owner.orders import Command
from mailflow.owner.tokens import Token, TokenKind, tokens_of
from mailflow.owner.words import (
    CHOICES,
    FILLERS,
    ITEM_WORDS,
    MONTHS,
    NAME_LENGTH,
    NOT_NAMES,
    PARTICLES,
    PLACE_WORDS,
    POLITE,
    SEEN_BELOW,
    UNITS,
    VERBS,
    WEEKDAYS,
    Verb,
)

# Nobody types more in a line of orders; what is longer is prose.
TOKENS = 80
_MOMENT_TOKENS = 9
_RANGE = 30
_QUOTED = re.compile(r'(?:"[^"]{1,80}"(?:[,;.] ?| and )?){1,20}')
_ASKING = ("can you ", "could you ", "would you ", "please ")

_Clauses = tuple[Command, ...]
_BETWEEN = {TokenKind.JOINT, TokenKind.COLON}
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
_BARE |= {Verb.RESEND, Verb.WENT}


def readings(line: str) -> tuple[_Clauses, ...]:
    """Every way to read the line as orders, two at most: none, it is no order; two, ask."""
    tokens = tokens_of(line := _unquoted(line))
    if not tokens or len(tokens) > TOKENS:
        return ()
    found = _Line(line, tokens).rest_from(0)
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
class _Line:
    """The tokens of a line, and what was found from each place on (so nothing is read twice)."""

    line: str
    tokens: tuple[Token, ...]
    known: dict[int, tuple[_Clauses, ...]] = field(default_factory=dict)

    def rest_from(self, at: int) -> tuple[_Clauses, ...]:
        """Every reading of the line from a token on; an end of the line reads as no clause."""
        at = self.skip(at)
        if at >= len(self.tokens):
            return ((),)
        if at not in self.known:
            found: list[_Clauses] = []
            for command, end in self.clauses(at):
                for tail in self.rest_from(end):
                    reading = (replace(command, line=self.line.strip()), *tail)
                    if reading not in found and len(found) < 2:
                        found.append(reading)
            self.known[at] = tuple(found)
        return self.known[at]

    def clauses(self, at: int) -> Iterator[tuple[Command, int]]:
        """Each clause that may stand here, with the place behind it."""
        for items, behind in self.items(at, is_first=True):
            for verb, rest in self.verb(self.skip(behind)):
                yield from self.rest(Command(verb, items), rest)
        for verb, behind in self.verb(at):
            yield from self.with_target(verb, self.skip_between(behind))
        yield from self.named(at)

    def with_target(self, verb: Verb, at: int) -> Iterator[tuple[Command, int]]:
        """Items or a name behind the verb, or neither."""
        if verb is Verb.PICK:
            yield from self.picked_for(at)
            yield from self.rest(Command(verb), at)
            return
        if verb is Verb.ADD and self.kind(at) is not TokenKind.NUMBER:
            yield Command(verb, argument=self.text_to_end(at)), len(self.tokens)
            return
        lists = self.items(at, is_first=False)
        for items, behind in lists:
            yield from self.rest(Command(verb, items), behind)
        names = [] if verb in _NO_NAME else list(self.names(at, verb))
        for name, behind in names:
            yield from self.rest(Command(verb, name=name), behind)
        if not lists and not (names and verb.takes_text) and self.is_open(verb, at):
            yield from self.rest(Command(verb), at)

    def is_open(self, verb: Verb, at: int) -> bool:
        """May the verb stand without items here? A new text for a draft needs its colon."""
        is_marked = at >= len(self.tokens) or self.kind(at - 1) is TokenKind.COLON
        return verb is not Verb.EDIT or is_marked

    def picked_for(self, at: int) -> Iterator[tuple[Command, int]]:
        """ "pick 2 for 3": the second of the times of item 3."""
        for command, behind in self.rest(Command(Verb.PICK), at):
            if self.word(behind) in {"for", "of"}:
                for items, end in self.items(behind + 1, is_first=False):
                    yield replace(command, items=items), end

    def named(self, at: int) -> Iterator[tuple[Command, int]]:
        """ "Jane: send". Without the colon any sentence would name somebody."""
        for name, behind in self.names(at, Verb.SEND):
            if self.kind(behind) is TokenKind.COLON and name[:1].isupper():
                for verb, rest in self.verb(behind + 1):
                    yield from self.rest(Command(verb, name=name), rest)

    def rest(self, command: Command, at: int) -> Iterator[tuple[Command, int]]:
        """What the verb takes besides its items."""
        at = self.skip_fillers(at)
        verb = command.verb
        if verb.takes_text:
            text = self.text_to_end(self.skip_between(at))
            yield replace(command, argument=_told(text)), len(self.tokens)
        elif verb in _BARE or (verb is Verb.ADD and command.items):
            yield command, at
        elif verb is Verb.HELP:
            about = self.word(at) if (self.word(at),) in VERBS else ""
            yield replace(command, argument=about), len(self.tokens)
        elif verb is Verb.PICK:
            yield from self.choice(command, self.skip_between(at))
        elif verb is Verb.AGREED:
            yield from self.agreed(command, self.skip_between(at))
        else:
            yield from self.moment_or_none(command, at)

    def moment_or_none(self, command: Command, at: int) -> Iterator[tuple[Command, int]]:
        text, behind = self.moment(self.skip_between(at))
        if text:
            yield replace(command, argument=text), self.skip_fillers(behind)
        else:
            yield command, at

    def choice(self, command: Command, at: int) -> Iterator[tuple[Command, int]]:
        while self.word(at) in {"the", "option", "time", "slot", "number"}:
            at += 1
        if self.word(at) in CHOICES and self.word(at - 1) != "at":
            end = at + 1 + (self.word(at + 1) in {"one", "option", "time", "slot"})
            yield replace(command, argument=str(CHOICES[self.word(at)])), end
        elif (text := self.moment(at))[0]:
            yield replace(command, argument=text[0]), text[1]

    def agreed(self, command: Command, at: int) -> Iterator[tuple[Command, int]]:
        """A moment, and where the talk is to be; orders behind it go before a place."""
        text, behind = self.moment(at)
        if not text:
            return
        if self.rest_from(behind):
            yield replace(command, argument=text), behind
        elif self.kind(behind) is TokenKind.JOINT or self.word(behind) in PLACE_WORDS:
            whole = self.line[self.tokens[at].start :].strip(" .!")
            yield replace(command, argument=whole), len(self.tokens)

    # What may stand in a clause

    def items(self, at: int, *, is_first: bool) -> list[tuple[tuple[int, ...], int]]:
        """The numbers here; behind a verb also the shorter lists that end before a joint."""
        found: list[int] = []
        lists: list[tuple[tuple[int, ...], int]] = []
        at = self.skip_item_words(at)
        while (number := self.item(at)) is not None:
            at += 1
            upper = self.range_end(at)
            found += range(number, upper + 1) if upper > number else [number]
            at += 2 if upper > number else 0
            behind = self.skip_item_words(self.skip_joints(at))
            more = self.item(behind) is not None
            if not is_first and more and behind > at:
                lists.append((tuple(dict.fromkeys(found)), at))
            at = behind if more else at
        return [*lists, (tuple(dict.fromkeys(found)), at)] if found else []

    def item(self, at: int) -> int | None:
        """The item's number here; "2 weeks" and "5 March" hold none."""
        if self.kind(at) is not TokenKind.NUMBER:
            return None
        following = self.word(at + 1)
        is_unit = following in UNITS and (following,) not in VERBS
        if is_unit or following in MONTHS or following == "of":
            return None
        return int(self.tokens[at].text.lstrip("#")) or None

    def range_end(self, at: int) -> int:
        """The upper end of "1-3" or "1 to 3", else 0."""
        is_range = self.text(at) in {"-", "–", "—"} or self.word(at) in {"to", "through"}
        upper, lower = self.item(at + 1), self.item(at - 1)
        return upper if is_range and upper and lower and 0 < upper - lower <= _RANGE else 0

    def verb(self, at: int) -> Iterator[tuple[Verb, int]]:
        """The verb here, longest phrase first; none if no phrase fits."""
        for length in range(4, 0, -1):
            phrase = tuple(self.word(at + i) for i in range(length))
            if phrase in VERBS and (phrase != ("?",) or len(self.tokens) == 1):
                yield VERBS[phrase], at + length
                return

    def names(self, at: int, verb: Verb) -> Iterator[tuple[str, int]]:
        """The names that may stand here, shorter ones first."""
        if self.kind(at) in {TokenKind.QUOTED, TokenKind.ADDRESS}:
            yield self.text(at).strip('"<>'), at + 1
            return
        lengths = [n for n in range(1, NAME_LENGTH + 1) if self.is_name(at, n)]
        if verb.takes_text:
            # prose follows: the capitals end the name, or a mark behind one small word
            lengths = [n for n in lengths if self.is_written_as_name(at, n)][-1:]
        for length in lengths:
            yield self.line[self.tokens[at].start : self.tokens[at + length - 1].end], at + length

    def is_name(self, at: int, length: int) -> bool:
        tokens = self.tokens[at : at + length]
        return len(tokens) == length and all(
            token.kind is TokenKind.WORD
            and token.word not in NOT_NAMES
            and token.word not in WEEKDAYS
            and (token.word not in MONTHS or token is tokens[0])
            and (token.word,) not in VERBS
            for token in tokens
        )

    def is_written_as_name(self, at: int, length: int) -> bool:
        words = [token.text for token in self.tokens[at : at + length]]
        if all(word[0].isupper() or word in PARTICLES for word in words):
            return words[-1] not in PARTICLES
        behind = self.kind(at + length)
        return length == 1 and (behind in _BETWEEN or at + length >= len(self.tokens))

    def moment(self, at: int) -> tuple[str, int]:
        """The longest run of tokens here that says a time, and the place behind it."""
        for end in range(min(len(self.tokens), at + _MOMENT_TOKENS), at, -1):
            text = self.line[self.tokens[at].start : self.tokens[end - 1].end]
            if self.kind(end - 1) not in _BETWEEN and read_moment(text):
                return text, end
        return "", at

    # Moving over what says nothing

    def skip(self, at: int) -> int:
        """Over joints, dashes and politeness."""
        while at < len(self.tokens):
            behind = self.skip_between(at)
            behind += self.polite(behind)
            if behind == at:
                break
            at = behind
        return at

    def polite(self, at: int) -> int:
        """How many tokens of politeness stand here."""
        lengths = (
            length
            for length in range(4, 0, -1)
            if tuple(self.word(at + i) for i in range(length)) in POLITE
        )
        return next(lengths, 0)

    def skip_between(self, at: int) -> int:
        while self.kind(at) in _BETWEEN or self.word(at) == "and":
            at += 1
        return at

    def skip_joints(self, at: int) -> int:
        while self.kind(at) is TokenKind.JOINT or self.word(at) == "and":
            at += 1
        return at

    def skip_item_words(self, at: int) -> int:
        if self.word(at) == "no" and self.text(at + 1) == "." and self.item(at + 2):
            return at + 2
        while self.word(at) in ITEM_WORDS or (
            self.word(at) == "the" and self.word(at + 1) in ITEM_WORDS
        ):
            at += 1
        return at

    def skip_fillers(self, at: int) -> int:
        while self.word(at) in FILLERS:
            at += 1
        return at

    def kind(self, at: int) -> TokenKind | None:
        return self.tokens[at].kind if 0 <= at < len(self.tokens) else None

    def word(self, at: int) -> str:
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def text_to_end(self, at: int) -> str:
        return self.line[self.tokens[at].start :].strip() if at < len(self.tokens) else ""


def _told(text: str) -> str:
    """Free text of a line; "notes below" says only where the text is."""
    return "" if text.casefold().strip(" .:!()") in SEEN_BELOW else text
