"""CSV of the programs people export from, made after their documented columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailflow.contacts.entries import BadEntry, Entry, read_address, read_country
from mailflow.contacts.guard import guarded, unguarded
from mailflow.contacts.sheets import NoColumns, Sheet, read_sheet, write_sheet
from mailflow.pipeline.people import Contact, ContactId, Relationship

BOOKS = Path(__file__).parent / "books"


def sheet(name: str) -> Sheet:
    return read_sheet((BOOKS / name).read_bytes(), name)


def people(found: Sheet) -> list[Entry]:
    return [one for one in found.entries if isinstance(one, Entry)]


def bad(found: Sheet) -> list[tuple[str, str]]:
    return [(one.place, one.why) for one in found.entries if isinstance(one, BadEntry)]


def test_linkedins_notes_above_the_columns_are_skipped() -> None:
    found = sheet("linkedin.csv")
    jane, zoe, jose = people(found)
    assert (jane.name, jane.addresses) == ("Jane Doe", ("jane.doe@nhs.example",))
    assert (jane.organisation, jane.title) == ("NHS Digital", "Head of Analytics")
    assert jane.notes == "https://www.linkedin.com/in/jane-doe-7a1 (connected 07 Mar 2026)"
    assert (jane.place, zoe.place) == ("linkedin.csv:5", "linkedin.csv:6")
    assert (zoe.name, zoe.addresses) == ("Zoë O’Neill-Strand", ())
    assert zoe.organisation == "St. Mary’s Hospital & Partners, Ltd."
    assert jose.name == "José Luis García Márquez"
    assert bad(found) == []


def test_google_today_with_several_values_in_a_cell_and_lines_in_notes() -> None:
    found = sheet("google.csv")
    omar, priya = people(found)
    assert omar.addresses == (
        *("omar@bluebird.example", "o.haddad@bluebird.example", "omar@post.example"),
    )
    assert (omar.title, omar.country, omar.tags) == ("Founder", "US", ("Data",))
    assert omar.notes == "met in Leeds\nlikes short mails"
    assert (priya.name, priya.country, priya.tags) == ("Priya Anand Shah", "DE", ())
    # the row of Omar spans lines 2 and 3
    assert priya.place == "google.csv:4"
    assert bad(found) == [("google.csv:5", "no name")]


def test_google_of_old_in_utf_16() -> None:
    (kate,) = people(sheet("google-old.csv"))
    assert kate.name == "Kate Brown"
    assert kate.addresses == ("kate@stjames.example", "kate.brown@post.example")
    assert (kate.organisation, kate.title, kate.tags) == (
        "St James",
        "Ward sister",
        ("night desk",),
    )


def test_outlook_in_windows_1252_whose_title_is_no_job() -> None:
    weiss, dupre = people(sheet("outlook.csv"))
    assert (weiss.name, weiss.title) == ("Jürgen Weiß", "Lehrstuhlinhaber")
    assert weiss.addresses == ("weiss@uni-ulm.example", "jw@post.example")
    assert (weiss.country, weiss.tags) == ("DE", ("alumni", "Ulm"))
    assert weiss.notes == "Büro 12, „Altbau“"
    assert (dupre.name, dupre.organisation) == ("Renée Dupré", "Santé Publique")


def test_a_german_outlook_with_semicolons_and_a_byte_order_mark() -> None:
    found = sheet("outlook-german.csv")
    (lena,) = people(found)
    assert (lena.name, lena.title, lena.tags) == ("Lena Vogt", "Leiterin; Zähler", ("Datentage",))
    assert bad(found) == [("outlook-german.csv:3", "“kein Mail” is no mail address")]


def test_thunderbird_with_tabs_and_a_name_only_in_the_address() -> None:
    amir, ruth = people(sheet("thunderbird.csv"))
    assert (amir.name, amir.title) == ("Amir Rahimi", "Statistician")
    assert amir.organisation == "Royal Statistical Society"
    assert amir.notes == 'says "call me"\nbefore ten'
    assert ruth.name == "Ruth Adeyemi"


def test_the_owner_may_say_what_a_column_holds() -> None:
    raw = b"Person,Where to write,Boss\nJane Doe,jane@acme.example,Omar\n"
    with pytest.raises(NoColumns, match="--map"):
        read_sheet(raw, "x.csv")
    given = {"person": "name", "Where to write": "address"}
    found = read_sheet(raw, "x.csv", given)
    assert [(column.header, column.field) for column in found.columns] == [
        *(("Person", "name"), ("Where to write", "address"), ("Boss", "")),
    ]
    assert people(found)[0].addresses == ("jane@acme.example",)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("Jane,jane@,x", "“jane@” is no mail address"),
        (",,Acme", "no name"),
        (",info@acme.example,", "no name"),
        ("Jane,jane@acme.example,Acme,x,y", "5 cells, and only 3 columns have a name"),
    ],
)
def test_a_row_that_does_not_fit_is_told_by_its_line_and_the_others_are_taken(
    row: str, why: str
) -> None:
    raw = f"Name,Email,Company\n{row}\nOmar Haddad,omar@bluebird.example,Bluebird\n"
    found = read_sheet(raw.encode(), "x.csv")
    assert bad(found) == [("x.csv:2", why)]
    assert [one.name for one in people(found)] == ["Omar Haddad"]


def test_a_quote_that_is_never_closed_is_told_where_it_opens() -> None:
    raw = 'Name,Email\nJane Doe,jane@acme.example\n"Omar,\n' + "x,y\n" * 400
    found = read_sheet(raw.encode(), "x.csv")
    assert bad(found) == [
        ("x.csv:3", "a quote is opened here and never closed; the rest is not read")
    ]
    assert len(people(found)) == 1


def test_unseen_signs_and_ends_of_line_do_not_pass_into_a_name() -> None:
    raw = 'Name,Email\n"Ja\u202ene\r\nDoe\x07",jane@acme.example\n'
    (jane,) = people(read_sheet(raw.encode(), "x.csv"))
    assert jane.name == "Jane Doe"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("jane@acme.example", "jane@acme.example"),
        (" <jane@acme.example> ", "jane@acme.example"),
        ("mailto:jane@acme.example", "jane@acme.example"),
        ("jane@bücher.example", "jane@xn--bcher-kva.example"),
        ("jané@acme.example", ""),
        ("jane@acme@example", ""),
        ("jane doe@acme.example", ""),
        ("jane", ""),
        ("", ""),
    ],
)
def test_an_address_is_one_or_none(text: str, address: str) -> None:
    assert read_address(text) == address


def test_a_country_is_read_as_address_books_write_it() -> None:
    assert [read_country(text) for text in ("Deutschland", "uk", "GB", "USA", "Narnia", "")] == [
        *("DE", "GB", "GB", "US", "", ""),
    ]


JANE = Contact(
    id=ContactId(1),
    name="Jane Doe",
    addresses=("jane@acme.example", "jd@post.example"),
    organisation='=HYPERLINK("http://evil.example")',
    title='Head, Data; "Wards"',
    relationship=Relationship.ALUMNI,
    zone="Europe/London",
    country="GB",
    connection="we both studied at Leeds",
    notes="first line\n\t@second\n- third",
    tags=("leeds", "data"),
)


def test_what_is_written_is_read_back_as_it_was() -> None:
    raw = write_sheet([JANE]).encode()
    (entry,) = people(read_sheet(raw, "x.csv"))
    read = entry.as_contact()._replace(id=JANE.id)
    assert read == JANE._replace(notes="first line\n@second\n- third")


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@x", "\tx", "\rx", " =1", "\u00a0=1", "a\n=1", "a\r\n =1", "x\n\t=1"],
)
def test_no_line_of_a_written_cell_runs_in_a_spreadsheet(cell: str) -> None:
    safe = guarded(cell)
    assert not any(
        line.lstrip(" \u00a0\t\r")[:1] in {"=", "+", "-", "@"} or line[:1] in {"\t", "\r"}
        for line in safe.split("\n")
    )
    assert unguarded(safe) == cell.replace("\r\n", "\n")


@pytest.mark.parametrize("cell", ["it's", "'quoted'", "a = b", "x@y.example", "Jane\nDoe"])
def test_a_harmless_cell_stays_as_it_is(cell: str) -> None:
    assert guarded(cell) == cell
    assert unguarded(cell) == cell
