"""What somebody meant who wrote something else: the nearest key, and what TOML wants.

Pure. The words are those of other programs' configs (mbsync, msmtp, Thunderbird, offlineimap)
and of people who don't know TOML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

#: how others call it → our key
_OTHERS_SAY = {
    **dict.fromkeys(("server", "hostname", "remotehost", "imaphost", "smtphost"), "host"),
    **dict.fromkeys(("username", "login", "userid", "remoteuser"), "user"),
    **dict.fromkeys(("pass", "passwd", "remotepass"), "password"),
    **dict.fromkeys(
        ("passcmd", "passwordeval", "password_cmd", "pass_command"), "password_command"
    ),
    **dict.fromkeys(("ssl", "security", "encryption", "starttls", "sslmode", "tls_mode"), "tls"),
    **dict.fromkeys(("cafile", "ca", "certificatefile", "certfile", "tls_trust_file"), "ca_file"),
    **dict.fromkeys(("email", "emails", "address", "mail", "from"), "addresses"),
    **dict.fromkeys(("timezone", "tz", "time_zone"), "zone"),
    **dict.fromkeys(("day", "day_of_week"), "weekday"),
    **dict.fromkeys(("time", "at"), "hour"),
    **dict.fromkeys(("draft",), "drafts"),
    **dict.fromkeys(("spam",), "junk"),
    **dict.fromkeys(("interval", "poll_interval"), "poll"),
    **dict.fromkeys(("db", "database_url", "sqlite"), "database"),
}


def meant(name: str, here: Iterable[str], elsewhere: Mapping[str, Iterable[str]]) -> str:
    """The key that this unknown one was meant for, dotted if it belongs to another section.

    `here` are the keys known at this place, `elsewhere` those of each section. Empty: no idea.
    """
    plain = name.strip().casefold().replace("-", "_")
    known = list(here)
    for candidate in (plain, _OTHERS_SAY.get(plain, "")):
        if candidate in known:
            return candidate
    # Elsewhere only what is the very word: a near one there would be far-fetched.
    if homes := [f"{table}.{plain}" for table, names in elsewhere.items() if plain in names]:
        return homes[0]
    return _near(plain, known)


def _near(plain: str, known: Iterable[str]) -> str:
    """The most like of these; empty for none."""
    import difflib  # noqa: PLC0415  # a config without a slip does without

    near = difflib.get_close_matches(plain, known, 1)
    return near[0] if near else ""


_FURTHER = "a further account of yours is a table [[account]], with [account.imap] below it"
_NOT_HERE = {
    **dict.fromkeys(("mailbox", "mailboxes"), _FURTHER),
    **dict.fromkeys(("include", "import"), "a config is one file"),
    **dict.fromkeys(("log", "logging"), "the log goes to standard error; -v says more"),
}


def not_here(name: str) -> str:
    """Why there is no such thing in mailflow and what to do instead; empty if nobody knows."""
    return _NOT_HERE.get(name.strip().casefold().replace("-", "_"), "")


def nearest(value: str, choices: Iterable[str]) -> str:
    """The choice that looks most like the value, whatever its case; empty for none."""
    by_plain = {choice.casefold(): choice for choice in choices}
    plain = value.strip().casefold()
    starting = [one for one in by_plain if plain and one.startswith(plain)]
    near = starting[0] if starting else _near(plain, by_plain)
    return by_plain[near] if near else ""


_QUOTES = "“”„‟«»‘’"
_UNQUOTED = re.compile(r"\s*(\S+?)\s*=\s*([^\s\"'\[{#].*?)\s*(?:#.*)?$")
_COLON = re.compile(r"\s*([\w-]+)\s*:\s*(.+?)\s*$")
_WORDS = {"yes": "true", "on": "true", "no": "false", "off": "false", "none": '""', "null": '""'}


def for_syntax(line: str, said: str) -> str:
    """What to write instead of a line that is no TOML; `said` is the parser's word on it."""
    if any(quote in line for quote in _QUOTES):
        return 'plain quotes: "…", not typographic ones'
    if "overwrite" in said or "twice" in said or "Cannot" in said:
        return "it stands here a second time; keep one of them"
    if "\\" in line and ("escape" in said.casefold() or "hex" in said.casefold()):
        return "single quotes, in which a backslash is only that: 'C:\\mail'"
    if "=" not in line and (found := _COLON.match(line)):
        return f'an equals sign: {found[1]} = "{found[2]}"'
    if found := _UNQUOTED.match(line):
        return _for_value(found[1], found[2])
    if line.count('"') % 2:
        return "a closing quote at the end of this text"
    if line.lstrip().startswith("[") and "]" not in line:
        return f"a closing bracket: {line.strip()}]"
    if line.count("[") > line.count("]"):
        return 'a closing bracket, and commas between: ["one", "two"]'
    return 'key = "text", key = 7, key = true, or key = ["one", "two"], one a line'


def _for_value(key: str, value: str) -> str:
    if (plain := value.casefold()) in {"true", "false"} | _WORDS.keys():
        return f"{key} = {_WORDS.get(plain, plain)}"
    if re.fullmatch(r"0\d+", value):
        return f"{key} = {int(value)}, without the zero before it"
    if re.fullmatch(r"\d+\s*[;,]", value):
        return f"{key} = {value.rstrip(';, ')}, with nothing behind it"
    text = value.removesuffix('"')
    return f'quotes around text: {key} = "{text}"'
