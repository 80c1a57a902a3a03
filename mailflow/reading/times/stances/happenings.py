"""What happened on a day, or what others do at an hour of it: "I lost my voice on Sunday", "on
Thursday the plumber comes at nine".

Rules
- A weekday that an event in the past tense stands right before is past, and only told of.
- An hour that a thing or another person, with its verb, stands before in the same clause is that
  thing's, whatever day opens the clause; unless it is said to suit, or a conclusion is drawn.

Known limits: past tenses are known by the commonest verbs of what befalls one; English only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 80  # letters looked at on either side
_ENDS: Final = re.compile(r"[.!?;:\n]|, |\b(?:but|so|because) ")
_BEFELL: Final = re.compile(
    r"(?:\b(?:i|we|he|she|they|it|who|\w+'s|(?:my|our|his|her|the|an?|their) [\w' -]{2,30})"
    r"(?:'ve| have| has|'d| had)?(?: just| only| finally| sadly| actually)?(?: gone and)?|^and)"
    r" (?:lost|broke|broken|fell|fallen|sprained|twisted|slipped|injured|hurt|smashed|caught"
    r"|landed|arrived|got (?:back|in|home|married|ill|sick)|came (?:back|home|down)|returned"
    r"|gave birth|died|passed away|retired|graduated|resigned|quit|crashed|burst|flooded|blew"
    r"|went (?:down|live|under|off sick|into labour)|launched|published|was born|were born"
    r"|was taken ill|had (?:a|an|my|our|his|her|the) (?:fall|accident|crash|stroke|baby|op"
    r"|operation|burglary|break-in|burst \w+|fire|flood))"
    r"\b(?: (?!to\b|until\b|till\b)[\w']+){0,4}(?: on)? ?$"
)
_OTHERS: Final = re.compile(
    r"\w+ (?:the|my|our|his|her|a|an|their|someone|somebody)(?: [\w'-]+){1,3}?"
    r" (?:comes?|arrives?|starts?|begins?|opens?|leaves?|lands?|turns? up|gets? in|is due|are due"
    r"|kicks? off|departs?|sails?|plays?|sings?|closes?|shuts?|ends?|finish(?:es)?|is coming"
    r"|are coming)(?: (?:round|over|in|home|here))?(?: at| by| from)? "
)


def is_happening(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Is it the day of a past event, or the hour of another's? `text`: what the nodes stand in."""
    if not one.dates:
        return False
    begin, end = nodes[one.first].start, nodes[one.last].end
    if _is_bare(one):
        lead = _ENDS.split(fold(text[max(0, begin - _NEAR) : begin]))[-1]
        return _BEFELL.search(lead) is not None
    if [time.kind for time in one.times] != [TimeKind.EXACT]:
        return False
    if _SO.search(fold(text[begin:end]) + re.split(r"[.!?\n]", fold(text[end : end + _NEAR]))[0]):
        return False
    inside = nodes[one.first : one.last + 1]
    silent = not any(node.part is Part.STANCE and node.cat in _FOR for node in inside)
    return silent and _OTHERS.match(fold(text[begin:end]).removeprefix("on ")) is not None


_SO: Final = re.compile(r"\b(?:so|then|therefore|hence)\b")
_FOR: Final = frozenset({Cat.OFFER, Cat.YES})


def _is_bare(one: Proposal) -> bool:
    """Is it a weekday, or more of them, and nothing else?"""
    return not one.times and all(
        day.weekday is not None and day.number is None and day.how is None and last is None
        for day, last in one.dates
    )
