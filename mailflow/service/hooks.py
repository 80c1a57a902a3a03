"""What a round asks and tells on its way. A module of its own because the loop knows it
before it knows, and waits for, all that a round needs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailflow.wire.errors import WireError

#: folder, mails looked at, mails to look at
Progress = Callable[[str, int, int], None]


def _say_nothing(*_: object) -> None:
    """Nobody watches."""


def _end_the_round(_account: str, error: WireError) -> None:
    raise error


@dataclass(frozen=True, slots=True)
class Hooks:
    """Shall it stop, how far a scan is, all of an account is read, a server answered within a
    long round, an account is `lost`: where that does not raise, the others go on.
    """

    stopping: Callable[[], bool] = lambda: False
    progress: Progress = _say_nothing
    read: Callable[[str], None] = _say_nothing
    answered: Callable[[], None] = _say_nothing
    lost: Callable[[str, WireError], None] = _end_the_round
