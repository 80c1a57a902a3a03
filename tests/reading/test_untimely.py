"""A text with no word for a time is put down unread: nothing in it may have been one."""

from __future__ import annotations

import itertools
from datetime import datetime
from unittest.mock import patch
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.pipeline.evidence import Slot
from mailflow.reading.times import slots, story
from mailflow.reading.times.sentences.speech import TIMELY_IN_ANSWERS
from mailflow.reading.times.words import lexicon
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import plain
from tests.reading import times_tables as tables

PLACES = {"en": "Europe/London", "de": "Europe/Berlin", "fr": "Europe/Paris", "es": "Europe/Madrid"}
LETTER = "Would Tuesday 9 March suit you?"  # an hour alone is one of that day


def found(text: str, language: str) -> tuple[Slot, ...]:
    zone = ZoneInfo(PLACES[language])
    written = datetime(2027, 3, 3, 10, tzinfo=zone)
    return slots.find(text, written=written, zone=zone, owner_zone=zone, letter=LETTER)


def is_read_alike(text: str, language: str) -> bool:
    """Do its times stay the same where every text is read to its end?"""
    lexemes, _ = lexicon.scan(plain(text), PLACES[language])
    if any(lexeme.cat in TIMELY_IN_ANSWERS for lexeme in lexemes):
        return True  # it is not put down
    quick = found(text, language)
    with patch.object(story, "TIMELY_IN_ANSWERS", frozenset(Cat)):
        return quick == found(text, language)


def untimely(language: str) -> list[str]:
    """The phrases of a language that are no word for a time."""
    kept: set[str] = set()
    for first, begun in lexicon._TABLES[language].items():
        kinds = begun if isinstance(begun, tuple) else itertools.chain(*begun.values())
        kept |= {
            " ".join((first, *behind)) for behind, cat, _ in kinds if cat not in TIMELY_IN_ANSWERS
        }
    return [*sorted(kept), ".", ",", "?", "(", "-", ":", "\n"]


TABLES = {"en": tables.ENGLISH, "de": tables.GERMAN, "fr": tables.FRENCH, "es": tables.SPANISH}


@pytest.mark.parametrize("language", TABLES)
def test_every_sentence_that_tells_a_time_is_read(language: str) -> None:
    lost = [text for text, _ in TABLES[language] if not is_read_alike(text, language)]
    assert lost == []


@pytest.mark.parametrize("language", PLACES)
def test_no_words_but_those_for_times_make_a_time(language: str) -> None:
    words = st.sampled_from(untimely(language))

    @given(st.lists(words, min_size=2, max_size=12).map(" ".join))
    @settings(max_examples=40, deadline=None)
    def alike(text: str) -> None:
        assert is_read_alike(text, language)

    alike()


@pytest.mark.parametrize("text", ["Viertel vor zwei passt.", "half past suits me", "in a day"])
def test_an_hour_without_a_day_is_read_where_the_letter_has_one(text: str) -> None:
    assert is_read_alike(text, "de" if "vor" in text else "en")
