"""Hours in words with no "at": "Thursday two to four", "Monday, ten, my place?", "three or four".

Rules
- One behind its day, with nothing behind it that could be counted; a comma may stand between
  where nothing but a sign follows, too.
- The next of several hours; a stretch of two.
- One that opens its clause, behind another hour, with a verdict on it ("At nine. Ten is no good").
- One that is all its sentence says, or stands before its "or", soon behind a day ("Thursday, if
  that's early. Eight?").

Known limit: "the Tuesday one" is told from an hour by its number alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.reading.times.hours.expressions import time_at
from mailflow.reading.times.sentences.nodes import Node, Part
from mailflow.reading.times.words.lexemes import Cat, Lexeme


def is_spelt_out(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """Is the number in words at this place an hour? `last`: the nodes shortly before."""
    if found[at].cat is not Cat.COUNT:
        return False
    if not last or _leads_to_day(found, at):
        return _leads_to_day(found, at)
    if _is_stretch(found, at, last):
        return True
    if last[-1].cat is Cat.EXCEPT and any(node.part is Part.TIME for node in last):
        return found[at].value <= 12  # "half three instead of three"
    if last[-1].part is Part.DATE:
        return _is_behind_day(found, at)
    if not 1 < found[at].value <= 12 or len(last) < 2:
        return False
    alone = _is_alone(found, at, last) or _is_answer(found, at, last)
    return alone or _goes_on(found, at, last) or _is_judged(found, at, last)


def _is_judged(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """The ten of "Friday at nine. Ten is no good"."""
    before, behind = found[at - 1], found[at + 1] if at + 1 < len(found) else None
    opens = before.cat in {Cat.SIGN, Cat.LINE, Cat.BUT} and before.word != "-"
    hourly = any(node.time is not None and node.time.first is not None for node in last)
    return opens and hourly and behind is not None and behind.cat in {Cat.OFFER, Cat.REFUSE}


def _is_behind_day(found: Sequence[Lexeme], at: int) -> bool:
    """ "Thursday two to four"; not "the Tuesday one"."""
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is None or found[at].value > 12:
        return 2 <= found[at].value <= 12
    if behind.cat is Cat.TO:
        return at + 2 < len(found) and found[at + 2].cat in {Cat.COUNT, Cat.CLOCK}
    ends = {Cat.SIGN, Cat.LINE, Cat.OR, Cat.AND, Cat.ZONE}
    return found[at].value > 1 and behind.cat in ends


def _is_answer(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """Is it all that a sentence says, or all before a comma and a doubt, soon behind a day?"""
    if last[-1].word not in _STOPS or not any(node.part is Part.DATE for node in last):
        return False
    if at + 1 >= len(found) or found[at + 1].word in _STOPS or found[at + 1].cat is Cat.LINE:
        return not any(node.word in _COUNTED for node in last)
    behind = found[at + 2] if at + 2 < len(found) else None
    doubted = behind is not None and (behind.cat in _DOUBTS or behind.word in _SAY)
    return found[at + 1].word == "," and doubted


_STOPS = frozenset("?.!")
_DOUBTS = frozenset({Cat.IF, Cat.OR})
_SAY = frozenset("say perhaps maybe possibly vielleicht disons digamos please bitte".split())
_COUNTED = frozenset("many people persons of us personen wieviele combien cuantos".split())


def _is_alone(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """The ten of "Monday, ten, my place?": alone between two signs, behind a day."""
    dated = last[-2].part is Part.DATE or last[-2].time is not None
    if at + 1 < len(found) and found[at + 1].word.startswith("if") and last[-1].word == ",":
        return any(node.time is not None for node in last)  # "Ten if you like, three if not"
    if not dated or last[-1].word not in _PAUSES:
        return False
    ends = at + 1 >= len(found) or found[at + 1].cat in {Cat.SIGN, Cat.LINE, Cat.IF}
    return ends or found[at + 1].word in _SHARP


_PAUSES = frozenset(",?.:-(|")
_SHARP = frozenset("sharp prompt punkt pile on".split())


def _leads_to_day(found: Sequence[Lexeme], at: int) -> bool:
    """The nine of "any objection to nine on Monday?"; not that of "I have nine on Monday"."""
    if not 1 < found[at].value <= 12 or at + 2 >= len(found):
        return False
    led = not at or found[at - 1].cat in {Cat.SIGN, Cat.LINE, Cat.OR} or found[at - 1].word in _LED
    return led and found[at + 1].word in _ON and found[at + 2].cat in {Cat.WEEKDAY, Cat.THE}


_LED = frozenset("is does would about say to either for how's make ist ware".split())
_ON = frozenset({"on", "am", "on the", "le", "el"})


def _goes_on(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """The three of "at two, three or four": the next of several hours in words."""
    joins = last[-1].part is Part.JOINT and (last[-1].value or last[-1].word == ",")
    before = last[-2].time
    if not joins or before is None or before.first is None or before.first % 60:
        return False
    end = at + 1
    while end + 1 < len(found) and found[end].cat is Cat.OR:
        hour = end + 2 if found[end + 1].word in {"las", "at", "um", "a las"} else end + 1
        if hour >= len(found) or found[hour].cat is not Cat.COUNT:
            break
        end = hour + 1
    if last[-1].word == "," and end == at + 1:
        return False
    return end >= len(found) or found[end].cat in {Cat.SIGN, Cat.LINE, Cat.ZONE}


def _is_stretch(found: Sequence[Lexeme], at: int, last: Sequence[Node]) -> bool:
    """ "Thursday, two till four": hours in words behind their day, a comma at most between."""
    before = last[:-1] if last[-1].word == "," else last
    led = bool(before) and (before[-1].part is Part.DATE or before[-1].cat is Cat.EXCEPT)
    if not led or at + 2 >= len(found):
        return False
    if found[at + 1].cat not in {Cat.TO, Cat.UNTIL} and found[at + 1].word != "-":
        return False
    ranged = time_at(found, at, dated=True) if found[at + 2].cat is Cat.COUNT else None
    return ranged is not None and ranged[0].last is not None and ranged[0].first is not None
