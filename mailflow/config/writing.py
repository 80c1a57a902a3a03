"""A new config out of config.example.toml: its comments and order, your values.

What is not given stays as the example has it, in comments: a new option of the example is
in the next config that is written, without a word here. The file is written at once or not
at all, and nobody else can read it, not even while it is written.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

Value = str | int | bool | tuple[str, ...]

#: a table's header; those of further accounts stand in comments
_HEADER = re.compile(r"(?:# )?\[{1,2}([\w.]+)\]{1,2}\s*$")
_ACCOUNT = "# [[account]]"
_OPTION = re.compile(r"(#\s)?(\w+) = (.*)$")


class ConfigExists(Exception):
    """There is a config already, and nobody said that it may go."""


def fill(example: str, values: Mapping[str, Value]) -> str:
    """The example with these values by dotted key (`imap.host`), all other options in comments.

    Raises KeyError for a key that the example has not.
    """
    left = dict(values)
    lines, section = [], ""
    for line in example.splitlines():
        if header := _HEADER.match(line):
            section = header[1]
        elif found := _OPTION.match(line):
            key = f"{section}.{found[2]}" if section else found[2]
            line = _option(found[2], found[3], left.pop(key, None))  # noqa: PLW2901
        lines.append(line)
    if left:
        raise KeyError(*left)
    return "\n".join(lines) + "\n"


def fill_account(example: str, values: Mapping[str, Value]) -> str:
    """The example's [[account]] with these values by dotted key (`account.imap.host`), to stand
    at the end of a config. Raises KeyError for a key that the example has not.
    """
    lines = example.splitlines()
    block = lines[lines.index(_ACCOUNT) :]
    bare = (line.removeprefix("# ") if _HEADER.match(line) else line for line in block)
    return fill("\n".join(bare), values)


def _option(name: str, default: str, value: Value | None) -> str:
    return f"# {name} = {default}" if value is None else f"{name} = {as_toml(value)}"


def as_toml(value: Value) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple):
        return f"[{', '.join(map(as_toml, value))}]"
    # JSON's escapes are TOML's too, but for the one of DEL.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def write(path: Path, text: str, *, may_replace: bool = False) -> None:
    """Put the text there with mode 0600, whole or not at all; makes the folder (0700).

    Raises ConfigExists, and OSError where the folder can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        _put(Path(name), path, may_replace=may_replace)
    finally:
        Path(name).unlink(missing_ok=True)


def _put(made: Path, path: Path, *, may_replace: bool) -> None:
    if may_replace:
        made.replace(path)
        return
    try:
        # Unlike a rename, a link never takes the place of a file that came meanwhile.
        path.hardlink_to(made)
    except FileExistsError:
        raise ConfigExists(f"{path} is there already, and was left as it is") from None
