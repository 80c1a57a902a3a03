"""A time behind a comma with a verb of its own, cut off from the list before it.

Rules
- A part of the day behind a comma with a verb of its own is no member of the list before it.
- A day set in another's place ("skip Monday and do Tuesday"), one of which something else is told
  ("make it the 12th, the 11th is my mum's 80th") and one behind an offer are none of the list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.nodes import CUTS, Node, Part
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_LEAD: Final = 40  # letters looked at before a word
SPOKEN = frozenset({Part.DATE, Part.TIME})
SINGULAR = re.compile(r" ?(?:is|was|isn't|'s|being|ist|war|est|n'est|c'est|etant|esta|es|siendo)\b")
#: a part of the day behind a comma has its own verb: "in the morning, in the afternoon I teach"
_OWN_VERB = re.compile(
    rf"(?:{SINGULAR.pattern}| (?:hat|haben|muss|mussen|kommt|kommen|wird|war|sieht|steht)\b"
    rf"| (?:i|i'm|i've|we|we're|ich|bin|habe?|hab|wir|je|j'ai|nous"
    r"|tengo|estoy)\b)"
)


def cut_off(text: str, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """ "Monday or Tuesday, Weds is sports day": behind a whole list, the last has its own verb."""
    for at in range(len(nodes) - 2, 0, -1):
        node = nodes[at]
        if node.part is Part.JOINT and _is_put_instead(text, nodes, at):
            nodes = with_node(nodes, at, as_break(node))
        if _is_dash(text, node) and _is_led(text, nodes, at) and _is_denied(nodes[: at - 1]):
            nodes = with_node(nodes, at, as_break(node))
        if node.word != "," or nodes[at - 1].part not in SPOKEN:
            continue
        behind = fold(text[nodes[at + 1].end : nodes[at + 1].end + 8])
        whole = nodes[at - 1].time or any(node.is_choice for node in nodes[max(0, at - 3) : at])
        lead = fold(text[max(0, nodes[at - 1].start - _LEAD) : nodes[at - 1].start])
        timed = at + 2 < len(nodes) and nodes[at + 2].time is not None
        listed = at + 2 < len(nodes) and nodes[at + 2].part is Part.JOINT
        given = nodes[at + 1].day is not None and not listed and _GIVEN.search(lead)
        if (timed and _OWNED.search(lead)) or given:
            nodes = with_node(nodes, at, as_break(node))
            continue
        own = _OWN_VERB.match(behind) is not None
        dated = nodes[at + 1].day is not None and whole and own
        dated = dated or _is_of_another(nodes, at, behind)
        judged = any(one.cat is Cat.OFFER for one in nodes[at + 2 : at + 4])
        parted = nodes[at + 1].is_part_of_day and not judged and own
        if dated or parted or _is_led(text, nodes, at):
            nodes = with_node(nodes, at, as_break(node))
    return nodes


#: "let's skip Monday and do Tuesday"
_DO_INSTEAD = re.compile(
    r" ?,? ?(?:and |then |but |just |rather |let's )*(?:do|take|try|make it|go for|go with|use|say"
    r"|have|nehmen|prenons|hagamos)(?: wir)?(?: the| on| at)? ?$"
)


def _is_put_instead(text: str, nodes: Sequence[Node], at: int) -> bool:
    """Does a joint with a verb of doing part two days, the first of them denied?"""
    between = fold(text[nodes[at].start : nodes[at + 1].start])
    denied = any(node.cat is Cat.REFUSE for node in nodes[max(0, at - 4) : at])
    return denied and _DO_INSTEAD.fullmatch(between) is not None


def _is_dash(text: str, node: Node) -> bool:
    """A dash between two spaces."""
    return node.word == "-" and text[node.start - 1 : node.end + 1].count(" ") > 1


def _is_denied(before: Sequence[Node]) -> bool:
    return any(node.cat is Cat.REFUSE for node in before)


_TELLING = frozenset({Part.STANCE, Part.WORD})


def _is_led(text: str, nodes: Sequence[Node], at: int) -> bool:
    """Is the one day before a comma offered already, or a stretch, and the one behind it not?"""
    if at < 2 or nodes[at - 1].part is not Part.DATE or nodes[at + 1].day is None:
        return False
    before, behind = nodes[at - 2], nodes[at + 2 : at + 3]
    if before.part is Part.SPAN:
        return bool(behind) and behind[0].cat is Cat.REFUSE
    last = nodes[at + 2] if behind and behind[0].part is Part.TIME else nodes[at + 1]
    rest = fold(text[last.end : last.end + _LEAD])
    return before.part in _TELLING and _OWN_CLAUSE.match(rest) is not None


#: "let's take Thursday, Wednesday I'm packing", "nehmen wir Do, den Mi brauch ich"
_OWN_CLAUSE = re.compile(
    rf"{_OWN_VERB.pattern}| [a-z]+ (?:ich|wir)\b"
    r"| (?:yes|though|tho|works|suits|looks|sounds|would|could|can)\b"
)


def _is_of_another(nodes: Sequence[Node], at: int, behind: str) -> bool:
    """ "Make it the 12th, the 11th is my mum's 80th": is but the last of two days spoken of, with
    no verdict on it?
    """
    both = nodes[at - 1].day is not None and nodes[at + 1].day is not None
    end = next((n for n in range(at + 2, len(nodes)) if nodes[n].part in CUTS), len(nodes))
    rest = nodes[at + 2 : end]
    judged = any(node.part is not Part.WORD for node in rest)
    return bool(rest) and both and not judged and SINGULAR.match(behind) is not None


#: "got football Monday, Tuesday at 4"
_OWNED = re.compile(
    r"(?:^|[.!?\n,;] ?|\b(?:i|we|i've|we've|ich|yo|and|but) )(?:got|have|hab|habe|j'ai|tengo) "
    r"(?!(?:time|free|a (?:gap|slot)|zeit|frei|temps|tiempo|libre|only|also|nur|auch)\b)"
    r"(?:\w+ ){1,2}(?:on |am |le |el )?(?:the )?$"
)


#: "given the strike on the 12th, the 15th would be safer"
_GIVEN = re.compile(
    r"(?:^|[.!?\n,;(] ?|\b(?:and|but|so|und|et|y) )(?:given|with|because of|due to|owing to"
    r"|thanks to|wegen|angesichts|vu|a cause de|en raison de|por|debido a|con)"
    r" (?:[a-z'-]+ ){1,5}(?:(?:on|am|le|el) )?(?:the )?$"
)


def as_break(node: Node) -> Node:
    """A joint, or what else stands there, as the cut between two clauses."""
    return node._replace(part=Part.BREAK, cat=Cat.BUT, word="while")


def with_node(nodes: tuple[Node, ...], at: int, node: Node) -> tuple[Node, ...]:
    """The nodes with another in this place."""
    return (*nodes[:at], node, *nodes[at + 1 :])
