"""Names of days and months with a slip, and words that only look like one."""

from __future__ import annotations

import pytest

from mailflow.reading.times.words.misspelt import meant_by


@pytest.mark.parametrize(
    ("word", "language", "name"),
    [
        ("saturay", "en", "saturday"),
        ("wendesday", "en", "wednesday"),
        ("wensday", "en", "wednesday"),
        ("saterday", "en", "saturday"),
        ("tuesdday", "en", "tuesday"),
        ("apirl", "en", "april"),
        ("tommorow", "en", "tomorrow"),
        ("mitwoch", "de", "mittwoch"),
        ("freitga", "de", "freitag"),
        ("mercerdi", "fr", "mercredi"),
        ("miercols", "es", "miercoles"),
    ],
)
def test_one_slip_leaves_a_name_what_it_was_to_be(word: str, language: str, name: str) -> None:
    assert meant_by(word, language) == name


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("monday", "en"),
        ("mondays", "en"),
        ("frida", "en"),
        ("sundry", "en"),
        ("money", "en"),
        ("montage", "de"),
        ("mardi", "fr"),
        ("lune", "es"),
        ("mates", "es"),
        ("mitwoch", "en"),
        ("", "en"),
    ],
)
def test_a_name_without_a_slip_and_another_word_stay(word: str, language: str) -> None:
    assert meant_by(word, language) is None
