"""Which date belongs to which time: a sentence → its proposals.

Rules
- Dates joined by "or", "and", a comma share the times that follow ("Tue or Wed 2-4"), and
  the times before them where nothing stands between ("2pm on Tuesday or Wednesday").
- A time right before a date belongs to that date, even where another date stood before.
- "Except", "but not" part what follows from the date before.
- A part of the day followed by a time within it is that time ("Friday morning, 8:30").
- A week named beside weekdays places them ("Tuesday or Thursday next week").
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.clock_values import PARTS
from mailflow.reading.times.hours.expressions import Time, within
from mailflow.reading.times.sentences.groups import Proposal, groups
from mailflow.reading.times.sentences.nodes import CUTS, Node, Part
from mailflow.reading.times.words.lexemes import Cat


def proposals(nodes: Sequence[Node]) -> list[Proposal]:
    """The proposals of a sentence, in order."""
    pending = _without_any_time(nodes, groups(nodes))
    result: list[Proposal] = []
    at = 0
    while at < len(pending):
        here = pending[at]
        following = pending[at + 1] if at + 1 < len(pending) else None
        if following is None or not _belong(nodes, here, following, pending[at + 2 : at + 3]):
            result.append(_placed(here))
            at += 1
            continue
        here, rest = _split(nodes, here, following, pending[at + 2 : at + 3])
        merged = _merged(here, rest[0])
        later = pending[at + 2 : at + 4]
        hours = _hours_put_right(nodes, merged, later) if len(rest) == 1 else None
        if hours is not None:
            merged = merged._replace(last=pending.pop(at + 2).last, times=hours)
        result.append(_placed(merged))
        pending[at : at + 2] = rest
        at += 1
    return result


def _without_any_time(nodes: Sequence[Node], found: list[Proposal]) -> list[Proposal]:
    """ "Any time Tuesday morning" is that morning: the "any time" before it says nothing more."""
    return [
        one
        for at, one in enumerate(found)
        if not _is_sharpened(nodes, one, found[at + 1 : at + 3])
        and not _is_said_already(nodes, found[max(0, at - 2) : at], one)
    ]


def _is_said_already(nodes: Sequence[Node], before: Sequence[Proposal], one: Proposal) -> bool:
    """ "Evenings next week any time": it says nothing more of the evenings."""
    alone = not one.dates and all(time.kind is TimeKind.DAY for time in one.times)
    if not alone or len(before) < 2 or not (before[1].dates and before[0].times):
        return False
    between = (*nodes[before[0].last + 1 : before[1].first], *nodes[before[1].last + 1 : one.first])
    adjoin = all(node.part in _WORDS for node in between)
    weekly = all(day.span in {"week", "workdays"} for day, _ in before[1].dates)
    return adjoin and weekly and not before[0].dates


def _is_sharpened(nodes: Sequence[Node], one: Proposal, later: Sequence[Proposal]) -> bool:
    alone = not one.dates and all(time.kind is TimeKind.DAY for time in one.times)
    if not alone or len(later) < 2 or not (later[0].dates and later[1].times):
        return False
    if len(later[0].dates) > 1 and nodes[one.first].word in _WHOLE_DAY:
        return False  # "All day Tuesday or Thursday afternoon"
    return later[0].first == one.last + 1 and later[1].first == later[0].last + 1


_WORDS = frozenset({Part.WORD, Part.STANCE})
_WHOLE_DAY = frozenset(
    "all day|the whole day|whole day|all day long|ganztags|ganztagig|den ganzen tag"
    "|toute la journee|todo el dia".split("|")
)


_VAGUE = {
    Cat.FROM: frozenset({TimeKind.DAY}),
    Cat.AFTER: frozenset({TimeKind.DAY, TimeKind.PART_OF_DAY}),
}


def _placed(proposal: Proposal) -> Proposal:
    """With the part of the day that hung on its date, where no time was said."""
    if proposal.bound in _VAGUE and proposal.dates:
        # "Any evening after the 10th" is not that of the 10th; "from then any time" says no more.
        vague = _VAGUE[proposal.bound]
        hours = tuple(one for one in proposal.times if one.kind not in vague)
        proposal = proposal._replace(times=hours)
    parts = [day.part for day, _ in proposal.dates if day.part is not None]
    if not parts:
        return proposal
    if not proposal.times:
        return proposal._replace(times=(Time(TimeKind.PART_OF_DAY, part=parts[0]),))
    return proposal._replace(times=tuple(_in_part(time, parts[0]) for time in proposal.times))


def _in_part(time: Time, part: int) -> Time:
    """ "This afternoon at 3", "any time this afternoon", but "tomorrow morning or at 5 p.m."."""
    if time.part is not None and time.kind is not TimeKind.PART_OF_DAY:
        return time
    if time.kind is TimeKind.DAY:
        return Time(TimeKind.PART_OF_DAY, part=part)
    return within(time, part)


def _merged(one: Proposal, other: Proposal) -> Proposal:
    return Proposal(
        min(one.first, other.first),
        max(one.last, other.last),
        one.dates or other.dates,
        one.times or other.times,
        one.bound or other.bound,
        one.apart,
    )


def _belong(
    nodes: Sequence[Node], one: Proposal, other: Proposal, later: Sequence[Proposal]
) -> bool:
    """Do two neighbouring groups make one proposal?"""
    if bool(one.dates) == bool(other.dates):
        return False
    between = nodes[one.last + 1 : other.first]
    if one.times:
        if between and _is_judged(nodes, one, other, later):
            return True
        said = [node for node in between if node.word not in _ALL]  # "9 or 10, all on Tuesday"
        pause = len(said) == 1 and said[0].part is Part.JOINT and not said[0].value
        return (pause and not later) or all(node.part is Part.ZONE for node in between)
    if any(node.cat is Cat.EXCEPT for node in between) or _is_other_part(one, other):
        return False
    if one.first and nodes[one.first - 1].cat is Cat.EXCEPT:
        if any(node.part is Part.JOINT for node in between):
            return False
    turned = any(node.cat is Cat.BUT for node in between)
    if turned and (one.bound is not None or _is_of_its_own(nodes, one)):
        return False
    parted = [n for n, node in enumerate(between) if node.part in CUTS]
    if parted and any(node.cat is Cat.REFUSE and node.value != 2 for node in between[parted[0] :]):
        return False
    # "Tuesday, or 3pm Wednesday": the time leans on the date behind it.
    leans = bool(later) and bool(later[0].dates) and other.last + 1 == later[0].first
    return not (leans and between and len(other.times) == 1)


def _is_judged(
    nodes: Sequence[Node], one: Proposal, other: Proposal, later: Sequence[Proposal]
) -> bool:
    """ "11 and 11:30 open on Monday": a word about the hours, right before their day."""
    between = nodes[one.last + 1 : other.first]
    judged = all(node.cat in _JUDGING and node.value != 1 for node in between)
    timed = bool(later) and not later[0].dates and later[0].first == other.last + 1
    timed = timed and len(other.dates) == 1  # else the last of the days has that hour
    hourly = all(time.kind in _HOURLY and not time.same for time in one.times)
    return judged and hourly and not timed and other.bound is None


_ALL = frozenset("all alle alles tous toutes todas todos both each".split())
_JUDGING = frozenset({Cat.OFFER, Cat.REFUSE})
_HOURLY = frozenset({TimeKind.EXACT, TimeKind.RANGE})


def _is_other_part(one: Proposal, other: Proposal) -> bool:
    """ "Dienstagvormittag ist voll, nachmittags ginge": another part of the same day."""
    parts = {day.part for day, _ in one.dates} - {None}
    others = {time.part for time in other.times if time.kind is TimeKind.PART_OF_DAY}
    return bool(parts and others) and parts.isdisjoint(others)


def _hours_put_right(
    nodes: Sequence[Node], merged: Proposal, later: Sequence[Proposal]
) -> tuple[Time, ...] | None:
    """The hours of a proposal with what stands right behind it: a part of the day, or hours.

    "7.30 Thursday night" is in the night; "evenings next week after 7" is after seven.
    """
    if not later or later[0].dates or not (merged.dates and merged.times):
        return None
    behind = later[0].times
    if later[0].first != merged.last + 1:
        return _hours_of_part(nodes, merged, later)
    if {time.kind for time in merged.times} == {TimeKind.PART_OF_DAY}:
        part = merged.times[0].part or 0
        return tuple(within(time, part) for time in behind)
    if len(behind) != 1 or behind[0].kind is not TimeKind.PART_OF_DAY:
        return None
    part = behind[0].part or 0
    hours = tuple(within(time, part) for time in merged.times)
    begin, end = PARTS[part]
    inside = all(time.first is not None and begin - 180 <= time.first <= end for time in hours)
    return hours if inside else None


def _hours_of_part(
    nodes: Sequence[Node], merged: Proposal, later: Sequence[Proposal]
) -> tuple[Time, ...] | None:
    """ "After work Friday, 5ish": an hour behind a comma, near the part of the day before it."""
    between = [node.word for node in nodes[merged.last + 1 : later[0].first]]
    if between != [","] or any(one.dates for one in later):
        return None
    if [time.kind for time in merged.times] != [TimeKind.PART_OF_DAY]:
        return None
    if all(time.same and time.kind is not TimeKind.AFTER for time in later[0].times):
        return later[0].times  # "first thing Tuesday, ditto"
    part = merged.times[0].part or 0
    hours = tuple(within(time, part) for time in later[0].times)
    begin, end = PARTS[part]
    near = all(time.first is not None and begin - 180 <= time.first <= end for time in hours)
    return hours if near else None


def _is_of_its_own(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "The ferry gets in on the 5th, so say five": the date is the ferry's."""
    return any(
        node.cat in {Cat.HABIT, Cat.EVENT, Cat.REFUSE}
        for node in nodes[max(0, one.first - 3) : one.first]
    )


def _split(
    nodes: Sequence[Node], one: Proposal, other: Proposal, later: Sequence[Proposal]
) -> tuple[Proposal, list[Proposal]]:
    """Give the last of a list away where it leans on the group behind ("2pm Tue or Wed 3pm")."""
    if not later or not _adjoin(nodes, other, later[0]):
        return one, [other]
    if len(other.times) > 1 and later[0].dates:
        cut = _joint_before(nodes, other)
        left = other._replace(times=other.times[:-1], last=cut)
        right = Proposal(cut + 1, other.last, times=other.times[-1:])
        return one, [left, right]
    if len(other.dates) > 1 and later[0].times:
        cut = _joint_before(nodes, other)
        left = other._replace(dates=other.dates[:-1], last=cut)
        right = Proposal(cut + 1, other.last, dates=other.dates[-1:])
        return one, [left, right]
    return one, [other]


_ONLY = frozenset({"only", "nur", "seulement", "uniquement", "solo", "just"})


def _adjoin(nodes: Sequence[Node], one: Proposal, other: Proposal) -> bool:
    """Does nothing stand between two groups but an "only" ("all day Sat, Sun only till 12")?"""
    between = nodes[one.last + 1 : other.first]
    return all(node.word in _ONLY for node in between)


def _joint_before(nodes: Sequence[Node], group: Proposal) -> int:
    """The last joint of a group: what follows it is its last member."""
    joints = [at for at in range(group.first, group.last) if nodes[at].part is Part.JOINT]
    return joints[-1] if joints else group.first
