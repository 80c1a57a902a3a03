"""A sentence that is but an hour, behind one that offers its day: "Tuesday, gladly. Always at 4."

Rules
- It has no subject of its own and no word that takes a stand against a time, and the day before it
  was offered with no hour.
- Days of which two at least have but a letter behind them ("Mon y, Tue n"), or one a sign, are the
  entries of a list.
- Times with an "or" between, and nothing else but a heading or a number, are offered.

Known limit: "That gives us 2 to 3" has a subject, and is weighed.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold
from mailflow.reading.times.words.word_classes import DETERMINER, PRONOUN

_FAR: Final = 90  # letters between the day and the sentence with its hour
_LONG: Final = 70  # letters of such a sentence
_AGAINST: Final = frozenset(
    {Cat.REFUSE, Cat.EXCEPT, Cat.EVENT, Cat.NEUTRAL, Cat.WRITE, Cat.MOVE, Cat.STAY, Cat.THAN}
)
_SUBJECT: Final = re.compile(rf"\b(?!the time)(?:{PRONOUN}|{DETERMINER}|it|there)\b")
_CLAUSE: Final = re.compile(r"[,;()]|\b(?:when|while|because|since|if|wenn|weil|quand|si|cuando)\b")


def says_hour(said: Said) -> bool:
    """Does the sentence say nothing but the hour of the day offered before it?"""
    if any(one.dates for one in said.found) or not _is_hourly(said.one):
        return False
    before = said.page.before(said.nodes[said.found[0].first].start)
    if before is None or said.page.stance(before) is not Stance.OFFER:
        return False
    if not _is_open_day(before.proposal):
        return False
    if not _AGAINST.isdisjoint([node.cat for node in said.nodes]):
        return False
    ends = before.sentence.nodes[-1].end
    clause, apart = _clause(said)
    if clause.lstrip().startswith("("):
        return False  # "(16:00 and 17:30 for you!)"
    return apart - ends <= _FAR and len(clause) <= _LONG and not _SUBJECT.search(clause)


_LETTER: Final = re.compile(r" ?[:=-]? ?(?P<letter>[yn])(?![\w'/])")


_BARE: Final = frozenset({Part.DATE, Part.TIME, Part.JOINT, Part.SPAN, Part.ZONE})

_EITHER: Final = frozenset("or oder ou o u".split())


def is_choice(said: Said) -> bool:
    """ "Whichever: the 2nd, the 3rd or the 5th", "Option one, Tuesday"."""
    nodes = said.nodes
    head = next((at + 1 for at, node in enumerate(nodes) if node.word == ":"), 0)
    heading, rest = nodes[:head], nodes[head:]
    if said.sentence.asks or any(stance is not Stance.OFFER for stance in said.stances):
        return False
    if any(node.part is Part.STANCE or node.part in _BARE - {Part.JOINT} for node in heading):
        return False
    numbered = bool(rest) and rest[0].cat is Cat.PICK
    bare = rest[1:] if numbered else rest
    either = any(node.word in _EITHER for node in rest)
    return bool(bare) and (numbered or either) and all(node.part in _BARE for node in bare)


_YES: Final = "\u2705\u2714\u2713\u2611\U0001f44d\U0001f197"
_NO: Final = "\u274c\u2717\u2716\u2718\u274e\U0001f44e\U0001f6ab\u26d4"
_SIGN: Final = re.compile(rf" ?[:=-]? ?(?P<sign>[{_YES}{_NO}])")


def by_letter(said: Said) -> Stance | None:
    """ "Mon y, Tue n, Wed y": yes or no, by its first letter or by a sign."""
    text, end = said.text, said.end
    if (sign := _SIGN.match(text[end : end + 5])) is not None:
        return Stance.OFFER if sign["sign"] in _YES else Stance.REFUSAL
    own = _LETTER.match(said.behind(5))
    if own is None or not said.one.dates:
        return None
    ends = [one.sentence.nodes[one.proposal.last].end for one in said.page.spoken]
    if sum(_LETTER.match(fold(text[end : end + 5])) is not None for end in ends) < 2:
        return None
    return Stance.OFFER if own["letter"] == "y" else Stance.REFUSAL


def _is_hourly(one: Proposal) -> bool:
    return bool(one.times) and all(
        time.kind not in {TimeKind.PART_OF_DAY, TimeKind.DAY} and not time.same
        for time in one.times
    )


def _is_open_day(one: Proposal) -> bool:
    open_kinds = {TimeKind.PART_OF_DAY, TimeKind.DAY}
    return bool(one.dates) and all(time.kind in open_kinds for time in one.times)


def _clause(said: Said) -> tuple[str, int]:
    """The words of a sentence up to the end of its hour and of that clause; where it begins."""
    text, begin = said.text, said.begin
    start = max(begin - _LONG, 0, *(text.rfind(stop, 0, begin) + 1 for stop in ".!?\n"))
    behind = said.behind(_LONG, r"[.!?\n]")
    placed = _PLACED.sub(" ", _CLAUSE.split(behind)[0])  # "3 in the library"
    return fold(text[start:begin]) + placed, start


_PLACED: Final = re.compile(
    r"\b(?:at|in|by|on|near|outside|from|im|bei|an|auf|vor|a|sur|devant|dans|chez|en)"
    r" (?:the|my|our|der|die|das|dem|le|la|les|l'|mon|ma|el|mi)\b"
)
