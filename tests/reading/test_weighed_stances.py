"""What stands around a time says whether it is offered, also where no word of grammar does."""

from __future__ import annotations

from datetime import datetime
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest

from mailflow.pipeline.evidence import Slot
from mailflow.reading.times import slots as times
from mailflow.reading.times.sentences.speech import sentences
from mailflow.reading.times.stances import marks as stance_marks
from mailflow.reading.times.stances import pages
from mailflow.reading.times.stances import weighed as weighed_stances
from mailflow.reading.times.words.lexicon import scan
from mailflow.reading.times.words.tokens import plain
from mailflow.reading.weights import shipped

HERE = ZoneInfo("Europe/London")
WRITTEN = datetime(2027, 3, 3, 10, tzinfo=HERE)
LETTER = "Hello,\n\nwould Tuesday 9 March at 2pm or Thursday 11 March at 10:30am work for you?"

#: none of these stands in what was learned from: text, days offered, days refused
CIRCUMSTANCES = [
    ("Monday at 4 or Thursday at 4. Tuesday I have the vet round.", [8, 11], [9]),
    ("Friday the 12th at 10? The 11th is my daughter's graduation.", [12], [11]),
    ("Montag um 9 oder Freitag um 9. Am Mittwoch kommt der Kaminkehrer.", [8, 12], [10]),
    ("Lundi à 9h ou vendredi à 9h. Mercredi, les peintres arrivent.", [8, 12], [10]),
    ("Monday at 4 or Thursday at 4. My sister is visiting on Tuesday.", [8, 11], [9]),
    ("Mardi à 15h ou jeudi à 15h. Lundi j'ai mes élèves toute la journée.", [9, 11], [8]),
    ("El lunes a las 10 o el jueves a las 10. El martes llevo a mi padre al médico.", [8, 11], [9]),
]
#: opening hours, and what happens at some time
ASIDES = [
    "Happy to talk, send me an invite.\n\nMoss & Daughter, Saddlers\nOpen Tuesday to Saturday, 9-5",
    "Gern, rufen Sie einfach an.\n\nPraxis Dr. Wenk, Sprechzeiten Mo-Do 8-12 Uhr",
    "Avec plaisir, appelez-moi.\n\nLa Petite Forge, du mardi au samedi, 10h-18h",
]


def find(text: str) -> tuple[Slot, ...]:
    return times.find(text, written=WRITTEN, zone=HERE, owner_zone=HERE)


def days(slots: tuple[Slot, ...], *, offered: bool) -> set[int]:
    moments = [slot.start or slot.end for slot in slots if slot.offered is offered]
    return {moment.day for moment in moments if moment}


@pytest.mark.parametrize(("text", "offered", "refused"), CIRCUMSTANCES)
def test_a_circumstance_refuses_a_day(text: str, offered: list[int], refused: list[int]) -> None:
    slots = find(text)
    assert days(slots, offered=True) == set(offered)
    assert days(slots, offered=False) == set(refused)


@pytest.mark.parametrize("text", ASIDES)
def test_opening_hours_are_no_offers(text: str) -> None:
    assert not days(find(text), offered=True)


def test_the_letter_answered_is_read_by_grammar_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def unasked(*_: object) -> object:
        raise AssertionError

    monkeypatch.setattr(weighed_stances, "weigh", unasked)
    found = times.proposed(LETTER, written=WRITTEN, zone=HERE, owner_zone=HERE)
    assert [slot.start and slot.start.day for slot in found] == [9, 11]


def test_another_time_counts_as_one_word() -> None:
    text = plain("Either Tuesday the 9th at 3pm or Friday, the boiler man permitting")
    lexemes, language = scan(text, HERE.key)
    (sentence,) = sentences(lexemes, language, WRITTEN.date())
    whole = weighed_stances.page(text, lexemes, language, [sentence], asked=False)
    found = [one.proposal for one in whole.spoken]
    by_grammar = [one.stance for one in whole.spoken]
    said = pages.Said(whole, sentence, found, by_grammar, len(found) - 1)
    marks = stance_marks.marks(said)
    assert {"L1=or", "L2=<p>", "R1=,", "R2=the", "R3=boiler"} <= marks
    assert "Ls=pm" not in marks


def test_the_model_is_small() -> None:
    raw = files("mailflow.reading").joinpath("stances.bin").read_bytes()
    assert len(raw) < 1_000_000
    assert set(shipped("stances.bin").labels) == {"offer", "refusal", "mention"}
