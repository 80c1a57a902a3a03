"""Where something went wrong, without what it went wrong with.

An exception's words may quote a mail or an address ("could not decode b'Dear Jane …'"), and
a log is read by more people than a mailbox. So a trace holds files, lines and functions and
the kinds of the exceptions, and none of their words. Words that are wanted, a server's, go
through `without_addresses`.
"""

from __future__ import annotations

import re
import traceback

_ADDRESS = re.compile(r"""[^\s<>"',;:()\[\]=\\]+@[^\s<>"',;:()\[\]\\]+""")


def trace_of(error: BaseException) -> str:
    """The way to the error, oldest call first; exceptions behind it before it."""
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = [trace_of(earlier), "which led to:"] if earlier else []
    lines += [
        f"{frame.filename}:{frame.lineno} {frame.name}: {frame.line}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return "\n".join([*lines, type(error).__name__])


def without_addresses(text: str) -> str:
    """The same words with each address taken out."""
    return _ADDRESS.sub("…@…", text)
