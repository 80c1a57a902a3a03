"""Address fields as people and programs really write them (RFC 5322 3.4, and beyond).

Rules: every addr-spec that is there is given, in order, so that a field with two authors
never passes for one; a name is only a name, whatever it looks like. Commas in bare names
(`Smith, John <j@x>`), comments as names, groups and missing brackets are read. One pass
over at most FIELD_LIMIT characters, at most ADDRESS_LIMIT addresses.

Known limit: a name without any address is lost, unless it is the field's only word
(`From: MAILER-DAEMON`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from mailflow.mail.message import Address

#: characters of one header field that are read (promises.md 1)
FIELD_LIMIT = 16_384
ADDRESS_LIMIT = 500

# The bounds keep an unclosed quote or bracket from being sought to the end again and again.
_TOKEN = re.compile(
    r'"(?P<quoted>[^"\\]{0,1000}+(?:\\.[^"\\]{0,1000}+){0,200}+)"(?P<domain>@[^\s<>(),;:"]{1,255})?'
    r"|<(?P<angle>[^<>]{0,1000})>"
    r"|<(?P<open>[^<>,;]{0,1000})"
    r"|(?P<mark>[,;:()])"
    r'|(?P<run>[^",;:()<]+)',
    re.DOTALL,
)
# Nineteen fields in twenty hold one mailbox of this form, and a scan reads each From.
_ONE = re.compile(
    r'(?:"([^"\\]{0,200})"|([^",;:()<>@=]{0,200}))\s{0,9}<([^\s<>:"\']{1,320})>\s{0,9}'
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SPACE = re.compile(r"\s+")
_BARE = re.compile(r"[^\s@<>()\[\]\\,;:\"]{1,255}@[^\s@<>(),;:\"]{1,255}")


@dataclass(slots=True)
class _Reader:
    """What is known of the address being read, and those already found."""

    decode: Callable[[str], str]
    found: list[Address] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    #: a name that stood before a comma and may go on after it
    half: str = ""
    has_angle: bool = False

    def angle(self, inside: str) -> None:
        # A source route (<@a,@b:c@d>) ends in the only address that counts.
        spec = _SPACE.sub("", inside.rpartition(":")[2]).strip("'")
        if spec:
            self._add(self._name(" ".join(self.words)), spec)
        self.has_angle = True
        self.words.clear()

    def end(self, *, last: bool = False) -> None:
        """A comma, a semicolon or the end of the field."""
        text = " ".join(self.words)
        if not self.has_angle:
            self._bare(text, last=last)
        self._forget()

    def group(self) -> None:
        """A colon: what stood before it names a group, not a person."""
        if "@" not in "".join(self.words):
            self._forget()
            self.half = ""

    def _bare(self, text: str, *, last: bool) -> None:
        specs = _BARE.findall(text)
        name = self._name(_BARE.sub(" ", text)) if specs else ""
        for spec in specs:
            self._add(name, spec.strip("'"))
        if not specs and text.strip():
            self.half = f"{self.half}, {text}" if self.half else text
            if last and not self.found and len(text.split()) == 1:
                self._add(self._name(""), text.strip())

    def _name(self, text: str) -> str:
        if self.half and text.strip():
            text = f"{self.half}, {text}"
        return self._tidy(text) or self._tidy(" ".join(self.comments))

    def _tidy(self, text: str) -> str:
        return _SPACE.sub(" ", self.decode(text)).strip(" \"',")

    def _add(self, name: str, spec: str) -> None:
        if len(self.found) < ADDRESS_LIMIT:
            self.found.append(Address(name=name, spec=spec))
        self.half = ""

    def _forget(self) -> None:
        self.words.clear()
        self.comments.clear()
        self.has_angle = False


def _feed(text: str, reader: _Reader) -> int:
    """Feeds the reader; gives the depth of brackets left open at the end."""
    depth = 0
    for token in _TOKEN.finditer(text):
        mark = token["mark"]
        if mark == "(":
            depth += 1
        elif mark == ")":
            depth = max(0, depth - 1)
        elif depth:
            reader.comments.append(token[0])
        else:
            _take(reader, token)
    return depth


def _take(reader: _Reader, token: re.Match[str]) -> None:
    mark = token["mark"]
    if mark == ":":
        reader.group()
    elif mark:
        reader.end()
    elif token["domain"]:
        reader.angle(f'"{token["quoted"]}"{token["domain"]}')
    elif token["quoted"] is not None:
        reader.words.append(_ESCAPED.sub(r"\1", token["quoted"]))
    elif token["angle"] is not None or token["open"] is not None:
        reader.angle(token["angle"] or token["open"] or "")
    else:
        reader.words.append(token["run"])


def read_addresses(text: str, decode: Callable[[str], str]) -> tuple[Address, ...]:
    """The addresses of an unfolded field value; `decode` reads RFC 2047 in names. Never raises."""
    if one := _ONE.fullmatch(text):
        name = decode(one[1] or one[2] or "")
        return (Address(_SPACE.sub(" ", name).strip(" '"), one[3]),)
    text = text[:FIELD_LIMIT]
    reader = _Reader(decode)
    if _feed(text, reader):
        # A bracket that never closes would swallow everybody behind it.
        reader = _Reader(decode)
        _feed(text.replace("(", " ").replace(")", " "), reader)
    reader.end(last=True)
    return tuple(reader.found)
