"""Recognising a draft that the owner sent from another program (failures.md 3.6)."""

from __future__ import annotations

import pytest

from mailflow.mail.parse import parse
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service.recognise import recognised
from mailflow.service.world import World
from mailflow.store import outbox


def drafts(world: World) -> dict[str, outbox.Work]:
    found = outbox.in_states(world.owner, [OutgoingState.PRESENT])
    return {work.recipient.partition("@")[0]: work for work in found}


def sent_as(work: outbox.Work, *, fields: str = "", text: str = "", to: str = "") -> bytes:
    head = (
        f"From: Sam <sam@example.org>\r\nTo: {to or work.recipient}\r\n"
        f"Subject: {work.subject}\r\n{fields}"
    )
    return f"{head}\r\n{text or work.text}".encode()


# What mail programs leave of a draft's marks, by the table in failures.md 3.6.
PROGRAMS = {
    "thunderbird: new id, References kept": "Message-ID: <a@tb>\r\nReferences: {id}\r\n",
    "outlook: id and fields kept, lower case": "Message-ID: {id}\r\nx-mailflow-id: {token}\r\n",
    "outlook.com by SMTP: id replaced, old one told": (
        "Message-ID: <b@outlook>\r\nX-Microsoft-Original-Message-ID: {id}\r\n"
    ),
    "roundcube: id kept, fields dropped": "Message-ID: {id}\r\n",
    "mutt: all kept": "Message-ID: {id}\r\nX-Mailflow-Id: {token}\r\nReferences: {id}\r\n",
    "k-9: new id, References kept": "Message-ID: <c@k9>\r\nReferences: {id}\r\n",
    "gmail: nothing kept": "Message-ID: <d@mail.gmail.com>\r\n",
}


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("edit", ["", "\r\nP.S. See you!\r\n"])
def test_a_draft_is_recognised_from_every_program(world: World, program: str, edit: str) -> None:
    work = drafts(world)["jane"]
    fields = PROGRAMS[program].format(id=work.message_id, token=work.token)
    found, _ = recognised(world, parse(sent_as(work, fields=fields, text=work.text + edit)))
    assert found is not None
    assert found.key == work.key


def test_two_drafts_are_not_confused(world: World) -> None:
    jane, tom = drafts(world)["jane"], drafts(world)["tom"]
    assert jane.kind is tom.kind is MailKind.REQUEST
    for work in (jane, tom):
        found, _ = recognised(world, parse(sent_as(work, fields="Message-ID: <x@y>\r\n")))
        assert found is not None
        assert found.key == work.key


def test_another_letter_to_the_same_person_is_not_taken_for_the_draft(world: World) -> None:
    raw = (
        b"From: sam@example.org\r\nTo: jane@acme.example\r\nSubject: Dinner on Friday\r\n"
        b"Message-ID: <dinner@example.org>\r\n\r\nShall we have dinner on Friday at eight?\r\n"
    )
    found, _ = recognised(world, parse(raw))
    assert found is None


def test_the_drafts_words_to_somebody_else_are_not_the_draft(world: World) -> None:
    work = drafts(world)["jane"]
    raw = sent_as(work, fields="Message-ID: <f@y>\r\n", to="friend@example.net")
    found, _ = recognised(world, parse(raw))
    assert found is None


def test_a_later_letter_in_the_thread_is_not_the_first_one(world: World) -> None:
    work = drafts(world)["jane"]
    fields = f"Message-ID: <g@y>\r\nReferences: {work.message_id} <her-answer@acme.example>\r\n"
    raw = sent_as(work, fields=fields, text="Thank you, Tuesday is perfect for me.\r\n").replace(
        work.subject.encode(), b"Re: something else"
    )
    found, _ = recognised(world, parse(raw))
    assert found is None
