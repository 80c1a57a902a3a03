"""The config: its example, its defaults, and what it says of mistakes."""

from __future__ import annotations

import ast
import re
import tomllib
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from mailflow.config import BadConfig, Config, parse

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


def _with_every_option() -> str:
    """The example with every commented option switched on."""
    return re.sub(r"(?m)^# (\w+ = )", r"\1", EXAMPLE.read_text(encoding="utf-8"))


def _defaults(cls: type[Any], at: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    hints = get_type_hints(cls)
    for one in fields(cls):
        if one.metadata.get("internal"):
            continue
        name, hint = f"{at}{one.name}", hints[one.name]
        if is_dataclass(hint) and isinstance(hint, type):
            found |= _defaults(hint, f"{name}.")
        else:
            found[name] = one.default
    return found


def test_the_example_is_a_config_as_it_stands() -> None:
    assert parse(EXAMPLE.read_text(encoding="utf-8")).owner.name == "Sam Rivera"


def test_the_example_names_every_option_and_no_other_with_its_default() -> None:
    named = tomllib.loads(_with_every_option())
    flat = {
        f"{table}.{key}" if isinstance(value, dict) else table: inner
        for table, value in named.items()
        for key, inner in (value.items() if isinstance(value, dict) else [("", value)])
    }
    defaults = _defaults(Config)
    assert flat.keys() == defaults.keys()
    for key, default in defaults.items():
        written = tuple(flat[key]) if isinstance(flat[key], list) else flat[key]
        if default is not MISSING and key != "imap.password_file":
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
