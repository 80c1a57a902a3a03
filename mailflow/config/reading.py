"""A config's text → Config, or everything that is wrong with it, each thing with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from mailflow.config import checks
from mailflow.config.problems import BadConfig, Problem
from mailflow.config.values import INTERNAL, AccountConfig, Config

Key = tuple[str, ...]


def load(path: Path) -> Config:
    """The config in this file. Raises BadConfig with every problem, each with its line and key."""
    try:
        # A BOM, as editors of Windows leave it, is no mistake.
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        fix = "run `mailflow init`, which writes one, or name another file with --config"
        raise BadConfig([Problem(str(path), 0, "", "no such file", fix)]) from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        fix = "save it as UTF-8"
        raise BadConfig([Problem(str(path), line, "", "is not UTF-8 here", fix)]) from None
    except OSError as error:
        what = (error.strerror or str(error)).lower()
        fix = f"let the user who runs mailflow read it: chown, then chmod 600 {path}"
        raise BadConfig([Problem(str(path), 0, "", what, fix)]) from None
    return parse(text, str(path))


def parse(text: str, path: str = "config.toml") -> Config:
    """The config in this text; `path` names it in messages. Raises BadConfig."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadConfig([_no_toml(text, path, str(error))]) from None
    reader = _Reader(text, path)
    values = reader.section(Config, table, ())
    if reader.problems:
        raise BadConfig(reader.problems)
    config = Config(path=path, **values)
    reader.compare(config)
    if reader.problems:
        raise BadConfig(reader.problems)
    return config


def _no_toml(text: str, path: str, said: str) -> Problem:
    lines = text.splitlines() or [""]
    found = re.search(r"\(at line (\d+)", said)
    number = int(found[1]) if found else len(lines)
    if "Unclosed" in said or not found:
        # The parser notices only where the next thing begins.
        number = _left_open(lines[:number])
    what = re.sub(r" \(at .*?\)$", "", said)
    line = lines[min(number, len(lines)) - 1]
    from mailflow.config import hints  # noqa: PLC0415  # few texts have a problem

    return Problem(path, number, "", f"no TOML: {what}", hints.for_syntax(line, said))


def _left_open(lines: list[str]) -> int:
    """Where something begins that the end of the text leaves open: the last line that opens
    a bracket or an odd quote.
    """
    for number in range(len(lines), 0, -1):
        line = lines[number - 1].partition("#")[0]
        if line.count('"') % 2 or line.count("[") > line.count("]"):
            return number
    return len(lines)


def is_section(kind: Any) -> bool:
    """Is this the type of a section (or of the whole config)?"""
    return isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields")


def options(cls: type[Any], at: str = "") -> list[str]:
    """The options of this section that a file may set; `at` is its dotted name."""
    return [name for name in cls._fields if ".".join(filter(None, (at, name))) not in INTERNAL]


class _Reader:
    """Walks a TOML table along a section and gathers what does not fit."""

    def __init__(self, text: str, path: str) -> None:
        self._text = text
        self._path = path
        self.problems: list[Problem] = []

    def section(self, cls: type[Any], table: Mapping[str, Any], at: Key) -> dict[str, Any]:
        """The values for this section; what is missing or wrong becomes a problem."""
        types = get_type_hints(cls)
        known = options(cls, _dotted(at))
        suggested = {self._unknown(name, known, at) for name in table if name not in known}
        values = {}
        for name in known:
            key = (*at, name)
            if name in table:
                values[name] = self._value(types[name], table[name], key)
            elif name not in cls._field_defaults:
                # What was only spelt wrong is told already.
                if name not in suggested:
                    self._add(key, "is missing", f"add {_sample(types[name], key)}")
        return values

    def compare(self, config: Config) -> None:
        """Looks for what contradicts itself across sections."""
        for key, what, fix in checks.of_all(config):
            self._add(key, what, fix)

    def _unknown(self, name: str, known: Iterable[str], at: Key) -> str:
        """Tells of an unknown key; the one that was meant, if anybody can guess."""
        from mailflow.config import hints  # noqa: PLC0415  # as above

        elsewhere = {table: keys for table, keys in self._near(at).items() if table != _dotted(at)}
        meant = hints.meant(name, known, elsewhere)
        section, dot, inner = meant.rpartition(".")
        fix = hints.not_here(name) or f"known here: {', '.join(known)}"
        if dot:
            fix = f'"{inner}" belongs into the section [{section}]'
        elif meant:
            fix = f'did you mean "{meant}"?'
        self._add((*at, name), "unknown key", fix)
        return meant

    @cached_property
    def _sections(self) -> dict[str, list[str]]:
        """Section → its keys."""
        return {
            name: options(kind, name)
            for name, kind in get_type_hints(Config).items()
            if is_section(kind)
        }

    def _near(self, at: Key) -> dict[str, list[str]]:
        """The sections that a key may have been meant for; an account's own before the others."""
        inner = get_type_hints(AccountConfig)
        if at[:1] != ("account",):
            return self._sections
        own = {f"account.{name}": keys for name, keys in self._sections.items() if name in inner}
        return {"account": options(AccountConfig, "account"), **own, **self._sections}

    def _value(self, kind: Any, value: Any, key: Key) -> Any:
        if is_section(kind):
            return self._table(kind, value, key)
        if get_origin(kind) is tuple:
            if is_section(of := get_args(kind)[0]):
                return self._tables(of, value, key)
            items = [value] if isinstance(value, str) else value
            if isinstance(items, list):
                return self._list(get_args(kind)[0], items, key)
        elif isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
            return self._checked(value, key)
        self._add(key, f"{_shown(value)} does not fit", _in_type(kind, value, key))
        return None

    def _table(self, cls: type[Any], value: Any, key: Key) -> Any:
        if not isinstance(value, dict):
            self._add(key, "must be a table", f"write [{_dotted(key)}] and its keys below")
            return None
        before = len(self.problems)
        values = self.section(cls, value, key)
        if len(self.problems) > before:
            return None
        made = cls(**values)
        for name, what, fix in checks.of_section(_dotted(key), made):
            self._add((*key, name), what, fix)
        return made

    def _tables(self, cls: type[Any], value: Any, key: Key) -> Any:
        """An array of tables: `[[account]]` for each."""
        name = _dotted(key)
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self._add(key, "must be a list of tables", f"write [[{name}]], in two brackets")
            return None
        made = [self._table(cls, one, (*key, str(n))) for n, one in enumerate(value)]
        return tuple(made)

    def _list(self, kind: type[Any], items: list[Any], key: Key) -> Any:
        for number, item in enumerate(items):
            place = (*key, str(number))
            if not isinstance(item, kind):
                self._add(place, f"{_shown(item)} does not fit", _in_type(tuple, item, key))
                continue
            for what, fix in checks.of_item(_dotted(key), item):
                self._add(place, what, fix)
        if all(isinstance(item, kind) for item in items):
            return self._checked(tuple(items), key)
        return None

    def _checked(self, value: Any, key: Key) -> Any:
        for what, fix in checks.of_value(_dotted(key), value):
            self._add(key, what, fix)
        return value

    def _add(self, key: Key, what: str, fix: str) -> None:
        self.problems.append(Problem(self._path, self._line(key), _dotted(key), what, fix))

    def _line(self, key: Key) -> int:
        """Of the key, else of the nearest thing around it; the last for a section not there."""
        while key:
            if key in self._lines:
                return self._lines[key]
            key = key[:-1]
        return max(1, len(self._text.splitlines()))

    @cached_property
    def _lines(self) -> dict[Key, int]:
        from mailflow.config.places import lines_of  # noqa: PLC0415  # as above

        return lines_of(self._text)


def _dotted(key: Key) -> str:
    """The key's name, whichever of several tables it stands in: `account.imap.host`."""
    return ".".join(part for part in key if not part.isdigit())


def _shown(value: Any) -> str:
    return "a table" if isinstance(value, dict) else repr(value)[:80]


def _in_type(kind: Any, value: Any, key: Key) -> str:
    """The value as it should be written, where it can be told; else a sample."""
    name = key[-1]
    if kind is int and isinstance(value, str) and value.strip().isdigit():
        return f"{name} = {int(value)}, without quotes"
    if kind is str and isinstance(value, int | float) and not isinstance(value, bool):
        return f'{name} = "{value}", in quotes'
    if kind is str and isinstance(value, list) and len(value) == 1:
        return f'{name} = "{value[0]}", without brackets'
    if kind is bool and isinstance(value, str | int):
        is_on = str(value).casefold() in {"true", "yes", "on", "1"}
        return f"{name} = {str(is_on).lower()}, without quotes"
    return f"write {_sample(kind, key)}"


def _sample(kind: Any, key: Key) -> str:
    if is_section(kind):
        return f"a section [{_dotted(key)}]"
    samples = {str: '"text"', int: "7, a whole number", bool: "true or false"}
    sample = samples.get(kind, '["one", "two"]')
    return f"{key[-1]} = {sample}"
