"""libical, the reader of Evolution, KOrganizer and Cyrus, by its C interface."""

from __future__ import annotations

import ctypes
import ctypes.util
import os

import pytest

# icalproperty_kind and icalcomponent_kind of libical 3 (icalderivedproperty.h, icalenums.h)
_VEVENT = 4


class Reader:
    """What libical makes of one calendar; None as text where it finds nothing."""

    def __init__(self, text: str) -> None:
        self._lib = _library()
        self._calendar = self._call("icalparser_parse_string", text.encode())
        assert self._calendar, "libical can't parse it"

    def _call(self, name: str, *arguments: object) -> int:
        function = getattr(self._lib, name)
        function.restype = ctypes.c_void_p
        return function(*[_pointer(one) for one in arguments]) or 0

    def _words(self, name: str) -> str:
        function = getattr(self._lib, name)
        function.restype = ctypes.c_char_p
        found = function(ctypes.c_void_p(self._calendar))
        return found.decode() if found else ""

    @property
    def uid(self) -> str:
        return self._words("icalcomponent_get_uid")

    @property
    def summary(self) -> str:
        return self._words("icalcomponent_get_summary")

    @property
    def location(self) -> str:
        return self._words("icalcomponent_get_location")

    @property
    def sequence(self) -> int:
        self._lib.icalcomponent_get_sequence.restype = ctypes.c_int
        return int(self._lib.icalcomponent_get_sequence(ctypes.c_void_p(self._calendar)))

    @property
    def span(self) -> tuple[int, int]:
        """Begin and end in seconds since 1970."""

        class Span(ctypes.Structure):
            _fields_ = (
                ("start", ctypes.c_int64),
                ("end", ctypes.c_int64),
                ("is_busy", ctypes.c_int),
            )

        self._lib.icalcomponent_get_span.restype = Span
        found = self._lib.icalcomponent_get_span(ctypes.c_void_p(self._calendar))
        return found.start, found.end

    @property
    def method(self) -> str:
        self._lib.icalcomponent_get_method.restype = ctypes.c_int
        kind = self._lib.icalcomponent_get_method(ctypes.c_void_p(self._calendar))
        self._lib.icalproperty_method_to_string.restype = ctypes.c_char_p
        return str(self._lib.icalproperty_method_to_string(kind).decode())

    @property
    def keeps_the_rules(self) -> bool:
        """Does it hold what RFC 5546 asks of its method, and nothing it forbids?"""
        self._lib.icalrestriction_check.restype = ctypes.c_int
        return bool(self._lib.icalrestriction_check(ctypes.c_void_p(self._calendar)))

    @property
    def errors(self) -> int:
        """Properties that libical could not understand, or that break a rule it knows."""
        self._lib.icalcomponent_count_errors.restype = ctypes.c_int
        return int(self._lib.icalcomponent_count_errors(ctypes.c_void_p(self._calendar)))


def _pointer(argument: object) -> object:
    return argument if isinstance(argument, bytes) else ctypes.c_void_p(argument)  # type: ignore[arg-type]


def _library() -> ctypes.CDLL:
    found = ctypes.util.find_library("ical")
    if found is None:
        why = "libical is not installed here (Debian: libical3)"
        pytest.fail(why) if os.environ.get("CI") else pytest.skip(why)
    return ctypes.CDLL(found)
