"""Trains what is said of a time in a reply: mailflow/reading/stances.bin.

    uv run --with scikit-learn==1.9.1 bench/train_stances.py [--figures] [--halves FOLDER]

Learns from bench/replies/times, in which each time is marked as offered, refused or neither,
and from the letters and the replies of bench/replies, whose labels tell which times are meant:
their stances are those under which the program reads a letter as it is labelled, grammar's where
others do as well. `--figures` trains without a fifth of all, five times, and prints how grammar
alone and all together do on what was left out. `--halves` also writes what was taught without
each half of the replies at first sight, for train_doubts.py.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from bench.meaning import LANGUAGES, ROOT, Case, Read, cases, reading, time_key
from bench.train_answers import LETTERS, OPENED
from bench.training import FIRST_SIGHT, HALVES, SEED, Trained, by_all_cores, half, train, write
from mailflow.pipeline.evidence import Reading, Slot
from mailflow.reading.times import slots
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Sentence, Stance
from mailflow.reading.times.stances.grammar import stances
from mailflow.reading.times.stances.marks import marks
from mailflow.reading.times.stances.pages import Page, Said
from tests.reading import times_tables as tables
from tests.reading.notation import spelt
from tests.reading.test_sentences import HOMES, table

MODEL = ROOT / "mailflow" / "reading" / "stances.bin"
STANCES = [stance.value for stance in Stance]
STRENGTH, LEAST, PARTS = 10.0, 2, 5
#: what a time counts: in a line of marked times; where no stance reads all of a letter right;
#: where grammar's stance is as good as another
MARKED, DOUBTFUL, INDIFFERENT = 0.5, 0.6, 0.3
#: a sentence of the tests beside a letter: the rules of grammar come from these
SENTENCE = 3.0
_ZONES = {"en": "Europe/London", "de": "Europe/Berlin", "fr": "Europe/Paris", "es": "Europe/Madrid"}
_MARK = re.compile(r"\[([+0-])([^\]]*)\]")
_SIGNS = {"+": Stance.OFFER, "-": Stance.REFUSAL, "0": Stance.MENTION}
#: what is tried for a time, the quiet one first
_ORDER = (Stance.MENTION, Stance.OFFER, Stance.REFUSAL)
TABLES = {
    "en": tables.ENGLISH,
    "de": tables.GERMAN,
    "fr": tables.FRENCH,
    "es": tables.SPANISH,
}


@dataclass(frozen=True)
class Time:
    """A time of a reply: its marks, what grammar says of it, and what is meant."""

    marks: set[str]
    grammar: Stance
    meant: Stance
    counts: float


@dataclass(frozen=True)
class Lesson:
    """A reply as `slots.find` takes it, and what it is known to tell.

    `told` is a set of times, each spelt by `spell`; `spans` are marked times in characters;
    `half` is that of the replies at first sight.
    """

    text: str
    given: Mapping[str, Any]
    told: frozenset[object] = frozenset()
    spell: Callable[[Slot], object] = str
    spans: Sequence[tuple[int, int, Stance]] = ()
    counts: float = 1.0
    half: int | None = None


@dataclass(frozen=True)
class _Seen:
    """A time as it was come upon."""

    marks: set[str]
    grammar: Stance
    span: tuple[int, int]


def read_under(lesson: Lesson, given: Mapping[int, Stance]) -> tuple[set[object], list[_Seen]]:
    """What is told under stances given by the number of a time, grammar's for the others."""
    seen: list[_Seen] = []

    def weighed(page: Page, sentence: Sentence, found: Sequence[Proposal]) -> list[Stance]:
        by_grammar, result = stances(sentence, found), []
        for at, stance in enumerate(by_grammar):
            said = Said(page, sentence, found, by_grammar, at)
            result.append(given.get(len(seen), stance))
            seen.append(_Seen(marks(said), stance, (said.begin, said.end)))
        return result

    with patch("mailflow.reading.times.story.weighed", weighed):
        found = slots.find(lesson.text, **lesson.given)
    return {lesson.spell(slot) for slot in found}, seen


def learned(lesson: Lesson) -> list[Time]:
    """The times of a lesson, each with the stance that is meant."""
    told, seen = read_under(lesson, {})
    if lesson.spans:
        return list(_marked(lesson, seen))
    if not lesson.told:
        return [Time(one.marks, one.grammar, Stance.MENTION, lesson.counts) for one in seen]
    meant: dict[int, Stance] = {}
    faults = len(told ^ lesson.told)
    for number, stance in [(n, s) for _ in range(2) for n in range(len(seen)) for s in _ORDER]:
        tried = {**meant, number: stance}
        now = len(read_under(lesson, tried)[0] ^ lesson.told) if faults else faults
        if now < faults:
            meant, faults = tried, now
    return list(_settled(lesson, meant, faults))


def _settled(lesson: Lesson, meant: Mapping[int, Stance], faults: int) -> Iterator[Time]:
    """The times whose stance matters: another would read the letter worse."""
    told, seen = read_under(lesson, meant)
    misses = bool(lesson.told - told)
    for number, one in enumerate(seen):
        stance = meant.get(number, one.grammar)
        others = [{**meant, number: other} for other in _ORDER if other is not stance]
        ties = any(len(read_under(lesson, o)[0] ^ lesson.told) <= faults for o in others)
        # Kept silent and missed still: it was placed wrongly, not meant otherwise.
        misplaced = stance is Stance.MENTION and number in meant and misses
        if ties and number not in meant:
            yield Time(one.marks, one.grammar, stance, INDIFFERENT * lesson.counts)
        elif not ties and not misplaced:
            sure = DOUBTFUL if faults else 1.0
            yield Time(one.marks, one.grammar, stance, sure * lesson.counts)


def _marked(lesson: Lesson, seen: Sequence[_Seen]) -> Iterator[Time]:
    for one in seen:
        start, end = one.span
        signs = {sign for first, last, sign in lesson.spans if first < end and start < last}
        if len(signs) == 1:
            yield Time(one.marks, one.grammar, signs.pop(), MARKED)


def of_line(line: str, language: str) -> Lesson:
    """A line of bench/replies/times."""
    text, spans, at = "", [], 0
    line = line.replace(" // ", "\n\n").replace(" / ", "\n")
    for match in _MARK.finditer(line):
        text += line[at : match.start()]
        spans.append((len(text), len(text) + len(match[2]), _SIGNS[match[1]]))
        text, at = text + match[2], match.end()
    return Lesson(text + line[at:], _given(_ZONES[language]), spans=spans)


def of_letter(case: Case) -> Lesson | None:
    """A labelled letter; None where the program does not ask for its times."""
    asked: list[Lesson] = []

    def find(text: str, **given: Any) -> tuple[Slot, ...]:
        asked.append(Lesson(text, given, frozenset(Read(case, empty).labelled), _key))
        return ()

    empty = Reading()
    with patch("mailflow.reading.times.slots.find", find):
        reading(case)
    return asked[0] if asked else None


def _key(slot: Slot) -> object:
    if slot.start is None and slot.end is None:
        return slot
    return time_key(slot.start, slot.end, offered=slot.offered)


def of_sentence(text: str, told: Sequence[str], zone: str, owner: str) -> Lesson:
    """A sentence of the tests, with its times in their notation."""

    def spell(slot: Slot) -> object:
        return spelt(slot, zone) if slot.start or slot.end else slot

    return Lesson(text, _given(zone, owner), frozenset(told), spell, counts=SENTENCE)


def _given(zone: str, owner: str = "Europe/London") -> dict[str, Any]:
    here = ZoneInfo(zone)
    written = datetime(2027, 3, 3, 10, tzinfo=here)
    return {"written": written, "zone": here, "owner_zone": ZoneInfo(owner)}


def lessons() -> Iterator[Lesson]:
    """All that is learned from."""
    for language in LANGUAGES:
        path = ROOT / f"bench/replies/times/{language}.txt"
        yield from (of_line(line, language) for line in path.read_text("utf-8").splitlines())
        zone, owner = HOMES[language]
        for expected, text in table(f"times.{language}.txt"):
            yield of_sentence(
                text, [one for one in expected.split("; ") if one != "-"], zone, owner
            )
        for text, told in TABLES[language]:
            yield of_sentence(text, told, zone, owner)
    for text in tables.NONE:
        yield of_sentence(text, [], *HOMES["en"])
    for name in (*LETTERS, *OPENED):
        some = cases(ROOT / f"bench/replies/{name}.jsonl")
        yield from (found for case in some if (found := of_letter(case)) is not None)
    for case in cases(FIRST_SIGHT):
        if (found := of_letter(case)) is not None:
            yield replace(found, half=half(case))


def taught(times: Sequence[Time]) -> Trained:
    """A model of the stances that are meant."""
    texts = [dict.fromkeys(one.marks, 1) for one in times]
    meant = [one.meant.value for one in times]
    counts = [one.counts for one in times]
    return train(texts, meant, STANCES, strength=STRENGTH, least=LEAST, counting=counts)


def figures(groups: Sequence[Sequence[Time]]) -> None:
    """How grammar and the model do on what was left out, each time a fifth."""
    order = np.random.RandomState(SEED).permutation(len(groups))
    counted: Counter[tuple[str, str, str]] = Counter()
    for part in range(PARTS):
        left = [time for at in order[part::PARTS] for time in groups[at]]
        kept = [time for n, at in enumerate(order) if n % PARTS != part for time in groups[at]]
        shares = taught(kept).log_shares([dict.fromkeys(one.marks, 1) for one in left])
        for one, row in zip(left, shares, strict=True):
            said = STANCES[int(row.argmax())]
            counted[one.meant.value, one.grammar.value, said] += 1
    whole = counted.total()
    grammar = sum(n for (meant, told, _), n in counted.items() if meant == told)
    model = sum(n for (meant, _, said), n in counted.items() if meant == said)
    print(f"{whole} times: grammar {grammar / whole:.1%} right, weighed {model / whole:.1%}")
    for meant in STANCES:
        row = {
            s: sum(n for (m, _, said), n in counted.items() if (m, said) == (meant, s))
            for s in STANCES
        }
        print(f"{meant:8} read as {row}")


def main() -> None:
    """Train and write, or print figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--figures", action="store_true")
    parser.add_argument("--halves", type=Path, help="where what was taught without each half goes")
    arguments = parser.parse_args()
    some = list(lessons())
    found = by_all_cores(lambda at: learned(some[at]), len(some))
    if arguments.figures:
        figures([times for times in found if times])
    write(taught([time for times in found for time in times]), MODEL)
    for left in HALVES if arguments.halves else ():
        kept = zip(some, found, strict=True)
        times = [time for lesson, times in kept if lesson.half != left for time in times]
        write(taught(times), arguments.halves / str(left) / MODEL.name)


if __name__ == "__main__":
    main()
