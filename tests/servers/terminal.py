"""mailflow on a pseudo-terminal, answered when it asks."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time


class Terminal:
    """`told` is all that the command wrote, and the terminal's echo of what was answered."""

    def __init__(self, words: list[str], environ: dict[str, str]) -> None:
        self._end, inner = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "mailflow", *words],
            stdin=inner, stdout=inner, stderr=inner, env=environ, start_new_session=True,
        )  # fmt: skip
        os.close(inner)
        self.told = ""
        self._seen = 0

    def answer(self, question: str, text: str) -> None:
        self._wait(question)
        self._seen = len(self.told)
        os.write(self._end, f"{text}\n".encode())

    def end(self) -> str:
        while self._read():
            pass
        try:
            code = self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise AssertionError(f"it goes on asking: {self.told}") from None
        assert code == 0, self.told
        os.close(self._end)
        return self.told

    def _wait(self, question: str) -> None:
        until = time.monotonic() + 20
        while not re.search(question, self.told[self._seen :], re.DOTALL):
            assert time.monotonic() < until, f"never asked {question!r}: {self.told}"
            assert self._read(), f"ended before {question!r}: {self.told}"

    def _read(self) -> bool:
        ready, _, _ = select.select([self._end], [], [], 20)
        if not ready:
            return False
        try:
            data = os.read(self._end, 4096)
        except OSError:  # Linux says EIO when the other end is closed
            return False
        self.told += data.decode().replace("\r\n", "\n")
        return bool(data)
