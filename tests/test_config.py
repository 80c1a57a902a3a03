"""The config: its example, its defaults, and what it says of mistakes."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from mailflow.config import BadConfig, Config, parse
from mailflow.config.reading import is_section, options

EXAMPLE = Path(__file__).parents[1] / "config.example.toml"
SMALLEST = """
[owner]
name = "Sam"
addresses = ["sam@example.org"]
[imap]
host = "imap.example.org"
[smtp]
host = "smtp.example.org"
"""

#: the default of an option that has none
_MISSING = object()


def _with_every_option() -> str:
    """The example with every commented option and table switched on."""
    wanted = r"(?m)^# (\w+ = |\[{1,2}account[\w.]*\]{1,2}$)"
    return re.sub(wanted, r"\1", EXAMPLE.read_text(encoding="utf-8"))


def _defaults(cls: type[Any], at: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    hints = get_type_hints(cls)
    for option in options(cls, at):
        name, hint = f"{at}.{option}".lstrip("."), hints[option]
        of = get_args(hint)[0] if get_origin(hint) is tuple else hint
        if is_section(of):
            found |= _defaults(of, name)
        else:
            found[name] = cls._field_defaults.get(option, _MISSING)
    return found


def _flat(table: dict[str, Any], at: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in table.items():
        each = value if isinstance(value, list) else [value]
        inner = [one for one in each if isinstance(one, dict)]
        for one in inner:
            found |= _flat(one, f"{at}{name}.")
        if not inner:
            found[f"{at}{name}"] = value
    return found


def test_the_example_is_a_config_as_it_stands() -> None:
    assert parse(EXAMPLE.read_text(encoding="utf-8")).owner.name == "Sam Rivera"


def test_the_example_names_every_option_and_no_other_with_its_default() -> None:
    flat = _flat(tomllib.loads(_with_every_option()))
    defaults = _defaults(Config)
    assert flat.keys() == defaults.keys()
    for key, default in defaults.items():
        written = tuple(flat[key]) if isinstance(flat[key], list) else flat[key]
        if default is not _MISSING and key != "imap.password_file":
            assert written == default, key


def test_every_option_is_used_somewhere() -> None:
    """An option that is read and asked about by nobody would be a promise not kept."""
    house = EXAMPLE.parent / "mailflow"
    asked = {
        node.attr
        for path in house.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
    }
    # by the name of a role, in wire/folders
    asked |= {"archive", "drafts", "filing", "junk"}
    assert {key.rpartition(".")[2] for key in _defaults(Config)} <= asked


def test_the_smallest_config_has_the_defaults() -> None:
    config = parse(SMALLEST)
    assert config.policy.nudge_after == 7
    assert config.imap.tls == "tls"
    assert config.person().address == "sam@example.org"


@pytest.mark.parametrize(
    ("change", "line", "words"),
    [
        ('host = "imap.example.org"\nprot = 1', 7, "imap.prot: unknown key"),
        ('host = "imap.example.org"\nport = "x"', 7, "imap.port: 'x' does not fit"),
        ('host = "imap.example.org"\nport = 99999', 7, "imap.port: 99999 is out of range"),
        ('host = "imap.example.org"\ntls = "ssl"', 7, "imap.tls: 'ssl' is not known"),
        ('host = "imap.example.org"\ntls = "none"', 7, "would send the password in clear"),
        ("port = 1", 5, "imap.host: is missing"),
        (
            'host = "imap.example.org"\npassword = "a"\npassword_file = "b"',
            8,
            "password and password_file are both given",
        ),
    ],
)
def test_a_mistake_is_named_with_file_line_and_key(change: str, line: int, words: str) -> None:
    text = SMALLEST.replace('host = "imap.example.org"', change)
    with pytest.raises(BadConfig) as caught:
        parse(text, "config.toml")
    assert f"config.toml:{line}: " in str(caught.value)
    assert words in str(caught.value)
    assert "fix:" in str(caught.value)


def test_all_mistakes_are_told_at_once() -> None:
    text = SMALLEST + "[digest]\nhour = 25\nweekday = 'mon'\n[polcy]\n"
    with pytest.raises(BadConfig) as caught:
        parse(text)
    assert len(caught.value.problems) == 3
    assert 'did you mean "policy"?' in str(caught.value)


def test_a_config_that_is_no_toml_names_the_line() -> None:
    with pytest.raises(BadConfig, match=r"config\.toml:2"):
        parse("a = 1\nb = = 2", "config.toml")


@pytest.mark.parametrize("address", ["sam", "sam@a@b", "sam @example.org", "säm@example.org"])
def test_an_owner_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(BadConfig, match=r"owner\.addresses"):
        parse(SMALLEST.replace("sam@example.org", address))


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(BadConfig, match=r"owner\.zone"):
        parse(SMALLEST.replace('name = "Sam"', 'name = "Sam"\nzone = "Mars/Olympus"'))


def test_passwords_never_show_in_a_config_printed() -> None:
    text = SMALLEST.replace('host = "imap.example.org"', 'host = "h"\npassword = "geheim"')
    assert "geheim" not in repr(parse(text))


ACCOUNT = """
[[account]]
name = "university"
addresses = ["sam@uni.example"]
[account.imap]
host = "imap.uni.example"
[account.smtp]
host = "smtp.uni.example"
[account.folders]
sent = "Gesendet"
"""


def test_a_further_account_is_seen_as_a_config_of_its_own() -> None:
    config = parse(SMALLEST + ACCOUNT)
    assert config.accounts == ("", "university")
    assert config.person().addresses == ("sam@example.org", "sam@uni.example")
    seen = config.of("university")
    assert (seen.imap.host, seen.smtp.host) == ("imap.uni.example", "smtp.uni.example")
    assert (seen.folders.sent, seen.owner.addresses) == ("Gesendet", ("sam@uni.example",))
    assert (seen.at, config.at, config.of("")) == ("university", "", config)
    with pytest.raises(LookupError, match="work"):
        config.of("work")


def test_an_address_belongs_to_one_account() -> None:
    config = parse(SMALLEST + ACCOUNT)
    assert config.holding("Sam@Uni.example") == "university"
    assert config.holding("sam@example.org") == config.holding("gone@example.org") == ""


@pytest.mark.parametrize(
    ("before", "after", "line", "words"),
    [
        ('name = "university"', 'name = "My Uni!"', 11, "account.name: 'My Uni!' is no plain word"),
        ('name = "university"', 'name = "main"', 11, "account.name: 'main' is [imap]'s account"),
        ('name = "university"', "", 10, "account.name: is missing"),
        ('["sam@uni.example"]', '["Sam@Example.org"]', 12, "is another account's, too"),
        ('["sam@uni.example"]', '"sam"', 12, "account.addresses: 'sam' is no address"),
        ('["sam@uni.example"]', "[]", 12, "account.addresses: is empty"),
        ('host = "imap.uni.example"', "port = 1", 13, "account.imap.host: is missing"),
        ('"imap.uni.example"', '"imap.uni.example:993"', 14, 'host = "imap.uni.example" and port'),
        ('"imap.uni.example"', '"x"\ntls = "none"', 15, "would send the password in clear"),
        ('"imap.uni.example"', '"x"\nprot = 1', 15, "account.imap.prot: unknown key"),
        ('"imap.uni.example"', '"x"\nsent = "S"', 15, "belongs into the section [account.folders]"),
        ('name = "university"', 'host = "x"\nname = "u"', 11, "into the section [account.imap]"),
        (
            'host = "imap.uni.example"',
            'host = "IMAP.example.org"\nuser = "sam@example.org"',
            13,
            "account.imap: is a mailbox that another account is for already",
        ),
        ('"Gesendet"', "7", 18, "account.folders.sent: 7 does not fit"),
        ("[[account]]", "[account]", 10, "write [[account]], in two brackets"),
        (
            "[account.folders]",
            '[account.oauth]\nprovider = "google"\nclient_id = "i"\n[account.folders]',
            13,
            "",
        ),
    ],
)
def test_a_mistake_in_an_account_is_named_like_any_other(
    before: str, after: str, line: int, words: str
) -> None:
    text = SMALLEST + ACCOUNT.replace(before, after, 1)
    if not words:
        text = text.replace('"imap.uni.example"', '"x"\npassword = "p"')
        line, words = 15, "account.imap.password: is given although oauth.provider is"
    with pytest.raises(BadConfig) as caught:
        parse(text, "config.toml")
    told = [str(problem) for problem in caught.value.problems]
    assert any(f"config.toml:{line}: " in one and words in one for one in told), told


def test_two_accounts_of_one_name_are_one_too_many() -> None:
    other = ACCOUNT.replace("sam@uni", "sam@other")
    with pytest.raises(BadConfig, match=r"config\.toml:21: account\.name: 'university' is another"):
        parse(SMALLEST + ACCOUNT + other)
