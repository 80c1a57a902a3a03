"""`mailflow init` against real servers: by options, on a terminal, and where it goes wrong."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mailflow.cli import main
from mailflow.config import load
from mailflow.service.surroundings import country_here, own_unit, zone_here
from tests.conftest import Account
from tests.servers.dovecot import HOST, PASSWORD
from tests.servers.smtp import SmtpServer
from tests.servers.terminal import Terminal


@dataclass
class Newcomer:
    """Somebody with an account on the test's servers and nothing else."""

    account: Account
    smtp: SmtpServer
    home: Path

    @property
    def config(self) -> Path:
        return self.home / "mailflow" / "config.toml"

    @property
    def servers(self) -> list[str]:
        imap, smtp = f"{HOST}:{self.account.server.port}", f"{HOST}:{self.smtp.port}"
        return ["--imap", imap, "--imap-tls", "none", "--smtp", smtp, "--smtp-tls", "none"]

    @property
    def environ(self) -> dict[str, str]:
        return {"HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home), "LANG": "de_AT.UTF-8",
                "TZ": "Europe/Vienna", "MAILFLOW_CONFIG": "", "PATH": os.environ["PATH"]}  # fmt: skip

    def password_file(self, word: str = PASSWORD) -> Path:
        path = self.home / "secret"
        path.write_text(f"{word}\n")
        path.chmod(0o600)
        return path

    def init(self, *words: object) -> Result:
        args = ["init", "-y", "--user", self.account.user, *self.servers, *map(str, words)]
        return CliRunner().invoke(main, args, env=self.environ)


@pytest.fixture
def newcomer(account: Account, smtp_server: SmtpServer, tmp_path: Path) -> Newcomer:
    return Newcomer(account, smtp_server, tmp_path)


def test_by_options_it_logs_in_and_writes_a_config_for_its_user_only(newcomer: Newcomer) -> None:
    secret = newcomer.password_file()
    told = newcomer.init("--address", "ana@example.org", "--name", "Ana", "--password-file", secret)
    assert told.exit_code == 0, told.output
    assert "drafts = Drafts" in told.output
    made = load(newcomer.config)
    assert made.owner.addresses == ("ana@example.org",)
    assert (made.owner.zone, made.owner.country) == ("Europe/Vienna", "AT")
    assert made.imap.password_file == str(secret)
    assert newcomer.config.stat().st_mode & 0o777 == 0o600
    assert newcomer.smtp.logins == 1


def test_a_refused_login_writes_nothing_and_says_what_to_do(newcomer: Newcomer) -> None:
    secret = newcomer.password_file("wrong")
    told = newcomer.init("--address", "ana@example.org", "--name", "Ana", "--password-file", secret)
    assert told.exit_code == 77
    assert "app password" in told.output
    assert "Nothing was written. Next: try the password" in told.output
    assert not newcomer.config.exists()


def test_a_config_is_not_written_over_and_with_force_kept_beside(newcomer: Newcomer) -> None:
    secret = newcomer.password_file()
    words = ("--address", "ana@example.org", "--password-file", secret, "--name")
    newcomer.init(*words, "Ana")
    told = newcomer.init(*words, "Bea")
    assert told.exit_code == 1
    assert "--force" in told.output
    assert load(newcomer.config).owner.name == "Ana"
    assert newcomer.init(*words, "Bea", "--force").exit_code == 0
    assert load(newcomer.config).owner.name == "Bea"
    assert load(newcomer.config.with_name("config.toml.old")).owner.name == "Ana"


def test_what_is_missing_where_nobody_can_be_asked_is_named_by_its_option(
    newcomer: Newcomer,
) -> None:
    told = newcomer.init()
    assert told.exit_code == 2
    assert "give --address" in told.output
    told = newcomer.init("--address", "ana@example.org")
    assert "--password-file" in told.output


_LOGIN = ["--name", "Ana", "--password-file", "SECRET"]


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["--address", "ana"], 2, "--address: 'ana' is no address"),
        (["--address", "a@outlook.com"], 2, "give --password-file"),
        (["--address", "a@b.org", *_LOGIN, "--zone", "Wien"], 2, "--zone: unknown zone 'Wien'"),
        (["--address", "a@b.org", *_LOGIN, "--sent", "Nowhere"], 78, "has no folder 'Nowhere'"),
    ],
)
def test_a_wrong_answer_is_told_with_its_option(
    newcomer: Newcomer, words: list[str], code: int, says: str
) -> None:
    secret = str(newcomer.password_file())
    told = newcomer.init(*(secret if word == "SECRET" else word for word in words))
    assert told.exit_code == code, told.output
    assert says in told.output
    assert not newcomer.config.exists()


@pytest.mark.parametrize(
    ("address", "says"),
    [("sam@outlook.com", "give --client-id"), ("sam@tuta.com", "has no IMAP")],
)
def test_who_takes_no_password_is_told_before_one_is_typed(
    newcomer: Newcomer, address: str, says: str
) -> None:
    told = CliRunner().invoke(main, ["init", "-y", "--address", address], env=newcomer.environ)
    assert told.exit_code != 0
    assert says in told.output


def test_on_a_terminal_it_asks_and_gives_three_tries(newcomer: Newcomer) -> None:
    """A wrong password, then the right one; the rest by Return."""
    words = [*newcomer.servers, "--user", newcomer.account.user, "--no-unit"]
    dialogue = Terminal(["init", *words], newcomer.environ)
    dialogue.answer("Your address", "ana@example.org")
    dialogue.answer("not shown", "wrong")
    dialogue.answer("refuses the login.*not shown", PASSWORD)
    dialogue.answer("Your name", "Ana Lopez")
    dialogue.answer("half a sentence", "a nurse")
    dialogue.answer("time zone", "Wien")
    dialogue.answer("Europe/Vienna.*time zone", "")
    dialogue.answer("country", "")
    dialogue.answer("day of the weekly digest", "Fri")
    dialogue.answer("friday.*day of the weekly digest", "friday")
    dialogue.answer("Its hour", "6")
    told = dialogue.end()
    assert PASSWORD not in told
    made = load(newcomer.config)
    assert (made.owner.name, made.digest.weekday, made.digest.hour) == ("Ana Lopez", "friday", 6)
    kept = Path(made.imap.password_file)
    assert kept.read_text() == f"{PASSWORD}\n"
    assert kept.stat().st_mode & 0o777 == 0o600


def test_the_unit_runs_this_config_and_needs_no_quoting_by_hand(tmp_path: Path) -> None:
    unit = own_unit(tmp_path / "my config.toml")
    assert re.search(
        r'^ExecStart=\S+mailflow --config ".*/my config\.toml" run$', unit, re.MULTILINE
    )
    assert "Type=notify" in unit


def test_zone_and_country_are_the_machines(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Europe/Paris")
    assert zone_here({}, link) == "Europe/Paris"
    assert zone_here({"TZ": ":America/Lima"}, link) == "America/Lima"
    assert zone_here({"TZ": "Nowhere"}, link) == "UTC"
    assert zone_here({}, tmp_path / "none") == "UTC"
    assert country_here({"LANG": "fr_CA.UTF-8"}) == "CA"
    assert country_here({"LANG": "C.UTF-8"}) == ""


def test_with_google_oauth_is_a_choice(newcomer: Newcomer) -> None:
    words = ["--address", "sam@gmail.com", "--name", "Sam", "--client-id", "77.apps"]
    words += ["--client-secret-file", str(newcomer.password_file("shh"))]
    told = CliRunner().invoke(main, ["init", "-y", *words, "--no-unit"], env=newcomer.environ)
    assert told.exit_code == 0, told.output
    made = load(newcomer.config)
    assert (made.oauth.provider, made.imap.host) == ("google", "imap.gmail.com")
    assert made.oauth.client_secret_file == str(newcomer.home / "secret")


def test_an_account_of_microsofts_gets_a_config_for_oauth_and_the_next_step(
    newcomer: Newcomer,
) -> None:
    words = ["--address", "sam@outlook.com", "--name", "Sam", "--client-id", "1111-22"]
    told = CliRunner().invoke(main, ["init", "-y", *words, "--no-unit"], env=newcomer.environ)
    assert told.exit_code == 0, told.output
    assert "mailflow login" in told.output
    made = load(newcomer.config)
    assert (made.oauth.provider, made.oauth.client_id) == ("microsoft", "1111-22")
    assert not made.imap.has_password


def test_a_further_account_is_tried_and_added_to_the_config(newcomer: Newcomer) -> None:
    secret = newcomer.password_file()
    newcomer.init("--address", "ana@example.org", "--name", "Ana", "--password-file", secret)
    user = f"{newcomer.account.user}-uni"
    words = ["--account", "uni", "--address", "ana@uni.example", "--password-file", secret]
    words += ["--user", user]
    told = newcomer.init(*words)
    assert told.exit_code == 0, told.output
    assert "mailflow reload" in told.output
    made = load(newcomer.config)
    assert made.owner.addresses == ("ana@example.org",)
    (uni,) = made.account
    assert (uni.name, uni.addresses) == ("uni", ("ana@uni.example",))
    assert uni.imap == made.imap._replace(user=f"{newcomer.account.user}-uni")
    assert newcomer.config.stat().st_mode & 0o777 == 0o600
    assert not load(newcomer.config.with_name("config.toml.old")).account
    again = newcomer.init(*words)
    assert again.exit_code == 1
    assert "has an account “uni” already" in again.output
    same = newcomer.init("--account", "work", *words[2:])
    assert "stands in" in same.output
    assert load(newcomer.config) == made


def test_a_further_account_that_does_not_let_in_is_not_added(newcomer: Newcomer) -> None:
    secret = newcomer.password_file()
    newcomer.init("--address", "ana@example.org", "--name", "Ana", "--password-file", secret)
    before = newcomer.config.read_text()
    wrong = newcomer.home / "wrong"
    wrong.write_text("wrong\n")
    wrong.chmod(0o600)
    words = ("--account", "uni", "--address", "ana@uni.example", "--password-file", wrong)
    assert newcomer.init(*words).exit_code == 77
    assert newcomer.init("--account", "My Uni").exit_code == 2
    assert newcomer.config.read_text() == before
