"""`mailflow login` as a person types it, against an OAuth server and servers that check its tokens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from mailflow.cli import main
from tests.servers.oauth import CLIENT, SECRET, OAuthServer
from tests.servers.smtp import SmtpServer
from tests.servers.tiny_imap import TinyImap

CONFIG = """
[owner]
name = "Sam"
addresses = ["sam@example.org"]
[imap]
host = "127.0.0.1"
port = {imap}
tls = "none"
[smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
[oauth]
provider = "other"
client_id = "{client}"
client_secret = "{secret}"
authorize_url = "{url}/authorize"
token_url = "{url}/token"
device_url = "{url}/device"
scope = "mail"
[store]
state = "{state}"
"""


@dataclass
class Place:
    folder: Path
    oauth: OAuthServer
    imap: TinyImap
    smtp: SmtpServer

    @property
    def token_file(self) -> Path:
        return self.folder / "state" / "oauth.json"

    def start(self, *words: str, **more: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "mailflow", "-c", str(self.folder / "config.toml"), *words],
            env={**os.environ, **more},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *words: str) -> tuple[int, str]:
        """Without a process of its own, which costs a second each."""
        done = CliRunner().invoke(main, ["-c", str(self.folder / "config.toml"), *words])
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.exit_code, done.output


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    oauth = OAuthServer().start()
    imap = TinyImap(tokens=oauth.access)
    smtp = SmtpServer(tokens=oauth.access).start()
    text = CONFIG.format(
        imap=imap.config.port,
        smtp=smtp.port,
        client=CLIENT,
        secret=SECRET,
        url=oauth.url,
        state=tmp_path / "state",
    )
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    yield Place(tmp_path, oauth, imap, smtp)
    smtp.stop()
    imap.close()
    oauth.stop()


def tokens_in(place: Place) -> list[str]:
    return [*place.oauth.access, *place.oauth.refresh]


def test_a_code_typed_elsewhere_logs_in_and_both_servers_are_tried(place: Place) -> None:
    code, told = place.run("login")
    assert code == 0, told
    assert "type this code: WDJB-MJHT" in told
    assert told.count("Logged in to 127.0.0.1") == 2
    assert place.token_file.stat().st_mode & 0o777 == 0o600
    assert not any(token in told for token in tokens_in(place))
    code, told = place.run("login", "--status")
    assert (code, told[:16]) == (0, "Logged in since ")


def visit(process: subprocess.Popen[str]) -> str:
    """Be the browser: open the address that is printed, follow it to its end."""
    assert process.stdout
    for line in process.stdout:
        if line.startswith("http"):
            return line.strip()
    raise AssertionError("no address was printed")


def test_a_browser_on_this_machine_comes_back_and_a_stranger_does_not_count(place: Place) -> None:
    process = place.start("login", "--browser", BROWSER="true")
    address = visit(process)
    back = dict(part.split("=", 1) for part in address.partition("?")[2].split("&"))
    own = urllib.parse.unquote(back["redirect_uri"])
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(f"{own}/?state=guessed&code=evil")
    with urllib.request.urlopen(address) as page:
        assert b"mailflow is logged in" in page.read()
    told, _ = process.communicate(timeout=60)
    assert process.returncode == 0, told
    assert place.token_file.exists()
    assert "code_challenge_method=S256" in address


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def ended_at(address: str) -> str:
    try:
        urllib.request.build_opener(_NoRedirect).open(address)
    except urllib.error.HTTPError as error:
        return str(error.headers["Location"])
    raise AssertionError("no redirect")


def test_the_last_address_of_a_browser_elsewhere_is_pasted(place: Place) -> None:
    process = place.start("login", "--paste")
    address = visit(process)
    told, _ = process.communicate(ended_at(address) + "\n", timeout=60)
    assert process.returncode == 0, told
    assert place.token_file.exists()


def test_another_logins_address_is_refused_and_what_was_there_is_kept(place: Place) -> None:
    place.run("login")
    before = place.token_file.read_text()
    process = place.start("login", "--paste")
    visit(process)
    told, _ = process.communicate("http://127.0.0.1:1/?state=x&code=y\n", timeout=60)
    assert process.returncode == 77
    assert "not the address of this login" in told
    assert place.token_file.read_text() == before


def test_whoever_refuses_is_told_so(place: Place) -> None:
    place.oauth.agrees = False
    process = place.start("login", "--paste")
    address = visit(process)
    told, _ = process.communicate(ended_at(address) + "\n", timeout=60)
    assert process.returncode == 77
    assert "did not agree: access_denied" in told


def test_a_login_without_a_refresh_token_is_not_kept(place: Place) -> None:
    place.oauth.instead = [(200, {"access_token": "a", "expires_in": 3600})]
    code, told = place.run("login")
    assert code == 77
    assert "gave no refresh token" in told
    assert not place.token_file.exists()


def test_without_oauth_in_the_config_the_next_step_is_told(place: Place) -> None:
    path = place.folder / "config.toml"
    path.write_text(path.read_text().replace('provider = "other"', 'provider = ""'))
    code, told = place.run("login")
    assert (code, "Fill in [oauth] first" in told) == (1, True)


def test_what_was_refused_before_counts_no_more_after_a_login(place: Place) -> None:
    place.run("login")
    place.oauth.withdraw()
    asked = len(place.oauth.asked)
    for _ in range(5):
        code, told = place.run("once")
        assert code == 77, told
    assert "mailflow login" in told
    # one question in all, though five rounds were asked for
    assert len(place.oauth.asked) <= asked + 2
    assert "mailflow login" in place.run("status")[1]
    code, told = place.run("health")
    assert (code, "mailflow login" in told) == (2, True)
    assert place.run("login")[0] == 0
    code, told = place.run("once")
    assert code == 0, told
    assert "mailflow login" not in place.run("status")[1]


def test_no_token_and_no_secret_stands_in_a_command_line_an_output_or_another_file(
    place: Place,
) -> None:
    outputs = [place.run(*words)[1] for words in (["login"], ["-v", "once"], ["status"])]
    place.oauth.withdraw()
    outputs += [place.run(*words)[1] for words in (["-v", "once"], ["health", "--json"])]
    secrets = [*tokens_in(place), SECRET]
    for told in outputs:
        assert not [one for one in secrets if one in told]
    for path in place.folder.rglob("*"):
        if path.is_file() and path.name not in {"config.toml", "oauth.json"}:
            octets = path.read_bytes()
            assert not [one for one in secrets if one.encode() in octets], path
    assert json.loads(place.token_file.read_text())["needs_login"]
