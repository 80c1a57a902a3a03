"""What several benches stand on: a database with stories whose letters a mailbox answers.

`seed` makes the contacts and letters; `reply` is an answer to one of them, as LMTP brings it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from mailflow.config import parse
from mailflow.mail.message import MessageId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.stages import Stage
from mailflow.service.world import World, read_templates, shipped
from mailflow.store import cases, names, people, story
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE

OWNER = "sam@example.org"
CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["{owner}"]
[imap]
host = "127.0.0.1"
port = {port}
tls = "none"
user = "{user}"
password = "secret"
timeout = {timeout}
deadline = {deadline}
[smtp]
host = "127.0.0.1"
port = 1
tls = "none"
[following]
poll = 300
look_back_days = {days}
[sending]
dry_run = {dry_run}
[store]
state = "{state}"
"""


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter that went out: to whom, under which id and subject, when."""

    name: str
    address: str
    message_id: str
    subject: str
    at: datetime


def config_text(state: Path, port: int, user: str, **changes: Any) -> str:
    words = {"owner": OWNER, "state": state, "port": port, "user": user}
    usual = {"timeout": 30, "deadline": 120, "days": 30, "dry_run": "false"}
    return CONFIG.format(**{**words, **usual, **changes})


def open_world(text: str, state: Path) -> World:
    """The world of this config, its database opened (made where it is not there)."""
    state.mkdir(parents=True, exist_ok=True, mode=0o700)
    config = parse(text)
    open_database(config.store.database, state)
    owner = owner_id(OWNER, config.owner.name)
    return World(owner, config.person(), config, read_templates(shipped("templates")))


def close_world() -> None:
    DATABASE.close()


def seed(world: World, letters: Sequence[Sent]) -> None:
    """A contact and a request that was sent for each letter."""
    with unit():
        for one in letters:
            contact = Contact(ContactId(0), one.name, (one.address,))
            known = names.addresses(world.owner).get(one.address.casefold())
            # Known since before the letter: its answers are news, not the past.
            since = one.at - timedelta(days=1)
            who = known or people.add_contact(world.owner, contact, now=since).id
            request = cases.open_request(world.owner, who, None, now=one.at)
            sent = Letter(MessageId(one.message_id), MailKind.REQUEST, one.subject, one.at)
            story.keep_letter(world.owner, request, sent)
            story.move(request, Stage.REQUESTED, since=one.at)


def letters_of(truth: dict[str, Any], sent_at: datetime | None = None) -> list[Sent]:
    """The requests of a truth file (`mkmailbox.py`)."""
    return [
        Sent(
            f"{one['name']} {number}",
            one["to"],
            one["message_id"],
            one["subject"],
            sent_at or datetime.fromisoformat("2023-11-01T00:00:00+00:00"),
        )
        for number, one in enumerate(truth["requests"].values())
    ]


def reply(to: Sent, number: int, *, at: datetime) -> bytes:
    """A short answer of the contact's that names the letter."""
    return (
        f"From: {to.name} <{to.address}>\r\nTo: {OWNER}\r\nSubject: Re: {to.subject}\r\n"
        f"Date: {format_datetime(at)}\r\nMessage-ID: <reply-{number}@people.example>\r\n"
        f"In-Reply-To: {to.message_id}\r\nReferences: {to.message_id}\r\n\r\n"
        f"Thank you for writing. What would you like to know? ({number})\r\n"
    ).encode()
