"""What may stand at a place of a line of orders: numbers of items, a verb, a name, a moment.

Places are tokens, counted from 0; a place behind the end holds nothing. What is asked of a
place answers with what is there and the place behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mailflow.owner.moments import read_moment
from mailflow.owner.tokens import Token, TokenKind
from mailflow.owner.words import (
    FILLERS,
    ITEM_WORDS,
    MONTHS,
    NAME_LENGTH,
    NOT_NAMES,
    PARTICLES,
    POLITE,
    UNITS,
    VERBS,
    WEEKDAYS,
    Verb,
)

BETWEEN = {TokenKind.JOINT, TokenKind.COLON}
_MOMENT_TOKENS = 9
_RANGE = 30


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was typed, and its tokens."""

    line: str
    tokens: tuple[Token, ...]

    @property
    def end(self) -> int:
        """The place behind the last token."""
        return len(self.tokens)

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
        return length == 1 and (behind in BETWEEN or at + length >= len(self.tokens))

    def moment(self, at: int) -> tuple[str, int]:
        """The longest run of tokens here that says a time, and the place behind it."""
        for end in range(min(len(self.tokens), at + _MOMENT_TOKENS), at, -1):
            text = self.line[self.tokens[at].start : self.tokens[end - 1].end]
            if self.kind(end - 1) not in BETWEEN and read_moment(text):
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
        while self.kind(at) in BETWEEN or self.word(at) == "and":
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
