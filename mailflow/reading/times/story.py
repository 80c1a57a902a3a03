"""A text read from its first sentence to its last: sentences are put right, then told in turn.

What is said of each time is weighed in a reply; in the letter answered grammar alone says it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from mailflow.pipeline.evidence import Slot
from mailflow.reading.times.dates.days import Frame, month_first
from mailflow.reading.times.hours.zones import People
from mailflow.reading.times.sentences.almanac import Almanac
from mailflow.reading.times.sentences.anchored import anchored
from mailflow.reading.times.sentences.conceded import conceded
from mailflow.reading.times.sentences.concluded import concluded
from mailflow.reading.times.sentences.mended import mended
from mailflow.reading.times.sentences.nodes import Sentence, zones_named
from mailflow.reading.times.sentences.ordered import ordered
from mailflow.reading.times.sentences.picks import picks
from mailflow.reading.times.sentences.restated import put_right
from mailflow.reading.times.sentences.shifted import shift
from mailflow.reading.times.sentences.speech import TIMELY, TIMELY_IN_ANSWERS, sentences
from mailflow.reading.times.sentences.subjects import parted
from mailflow.reading.times.sentences.supposed import supposed
from mailflow.reading.times.sentences.taken_parts import without_taken_parts
from mailflow.reading.times.sentences.twice import once
from mailflow.reading.times.sentences.windows import windows
from mailflow.reading.times.stances.framed import framed
from mailflow.reading.times.stances.weighed import page, weighed
from mailflow.reading.times.teller import MOST, Teller
from mailflow.reading.times.told import (
    Tale,
    clocks_of,
    consents,
    dates_of,
    hours_of,
    kept,
)
from mailflow.reading.times.words.lexicon import scan
from mailflow.reading.times.words.tokens import plain


def read(
    text: str,
    *,
    written: datetime,
    people: People,
    asked: Sequence[Slot] = (),
    weigh: bool = False,
) -> Tale:
    """What a text tells of times; `asked` are those of the letter it answers.

    `weigh`: what is said of each is weighed, not only what grammar says.
    """
    own, hours = plain(text), hours_of(asked)
    moved = shift(own) if hours else None
    if moved:  # it names no clock
        own = own[: moved.start] + " " * (moved.end - moved.start) + own[moved.end :]
    found, language = scan(own, people.sender.key)
    timely = TIMELY_IN_ANSWERS if asked else TIMELY
    if not hours and timely.isdisjoint([lexeme.cat for lexeme in found]):
        return Tale()  # no time is told, and none of the letter can be pointed at
    today = written.astimezone(people.sender).date()
    said = mended(own, sentences(found, language, today, whole=bool(asked)))
    heard = without_taken_parts(own, parted(own, said))
    spoken: Sequence[Sentence] = list(supposed(own, ordered(own, heard)))
    if any(node.time for sentence in spoken for node in sentence.nodes):  # hours to be put right
        right = windows(own, anchored(own, put_right(own, spoken, today)))
        spoken = once(framed(own, concluded(own, right)), people, written)
        if hours:
            clocks = {slot.start.hour * 60 + slot.start.minute for slot in hours if slot.start}
            spoken = list(conceded(own, spoken, clocks))
    dates = dates_of(asked)
    anchor = dates[0] if len(dates) == 1 else None
    almanac = Almanac(Frame(today, month_first(people.sender.key, language), anchor=anchor), dates)
    teller = Teller(own, people, written, almanac, list(zones_named(spoken)))
    teller.clocks = teller.hours = clocks_of(asked, people)
    if weigh:
        teller.stances = partial(weighed, page(own, found, language, spoken, asked=bool(asked)))
    for number, sentence in enumerate(spoken):
        teller.hear(sentence, number)
        if max(len(teller.told), len(teller.undated)) > MOST:
            return Tale()
    told, undated = tuple(kept(teller.told)), tuple(teller.undated)
    if not hours:
        return Tale(told, undated=undated)
    by = moved.minutes if moved else 0
    return Tale(told, tuple(picks(own, spoken)), undated, consents(spoken), by)
