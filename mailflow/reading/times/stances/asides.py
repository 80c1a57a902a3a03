"""Times that are named and not offered: reckonings, asides, deadlines, names of days.

For `stances`, which weighs the words for and against all the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.sentences.groups import Proposal, is_instead, is_the_one_after
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence, Stance
from mailflow.reading.times.words.lexemes import PUTS, Cat

# Named here, as an enum is slow to give its members (see `lexemes`).
_HABIT, _PICK = Cat.HABIT, Cat.PICK
_BREAK_OR_JOINT = frozenset({Part.JOINT, Part.BREAK})

#: denies what stands right behind it, and says no more
NOT = frozenset("not nicht erst pas no".split())


_CORRECTING = frozenset(
    "make that|i meant|i mean|meinte ich|ich meinte|ich meine|gemeint war|je voulais dire"
    "|je voulais ecrire|queria decir|quise decir".split("|")
)
_ONTO = frozenset({"auf", "auf den", "den", "to", "au", "al", "para", "onto", "for"})

#: "statt um 10 erst um 11": who puts one thing for another denies but the one
INSTEAD = frozenset(
    "statt|anstatt|instead of|au lieu de|au lieu du|en vez de|en lugar de".split("|")
)


def corrects(sentence: Sentence) -> bool:
    """Does the sentence put a slip of the pen right?"""
    return not sentence.asks and any(node.word in _CORRECTING for node in sentence.nodes)


def is_put_off(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "Unser Gespräch morgen um 11 verschieben": a date that nothing is moved to."""
    edge = nodes[max(0, one.first - 1) : one.first + 1]
    return bool(one.dates) and not any(
        node.word in _ONTO or node.part is Part.SPAN for node in edge
    )


def is_not_until(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "Not until Thursday at 3": then, and not before."""
    if one.bound is not Cat.UNTIL or not one.times or not one.first:
        return False
    return nodes[one.first - 1].word in NOT


def is_neither(beside: Sequence[Node]) -> bool:
    """ "Neither Monday nor Friday", "Tuesday neither"."""
    return any(node.cat is _PICK and node.word == "neither" for node in beside)


_SINCE = frozenset({"since", "seit", "depuis", "desde hace"})


def is_compared(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "Better than 9 on Thursday", "which is 1pm yours, Thursday"."""
    before = nodes[one.first - 1] if one.first else None
    if before is None or before.cat is Cat.THAN:
        return before is not None
    zoned = any(time.zone is not None for time in one.times)
    return (
        zoned and nodes[one.first].part is Part.TIME and before.cat is Cat.BUT and before.value == 1
    )


def is_measure(left: Sequence[Node]) -> bool:
    """ "Since 1 January", "better than the 10th": something is only measured by the date."""
    return bool(left) and (left[-1].word in _SINCE or left[-1].cat is Cat.THAN)


def clause_around(nodes: Sequence[Node], one: Proposal) -> Sequence[Node]:
    """The nodes about a proposal, as far as no comma, "or" or full stop parts them from it."""
    first, last = one.first, one.last + 1
    while first and nodes[first - 1].part not in _BREAK_OR_JOINT:
        first -= 1
    while last < len(nodes) and _BREAK_OR_JOINT.isdisjoint(
        {nodes[last - 1].part, nodes[last].part}
    ):
        last += 1
    return nodes[first:last]


def meant(
    nodes: Sequence[Node], one: Proposal, stance: Stance, *, waits: bool
) -> list[tuple[Proposal, Stance]]:
    """What a proposal amounts to, with its stance; `waits`: a time waits for its date."""
    if stance is Stance.MENTION and _is_routine(one):
        return []
    if stance is Stance.OFFER and (is_not_until(nodes, one) or _is_farewell(nodes, one)):
        return [(one._replace(bound=None), stance)]
    parts = shifted(nodes, one)
    if parts is not None:
        return [(parts[0], Stance.REFUSAL), (parts[1], Stance.OFFER)]
    timed = bool(one.times and one.dates)
    if (
        timed
        and is_compared(nodes, one)
        and any(n.word == "," for n in nodes[one.first : one.last])
    ):
        # "Thursday rather than Friday, say at 3": the hour is not that of what is put second
        return [(one._replace(dates=()), Stance.OFFER)]
    if waits and timed and is_compared(nodes, one):
        # "10 better than 9 on Thursday", "8 my time which is 1 yours, Monday": the day of the first
        return [(one._replace(times=()), Stance.OFFER)]
    return [(one, stance)]


_UNTIL_THEN = frozenset({"bis", "till", "til", "hasta", "hasta el"})


def _is_farewell(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "Super, dann bis Freitag 14 Uhr!": with nothing else said, till then and not up to then."""
    if one.bound is not Cat.UNTIL or len(one.dates) != 1 or not one.times:
        return False
    if any(time.kind is not TimeKind.EXACT for time in one.times):
        return False
    alone = len(clause_around(nodes, one)) == one.last - one.first + 1
    return alone and nodes[one.first].word in _UNTIL_THEN


def shifted(nodes: Sequence[Node], one: Proposal) -> tuple[Proposal, Proposal] | None:
    """ "Move it from 2 to 3": the hour that is off, and the new one."""
    if len(one.times) != 1 or not one.times[0].shifts:
        return None
    moves = [at for at, node in enumerate(nodes[: one.first]) if node.cat is Cat.MOVE]
    if not any(node.cat is Cat.MOVE for node in nodes):
        return None
    between = nodes[moves[-1] : one.first] if moves else ()
    if any(node.part is Part.SPAN or node.part in _BREAK_OR_JOINT for node in between):
        return None  # "Move it to Tuesday from 2 to 3"
    time = one.times[0]
    begin = time._replace(kind=TimeKind.EXACT, last=None)
    # "De 18h à 17h15": what is brought forward ends before it begins
    moved = begin._replace(first=time.last % _DAY if time.last is not None else None)
    return one._replace(times=(begin,)), one._replace(times=(moved,))


_DAY = 24 * 60  # minutes


_WEEK_AFTER = Day(span="week", how=Cat.FOLLOWING)


def _is_one_after(one: Proposal) -> bool:
    """ "Not this Friday, the one after": what the no before it does not reach."""
    if len(one.dates) != 1:
        return False
    return is_the_one_after(one.dates[0][0]) or one.dates[0][0] == _WEEK_AFTER


def is_deadline(one: Proposal) -> bool:
    """A day with no hour up to which something lasts ("by Friday")."""
    return one.bound in {Cat.UNTIL, Cat.BEFORE} and bool(one.dates) and not one.times


def is_each_day(one: Proposal) -> bool:
    """ "Every day": days of no week in particular."""
    return bool(one.dates) and is_any_day(one)


def is_any_day(one: Proposal) -> bool:
    return all(
        day.span == "workdays" and day.weeks is None and day.how is None for day, _ in one.dates
    )


def is_excepted(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "Any evening but Thursday, from 7": no hour is that day's."""
    return not one.times and is_after_except(nodes, one)


def is_after_except(nodes: Sequence[Node], one: Proposal) -> bool:
    """Does an "except" stand right before it, that puts nothing in its place?"""
    before = nodes[one.first - 1] if one.first else None
    return before is not None and before.cat is Cat.EXCEPT and before.value != PUTS


def exceptions_head(nodes: Sequence[Node], found: Sequence[Proposal], at: int) -> int | None:
    """The first of the times behind an "except" that a time is one of: "apart from Monday morning
    and Thursday afternoon"; None for others.
    """
    if is_after_except(nodes, found[at]):
        return at
    between = nodes[found[at - 1].last + 1 : found[at].first] if at else ()
    joined = all(node.part is Part.JOINT for node in between)
    joined = joined and any(node.part is Part.JOINT and node.value for node in between)
    behind = nodes[found[at].last + 1 : found[at].last + 2]
    dated = bool(found[at].dates) and bool(found[at - 1].dates)
    if not joined or not dated or any(node.cat is Cat.OFFER for node in behind):
        return None
    return exceptions_head(nodes, found, at - 1)


def _is_routine(one: Proposal) -> bool:
    """ "I close the shop at 6 Mon-Sat": the weekdays of every week, which place no other day."""
    return any(
        last is not None and day.weekday is not None and day.number is None and day.weeks is None
        for day, last in one.dates
    )


_OTHERS = frozenset("other others rest andere anderen autre autres otra otro otras otros".split())


def tells_of_others(nodes: Sequence[Node]) -> bool:
    """ "Thursday please, can't do the other two": the no is theirs."""
    return any(node.word in _OTHERS for node in nodes)


def is_meant_instead(nodes: Sequence[Node], found: Sequence[Proposal], at: int) -> bool:
    """ "Not tomorrow, the day after: 4pm", "not this Friday, but the one after"."""
    if at and is_instead(nodes, found[at - 1].first, found[at].first):
        return True
    joint = nodes[found[at].first - 1] if found[at].first else None
    return _is_one_after(found[at]) and not (joint and joint.part is Part.JOINT and joint.value)


_VERBAL = frozenset({Part.STANCE, Part.WORD})


def _is_fronted(nodes: Sequence[Node], found: Sequence[Proposal], at: int) -> bool:
    """ "Vor 10 Uhr geht am Montag nichts": the hour and the day behind its verb are one time."""
    one, other = found[at], found[at + 1]
    if one.dates or not one.times or not other.dates or other.times:
        return False
    between = nodes[one.last + 1 : other.first]
    verbs = {Cat.OFFER, Cat.WORD, Cat.NEUTRAL, Cat.STAY, Cat.REFUSE}
    return bool(between) and all(node.cat in verbs and node.part in _VERBAL for node in between)


def with_fronted(
    nodes: Sequence[Node], found: Sequence[Proposal], told: Sequence[Stance]
) -> list[Stance]:
    """The stances told, an hour before its verb refused with its day, and all that is excepted."""
    result = list(told)
    for at in range(1, len(found)):
        if exceptions_head(nodes, found, at) not in {None, at}:
            result[at] = Stance.REFUSAL
    for at in range(len(found) - 1):
        if told[at + 1] is Stance.REFUSAL and _is_fronted(nodes, found, at):
            result[at] = Stance.REFUSAL
    return result


#: a week that is so leaves an hour here and there, and days said next are its own
_CROWDED = frozenset(
    "busy|packed|swamped|slammed|jammed|rammed|hectic|manic|mental|crazy|nuts|insane|mayhem|chaos"
    "|tight|tough|heavy|rough|a zoo|a mess|looks busy|stressig|hektisch|eng|bunt|chaotisch|chargee"
    "|compliquee|complicada|liada|a tope".split("|")
)
_TELLING = frozenset({":", "(", "-"})
_ONLY = frozenset({"only", "nur", "seul", "seulement", "solo"})


def of_dates(nodes: Sequence[Node], one: Proposal, stance: Stance) -> Stance:
    """What is said of the dates alone: "next week my mornings are full" and "next week is a zoo:
    Monday court, Tuesday travel" leave the week open, and the Thursday said next is in it.
    """
    weekly = stance is Stance.REFUSAL and all(day.span == "week" for day, _ in one.dates)
    if not weekly:
        return stance
    if one.bound is Cat.BEFORE:
        return Stance.OFFER  # "not before next week"
    behind = nodes[one.last + 1 :]
    days = [at for at, node in enumerate(behind) if node.part is Part.DATE]
    told = any(node.word in _TELLING for node in behind[: days[0]]) if days else False
    excepts = any(node.cat is Cat.EXCEPT or node.word in _ONLY for node in behind)
    first = days[0] if days else len(behind)
    crowded = any(node.word in _CROWDED for node in behind[:first])
    turns = bool(days) and _turns_to_day(behind, first)
    visits = _is_visit(nodes, one)
    opens = one.times or told or excepts or crowded or turns or visits
    return Stance.OFFER if opens else stance


def _is_visit(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "I'm in New York the week of the 15th. Coffee on the Wednesday?": a week spent somewhere,
    of which nothing worse is said.
    """
    cats = [node.cat for node in clause_around(nodes, one)]
    return Cat.STAY in cats and _WORSE.isdisjoint(cats)


_WORSE = frozenset({Cat.REFUSE, Cat.EVENT, Cat.EXCEPT})


def _turns_to_day(behind: Sequence[Node], at: int) -> bool:
    """ "Next week I'm on placement but Thursday I'm free": a weekday set against its week."""
    day = behind[at].day
    bare = day is not None and day.weekday is not None and day.number is None and day.how is None
    placed = any(node.day is not None and node.day.span == "week" for node in behind)
    return bare and not placed and at > 0 and behind[at - 1].word in _BUT


_BUT = frozenset({"but", "aber", "mais", "pero", "though", "however"})
