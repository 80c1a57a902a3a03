"""The canaries sing: what the check of every test's log takes for somebody's words."""

from __future__ import annotations

import logging

import pytest

from tests.canary import Listening, canaries


@pytest.mark.parametrize(
    "line",
    [
        "mail read by='jane.doe@acme.example'",
        "held key='Dear Jane'",
        "connection lost why='no such folder: Interviews/Acme'",
    ],
)
def test_a_line_that_names_somebody_is_heard(line: str) -> None:
    assert canaries(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "mail read role='inbox' uid=7 requests=(1,) by='proof'",
        "event request=1 kind='InterviewAgreed' stage='interviewed'",
        "outgoing key='request:1:request:1' before='present' after='approved'",
        "connection lost why='550 <…@…>: no such user' again_in=5",
        "/home/jane/mailflow/service/tick.py:12 tick: find('jane@acme.example')",
    ],
)
def test_our_own_words_are_not(line: str) -> None:
    assert canaries(line) == []


def test_fields_are_looked_at_too() -> None:
    listening = Listening()
    record = logging.makeLogRecord({"msg": "held", "fields": {"key": "Dear Jane"}})
    assert listening.filter(record)
    assert listening.heard() == ["'Dear Jane'"]
    assert listening.heard() == []
    listening.close()
