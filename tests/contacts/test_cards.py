"""vCards of the programs people have, made after their documented fields."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailflow.contacts.cards import read_cards, write_cards
from mailflow.contacts.entries import BadEntry, Entry
from mailflow.pipeline.people import Contact, ContactId

BOOKS = Path(__file__).parent / "books"


def cards(name: str) -> tuple[Entry | BadEntry, ...]:
    return read_cards((BOOKS / name).read_bytes(), name)


def people(found: tuple[Entry | BadEntry, ...]) -> list[Entry]:
    return [one for one in found if isinstance(one, Entry)]


def bad(found: tuple[Entry | BadEntry, ...]) -> list[tuple[str, str]]:
    return [(one.place, one.why) for one in found if isinstance(one, BadEntry)]


def test_apple_with_grouped_fields_folds_and_a_photo() -> None:
    found = cards("apple.vcf")
    jane, omar = people(found)
    assert jane.addresses == ("jane.doe@nhs.example", "jane@home.example")
    assert (jane.name, jane.organisation) == ("Dr. Jane Q. Doe", "NHS Digital")
    assert (jane.title, jane.country) == ("Head of Analytics", "GB")
    assert jane.notes == "met at the reunion, Leeds\nlikes tea; no calls before ten"
    assert jane.tags == ("alumni", "Leeds")
    assert omar.name == "Omar Haddad"


def test_one_bad_card_is_told_by_its_line_and_the_others_are_taken() -> None:
    assert bad(cards("apple.vcf")) == [
        ("apple.vcf:19", "an organisation, not a person: Bluebird"),
        ("apple.vcf:27", "“not an address” is no mail address"),
    ]


def test_google() -> None:
    (priya,) = people(cards("google.vcf"))
    assert (priya.name, priya.organisation) == ("Priya Anand Shah", "Charité")
    assert priya.link == "https://www.linkedin.com/in/priya-shah"
    assert (priya.notes, priya.tags) == ("first line\nsecond line", ("registry",))


def test_thunderbird_in_version_4_with_preference_zone_and_language() -> None:
    found = cards("thunderbird.vcf")
    (lena,) = people(found)
    assert lena.addresses == ("vogt@stadtwerke.example", "lena@post.example")
    assert (lena.zone, lena.language, lena.country) == ("Europe/Berlin", "de", "DE")
    assert lena.organisation == "Stadtwerke Ulm"
    assert bad(found) == [("thunderbird.vcf:14", "a group or an organisation, not a person")]


def test_an_old_phone_with_quoted_printable_an_agent_and_a_missing_end() -> None:
    weiss, cole, lang = people(cards("old-phone.vcf"))
    assert (weiss.name, weiss.organisation) == ("Jürgen Weiß", "Universität Ulm")
    assert (cole.name, cole.addresses) == ("Martin Cole", ("martin@leeds.example",))
    assert (lang.name, lang.addresses) == ("Birgit Lang", ("lang@charite.example",))


def test_what_is_written_is_read_back_as_it_was() -> None:
    jane = Contact(
        id=ContactId(1),
        name="Zoë van der Berg",
        addresses=("zoe@acme.example", "z@post.example"),
        organisation="St. Mary’s; Partners, Ltd.",
        title="Head\\Chief",
        zone="Europe/Berlin",
        country="DE",
        language="de",
        notes="first line, long enough to be folded somewhere in the middle of ä word\nsecond; line",
        tags=("ulm", "data"),
    )
    text = write_cards([jane])
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    (entry,) = people(read_cards(text.encode(), "x.vcf"))
    assert entry.as_contact()._replace(id=jane.id) == jane


# a loaded machine is no fault of the strategy
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(
            [
                "BEGIN:VCARD",
                "END:VCARD",
                "FN:Jane",
                "N:;;;;",
                "EMAIL;:x",
                ";:;",
                " fold",
                "=",
                ":",
                "NOTE;ENCODING=QUOTED-PRINTABLE:=",
                "ORG;CHARSET=nope;ENCODING=QUOTED-PRINTABLE:=E4",
                "\0",
            ]
        ),
        max_size=30,
    )
)
def test_no_file_makes_it_raise(lines: list[str]) -> None:
    for one in read_cards("\r\n".join(lines).encode(), "x.vcf"):
        assert isinstance(one, BadEntry) or one.name
