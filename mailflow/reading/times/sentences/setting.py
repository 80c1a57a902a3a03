"""What the sentences of a text are put right with, and a pass that does so for each by itself.

A pass takes all sentences of a text and puts one thing right in them; the order of the passes is a
table (see `passes`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from mailflow.pipeline.evidence import Slot
from mailflow.reading.times.hours.zones import People
from mailflow.reading.times.sentences.nodes import Node, Sentence


class Setting(NamedTuple):
    """The text that sentences stand in, its language, who wrote it when, and the hours of the
    letter it `answers`.
    """

    text: str
    language: str
    people: People
    written: datetime
    hours: tuple[Slot, ...] = ()
    answers: bool = False

    @property
    def today(self) -> date:
        """The day of writing."""
        return self.written.astimezone(self.people.sender).date()

    @property
    def clocks(self) -> set[int]:
        """The letter's hours, in minutes of the day."""
        return {one.start.hour * 60 + one.start.minute for one in self.hours if one.start}


Pass = Callable[[Setting, Sequence[Sentence]], Iterable[Sentence]]


def each(rewrite: Callable[[Setting, tuple[Node, ...]], Sequence[Node]]) -> Pass:
    """A pass that puts right the nodes of each sentence by itself."""

    def over(setting: Setting, spoken: Sequence[Sentence]) -> Iterable[Sentence]:
        return (one.of(rewrite(setting, one.nodes)) for one in spoken)

    return over
