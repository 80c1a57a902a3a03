from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mailflow.config import ServerConfig
from mailflow.wire.errors import PasswordMissing
from mailflow.wire.login import password


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
