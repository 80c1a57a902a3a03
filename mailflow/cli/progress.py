"""How far a scan is, as a bar on the terminal; nothing where nobody looks at one.

It goes to standard error, beside the log and away from what a pipe reads. A poll of a few
mails shows none.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable

#: mails to look at that are worth a bar
_WORTH = 200


def bar_for_terminal() -> Callable[[str, int, int], None] | None:
    """Something to be told of progress, or None where standard error is no terminal."""
    return _Bar() if sys.stderr.isatty() else None


class _Bar:
    """One bar a folder, one after the other."""

    def __init__(self) -> None:
        self._folder = ""
        self._bar: Any = None

    def __call__(self, folder: str, done: int, total: int) -> None:
        if total < _WORTH:
            return
        if self._bar is None or folder != self._folder:
            self._folder = folder
            self._bar = click.progressbar(length=total, label=folder, file=sys.stderr)
            self._bar.__enter__()
        self._bar.update(done - self._bar.pos)
        if done >= total:
            self._bar.render_finish()
            self._bar = None
