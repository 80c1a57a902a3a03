"""Weeks and days left to the other: "the week of the 11th. Pick a time", "Montag gehört Ihnen".

Rules
- A stretch of days without an hour is offered where the words behind it ask the other to choose,
  in its sentence or opening the next, and no other time is chosen of; so it is where such words
  lead to it ("pick a day that week"), or its sentence goes on to say that it is free ("that one's
  wide open").
- A day or a stretch is offered where it is said to be the other's.
- None of it holds where its clause denies.
- A holiday is offered where the words behind it say that one is free then.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import Part
from mailflow.reading.times.stances.engaged.engagements import HOLIDAY
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_NEAR: Final = 120  # letters looked at behind, …
_LEAD: Final = 40  # … and before
_CHOOSE: Final = re.compile(
    r"(?:(?:pick|choose|select|name|grab|take) (?:your|a|an|any|the|one|some\w*|what\w*|which\w*)\b"
    r"|(?:call|ring|phone|come|ruf\w*|appelle\w*|appelez\w*|llama\w*)(?:[ -]\w+){0,4}?"
    r" (?:whenever|any ?time|jederzeit|wann|quand|n'importe quand|cuando|a cualquier hora)\b"
    r"|take your pick|you (?:pick|choose|decide|say)\b|(?:your|the) (?:choice|call|pick) is yours"
    r"|your (?:choice|call|pick)\b|(?:pick|choose)(?= ?[.,!?]|$)"
    r"|(?:such|sucht|suchen sie|wahl\w*|wahlen sie)(?: \w+){1,4} aus\b"
    r"|(?:wahlen sie|nennen sie|nenn mir|sagen sie|sag mir|nehmen sie|nimm)"
    r" (?:mir )?(?:einfach |gern )?(?:einen|den|eine|wann|was|welchen)"
    r"|(?:sie haben|du hast) (?:freie |die )(?:aus)?wahl"
    r"|(?:choisis\w*|a (?:vous|toi) de (?:choisir|voir)|au choix"
    r"|(?:dites|dis)-moi (?:quand|quel))\b"
    r"|(?:(?:tu )?elig\w+|elij\w+|escog\w+|escoj\w+|(?:tu|usted) (?:diras?|decid\w+)"
    r"|d[ií]game (?:que|cuando)|dime (?:que|cuando)|a elegir)\b)"
)
_OTHER: Final = re.compile(
    r" (?:\w+ )?(?:another|other|different|someone|somebody|ander\w*|autre\w*|otr[oa])\b"
)
#: what may stand between a time and a choice, and between a choice and a time
_TO_CHOICE: Final = re.compile(
    r"(?:[^.!?\n]{0,70}?(?:[.!?,;:\n-]+|\b(?:so|and|also|und|donc|et|y)\b)|) ?"
    r"(?:(?:so|and|just|please|then|do|bitte|einfach|also|donc|pues|asi que) )*"
)
_OF_CHOICE: Final = re.compile(
    r"(?: (?:time|day|slot|hour|moment|date|morning|afternoon|evening|tag|termin"
    r"|jour|creneau|moment|dia|hueco|hora|momento|any|of|in|on|from|aus|en|dans|de))* ?$"
)
_GIVEN: Final = re.compile(
    r" ?(?:(?:'s|is|are|would be) (?:\w+ )?yours\b(?! (?:is|are|was)\b)"
    r"|gehort (?:ganz )?(?:ihnen|dir|euch)\b|est (?:entierement |tout )?a (?:vous|toi)\b"
    r"|es (?:tod[oa] )?(?:tuy|suy)[oa]\b)"
)
_FREE: Final = re.compile(
    r",? (?:that|this)(?: (?:one|week))?(?:'s| is) (?:\w+ )?(?:open|free|empty|clear|quiet|yours)\b"
)
_AGAINST: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.IF, Cat.MOVE})
_STOPS: Final = re.compile(r"[.!?\n]")


def is_left_open(said: Said) -> bool:
    """Is a stretch of days, or a day that is said to be the other's, left to the other?"""
    one = said.one
    if not one.dates or any(time.kind is not TimeKind.DAY for time in one.times):
        return False
    if one.bound in {Cat.UNTIL, Cat.BEFORE} or one.dates[0][0].gone:
        return False
    if said.says(_AGAINST):
        return False
    behind = said.behind(_NEAR)
    if _GIVEN.match(behind):
        return True
    if not any(last is not None or day.span != "day" for day, last in one.dates):
        return False
    before = said.lead(_LEAD)
    led = any(_OF_CHOICE.fullmatch(before, one.end()) for one in _CHOOSE.finditer(before))
    if led or _FREE.match(behind):
        return True
    chosen = _chosen(behind)
    if chosen is None:
        return False
    ends = _STOPS.search(behind, chosen.end())
    until = said.end + (ends.start() if ends else len(behind))
    return not said.page.between(said.end, until)


def _chosen(behind: str) -> re.Match[str] | None:
    """The choice that is left behind a time, and not of another thing."""
    for choice in _CHOOSE.finditer(behind):
        if _TO_CHOICE.fullmatch(behind, 0, choice.start()):
            return None if _OTHER.match(behind, choice.end()) else choice
    return None


#: said of the writer
_AT_LEISURE: Final = re.compile(
    r"\b(?:i'm|i am|i'll be|we're|bin ich|ich bin|hab ich|habe ich|je suis|j'ai|estoy|tengo)"
    r"(?: [\w']+){0,4} (?:free|off|available|at home|frei|zeit|libre|dispo\w*|tiempo|temps)\b"
)


def is_free_holiday(said: Said) -> bool:
    """ "On the 26th it's a holiday and I'm free all day"?"""
    nodes, one = said.nodes, said.one
    day = next((node for node in said.own if node.day is not None), None)
    if day is None or any(time.kind is not TimeKind.DAY for time in one.times):
        return False
    later = [node for node in nodes if node.start > day.start]
    own = list(takewhile(lambda node: node.part is not Part.DATE, later))
    told = fold(said.text[day.end : own[-1].end if own else day.end])
    holiday = HOLIDAY.match(told)
    return holiday is not None and _AT_LEISURE.search(told, holiday.end()) is not None
