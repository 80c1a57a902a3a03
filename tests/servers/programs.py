"""What mail programs do to a draft that another program put there (failures.md 3.6).

Each is a row of that table: which of the marks live through saving and through sending,
and what becomes of the text. `Phone` is such a program at work on a real account.
"""

from __future__ import annotations

import email.policy
import html
import textwrap
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import count

from imapclient import IMAPClient

from mailflow.mail.message import Message
from mailflow.mail.parse import parse
from tests.servers.dovecot import HOST, PASSWORD, Dovecot

_POLICY = email.policy.SMTP.clone(max_line_length=998)
_numbers = count(1)


@dataclass(frozen=True)
class Program:
    """`id_on_*`: "kept", "new", or "told" (new, the old one named in a field of Microsoft's).
    `fields`: what becomes of X-Mailflow-Id: "kept", "lower" or "dropped".
    """

    name: str
    id_on_save: str
    id_on_send: str
    fields: str
    references: bool
    body: str
    #: what it notes down for itself in a saved draft
    notes: tuple[str, ...] = ()


PROGRAMS = {
    program.name: program
    for program in (
        Program(
            *("thunderbird", "kept", "new", "dropped", True, "flowed"),
            ("X-Mozilla-Draft-Info: internal/draft; vcard=0", "X-Identity-Key: id1"),
        ),
        Program("k-9", "new", "new", "dropped", True, "plain", ("X-K9mail-Identity: !l=31&o=0",)),
        Program("outlook", "kept", "kept", "lower", True, "quoted"),
        Program("outlook.com by SMTP", "kept", "told", "dropped", True, "quoted"),
        Program("gmail", "new", "new", "dropped", False, "html"),
        Program("gmail in a thread", "new", "new", "dropped", True, "html"),
        Program("roundcube", "kept", "kept", "dropped", True, "flowed"),
        Program("mutt", "kept", "kept", "kept", True, "plain"),
        Program(
            *("apple mail", "new", "new", "dropped", False, "html only"),
            ("X-Uniform-Type-Identifier: com.apple.mail-draft", "X-Apple-Auto-Saved: 1"),
        ),
        Program("fairemail", "new", "new", "dropped", True, "plain"),
        Program("proton", "kept", "kept", "dropped", True, "wrapped"),
    )
}


@dataclass(frozen=True)
class Edit:
    """What the owner changes: words put under the text, another text, another subject."""

    added: str = ""
    text: str = ""
    subject: str = ""

    def of(self, draft: Message) -> str:
        return self.text or draft.text + self.added


UNCHANGED = Edit()


def written(
    program: Program, draft: bytes, edit: Edit = UNCHANGED, *, at: datetime, sending: bool
) -> bytes:
    """The draft as the program writes it when it saves or sends it."""
    old = parse(draft)
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = str(old.author)
    mail["To"] = ", ".join(str(address) for address in old.to)
    mail["Subject"] = edit.subject or old.subject
    mail["Date"] = format_datetime(at)
    fate = program.id_on_send if sending else program.id_on_save
    kept = str(old.message_id)
    mail["Message-ID"] = kept if fate == "kept" else _new_id(program)
    if fate == "told":
        mail["X-Microsoft-Original-Message-ID"] = kept
    token = EmailMessage(policy=_POLICY) if program.fields == "dropped" else _header(draft)
    if told := token["X-Mailflow-Id"]:
        mail["x-mailflow-id" if program.fields == "lower" else "X-Mailflow-Id"] = told
    if old.in_reply_to:
        mail["In-Reply-To"] = old.in_reply_to[0]
    if program.references and old.references:
        mail["References"] = " ".join(old.references)
    for note in () if sending else program.notes:
        name, _, value = note.partition(": ")
        mail[name] = value
    _BODIES[program.body](mail, edit.of(old))
    return mail.as_bytes()


def _header(raw: bytes) -> EmailMessage:
    found = email.message_from_bytes(raw, policy=_POLICY)
    assert isinstance(found, EmailMessage)
    return found


def _new_id(program: Program) -> str:
    return f"<{next(_numbers):08}@{program.name.split()[0]}.example>"


def _plain(mail: EmailMessage, text: str) -> None:
    mail.set_content(text)


def _flowed(mail: EmailMessage, text: str) -> None:
    # RFC 3676: a line that goes on ends in a blank
    lines = [" \n".join(textwrap.wrap(line, 72) or [""]) for line in text.splitlines()]
    mail.set_content("\n".join(lines) + "\n")
    mail.set_param("format", "flowed")


def _wrapped(mail: EmailMessage, text: str) -> None:
    mail.set_content("\n".join("\n".join(textwrap.wrap(x, 76)) for x in text.splitlines()) + "\n")


def _quoted(mail: EmailMessage, text: str) -> None:
    mail.set_content(
        text, charset="iso-8859-1" if text.isascii() else "utf-8", cte="quoted-printable"
    )


def _as_html(text: str) -> str:
    lines = "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.splitlines())
    return f'<div dir="ltr">{lines}</div>'


def _html(mail: EmailMessage, text: str) -> None:
    mail.set_content(text)
    mail.add_alternative(_as_html(text), subtype="html")


def _html_only(mail: EmailMessage, text: str) -> None:
    mail.set_content(f"<html><body>{_as_html(text)}</body></html>", subtype="html")


_BODIES = {
    "plain": _plain,
    "flowed": _flowed,
    "wrapped": _wrapped,
    "quoted": _quoted,
    "html": _html,
    "html only": _html_only,
}


class Phone:
    """The owner at work with a mail program: another client on the same account."""

    def __init__(self, dovecot: Dovecot, user: str) -> None:
        self._client = IMAPClient(HOST, dovecot.port, ssl=False)
        self._client.login(user, PASSWORD)

    def close(self) -> None:
        self._client.logout()

    def mails(self, folder: str) -> dict[int, bytes]:
        """UID → octets of what is not marked as deleted."""
        self._client.select_folder(folder)
        uids = self._client.search("UNDELETED")
        found = self._client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
        return {uid: found[uid][b"BODY[]"] for uid in sorted(found)}

    def draft_to(self, address: str) -> tuple[int, bytes] | None:
        """The latest draft to this address, if there is one."""
        for uid, raw in reversed(self.mails("Drafts").items()):
            if [to.key for to in parse(raw).to] == [address]:
                return uid, raw
        return None

    def save(self, program: Program, address: str, edit: Edit, at: datetime) -> bytes | None:
        """Edit the draft and save it: the new copy is put, the old one goes."""
        if (found := self.draft_to(address)) is None:
            return None
        uid, raw = found
        saved = written(program, raw, edit, at=at, sending=False)
        self._client.append("Drafts", saved, flags=[r"\Draft", r"\Seen"], msg_time=at)
        self.expunge("Drafts", uid)
        return saved

    def autosave(self, program: Program, address: str, edit: Edit, at: datetime) -> None:
        """A copy more, and the old one stays (pixelated#512)."""
        if found := self.draft_to(address):
            saved = written(program, found[1], edit, at=at, sending=False)
            self._client.append("Drafts", saved, flags=[r"\Draft", r"\Seen"], msg_time=at)

    def send(self, program: Program, address: str, edit: Edit, at: datetime) -> bytes | None:
        """Send the draft: a copy in Sent, the draft gone. Returns what the contact gets."""
        if (found := self.draft_to(address)) is None:
            return None
        uid, raw = found
        sent = written(program, raw, edit, at=at, sending=True)
        self.file_sent(sent, at)
        self.expunge("Drafts", uid)
        return sent

    def file_sent(self, raw: bytes, at: datetime) -> None:
        self._client.append("Sent", raw, flags=[r"\Seen"], msg_time=at)

    def write(
        self, address: str, subject: str, text: str, at: datetime, *, answer: str = ""
    ) -> bytes:
        """A letter by hand; in the thread of `answer`, if an id is given."""
        mail = EmailMessage(policy=_POLICY)
        mail["From"] = "Sam Rivera <sam@example.org>"
        mail["To"] = address
        mail["Subject"] = subject
        mail["Date"] = format_datetime(at)
        mail["Message-ID"] = f"<hand-{next(_numbers)}@example.org>"
        if answer:
            mail["In-Reply-To"] = mail["References"] = answer
        mail.set_content(text)
        raw = mail.as_bytes()
        self.file_sent(raw, at)
        return raw

    def discard(self, address: str) -> bool:
        """Delete the draft for good."""
        if (found := self.draft_to(address)) is None:
            return False
        self.expunge("Drafts", found[0])
        return True

    def mark_deleted(self, address: str) -> bool:
        """As programs do that expunge later (failures M8)."""
        if (found := self.draft_to(address)) is None:
            return False
        self._client.add_flags([found[0]], [rb"\Deleted"])
        return True

    def move(self, folder: str, uid: int, to: str) -> None:
        self._client.select_folder(folder)
        self._client.move([uid], to)

    def expunge(self, folder: str, uid: int) -> None:
        self._client.select_folder(folder)
        self._client.delete_messages([uid])
        self._client.uid_expunge([uid])
