"""With which letters an expression's matches can begin."""

import re

import pytest

from mailflow.reading import openings
from mailflow.reading.phrases import Lexicon, expression, fold
from mailflow.reading.signs import LEXICONS


@pytest.mark.parametrize(
    ("phrase", "known"),
    [
        ("stop", {"stop"}),
        ("(quit|stop) it", {"quit ", "stop "}),
        ("i(ve)? here", {"i her", "ive h"}),
        ("(please )?call", {"pleas", "call"}),
        ("honou?red", {"honou", "honor"}),
        (r"\d{1,2} may", {"0"}),
        ("(very )*sorry", {"very ", "sorry"}),
        (r"\w+ing", {""}),
        ("(?<!no )way", {"way"}),
    ],
)
def test_an_opening_is_as_long_as_the_phrase_is_plain(phrase: str, known: set[str]) -> None:
    assert openings.of(expression(phrase, {})) == known


def test_a_text_is_compared_with_blanks_and_digits_levelled() -> None:
    told = [letters for _, letters in openings.words("Up,  12\nor +1")]
    assert told == ["Up 00", "00 or", "or +0", "+0", "0"]


def test_places_are_those_of_the_text_itself() -> None:
    text = "it's a,   b"
    assert [text[at] for at, _ in openings.words(text)] == ["i", "a", "b"]


TEXTS = (
    "I'm afraid I can't make it, but, happy to   talk in 2-3 weeks. Don't wait.",
    "Leider passt mir das nicht - melden Sie sich bitte im Januar wieder!",
    "Merci, mais non : d'ici la fin de l'année je n'ai pas le temps.",
    "Muchas gracias, ahora no puedo; ¿le viene bien después de las 10?",
)


@pytest.mark.parametrize("lexicon", LEXICONS)
def test_nothing_is_found_or_lost_by_looking_at_openings_only(lexicon: Lexicon) -> None:
    for folded in map(fold, TEXTS):
        told, end = [], 0
        for start in (match.start() for match in re.finditer(r"(?<![\w'])[\w+]", folded)):
            hits = (phrase.matches(folded, start) for phrase in lexicon.phrases)
            if start >= end and (hit := next(filter(None, hits), None)):
                end = hit.end()
                told.append((start, end))
        assert [(sign.start, sign.end) for sign in lexicon.signs(folded)] == told


def test_letters_seen_ahead_let_every_match_through() -> None:
    phrases = ("(quit|stop) it", "i(ve)? here", r"\d{1,2} may", "(very )*sorry", "a", "o'clock")
    told = "|".join(expression(phrase, {}) for phrase in phrases)
    ahead = re.compile(rf"(?={openings.ahead(told)})(?:{told})")
    for text in ("Stop,  it", "quit\nit", "ive here", "3 may", "very very sorry", "a", "o'clock"):
        assert ahead.match(fold(text)), text
    assert not re.match(openings.ahead(told), "quack")


def test_where_nothing_is_known_everything_is_let_through() -> None:
    assert re.match(openings.ahead(r"\w+ing|stop"), "xylophone")
