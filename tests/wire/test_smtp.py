"""Submission against a real listener, and against scripted ones that end badly."""

from __future__ import annotations

import base64
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailflow import fault
from mailflow.config import ServerConfig
from mailflow.wire.errors import (
    CertificateRefused,
    Disconnected,
    LoginRefused,
    NotEncrypted,
    ServerBusy,
    TimedOut,
)
from mailflow.wire.safe import BadArgument
from mailflow.wire.smtp import (
    Accepted,
    Deferred,
    Envelope,
    Halted,
    Outcome,
    Refused,
    Submission,
    Unknown,
)
from mailflow.wire.smtp_session import _server_ids
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.scripted import Peer, listening
from tests.servers.smtp import SmtpServer

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH")

ENVELOPE = Envelope("me@home.example", "jane@work.example")
MAIL = b"From: me@home.example\r\nTo: jane@work.example\r\nSubject: hello\r\n\r\nHello\r\n"


def send(config: ServerConfig, raw: bytes = MAIL, envelope: Envelope = ENVELOPE) -> Outcome:
    submission = Submission.open(config, "me", PASSWORD)
    outcome = submission.submit(envelope, raw, before_content=lambda: None)
    submission.close()
    return outcome


# A real listener ------------------------------------------------------------------------------


def test_a_letter_arrives_with_its_octets_unchanged(smtp_server: SmtpServer) -> None:
    submission = Submission.open(smtp_server.config(), "me", PASSWORD)
    told: list[int] = []
    outcome = submission.submit(
        ENVELOPE, MAIL, before_content=lambda: told.append(len(smtp_server.taken))
    )
    submission.close()
    assert outcome == Accepted("2.0.0 OK")
    assert told == [0]
    assert [(t.sender, t.recipients, t.raw) for t in smtp_server.taken] == [
        ("me@home.example", ["jane@work.example"], MAIL)
    ]


def test_a_kept_connection_serves_many_letters(smtp_server: SmtpServer) -> None:
    submission = Submission.open(smtp_server.config(), "me", PASSWORD)
    for _ in range(5):
        assert isinstance(submission.submit(ENVELOPE, MAIL, before_content=lambda: None), Accepted)
    assert len(smtp_server.taken) == 5
    assert smtp_server.logins == 1
    submission.close()


def test_a_caller_who_stops_before_the_content_has_sent_nothing(smtp_server: SmtpServer) -> None:
    submission = Submission.open(smtp_server.config(), "me", PASSWORD)

    def disk_full() -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        submission.submit(ENVELOPE, MAIL, before_content=disk_full)
    assert isinstance(submission.submit(ENVELOPE, MAIL, before_content=lambda: None), Deferred)
    submission.close()
    assert smtp_server.taken == []


@pytest.mark.parametrize("password", ["wrong", "schlüssel"])
def test_a_wrong_password_is_named_with_its_key(smtp_server: SmtpServer, password: str) -> None:
    with pytest.raises(LoginRefused, match=r"smtp\.user") as caught:
        Submission.open(smtp_server.config(), "me", password)
    assert not caught.value.later
    assert password not in str(caught.value)


def test_the_name_of_this_machine_is_told_to_nobody(smtp_server: SmtpServer) -> None:
    heard: list[bytes] = []

    def talk(peer: Peer) -> None:
        peer.say("220 hello")
        while True:
            heard.append(peer.line())
            peer.say("250 fine")

    with listening(talk) as listener:
        Submission.open(listener.config, "me", "").close()
    assert heard[0].lower() == b"ehlo [127.0.0.1]"
    assert smtp_server.taken == []


@pytest.mark.parametrize(
    ("answer", "ids"),
    [
        ("250 2.0.0 OK", ()),
        (
            "250 2.0.0 OK <AS8PR04MB@eur.prod.example> [Hostname=AS8PR04MB]",
            ("<AS8PR04MB@eur.prod.example>",),
        ),
    ],
)
def test_ids_that_the_server_names_are_kept(
    smtp_server: SmtpServer, answer: str, ids: tuple[str, ...]
) -> None:
    smtp_server.answer = answer
    assert send(smtp_server.config()) == Accepted(answer.removeprefix("250 "), ids)  # type: ignore[arg-type]  # a NewType


@pytest.mark.parametrize(("answer", "kind"), [("451 later", Deferred), ("554 never", Refused)])
def test_an_answer_after_the_content_is_definite(
    smtp_server: SmtpServer, answer: str, kind: type[Deferred | Refused]
) -> None:
    smtp_server.answer = answer
    assert send(smtp_server.config()) == kind(answer, int(answer[:3]))


def test_letters_outside_ascii_in_an_address_are_refused_clearly(smtp_server: SmtpServer) -> None:
    outcome = send(smtp_server.config(), envelope=Envelope("me@home.example", "jané@work.example"))
    assert isinstance(outcome, Refused)
    assert "SMTPUTF8" in outcome.text
    outcome = send(smtp_server.config(), "Subject: é\r\n\r\n".encode())
    assert isinstance(outcome, Refused)
    assert smtp_server.taken == []


def test_text_of_eight_bits_travels_where_the_server_takes_it(smtp_server: SmtpServer) -> None:
    raw = "Subject: x\r\n\r\nGrüße\r\n".encode()
    assert isinstance(send(smtp_server.config(), raw), Accepted)
    assert smtp_server.taken[0].raw == raw


@pytest.mark.parametrize(
    "raw", [b"Subject: x\r\n\r\na\0b\r\n", b"Subject: " + b"x" * 990 + b"\r\n"]
)
def test_what_no_mail_may_hold_is_not_sent(smtp_server: SmtpServer, raw: bytes) -> None:
    assert isinstance(send(smtp_server.config(), raw), Refused)
    assert smtp_server.taken == []


@pytest.mark.parametrize("bad", ["a@b.example\r\nRCPT TO:<c@d.example>", "a@b.example\0", "a\nb"])
def test_an_address_with_a_line_break_is_refused(smtp_server: SmtpServer, bad: str) -> None:
    for envelope in (Envelope("me@home.example", bad), Envelope(bad, "jane@work.example")):
        with pytest.raises(BadArgument):
            send(smtp_server.config(), envelope=envelope)
    assert smtp_server.taken == []


@pytest.fixture(scope="module")
def kept() -> Iterator[tuple[SmtpServer, Submission]]:
    server = SmtpServer().start()
    submission = Submission.open(server.config(), "me", PASSWORD)
    yield server, submission
    submission.close()
    server.stop()


@given(st.lists(st.sampled_from([b".", b"..", b"\r\n", b"\n", b"\r", b"a", b".\r\n", b"QUIT"])))
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_x13_no_body_ends_the_mail_early_and_no_bare_line_end_leaves(
    kept: tuple[SmtpServer, Submission], pieces: list[bytes]
) -> None:
    server, submission = kept
    raw = b"Subject: x\r\n\r\n" + b"".join(pieces)
    server.taken.clear()
    assert isinstance(submission.submit(ENVELOPE, raw, before_content=lambda: None), Accepted)
    (taken,) = server.taken
    lines = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")
    assert taken.raw in (lines, lines + b"\r\n")


# TLS ------------------------------------------------------------------------------------------


@pytest.fixture
def tls_server(dovecot: Dovecot) -> Iterator[SmtpServer]:
    server = SmtpServer(dovecot.certificate).start()
    yield server
    server.stop()


def test_a_verified_certificate_lets_in(tls_server: SmtpServer) -> None:
    assert isinstance(send(tls_server.config()), Accepted)


def test_c9_a_certificate_of_nobody_we_know_is_refused(tls_server: SmtpServer) -> None:
    with pytest.raises(CertificateRefused, match=r"smtp\.ca_file"):
        send(tls_server.config(ca_file=""))
    assert tls_server.logins == 0


def test_starttls_is_verified_too_and_ends_what_was_said_before(dovecot: Dovecot) -> None:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(dovecot.certificate, dovecot.certificate.with_name("key.pem"))
    heard: list[bytes] = []

    def talk(peer: Peer) -> None:
        peer.say("220 hello")
        peer.line()
        peer.say("250-fine", "250-AUTH PLAIN", "250 STARTTLS")
        peer.line()
        peer.say("220 go on")
        secure = Peer(context.wrap_socket(peer.sock, server_side=True))
        for answer in ("250-fine\r\n250 AUTH PLAIN", "235 in", "250 ok"):
            heard.append(secure.line())
            secure.say(answer)
        secure.line()

    with listening(talk) as listener:
        config = listener.config._replace(tls="starttls", ca_file=str(dovecot.certificate))
        submission = Submission.open(config, "me", "s3cret")
        submission.submit(ENVELOPE, MAIL, before_content=lambda: None)
        with pytest.raises(CertificateRefused):
            Submission.open(config._replace(ca_file=""), "me", "s3cret")
    assert heard[0].lower().startswith(b"ehlo")
    assert base64.b64decode(heard[1].split()[-1]) == b"\0me\0s3cret"


def test_no_password_leaves_where_starttls_is_not_offered() -> None:
    def talk(peer: Peer) -> None:
        peer.say("220 hello")
        peer.line()
        peer.say("250 AUTH PLAIN")
        peer.line()
        peer.say("502 what")
        peer.line()

    with listening(talk) as listener:
        with pytest.raises(NotEncrypted, match=r"smtp\.port to 465"):
            Submission.open(listener.config._replace(tls="starttls"), "me", "s3cret")
        assert not [line for line in listener.heard if line.startswith(b"AUTH")]


# Scripted: how it can end ---------------------------------------------------------------------


@dataclass
class Script:
    """A dialogue: what is answered to each verb, and where it stops. `content` is what came."""

    answers: dict[str, str] = field(default_factory=dict)
    stop_at: str = ""
    before_stop: Callable[[Peer], object] = lambda _: None
    content: bytes = b""
    verbs: list[str] = field(default_factory=list)

    def __call__(self, peer: Peer) -> None:
        peer.say(self.answers.get("hello", "220 hello"))
        while True:
            verb = peer.line().decode().split()[0].upper()
            self.verbs.append(verb)
            if verb == self.stop_at:
                self.before_stop(peer)
                return
            peer.say(self.answers.get(verb, "354 go on" if verb == "DATA" else "250 fine"))
            if verb == "DATA" and self.answers.get(verb, "354").startswith("354"):
                self.take(peer)
                if self.stop_at == "dot":
                    self.before_stop(peer)
                    return
                peer.say(self.answers.get("dot", "250 taken"))

    def take(self, peer: Peer) -> None:
        while (line := peer.line()) != b".":
            self.content += line + b"\r\n"


def outcome_of(script: Script) -> Outcome:
    with listening(script) as listener:
        return send(listener.config)


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
def test_a_connection_cut_before_the_content_is_definitely_not_sent(verb: str) -> None:
    outcome = outcome_of(Script(stop_at=verb))
    assert isinstance(outcome, Deferred)
    assert "nothing was sent" in outcome.text


@pytest.mark.parametrize(
    "end",
    [
        lambda peer: None,
        lambda peer: peer.sock.sendall(b"25"),
        lambda peer: peer.say("nonsense"),
        lambda peer: peer.say("354 what"),
    ],
)
def test_x1_an_end_without_an_answer_after_the_dot_is_unknown(end: Callable[[Peer], None]) -> None:
    script = Script(stop_at="dot", before_stop=end)
    assert isinstance(outcome_of(script), Unknown)
    assert script.content == MAIL


@pytest.mark.parametrize("point", ["smtp.354", "smtp.content", "smtp.half"])
def test_x1_a_cut_once_content_may_have_left_is_unknown_even_before_the_dot(point: str) -> None:
    """No dot, no letter, says RFC 5321; but what has come of the octets, nobody tells us."""
    fault.arm({"MAILFLOW_FAULT": f"{point}=cut"})
    try:
        assert isinstance(outcome_of(Script()), Unknown)
    finally:
        fault.arm({})


def test_x1_a_server_that_hangs_up_in_the_middle_of_the_content_is_unknown() -> None:
    def hang_up(peer: Peer) -> None:
        peer.say("354 go on")
        peer.line()

    assert isinstance(outcome_of(Script(stop_at="DATA", before_stop=hang_up)), Unknown)


def test_silence_after_the_dot_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailflow.wire.smtp_session._AFTER_DOT", 0.2)
    # The script waits for words that never come.
    script = Script(stop_at="dot", before_stop=Peer.line)
    assert isinstance(outcome_of(script), Unknown)


def test_a_server_may_think_longer_after_the_dot_than_for_a_command() -> None:
    # The script's timeout for a read is one second.
    def think(peer: Peer) -> None:
        threading.Event().wait(1.3)
        peer.say("250 taken")
        peer.line()

    assert outcome_of(Script(stop_at="dot", before_stop=think)) == Accepted("taken")


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA", "dot"])
@pytest.mark.parametrize(
    ("answer", "kind"),
    [("450 4.7.1 greylisted", Deferred), ("421 4.3.2 going down", Deferred), ("550 no", Refused)],
)
def test_x5_x6_answers_are_definite_wherever_they_come(
    verb: str, answer: str, kind: type[Deferred | Refused]
) -> None:
    outcome = outcome_of(Script({verb: answer}))
    assert outcome == kind(answer, int(answer[:3]))


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA", "dot"])
def test_a_login_that_ends_in_the_middle_of_a_letter_halts_and_refuses_no_letter(verb: str) -> None:
    said = "530 5.7.0 Authentication required"
    assert outcome_of(Script({verb: said})) == Halted(said, 530)


def test_a_login_that_ended_at_data_is_renewed_and_the_letter_leaves_once() -> None:
    ended, fresh = Script({"DATA": "530 5.7.0 Authentication required"}), Script()
    told: list[bytes] = []
    with listening(ended) as first, listening(fresh) as second:
        submission = Submission.open(
            first.config,
            "me",
            PASSWORD,
            renew=lambda: Submission.open(second.config, "me", PASSWORD),
        )
        for _ in range(2):
            outcome = submission.submit(
                ENVELOPE, MAIL, before_content=lambda: told.append(fresh.content)
            )
            assert isinstance(outcome, Accepted)
        submission.close()
    assert (ended.content, fresh.content) == (b"", MAIL + MAIL)
    assert told == [b"", MAIL]
    assert ended.verbs[:4] == ["EHLO", "MAIL", "RCPT", "DATA"]


def test_a_login_that_ends_at_data_again_halts() -> None:
    said = "530 5.7.0 Authentication required"
    with listening(Script({"DATA": said})) as first, listening(Script({"DATA": said})) as second:
        submission = Submission.open(
            first.config,
            "me",
            PASSWORD,
            renew=lambda: Submission.open(second.config, "me", PASSWORD),
        )
        outcome = submission.submit(ENVELOPE, MAIL, before_content=lambda: pytest.fail("not yet"))
        assert outcome == Halted(said, 530)


def test_after_a_refusal_the_connection_goes_on() -> None:
    script = Script({"RCPT": "550 nobody of that name"})
    with listening(script) as listener:
        submission = Submission.open(listener.config, "me", PASSWORD)
        assert isinstance(submission.submit(ENVELOPE, MAIL, before_content=lambda: None), Refused)
        script.answers.clear()
        assert isinstance(submission.submit(ENVELOPE, MAIL, before_content=lambda: None), Accepted)
        submission.close()
    assert script.verbs == [
        *("EHLO", "MAIL", "RCPT", "RSET"),
        *("MAIL", "RCPT", "DATA", "QUIT"),
    ]


def test_what_quit_answers_changes_nothing() -> None:
    assert isinstance(outcome_of(Script(stop_at="QUIT")), Accepted)


def test_x7_a_tenant_that_forbids_passwords_is_told_as_what_it_is() -> None:
    said = "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled"
    script = Script({"EHLO": "250-fine\r\n250 AUTH PLAIN", "AUTH": said})
    with listening(script) as listener, pytest.raises(LoginRefused, match=r"5\.7\.139") as caught:
        send(listener.config)
    assert "switch sending by password off" in str(caught.value)


@pytest.mark.parametrize("verb", ["hello", "AUTH"])
def test_a_server_that_is_busy_is_not_a_wrong_password(verb: str) -> None:
    script = Script({"EHLO": "250-fine\r\n250 AUTH PLAIN", verb: "454 4.7.0 too many logins"})
    with listening(script) as listener, pytest.raises(ServerBusy):
        send(listener.config)


def test_c10_a_server_that_drips_is_left_at_the_deadline() -> None:
    def drip(peer: Peer) -> None:
        peer.say("220 hello")
        peer.line()
        while True:
            peer.sock.sendall(b"2")
            threading.Event().wait(0.05)

    with listening(drip) as listener, pytest.raises(TimedOut, match=r"smtp\.host"):
        send(listener.config)


def test_a_port_that_nobody_serves_is_named() -> None:
    with listening(lambda _: None) as listener:
        config = listener.config
    with pytest.raises(Disconnected, match=r"smtp\."):
        send(config)


def test_ses_tells_half_of_the_id_it_gives() -> None:
    said = "Ok 0102018f3c5d8f2a-1b2c3d4e-0000-4111-8222-333344445555-000000"
    (found,) = _server_ids("email-smtp.eu-west-1.amazonaws.com", said)
    assert found == f"<{said[3:]}@eu-west-1.amazonses.com>"
    (found,) = _server_ids("email-smtp.us-east-1.amazonaws.com", said)
    assert found.endswith("@email.amazonses.com>")
    assert _server_ids("mail.example", said) == ()
