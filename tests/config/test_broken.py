"""Forty broken configs: each is told with its line and with the way out."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest

from mailflow.config import BadConfig, parse

#: what stands in every one of them; a change replaces a line or is appended
WHOLE = """[owner]
name = "Sam"
addresses = ["sam@example.org"]
zone = "UTC"
[imap]
host = "imap.example.org"
port = 993
tls = "tls"
[smtp]
host = "smtp.example.org"
tls = "tls"
[digest]
weekday = "monday"
hour = 7
[sending]
from_hour = 8
until_hour = 18
"""


class Broken(NamedTuple):
    """Line `at` of the whole becomes `text`, which is told for line `line` as `told`."""

    name: str
    at: int
    text: str
    line: int
    told: str


BROKEN = [
    # No TOML
    Broken("text without quotes", 6, "host = imap.example.org", 6, 'host = "imap.example.org"'),
    Broken("a colon for an equals sign", 6, "host: imap.org", 6, 'host = "imap.org"'),
    Broken("typographic quotes", 2, "name = “Sam”", 2, "plain quotes"),
    Broken("a quote left open", 2, 'name = "Sam', 2, "closing quote"),
    Broken("a list left open", 3, 'addresses = ["sam@example.org"', 3, "closing bracket"),
    Broken("a header left open", 5, "[imap", 5, "closing bracket: [imap]"),
    Broken("yes for true", 16, "any_day = yes", 16, "any_day = true"),
    Broken("True for true", 16, "any_day = True", 16, "any_day = true"),
    Broken("a zero before the hour", 14, "hour = 07", 14, "hour = 7"),
    Broken("a semicolon at the end", 7, "port = 993;", 7, "port = 993,"),
    Broken("a backslash in a path", 7, 'ca_file = "C:\\pem"', 7, "single quotes"),
    Broken("a key given twice", 7, 'host = "b.example.org"', 7, "second time"),
    Broken("a section given twice", 12, "[imap]", 12, "second time"),
    # Keys
    Broken(
        "a letter left out",
        7,
        "prt = 993",
        7,
        'imap.prt: unknown key\n    fix: did you mean "port"?',
    ),
    Broken("a capital letter", 6, 'Host = "imap.example.org"', 6, 'did you mean "host"?'),
    Broken("a hyphen", 16, "from-hour = 8", 16, 'did you mean "from_hour"?'),
    Broken("another program's word", 6, 'server = "imap.example.org"', 6, 'did you mean "host"?'),
    Broken(
        "a section spelt wrong", 9, "[smpt]", 9, 'smpt: unknown key\n    fix: did you mean "smtp"?'
    ),
    Broken("in the wrong section", 13, 'zone = "UTC"', 13, "belongs into the section [owner]"),
    Broken("nothing like it", 7, "colour = 3", 7, "known here: host, port"),
    Broken("a table for mailboxes", 5, "[mailboxes]\n[imap]", 5, "is a table [[account]]"),
    Broken("a key missing", 6, "# host", 5, 'imap.host: is missing\n    fix: add host = "text"'),
    Broken(
        "a section missing", 9, "[imap.x]", 17, "smtp: is missing\n    fix: add a section [smtp]"
    ),
    # Types
    Broken("a number in quotes", 7, 'port = "993"', 7, "port = 993, without quotes"),
    Broken("a number for text", 2, "name = 7", 2, 'name = "7", in quotes'),
    Broken("a word for a number", 14, 'hour = "seven"', 14, "write hour = 7, a whole number"),
    Broken("a fraction", 14, "hour = 7.5", 14, "digest.hour: 7.5 does not fit"),
    Broken("true for a word", 8, "tls = true", 8, "imap.tls: True does not fit"),
    Broken("text for true", 16, 'any_day = "true"', 16, "any_day = true, without quotes"),
    Broken("a list for text", 6, 'host = ["imap.example.org"]', 6, "without brackets"),
    Broken("a number in a list", 3, 'addresses = [\n"a@b.org",\n7]', 5, "owner.addresses: 7 does"),
    Broken("text for a section", 1, 'policy = "strict"\n[owner]', 1, "write [policy]"),
    # Values
    Broken("a day abbreviated", 13, 'weekday = "Mon"', 13, 'did you mean "monday"?'),
    Broken("ssl for tls", 8, 'tls = "ssl"', 8, 'did you mean "tls"?'),
    Broken("in the clear", 8, 'tls = "none"', 8, '"tls" or "starttls"'),
    Broken("an hour too late", 14, "hour = 24", 14, "a number between 0 and 23"),
    Broken("no hour left", 17, "until_hour = 8", 17, "an hour from 9 to 24"),
    Broken("a city for a zone", 4, 'zone = "Berlin"', 4, 'did you mean "Europe/Berlin"?'),
    Broken("a zone spelt wrong", 4, 'zone = "Europe/Lodnon"', 4, 'did you mean "Europe/London"?'),
    Broken("a name with its address", 3, 'addresses = ["Sam <s@x.org>"]', 3, '"s@x.org"'),
    Broken(
        "an address of nobody", 3, 'addresses = [\n"a@b.org",\n"sam"]', 5, "'sam' is no address"
    ),
    Broken("no address", 3, "addresses = []", 3, "at least one of your addresses"),
    Broken("an address twice", 3, 'addresses = ["a@b.org", "A@b.org"]', 3, "keep one"),
    Broken("no name", 2, 'name = " "', 2, "owner.name: is empty"),
    Broken("a country's name", 4, 'country = "Germany"', 4, "two letters of ISO 3166"),
    Broken("a country in small letters", 4, 'country = "de-by"', 4, 'did you mean "DE-BY"?'),
    Broken(
        "a port in the host", 6, 'host = "imap.x.org:993"', 6, 'host = "imap.x.org" and port = 993'
    ),
    Broken("an address of the web", 6, 'host = "https://imap.x.org/"', 6, 'only: "imap.x.org"'),
    Broken(
        "two ways to a password", 7, 'password = "a"\npassword_file = "b"', 8, "keep one of them"
    ),
    Broken(
        "a database's other name",
        15,
        '[store]\ndatabase = "postgres://h/d"\n[sending]',
        16,
        '"postgresql://h/d"',
    ),
    Broken(
        "a rule spelt wrong", 1, 'lint_off = ["to-long"]\n[owner]', 1, "`mailflow lint --rules`"
    ),
]


@pytest.mark.parametrize("broken", BROKEN, ids=[one.name for one in BROKEN])
def test_a_broken_config_is_told_with_its_line_and_the_way_out(broken: Broken) -> None:
    lines = WHOLE.splitlines()
    lines[broken.at - 1] = broken.text
    with pytest.raises(BadConfig) as caught:
        parse("\n".join(lines), "config.toml")
    told = str(caught.value)
    assert f"config.toml:{broken.line}: " in told
    assert re.search(re.escape(broken.told), told.split(f"config.toml:{broken.line}: ")[1])


def test_one_slip_is_one_problem() -> None:
    """A required key that was spelt wrong is not told as missing, too."""
    text = WHOLE.replace("[smtp]", "[smpt]").replace("host =", "hots =", 1)
    with pytest.raises(BadConfig) as caught:
        parse(text)
    assert [problem.key for problem in caught.value.problems] == ["imap.hots", "smpt"]


def test_what_contradicts_itself_is_told_together_with_what_is_misspelt() -> None:
    text = WHOLE.replace('name = "Sam"', 'nmae = "Sam"').replace(
        "until_hour = 18", "until_hour = 1"
    )
    text = text.replace('host = "smtp.example.org"\ntls = "tls"', 'host = "s.org"\ntls = "none"')
    with pytest.raises(BadConfig) as caught:
        parse(text)
    told = [(problem.line, problem.key) for problem in caught.value.problems]
    assert told == [(2, "owner.nmae"), (11, "smtp.tls"), (17, "sending.until_hour")]
