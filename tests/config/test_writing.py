"""A new config: the example's own words, the given values, and nobody else's eyes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.config import parse
from mailflow.config.writing import ConfigExists, Value, fill, write

EXAMPLE = (Path(__file__).parents[2] / "config.example.toml").read_text(encoding="utf-8")
LEAST: dict[str, Value] = {
    "owner.name": "Ana",
    "owner.addresses": ("ana@example.org", "a@example.net"),
    "imap.host": "imap.example.net",
    "smtp.host": "smtp.example.net",
}


def test_a_filled_example_reads_as_what_was_given_and_defaults() -> None:
    made = parse(fill(EXAMPLE, {**LEAST, "smtp.port": 587, "smtp.tls": "starttls"}))
    assert made.owner.addresses == ("ana@example.org", "a@example.net")
    assert (made.smtp.port, made.smtp.tls, made.imap.tls) == (587, "starttls", "tls")
    assert not made.imap.has_password
    assert made.digest.weekday == "monday"


def test_every_comment_of_the_example_is_kept() -> None:
    def comments(text: str) -> list[str]:
        lines = [line for line in text.splitlines() if line.startswith("#")]
        return [line for line in lines if " = " not in line]

    assert comments(fill(EXAMPLE, LEAST)) == comments(EXAMPLE)


def test_an_option_that_the_example_has_not_is_a_mistake() -> None:
    with pytest.raises(KeyError, match=r"imap\.colour"):
        fill(EXAMPLE, {**LEAST, "imap.colour": "red"})


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_comes_back_as_it_was_given(text: str) -> None:
    assert parse(fill(EXAMPLE, {**LEAST, "owner.about": text})).owner.about == text


def test_only_the_owner_can_read_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "new" / "config.toml"
    write(path, "a = 1\n")
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o077 == 0
    assert [one.name for one in path.parent.iterdir()] == ["config.toml"]


def test_what_is_there_is_never_written_over_unasked(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("mine\n")
    with pytest.raises(ConfigExists, match="left as it is"):
        write(path, "other\n")
    assert path.read_text() == "mine\n"
    write(path, "other\n", may_replace=True)
    assert path.read_text() == "other\n"
    assert [one.name for one in tmp_path.iterdir()] == ["config.toml"]
