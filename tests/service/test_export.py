"""What is remembered, for other programs: whole, harmless in a spreadsheet, a mail a mail."""

from __future__ import annotations

import csv
import io
import json
import mailbox
from email.message import Message
from pathlib import Path

import pytest

from mailflow.mail.message import MessageId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.service import export
from mailflow.service.world import World
from mailflow.store import cases, people, story
from mailflow.store.database import unit
from mailflow.store.forget import forget
from tests.service.conftest import NOW
from tests.store.test_forget import ADDRESS, NAME, SECRET, a_long_story


@pytest.fixture(autouse=True)
def _stories(world: World) -> None:
    with unit():
        a_long_story(world.owner)


def text_of(mail: Message) -> str:
    payload = mail.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode().rstrip("\n")


def test_json_holds_all_of_a_story(world: World) -> None:
    told = json.loads(export.as_json(world))
    assert told["schema"] == 1
    (hers,) = [one for one in told["requests"] if one["contact"]["name"] == NAME]
    assert hers["notes"] == [f"{NAME} said so"]
    assert hers["replies"][0]["reading"]["new_text"].startswith(SECRET)
    assert hers["letters"][0]["text"] == f"Dear {NAME}"
    assert hers["story"][0]["kind"] == "ReplyReceived"
    assert {one["name"] for one in told["contacts"]} == {"Jane Doe", "Tom Reed", "Tom", NAME}
    assert told["insights"]
    assert told["leads"]


def test_a_spreadsheet_runs_nothing_a_stranger_wrote(world: World) -> None:
    with unit():
        jane = people.find(world.owner, "Jane Doe")
        people.update_contact(world.owner, jane._replace(title='=HYPERLINK("http://x")'))
        request = cases.requests_of(world.owner, jane.id)[0]
        story.keep_note(world.owner, request, "fine\n\u00a0+1+1\n@SUM(1)", at=NOW)
    rows = list(csv.DictReader(io.StringIO(export.as_sheet(world).decode())))
    (row,) = [row for row in rows if row["name"] == "Jane Doe"]
    assert row["title"] == '\'=HYPERLINK("http://x")'
    assert row["notes"] == "fine\n'\u00a0+1+1\n'@SUM(1)"
    assert len(rows) == 4


def test_a_mail_program_reads_the_letters_and_replies(world: World, tmp_path: Path) -> None:
    with unit():
        jane = people.find(world.owner, "Jane Doe")
        letter = Letter(
            MessageId("<odd\r\nBcc: x@y>"),
            MailKind.REQUEST,
            "Grüße\r\nX-Forged: 1",
            NOW,
            "Hello,\nFrom here on\n>From there",
        )
        story.keep_letter(world.owner, cases.requests_of(world.owner, jane.id)[0], letter)
    file = tmp_path / "all.mbox"
    file.write_bytes(export.as_mbox(world))
    mails = list(mailbox.mbox(file))
    assert len(mails) == 5
    mine = next(mail for mail in mails if "Jane" in str(mail["To"]))
    assert mine["X-Forged"] is None
    assert mine["Bcc"] is None
    assert text_of(mine) == "Hello,\nFrom here on\n>From there"
    theirs = next(mail for mail in mails if "quandel" in str(mail["From"]))
    assert SECRET in text_of(theirs)


def test_who_is_forgotten_is_in_no_export(world: World) -> None:
    with unit():
        forget(world.owner, people.find(world.owner, NAME), now=NOW)
    for form, make in export.FORMS.items():
        written = make(world)
        for text in (NAME, ADDRESS, SECRET):
            assert text.encode() not in written, form
