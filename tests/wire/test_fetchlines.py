"""FETCH answers of every form a server may give them, read over a real socket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from mailflow.wire.errors import CommandRefused, Disconnected
from mailflow.wire.fetchlines import Item, items
from mailflow.wire.session import Session
from tests.servers.scripted import Peer, listening


@contextmanager
def session_told(*answers: bytes) -> Iterator[Session]:
    """A session whose server answers its next command with these octets."""

    def talk(peer: Peer) -> None:
        peer.say("* OK ready")
        tag, _ = peer.command()
        peer.say("* CAPABILITY IMAP4rev1", f"{tag} OK done")
        tag, _ = peer.command()
        for answer in answers:
            peer.sock.sendall(answer.replace(b"TAG", tag.encode()))
        peer.line()

    with listening(talk) as listener:
        session = Session(listener.config)
        yield session
        session.link.close()


def read(*answers: bytes) -> list[Item]:
    with session_told(*answers) as session:
        return list(items(session, session.start(b"UID FETCH 1:* (UID)")[0]))


USUAL = (
    b'* 1 FETCH (UID 7 FLAGS (\\Seen) INTERNALDATE "17-Jul-2026 02:44:25 -0700" RFC822.SIZE 44'
    b" BODY[HEADER.FIELDS (SUBJECT)] {14}\r\nSubject: hi\r\n\x81)\r\n"
)
MOMENT = datetime(2026, 7, 17, 9, 44, 25, tzinfo=UTC)
ITEM = Item(7, 44, MOMENT, frozenset({"\\Seen"}), b"Subject: hi\r\n\x81")


@pytest.mark.parametrize(
    "answer",
    [
        USUAL,
        # the body in front, as some send it
        b"* 1 FETCH (BODY[HEADER.FIELDS (SUBJECT)] {14}\r\nSubject: hi\r\n\x81 UID 7 RFC822.SIZE 44"
        b' FLAGS (\\Seen) INTERNALDATE "17-Jul-2026 02:44:25 -0700")\r\n',
        # names in quotes, and a literal in another place
        b'* 1 FETCH (UID 7 BODY[HEADER.FIELDS ("SUBJECT" "X Y")] {14}\r\nSubject: hi\r\n\x81 FLAGS '
        b'(\\Seen) RFC822.SIZE 44 INTERNALDATE "17-Jul-2026 02:44:25 -0700")\r\n',
        # unknown items on the way
        USUAL.replace(b"UID 7", b"MODSEQ (12) X-OTHER 18 UID 7"),
        # EXPUNGE and flag changes in between (Proton Bridge)
        b"* 3 EXPUNGE\r\n* 9 FETCH (FLAGS (\\Deleted))\r\n" + USUAL + b"* 2 EXISTS\r\n",
    ],
)
def test_one_mail_in_many_forms(answer: bytes) -> None:
    assert read(answer + b"TAG OK done\r\n") == [ITEM]


@pytest.mark.parametrize(
    ("items", "object_id", "thread", "labels"),
    [
        (
            b'X-GM-THRID 176 X-GM-MSGID 18 X-GM-LABELS ("\\\\Inbox" Work "a (b) \\"c\\"") UID 7',
            *("gm:18", "gm:176", {"\\Inbox", "Work", 'a (b) "c"'}),
        ),
        (b"X-GM-MSGID 18 UID 7 X-GM-LABELS () X-GM-THRID 176", "gm:18", "gm:176", set()),
        (b"UID 7 EMAILID (M6d99ac3) THREADID (T64b478a)", "id:M6d99ac3", "id:T64b478a", set()),
        (b"THREADID NIL UID 7 EMAILID (M6d99ac3)", "id:M6d99ac3", "", set()),
    ],
)
def test_s12_the_providers_ids_of_a_mail_and_its_thread(
    items: bytes, object_id: str, thread: str, labels: set[str]
) -> None:
    (item,) = read(USUAL.replace(b"UID 7", items) + b"TAG OK done\r\n")
    assert item.uid == 7
    assert (item.object_id, item.thread) == (object_id, thread)
    assert set(item.labels) == labels
    assert item.body == ITEM.body


def test_an_answer_may_come_in_any_pieces() -> None:
    whole = USUAL + USUAL.replace(b"UID 7", b"UID 8") + b"TAG OK done\r\n"
    for cut in range(0, len(USUAL) * 2, 11):
        assert [item.uid for item in read(whole[:cut], whole[cut:])] == [7, 8]


def test_a_quoted_body_is_unquoted_and_its_words_are_no_items() -> None:
    answer = (
        b'* 1 FETCH (BODY[HEADER.FIELDS (SUBJECT)] "Subject: UID 99 FLAGS (\\\\x) \\"a" UID 7)\r\n'
    )
    (item,) = read(answer + b"TAG OK\r\n")
    assert (item.uid, item.flags) == (7, frozenset())
    assert item.body == b'Subject: UID 99 FLAGS (\\x) "a'


def test_words_of_a_literal_are_no_items() -> None:
    body = b"X: a)\r\n* 2 FETCH (UID 99 BODY[] {3}\r\nabc)\r\nm1 OK\r\n"
    answer = b"* 1 FETCH (UID 7 BODY[] {%d}\r\n%b)\r\nTAG OK\r\n" % (len(body), body)
    with session_told(answer) as session:
        found = list(items(session, session.start(b"UID FETCH 7 (BODY.PEEK[])")[0]))
    assert [item.uid for item in found] == [7]


@pytest.mark.parametrize("word", [b"NIL", b'""', b"{0}\r\n"])
def test_an_empty_body_is_empty_and_not_missing(word: bytes) -> None:
    (item,) = read(b"* 1 FETCH (UID 7 BODY[] " + word + b")\r\nTAG OK\r\n")
    assert item.body == b""


@pytest.mark.parametrize(
    ("written", "offset"),
    [(b" 7-Feb-1994 21:52:25 -0800", -8), (b"07-FEB-1994 21:52:25 +0530", 5.5)],
)
def test_internaldate_is_aware(written: bytes, offset: float) -> None:
    (item,) = read(
        b'* 1 FETCH (UID 7 INTERNALDATE "' + written + b'" BODY[] {0}\r\n)\r\nTAG OK\r\n'
    )
    assert item.arrived.utcoffset() == timedelta(hours=offset)
    assert item.arrived.strftime("%Y-%m-%d %H:%M:%S") == "1994-02-07 21:52:25"


@pytest.mark.parametrize("written", [b"yesterday", b"99-Foo-2026 02:44:25 -0700", b""])
def test_an_impossible_internaldate_is_now(written: bytes) -> None:
    before = datetime.now(UTC)
    (item,) = read(b'* 1 FETCH (UID 7 INTERNALDATE "' + written + b'" RFC822.SIZE 3)\r\nTAG OK\r\n')
    assert item.arrived >= before


def test_a_no_is_told_after_what_was_given() -> None:
    with session_told(USUAL + b"TAG NO some could not be fetched\r\n") as session:
        answers = items(session, session.start(b"UID FETCH 1:* (UID)")[0])
        assert next(answers).uid == 7
        with pytest.raises(CommandRefused, match="could not be fetched"):
            next(answers)


def test_a_goodbye_in_between_is_told() -> None:
    with pytest.raises(Disconnected):
        read(USUAL, b"* BYE going down\r\n")


def test_reading_on_after_another_command_is_told_as_the_bug_it_is() -> None:
    with session_told(USUAL + b"TAG OK\r\n") as session:
        answers = items(session, session.start(b"UID FETCH 1:* (UID)")[0])
        next(answers)
        session.settle()
        with pytest.raises(RuntimeError):
            next(answers)
