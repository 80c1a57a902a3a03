"""A disk without room: nothing leaves, nothing is lost, and it goes on by itself."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from mailflow import fault
from mailflow.mail.folders import Role
from mailflow.service import loop
from mailflow.service.flush import recover
from mailflow.service.loop import Loop
from mailflow.service.world import World
from mailflow.store.database import StoreUnavailable
from mailflow.wire.imap import Mailbox
from tests.conftest import Account
from tests.service.outgoing import S, approve, flush, look, lying, put_drafts, set_row, work


@pytest.fixture(autouse=True)
def _room_again() -> Iterator[None]:
    yield
    fault.arm({})


def full_at(*passings: int) -> None:
    fault.arm({"MAILFLOW_FAULT": ",".join(f"commit=full@{n}" for n in passings)})


@pytest.mark.parametrize("passing", range(1, 8))
def test_no_letter_leaves_that_could_not_be_written_down_first(
    world: World, mailbox: Mailbox, passing: int
) -> None:
    put_drafts(world, mailbox)
    look(world, mailbox)
    approve(world)
    full_at(passing)
    got: list[bytes] = []
    try:
        got += flush(world, mailbox)
    except StoreUnavailable:
        state = work(world).state
        assert state in {S.APPROVED, S.SENDING, S.INFLIGHT, S.ACCEPTED}
    fault.arm({})
    recover(world)
    again = flush(world, mailbox)
    assert len(got) + len(again) <= 1
    # It left once, or the one transaction that failed is the one after the server's word.
    assert work(world).state in {S.ACCEPTED, S.IN_DOUBT}


def test_the_daemon_waits_for_room_and_goes_on(
    world: World, account: Account, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "_STORE_PAUSE", 0.2)
    set_row(state=S.WANTED.value)
    server = account.config._replace(password=account.password)
    config = world.config._replace(imap=server, smtp=server)
    full_at(1, 2, 3)
    daemon = Loop(world._replace(config=config))
    thread = threading.Thread(target=daemon.run)
    thread.start()
    try:
        deadline = time.monotonic() + 30
        while work(world).state is not S.PRESENT and time.monotonic() < deadline:
            time.sleep(0.1)
    finally:
        daemon.stop()
        thread.join(30)
    assert work(world).state is S.PRESENT
    assert len(lying(mailbox, Role.DRAFTS)) == 1
