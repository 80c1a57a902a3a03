"""Forced disconnects: a short soak. The long one is `python bench/soak.py` (ten thousand)."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.soak import WAYS, Given, faults, run
from tests.servers.dovecot import Dovecot


@pytest.mark.timeout(120)
def test_c6_of_sixty_connections_cut_in_every_way_none_loses_or_doubles_a_mail(
    dovecot: Dovecot, tmp_path: Path
) -> None:
    """EOF, BYE, RST, one octet at a time and silence, at random octets (also C1, C3, C10)."""
    given = Given(60, workers=4, seed=3, hold=2.5, delivering=0.3, samples=2)
    told = run(dovecot, tmp_path, given)
    assert faults(told, given.workers) == []
    assert sum(one["delivered"] for one in told) > 5
    ways = {way for one in told for way, times in one["cuts"].items() if times}
    assert ways == set(WAYS)
    # Each ended round is one cut at least; none was taken for anything but an end.
    assert sum(sum(one["ends"].values()) for one in told) == 60
    assert {way for one in told for way in one["ends"]} <= {"Disconnected", "TimedOut"}
