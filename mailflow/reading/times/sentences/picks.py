"""Which of the letter's times a reply takes or refuses by pointing: "the second", "No. 2",
"none of these", "celui du matin".

Rules
- A place in the letter's list: an ordinal, a number or letter behind "option", "No.", or
  alone beside others ("1 and 3 don't work"); "middle", "last", "earlier", "the morning one".
- All of them: "both", "either", "all three"; with a no in it, none. Two of them: "the first two".
- "Not Tuesday, the others are fine", "any but the Tuesday": those of which nothing else is said.
- A no refuses what is pointed at in its part of the sentence; where only one thing is
  pointed at, anywhere in it, unless it is asked for ("B for me, please; my line is hopeless").
- What it clashes with refuses it; so does what the writer does then where another is taken
  ("the first I'm in court").
- By the bare numbers of its list ("1 and 3", see `labels`).
- "Option A: Tuesday 9" in the reply itself is a list of its own.

Known limits: nothing is pointed at by its weekday here (see `accepted`), nor by its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from mailflow.reading.times.sentences.conceded import is_busy
from mailflow.reading.times.sentences.labels import Label
from mailflow.reading.times.sentences.nodes import CUTS, Node, Part, Sentence
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.pick_words import (
    AFFIRMED,
    ALL_OF,
    CALLED,
    CLASHES,
    COMPARED,
    GIVEN,
    GONE,
    LABEL,
    NONE_OF,
    OR,
    OTHERS,
    OTHERS_GIVEN,
    PAIRS,
    PARTS,
    PLACES,
    REASON,
    TAKEN_UP,
    WISHED,
)
from mailflow.reading.times.words.tokens import fold_in_place

#: indices that are no place in the list: the middle one, all of them, the first two, the last two,
#: those of which nothing else is said, those of a part of the day
MIDDLE: Final = 8
EVERY: Final = 9
FIRST_TWO: Final = 10
LAST_TWO: Final = 11
REMAINING: Final = 12
OF_PART: Final = 20


@dataclass(frozen=True, slots=True)
class Pick:
    """What is pointed at: an index into the letter's times, -1 the last, or one of those above.

    `told`: a word for or against it was found; without one it is taken.
    """

    index: int
    offered: bool
    told: bool = True


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    index: int
    none: bool = False
    given: bool = False
    taken: bool = False
    label: bool = False

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end


#: what is pointed at, and whether a no or a yes is said of it
_Told = tuple[_Found, bool | None]

_EACH = _Found(0, 0, EVERY)


_REST = replace(_EACH, index=REMAINING)
#: patterns, and what each points at where none of its groups tells
_POINTERS: Final = (
    (PAIRS, _EACH),
    (NONE_OF, replace(_EACH, none=True)),
    (PLACES, _EACH),
    (OTHERS, replace(_REST, taken=True)),
    (OTHERS_GIVEN, replace(_REST, given=True)),
    (PARTS, _EACH),
    (ALL_OF, _EACH),
    (GIVEN, replace(_EACH, given=True)),
)


def _index(match: re.Match[str], otherwise: int) -> int:
    """What a group of the pattern points at, by its name."""
    told = (match.lastgroup or "").rpartition("_")[2]
    return -1 if told == "last" else int(told or otherwise)


def picks(
    text: str, spoken: Sequence[Sentence], marked: Sequence[Label], dates: Sequence[date] = ()
) -> Iterator[Pick]:
    """Everything pointed at in a text that went through `tokens.plain`, in order; `marked`: by
    the numbers of the letter's list; `dates`: those of its times.
    """
    folded = fold_in_place(text)
    days = {day.day for day in dates}
    worded = [one for one in _found(folded, spoken) if not _is_date(one, spoken, folded, days)]
    found = _in_order(worded, marked)
    # What is pointed at only to say that it may be gone is not taken by it.
    gone = [match.span() for match in GONE.finditer(folded)] if found else []
    # Nor what "neither clashes with anything".
    clear = (one for one in found if not (one.none and CLASHES.match(folded, one.end)))
    found = [one for one in clear if not _within(one.start, gone)]
    spoken = [_without(sentence, gone) for sentence in spoken] if gone else spoken
    told = [
        (one, one.none or (not one.taken and _denied(sentence, held, at, folded)))
        for sentence, held in _by_sentence(found, spoken, folded)
        for at, one in enumerate(held)
    ]
    told = [(one, denied) for one, denied in told if denied or not _is_the_days(one, spoken)]
    taken = {each[0].index for each in told if _is_taken(each, folded)}
    verdicts = [(each[0], _is_off(each, taken, folded) or each[1]) for each in told]
    named = [one for one in found if one.index != EVERY]
    alike = all(OR.fullmatch(folded, one.end, two.start) for one, two in pairwise(named))
    # "Not the first, the second"; and "cualquiera de los dos" is one of them
    places = {one.index for one, denied in verdicts if not denied}
    for one, denied in verdicts:
        alone = len(places) == 1 or gone or one.label or alike
        sure = denied is not None or _is_all_said(one, folded)
        if sure or (alone and not one.given):
            yield Pick(one.index, offered=not denied, told=sure)


def _is_taken(told: _Told, folded: str) -> bool:
    """Is it taken, by a word or by standing alone?"""
    one, denied = told
    return denied is False or (denied is None and _BARE.match(folded, one.end) is not None)


def _is_all_said(one: _Found, folded: str) -> bool:
    """ "Both of those. Or Friday at noon": is its sentence no more than this?"""
    return bool(_BARE.match(folded, one.end) and _OPENS.search(folded[: one.start]))


def _is_off(told: _Told, taken: set[int], folded: str) -> bool:
    """Does what is on then refuse it? What the writer does then only where others are taken."""
    (one, denied), others = told, taken - {told[0].index}
    if CLASHES.match(folded, one.end):
        return True
    if denied is None and others and TAKEN_UP.match(folded, one.end):
        return True
    days = not one.none and _ALONE.search(folded, one.start, one.end)
    return bool(others or days) and is_busy(folded, one.end)


def _is_date(one: _Found, spoken: Sequence[Sentence], folded: str, days: set[int]) -> bool:
    """ "I'm free on the 2nd": a date by its "on", or where the letter has one on such a day."""
    on = folded[: one.start].endswith("on ")
    return any(
        node.day is not None
        and node.day.number is not None
        and (on or node.day.number in days)
        and node.start <= one.start < node.end
        for sentence in spoken
        for node in sentence.nodes
    )


def _is_the_days(one: _Found, spoken: Sequence[Sentence]) -> bool:
    """ "Monday at the time you suggest": it is that day's, and no other."""
    if not one.given or one.index != EVERY:
        return False
    return any(
        node.is_one_day
        for nodes in (sentence.nodes for sentence in spoken)
        if nodes[0].start <= one.start and one.end <= nodes[-1].end + _NEAR
        for node in nodes
    )


def _in_order(worded: Sequence[_Found], marked: Sequence[Label]) -> list[_Found]:
    """What is pointed at in words and by number."""
    numbered = [_Found(one.start, one.end, one.place, label=True) for one in marked]
    if numbered:  # "1 and 3 are both fine": both of these
        worded = [one for one in worded if one.index != EVERY or one.none]
    return sorted([*worded, *numbered], key=lambda one: one.start)


def _within(at: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(begin <= at < end for begin, end in spans)


def _without(sentence: Sentence, spans: Sequence[tuple[int, int]]) -> Sentence:
    """The sentence without what stands there, its first word apart."""
    first, *rest = sentence.nodes
    left = tuple(node for node in rest if not _within(node.start, spans))
    if _within(first.start, spans):
        first = first.silent()
    return sentence._replace(nodes=(first, *left))


def _found(folded: str, spoken: Sequence[Sentence]) -> list[_Found]:
    found: list[_Found] = []
    for node in (node for sentence in spoken for node in sentence.nodes if node.cat is Cat.PICK):
        none = node.word.startswith(_NONE)
        before = folded[max(0, node.start - _FAR) : node.start]
        if none or not (CALLED.search(before) or COMPARED.search(before)):
            found.append(_Found(node.start, node.end, node.value, none))
    for pattern, kind in _POINTERS:
        for match in pattern.finditer(folded):
            index = _index(match, kind.index)
            new = replace(kind, index=index, start=match.start(), end=match.end())
            over = [one for one in found if one.start < new.end and new.start < one.end]
            more = new.index in {FIRST_TWO, LAST_TWO, REMAINING}
            more = more and not any(one.none or _is_wider(one, new) for one in over)
            wider = index == EVERY and not kind.given and all(_is_wider(new, one) for one in over)
            more = more or new.none or (wider and not any(one.none for one in over))
            if more:  # "none of these three" is more than the "three"
                found = [one for one in found if one not in over]
            before = folded[max(0, new.start - _FAR) : new.start]
            told_of = LABEL.match(folded, new.end) or CALLED.search(before)
            told_of = told_of or COMPARED.search(before)
            if (more or not over) and not told_of:
                found.append(new)
    return found


def _is_wider(one: _Found, other: _Found) -> bool:
    """ "L'un ou l'autre" is more than its "l'autre"."""
    return one.end - one.start > other.end - other.start


_NONE = ("neither", "none", "kein", "aucun", "ningun")
_NEAR, _FAR = 20, 50  # letters


def _by_sentence(
    found: Iterable[_Found], spoken: Sequence[Sentence], folded: str
) -> Iterator[tuple[Sentence, list[_Found]]]:
    """Each sentence with what points in it; an empty one for what stands in none of them."""
    starts = [sentence.nodes[0].start for sentence in spoken]
    held: dict[int, list[_Found]] = {}
    for one in found:
        at = max((n for n, start in enumerate(starts) if start < one.end), default=0)
        apart = not spoken or _STOPS.search(folded, *_gap(one, spoken[at]))
        held.setdefault(-1 if apart else at, []).append(one)
    for at, some in held.items():
        yield (spoken[at] if at >= 0 else Sentence(())), some


_STOPS = re.compile(r"[.!?](?= )|\n")


def _gap(one: _Found, sentence: Sentence) -> tuple[int, int]:
    """What stands between a pointer and a sentence."""
    begin, end = sentence.nodes[0].start, sentence.nodes[-1].end
    return (one.end, begin) if one.end <= begin else (min(end, one.start), one.start)


def _denied(sentence: Sentence, held: Sequence[_Found], at: int, folded: str) -> bool | None:
    """Is a no said of it? Its own clause tells, else the words behind it, up to the next."""
    if not sentence.nodes:  # not a word of it tells of times
        return False if _PLEASE.match(folded, held[at].end) else None
    first = last = at
    while first and OR.fullmatch(folded, held[first - 1].end, held[first].start):
        first -= 1  # "not the first or the second"
    while last + 1 < len(held) and not (
        _words(sentence, held[last].end, held[last + 1].start)
        or WISHED.search(folded, held[last].end, held[last + 1].start)
    ):
        last += 1  # "1 and 3 don't work"
    end = held[last + 1].start if last + 1 < len(held) else sentence.nodes[-1].end
    cuts = [node.start for node in sentence.nodes if _cuts(node)]
    begin = max((cut for cut in cuts if cut <= held[first].start), default=sentence.nodes[0].start)
    close = min((cut for cut in cuts if cut >= held[last].end), default=end)
    own = [node for node in sentence.nodes if begin <= node.start < min(close, end)]
    # "it makes no difference to me" has a no of its own
    own = [node for node in own if node.value != 1 or not _within(node.start, [held[at].span])]
    said = _NOT.finditer(folded, begin, min(close, end))
    if any(map(_is_no, own)) or any(not _within(no.start(), [held[at].span]) for no in said):
        return True
    if AFFIRMED.match(folded, held[last].end) or any(map(_is_yes, own)):
        return False
    if WISHED.search(folded, begin, min(close, end)) or _PLEASE.match(folded, held[last].end):
        return False
    if REASON.match(folded, held[last].end):
        return None  # "the first, as I'm in court on Friday"
    behind = (node for node in sentence.nodes if held[last].end <= node.start < end)
    told = [node for node in behind if _is_no(node) or _is_yes(node)]
    return _is_no(told[0]) if told else None


#: a plain negation that no phrase of refusal holds; not the "no" of "no. 2"
_NOT = re.compile(
    r"\b(?:ne|n'(?!importe)|not|nicht|kein\w*|aucune?|ningun\w*|no(?! ?[.\d])"
    r"|(?!ha\w+|did)\w+n't)\b"
)


_PLEASE = re.compile(rf",? ?(?:{WISHED.pattern})")
_OPENS = re.compile(r"(?:^|[.!?\n] ?|\b(?:yes|ok),? )$")
#: no more is said of it
_BARE = re.compile(r" ?(?:[.!;\n]|$)")
#: all of them, with no word for or against: "those two days I'm at sea"
_ALONE = re.compile(r"\b(?:days|dates|times|slots|two|dias|fechas|horas|horarios|dos)$")


def _cuts(node: Node) -> bool:
    return node.part in CUTS and node.cat is not Cat.LINE


def _is_no(node: Node) -> bool:
    return node.cat is Cat.REFUSE or node.cat is Cat.EXCEPT


def _is_yes(node: Node) -> bool:
    return node.cat is Cat.OFFER or node.cat is Cat.YES


def _words(sentence: Sentence, start: int, end: int) -> list[Node]:
    inside = [node for node in sentence.nodes if start <= node.start < end]
    return [node for node in inside if node.part not in {Part.JOINT, Part.SPAN}]
