"""Replies said another way: their times must be read as before.

    python bench/reworded.py [--show NAME] [REPLIES.jsonl …]

Without a file: bench/replies/everyday.jsonl and second-volume.jsonl. Each reply whose times are
all read right is said another way that leaves them as they are: wrapped by a mail program, typed
without capitals or commas, its clocks and dates in another form, an aside put in. Needs no label
but those that are there, and tells how much the reading hangs on one way of writing; what it can't
tell is whether other words would be understood. Prints, for each rewording, how many replies it
changes, how many of those are read otherwise, and what share of their times is lost or wrong;
`--show` prints what one rewording changes in the reading.

The idea is metamorphic testing (Chen, Cheung, Yiu: Metamorphic Testing, 1998).
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.meaning import ROOT, Case, Read, cases, reading

Rewording = Callable[[str], str]
REPLIES = ROOT / "bench" / "replies"
DEFAULT = [REPLIES / "everyday.jsonl", REPLIES / "second-volume.jsonl"]
EVERY = ("en", "de", "fr", "es")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
#: between these an hour shares its "pm" with another, or has no zone of its own
_APART = r"(?<![\d:.\-–/])(?<!- )(?<!– )(?<!to )(?<!till )(?<!until )(?<!and )(?<!or )"
_ALONE = r"(?!\s?[-–/]|\s(?:to|till|until|and|or)\b)"
_AM_PM = re.compile(
    _APART + r"\b(1[0-2]|[1-9])(?:[:.](\d\d))?\s?([ap])\.?m\b\.?" + _ALONE, re.IGNORECASE
)
_OF_24 = re.compile(_APART + r"\b(1[3-9]|2[0-3]):([0-5]\d)\b(?!:)" + _ALONE)
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({MONTHS})\b(?! \d{{1,2}}(?:st|nd|rd|th)?\b)(?!\s?[-–])"
)
_MONTH_FIRST = re.compile(
    rf"\b({MONTHS}) (\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?[-–:/]| ?[ap]\.?m| (?:or|and|to) \d| of)"
)
_GREETING = re.compile(
    r"(?:(?:hi|hello|dear|hey|hiya|good (?:morning|day|evening|afternoon))(?: \w+\.?){0,3}[,!.:]\s+)?",
    re.IGNORECASE,
)


class Row(NamedTuple):
    """A rewording: its name, the languages it is of, and what it does to a text."""

    name: str
    languages: Sequence[str]
    reword: Rewording


def swapped(pattern: str, other: str) -> Rewording:
    """One turn of phrase for another."""
    return lambda text: re.sub(pattern, other, text)


def wrapped(width: int) -> Rewording:
    """Lines broken as mail programs do; the rest of a quoted line is marked as quoted too."""

    def wrap(line: str) -> str:
        mark = "> " if line.startswith(">") else ""
        wrapper = textwrap.TextWrapper(width, subsequent_indent=mark)
        wrapper.break_long_words = wrapper.break_on_hyphens = False
        return wrapper.fill(line) if len(line) > width else line

    return lambda text: "\n".join(map(wrap, text.split("\n")))


def clocks(form: Callable[[int, str, bool], str]) -> Rewording:
    """Each "3pm" in another form, of its hour (0 to 11), its minutes and whether it is past noon."""
    return lambda text: _AM_PM.sub(
        lambda one: form(int(one[1]) % 12, one[2] or "00", one[3] in "pP"), text
    )


def of_24(form: Callable[[int, str], str]) -> Rewording:
    """Each "15:30" in another form."""
    return lambda text: _OF_24.sub(lambda one: form(int(one[1]), one[2]), text)


def dates(form: Callable[[int, str], str]) -> Rewording:
    """Each "5 March" or "March 5" in another form."""

    def reword(text: str) -> str:
        if _DAY_FIRST.search(text):
            return _DAY_FIRST.sub(lambda one: form(int(one[1]), one[2]), text)
        return _MONTH_FIRST.sub(lambda one: form(int(one[2]), one[1]), text)

    return reword


def led_by(sentence: str) -> Rewording:
    """A sentence that tells no time put before the others, behind the greeting."""

    def reword(text: str) -> str:
        greeting = _GREETING.match(text)
        end = greeting.end() if greeting else 0
        return f"{text[:end]}{sentence} {text[end:]}"

    return reword


def in_words(hour: int, minutes: str, late: bool) -> str:  # noqa: FBT001  # one of its kind
    """ "3 in the afternoon"; the twelves, which have no such words, as they were."""
    shown = f"{hour or 12}" + ("" if minutes == "00" else f":{minutes}")
    if not hour:
        return f"{shown} {'pm' if late else 'am'}"
    part = "afternoon" if hour < 6 else "evening"
    return (
        f"{shown} at night"
        if late and hour > 8
        else f"{shown} in the {part if late else 'morning'}"
    )


def ordinal(day: int) -> str:
    """ "1st", "12th", "23rd"."""
    ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


_FULL = (
    (r"\b([Cc])an['’]t\b", r"\1annot"),
    (r"\b([Dd]o|is|are|does|did|was|would|could|have|has)n['’]t\b", r"\1 not"),
    (r"\b([Ww])on['’]t\b", r"\1ill not"),
    (r"\b([Ii])['’]m\b", r"\1 am"),
    (r"\b([Ii])['’]ll\b", r"\1 will"),
    (r"\b([Ii])['’]ve\b", r"\1 have"),
)


def in_full(text: str) -> str:
    """ "I cannot" for "I can't", "I am" for "I'm"."""
    for short, full in _FULL:
        text = re.sub(short, full, text)
    return text


_EN = ("en",)
ROWS = (
    Row("wrapped at 72", EVERY, wrapped(72)),
    Row("wrapped at 60", EVERY, wrapped(60)),
    Row("wrapped at 38", EVERY, wrapped(38)),
    Row("a line a sentence", EVERY, swapped(r"(?<=[a-z)][.!?]) (?=[A-Z])", "\n")),
    Row("small letters", ("en", "fr", "es"), str.lower),
    Row("no stop at a line's end", EVERY, swapped(r"\.(?=\s*(?:\n|$))", "")),
    Row("no commas", EVERY, swapped(", ", " ")),
    Row("! for .", EVERY, swapped(r"(?<=[a-z])\.(?=\s|$)", "!")),
    Row("; for .", EVERY, swapped(r"(?<=[a-z]{2})\. (?=[A-Z][a-z])", "; ")),
    Row("😊 for .", EVERY, swapped(r"(?<=[a-z])\.(?=\s|$)", " 😊")),
    Row("two blanks", EVERY, swapped(r"([.!?]) ", r"\1  ")),
    Row("blanks that hold", EVERY, swapped(r"(?<=\d) (?=[A-Za-zà])", "\u00a0")),
    Row("’ for '", EVERY, swapped("'", "’")),
    Row("no apostrophes", _EN, swapped(r"(?<=n)['’](?=t\b)|(?<=\bI)['’](?=m\b)", "")),
    Row("cannot, I am", _EN, in_full),
    Row("led by thanks", _EN, led_by("Thanks for getting in touch, and sorry to be slow.")),
    Row("led by a remark", _EN, led_by("It has been a bit of a circus here lately.")),
    Row("15:30 for 3:30pm", _EN, clocks(lambda h, m, late: f"{h + 12 * late:02}:{m}")),
    Row("15.30 for 3:30pm", _EN, clocks(lambda h, m, late: f"{h + 12 * late}.{m}")),
    Row("3:30 PM", _EN, clocks(lambda h, m, late: f"{h or 12}:{m} {'PM' if late else 'AM'}")),
    Row("3 in the afternoon", _EN, clocks(in_words)),
    Row("3:30 pm for 15:30", _EN, of_24(lambda h, m: f"{h - 12}:{m} pm")),
    Row("15.30 for 15:30", ("en", "de"), of_24(lambda h, m: f"{h}.{m}")),
    Row("15h30 for 15:30", ("fr", "es"), of_24(lambda h, m: f"{h}h{'' if m == '00' else m}")),
    Row("March 5", _EN, dates(lambda day, month: f"{month} {day}")),
    Row("5 March", _EN, dates(lambda day, month: f"{day} {month}")),
    Row("the 5th of March", _EN, dates(lambda day, month: f"the {ordinal(day)} of {month}")),
    Row("Mar 5th", _EN, dates(lambda day, month: f"{month[:3]} {ordinal(day)}")),
    Row(
        "Tues",
        _EN,
        swapped(r"\b(Mon|Tues|Wed|Thurs|Fri|Sat|Sun)(?:day|nesday|urday)\b(?!['’]s)", r"\1"),
    ),
    Row("@ for at", _EN, swapped(r"(?<=[a-z0-9]) at (?=\d)", " @ ")),
    Row("& for and", _EN, swapped(r"(?<=[A-Za-z0-9]) and (?=[A-Z0-9])", " & ")),
)


class Change(NamedTuple):
    """A reply read right, and the same said another way."""

    plain: Read
    other: Read

    @property
    def lost(self) -> int:
        """How many of its times are not read any more."""
        return len(self.plain.told.keys() - self.other.told.keys())

    @property
    def wrong(self) -> int:
        """How many times are read that are not told."""
        return len(self.other.told.keys() - self.plain.told.keys())


def right(paths: Sequence[Path]) -> list[Read]:
    """The replies with times that are all read right."""
    told = (case for path in paths for case in cases(path) if case["times"])
    read = (Read(case, reading(case)) for case in told)
    return [one for one in read if one.labelled.keys() == one.told.keys()]


def changes(some: Sequence[Read], row: Row) -> Iterator[Change]:
    """Each reply that a rewording changes."""
    for one in some:
        text = row.reword(one.case["text"])
        if one.case["lang"] in row.languages and text != one.case["text"]:
            case: Case = {**one.case, "text": text}
            yield Change(one, Read(case, reading(case)))


def told(row: Row, some: Sequence[Change]) -> str:
    """A line of the table."""
    times = max(1, sum(len(one.plain.told) for one in some))
    otherwise = sum(bool(one.lost or one.wrong) for one in some)
    lost, wrong = sum(one.lost for one in some), sum(one.wrong for one in some)
    return (
        f"{row.name:24} {len(some):6} {otherwise:6} {otherwise / max(1, len(some)):7.1%}"
        f" {lost / times:7.1%} {wrong / times:7.1%}"
    )


def show(some: Sequence[Change]) -> None:
    """What is read otherwise."""
    for one in some:
        before, after = one.plain.told, one.other.told
        if before.keys() != after.keys():
            print(
                f"\n{one.plain.case['id']}, {one.plain.case['sent_at']}\n{one.other.case['text']}"
            )
            print(f"   lost  {[before[key].text for key in before.keys() - after.keys()]}")
            print(f"   wrong {[(*key, after[key].text) for key in after.keys() - before.keys()]}")


def main() -> None:
    """Print the table, or what one rewording changes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", choices=[row.name for row in ROWS])
    parser.add_argument("paths", nargs="*", type=Path, default=DEFAULT)
    arguments = parser.parse_args()
    some = right(arguments.paths)
    print(f"{len(some)} replies whose times are read right")
    print(f"{'rewording':24} {'changed':>6} {'otherwise':>13} {'lost':>7} {'wrong':>7}")
    for row in ROWS:
        if arguments.show in {None, row.name}:
            done = list(changes(some, row))
            print(told(row, done), flush=True)
            if arguments.show:
                show(done)


if __name__ == "__main__":
    main()
