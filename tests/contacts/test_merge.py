"""Whom a file's people are: new, known, or not to be told."""

from __future__ import annotations

from dataclasses import replace

from mailflow.contacts.entries import BadEntry, Entry
from mailflow.contacts.merge import joined, plan
from mailflow.pipeline.people import Contact, ContactId, Relationship, organisation_key

JANE = Contact(
    ContactId(1), "Jane Doe", ("jane@acme.example",), "Acme, Inc.", relationship=Relationship.ALUMNI
)
OMAR = Contact(ContactId(2), "Omar Haddad", (), "Bluebird", notes="met in Leeds")


def entry(name: str, *addresses: str, **more: str) -> Entry:
    return replace(Entry("x.csv:2", name, addresses), **more)  # type: ignore[arg-type]


def test_the_same_address_is_the_same_person_whatever_the_name() -> None:
    (one,), _ = plan([JANE], [entry("Dr. J. Doe", "JANE@acme.example", title="Head")])
    assert one.before == JANE
    assert one.after == JANE._replace(title="Head")


def test_the_same_name_at_the_same_organisation_is_the_same_person() -> None:
    found, _ = plan(
        [OMAR], [entry("haddad, omar", "omar@bluebird.example", organisation="bluebird")]
    )
    assert [one.after.addresses for one in found] == [("omar@bluebird.example",)]
    found, _ = plan([OMAR], [entry("Omar Haddad", organisation="Acme")])
    assert [one.before for one in found] == [None]


def test_what_the_owner_knows_stands_and_a_difference_is_told() -> None:
    (one,), _ = plan([JANE], [entry("Jane Doe", "jane@acme.example", organisation="Beta")])
    assert not one.changes
    assert one.told == ("Jane Doe: Beta in x.csv:2, Acme, Inc. kept",)


def test_a_new_job_on_linkedin_is_no_new_person() -> None:
    link = "https://www.linkedin.com/in/omar/"
    known = OMAR._replace(notes=f"met in Leeds\n{link} (connected 01 Feb 2024)")
    (one,), _ = plan([known], [replace(entry("Omar Haddad", organisation="Acme"), link=link)])
    assert one.before == known


def test_two_rows_of_one_file_are_one_person() -> None:
    rows = [
        entry("Kate Brown", "kate@a.example"),
        entry("Kate Brown", "KATE@a.example", title="RN"),
    ]
    (one,), _ = plan([], rows)
    assert (one.before, one.after.title) == (None, "RN")


def test_a_row_that_fits_two_contacts_is_nobodys() -> None:
    both = entry("Jane Doe", "jane@acme.example", "omar@b.example")
    found, bad = plan([JANE, OMAR._replace(addresses=("omar@b.example",))], [both])
    assert found == []
    assert "Jane Doe (1) and Omar Haddad (2)" in bad[0].why


def test_an_address_that_takes_no_mail_is_not_brought_back() -> None:
    known = JANE._replace(addresses=())
    (one,), _ = plan(
        [known], [entry("Jane", "jane@acme.example")], dead={"jane@acme.example": known.id}
    )
    assert one.before == known
    assert not one.changes


def test_bad_entries_pass_through() -> None:
    assert plan([], [BadEntry("x.csv:9", "no name")]) == ([], [BadEntry("x.csv:9", "no name")])


def test_joining_fills_gaps_and_loses_nothing() -> None:
    other = JANE._replace(
        id=ContactId(9), addresses=("jd@post.example",), title="Head", notes="tea"
    )
    other = other._replace(relationship=Relationship.COLD, stopped=True, tags=("leeds",))
    one = joined(JANE._replace(notes="coffee"), other)
    assert one.addresses == ("jane@acme.example", "jd@post.example")
    assert (one.title, one.notes, one.tags) == ("Head", "coffee\ntea", ("leeds",))
    assert (one.relationship, one.stopped, one.id) == (Relationship.ALUMNI, True, JANE.id)


def test_an_organisation_is_known_by_its_name_and_not_by_its_legal_form() -> None:
    same = ("Acme", "ACME, Inc.", "The Acme Company Ltd.", "acme gmbh", "Acme GmbH & Co. KG")
    assert {organisation_key(name) for name in same} == {"acme"}
    assert organisation_key("Limited") == "limited"
    assert organisation_key("I.B.M.") == organisation_key("IBM") == "ibm"
    assert organisation_key("") == ""
