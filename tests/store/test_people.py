"""Contacts, organisations and stops on a real SQLite file."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.tree import referral_tree
from mailflow.store import aims, cases, correspondents, people
from mailflow.store.database import unit
from mailflow.store.organisations import find_organisation, keep_organisation, organisations
from mailflow.store.people import AddressTaken, UnknownName
from mailflow.store.stops import NeverAgain, bar

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def added(owner: int, name: str, *addresses: str, organisation: str = "") -> Contact:
    new = Contact(ContactId(0), name, addresses, organisation, tags=("Zürich",))
    return people.add_contact(owner, new, now=NOW)


def test_the_list_tells_the_same_of_a_contact_as_the_contact_itself(owner: int) -> None:
    jane = added(owner, "Jane Doe", "jane@acme.example", "jd@post.example", organisation="Acme")
    omar = people.add_contact(
        owner, Contact(ContactId(0), "omar", referrer=jane.id, notes="tea"), now=NOW
    )
    assert people.contacts(owner) == [jane, omar]
    assert people.find(owner, "JD@post.example") == jane
    assert people.find(owner, "Omar").referrer_name == "Jane Doe"


def test_addresses_are_set_in_their_order_and_a_dead_one_stays_dead(owner: int) -> None:
    jane = added(owner, "Jane Doe", "a@acme.example", "b@acme.example")
    added(owner, "Omar", "omar@b.example")
    people.mark_dead(owner, "b@acme.example")
    people.set_addresses(owner, jane.id, ["c@acme.example", "b@acme.example", "a@acme.example"])
    assert people.find(owner, "Jane").addresses == ("c@acme.example", "a@acme.example")
    with pytest.raises(AddressTaken, match="Omar"):
        people.set_addresses(owner, jane.id, ["OMAR@b.example"])


def test_merging_moves_all_that_belongs_to_the_other(owner: int) -> None:
    jane, double = (
        added(owner, "Jane Doe", "a@acme.example"),
        added(owner, "J. Doe", "b@acme.example"),
    )
    request = cases.open_request(owner, double.id, None, now=NOW)
    aims.keep_research(owner, "her thesis", at=NOW, contact=double.id)
    tom = people.add_contact(owner, Contact(ContactId(0), "Tom", referrer=double.id), now=NOW)
    people.mark_stopped(owner, double.id)
    people.merge_contacts(owner, jane._replace(title="Head"), people.find(owner, "J. Doe"))
    kept = people.find(owner, "Jane Doe")
    assert (kept.title, kept.stopped) == ("Head", True)
    assert kept.addresses == ("a@acme.example", "b@acme.example")
    assert cases.requests_of(owner, jane.id) == [request]
    assert aims.research_on(owner, jane.id) == ("her thesis",)
    assert people.find(owner, "Tom") == tom._replace(referrer=jane.id, referrer_name="Jane Doe")
    with pytest.raises(UnknownName):
        people.find(owner, "J. Doe")


def test_organisations_hold_all_their_contacts_however_they_are_spelt(owner: int) -> None:
    added(owner, "Jane", organisation="Acme, Inc.")
    added(owner, "Omar", organisation="ACME")
    added(owner, "Tom", organisation="Bluebird")
    keep_organisation(owner, "Acme", domains=["@Acme.example"], notes="met at the fair")
    acme, bluebird = organisations(owner)
    assert [one.name for one in acme.contacts] == ["Jane", "Omar"]
    assert (acme.domains, acme.notes, bluebird.notes) == (("acme.example",), "met at the fair", "")
    assert find_organisation(owner, "acme.example") == find_organisation(owner, "acm") == acme
    with pytest.raises(UnknownName, match="no organisation"):
        find_organisation(owner, "Nobody")


def test_whoever_is_added_at_an_organisation_that_said_stop_is_never_written_to(owner: int) -> None:
    keep_organisation(owner, "Acme", domains=["acme.example"], stopped=True)
    keep_organisation(owner, "Acme", notes="a stop once said stays")
    assert added(owner, "Jane", organisation="ACME Ltd").stopped
    assert added(owner, "Omar", "omar@acme.example").stopped
    assert not added(owner, "Tom", organisation="Bluebird").stopped


def test_somebody_forgotten_is_not_taken_in_again_by_address_or_name(owner: int) -> None:
    bar(owner, Contact(ContactId(0), "Jane Doe", ("jane@acme.example",), "Acme"), now=NOW)
    with pytest.raises(NeverAgain):
        added(owner, "Someone", "JANE@acme.example")
    with pytest.raises(NeverAgain):
        added(owner, "doe, jane", organisation="Acme Inc.")
    added(owner, "Jane Doe", organisation="Bluebird")


def test_everybody_stands_once_in_the_referral_tree_even_in_a_circle() -> None:
    def one(number: int, via: int | None) -> Contact:
        referrer = ContactId(via) if via else None
        return Contact(ContactId(number), f"c{number}", referrer=referrer)

    tree = referral_tree([one(1, None), one(2, 1), one(3, 2), one(4, 1), one(5, 6), one(6, 5)])
    assert [(branch.contact.id, branch.depth) for branch in tree] == [
        *((1, 0), (2, 1), (3, 2), (4, 1), (5, 0), (6, 1)),
    ]


def test_headers_are_counted_under_the_highest_numbers_a_server_may_give(owner: int) -> None:
    highest = 2**32 - 1  # RFC 9051, 2.3.1.1
    with unit():
        first = correspondents.uncounted(owner, "Sent", highest, [highest - 1])
        again = correspondents.uncounted(owner, "Sent", highest, [highest - 1, highest])
    assert (first, again) == ({highest - 1}, {highest})
