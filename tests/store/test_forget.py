"""Forgetting: nothing of a person is left in any file, and others keep theirs."""

from __future__ import annotations

import base64
import quopri
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from peewee import Database

from mailflow.mail.compose import compose
from mailflow.mail.folders import Place, Role, Sighting
from mailflow.mail.message import Address, Draft, Message, MessageId
from mailflow.pipeline import events as ev
from mailflow.pipeline.evidence import Answer, Evidence, Link, Person, Reading, RequestId, Weight
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.stages import Stage
from mailflow.store import aims, cases, held, issued, mails, outbox, people, story
from mailflow.store.database import unit
from mailflow.store.forget import OnItsWay, forget, scrub
from mailflow.store.issued import IssuedItem
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.models_people import CompanyRow, CorrespondentRow
from mailflow.store.outbox import Work
from mailflow.store.stops import NeverAgain

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
NAME, ADDRESS, SECRET = "Zyxa Quandel-Ö", "zyxa@quandel.example", "xylophones in the attic"
LINK = Link((), (Evidence(Weight.PROOF, "mark"),))
S = OutgoingState


def owed(owner: int, kind: MailKind, request: RequestId | None, text: str, state: S) -> Work:
    key = f"{kind.value}:{state.value}"
    draft = Draft(Address("Sam", "sam@example.org"), Address(NAME, ADDRESS), f"To {NAME}", text)
    token = key.replace(":", "").replace("_", "")
    message_id = MessageId(f"<mf.{token}@example.org>")
    raw = compose(draft, message_id=message_id, date=NOW)
    work = Work(
        0, key, kind, state, request, message_id, token, ADDRESS, draft.subject, text, raw, NOW, NOW
    )
    assert outbox.add(owner, work, now=NOW)
    found = outbox.get(owner, key)
    assert found
    return found


def a_long_story(owner: int) -> tuple[Contact, Contact]:
    """Zyxa with a story in every table, and Tom, who speaks of her."""
    zyxa = people.add_contact(
        owner, Contact(ContactId(0), NAME, (ADDRESS,), "Acme", notes=SECRET), now=NOW
    )
    tom = people.add_contact(
        owner,
        Contact(ContactId(0), "Tom", ("tom@b.example",), referrer=zyxa.id, notes=f"ask {NAME}"),
        now=NOW,
    )
    aim = aims.add_aim(owner, "data", (f"What does {NAME} do?",), now=NOW)
    for contact in (zyxa, tom):
        request = cases.open_request(owner, contact.id, aim.id, now=NOW)
        message = Message(
            message_id=MessageId(f"<{contact.id}@a.example>"),
            from_=(Address(contact.name, contact.address),),
            subject=f"Re: {NAME}",
            sha256=str(contact.id),
        )
        reading = Reading(
            (Answer.YES,),
            people=(Person(NAME, ADDRESS),),
            new_text=f"{SECRET if contact is zyxa else ''} {NAME}",
        )
        seen = Sighting(
            Role.INBOX, Place("INBOX", 1, contact.id), NOW, message_id=message.message_id
        )
        mail = mails.keep(owner, message, seen, link=replace(LINK, requests=(request,)))
        mails.keep_reading(mail, reading)
        event = ev.ReplyReceived(NOW, MessageId("<1@a.example>"), reading)
        story.record(owner, request, event, stage=Stage.REPLIED, reasons=[NAME], mail=mail)
        letter = Letter(MessageId(f"<l{request}@x>"), MailKind.REQUEST, NAME, NOW, f"Dear {NAME}")
        story.keep_letter(owner, request, letter)
        story.keep_note(owner, request, f"{NAME} said so", at=NOW)
        aims.keep_insight(owner, f"{NAME} knows", at=NOW, request=request)
        aims.keep_lead(owner, f"ask {ADDRESS}", at=NOW, request=request)
        held.set_aside(owner, f"request:{request}:x", NAME, trace=ADDRESS, now=NOW)
    mine = cases.requests_of(owner, zyxa.id)[0]
    for state in (S.PRESENT, S.SENT_BY_OWNER, S.WANTED):
        owed(owner, MailKind.REQUEST, mine, f"Dear {NAME}, {SECRET}", state)
    owed(owner, MailKind.DIGEST, None, f"1. {NAME}", S.FILED)
    owed(owner, MailKind.NUDGE, cases.requests_of(owner, tom.id)[0], f"{NAME} sent me", S.PRESENT)
    item = IssuedItem(1, mine, "request:present", NAME)
    issued.keep(
        owner, MessageId("<d@x>"), kind=MailKind.DIGEST, request=None, items=(item,), now=NOW
    )
    issued.use(owner, MessageId("<c@x>"), f"no more letters to {NAME}", now=NOW)
    for key, name in ((ADDRESS, NAME), ("other@x.example", NAME), ("tom@b.example", "Tom")):
        CorrespondentRow.create(
            owner=owner, folder="INBOX", key=key, domain="x", name=name, last_at=NOW
        )
        CompanyRow.create(owner=owner, folder=key, one=ADDRESS, other="tom@b.example", last_at=NOW)
    return zyxa, tom


def forms(text: str) -> list[bytes]:
    """How a text may stand in a file: plain, as JSON's escapes, in a mail's two codings."""
    raw = text.encode()
    coded = base64.b64encode(raw)[:-4]
    return [
        raw,
        text.encode("ascii", "backslashreplace"),
        quopri.encodestring(raw, header=True),
        coded,
    ]


@pytest.mark.usefixtures("only_sqlite")
def test_nothing_of_the_person_is_left_in_any_file(
    database: Database, owner: int, tmp_path: Path
) -> None:
    with unit():
        zyxa, _ = a_long_story(owner)
    before = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert all(form[0] in before for form in map(forms, (NAME, ADDRESS, SECRET)))
    with unit():
        forget(owner, zyxa, now=NOW)
    assert scrub()
    for path in tmp_path.rglob("*"):
        octets = path.read_bytes() if path.is_file() else b""
        for canary in (NAME, ADDRESS, SECRET, "Zyxa", "Quandel", "xylophone"):
            assert not [form for form in forms(canary) if form in octets], f"{canary} in {path}"


def test_what_belongs_to_somebody_else_stays_without_the_name(owner: int) -> None:
    with unit():
        zyxa, tom = a_long_story(owner)
        forget(owner, zyxa, now=NOW)
    kept = people.find(owner, "Tom")
    assert (kept.notes, kept.referrer, kept.id) == ("ask somebody", None, tom.id)
    case = cases.case(owner, cases.requests_of(owner, tom.id)[0])
    assert case.notes == ("somebody said so",)
    assert case.replies[0].reading.people == (Person("somebody", "somebody"),)
    assert [one.text for one in aims.insights(owner)] == ["somebody knows"]
    assert [row.name for row in CorrespondentRow.select()] == ["Tom"]


def test_a_draft_that_lies_in_drafts_is_taken_back_by_a_row_that_names_nobody(owner: int) -> None:
    with unit():
        zyxa, _ = a_long_story(owner)
        size = len(
            owed(
                owner, MailKind.SLOTS, cases.requests_of(owner, zyxa.id)[0], "hello", S.PRESENT
            ).raw
        )
        forget(owner, zyxa, now=NOW)
    waiting = outbox.in_states(owner, [S.WITHDRAWING])
    assert len(waiting) == 3
    assert {work.text + work.subject + work.recipient for work in waiting} == {""}
    # the draft is told by its id and size before it is deleted
    assert size in {len(work.raw) for work in waiting}
    assert all(work.request is None for work in waiting)
    assert OutgoingRow.select().where(OutgoingRow.state == "wanted").count() == 0


def test_a_number_that_is_given_again_is_not_in_the_way_of_a_new_request(owner: int) -> None:
    with unit():
        zyxa, tom = a_long_story(owner)
        forget(owner, zyxa, now=NOW)
    assert all(
        work.key.startswith("forgotten:") for work in outbox.in_states(owner, [S.WITHDRAWING])
    )
    assert people.find(owner, "Tom").id == tom.id


def test_they_are_never_taken_in_again(owner: int) -> None:
    with unit():
        zyxa, _ = a_long_story(owner)
        people.mark_dead(owner, ADDRESS)
        forget(owner, people.find(owner, NAME), now=NOW)
    with pytest.raises(NeverAgain):
        people.add_contact(owner, zyxa._replace(name="Other", organisation=""), now=NOW)


def test_a_letter_that_is_leaving_is_waited_for(owner: int) -> None:
    with unit():
        zyxa, _ = a_long_story(owner)
        owed(owner, MailKind.NUDGE, cases.requests_of(owner, zyxa.id)[0], "x", S.INFLIGHT)
    with pytest.raises(OnItsWay), unit():
        forget(owner, zyxa, now=NOW)
    assert people.find(owner, NAME).id == zyxa.id


def test_a_longer_address_is_somebody_else(owner: int) -> None:
    ann = people.add_contact(owner, Contact(ContactId(0), "Ann", ("ann@a.example",)), now=NOW)
    note = "write to jo.ann@a.example, ann@a.example.org or ann@a.example."
    people.add_contact(owner, Contact(ContactId(0), "Jo", notes=note), now=NOW)
    with unit():
        forget(owner, ann, now=NOW)
    assert people.find(owner, "Jo").notes == (
        "write to jo.ann@a.example, ann@a.example.org or somebody."
    )
