"""A throw-away Dovecot on loopback for the tests: IMAP with and without TLS, and LMTP.

Any user name with the password `secret` is let in. Every command the clients send is kept
(`commands`), so that a test can count what was fetched. Works as root and as anybody.
"""

from __future__ import annotations

import getpass
import grp
import os
import shutil
import smtplib
import socket
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from mailflow.config import ServerConfig

PASSWORD = "secret"
HOST = "127.0.0.1"


def is_here() -> bool:
    return shutil.which("dovecot") is not None


def free_port() -> int:
    with socket.create_server((HOST, 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


class Dovecot:
    """Start with `start()`, end with `stop()`; all files lie below `folder`.

    `more` are lines for the end of its config; `within` stands before its command, as
    `ip netns exec NAME`. Dovecot 2.3 is what the tests run on; for
    2.4, whose config is another language, one is written that nobody has run here yet.
    """

    def __init__(self, folder: Path, *, more: str = "", within: tuple[str, ...] = ()) -> None:
        self.folder = folder
        self._more = more
        self._within = within
        self.port, self.tls_port, self.lmtp_port = free_port(), free_port(), free_port()
        self.certificate = folder / "cert.pem"
        self._process: subprocess.Popen[bytes] | None = None

    # Life ---------------------------------------------------------------------------------

    def start(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in ("run", "state", "mail", "rawlog"):
            (self.folder / name).mkdir(exist_ok=True)
            (self.folder / name).chmod(0o777 if name in {"mail", "rawlog"} else 0o755)
        for parent in (self.folder, *self.folder.parents[:3]):
            # pytest's folders are 0700; Dovecot's own users must get through
            if parent.stat().st_uid == os.geteuid() and parent != Path("/"):
                parent.chmod(parent.stat().st_mode | 0o055)
        make_certificate(self.folder)
        try:
            self._come_up()
        except RuntimeError as error:
            if "Address already in use" not in str(error):
                raise
            # Somebody took a port between our looking for it and Dovecot's listening.
            self.stop()
            self.port, self.tls_port, self.lmtp_port = free_port(), free_port(), free_port()
            (self.folder / "log").unlink(missing_ok=True)
            self._come_up()

    def _come_up(self) -> None:
        conf = self.folder / "dovecot.conf"
        conf.write_text(self._config())
        # Its output goes to a file: a pipe would be held open by its children.
        with (self.folder / "out").open("wb") as out:
            self._process = subprocess.Popen(
                [*self._within, "dovecot", "-F", "-c", str(conf)],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )
        self._wait()

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait(20)

    def _wait(self) -> None:
        for _ in range(100):
            if self._answers():
                return
            time.sleep(0.1)
        log = self.folder / "log"
        told = log.read_text() if log.exists() else (self.folder / "out").read_text()
        raise RuntimeError(f"Dovecot did not come up:\n{told[-2000:]}")

    def _answers(self) -> bool:
        if self._within:
            code = (
                f"import socket; print(socket.create_connection(('{HOST}', {self.port})).recv(9))"
            )
            asked = [*self._within, sys.executable, "-c", code]
            told = subprocess.run(asked, capture_output=True, check=False)
            return b"* OK" in told.stdout
        try:
            with socket.create_connection((HOST, self.port), 2) as sock:
                return sock.recv(100).startswith(b"* OK")
        except OSError:
            return False

    # What tests ask -----------------------------------------------------------------------

    def config(self, *, tls: str = "none", **more: Any) -> ServerConfig:
        """How mailflow reaches this server."""
        port = self.tls_port if tls == "tls" else self.port
        ca_file = "" if tls == "none" else str(self.certificate)
        given: dict[str, Any] = {"host": HOST, "port": port, "tls": tls, "ca_file": ca_file}
        return ServerConfig(**{**given, **more})

    def doveadm(self, *words: str) -> str:
        """What an administrator does: expunge, flags, moving mail about."""
        conf = str(self.folder / "dovecot.conf")
        done = subprocess.run(["doveadm", "-c", conf, *words], capture_output=True, check=True)
        return done.stdout.decode()

    def deliver(self, user: str, raw: bytes, *, at: datetime | None = None) -> None:
        """By LMTP, as another server would; `at` is when, by the test's clock.

        Dovecot takes a mail's time of arrival from its file.
        """
        before = set(self._inbox(user))
        with smtplib.LMTP(HOST, self.lmtp_port) as lmtp:
            lmtp.sendmail("somebody@example.net", [user], raw)
        if at is not None:
            for path in set(self._inbox(user)) - before:
                os.utime(path, (at.timestamp(), at.timestamp()))

    def _inbox(self, user: str) -> list[Path]:
        maildir = self.folder / "mail" / user / "Maildir"
        return [*maildir.glob("new/*"), *maildir.glob("cur/*")]

    def commands(self, user: str) -> list[str]:
        """Every line that clients sent for this user, in the order of the sessions."""
        lines = []
        for path in sorted((self.folder / "rawlog" / user).glob("*.in")):
            lines += path.read_text(errors="replace").splitlines()
        return lines

    def log_commands(self, user: str) -> None:
        """Keep this user's commands from the next login on."""
        folder = self.folder / "rawlog" / user
        folder.mkdir(exist_ok=True)
        folder.chmod(0o777)

    # Config -------------------------------------------------------------------------------

    def _config(self) -> str:
        root = os.geteuid() == 0
        me, my_group = getpass.getuser(), grp.getgrgid(os.getegid()).gr_name
        owner = "mail" if root else me
        lines = [
            *(self._accounts_24(owner) if _is_24() else self._accounts_23(owner)),
            f"base_dir = {self.folder}/run",
            f"state_dir = {self.folder}/state",
            f"log_path = {self.folder}/log",
            f"listen = {HOST}",
            f"instance_name = test-{self.port}",
            "first_valid_uid = 1",
            "ssl = yes",
            "mail_fsync = never",
            # the time of arrival is the file's, which `deliver` sets by the test's clock
            "mail_never_cache_fields = imap.envelope date.received",
            "default_vsz_limit = 1G",
            _namespace(),
            _listener("imap-login", "imap", self.port),
            _listener("imap-login", "imaps", self.tls_port, "ssl = yes"),
            f"service lmtp {{\n inet_listener lmtp {{\n address = {HOST}\n"
            f" port = {self.lmtp_port}\n }}\n user = {'root' if root else me}\n}}",
            # refusals are answered at once, and do not slow down the login after them
            "auth_failure_delay = 0",
            "service anvil {\n unix_listener anvil-auth-penalty {\n mode = 0\n }\n}",
            "service stats {\n unix_listener stats-writer {\n mode = 0666\n }\n}",
        ]
        if not root:
            lines += [
                f"default_internal_user = {me}",
                f"default_internal_group = {my_group}",
                f"default_login_user = {me}",
                *(f"service {name} {{\n chroot =\n}}" for name in ("anvil", "imap-login", "stats")),
            ]
        return "\n".join([*lines, self._more]) + "\n"

    def _accounts_23(self, owner: str) -> list[str]:
        group = owner if os.geteuid() == 0 else grp.getgrgid(os.getegid()).gr_name
        return [
            "protocols = imap lmtp",
            "disable_plaintext_auth = no",
            f"ssl_cert = <{self.certificate}",
            f"ssl_key = <{self.folder}/key.pem",
            "mail_location = maildir:~/Maildir",
            f"passdb {{\n driver = static\n args = password={PASSWORD}\n}}",
            f"userdb {{\n driver = static\n args = uid={owner} gid={group}"
            f" home={self.folder}/mail/%u allow_all_users=yes\n}}",
            f"protocol imap {{\n rawlog_dir = {self.folder}/rawlog/%u\n}}",
        ]

    def _accounts_24(self, owner: str) -> list[str]:
        group = owner if os.geteuid() == 0 else grp.getgrgid(os.getegid()).gr_name
        home = f"{self.folder}/mail/%{{user}}"
        return [
            "dovecot_config_version = 2.4.0",
            "dovecot_storage_version = 2.4.0",
            "protocols {\n imap = yes\n lmtp = yes\n}",
            "auth_allow_cleartext = yes",
            f"ssl_server_cert_file = {self.certificate}",
            f"ssl_server_key_file = {self.folder}/key.pem",
            "mail_driver = maildir",
            "mail_path = ~/Maildir",
            f"passdb static {{\n password = {PASSWORD}\n}}",
            f"userdb static {{\n fields {{\n uid = {owner}\n gid = {group}\n home = {home}\n }}\n}}",
            "userdb_static_allow_all_users = yes",
            f"protocol imap {{\n rawlog_dir = {self.folder}/rawlog/%{{user}}\n}}",
        ]


def make_certificate(folder: Path) -> Path:
    """A certificate for this machine, its key beside it (`key.pem`); the one there already."""
    made = folder / "cert.pem"
    if made.exists():
        return made
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30"),
            *("-subj", "/CN=localhost", "-addext"),
            "subjectAltName=DNS:localhost,IP:127.0.0.1",
            *("-keyout", str(folder / "key.pem"), "-out", str(made)),
        ],
        check=True,
        capture_output=True,
    )
    return made


def _is_24() -> bool:
    told = subprocess.run(["dovecot", "--version"], capture_output=True, check=True)
    return told.stdout.startswith(b"2.4")


def _listener(service: str, name: str, port: int, more: str = "") -> str:
    inner = f" inet_listener {name} {{\n port = {port}\n {more}\n }}"
    return f"service {service} {{\n{inner}\n}}"


def _namespace() -> str:
    uses = {"Sent": "Sent", "Drafts": "Drafts", "Archive": "Archive", "Junk": "Junk"}
    boxes = "".join(
        f" mailbox {name} {{\n special_use = \\{use}\n auto = subscribe\n }}\n"
        for name, use in uses.items()
    )
    return f"namespace inbox {{\n inbox = yes\n separator = /\n{boxes}}}"


def by_tokens(folder: Path, introspection: str, mechanisms: str = "xoauth2 oauthbearer") -> str:
    """Lines for `more`: logins by token too, each checked at this address (RFC 7662)."""
    conf = folder / "oauth2.conf"
    conf.write_text(
        f"introspection_mode = post\nintrospection_url = {introspection}\n"
        "username_attribute = username\nactive_attribute = active\nactive_value = true\n"
    )
    conf.chmod(0o644)
    return (
        f"auth_mechanisms = plain login {mechanisms}\nauth_failure_delay = 0\n"
        f"passdb {{\n driver = oauth2\n mechanisms = {mechanisms}\n args = {conf}\n}}"
    )
