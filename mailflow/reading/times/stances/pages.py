"""A page: a text with all its times; and each of them as it is said there.

Every judge of a stance is asked about one time, `Said`, and takes from it what it looks at: the
page, the sentence, the other times of either, and what is said already.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Sentence, Stance
from mailflow.reading.times.stances.asides import clause_around
from mailflow.reading.times.words.lexemes import Cat, Lexeme
from mailflow.reading.times.words.tokens import fold

_CLEARLY = 0.3  # by how much, in logarithms, a stance leads that is plain


@dataclass(frozen=True, slots=True)
class Spoken:
    """A proposal with the place where it begins, what grammar says of it and its sentence."""

    start: int
    proposal: Proposal
    stance: Stance
    sentence: Sentence


class Reason(NamedTuple):
    """What a stance rests on: grammar's, and by how much the model's first leads its second, in
    logarithms; `lead` is None where nothing was weighed.
    """

    grammar: Stance
    lead: float | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A text with all its times; `asked`: the letter answered named times; `weekday`: that of
    the day of writing; `settled`: what the times weighed so far are, by the places they begin at,
    and `reasons`, why.
    """

    text: str
    lexemes: Sequence[Lexeme]
    starts: Sequence[int]
    language: str
    spoken: Sequence[Spoken]
    asked: bool
    weekday: int = 0
    settled: dict[int, Stance] = field(default_factory=dict)
    reasons: dict[int, Reason] = field(default_factory=dict)

    def stance(self, one: Spoken) -> Stance:
        """What a time is, as far as it was weighed; else what grammar says."""
        return self.settled.get(one.start, one.stance)

    def before(self, place: int) -> Spoken | None:
        """The last time that begins before a place in the text."""
        return next((one for one in reversed(self.spoken) if one.start < place), None)

    def between(self, begin: int, end: int) -> list[Spoken]:
        """The times that begin between two places in the text, the second left out."""
        return [one for one in self.spoken if begin <= one.start < end]

    def told_of_else(self) -> int:
        """How many of the hours are plainly those of something else ("the plumber comes at 9")."""
        return sum(
            len(one.proposal.times)
            for one in self.spoken
            if self.settled.get(one.start) is Stance.MENTION and self._is_plain(one.start)
        )

    def _is_plain(self, start: int) -> bool:
        """Does what a time is lead clearly, or was it no question?"""
        lead = self.reasons[start].lead if start in self.reasons else None
        return lead is None or lead >= _CLEARLY


@dataclass(frozen=True, slots=True)
class Said:
    """A time as it is said: number `at` of those `found` in a sentence of a page.

    `stances`: what grammar says of each; `told`: what has been told of those before it.
    """

    page: Page
    sentence: Sentence
    found: Sequence[Proposal]
    stances: Sequence[Stance]
    at: int
    told: Sequence[Stance] = ()

    @property
    def text(self) -> str:
        """What its nodes stand in."""
        return self.page.text

    @property
    def nodes(self) -> Sequence[Node]:
        """All of its sentence."""
        return self.sentence.nodes

    @property
    def one(self) -> Proposal:
        """The time itself."""
        return self.found[self.at]

    @property
    def kinds(self) -> list[TimeKind]:
        """What kinds of hours it names."""
        return [time.kind for time in self.one.times]

    @property
    def grammar(self) -> Stance:
        """What grammar says of it."""
        return self.stances[self.at]

    @property
    def begin(self) -> int:
        """Where it begins in the text."""
        return self.sentence.nodes[self.found[self.at].first].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.sentence.nodes[self.found[self.at].last].end

    @property
    def own(self) -> Sequence[Node]:
        """Its own nodes."""
        return self.sentence.nodes[self.one.first : self.one.last + 1]

    @property
    def left(self) -> Sequence[Node]:
        """What stands before it in its sentence."""
        return self.sentence.nodes[: self.one.first]

    @property
    def right(self) -> Sequence[Node]:
        """What stands behind it in its sentence."""
        return self.sentence.nodes[self.one.last + 1 :]

    def around(self) -> Sequence[Node]:
        """Its clause, with the time itself."""
        return clause_around(self.sentence.nodes, self.one)

    def says(self, kinds: Collection[Cat], but: Collection[str] = ()) -> bool:
        """Does a word of one of these kinds stand in its clause, `but` for some?"""
        return any(node.cat in kinds and node.word not in but for node in self.around())

    def lead(self, letters: int, stops: str | re.Pattern[str] = "") -> str:
        """So much of the text before it, folded, from the last of the stops on."""
        begin = self.begin
        lead = fold(self.page.text[max(0, begin - letters) : begin])
        return re.split(stops, lead)[-1] if stops else lead

    def inside(self) -> str:
        """Its own words, folded."""
        return fold(self.page.text[self.begin : self.end])

    def behind(self, letters: int, stops: str | re.Pattern[str] = "") -> str:
        """So much of the text behind it, folded, up to the first of the stops."""
        end = self.end
        behind = fold(self.page.text[end : end + letters])
        return re.split(stops, behind, maxsplit=1)[0] if stops else behind

    def told_before(self) -> Stance | None:
        """What the time before it is, in its sentence or in one before."""
        return self.told[-1] if self.told else self.told_earlier()

    def told_earlier(self) -> Stance | None:
        """What the last time of the sentences before is."""
        last = self.page.before(self.sentence.nodes[0].start)
        return self.page.stance(last) if last else None

    def others(self) -> list[Spoken]:
        """All other times of the page."""
        return [one for one in self.page.spoken if one.start != self.begin]

    def offers(self) -> list[Proposal]:
        """Those of them that are offered, as far as they were weighed."""
        return [one.proposal for one in self.others() if self.page.stance(one) is Stance.OFFER]

    def previous(self) -> Said | None:
        """The time before it in its sentence."""
        return self._beside(self.at - 1)

    def next(self) -> Said | None:
        """The time behind it in its sentence."""
        return self._beside(self.at + 1)

    def _beside(self, at: int) -> Said | None:
        if not 0 <= at < len(self.found):
            return None
        return Said(self.page, self.sentence, self.found, self.stances, at, self.told)
