"""HTML source cut into text and tags, in linear time.

Why not html.parser: on 21 kB of `<a <a <a ...` it takes four seconds and grows with the
square, and a stranger chooses the source. This reader finds everything by str.find, looks
at no stretch twice but for PATIENCE failures, and knows nothing of open elements.

Rules: a quote counts only where a value begins (`=`), so that a stray one swallows no
text; a tag that never ends is text; comments, declarations and the content of scripts,
styles and their like are skipped.

Known limit: inside CDATA and conditional comments it reads as old browsers did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

# How often a tag's end may be sought in vain behind a quote before quotes stop to count.
PATIENCE = 50
# characters of one tag that are searched for attributes
_INSIDE_LIMIT = 20_000

_OPEN = re.compile(r"<(?=[a-zA-Z!?]|/[a-zA-Z])")
_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9:-]{0,40})")
_BARE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40}+)\s{0,5}/?>")
# … and one with its attributes, where no < stands in it: so it is never begun in vain for long
_PLAIN = re.compile(
    r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40}+)"
    r"((?:[^<>=]++|=(?:\s{0,20}+(?:\"[^\"<]*+\"|'[^'<]*+')|(?!\s{0,20}+[\"'])))*+)>"
)
_QUOTE = re.compile(r"=\s{0,20}[\"']")
_ATTRIBUTE = re.compile(r"([^\s=/>\"']{1,100})(?:\s{0,20}=\s{0,20}(\"[^\"]*\"|'[^']*'|[^\s>]+))?")
# html.unescape hands the digits to int(), which raises on more than 4,300 of them.
_LONG_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{8,};?")
#: elements whose content is no text; the scanner never gives their end tag
RAW = frozenset({"script", "style", "title", "template", "svg", "object", "xml"})


def readable(text: str) -> str:
    """Character references replaced. Never raises."""
    if "&" not in text:
        return text
    return unescape(_LONG_REFERENCE.sub("\ufffd", text) if "&#" in text else text)


class Token(NamedTuple):
    """Text (then `tag` is empty), or a tag and what stands in it behind its name."""

    text: str
    tag: str
    is_end: bool
    inside: str
    #: where the source goes on
    end: int

    def attribute(self, name: str) -> str | None:
        """An attribute's value, empty for one without, None where it is missing."""
        is_named = name in self.inside.lower()
        for match in _ATTRIBUTE.finditer(self.inside) if is_named else ():
            if match[1].lower() == name:
                return readable((match[2] or "").strip("\"'"))
        return None


def _text(text: str, end: int) -> Token:
    return Token(text, "", is_end=False, inside="", end=end)


@dataclass(slots=True)
class Scanner:
    """Cuts the source into tokens in linear time."""

    source: str
    patience: int = PATIENCE
    #: searches known to fail from here to the end
    missing: set[str] = field(default_factory=set)
    last_end: dict[str, int] = field(default_factory=dict)
    lowered: str = ""

    def tokens(self) -> Iterator[Token]:
        at = 0
        while at < len(self.source):
            opened = _OPEN.search(self.source, at) if ">" not in self.missing else None
            begin = opened.start() if opened else len(self.source)
            if begin > at:
                yield _text(self.source[at:begin], begin)
            at = begin
            if opened:
                token = self._markup(at)
                at = token.end
                yield token
                if token.tag in RAW and not token.is_end:
                    at = self._after(token.tag, at)

    def _markup(self, at: int) -> Token:
        source = self.source
        # Most tags are bare; one match is three times as fast as the steps below.
        if bare := _BARE.match(source, at):
            return Token("", bare[2].lower(), bool(bare[1]), "", bare.end())
        if self.patience and (plain := _PLAIN.match(source, at)):
            inside = plain[3][:_INSIDE_LIMIT]
            return Token("", plain[2].lower(), bool(plain[1]), inside, plain.end())
        if source.startswith("<!--", at):
            end = self._find("-->", at + 2)
            return _text("", end + 3 if end >= 0 else self._or_all(self._find(">", at)))
        if source.startswith(("<!", "<?"), at):
            return _text("", self._or_all(self._find(">", at)))
        name = _NAME.match(source, at + 1)
        close = self._close(name.end()) if name else -1
        if not name or close < 0:
            return _text("<", at + 1)
        return Token(
            text="",
            tag=name[1].lower(),
            is_end=source[at + 1] == "/",
            inside=source[name.end() : min(close, name.end() + _INSIDE_LIMIT)],
            end=close + 1,
        )

    def _close(self, at: int) -> int:
        """The > that ends a tag, those within quotes skipped; -1 if there is none."""
        first = close = self._find(">", at)
        while close >= 0 and self.patience and (quote := _QUOTE.search(self.source, at, close)):
            mark = self.source[quote.end() - 1]
            at = self._find(mark, quote.end()) + 1
            close = self._find(">", at) if at > close else close
            if not at or close < 0:
                self.patience -= 1
                return first
        return close

    def _find(self, what: str, at: int) -> int:
        if what in self.missing:
            return -1
        found = self.source.find(what, at)
        if found < 0:
            self.missing.add(what)
        return found

    def _or_all(self, at: int) -> int:
        return at + 1 if at >= 0 else len(self.source)

    def closes(self, tag: str, at: int) -> bool:
        """Does an end tag of this name stand anywhere behind?"""
        # İ is the one letter whose lower case is longer, and would shift all behind it.
        self.lowered = self.lowered or self.source.replace("İ", "I").lower()
        if tag not in self.last_end:
            self.last_end[tag] = self.lowered.rfind(f"</{tag}")
        return self.last_end[tag] > at

    def _after(self, tag: str, at: int) -> int:
        """Behind the end tag of a raw element, or here if there is none."""
        if not self.closes(tag, at):
            return at
        end = self.source.find(">", self.lowered.find(f"</{tag}", at))
        return self._or_all(end)
