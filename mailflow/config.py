"""The config: TOML in, one frozen Config out, with every problem told at once.

Defaults stand in the dataclasses below and nowhere else; config.example.toml names each
and a test compares the two. Plain dataclasses, not pydantic: importing pydantic doubles
the daemon's start (103 ms for its four libraries, 219 ms with pydantic beside them).
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mailflow.pipeline.people import Owner
from mailflow.pipeline.policy import Policy

#: the ways to a password, of which one is given
_WAYS = ("password", "password_file", "password_command", "password_credential")


@dataclass(frozen=True, slots=True)
class OwnerConfig:
    """[owner]: the person the letters come from."""

    name: str
    #: the first is written from; replies to all of them are followed
    addresses: tuple[str, ...]
    #: an IANA name such as Europe/London
    zone: str = "UTC"
    #: ISO 3166 code for public holidays, empty for none
    country: str = ""
    #: who you are, in half a sentence: "a nurse moving into health data"
    about: str = ""
    #: lines below your name in letters
    signature: str = ""


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """[imap] and [smtp]: where the account is. One way to the password is given at most;
    [smtp] without one takes the password of [imap].
    """

    host: str
    #: 0 means the usual one for this kind of TLS
    port: int = 0
    #: "tls" from the first byte, "starttls", or "none" (this machine only)
    tls: str = "tls"
    #: empty means the owner's first address
    user: str = ""
    password: str = field(default="", repr=False)
    password_file: str = ""
    password_command: tuple[str, ...] = ()
    #: the name of a systemd credential
    password_credential: str = ""
    #: file with the certificates to trust instead of the system's
    ca_file: str = ""
    #: seconds for one read
    timeout: int = 30
    #: seconds for one whole command
    deadline: int = 120

    @property
    def has_password(self) -> bool:
        """Is a way to the password given here?"""
        return any(getattr(self, way) for way in _WAYS)


@dataclass(frozen=True, slots=True)
class FoldersConfig:
    """[folders]: names, where the server does not tell them right. Empty means: find it."""

    inbox: str = "INBOX"
    sent: str = ""
    drafts: str = ""
    archive: str = ""
    junk: str = ""
    #: where else replies may lie, such as folders that a filter fills
    further: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DigestConfig:
    """[digest]: when the week's mail comes."""

    weekday: str = "monday"
    #: in the owner's zone
    hour: int = 7


@dataclass(frozen=True, slots=True)
class SendingConfig:
    """[sending]: what may leave, and how much of it."""

    #: say what would be done, and do none of it
    dry_run: bool = False
    #: minutes between `send` and the letter leaving, for `undo`
    undo_minutes: int = 5
    #: hours an approval holds
    approval_hours: int = 72
    #: mails a day
    daily_cap: int = 25
    #: seconds between two letters
    gap: int = 60
    #: hours on the contact's clock between which a letter that opens a talk goes out
    from_hour: int = 8
    until_hour: int = 18
    #: on weekends and holidays too
    any_day: bool = False


@dataclass(frozen=True, slots=True)
class FollowingConfig:
    """[following]: how the mailbox is read."""

    #: seconds between two looks; IDLE makes it sooner
    poll: int = 300
    #: days the first start, and a new contact, look back
    look_back_days: int = 60
    #: megabytes read from the server a day; 0 for no limit
    daily_megabytes: int = 500


@dataclass(frozen=True, slots=True)
class StoreConfig:
    """[store]: where mailflow remembers."""

    #: a file (relative to the state folder) or postgresql://…
    database: str = "mailflow.db"
    #: empty means $STATE_DIRECTORY, else the XDG state folder
    state: str = ""
    #: your own templates, laid over the shipped ones
    templates: str = ""


@dataclass(frozen=True, slots=True)
class Config:
    """All of it. `path` is the file it came from."""

    owner: OwnerConfig
    imap: ServerConfig
    smtp: ServerConfig
    folders: FoldersConfig = FoldersConfig()
    digest: DigestConfig = DigestConfig()
    policy: Policy = field(default_factory=Policy)
    sending: SendingConfig = SendingConfig()
    following: FollowingConfig = FollowingConfig()
    store: StoreConfig = StoreConfig()
    lint_off: tuple[str, ...] = ()
    path: str = field(default="", metadata={"internal": True})

    def person(self) -> Owner:
        """The owner as the pure floors know them."""
        me = self.owner
        return Owner(me.name, me.addresses, me.zone, me.country, me.about, me.signature)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a config: where, what, and the way out."""

    where: str
    what: str
    fix: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}\n    fix: {self.fix}"


class BadConfig(Exception):
    """Everything that is wrong with a config file."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CHOICES = {"tls": ("tls", "starttls", "none"), "weekday": WEEKDAYS}
_RANGES = {"port": (0, 65535), "hour": (0, 23), "minutes": (5, 240), "poll": (1, 3600)}
_RANGES |= {"from_hour": (0, 23), "until_hour": (1, 24), "daily_cap": (0, 500), "gap": (0, 3600)}


def load(path: Path) -> Config:
    """The config in this file. Raises BadConfig with every problem, each with its line and key."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        fix = "copy config.example.toml there, or name another file with --config"
        raise BadConfig([Problem(str(path), "no such file", fix)]) from None
    except (OSError, UnicodeDecodeError) as error:
        problem = Problem(str(path), str(error), "make it readable, as UTF-8")
        raise BadConfig([problem]) from None
    return parse(text, str(path))


def parse(text: str, path: str = "config.toml") -> Config:
    """The config in this text; `path` names it in messages. Raises BadConfig."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        where = f"{path}:{found[1]}" if found else path
        raise BadConfig([Problem(where, str(error), "TOML reads: key = value")]) from None
    reader = _Reader(text, path)
    values = reader.section(Config, table, ())
    config = Config(path=path, **values) if not reader.problems else None
    if config is None:
        raise BadConfig(reader.problems)
    if problems := list(_contradictions(config, reader)):
        raise BadConfig(problems)
    return config


def _contradictions(config: Config, reader: _Reader) -> Iterator[Problem]:
    if not config.owner.addresses:
        where = reader.where(("owner", "addresses"))
        yield Problem(where, "owner.addresses: is empty", "give at least one of your addresses")
    for address in config.owner.addresses:
        if address.count("@") != 1 or not address.isascii() or any(c.isspace() for c in address):
            where = reader.where(("owner", "addresses"))
            yield Problem(where, f"owner.addresses: {address!r} is no address", "write you@host")
    try:
        ZoneInfo(config.owner.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        where = reader.where(("owner", "zone"))
        yield Problem(where, f"owner.zone: unknown zone {config.owner.zone!r}", "Europe/London")
    for name, server in (("imap", config.imap), ("smtp", config.smtp)):
        given = [way for way in _WAYS if getattr(server, way)]
        if len(given) > 1:
            what = f"{name}: {' and '.join(given)} are both given"
            yield Problem(reader.where((name, given[1])), what, "keep one of them")
        if server.tls == "none" and server.host not in {"127.0.0.1", "::1", "localhost"}:
            what = f'{name}.tls: "none" would send the password in clear'
            yield Problem(reader.where((name, "tls")), what, 'use "tls" or "starttls"')


class _Reader:
    """Walks a TOML table along a dataclass and gathers what does not fit."""

    def __init__(self, text: str, path: str) -> None:
        self._lines = text.splitlines()
        self._path = path
        self.problems: list[Problem] = []

    def where(self, key: tuple[str, ...]) -> str:
        """`config.toml:7` for a key, as near as a scan of the text can tell."""
        table, line_of_table = "", 0
        for number, line in enumerate(self._lines, 1):
            if header := re.match(r"\s*\[([\w.\s-]+)\]", line):
                table = header[1].strip()
                if table == ".".join(key[:-1]) or table == ".".join(key):
                    line_of_table = number
            elif table == ".".join(key[:-1]) and re.match(rf"\s*{re.escape(key[-1])}\s*=", line):
                return f"{self._path}:{number}"
        return f"{self._path}:{line_of_table}" if line_of_table else self._path

    def section(
        self, cls: type[Any], table: Mapping[str, Any], at: tuple[str, ...]
    ) -> dict[str, Any]:
        hints = get_type_hints(cls)
        known = {f.name: f for f in fields(cls) if not f.metadata.get("internal")}
        for name in table.keys() - known.keys():
            near = difflib.get_close_matches(name, known, 1)
            fix = f'did you mean "{near[0]}"?' if near else f"known here: {', '.join(known)}"
            self._add((*at, name), "unknown key", fix)
        values = {}
        for name, known_field in known.items():
            key = (*at, name)
            if name in table:
                values[name] = self._value(hints[name], table[name], key)
            elif known_field.default is MISSING and known_field.default_factory is MISSING:
                self._add(key, "is missing", f"add {_sample(hints[name], key)}")
        return values

    def _value(self, hint: Any, value: Any, key: tuple[str, ...]) -> Any:
        if is_dataclass(hint) and isinstance(hint, type):
            if not isinstance(value, dict):
                self._add(key, "must be a table", f"write [{'.'.join(key)}]")
                return None
            before = len(self.problems)
            values = self.section(hint, value, key)
            return hint(**values) if len(self.problems) == before else None
        if get_origin(hint) is tuple:
            items = [value] if isinstance(value, str) else value
            if isinstance(items, list) and all(
                isinstance(item, get_args(hint)[0]) for item in items
            ):
                return tuple(items)
        elif isinstance(value, hint) and not (hint is int and isinstance(value, bool)):
            return self._checked(value, key)
        self._add(key, f"{value!r} does not fit", f"write {_sample(hint, key)}")
        return None

    def _checked(self, value: Any, key: tuple[str, ...]) -> Any:
        name = key[-1]
        choices = _CHOICES.get(name)
        if choices and value not in choices:
            self._add(key, f"{value!r} is not known", f"one of: {', '.join(choices)}")
        low, high = _RANGES.get(name, (0, 1_000_000))
        if isinstance(value, int) and not low <= value <= high:
            self._add(key, f"{value} is out of range", f"between {low} and {high}")
        return value

    def _add(self, key: tuple[str, ...], what: str, fix: str) -> None:
        self.problems.append(Problem(self.where(key), f"{'.'.join(key)}: {what}", fix))


def _sample(hint: Any, key: tuple[str, ...]) -> str:
    if is_dataclass(hint):
        return f"a table [{'.'.join(key)}]"
    samples = {str: '"text"', int: "a whole number", bool: "true or false"}
    sample = samples.get(hint, '["one", "two"]')
    return f"{key[-1]} = {sample}"
