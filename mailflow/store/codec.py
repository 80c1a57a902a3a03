"""Values to JSON columns and back: dataclasses and named tuples, enums, moments, tuples.

The type hints of a value say how to read a column; an unknown key in it (written by
a later version and restored) is ignored, a missing one takes the default. cattrs does the
same and more, at the price of half the daemon's start.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


def dump(value: object) -> str:
    """A value as JSON."""
    return json.dumps(_plain(value), ensure_ascii=False)


def load(hint: type[T], text: str) -> T:
    """The value of this type that `dump` wrote."""
    value: T = _typed(hint, json.loads(text))
    return value


def load_strings(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _plain(value: object) -> Any:
    kind = type(value)
    if kind in _AS_IT_IS:
        return value
    if (names := _names(kind)) is not None:  # type: ignore[arg-type]  # a class is hashable
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple | list | frozenset):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value


_AS_IT_IS = frozenset({str, int, bool, float, NoneType})


@lru_cache(maxsize=64)
def _names(kind: type) -> tuple[str, ...] | None:
    """The fields of a dataclass or a named tuple; None for another type."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    return getattr(kind, "_fields", None)


def _typed(hint: Any, value: Any) -> Any:
    hint = getattr(hint, "__supertype__", hint)
    options = [option for option in get_args(hint) if option is not NoneType]
    if value is None:
        return None
    if options and get_origin(hint) is tuple:
        return tuple(_typed(options[0], item) for item in value)
    if options:  # X | None
        return _typed(options[0], value)
    return _atom(hint, value)


@lru_cache(maxsize=64)
def _hints(hint: Any) -> dict[str, Any]:
    """Found once: reading the hints of a dataclass costs more than reading its column."""
    return get_type_hints(hint)


def _atom(hint: Any, value: Any) -> Any:
    if isinstance(hint, type) and _names(hint) is not None:
        hints = _hints(hint)
        known = {name: _typed(hints[name], item) for name, item in value.items() if name in hints}
        return hint(**known)
    if isinstance(hint, type) and issubclass(hint, date):
        return hint.fromisoformat(value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    return value
