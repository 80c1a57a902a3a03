"""Nothing that a mail says, and nobody's name or address, stands in the log: asked of every test.

The mails, contacts and letters of all tests are full of the same people, who are the canaries:
wherever one of them, or anything that looks like an address, turns up in a line of the log, the
test that wrote it fails. So does one whose daemons left such a line in a `daemon.log`.
"""

from __future__ import annotations

import logging
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

_NAMES = (
    *("Jane", "Doe", "Reed", "Priya", "Shah", "Rivera", "Quandel", "Zyxa", "Omar", "Hugo"),
    *("acme", "initech", "quandel", "globex"),
)
#: an address, or one of the people, places and matters that the tests' mails are about
_CANARY = re.compile(r"[\w.+-]+@[\w-]+\.\w|\b(?:" + "|".join(_NAMES) + r")\b(?!-)", re.IGNORECASE)
#: lines of a trace: a place in a file and its source
_PLACE = re.compile(r"(<\d>)?(?:\S+/)?\S+\.py:\d+ ")
#: keys of ours, which name a kind of letter
_OURS = re.compile(r"request:\d+:[\w:-]+")


def canaries(text: str) -> list[str]:
    """The lines in which somebody sings."""
    lines = [line for line in text.splitlines() if not _PLACE.match(line)]
    return [line for line in lines if _CANARY.search(_OURS.sub("", line))]


class Listening(logging.Filter):
    """Looks at each record of the log. What is found goes to a file, so that processes that a
    test forks are heard too.
    """

    def __init__(self) -> None:
        super().__init__()
        self._file = Path(tempfile.mkdtemp(prefix="canaries-")) / "found"
        self._file.touch()

    def filter(self, record: logging.LogRecord) -> bool:
        fields = getattr(record, "fields", {})
        found = canaries(record.getMessage()) + canaries(" ".join(map(repr, fields.values())))
        if found:
            with self._file.open("a", encoding="utf-8") as out:
                out.write("\n".join(found) + "\n")
        return True

    def heard(self) -> list[str]:
        """What was found since it was asked last."""
        if not self._file.stat().st_size:
            return []
        found = self._file.read_text(encoding="utf-8").splitlines()
        self._file.write_text("")
        return found

    def close(self) -> None:
        self._file.unlink()
        self._file.parent.rmdir()


def in_logs(folder: Path) -> Iterator[str]:
    """What daemons wrote to their logs below a test's folder."""
    for parent, _, names in os.walk(folder):
        if "daemon.log" in names:
            yield from canaries(Path(parent, "daemon.log").read_text(errors="replace"))
