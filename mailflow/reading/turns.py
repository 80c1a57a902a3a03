"""The times in a reply typed between the lines of the letter: each answer is to the lines
right above it, and to no others.

Rules
- What a piece of the quote asks about is what it adds to those above it ("at 11, then?").
- An answer's own times are read as if these were all the letter asks about.
- An hour that answers a question of no time is of the day answered before it ("What day?"
  "Thursday." "And when?" "Ten to three."), and a day takes what part of it was answered before.
- The days of an answer are in the part of the day that its question asks about, where it agrees.
- A plain no refuses them; who says "not that day" refuses the day. A plain yes takes a single
  time, unless it names another of its own. A no with a yes behind it settles nothing.
- Where a time is taken, a plain no to a question about something else is no refusal to meet.

Known limit: a long mail, or one with more than ten answers, is read as if it stood above its quote.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mailflow.mail.quotes import Turn
from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.phrases import Sense, Sign, fold
from mailflow.reading.signs import take_apart
from mailflow.reading.times import moments

_MOST = 10
_LONGEST = 8_000  # letters; what is above an answer is read again for each
_PAUSE = re.compile(r"[.,;:!?(\n]")
#: what may stand before a "not" that answers ("auch nicht", "I'm afraid not that day")
_NOT_FIRST = re.compile(r"(?:(?:auch|leider|sorry|alas|i'm|afraid|then|da|dann|pero|et|and),? ?)*")
_SHOWN = 80  # letters of an answer that stand for the time it takes
_DENYING = frozenset({Sense.NAY, Sense.CANNOT, Sense.REFUSE, Sense.BUSY, Sense.NEGATOR, Sense.DROP})
_AGREEING = frozenset({Sense.ACCEPT, Sense.FINE, Sense.FIXED, Sense.SUITS})
#: the question given back as an answer, the thing pointed at, a word of praise
_ECHO = re.compile(
    r"(?:oh |and |und |et |y )?"
    r"(?:(?:it|that|this|i|we|he|she|they) (?:would|can|could|will|is|do|does|am|are)"
    r"(?: indeed| too| do)?|(?:that|this) one|geht|ginge|(?:da )?kann ich|der|den|sehr gut"
    r"|(?:fine|good|great|grand|lovely|ideal|done|deal)(?: too| also| (?:by|for|with) me)?"
    r"|je peux|celui-la|celle-la|puedo|pued[oe]|es[ea]|este|esta)(?=\s*(?:[.!,;:\n]|$))"
)
_THAT_DAY = re.compile(
    r"\b(?:(?:that|the whole) day|an (?:dem|diesem) tag|den (?:ganzen )?tag|ce jour|cette journee"
    r"|(?:ese|aquel|todo el) dia)\b"
)


@dataclass(frozen=True, slots=True)
class Reader:
    """How times are read: those a letter offers, and those of a reply to some times."""

    proposed: Callable[[str], Sequence[Slot]]
    find: Callable[[str, Sequence[Slot]], Sequence[Slot]]


def are_between(turns: Sequence[Turn]) -> bool:
    """Do answers stand at more than one place of the quote?"""
    length = sum(len(turn.quoted) + len(turn.new) for turn in turns)
    return length <= _LONGEST and 2 <= sum(bool(turn.quoted) for turn in turns) <= _MOST


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, the times that the lines above it ask about, and those it gives or takes."""

    turn: Turn
    asked: tuple[Slot, ...]
    slots: tuple[Slot, ...]


def answered(turns: Sequence[Turn], reader: Reader) -> Iterator[Answered]:
    """Each answer with its times, in order."""
    above = ""
    known: frozenset[object] = frozenset()
    given: list[Slot] = []
    unplaced = ""
    for turn in turns:
        above = f"{above}\n{turn.quoted}"
        asked = reader.proposed(above) if turn.quoted else ()
        new = (slot for slot in asked if slot.offered and moments.key(slot) not in known)
        here = tuple(_on_days(tuple(new), given))
        known |= {moments.key(slot) for slot in asked}
        own = reader.find(turn.new, here)
        days = not given and unplaced and all(slot.kind is TimeKind.DAY for slot in own)
        if not here and turn.quoted and (days or not own):
            own = tuple(_placed(f"{unplaced}\n\n{turn.new}", given, reader)) or own
        if not here and turn.quoted:
            own = tuple(_in_part(turn, own, reader)) or own
        told = tuple(_told(turn.new, here, own))
        given += [slot for slot in told if slot.offered]
        unplaced = "" if told else turn.new
        yield Answered(turn, here, told)


def _on_days(asked: Sequence[Slot], given: Sequence[Slot]) -> Iterator[Slot]:
    """Of parts of the day that are asked about, those of a day answered before ("Tuesday")."""
    days = [one for one in given if one.kind is TimeKind.DAY]
    for slot in asked:
        part = slot.kind is TimeKind.PART_OF_DAY and bool(days)
        if not part or any(_day_of(slot).start == _day_of(one).start for one in days):
            yield slot


def _placed(text: str, given: Sequence[Slot], reader: Reader) -> Iterator[Slot]:
    """The times of an answer, with the one before it where that told none, on the days given."""
    starts = {slot.start for slot in given}
    found = reader.find(text.strip(), given)
    if not found:  # an hour of several days is told once
        found = [slot for one in given for slot in reader.find(text.strip(), [one])]
    for slot in found:
        sharper = slot.kind is not TimeKind.DAY or not given
        if slot.offered and slot.start not in starts and sharper:
            yield slot


def _in_part(turn: Turn, own: Sequence[Slot], reader: Reader) -> Iterator[Slot]:
    """The days of an answer, in the part of the day that it was asked about and agrees to."""
    if not own or any(slot.kind is not TimeKind.DAY or not slot.offered for slot in own):
        return
    if not turn.quoted.rstrip().endswith("?") or not _verdict(turn.new):
        return
    question = turn.quoted.strip().rpartition("\n")[2].lstrip("> ")
    for slot in reader.find(f"{question} {turn.new}", ()):
        days = [one for one in own if _day_of(slot).start == _day_of(one).start]
        if slot.kind is TimeKind.PART_OF_DAY and slot.offered and days:
            yield replace(slot, text=days[0].text)


def slots(some: Sequence[Answered]) -> tuple[Slot, ...]:
    """The times offered, taken and refused, in order; each once."""
    found = [slot for one in some for slot in one.slots]
    return tuple({moments.key(slot): slot for slot in _sharpest(found)}.values())


def said(some: Sequence[Answered]) -> str:
    """What is said of meeting: where a time is taken, no plain "no" to a question about
    something else ("Shall I bring anything?").
    """
    taken = any(slot.offered for one in some for slot in one.slots)
    return "\n\n".join(one.turn.new for one in some if not (taken and _is_beside(one)))


def _is_beside(one: Answered) -> bool:
    if one.asked or one.slots or not one.turn.quoted.rstrip().endswith("?"):
        return False
    denials = take_apart(one.turn.new, ()).of(*_DENYING - {Sense.NEGATOR})
    # "No." and "Better not." answer that question; "I must decline" may answer the letter
    return bool(denials) and all(
        sign.sense is Sense.NAY or (sign.sense is Sense.REFUSE and sign.start == 0)
        for sign in denials
    )


def _told(text: str, asked: Sequence[Slot], own: Sequence[Slot]) -> Iterator[Slot]:
    yield from own
    says = _verdict(text)
    if says is False:
        for slot in asked:
            if not any(moments.overlap(one, slot) for one in own):
                no = _day_of(slot) if _THAT_DAY.search(fold(text)) else slot
                yield replace(no, offered=False, text=_shown(text))
    elif says and len(asked) == 1 and not own:
        yield replace(asked[0], text=_shown(text))


def _shown(text: str) -> str:
    """The words of an answer that settle it, as they stand there."""
    return _PAUSE.split(text.strip(), maxsplit=1)[0][:_SHOWN]


#: words of politeness that deny nothing
_POLITE = re.compile(
    r"(?i),? ?\b(?:si no (?:le|te|os|les) (?:importa|molesta|incomoda)"
    r"|si no es (?:molestia|problema)"
    r"|if you don['’]t mind|if (?:that's|it's|that is|it is) (?:no|not a) (?:trouble|problem)"
    r"|wenn es (?:ihnen|dir|euch) nichts ausmacht"
    r"|si (?:ça|cela) ne (?:vous|te) (?:dérange|gêne) pas)"
)


def _verdict(text: str) -> bool | None:
    """Yes, no, or neither: by the first sentence that says one of them."""
    text = _POLITE.sub("", text)
    reply = take_apart(text, ())
    if _ECHO.match(fold(text)) and not reply.of(*_DENYING):
        return True
    for number in range(len(reply.clauses.sentence_ends)):
        telling = [one for one in reply.in_sentence(number) if _decides(one, text)]
        if telling:
            start, end = reply.clauses.sentence_span(number)
            return _outcome([one.sense for one in telling], text[start:end])
    return None


def _decides(sign: Sign, text: str) -> bool:
    if sign.sense is Sense.NEGATOR:
        return bool(_NOT_FIRST.fullmatch(fold(text[: sign.start])))
    return sign.sense in _DENYING | _AGREEING | {Sense.MAYBE, Sense.BUT}


def _outcome(senses: Sequence[Sense], words: str) -> bool | None:
    """Who says both settles nothing, nor who agrees to an hour only; a no comes at once."""
    turn = senses.index(Sense.BUT) if Sense.BUT in senses else len(senses)
    if Sense.MAYBE in senses or not {*senses[:turn]} & (_DENYING | _AGREEING):
        return None
    if _DENYING.isdisjoint(senses):
        return True if turn == len(senses) or not any(map(str.isdigit, words)) else None
    return False if _AGREEING.isdisjoint(senses[:turn]) else None


def _day_of(slot: Slot) -> Slot:
    first = slot.start or slot.end
    if first is None:
        return slot
    begin = datetime(first.year, first.month, first.day, tzinfo=first.tzinfo)
    return replace(slot, start=begin, end=begin + timedelta(days=1), kind=TimeKind.DAY)


def _sharpest(found: Sequence[Slot]) -> Iterator[Slot]:
    """Without the days, and the parts of days, of which an hour is taken."""
    for slot in found:
        sharp = (one for one in found if one.offered and one.kind is not TimeKind.DAY)
        inside = (one for one in sharp if moments.key(one) != moments.key(slot))
        whole = slot.kind in {TimeKind.DAY, TimeKind.PART_OF_DAY} and slot.offered
        if not (whole and any(moments.holds(slot, one) for one in inside)):
            yield slot
