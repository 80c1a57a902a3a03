"""A scenario's stage: one user on a shared Dovecot, the post, the phone, mailflow's lives."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import count
from pathlib import Path
from typing import Any

from mailflow.mail.message import Message
from mailflow.mail.parse import parse
from tests.crash.life import Daemon, Nursery
from tests.crash.maildir import Maildir
from tests.crash.post import Files, Habit, Office, Post, Taken
from tests.servers.dovecot import HOST, PASSWORD, Dovecot
from tests.servers.programs import Edit, Phone, Program

OWNER = "sam@example.org"
JANE, TOM = "jane@acme.example", "tom@initech.example"
#: a Tuesday; the digest came the day before
START = datetime(2026, 3, 3, 9, tzinfo=UTC)

#: a Dovecot that keeps its processes: a login in 4 ms instead of 40
QUICK = """
service imap-login {
  service_count = 0
  process_min_avail = 1
}
service imap {
  service_count = 500
  process_min_avail = 2
}
"""

_CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["{owner}"]
about = "a nurse moving into health data"
[imap]
host = "{host}"
port = {imap}
tls = "none"
user = "{user}"
password = "{password}"
timeout = 5
deadline = 10
[smtp]
host = "{host}"
port = {smtp}
tls = "none"
timeout = 5
deadline = 10
[following]
poll = 3600
[store]
state = "{folder}"
database = "mailflow.db"
"""

_BOUNCE = """\
From: Mail Delivery System <mailer-daemon@post.example>
To: {to}
Subject: Undelivered Mail Returned to Sender
Date: {date}
Message-ID: <bounce-1@post.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_1"

--=_1
Content-Type: text/plain

I could not deliver your mail.
--=_1
Content-Type: message/delivery-status

Reporting-MTA: dns; post.example

Final-Recipient: rfc822; {failed}
Action: failed
Status: 5.1.1
--=_1
Content-Type: message/rfc822

{letter}
--=_1--
"""


@dataclass
class Lab:
    """What all runs share. `folder` is where states of runs and prepared ones lie."""

    dovecot: Dovecot
    office: Office
    nursery: Nursery
    folder: Path
    users: count[int]
    #: where the daemon finds IMAP: the Dovecot, or something that stands before it
    imap_port: int = 0

    def home(self, user: str) -> Maildir:
        return Maildir(self.dovecot.folder / "mail" / user)


@dataclass
class Record:
    """A run without a kill, kept so that others can begin in the middle of it.

    Before each round lies a copy of all that there was, under `folder`; `acts` holds what each
    act of the owner or of a contact gave back, and how many there were before each round.
    """

    folder: Path
    acts: list[object] = field(default_factory=list)
    posts: list[tuple[list[Taken], int, list[tuple[datetime, bytes]]]] = field(default_factory=list)
    #: the fault points that each round passed
    passed: list[list[str]] = field(default_factory=list)


class Stage:
    """One run of one scenario: recorded, or from the middle of a recorded one."""

    def __init__(
        self,
        lab: Lab,
        habit: Habit,
        strikes: tuple[str, ...] = (),
        *,
        narrow: int = 0,
        recording: Record | None = None,
        recorded: Record | None = None,
        first: int = 0,
    ) -> None:
        self.lab = lab
        self.user = f"run{next(lab.users)}"
        self.folder = lab.folder / self.user
        self.folder.mkdir(parents=True)
        self.maildir = lab.home(self.user)
        self.now = START
        self.habit = habit
        self.post = Post(habit, OWNER, lambda: self.now, self._delivered)
        lab.office.serve(self.post)
        self.daemon = Daemon(lab.nursery, self.folder, strikes)
        self._recording, self._recorded, self._first = recording, recorded, first
        self._rounds = self._acts = 0
        self._imap_port = narrow or lab.dovecot.port
        self._phone: Phone | None = None
        #: drafts as the owner saved them, which nobody else may touch
        self.theirs: list[bytes] = []
        #: letters that the owner's own program sent: recipient and octets
        self.by_hand: list[tuple[str, bytes]] = []
        #: copies that the provider files later: when, and what
        self._to_file: list[tuple[datetime, bytes]] = []

    # Beginning and end ------------------------------------------------------------------

    def begin(self, prepared: Path | None) -> None:
        """From a state prepared before: its database and its mailbox; or from nothing."""
        config = _CONFIG.format(
            owner=OWNER,
            host=HOST,
            imap=self._imap_port,
            user=self.user,
            password=PASSWORD,
            smtp=self.lab.office.port,
            folder=self.folder,
        )
        (self.folder / "config.toml").write_text(config, encoding="utf-8")
        if prepared:
            self._restore(prepared)

    def _restore(self, kept: Path) -> None:
        for path in kept.glob("mailflow.db*"):
            shutil.copy(path, self.folder / path.name)
        Maildir(kept / "home").copy_to(self.maildir)
        # A copied database is told from the one it was copied from by its file's number (K7);
        # here the copy is the same one, at an earlier moment.
        database = self.folder / "mailflow.db"
        with closing(sqlite3.connect(database)) as opened, opened:
            opened.execute("UPDATE lease SET place = ?", [str(database.stat().st_ino)])

    def _keep(self, kept: Path) -> None:
        """All there is now. The daemon has ended, so the database is one file and its log."""
        kept.mkdir(parents=True)
        for name in ("mailflow.db", "mailflow.db-wal"):
            path = self.folder / name
            if path.exists():
                shutil.copy(path, kept / name)
        self.maildir.copy_to(Maildir(kept / "home"))

    def keep_as(self, prepared: Path) -> None:
        """Make what stands now a prepared state."""
        self.daemon.end()
        self._keep(prepared)

    def close(self) -> None:
        if self._phone:
            self._phone.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.maildir.remove()

    # What happens -----------------------------------------------------------------------

    def round(self, *, minutes: float = 0, hours: float = 0, days: float = 0) -> None:
        """Time passes, then the daemon looks, decides and sends, dead or alive."""
        self.now += timedelta(minutes=minutes, hours=hours, days=days)
        number, self._rounds = self._rounds, self._rounds + 1
        if number < self._first:
            return
        if self._recorded and number == self._first:
            self._begin_in_the_middle(self._recorded)
        if self._recording:
            self._record(self._recording, number)
        for at, raw in self._to_file:
            if at <= self.now:
                self.maildir.put("Sent", raw, self.now, seen=True)
        self._to_file = [(at, raw) for at, raw in self._to_file if at > self.now]
        self.daemon.round_at(self.now)
        self.lab.office.rest()
        if self._recording:
            # Each round is a life of its own, as it will be for whom it is to kill.
            self.daemon.end()
            self._recording.passed.append(self.daemon.passings())

    def _record(self, record: Record, number: int) -> None:
        self._keep(record.folder / str(number))
        post = self.post
        record.posts.append((list(post.taken), post.used, list(self._to_file)))

    def _begin_in_the_middle(self, record: Record) -> None:
        self._restore(record.folder / str(self._first))
        taken, used, to_file = record.posts[self._first]
        self.post.taken, self.post.used, self._to_file = list(taken), used, list(to_file)

    def act(self, what: Callable[[], Any]) -> Any:
        """Somebody does something; before the first round of this run it is remembered only."""
        number, self._acts = self._acts, self._acts + 1
        if self._recorded and self._rounds <= self._first:
            return self._recorded.acts[number]
        given = what()
        if self._recording:
            self._recording.acts.append(given)
        return given

    @property
    def phone(self) -> Any:
        """The owner's mail program (`Phone`), each of its methods an act."""
        return _Acting(self)

    def phone_itself(self) -> Phone:
        if self._phone is None:
            self._phone = Phone(self.lab.dovecot, self.user)
        return self._phone

    def arrive(self, raw: bytes) -> None:
        """A mail comes into INBOX now."""
        self.maildir.put("INBOX", raw, self.now)

    def _delivered(self, mail: Taken) -> None:
        if mail.recipient == OWNER:
            self.maildir.put("INBOX", mail.raw, self.now)
        if self.habit.files is Files.AT_ONCE:
            self.maildir.put("Sent", mail.as_filed, self.now, seen=True)
        elif self.habit.files is Files.LATE:
            self._to_file.append((self.now + Files.LATE.value, mail.as_filed))

    # What the owner and the contacts write ------------------------------------------------

    def note(self, subject: str) -> Message:
        """The latest mail of mailflow's to the owner whose subject begins so."""
        found = [
            m for m in map(parse, self.maildir.mails("INBOX")) if m.subject.startswith(subject)
        ]
        assert found, f"no note “{subject}” lies in INBOX"
        return found[-1]

    def order(self, words: str, *, to: str = "Your interviews") -> None:
        """The owner answers a mail of mailflow's; the copy lies in Sent."""
        self.act(lambda: self._order(words, to))

    def _order(self, words: str, to: str) -> None:
        answered = self.note(to)
        mail = EmailMessage()
        mail["From"] = mail["To"] = f"Sam Rivera <{OWNER}>"
        mail["Subject"] = f"Re: {answered.subject}"
        mail["Date"] = format_datetime(self.now)
        mail["Message-ID"] = (
            f"<order-{len(self.maildir.mails('Sent'))}-{words.encode().hex()}@phone.example>"
        )
        mail["In-Reply-To"] = mail["References"] = str(answered.message_id)
        mail.set_content(f"{words}\n")
        self.maildir.put("Sent", mail.as_bytes(), self.now, seen=True)

    def reply(self, author: str, text: str, *, to: str = "") -> None:
        """A contact answers, naming a letter's id if one is known."""
        self.act(lambda: self._reply(author, text, to))

    def _reply(self, author: str, text: str, to: str) -> None:
        mail = EmailMessage()
        mail["From"] = author
        mail["To"] = f"Sam Rivera <{OWNER}>"
        mail["Subject"] = "Re: your letter"
        mail["Date"] = format_datetime(self.now)
        number = len(self.maildir.mails("INBOX"))
        mail["Message-ID"] = f"<reply-{number}@{author.partition('@')[2]}>"
        if to:
            mail["In-Reply-To"] = mail["References"] = to
        mail.set_content(f"{text}\n")
        self.arrive(mail.as_bytes())

    def send_by_hand(self, program: Program, address: str, edit: Edit) -> None:
        """The owner sends the draft, if it lies there."""
        if sent := self.phone.send(program, address, edit, self.now):
            self.by_hand.append((address, sent))

    def sent_id(self, address: str) -> str:
        """The Message-ID of the first letter to somebody that lies in Sent."""
        return str(self.act(lambda: self._sent_id(address)))

    def _sent_id(self, address: str) -> str:
        for raw in self.maildir.mails("Sent"):
            mail = parse(raw)
            if [to.key for to in mail.to] == [address]:
                return str(mail.message_id)
        raise LookupError(address)

    def bounce(self, recipient: str) -> None:
        """A delivery report (RFC 3464) on the letter to somebody, if it left."""
        self.act(lambda: self._bounce(recipient))

    def _bounce(self, recipient: str) -> None:
        letter = next((one for one in self.post.taken if one.recipient == recipient), None)
        if letter is None:
            return
        told = _BOUNCE.format(
            date=format_datetime(self.now),
            to=OWNER,
            failed=letter.recipient,
            letter=letter.raw.decode(),
        )
        self.arrive(re.sub(r"\r?\n", "\r\n", told).encode())

    # What is so ---------------------------------------------------------------------------

    def ask(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """Rows of the database, read beside the program."""
        with closing(sqlite3.connect(self.folder / "mailflow.db")) as database:
            return database.execute(query, values).fetchall()

    def change(self, query: str) -> None:
        """Do harm to the database of a dead daemon."""
        with closing(sqlite3.connect(self.folder / "mailflow.db")) as database, database:
            database.execute(query)

    def is_at_rest(self) -> bool:
        """Is nothing on its way?"""
        query = """
            SELECT 1 FROM outgoing WHERE
            state IN ('wanted', 'appending', 'withdrawing', 'approved', 'sending', 'inflight')
            OR (state = 'accepted' AND request_id)
            OR (state IN ('accepted', 'filed') AND NOT is_told)
            OR (state = 'in_doubt' AND kind IN ('digest', 'debrief', 'brief', 'notice', 'receipt'))
            OR (stale_uid AND state IN ('filed', 'sent_by_owner', 'withdrawn'))
        """
        return bool(self.act(lambda: not self.ask(query)))

    def drafts(self) -> list[bytes]:
        found: list[bytes] = self.act(lambda: self.maildir.mails("Drafts"))
        return found


class _Acting:
    """A phone of which every method is an act."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def act(*args: object, **more: object) -> Any:
            return self._stage.act(lambda: getattr(self._stage.phone_itself(), name)(*args, **more))

        return act
