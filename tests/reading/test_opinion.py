"""The second opinion: what it may change, and what it may never."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.pipeline.evidence import Answer, Evidence, Slot, TimeKind, Weight
from mailflow.reading import opinion
from mailflow.reading.answer import answers
from mailflow.reading.phrases import Sense
from mailflow.reading.verdict import Context, Verdict
from mailflow.reading.wording import wording

NINE = datetime(2027, 3, 9, 9, 0, tzinfo=ZoneInfo("Europe/London"))
OFFERED = Slot(NINE, None, TimeKind.EXACT, text="Tuesday at 9")
REFUSED = Slot(NINE, None, TimeKind.DAY, offered=False, text="Monday")

#: texts of each kind, and of none
TEXTS = (
    "Yes of course, I would be delighted to talk, give me a ring!",
    "No thank you, I must decline, best of luck with everything.",
    "Please delete my address and never write to me again.",
    "Gern, rufen Sie mich einfach an.",
    "Je ne souhaite pas donner suite, bonne continuation.",
    "Recibido, lo miro y le digo algo.",
    "Tuesday at 9",
    "xyzzy",
    "",
)


def weighed(text: str, *said: Answer, context: Context | None = None) -> Verdict:
    evidence = tuple(Evidence(Weight.STRONG, f"{one.value}, told", "told") for one in said)
    return opinion.weigh(text, Verdict(said, evidence), context or Context())


@pytest.mark.parametrize(
    ("text", "said", "wanted"),
    [
        ("That ship has sailed for me, sorry. I wish you luck.", Answer.OTHER, Answer.NO),
        ("Strike our practice off your files and send nothing further.", Answer.OTHER, Answer.STOP),
        (
            "Ihr Schreiben ist bei uns angekommen, eine Antwort folgt.",
            Answer.OTHER,
            Answer.ACKNOWLEDGEMENT,
        ),
        ("Je suis en congé, je lirai vos mails à mon retour.", Answer.OTHER, Answer.AWAY),
    ],
)
def test_what_no_rule_explains_is_read_by_its_words(
    text: str, said: Answer, wanted: Answer
) -> None:
    verdict = weighed(text, said)
    assert verdict.answers[0] is wanted


def test_what_nothing_speaks_for_stays_other() -> None:
    text = "I am writing to you from the train to Leeds."
    assert weighed(text, Answer.OTHER).answers == (Answer.OTHER,)


def test_a_changed_verdict_names_words_of_the_text() -> None:
    text = "That ship has sailed for me, sorry. I wish you luck."
    verdict = weighed(text, Answer.OTHER)
    assert verdict.evidence[0].rule == "no, by its words"
    told = verdict.evidence[0].words.split(" … ")
    assert 1 <= len(told) <= 3
    assert all(words in text for words in told)


@pytest.mark.parametrize(("text", "said"), list(product(TEXTS, (Answer.NO, Answer.STOP))))
def test_a_no_of_the_rules_never_becomes_a_yes(text: str, said: Answer) -> None:
    verdict = weighed(text, said)
    assert not {Answer.YES, Answer.TIMES} & set(verdict.answers)


def test_a_no_guessed_from_an_inability_alone_gives_way_to_words_that_agree() -> None:
    text = "Yes of course, I would be delighted to talk, give me a ring! I can't do mornings."
    guessed = Verdict((Answer.NO,), (), frozenset({Sense.CANNOT}))
    assert opinion.weigh(text, guessed, Context()).answers[0] is Answer.YES
    refused = Verdict((Answer.NO,), (), frozenset({Sense.CANNOT, Sense.REFUSE}))
    assert opinion.weigh(text, refused, Context()).answers[0] is not Answer.YES


#: letters that offer a time and tell of a "no" that is somebody else's, or about something else
_ANECDOTES = (
    "Bonjour Madame,\n\nMon associé a refusé tout net de répondre aux étudiants, moi j'aime ça. Je"
    " vous propose mardi à 10 h ou jeudi à 16 h. Apportez vos questions.\n\nBien à vous,\nLuc",
    "Hola, Marta:\n\nMi hermano no quiere saber nada del oficio y yo, en cambio, no lo dejaría por"
    " nada. ¿Te va bien el jueves a las seis? O el viernes a las cuatro.\n\nUn abrazo,\nEusebio",
)
#: the same words of denial, said of the meeting, beside a time that is for something else
_DENIALS = (
    "Je ne souhaite pas donner suite. Le cabinet est ouvert le mardi à partir de 14 h.",
    "No me interesa, gracias. El martes a las 10 tengo juicio.",
    "I've decided not to talk to applicants any more. There is an open evening on Thursday at 6pm.",
    "Nein danke, kein Interesse. Am Dienstag um 9 Uhr ist Tag der offenen Tür.",
)


def primary_beside_two_times(text: str) -> Answer:
    """The primary answer where the rules find a no, and two times offered."""
    context = Context((OFFERED, replace(OFFERED, start=NINE.replace(day=11))))
    rules = answers(text, context)
    assert rules.answers[0] is Answer.NO
    return opinion.weigh(text, rules, context).answers[0]


@pytest.mark.parametrize("text", _ANECDOTES)
def test_a_no_told_of_something_else_takes_no_time_back(text: str) -> None:
    assert primary_beside_two_times(text) is Answer.TIMES


@pytest.mark.parametrize("text", _DENIALS)
def test_a_no_to_the_meeting_takes_back_a_time_for_something_else(text: str) -> None:
    assert primary_beside_two_times(text) is Answer.NO


@pytest.mark.parametrize(
    ("said", "wanted"), [(Answer.OTHER, Answer.OTHER), (Answer.YES, Answer.YES)]
)
def test_words_that_half_deny_make_a_yes_of_no_other_verdict(said: Answer, wanted: Answer) -> None:
    shares = {**dict.fromkeys(Answer, 0.01), Answer.YES: 0.72, Answer.NO: 0.2}
    assert opinion.primary(opinion.Opinion(shares, shares), (said,), frozenset()) is wanted


@pytest.mark.parametrize("text", _ANECDOTES)
def test_a_no_without_a_time_or_with_a_stop_is_kept(text: str) -> None:
    assert weighed(text, Answer.NO).answers == (Answer.NO,)
    stopped = weighed(text, Answer.STOP, Answer.NO, context=Context((OFFERED,)))
    assert not {Answer.YES, Answer.TIMES} & set(stopped.answers)


def beside_stops(text: str) -> Answer:
    """The primary answer where the rules find a stop, and a time offered."""
    context = Context((OFFERED,))
    rules = answers(text, context)
    assert rules.answers[0] is Answer.STOP
    return opinion.weigh(text, rules, context).answers[0]


@pytest.mark.parametrize(
    "text",
    [
        "I would be delighted to talk, of course. Tuesday at 9? Stop writing to me.",
        "Last Tuesday at 9 I told you to stop writing to me.",
        "Sure, happy to help you stop writing to me. Tuesday at 9?",
    ],
)
def test_no_weight_of_words_turns_a_stop(text: str) -> None:
    assert beside_stops(text) is Answer.STOP


def test_times_offered_with_their_hours_are_no_stop_however_curt_the_words() -> None:
    text = "Pick one and stop there, no more mails, nothing further. Tuesday at 9. Tuesday at 9."
    again = replace(OFFERED, start=NINE.replace(hour=10))
    both = (Answer.TIMES, Answer.YES)
    assert weighed(text, *both, context=Context((OFFERED, again))).answers == both


@pytest.mark.parametrize(("text", "said"), list(product(TEXTS[1:3], (Answer.YES, Answer.TIMES))))
def test_a_yes_of_the_rules_falls_where_the_words_deny(text: str, said: Answer) -> None:
    verdict = weighed(text, said, Answer.QUESTION)
    assert not {Answer.YES, Answer.TIMES} & set(verdict.answers)


def test_a_time_taken_stays_a_yes_and_one_offered_stays_an_offer() -> None:
    context = Context((OFFERED,))
    assert weighed("Tuesday at 9 suits me.", Answer.YES, context=context).answers == (Answer.YES,)
    both = (Answer.TIMES, Answer.YES)
    assert weighed("Tuesday at 9 suits me.", *both, context=context).answers == both


def test_a_refused_day_beside_an_offered_one_is_no_refusal() -> None:
    both = (Answer.TIMES, Answer.YES)
    verdict = weighed(
        "Monday I cannot, no chance, sorry. Tuesday at 9.",
        *both,
        context=Context((REFUSED, OFFERED)),
    )
    assert verdict.answers == both


def test_what_stays_keeps_its_evidence() -> None:
    verdict = weighed(
        "I am afraid I must say no. Ask Priya Shah instead.", Answer.REFERRAL, Answer.NO
    )
    assert set(verdict.answers) == {Answer.NO, Answer.REFERRAL}
    assert len(verdict.evidence) == 2


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.lists(st.sampled_from(list(Answer)), min_size=1, unique=True))
def test_any_text_has_one_primary_answer_and_each_once(text: str, said: list[Answer]) -> None:
    verdict = weighed(text, *said)
    assert len(set(verdict.answers)) == len(verdict.answers) >= 1


def test_a_megabyte_takes_under_a_second() -> None:
    start = time.process_time()
    weighed("no yes maybe " * 80_000, Answer.OTHER)
    assert time.process_time() - start < 1


def test_the_model_is_small() -> None:
    path = Path(opinion.__file__).with_name("opinion.bin")
    assert path.stat().st_size < 1_000_000


def test_words_count_in_their_other_forms_too() -> None:
    assert {"unfortunately", "unfor*", "*ately", "^unfortunately", "0", "?"} <= wording(
        "Unfortunately 17?"
    )
    assert "genee" in wording("Gênée")


def test_the_rules_alone_stay_as_they_are() -> None:
    assert answers("I must decline.").answers == (Answer.NO,)
