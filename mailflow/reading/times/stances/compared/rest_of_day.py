"""What is left of a day one hour or part of which is told: "Thursday at 10? In the afternoon I'm in
court", "Tuesday morning I'm at the lab. Not in the afternoon, though".

Rules
- Where all that a reply offers is of one day, another part of that day of which a clause tells
  what goes on then, and nothing for it, is refused; whichever of the two is told first.
- So is what comes before its hour, or behind its stretch, by a sentence of that kind behind it
  ("At 7? Before that it's bedlam here").
- No part of today is, that is over before the hour offered: it is tomorrow's.
- Not where the clause speaks of being free or at one's desk, of the other, of writing and calling,
  of what is over, or names another day or hour.
- A part of a day at which one is somewhere, with nothing said against it, is offered where another
  part of that day is refused next, and no "either" makes one no of both.

Known limits: who "works" or "is away" then is busy; what one does is known by the shape of a
clause, not by its words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.hours.clock_values import PARTS
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.goings_on import clause, is_engaged, opening
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Part, Stance
from mailflow.reading.times.stances.engaged.engagements import HAVE
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.late import Late
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 90  # letters looked at on either side
_HAVE: Final = HAVE | {"it is", "it's"}  # they offer nothing by themselves
_FOR: Final = frozenset({Cat.OFFER, Cat.YES, Cat.IF, Cat.MOVE, Cat.WRITE, Cat.PICK})


def told(said: Said, stance: Stance) -> Stance | None:
    """A no, where a part of a day is told to be something else's and but an hour of the day is
    offered; where it is so weighed only, and nothing goes on then, it is but mentioned.
    """
    one = said.one
    if _is_after_that(said, stance):
        return Stance.MENTION  # "After that it's pizza"
    if said.sentence.asks or said.kinds != [TimeKind.PART_OF_DAY]:
        return None
    if one.apart or not _is_beside_hour(said):
        return None
    if _KIND.match(said.behind(_NEAR)):
        return Stance.MENTION
    if stance is Stance.REFUSAL and said.grammar is Stance.REFUSAL:
        return None
    if _is_taken(said):
        invited = _INVITES.search(said.behind(_NEAR))
        return Stance.MENTION if invited else Stance.REFUSAL
    return Stance.MENTION if stance is Stance.REFUSAL and not one.dates else None


#: the part of the day but tells of which kind a thing is, or what was
_KIND: Final = Late(
    r" (?:class(?:es)?|person|people|tea|coffee|surgery|shift|clinic|prayers|news|paper|run|walk"
    r"|train|flight|post|rush|bird|bulletin|traffic|commute|routine|slump|was|were|war|waren|etait"
    r"|fue)\b"
)


_INVITES: Final = Late(
    r"\b(?:do come|come (?:along|by|round|over|too)|join|welcome|kommen sie|komm|venez|viens|venga"
    r"|vente|ven)\b"
)


def _is_after_that(said: Said, stance: Stance) -> bool:
    """Is "after that" said to be offered, and something goes on then?"""
    one = said.one
    if stance is not Stance.OFFER or one.dates or not all(time.same for time in one.times):
        return False
    return is_engaged(opening(said.lead(_NEAR)), clause(said.behind(_NEAR)))


def _is_taken(said: Said) -> bool:
    """Does the clause of a part of a day tell what goes on then?"""
    around = said.around()
    if any(n.part is Part.STANCE and n.cat in _FOR and n.word not in _HAVE for n in around):
        return False
    before, behind = (
        said.text[max(0, said.begin - _NEAR) : said.begin],
        said.text[said.end : said.end + _NEAR],
    )
    return is_engaged(opening(_told(before)), clause(_told(behind)))


def _told(text: str) -> str:
    """A text folded, in which "sie" is no "Sie"."""
    return fold(re.sub(r"\bsie\b", "er", text))


def _is_beside_hour(said: Said) -> bool:
    """Is all that is offered of one day, that of a part of it, and at other hours?"""
    one = said.one
    offered = said.offers()
    named = [day for other in (one, *offered) for day, _ in other.dates]
    days = [day for day in named if day.how is not Cat.THAT or day.away]
    if not offered or not days or any(day.span != "day" or day.each for day in days):
        return False
    times = [
        time
        for other in offered
        for time in other.times
        if other.dates or time.kind is not TimeKind.DAY
    ]
    if not one.dates and any(day.away == 0 for day in days) and _is_over(one, times):
        return False
    return all(_is_same(day, days[0]) for day in days) and bool(times) and _is_apart(one, times)


def _is_over(one: Proposal, times: Sequence[Time]) -> bool:
    """Does a part of the day lie before all of the hours? "Tonight at 8? I sail in the morning"."""
    _, last = PARTS[one.times[0].part or 0]
    return all(time.first is not None and last <= time.first for time in times)


def is_beside_offer(said: Said) -> bool:
    """ "Friday at 3. At 5 my daughter comes": what goes on later on the day whose hour is told."""
    one = said.one
    if said.at or one.dates or said.sentence.asks or said.grammar is Stance.REFUSAL:
        return False
    before = said.page.before(said.nodes[0].start)
    if before is None or said.kinds != [TimeKind.EXACT]:
        return False
    kinds = {time.kind for time in before.proposal.times}
    return kinds == {TimeKind.EXACT} and said.page.stance(before) is Stance.OFFER


_NOON: Final = 720


def _is_same(day: Day, other: Day) -> bool:
    """Can two names of days be one day's?"""
    weekday = None in {day.weekday, other.weekday} or day.weekday == other.weekday
    number = None in {day.number, other.number} or day.number == other.number
    known = day.weekday is not None and other.weekday is not None
    return day == other or (
        weekday and number and (known or day.number is not None) and day.away == other.away
    )


def _is_apart(one: Proposal, times: Sequence[Time]) -> bool:
    """Is none of the times in that part of the day?"""
    part = one.times[0].part
    first, last = PARTS[part or 0]
    for time in times:
        if time.same or (time.kind is TimeKind.PART_OF_DAY and time.part == part):
            return False
        begins = time.first if time.first is not None else time.last
        first += begins == _NOON  # noon is no afternoon yet
        if begins is not None and first <= begins < last and time.kind is not TimeKind.AFTER:
            return False
    return True


_BEING: Final = re.compile(
    r"\b(?:i'm|i am|i'll be|i will be|im|ill be|we're|(?:bin|sitze|hocke) ich|ich (?:bin|sitze)"
    r"|je suis|je serai|j'suis|chuis|on est|estoy|estare|ando|andare)\b"
)
_BOTH: Final = re.compile(
    r"\b(?:either|neither|nor|too|as well|also|auch|ebenfalls|ebenso|non plus"
    r"|aussi|tampoco|tambien)\b"
)
_AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.EVENT, Cat.HABIT, Cat.IF})


def is_other_half(said: Said) -> bool:
    """Is the part of a day a proposal names what is left when the other is refused?"""
    text, nodes, one = said.text, said.nodes, said.one
    if not one.dates or not _is_part(one):
        return False
    here = nodes[one.last].start
    later = next((other for other in said.page.spoken if other.start > here), None)
    if later is None or later.stance is not Stance.REFUSAL or not _is_part(later.proposal):
        return False
    again = all(day.how is Cat.THAT or day.away == 0 for day, _ in later.proposal.dates)
    if not again or later.proposal.times[0].part == one.times[0].part:
        return False
    if any(node.cat in _AGAINST for node in nodes if node.start < later.start):
        return False
    begin = max(text.rfind(stop, 0, nodes[0].start) for stop in ".!?\n") + 1
    own = fold(text[begin : later.start])
    told = fold(text[later.start : later.sentence.nodes[-1].end])
    return _BEING.search(own) is not None and _BOTH.search(told) is None


def _is_part(one: Proposal) -> bool:
    return [time.kind for time in one.times] == [TimeKind.PART_OF_DAY]
