"""A second opinion on what is said of a time: offered, refused or only mentioned.

Grammar knows words that speak for or against a time; "Tuesday the boiler man comes" has none.
So a linear model, trained by `bench/train_stances.py` on replies that people wrote for it,
weighs all that stands around a time, what grammar says of it among the rest.

Known limit: the model knows the words of English, German, French and Spanish only.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times import contrasted, fragments, overruled
from mailflow.reading.times.asides import tells_opening
from mailflow.reading.times.chosen import is_chosen
from mailflow.reading.times.groups import Proposal
from mailflow.reading.times.lexemes import Cat, Lexeme
from mailflow.reading.times.likewise import is_likewise
from mailflow.reading.times.nodes import Node, Part, Sentence, Stance
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
            told.append(Spoken(sentence.nodes[one.first].start, one, stance, sentence))
    starts = [lexeme.start for lexeme in lexemes]
    return Page(text, lexemes, starts, language, told, asked)


def weighed(page: Page, sentence: Sentence, found: Sequence[Proposal]) -> list[Stance]:
    """One stance for each proposal of a sentence of the page."""
    said = Said(sentence, found, _grammar(page, sentence, found))
    if tells_opening(sentence, found):
        return list(said.grammar)
    told: list[Stance] = []
    for at, stance in enumerate(said.grammar):
        told.append(_settled(page, said, at, told) or weigh(marks(page, said, at), stance))
    return told


def _settled(page: Page, said: Said, at: int, told: Sequence[Stance]) -> Stance | None:
    """What needs no weighing; `told` of the times before it."""
    if is_likewise(page.text, said.sentence.nodes, said.found, at):
        return told[at - 1]
    if page.asked and is_chosen(page.text, said.sentence.nodes, said.found[at]):
        refused = any(node.cat is Cat.REFUSE for node in said.sentence.nodes)
        return None if refused else Stance.OFFER
    if said.grammar[at] is Stance.REFUSAL and _is_denied(said.sentence.nodes, said.found[at]):
        return Stance.REFUSAL
    if _heads(said.sentence, said.found, at):
        return said.grammar[at]
    if fragments.says_hour(page, said, at):
        return Stance.OFFER
    contrast = contrasted.told(page.text, said.sentence, said.found, at)
    return contrast or overruled.told(page.text, said.sentence, said.found, at)


_OPEN = frozenset({TimeKind.AFTER, TimeKind.BEFORE})


def _is_denied(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "Friday I can't before eleven": a "not" between a day and its open end is about that end."""
    if not one.dates or not one.times or any(time.kind not in _OPEN for time in one.times):
        return False
    inside = nodes[one.first : one.last + 1]
    apart = [at for at, node in enumerate(inside) if node.part in {Part.JOINT, Part.BREAK}]
    behind = inside[apart[-1] :] if apart else inside
    said = [node.cat for node in behind if node.part is Part.STANCE]
    return said[-1:] == [Cat.REFUSE]


def _grammar(page: Page, sentence: Sentence, found: Sequence[Proposal]) -> list[Stance]:
    """What grammar says of a sentence: known already, but where its proposals were put right."""
    told = [one for one in page.spoken if one.sentence is sentence]
    is_known = [one.proposal for one in told] == list(found)
    return [one.stance for one in told] if is_known else stances(sentence, found)


def _heads(sentence: Sentence, found: Sequence[Proposal], at: int) -> bool:
    """ "Next week: Mon, Tue", "this week I'm free Monday": the week only places the days."""
    one, nodes = found[at], sentence.nodes
    if not one.dates or one.times or one.dates[0][0].span != "week":
        return False
    if any(node.word == ":" for node in nodes[one.last + 1 : one.last + 2]):
        return True
    if one.first or at + 1 == len(found) or not found[at + 1].dates:
        return False
    between = nodes[one.last + 1 : found[at + 1].first]
    return all(node.part is Part.WORD or node.cat is Cat.OFFER for node in between)


def weigh(found: set[str], grammar: Stance) -> Stance:  # noqa: ARG001  # looked at in training
    """The stance that the marks of a time speak for most; grammar's is one of them."""
    model = shipped("stances.bin")
    sums = model.sums(found)
    return Stance(model.labels[sums.index(max(sums))])
