"""Times with nothing but an "or" between them: "Wednesday at 4 or Thursday until 11".

Rules
- None of them is merely told where the other is offered or refused.
- What is offered first is not refused then.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Stance
from mailflow.reading.times.words.lexemes import Cat


def joined(
    nodes: Sequence[Node], found: Sequence[Proposal], told: Sequence[Stance]
) -> list[Stance]:
    """The stances of a sentence's proposals, of which so much is `told`, in agreement."""
    result = list(told)
    for at in range(1, len(found)):
        between = nodes[found[at - 1].last + 1 : found[at].first]
        pair = result[at - 1 : at + 1]
        if not _is_or(between):
            continue
        if pair[0] is Stance.MENTION:
            result[at - 1] = pair[1]
        elif pair[1] is Stance.MENTION or pair[0] is Stance.OFFER:
            result[at] = pair[0]
    return result


def _is_or(nodes: Sequence[Node]) -> bool:
    return all(node.part is Part.JOINT for node in nodes) and any(
        node.cat is Cat.OR for node in nodes
    )
