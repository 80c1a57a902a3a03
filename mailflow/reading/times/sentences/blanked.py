"""A text without the words that tell an hour again: what was `twice` said weighs once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.reading.times.sentences.nodes import Node, Sentence
from mailflow.reading.times.sentences.told_hours import hour_of


def without(text: str, spoken: Sequence[Sentence], told: Sequence[Sentence]) -> str:
    """A text whose `spoken` sentences are `told` once, blank where an hour was told again, and
    where it is said whose the first is.
    """
    kept = {node.start for sentence in told for node in sentence.nodes}
    for sentence in spoken:
        nodes = sentence.nodes
        gone = [at for at, node in enumerate(nodes) if node.start not in kept]
        spans = [_span(nodes, at) for at in gone]
        if gone:
            spans += [_owner(text, node.start) for node in nodes if node.time is not None]
        for begin, end in spans:
            text = text[:begin] + " " * (end - begin) + text[end:]
    return text


def _span(nodes: Sequence[Node], at: int) -> tuple[int, int]:
    """Where a node stands with the words that lead to it; "the middle of the night" leaves them."""
    leads = at and hour_of(nodes[at]) is not None
    return nodes[at - 1].end if leads else nodes[at].start, nodes[at].end


_OWNER = re.compile(r"\b(?:my|your|ton|votre|mon|tu|mi|[dm]eine?|ihre) $", re.IGNORECASE)


def _owner(text: str, at: int) -> tuple[int, int]:
    """Where the "your" of "your 3pm" stands."""
    owner = _OWNER.search(text[max(0, at - 8) : at])
    return (at - len(owner[0]), at) if owner else (at, at)
