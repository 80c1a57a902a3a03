"""What a value may be beyond its type: ranges, choices, addresses, zones, hosts. Touches nothing.

A finding is (what is wrong, what to write instead). The tables are by dotted key, or by the
last part of it where every section means the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from mailflow.config.values import (
    SECRET_WAYS,
    WAYS,
    WEEKDAYS,
    Config,
    OAuthConfig,
    SendingConfig,
    ServerConfig,
)

Findings = Iterator[tuple[str, str]]


def _nearest(word: str, known: Iterable[str]) -> str:
    from mailflow.config.hints import nearest  # noqa: PLC0415  # few values have a problem

    return nearest(word, known)


CHOICES = {
    "tls": ("tls", "starttls", "none"),
    "weekday": WEEKDAYS,
    "approve": ("drafts", "mail"),
    "provider": ("", "google", "microsoft", "other"),
}
_RANGES = {
    "port": (0, 65535),
    "hour": (0, 23),
    "minutes": (5, 240),
    "poll": (1, 3600),
    "from_hour": (0, 23),
    "until_hour": (1, 24),
    "daily_cap": (0, 500),
    "gap": (0, 3600),
    "timeout": (1, 3600),
    "deadline": (1, 86_400),
}
_ELSE = (0, 1_000_000)
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")


def of_value(key: str, value: Any) -> Findings:
    """What is wrong with the value of this dotted key, whose type is right."""
    name = key.rpartition(".")[2]
    key = _as_of_main(key)
    if choices := CHOICES.get(name):
        yield from _choice(value, choices)
    elif isinstance(value, int) and not isinstance(value, bool):
        low, high = _RANGES.get(name, _ELSE)
        if not low <= value <= high:
            yield f"{value} is out of range", f"a number between {low} and {high}"
    elif check := _CHECKS.get(key):
        yield from check(value)


def of_item(key: str, value: str) -> Findings:
    """What is wrong with one of the values of this list."""
    if check := _ITEMS.get(_as_of_main(key)):
        yield from check(value)


def _as_of_main(key: str) -> str:
    """`account.imap.host` is to be what `imap.host` is."""
    inner = key.removeprefix("account.")
    return key if inner in {key, "name"} else _OF_OWNER.get(inner, inner)


def _choice(value: str, choices: tuple[str, ...]) -> Findings:
    if value in choices:
        return
    meant = {"ssl": "tls", "ssl/tls": "tls", "yes": "tls", "no": "none"}.get(value.casefold())
    near = meant if meant in choices else _nearest(value, choices)
    known = ", ".join(f'"{one}"' for one in choices)
    yield f"{value!r} is not known", f'did you mean "{near}"? Known: {known}' if near else known


def _name(value: str) -> Findings:
    if not value.strip():
        yield "is empty", "your name, as it shall stand below letters"


def _addresses(value: tuple[str, ...]) -> Findings:
    if not value:
        yield "is empty", "at least one of your addresses"
    seen: set[str] = set()
    for one in value:
        if one.casefold() in seen:
            yield f"{one!r} stands there twice", "keep one of them"
        seen.add(one.casefold())


def _address(value: str) -> Findings:
    if found := re.search(r"<([^<>\s]+@[^<>\s]+)>", value):
        yield f"{value!r} is more than an address", f'the address only: "{found[1]}"'
    elif not re.fullmatch(r"[^\s@<>,;]+@[^\s@<>,;]+", value) or not value.isascii():
        yield f"{value!r} is no address", 'write it as "you@example.org", in plain letters'


def _zone(value: str) -> Findings:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zones = available_timezones()
        cities = {zone.rpartition("/")[2]: zone for zone in sorted(zones) if "/" in zone}
        city = _nearest(value.rpartition("/")[2].replace(" ", "_"), cities)
        near = _nearest(value, zones) or cities.get(city, "")
        fix = f'did you mean "{near}"?' if near else 'an IANA name, such as "Europe/London"'
        yield f"unknown zone {value!r}", fix


def _country(value: str) -> Findings:
    if value and not re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", value):
        upper = value.upper()
        near = upper if re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", upper) else ""
        fix = f'did you mean "{near}"?' if near else 'two letters of ISO 3166, as "DE" or "DE-BY"'
        yield f"{value!r} is no country's code", fix
    elif value == "UK":
        yield "'UK' is no country's code", 'did you mean "GB"?'


def _host(value: str) -> Findings:
    bare = re.sub(r"^\w+://", "", value).rstrip("/")
    name, _, port = bare.rpartition(":")
    if not value.strip():
        yield "is empty", "the server's name, as your provider tells it"
    elif name.count(":") == 0 and name and port.isdigit():
        yield f"{value!r} holds a port", f'host = "{name}" and port = {port}, apart'
    elif bare != value:
        yield f"{value!r} is an address of the web", f'the server\'s name only: "{bare}"'
    elif "@" in value:
        yield f"{value!r} is an address, no server", "the server's name, as your provider tells it"
    elif re.search(r"[\s/,;]", value):
        yield f"{value!r} is no server's name", f'such as "{bare.split()[0].strip(",;/")}"'


def _url(value: str) -> Findings:
    parts = urlsplit(value)
    if value and parts.scheme == "http" and parts.hostname in _LOOPBACK:
        return
    if value and (parts.scheme != "https" or not parts.hostname):
        yield f"{value!r} is no address of the web", "https://… , as your provider tells it"


def _tenant(value: str) -> Findings:
    if not re.fullmatch(r"[\w.-]+", value, re.ASCII):
        yield f"{value!r} is no tenant", '"common", or the id or domain of your organisation'


def _database(value: str) -> Findings:
    scheme, found, rest = value.partition("://")
    if not value:
        yield "is empty", 'a file\'s name such as "mailflow.db", or leave the key out'
    elif found and scheme in {"postgres", "pgsql", "psql"}:
        yield f"{scheme}:// is not known", f'"postgresql://{rest}"'
    elif found and scheme != "postgresql":
        yield f"{scheme}:// is not known", "a file's name, or postgresql://user@host/name"


def _rule(value: str) -> Findings:
    # A tenth of a second, for those only who switch a rule off.
    from mailflow.drafting.lint import RULES  # noqa: PLC0415

    names = [rule.name for rule in RULES]
    if value not in names:
        near = _nearest(value, names)
        listed = "`mailflow lint --rules` lists them"
        fix = f'did you mean "{near}"? {listed}' if near else listed
        yield f"the lint has no rule {value!r}", fix


def _account(value: str) -> Findings:
    if value == "main":
        yield "'main' is [imap]'s account", 'another word, such as "university"'
    elif not re.fullmatch(r"[a-z][a-z0-9_-]{0,29}", value):
        plain = re.sub(r"[^a-z0-9_-]+", "-", value.casefold()).strip("-0123456789_")[:30]
        yield f"{value!r} is no plain word", f'such as "{plain or "university"}"'


_OF_OWNER = {"addresses": "owner.addresses"}
_CHECKS: dict[str, Callable[[Any], Findings]] = {
    "account.name": _account,
    "owner.name": _name,
    "owner.addresses": _addresses,
    "owner.zone": _zone,
    "owner.country": _country,
    "policy.country": _country,
    "imap.host": _host,
    "smtp.host": _host,
    "store.database": _database,
    "oauth.tenant": _tenant,
    "oauth.authorize_url": _url,
    "oauth.token_url": _url,
    "oauth.device_url": _url,
}
_ITEMS: dict[str, Callable[[str], Findings]] = {"owner.addresses": _address, "lint_off": _rule}


def of_section(section: str, value: Any) -> Iterator[tuple[str, str, str]]:
    """What contradicts itself within a section: (key in it, what, fix)."""
    if isinstance(value, ServerConfig):
        yield from _server(section, value)
    elif isinstance(value, OAuthConfig):
        yield from _oauth(value)
    elif isinstance(value, SendingConfig) and value.from_hour >= value.until_hour:
        what = f"{value.until_hour} is not after from_hour = {value.from_hour}"
        yield "until_hour", what, f"an hour from {value.from_hour + 1} to 24"


def _server(section: str, server: ServerConfig) -> Iterator[tuple[str, str, str]]:
    given = [way for way in WAYS if getattr(server, way)]
    if len(given) > 1:
        yield given[1], f"{' and '.join(given)} are both given", "keep one of them"
    if server.tls == "none" and server.host not in _LOOPBACK:
        what = '"none" would send the password in clear'
        port = "993 or 143" if section.endswith("imap") else "465 or 587"
        yield "tls", what, f'"tls" or "starttls" (port {port})'


def _oauth(oauth: OAuthConfig) -> Iterator[tuple[str, str, str]]:
    given = [way for way in SECRET_WAYS if getattr(oauth, way)]
    if len(given) > 1:
        yield given[1], f"{' and '.join(given)} are both given", "keep one of them"
    if oauth.provider and not oauth.client_id:
        what = "is missing: mailflow has no client of its own"
        yield "client_id", what, "the id of the app that you registered with the provider"
    if oauth.provider == "other":
        for name in ("token_url", "scope"):
            if not getattr(oauth, name):
                yield name, 'is missing for provider = "other"', "what the provider tells"
        if not (oauth.authorize_url or oauth.device_url):
            what = 'is missing for provider = "other"'
            yield "authorize_url", what, "that, or device_url, as the provider tells"


def of_all(config: Config) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """What contradicts itself across sections: (key, what, fix)."""
    yield from _two_logins((), config.imap, config.oauth)
    for number, account in enumerate(config.account):
        yield from _two_logins(("account", str(number)), account.imap, account.oauth)
    yield from _twice(config)


def _two_logins(
    at: tuple[str, ...], imap: ServerConfig, oauth: OAuthConfig
) -> Iterator[tuple[tuple[str, ...], str, str]]:
    given = [way for way in WAYS if getattr(imap, way)]
    if oauth.provider and given:
        what = "is given although oauth.provider is"
        yield (*at, "imap", given[0]), what, "keep one of them: a password, or OAuth"


def _twice(config: Config) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """What must be each account's own."""
    names: set[str] = set()
    files = {config.oauth.token_file}
    boxes = {_box(config.imap, config.owner.addresses)}
    theirs = set(map(str.casefold, config.owner.addresses))
    for number, account in enumerate(config.account):
        at = ("account", str(number))
        if account.name in names:
            yield (*at, "name"), f"{account.name!r} is another account's name, too", "another name"
        if account.oauth.token_file and account.oauth.token_file in files:
            what = "is another account's file, too"
            yield (*at, "oauth", "token_file"), what, "a file of its own, or leave the key out"
        if (box := _box(account.imap, account.addresses)) in boxes:
            what = "is a mailbox that another account is for already"
            fix = "put this account's addresses into the other's, and leave this one out"
            yield (*at, "imap"), what, fix
        for one in account.addresses:
            if one.casefold() in theirs:
                what = f"{one!r} is another account's, too"
                yield (*at, "addresses"), what, "each address in the account whose mail it is"
        boxes.add(box)
        names.add(account.name)
        files.add(account.oauth.token_file)
        theirs |= set(map(str.casefold, account.addresses))


def _box(imap: ServerConfig, addresses: tuple[str, ...]) -> tuple[str, int, str]:
    """Which mailbox it is, as far as a config tells."""
    return imap.host.casefold(), imap.port, (imap.user or addresses[0]).casefold()
