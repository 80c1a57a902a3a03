"""One contract for Mailbox, on Dovecot, on pymap, and on a small server with capabilities
taken away one by one.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any, Protocol

import pytest
from imapclient import IMAPClient

from mailflow.config import FoldersConfig, ServerConfig
from mailflow.demo import servers as demo
from mailflow.mail.folders import Cursor, Fetched, Place, Role
from mailflow.mail.headers import scan
from mailflow.mail.message import MessageId
from mailflow.wire import asking
from mailflow.wire.errors import (
    FolderMissing,
    IdleUnavailable,
    LoginRefused,
    UidValidityChanged,
)
from mailflow.wire.imap import Mailbox
from mailflow.wire.link import Link
from tests.conftest import Account
from tests.servers.scripted import HOST
from tests.servers.tiny_imap import ALL, TinyImap

NOW = datetime(2026, 7, 1, 12, 30, tzinfo=UTC)
TAKEN_AWAY = ("UIDPLUS", "SPECIAL-USE", "IDLE", "LITERAL+", "MOVE", "CONDSTORE", "ESEARCH")


def mail(number: int, size: int = 0) -> bytes:
    body = b"x" * 70 + b"\r\n"
    return (
        f"From: Jane Doe <jane@work.example>\r\nTo: me@home.example\r\nX-Other: {number}\r\n"
        f"Message-ID: <{number}@work.example>\r\nSubject: number {number}\r\n\r\n"
    ).encode() + body * (1 + size // len(body))


class Server(Protocol):
    """What a test does beside the mailbox under test, as another program or the world."""

    user: str
    password: str
    capabilities_missing: str

    @property
    def config(self) -> ServerConfig: ...
    def deliver(self, raw: bytes) -> None: ...
    def flags(self, folder: str) -> dict[int, set[str]]: ...
    def mark(self, folder: str, uid: int, flag: str) -> None: ...
    def delete(self, folder: str, uid: int) -> None: ...
    def make_anew(self, folder: str) -> None: ...


@dataclass
class Real:
    """A real server, with a second client of IMAPClient's own."""

    at: ServerConfig
    user: str
    password: str
    post: Any
    capabilities_missing: str = ""

    @property
    def config(self) -> ServerConfig:
        return self.at

    def client(self) -> IMAPClient:
        client = IMAPClient(HOST, self.at.port, ssl=False)
        client.login(self.user, self.password)
        return client

    def deliver(self, raw: bytes) -> None:
        self.post(raw)

    def flags(self, folder: str) -> dict[int, set[str]]:
        client = self.client()
        client.select_folder(folder, readonly=True)
        found = client.get_flags(client.search("ALL")).items()
        client.logout()
        return {uid: {f.decode() for f in flags} - {"\\Recent"} for uid, flags in found}

    def mark(self, folder: str, uid: int, flag: str) -> None:
        client = self.client()
        client.select_folder(folder)
        client.add_flags([uid], [flag.encode()])
        client.logout()

    def delete(self, folder: str, uid: int) -> None:
        client = self.client()
        client.select_folder(folder)
        client.delete_messages([uid])
        client.expunge()
        client.logout()

    def make_anew(self, folder: str) -> None:
        client = self.client()
        client.delete_folder(folder)
        client.create_folder(folder)
        client.logout()


@dataclass
class Tiny:
    server: TinyImap
    capabilities_missing: str = ""
    user: str = "me"
    password: str = "right"

    @property
    def config(self) -> ServerConfig:
        return self.server.config

    def deliver(self, raw: bytes) -> None:
        self.server.add("INBOX", raw)

    def flags(self, folder: str) -> dict[int, set[str]]:
        return {mail.uid: set(mail.flags) for mail in self.server.folders[folder].mails}

    def mark(self, folder: str, uid: int, flag: str) -> None:
        for one in self.server.folders[folder].mails:
            if one.uid == uid:
                one.flags.add(flag)

    def delete(self, folder: str, uid: int) -> None:
        mails = self.server.folders[folder].mails
        mails[:] = [one for one in mails if one.uid != uid]

    def make_anew(self, folder: str) -> None:
        self.server.folders[folder].mails.clear()
        self.server.folders[folder].uidvalidity += 1
        self.server.folders[folder].uidnext = 1


@pytest.fixture(scope="module")
def pymap() -> Iterator[demo.ImapServer]:
    server = demo.ImapServer("contract")
    server.start()
    yield server
    server.stop()


def _of_pymap(server: demo.ImapServer) -> Real:
    client = server.client()
    client.select_folder("INBOX")
    for folder in ("INBOX", "Sent", "Drafts"):
        client.select_folder(folder)
        with suppress(Exception):  # nothing there
            client.delete_messages(client.search("ALL"))
        client.expunge()
    client.logout()

    def post(raw: bytes) -> None:
        client = server.client()
        client.append("INBOX", raw)
        client.logout()

    config = ServerConfig(HOST, server.port, "none", timeout=5)
    return Real(config, server.user, demo.PASSWORD, post)


@pytest.fixture(params=["dovecot", "pymap", "tiny", *(f"tiny-{one}" for one in TAKEN_AWAY)])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    kind, _, missing = request.param.partition("-")
    if kind == "dovecot":
        account: Account = request.getfixturevalue("account")
        config = account.server.config(timeout=5)
        yield Real(config, account.user, account.password, account.deliver)
    elif kind == "pymap":
        yield _of_pymap(request.getfixturevalue("pymap"))
    else:
        tiny = TinyImap(ALL - {missing})
        yield Tiny(tiny, missing)
        tiny.close()


@pytest.fixture
def mailbox(server: Server) -> Iterator[Mailbox]:
    opened = Mailbox.open(server.config, server.user, server.password)
    yield opened
    opened.close()


def cursor(mailbox: Mailbox, folder: str = "INBOX", uid: int = 0) -> Cursor:
    return Cursor(folder, mailbox.examine(folder).uidvalidity, uid)


def ids(found: list[Fetched]) -> list[str]:
    return [str(scan(one.header).message_id) for one in found]


def test_a_wrong_password_is_named_with_its_key(server: Server) -> None:
    with pytest.raises(LoginRefused, match=r"imap\.user") as caught:
        Mailbox.open(server.config, server.user, "w;r0ng")
    assert not caught.value.later
    assert "w;r0ng" not in str(caught.value)


def test_the_folders_are_found(mailbox: Mailbox) -> None:
    roles = mailbox.folders(FoldersConfig())
    assert roles[Role.INBOX] == "INBOX"
    assert roles[Role.SENT] == "Sent"
    assert roles[Role.DRAFTS] == "Drafts"
    assert roles[Role.JUNK] == "Junk"


def test_a_missing_folder_is_named_with_its_key(mailbox: Mailbox) -> None:
    with pytest.raises(FolderMissing, match=r"\[folders\]"):
        mailbox.examine("Nowhere")
    assert mailbox.examine("INBOX").exists == 0


def test_an_empty_folder_has_nothing_new(mailbox: Mailbox) -> None:
    assert list(mailbox.fetch(cursor(mailbox))) == []


def test_what_a_fetch_tells(server: Server, mailbox: Mailbox) -> None:
    server.deliver(mail(1))
    (found,) = mailbox.fetch(cursor(mailbox))
    told = scan(found.header)
    assert told.message_id == "<1@work.example>"
    assert told.subject == "number 1"
    assert not told.has("X-Other")
    assert found.size >= len(mail(1))
    assert found.arrived.tzinfo
    assert found.place.folder == "INBOX"


def test_s3_each_mail_comes_once_and_in_order(server: Server, mailbox: Mailbox) -> None:
    for number in range(5):
        server.deliver(mail(number))
    start = cursor(mailbox)
    found = list(mailbox.fetch(start))
    assert ids(found) == [f"<{n}@work.example>" for n in range(5)]
    uids = [one.place.uid for one in found]
    assert uids == sorted(set(uids))
    # `n:*` names the last mail even where its UID is below n (S3).
    assert list(mailbox.fetch(Cursor("INBOX", start.uidvalidity, uids[-1]))) == []
    assert list(mailbox.fetch(Cursor("INBOX", start.uidvalidity, uids[-1] + 50))) == []
    later = list(mailbox.fetch(Cursor("INBOX", start.uidvalidity, uids[2])))
    assert ids(later) == ["<3@work.example>", "<4@work.example>"]


def test_a_range_is_asked_for_when_the_one_before_is_nearly_read(
    server: Server, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "RANGE", 10)
    for number in range(25):
        server.deliver(mail(number))
    at, got = cursor(mailbox), 0
    asked: list[int] = []
    plain = Link.sendall

    def sendall(link: Link, octets: bytes) -> None:
        asked.extend([got] * octets.count(b"UID FETCH"))
        plain(link, octets)

    monkeypatch.setattr(Link, "sendall", sendall)
    for _ in mailbox.fetch(at):
        got += 1
    # At once the server would work on two together, and one would wait in memory for the other.
    assert (got, asked) == (25, [0, 8, 18])


def test_a_held_connection_sees_what_comes(server: Server, mailbox: Mailbox) -> None:
    at = cursor(mailbox)
    for number in range(4):
        server.deliver(mail(number))
        (found,) = mailbox.fetch(at)
        assert ids([found]) == [f"<{number}@work.example>"]
        at = Cursor("INBOX", at.uidvalidity, found.place.uid)


def test_s4_looking_changes_no_flag(server: Server, mailbox: Mailbox) -> None:
    for number in range(3):
        server.deliver(mail(number))
    found = [one.place.uid for one in mailbox.fetch(cursor(mailbox))]
    server.mark("INBOX", found[0], "\\Seen")
    server.mark("INBOX", found[1], "\\Flagged")
    before = server.flags("INBOX")
    list(mailbox.fetch(cursor(mailbox)))
    assert len(list(mailbox.bodies("INBOX", found))) == 3
    mailbox.uids("INBOX")
    mailbox.find("INBOX", MessageId("<1@work.example>"))
    assert server.flags("INBOX") == before
    assert before[found[2]] == set()


def test_bodies_are_whole_and_a_vanished_one_is_left_out(server: Server, mailbox: Mailbox) -> None:
    for number in range(3):
        server.deliver(mail(number, size=40_000))
    uids = [one.place.uid for one in mailbox.fetch(cursor(mailbox))]
    server.delete("INBOX", uids[1])
    found = dict(mailbox.bodies("INBOX", [*uids, uids[-1] + 9]))
    assert sorted(found) == [uids[0], uids[2]]
    assert found[uids[0]].endswith(mail(0, size=40_000))
    assert list(mailbox.bodies("INBOX", [])) == []


def test_of_a_huge_mail_the_beginning_is_read(server: Server, mailbox: Mailbox) -> None:
    server.deliver(mail(1, size=6_000_000))
    server.deliver(mail(2))
    uids = [one.place.uid for one in mailbox.fetch(cursor(mailbox))]
    found = dict(mailbox.bodies("INBOX", uids))
    assert len(found[uids[0]]) == 1_000_000
    assert b"<1@work.example>" in found[uids[0]]
    assert found[uids[1]].endswith(mail(2))


def test_a_draft_is_put_found_and_taken_back(server: Server, mailbox: Mailbox) -> None:
    place = mailbox.append("Drafts", mail(7), flags=["\\Draft", "\\Seen"], at=NOW)
    assert place is not None
    assert server.flags("Drafts") == {place.uid: {"\\Draft", "\\Seen"}}
    (found,) = mailbox.fetch(cursor(mailbox, "Drafts"))
    assert found.place == place
    assert found.size == len(mail(7))
    if server.capabilities_missing == "" and isinstance(server, Real):
        assert found.arrived == NOW
    assert mailbox.uids("Drafts") == [place.uid]
    assert mailbox.find("Drafts", MessageId("<7@work.example>")) == place
    assert mailbox.find("Drafts", MessageId("<7@work.example>"), since_uid=place.uid) is None
    assert mailbox.find("Sent", MessageId("<7@work.example>")) is None

    assert mailbox.remove(place, message_id=MessageId("<7@work.example>"), size=len(mail(7)))
    assert mailbox.uids("Drafts") == []
    # Without UIDPLUS it is only marked: a bare EXPUNGE would take other people's mail too.
    left = server.flags("Drafts")
    assert (place.uid in left) == (server.capabilities_missing == "UIDPLUS")


def test_another_mail_at_that_uid_is_never_deleted(server: Server, mailbox: Mailbox) -> None:
    place = mailbox.append("Drafts", mail(7), flags=["\\Draft"], at=NOW)
    assert place
    ours = MessageId("<7@work.example>")
    other_validity = Place("Drafts", place.uidvalidity + 1, place.uid)
    assert not mailbox.remove(place, message_id=MessageId("<8@work.example>"))
    assert not mailbox.remove(place, message_id=ours, size=len(mail(7)) + 1)
    assert not mailbox.remove(other_validity, message_id=ours)
    assert not mailbox.remove(Place("Drafts", place.uidvalidity, place.uid + 1), message_id=ours)
    assert server.flags("Drafts") == {place.uid: {"\\Draft"}}


def test_taking_a_draft_back_leaves_other_marked_mail_alone(
    server: Server, mailbox: Mailbox
) -> None:
    theirs = mailbox.append("Drafts", mail(1), flags=["\\Deleted"], at=NOW)
    ours = mailbox.append("Drafts", mail(2), flags=[], at=NOW)
    assert theirs
    assert ours
    assert mailbox.remove(ours, message_id=MessageId("<2@work.example>"))
    assert theirs.uid in server.flags("Drafts")
    assert mailbox.uids("Drafts") == []


def test_a_folder_made_anew_is_told(server: Server, mailbox: Mailbox) -> None:
    mailbox.append("Sent", mail(1), flags=[], at=NOW)
    at = cursor(mailbox, "Sent")
    mailbox.examine("INBOX")
    server.make_anew("Sent")
    if mailbox.examine("Sent").uidvalidity == at.uidvalidity:
        pytest.skip("this server gives a folder made anew its old UIDVALIDITY")
    with pytest.raises(UidValidityChanged) as caught:
        list(mailbox.fetch(at))
    assert caught.value.old == at.uidvalidity
    assert list(mailbox.fetch(cursor(mailbox, "Sent"))) == []


def test_an_answer_half_read_disturbs_nothing_after_it(server: Server, mailbox: Mailbox) -> None:
    for number in range(6):
        server.deliver(mail(number))
    start = cursor(mailbox)
    first = list(islice(mailbox.fetch(start), 2))
    assert len(first) == 2
    assert len(dict(mailbox.bodies("INBOX", [one.place.uid for one in first]))) == 2
    mailbox.probe()
    assert len(list(mailbox.fetch(start))) == 6


def test_what_is_asked_ahead_is_told_as_ever_unless_something_came_between(
    server: Server, mailbox: Mailbox
) -> None:
    server.deliver(mail(1))
    at = [cursor(mailbox, "Sent"), cursor(mailbox)]
    (uid,) = mailbox.news(at[1])
    mailbox.survey_ahead(at)
    assert mailbox.survey(at) == [array("I"), array("I", [uid])]
    mailbox.bodies_ahead({uid: len(mail(1))})
    assert len(dict(mailbox.bodies("INBOX", [uid], sizes={uid: len(mail(1))}))) == 1
    # Which folder is open is what was asked last, not what was sent.
    for between in (mailbox.probe, lambda: mailbox.validity("INBOX"), lambda: mailbox.uids("Sent")):
        mailbox.survey_ahead(at)
        between()
        assert mailbox.validity("INBOX") == at[1].uidvalidity
        assert [*mailbox.uids("INBOX")] == [uid]
        assert mailbox.survey(at) == [array("I"), array("I", [uid])]


def test_fields_that_come_with_a_survey_are_those_of_a_scan(
    server: Server, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = [cursor(mailbox, "Sent"), cursor(mailbox)]
    assert mailbox.survey(at, is_told=True) == [array("I")] * 2
    for few in (20, 2):  # more than are asked for along with it are asked for as ever
        monkeypatch.setattr(asking, "_FEW", few)
        server.deliver(mail(few))
        server.deliver(mail(few + 1))
        _, new = mailbox.survey(at, is_told=True) or []
        found = list(mailbox.scan("INBOX", new))
        assert found == list(mailbox.fetch(at[1]))
    assert len(found) == 4


def test_what_was_asked_ahead_and_never_read_is_asked_anew(
    server: Server, mailbox: Mailbox
) -> None:
    at = [cursor(mailbox, "Sent"), cursor(mailbox)]
    mailbox.survey_ahead(at)
    mailbox.probe()
    server.deliver(mail(1))
    mailbox.survey_ahead(at)
    told = mailbox.survey(at)
    assert told is not None
    assert len(told[1]) == 1


def test_the_first_uid_since_a_day(server: Server, mailbox: Mailbox) -> None:
    server.deliver(mail(1))
    server.deliver(mail(2))
    uids = [one.place.uid for one in mailbox.fetch(cursor(mailbox))]
    assert mailbox.first_uid_since("INBOX", datetime.now(UTC)) == uids[0]
    if isinstance(server, Real):
        far = datetime.now(UTC) + timedelta(days=9)
        assert mailbox.first_uid_since("INBOX", far) == uids[-1] + 1


def test_idle_tells_of_a_mail(server: Server, mailbox: Mailbox) -> None:
    if server.capabilities_missing == "IDLE":
        with pytest.raises(IdleUnavailable):
            mailbox.idle("INBOX", 5)
        return
    # What came before it began is news as well.
    assert mailbox.idle("INBOX", 5)
    assert not mailbox.idle("INBOX", 0.01)
    at = cursor(mailbox)
    delivery = threading.Thread(target=server.deliver, args=(mail(1),))
    delivery.start()
    assert mailbox.idle("INBOX", 20)
    delivery.join()
    assert len(list(mailbox.fetch(at))) == 1
