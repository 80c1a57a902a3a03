"""Weak evidence is asked, and the owner's word settles whose a mail is. On a real Dovecot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mailflow.owner.words import Verb
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.stages import Stage
from mailflow.service import linking
from mailflow.service.standing import story_lines
from mailflow.service.weekly import digest_if_due, preview
from mailflow.service.world import read_templates, shipped
from mailflow.store import doubts
from mailflow.store.database import unit
from mailflow.store.models import LinkRow
from mailflow.store.models_outgoing import OutgoingRow
from tests.conftest import Account
from tests.service.following import Life, answer, letter, life

HOME = "Jane Doe <jd@home.example>"


@pytest.fixture
def alive(account: Account, tmp_path: Path, database_url: str) -> Iterator[Life]:
    with life(account, tmp_path, database_url) as made:
        made.world = made.world._replace(templates=read_templates(shipped("templates")))
        made.contact()
        made.later(hours=1)
        made.put("Sent", (made.now, letter("hello", made.now)))
        made.look()
        yield made


def private_mail(alive: Life) -> None:
    """Jane's name under an address nobody knows, outside the thread: one weak sign."""
    alive.later(hours=1)
    mail = answer("p", "", alive.now, author=HOME, subject="Coffee", text="Tuesday is fine.")
    alive.put("INBOX", (alive.now, mail))
    alive.look()


def order(alive: Life, words: str) -> str:
    """The owner answers the digest in Sent; returns what the receipt says."""
    digest = OutgoingRow.get(OutgoingRow.kind == "digest")
    alive.later(minutes=5)
    mail = letter(
        f"o{alive.now:%H%M}", alive.now, to="sam@example.org", re=digest.message_id.strip("<>")
    )
    body = mail.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" + words.encode() + b"\r\n"
    alive.put("Sent", (alive.now, body))
    alive.look()
    receipt = OutgoingRow.select().where(OutgoingRow.kind == "receipt").order_by(OutgoingRow.id)
    return str(list(receipt)[-1].text)


def digest(alive: Life) -> str:
    with unit():
        digest_if_due(alive.world)
    alive.later(days=7)
    with unit():
        assert digest_if_due(alive.world)
    return str(OutgoingRow.get(OutgoingRow.kind == "digest").text)


def stage(alive: Life) -> Stage:
    (case,) = alive.cases()
    return case.stage


def test_weak_evidence_links_nothing_and_is_asked_in_the_digest(alive: Life) -> None:
    private_mail(alive)
    assert stage(alive) is Stage.REQUESTED
    shown = preview(alive.world).text
    assert "A mail from Jane Doe <jd@home.example>: does it belong to Jane Doe" in shown
    assert "same name, other address" in shown


@pytest.mark.parametrize("words", ["1 yes", "yes", "link 1", "link 1 to Jane"])
def test_the_owners_yes_links_the_mail_and_reads_it(alive: Life, words: str) -> None:
    private_mail(alive)
    assert "1 yes" in digest(alive)
    assert "belongs to Jane Doe" in order(alive, words)
    assert stage(alive) is Stage.REPLIED
    (case,) = alive.cases()
    assert case.last_reply
    assert "Tuesday" in case.last_reply.reading.new_text
    assert any("your word" in line for line in story_lines(alive.world, case.request))
    assert linking.asked(alive.world) == []
    # Said twice is done once.
    assert "that was settled already" in order(alive, "1 yes")
    assert LinkRow.select().count() == 2
    # And it is taken away again by the same road.
    assert "no longer with Jane Doe" in order(alive, "unlink Jane")
    assert stage(alive) is Stage.REQUESTED


def test_the_owners_no_ends_the_asking(alive: Life) -> None:
    private_mail(alive)
    digest(alive)
    assert "is not from Jane Doe" in order(alive, "1 no")
    assert linking.asked(alive.world) == []
    alive.later(hours=1)
    alive.put("Sent", (alive.now, letter("again", alive.now, subject="One more thing")))
    alive.look()
    assert linking.asked(alive.world) == []
    assert stage(alive) is Stage.REQUESTED


def test_of_several_the_owner_picks_one(alive: Life) -> None:
    alive.contact("Jane Doe", "jane@other.example")
    alive.later(hours=1)
    other = letter("two", alive.now, to="jane@other.example", subject="Another thing")
    alive.put("Sent", (alive.now, other))
    alive.look()
    private_mail(alive)
    assert "whose is it: (1) Jane Doe" in digest(alive)
    (doubt,) = linking.asked(alive.world)
    assert "say which" in order(alive, "1 yes")
    assert "belongs to Jane Doe" in order(alive, "1 pick 2")
    stages = {case.request: case.stage for case in alive.cases()}
    assert stages[doubt.rivals[1]] is Stage.REPLIED
    assert stages[doubt.rivals[0]] is Stage.REQUESTED


def test_a_link_taken_away_takes_the_story_back(alive: Life) -> None:
    alive.later(hours=1)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    alive.look()
    assert stage(alive) is Stage.REPLIED
    with unit():
        mail = doubts.find(alive.owner, "<a@acme.example>")
        told = linking.take_away(alive.world, mail, mail.requests[0])
    assert "the request is requested again" in told
    assert stage(alive) is Stage.REQUESTED
    # Proof as it was, the owner's word stands, however often it is read again.
    alive.contact("Tom", "tom@acme.example")
    alive.look()
    assert stage(alive) is Stage.REQUESTED
    with unit():
        linking.give(alive.world, doubts.find(alive.owner, str(mail.number)), RequestId(1))
    alive.look()
    assert stage(alive) is Stage.REPLIED


def test_after_thirty_days_nobody_is_asked_any_more(alive: Life) -> None:
    private_mail(alive)
    assert linking.asked(alive.world)
    alive.later(days=31)
    assert linking.asked(alive.world) == []


def test_an_answer_about_an_unknown_mail_says_so(alive: Life) -> None:
    told = linking.answer(alive.world, "77", Verb.YES, "")
    assert told == "not done: no mail 77 was read; `mailflow link` lists those in doubt."
