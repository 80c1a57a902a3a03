"""Correspondents counted once, and the way in to an organisation, on a real SQLite file."""

from __future__ import annotations

from datetime import timedelta

from mailflow.mail.folders import Fetched, Place, Role
from mailflow.pipeline.people import Contact, ContactId
from mailflow.service.correspondents import note_correspondents, ways_to
from mailflow.service.world import World
from mailflow.store import people
from mailflow.store.database import unit
from mailflow.store.models_people import CorrespondentRow
from mailflow.store.organisations import keep_organisation
from tests.service.conftest import NOW


def mail(uid: int, author: str, to: str, *, folder: str = "INBOX", validity: int = 1) -> Fetched:
    header = f"From: {author}\r\nTo: {to}\r\n\r\n".encode()
    at = NOW - timedelta(days=100 - uid)
    return Fetched(Place(folder, validity, uid), 0, at, frozenset(), header)


def note(world: World, *mails: Fetched, role: Role = Role.INBOX) -> None:
    with unit():
        note_correspondents(world, role, list(mails))


def told(world: World, text: str) -> list[tuple[str, int, int, str]]:
    return [
        (
            w.person.address,
            w.person.written,
            w.person.received,
            w.through.address if w.through else "",
        )
        for w in ways_to(world, text)
    ]


ME = "sam@example.org"


def test_a_mail_seen_again_is_counted_once(world: World) -> None:
    first = [mail(uid, "Ann <ann@firm.example>", ME) for uid in (5, 6, 7)]
    note(world, *first)
    note(world, *first[1:], mail(9, "ann@firm.example", ME))
    assert told(world, "firm.example") == [("ann@firm.example", 0, 4, "")]


def test_a_look_back_counts_the_mails_before_and_no_other_even_when_it_begins_twice(
    world: World,
) -> None:
    every = [mail(uid, "ann@firm.example", ME) for uid in range(1, 11)]
    note(world, *every[6:])
    note(world, *every[:3])
    note(world, *every[1:5])  # killed, and begun anew from there
    note(world, *every[5:])
    note(world, *every)
    assert told(world, "firm.example") == [("ann@firm.example", 0, 10, "")]


def test_a_folder_made_anew_is_counted_anew(world: World) -> None:
    note(world, *(mail(uid, "ann@firm.example", ME) for uid in (1, 2, 3)))
    note(
        world, *(mail(uid, ME, "ann@firm.example", folder="Sent") for uid in (1, 2)), role=Role.SENT
    )
    note(world, *(mail(uid, "ann@firm.example", ME, validity=2) for uid in (1, 2)))
    assert told(world, "firm.example") == [("ann@firm.example", 2, 2, "")]


def test_the_provider_s_copy_of_everything_and_junk_are_not_counted(world: World) -> None:
    note(world, mail(1, "ann@firm.example", ME, folder="All"), role=Role.ALL)
    note(world, mail(1, "ann@firm.example", ME, folder="Junk"), role=Role.JUNK)
    assert CorrespondentRow.select().count() == 0


def test_an_organisation_is_found_by_its_name_its_named_host_or_its_contacts(world: World) -> None:
    note(
        world,
        mail(1, "ann@acme-health.example", ME),
        mail(2, "bob@ah.example", ME),
        mail(3, "cy@third.example", ME),
    )
    assert {one[0] for one in told(world, "Acme Health Ltd")} == {"ann@acme-health.example"}
    with unit():
        keep_organisation(world.owner, "Acme Health", domains=["ah.example"])
        new = Contact(ContactId(0), "Dee", ("dee@third.example",), "ACME Health")
        people.add_contact(world.owner, new, now=NOW)
    assert {one[0] for one in told(world, "acme health")} == {
        *("ann@acme-health.example", "bob@ah.example", "cy@third.example"),
    }


def test_who_was_on_the_same_mails_is_a_way_if_the_owner_knows_them(world: World) -> None:
    note(world, mail(1, "tom@b.example", f"{ME}, ann@firm.example"), mail(2, "tom@b.example", ME))
    note(world, mail(1, ME, "tom@b.example", folder="Sent"), role=Role.SENT)
    assert told(world, "firm.example") == [
        *(("ann@firm.example", 0, 0, ""), ("tom@b.example", 1, 2, "ann@firm.example")),
    ]
    assert [one[0] for one in told(world, "tom@b")][:1] == ["tom@b.example"]
