"""Keeps what `re` makes of mailflow's patterns, for the processes that tests start.

Run as a program it imports all of mailflow and writes down each pattern as it is compiled;
tests/warm/sitecustomize.py gives it back. One that warns is left out, so that it warns still.
"""

from __future__ import annotations

import marshal
import os
import pkgutil
import re
import subprocess
import sys
import warnings
from array import array
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


def use(folder: Path, *, renew: bool) -> None:
    """Let all processes started from now on take their patterns from a file in the folder,
    made anew where a module of mailflow is younger and `renew` says so.
    """
    file = folder / f"{sys.implementation.cache_tag}.marshal"
    os.environ["MAILFLOW_TEST_PATTERNS"] = str(file)
    paths = [str(Path(__file__).with_name("warm")), os.environ.get("PYTHONPATH", "")]
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
    if renew and _is_stale(file):
        code = "import sys; from tests.patterns import write; write(sys.argv[1])"
        given = {**os.environ, "MAILFLOW_TEST_PATTERNS": ""}
        subprocess.run([sys.executable, "-c", code, str(file)], cwd=ROOT, env=given, check=True)


def _is_stale(file: Path) -> bool:
    if not file.exists():
        return True
    made = file.stat().st_mtime
    return any(path.stat().st_mtime > made for path in (ROOT / "mailflow").rglob("*.py"))


def write(name: str) -> None:
    """Compile all patterns of mailflow and keep them in a file of this name."""
    # Any, for neither of them has types.
    _sre: Any = import_module("_sre")
    _compiler: Any = import_module("re._compiler")
    kept: dict[tuple[str, int], tuple[Any, ...]] = {}
    given: list[tuple[Any, ...]] = []
    compiled, taken = _compiler.compile, _sre.compile

    def watch(pattern: Any, flags: int = 0) -> Any:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            made = compiled(pattern, flags)
        if isinstance(pattern, str) and not warned:
            all_flags, code, *groups = given[-1]
            kept[pattern, int(flags)] = (int(all_flags), array("I", code).tobytes(), *groups)
        return made

    def note(pattern: Any, *rest: Any) -> Any:
        given.append(rest)
        return taken(pattern, *rest)

    _compiler.compile, _sre.compile = watch, note
    for _, module, _ in pkgutil.walk_packages([str(ROOT / "mailflow")], "mailflow."):
        if "migrations" not in module and not module.endswith("__main__"):
            import_module(module)
    beside = Path(f"{name}.{os.getpid()}")
    beside.write_bytes(marshal.dumps(kept))
    beside.replace(name)


def differing(name: str) -> list[str]:
    """The patterns in a file of which `re` would make something else now."""
    _sre: Any = import_module("_sre")
    kept: dict[tuple[str, int], tuple[Any, ...]] = marshal.loads(Path(name).read_bytes())
    return [
        pattern
        for (pattern, flags), (all_flags, code, *groups) in kept.items()
        if re.compile(pattern, flags)
        != _sre.compile(pattern, all_flags, array("I", code).tolist(), *groups)
    ]
