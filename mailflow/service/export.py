"""All that is remembered, in forms that other programs read: JSON, CSV, mbox.

JSON holds everything under the names of the house; CSV a line a request, harmless in a
spreadsheet (failures I6); the mbox the text of the letters and replies of all stories, one
mail each. Attachments and other people's mail are not in it, for they were never kept.
"""

from __future__ import annotations

import csv
import io
import json
import quopri
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from email.header import Header
from email.message import Message
from email.utils import format_datetime, formataddr
from typing import Any

from mailflow.contacts.guard import guarded
from mailflow.mail.message import MessageId
from mailflow.pipeline.case import Case
from mailflow.pipeline.letters import Letter
from mailflow.service.world import World
from mailflow.store import aims, cases, codec, organisations, people, story

_COLUMNS = (
    *("request", "name", "address", "organisation", "title", "relationship", "aim", "stage"),
    *("since", "first_letter", "last_letter", "letters", "replies", "last_reply", "interview"),
    *("notes", "advice", "promises", "tags"),
)


def as_json(world: World) -> bytes:
    """Everything, as one document (`"schema": 1`)."""
    owner = world.owner
    told = {
        "schema": 1,
        "written_at": world.now.isoformat(),
        "contacts": _plain(people.contacts(owner)),
        "proposed": _plain(people.contacts(owner, proposed=True)),
        "organisations": _plain(organisations.organisations(owner)),
        "aims": _plain(aims.aims(owner)),
        "questions": _plain(aims.questions(owner)),
        "insights": _plain(aims.insights(owner)),
        "leads": _plain(aims.leads(owner, closed=True)),
        "requests": [
            _plain([case])[0] | {"story": _plain(story.told(owner, case.request))}
            for case in cases.every_case(owner)
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2).encode() + b"\n"


def _plain(values: Iterable[object]) -> list[Any]:
    return [json.loads(codec.dump(value)) for value in values]


# CSV ----------------------------------------------------------------------------------------


def as_sheet(world: World) -> bytes:
    """A line a request, every cell quoted and guarded."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(_COLUMNS)
    for case in cases.every_case(world.owner):
        writer.writerow([guarded(cell) for cell in _cells(case)])
    return out.getvalue().encode()


def _cells(case: Case) -> Iterator[str]:
    contact = case.contact
    yield from (str(case.request), contact.name, contact.address, contact.organisation)
    yield from (contact.title, contact.relationship.value, case.aim.topic if case.aim else "")
    yield from (case.stage.value, _moment(case.since))
    sent = [letter.sent_at for letter in case.letters]
    yield from (_moment(min(sent, default=None)), _moment(max(sent, default=None)))
    yield from (str(len(case.letters)), str(len(case.replies)))
    yield case.last_reply.reading.primary.value if case.last_reply else ""
    yield _moment(case.interview.starts_at if case.interview else None)
    yield "\n".join(case.notes)
    yield "\n".join(one.text for one in case.advice)
    yield "\n".join(one.text for one in case.promises)
    yield ";".join(contact.tags)


def _moment(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""


# mbox ---------------------------------------------------------------------------------------


def as_mbox(world: World) -> bytes:
    """Letters and replies by story and time (RFC 4155)."""
    me = (world.person.name, world.person.address)
    mails = []
    for case in cases.every_case(world.owner):
        them = (case.contact.name, case.contact.address)
        story_of = [
            (letter.sent_at, _mail(letter, letter.text, sender=me, to=them))
            for letter in case.letters
        ]
        story_of += [
            (reply.at, _mail(reply, reply.reading.new_text, sender=them, to=me))
            for reply in case.replies
        ]
        mails += sorted(story_of, key=lambda one: one[0])
    return b"".join(_entry(at, raw) for at, raw in mails)


def _mail(what: Any, text: str, *, sender: tuple[str, str], to: tuple[str, str]) -> bytes:
    at = what.sent_at if isinstance(what, Letter) else what.at
    mail = Message()
    mail["MIME-Version"] = "1.0"
    mail["Content-Type"] = 'text/plain; charset="utf-8"'
    mail["Content-Transfer-Encoding"] = "quoted-printable"
    mail["From"], mail["To"] = _field(formataddr(sender)), _field(formataddr(to))
    mail["Date"] = format_datetime(at)
    mail["Subject"] = _field(what.subject)
    mail["Message-ID"] = _field(what.message_id)
    references: tuple[MessageId, ...] = what.references
    if references:
        mail["In-Reply-To"] = _field(references[-1])
        mail["References"] = _field(" ".join(references))
    coded = quopri.encodestring(text.encode()).split(b"\n")
    # A line that begins with "From " would begin the next mail; coded it is read as it was.
    lines = [b"=46" + line[1:] if line.startswith(b"From ") else line for line in coded]
    return mail.as_bytes() + b"\n".join(lines)


def _field(value: str) -> str:
    """A field's value that begins no other one, whatever a stranger put into it."""
    line = " ".join(value.split())
    return line if line.isascii() else Header(line, "utf-8").encode()


def _entry(at: datetime, raw: bytes) -> bytes:
    begin = f"From mailflow {at.astimezone(UTC):%a %b %d %H:%M:%S %Y}\n"
    return begin.encode() + raw + b"\n\n"


#: by the name of the form
FORMS: dict[str, Callable[[World], bytes]] = {"json": as_json, "csv": as_sheet, "mbox": as_mbox}


def written(world: World, form: str) -> bytes:
    """All of it in one of FORMS."""
    return FORMS[form](world)
