"""A throw-away Postfix on loopback for the tests: it takes mail by SMTP and puts it into a
Maildir. Strict about what it takes: bare line feeds, 8-bit headers and wrong MIME are refused.

Its master process needs root; its daemons run as Debian's user `postfix`.
"""

from __future__ import annotations

import os
import pwd
import re
import shutil
import socket
import subprocess
import time
from pathlib import Path

from mailflow.config import ServerConfig
from tests.servers.dovecot import HOST, free_port

_MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
daemon_directory = {daemons}
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.acme.example
mydestination =
mynetworks = 127.0.0.0/8
alias_maps =
local_recipient_maps =
virtual_mailbox_domains = static:all
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = static:all/
virtual_minimum_uid = 1
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
maillog_file = {folder}/log/mail
maillog_file_prefixes = {folder}
disable_dns_lookups = yes
smtputf8_enable = {utf8}
smtpd_forbid_bare_newline = reject
smtpd_forbid_bare_newline_exclusions =
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_relay_restrictions = permit_mynetworks, reject
strict_rfc821_envelopes = yes
strict_7bit_headers = yes
strict_8bitmime_body = yes
strict_mime_encoding_domain = yes
"""


def why_not() -> str:
    """Why it can't be run here, empty if it can."""
    if os.geteuid() != 0:
        return "Postfix starts as root only"
    if shutil.which("postfix", path=_PATH) is None:
        return "Postfix is not installed; `make test` installs it"
    return ""


_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"


class Postfix:
    """Start with `start()`, end with `stop()`; all files lie below `folder`."""

    def __init__(self, folder: Path, *, smtputf8: bool = False) -> None:
        self._folder = folder
        self._smtputf8 = smtputf8
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def config(self) -> ServerConfig:
        return ServerConfig(HOST, self.port, "none")

    def start(self) -> None:
        folder, owner = self._folder, pwd.getpwnam("postfix")
        # its daemons, which are not root, pass through here
        folder.chmod(0o755)
        for name in ("etc", "queue", "data", "mail", "log"):
            (folder / name).mkdir()
        os.chown(folder / "data", owner.pw_uid, owner.pw_gid)
        os.chown(folder / "mail", owner.pw_uid, owner.pw_gid)
        daemons = subprocess.run(
            ["postconf", "-dh", "daemon_directory"],
            env={"PATH": _PATH},
            check=True,
            capture_output=True,
        )
        main = _MAIN.format(
            folder=folder,
            daemons=daemons.stdout.decode().strip(),
            uid=owner.pw_uid,
            gid=owner.pw_gid,
            utf8="yes" if self._smtputf8 else "no",
        )
        (folder / "etc" / "main.cf").write_text(main)
        (folder / "etc" / "master.cf").write_text(self._master())
        with (folder / "log" / "out").open("wb") as out:
            argv = ["postfix", "-c", str(folder / "etc"), "start-fg"]
            self._process = subprocess.Popen(
                argv, env={"PATH": _PATH}, stdin=subprocess.DEVNULL, stdout=out, stderr=out
            )
        self._wait()

    def _master(self) -> str:
        """Debian's own, on our port, without chroot."""
        lines = Path("/usr/share/postfix/master.cf.dist").read_text()
        lines = re.sub(r"(?m)^smtp( +)inet(.*)smtpd$", rf"{self.port}\1inet\2smtpd", lines, count=1)
        return re.sub(r"(?m)^(\S+\s+\S+\s+\S+\s+\S+\s+)y(\s)", r"\1n\2", lines)

    def _wait(self) -> None:
        for _ in range(200):
            try:
                with socket.create_connection((HOST, self.port), 5) as sock:
                    if sock.recv(100).startswith(b"220"):
                        return
            except OSError:
                pass
            time.sleep(0.1)
        told = "".join(path.read_text() for path in sorted((self._folder / "log").iterdir()))
        raise RuntimeError(f"Postfix did not come up:\n{told[-2000:]}")

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait(20)

    def arrived(self, wanted: int) -> list[bytes]:
        """All mails that arrived, once there are so many, without what Postfix put on top."""
        new = self._folder / "mail" / "all" / "new"
        for _ in range(300):
            found = sorted(new.glob("*"), key=lambda path: path.stat().st_mtime_ns)
            if len(found) >= wanted:
                return [_ours(path.read_bytes()) for path in found]
            time.sleep(0.1)
        log = (self._folder / "log" / "mail").read_text()
        raise TimeoutError(f"{len(found)} of {wanted} mails arrived:\n{log[-2000:]}")


def _ours(raw: bytes) -> bytes:
    """As it was sent: Maildirs hold bare line feeds, and trace fields stand on top."""
    trace = re.match(
        rb"(?:(?:Return-Path|X-Original-To|Delivered-To|Received):.*\n(?:[ \t].*\n)*)+", raw
    )
    return raw[trace.end() if trace else 0 :].replace(b"\n", b"\r\n")
