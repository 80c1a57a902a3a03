"""What a reply takes of the letter's times where it names only a part of them, or points."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from mailflow.reading.times import slots as times
from mailflow.reading.times.sentences.appointments import confirms
from tests.reading.notation import spelt

LONDON = ZoneInfo("Europe/London")


def told(reply: str, letter: str) -> list[str]:
    written = datetime(2027, 3, 3, 10, tzinfo=LONDON)
    found = times.find(reply, written=written, zone=LONDON, owner_zone=LONDON, letter=letter)
    return sorted(spelt(slot, LONDON.key) for slot in found)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (
            "Thursday is fine, though at 9 I have a meeting. Would 4 in the afternoon do?",
            ["-E 03-11 9:00", "E 03-11 16:00"],
        ),
        (
            "Thursday works, but at 9 I'm still on the train. Could we do 11?",
            ["-E 03-11 9:00", "E 03-11 11:00"],
        ),
        (
            "El jueves genial, pero a las 9 estoy en el dentista, mejor a las 11",
            ["-E 03-11 9:00", "E 03-11 11:00"],
        ),
        ("Thursday is fine, but at 10 I have to leave.", ["E 03-11 9:00"]),
        ("El jueves perfecto, pero a las 10 tengo que irme.", ["E 03-11 9:00"]),
        ("Thursday 11 March, at 8 I'm at my desk.", ["E 03-11 8:00"]),
    ],
)
def test_what_one_does_at_the_letters_hour_refuses_it(reply: str, expected: list[str]) -> None:
    assert told(reply, "Would Thursday 11 March at 9am be possible?") == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("make it 9?", ["E 03-09 21:00"]),
        ("mejor a las 9 y media", ["E 03-09 21:30"]),
        (
            "Tuesday but half 9, at half 8 I'm still putting the wee one to bed",
            ["-E 03-09 20:30", "E 03-09 21:30"],
        ),
        ("No evenings for me. Monday 15th from 7?", ["A 03-15 19:00"]),
        ("Friday 12th at 9 in the office?", ["E 03-12 9:00"]),
        ("Tuesday morning at 9 instead?", ["E 03-09 9:00"]),
    ],
)
def test_an_hour_close_to_the_letters_is_in_the_evening_too(
    reply: str, expected: list[str]
) -> None:
    asked = told(reply, "Shall I ring on Tuesday 9 March at 8.30pm?")
    assert [one for one in asked if not one.startswith("-P")] == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("el tercero que propones. Gracias!", "E 03-12 15:30"),
        ("la última que mencionas", "E 03-12 15:30"),
        ("me quedo con la primera que mandas", "E 03-09 9:00"),
        ("the third you suggest works", "E 03-12 15:30"),
    ],
)
def test_a_place_is_pointed_at_as_one_that_was_proposed(reply: str, expected: str) -> None:
    letter = "- Tuesday 9 March, 9:00\n- Thursday 11 March, 9:00\n- Friday 12 March, 15:30"
    assert told(reply, letter) == [expected]


@pytest.mark.parametrize(
    ("reply", "offered"),
    [
        ("Both days I'm at the pool with the kids.", False),
        ("Esos dos días a las 6 estoy en la piscina.", False),
        ("Los dos días tengo guardia.", False),
        ("Both days I'm at home, just ring.", True),
        ("Tuesday and Thursday are both good, I'm off by then", True),
    ],
)
def test_what_one_does_on_all_of_the_days_refuses_them(reply: str, *, offered: bool) -> None:
    sign = "" if offered else "-"
    both = [f"{sign}E 03-09 18:00", f"{sign}E 03-11 18:00"]
    assert told(reply, "Tuesday 9 March or Thursday 11 March at 6pm?") == both


LIST = "1) Monday 8 March, 9:00\n2) Tuesday 9 March, 15:30\n3) Wednesday 10 March, 11:00"


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("1 and 3 work, 2 doesn't", ["-E 03-09 15:30", "E 03-08 9:00", "E 03-10 11:00"]),
        ("1 and 3 are both OK, 2 isn't.", ["-E 03-09 15:30", "E 03-08 9:00", "E 03-10 11:00"]),
        ("La 1 y la 3 me van, la 2 no.", ["-E 03-09 15:30", "E 03-08 9:00", "E 03-10 11:00"]),
        (
            "1 and 3 don't work. Option 2 it is.",
            ["-E 03-08 9:00", "-E 03-10 11:00", "E 03-09 15:30"],
        ),
        ("A and C are fine, B isn't.", ["-E 03-09 15:30", "E 03-08 9:00", "E 03-10 11:00"]),
        ("1 or 3", ["E 03-08 9:00", "E 03-10 11:00"]),
        ("opción 1 u opción 2, me da igual", ["E 03-08 9:00", "E 03-09 15:30"]),
        ("2 please", ["E 03-09 15:30"]),
        ("b please", ["E 03-09 15:30"]),
        ("b) suits me", ["E 03-09 15:30"]),
        ("a or c", ["E 03-08 9:00", "E 03-10 11:00"]),
        ("a call would be lovely", []),
        ("la b porfa", ["E 03-09 15:30"]),
        ("Me va bien el primero. Si falla, el segundo también.", ["E 03-08 9:00", "E 03-09 15:30"]),
        ("I have 2 questions first. What is it for?", []),
        ("A good friend of mine knows more.", []),
    ],
)
def test_the_numbers_of_the_letters_list_point_at_its_times(
    reply: str, expected: list[str]
) -> None:
    assert told(reply, LIST) == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ('my pick is "b"', ["E 03-10 14:00"]),
        ("I'll plump for A.", ["E 03-09 9:00"]),
        ("(a) is hopeless, (b) is fine", ["-E 03-09 9:00", "E 03-10 14:00"]),
        ("Wir entscheiden uns für Wien. Ich nehme b).", ["E 03-10 14:00"]),
        ("Va pour le « a ».", ["E 03-09 9:00"]),
        ("Escojo la b", ["E 03-10 14:00"]),
        ("Let it be B!", ["E 03-10 14:00"]),
        ("Only B works.", ["E 03-10 14:00"]),
        ("Vorschlag A passt.", ["E 03-09 9:00"]),
        ("Meet me in building B, please.", []),
        ("Better the Tuesday of the two.", ["E 03-09 9:00"]),
        ("I see you've booked Tuesday, lovely.", ["E 03-09 9:00"]),
        ("You've gone for Wednesday. Perfect!", ["E 03-10 14:00"]),
        ("Ich sehe, Sie haben Mittwoch vorgemerkt, prima.", ["E 03-10 14:00"]),
        ("Je vois que vous avez réservé mardi, parfait.", ["E 03-09 9:00"]),
        ("A geht nicht, B schon.", ["-E 03-09 9:00", "E 03-10 14:00"]),
        ("Le « b » me convient.", ["E 03-10 14:00"]),
        ("I pick a bone with you: neither works.", ["-E 03-09 9:00", "-E 03-10 14:00"]),
    ],
)
def test_a_letter_of_the_list_is_chosen_or_quoted(reply: str, expected: list[str]) -> None:
    assert told(reply, "a) Tuesday 9 March at 9:00\nb) Wednesday 10 March at 14:00") == expected


@pytest.mark.parametrize("zone", ["both New York", "all in New York", "beide New York", "New York"])
def test_a_zone_in_brackets_is_of_all_the_hours_before_it(zone: str) -> None:
    found = times.find(
        f"Tuesday 9 March at 17:30 or Thursday 11 March at 8:00 ({zone})",
        written=datetime(2027, 3, 3, 10, tzinfo=LONDON),
        zone=LONDON,
        owner_zone=LONDON,
    )
    assert [spelt(slot, "America/New_York") for slot in found] == [
        "E 03-09 17:30",
        "E 03-11 8:00",
    ]


def test_a_number_that_is_an_hour_of_the_letters_is_that_hour() -> None:
    assert told("2 works", "Monday 8 March at 9:00 or Tuesday 9 March at 2pm?") == ["E 03-09 14:00"]
    assert told("2 would be better", "Tuesday 9 March at 9:00 or at 10:00?") == ["E 03-09 14:00"]


def test_a_week_is_no_more_than_the_hours_in_it_that_are_pointed_at() -> None:
    reply = "Not this week, but either of the ones you suggest next week is good."
    letter = "Tuesday 9 March at 11am or Thursday 11 March at 4pm?"
    assert told(reply, letter) == ["-W 03-01..03-06", "E 03-09 11:00", "E 03-11 16:00"]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Me tinca más el lunes", ["E 03-08 10:00"]),
        ("Contá conmigo el lunes", ["E 03-08 10:00"]),
        ("He apuntado el lunes en la agenda", ["E 03-08 10:00"]),
        ("Monday at the time you suggest.", ["E 03-08 10:00"]),
        ("La hora de la tarde, por favor.", ["E 03-10 16:00"]),
        ("Me valen tanto el lunes como el miércoles", ["E 03-08 10:00", "E 03-10 16:00"]),
        ("Una u otra, me da lo mismo.", ["E 03-08 10:00", "E 03-10 16:00"]),
        ("Not the first, the second.", ["-E 03-08 10:00", "E 03-10 16:00"]),
        ("The first is out but the second's fine.", ["-E 03-08 10:00", "E 03-10 16:00"]),
        ("Les deux dates sont prises.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
        ("I'm double booked on both occasions.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
        ("Je penche pour mercredi.", ["E 03-10 16:00"]),
        ("The first, as I'm in surgery on Wednesday.", ["-D 03-10", "E 03-08 10:00"]),
        ("Neither morning is free.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
        ("Makes no difference to me.", ["E 03-08 10:00", "E 03-10 16:00"]),
        ("N'importe lequel des deux.", ["E 03-08 10:00", "E 03-10 16:00"]),
        ("Les deux tombent mal.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
        ("Je suis pris aux deux créneaux.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
        ("No can do on either.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
        ("Der spätere wäre besser.", ["E 03-10 16:00"]),
        ("I'd go for Wednesday, Monday I'm away.", ["-D 03-08", "E 03-10 16:00"]),
        ("Wednesday please, Monday's chaos.", ["-D 03-08", "E 03-10 16:00"]),
        ("Je prends le mercredi, le lundi je ne peux pas.", ["-D 03-08", "E 03-10 16:00"]),
        ("Lieber Mittwoch, Montag bin ich weg.", ["-D 03-08", "E 03-10 16:00"]),
        ("Prefiero el miércoles, el lunes tengo médico.", ["-D 03-08", "E 03-10 16:00"]),
        ("Monday I'm on a plane but the Wednesday slot's fine.", ["-D 03-08", "E 03-10 16:00"]),
        ("todas me sirven", ["E 03-08 10:00", "E 03-10 16:00"]),
        ("Esas dos fechas las tengo ocupadas.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
    ],
)
def test_spanish_of_both_shores_takes_the_letters_times(reply: str, expected: list[str]) -> None:
    assert told(reply, "lunes 8 de marzo, 10:00, o miércoles 10 de marzo, 16:00?") == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Both of those are taken, sorry.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
        ("Both clash with clinics I'm afraid.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
        ("Ambas fechas las tengo tomadas.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
        ("Lo lamento, ambas me coinciden con clases.", ["-E 03-08 10:00", "-E 03-10 16:00"]),
        ("The second is better than the first for me.", ["E 03-10 16:00"]),
        ("Me va mejor la segunda que la primera.", ["E 03-10 16:00"]),
        ("The second. Monday I'm out.", ["-D 03-08", "E 03-10 16:00"]),
    ],
)
def test_a_pointer_has_its_own_sentence_and_a_comparison_takes_one(
    reply: str, expected: list[str]
) -> None:
    assert told(reply, "Monday 8 March, 10:00, or Wednesday 10 March, 16:00?") == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("I have to call Wednesday off, I'm so sorry.", ["-E 03-10 13:00"]),
        ("Going to have to bow out of Wednesday.", ["-E 03-10 13:00"]),
        ("Den Termin am Mittwoch sage ich leider ab.", ["-E 03-10 13:00"]),
        ("Je me décommande pour mercredi.", ["-E 03-10 13:00"]),
        ("I'm afraid I must cancel. Please don't reschedule.", ["-E 03-10 13:00"]),
        ("I won't be able to make it after all.", ["-E 03-10 13:00"]),
        ("Can't do the 10th after all, sorry.", ["-D 03-10"]),
        ("My train was cancelled, so it's Wednesday at 2.", ["E 03-10 14:00"]),
        ("Wednesday isn't going to happen, I'm sorry.", ["-E 03-10 13:00"]),
        ("Den Termin am Mittwoch, 13 Uhr, muss ich leider streichen.", ["-E 03-10 13:00"]),
        ("I have to take it back, sorry.", ["-E 03-10 13:00"]),
        ("Unser Termin findet leider nicht statt.", ["-E 03-10 13:00"]),
        ("Wednesday is still on.", ["E 03-10 13:00"]),
        ("Mercredi tient toujours.", ["E 03-10 13:00"]),
        ("Gotta bail on Wednesday.", ["-E 03-10 13:00"]),
        ("I'll have to give Wednesday a miss.", ["-E 03-10 13:00"]),
        ("So no chat on Wednesday.", ["-E 03-10 13:00"]),
        ("I won't be making our Wednesday call.", ["-E 03-10 13:00"]),
        ("Unser Treffen am Mittwoch kann leider nicht stattfinden.", ["-E 03-10 13:00"]),
        ("Aus Mittwoch wird leider nichts.", ["-E 03-10 13:00"]),
        ("Ich kann den Termin nicht wahrnehmen.", ["-E 03-10 13:00"]),
        ("Notre appel de mercredi n'aura pas lieu.", ["-E 03-10 13:00"]),
        ("Finalement, je ne pourrai pas.", ["-E 03-10 13:00"]),
        ("Lo del miércoles no va a poder ser.", ["-E 03-10 13:00"]),
        ("Mercredi à 13h, ce n'est plus possible.", ["-E 03-10 13:00"]),
        ("Don't forget Wednesday!", ["E 03-10 13:00"]),
        ("Je confirme notre rendez-vous de mercredi.", ["E 03-10 13:00"]),
    ],
)
def test_what_was_agreed_is_called_off_with_its_hour(reply: str, expected: list[str]) -> None:
    assert told(reply, "Wednesday 10 March at 1pm it is!") == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Could we swap to 4, same day?", ["E 03-10 16:00"]),
        ("Can we slide Wednesday's 1pm to Friday at 1pm?", ["-E 03-10 13:00", "E 03-12 13:00"]),
        ("Können wir von Mi 13 Uhr auf Fr 13 Uhr schieben?", ["-E 03-10 13:00", "E 03-12 13:00"]),
        ("Could we switch to 4 short calls?", []),
        (
            "Können wir Mittwoch auf Freitag schieben, gleiche Zeit?",
            ["-E 03-10 13:00", "E 03-12 13:00"],
        ),
        (
            "Peut-on déplacer notre appel de mercredi à vendredi 9h ?",
            ["-E 03-10 13:00", "E 03-12 9:00"],
        ),
        ("13 Uhr ist mir zu früh, 16 Uhr ginge.", ["-E 03-10 13:00", "E 03-10 16:00"]),
        ("Ginge statt 13 Uhr auch 16 Uhr?", ["-E 03-10 13:00", "E 03-10 16:00"]),
        ("Can we move our call to 4:30pm?", ["E 03-10 16:30"]),
        ("On remet ça à vendredi, 9h aussi ?", ["E 03-12 9:00"]),
        ("1pm? You must be joking. 4 would do.", ["-E 03-10 13:00", "E 03-10 16:00"]),
        ("Could we put Wednesday off till Friday at 9?", ["-E 03-10 13:00", "E 03-12 9:00"]),
        (
            "¿Podemos dejar lo del miércoles para el viernes a las 9?",
            ["-E 03-10 13:00", "E 03-12 9:00"],
        ),
        ("Ginge statt Mittwoch auch Freitag, 9 Uhr?", ["-D 03-10", "E 03-12 9:00"]),
        ("Could we do it a week later?", ["-E 03-10 13:00", "E 03-17 13:00"]),
        ("¿Podemos retrasarlo una semana?", ["-E 03-10 13:00", "E 03-17 13:00"]),
        ("Can we push it back a week, to Thursday 18th, 4pm?", ["E 03-18 16:00"]),
        ("Wednesday's fine but not before five.", ["-B 03-10 17:00"]),
        ("Make it 4 and I'm in.", ["E 03-10 16:00"]),
    ],
)
def test_one_time_is_given_for_another(reply: str, expected: list[str]) -> None:
    moved = told(reply, "Wednesday 10 March at 1pm it is!")
    assert [one for one in moved if one != "E 03-10 13:00"] == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("I can't do either of those days.", ["-D 03-11", "-D 03-12"]),
        ("Neither day works, I'm in Wales.", ["-D 03-11", "-D 03-12"]),
        ("The second, please.", ["D 03-12"]),
    ],
)
def test_whole_days_are_pointed_at_where_the_letter_has_no_hours(
    reply: str, expected: list[str]
) -> None:
    assert told(reply, "I could come on Thursday 11 or Friday 12 March.") == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Thursday lunchtime is ideal.", ["E 03-11 12:30"]),
        ("The first or the second, whichever you like", ["E 03-09 9:00", "E 03-11 12:30"]),
        ("I'm not free for any of those.", ["-E 03-09 9:00", "-E 03-11 12:30"]),
        ("I'll take the 12.30.", ["E 03-11 12:30"]),
        ("The late one.", ["E 03-11 12:30"]),
    ],
)
def test_pointing_in_other_words(reply: str, expected: list[str]) -> None:
    assert told(reply, "Tuesday 9 March, 9:00 or Thursday 11 March, 12:30?") == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Not Thursday, I'm away. Friday at the same time?", ["-D 03-18", "E 03-19 13:00"]),
        ("Thursday's out. Tuesday at 4?", ["-D 03-18", "E 03-09 16:00"]),
        ("Please take Thursday's call off your calendar.", ["-E 03-18 13:00"]),
        ("I have to withdraw from Thursday's conversation.", ["-E 03-18 13:00"]),
        ("Could we reschedule for Monday the 22nd at 10?", ["E 03-22 10:00"]),
        ("Could it be Friday at 2 instead?", ["E 03-19 14:00"]),
        ("Could we shift to Friday at 10?", ["E 03-19 10:00"]),
        ("Our Thursday call will not be taking place.", ["-E 03-18 13:00"]),
        ("Thursday muss leider ausfallen.", ["-E 03-18 13:00"]),
        ("That is fine for me, till Thursday.", ["E 03-18 13:00"]),
        ("Perfect! Call my cell, not the office.", ["E 03-18 13:00"]),
        ("Can you come half an hour earlier?", ["-E 03-18 13:00", "E 03-18 12:30"]),
        ("Wäre eine halbe Stunde später möglich?", ["-E 03-18 13:00", "E 03-18 13:30"]),
        ("Dann nehme ich Donnerstag.", ["E 03-18 13:00"]),
        ("Me tengo que bajar de lo del jueves.", ["-E 03-18 13:00"]),
    ],
)
def test_a_day_is_of_the_week_the_letter_speaks_of(reply: str, expected: list[str]) -> None:
    assert told(reply, "So Thursday 18 March at 1pm.") == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Any time in that window is fine.", ["R 03-10 13:00-15:00"]),
        ("Sure, whenever suits you within those two hours.", ["R 03-10 13:00-15:00"]),
        ("Anywhere outside that window is fine.", []),
    ],
)
def test_any_time_within_what_was_proposed_takes_it(reply: str, expected: list[str]) -> None:
    assert told(reply, "Could I call on Wednesday 10 March between 1 and 3 pm?") == expected


def test_those_of_several_that_are_named_are_both() -> None:
    letter = "Monday 8 March, 9:00, Wednesday 10 March, 13:00 or Thursday 11 March, 17:30"
    both = ["E 03-10 13:00", "E 03-11 17:30"]
    assert told("Wednesday or Thursday both work for me.", letter) == both
    assert told("The evening one, please, I'm teaching during the day.", letter) == both[1:]
    assert told("Those don't work for me.", letter) == [
        "-E 03-08 9:00",
        "-E 03-10 13:00",
        "-E 03-11 17:30",
    ]


def test_an_hour_on_a_clock_that_is_named_is_no_wall_time_of_the_letters() -> None:
    kolkata, berlin = ZoneInfo("Asia/Kolkata"), ZoneInfo("Europe/Berlin")
    written = datetime(2027, 3, 3, 10, tzinfo=kolkata)
    letter = "Would Friday 5 March at 13:30 German time / 18:00 in Mysuru be all right?"
    reply = "6 pm our time works."
    found = times.find(reply, written=written, zone=kolkata, owner_zone=berlin, letter=letter)
    assert [spelt(slot, kolkata.key) for slot in found] == ["E 03-05 18:00"]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Half three instead of three?", ["-E 03-10 15:00", "E 03-10 15:30"]),
        (
            "I see you propose Wednesday at 3. Could do 5 instead.",
            ["-E 03-10 15:00", "E 03-10 17:00"],
        ),
        ("4pm Paris time is perfect.", ["E 03-10 16:00 Europe/Paris"]),
        ("Wednesday at 11am New York time?", ["E 03-10 11:00 America/New_York"]),
    ],
)
def test_an_hour_is_told_by_the_clock_that_the_reply_names(reply: str, expected: list[str]) -> None:
    assert told(reply, "Wednesday 10 March at 3pm (4pm in Paris)?") == expected


@pytest.mark.parametrize(
    ("reply", "accepted"),
    [
        ("Works, I have to be in Truro anyhow. Shall I bring the plans?", True),
        ("That slot suits me. Whose number do we use?", True),
        ("Ja, das geht. Soll ich Kuchen mitbringen?", True),
        ("Parfait pour moi. C'est vous qui appelez ?", True),
        ("va, quedamos así. me manda usted el enlace?", True),
        ("Is there a lift? Works for me.", False),
        ("Agreed. Which entrance is it?", True),
        ("Perfect. Did you mean this year?", False),
        ("Works for me. Or is the evening still free?", False),
        ("Great idea for a book. Who else have you asked?", False),
        ("Klingt spannend. Worum geht es genau?", False),
        ("Qué bueno. ¿Quién le dio mi correo?", False),
    ],
)
def test_a_question_of_another_matter_takes_no_consent_back(reply: str, *, accepted: bool) -> None:
    hour = "E 03-10 12:00"
    assert (hour in told(reply, "Would Wednesday 10 March at noon suit you?")) is accepted


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Thursday can't happen any more, burst pipe.", ["-E 03-11 9:00"]),
        ("I can't make Thursday after all.", ["-E 03-11 9:00"]),
        ("Lo del jueves se me cae, lo siento.", ["-E 03-11 9:00"]),
        ("I can't do Thursday.", ["-D 03-11"]),
        ("Thursday is full all day now.", ["-D 03-11"]),
        ("Wednesday is out, too.", ["-D 03-10"]),
    ],
)
def test_the_day_of_what_was_agreed_is_refused_for_its_hour(
    reply: str, expected: list[str]
) -> None:
    letter = "Perfect, then Thursday 11 March at 9. I'll ring you."
    written = datetime(2027, 3, 3, 10, tzinfo=LONDON)
    found = times.find(
        reply,
        written=written,
        zone=LONDON,
        owner_zone=LONDON,
        letter=letter,
        agreed=confirms(letter),
    )
    assert sorted(spelt(slot, LONDON.key) for slot in found) == expected


@pytest.mark.parametrize(
    ("letter", "agreed"),
    [
        ("Great, talk to you on Thursday at 9!", True),
        ("Wunderbar, dann bis Donnerstag um 9 Uhr!", True),
        ("Great, thanks! Would Thursday at 9 suit?", False),
        ("I could do Thursday at 9.", False),
        ("Great to hear from you! How about Thursday at 9.", False),
        ("I could do Thursday at 9, then.", False),
        ("Ich hätte Donnerstag, 9 Uhr, im Kalender frei.", False),
    ],
)
def test_a_letter_that_asks_confirms_nothing(letter: str, *, agreed: bool) -> None:
    assert confirms(letter) is agreed


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("All fine except Thursday.", ["-D 03-11", "E 03-09 9:00", "E 03-12 15:00"]),
        ("Not the Thursday, anything else.", ["-D 03-11", "E 03-09 9:00", "E 03-12 15:00"]),
        ("Passen alle.", ["E 03-09 9:00", "E 03-11 9:00", "E 03-12 15:00"]),
        ("Alle außer Donnerstag.", ["-D 03-11", "E 03-09 9:00", "E 03-12 15:00"]),
        ("El jueves no puedo, los demás sí.", ["-D 03-11", "E 03-09 9:00", "E 03-12 15:00"]),
        ("Dann bis Freitag!", ["E 03-12 15:00"]),
        ("¡Hasta el jueves!", ["E 03-11 9:00"]),
        ("I'm free on the 9th, let me know if you need anything else.", ["E 03-09 9:00"]),
    ],
)
def test_all_of_them_or_all_but_one(reply: str, expected: list[str]) -> None:
    letter = "Would Tuesday 9 March at 9, Thursday 11 March at 9 or Friday 12 March at 15:00 suit?"
    assert told(reply, letter) == expected


def test_an_ordinal_in_figures_is_a_date_where_the_letter_has_it() -> None:
    letter = "Would Monday 1 March or Tuesday 2 March, both at 9, or Wednesday 3 March at 9 suit?"
    written = datetime(2027, 2, 25, 10, tzinfo=LONDON)
    found = times.find(
        "I'm free on the 3rd.", written=written, zone=LONDON, owner_zone=LONDON, letter=letter
    )
    assert [spelt(slot, LONDON.key) for slot in found] == ["E 03-03 9:00"]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Thursday 2:30pm?", "E 03-18 14:30"),
        ("Same time on the 1st?", "E 04-01 9:00"),
        ("The week after, same day, same time?", "E 03-23 9:00"),
        ("Same day and time the following week?", "E 03-23 9:00"),
        ("Make it 4pm and I'm in.", "E 03-16 16:00"),
        ("This Thursday at 2 would be better.", "E 03-04 14:00"),
    ],
)
def test_another_time_is_counted_from_the_letters_only_one(reply: str, expected: str) -> None:
    assert told(reply, "Would Tuesday 16 March at 9 suit you?") == [expected]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Could it be four?", "E 03-16 16:00"),
        ("Yes, but four please.", "E 03-16 16:00"),
        ("Tuesday's good, is four ok though?", "E 03-16 16:00"),
        ("Half past would be better.", "E 03-16 15:30"),
        ("Make that eleven.", "E 03-16 11:00"),
        ("Lieber vier, wenn's geht. Schöne Grüße", "E 03-16 16:00"),
        ("Perfect. Would six be too many on the call?", "E 03-16 15:00"),
    ],
)
def test_a_bare_hour_is_asked_for_in_the_place_of_the_letters(reply: str, expected: str) -> None:
    assert told(reply, "Would Tuesday 16 March at 15:00 suit you?") == [expected]


def test_who_asks_for_another_hour_than_was_agreed_on_calls_that_off() -> None:
    letter = "Perfect, then Thursday 11 March at 9. I'll ring you."
    written = datetime(2027, 3, 3, 10, tzinfo=LONDON)
    found = times.find(
        "Slight hitch, can we push to 4.30 on Friday?",
        written=written,
        zone=LONDON,
        owner_zone=LONDON,
        letter=letter,
        agreed=True,
    )
    assert sorted(spelt(slot, LONDON.key) for slot in found) == ["-E 03-11 9:00", "E 03-12 16:30"]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Both days are no good, I'm in court.", ["-D 03-11", "-D 03-12"]),
        ("Either day works.", ["D 03-11", "D 03-12"]),
        ("The second, please.", ["D 03-12"]),
        ("Friday.", ["D 03-12"]),
    ],
)
def test_a_whole_day_that_is_pointed_at_is_one_of_the_repliers(
    reply: str, expected: list[str]
) -> None:
    york, chicago = ZoneInfo("America/New_York"), ZoneInfo("America/Chicago")
    written = datetime(2027, 3, 3, 10, tzinfo=york)
    letter = "Would Thursday the 11th or Friday the 12th suit you better?"
    found = times.find(reply, written=written, zone=york, owner_zone=chicago, letter=letter)
    assert sorted(spelt(slot, york.key) for slot in found) == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Wednesday. The later one.", ["E 03-10 13:30"]),
        ("Wednesday works, the earlier one please.", ["E 03-10 9:00"]),
        ("Wednesday is good. Both work.", ["E 03-10 13:30", "E 03-10 9:00"]),
        ("Wednesday is good.", ["D 03-10"]),
    ],
)
def test_a_day_beside_a_time_of_it_that_is_pointed_at_is_no_offer_of_its_own(
    reply: str, expected: list[str]
) -> None:
    assert told(reply, "Wednesday 10 March at 9:00 or the same day at 13:30?") == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (
            "The second of your two, please. The first collides with my round.",
            ["-E 03-09 9:00", "E 03-11 16:00"],
        ),
        ("Second please, the first conflicts with a viva", ["-E 03-09 9:00", "E 03-11 16:00"]),
        ("The latter. The former is in the middle of rounds.", ["-E 03-09 9:00", "E 03-11 16:00"]),
        ("The second. On the first I have a viva.", ["-E 03-09 9:00", "E 03-11 16:00"]),
        ("Der zweite bitte. Der erste fällt in meine Schicht.", ["-E 03-09 9:00", "E 03-11 16:00"]),
        ("La segunda. La primera me coincide con clase.", ["-E 03-09 9:00", "E 03-11 16:00"]),
        ("The second please. The first is a bit early.", ["E 03-11 16:00"]),
        ("The first, if it doesn't clash with your lunch.", ["E 03-09 9:00"]),
        ("Neither clashes with anything.", []),
    ],
)
def test_what_clashes_with_something_is_refused_by_it(reply: str, expected: list[str]) -> None:
    assert told(reply, "Tuesday 9 March at 9:00 or Thursday 11 March at 16:00?") == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (
            "Either of those, or Wednesday at noon.",
            ["E 03-09 9:00", "E 03-10 12:00", "E 03-11 16:00"],
        ),
        (
            "Both of those. Or Wednesday at noon.",
            ["E 03-09 9:00", "E 03-10 12:00", "E 03-11 16:00"],
        ),
        ("Both are taken, sorry.", ["-E 03-09 9:00", "-E 03-11 16:00"]),
        ("Both no good I'm afraid.", ["-E 03-09 9:00", "-E 03-11 16:00"]),
        ("Not the first or the second, sorry.", ["-E 03-09 9:00", "-E 03-11 16:00"]),
        ("The first or the second don't work.", ["-E 03-09 9:00", "-E 03-11 16:00"]),
    ],
)
def test_what_an_or_joins_is_taken_or_refused_together(reply: str, expected: list[str]) -> None:
    assert told(reply, "Tuesday 9 March at 9:00 or Thursday 11 March at 16:00?") == expected


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("I'm afraid I have a clinic then.", ["-E 03-10 14:00"]),
        ("I'm in court then. Thursday at 2?", ["-E 03-10 14:00", "E 03-11 14:00"]),
        ("That's right in the middle of my shift.", ["-E 03-10 14:00"]),
        ("That's during my lunch break, so perfect.", ["E 03-10 14:00"]),
        ("Works for me. I'm in Leeds then, on my mobile.", ["E 03-10 14:00"]),
        ("Wednesday's fine. I'm in Leeds then.", ["E 03-10 14:00"]),
    ],
)
def test_what_the_writer_does_then_refuses_the_only_hour(reply: str, expected: list[str]) -> None:
    assert told(reply, "Would Wednesday 10 March at 2pm suit you?") == expected


def test_the_others_are_taken_where_nothing_more_is_said_of_them() -> None:
    letter = "Would Tuesday 9 March at 9, Thursday 11 March at 9 or Friday 12 March at 15:00 suit?"
    asked = told("Not Thursday. Either of the others.", letter)
    assert asked == ["-D 03-11", "E 03-09 9:00", "E 03-12 15:00"]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Neither is ideal but Wednesday is doable.", ["-E 03-08 9:30", "E 03-10 17:00"]),
        ("9.30 is too early, 5 is fine.", ["-E 03-08 9:30", "E 03-10 17:00"]),
        ("Neither works. Wednesday at 6?", ["-E 03-08 9:30", "-E 03-10 17:00", "E 03-10 18:00"]),
        ("Can only make 5.", ["E 03-10 17:00"]),
    ],
)
def test_the_one_that_is_named_is_not_refused_with_all_of_them(
    reply: str, expected: list[str]
) -> None:
    assert told(reply, "Monday 8 March at 9.30 or Wednesday 10 March at 17:00?") == expected


ASKED = "Would Thursday 11 March at 9am be possible?"


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("I'm already booked then.", ["-E 03-11 9:00"]),
        ("That hour is taken, I'm afraid.", ["-E 03-11 9:00"]),
        ("Lovely idea, but that doesn't work for me.", ["-E 03-11 9:00"]),
        ("Not then, sorry. Friday at noon?", ["-E 03-11 9:00", "E 03-12 12:00"]),
        (
            "I feed the goats at that hour. What about noon on Thursday?",
            ["-E 03-11 9:00", "E 03-11 12:00"],
        ),
        ("Da bin ich leider schon verplant.", ["-E 03-11 9:00"]),
        ("Ça ne me convient pas.", ["-E 03-11 9:00"]),
        ("Perfect, I'm in the office then.", ["E 03-11 9:00"]),
        ("Suits me, the workshop is empty at that hour.", ["E 03-11 9:00"]),
        ("I'll take it.", ["E 03-11 9:00"]),
        ("Sorry to do this the night before, but I can't make it.", ["-E 03-11 9:00"]),
        ("Sorry to cancel on you the day before.", ["-E 03-11 9:00"]),
        ("Das richte ich ein.", ["E 03-11 9:00"]),
        ("Any chance of trading Thursday at 9 for Friday at 9?", ["-E 03-11 9:00", "E 03-12 9:00"]),
        ("Let's replace Thursday at 9 with Friday at 10.", ["-E 03-11 9:00", "E 03-12 10:00"]),
    ],
)
def test_the_letters_only_hour_is_taken_or_refused_without_its_name(
    reply: str, expected: list[str]
) -> None:
    assert told(reply, ASKED) == expected
