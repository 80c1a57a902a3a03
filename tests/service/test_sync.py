"""Following the mailbox on a real Dovecot: nothing lost, nothing twice, other mail left alone."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mailflow.mail.folders import Cursor
from mailflow.mail.message import Message
from mailflow.mail.parse import parse
from mailflow.pipeline.case import Case
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.stages import Stage
from mailflow.service import ingest
from mailflow.service.apply import happen
from mailflow.service.hooks import Hooks
from mailflow.service.tick import decide
from mailflow.service.world import read_templates, shipped
from mailflow.store import awaited, cases, folders, held
from mailflow.store.models import LinkRow, MailRow
from mailflow.store.models_following import AwaitedRow
from tests.conftest import Account
from tests.service.following import Life, answer, facts, letter, life


@pytest.fixture
def alive(account: Account, tmp_path: Path, database_url: str) -> Iterator[Life]:
    with life(account, tmp_path, database_url) as made:
        yield made


def written_to_jane(alive: Life) -> None:
    """A letter by hand to Jane, taken in."""
    alive.contact()
    alive.later(hours=1)
    alive.put("Sent", (alive.now, letter("hello", alive.now)))
    alive.look()
    (case,) = alive.cases()
    assert case.stage is Stage.REQUESTED


def linked() -> int:
    return LinkRow.select().count()


def test_an_answer_is_linked_and_counted_once(alive: Life) -> None:
    written_to_jane(alive)
    alive.later(hours=1)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    alive.look()
    (case,) = alive.cases()
    assert case.stage is Stage.REPLIED
    before = facts()
    for _ in range(2):
        alive.look()
    assert facts() == before


@pytest.mark.parametrize(
    "text",
    [
        "Gladly! Would Tuesday, 10 March at 3pm suit you, or Thursday at 10:00?",
        "I am away until 20 March. Do write to Omar Haddad <omar@acme.example>.",
        "No, thank you. Please do not write to me again.",
    ],
)
def test_the_story_handed_on_is_the_one_the_rows_tell(
    alive: Life, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    alive.world = alive.world._replace(templates=read_templates(shipped("templates")))
    written_to_jane(alive)
    handed: list[Case] = []

    def watched(*args: Any, case: Case | None, **more: Any) -> None:
        assert case
        assert case == cases.case(alive.owner, case.request)
        handed.append(case)
        happen(*args, case=case, **more)

    monkeypatch.setattr(ingest, "happen", watched)
    for number in (2, 1):
        at = alive.now + timedelta(hours=number)
        raw = answer(f"a{number}", "hello@example.org", at, text=text)
        alive.put("INBOX", (at, raw))
        alive.look()
    assert [len(case.replies) for case in handed] == [1, 2]


@pytest.mark.timeout(300)
def test_s1_a_folder_renumbered_makes_nothing_happen_twice(alive: Life) -> None:
    people = [f"contact{n}@acme.example" for n in range(25)]
    for number, address in enumerate(people):
        alive.contact(f"Contact {number}", address)
    alive.later(hours=1)
    sent = [letter(f"l{n}", alive.now, to=address) for n, address in enumerate(people)]
    alive.put("Sent", *[(alive.now, raw) for raw in sent])
    mails = []
    for number in range(500):
        alive.later(minutes=1)
        who = number % 25
        raw = answer(f"n{number}", f"l{who}@example.org", alive.now, author=people[who])
        mails.append((alive.now, raw))
    alive.put("Archive", *mails)
    alive.look()
    before = facts()
    assert before[0] == 525
    validity = folders.cursor(alive.owner, "Archive")
    with alive.client() as client:
        client.delete_folder("Archive")
        client.create_folder("Archive")
    # In another order, and each as if it had been delivered once more.
    trace = b"Received: from there by here; Tue, 3 Mar 2026 09:00:00 +0000\r\n"
    again = [(at, trace + raw if n % 2 else raw) for n, (at, raw) in enumerate(mails)]
    alive.put("Archive", *reversed(again))
    alive.look()
    assert facts() == before
    now_at = folders.cursor(alive.owner, "Archive")
    assert validity
    assert now_at
    assert now_at.uidvalidity != validity.uidvalidity
    assert now_at.uid == 500
    assert held.shown(alive.owner) == []
    # Mail that is new is still seen.
    alive.later(hours=1)
    alive.put("Archive", (alive.now, answer("new", "l3@example.org", alive.now)))
    alive.look()
    assert facts()[0] == 526


def test_s1_the_inbox_and_sent_renumbered_too(alive: Life) -> None:
    written_to_jane(alive)
    alive.later(hours=1)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    alive.look()
    before = facts()
    for folder in ("", "Sent"):
        alive.renumber(folder)
    alive.look()
    assert facts() == before


def test_s1_a_folder_that_came_back_without_its_mail_is_told(alive: Life) -> None:
    written_to_jane(alive)
    alive.later(hours=1)
    alive.put("Archive", (alive.now, answer("a", "hello@example.org", alive.now)))
    alive.look()
    with alive.client() as client:
        client.delete_folder("Archive")
        client.create_folder("Archive")
    alive.look()
    (told,) = held.shown(alive.owner)
    assert "1 mails known in it 0 were found again" in told.why


def test_s7_a_mail_gone_before_it_was_read_is_not_taken_for_read(alive: Life) -> None:
    written_to_jane(alive)
    alive.later(hours=1)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))

    mailbox = alive.account.open()

    def delete() -> bool:
        if awaited.count(alive.owner):
            with alive.client() as client:
                client.select_folder("INBOX")
                client.delete_messages([1])
                client.expunge()
            # Until it has told of it, Dovecot gives a mail that another connection deleted.
            mailbox.probe()
        return False

    alive.look(mailbox, Hooks(stopping=delete))
    mailbox.close()
    assert awaited.count(alive.owner) == 0
    assert awaited.count_gone(alive.owner) == 1
    assert alive.cases()[0].stage is Stage.REQUESTED


def test_m1_a_mail_moved_before_it_was_read_is_found_where_it_lies(alive: Life) -> None:
    written_to_jane(alive)
    alive.later(hours=1)
    raw = [answer(f"m{n}", "hello@example.org", alive.now, subject=f"Re: {n}") for n in range(10)]
    alive.put("INBOX", *[(alive.now, one) for one in raw])

    def move(folder: str, _done: int, _total: int) -> None:
        if folder == "INBOX":
            with alive.client() as client:
                client.select_folder("INBOX")
                client.move([2, 5, 8], "Archive")

    alive.look(hooks=Hooks(progress=move))
    alive.look()
    assert linked() == 11
    assert awaited.count_gone(alive.owner) == 0


def test_m1_moved_after_it_was_read_it_is_no_second_answer(alive: Life) -> None:
    written_to_jane(alive)
    alive.later(hours=1)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    alive.look()
    before = facts()
    with alive.client() as client:
        client.select_folder("INBOX")
        client.move([1], "Archive")
    alive.look()
    assert facts() == before
    assert MailRow.get(MailRow.message_id == "<a@acme.example>").folder == "Archive"


@pytest.mark.parametrize("by_hand", [False, True])
def test_m6_whom_the_owner_wrote_to_by_hand_gets_no_nudge(alive: Life, *, by_hand: bool) -> None:
    alive.world = alive.world._replace(templates=read_templates(shipped("templates")))
    written_to_jane(alive)
    alive.later(days=13)
    if by_hand:
        alive.put("Sent", (alive.now, letter("again", alive.now, re="hello@example.org")))
    alive.look()
    alive.later(days=1)
    alive.look()
    decide(alive.world)
    # Without an aim it can't be written, and so is held.
    nudges = [one.place for one in held.shown(alive.owner) if "nudge" in one.place]
    assert bool(nudges) is not by_hand


def test_m9_the_same_id_in_drafts_and_in_sent_is_two_facts(alive: Life) -> None:
    alive.contact()
    alive.later(hours=1)
    raw = letter("mine", alive.now)
    alive.put("Drafts", (alive.now, raw))
    alive.look()
    assert alive.cases() == []
    alive.put("Sent", (alive.now, raw))
    alive.look()
    assert [case.stage for case in alive.cases()] == [Stage.REQUESTED]


def test_l2_an_answer_that_came_before_its_letters_new_id_was_known(alive: Life) -> None:
    written_to_jane(alive)
    alive.later(days=1)
    # From an address nobody knows, to an id nobody knows yet: the copy in Sent comes later.
    early = answer("e", "second@example.org", alive.now, author="office@elsewhere.example")
    alive.put("INBOX", (alive.now, early))
    alive.look()
    assert linked() == 1
    alive.later(minutes=10)
    sent = letter("second", alive.now - timedelta(minutes=30), subject="One more thing")
    alive.put("Sent", (alive.now, sent))
    alive.look()
    assert linked() == 3
    assert alive.cases()[0].stage is Stage.REPLIED


def test_l9_junk_is_looked_at_once_a_day_and_shown(alive: Life) -> None:
    written_to_jane(alive)
    alive.later(hours=1)
    alive.put("Junk", (alive.now, answer("j1", "hello@example.org", alive.now)))
    alive.put("Junk", (alive.now, answer("j2", "", alive.now, author="Jane Doe <x@spam.example>")))
    alive.look()
    assert linked() == 1
    alive.later(days=1)
    alive.look()
    assert linked() == 2
    (told,) = held.shown(alive.owner)
    assert "Jane Doe lies in Junk" in told.why
    with alive.client() as client:
        client.select_folder("Junk", readonly=True)
        assert not [
            f for flags in client.get_flags([1, 2]).values() for f in flags if f != b"\\Recent"
        ]


def test_s5_what_the_owner_read_on_the_phone_is_read_all_the_same(alive: Life) -> None:
    written_to_jane(alive)
    alive.later(hours=1)
    with alive.client() as client:
        raw = answer("a", "hello@example.org", alive.now)
        client.append("INBOX", raw, flags=[r"\Seen", r"\Answered"], msg_time=alive.now)
    alive.look()
    assert linked() == 2


def test_a_scan_cut_at_every_batch_goes_on_from_there(
    alive: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailflow.service.sync._BATCH", 7)
    written_to_jane(alive)
    alive.later(hours=1)
    raw = [
        answer(f"c{n}", "hello@example.org" if n % 3 == 0 else "", alive.now, subject=f"Re: {n}")
        for n in range(40)
    ]
    alive.put("INBOX", *[(alive.now, one) for one in raw])
    looks = 0
    seen: list[tuple[str, int]] = []

    def progress(folder: str, done: int, _total: int) -> None:
        seen.append((folder, done))

    def look() -> int:
        """One that is told to stop after its first batch; how many batches there were."""
        before = len(seen)
        alive.look(hooks=Hooks(lambda: len(seen) > before, progress))
        return len(seen) - before

    while look():
        looks += 1
    assert looks >= 6
    inbox = [done for folder, done in seen if folder == "INBOX"]
    # Nothing was looked at twice.
    assert sorted(inbox) == [5, *[7] * 5]
    assert linked() == 15


def test_k2_a_mail_that_raises_is_tried_three_times_while_the_next_are_read(
    alive: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    written_to_jane(alive)
    alive.later(hours=1)
    alive.put(
        "INBOX",
        (alive.now, answer("poison", "hello@example.org", alive.now)),
        (alive.now, answer("good", "hello@example.org", alive.now)),
    )
    tries = []

    def poisoned(raw: bytes) -> Message:
        if b"<poison@" in raw:
            tries.append(1)
            raise RecursionError
        return parse(raw)

    monkeypatch.setattr("mailflow.service.ingest.parse", poisoned)
    for expected in (1, 2, 3, 3):
        alive.look()
        assert len(tries) == expected
        assert linked() == 2
    (told,) = held.shown(alive.owner)
    assert "could not be read" in told.why


KILLER = """
import os, sys
from pathlib import Path
from mailflow.service import ingest
from tests.conftest import Account
from tests.servers.dovecot import Dovecot
from tests.service.following import life
real = ingest.parse
def parse(raw):
    if b"<poison@" in raw:
        os._exit(9)
    return real(raw)
ingest.parse = parse
server = Dovecot(Path(sys.argv[1]))
server.port = int(sys.argv[2])
from datetime import timedelta
with life(Account(server, sys.argv[3]), Path(sys.argv[4])) as alive:
    alive.later(hours=int(sys.argv[5]))
    alive.look()
"""


def test_k2_a_mail_that_kills_the_process_is_set_aside_after_three_starts(
    account: Account, tmp_path: Path
) -> None:
    with life(account, tmp_path) as alive:
        written_to_jane(alive)
        alive.later(hours=1)
        alive.put(
            "INBOX",
            (alive.now, answer("poison", "hello@example.org", alive.now)),
            (alive.now, answer("good", "hello@example.org", alive.now)),
        )
    server = account.server
    arguments = [str(server.folder), str(server.port), account.user, str(tmp_path), "3"]
    ends = [
        subprocess.run(
            [sys.executable, "-c", KILLER, *arguments],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            check=False,
        ).returncode
        for _ in range(5)
    ]
    assert ends == [9, 9, 9, 0, 0]
    with life(account, tmp_path) as alive:
        assert linked() == 2
        (told,) = held.shown(alive.owner)
        assert "ended the program" in told.why


def test_k2_a_process_that_ends_while_it_loads_is_held_against_no_mail(
    alive: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A first scan that was killed four times as it compiled set an innocent answer aside."""
    written_to_jane(alive)
    alive.put("INBOX", (alive.now, answer("good", "hello@example.org", alive.now)))

    def killed() -> None:
        raise SystemExit(9)

    with monkeypatch.context() as patched:
        patched.setattr("mailflow.service.ingest.prepare", killed)
        for _ in range(held.TRIES + 1):
            with pytest.raises(SystemExit):
                alive.look()
    alive.look()
    assert linked() == 2  # the letter, too
    assert not list(held.shown(alive.owner))


def test_c5_a_mail_that_comes_at_any_moment_of_a_look_is_seen_by_the_next(alive: Life) -> None:
    written_to_jane(alive)
    stop = threading.Event()

    def deliver() -> None:
        for number in range(40):
            raw = answer(f"r{number}", "hello@example.org", alive.now, subject=f"Re: {number}")
            with suppress(Exception):
                alive.put("INBOX", (alive.now, raw))
        stop.set()

    thread = threading.Thread(target=deliver)
    thread.start()
    mailbox = alive.account.open()
    while not stop.is_set():
        alive.look(mailbox)
    thread.join()
    alive.look(mailbox)
    mailbox.close()
    assert linked() == 41


def test_bodies_of_other_mail_are_never_asked_for(alive: Life) -> None:
    alive.account.server.log_commands(alive.account.user)
    written_to_jane(alive)
    alive.later(hours=1)
    for number in range(20):
        raw = answer(f"o{number}", "", alive.now, author=f"shop{number}@shop.example")
        alive.put("INBOX", (alive.now, raw))
    alive.look()
    asked = [c for c in alive.account.server.commands(alive.account.user) if "BODY.PEEK[]" in c]
    assert len(asked) == 1  # the letter in Sent


def test_further_folders_of_the_owner_are_followed(alive: Life) -> None:
    written_to_jane(alive)
    with alive.client() as client:
        client.create_folder("Interviews")
    alive.later(hours=1)
    alive.put("Interviews", (alive.now, answer("f", "hello@example.org", alive.now)))
    alive.look()
    assert linked() == 1
    config = alive.world.config
    named = config.folders._replace(further=("Interviews",))
    alive.world = alive.world._replace(config=config._replace(folders=named))
    alive.look()
    assert linked() == 2


def test_s2_uids_that_begin_anew_are_noticed(alive: Life) -> None:
    written_to_jane(alive)
    at = folders.cursor(alive.owner, "INBOX")
    assert at
    # As if a server had given higher UIDs before, and now begins again.
    folders.keep_cursor(alive.owner, Cursor("INBOX", at.uidvalidity, 40))
    alive.later(hours=1)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    alive.look()
    assert linked() == 2


def test_s2_another_mail_under_an_awaited_uid_is_not_taken_in(alive: Life) -> None:
    written_to_jane(alive)
    alive.later(hours=1)
    alive.put("INBOX", (alive.now, answer("a", "hello@example.org", alive.now)))
    look = alive.look

    def swap(folder: str, _done: int, _total: int) -> None:
        if folder == "INBOX":
            AwaitedRow.update(
                message_id="<other@acme.example>", written="Mon, 2 Mar 2026 07:00:00 +0000"
            ).where(AwaitedRow.folder == "INBOX").execute()

    look(hooks=Hooks(progress=swap))
    # It is looked at anew, by its own fields, and not as the one that was expected.
    look()
    assert linked() == 2
    assert awaited.count(alive.owner) == 0
    assert alive.cases()[0].request == RequestId(1)


def test_looking_again_costs_no_fetch(alive: Life) -> None:
    written_to_jane(alive)
    alive.look()
    alive.account.server.log_commands(alive.account.user)
    alive.look()
    commands = alive.account.server.commands(alive.account.user)
    assert commands
    assert not [c for c in commands if "FETCH" in c]
