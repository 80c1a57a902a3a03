"""The order in which the sentences of a text are put right before they are told.

First what holds of days and clauses; then, where any hour is told, what holds of hours. `once`
leaves out what is told twice, and the text is blanked there for all who weigh it afterwards.

Each pass is asked for one thing; its module says by which rules. It sees what those before it made.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from mailflow.reading.times.sentences.after_that import open_from_there
from mailflow.reading.times.sentences.anchored import anchored, at_home
from mailflow.reading.times.sentences.asked_hours import asked_hours
from mailflow.reading.times.sentences.conceded import conceded
from mailflow.reading.times.sentences.concluded import concluded
from mailflow.reading.times.sentences.consents import farewells
from mailflow.reading.times.sentences.departures import departures
from mailflow.reading.times.sentences.exceptions import set_apart
from mailflow.reading.times.sentences.half_days import as_in_full, in_their_half, with_evenings
from mailflow.reading.times.sentences.handed_on import handed_on
from mailflow.reading.times.sentences.hours_first import hours_first
from mailflow.reading.times.sentences.mended import mended
from mailflow.reading.times.sentences.nodes import Sentence
from mailflow.reading.times.sentences.of_the_day import of_the_day
from mailflow.reading.times.sentences.ordered import ordered
from mailflow.reading.times.sentences.own_clauses import own_clauses
from mailflow.reading.times.sentences.pieced import day_named, pieced
from mailflow.reading.times.sentences.placed_weeks import beside_others, only_of_week
from mailflow.reading.times.sentences.pushed import pushed
from mailflow.reading.times.sentences.restated import restated
from mailflow.reading.times.sentences.setting import Pass, Setting, each
from mailflow.reading.times.sentences.subjects import parted
from mailflow.reading.times.sentences.supposed import supposed
from mailflow.reading.times.sentences.taken_parts import taken_parts
from mailflow.reading.times.sentences.taken_up import taken_up
from mailflow.reading.times.sentences.twice import once
from mailflow.reading.times.sentences.windows import windows
from mailflow.reading.times.stances.compared.framed import framed

_OF_DAYS: Final[Sequence[Pass]] = (
    each(hours_first),
    day_named,
    each(pieced),
    mended,
    asked_hours,
    each(parted),
    each(taken_parts),
    each(set_apart),
    ordered,
    beside_others,
    only_of_week,
    each(supposed),
    each(with_evenings),
    handed_on,
    of_the_day,
)
_OF_HOURS: Final[Sequence[Pass]] = (
    each(pushed),
    open_from_there,
    each(restated),
    at_home,
    each(anchored),
    in_their_half,
    as_in_full,
    each(windows),
    each(departures),
    each(own_clauses),
    concluded,
    framed,
)
_TOLD_ONCE: Final[Sequence[Pass]] = (each(taken_up), conceded)


def put_right(setting: Setting, heard: Iterable[Sentence]) -> tuple[Sequence[Sentence], str]:
    """The sentences of a text, put right, and the text without what is said in them again."""
    spoken, text = _passed(_OF_DAYS, setting, heard), setting.text
    if any(node.time for sentence in spoken for node in sentence.nodes):
        spoken = _passed(_OF_HOURS, setting, spoken)
        spoken, text = once(setting, spoken)
        spoken = _passed(_TOLD_ONCE, setting._replace(text=text), spoken)
    return list(farewells(setting, spoken)), text


def _passed(
    passes: Sequence[Pass], setting: Setting, spoken: Iterable[Sentence]
) -> Sequence[Sentence]:
    spoken = list(spoken)
    for one in passes:
        spoken = list(one(setting, spoken))
    return spoken
