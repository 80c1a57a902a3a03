"""The owner's hands: a mail program that sends drafts, edited, and answers mailflow's mails."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path

from mailflow.demo.cast import OWNER
from mailflow.demo.servers import ImapServer
from mailflow.mail.message import Message
from mailflow.mail.parse import parse

_NOTES = (
    "Jane said that clinicians trust a chart only if they see where a number comes from.\n"
    "Advice: start with one ward and one question.\n"
    "I promised to send her the reading list.\n"
)
_PRIYAS_NOTES = (
    "Priya said that people trust a number only if a nurse explains it.\n"
    "Advice: learn to read the admission codes before any tool.\n"
)
#: recipient and octets of a letter sent by hand
Sent = Callable[[str, bytes], None]


class Hands:
    """Works on the mailbox by IMAP, as any program of the owner's would."""

    def __init__(self, imap: ImapServer, sent: Sent) -> None:
        self._client = imap.client()
        self._sent = sent
        self._answered: set[str] = set()
        self.digests: list[Message] = []

    def close(self) -> None:
        self._client.logout()

    def receive(self, raw: bytes, at: datetime) -> None:
        """The provider's side: a mail comes in."""
        self._client.append("INBOX", raw, msg_time=at)

    def act(self, now: datetime) -> bool:
        """Send what lies in Drafts, answer what mailflow asks. True: something was done."""
        answered = self._answer_mailflow(now)
        return self._send_drafts(now) or answered

    def _mails(self, folder: str) -> list[tuple[int, bytes]]:
        self._client.select_folder(folder)
        uids = self._client.search("UNDELETED")
        found = self._client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
        return [(uid, found[uid][b"BODY[]"]) for uid in sorted(found)]

    def _send_drafts(self, now: datetime) -> bool:
        drafts = self._mails("Drafts")
        for uid, raw in drafts:
            edited = self._edited(raw, now)
            recipient = parse(edited).to[0].spec
            self._client.append("Sent", edited, flags=[r"\Seen"], msg_time=now)
            self._client.select_folder("Drafts")
            self._client.delete_messages([uid])
            self._client.expunge([uid])
            self._sent(recipient, edited)
        return bool(drafts)

    def _edited(self, raw: bytes, now: datetime) -> bytes:
        """As another program sends it: a new Message-ID, none of our fields, a line changed."""
        draft = parse(raw)
        mail = EmailMessage(policy=email.policy.SMTP.clone(max_line_length=998))
        mail["From"] = f"{OWNER[0]} <{OWNER[1]}>"
        mail["To"] = str(draft.to[0])
        mail["Subject"] = draft.subject
        mail["Date"] = format_datetime(now)
        mail["Message-ID"] = make_msgid(domain="home.example")
        if draft.in_reply_to:
            mail["In-Reply-To"] = draft.in_reply_to[0]
        if draft.references:
            mail["References"] = " ".join(draft.references)
        mail.set_content(draft.text.rstrip() + "\n\nSent in a hurry.\n")
        return mail.as_bytes()

    def _answer_mailflow(self, now: datetime) -> bool:
        acted = False
        for _, raw in self._mails("INBOX"):
            mail = parse(raw)
            if not mail.header("Auto-Submitted") or mail.author is None:
                continue
            if mail.author.spec != OWNER[1] or str(mail.message_id) in self._answered:
                continue
            self._answered.add(str(mail.message_id))
            if mail.subject.startswith("How did it go"):
                notes = _PRIYAS_NOTES if "Priya" in mail.text else _NOTES
                self._answer(mail, notes, now)
                acted = True
        return acted

    def read_digests(self) -> None:
        """Take note of the digests that came."""
        mails = (parse(raw) for _, raw in self._mails("INBOX"))
        self.digests = [mail for mail in mails if mail.subject.startswith("Your interviews")]

    def _answer(self, mail: Message, text: str, now: datetime) -> None:
        answer = EmailMessage(policy=email.policy.SMTP.clone(max_line_length=998))
        answer["From"] = answer["To"] = f"{OWNER[0]} <{OWNER[1]}>"
        answer["Subject"] = f"Re: {mail.subject}"
        answer["Date"] = format_datetime(now)
        answer["Message-ID"] = make_msgid(domain="home.example")
        answer["In-Reply-To"] = answer["References"] = str(mail.message_id)
        quoted = "\n".join(f"> {line}" for line in mail.text.splitlines())
        answer.set_content(f"{text}\nOn {now:%d %b %Y}, mailflow wrote:\n{quoted}\n")
        self._client.append("Sent", answer.as_bytes(), flags=[r"\Seen"], msg_time=now)

    def keep_drafts(self, folder: Path) -> None:
        """Write what still lies in Drafts to files."""
        folder.mkdir(exist_ok=True)
        for uid, raw in self._mails("Drafts"):
            (folder / f"{uid}.eml").write_bytes(raw)
