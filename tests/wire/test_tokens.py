"""Tokens against a real OAuth server: never locked out, never a loop, whatever ends where."""

from __future__ import annotations

import contextlib
import json
import os
import random
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailflow import fault
from mailflow.wire import oauth
from mailflow.wire.errors import LoginNeeded, TokenUnavailable
from mailflow.wire.login import client_secret
from mailflow.wire.token_file import TokenFile, token_of
from mailflow.wire.tokens import Tokens
from tests.servers.oauth import SECRET, OAuthServer

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
ASKS = ("token.ask", "token.granted", "token.written", "token.kept")


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def go(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def server() -> Iterator[OAuthServer]:
    made = OAuthServer().start()
    yield made
    made.stop()
    fault.arm({})


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def new(server: OAuthServer, clock: Clock, tmp_path: Path) -> Callable[[], Tokens]:
    """Another process's view of the same login, which was made at noon."""
    config = server.config()

    def client() -> oauth.Client:
        return oauth.client_of(config, client_secret(config, {}))

    def make() -> Tokens:
        return Tokens(client, TokenFile(tmp_path / "state" / "oauth.json"), clock)

    told = server.grant()
    ends = told.get("refresh_token_expires_in", 0)
    grant = oauth.Grant(told["access_token"], told["refresh_token"], server.life, ends)
    make().log_in(token_of(grant, config.client_id, asked_at=NOON))
    return make


New = Callable[[], Tokens]


def kept(tmp_path: Path) -> dict[str, str]:
    told: dict[str, str] = json.loads((tmp_path / "state" / "oauth.json").read_text())
    return told


def test_a_token_serves_four_fifths_of_its_life_and_is_renewed_then(
    server: OAuthServer, clock: Clock, new: New
) -> None:
    first = new().bearer()
    clock.go(minutes=47)
    assert new().bearer() == first
    assert server.asked == []
    clock.go(minutes=2)
    second = new().bearer()
    assert server.access[second.token]
    assert second != first
    assert new().bearer() == second
    assert len(server.asked) == 1


def test_a_rotated_refresh_token_is_the_one_used_next(
    server: OAuthServer, clock: Clock, new: New
) -> None:
    server.strict = True
    for _ in range(5):
        clock.go(hours=1)
        assert server.access[new().bearer().token]
    assert len({form["refresh_token"] for form in server.asked}) == 5


def test_a_server_that_does_not_rotate_keeps_its_refresh_token(
    server: OAuthServer, clock: Clock, new: New
) -> None:
    server.rotates = False
    for _ in range(3):
        clock.go(hours=1)
        assert server.access[new().bearer().token]
    assert len({form["refresh_token"] for form in server.asked}) == 1


def test_the_file_is_its_owners_alone_and_its_values_show_no_token(
    new: New, tmp_path: Path
) -> None:
    path = tmp_path / "state" / "oauth.json"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    told = kept(tmp_path)
    for shown in (repr(new().state()), repr(new().bearer()), repr(new())):
        assert told["access"] not in shown
        assert told["refresh"] not in shown


def test_a_file_that_others_may_read_is_closed_to_them(new: New, tmp_path: Path) -> None:
    path = tmp_path / "state" / "oauth.json"
    path.chmod(0o644)
    new().bearer()
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_token_that_a_server_refuses_is_renewed_once(server: OAuthServer, new: New) -> None:
    first = new().bearer()
    server.expire()
    second = new().bearer(refused=first.token)
    assert server.access[second.token]
    # another thread was refused the same one, and finds the fresh one
    assert new().bearer(refused=first.token) == second
    assert len(server.asked) == 1


# Trouble ------------------------------------------------------------------------------------


def test_while_the_server_is_down_the_old_token_serves_until_it_ends_and_pauses_grow(
    server: OAuthServer, clock: Clock, new: New
) -> None:
    first = new().bearer()
    server.instead = [(503, {})] * 100
    clock.go(minutes=49)
    for _ in range(30):  # ten minutes of logins, twice a minute and more
        assert new().bearer() == first
        clock.go(seconds=20)
    assert 3 <= len(server.asked) <= 7
    clock.go(minutes=10)
    with pytest.raises(TokenUnavailable) as caught:
        new().bearer()
    assert caught.value.later
    asked = len(server.asked)
    with pytest.raises(TokenUnavailable, match="next try at"):
        new().bearer()
    assert len(server.asked) == asked
    server.instead = []
    clock.go(minutes=6)
    assert server.access[new().bearer().token]


@pytest.mark.parametrize(
    "answer", [(429, {}), (500, {"error": "server_error"}), (200, {}), (403, {})]
)
def test_what_is_no_refusal_is_asked_again_later(
    server: OAuthServer, clock: Clock, new: New, answer: tuple[int, dict[str, str]]
) -> None:
    server.instead = [answer]
    clock.go(hours=2)
    with pytest.raises(TokenUnavailable):
        new().bearer()
    clock.go(minutes=2)
    assert server.access[new().bearer().token]


def test_a_server_that_is_not_there_is_asked_again_later(
    server: OAuthServer, clock: Clock, new: New
) -> None:
    server.stop()
    clock.go(hours=2)
    with pytest.raises(TokenUnavailable, match=r"127\.0\.0\.1 does not answer"):
        new().bearer()
    server.start()  # on another port; stop() at the end wants it


@pytest.mark.parametrize("error", ["invalid_grant", "invalid_client", "interaction_required"])
def test_a_refusal_is_written_down_and_nobody_asks_again(
    server: OAuthServer, clock: Clock, new: New, error: str
) -> None:
    server.instead = [(400, {"error": error, "error_description": "AADSTS50173: expired"})] * 9
    clock.go(hours=2)
    for _ in range(50):
        with pytest.raises(LoginNeeded, match=f"{error}.*mailflow login.*Nothing is lost"):
            new().bearer()
        clock.go(hours=3)
    assert len(server.asked) == 1


def test_a_refused_login_serves_to_tell_the_owner_while_its_token_lasts(
    server: OAuthServer, clock: Clock, new: New
) -> None:
    first = new().bearer()
    server.refresh = dict.fromkeys(server.refresh, False)
    clock.go(minutes=49)
    assert new().bearer() == first
    state = new().state()
    assert state
    assert "mailflow login" in state.needs_login
    clock.go(minutes=12)
    with pytest.raises(LoginNeeded):
        new().bearer()
    assert len(server.asked) == 1


def test_the_refresh_token_before_is_tried_once_where_the_new_one_is_refused(
    server: OAuthServer, clock: Clock, new: New, tmp_path: Path
) -> None:
    clock.go(hours=1)
    new().bearer()
    server.refresh[kept(tmp_path)["refresh"]] = False
    clock.go(hours=1)
    assert server.access[new().bearer().token]
    server.withdraw()
    clock.go(hours=1)
    asked = len(server.asked)
    with pytest.raises(LoginNeeded):
        new().bearer()
    assert len(server.asked) == asked + 2


def test_a_new_login_ends_the_need_for_one(server: OAuthServer, clock: Clock, new: New) -> None:
    server.withdraw()
    clock.go(hours=2)
    with pytest.raises(LoginNeeded):
        new().bearer()
    told = server.grant()
    grant = oauth.Grant(told["access_token"], told["refresh_token"])
    new().log_in(token_of(grant, server.config().client_id, asked_at=clock.now))
    assert server.access[new().bearer().token]


def test_a_login_of_a_google_project_in_testing_is_told_by_its_seven_days(
    server: OAuthServer, clock: Clock, new: New, tmp_path: Path
) -> None:
    config = server.config(provider="google")
    tokens = Tokens(
        lambda: oauth.client_of(config, SECRET), TokenFile(tmp_path / "state" / "oauth.json"), clock
    )
    for _ in range(7 * 2):
        clock.go(hours=12)
        tokens.bearer()
    server.withdraw()
    clock.go(hours=1)
    with pytest.raises(LoginNeeded, match=r"lasted 7 days.*In production.*mailflow login"):
        tokens.bearer()


def test_the_end_of_a_login_that_the_provider_tells_is_kept(
    server: OAuthServer, clock: Clock, new: New
) -> None:
    server.refresh_life = 604_799
    clock.go(hours=1)
    new().bearer()
    state = new().state()
    assert state
    assert state.ends_at == clock.now + timedelta(seconds=604_799)


def test_another_client_in_the_config_needs_a_new_login(
    server: OAuthServer, clock: Clock, new: New, tmp_path: Path
) -> None:
    config = server.config(client_id="another")
    file = TokenFile(tmp_path / "state" / "oauth.json")
    clock.go(hours=2)
    with pytest.raises(LoginNeeded, match=r"another oauth\.client_id"):
        Tokens(lambda: oauth.client_of(config, ""), file, clock).bearer()
    assert server.asked == []


@pytest.mark.parametrize("text", ["", "{", "[]", '{"access": 1}', "null"])
def test_a_damaged_file_needs_a_login_and_does_not_show_what_stands_in_it(
    new: New, tmp_path: Path, text: str
) -> None:
    (tmp_path / "state" / "oauth.json").write_text(text)
    with pytest.raises(LoginNeeded, match=r"oauth\.json is damaged.*mailflow login"):
        new().bearer()


def test_a_file_that_cannot_be_read_now_is_no_reason_to_log_in(
    new: New, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_text", broken)
    with pytest.raises(TokenUnavailable, match="can't be read now: Input/output"):
        new().bearer()


def test_a_first_login_is_asked_for(server: OAuthServer, clock: Clock, tmp_path: Path) -> None:
    config = server.config()
    file = TokenFile(tmp_path / "nowhere" / "oauth.json")
    with pytest.raises(LoginNeeded, match=r"no login by OAuth yet.*mailflow login"):
        Tokens(lambda: oauth.client_of(config, SECRET), file, clock).bearer()


# Clocks -------------------------------------------------------------------------------------


def test_a_clock_set_back_renews_rather_than_trusting_a_token_for_years(
    server: OAuthServer, clock: Clock, new: New
) -> None:
    clock.go(days=-400)
    assert server.access[new().bearer().token]
    assert len(server.asked) == 1


def test_a_clock_that_runs_behind_the_servers_costs_one_renewal(
    server: OAuthServer, clock: Clock, new: New
) -> None:
    first = new().bearer()
    clock.go(minutes=10)
    server.expire()  # by its own clock, an hour ahead
    assert server.access[new().bearer(refused=first.token).token]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_what_root_logs_in_for_a_service_is_the_services_to_read(
    server: OAuthServer, clock: Clock, new: New, tmp_path: Path
) -> None:
    folder = tmp_path / "state"
    os.chown(folder, 65534, 65534)
    clock.go(hours=1)
    new().bearer()
    for name in ("oauth.json", "oauth.json.lock"):
        found = (folder / name).stat()
        assert (found.st_uid, found.st_mode & 0o777) == (65534, 0o600)


# Ended in the middle ------------------------------------------------------------------------


def ended_at(point: str, tokens: Tokens, *, must: bool = True) -> None:
    """Another process renews and is killed there; `must`: it comes to that."""
    child = os.fork()
    if not child:
        fault.arm({"MAILFLOW_FAULT": f"{point}=exit"})
        with contextlib.suppress(TokenUnavailable):
            tokens.bearer()
        os._exit(1)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert ended == 9 or not must


@pytest.mark.parametrize("rounds", [1, 3])
@pytest.mark.parametrize("point", ASKS)
def test_killed_at_any_step_of_a_renewal_nobody_is_locked_out(
    server: OAuthServer, clock: Clock, new: New, point: str, rounds: int
) -> None:
    clock.go(hours=2)
    for _ in range(rounds):
        if point == "token.kept":
            clock.go(hours=2)
        ended_at(point, new())
        clock.go(hours=1)
    assert server.access[new().bearer().token]
    clock.go(hours=1)
    assert server.access[new().bearer().token]


@pytest.mark.parametrize("point", [one for one in ASKS if one != "token.granted"])
def test_where_an_old_refresh_token_is_void_at_once_what_was_written_is_found_again(
    server: OAuthServer, clock: Clock, new: New, point: str
) -> None:
    server.strict = True
    clock.go(hours=2)
    ended_at(point, new())
    assert server.access[new().bearer().token]
    clock.go(hours=2)
    assert server.access[new().bearer().token]


def test_an_answer_lost_with_such_a_server_needs_a_login_and_makes_no_loop(
    server: OAuthServer, clock: Clock, new: New
) -> None:
    server.strict = True
    clock.go(hours=2)
    ended_at("token.granted", new())
    for _ in range(5):
        with pytest.raises(LoginNeeded):
            new().bearer()
        clock.go(hours=1)
    assert len(server.asked) == 2


@pytest.mark.parametrize("point", ["token.ask", "token.granted", "token.written"])
def test_a_bug_or_a_full_disk_in_the_middle_loses_nothing(
    server: OAuthServer, clock: Clock, new: New, point: str
) -> None:
    server.strict = point != "token.granted"
    clock.go(hours=2)
    tokens = new()
    fault.arm({"MAILFLOW_FAULT": f"{point}=full"})
    with pytest.raises((OSError, TokenUnavailable)):
        tokens.bearer()
    fault.arm({})
    clock.go(minutes=2)
    assert server.access[tokens.bearer().token]
    clock.go(hours=2)
    assert server.access[new().bearer().token]


@pytest.mark.parametrize("seed", range(6))
def test_a_walk_of_kills_and_troubles_ends_logged_in_and_asks_in_measure(
    server: OAuthServer, clock: Clock, new: New, seed: int
) -> None:
    chance = random.Random(seed)
    began = clock.now
    for _ in range(60):
        clock.go(minutes=chance.choice((1, 10, 30, 61, 600)))
        match chance.randrange(5):
            case 0:
                ended_at(chance.choice(ASKS), new(), must=False)
            case 1:
                server.instead = [(503, {})] * chance.randrange(3)
            case 2:
                server.expire()
            case 3:
                clock.go(minutes=-chance.randrange(60))
            case _:
                server.rotates = not server.rotates
        with contextlib.suppress(TokenUnavailable):
            found = new().bearer().token
            if not server.access[found]:
                new().bearer(refused=found)
    server.instead = []
    clock.go(hours=2)
    assert server.access[new().bearer().token]
    state = new().state()
    assert state
    assert state.needs_login == ""
    assert began == state.logged_in_at
    assert len(server.asked) <= 180


def test_without_room_on_the_disk_no_token_is_asked_for(
    server: OAuthServer, clock: Clock, new: New, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    first = new().bearer()
    monkeypatch.setattr(os, "posix_fallocate", full)
    clock.go(minutes=50)
    assert new().bearer() == first
    clock.go(hours=1)
    with pytest.raises(TokenUnavailable, match=r"No space left.*left as it is"):
        new().bearer()
    assert server.asked == []


def test_of_many_who_renew_at_once_one_asks(server: OAuthServer, clock: Clock, new: New) -> None:
    server.strict = True
    clock.go(hours=2)
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(new().bearer().token)) for _ in range(6)
    ]
    children = []
    for _ in range(3):
        if not (child := os.fork()):
            os._exit(0 if new().bearer().token else 1)
        children.append(child)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 3
    assert len(set(found)) == 1
    assert server.access[found[0]]
    assert len(server.asked) == 1
