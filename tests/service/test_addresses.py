"""Several addresses of one owner: each story goes through the one it is held at."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailflow.mail.folders import Place, Role, Sighting
from mailflow.mail.message import MessageId
from mailflow.mail.parse import parse
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.service.addresses import envelope_sender
from mailflow.service.ingest import ingest
from mailflow.service.requests import ask
from mailflow.service.world import World
from mailflow.store import cases, outbox
from mailflow.store.database import unit
from tests.service.conftest import NOW

ALIAS = "Sam@Hospital.example"
JANE = RequestId(1)


@pytest.fixture
def world(world: World) -> World:
    return world._replace(person=world.person._replace(addresses=("sam@example.org", ALIAS)))


def mail(world: World, *, author: str, to: str, role: Role, uid: int, text: str = "") -> None:
    """A mail that lies in a folder; later ones have higher UIDs."""
    head = f"From: {author}\r\nTo: {to}\r\nSubject: Re: A question\r\nMessage-ID: <{uid}@x>\r\n"
    letters = cases.case(world.owner, JANE).letters
    if letters:
        head += f"In-Reply-To: {letters[0].message_id}\r\n"
    at = NOW + timedelta(hours=uid)
    place = Place(role.value, 1, uid)
    seen = Sighting(role, place, at, message_id=MessageId(f"<{uid}@x>"))
    later = world._replace(clock=lambda: at)
    assert ingest(later, seen, f"{head}\r\n{text or 'Hello'}\r\n".encode())


def test_a_letter_by_hand_from_an_alias_makes_the_story_go_through_it(world: World) -> None:
    mail(world, author=ALIAS, to="jane@acme.example", role=Role.SENT, uid=1)
    assert cases.case(world.owner, JANE).own_address == ALIAS


def test_what_the_contact_wrote_to_is_what_the_answer_leaves_from(world: World) -> None:
    mail(world, author="sam@example.org", to="jane@acme.example", role=Role.SENT, uid=1)
    mail(world, author="Jane <jane@acme.example>", to="sam@HOSPITAL.example", role=Role.INBOX,
         uid=2, text="I am afraid that I can not help you with this. All the best, Jane")  # fmt: skip
    assert cases.case(world.owner, JANE).own_address == ALIAS
    works = [outbox.get(world.owner, one.key) for one in cases.case(world.owner, JANE).outgoing]
    (answer,) = [one for one in works if one and one.kind is MailKind.DECLINE_ANSWER]
    author = parse(answer.raw).author
    assert author
    assert author.spec == ALIAS
    assert envelope_sender(world, answer.raw) == ALIAS


def test_mail_of_before_does_not_lead_back(world: World) -> None:
    mail(world, author=ALIAS, to="jane@acme.example", role=Role.SENT, uid=5)
    mail(world, author="sam@example.org", to="jane@acme.example", role=Role.SENT, uid=1)
    assert cases.case(world.owner, JANE).own_address == ALIAS


def test_an_address_that_is_the_owners_no_more_gives_way_to_the_first(world: World) -> None:
    assert world.person.writing_from("gone@example.org").address == "sam@example.org"
    assert envelope_sender(world, b"From: gone@example.org\r\n\r\nx") == "sam@example.org"


def test_a_request_is_written_from_the_address_that_was_chosen(world: World) -> None:
    with unit():
        ask(world, "Jane", own=ALIAS)
    assert cases.case(world.owner, JANE).own_address == ALIAS


def test_mail_to_oneself_from_an_alias_is_no_reply(world: World) -> None:
    mail(world, author="sam@example.org", to="jane@acme.example", role=Role.SENT, uid=1)
    mail(world, author=ALIAS, to="sam@example.org", role=Role.INBOX, uid=2)
    assert not cases.case(world.owner, JANE).replies
