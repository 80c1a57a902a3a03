"""A user's folders on the disk below Dovecot: laid out, copied and looked at between rounds.

Dovecot takes what appears in a Maildir as newly delivered, with the time of the file as the
time of arrival.
"""

from __future__ import annotations

import os
import pwd
import re
import shutil
import subprocess
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

_numbers = count(1)


@dataclass(frozen=True)
class Maildir:
    """`root` is the user's home on the server."""

    root: Path

    def put(self, folder: str, raw: bytes, at: datetime, *, seen: bool = False) -> None:
        path = self._path(folder)
        for name in ("cur", "new", "tmp"):
            (path / name).mkdir(parents=True, exist_ok=True)
        name = f"{int(at.timestamp())}.{next(_numbers)}.post"
        draft = path / "tmp" / name
        draft.write_bytes(raw)
        os.utime(draft, (at.timestamp(), at.timestamp()))
        draft.chmod(0o666)
        draft.replace(path / "cur" / f"{name}:2,S" if seen else path / "new" / name)
        self._give_away(path)

    def mails(self, folder: str) -> list[bytes]:
        """What lies in a folder and is not marked as deleted, oldest name first."""
        found = [
            path
            for name in ("new", "cur")
            for path in (self._path(folder) / name).glob("*")
            if "T" not in path.name.partition(":2,")[2]
        ]
        # Dovecot keeps bare line feeds on its disk
        ordered = sorted(found, key=lambda path: path.name)
        return [re.sub(rb"\r?\n", b"\r\n", path.read_bytes()) for path in ordered]

    def copy_to(self, other: Maildir) -> None:
        """All of it, with the server's own notes: the same UIDs."""
        if self.root.exists():
            subprocess.run(["cp", "-a", str(self.root), str(other.root)], check=True)

    def remove(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)

    def _path(self, folder: str) -> Path:
        maildir = self.root / "Maildir"
        return maildir if folder == "INBOX" else maildir / f".{folder}"

    def _give_away(self, folder: Path) -> None:
        """To the user that Dovecot reads mail as, where the tests run as root."""
        if os.geteuid() != 0:
            return
        mail = pwd.getpwnam("mail")
        for path in (
            self.root,
            self.root / "Maildir",
            folder,
            *folder.glob("*"),
            *folder.glob("*/*"),
        ):
            if path.stat().st_uid != mail.pw_uid:
                os.chown(path, mail.pw_uid, mail.pw_gid)
