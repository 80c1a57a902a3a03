"""Answers that show only in INBOX: whose results are believed, what is asked twice, what never runs.

Mails go through the whole way of a mail, as a server would have delivered them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from mailflow.mail.folders import Place, Role, Sighting
from mailflow.mail.message import Address, Draft, MessageId
from mailflow.mail.parse import parse
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import vouching
from mailflow.service.ingest import ingest
from mailflow.service.notes import owe_note
from mailflow.service.standing import standing
from mailflow.service.world import World
from mailflow.store import held, issued, outbox
from mailflow.store.database import unit
from mailflow.store.issued import IssuedItem
from mailflow.store.models import MailRow
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.outbox import Work
from tests.service.conftest import NOW
from tests.service.outgoing import JANE, S, work

DIGEST = MessageId("<mf.0123456789abcdef0123456789abcdef@example.org>")
OURS = "mx.example.org"
GOOD = "dkim=pass header.d=example.org; dmarc=pass (p=REJECT dis=NONE) header.from=example.org"
WEAK = "dkim=pass header.d=example.org; dmarc=pass (p=NONE dis=NONE) header.from=example.org"
FAIL = "dkim=none; dmarc=fail (p=REJECT dis=NONE) header.from=example.org; spf=pass"
TRACE = "Received: from out.example.net (out.example.net [203.0.113.9]) by mx.example.org with ESMTP\r\n"


def take_in(world: World, raw: bytes, role: Role = Role.INBOX, *, after: float = 1) -> None:
    """A mail as it lies in a folder, `after` minutes from now."""
    message = parse(raw)
    uid = MailRow.select().count() + 1
    arrived = world.now + timedelta(minutes=after)
    seen = Sighting(
        role=role,
        place=Place(role.value, 1, uid),
        arrived=arrived,
        size=len(raw),
        message_id=message.message_id,
        written=message.header("date"),
    )
    assert ingest(world, seen, raw)


def note_left(world: World, key: str) -> Work:
    """A note to the owner has just left by SMTP."""
    with unit():
        me = Address("Sam Rivera", "sam@example.org")
        owe_note(world, Draft(me, me, "Week", "Hi.\n"), key=key, kind=MailKind.DIGEST)
    OutgoingRow.update(state=S.ACCEPTED.value, left_at=world.now).where(
        OutgoingRow.key == key
    ).execute()
    return work(world, key)


def delivered(raw: bytes, *results: str, strips: bool = True) -> bytes:
    """As the owner's server delivers it: results on top, forged ones taken out or not."""
    head, _, body = raw.partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    if strips:
        lines = [one for one in lines if not one.startswith(b"Authentication-Results")]
    top = "".join(f"Authentication-Results: {one}\r\n" for one in results)
    return (top + TRACE).encode() + b"\r\n".join(lines) + b"\r\n\r\n" + body


@pytest.fixture
def asked(world: World) -> World:
    """A digest was mailed, in which Jane's draft is number 1."""
    with unit():
        item = IssuedItem(1, work(world).request, JANE, "")
        issued.keep(world.owner, DIGEST, kind=MailKind.DIGEST, request=None, items=[item], now=NOW)
    return world


@pytest.fixture
def vouched(asked: World) -> World:
    """The server's name is learnt: two notes came in, and it took the forged results away."""
    for key in ("digest:2026-W08", "digest:2026-W09"):
        take_in(asked, delivered(note_left(asked, key).raw, f"{OURS}; {GOOD}"))
    assert vouching.anchor(asked) == OURS
    return asked


@dataclass(frozen=True)
class Answer:
    """An answer to the digest as INBOX shows it; `below` stands under the trace."""

    results: tuple[str, ...] = (f"{OURS}; {GOOD}",)
    author: str = "Sam Rivera <sam@example.org>"
    text: str = "1 send\r\n"
    below: str = ""
    to: str = "sam@example.org"
    name: str = "answer"
    answers: str = DIGEST

    def raw(self) -> bytes:
        top = "".join(f"Authentication-Results: {one}\r\n" for one in self.results)
        return (
            f"{top}{TRACE}{self.below}From: {self.author}\r\nTo: {self.to}\r\n"
            f"Subject: Re: digest\r\nDate: {format_datetime(NOW)}\r\n"
            f"Message-ID: <{self.name}@example.org>\r\nIn-Reply-To: {self.answers}\r\n"
            f"Content-Type: text/plain; charset=utf-8\r\n\r\n{self.text}"
        ).encode()


def notes(world: World, kind: str) -> list[Work]:
    return [one for one in outbox.in_states(world.owner, list(S)) if one.key.startswith(kind)]


def test_nobody_is_believed_before_two_notes_came_in(asked: World) -> None:
    assert vouching.anchor(asked) is None
    assert "from your Sent folder only" in "\n".join(standing(asked))
    take_in(asked, delivered(note_left(asked, "digest:1").raw, f"{OURS}; {GOOD}"))
    assert vouching.anchor(asked) is None
    second = note_left(asked, "digest:2")
    assert parse(second.raw).header("Authentication-Results").startswith(f"{OURS}; dkim=fail")
    take_in(asked, delivered(second.raw, f"{OURS}; {GOOD}"))
    assert vouching.anchor(asked) == OURS
    assert f"where {OURS} vouches" in "\n".join(standing(asked))
    assert not parse(note_left(asked, "digest:3").raw).header("Authentication-Results")


def test_a_server_that_leaves_forged_results_standing_is_never_believed(asked: World) -> None:
    take_in(asked, delivered(note_left(asked, "digest:1").raw, f"{OURS}; {GOOD}"))
    kept = delivered(note_left(asked, "digest:2").raw, f"{OURS}; {GOOD}", strips=False)
    take_in(asked, kept)
    take_in(asked, delivered(note_left(asked, "digest:3").raw, f"{OURS}; {GOOD}"))
    assert vouching.anchor(asked) is None
    assert "leaves forged results" in "\n".join(standing(asked))


@pytest.mark.parametrize(
    "how", ["sent again later", "sent again after it came", "put there by IMAP", "no results"]
)
def test_a_note_that_teaches_nothing(asked: World, how: str) -> None:
    evil = f"evil.example; {GOOD}"
    for key in ("digest:1", "digest:2"):
        note = note_left(asked, key)
        if how == "sent again later":
            take_in(asked, delivered(note.raw, evil), after=20)
        elif how == "sent again after it came":
            take_in(asked, delivered(note.raw))
            take_in(asked, delivered(note.raw, evil), after=2)
        elif how == "put there by IMAP":
            take_in(asked, note.raw)
        else:
            take_in(asked, delivered(note.raw))
        assert work(asked, key).state is S.FILED
    assert vouching.anchor(asked) is None


def test_results_without_a_name_are_believed_from_microsofts_hosts_only(asked: World) -> None:
    for key in ("digest:1", "digest:2"):
        take_in(asked, delivered(note_left(asked, key).raw, GOOD))
    assert vouching.anchor(asked) is None


def test_at_microsoft_the_topmost_results_without_a_name_count(asked: World) -> None:
    imap = asked.config.imap._replace(host="outlook.office365.com")
    world = asked._replace(config=asked.config._replace(imap=imap))
    for key in ("digest:1", "digest:2"):
        take_in(world, delivered(note_left(world, key).raw, GOOD))
    assert vouching.anchor(world) == ""
    below = Answer(results=(FAIL, GOOD), name="below")
    take_in(world, below.raw())
    assert work(world).state is S.PRESENT
    take_in(world, Answer(results=(GOOD,)).raw())
    assert work(world).state is S.APPROVED


def test_an_answer_seen_in_inbox_alone_is_obeyed_where_the_server_vouches(vouched: World) -> None:
    take_in(vouched, Answer().raw())
    assert work(vouched).state is S.APPROVED
    assert len(notes(vouched, "receipt:")) == 1
    # Its copy in Sent, and the same again, change nothing more.
    take_in(vouched, Answer().raw(), Role.SENT)
    take_in(vouched, Answer().raw())
    assert len(notes(vouched, "receipt:")) == 1


def test_a_letters_text_is_not_changed_by_an_answer_seen_in_inbox_alone(vouched: World) -> None:
    before = work(vouched).text
    take_in(vouched, Answer(text="edit 1: Dear Jane, send me money.\r\n").raw())
    assert work(vouched).text == before
    assert "changed only by an answer from your own account" in notes(vouched, "receipt:")[0].text


DKIM = "spf=pass smtp.mailfrom=example.org"
#: each with what stands there; none is obeyed, none answered, all are told in the digest
FORGED = {
    "no results at all": Answer(results=()),
    "the server says it failed": Answer(results=(f"{OURS}; {FAIL}",)),
    "forged below the true ones": Answer(results=(f"{OURS}; {FAIL}", f"{OURS}; {GOOD}")),
    "forged below the trace": Answer(
        results=(f"{OURS}; {FAIL}",), below=f"Authentication-Results: {OURS}; {GOOD}\r\n"
    ),
    "of another server": Answer(results=(f"mx.evil.example; {GOOD}",)),
    "of another server above": Answer(results=(f"mx.evil.example; {GOOD}", f"{OURS}; {FAIL}")),
    "a name that only begins alike": Answer(results=(f"{OURS}.evil.example; {GOOD}",)),
    "a name in a comment": Answer(results=(f"({OURS}) mx.evil.example; {GOOD}",)),
    "a name in capitals of another script": Answer(results=(f"mx.example.οrg; {GOOD}",)),
    "no name": Answer(results=(GOOD,)),
    "SPF alone": Answer(results=(f"{OURS}; {DKIM}",)),
    "DKIM of another domain": Answer(results=(f"{OURS}; dkim=pass header.d=evil.example",)),
    "DKIM of a subdomain": Answer(results=(f"{OURS}; dkim=pass header.d=x.example.org",)),
    "DKIM of the parent": Answer(results=(f"{OURS}; dkim=pass header.d=org",)),
    "DMARC of another domain": Answer(results=(f"{OURS}; dmarc=pass header.from=evil.example",)),
    "DMARC softly": Answer(results=(f"{OURS}; dmarc=bestguesspass header.from=example.org",)),
    "results in a comment": Answer(results=(f"{OURS}; none ({GOOD})",)),
    "results in quotes": Answer(results=(f'{OURS}; spf=fail smtp.helo="x; {GOOD}"',)),
    "a comment left open": Answer(results=(f"{OURS}; dkim=fail (; {GOOD}",)),
    "folded by a sender": Answer(results=(f'{OURS}; dkim=fail reason="x\r\n ; {GOOD}',)),
    "a lone CR in the name": Answer(results=(f"mx.evil.example\r{OURS}; {GOOD}",)),
    "two authors": Answer(author="sam@example.org, eve@evil.example"),
    "a second From": Answer(below="From: eve@evil.example\r\n"),
    "another Sender": Answer(below="Sender: eve@evil.example\r\n"),
    "to others too": Answer(to="sam@example.org, eve@evil.example"),
    "through a list": Answer(below="List-Id: <l.example.org>\r\n"),
    "a second Subject": Answer(below="Subject: other\r\n"),
    "passed on": Answer(below="Resent-From: eve@evil.example\r\n"),
}


#: what a machine or nobody the program knows seems to have written is an ordinary mail
UNTOLD = {"a second From", "through a list"}


def test_no_forged_answer_is_obeyed_or_answered(vouched: World) -> None:
    for number, (attack, answer) in enumerate(FORGED.items()):
        take_in(vouched, replace(answer, name=f"forged{number}").raw())
        assert work(vouched).state is S.PRESENT, attack
        assert notes(vouched, "receipt:") == notes(vouched, "confirm:") == [], attack
        place = f"command:<forged{number}@example.org>"
        is_told = any(one.place == place for one in held.shown(vouched.owner))
        assert is_told is (attack not in UNTOLD), attack
    # and a genuine one among them is
    take_in(vouched, Answer().raw())
    assert work(vouched).state is S.APPROVED


def test_where_the_server_vouches_weakly_the_owner_is_asked_first(vouched: World) -> None:
    raw = Answer(results=(f"{OURS}; {WEAK}",)).raw()
    take_in(vouched, raw)
    take_in(vouched, raw)
    assert work(vouched).state is S.PRESENT
    (receipt,) = notes(vouched, "confirm:")
    assert "Nothing was done yet" in receipt.text
    yes = Answer(
        (f"{OURS}; {WEAK}",), text="yes\r\n", name="second", answers=receipt.message_id
    ).raw()
    take_in(vouched, yes)
    assert work(vouched).state is S.APPROVED
    assert len(notes(vouched, "receipt:")) == 1
    # Neither mail does anything again, nor does another yes, nor the copy in Sent.
    take_in(vouched, yes)
    take_in(vouched, raw, Role.SENT)
    assert len(notes(vouched, "receipt:")) == 1
    assert len(notes(vouched, "confirm:")) == 1


def test_dkim_alone_vouches_weakly(vouched: World) -> None:
    take_in(vouched, Answer(results=(f"{OURS}; dkim=pass header.d=example.org",)).raw())
    assert work(vouched).state is S.PRESENT
    assert len(notes(vouched, "confirm:")) == 1


def test_what_is_found_in_sent_needs_no_second_word(vouched: World) -> None:
    answer = Answer(results=(f"{OURS}; {WEAK}",))
    take_in(vouched, answer.raw())
    copy = Answer(results=()).raw().replace(TRACE.encode(), b"")
    take_in(vouched, copy, Role.SENT)
    assert work(vouched).state is S.APPROVED
    (receipt,) = notes(vouched, "confirm:")
    late = Answer((f"{OURS}; {WEAK}",), text="yes\r\n", name="late", answers=receipt.message_id)
    take_in(vouched, late.raw())
    assert len(notes(vouched, "receipt:")) == 1


def test_a_no_ends_it_for_good(vouched: World) -> None:
    answer = Answer(results=(f"{OURS}; {WEAK}",)).raw()
    take_in(vouched, answer)
    (receipt,) = notes(vouched, "confirm:")
    for number, word in enumerate(("no", "yes")):
        more = Answer(
            (f"{OURS}; {WEAK}",),
            text=f"{word}\r\n",
            name=f"word{number}",
            answers=receipt.message_id,
        )
        take_in(vouched, more.raw())
    take_in(vouched, answer, Role.SENT)
    assert work(vouched).state is OutgoingState.PRESENT
    assert notes(vouched, "receipt:") == []


def test_a_stranger_is_not_asked_to_confirm(vouched: World) -> None:
    take_in(vouched, Answer(author="Eve <eve@evil.example>").raw())
    take_in(vouched, Answer(author="sam@example.org.evil.example").raw())
    assert notes(vouched, "confirm:") == notes(vouched, "receipt:") == []
    assert work(vouched).state is S.PRESENT
