"""What tests of more than one floor stand on: real servers on loopback."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import hypothesis
import pytest

from mailflow.config import ServerConfig
from mailflow.store.drivers import load_postgres
from mailflow.wire.imap import Mailbox
from tests import canary, databases
from tests.servers import dovecot as dovecots
from tests.servers import postgres as postgreses
from tests.servers.smtp import SmtpServer

_numbers = count(1)

# A property that holds slowly, on a machine that others use too, holds.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")

# Where it is set, each daemon and each command that a test starts would compile all modules anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.fixture(scope="session")
def listening() -> Iterator[canary.Listening]:
    """Everything that is logged is looked at, whether or not it goes anywhere."""
    log = logging.getLogger("mailflow")
    made = canary.Listening()
    log.addFilter(made)
    log.setLevel(logging.INFO)
    yield made
    log.removeFilter(made)
    made.close()


@pytest.fixture(autouse=True)
def _log_names_nobody(
    listening: canary.Listening, request: pytest.FixtureRequest
) -> Iterator[None]:
    folder = request.getfixturevalue("tmp_path") if "tmp_path" in request.fixturenames else None
    listening.heard()
    yield
    found = listening.heard() + (list(canary.in_logs(folder)) if folder else [])
    assert not found, f"the log names somebody: {found[:5]}"


@dataclass(frozen=True)
class Account:
    """A mailbox of one test's own, on the session's Dovecot."""

    server: dovecots.Dovecot
    user: str
    password: str = dovecots.PASSWORD

    @property
    def config(self) -> ServerConfig:
        return self.server.config(user=self.user)

    def open(self) -> Mailbox:
        return Mailbox.open(self.config, self.user, self.password)

    def deliver(self, raw: bytes) -> None:
        self.server.deliver(self.user, raw)


@pytest.fixture(scope="session")
def dovecot() -> Iterator[dovecots.Dovecot]:
    """A running Dovecot for all tests; each takes an account of its own."""
    if not dovecots.is_here():
        why = "Dovecot is not installed; `make test` installs it (dovecot-imapd, dovecot-lmtpd)"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    # Not below pytest's own folder: paths of sockets end at 108 octets.
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    server = dovecots.Dovecot(folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def account(dovecot: dovecots.Dovecot) -> Account:
    return Account(dovecot, f"user{next(_numbers)}")


@pytest.fixture
def mailbox(account: Account) -> Iterator[Mailbox]:
    opened = account.open()
    yield opened
    opened.close()


@pytest.fixture
def smtp_server() -> Iterator[SmtpServer]:
    server = SmtpServer().start()
    yield server
    server.stop()


def pytest_addoption(parser: pytest.Parser) -> None:
    told = "what the store's tests run on: sqlite (a file) or postgresql (a server of their own)"
    parser.addoption("--database", choices=("sqlite", "postgresql"), default="sqlite", help=told)


# All by which a test can learn of --database.
_OF_THE_DATABASE = {"database_url", "bare_database_url", "postgres"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL, what asks for no database would be the run on SQLite once more."""
    if config.getoption("--database") == "sqlite":
        return
    asks: dict[bool, list[pytest.Item]] = {True: [], False: []}
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        asks[not _OF_THE_DATABASE.isdisjoint(fixtures)].append(item)
    if asks[False]:
        config.hook.pytest_deselected(items=asks[False])
        items[:] = asks[True]


@pytest.fixture(scope="session")
def postgres() -> Iterator[postgreses.Postgres]:
    """A running PostgreSQL for all tests; each takes a database of its own."""
    if not postgreses.is_here():
        why = "PostgreSQL is not installed; `make test` installs it"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    load_postgres()
    folder = Path(tempfile.mkdtemp(prefix="postgres-", dir=postgreses.quick_folder()))
    server = postgreses.Postgres(folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def bare_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """`store.database` of a test: a file in the state folder, not there yet, or an empty
    PostgreSQL database."""
    yield from _database_url(request, tmp_path, migrated=False)


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """`store.database` of a test, of its own, as a start of mailflow has left it: migrated.

    It is a copy of one that was migrated once, for that takes longer than most tests do.
    """
    yield from _database_url(request, tmp_path, migrated=True)


def _database_url(request: pytest.FixtureRequest, folder: Path, *, migrated: bool) -> Iterator[str]:
    if request.config.getoption("--database") == "sqlite":
        if migrated:
            databases.put(folder / "test.db")
        yield "test.db"
        return
    server: postgreses.Postgres = request.getfixturevalue("postgres")
    url = server.new_database(migrated=migrated)
    yield url
    server.drop(url)
