"""A person named where no cue points, in a mail whose writer is not the one to ask.

"Not my field. Kofi on the third floor does tunnels": what Kofi does can be said in any words,
so not the words count but where a name stands, and the less the mail tells by itself that it
sends one elsewhere, the more must be seen of the name.

Rules
1. A mail that refers, and names nobody by a cue: whoever is surely a person counts (a title,
   a known given name, what the person is to the writer), and any other name that stands as
   a subject, behind "is", a colon, or a word for whom to go to.
2. An absence: whoever is surely a person, and a full name of which the present is told.
3. Any other mail that agrees to nothing: only who is surely a person, stands so, and of
   whom the present is told.
4. Never who is greeted, thanked or called by name; of whom something is told that sends
   nobody there ("says", "is ill"); nobody in a question; not whose thing is meant.

Known limit: one is never sure of a lone word that opens a sentence.
"""

from __future__ import annotations

import re
from enum import Enum

from mailflow.reading.barred import Barred
from mailflow.reading.given_words import GIVEN
from mailflow.reading.names import clean
from mailflow.reading.nominee_words import (
    ALONE,
    APPOSED,
    CALLED,
    CANDIDATE,
    ENDS,
    FIRST_PERSON,
    GERMAN,
    HAILED,
    HOUSEHOLD,
    LOOKS_BACK,
    NAMES,
    OPENS,
    PERSONAL,
    PREDICATE,
    PRESENT,
    QUESTION,
    ROLE,
    SIGNED,
    START,
    SUGGESTS,
    TALKS_TO,
    THINGS,
    TOWARDS,
    WHO,
)
from mailflow.reading.phrases import fold
from mailflow.reading.pointing import (
    RELATED,
    is_mere_kin,
    is_told_of,
    signed_from,
    signers,
    unquoted,
)
from mailflow.reading.small_names import capped

_READ = 4_000
_MOST = 4
#: letters that may follow the name where a mail is signed
_CARD = 60


class Turn(Enum):
    """How far a mail sends one elsewhere."""

    REFERS = "points elsewhere"
    ABSENT = "its writer is away"
    DECLINES = "agrees to nothing"


def nominees(text: str, turn: Turn, *, exclude: frozenset[str], signature: str = "") -> list[str]:
    """The names of those one is sent to, in the order named; at most 4. Never raises.

    `exclude` and `signature` as in `referrals.people`.
    """
    text = capped(unquoted(text[:_READ]))
    barred = Barred.of(exclude | signers(text), signature)
    end = signed_from(text)
    found: list[str] = []
    for match in CANDIDATE.finditer(text):
        if match.start() > end or len(found) >= _MOST:
            break
        name = clean(match["name"])
        if name and not barred.names(name) and name not in found and _counts(match, name, turn):
            found.append(name)
    return found


def _counts(match: re.Match[str], name: str, turn: Turn) -> bool:
    text = match.string
    place = match.start("name") + match["name"].find(name)
    behind = place + len(name)
    start = match.start() if place == match.start("name") else place
    before = text[max(0, start - 90) : start]
    if (
        ROLE.fullmatch(name)
        or _is_called(before, text, behind)
        or _is_left_out(before, text, behind)
    ):
        return False
    sure = bool(match["title"] and start == match.start()) or _is_sure(name, before)
    stands = _stands(before, text, behind, sure=sure)
    if turn is Turn.REFERS:
        return sure or (stands and _could_be(name, before, text, behind))
    if turn is Turn.ABSENT:
        return sure or (stands and " " in name and _is_doing(before, text, behind))
    sure = sure or (" " in name and bool(PERSONAL.match(text, behind)))
    if TOWARDS.search(before) and FIRST_PERSON.search(ENDS.split(before)[-1]):
        return False
    return sure and stands and _is_doing(before, text, behind)


def _is_doing(before: str, text: str, behind: int) -> bool:
    return bool(PRESENT.match(text, behind) or NAMES.search(before))


def _is_sure(name: str, before: str) -> bool:
    first = fold(name.split(maxsplit=1)[0]).partition("-")[0]
    return GIVEN.knows(first) or bool(RELATED.search(before))


def _could_be(name: str, before: str, text: str, behind: int) -> bool:
    """May a name that nothing else tells be one?

    German nouns have capitals, too; a lone word that opens a sentence has its capital from that.
    """
    if PERSONAL.match(text, behind):
        return True
    around = before + text[behind : behind + 60]
    return not GERMAN.search(around) and (" " in name or not START.search(before))


def _stands(before: str, text: str, behind: int, *, sure: bool) -> bool:
    if NAMES.search(before) or (before.endswith(", ") and APPOSED.match(text, behind)):
        return True
    if HOUSEHOLD.search(before):
        return bool(PREDICATE.match(text, behind))
    if TOWARDS.search(before):
        return bool((PREDICATE if sure else WHO).match(text, behind))
    return bool(OPENS.search(before)) and bool(PREDICATE.match(text, behind))


def _is_called(before: str, text: str, behind: int) -> bool:
    """Is a name the one that the mail talks to?"""
    if HAILED.search(before) or (SIGNED.search(before) and len(text.rstrip()) - behind < _CARD):
        return True
    if not CALLED.match(text, behind):
        return False
    return bool(TALKS_TO.search(before)) or bool(ALONE.search(before))


def _is_left_out(before: str, text: str, behind: int) -> bool:
    sentence = ENDS.split(before)[-1]
    if LOOKS_BACK.search(sentence) or THINGS.match(text, behind):
        return True
    if is_mere_kin(before, text, behind):
        return True
    return is_told_of(text, behind) or _is_asked(sentence, text, behind)


def _is_asked(sentence: str, text: str, behind: int) -> bool:
    """Does the name stand in a question that suggests nobody?"""
    if not QUESTION.match(text, behind):
        return False
    return not SUGGESTS.search(sentence)
