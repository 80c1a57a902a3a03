"""An hour told again by the clock of the one who asked: "Saturday 8am Manila. That's Friday 5pm for
you", with no zone said the second time.

Rule: an hour is told again where it is the very moment of one before it by the other's clock, and
the words between or behind say that it is the same ("that's", "for you").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times.hours.zones import People
from mailflow.reading.times.words.tokens import fold

_LEEWAY: Final = timedelta(hours=2)  # a morning begins early
_BEHIND: Final = 30  # letters
_THEIRS: Final = (
    r"\b(?:for you|your|ur|over there|your end|bei (?:ihnen|dir|euch)|(?:chez|pour) (?:vous|toi)"
    r"|alla|(?:para|por) (?:ti|usted|vos)|sa inyo)\b"
)
_FOR_THEM: Final = re.compile(_THEIRS)
_SAME: Final = re.compile(
    r"\b(?:that's|thats|that is|that(?:'ll| will| would) be|which is|it's|its|it is|it will be|so"
    rf"|becomes|das (?:ist|sind|ware)|c'est|son las|es la|seria\w*)\b|=|{_THEIRS}"
)


def told_once(text: str, slots: Sequence[Slot], people: People) -> Iterator[Slot]:
    """The slots of a reply without the hours told again; `text`: what they were told in."""
    words = " ".join(text.split())
    for at, slot in enumerate(slots):
        if not any(_is_again(words, slot, one, people) for one in slots[:at]):
            yield slot


def _is_again(words: str, slot: Slot, before: Slot, people: People) -> bool:
    """Is a slot the one `before` it by the other's clock, or the part of the day that has it?"""
    if not (before.offered and slot.start and before.start):
        return False
    if slot.kind is TimeKind.DAY:  # "Friday 8am Tokyo, that is Thursday for you still"
        theirs = before.start.astimezone(people.owner).date()
        again = before.kind is TimeKind.EXACT and before.start.date() != theirs
        return again and theirs == slot.start.date() and _tells_same(words, slot, before, _FOR_THEM)
    if not slot.offered:
        return False
    by_theirs = slot.start.replace(tzinfo=people.owner)
    if slot.kind is TimeKind.PART_OF_DAY and slot.end:
        ends = slot.end.replace(tzinfo=people.owner)
        own = slot.start <= before.start < slot.end or before.kind is TimeKind.DAY
        again = not own and by_theirs - _LEEWAY <= before.start < ends
    else:
        hours = slot.kind is before.kind is TimeKind.EXACT
        again = hours and by_theirs == before.start != slot.start
    return again and _tells_same(words, slot, before, _SAME)


def _tells_same(words: str, slot: Slot, before: Slot, said: re.Pattern[str]) -> bool:
    """Do the words between the two, or behind them, say that they are the same?"""
    end = words.find(before.text) + len(before.text)
    begin = words.find(slot.text, end)
    behind = begin + len(slot.text) + _BEHIND
    return begin >= 0 and bool(said.search(fold(words[end:behind])))
