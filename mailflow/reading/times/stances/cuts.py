"""A sentence cut into clauses, each with the proposals that begin in it.

Rules
- "or", "and", commas, brackets, "but" and colons cut; nothing within a proposal does.
- A word of contrast in its second place does not ("Vendredi par contre ça va pas").
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence
from mailflow.reading.times.words.lexemes import Cat

# Named here, as an enum is slow to give its members (see `lexemes`).
_BREAK, _JOINT, _SPAN = Part.BREAK, Part.JOINT, Part.SPAN

_DATE_OR_TIME = frozenset({Part.DATE, Part.TIME})


class Clause(NamedTuple):
    """Nodes from `first` up to `last`, with the proposals that begin in it.

    `cut` is the node that parts it from the clause before.
    """

    first: int
    last: int
    held: tuple[int, ...]
    cut: Node | None = None


_REGRETS = frozenset("leider unfortunately sadly malheureusement lamentablemente".split())
#: these stand behind what they set against the rest ("Vendredi par contre ça va pas")
_SECOND = frozenset(
    "dann|par contre|en revanche|hingegen|dagegen|allerdings|jedoch|however|though|en cambio"
    "|sin embargo".split("|")
)


#: they ask, or only lead on: "20h, quand le petit dort"
_WHEN = frozenset({"quand", "cuando"})


def without_conjunctions(sentence: Sentence) -> Sentence:
    """What asks "when" in a question leads on elsewhere, and says nothing of the time."""
    if sentence.asks or not any(node.word in _WHEN for node in sentence.nodes):
        return sentence
    nodes = (n._replace(part=Part.WORD) if n.word in _WHEN else n for n in sentence.nodes)
    return sentence._replace(nodes=tuple(nodes))


def clauses_of(nodes: Sequence[Node], found: Sequence[Proposal]) -> list[Clause]:
    inside = {at for one in found for at in range(one.first, one.last + 1)}
    cuts = [at for at, node in enumerate(nodes) if at not in inside and _cuts(nodes, at)]
    bounds = [-1, *cuts, len(nodes)]
    result = []
    for before, after in pairwise(bounds):
        held = tuple(n for n, one in enumerate(found) if before < one.first < after)
        cut = nodes[before] if before >= 0 else None
        result.append(Clause(before + 1, after, held, cut))
    # A proposal may run over a cut ("Tuesday works, 3pm?"): its clause goes on with it.
    return _stretched(result, found)


def is_label(nodes: Sequence[Node], clause: Clause) -> bool:
    """ "Not possible: Wednesday": does a line begin here with what is said of its own times?"""
    cut = clause.cut
    ends = clause.last < len(nodes) and nodes[clause.last].word == ":"
    return ends and not clause.held and cut is not None and cut.cat is Cat.LINE


def _stretched(clauses: list[Clause], found: Sequence[Proposal]) -> list[Clause]:
    result: list[Clause] = []
    for clause in clauses:
        end = max((found[held].last + 1 for held in clause.held), default=0)
        if result and result[-1].last > clause.first:
            last = result[-1]
            merged = Clause(
                last.first, max(last.last, clause.last, end), (*last.held, *clause.held), last.cut
            )
            result[-1] = merged
        else:
            result.append(Clause(clause.first, max(clause.last, end), clause.held, clause.cut))
    return result


def _cuts(nodes: Sequence[Node], at: int) -> bool:
    node = nodes[at]
    if node.word in _REGRETS and at + 1 < len(nodes) and nodes[at + 1].cat is Cat.MOVE:
        return False
    if node.word in _SECOND and at and nodes[at - 1].part in _DATE_OR_TIME:
        return at + 1 >= len(nodes) or nodes[at + 1].part is not Part.STANCE
    if node.part is _SPAN:
        return node.cat is Cat.SIGN
    return node.part is _JOINT or node.part is _BREAK
