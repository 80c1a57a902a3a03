"""An hour taken up by a "that": "3pm, that doesn't work on Thursday" is one time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_THAT: Final = re.compile(
    r" *(?:and |und |et |y )?(?:that|this|it|which|das|dies|es|was|ca|cela|c'|eso"
    r"|esa)\b[ \w']{0,12}$"
)
_NEAR: Final = 24  # letters
_OF_BOTH: Final = {Cat.OFFER: Cat.OFFER, Cat.YES: Cat.OFFER, Cat.REFUSE: Cat.REFUSE}


def taken_up(setting: Setting, nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes of a sentence without the comma between an hour and what is said of "that" on some
    day.
    """
    hours = [at for at, node in enumerate(nodes) if node.time is not None]
    days = [at for at, node in enumerate(nodes) if node.day is not None]
    if len(hours) != 1 or len(days) != 1 or hours[0] > days[0]:
        return nodes
    comma, day = hours[0] + 1, days[0]
    judged = nodes[comma + 1 : day]
    if (
        nodes[comma].word != ","
        or not judged
        or not _takes_up(setting.text, nodes[comma], judged[0])
    ):
        return nodes
    if any(node.cat not in _OF_BOTH for node in judged):
        return nodes
    # A plain yes ("das geht") is one to both now.
    said_of_both = [node._replace(value=0, cat=_OF_BOTH[node.cat]) for node in judged]
    return [*nodes[:comma], *said_of_both, *nodes[day:]]


def _takes_up(text: str, comma: Node, verdict: Node) -> bool:
    lead = fold(text[comma.end : verdict.start][:_NEAR])
    that = verdict.part is Part.STANCE and verdict.word.startswith(
        ("that ", "das ", "this ", "ca ")
    )
    return that or _THAT.match(lead) is not None
