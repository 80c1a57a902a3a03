"""Servers that every test may use. Where one is missing a test is skipped, but never in CI."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.servers import dovecot as dovecot_server


def missing(what: str) -> None:
    """Skip, saying why; in CI fail, for there nothing may be skipped."""
    if os.environ.get("CI"):
        pytest.fail(f"{what}; in CI no test may be skipped")
    pytest.skip(what)


@pytest.fixture(scope="session")
def dovecot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dovecot_server.Dovecot]:
    """A running Dovecot, one for the whole session; take a user name of your own."""
    if not dovecot_server.is_here():
        missing("dovecot is not installed (apt-get install dovecot-imapd dovecot-lmtpd)")
    server = dovecot_server.Dovecot(tmp_path_factory.mktemp("dovecot"))
    server.start()
    yield server
    server.stop()
