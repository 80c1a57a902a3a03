"""Phrases looked for whatever their case."""

import re

from mailflow.mail import daemons, robots, signatures, vacation
from mailflow.mail.caseless import Phrases, lowered, uncapped


def test_what_is_found_is_told_as_it_was_written() -> None:
    phrases = Phrases(("mailbox full", r"out\sof .{1,5}"))
    assert phrases.find("The MailBox Full again") == "MailBox Full"
    assert list(phrases.every("Out of ink, OUT OF time")) == ["Out of ink, ", "OUT OF time"]
    assert phrases.find("nothing") == ""


def test_a_whole_text_is_one_of_them_or_none() -> None:
    phrases = Phrases(("sent from my phone", "get it now"))
    assert phrases.are("SENT from my Phone")
    assert not phrases.are("sent from my phone, sorry")


def test_letters_keep_their_places_where_small_ones_are_longer() -> None:
    text = "İzmir ÄÖ"
    assert len(lowered(text)) == len(text)
    assert Phrases(("zmir äö",)).find(text) == "zmir ÄÖ"


def test_an_expression_is_made_small_but_for_its_escapes() -> None:
    assert uncapped(r"CC\S{1,3}\W[A-F]") == r"cc\S{1,3}\W[a-f]"
    assert re.search(uncapped(r"Chef\b\D"), lowered("Mein CHEF!"))


def test_no_table_of_machines_words_has_a_capital() -> None:
    for module in (daemons, robots, signatures, vacation):
        for name, phrases in vars(module).items():
            if isinstance(phrases, Phrases):
                assert phrases.expression == uncapped(phrases.expression), name
