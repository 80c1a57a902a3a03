"""A small IMAP server with faults to choose from.

It keeps mails in memory and speaks what a mailbox needs, with any set of capabilities and
with the misbehaviour that the field shows (`Faults`). Correct where no fault is chosen.
"""

from __future__ import annotations

import base64
import re
import threading
from dataclasses import dataclass, field

from tests.servers.scripted import Listener, Peer

ALL = frozenset(
    ("IMAP4rev1", "IDLE", "UIDPLUS", "SPECIAL-USE", "ESEARCH", "LITERAL+", "MOVE", "CONDSTORE")
)
DATE = "17-Jul-2026 02:44:25 -0700"
SPECIAL = {"Sent": r"\Sent", "Drafts": r"\Drafts", "Junk": r"\Junk", "All Mail": r"\All"}


@dataclass
class Mail:
    uid: int
    raw: bytes
    flags: set[str] = field(default_factory=set)
    #: what a provider tells besides, such as `X-GM-MSGID 18 X-GM-THRID 176`
    ids: str = ""

    def header(self, wanted: list[str]) -> bytes:
        block = self.raw.partition(b"\r\n\r\n")[0] + b"\r\n"
        fields = re.findall(rb"^[^\s:]+:[^\n]*\n(?:[ \t][^\n]*\n)*", block, re.MULTILINE)
        kept = [f for f in fields if f.partition(b":")[0].decode().upper() in wanted]
        return b"".join(kept) + b"\r\n"


@dataclass
class Folder:
    uidvalidity: int = 77
    uidnext: int = 1
    mails: list[Mail] = field(default_factory=list)

    def add(self, raw: bytes, flags: set[str] | None = None, uid: int = 0) -> Mail:
        mail = Mail(uid or self.uidnext, raw, flags or set())
        self.mails.append(mail)
        self.uidnext = mail.uid + 1
        return mail


@dataclass
class Faults:
    """What it does wrong. All off by default."""

    #: says OK to APPEND and stores nothing
    append_loses: bool = False
    #: stores and says NO
    append_denies: bool = False
    #: header blocks as quoted strings, as Yahoo sends small ones
    quoted: bool = False
    #: untagged answers between those of a FETCH
    noise: tuple[str, ...] = ()
    #: UIDs it can't read: the FETCH ends with NO
    unreadable: frozenset[int] = frozenset()
    #: answers a FETCH from the highest UID down
    backwards: bool = False
    #: items of a FETCH in another order, the body in front
    body_first: bool = False
    #: SEARCH sees what was there at the last NOOP or SELECT
    stale_search: bool = False
    #: spoken instead of an answer to this verb
    instead: dict[str, str] = field(default_factory=dict)
    #: attributes as Cyrus writes them
    lower_case: bool = False
    #: seconds of silence before each answer
    slow: float = 0


class TinyImap:
    """The server. `folders` may be changed under way; `commands` holds what was asked."""

    def __init__(
        self,
        capabilities: frozenset[str] = ALL,
        faults: Faults | None = None,
        tokens: dict[str, bool] | None = None,
    ) -> None:
        """`tokens` are let in by XOAUTH2, those that are True."""
        self.tokens = tokens
        self.capabilities = capabilities | ({"AUTH=XOAUTH2"} if tokens is not None else set())
        #: who tried to log in by token, and whether it was let in
        self.logins: list[bool] = []
        self.faults = faults or Faults()
        self.folders = {name: Folder() for name in ("INBOX", "Sent", "Drafts", "Junk")}
        self.commands: list[str] = []
        self.changed = threading.Condition()
        self.listener = Listener(self._talk)
        self.config = self.listener.config

    def add(self, folder: str, raw: bytes, **more: int) -> Mail:
        """A mail comes in, and whoever idles is told."""
        with self.changed:
            mail = self.folders[folder].add(raw, **more)  # type: ignore[arg-type]  # uid only
            self.changed.notify_all()
        return mail

    def close(self) -> None:
        self.listener.close()

    def fetches(self) -> list[str]:
        return [c for c in self.commands if c.startswith("UID FETCH")]

    def _talk(self, peer: Peer) -> None:
        _Connection(self, peer).serve()


class _Connection:
    def __init__(self, server: TinyImap, peer: Peer) -> None:
        self.server, self.peer, self.faults = server, peer, server.faults
        self.folder = Folder()
        self.told = 0
        self.seen: list[Mail] = []

    def serve(self) -> None:
        self.peer.say("* OK tiny ready")
        while True:
            tag, rest = self.peer.command()
            self.server.commands.append(rest)
            verb, _, words = rest.partition(" ")
            if verb == "UID":
                verb, _, words = words.partition(" ")
                verb = f"UID {verb}"
            if self.faults.slow:
                threading.Event().wait(self.faults.slow)
            if verb.upper() in self.faults.instead:
                self.peer.say(self.faults.instead[verb.upper()].replace("TAG", tag))
                if "BYE" in self.faults.instead[verb.upper()]:
                    return
                continue
            name = "do_" + verb.lower().replace(" ", "_")
            answer = getattr(self, name, lambda _: "BAD unknown command")(words)
            self.peer.say(f"{tag} {answer or 'OK done'}")
            if verb.upper() == "LOGOUT":
                return

    # Commands, each by its name --------------------------------------------------------

    def do_capability(self, _: str) -> None:
        self.peer.say(f"* CAPABILITY {' '.join(sorted(self.server.capabilities))}")

    def do_login(self, words: str) -> str:
        return "OK welcome" if words.endswith('"right"') else "NO [AUTHENTICATIONFAILED] no"

    def do_authenticate(self, _: str) -> str:
        self.peer.say("+ ")
        said = base64.b64decode(self.peer.line()).decode()
        token = said.partition("auth=Bearer ")[2].rstrip("\1")
        self.server.logins.append((self.server.tokens or {}).get(token, False))
        if self.server.logins[-1]:
            return "OK welcome"
        self.peer.say("+ eyJzdGF0dXMiOiI0MDAifQ==")
        self.peer.line()
        return "NO [AUTHENTICATIONFAILED] AUTHENTICATE failed."

    def do_logout(self, _: str) -> None:
        self.peer.say("* BYE see you")

    def do_noop(self, _: str) -> None:
        self.catch_up()

    def do_list(self, _: str) -> None:
        for name in self.server.folders:
            use = SPECIAL.get(name, "") if "SPECIAL-USE" in self.server.capabilities else ""
            attributes = f"\\HasNoChildren {use}".strip()
            if self.faults.lower_case:
                attributes = attributes.lower()
            self.peer.say(f'* LIST ({attributes}) "/" "{name}"')

    def do_examine(self, words: str) -> str:
        name = words.strip('"')
        if name not in self.server.folders:
            return "NO [NONEXISTENT] no such folder"
        self.folder = self.server.folders[name]
        self.seen = list(self.folder.mails)
        self.told = len(self.seen)
        self.peer.say(
            f"* {self.told} EXISTS",
            f"* OK [UIDVALIDITY {self.folder.uidvalidity}] ok",
            f"* OK [UIDNEXT {self.folder.uidnext}] ok",
        )
        return "OK [READ-WRITE] open"

    do_select = do_examine

    def do_uid_search(self, words: str) -> None:
        extended = words.startswith("RETURN (ALL) ")
        mails = self.seen if self.faults.stale_search else self.folder.mails
        found = [m.uid for m in mails if self.matches(m, words.removeprefix("RETURN (ALL) "))]
        if extended:
            joined = ",".join(map(str, found))
            self.peer.say(f'* ESEARCH (TAG "x") UID{" ALL " + joined if found else ""}')
        else:
            self.peer.say(f"* SEARCH{''.join(f' {uid}' for uid in found)}")

    def matches(self, mail: Mail, criteria: str) -> bool:
        if criteria == "UNDELETED":
            return r"\Deleted" not in mail.flags
        if criteria.startswith("SINCE "):
            return True
        return self.is_in(mail.uid, criteria.removeprefix("UID "))

    def is_in(self, uid: int, numbers: str) -> bool:
        last = max((mail.uid for mail in self.folder.mails), default=0)
        for one in numbers.split(","):
            low, _, high = one.replace("*", str(last)).partition(":")
            first, end = sorted((int(low), int(high or low)))
            if first <= uid <= end:
                return True
        return False

    def do_uid_fetch(self, words: str) -> str:
        numbers, _, wanted = words.partition(" ")
        mails = [m for m in self.folder.mails if self.is_in(m.uid, numbers)]
        for mail in reversed(mails) if self.faults.backwards else mails:
            if mail.uid in self.faults.unreadable:
                return "NO some messages could not be fetched"
            for line in self.faults.noise:
                self.peer.say(line)
            self.peer.say(b"* %d FETCH (" % mail.uid + self.items(mail, wanted) + b")")
        return "OK fetched"

    def items(self, mail: Mail, wanted: str) -> bytes:
        plain = [f"UID {mail.uid}".encode()]
        if "FLAGS" in wanted:
            plain.append(f"FLAGS ({' '.join(sorted(mail.flags))})".encode())
        if "INTERNALDATE" in wanted:
            plain.append(f'INTERNALDATE "{DATE}"'.encode())
        if "RFC822.SIZE" in wanted:
            plain.append(b"RFC822.SIZE %d" % len(mail.raw))
        if mail.ids and ("X-GM-MSGID" in wanted or "EMAILID" in wanted):
            plain.insert(0, mail.ids.encode())
        body = self.body(mail, wanted)
        return b" ".join([*body, *plain] if self.faults.body_first else [*plain, *body])

    def body(self, mail: Mail, wanted: str) -> list[bytes]:
        if fields := re.search(r"HEADER\.FIELDS \(([^)]*)\)", wanted):
            text = mail.header(fields[1].upper().split())
            name = f"BODY[HEADER.FIELDS ({fields[1]})]".encode()
        elif part := re.search(r"BODY\.PEEK\[\](?:<0\.(\d+)>)?", wanted):
            text = mail.raw[: int(part[1])] if part[1] else mail.raw
            name = b"BODY[]<0>" if part[1] else b"BODY[]"
        else:
            return []
        if self.faults.quoted:
            escaped = text.replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\r\n", b" ")
            return [name + b' "' + escaped + b'"']
        return [name + b" {%d}\r\n" % len(text) + text]

    def do_append(self, words: str) -> str:
        name, flags, size = re.match(  # type: ignore[union-attr]  # a test's own client sent it
            r'"([^"]*)" (?:\(([^)]*)\) )?(?:"[^"]*" )?\{(\d+)\}', words
        ).groups()
        self.peer.say("+ go on")
        raw = self.peer.read(int(size))
        self.peer.line()
        folder = self.server.folders[name]
        if self.faults.append_loses:
            given = f"[APPENDUID {folder.uidvalidity} {folder.uidnext}] "
            return f"OK {given if 'UIDPLUS' in self.server.capabilities else ''}stored"
        mail = folder.add(raw, set((flags or "").split()))
        if self.faults.append_denies:
            return "NO [OVERQUOTA] full"
        if "UIDPLUS" in self.server.capabilities:
            return f"OK [APPENDUID {folder.uidvalidity} {mail.uid}] stored"
        return "OK stored"

    def do_uid_store(self, words: str) -> None:
        numbers, _, flag = words.partition(" ")
        for mail in self.folder.mails:
            if self.is_in(mail.uid, numbers):
                mail.flags |= set(re.findall(r"\\\w+", flag))

    def do_uid_expunge(self, numbers: str) -> str:
        if "UIDPLUS" not in self.server.capabilities:
            return "BAD no UIDPLUS"
        kept = [
            m
            for m in self.folder.mails
            if not (r"\Deleted" in m.flags and self.is_in(m.uid, numbers))
        ]
        self.folder.mails[:] = kept
        return "OK expunged"

    def do_idle(self, _: str) -> str:
        if "IDLE" not in self.server.capabilities:
            return "BAD no IDLE"
        self.peer.say("+ idling")
        done = threading.Event()

        def tell() -> None:
            while not done.is_set():
                with self.server.changed:
                    self.catch_up()
                    self.server.changed.wait(0.2)

        teller = threading.Thread(target=tell, daemon=True)
        teller.start()
        self.peer.line()
        done.set()
        teller.join()
        return "OK idle done"

    def catch_up(self) -> None:
        self.seen = list(self.folder.mails)
        if len(self.seen) != self.told:
            self.told = len(self.seen)
            self.peer.say(f"* {self.told} EXISTS")
