"""Python runs this as it starts, in every process of a test run: PYTHONPATH leads here.

mailflow has hundreds of patterns, half a second to compile, and the tests start it hundreds
of times. What `re` itself made of a pattern (tests/patterns.py) is handed to the engine as it
was then. A pattern that is not there, or is another by one letter, is compiled as ever.
"""

from __future__ import annotations

import marshal
import os
import sys
from array import array
from functools import cache
from importlib import import_module
from typing import Any

_compiler: Any = None
try:
    # Any, for neither of them has types.
    _sre: Any = import_module("_sre")
    _compiler = import_module("re._compiler")
except ImportError:
    pass  # a Python that keeps them elsewhere compiles for itself


@cache
def kept() -> dict[tuple[str, int], tuple[Any, ...]]:
    """Pattern and flags, and what the engine is given for them."""
    name = os.environ.get("MAILFLOW_TEST_PATTERNS", "")
    if os.path.basename(name) != f"{sys.implementation.cache_tag}.marshal":  # noqa: PTH119  # as below
        return {}  # another Python's, whose engine has other words
    try:
        with open(name, "rb") as file:  # noqa: PTH123  # pathlib is slow to load
            found: dict[tuple[str, int], tuple[Any, ...]] = marshal.load(file)
    except (OSError, ValueError, EOFError):
        return {}
    return found


if _compiler is not None:
    _compile = _compiler.compile

    def _compile_or_take(pattern: Any, flags: int = 0) -> Any:
        found = kept().get((pattern, int(flags))) if type(pattern) is str else None
        if found is None:
            return _compile(pattern, flags)
        all_flags, code, *groups = found
        return _sre.compile(pattern, all_flags, array("I", code).tolist(), *groups)

    _compiler.compile = _compile_or_take
