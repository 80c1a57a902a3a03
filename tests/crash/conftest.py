"""The ground that all crash tests share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.crash.runs import Ground, ground
from tests.servers import dovecot as dovecots


@pytest.fixture(scope="session")
def crash_ground() -> Iterator[Ground]:
    if not dovecots.is_here():
        why = "Dovecot is not installed; `make test` installs it (dovecot-imapd, dovecot-lmtpd)"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    with ground() as on:
        yield on
