"""Logins by token on real servers that check it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from mailflow.wire.errors import LoginRefused, ServerBusy
from mailflow.wire.imap import Mailbox
from mailflow.wire.login import Bearer
from mailflow.wire.outcomes import Accepted, Envelope, Halted
from mailflow.wire.sasl import of_offered
from mailflow.wire.smtp import Submission
from tests.servers import dovecot as dovecots
from tests.servers.oauth import OAuthServer
from tests.servers.scripted import Peer, listening
from tests.servers.smtp import SmtpServer

MAIL = b"From: sam@example.org\r\nTo: jane@example.org\r\nSubject: Hi\r\n\r\nHi\r\n"
TO_JANE = Envelope("sam@example.org", "jane@example.org")


@dataclass
class Place:
    dovecot: dovecots.Dovecot
    oauth: OAuthServer


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    with checking("xoauth2 oauthbearer") as made:
        yield made


@contextmanager
def checking(mechanisms: str) -> Iterator[Place]:
    """A Dovecot that asks an OAuth server about each token."""
    if not dovecots.is_here():
        pytest.skip("Dovecot is not installed; `make test` installs it")
    oauth = OAuthServer(user="sam@example.org", long=True).start()
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    more = dovecots.by_tokens(folder, f"{oauth.url}/introspect", mechanisms)
    server = dovecots.Dovecot(folder, more=more)
    try:
        server.start()
        yield Place(server, oauth)
    finally:
        server.stop()
        oauth.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def submission() -> Iterator[tuple[SmtpServer, OAuthServer]]:
    oauth = OAuthServer(long=True)
    server = SmtpServer(tokens=oauth.access).start()
    yield server, oauth
    server.stop()


def test_a_token_of_three_kilobytes_opens_a_mailbox(place: Place) -> None:
    token = place.oauth.grant()["access_token"]
    for tls in ("none", "tls"):
        mailbox = Mailbox.open(place.dovecot.config(tls=tls), "sam@example.org", Bearer(token))
        assert mailbox.can("IDLE")
        mailbox.close()


def test_one_that_ended_is_refused_with_the_servers_reason_and_shown_nowhere(place: Place) -> None:
    token = place.oauth.grant()["access_token"]
    place.oauth.access[token] = False
    with pytest.raises(LoginRefused, match=r"refuses the login.*mailflow login") as caught:
        Mailbox.open(place.dovecot.config(), "sam@example.org", Bearer(token))
    assert token[:16] not in str(caught.value)
    assert "xxxx" not in str(caught.value)


def test_where_only_the_standards_mechanism_is_offered_it_opens_and_refuses() -> None:
    with checking("oauthbearer") as strict:
        token = strict.oauth.grant()["access_token"]
        with closing(
            Mailbox.open(strict.dovecot.config(), "sam@example.org", Bearer(token))
        ) as mailbox:
            assert mailbox.examine("INBOX").uidvalidity
        strict.oauth.access[token] = False
        with pytest.raises(LoginRefused, match=r"refuses the login.*mailflow login"):
            Mailbox.open(strict.dovecot.config(), "sam@example.org", Bearer(token))


def test_another_persons_token_opens_nothing(place: Place) -> None:
    token = place.oauth.grant()["access_token"]
    with pytest.raises(LoginRefused):
        Mailbox.open(place.dovecot.config(), "eve@example.org", Bearer(token))


def test_a_password_still_does(place: Place) -> None:
    Mailbox.open(place.dovecot.config(), "sam@example.org", dovecots.PASSWORD).close()


CHALLENGE = "eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0="


@pytest.mark.parametrize(("mechanism", "last"), [("XOAUTH2", b""), ("OAUTHBEARER", b"AQ==")])
def test_the_reason_for_a_refusal_is_answered_once_as_the_mechanism_wants(
    mechanism: str, last: bytes
) -> None:
    def talk(peer: Peer) -> None:
        peer.say("* OK ready")
        while True:
            tag, rest = peer.command()
            if rest.startswith("CAPABILITY"):
                peer.say(f"* CAPABILITY IMAP4rev1 AUTH={mechanism}", f"{tag} OK done")
            elif rest.startswith("AUTHENTICATE"):
                peer.say("+ ")
                peer.line()
                peer.say(f"+ {CHALLENGE}")
                peer.line()
                peer.say(f"{tag} NO [AUTHENTICATIONFAILED] Invalid credentials")

    with (
        listening(talk) as server,
        pytest.raises(LoginRefused, match=r"Invalid credentials \(400\)"),
    ):
        Mailbox.open(server.config, "sam@example.org", Bearer("t0ken"))
    assert server.heard[-1] == last
    assert next(line for line in server.heard if b"AUTHENTICATE" in line).endswith(
        f" AUTHENTICATE {mechanism}".encode()
    )


def test_what_a_server_says_of_its_own_trouble_is_no_refusal() -> None:
    def talk(peer: Peer) -> None:
        peer.say("* OK ready")
        while True:
            tag, rest = peer.command()
            if rest.startswith("CAPABILITY"):
                peer.say("* CAPABILITY IMAP4rev1 AUTH=XOAUTH2", f"{tag} OK done")
            elif rest.startswith("AUTHENTICATE"):
                peer.say(f"{tag} NO [UNAVAILABLE] Temporary authentication failure")

    with listening(talk) as server, pytest.raises(ServerBusy):
        Mailbox.open(server.config, "sam@example.org", Bearer("t0ken"))


@pytest.mark.parametrize(
    ("offered", "name"),
    [
        (["IDLE", "AUTH=PLAIN", "AUTH=XOAUTH2"], "XOAUTH2"),
        (["AUTH=OAUTHBEARER", "AUTH=XOAUTH2"], "XOAUTH2"),
        (["auth=oauthbearer"], "OAUTHBEARER"),
    ],
)
def test_the_mechanism_is_one_that_is_offered(offered: list[str], name: str) -> None:
    assert of_offered(offered, "sam@example.org", "t", host="h").name == name


def test_a_server_without_either_is_named() -> None:
    with pytest.raises(LoginRefused, match=r"imap\.example takes no login by OAuth"):
        of_offered(["AUTH=PLAIN", "XOAUTH2"], "sam@example.org", "t", host="imap.example")


def test_a_name_with_a_comma_is_written_as_the_standard_wants() -> None:
    exchange = of_offered(["AUTH=OAUTHBEARER"], "a,b=c@x.org", "t", host="h")
    assert exchange.answer(b"") == b"n,a=a=2Cb=3Dc@x.org,\1host=h\1auth=Bearer t\1\1"


# Submission ---------------------------------------------------------------------------------


def opened(
    server: SmtpServer, token: str, fresh: str = "", tries: list[str] | None = None
) -> Submission:
    def renew() -> Submission:
        if tries is not None:
            tries.append(fresh)
        return Submission.open(server.config(), "sam@example.org", Bearer(fresh))

    secret = Bearer(token)
    return Submission.open(
        server.config(), "sam@example.org", secret, renew=renew if fresh else None
    )


def test_a_long_token_logs_in_to_a_submission_server(
    submission: tuple[SmtpServer, OAuthServer],
) -> None:
    server, oauth = submission
    session = opened(server, oauth.grant()["access_token"])
    assert isinstance(session.submit(TO_JANE, MAIL, before_content=lambda: None), Accepted)
    session.close()


def test_a_refused_token_is_answered_with_an_empty_line_and_told(
    submission: tuple[SmtpServer, OAuthServer],
) -> None:
    server, _ = submission
    with pytest.raises(LoginRefused, match=r"535.*SMTP AUTH switched on.*Nothing was sent") as told:
        opened(server, "ended")
    assert server.heard[1:] == [b""]
    assert "ended" not in str(told.value)


@pytest.mark.parametrize("where", ["to_mail", "to_rcpt"])
@pytest.mark.parametrize(
    "said", ["530 5.7.57 Client not authenticated to send mail.", "535 5.7.3 Token expired"]
)
def test_a_token_that_ends_between_login_and_data_is_renewed_and_the_letter_leaves_once(
    submission: tuple[SmtpServer, OAuthServer], where: str, said: str
) -> None:
    server, oauth = submission
    getattr(server, where).append(said)
    tries: list[str] = []
    first, second = oauth.grant()["access_token"], oauth.grant()["access_token"]
    session = opened(server, first, second, tries)
    outcome = session.submit(TO_JANE, MAIL, before_content=lambda: None)
    assert isinstance(outcome, Accepted)
    assert len(server.taken) == 1
    assert (len(tries), server.logins) == (1, 2)
    session.close()


def test_a_second_refusal_stops_and_no_third_login_is_made(
    submission: tuple[SmtpServer, OAuthServer],
) -> None:
    server, oauth = submission
    server.to_mail += ["530 5.7.57 Client not authenticated"] * 5
    tries: list[str] = []
    first, second = oauth.grant()["access_token"], oauth.grant()["access_token"]
    session = opened(server, first, second, tries)
    for _ in range(2):
        outcome = session.submit(TO_JANE, MAIL, before_content=lambda: None)
        assert isinstance(outcome, Halted)
    assert (len(tries), server.taken) == (1, [])
    session.close()
