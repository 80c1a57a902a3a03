"""Nothing that a mail or a contact's data says becomes a command or a header field (I1, I2).

`python bench/injection.py` does the same with 100,000 strings.
"""

from __future__ import annotations

from collections import Counter

import pytest

from mailflow.wire import safe
from tests.wire.injecting import FIELDS, IMAP_CALLS, Tally, letters, strike


def test_no_hostile_string_says_a_command_or_adds_a_field() -> None:
    tally = strike(300, seed=1)
    assert tally.wrongs == []
    assert tally.calls >= 300 * (len(IMAP_CALLS) + 3 + len(FIELDS))
    # Neither is everything refused nor everything let through.
    assert tally.commands > 2_000
    assert tally.refused > 2_000
    assert tally.letters > 1_000


def test_the_recorder_would_see_a_command_that_got_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(safe, "line", lambda value: value)
    assert any("STORE" in wrong or "EXPUNGE" in wrong for wrong in strike(150, seed=1).wrongs)


def test_the_letters_check_would_see_a_field_that_got_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    octets = b"Bcc: evil@example.net\r\n"
    monkeypatch.setattr("tests.wire.injecting.compose", lambda *_, **__: octets + b"\r\n")
    tally = Tally()
    letters("any", tally)
    assert Counter("bcc" in wrong for wrong in tally.wrongs)[True] == len(FIELDS)
