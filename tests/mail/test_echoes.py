"""The words of the letter answered, found again in the reply."""

from __future__ import annotations

from mailflow.mail.echoes import echo

SENT = (
    "Hello Jonas,\n\nI am a nurse moving into health data and I read your talk on registers.\n"
    "Would you have twenty minutes next week? Tuesday at 2 pm would suit me.\n\nThank you,\nDana"
)


def test_lines_wrapped_anew_are_old() -> None:
    lines = ["I am a nurse moving into", "health data and I read your talk", "on registers."]
    assert echo(lines, SENT).old == (True, True, True)


def test_a_question_of_the_letter_is_cut_from_the_line_it_shares_with_its_answer() -> None:
    found = echo(["Would you have twenty minutes next week? Yes, I would."], SENT)
    assert found.left == ("Yes, I would.",)
    assert found.old == (False,)


def test_an_offer_repeated_alone_stays() -> None:
    assert echo(["Tuesday at 2 pm would suit me."], SENT).old == (False,)


def test_words_used_in_another_order_stay() -> None:
    line = "Your talk on health data: would a nurse read registers next week, twenty minutes?"
    assert echo([line], SENT).left == (line,)


def test_capitals_entities_and_quotes_do_not_matter() -> None:
    line = "I AM a nurse moving into health&nbsp;data and I read your “talk” on registers."
    assert echo([line], SENT).old == (True,)


def test_short_lines_of_the_letter_are_the_same_but_not_old() -> None:
    found = echo(["Thank you,", "Dana", "", "Thank you"], SENT)
    assert found.same == (True, True, False, True)
    assert found.old == (False, False, False, False)


def test_the_share_says_how_much_of_the_letter_was_found() -> None:
    assert echo(SENT.split("\n"), SENT).share == 1.0
    assert echo(["nothing"], SENT).share == 0.0
    assert echo(["nothing"], "").share == 0.0


def test_languages_without_spaces_are_compared_letter_by_letter() -> None:
    sent = "来週の火曜日に二十分ほどお時間をいただけますでしょうか。よろしくお願いします。"
    assert echo(["来週の火曜日に二十分ほど", "お時間をいただけますでしょうか。"], sent).old == (
        True,
        True,
    )


def test_a_question_is_the_letters_however_its_lines_were_wrapped() -> None:
    sent = (
        "I wonder.\n\nCould you spare\n> ten minutes for me? It would help.\n\nIch 今天有空吗？好"
    )
    for asked in ("Could you spare ten minutes for me?", "Ich 今天有空吗？"):
        assert echo([f"{asked} Gladly."], sent).left == ("Gladly.",)


def test_the_number_of_a_question_goes_with_it() -> None:
    sent = "Hello,\n\n1. How did you start there?\n2. Would you do it again?\n"
    found = echo(
        ["1. How did you start there?", "By luck.", "2. Would you do it again? Yes."], sent
    )
    assert found.old == (True, False, False)
    assert found.left[2] == "Yes."


def test_a_question_repeated_behind_a_letter_is_old() -> None:
    sent = "Hello,\n\n1. How did you start there?\n"
    assert echo(["Q: How did you start there?", "A: By luck."], sent).old == (True, False)


def test_the_number_of_a_day_ends_no_sentence() -> None:
    sent = "Am Dienstag, den 10. März, kann ich ab 14 Uhr, am Donnerstag den ganzen Tag."
    line = "Am Dienstag, den 10. März, kann ich ab 14 Uhr nicht, am Freitag schon."
    assert echo([line], sent).left == (line,)


def test_links_that_a_gateway_wrote_anew_are_the_letters() -> None:
    sent = (
        "More about me is at https://vale.example/me and in my thesis of last year.\ndana@x.org\n"
    )
    links = "https://safe.example/?url=https%3A%2F%2Fvale.example%2Fme&data=05"
    found = echo([sent.split("\n", maxsplit=1)[0].replace("https://vale.example/me", links)], sent)
    assert found.old == (True,)
    assert echo(["dana@x.org<mailto:dana@x.org>"], sent).same == (True,)
