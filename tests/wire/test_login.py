from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mailflow.config import OAuthConfig, ServerConfig
from mailflow.wire.errors import PasswordMissing
from mailflow.wire.login import Bearer, client_secret, password


def of(environ: dict[str, str] | None = None, **given: object) -> str:
    server = ServerConfig("mail.example", **given)  # type: ignore[arg-type]  # names vary
    return password(server, section="imap", environ=environ or {})


def file(folder: Path, text: str, mode: int = 0o600) -> Path:
    path = folder / "secret"
    path.write_text(text)
    path.chmod(mode)
    return path


def test_a_systemd_credential_is_read_from_its_directory(tmp_path: Path) -> None:
    file(tmp_path, "s3cret\n")
    environ = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert of(environ, password_credential="secret") == "s3cret"


def test_the_first_line_of_a_file_counts(tmp_path: Path) -> None:
    assert of(password_file=str(file(tmp_path, "s3cret\nuser: me\n"))) == "s3cret"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o601])
def test_a_file_that_others_may_read_is_refused_with_the_way_out(tmp_path: Path, mode: int) -> None:
    path = file(tmp_path, "s3cret\n", mode)
    with pytest.raises(PasswordMissing, match=f"chmod 600 {path}") as caught:
        of(password_file=str(path))
    assert "s3cret" not in str(caught.value)


def test_a_command_runs_without_a_shell() -> None:
    script = "import sys; print(sys.argv[1]); print('user: me')"
    assert of(password_command=(sys.executable, "-c", script, "$HOME;x")) == "$HOME;x"


@pytest.mark.parametrize(
    "command",
    [
        ("/nowhere/pass",),
        (sys.executable, "-c", "print('s3cret'); raise SystemExit(1)"),
        (sys.executable, "-c", "pass"),
    ],
)
def test_a_command_that_fails_names_its_key_and_not_its_output(command: tuple[str, ...]) -> None:
    with pytest.raises(PasswordMissing, match=r"imap\.password_command") as caught:
        of(password_command=command)
    assert "s3cret" not in str(caught.value)


def test_the_environment_serves_containers() -> None:
    assert of({"MAILFLOW_IMAP_PASSWORD": "s3cret"}) == "s3cret"


def test_a_missing_password_names_every_way_to_give_one() -> None:
    with pytest.raises(PasswordMissing) as caught:
        of()
    for way in ("password_file", "password_command", "password_credential", "MAILFLOW_IMAP"):
        assert way in str(caught.value)


def test_an_empty_credential_is_no_password(tmp_path: Path) -> None:
    (tmp_path / "imap").write_text("\n")
    with pytest.raises(PasswordMissing, match="missing or empty"):
        of({"CREDENTIALS_DIRECTORY": str(tmp_path)}, password_credential="imap")


def test_a_file_that_is_no_text_is_told_without_its_octets(tmp_path: Path) -> None:
    path = file(tmp_path, "")
    path.write_bytes(b"s3cret\xff\xfe")
    with pytest.raises(PasswordMissing, match="not UTF-8") as caught:
        of(password_file=str(path))
    assert "s3cret" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_an_empty_first_line_is_no_password(tmp_path: Path) -> None:
    with pytest.raises(PasswordMissing, match=r"first line of .* is empty"):
        of(password_file=str(file(tmp_path, "\ns3cret\n")))


def test_a_command_that_hangs_ends_and_what_it_printed_is_not_in_the_trace(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import traceback

    from mailflow.wire import login

    monkeypatch.setattr(login, "_SECONDS", 1)
    script = "import time; print('s3cret', flush=True); time.sleep(60)"
    with pytest.raises(PasswordMissing, match="TimeoutExpired") as caught:
        of(password_command=(sys.executable, "-c", script))
    assert "s3cret" not in "".join(traceback.format_exception(caught.value))


class Ring:
    """A keyring backend of a test's own; the library's own way to take one."""

    def __init__(self, secrets: dict[tuple[str, str], str] | None) -> None:
        self.secrets = secrets

    def get_password(self, service: str, user: str) -> str | None:
        from keyring.errors import KeyringLocked

        if self.secrets is None:
            raise KeyringLocked("s3cret")
        return self.secrets.get((service, user))


def from_ring(monkeypatch: pytest.MonkeyPatch, ring: object, user: str = "") -> str:
    keyring = pytest.importorskip("keyring", reason="the extra `keyring` is not installed")
    monkeypatch.setattr(keyring.core, "_keyring_backend", ring)
    server = ServerConfig("mail.example", password_keyring="mailflow", user=user)
    return password(server, section="imap", environ={}, user="sam@example.org")


def test_a_keyring_is_asked_for_the_user_who_logs_in(monkeypatch: pytest.MonkeyPatch) -> None:
    ring = Ring({("mailflow", "sam@example.org"): "s3cret", ("mailflow", "sam"): "other"})
    assert from_ring(monkeypatch, ring) == "s3cret"
    assert from_ring(monkeypatch, ring, user="sam") == "other"


def test_a_keyring_without_it_says_how_to_put_it_there(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PasswordMissing, match=r"keyring set mailflow sam@example\.org"):
        from_ring(monkeypatch, Ring({}))


def test_a_locked_keyring_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PasswordMissing, match="locked or broken") as caught:
        from_ring(monkeypatch, Ring(None))
    assert "s3cret" not in str(caught.value)


def test_a_machine_without_a_keyring_is_told_of_the_other_ways(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fail = pytest.importorskip("keyring.backends.fail", reason="no extra `keyring` here")
    with pytest.raises(PasswordMissing, match=r"servers have none.*password_credential"):
        from_ring(monkeypatch, fail.Keyring())


def test_without_the_library_the_way_to_install_it_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(PasswordMissing, match=r"pip install 'mailflow\[keyring\]'"):
        of(password_keyring="mailflow")


def test_a_clients_secret_comes_by_the_same_ways(tmp_path: Path) -> None:
    def secret(environ: dict[str, str] | None = None, **given: object) -> str:
        return client_secret(OAuthConfig(**given), environ or {})  # type: ignore[arg-type]

    path = file(tmp_path, "s3cret\n")
    assert secret() == ""
    assert secret(client_secret="s3cret") == "s3cret"
    assert secret(client_secret_file=str(path)) == "s3cret"
    assert secret(client_secret_command=(sys.executable, "-c", "print('s3cret')")) == "s3cret"
    environ = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert secret(environ, client_secret_credential="secret") == "s3cret"
    assert secret({"MAILFLOW_OAUTH_CLIENT_SECRET": "s3cret"}) == "s3cret"
    path.chmod(0o644)
    with pytest.raises(PasswordMissing, match=r"oauth\.client_secret_file.*chmod 600"):
        secret(client_secret_file=str(path))


def test_no_value_that_holds_a_secret_shows_it() -> None:
    from mailflow.wire.oauth import Client, Device, Grant

    server = ServerConfig("mail.example", password="s3cret")
    oauth = OAuthConfig(client_secret="s3cret")
    client = Client("other", "id", "", "", "", "", secret="s3cret")
    device = Device("s3cret", "WDJB-MJHT", "https://x.example", 5, 900)
    for value in (server, oauth, Bearer("s3cret"), client, device, Grant("s3cret", "s3cret")):
        assert "s3cret" not in repr(value)
