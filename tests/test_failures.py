"""Each failure of a connection (C), of a server (S) and of other hands in the mailbox (M) that
the promises name has a test which bears its id, on real or scripted servers.

What each row is about, so that a test under a wrong name is seen:

C1 half-open line · C2 DONE on a dead line · C3 EOF in IDLE · C4 the server's own logout · C5 mail
between two looks · C6 any break of the line · C7 logins in a storm · C8 throttled, not refused ·
C9 certificates · C10 one octet a second · C11 capabilities after login

S1 a new UIDVALIDITY · S2 a UID used again · S3 `n:*` · S4 no flag is set · S5 no flag is believed ·
S6 EXPUNGE in between · S7 a vanished UID · S8 OK without storing · S9 names of folders · S10 SEARCH
that lies · S11 over quota · S12 Gmail's copies · S13 servers that lack all · S14 forms of literals

M1 moved before it was read · M2 the draft deleted · M3 the draft edited · M4 copies of it · M5 sent
from the phone · M6 written by hand · M7 a folder renamed · M8 marked as deleted · M9 one id, two
places
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
ROWS = [
    *(f"c{number}" for number in range(1, 12)),
    *(f"s{number}" for number in range(1, 15)),
    *(f"m{number}" for number in range(1, 10)),
]


def ids() -> set[str]:
    """The ids in the names of tests: `test_c1_c2_a_line_that_died…`."""
    found: set[str] = set()
    for folder in ("wire", "service"):
        for path in (TESTS / folder).glob("test_*.py"):
            for name in re.findall(r"^def test_(\w+)", path.read_text(), re.MULTILINE):
                told = re.match(r"(?:[csm]\d{1,2}_)+", name)
                found.update(told[0].strip("_").split("_") if told else ())
    return found


@pytest.mark.parametrize("row", ROWS)
def test_a_failure_has_a_test_that_bears_its_id(row: str) -> None:
    assert row in ids()
