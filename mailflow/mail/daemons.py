"""Does a mail system speak here, telling that a letter did not arrive?

Asked of mails that carry no report part. No single word decides: who sends (a daemon's name,
the null return path), what the subject starts with, how the text opens, an SMTP reply in it, a
letter given back. The less the sender looks like a daemon, the more of the others must agree:

    daemon or null path            one of subject, opening, or reply with returned letter
    shared box (postmaster, smtp)  subject or opening, and one more
    anyone else                    subject and opening and one more; no greeting, no "I", no "?"

A reply or forward by anyone but a daemon is a person's, whatever it quotes.
Known limit: a daemon that hides behind a person's address and greets is taken for a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailflow.mail import daemon_words, dialects
from mailflow.mail.caseless import Phrases
from mailflow.mail.message import Message
from mailflow.mail.notices import Notice
from mailflow.mail.reply_marks import REPLY_MARKS

#: How much of a notice counts as its opening, in characters.
OPENING = 4_000


def at_start(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for a table of phrases at the start of a text."""
    return re.compile(rf"\A\W{{0,12}}(?:{'|'.join(phrases)})", re.IGNORECASE)


_DAEMON = re.compile(rf"\A(?:{'|'.join(daemon_words.DAEMON_NAMES)})\Z", re.IGNORECASE)
_SHARED = re.compile(rf"\A(?:{'|'.join(daemon_words.SHARED_NAMES)})\Z", re.IGNORECASE)
_TITLE = at_start(daemon_words.DAEMON_TITLES)
# Systems put their own name or the list's in front: "[Postmaster] …", "mx.example.org …"
_SUBJECT = re.compile(
    rf"\A(?:\[[^\]]{{1,40}}\]|[\w.-]{{1,60}}\.\w{{2,10}}|\*{{1,5}}\w{{1,10}}\*{{1,5}})?\W{{0,12}}"
    rf"(?:{'|'.join(daemon_words.SUBJECTS)})",
    re.IGNORECASE,
)
_OPENING = Phrases(daemon_words.OPENINGS)
_DELAY = Phrases(daemon_words.DELAYS)
_PERHAPS_DELAY = Phrases(daemon_words.PERHAPS_DELAYS)
_FAILING = re.compile(
    r"return|undeliver|fail|non-?deliver|unzustell|error|not delivered", re.IGNORECASE
)
_GIVEN_UP = Phrases(daemon_words.GIVEN_UP)
_REPLY = Phrases(
    (
        r"(?:^|[\s:;>(<#])(?:[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}|#?[45]\.\d{1,2}\.\d{1,3}\b"
        r"|[45]\d\d[\s:-]{1,3}\D)"
        r"|remote host said|rcpt to:|smtp error|error code|reason:|x\.\d\.\d|msexch",
    )
)
_PREFIX = re.compile(
    rf"\A\s{{0,4}}(?:{'|'.join(map(re.escape, REPLY_MARKS))})\s?(?:[\[(]\d{{1,3}}[\])])?\s?[:：]",
    re.IGNORECASE,
)
_FULL_REPLY = re.compile(
    r"(?<!\d)[45]\d\d[ -]#?[45]\.\d{1,3}\.\d|(?:said|code|error)\W{1,4}[45]\d\d\b", re.IGNORECASE
)
#: what a full reply has in it
_CODE = re.compile(r"[45]\d\d")
_SIGN_OFF = re.compile(
    r"^\W{0,4}(?:best|cheers|(?:kind |warm |best )?regards|thanks|thank you|sincerely"
    r"|(?:viele|liebe|beste|mit) |gr(?:ü|ue)(?:ß|ss)e|lg|vg|mfg|cordialement|bien (?:à|cordial)"
    r"|merci|saludos|gracias|un abrazo|atentamente)\b.{0,60}$"
    r"|^.{0,200}(?:wrote|schrieb|écrit|escribió)\s?:",
    re.IGNORECASE | re.MULTILINE,
)
# A daemon's mail inside somebody's: quoted, under its header, or below a program's words.
_PASSED_ON = re.compile(
    r"^[ ]{0,3}>.{0,200}\n[ ]{0,3}>"
    r"|begin forwarded message|forwarded (?:message|by)|weitergeleitete nachricht"
    r"|message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])|mensaje reenviado|messaggio inoltrato"
    r"|^[\s>*]{0,8}(?:from|von|de|da|van|från|fra|от|差出人|发件人)\*?\s?[:：].{0,80}(?:daemon"
    r"|postmaster|mail deliv)",
    re.IGNORECASE | re.MULTILINE,
)
_FORWARD = re.compile(
    r"\A\s{0,4}(?:fwd?|wg|tr|rv|i|enc|vb|vl|doorst|转发|転送|전달|пересл)\s?[:：]", re.IGNORECASE
)
_GREETING = re.compile(
    r"\A\W{0,8}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag"
    r"|morgen|abend)"
    r"|liebe[rs]?|sehr geehrte[rs]?|moin|bonjour|bonsoir|salut|ch(?:er|[èe]re)|hola|buenos"
    r"|buenas|estimad[oa]"
    r"|querid[oa]|ciao|buongiorno|gentile|ol[áa]|caro|cara|hej|hei|beste|dag|здравствуйте"
    r"|привет)\b",
    re.IGNORECASE,
)

_FIRST_PERSON = re.compile(
    r"\bI\b(?![.@])|(?i:\b(?:i['’]\w{1,2}|my|me|ich|mir|mein|je|mon|yo|mi)\b)(?![.@])|\?(?:\s|$)"
)


@dataclass(frozen=True, slots=True)
class Signs:
    """What points to a mail system; each is the word it was seen by, or ""."""

    sender: str
    shared: bool
    path: str
    subject: str
    opening: str
    reply: str
    returned: bool
    lists: bool

    @property
    def others(self) -> int:
        """How many signs there are besides the sender's."""
        return sum(map(bool, (self.subject, self.opening, self.reply, self.returned, self.lists)))

    def __str__(self) -> str:
        seen = (self.sender, self.path, self.subject, self.opening, self.reply)
        return " · ".join(" ".join(word.split()) for word in seen if word)


def signs(message: Message, note: Notice) -> Signs:
    """Gather what tells a mail system from a person."""
    sender, shared = daemon_sender(message)
    top = note.text[:OPENING]
    return Signs(
        sender=sender,
        shared=shared,
        path=null_path(message),
        subject=_hit(_SUBJECT, message.subject[:300]),
        opening=_OPENING.find(top)[:80],
        reply=_REPLY.find(top)[:80].strip(),
        returned=bool(note.returned),
        lists=bool(dialects.leading(top)),
    )


def speaks(message: Message, note: Notice) -> Signs | None:
    """The signs, where they suffice to say: this is a mail system telling of a delivery."""
    if not _may_speak(message, note):
        return None
    seen = signs(message, note)
    if seen.path or (seen.sender and not seen.shared):
        sure = bool(seen.subject or seen.opening or (seen.reply and seen.returned))
        if not seen.sender and (is_answer(message.subject) or _is_human(note.text[:OPENING])):
            sure = False
    elif seen.sender:
        sure = (
            bool(seen.subject or seen.opening) and seen.others > 1 and not _personal(message, note)
        )
    else:
        top = note.text[:OPENING]
        plain = not _personal(message, note) and not _is_human(top)
        sure = plain and bool(seen.subject and seen.opening) and seen.others > 2
        sure = sure or _is_curt(message, note, seen)
    return seen if sure else None


def _may_speak(message: Message, note: Notice) -> bool:
    """Does anything but the words of its text point to a mail system?

    Hardly any mail is one's, and only then need dozens of systems' words be looked for.
    """
    if null_path(message) or daemon_sender(message)[0] or _hit(_SUBJECT, message.subject[:300]):
        return True
    if "@" not in note.text:
        return False
    top = note.text.lstrip()[:OPENING]
    return bool(dialects.leading(note.text[:OPENING])) or _holds_reply(top)


def _holds_reply(top: str) -> bool:
    return _CODE.search(top) is not None and _FULL_REPLY.search(top) is not None


def daemon_sender(message: Message) -> tuple[str, bool]:
    """The daemon's name in From and whether people share that box; ("", False) for others."""
    raw = message.header("from")[:300]
    author = message.author
    spec = author.spec if author else raw.strip(" <>\"'")
    local = spec.rpartition("@")[0] or spec
    title = (author.name if author else "") or raw.strip(" \"'<")
    named = _hit(_TITLE, title[:100]) or _hit(_TITLE, _comment(raw))
    if _DAEMON.match(local[:80]):
        return local[:80], bool(_SHARED.match(local[:80])) and not named
    if raw.strip() == "<>":
        return "From: <>", False
    return named, bool(named)


def _comment(raw: str) -> str:
    """The old way of giving a name: daemon@host (Mail Delivery System)."""
    return raw.partition("(")[2]


def null_path(message: Message) -> str:
    """The null reverse-path of notices, as kept by the last server (RFC 5321, 4.5.5), or ""."""
    path = message.header("return-path").strip()
    return (
        f"Return-Path: {path}"
        if path == "<>" or path.casefold().startswith("<mailer-daemon")
        else ""
    )


def is_answer(subject: str) -> bool:
    """Does the subject start with a reply or forward mark, in any of the usual languages?"""
    return bool(_PREFIX.match(subject[:80]))


def is_delay(subject: str, text: str) -> bool:
    """Do the words say that delivery is still being tried?"""
    words = f"{subject[:300]}\n{text[:OPENING]}"
    if _GIVEN_UP.find(words):
        return False
    return bool(
        _DELAY.find(words) or (_PERHAPS_DELAY.find(words) and not _FAILING.search(subject[:300]))
    )


def _is_curt(message: Message, note: Notice, seen: Signs) -> bool:
    """Some gateways answer under the letter's own subject: failure first, and nothing human."""
    top = note.text.lstrip()
    forwarded = _FORWARD.match(message.subject[:80])
    if forwarded or _is_human(top[:OPENING]):
        return False
    return bool(
        _OPENING.find(top[:250]) and (seen.lists or ("@" in top and _holds_reply(top[:OPENING])))
    )


def _is_human(top: str) -> bool:
    words = (_GREETING, _FIRST_PERSON, _SIGN_OFF, _PASSED_ON)
    return any(pattern.search(top) for pattern in words)


def _personal(message: Message, note: Notice) -> bool:
    return (
        is_answer(message.subject)
        or bool(_GREETING.match(note.text[:200]))
        or bool(message.in_reply_to)
    )


def _hit(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.match(text)
    return found[0][:80] if found else ""
