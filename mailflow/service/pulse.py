"""When a thread promised to be back: what it takes to say that it lives.

A thread that waits for a server, or on purpose, does nothing that could be seen; so it says
before it waits how long that may take at most. One that is not back by then hangs.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

# What may come on top of any wait: a login, a few commands, each with a deadline of its own.
_GRACE = 600.0


class Pulse:
    """One thread's promise. `steady` counts seconds and is set by nobody."""

    def __init__(self, steady: Callable[[], float] = time.monotonic) -> None:
        self._steady = steady
        self._until = math.inf

    def promise(self, seconds: float) -> None:
        """I shall say something again within so many seconds, and some time to spare."""
        self._until = self._steady() + seconds + _GRACE

    def rest(self) -> None:
        """I ended, and on purpose."""
        self._until = math.inf

    @property
    def is_kept(self) -> bool:
        """Is the promise kept so far?"""
        return self._steady() <= self._until
