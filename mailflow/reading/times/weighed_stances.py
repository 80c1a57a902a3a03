"""A second opinion on what is said of a time: offered, refused or only mentioned.

Grammar knows words that speak for or against a time; "Tuesday the boiler man comes" has none.
So a linear model, trained by `bench/train_stances.py` on replies that people wrote for it,
weighs all that stands around a time, what grammar says of it among the rest.

Known limit: the model knows the words of English, German, French and Spanish only.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.reading.times.groups import Proposal
from mailflow.reading.times.lexemes import Lexeme
from mailflow.reading.times.nodes import Sentence, Stance
from mailflow.reading.times.proposals import proposals
from mailflow.reading.times.stance_marks import Page, Said, Spoken, marks
from mailflow.reading.times.stances import stances
from mailflow.reading.weights import shipped


def page(
    text: str, lexemes: Sequence[Lexeme], language: str, spoken: Sequence[Sentence], *, asked: bool
) -> Page:
    """A text with what grammar says of all its times; `asked`: its letter named times."""
    told = []
    for sentence in spoken:
        found = proposals(sentence.nodes)
        for one, stance in zip(found, stances(sentence, found), strict=True):
            told.append(Spoken(sentence.nodes[one.first].start, one, stance))
    starts = [lexeme.start for lexeme in lexemes]
    return Page(text, lexemes, starts, language, told, asked)


def weighed(page: Page, sentence: Sentence, found: Sequence[Proposal]) -> list[Stance]:
    """One stance for each proposal of a sentence of the page."""
    said = Said(sentence, found, stances(sentence, found))
    return [
        stance if _heads(sentence, found[at]) else weigh(marks(page, said, at), stance)
        for at, stance in enumerate(said.grammar)
    ]


def _heads(sentence: Sentence, one: Proposal) -> bool:
    """ "Next week: Mon, Tue": a week before a colon only places the days behind it."""
    behind = sentence.nodes[one.last + 1 : one.last + 2]
    is_week = bool(one.dates) and not one.times and one.dates[0][0].span == "week"
    return is_week and any(node.word == ":" for node in behind)


def weigh(found: set[str], grammar: Stance) -> Stance:  # noqa: ARG001  # looked at in training
    """The stance that the marks of a time speak for most; grammar's is one of them."""
    model = shipped("stances.bin")
    sums = model.sums(found)
    return Stance(model.labels[sums.index(max(sums))])
