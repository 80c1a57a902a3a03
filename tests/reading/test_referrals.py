from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailflow.mail.caseless import lowered, uncapped
from mailflow.reading import referrals
from mailflow.reading.beside import ADDRESS, addresses_in
from mailflow.reading.names import clean
from mailflow.reading.referrals import people

EXCLUDED = frozenset({"Sam Reed", "Lena", "sam@reed.example"})


def named(text: str, signature: str = "") -> list[tuple[str, str]]:
    return [(one.name, one.address) for one in people(text, exclude=EXCLUDED, signature=signature)]


@pytest.mark.parametrize(
    ("text", "name", "address"),
    [
        ("Talk to Priya Shah (priya@x.example), she runs it.", "Priya Shah", "priya@x.example"),
        ("cc'ing my colleague Tom who runs the programme", "Tom", ""),
        ("I'll loop in Sarah O'Neill from product.", "Sarah O'Neill", ""),
        ("My assistant Ana will find a slot.", "Ana", ""),
        ("Please contact press@foo.example for this.", "", "press@foo.example"),
        ("Write to hr (at) foo dot com please", "", "hr@foo.com"),
        (
            "Adding Miguel Ortiz <miguel@ortiz.example> here.",
            "Miguel Ortiz",
            "miguel@ortiz.example",
        ),
        ("Do speak with Dr. Hannah van der Berg in Utrecht.", "Hannah van der Berg", ""),
        ("Priya Shah would be a better person for this.", "Priya Shah", ""),
        ("Tom Hardy runs that team now, tell him I sent you", "Tom Hardy", ""),
        ("Maria Lopez took over, her email is maria@c.example", "Maria Lopez", "maria@c.example"),
        ("Sam, meet Julia Brandt, she leads our research.", "Julia Brandt", ""),
        ("my wife Noor, noor@n.example does this", "Noor", "noor@n.example"),
        ("I've forwarded your note to Peter Kim in sales ops.", "Peter Kim", ""),
        ("Let me introduce you to Grace Obi (grace@o.example).", "Grace Obi", "grace@o.example"),
        (
            "Better ask the chair, Dr. Odile Brandt, o.brandt@s.example.",
            "Odile Brandt",
            "o.brandt@s.example",
        ),
        ("Bitte wenden Sie sich an Frau Dr. Meier.", "Meier", ""),
        ("ich leite das an meine Kollegin Sabine Wolf weiter", "Sabine Wolf", ""),
        ("frag doch mal den Stefan, der macht das", "Stefan", ""),
        (
            "In meiner Abwesenheit vertritt mich Karl Huber (k.huber@f.example).",
            "Karl Huber",
            "k.huber@f.example",
        ),
        ("Ihre Anfrage habe ich an Herrn Vogel weitergeleitet.", "Vogel", ""),
        (
            "Je vous conseille d'écrire à ma collègue Amélie Roux, amelie.roux@y.example",
            "Amélie Roux",
            "amelie.roux@y.example",
        ),
        (
            "Mon collègue Julien Petit sera ravi de vous répondre : j.petit@a.example",
            "Julien Petit",
            "j.petit@a.example",
        ),
        ("Voyez plutôt avec Mme Lefèvre.", "Lefèvre", ""),
        ("j'ai transmis ton mail à Karim", "Karim", ""),
        ("habla con Jorge Pérez (jorge@z.example) de mi parte", "Jorge Pérez", "jorge@z.example"),
        ("escribe a mi compañera Lucía Gómez", "Lucía Gómez", ""),
    ],
)
def test_somebody_to_write_to_is_found_with_the_address_given(
    text: str, name: str, address: str
) -> None:
    assert named(text) == [(name, address)]


def test_several_people_keep_their_order_and_their_own_addresses() -> None:
    assert named("Try Ravi or Beth Miller instead.") == [("Ravi", ""), ("Beth Miller", "")]
    text = "Please ask Jim, jim.beam@ex.example, or Jack (jack@ex.example)."
    assert named(text) == [("Jim", "jim.beam@ex.example"), ("Jack", "jack@ex.example")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ask tariq in planning he knows the lot", ["Tariq"]),
        ("no idea mate. try wendy or gwen at the depot", ["Wendy", "Gwen"]),
        ("frag mal den uwe der macht das schon ewig", ["Uwe"]),
        ("vois avec sophie plutôt, elle connait mieux", ["Sophie"]),
        ("mejor habla con carmen que ella lleva eso", ["Carmen"]),
        ("my brother luca does that, luca@x.example", ["Luca"]),
        ("mark your calendar, will call when the sun is up", []),
        ("ask away! till then try art school", []),
        ("pregunta lo que quieras, sol", []),
        ("claire's not in. thanks luca", []),
    ],
)
def test_names_typed_in_small_letters_are_known_where_they_are_no_words(
    text: str, names: list[str]
) -> None:
    assert [name for name, _ in named(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I've put Hamza on copy.", ["Hamza"]),
        ("Dolores is in copy and will take it from here.", ["Dolores"]),
        ("Ich habe Frau Tietz in Kopie gesetzt.", ["Tietz"]),
        ("Je mets Violaine en copie.", ["Violaine"]),
        ("Pongo en copia a Nerea, que lleva la agenda.", ["Nerea"]),
        ("I gave your number to Wout, who is there daily.", ["Wout"]),
        ("You'd get far more out of Maeve, honestly.", ["Maeve"]),
        ("It's with the foreman now. Tell the foreman, Nils Aaberg, I sent you.", ["Nils Aaberg"]),
        ("Sie meinen bestimmt Katrin Lindner aus Halle 3.", ["Katrin Lindner"]),
        ("Um Besuche kümmert sich Herr Dr. Aigner.", ["Aigner"]),
        ("Das macht bei uns die Frau Petrovic.", ["Petrovic"]),
        ("Le docteur Ahmadi me remplace au cabinet.", ["Ahmadi"]),
        ("J'ai donné votre message à Boris, il vous appellera.", ["Boris"]),
        ("De eso se ocupa Itziar Lasa.", ["Itziar Lasa"]),
        ("Dile al señor Cifuentes que vas de mi parte.", ["Cifuentes"]),
        ("You could ask Bo, Signe or Pelle.", ["Bo", "Signe", "Pelle"]),
        ("Both Hanne and Dirk would talk to you.", ["Hanne", "Dirk"]),
        ("Ask Daria or her sister Vesna.", ["Daria", "Vesna"]),
        ("Habla con Inma o con Toñi.", ["Inma", "Toñi"]),
        ("Write to Dr. Lau or to Mr. Cheung.", ["Lau", "Cheung"]),
        ("Kindly write to Mr. S. Raghunathan.", ["Raghunathan"]),
        ("I'll leave it to Ingrid to answer you.", ["Ingrid"]),
        ("Zoltan's got my cases until then.", ["Zoltan"]),
        ("I know just the woman for you: Winifred Asante, potter.", ["Winifred Asante"]),
        ("My old tutor Prof. Lindgren might say yes.", ["Lindgren"]),
        ("Das ist das Gebiet von Frau Prof. Ullmann.", ["Ullmann"]),
        ("Am besten rufst du den Basti an, der kennt alle.", ["Basti"]),
        (
            "Frag die Leiterin der Werkstatt, Seraina Camenzind, zweiter Stock",
            ["Seraina Camenzind"],
        ),
        ("Mme Ferrand, au deuxième étage, s'en occupe.", ["Ferrand"]),
        ("Tu peux voir ça avec Léo.", ["Léo"]),
        ("Háblale a Chucho, él te explica todo.", ["Chucho"]),
        ("Coordine con mi asistente, la señorita Rocío.", ["Rocío"]),
    ],
)
def test_whoever_is_pointed_to_is_found_in_a_list_in_copy_or_by_what_they_do(
    text: str, names: list[str]
) -> None:
    assert [name for name, _ in named(text)] == names


@pytest.mark.parametrize(
    ("text", "name", "address"),
    [
        (
            "Try jana.k@x.example, that's Jana Koster, our planner.",
            "Jana Koster",
            "jana.k@x.example",
        ),
        ("For visits it is visits@x.example, ask for Noreen.", "Noreen", "visits@x.example"),
        (
            "La cellule répond : stages@x.example, demandez Mme Rochat.",
            "Rochat",
            "stages@x.example",
        ),
        ("lf@x.example is Leif's address, take it.", "Leif", "lf@x.example"),
        (
            "Voyez avec Mme Kouadio pour cela : secretariat@x.example",
            "Kouadio",
            "secretariat@x.example",
        ),
    ],
)
def test_an_address_and_a_name_are_joined_whichever_comes_first(
    text: str, name: str, address: str
) -> None:
    assert named(text) == [(name, address)]


@pytest.mark.parametrize(
    "text",
    [
        "Did you mean to write to my sister Angela? I teach piano.",
        "My pleasure, Hannah. Do suggest a day.",
        "Thanks for your message Hannah. It's on my pile.",
        "The name was Brunel's father, Marc.",
        "I'd do that for anyone Aunt Peg vouches for.",
        "Kiss your mother. Uncle Sal",
        "I am free at any point on Friday 9 July.",
        "Please unsubscribe marketing@x.example from this sequence.",
        "My husband Ralf is in hospital.",
        "This is Dr Hale's office. Dr Hale does not take such calls, ask Dr Hale's book.",
        "Hier schreibt die Mutter von Jannis. Jannis hilft Ihnen gern wieder.",
        "You sound like my aunt Clara.",
        "My son Jacob starts school that week.",
        "The young people here go to Lisboa.",
        "In der Betreffzeile steht Klimapolitik, im Text Museumspädagogik.",
        "My wife Anne and I are at the lake.",
        "Ma fille Zoé passe le bac.",
        "Mi mujer Pilar dice que sí.",
        "Ich war mit Herrn Seidel im Außendienst.",
        "Mrs Danvers, our cleaner, has the flu.",
        "I've told Linda and I've told you.",
        "I've heard this from Marcus already.",
        "Guten Tag, Anfragen von Studierenden lesen wir gern.",
        "It's my wife Olga who reads these mails.",
        "Call your cousin Nick's friend.",
        "Meine Frau Ingrid liegt im Krankenhaus.",
        "We wait.\n\n| To: greta@x.example\n| Dear Greta Hale, ask Tom Hardy",
    ],
)
def test_nobody_is_made_of_who_is_thanked_ill_mixed_up_or_another_one_s_kin(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "You can reach me at tom.private@mail.example",
        "My personal address is jane@doe.example",
        "Happy to talk. Looking forward to Tuesday.",
        "Call me on Monday. Ask HR about it.",
        "Sure, let's talk on Friday. Best, Tom",
        "I am happy to answer your questions about Google and Facebook",
        "Dear Sam, Thank you for contacting Acme. We will reply soon.",
        "ponte en contacto con Recursos Humanos",
        "Send your questions to me before Thursday",
        "See you Thursday!",
        "Try again in March",
        "Write to Sam Reed or sam@reed.example if you must.",
        "Guten Tag Frau Lena, das ist leider nichts für mich.",
    ],
)
def test_nobody_is_made_of_a_greeting_a_day_or_the_writers_own_address(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Happy to help you with this.\n\nAunt Greta",
        "We are closed then.\n\nBest\nAnn Hale\nDeputy Warden",
        "I write on behalf of Dr. Lena Brook, who cannot help.",
        "Im Auftrag von Frau Dr. Maier sage ich leider ab.",
        "De parte de don Luis Prado le digo que no es posible.",
        "My cousin Greta moved to Fargo and says it is cold.",
        "Mon mari, Paul, trouve l'idée belle.",
        "Further to your email, Lady Brook regrets.",
        "This is not Mr Brook, you have the wrong number.",
        "Your message to greta.hale@example.org\n\nI am away until May.\n\nGreta Hale",
    ],
)
def test_who_signs_is_written_for_or_only_told_of_is_nobody_to_write_to(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "word",
    ["Go", "Through", "Without", "Between", "Does", "Durch", "Während", "Avant", "Malgré", "Según"],
)
def test_a_word_that_begins_a_sentence_is_no_name(word: str) -> None:
    """A scan of meaningless mails proposed two people called Go and Through."""
    assert people(f"Not my field.\n\n{word} might know more, talk to {word} instead.") == ()
    assert clean(f"{word} Anna Weber") == "Anna Weber"


def test_beside_a_time_to_meet_only_who_is_asked_for_in_so_many_words_counts() -> None:
    chief = "Frau Dr. Maier ist gern bereit, Sie am Dienstag um 10 Uhr anzurufen."
    assert people(chief, is_meeting=True) == ()
    colleague = "Tuesday at 10 works, my colleague Tom sends the link. Do write to Ann Hale, too."
    assert [one.name for one in people(colleague, is_meeting=True)] == ["Ann Hale"]


def test_the_name_and_address_of_a_signature_never_count() -> None:
    signature = "Dana Cole\nCole & Partners\ndana@cole.example"
    text = "Ask Dana Cole, dana@cole.example, that's me. Or ask Finn Ray."
    assert named(text, signature) == [("Finn Ray", "")]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_no_text_makes_it_raise(text: str) -> None:
    people(text, signature=text)


@pytest.mark.parametrize(
    "unit",
    ["Talk to Priya Shah or ", "Aa Bb ", "a@", "x.y@x.y ", "( ", "I'm cc ", "at dot ", "X, "],
)
def test_a_megabyte_of_repetition_takes_under_a_second(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    start = time.process_time()
    people(text)
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "address",
    [
        "jo.reed@example.org",
        "jo (at) example (dot) org",
        "jo[at]example.org",
        "jo at example dot org",
        "jo ät example punkt org",
        "jo Arroba example punto org",
    ],
)
def test_an_address_is_seen_whichever_way_its_sign_is_written(address: str) -> None:
    for text in (address, f"Write to {address}, please."):
        assert (
            [found.span() for found in addresses_in(text)]
            == [found.span() for found in ADDRESS.finditer(text)]
            != []
        )


def test_no_cue_is_lost_by_looking_at_its_first_letters_before() -> None:
    cue = re.compile(rf"(?<![\w@])(?<!for )(?={uncapped(referrals._POINTER)})")
    texts = [one.read_text() for one in Path(__file__).parent.glob("[as]*/*.txt")]
    for text in (
        *map(lowered, texts),
        "done, cc Jo; I've asked Jo, copied her,cc'ing a friend: Jo",
    ):
        places = {found.start() for found in referrals._POINTED.finditer(text)}
        assert set() != {found.start() for found in cue.finditer(text)} <= places
