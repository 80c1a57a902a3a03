"""A login by OAuth that needs its owner: told once by mail while one can leave, and shown till then."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mailflow.service import access, keys, watch
from mailflow.service.alarm import tell_of_login
from mailflow.service.doctor.account import of_account
from mailflow.service.doctor.check import State
from mailflow.service.health import health
from mailflow.service.needing import need
from mailflow.service.standing import standing
from mailflow.service.watch import Watch
from mailflow.service.world import World
from mailflow.wire.errors import LoginNeeded, LoginRefused
from mailflow.wire.oauth import Grant
from mailflow.wire.outcomes import Accepted, Envelope
from mailflow.wire.token_file import token_of
from tests.servers.oauth import OAuthServer
from tests.servers.smtp import SmtpServer
from tests.servers.tiny_imap import TinyImap
from tests.service.outgoing import later

MAIL = b"From: sam@example.org\r\nTo: jane@example.org\r\nSubject: Hi\r\n\r\nHi\r\n"


@pytest.fixture
def oauth() -> Iterator[OAuthServer]:
    made = OAuthServer().start()
    yield made
    made.stop()


@pytest.fixture
def imap(oauth: OAuthServer) -> Iterator[TinyImap]:
    made = TinyImap(tokens=oauth.access)
    yield made
    made.close()


@pytest.fixture
def submission(oauth: OAuthServer) -> Iterator[SmtpServer]:
    made = SmtpServer(tokens=oauth.access).start()
    yield made
    made.stop()


@pytest.fixture
def here(
    world: World, oauth: OAuthServer, imap: TinyImap, submission: SmtpServer, tmp_path: Path
) -> World:
    """Sam logged in by OAuth just now."""
    config = world.config._replace(
        imap=imap.config,
        smtp=submission.config(),
        oauth=oauth.config(token_file=str(tmp_path / "oauth.json")),
    )
    made = world._replace(config=config)
    log_in(made, oauth)
    return made


def log_in(world: World, oauth: OAuthServer) -> None:
    told = oauth.grant()
    ends = told.get("refresh_token_expires_in", 0)
    grant = Grant(told["access_token"], told["refresh_token"], 3600, ends)
    tokens = keys.tokens_of(world.config, world.clock)
    assert tokens
    tokens.log_in(token_of(grant, world.config.oauth.client_id, asked_at=world.now))


def sending(world: World) -> Callable[[], object]:
    return access.of(world).submission


def test_the_owner_is_mailed_once_while_the_token_that_is_left_lasts(
    here: World, oauth: OAuthServer, submission: SmtpServer
) -> None:
    oauth.refresh = dict.fromkeys(oauth.refresh, False)
    ripe = later(here, minutes=50)
    access.of(ripe).mailbox().close()
    for minutes in (50, 51, 55, 300):
        at = later(here, minutes=minutes)
        assert tell_of_login(at, access.of(at).submission)
    (told,) = submission.taken
    assert told.recipients == ["sam@example.org"]
    assert b"mailflow needs you to log in again" in told.raw
    assert b"mailflow login" in told.raw
    # a new login, and the next end of one, is another thing to tell
    fresh = later(here, days=1)
    log_in(fresh, oauth)
    assert need(fresh) is None
    assert tell_of_login(fresh, access.of(fresh).submission)
    assert len(submission.taken) == 1


def test_where_no_letter_can_leave_it_stands_in_status_and_health(
    here: World, oauth: OAuthServer, submission: SmtpServer
) -> None:
    oauth.withdraw()
    late = later(here, hours=2)
    with pytest.raises(LoginNeeded):
        access.of(late).mailbox()
    assert not tell_of_login(late, access.of(late).submission)
    assert submission.taken == []
    assert [line for line in standing(late) if "mailflow login" in line]
    found = health(late, Path("/tmp"))
    assert "the login needs you" in found.line
    assert found.level == 2


def test_a_login_that_will_end_is_told_two_days_ahead(
    here: World, oauth: OAuthServer, submission: SmtpServer
) -> None:
    oauth.refresh_life = 7 * 86_400
    log_in(here, oauth)
    assert need(later(here, days=4)) is None
    ahead = later(here, days=5, minutes=1)
    found = need(ahead)
    assert found
    assert not found.is_now
    assert "The login ends on" in found.what
    assert tell_of_login(ahead, access.of(ahead).submission)
    (told,) = submission.taken
    assert b"All is well until then" in told.raw


# Expiry under a connection ------------------------------------------------------------------


def test_a_token_that_ends_while_idling_costs_one_login_with_a_fresh_one(
    here: World, oauth: OAuthServer, imap: TinyImap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "_PAUSE", 0.01)
    woken, logins = threading.Event(), []

    def connect() -> object:
        return access.of(here).mailbox(each=lambda: logins.append(1))

    watching = Watch(connect, "INBOX", woken)  # type: ignore[arg-type]  # a mailbox it is
    watching.start()
    try:
        until(lambda: "IDLE" in imap.commands)
        oauth.expire()
        imap.listener.peers[-1].say("* BYE Session invalidated - AccessTokenExpired")
        imap.listener.peers[-1].hang_up()
        until(lambda: imap.commands.count("IDLE") == 2)
    finally:
        watching.stop()
    assert woken.is_set()
    # refused once with the old one, which was good by our clock; renewed once; in
    assert imap.logins == [True, False, True]
    assert len(oauth.asked) == 1
    assert len(logins) == 3


def until(done: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(1000):
        if done():
            return
        pause.wait(0.01)
    raise AssertionError("it did not come to that")


def test_a_token_that_ends_between_login_and_data_delays_nothing(
    here: World, oauth: OAuthServer, submission: SmtpServer
) -> None:
    session = access.of(here).submission()
    oauth.expire()
    submission.to_mail.append("530 5.7.57 Client not authenticated to send mail")
    to_jane = Envelope("sam@example.org", "jane@example.org")
    outcome = session.submit(to_jane, MAIL, before_content=lambda: None)
    session.close()
    assert isinstance(outcome, Accepted)
    assert (len(submission.taken), len(oauth.asked)) == (1, 1)


def test_an_account_that_takes_no_token_at_all_costs_two_logins_and_one_question(
    here: World, oauth: OAuthServer, imap: TinyImap
) -> None:
    imap.tokens = {}
    logins: list[int] = []
    with pytest.raises(LoginRefused):
        access.of(here).mailbox(each=lambda: logins.append(1))
    assert (len(logins), imap.logins, len(oauth.asked)) == (2, [False, False], 1)


def test_a_submission_server_that_is_switched_off_is_not_asked_twice(
    here: World, oauth: OAuthServer, submission: SmtpServer
) -> None:
    submission.refusal = "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is off"
    with pytest.raises(LoginRefused, match=r"5\.7\.139.*SMTP AUTH switched on"):
        access.of(here).submission()
    assert (submission.logins, len(oauth.asked)) == (1, 0)


def test_a_server_that_knows_no_tokens_costs_no_question(
    here: World, oauth: OAuthServer, imap: TinyImap
) -> None:
    imap.capabilities -= {"AUTH=XOAUTH2"}
    with pytest.raises(LoginRefused, match="takes no login by OAuth"):
        access.of(here).mailbox()
    assert oauth.asked == []


def test_the_doctor_looks_at_the_login_and_uses_it(here: World, oauth: OAuthServer) -> None:
    found = {check.name: check for check in of_account(here.config, probe=False, token="t")}
    # by the real clock a login of the test's spring is long over, and is renewed
    assert found["login by OAuth"].state is State.GOOD
    assert found["mailbox login"].state is State.GOOD
    assert found["sending login"].state is State.GOOD
    oauth.withdraw()
    late = later(here, days=1)
    with pytest.raises(LoginNeeded):
        access.of(late).mailbox()
    found = {check.name: check for check in of_account(here.config, probe=False, token="t")}
    assert found["login by OAuth"].state is State.BAD
    assert "mailflow login" in found["login by OAuth"].step


def test_whoever_only_asks_how_it_stands_loads_no_mail_library() -> None:
    code = (
        "import sys, mailflow.service.standing;"
        "print({'imapclient', 'smtplib', 'http.client'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_submission_with_a_password_of_its_own_keeps_it(here: World) -> None:
    smtp = here.config.smtp._replace(password="own")
    both = here._replace(config=here.config._replace(smtp=smtp))
    assert access.of(both).secret("smtp") == "own"
    assert not isinstance(access.of(both).secret("imap"), str)


def test_a_login_of_yesterday_is_renewed_before_the_first_try(
    here: World, oauth: OAuthServer, imap: TinyImap
) -> None:
    oauth.expire()
    tomorrow = later(here, days=1)
    access.of(tomorrow).mailbox().close()
    assert imap.logins == [True]
    state = keys.tokens_of(tomorrow.config, tomorrow.clock)
    assert state
    token = state.state()
    assert token
    assert token.expires_at - tomorrow.now == timedelta(hours=1)
