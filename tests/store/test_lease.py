"""One worker an owner: taken, kept, taken over; a copy of the database is told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mailflow.mail.message import MessageId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.store import facts, lease, outbox
from mailflow.store.database import unit
from mailflow.store.lease import Here, LeaseHeld
from mailflow.store.outbox import Work

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LENGTH = timedelta(minutes=10)
HERE = Here("machine", "boot-1", "1001", is_alone=True)
SERVER = Here("machine", "boot-1", "/state", is_alone=False)


def take(owner: int, here: Here, holder: str, *, minutes: float = 0) -> bool:
    with unit():
        moment = NOW + timedelta(minutes=minutes)
        return lease.take(owner, here, holder, now=moment, length=LENGTH)


def test_the_first_one_takes_it_and_a_restart_takes_it_over_at_once(owner: int) -> None:
    assert not take(owner, HERE, "a")
    # Killed and started again, also after a new boot of the same machine.
    assert not take(owner, HERE, "b", minutes=1)
    assert not take(owner, replace(HERE, boot="boot-2"), "c", minutes=2)
    assert lease.is_held_by(owner, "c", now=NOW + timedelta(minutes=3))
    assert not lease.is_held_by(owner, "a", now=NOW)


@pytest.mark.parametrize("other", [replace(HERE, machine="clone"), replace(HERE, place="2002")])
def test_a_copy_waits_for_the_lease_to_end_and_is_known_to_be_one(owner: int, other: Here) -> None:
    take(owner, HERE, "a")
    with pytest.raises(LeaseHeld, match="another mailflow serves this mailbox until"):
        take(owner, other, "b", minutes=1)
    assert take(owner, other, "b", minutes=11)
    # From now on that is where it lives.
    assert not take(owner, other, "c", minutes=12)


def test_on_a_server_a_second_worker_waits_until_the_first_one_is_gone(owner: int) -> None:
    take(owner, SERVER, "a")
    with pytest.raises(LeaseHeld):
        take(owner, SERVER, "b", minutes=1)
    with unit():
        lease.release(owner, "a", now=NOW + timedelta(minutes=2))
    assert not take(owner, SERVER, "b", minutes=2)


def test_a_worker_that_slept_past_its_lease_knows_that_it_lost_it(owner: int) -> None:
    take(owner, SERVER, "sleeper")
    assert not take(owner, SERVER, "other", minutes=11)
    with unit():
        assert not lease.renew(owner, "sleeper", now=NOW + timedelta(minutes=12), length=LENGTH)


def test_a_lease_is_written_anew_when_a_quarter_of_its_time_is_over(owner: int) -> None:
    take(owner, SERVER, "a")
    quarter = LENGTH / 4
    for passed, is_fresh in ((timedelta(0), True), (quarter * 0.9, True), (quarter, False)):
        assert lease.is_fresh(owner, "a", now=NOW + passed, length=LENGTH) is is_fresh
    assert not lease.is_fresh(owner, "somebody else", now=NOW, length=LENGTH)


def letter(owner: int) -> Work:
    with unit():
        outbox.add(
            owner,
            Work(
                *(0, "request:1:request:1", MailKind.REQUEST, OutgoingState.APPROVED, None),
                *(MessageId("<mf.t@example.org>"), "t", "jane@acme.example", "Hello", "Hi"),
                *(b"Subject: Hello\r\n\r\nHi\r\n", NOW, NOW),
            ),
            now=NOW,
        )
    found = outbox.get(owner, "request:1:request:1")
    assert found
    return found


def test_without_the_lease_nothing_is_claimed_for_sending(owner: int) -> None:
    work = letter(owner)
    take(owner, SERVER, "sleeper")
    take(owner, SERVER, "other", minutes=11)
    moment = NOW + timedelta(minutes=12)
    with unit():
        assert not outbox.take(owner, work, claim="1", lease="sleeper", now=moment)
        assert outbox.take(owner, work, claim="2", lease="other", now=moment)


def test_a_claim_of_somebody_else_is_not_gone_on_with(owner: int) -> None:
    work = letter(owner)
    with unit():
        assert outbox.take(owner, work, claim="mine", lease="", now=NOW)
    mine = outbox.get(owner, work.key)
    assert mine
    # I slept; another one put it back and took it anew. It is "sending" all the same.
    with unit():
        outbox.move(mine, OutgoingState.APPROVED, now=NOW, claim="")
        again = outbox.get(owner, work.key)
        assert again
        assert outbox.take(owner, again, claim="theirs", lease="", now=NOW)
        assert not outbox.move(mine, OutgoingState.INFLIGHT, now=NOW)


def test_a_fact_is_learnt_anew_and_unlearnt(owner: int) -> None:
    with unit():
        assert facts.get(owner, "own-copy") == ""
        facts.keep(owner, "own-copy", "no", now=NOW)
        facts.keep(owner, "own-copy", "yes", now=NOW + LENGTH)
        assert facts.get(owner, "own-copy") == "yes"
        assert facts.known_since(owner, "own-copy") == NOW + LENGTH
        assert facts.forget(owner, "own-copy")
        assert not facts.forget(owner, "own-copy")
