"""What servers and networks do wrong, each row of the catalogue that concerns this floor."""

from __future__ import annotations

import base64
import re
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from imapclient import IMAPClient

from mailflow.config import FoldersConfig, ServerConfig
from mailflow.mail.folders import Cursor, Fetched, Role
from mailflow.mail.headers import scan
from mailflow.mail.message import MessageId
from mailflow.wire.errors import (
    CertificateRefused,
    CommandRefused,
    Disconnected,
    FolderMissing,
    HostUnknown,
    IdleUnavailable,
    LoginRefused,
    NotEncrypted,
    ServerBusy,
    TimedOut,
    WireError,
)
from mailflow.wire.imap import Mailbox
from mailflow.wire.safe import BadArgument
from tests.conftest import Account
from tests.servers.dovecot import Dovecot
from tests.servers.scripted import HOST, Listener, Peer, listening
from tests.servers.tiny_imap import ALL, Faults, TinyImap

NOW = datetime(2026, 7, 1, 12, 30, tzinfo=UTC)


def mail(number: int) -> bytes:
    return f"Message-ID: <{number}@work.example>\r\nSubject: {number}\r\n\r\ntext\r\n".encode()


def greet(peer: Peer, capabilities: str = "IMAP4rev1 IDLE") -> None:
    """A dialogue up to the opened INBOX, as every test below needs it."""
    peer.say("* OK ready")
    while True:
        tag, rest = peer.command()
        if rest.startswith("CAPABILITY"):
            peer.say(f"* CAPABILITY {capabilities}")
        if rest.startswith("EXAMINE"):
            peer.say("* 1 EXISTS", "* OK [UIDVALIDITY 5] x", "* OK [UIDNEXT 2] x", f"{tag} OK x")
            return
        peer.say(f"{tag} OK done")


def connect(config: ServerConfig) -> Mailbox:
    return Mailbox.open(config, "me", "right")


@pytest.fixture
def tiny() -> Iterator[TinyImap]:
    server = TinyImap()
    yield server
    server.close()


# 2.1 Connection ------------------------------------------------------------------------------


def test_c1_c2_a_line_that_died_while_idling_is_noticed() -> None:
    def talk(peer: Peer) -> None:
        greet(peer)
        peer.command()
        peer.say("+ idling")
        peer.line()
        peer.line()

    with listening(talk) as listener:
        mailbox = connect(listener.config)
        mailbox.examine("INBOX")
        with pytest.raises(TimedOut, match=r"imap\.host"):
            mailbox.idle("INBOX", 0.01)
        assert listener.heard[-1] == b"DONE"


@pytest.mark.parametrize("last", [None, "* BYE idle for too long"])
def test_c3_the_end_of_the_connection_while_idling_is_no_silence(last: str | None) -> None:
    def talk(peer: Peer) -> None:
        greet(peer)
        peer.command()
        peer.say("+ idling", *([last] if last else []))

    with listening(talk) as listener:
        mailbox = connect(listener.config)
        mailbox.examine("INBOX")
        used = time.process_time()
        with pytest.raises(Disconnected):
            mailbox.idle("INBOX", 30)
        assert time.process_time() - used < 0.2


def test_news_are_told_before_the_server_has_answered_done() -> None:
    told = threading.Event()

    def talk(peer: Peer) -> None:
        greet(peer)
        tag, _ = peer.command()
        peer.say("+ idling", "* 2 EXISTS")
        assert peer.line() == b"DONE"
        # A busy server: it answers when the news are told elsewhere already.
        if told.wait(10):
            peer.say(f"{tag} OK idle done")

    with listening(talk) as listener:
        mailbox = connect(listener.config)
        mailbox.examine("INBOX")
        assert mailbox.idle("INBOX", 30, told=told.set)


def test_c4_idle_is_asked_for_anew_within_five_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailflow.wire.idle.LONGEST", 0.05)
    server = TinyImap()
    mailbox = connect(server.config)
    mailbox.examine("INBOX")
    assert not mailbox.idle("INBOX", 3600)
    mailbox.close()
    server.close()


def test_a_server_that_refuses_idle_is_polled() -> None:
    server = TinyImap(faults=Faults(instead={"IDLE": "TAG NO not today"}))
    mailbox = connect(server.config)
    mailbox.examine("INBOX")
    with pytest.raises(IdleUnavailable, match="not today"):
        mailbox.idle("INBOX", 5)
    mailbox.probe()
    server.close()


def test_a_wait_can_be_ended_from_another_thread(tiny: TinyImap) -> None:
    mailbox = connect(tiny.config)
    mailbox.examine("INBOX")
    threading.Timer(0.05, mailbox.cut).start()
    with pytest.raises(Disconnected):
        mailbox.idle("INBOX", 30)


class _Short(Peer):
    """A peer whose line is cut after so many octets, softly or by a reset."""

    left = 0
    reset = False

    def say(self, *lines: str | bytes) -> None:
        octets = [line.encode() if isinstance(line, str) else line for line in lines]
        whole = b"".join(line + b"\r\n" for line in octets)
        self.sock.sendall(whole[: self.left])
        self.left -= len(whole)
        if self.left <= 0:
            if self.reset:
                linger = struct.pack("ii", 1, 0)
                self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                self.sock.close()
            raise EOFError


@pytest.mark.parametrize("end", ["close", "reset"])
@pytest.mark.parametrize("after", range(0, 1200, 23))
def test_c6_a_cut_at_any_octet_is_a_wire_error_and_never_half_a_mail(
    tiny: TinyImap, after: int, end: str
) -> None:
    for number in range(3):
        tiny.add("INBOX", mail(number))

    def talk(peer: Peer) -> None:
        short = _Short(peer.sock)
        short.left, short.reset = after, end == "reset"
        tiny._talk(short)

    found: list[Fetched] = []

    def work(config: ServerConfig) -> None:
        mailbox = connect(config)
        found.extend(mailbox.fetch(Cursor("INBOX", 77, 0)))
        while True:
            list(mailbox.bodies("INBOX", [1, 2, 3]))

    with listening(talk) as listener, pytest.raises(WireError) as caught:
        work(listener.config)
    assert caught.value.later
    for number, one in enumerate(found):
        assert scan(one.header).message_id == f"<{number}@work.example>"
        assert one.header.endswith(b"\r\n\r\n")


BUSY = "User is authenticated but not connected."


@pytest.mark.parametrize("verb", ["LOGIN", "EXAMINE", "UID SEARCH", "NOOP"])
@pytest.mark.parametrize("answer", [f"TAG BAD {BUSY}", f"TAG NO {BUSY}", f"* BYE {BUSY}"])
def test_c8_a_throttled_account_is_no_wrong_password(verb: str, answer: str) -> None:
    server = TinyImap(faults=Faults(instead={verb: answer}))

    def work() -> None:
        mailbox = connect(server.config)
        list(mailbox.fetch(Cursor("INBOX", 77, 0)))
        list(mailbox.fetch(Cursor("INBOX", 77, 0)))

    with pytest.raises(ServerBusy) as caught:
        work()
    assert caught.value.later
    assert not isinstance(caught.value, LoginRefused)
    server.close()


@pytest.mark.parametrize("greeting", ["* BYE [UNAVAILABLE] Too many connections", ""])
def test_a_server_that_turns_us_away_at_the_door(greeting: str) -> None:
    def talk(peer: Peer) -> None:
        if greeting:
            peer.say(greeting)

    with listening(talk) as listener, pytest.raises((ServerBusy, Disconnected)):
        connect(listener.config)


@pytest.mark.parametrize("last", ["* BYE closing", "* CAPABILITY IMAP4rev1", "* BY", "A1 O"])
def test_c6_an_end_in_the_middle_of_the_login_is_no_wrong_password(last: str) -> None:
    def dialogue(peer: Peer) -> None:
        peer.say("* OK [CAPABILITY IMAP4rev1] ready")
        while not (told := peer.command())[1].startswith("LOGIN"):
            peer.say("* CAPABILITY IMAP4rev1", f"{told[0]} OK x")
        peer.say(last)

    with listening(dialogue) as server, pytest.raises(Disconnected):
        Mailbox.open(ServerConfig(HOST, server.port, "none"), "u", "p")


def test_c9_a_certificate_of_nobody_we_know_is_refused(dovecot: Dovecot) -> None:
    for tls in ("tls", "starttls"):
        config = dovecot.config(tls=tls)._replace(ca_file="")
        with pytest.raises(CertificateRefused, match=r"imap\.ca_file") as caught:
            connect(config)
        assert not caught.value.later


def test_c9_a_certificate_for_another_name_is_refused(dovecot: Dovecot) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(dovecot.certificate, dovecot.certificate.with_name("key.pem"))

    def talk(peer: Peer) -> None:
        context.wrap_socket(peer.sock, server_side=True)

    # All of 127/8 is this machine, but only one address of it stands in the certificate.
    with listening(talk, host="127.0.0.2") as listener:
        config = dovecot.config(tls="tls")._replace(host="127.0.0.2", port=listener.port)
        with pytest.raises(CertificateRefused, match=r"127\.0\.0\.2"):
            connect(config)


@pytest.mark.parametrize("tls", ["tls", "starttls"])
def test_a_verified_certificate_lets_in(account: Account, tls: str) -> None:
    mailbox = Mailbox.open(account.server.config(tls=tls), account.user, account.password)
    assert mailbox.examine("INBOX").exists == 0
    mailbox.close()


def test_no_password_leaves_where_starttls_is_not_offered() -> None:
    def talk(peer: Peer) -> None:
        peer.say("* OK ready")
        while True:
            tag, rest = peer.command()
            peer.say("* CAPABILITY IMAP4rev1")
            peer.say(f"{tag} BAD what" if rest == "STARTTLS" else f"{tag} OK done")

    with listening(talk) as listener:
        config = listener.config._replace(tls="starttls")
        with pytest.raises(NotEncrypted, match=r"imap\.port to 993"):
            connect(config)
        assert not [line for line in listener.heard if b"LOGIN" in line or b"right" in line]


def test_words_planted_before_tls_are_not_taken_for_the_servers() -> None:
    def talk(peer: Peer) -> None:
        peer.say("* OK ready")
        while True:
            tag, rest = peer.command()
            if rest == "STARTTLS":
                peer.say(f"{tag} OK go", "* CAPABILITY IMAP4rev1 PLANTED")
            elif rest == "CAPABILITY":
                peer.say("* CAPABILITY IMAP4rev1 STARTTLS", f"{tag} OK done")

    with listening(talk) as listener:
        config = listener.config._replace(tls="starttls")
        with pytest.raises(NotEncrypted):
            connect(config)


def test_no_tls_to_another_machine_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(NotEncrypted, match=r"imap\.tls"):
        connect(ServerConfig("mail.example", tls="none"))


def test_tls_to_a_port_that_speaks_none_names_both_keys() -> None:
    def talk(peer: Peer) -> None:
        peer.say("* OK ready")
        peer.line()

    with listening(talk) as listener:
        config = listener.config._replace(tls="tls")
        with pytest.raises(Disconnected, match=r"imap\.port and imap\.tls"):
            connect(config)


def test_an_unknown_host_is_named_with_its_key() -> None:
    with pytest.raises(HostUnknown, match=r"imap\.host"):
        connect(ServerConfig("no-such-host.invalid", 993, timeout=5))


def test_nobody_listening_is_told() -> None:
    with socket.create_server((HOST, 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(Disconnected, match=r"imap\.port"):
        connect(ServerConfig(HOST, port, "none"))


def _drip(peer: Peer, line: bytes) -> None:
    while True:
        for octet in line:
            peer.sock.sendall(bytes([octet]))
            threading.Event().wait(0.05)


@pytest.mark.parametrize("line", [b"* OK still here\r\n", b"* 1 FETCH (UID 1 BODY[] {999999}\r\n"])
def test_c10_a_server_that_drips_is_left_at_the_deadline(line: bytes) -> None:
    def talk(peer: Peer) -> None:
        greet(peer)
        peer.command()
        _drip(peer, line)

    with listening(talk) as listener:
        mailbox = connect(listener.config)
        mailbox.examine("INBOX")
        began = time.monotonic()
        with pytest.raises(TimedOut):
            mailbox.probe()
        assert time.monotonic() - began < 10
        with pytest.raises(Disconnected):
            mailbox.probe()


@pytest.mark.parametrize("torn", ["TAG ", "TAG N", "TAG \r\n* BYE closing\r\n"])
def test_c6_an_answer_torn_by_the_end_is_no_refusal(torn: str) -> None:
    def talk(peer: Peer) -> None:
        greet(peer)
        tag, _ = peer.command()
        peer.sock.sendall(torn.replace("TAG", tag).encode() + b"\r\n")

    with listening(talk) as listener:
        mailbox = connect(listener.config)
        mailbox.examine("INBOX")
        with pytest.raises(Disconnected):
            mailbox.examine("Archive")


def test_c10_a_server_that_drips_at_the_door_is_left_too() -> None:
    with listening(lambda p: _drip(p, b"* OK ready")) as listener, pytest.raises(TimedOut):
        connect(listener.config)


def test_a_caller_who_takes_his_time_is_no_slow_server(tiny: TinyImap) -> None:
    for number in range(3):
        tiny.add("INBOX", mail(number))
    config = tiny.config._replace(timeout=1, deadline=1)
    mailbox = connect(config)
    found = []
    for one in mailbox.fetch(Cursor("INBOX", 77, 0)):
        found.append(one)
        # Longer than the whole deadline, but spent here.
        threading.Event().wait(0.5)
    assert len(found) == 3
    mailbox.probe()


def test_c11_what_counts_is_what_the_server_can_do_after_login() -> None:
    def talk(peer: Peer) -> None:
        peer.say("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready")
        logged_in = False
        while True:
            tag, rest = peer.command()
            if rest == "CAPABILITY":
                peer.say(f"* CAPABILITY IMAP4rev1 {'UIDPLUS IDLE' if logged_in else 'AUTH=PLAIN'}")
            logged_in = logged_in or rest.startswith("LOGIN")
            peer.say(f"{tag} OK [CAPABILITY IMAP4rev1 LYING] done")

    with listening(talk) as listener:
        mailbox = connect(listener.config)
        assert mailbox.can("uidplus")
        assert not mailbox.can("LYING")


@pytest.mark.parametrize("user", ["me@home.example", 'quo"te', "two words", "münchen"])
def test_a_user_name_of_any_letters_stays_one_name(user: str) -> None:
    told: list[str] = []

    def talk(peer: Peer) -> None:
        peer.say("* OK ready")
        while True:
            tag, rest = peer.command()
            if rest.startswith("LOGIN"):
                told.append(rest.split(" ", 1)[1])
            if rest.startswith("AUTHENTICATE PLAIN"):
                peer.say("+ ")
                told.append(base64.b64decode(peer.line()).decode())
            if rest == "CAPABILITY":
                peer.say("* CAPABILITY IMAP4rev1 AUTH=PLAIN")
            peer.say(f"{tag} OK done")

    with listening(talk) as listener:
        Mailbox.open(listener.config, user, "sécret word")
    assert told == [f"\0{user}\0sécret word"]


# 2.2 Server semantics -----------------------------------------------------------------------


def test_s2_a_uid_used_again_for_another_mail_deletes_nothing(tiny: TinyImap) -> None:
    mailbox = connect(tiny.config)
    place = mailbox.append("Drafts", mail(1), flags=["\\Draft"], at=NOW)
    assert place
    folder = tiny.folders["Drafts"]
    folder.mails.clear()
    folder.add(mail(2), uid=place.uid)
    assert not mailbox.remove(place, message_id=MessageId("<1@work.example>"), size=len(mail(1)))
    assert not [c for c in tiny.commands if c.startswith(("UID STORE", "UID EXPUNGE"))]
    assert folder.mails[0].flags == set()


@pytest.mark.parametrize("capabilities", [ALL, ALL - {"UIDPLUS"}])
def test_s8_a_store_that_lost_the_mail_is_noticed(capabilities: frozenset[str]) -> None:
    server = TinyImap(capabilities, Faults(append_loses=True))
    mailbox = connect(server.config)
    assert mailbox.append("Sent", mail(1), flags=[], at=NOW) is None
    server.close()


def test_s8_a_no_after_storing_is_a_refusal_and_the_mail_can_be_found() -> None:
    server = TinyImap(faults=Faults(append_denies=True))
    mailbox = connect(server.config)
    with pytest.raises(CommandRefused) as caught:
        mailbox.append("Drafts", mail(1), flags=[], at=NOW)
    assert caught.value.code == "OVERQUOTA"
    assert mailbox.find("Drafts", MessageId("<1@work.example>")) is not None
    server.close()


def test_s9_attributes_in_lower_case_are_found() -> None:
    server = TinyImap(faults=Faults(lower_case=True))
    server.folders["Entwürfe von früher"] = server.folders.pop("Drafts")
    mailbox = connect(server.config)
    with pytest.raises(FolderMissing, match=r"folders\.drafts.*") as caught:
        mailbox.folders(FoldersConfig())
    assert "Entw" in str(caught.value)
    server.folders["Drafts"] = server.folders.pop("Entwürfe von früher")
    assert mailbox.folders(FoldersConfig())[Role.DRAFTS] == "Drafts"
    server.close()


def test_s10_a_search_that_finds_nothing_by_words_is_never_asked(tiny: TinyImap) -> None:
    tiny.add("Sent", mail(1))
    mailbox = connect(tiny.config)
    assert mailbox.find("Sent", MessageId("<1@work.example>"))
    searches = [c for c in tiny.commands if c.startswith("UID SEARCH")]
    assert searches
    assert not [c for c in searches if re.search("HEADER|TEXT|BODY|work.example", c)]


def test_a_search_older_than_the_news_is_asked_again() -> None:
    # Dovecot answers a SEARCH sent behind a NOOP before it looks what is new.
    server = TinyImap(faults=Faults(stale_search=True))
    mailbox = connect(server.config)
    assert list(mailbox.fetch(Cursor("INBOX", 77, 0))) == []
    server.add("INBOX", mail(1))
    assert len(list(mailbox.fetch(Cursor("INBOX", 77, 0)))) == 1
    server.close()


NOISE = (
    *("* 1 EXPUNGE", "* 4 FETCH (FLAGS (\\Seen))", "* 9 FETCH (UID 9 FLAGS (\\Seen))"),
    *("* OK [ALERT] be careful", "* 9 EXISTS"),
)


@pytest.mark.parametrize(
    "faults",
    [
        Faults(quoted=True),
        Faults(body_first=True),
        Faults(backwards=True),
        Faults(noise=NOISE),
        Faults(quoted=True, body_first=True, backwards=True, noise=NOISE),
    ],
)
def test_s6_s14_answers_in_any_order_form_and_company(faults: Faults) -> None:
    server = TinyImap(faults=faults)
    for number in range(30):
        server.add("INBOX", mail(number))
    mailbox = connect(server.config)
    found = list(mailbox.fetch(Cursor("INBOX", 77, 0)))
    assert [one.place.uid for one in found] == list(range(1, 31))
    assert all(b"@work.example>" in one.header for one in found)
    server.close()


def test_a_mail_the_server_cannot_read_stops_no_other_and_is_shown() -> None:
    server = TinyImap(faults=Faults(unreadable=frozenset({3, 7})))
    for number in range(9):
        server.add("INBOX", mail(number))
    mailbox = connect(server.config)
    found = list(mailbox.fetch(Cursor("INBOX", 77, 0)))
    assert [one.place.uid for one in found] == list(range(1, 10))
    assert [one.place.uid for one in found if not one.header] == [3, 7]
    server.close()


def test_a_server_that_gives_nothing_at_all_is_asked_again_later() -> None:
    server = TinyImap(faults=Faults(unreadable=frozenset(range(1, 300))))
    for number in range(250):
        server.add("INBOX", mail(number))
    mailbox = connect(server.config)
    with pytest.raises(ServerBusy):
        list(mailbox.fetch(Cursor("INBOX", 77, 0)))
    server.close()


def test_a_mail_gone_between_search_and_fetch_stops_no_other(tiny: TinyImap) -> None:
    for number in range(5):
        tiny.add("INBOX", mail(number))
    mails = tiny.folders["INBOX"].mails
    mailbox = connect(tiny.config)
    mailbox.examine("INBOX")
    asked = mailbox._asking.search("UID 1:*", "INBOX")
    del mails[2]
    found = [item.uid for item in mailbox._asking.each(asked, "(UID RFC822.SIZE)")]
    assert found == [1, 2, 4, 5]


# Promises: cheap, and nothing injected --------------------------------------------------------


def test_a_first_scan_takes_one_fetch_for_twenty_thousand_mails(
    tiny: TinyImap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailflow.wire.asking.RANGE", 20)
    for number in range(50):
        # UIDs far apart: it is mails that count.
        tiny.folders["INBOX"].add(mail(number), uid=1 + number * 1000)
    mailbox = connect(tiny.config)
    assert len(list(mailbox.fetch(Cursor("INBOX", 77, 0)))) == 50
    assert len(tiny.fetches()) == 3


def test_nothing_new_means_no_fetch_and_few_octets(account: Account) -> None:
    for number in range(30):
        account.deliver(mail(number))
    mailbox = account.open()
    at = Cursor("INBOX", mailbox.examine("INBOX").uidvalidity, 0)
    last = list(mailbox.fetch(at))[-1].place
    link = mailbox._session.link

    def octets() -> int:
        # tcpi_bytes_acked and tcpi_bytes_received of Linux's struct tcp_info
        raw = link._sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 256)
        return sum(struct.unpack_from("=QQ", raw, 120))

    before = octets()
    assert list(mailbox.fetch(Cursor("INBOX", last.uidvalidity, last.uid))) == []
    assert octets() - before <= 600
    mailbox.close()


def test_commands_ahead_are_asked_again_when_something_came_between(
    tiny: TinyImap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailflow.wire.asking.RANGE", 5)
    for number in range(22):
        tiny.add("INBOX", mail(number))
    tiny.faults.unreadable = frozenset({4, 13})
    mailbox = connect(tiny.config)
    found = list(mailbox.fetch(Cursor("INBOX", 77, 0)))
    assert [one.place.uid for one in found] == list(range(1, 23))


@pytest.fixture(scope="module")
def yes_man() -> Iterator[tuple[Mailbox, Listener]]:
    """A server that says yes to everything and records it."""

    def talk(peer: Peer) -> None:
        peer.say("* OK ready")
        while True:
            tag, rest = peer.command()
            if "CAPABILITY" in rest:
                peer.say("* CAPABILITY IMAP4rev1 UIDPLUS")
            if literal := re.search(r"\{(\d+)\}$", rest):
                peer.say("+ go on")
                peer.read(int(literal[1]))
                peer.line()
            peer.say(f"{tag} OK [UIDVALIDITY 1] done")

    with listening(talk) as listener:
        yield connect(listener.config), listener


HOSTILE = st.one_of(
    st.text(max_size=60),
    st.tuples(
        st.text(max_size=9), st.sampled_from(["\r\n", "\n", "\r", "\0", '"', "\\", "{3}\r\n"])
    )
    .map("".join)
    .map(lambda start: start + "X1 UID STORE 1:* +FLAGS (\\Deleted)"),
)


@given(HOSTILE, HOSTILE)
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_i1_no_argument_ever_becomes_a_command(
    yes_man: tuple[Mailbox, Listener], name: str, word: str
) -> None:
    mailbox, listener = yes_man
    message_id = MessageId(f"<{word}@work.example>")

    def commands() -> list[bytes]:
        return [line for line in listener.heard if re.match(rb"[A-Za-z]+\d+ ", line)]

    calls: list[tuple[int, Callable[[], object]]] = [
        (1, lambda: mailbox.examine(name)),
        (2, lambda: mailbox.find("INBOX", message_id)),
        # EXAMINE, APPEND, and the search for what was stored
        (4, lambda: mailbox.append("INBOX", mail(1), flags=[word], at=NOW)),
        (2, lambda: mailbox.append(name, b"no id\r\n\r\n", flags=[], at=NOW)),
    ]
    for most, call in calls:
        before = len(commands())
        try:
            call()
        except BadArgument:
            assert len(commands()) == before
            continue
        new = commands()[before:]
        assert 1 <= len(new) <= most
        # None says what the argument wanted to say.
        assert not [line for line in new if re.match(rb"[A-Za-z]+\d+ (UID )?STORE", line)]
        assert not [line for line in new if b"work.example" in line]
    heard = [line for line in listener.heard if not re.match(rb"[A-Za-z]+\d+ ", line)]
    assert set(heard) <= {b""}


def test_a_scan_in_many_ranges_counts_its_commands_on_a_real_server(
    account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailflow.wire.asking.RANGE", 40)
    writer = IMAPClient(HOST, account.server.port, ssl=False)
    writer.login(account.user, account.password)
    for number in range(250):
        writer.append("INBOX", mail(number))
    writer.logout()
    account.server.log_commands(account.user)
    mailbox = account.open()
    at = Cursor("INBOX", mailbox.examine("INBOX").uidvalidity, 0)
    found = list(mailbox.fetch(at))
    assert [one.place.uid for one in found] == list(range(1, 251))
    assert list(mailbox.fetch(replace(at, uid=250))) == []
    mailbox.close()
    commands = account.server.commands(account.user)
    assert len([line for line in commands if "FETCH" in line]) == 7
