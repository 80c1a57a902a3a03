"""How soon to come back, how often, and what the owner is told (failures C6, C7, C8, M7, Q6)."""

from __future__ import annotations

import itertools
import random
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mailflow.config import FoldersConfig
from mailflow.config import parse as parse_config
from mailflow.mail.folders import Role
from mailflow.service.loop import Loop
from mailflow.service.reached import trouble
from mailflow.service.reaching import Reaching, must_not_try
from mailflow.service.world import World
from mailflow.store.database import open_database, owner_id
from mailflow.store.models import DATABASE
from mailflow.wire.errors import (
    DailyLimitReached,
    Disconnected,
    LoginRefused,
    ServerBusy,
    WireError,
)
from tests.conftest import Account
from tests.servers.scripted import HOST
from tests.servers.tiny_imap import Faults, TinyImap
from tests.service.following import CONFIG, Life, answer, facts, letter, life


@pytest.fixture
def alive(account: Account, tmp_path: Path, database_url: str) -> Iterator[Life]:
    with life(account, tmp_path, database_url) as made:
        yield made


def test_c7_a_day_of_a_server_that_drops_every_connection(alive: Life) -> None:
    """At most twelve logins in any hour, by both connections, and never long without a look."""
    reaching = Reaching(alive.world)
    end = alive.now + timedelta(hours=24)
    logins: list[datetime] = []
    while alive.now < end:
        alive.later(seconds=reaching.seconds_to_wait())
        for _ in range(1 + reaching.may_watch()):
            reaching.logged_in()
            logins.append(alive.now)
        # All folders were read, and the moment after the server hangs up.
        reaching.well(1000)
        alive.later(seconds=reaching.failed(Disconnected("it closed the connection")))
    for first, last in zip(logins, logins[12:], strict=False):
        assert last - first >= timedelta(hours=1)
    gaps = [b - a for a, b in itertools.pairwise(logins)]
    assert max(gaps) <= timedelta(minutes=20)


@pytest.mark.parametrize(
    ("error", "shortest", "longest"),
    [
        (Disconnected("gone"), timedelta(0), timedelta(seconds=1)),
        (
            ServerBusy("User is authenticated but not connected"),
            timedelta(seconds=30),
            timedelta(minutes=1),
        ),
        (LoginRefused("refused"), timedelta(minutes=30), timedelta(hours=1)),
        (DailyLimitReached("used up"), timedelta(hours=15), timedelta(hours=15)),
    ],
)
def test_c8_each_failure_waits_in_its_own_way(
    alive: Life, error: WireError, shortest: timedelta, longest: timedelta
) -> None:
    seconds = Reaching(alive.world).failed(error)
    assert shortest <= timedelta(seconds=seconds) <= longest


def test_c7_a_restart_waits_on_and_tells_the_owner(alive: Life) -> None:
    reaching = Reaching(alive.world)
    waits = [reaching.failed(LoginRefused("refused: wrong password")) for _ in range(4)]
    assert waits[-1] > 3 * 3600
    again = Reaching(alive.world)
    assert again.seconds_to_wait() == pytest.approx(waits[-1], abs=1)
    told = trouble(alive.world)
    assert "no mail could be fetched since 2026-03-02 09:00" in told
    assert "wrong password" in told
    assert "mailflow once --now" in must_not_try(alive.world)
    again.well(0)
    assert trouble(alive.world) == must_not_try(alive.world) == ""
    assert Reaching(alive.world).seconds_to_wait() == 0


def test_a_person_at_the_keyboard_may_mistype_a_password(alive: Life) -> None:
    reaching = Reaching(alive.world)
    for _ in range(2):
        reaching.failed(LoginRefused("refused"))
        assert must_not_try(alive.world) == ""


def test_q6_what_was_read_today_is_remembered_and_forgotten_tomorrow(alive: Life) -> None:
    Reaching(alive.world).well(499_000_000)
    assert Reaching(alive.world).octets_left() == 1_000_000
    alive.later(days=1)
    assert Reaching(alive.world).octets_left() == 500_000_000


def test_q6_a_connection_ends_where_the_days_octets_are_used_up(alive: Life) -> None:
    alive.put("INBOX", *[(alive.now, answer(f"q{n}", "", alive.now)) for n in range(30)])
    mailbox = alive.account.open()
    mailbox.allow_octets(4000)
    with pytest.raises(DailyLimitReached, match=r"following\.daily_megabytes") as caught:
        alive.look(mailbox)
    assert caught.value.later
    alive.look()


def test_m7_a_folder_renamed_under_way_is_found_anew_and_nothing_happens_twice(
    alive: Life,
) -> None:
    alive.contact()
    alive.later(hours=1)
    alive.put("Sent", (alive.now, letter("hello", alive.now)))
    alive.look()
    before = facts()
    mailbox = alive.account.open()
    names = mailbox.folders(alive.world.config.folders)
    with alive.client() as client:
        client.rename_folder("Sent", "Gesendet")
        client.create_folder("Other")
    found = mailbox.folders(FoldersConfig(sent="Gesendet"))
    assert names[Role.SENT] == "Sent"
    assert found[Role.SENT] == "Gesendet"
    config = alive.world.config._replace(folders=FoldersConfig(sent="Gesendet"))
    alive.world = alive.world._replace(config=config)
    alive.look()
    assert facts() == before
    mailbox.close()


@pytest.fixture
def tiny() -> Iterator[TinyImap]:
    server = TinyImap()
    yield server
    server.close()


@pytest.fixture
def world(tmp_path: Path, tiny: TinyImap) -> Iterator[World]:
    """A world on a small server, with the real clock."""
    database = open_database("test.db", tmp_path)
    text = CONFIG.replace(
        'host = "127.0.0.1"',
        f'host = "{HOST}"\ntls = "none"\nport = {tiny.listener.port}\ntimeout = 2\npassword = "right"\nuser = "me"',
        1,
    )
    config = parse_config(text + "[following]\npoll = 1\n")
    owner = owner_id("sam@example.org", "Sam Rivera")
    yield World(owner, config.person(), config, {})
    DATABASE.close()
    database.close()


def run_until(loop: Loop, done: threading.Event) -> None:
    def stop() -> None:
        done.wait(40)
        loop.stop()

    threading.Thread(target=stop, daemon=True).start()
    loop.run()


def test_m7_a_sent_folder_that_is_gone_is_told_and_followed_again_when_it_is_back(
    world: World, tiny: TinyImap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random, "random", lambda: 1.0)
    done = threading.Event()
    rounds: list[int] = []
    told: list[str] = []

    def after_round() -> None:
        rounds.append(1)
        if len(rounds) == 1:
            tiny.folders["Elsewhere"] = tiny.folders.pop("Sent")
        elif told:
            done.set()

    loop = Loop(world, after_round)
    real = Reaching.failed

    def failed(self: Reaching, error: WireError) -> float:
        seconds = real(self, error)
        told.append(trouble(world))
        if "Elsewhere" in tiny.folders:
            tiny.folders["Sent"] = tiny.folders.pop("Elsewhere")
        return seconds

    monkeypatch.setattr(Reaching, "failed", failed)
    run_until(loop, done)
    assert done.is_set()
    assert "'Sent' can't be opened" in told[0]
    assert trouble(world) == ""


def test_c8_a_throttled_account_is_told_as_such_and_never_as_a_wrong_password(
    world: World, tiny: TinyImap
) -> None:
    tiny.faults = Faults(instead={"EXAMINE": "TAG NO User is authenticated but not connected."})
    loop = Loop(world)
    with pytest.raises(ServerBusy):
        loop.once()
    told = trouble(world)
    assert "gives no mailbox now" in told
    assert "password" not in told
