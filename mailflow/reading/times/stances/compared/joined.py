"""Times with nothing but an "or" between them: "Wednesday at 4 or Thursday until 11".

Rules
- None of them is merely told where the other is offered or refused.
- What is offered first is not refused then.
- Both are refused where grammar says so of both ("I can't do Tuesday at 3 or Wednesday at 4").
- What is refused by what goes on then only tells why another day, said behind a "so", is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.words.lexemes import Cat


def joined(
    nodes: Sequence[Node],
    found: Sequence[Proposal],
    stances: Sequence[Stance],
    told: Sequence[Stance],
) -> list[Stance]:
    """The stances of a sentence's proposals, of which so much is `told`, in agreement; `stances`:
    what grammar says of them.
    """
    result = list(told)
    for at in range(1, len(found)):
        between = nodes[found[at - 1].last + 1 : found[at].first]
        pair = result[at - 1 : at + 1]
        if pair == [Stance.REFUSAL] * 2 and [node.word for node in between] == ["so"]:
            if stances[at - 1] is not Stance.REFUSAL:
                result[at - 1] = Stance.MENTION
        refused = stances[at - 1] is stances[at] is Stance.REFUSAL
        refused = refused and pair != [Stance.OFFER] * 2
        if refused and (_is_or(between) or _is_nor(between)):
            result[at - 1 : at + 1] = [Stance.REFUSAL] * 2
            continue
        if not _is_or(between):
            continue
        if pair[0] is Stance.MENTION:
            result[at - 1] = pair[1]
        elif pair[1] is Stance.MENTION or pair[0] is Stance.OFFER:
            result[at] = pair[0]
    return result


def _is_nor(nodes: Sequence[Node]) -> bool:
    return any(node.word in _NOR for node in nodes) and all(
        node.part is Part.JOINT or node.word in _NOR for node in nodes
    )


_NOR: Final = frozenset({"nor", "noch", "ni"})


def _is_or(nodes: Sequence[Node]) -> bool:
    return all(node.part is Part.JOINT for node in nodes) and any(
        node.cat is Cat.OR for node in nodes
    )
