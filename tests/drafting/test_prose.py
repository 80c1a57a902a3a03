from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.drafting.prose import read_prose, sentences, telling_words

LETTER = (
    "Dear Dr. Doe,\r\n\r\nWe met on 3. May. I liked it, e.g. the end!\r\n\r\n- one\r\n- two?\r\n\r\n"
    "Kind regards,\r\nJo\r\n\r\n-- \r\nJo Miller\r\n> quoted\r\n"
)


def test_a_letter_falls_into_its_parts() -> None:
    prose = read_prose(LETTER)
    assert prose.greeting == "Dear Dr. Doe,"
    assert prose.body == "We met on 3. May. I liked it, e.g. the end!\n\n- one\n- two?"
    assert prose.closing == "Kind regards,\nJo"


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Ask Dr. Doe or St. Mary. Then go.", ["Ask Dr. Doe or St. Mary.", "Then go."]),
        ("Am 9. März komme ich. Ja.", ["Am 9. März komme ich.", "Ja."]),
        ("We are 12. They are 9.", ["We are 12.", "They are 9."]),
        ("So am I. And you?", ["So am I.", "And you?"]),
        ("first\nline\n\nsecond", ["first line", "second"]),
        ("ask:\n- a\n- b", ["ask:", "- a", "- b"]),
        ("He said “no.” She left.", ["He said “no.”", "She left."]),
        ("Is it 3.5 or 4? See x.example.", ["Is it 3.5 or 4?", "See x.example."]),
        ("", []),
    ],
)
def test_sentences_end_where_they_do(text: str, cut: list[str]) -> None:
    assert list(sentences(text)) == cut


@pytest.mark.parametrize(
    "closing",
    [
        *("Kind regards,", "Best", "Best wishes,", "With kind regards,", "Yours sincerely,"),
        *("Many thanks", "Thanks again,", "Cheers,", "Freundliche Grüße", "Viele liebe Grüße,"),
        *("Mit freundlichen Grüßen", "LG", "Herzlichen Dank"),
    ],
)
def test_a_closing_is_not_counted(closing: str) -> None:
    assert read_prose(f"Hi Jane,\n\none two\n\n{closing}\nJo").body == "one two"


@pytest.mark.parametrize(
    "greeting", ["Dear Jane", "Hi Jane,", "Guten Tag Jane Doe,", "Sehr geehrte Frau Lang,", "Jane,"]
)
def test_a_greeting_is_not_counted(greeting: str) -> None:
    prose = read_prose(f"{greeting}\n\none two three")
    assert (prose.greeting, prose.count) == (greeting, 3)


def test_a_letter_without_greeting_is_all_body() -> None:
    text = "I am a nurse and would like to talk with you about many things today."
    assert read_prose(text).greeting == ""
    assert read_prose(text).body == text


def test_only_words_that_tell_something_are_kept() -> None:
    assert telling_words("She said that the FHIR move took 4 years at St. Mary's") == {
        *("fhir", "move", "took", "4", "mary"),
    }


@given(st.text(max_size=500))
def test_any_text_can_be_read(text: str) -> None:
    prose = read_prose(text)
    assert prose.count >= 0
    assert all(sentence.strip() for sentence in prose.sentences)


@given(
    st.lists(st.sampled_from(["one", "two.", "Three!", "dr.", "4.", "\n\n", "\n- "]), max_size=60)
)
def test_no_word_is_lost_between_sentences(words: list[str]) -> None:
    text = " ".join(words)
    assert " ".join(sentences(text)).split() == text.split()
