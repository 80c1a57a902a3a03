"""Who plays in a scenario: the owner with a second mail program, the contacts, the post."""

from __future__ import annotations

import email.policy
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from imapclient import IMAPClient

from mailflow.mail.message import Message
from mailflow.mail.parse import parse
from tests.crash.life import Nursery
from tests.servers.dovecot import HOST, PASSWORD, Dovecot, free_port

POLICY = email.policy.SMTP.clone(max_line_length=998)


class Post:
    """The submission server: hands mail for the owner to Dovecot, keeps the rest."""

    def __init__(
        self, dovecot: Dovecot, user: str, owner: str, clock: Callable[[], datetime]
    ) -> None:
        self.sent: list[tuple[str, bytes]] = []
        self.port = free_port()
        self._dovecot, self._user, self._owner, self._clock = dovecot, user, owner, clock
        self._controller = Controller(self, hostname=HOST, port=self.port)

    async def handle_DATA(  # noqa: N802  # aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        content = envelope.original_content or b""
        for recipient in envelope.rcpt_tos:
            self.sent.append((recipient, content))
            if recipient == self._owner:
                self._dovecot.deliver(self._user, content, at=self._clock())
        return "250 2.0.0 queued"

    def start(self) -> None:
        self._controller.start()

    def stop(self) -> None:
        self._controller.stop()

    def to(self, recipient: str) -> list[Message]:
        return [parse(raw) for to, raw in self.sent if to == recipient]


class Program:
    """mailflow itself, as processes on a clock of the test's.

    With a nursery each command is a fork of it, where all is imported already, instead of a
    Python of its own.
    """

    def __init__(
        self, folder: Path, config: str, now: datetime, *, nursery: Nursery | None = None
    ) -> None:
        self.folder = folder
        self._nursery = nursery
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "config.toml").write_text(config, encoding="utf-8")
        self._clock_file = folder / "clock"
        self._env = {**os.environ, "MAILFLOW_CLOCK_FILE": str(self._clock_file)}
        self.at(now)

    def at(self, now: datetime) -> None:
        """Set the clock."""
        self.now = now
        beside = self._clock_file.with_suffix(".new")
        beside.write_text(now.isoformat(), encoding="ascii")
        beside.replace(self._clock_file)

    def __call__(self, *args: str, code: int = 0) -> str:
        """Run a command; its exit code must be this."""
        if self._nursery:
            return self._forked(self._nursery, args, code)
        done = subprocess.run(
            [*self._argv, *args],
            capture_output=True,
            text=True,
            env=self._env,
            timeout=60,
            check=False,
        )
        assert done.returncode == code, f"{args}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    def _forked(self, nursery: Nursery, args: tuple[str, ...], code: int) -> str:
        out = self.folder / "out"
        out.unlink(missing_ok=True)
        order = {"config": str(self.folder / "config.toml"), "log": str(out), "command": args}
        clock = {"MAILFLOW_CLOCK_FILE": str(self._clock_file)}
        nursery.say(json.dumps({**order, "environ": clock}))
        said, told = nursery.heard(), out.read_text()
        assert said == f"ended {code}", f"{args}: {said}\n{told}"
        return told

    @property
    def _argv(self) -> list[str]:
        return [sys.executable, "-m", "mailflow", "--config", str(self.folder / "config.toml")]

    def daemon(self) -> subprocess.Popen[bytes]:
        log = (self.folder / "daemon.log").open("ab")
        return subprocess.Popen([*self._argv, "run"], env=self._env, stdout=log, stderr=log)


def kill(process: subprocess.Popen[bytes]) -> None:
    """As a power cut would."""
    process.send_signal(signal.SIGKILL)
    process.wait(10)


def wait_until(holds: Callable[[], bool], what: str, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"waited in vain: {what}"
        time.sleep(0.05)


class OwnersProgram:
    """The owner's mail program: another IMAP client on the same account."""

    def __init__(self, dovecot: Dovecot, user: str, name: str, address: str) -> None:
        self.client = IMAPClient(HOST, dovecot.port, ssl=False)
        self.client.login(user, PASSWORD)
        self.name, self.address = name, address

    def mails(self, folder: str) -> list[tuple[int, Message]]:
        self.client.select_folder(folder)
        uids = self.client.search("UNDELETED")
        found = self.client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
        return [(uid, parse(found[uid][b"BODY[]"])) for uid in sorted(found)]

    def drafts_to(self, address: str) -> list[tuple[int, Message]]:
        return [(uid, m) for uid, m in self.mails("Drafts") if m.to[0].spec == address]

    def send_draft(
        self, address: str, now: datetime, *, added: str = "", keep_references: bool = True
    ) -> Message:
        """Open the draft, change it, send it: a new Message-ID, our fields dropped, draft gone."""
        (uid, draft), *others = self.drafts_to(address)
        assert not others
        mail = self._mail(draft.subject, draft.text + added, now, to=str(draft.to[0]))
        if draft.in_reply_to:
            mail["In-Reply-To"] = draft.in_reply_to[0]
        if keep_references and draft.references:
            mail["References"] = " ".join(draft.references)
        self.client.append("Sent", mail.as_bytes(), flags=[r"\Seen"], msg_time=now)
        self.client.select_folder("Drafts")
        self.client.delete_messages([uid])
        self.client.uid_expunge([uid])
        return parse(mail.as_bytes())

    def answer(self, mail: Message, text: str, now: datetime) -> bytes:
        """Answer one of mailflow's mails; the copy lies in Sent. Returns its octets."""
        answer = self._mail(f"Re: {mail.subject}", _over(text, mail), now, to=self.address)
        answer["In-Reply-To"] = answer["References"] = str(mail.message_id)
        raw = answer.as_bytes()
        self.client.append("Sent", raw, flags=[r"\Seen"], msg_time=now)
        return raw

    def _mail(self, subject: str, text: str, now: datetime, *, to: str) -> EmailMessage:
        mail = EmailMessage(policy=POLICY)
        mail["From"] = f"{self.name} <{self.address}>"
        mail["To"] = to
        mail["Subject"] = subject
        mail["Date"] = format_datetime(now)
        mail["Message-ID"] = make_msgid(domain="example.org")
        mail.set_content(text)
        return mail


def _over(text: str, mail: Message) -> str:
    quoted = "\n".join(f"> {line}" for line in mail.text.splitlines())
    return f"{text}\n\nOn Monday, 2 March 2026, mailflow wrote:\n{quoted}\n"


def reply(author: str, letter: Message, text: str, now: datetime) -> bytes:
    """A contact's answer to a letter, typed on top of it."""
    mail = EmailMessage(policy=POLICY)
    mail["From"] = author
    mail["To"] = str(letter.author)
    mail["Subject"] = f"Re: {letter.subject.removeprefix('Re: ')}"
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = make_msgid(domain="acme.example")
    mail["In-Reply-To"] = str(letter.message_id)
    mail["References"] = " ".join((*letter.references, str(letter.message_id)))
    mail.set_content(_over(text, letter))
    return mail.as_bytes()


def newsletter(number: int, now: datetime) -> bytes:
    """Mail that is none of mailflow's business."""
    mail = EmailMessage(policy=POLICY)
    mail["From"] = f"Shop {number} <news@shop{number}.example>"
    mail["To"] = "sam@example.org"
    mail["Subject"] = f"Offer {number} of the week"
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<offer-{number}@shop.example>"
    mail["List-Id"] = f"<offers.shop{number}.example>"
    mail.set_content("Everything must go. " * 20)
    return mail.as_bytes()
