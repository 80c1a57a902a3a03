"""A letter goes out exactly once: however the server ends it, wherever the program stops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from mailflow.config import FoldersConfig, ServerConfig
from mailflow.mail.folders import Role
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.stages import Stage
from mailflow.service import approving
from mailflow.service.flush import flush_drafts, flush_letters, recover
from mailflow.service.world import World
from mailflow.store import cases, outbox
from mailflow.store.database import unit
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.wire.imap import Mailbox
from mailflow.wire.smtp import Submission
from tests.servers.dovecot import HOST, PASSWORD, Dovecot
from tests.servers.scripted import Peer, listening

S = OutgoingState
JANE = "request:1:request:1"


@pytest.fixture
def mailbox(dovecot: Dovecot) -> Iterator[Mailbox]:
    opened = Mailbox.open(ServerConfig(HOST, dovecot.port, "none"), "flush", PASSWORD)
    yield opened
    opened.close()


def later(world: World, hours: float) -> World:
    moment = world.now + timedelta(hours=hours)

    def clock() -> datetime:
        return moment

    return world._replace(clock=clock)


def work(world: World) -> outbox.Work:
    found = outbox.get(world.owner, JANE)
    assert found
    return found


def approve(world: World, key: str = JANE) -> None:
    """As `1 send` does, with the time for undo over."""
    found = outbox.get(world.owner, key)
    assert found
    with unit():
        assert "goes out" in approving.approve(world, found)
        approved = outbox.get(world.owner, key)
        assert approved
        assert outbox.write(approved, due_at=world.now)


def server(answers: dict[str, str], got: list[bytes]) -> Callable[[Peer], None]:
    """A submission server that says what the script says, and hangs up at "cut"."""

    def say(peer: Peer, verb: str, usual: str) -> None:
        answer = answers.get(verb, usual)
        if answer == "cut":
            raise EOFError
        peer.say(answer)

    def talk(peer: Peer) -> None:
        peer.say("220 hello")
        while True:
            verb = peer.line().split()[0].upper().decode()
            if verb == "DATA":
                say(peer, verb, "354 go on")
                if answers.get(verb, "354").startswith("354"):
                    content = b""
                    while (line := peer.line()).strip() != b".":
                        content += line
                    got.append(content)
                    say(peer, "DOT", "250 2.0.0 queued")
            else:
                say(peer, verb, "250 ok")

    return talk


def flush(world: World, mailbox: Mailbox, answers: dict[str, str]) -> list[bytes]:
    """One flush against a server with this script; what content it got."""
    got: list[bytes] = []
    with listening(server(answers, got)) as listener:
        flush_letters(world, mailbox, lambda: Submission.open(listener.config, "sam", PASSWORD))
    return got


def test_an_accepted_letter_leaves_once_and_the_story_moves_on(
    world: World, mailbox: Mailbox
) -> None:
    approve(world)
    assert len(flush(world, mailbox, {})) == 1
    assert work(world).state is S.ACCEPTED
    assert cases.case(world.owner, RequestId(1)).stage is Stage.REQUESTED
    assert flush(later(world, 1), mailbox, {}) == []


@pytest.mark.parametrize(
    ("answers", "state", "content"),
    [
        ({"DOT": "cut"}, S.IN_DOUBT, 1),
        ({"MAIL": "cut"}, S.APPROVED, 0),
        ({"RCPT": "cut"}, S.APPROVED, 0),
        ({"DATA": "cut"}, S.APPROVED, 0),
        ({"MAIL": "451 later"}, S.APPROVED, 0),
        ({"RCPT": "452 too many"}, S.APPROVED, 0),
        ({"DOT": "451 later"}, S.APPROVED, 1),
        ({"RCPT": "550 nobody here"}, S.FAILED, 0),
        ({"DOT": "554 no"}, S.FAILED, 1),
    ],
)
def test_each_end_of_a_submission_has_its_state(
    world: World, mailbox: Mailbox, answers: dict[str, str], state: OutgoingState, content: int
) -> None:
    approve(world)
    assert len(flush(world, mailbox, answers)) == content
    assert work(world).state is state
    # Never at once again, whatever it was ...
    assert flush(world, mailbox, {}) == []
    # ... and after a while only what surely did not leave.
    again = flush(later(world, 1), mailbox, {})
    assert len(again) == (1 if state is S.APPROVED else 0)


@pytest.mark.parametrize(
    ("path", "after"),
    [((S.SENDING,), S.APPROVED), ((S.SENDING, S.INFLIGHT), S.IN_DOUBT)],
)
def test_a_restart_sends_again_only_what_had_not_begun_to_leave(
    world: World, path: tuple[OutgoingState, ...], after: OutgoingState
) -> None:
    approve(world)
    for state in path:
        with unit():
            outbox.move(work(world), state, now=world.now)
    recover(world)
    assert work(world).state is after


def test_an_approval_that_grew_old_is_asked_about_and_not_sent(
    world: World, mailbox: Mailbox
) -> None:
    with unit():
        expires = world.now + timedelta(hours=72)
        outbox.move(work(world), S.APPROVED, now=world.now, expires_at=expires)
    assert flush(later(world, 73), mailbox, {}) == []
    assert work(world).state is S.ON_HOLD


def test_a_dry_run_sends_nothing(world: World, mailbox: Mailbox) -> None:
    sending = world.config.sending._replace(dry_run=True)
    dry = world._replace(config=world.config._replace(sending=sending))
    approve(dry)
    assert flush(dry, mailbox, {}) == []
    assert work(dry).state is S.APPROVED


def test_no_more_than_the_daily_cap_leaves(world: World, mailbox: Mailbox) -> None:
    sending = world.config.sending._replace(daily_cap=1)
    capped = world._replace(config=world.config._replace(sending=sending))
    for one in outbox.in_states(world.owner, [S.PRESENT]):
        approve(world, one.key)
    assert len(flush(capped, mailbox, {})) == 1
    assert flush(later(capped, 1), mailbox, {}) == []
    assert len(flush(later(capped, 25), mailbox, {})) == 1


def test_a_draft_whose_append_was_cut_short_is_sought_before_it_is_put_again(
    world: World, mailbox: Mailbox
) -> None:
    names = mailbox.folders(FoldersConfig())
    tom = "request:2:request:1"
    drafted = outbox.get(world.owner, tom)
    assert drafted
    # It was stored, and the program ended before it could say so.
    mailbox.append(names[Role.DRAFTS], drafted.raw, flags=(r"\Draft",), at=world.now)
    with unit():
        OutgoingRow.update(state=S.APPENDING.value).where(OutgoingRow.key == tom).execute()
    before = mailbox.uids(names[Role.DRAFTS])
    flush_drafts(world, mailbox, names)
    found = outbox.get(world.owner, tom)
    assert found
    assert found.state is S.PRESENT
    assert found.draft is not None
    assert mailbox.uids(names[Role.DRAFTS]) == before
