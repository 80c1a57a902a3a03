"""One owner, two mail accounts, one mailflow: each story goes through the account it is held
at, and an account that fails stops no other from being followed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import count
from pathlib import Path

import pytest

from mailflow.config import Config, load
from mailflow.mail.message import Message
from mailflow.mail.parse import parse
from mailflow.pipeline.case import Case
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.stages import Stage
from mailflow.service import approving
from mailflow.service.doctor import Visit, examine
from mailflow.service.health import health
from mailflow.service.loop import Loop
from mailflow.service.metrics import metrics
from mailflow.service.reaching import Reaching
from mailflow.service.requests import ask
from mailflow.service.standing import standing
from mailflow.service.world import World, own_templates, read_templates, shipped, world_of
from mailflow.store import aims, awaited, cases, facts, issued, outbox, people
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE, EventRow, LinkRow
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.outbox import Work
from mailflow.wire.asking import Asking
from mailflow.wire.errors import Disconnected, LoginRefused, WireError
from mailflow.wire.imap import Mailbox
from tests.servers.dovecot import PASSWORD, Dovecot, free_port
from tests.servers.smtp import SmtpServer, Taken

MAIN, UNI = "sam@example.org", "sam@uni.example"
JANE, TOM = "jane@acme.example", "tom@acme.example"
CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
[imap]
host = "127.0.0.1"
port = {port}
tls = "none"
user = "{main}"
password = "{password}"
[smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
user = "sam"
[sending]
gap = 0
undo_minutes = 0
from_hour = 0
until_hour = 24
any_day = true
[following]
poll = 3600
[store]
database = "{database}"
state = "{state}"
"""
ACCOUNT = """
[[account]]
name = "university"
addresses = ["sam@uni.example"]
[account.imap]
host = "127.0.0.1"
port = {port}
tls = "none"
user = "{uni}"
password = "{password}"
[account.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
user = "sam"
"""
_numbers = count(1)


@dataclass
class Box:
    """A mailbox as its owner's own program sees it."""

    server: Dovecot
    user: str
    smtp: SmtpServer

    @property
    def left(self) -> list[Taken]:
        """The letters to contacts that its submission server took."""
        return [one for one in self.smtp.taken if MAIN not in one.recipients]

    def open(self) -> Mailbox:
        return Mailbox.open(self.server.config(user=self.user), self.user, PASSWORD)

    def lying(self, folder: str) -> list[Message]:
        mailbox = self.open()
        try:
            mailbox.examine(folder)
            return [parse(raw) for _, raw in mailbox.bodies(folder, mailbox.uids(folder))]
        finally:
            mailbox.close()

    def put(self, folder: str, raw: bytes, at: datetime) -> None:
        mailbox = self.open()
        try:
            assert mailbox.append(folder, raw, flags=(), at=at)
        finally:
            mailbox.close()


class Sam:
    """The owner, both mailboxes, and mailflow between them."""

    def __init__(
        self, dovecot: Dovecot, folder: Path, database: str, servers: list[SmtpServer]
    ) -> None:
        number = next(_numbers)
        self.main = Box(dovecot, f"both{number}-main", servers[0])
        self.uni = Box(dovecot, f"both{number}-uni", servers[1])
        self.file = folder / "config.toml"
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self.database = database if "://" in database else str(folder / database)
        self.write()
        config = load(self.file)
        person = config.person()
        open_database(self.database, folder)
        templates = read_templates(shipped("templates"))
        owner = owner_id(person.address, person.name, further=person.addresses)
        self.world = World(
            owner, person, config, templates, own_templates(config), clock=lambda: self.now
        )
        with unit():
            aims.add_aim(owner, "how hospitals use data", (), now=self.now)
            for name, address in (("Jane Doe", JANE), ("Tom Reed", TOM)):
                contact = Contact(
                    ContactId(0), name, (address,), research=f"you, {name}, lead the data team"
                )
                people.add_contact(owner, contact, now=self.now)

    def write(self, *, with_account: bool = True, **instead: str) -> None:
        """The config; `instead` by the words to be replaced in the account's tables."""
        known = {"password": PASSWORD, "main": self.main.user, "uni": self.uni.user}
        port = self.main.server.port
        state = self.file.parent / "state"
        text = CONFIG.format(
            port=port, smtp=self.main.smtp.port, state=state, database=self.database, **known
        )
        account = ACCOUNT.format(port=port, smtp=self.uni.smtp.port, **known)
        for before, after in instead.items():
            account = account.replace(f"{before} = ", f"{before} = {after} # ", 1)
        self.file.write_text(text + (account if with_account else ""), encoding="utf-8")

    def reread(self, *, with_account: bool = True, **instead: str) -> None:
        self.write(with_account=with_account, **instead)
        config = load(self.file)
        self.world = self.world._replace(config=config, person=config.person())

    def once(self, **more: float) -> None:
        """One round, some time later."""
        self.now += timedelta(**more)
        Loop(self.world).once(now=True)

    def begins(self, name: str, *, own: str = "") -> None:
        with unit():
            assert "is drafted" in ask(self.world, name, own=own)

    def says_send(self) -> None:
        """To all that lies in Drafts."""
        for work in self.works(OutgoingState.PRESENT):
            with unit():
                assert "goes out" in approving.approve(self.world, work)

    def works(self, *states: OutgoingState) -> list[Work]:
        return outbox.in_states(self.world.owner, states or list(OutgoingState))

    def letters(self) -> dict[str, OutgoingState]:
        return {one.recipient: one.state for one in self.works() if not one.kind.is_note}

    def case(self, address: str) -> Case:
        every = cases.every_case(self.world.owner)
        return next(one for one in every if one.contact.address == address)

    def answer(
        self, author: str, to: str, text: str = "Of course. Let us talk on Monday."
    ) -> bytes:
        letter = self.case(author).letters[-1]
        return (
            f"From: {author}\r\nTo: {to}\r\nSubject: Re: {letter.subject}\r\n"
            f"Date: {format_datetime(self.now)}\r\nMessage-ID: <{author}-{self.now:%d%H%M}@x>\r\n"
            f"In-Reply-To: {letter.message_id}\r\nReferences: {letter.message_id}\r\n\r\n{text}\r\n"
        ).encode()


@pytest.fixture
def sam(dovecot: Dovecot, tmp_path: Path, database_url: str) -> Iterator[Sam]:
    servers = [SmtpServer().start(), SmtpServer().start()]
    yield Sam(dovecot, tmp_path, database_url, servers)
    DATABASE.close()
    for server in servers:
        server.stop()


@pytest.fixture
def both(sam: Sam) -> Sam:
    """Letters to Jane by the main account and to Tom by the university's have left."""
    sam.begins("Jane")
    sam.begins("Tom", own=UNI)
    sam.once()
    sam.says_send()
    sam.once(minutes=1)
    return sam


def facts_of() -> tuple[int, int, int]:
    return LinkRow.select().count(), EventRow.select().count(), OutgoingRow.select().count()


def subjects(sam: Sam, box: Box, folder: str) -> list[str]:
    return sorted(str(one.to[0].spec) for one in box.lying(folder))


def test_drafts_letters_and_copies_are_each_in_their_account(sam: Sam) -> None:
    sam.begins("Jane")
    sam.begins("Tom", own=UNI)
    sam.once()
    assert [subjects(sam, box, "Drafts") for box in (sam.main, sam.uni)] == [[JANE], [TOM]]
    sam.says_send()
    sam.once(minutes=1)
    (main,), (uni,) = sam.main.left, sam.uni.left
    assert (main.sender, main.recipients) == (MAIN, [JANE])
    assert (uni.sender, uni.recipients) == (UNI, [TOM])
    sam.once(minutes=2)
    assert [subjects(sam, box, "Sent") for box in (sam.main, sam.uni)] == [[JANE], [TOM]]
    assert [subjects(sam, box, "Drafts") for box in (sam.main, sam.uni)] == [[], []]
    owner = sam.world.owner
    assert [facts.get(owner, facts.own_copy(name)) for name in ("", "university")] == ["no", "no"]
    sam.once(minutes=2)
    assert len(sam.main.left) == len(sam.uni.left) == 1


def test_answers_come_in_by_both_and_one_that_comes_twice_is_one(both: Sam) -> None:
    both.now += timedelta(hours=1)
    both.main.server.deliver(both.main.user, both.answer(JANE, MAIN))
    twice = both.answer(TOM, f"{UNI}, {MAIN}")
    for box in (both.main, both.uni):
        box.server.deliver(box.user, twice)
    both.once()
    both.once(minutes=5)
    both.once(minutes=1)
    assert [len(both.case(who).replies) for who in (JANE, TOM)] == [1, 1]
    assert LinkRow.select().count() == 4  # each letter's copy in Sent, each answer
    status = "\n".join(standing(both.world))
    assert "\x1f" not in status


def test_what_a_contact_writes_to_is_what_the_next_letter_leaves_by(both: Sam) -> None:
    both.now += timedelta(hours=1)
    raw = both.answer(JANE, UNI, "I am afraid that I can not help you with this. Jane")
    both.uni.server.deliver(both.uni.user, raw)
    both.once()
    assert subjects(both, both.uni, "Drafts") == [JANE]
    assert subjects(both, both.main, "Drafts") == []
    both.says_send()
    both.once(minutes=1)
    assert both.uni.left[-1].sender == UNI
    assert both.uni.left[-1].recipients == [JANE]


def _refused(sam: Sam) -> None:
    sam.reread(password='"wrong"')


def _unreachable(sam: Sam) -> None:
    sam.reread(port=str(free_port()))


@pytest.mark.parametrize(
    ("fails", "error", "words"),
    [
        (_refused, LoginRefused, "the login is refused"),
        (_unreachable, Disconnected, "nothing fetched since"),
    ],
)
def test_one_account_dies_the_other_goes_on_and_nothing_is_lost(
    both: Sam, tmp_path: Path, fails: Callable[[Sam], None], error: type[WireError], words: str
) -> None:
    fails(both)
    both.now += timedelta(hours=1)
    both.main.server.deliver(
        both.main.user, both.answer(JANE, MAIN, "I am afraid that I can not help you. Jane")
    )
    both.uni.server.deliver(both.uni.user, both.answer(TOM, UNI))
    with pytest.raises(error):
        both.once()
    # The main account was followed, and its draft put; its letter waits, for an answer may lie
    # where nobody can look.
    assert len(both.case(JANE).replies) == 1
    assert subjects(both, both.main, "Drafts") == [JANE]
    both.says_send()
    with pytest.raises(error):
        both.once(minutes=1)
    assert both.letters()[JANE] is OutgoingState.APPROVED
    told = "\n".join(standing(both.world))
    assert "university: no mail could be fetched since" in told
    assert "university: Letters to contacts wait" in told
    found = health(both.world, tmp_path)
    assert f"university: {words}" in found.line
    refusals = int(error is LoginRefused) * 2
    assert f'mailflow_login_refusals{{account="university"}} {refusals}' in list(metrics(found))
    # Silence means nothing while the account can't be read: no nudge, however long it lasts.
    with pytest.raises(error):
        both.once(days=2)
    assert both.case(TOM).stage is Stage.REQUESTED
    told_by_mail = [parse(one.raw).subject for one in both.main.smtp.taken]
    assert told_by_mail.count("mailflow can't read your mailbox “university”") == 1
    both.reread()
    both.once(minutes=5)
    assert len(both.case(TOM).replies) == 1
    assert "no mail could be fetched" not in "\n".join(standing(both.world))


def test_without_the_main_account_the_other_is_followed_and_the_digest_waits(both: Sam) -> None:
    config = both.world.config
    away = config._replace(imap=config.imap._replace(port=free_port()))
    both.world = both.world._replace(config=away)
    both.now += timedelta(days=7)
    raw = both.answer(TOM, UNI, "I am afraid that I can not help you with this. Tom")
    both.uni.server.deliver(both.uni.user, raw)
    with pytest.raises(Disconnected):
        both.once()
    assert len(both.case(TOM).replies) == 1
    assert subjects(both, both.uni, "Drafts") == [TOM]
    digests = len(both.main.smtp.taken)
    assert "main account: no mail could be fetched" in "\n".join(standing(both.world))
    both.reread()
    both.once(minutes=1)
    assert len(both.main.smtp.taken) == digests + 1


def test_silence_in_an_account_that_cannot_be_read_makes_no_nudge(both: Sam) -> None:
    both.reread(port=str(free_port()))
    with pytest.raises(WireError):
        both.once(days=20)
    kinds = {one.kind for one in both.works()}
    assert MailKind.NUDGE not in kinds
    both.uni.put("INBOX", both.answer(TOM, UNI), both.now - timedelta(days=15))
    both.reread()
    both.once(minutes=5)
    nudged = {one.recipient for one in both.works() if one.kind is MailKind.NUDGE}
    assert nudged == {JANE}


def test_an_order_in_the_other_account_is_not_obeyed(both: Sam) -> None:
    note = "<mf.0123456789abcdef0123456789abcdef@example.org>"
    (to_jane,) = [one for one in both.works() if one.recipient == JANE]
    item = issued.IssuedItem(1, to_jane.request, to_jane.key, "the letter")
    with unit():
        issued.keep(
            *(both.world.owner, note),  # type: ignore[arg-type]  # a plain text is one
            kind=MailKind.DIGEST,
            request=None,
            items=[item],
            now=both.now,
        )
    order = (
        f"From: {MAIN}\r\nTo: {MAIN}\r\nSubject: Re: digest\r\nDate: {format_datetime(both.now)}\r\n"
        f"Message-ID: <order@example.org>\r\nIn-Reply-To: {note}\r\n\r\n1 close\r\n"
    ).encode()
    for folder in ("Sent", "INBOX"):
        both.uni.put(folder, order, both.now)
    before = both.case(JANE).stage
    both.once(minutes=1)
    both.once(minutes=1)
    assert both.case(JANE).stage is before
    # In the main account's own Sent it is an order, whatever was seen elsewhere.
    both.main.put("Sent", order, both.now)
    both.once(minutes=1)
    assert both.case(JANE).stage is not before


def test_killed_between_the_accounts_it_goes_on_as_if_nothing_had_been(
    both: Sam, monkeypatch: pytest.MonkeyPatch
) -> None:
    both.now += timedelta(hours=1)
    for box, who, to in ((both.main, JANE, MAIN), (both.uni, TOM, UNI)):
        box.server.deliver(box.user, both.answer(who, to))

    class Killed(BaseException):
        pass

    real = Asking.open

    def dies(self: Asking, where: str, *commands: bytes) -> object:
        if where == "university\x1fINBOX":
            raise Killed
        return real(self, where, *commands)

    with monkeypatch.context() as patch:
        patch.setattr(Asking, "open", dies)
        with pytest.raises(Killed):
            both.once()
    both.once(minutes=1)
    both.once(minutes=1)
    assert [len(both.case(who).replies) for who in (JANE, TOM)] == [1, 1]
    before = facts_of()
    both.once(minutes=1)
    assert facts_of() == before


def test_an_account_that_was_away_looks_back_for_a_new_contact_when_it_is_reached(
    both: Sam,
) -> None:
    raw = (
        f"From: Ada <ada@acme.example>\r\nTo: {UNI}\r\nSubject: Your talk\r\n"
        f"Date: {format_datetime(both.now)}\r\nMessage-ID: <ada@x>\r\n\r\nYes, let us talk.\r\n"
    ).encode()
    letter = (
        f"From: {UNI}\r\nTo: ada@acme.example\r\nSubject: Your talk\r\n"
        f"Date: {format_datetime(both.now)}\r\nMessage-ID: <toada@x>\r\n\r\nMay I ask you?\r\n"
    ).encode()
    both.uni.put("Sent", letter, both.now)
    both.uni.put("INBOX", raw, both.now + timedelta(minutes=1))
    both.once(minutes=5)
    both.reread(password='"wrong"')
    with unit():
        people.add_contact(
            both.world.owner, Contact(ContactId(0), "Ada", ("ada@acme.example",)), now=both.now
        )
    with pytest.raises(LoginRefused):
        both.once(minutes=1)
    both.reread()
    both.once(minutes=1)
    assert both.case("ada@acme.example").letters


def test_without_its_account_in_the_config_nothing_waits_for_it(
    both: Sam, monkeypatch: pytest.MonkeyPatch
) -> None:
    both.now += timedelta(hours=1)
    both.uni.server.deliver(both.uni.user, both.answer(TOM, UNI))
    with monkeypatch.context() as patch:
        patch.setattr("mailflow.service.sync.ingest", lambda *_: False)
        both.once()
    assert awaited.count(both.world.owner) == 1
    both.reread(with_account=False)
    with unit():
        people.add_contact(
            both.world.owner,
            Contact(ContactId(0), "Ada", ("ada@acme.example",), research="you lead the data team"),
            now=both.now,
        )
    both.begins("Ada")
    both.once(minutes=1)
    both.says_send()
    both.once(minutes=1)
    assert both.main.left[-1].recipients == ["ada@acme.example"]
    # Added again, it is read from where it was left.
    both.reread()
    both.once(minutes=1)
    assert len(both.case(TOM).replies) == 1


def test_a_daemon_takes_an_account_in_and_lets_it_go_while_it_runs(sam: Sam) -> None:
    sam.begins("Jane")
    sam.reread(with_account=False)
    rounds: list[list[str]] = []
    done = threading.Event()
    loop: Loop

    def after_round() -> None:
        open_ones = [one.account for one in loop._accounts.open_ones]
        rounds.append(open_ones)
        if "university" in open_ones:
            sam.write(with_account=False)
        elif any("university" in one for one in rounds):
            done.set()
            loop.stop()
            return
        else:
            sam.write()
        loop.reread()

    loop = Loop(sam.world._replace(clock=lambda: datetime.now(UTC)), after_round)
    thread = threading.Thread(target=loop.run)
    thread.start()
    assert done.wait(40)
    thread.join(20)
    assert (rounds[0], rounds[-1]) == ([""], [""])
    assert ["", "university"] in rounds


def test_a_daemon_follows_one_account_while_the_other_is_away_and_takes_it_back_by_itself(
    sam: Sam, monkeypatch: pytest.MonkeyPatch
) -> None:
    sam.write(password='"wrong"')
    sam.world = sam.world._replace(config=load(sam.file), clock=lambda: datetime.now(UTC))
    sam.write()
    good = sam.world._replace(config=load(sam.file))
    waits: list[str] = []
    rounds: list[list[str]] = []
    done = threading.Event()
    loop: Loop

    def failed(self: Reaching, error: WireError) -> float:
        waits.append(type(error).__name__)
        return 0.3

    def after_round() -> None:
        open_ones = [one.account for one in loop._accounts.open_ones]
        rounds.append(open_ones)
        if open_ones == [""]:
            # From now on its server takes the password.
            loop._accounts.all[1].world = world_of(good, "university")
        else:
            done.set()
            loop.stop()

    monkeypatch.setattr(Reaching, "failed", failed)
    loop = Loop(sam.world, after_round)
    thread = threading.Thread(target=loop.run)
    thread.start()
    assert done.wait(40)
    thread.join(20)
    assert waits == ["LoginRefused"]
    assert (rounds[0], rounds[-1]) == ([""], ["", "university"])


def test_the_doctor_examines_every_account(sam: Sam) -> None:
    def open_world(_: Config) -> World:
        return sam.world

    def found() -> dict[str, str]:
        return {one.name: one.state.value for one in examine(Visit(sam.file, open_world))}

    well = found()
    assert well["mailbox login"] == well["university: mailbox login"] == "ok"
    assert well["university: probe draft"] == well["university: sending login"] == "ok"
    sam.write(password='"wrong"')
    ill = found()
    assert (ill["mailbox login"], ill["university: mailbox login"]) == ("ok", "bad")


def test_drafts_in_an_account_that_is_gone_from_the_config_are_told(sam: Sam) -> None:
    sam.begins("Tom", own=UNI)
    sam.once()
    sam.reread(with_account=False)
    sam.once(minutes=1)
    assert "Drafts lie in your account “university”" in "\n".join(standing(sam.world))
    sam.reread()
    sam.once(minutes=1)
    sam.says_send()
    sam.reread(with_account=False)
    sam.once(minutes=1)
    # Not by the main account's server, under another's name.
    assert sam.main.left == []
    assert sam.letters()[TOM] is OutgoingState.ON_HOLD


def test_a_draft_copied_into_the_other_account_stays_where_it_was_put_until_it_is_sent(
    sam: Sam,
) -> None:
    sam.begins("Jane")
    sam.begins("Tom", own=UNI)
    sam.once()
    (work,) = [one for one in sam.works() if one.recipient == JANE]
    sam.uni.put("Drafts", work.raw, sam.now)
    sam.once(minutes=1)
    (same,) = [one for one in sam.works() if one.recipient == JANE]
    assert same.draft == work.draft
    # Sent from there by hand it is the letter, and ours is taken away.
    sam.uni.put("Sent", work.raw, sam.now)
    sam.once(minutes=1)
    sam.once(minutes=1)
    assert sam.letters()[JANE] is OutgoingState.SENT_BY_OWNER
    assert subjects(sam, sam.main, "Drafts") == []


def test_killed_as_the_second_accounts_letter_leaves_it_sends_neither_twice(sam: Sam) -> None:
    sam.begins("Jane")
    sam.begins("Tom", own=UNI)
    sam.once()
    sam.says_send()
    sam.now += timedelta(minutes=1)
    clock = sam.file.with_name("clock")
    clock.write_text(sam.now.isoformat(), encoding="ascii")
    done = subprocess.run(
        [sys.executable, "-m", "mailflow", "-c", str(sam.file), "once"],
        env={**os.environ, "MAILFLOW_FAULT": "smtp.dot=exit@2", "MAILFLOW_CLOCK_FILE": str(clock)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 9
    for minutes in (1, 3):
        sam.once(minutes=minutes)
    assert [len(box.left) for box in (sam.main, sam.uni)] == [1, 1]
    assert sam.letters() == {JANE: OutgoingState.FILED, TOM: OutgoingState.IN_DOUBT}
