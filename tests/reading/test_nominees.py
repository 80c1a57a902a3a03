from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.reading.nominees import Turn, nominees

OWNER = frozenset({"Sam Reed", "sam@reed.example"})


def named(text: str, turn: Turn = Turn.REFERS) -> list[str]:
    return nominees(text, turn, exclude=OWNER)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Not my area at all. Ngozi in the fourth lab does exactly this.", "Ngozi"),
        ("I gave that up. But Wojtek, he rents the next shed, is who you want.", "Wojtek"),
        ("The botanist among us is Fergus Tay.", "Fergus Tay"),
        ("my brother. he's the welder, his name's Yerlan", "Yerlan"),
        ("Two people come to mind: Pavla Horak, and she likes visitors.", "Pavla Horak"),
        ("Sie suchen eigentlich den Toni, der ist im Lager.", "Toni"),
        ("Dafür ist bei uns die Frau Petrovic da.", "Petrovic"),
        ("Mehr als Oma Lena weiß da keiner. Oder Frau Doktor Ahrens.", "Ahrens"),
        ("Je ne fais que la caisse, Mme Bordenave saura vous dire.", "Bordenave"),
        ("Chez nous c'est Fatou qui gère les apprentis.", "Fatou"),
        ("De injertos entiende mi vecina Encarna.", "Encarna"),
        ("El experto aquí es Ramiro, yo solo conduzco.", "Ramiro"),
    ],
)
def test_a_mail_that_sends_one_elsewhere_names_whom_in_any_words(text: str, name: str) -> None:
    assert name in named(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I'm off till May. Tunji is minding the shop.", "Tunji"),
        ("Gone fishing til Thursday. Bea has the phone.", "Bea"),
        ("Back on the 4th. Cover: Petra Lindqvist, ext. 4410.", "Petra Lindqvist"),
        ("Bin auf Montage. In der Zeit ist Rolf für alles da.", "Rolf"),
        ("En déplacement ; en cas d'urgence, Nadège prend le relais.", "Nadège"),
        ("Estaré fuera hasta el 20; mi compañero Álvaro queda al frente.", "Álvaro"),
    ],
)
def test_an_absence_names_who_looks_after_things(text: str, name: str) -> None:
    assert named(text, Turn.ABSENT) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I've no clue about sails, but Ottilie next berth has made them for years.", "Ottilie"),
        ("I stopped in 2019. Wei Zhang stayed, and he likes to explain.", "Wei Zhang"),
        ("Ich bin raus, aber der Marius ist noch dabei.", "Marius"),
        ("No soy yo, es Encarni la del turno de noche.", "Encarni"),
    ],
)
def test_of_a_plain_no_only_who_is_surely_somebody_and_does_something_counts(
    text: str, name: str
) -> None:
    assert named(text, Turn.DECLINES) == [name]


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize(
    "text",
    [
        "Sorry Kim no can do, my week has gone.",
        "Hello Isla, in Finland July does not exist.",
        "Hi, this is Denise writing for the office. No.",
        "My daughter Elsie is off school this week.",
        "Meine Frau Ingrid liegt im Krankenhaus, ich kann nicht.",
        "Mon mari Jean est malade.",
        "Mi hijo Mateo está enfermo.",
        "My boss Karen says we give no interviews.",
        "I worked with Ulrich Beck for ten years.",
        "J'ai travaillé avec Paul Bocuse.",
        "Trabajé con Luis Prado en dos obras.",
        "Who gave you my name, was it Gareth?",
        "Did you mean the other Claire Donaghue? I fix pianos.",
        "I read Rosa's piece in the paper.",
        "Mr Lau likes to know before he decides.",
        "Dr Mbeki is attending a congress.",
        "He's right, and You'd know.",
        "The post is gone.\n\n| El jue, Paola puso:\n| Don Beto, ¿me cuenta?",
        "Sam Reed knows that.",
        "No thanks.\n\nBest\nBernard A.",
        "It is a holiday here. - Imran, Asst. Manager",
        "Ngaire's on leave until June.",
    ],
)
def test_nobody_is_made_of_who_is_greeted_told_of_or_writes(text: str, turn: Turn) -> None:
    assert named(text, turn) == []


@pytest.mark.parametrize(
    "text",
    [
        "Am Mittwoch tagt der Risikoausschuss, der Beruf ist schön.",
        "Wegen Betriebsferien sind wir im August zu. Bis dahin: Füße hoch.",
        "Je suis en mission à Nairobi, de retour mercredi.",
        "I am away for Eid and do not work on Fridays.",
        "The office of Delta Fraser Carriers is closed.",
    ],
)
def test_an_absence_makes_nobody_of_towns_feasts_and_german_nouns(text: str) -> None:
    assert named(text, Turn.ABSENT) == []


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.sampled_from(Turn))
def test_no_text_makes_it_raise(text: str, turn: Turn) -> None:
    nominees(text, turn, exclude=OWNER, signature=text)
