"""What the owner orders about an interview and what follows it, by command line or mail alike.

Each answers in a sentence with what was done, and says “not done” where it was not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from mailflow.owner.debrief import notes_of
from mailflow.owner.moments import until
from mailflow.pipeline import events as ev
from mailflow.pipeline.afterwards import Advice, still_owed
from mailflow.pipeline.answers import offering, times_of
from mailflow.pipeline.case import Case
from mailflow.pipeline.evidence import RequestId, Slot
from mailflow.pipeline.stages import Stage
from mailflow.pipeline.steps import times_key
from mailflow.service.apply import happen
from mailflow.service.world import World
from mailflow.store import cases

_PLACE = re.compile(r"^[,;\s]*(?:at|in|via|by|on|over)?\s*", re.IGNORECASE)


def pick(world: World, request: RequestId, words: str, *, offer: str = "") -> str:
    """Choose the nth time offered, or another; `offer` is the key of those of one mail."""
    case = cases.case(world.owner, request)
    zone = ZoneInfo(world.person.zone)
    if words.strip().isdigit():
        offered = _offered(case, offer)
        number = int(words)
        if not 0 < number <= len(offered):
            return f"not done: {case.contact.name} offers {_count(len(offered))}; see `why`."
        moment = offered[number - 1].start
    else:
        moment = until(words, now=world.now, zone=zone)
    if moment is None:
        return f"not done: “{words}” names no moment; write it like 2026-03-09 15:00."
    if moment <= world.now:
        return f"not done: {_spell(moment, zone)} is over."
    happen(world, request, ev.TimePicked(world.now, moment))
    return f"{_spell(moment, zone)} it is; the confirmation to {case.contact.name} is drafted."


def _offered(case: Case, offer: str) -> tuple[Slot, ...]:
    """The times of that very mail; without it, of the latest that no letter answered."""
    reply = next((one for one in case.replies if times_key(one.message_id) == offer), None)
    reply = reply or offering(case)
    return times_of(reply.reading) if reply else ()


def _count(number: int) -> str:
    return f"{number or 'no'} time{'' if number == 1 else 's'}"


def _spell(moment: datetime, zone: ZoneInfo) -> str:
    local = moment.astimezone(zone)
    return f"{local:%A}, {local.day} {local:%B %Y, %H:%M}"


def agree(
    world: World, request: RequestId, words: str, *, minutes: int = 0, place: str = ""
) -> str:
    """Set or move an interview to the moment the words name, in the owner's zone; what stands
    behind the moment is the place.
    """
    zone = ZoneInfo(world.person.zone)
    moment, rest = _moment_and_rest(words, now=world.now, zone=zone)
    if moment is None:
        return f"not done: “{words}” names no moment; write it like 2026-03-09 15:00."
    case = cases.case(world.owner, request)
    if case.stage is Stage.STOPPED:
        return f"not done: {case.contact.name} asked for no more letters."
    length = minutes or (case.interview.minutes if case.interview else world.policy.minutes)
    happen(world, request, ev.InterviewAgreed(world.now, moment, length, place or rest))
    told = f"Interview with {case.contact.name} on {_spell(moment, zone)} ({world.person.zone})."
    return f"{told} The invitation to them is drafted."


def _moment_and_rest(words: str, *, now: datetime, zone: ZoneInfo) -> tuple[datetime | None, str]:
    """The longest beginning that names a moment, and what is left: a place."""
    pieces = words.split()
    for length in range(len(pieces), 0, -1):
        moment = until(" ".join(pieces[:length]).rstrip(",;"), now=now, zone=zone)
        if moment:
            return moment, _PLACE.sub("", " ".join(pieces[length:]))
    return None, ""


def call_off(world: World, request: RequestId) -> str:
    """The owner can't come: the interview is off, and a letter says so."""
    case = cases.case(world.owner, request)
    if case.stage is not Stage.SCHEDULED:
        return f"not done: no interview with {case.contact.name} is agreed."
    happen(world, request, ev.InterviewCancelled(world.now, by_us=True))
    return f"the interview with {case.contact.name} is off; a letter that says so is drafted."


def missed(world: World, request: RequestId) -> str:
    """Nobody talked: another time is asked for."""
    case = cases.case(world.owner, request)
    name = case.contact.name
    if case.stage not in {Stage.SCHEDULED, Stage.INTERVIEWED}:
        return f"not done: no interview with {name} is agreed or asked about."
    if case.interview and case.interview.starts_at > world.now:
        return f"not done: the interview with {name} is still to come; “call off” cancels it."
    happen(world, request, ev.InterviewMissed(world.now))
    return f"noted that you did not talk to {name}; a line that asks for another time is drafted."


def take_notes(world: World, request: RequestId, text: str, *, met: bool = False) -> str:
    """Keep what the owner tells. `met`: it also says that the interview took place."""
    case = cases.case(world.owner, request)
    talk = case.interview
    is_over = talk is not None and talk.starts_at <= world.now and not talk.held
    if (met or is_over) and case.stage not in {Stage.INTERVIEWED, Stage.STOPPED}:
        happen(world, request, ev.InterviewHeld(world.now))
    name = case.contact.name
    if not text:
        return f"noted that you met {name}; send your notes and a thank-you is drafted."
    notes = notes_of(text, now=world.now, zone=ZoneInfo(world.person.zone))
    happen(world, request, ev.NotesTaken(world.now, text, notes))
    is_thanked = cases.case(world.owner, request).stage is not Stage.INTERVIEWED
    rest = "" if is_thanked else "; a thank-you note is being drafted"
    return f"your notes on {name} are kept{rest}."


def follow_advice(world: World, request: RequestId, outcome: str, *, number: int = 0) -> str:
    """The owner did as advised: of one piece of advice open in this story, or the numbered one."""
    case = cases.case(world.owner, request)
    wanted = [one for one in case.advice if one.id == number or (not number and one.is_open)]
    if not wanted:
        return f"not done: no advice of {case.contact.name} is open."
    if len(wanted) > 1 and not number:
        told = "; ".join(f"{one.id}: {one.text}" for one in wanted)
        return f"not done: say which one, `mailflow advice done NUMBER`: {told}."
    advice: Advice = wanted[0]
    happen(world, request, ev.AdviceFollowed(world.now, advice.id, outcome))
    if not outcome:
        return f"noted: you did “{advice.text}”. Say what came of it, and a letter is drafted."
    return f"noted: you did “{advice.text}”; a letter that tells {case.contact.name} is drafted."


def keep_promise(world: World, request: RequestId, *, number: int = 0) -> str:
    """A promise is kept: the one that is open in this story, or the numbered one."""
    case = cases.case(world.owner, request)
    wanted = [one for one in still_owed(case.promises) if one.id == number or not number]
    if len(wanted) != 1:
        why = "which one? " + "; ".join(f"{one.id}: {one.text}" for one in wanted)
        return f"not done: {why if wanted else 'no such promise is open'}."
    happen(world, request, ev.PromiseKept(world.now, wanted[0].id))
    return f"kept: {wanted[0].text}"


def story_of_advice(world: World, number: int) -> RequestId | None:
    """The request whose interview brought this advice."""
    every = cases.every_case(world.owner)
    return next((c.request for c in every if any(one.id == number for one in c.advice)), None)


def story_of_promise(world: World, number: int) -> RequestId | None:
    """The request whose interview brought this promise."""
    every = cases.every_case(world.owner)
    return next((c.request for c in every if any(one.id == number for one in c.promises)), None)


def advice_lines(world: World) -> Iterator[str]:
    """All advice, the open first, with the numbers that `advice done` takes."""
    told = [(case, one) for case in cases.every_case(world.owner) for one in case.advice]
    for case, one in sorted(told, key=lambda pair: (not pair[1].is_open, pair[1].id)):
        done = f"  [done: {one.outcome or 'nothing told'}]" if one.done_at else ""
        yield f"{one.id:>4}  {case.contact.name}: {one.text}{done}"


def promise_lines(world: World) -> Iterator[str]:
    """The promises still owed, the soonest due first, with their numbers."""
    zone = ZoneInfo(world.person.zone)
    told = [(c, one) for c in cases.every_case(world.owner) for one in still_owed(c.promises)]
    for case, one in sorted(told, key=lambda pair: pair[1].due_at):
        whose = "to" if one.mine else "of"
        due = one.due_at.astimezone(zone)
        yield f"{one.id:>4}  {due:%d %b %Y}  {whose} {case.contact.name}: {one.text}"
