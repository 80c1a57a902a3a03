"""Hostile strings through every call of the wire and every field of a letter (I1, I2, X13).

A recording server says yes to everything. What it hears for a hostile string must be the
verbs that it hears for a plain one: commands on the wire = calls made. A letter must have the
header fields that a plain one has, one line end, one author and one addressee.
"""

from __future__ import annotations

import contextlib
import email
import email.policy
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from mailflow.mail.compose import compose, new_id
from mailflow.mail.folders import Cursor, Place
from mailflow.mail.message import Address, Draft, MessageId
from mailflow.wire.errors import WireError
from mailflow.wire.imap import Mailbox
from mailflow.wire.outcomes import Envelope
from mailflow.wire.smtp import Submission
from tests.servers.scripted import Listener, Peer, listening

_NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
_ID = new_id("0123456789abcdef0123456789abcdef", "example.org")
_RAW = b"From: a@example.org\r\nMessage-ID: " + _ID.encode() + b"\r\n\r\nText.\r\n"

_STARTS = ("", "INBOX", "Jane Doe", "jane@acme.example", "<id@acme.example>", "Söhne", '"', "\\")
_BREAKS = (
    *("\r\n", "\n", "\r", "\0", "\r\n ", "\n\t", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85"),
    *(
        "\u2028",
        "\u2029",
        '"\r\n',
        "{3}\r\n",
        "{3+}\r\n",
        "\r\n.\r\n",
        "\n.\n",
        "\r.\r",
        "\r\n\r\n",
    ),
    *("=?utf-8?q?=0D=0A?=", "%0d%0a", "&AA0ACg-", "\ud800", "\u202e", "<", ">", ",", ";", "*", "%"),
    *("(", ")", '" ', "\\", "\x7f", " " * 200, "a" * 1200, "\U0001f600" * 300),
)
_ORDERS = (
    *("X1 UID STORE 1:* +FLAGS (\\Deleted)", "X2 EXPUNGE", "A1 LOGOUT", "DONE", "* BYE"),
    *("MAIL FROM:<evil@example.net>", "RCPT TO:<evil@example.net>", "DATA", "QUIT", "."),
    *("Bcc: evil@example.net", "Subject: other", "From: evil@example.net", "X-Mailflow-Id: 00"),
    *("Content-Type: text/html", "", "evil@example.net", "<evil@example.net>", "-- ", "{% raw %}"),
)


def hostile(chance: random.Random) -> str:
    """A string that wants to be more than one."""
    parts = [chance.choice(_STARTS)]
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        parts += [chance.choice(_BREAKS), chance.choice(_ORDERS)]
    return "".join(parts)


@dataclass
class Tally:
    """What came of all strings."""

    strings: int = 0
    calls: int = 0
    refused: int = 0
    commands: int = 0
    letters: int = 0
    wrongs: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.strings} strings, {self.calls} calls, {self.refused} refused, "
            f"{self.commands} commands on the wire, {self.letters} letters made; "
            f"{len(self.wrongs)} wrong"
        )

    def wrong(self, where: str, text: str, why: object) -> None:
        self.wrongs.append(f"{where}: {text[:80]!r}: {why}")


# IMAP ----------------------------------------------------------------------------------------


def _imap(peer: Peer) -> None:
    peer.say("* OK ready")
    while True:
        tag, rest = peer.command()
        if "CAPABILITY" in rest:
            peer.say("* CAPABILITY IMAP4rev1 UIDPLUS IDLE")
        if rest == "IDLE":
            peer.say("+ idling")
            peer.line()
        if literal := re.search(r"\{(\d+)\}$", rest):
            peer.say("+ go on")
            peer.read(int(literal[1]))
            peer.line()
        peer.say(f"{tag} OK [UIDVALIDITY 1] done")


_Call = Callable[[Mailbox, str], object]

IMAP_CALLS: dict[str, _Call] = {
    "examine": lambda box, s: box.examine(s),
    "uids": lambda box, s: box.uids(s),
    "news": lambda box, s: box.news(Cursor(s, 1, 0)),
    "bodies": lambda box, s: list(box.bodies(s, [1])),
    "still there": lambda box, s: box.still_there(s, [1]),
    "first since": lambda box, s: box.first_uid_since(s, _NOW),
    "find in": lambda box, s: box.find(s, _ID),
    "find id": lambda box, s: box.find("INBOX", MessageId(f"<{s}@acme.example>")),
    "append to": lambda box, s: box.append(s, _RAW, flags=(), at=_NOW),
    "append flag": lambda box, s: box.append("INBOX", _RAW, flags=[s], at=_NOW),
    "append text": lambda box, s: box.append("INBOX", _RAW + _octets(s), flags=(), at=_NOW),
    "remove in": lambda box, s: box.remove(Place(s, 1, 1), message_id=_ID),
    "remove id": lambda box, s: box.remove(Place("INBOX", 1, 1), message_id=MessageId(s)),
    "idle": lambda box, s: box.idle(s, 0.001),
}


def _octets(text: str) -> bytes:
    return text.encode("utf-8", "replace")


class ImapRecorder:
    """A mailbox on the recording server."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._box = Mailbox.open(listener.config, "me", "right")
        self._usual = {name: self._verbs(call, "Plain")[0] for name, call in IMAP_CALLS.items()}

    def strike(self, text: str, tally: Tally) -> None:
        for name, call in IMAP_CALLS.items():
            tally.calls += 1
            verbs, refused = self._verbs(call, text)
            tally.commands += len(verbs)
            tally.refused += refused
            # A call that was refused on its way has said the beginning of what it says.
            usual = self._usual[name][: len(verbs)] if refused else self._usual[name]
            if name != "idle" and verbs != usual:
                tally.wrong(name, text, f"{verbs}, for a plain string {usual}")
            if name == "idle" and not set(verbs) <= {"EXAMINE", "IDLE", "DONE"}:
                tally.wrong(name, text, verbs)

    def forget(self) -> None:
        self._listener.peers[0].heard.clear()

    def _verbs(self, call: _Call, text: str) -> tuple[list[str], bool]:
        """What the server heard of a call; was it refused?"""
        self._box._asking.folder = ""  # the same beginning for each
        heard = self._listener.peers[0].heard
        before = len(heard)
        refused = False
        try:
            call(self._box, text)
        except (ValueError, WireError):
            refused = True
        return [_verb(line) for line in heard[before:] if line], refused


def _verb(line: bytes) -> str:
    words = line.decode("latin-1").split(" ")
    if words[0] == "DONE" or len(words) < 2:
        return words[0]
    return " ".join(words[1:3]) if words[1] == "UID" else words[1]


def imap_logins(text: str, tally: Tally) -> None:
    """User and password, each on a connection of its own."""
    for user, password in ((text, "right"), ("me", text)):
        tally.calls += 1
        with listening(_login) as listener:
            try:
                Mailbox.open(listener.config, user, password).close()
            except (ValueError, WireError):
                tally.refused += 1
            verbs = Counter(_verb(line) for line in listener.heard if b" " in line)
        allowed = {"LOGIN", "AUTHENTICATE", "CAPABILITY", "LOGOUT"}
        if not set(verbs) <= allowed or verbs["LOGIN"] + verbs["AUTHENTICATE"] > 1:
            tally.wrong("login", text, dict(verbs))


def _login(peer: Peer) -> None:
    peer.say("* OK ready")
    while True:
        tag, rest = peer.command()
        if "CAPABILITY" in rest:
            peer.say("* CAPABILITY IMAP4rev1 AUTH=PLAIN")
        if rest.startswith("AUTHENTICATE"):
            peer.say("+")
            peer.read(0)
            # the one line of base64 is no command
            peer.line()
            peer.heard.pop()
        peer.say(f"{tag} OK done")


# SMTP ----------------------------------------------------------------------------------------


@dataclass
class SmtpRecorder:
    """A submission server that takes everything, and what it took."""

    verbs: list[str] = field(default_factory=list)
    contents: list[bytes] = field(default_factory=list)

    def talk(self, peer: Peer) -> None:
        peer.say("220 hello")
        while True:
            verb = peer.line().split(b" ")[0].upper().decode("latin-1")
            self.verbs.append(verb)
            if verb == "DATA":
                peer.say("354 go on")
                self._content(peer)
            elif verb == "EHLO":
                peer.say("250-here", "250 8BITMIME")
                continue
            peer.say("250 ok")

    def _content(self, peer: Peer) -> None:
        lines = []
        while (line := peer.line()) != b".":
            lines.append(line[1:] if line.startswith(b".") else line)
        self.contents.append(b"\r\n".join(lines))


def smtp_calls(submission: Submission, recorder: SmtpRecorder, text: str, tally: Tally) -> None:
    """Sender, recipient and content of a letter."""
    raw = b"Subject: x\r\n\r\n" + _octets(text) + b"\r\n"
    calls = {
        "sender": (Envelope(text, "jane@acme.example"), _RAW),
        "recipient": (Envelope("sam@example.org", text), _RAW),
        "content": (Envelope("sam@example.org", "jane@acme.example"), raw),
    }
    for name, (envelope, content) in calls.items():
        tally.calls += 1
        recorder.verbs.clear()
        recorder.contents.clear()
        try:
            outcome = submission.submit(envelope, content, before_content=lambda: None)
        except ValueError:
            outcome = None
        tally.commands += len(recorder.verbs)
        if recorder.verbs not in ([], ["MAIL", "RCPT", "DATA"]):
            tally.wrong(name, text, recorder.verbs)
        tally.refused += not recorder.verbs
        if recorder.verbs and recorder.contents != [_normal(content)]:
            tally.wrong(name, text, f"{outcome}: other octets arrived")


def _normal(content: bytes) -> bytes:
    return re.sub(rb"\r\n|\r|\n", b"\r\n", content).removesuffix(b"\r\n")


# Letters -------------------------------------------------------------------------------------

_DRAFT = Draft(
    sender=Address("Sam Rivera", "sam@example.org"),
    to=Address("Jane Doe", "jane@acme.example"),
    subject="A question",
    text="Dear Jane,\n\nmay I ask?\n",
    in_reply_to=MessageId("<a@acme.example>"),
    references=(MessageId("<a@acme.example>"), _ID),
    headers=(("X-Mailflow-Id", "00"),),
)

FIELDS: dict[str, Callable[[str], Draft]] = {
    "sender's name": lambda s: replace(_DRAFT, sender=Address(s, "sam@example.org")),
    "sender": lambda s: replace(_DRAFT, sender=Address("Sam", s)),
    "name": lambda s: replace(_DRAFT, to=Address(s, "jane@acme.example")),
    "address": lambda s: replace(_DRAFT, to=Address("Jane", s)),
    "half an address": lambda s: replace(_DRAFT, to=Address("Jane", f"jane@{s}")),
    "subject": lambda s: replace(_DRAFT, subject=s),
    "text": lambda s: replace(_DRAFT, text=s),
    "HTML": lambda s: replace(_DRAFT, html=s or "<p>"),
    "In-Reply-To": lambda s: replace(_DRAFT, in_reply_to=MessageId(s)),
    "References": lambda s: replace(_DRAFT, references=(MessageId(s), _ID)),
    "a value": lambda s: replace(_DRAFT, headers=(("X-Mailflow-Id", s),)),
    "a field": lambda s: replace(_DRAFT, headers=((s, "00"),)),
}
_MAY_LACK = Counter(["in-reply-to", "references", "x-mailflow-id"])
_BOTH = ["multipart/alternative", "text/plain", "text/html"]
_USUAL = Counter(
    ("from to subject date message-id in-reply-to references x-mailflow-id"
     " mime-version content-type").split()
)  # fmt: skip


def letters(text: str, tally: Tally) -> None:
    """Every field of a letter."""
    for name, make in FIELDS.items():
        tally.calls += 1
        try:
            raw = compose(make(text), message_id=_ID, date=_NOW)
        except ValueError:
            tally.refused += 1
            continue
        tally.letters += 1
        if why := _oddity(raw, name):
            tally.wrong(name, text, why)


def _oddity(raw: bytes, name: str) -> str:
    head = raw.partition(b"\r\n\r\n")[0]
    mail = email.message_from_bytes(raw, policy=email.policy.compat32)
    fields = Counter(one.lower() for one in mail.keys())  # noqa: SIM118  # a mail is no dict
    extra = fields - _USUAL - Counter(["content-transfer-encoding"])
    if name == "a field":
        extra = Counter({one: n for one, n in extra.items() if not one.startswith("x-")})
        extra = Counter() if sum(extra.values()) <= 1 else extra
    missing = _USUAL - fields - _MAY_LACK
    if extra or missing:
        return f"fields more {extra}, less {missing}"
    if re.search(rb"[^\r]\n|\r[^\n]|\0", raw) or not head.isascii():
        return "a bare line end, NUL or 8-bit header"
    if any(len(line) > 998 for line in raw.split(b"\r\n")):
        return "a line over 998 octets"
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    if len(parsed["To"].addresses) != 1 or len(parsed["From"].addresses) != 1:
        return f"addressees {parsed['To']!r}, authors {parsed['From']!r}"
    parts = [part.get_content_type() for part in parsed.walk()]
    if parts != (_BOTH if name == "HTML" else ["text/plain"]):
        return f"parts {parts}"
    return ""


# All -----------------------------------------------------------------------------------------


@contextlib.contextmanager
def _recorders() -> Iterator[tuple[ImapRecorder, Submission, SmtpRecorder]]:
    smtp = SmtpRecorder()
    with listening(_imap) as imap, listening(smtp.talk) as listener:
        submission = Submission.open(listener.config, "sam", "right")
        smtp.verbs.clear()
        yield ImapRecorder(imap), submission, smtp


def strike(count: int, seed: int, *, logins_each: int = 20, letters_each: int = 1) -> Tally:
    """So many strings through every call; each so-manieth also through a login, and through
    every field of a letter.
    """
    chance = random.Random(seed)
    tally = Tally()
    with _recorders() as (imap, submission, smtp):
        for number in range(count):
            text = hostile(chance)
            tally.strings += 1
            imap.strike(text, tally)
            smtp_calls(submission, smtp, text, tally)
            if number % letters_each == 0:
                letters(text, tally)
            if number % logins_each == 0:
                imap_logins(text, tally)
            if number % 500 == 0:
                imap.forget()
    return tally
