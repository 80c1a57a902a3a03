"""What puts right the weighing of a time: "Wednesday they re-roof the church. Thursday we'll have a
roof", "from Saturday on I'm at sea".

Rules
- Of a mail that offers no time, the last day is offered where it opens its sentence, or stands
  behind a "but", other days are named before it, and no word stands against it: who named it to
  refuse it, too, would say so. Behind a comma it may be one more of a list of days that are taken.
- The only time of a mail refuses nothing by what happens then, if its letter named none: it is a
  reason not to talk at all as likely as not ("They vote on Monday, nobody is in the mood").
- Nor does a week counted from now, with no word against it ("in three weeks we deliver").
- Nor does the day with no hour from which the writer is away, of which nothing is said right behind
  it ("starting with the 13th, is unavailable") and nothing is denied in its sentence.

Known limit: where the letter answered names times, the last day may be one of them.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, denies

_AGAINST = frozenset(
    {Cat.REFUSE, Cat.EXCEPT, Cat.IF, Cat.WRITE, Cat.HABIT, Cat.NEUTRAL, Cat.EVENT, Cat.MOVE}
    | {Cat.STAY, Cat.THAN}
)


def is_left(said: Said) -> bool:
    """Is it the last day of a mail that offers none, set against those before it?"""
    page, nodes, one = said.page, said.nodes, said.one
    if page.asked or not one.dates or one.bound is not None or said.grammar is Stance.OFFER:
        return False
    if any(day.span != "day" or day.each or day.gone or last for day, last in one.dates):
        return False
    others = said.others()
    if not others or others[-1].start > said.begin or said.offers():
        return False
    if one.first and nodes[one.first - 1].cat is not Cat.BUT:
        return False
    dated = any(other.proposal.dates for other in others)
    return dated and not any(node.cat in _AGAINST for node in nodes[one.first :])


def is_all_told(said: Said) -> bool:
    """Is it the only time of a mail, and no word said for or against it?"""
    lone = len(said.page.spoken) == 1 and not said.page.asked
    return lone and said.grammar is Stance.MENTION


_NEAR: Final = 12  # letters looked at behind the day
_SAID_OF_IT: Final = re.compile(r" ?,? ?(?:is|are|looks?|ist|sind|est|sont|es|esta|son)\b")


def is_departure(said: Said) -> bool:
    """Does the writer but tell from when they are away?"""
    one = said.one
    if one.bound is not Cat.FROM or one.times:
        return False
    if _SAID_OF_IT.match(said.behind(_NEAR)):
        return False
    return not any(denies(node.word) for node in said.nodes if node.cat is Cat.REFUSE)


def is_counted(said: Said) -> bool:
    """ "In three weeks we deliver": a week counted from now, and no word against it."""
    one = said.one
    counted = [day.how for day, _ in one.dates] == [Cat.IN]
    return counted and not one.times and said.grammar is not Stance.REFUSAL
