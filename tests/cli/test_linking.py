"""`mailflow link` and `unlink`: what is in doubt is listed, and the owner's word is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from mailflow.cli import main
from mailflow.mail.folders import Place, Role, Sighting
from mailflow.mail.message import Address, Message, MessageId
from mailflow.pipeline.evidence import Evidence, Link, Weight
from mailflow.pipeline.people import Contact, ContactId
from mailflow.store import cases, doubts, mails, people
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE

NOW = datetime.now(UTC)
CONFIG = """
[owner]
name = "Sam"
addresses = ["sam@example.org"]
[imap]
host = "127.0.0.1"
[smtp]
host = "127.0.0.1"
[store]
state = "{state}"
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A database with one request to Jane, and a mail that may be hers."""
    path = tmp_path / "config.toml"
    path.write_text(CONFIG.format(state=tmp_path), encoding="utf-8")
    database = open_database("mailflow.db", tmp_path)
    owner = owner_id("sam@example.org", "Sam")
    with unit():
        jane = people.add_contact(
            owner, Contact(ContactId(0), "Jane Doe", ("j@a.example",)), now=NOW
        )
        request = cases.open_request(owner, jane.id, None, now=NOW)
        message = Message(
            message_id=MessageId("<p@home.example>"),
            from_=(Address("Jane Doe", "jd@home.example"),),
            subject="Coffee",
        )
        seen = Sighting(Role.INBOX, Place("INBOX", 1, 7), NOW, 10, message.message_id)
        weak = Evidence(Weight.WEAK, "same name, other address", "Jane Doe")
        mails.keep(owner, message, seen, link=Link((), (weak,), (request,)))
    DATABASE.close()
    database.close()
    return path


def run(config: Path, *arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["--config", str(config), *arguments])
    DATABASE.close()
    return done.exit_code, done.output


def test_the_mails_in_doubt_are_listed_with_their_evidence(config: Path) -> None:
    code, told = run(config, "link")
    assert code == 0
    assert "mail 1: Jane Doe <jd@home.example>, “Coffee”: request 1?" in told
    assert "same name, other address: Jane Doe" in told


@pytest.mark.parametrize("mail", ["1", "<p@home.example>", "p@home.example"])
def test_a_mail_is_given_to_a_request(config: Path, mail: str) -> None:
    code, told = run(config, "link", mail, "1")
    assert (code, told) == (
        0,
        "The mail “Coffee” belongs to Jane Doe; it is read anew in the next round.\n",
    )
    assert run(config, "link") == (0, "No mail is in doubt.\n")
    open_database("mailflow.db", config.parent)
    assert doubts.told(1, 1) == {1: True}
    DATABASE.close()


def test_a_mail_is_said_to_be_nobodys(config: Path) -> None:
    assert run(config, "unlink", "1") == (0, "The mail “Coffee” is not from Jane Doe.\n")
    assert run(config, "link") == (0, "No mail is in doubt.\n")


def test_an_unknown_mail_or_request_is_said_with_the_way_out(config: Path) -> None:
    code, told = run(config, "link", "9", "1")
    assert code == 1
    assert "no mail 9 was read; `mailflow link` lists those in doubt" in told
    code, told = run(config, "link", "1", "9")
    assert code == 1
    assert "mailflow status" in told
    code, told = run(config, "link", "1")
    assert code == 2
    assert "mailflow link MAIL REQUEST" in told
