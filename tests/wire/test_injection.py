"""Nothing that a mail or a contact's data says becomes a command or a header field (I1, I2).

`python bench/injection.py` does the same with 100,000 strings.
"""

from __future__ import annotations

from collections import Counter

import pytest

from mailflow.wire import safe
from tests.wire.injecting import FIELDS, IMAP_CALLS, Tally, letters, strike


def test_no_hostile_string_says_a_command_or_adds_a_field() -> None:
    tally = strike(200, seed=1)
    assert tally.wrongs == []
    assert tally.calls >= 200 * (len(IMAP_CALLS) + 3 + len(FIELDS))
    # Neither is everything refused nor everything let through.
    assert tally.commands > 1_000
    assert tally.refused > 1_000
    assert tally.letters > 500


def test_the_recorder_would_see_a_command_that_got_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(safe, "line", lambda value: value)
    monkeypatch.setattr(safe, "flags", list)
    wrongs = strike(100, seed=1).wrongs
    for where in ("append flag", "recipient", "login"):
        assert any(wrong.startswith(where) for wrong in wrongs), where


def test_the_letters_check_would_see_a_field_that_got_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    octets = b"Bcc: evil@example.net\r\n"
    monkeypatch.setattr("tests.wire.injecting.compose", lambda *_, **__: octets + b"\r\n")
    tally = Tally()
    letters("any", tally)
    # all but the one where the string is to be a field's name
    assert Counter("bcc" in wrong for wrong in tally.wrongs)[True] == len(FIELDS) - 1
