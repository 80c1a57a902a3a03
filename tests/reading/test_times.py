"""Times proposed in a reply: tables of sentences, and what a reply takes from the letter."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.times import slots as times
from tests.reading import times_tables as tables
from tests.reading.notation import spelt

NEW_YORK, LONDON = "America/New_York", "Europe/London"
LETTER = (
    "Hello,\n\nwould Tuesday 9 March at 2pm or Thursday 11 March at 10:30am work for you?"
    " Both are my time.\n\nLena"
)
ONE_TIME = "Hello,\n\nwould Tuesday 9 March at 2pm Eastern work for you?\n\nLena"


def found(
    text: str, zone: str = NEW_YORK, owner: str = LONDON, *, letter: str = ""
) -> tuple[Slot, ...]:
    written = datetime(2027, 3, 3, 10, tzinfo=ZoneInfo(zone))
    return times.find(
        text, written=written, zone=ZoneInfo(zone), owner_zone=ZoneInfo(owner), letter=letter
    )


def told(text: str, zone: str = NEW_YORK, owner: str = LONDON, *, letter: str = "") -> list[str]:
    return sorted(spelt(slot, zone) for slot in found(text, zone, owner, letter=letter))


@pytest.mark.parametrize(("text", "expected"), tables.ENGLISH)
def test_english_sentences_tell_their_times(text: str, expected: list[str]) -> None:
    assert told(text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), tables.GERMAN)
def test_german_sentences_tell_their_times(text: str, expected: list[str]) -> None:
    assert told(text, "Europe/Berlin", "Europe/Berlin") == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), tables.FRENCH)
def test_french_sentences_tell_their_times(text: str, expected: list[str]) -> None:
    assert told(text, "Europe/Paris", "Europe/Paris") == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), tables.SPANISH)
def test_spanish_sentences_tell_their_times(text: str, expected: list[str]) -> None:
    assert told(text, "Europe/Madrid", "Europe/Madrid") == sorted(expected)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Den ersten bitte.", "E 03-09 14:00"),
        ("den zweiten, danke", "E 03-11 10:30"),
        ("The first please", "E 03-09 14:00"),
        ("the second one", "E 03-11 10:30"),
        ("The latter.", "E 03-11 10:30"),
        ("le premier svp", "E 03-09 14:00"),
        ("Le dernier me convient.", "E 03-11 10:30"),
        ("el primero por favor", "E 03-09 14:00"),
        ("El \u00faltimo.", "E 03-11 10:30"),
    ],
)
def test_a_reply_that_only_points_takes_that_time(reply: str, expected: str) -> None:
    assert told(reply, LONDON, LONDON, letter=LETTER) == [expected]


@pytest.mark.parametrize(
    "reply",
    [
        "I was the first to ask.",
        "First of all, congratulations.",
        "Sie sind der Erste, der fragt.",
        "C'est le premier mail de ce genre.",
        "Primero, gracias por escribir.",
    ],
)
def test_an_ordinal_that_counts_other_things_points_at_no_time(reply: str) -> None:
    assert told(reply, LONDON, LONDON, letter=LETTER) == []


@pytest.mark.parametrize("text", tables.NONE)
def test_no_time_is_invented(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("The Tuesday works", ["E 03-09 14:00 Europe/London"]),
        ("Thursday please", ["E 03-11 10:30 Europe/London"]),
        ("The 11th then", ["E 03-11 10:30 Europe/London"]),
        ("Your second slot works.", ["E 03-11 10:30 Europe/London"]),
        ("Let's go with option 2", ["E 03-11 10:30 Europe/London"]),
        ("The first one is great", ["E 03-09 14:00 Europe/London"]),
        ("2pm is good", ["E 03-09 14:00 Europe/London"]),
        ("Thursday at 10:30 it is", ["E 03-11 10:30 Europe/London"]),
        ("Either works!", ["E 03-09 14:00 Europe/London", "E 03-11 10:30 Europe/London"]),
        ("Neither works, sorry.", ["-E 03-09 14:00 Europe/London", "-E 03-11 10:30 Europe/London"]),
        ("2pm Tuesday is no longer possible", ["-E 03-09 14:00 Europe/London"]),
        ("Not Tuesday but Thursday is great", ["-D 03-09", "E 03-11 10:30 Europe/London"]),
        ("Can we make it 3 on Tuesday instead?", ["E 03-09 15:00"]),
        ("The second of your proposals suits me.", ["E 03-11 10:30 Europe/London"]),
        ("No. 2 please", ["E 03-11 10:30 Europe/London"]),
        ("Number one is good.", ["E 03-09 14:00 Europe/London"]),
        ("Fine, the last of them.", ["E 03-11 10:30 Europe/London"]),
        ("The morning one is perfect.", ["E 03-11 10:30 Europe/London"]),
        (
            "First slot is fine, second is not possible.",
            ["E 03-09 14:00 Europe/London", "-E 03-11 10:30 Europe/London"],
        ),
        (
            "The times you suggest don't work.",
            ["-E 03-09 14:00 Europe/London", "-E 03-11 10:30 Europe/London"],
        ),
        (
            "Neither the 9th nor the 11th, sorry.",
            ["-D 03-09", "-D 03-11"],
        ),
        (
            "Both grand, whatever is easier.",
            ["E 03-09 14:00 Europe/London", "E 03-11 10:30 Europe/London"],
        ),
        (
            "Les deux tombent pendant mes cours ; vendredi à 9h ?",
            ["-E 03-09 14:00 Europe/London", "-E 03-11 10:30 Europe/London", "E 03-05 9:00"],
        ),
        (
            "Beide Tage sind schon voll, Mittwoch um 14 Uhr ginge.",
            ["-E 03-09 14:00 Europe/London", "-E 03-11 10:30 Europe/London", "E 03-10 14:00"],
        ),
        (
            "Los dos me van bien, o si no el viernes a las 9.",
            ["E 03-09 14:00 Europe/London", "E 03-11 10:30 Europe/London", "E 03-05 9:00"],
        ),
        ("Option A for me please; my old phone is useless.", ["E 03-09 14:00 Europe/London"]),
        ("Option A please won't work.", ["-E 03-09 14:00 Europe/London"]),
        (
            "The second suits me, at the first I'm in surgery.",
            ["-E 03-09 14:00 Europe/London", "E 03-11 10:30 Europe/London"],
        ),
        ("The Thursday, please.", ["E 03-11 10:30 Europe/London"]),
        ("Tuesday at 2 suits.", ["E 03-09 14:00 Europe/London"]),
        ("Thursday I'm here all day.", ["D 03-11"]),
        (
            "The first please. If that's gone, the second.",
            ["E 03-09 14:00 Europe/London", "E 03-11 10:30 Europe/London"],
        ),
        (
            "The second of these; should it be taken, then the first.",
            ["E 03-09 14:00 Europe/London", "E 03-11 10:30 Europe/London"],
        ),
        ("In case the first one is still open I would take that.", ["E 03-09 14:00 Europe/London"]),
        ("I'd opt for the one on Thursday.", ["E 03-11 10:30 Europe/London"]),
        ("Between your two proposals I take the one of Tuesday.", ["E 03-09 14:00 Europe/London"]),
        ("The appointment of Thursday fits.", ["E 03-11 10:30 Europe/London"]),
        ("We will keep the Tuesday appointment then.", ["E 03-09 14:00 Europe/London"]),
        ("Of the two, Thursday is the easier for me.", ["E 03-11 10:30 Europe/London"]),
        (
            "Tuesday for preference, Thursday at a pinch.",
            ["E 03-09 14:00 Europe/London", "E 03-11 10:30 Europe/London"],
        ),
        ("None of that matters, I'm glad to help.", []),
        ("The first of my books is about this.", []),
        ("Works for me", []),
    ],
)
def test_a_reply_takes_up_times_of_the_letter(reply: str, expected: list[str]) -> None:
    assert told(reply, letter=LETTER) == sorted(expected)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Works for me!", ["E 03-09 14:00"]),
        ("You're on. Lunch is on me.", ["E 03-09 14:00"]),
        ("Agendado, saludos.", ["E 03-09 14:00"]),
        ("Conforme con el horario propuesto.", ["E 03-09 14:00"]),
        ("Le confirmo la cita.", ["E 03-09 14:00"]),
        ("Yes, see you then.", ["E 03-09 14:00"]),
        ("Could we make it 3?", ["E 03-09 15:00"]),
        ("Sorry, that does not work. How about 4?", ["-E 03-09 14:00", "E 03-09 16:00"]),
        ("Yes, but could we do Wednesday, same time?", ["E 03-10 14:00"]),
        ("Could we make it the Monday?", ["D 03-08"]),
        ("The Tuesday is bad, the Monday at 4 would do.", ["-D 03-09", "E 03-08 16:00"]),
        (
            "Not the 9th. The day before or the day after at 3 would be fine.",
            ["-D 03-09", "E 03-08 15:00", "E 03-10 15:00"],
        ),
        ("No, sorry.", []),
        ("Perfect, but what is this about?", []),
    ],
)
def test_consent_accepts_the_only_time_of_a_letter(reply: str, expected: list[str]) -> None:
    assert told(reply, letter=ONE_TIME) == sorted(expected)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Could we make it an hour later?", "E 03-09 15:00"),
        ("Tuesday's fine, but half an hour earlier would be better.", "E 03-09 13:30"),
        ("Can we push it back by 15 minutes?", "E 03-09 14:15"),
        ("¿Podría ser media hora antes?", "E 03-09 13:30"),
        ("Perfecto, ¿lo podemos correr una hora?", "E 03-09 15:00"),
        ("Mejor dos horas más tarde.", "E 03-09 16:00"),
        ("Ginge es eine Stunde später?", "E 03-09 15:00"),
        ("Pourrait-on décaler d'une heure ?", "E 03-09 15:00"),
        ("Could we do 4 rather than 2?", "E 03-09 16:00"),
        ("¿Puede ser a las 4 en vez de a las 2?", "E 03-09 16:00"),
    ],
)
def test_the_letters_hour_is_put_earlier_or_later(reply: str, expected: str) -> None:
    assert told(reply, letter=ONE_TIME) == ["-E 03-09 14:00", expected]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("I have to cancel our Tuesday talk, I'm sorry.", "-E 03-09 14:00"),
        ("Leider muss ich unseren Termin am Dienstag absagen.", "-E 03-09 14:00"),
        ("Je dois annuler notre rendez-vous de mardi.", "-E 03-09 14:00"),
        ("Tengo que cancelar nuestra llamada del martes.", "-E 03-09 14:00"),
        ("I can't do Tuesday, sorry.", "-D 03-09"),
    ],
)
def test_who_calls_an_appointment_off_refuses_its_hour(reply: str, expected: str) -> None:
    assert told(reply, letter=ONE_TIME) == [expected]


@pytest.mark.parametrize(
    "reply",
    [
        "We're an hour later here. What is it about?",
        "I got home an hour later than planned and only saw this now.",
        "Acabé media hora más tarde y no lo vi.",
        "Doors open half an hour before the talk.",
    ],
)
def test_an_hour_later_that_nobody_asks_for_moves_nothing(reply: str) -> None:
    assert told(reply, letter=ONE_TIME) == []


@pytest.mark.parametrize(
    ("reply", "offered"),
    [
        ("I can do either", True),
        ("Both days are good for me.", True),
        ("Los dos días me van bien.", True),
        ("Can't do either, sorry.", False),
        ("Those two don't work for me.", False),
        ("Ninguna, lo siento.", False),
        ("No me va bien ninguna.", False),
        ("No tengo disponibilidad en esos horarios.", False),
    ],
)
def test_all_of_the_letters_times_are_taken_or_refused(reply: str, *, offered: bool) -> None:
    sign = "" if offered else "-"
    both = [f"{sign}E 03-09 14:00", f"{sign}E 03-11 10:30"]
    assert told(reply, LONDON, LONDON, letter=LETTER) == both


def test_who_points_at_a_time_refuses_no_hour_of_the_day_by_talking_of_himself() -> None:
    letter = "Tuesday 9 March at 9:00, or at 18:30 that day?"
    for reply in (
        "The morning one, please. I'm useless in the afternoon.",
        "La de la mañana. Por la tarde no soy persona.",
    ):
        assert told(reply, LONDON, LONDON, letter=letter) == ["E 03-09 9:00"]


def test_half_past_an_hour_is_the_letters_in_the_evening() -> None:
    letter = "I could do Tuesday 9 March at 8:15 or at 19:30."
    for reply in ("the half 7 one suits me better", "el de las 7 y media me va mejor"):
        assert told(reply, LONDON, LONDON, letter=letter) == ["E 03-09 19:30"]


def test_a_bare_hour_is_the_letters_before_noon_or_after() -> None:
    letter = "Shall we say Thursday 11 March, 7 pm?"
    for reply in ("Thursday 7 then.", "Yes, at 7."):
        assert told(reply, LONDON, LONDON, letter=letter) == ["E 03-11 19:00"]
    assert told("Thursday at 7am?", LONDON, LONDON, letter=letter) == ["E 03-11 7:00"]


def test_german_and_french_and_spanish_replies_take_up_times_too() -> None:
    letter = "Passt Ihnen Dienstag, 9. März um 14 Uhr oder Donnerstag, 11. März um 10 Uhr?"
    assert told("Der zweite Termin passt.", "Europe/Berlin", "Europe/Berlin", letter=letter) == [
        "E 03-11 10:00"
    ]
    assert told(
        "Keiner der beiden Termine geht.", "Europe/Berlin", "Europe/Berlin", letter=letter
    ) == [
        "-E 03-09 14:00",
        "-E 03-11 10:00",
    ]
    letter = "Seriez-vous libre mardi 9 mars à 14h ou jeudi 11 mars à 10h ?"
    assert told("Le premier créneau me va.", "Europe/Paris", "Europe/Paris", letter=letter) == [
        "E 03-09 14:00"
    ]
    assert told("Celui du matin me va.", "Europe/Paris", "Europe/Paris", letter=letter) == [
        "E 03-11 10:00"
    ]
    assert told("Ni l'un ni l'autre, hélas.", "Europe/Paris", "Europe/Paris", letter=letter) == [
        "-E 03-09 14:00",
        "-E 03-11 10:00",
    ]
    letter = "¿Le viene bien el martes 9 de marzo a las 14:00 o el jueves 11 a las 10:00?"
    assert told(
        "Me va bien la segunda opción.", "Europe/Madrid", "Europe/Madrid", letter=letter
    ) == ["E 03-11 10:00"]


@pytest.mark.parametrize(
    "reply",
    [
        "Der zweite passt, beim ersten bin ich im Unterricht.",
        "Le deuxième me va, au premier je suis au tribunal.",
        "El segundo me va bien, en el primero tengo consulta.",
    ],
)
def test_what_one_does_at_the_other_time_refuses_it(reply: str) -> None:
    letter = "Tuesday 9 March at 14:00, or Thursday 11 March at 10:00?"
    assert told(reply, LONDON, LONDON, letter=letter) == ["-E 03-09 14:00", "E 03-11 10:00"]


def test_a_time_gone_by_is_none_of_those_asked_about() -> None:
    letter = f"On 1 March 2027 at 18:22, Lena:\n\n{LETTER}"
    assert told("The second one works.", letter=letter) == ["E 03-11 10:30 Europe/London"]


def test_a_number_with_its_weekday_leans_on_no_date_before_it() -> None:
    assert told("I was away until the 18. Monday 8 at 11 is fine.") == ["E 03-08 11:00"]


def test_no_time_comes_out_without_beginning_and_end() -> None:
    said = "My first free evening is Thursday's. After that comes Sunday evening, or any time."
    assert all(slot.start or slot.end for slot in found(said))


def test_an_end_stands_only_where_it_is_said() -> None:
    (plain,) = found("Tuesday at 3pm. 20 minutes is fine.")
    (said,) = found("Tuesday at 3pm for 30 minutes.")
    (held,) = found("Tuesday at 3pm. 45 mins hard stop.")
    assert plain.end is None
    assert said.end == datetime(2027, 3, 9, 15, 30, tzinfo=ZoneInfo(NEW_YORK))
    assert held.end == datetime(2027, 3, 9, 15, 45, tzinfo=ZoneInfo(NEW_YORK))


def test_a_slot_carries_the_words_it_rests_on() -> None:
    (slot,) = found("Hello Lena,\n\nhow about Tuesday at\n3pm? Best, Jo")
    assert slot.text == "Tuesday at 3pm"


def test_an_absence_notice_that_offers_nothing_names_no_times() -> None:
    assert found("I am out of the office until 12 March and back on the 15th.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "I'm away until 12 March, but Tuesday the 16th at 3 would work.",
        "Tuesday the 16th at 3 would work. From the 20th on I'm away.",
    ],
)
def test_an_absence_beside_an_offer_refuses_no_time(text: str) -> None:
    assert told(text) == ["E 03-16 15:00"]


def test_the_first_and_last_day_or_the_hour_an_absence_ends_are_refused() -> None:
    text = "I can't do the 10th to the 12th. Busy until 3 on the 15th. The 16th at 3 would work."
    assert told(text) == ["-B 03-15 15:00", "-W 03-10..03-13", "E 03-16 15:00"]


def test_quotes_headers_and_signatures_are_not_read() -> None:
    text = (
        "Thursday at 3 is fine.\n\nJo\n-- \nOffice hours Tue 2-4\n\n"
        "On Mon, 1 Mar 2027 at 09:12, Lena <lena@example.org> wrote:\n> Friday at 9?\n"
    )
    assert told(text) == ["E 03-04 15:00"]
    assert told("Thursday at 3.\n\nFrom: Lena\nSent: Friday, 5 March 2027 9:00\nTo: Jo\n") == [
        "E 03-04 15:00"
    ]


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=300)
    | st.lists(
        st.sampled_from(
            "Tuesday next 3 pm at or and 12/5 10.12. halb vier Uhr le 9 mars à 15h30 el lunes"
            " GMT+1 not except before until week the 31st 29 Feb - , . ( ) \n can't free".split(" ")
        ),
        max_size=40,
    ).map(" ".join),
    st.datetimes(timezones=st.just(UTC)),
    st.sampled_from(["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Europe/Dublin"]),
)
@example("mi \u0301 10", datetime(2027, 3, 3, tzinfo=UTC), "Europe/Berlin")  # an accent alone
def test_every_moment_is_aware_and_nothing_raises(text: str, written: datetime, zone: str) -> None:
    here = ZoneInfo(zone)
    slots = times.find(text, written=written, zone=here, owner_zone=here, letter=text)
    for slot in slots:
        ends = [end for end in (slot.start, slot.end) if end is not None]
        assert ends
        assert all(end.tzinfo is not None and end.utcoffset() is not None for end in ends)
        if slot.kind is TimeKind.RANGE:
            assert slot.start is not None
            assert slot.end is not None
            assert timedelta(0) < slot.end - slot.start


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "1",
        "Tuesday ",
        "Tuesday or ",
        "Tuesday, ",
        "Tue x, 3 or ",
        "mid ",
        "early week of ",
        "a week from ",
        "about ",
        "not Tuesday ",
        "5 or ",
        "heure de ",
        "1, ",
        "(",
        "las ",
        "14, 15 or ",
        "so 3pm, ",
        "next week ",
        "3pm or ",
        "1/2/",
        "@",
        "\n",
        "'",
        "9-",
        "not ",
        "la la ",
        "é",
    ],
)
def test_a_megabyte_of_anything_is_read_in_under_a_second(unit: str) -> None:
    text = (unit * 1_000_000)[:1_000_000]
    begin = time.process_time()
    found(text)
    assert time.process_time() - begin < 4  # CPU, with room for a slow machine
