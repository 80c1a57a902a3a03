"""The doctor on real servers: what is well, and each way in which it is not."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailflow.config import Config, load
from mailflow.service.doctor import Check, State, Visit, examine
from mailflow.service.doctor.account import compare_clocks
from mailflow.service.world import World
from mailflow.store import facts
from mailflow.store.database import open_database, owner_id, unit
from mailflow.store.models import DATABASE
from tests.conftest import Account
from tests.servers.dovecot import HOST, PASSWORD, Dovecot
from tests.servers.smtp import SmtpServer

TEXT = """
[owner]
name = "Sam"
addresses = ["sam@example.org"]
[imap]
host = "{host}"
port = {port}
tls = "{tls}"
user = "{user}"
password_file = "{folder}/secret"
{more}
[smtp]
host = "{host}"
port = {smtp}
tls = "none"
[store]
state = "{folder}/state"
"""


class Patient:
    """A config on disk, and what the doctor says of it by name."""

    def __init__(self, folder: Path, account: Account, smtp: SmtpServer) -> None:
        self.folder, self.account, self.smtp = folder, account, smtp
        (folder / "secret").write_text(PASSWORD)
        (folder / "secret").chmod(0o600)
        self.path = folder / "config.toml"
        self.write()

    def write(self, *, port: int = 0, tls: str = "none", more: str = "") -> None:
        self.path.write_text(
            TEXT.format(
                host=HOST,
                port=port or self.account.server.port,
                tls=tls,
                user=self.account.user,
                folder=self.folder,
                smtp=self.smtp.port,
                more=more,
            )
        )

    def world(self, config: Config) -> World:
        open_database(config.store.database, Path(config.store.state))
        return World(owner_id("sam@example.org", "Sam"), config.person(), config, {})

    def visit(self, *, network: bool = True) -> dict[str, Check]:
        visit = Visit(self.path, self.world, network=network)
        try:
            return {check.name: check for check in examine(visit)}
        finally:
            if DATABASE.obj is not None:
                DATABASE.close()


@pytest.fixture
def patient(tmp_path: Path, account: Account, smtp_server: SmtpServer) -> Patient:
    return Patient(tmp_path, account, smtp_server)


def test_all_is_well_before_the_first_start_and_nothing_stays_behind(patient: Patient) -> None:
    told = patient.visit()
    assert [check for check in told.values() if check.state is State.BAD] == []
    assert "none yet" in told["database"].found
    assert "drafts = Drafts" in told["folders"].found
    assert told["probe draft"].found == "put into 'Drafts', seen there, and removed"
    assert told["server's clock"].state is State.GOOD
    assert told["capabilities"].state is State.GOOD
    assert told["sending login"].state is State.GOOD
    with closing(patient.account.open()) as mailbox:
        assert mailbox.uids("Drafts") == []
        assert mailbox.uids("Sent") == []
    assert not (patient.folder / "state" / "mailflow.db").exists()


def test_what_was_learnt_is_told(patient: Patient) -> None:
    world = patient.world(load(patient.path))
    with unit():
        facts.keep(world.owner, facts.OWN_COPY, "no", now=datetime.now(UTC))
        facts.keep(world.owner, "read-only", "a second mailflow", now=datetime.now(UTC))
    told = patient.visit(network=False)
    assert told["database"].found.endswith("is whole and up to date")
    assert "puts one into Sent" in told["Sent copies"].found
    assert told["sending"].step.endswith("mailflow outbox confirm")
    assert told["following"].state is State.ADVICE
    assert "your Sent folder" in told["authority"].found


def test_a_wrong_password_is_told_and_the_rest_is_looked_at_all_the_same(patient: Patient) -> None:
    (patient.folder / "secret").write_text("wrong")
    told = patient.visit()
    assert told["mailbox login"].situation == "LoginRefused"
    assert "app password" in told["mailbox login"].found
    assert told["folders"].state is State.SKIPPED
    assert told["sending login"].situation == "LoginRefused"
    assert told["disk"].state is State.GOOD


def test_a_password_that_others_may_read_is_told_with_the_way_out(patient: Patient) -> None:
    (patient.folder / "secret").chmod(0o644)
    assert "chmod 600" in patient.visit()["mailbox login"].found


def test_a_credential_that_only_the_unit_has_is_told_as_such(patient: Patient) -> None:
    text = patient.path.read_text()
    secret = f'password_file = "{patient.folder}/secret"'
    patient.path.write_text(text.replace(secret, 'password_credential = "imap"'))
    assert "outside of the unit" in patient.visit()["mailbox login"].step


def test_a_certificate_of_ones_own_is_named_by_ca_file(patient: Patient) -> None:
    server = patient.account.server
    patient.write(port=server.tls_port, tls="tls")
    told = patient.visit()["mailbox login"]
    assert told.situation == "CertificateRefused"
    assert told.step.endswith("name the file in imap.ca_file")
    patient.write(port=server.tls_port, tls="tls", more=f'ca_file = "{server.certificate}"')
    told = patient.visit()["TLS"]
    assert told.state is State.GOOD
    assert "its certificate ends 2" in told.found


_AUTHORITY = """[ca]
default_ca = own
[own]
database = index
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
"""


def make_ended_certificate(folder: Path) -> None:
    """key.pem and cert.pem for 127.0.0.1, good in January 2025 only."""
    (folder / "ca.conf").write_text(_AUTHORITY)
    (folder / "index").touch()
    asked = (
        "req -newkey rsa:2048 -nodes -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
        " -keyout key.pem -out wish.pem",
        "ca -batch -config ca.conf -selfsign -keyfile key.pem -in wish.pem -notext"
        " -startdate 20250101000000Z -enddate 20250201000000Z -out cert.pem",
    )
    for words in asked:
        subprocess.run(["openssl", *words.split()], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def ailing() -> Iterator[Dovecot]:
    """A Dovecot whose certificate has ended, and that makes no Drafts folder."""
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    server = Dovecot(folder, more="namespace inbox {\n mailbox Drafts {\n auto = no\n }\n}")
    make_ended_certificate(folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def test_a_certificate_that_has_ended_is_told_with_this_machines_time(
    patient: Patient, ailing: Dovecot
) -> None:
    patient.account = replace(patient.account, server=ailing)
    patient.write(port=ailing.tls_port, tls="tls", more=f'ca_file = "{ailing.certificate}"')
    told = patient.visit()["mailbox login"]
    assert "expired" in told.found
    assert f"{datetime.now(UTC):%Y-%m-%d}" in told.step


def test_a_missing_drafts_folder_is_told_with_what_there_is(
    patient: Patient, ailing: Dovecot
) -> None:
    patient.account = replace(patient.account, server=ailing)
    patient.write()
    told = patient.visit()
    assert "no Drafts folder found among: Archive" in told["folders"].found
    assert "folders.drafts" in told["folders"].found
    assert told["probe draft"].state is State.SKIPPED


def test_a_drafts_folder_that_takes_nothing_is_told(patient: Patient) -> None:
    with closing(patient.account.open()) as mailbox:
        mailbox.examine("Drafts")  # so that it is made
    drafts = patient.account.server.folder / "mail" / patient.account.user / "Maildir" / ".Drafts"
    inner = [drafts / name for name in ("new", "cur", "tmp")]
    for path in (drafts, *inner):
        if os.geteuid() == 0:
            shutil.chown(path, "root")
        path.chmod(0o555)
    try:
        told = patient.visit()["probe draft"]
    finally:
        for path in (drafts, *inner):
            path.chmod(0o755)
    assert told.state is State.BAD
    assert "'Drafts' read-only, or full?" in told.step


@pytest.mark.parametrize(
    ("seconds", "state", "told"),
    [
        (2, State.GOOD, "2 s ahead of"),
        (-90, State.ADVICE, "90 s behind"),
        (7200, State.BAD, "ahead"),
    ],
)
def test_a_clock_that_is_not_the_servers_is_told(seconds: int, state: State, told: str) -> None:
    check = compare_clocks(timedelta(seconds=seconds))
    assert check.state is state
    assert told in check.found


def test_a_host_that_nobody_answers_for_is_told(patient: Patient) -> None:
    patient.write(port=1)
    told = patient.visit()["mailbox login"]
    assert told.situation == "Disconnected"
    assert "imap.port" in told.found


def test_a_broken_config_is_told_line_by_line(patient: Patient) -> None:
    patient.path.write_text(patient.path.read_text().replace("tls =", "tlz =", 1))
    visit = Visit(patient.path, patient.world)
    told = list(examine(visit))
    assert told[0].found.startswith(f"{patient.path}:8: imap.tlz: unknown key")
    assert told[0].step == 'did you mean "tls"?'
    assert told[-1].state is State.SKIPPED


def test_a_config_that_is_not_there_is_told_by_its_path(patient: Patient) -> None:
    patient.path.unlink()
    assert next(iter(examine(Visit(patient.path, patient.world)))).found == (
        f"{patient.path}: no such file"
    )


def test_a_damaged_database_is_told_with_the_way_back(patient: Patient) -> None:
    patient.world(load(patient.path))
    DATABASE.close()
    path = patient.folder / "state" / "mailflow.db"
    octets = bytearray(path.read_bytes())
    octets[4096:12288] = b"\xff" * 8192
    path.write_bytes(octets)
    told = patient.visit(network=False)["database"]
    assert told.situation == "DatabaseUnfit"
    assert "mailflow restore FILE" in told.found


def test_a_template_of_ones_own_that_is_broken_is_told(patient: Patient) -> None:
    own = patient.folder / "own"
    own.mkdir()
    (own / "nudge.eml.j2").write_text("Subject: x\n\n{{ nonsense }}\n")
    patient.path.write_text(patient.path.read_text() + f'templates = "{own}"\n')
    told = patient.visit(network=False)["templates"]
    assert told.state is State.BAD
    assert "nonsense" in told.found


def test_a_unit_that_starts_nothing_is_told(
    patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(patient.folder))
    unit = patient.folder / "systemd" / "user" / "mailflow.service"
    unit.parent.mkdir(parents=True)
    unit.write_text("[Service]\nExecStart=/nowhere/mailflow run\n")
    told = patient.visit(network=False)["unit"]
    assert "/nowhere/mailflow, which is not there" in told.found
