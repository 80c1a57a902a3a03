"""An HTML body as the text a person would have typed.

Rules: blocks break lines, paragraphs get a blank line, blockquotes a `>` a level, list
items a mark, table cells a space; a link's target follows its text as ` <target>` unless
both say the same; what is hidden, scripts, styles and comments are dropped. Links over
TARGET_LIMIT characters are tracking, not reading matter: only their text stays. An
image's alternative text stays where it is as short as an emoji. SOURCE_LIMIT characters
are read, in linear time and without a stack of open elements (see tags).

Known limits: style sheets are not applied, only style attributes; a hidden element that
never closes is shown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from mailflow.mail.tags import RAW, Scanner, Token, readable

SOURCE_LIMIT = 1_000_000
TARGET_LIMIT = 200
_QUOTE_LIMIT = 20
_LIST_LIMIT = 20
_SCOPE_LIMIT = 100
_EMOJI_LENGTH = 4

_SPACE = re.compile(r"[ \t\r\n\f\v\u00a0\u2007\u202f]+")
# Soft hyphens and zero-width letters pad preheaders and split words.
_INVISIBLE = re.compile("[\u00ad\u034f\u200b\u200c\u200e\u200f\u2060\ufeff]+")
_HIDDEN = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all"
    r"|(?<![\w-])(?:max-height|opacity)\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?:px|pt|em|%)?\s{0,9}(?:;|!|$)",
    re.IGNORECASE,
)
_FONT_SIZE = re.compile(r"font-size\s{0,9}:\s{0,9}([\d.]{1,9})", re.IGNORECASE)
_SCHEME = re.compile(r"^(?:https?://|mailto:)(?:www\.)?", re.IGNORECASE)

_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "body", "caption", "center", "dd", "details", "div"),
        *("dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "html"),
        *("main", "nav", "section", "summary", "table", "tbody", "tfoot", "thead", "tr"),
    )
)
_PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr"))
_VOIDS = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"),
        *("source", "track", "wbr"),
    )
)


class _Sight(Enum):
    """What a style attribute makes of the text inside."""

    SHOWN = "shown"
    HIDDEN = "hidden"
    #: font-size 0, which an element inside may undo (layout tables do it everywhere)
    TINY = "tiny"


@dataclass(slots=True)
class _Scope:
    """The stretch for which a style holds: until `tag` closed as often as it opened."""

    tag: str
    sight: _Sight
    opened: int = 1


@dataclass(slots=True)
class _Writer:
    """Lines of text in the making."""

    lines: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    quotes: int = 0
    #: the next number of each open list, 0 for one without numbers
    lists: list[int] = field(default_factory=list)
    mark: str = ""
    wants_blank: bool = False
    #: depth of quotes of the last line
    last_quotes: int = 0

    def write(self, text: str, *, indented: bool = False) -> None:
        """Text with its white space already put right; `indented` keeps that at its front."""
        if not self.pieces:
            text = text if indented else text.lstrip(" ")
            if not text:
                return
            self._blank()
            self.pieces.append(self.mark or "  " * len(self.lists))
            self.mark = ""
        elif text.startswith(" ") and self.pieces[-1].endswith(" "):
            text = text[1:]
        self.pieces.append(text)

    def _blank(self) -> None:
        if self.wants_blank and self.lines and self.lines[-1].strip("> "):
            self.lines.append(">" * min(self.quotes, self.last_quotes))
        self.wants_blank = False

    def end_line(self) -> None:
        if self.pieces:
            self.break_line()

    def break_line(self) -> None:
        prefix = ">" * self.quotes + " " if self.quotes else ""
        self.lines.append((prefix + "".join(self.pieces)).rstrip())
        self.last_quotes = self.quotes
        self.pieces.clear()

    def paragraph(self) -> None:
        self.end_line()
        self.wants_blank = True

    def quote(self, step: int) -> None:
        self.paragraph()
        self.quotes = min(max(self.quotes + step, 0), _QUOTE_LIMIT)

    def open_list(self, first: int) -> None:
        self.end_line()
        self.wants_blank = self.wants_blank or not self.lists
        if len(self.lists) < _LIST_LIMIT:
            self.lists.append(first)

    def close_list(self) -> None:
        self.end_line()
        if self.lists:
            self.lists.pop()
        self.wants_blank = self.wants_blank or not self.lists
        self.mark = ""

    def item(self) -> None:
        self.end_line()
        number = self.lists[-1] if self.lists else 0
        indent = "  " * (len(self.lists) - 1)
        self.mark = f"{indent}{number}. " if number else f"{indent}- "
        if number:
            self.lists[-1] += 1


@dataclass(slots=True)
class _Reader:
    """Turns tokens into lines."""

    scanner: Scanner
    writer: _Writer = field(default_factory=_Writer)
    scopes: list[_Scope] = field(default_factory=list)
    preformatted: int = 0
    target: str = ""
    link_text: list[str] = field(default_factory=list)

    def read(self) -> str:
        for token in self.scanner.tokens():
            self._token(token)
        return self._written()

    def says_anything(self) -> bool:
        """Is there anything to read? The first word ends the search."""
        for token in self.scanner.tokens():
            self._token(token)
            if self.writer.pieces and self.writer.pieces[-1].strip():
                return True
        return bool(self._written().strip())

    def _token(self, token: Token) -> None:
        if token.tag:
            self._tag(token)
        elif token.text and self._sight() is _Sight.SHOWN:
            self._text(readable(token.text))

    def _written(self) -> str:
        self._end_link()
        self.writer.end_line()
        return "\n".join(self.writer.lines).strip("\n")

    def _sight(self) -> _Sight:
        return self.scopes[-1].sight if self.scopes else _Sight.SHOWN

    def _text(self, text: str) -> None:
        text = _INVISIBLE.sub("", text)
        if self.preformatted:
            *full, last = text.replace("\r\n", "\n").split("\n")
            for line in full:
                self.writer.write(line.replace("\u00a0", " "), indented=True)
                self.writer.break_line()
            text = last
        else:
            text = _SPACE.sub(" ", text)
        if self.target:
            self.link_text.append(text)
        self.writer.write(text, indented=bool(self.preformatted))

    def _tag(self, token: Token) -> None:
        if self.scopes or token.inside:
            self._scope(token)
        if self._sight() is _Sight.HIDDEN:
            return
        tag = token.tag
        if tag in _BLOCKS:
            self.writer.end_line()
        elif tag in _PARAGRAPHS:
            self.writer.paragraph()
            if tag == "pre":
                self.preformatted = max(0, self.preformatted + (-1 if token.is_end else 1))
        elif token.is_end:
            self._end(tag)
        else:
            self._start(token)

    def _start(self, token: Token) -> None:
        match token.tag:
            case "br":
                self.writer.break_line()
            case "blockquote":
                self.writer.quote(1)
            case "ul" | "ol" as kind:
                self.writer.open_list(int(kind == "ol"))
            case "li":
                self.writer.item()
            case "td" | "th":
                self.writer.write(" ")
            case "a":
                self._end_link()
                self.target = (token.attribute("href") or "").strip()
            case "img" if len(alt := token.attribute("alt") or "") <= _EMOJI_LENGTH:
                self.writer.write(_SPACE.sub(" ", alt))

    def _end(self, tag: str) -> None:
        match tag:
            case "blockquote":
                self.writer.quote(-1)
            case "ul" | "ol":
                self.writer.close_list()
            case "li":
                self.writer.end_line()
            case "a":
                self._end_link()

    def _end_link(self) -> None:
        target, text = self.target, "".join(self.link_text).strip()
        self.target = ""
        self.link_text.clear()
        if text and _SCHEME.match(target) and len(target) <= TARGET_LIMIT:
            short = _SCHEME.sub("", target).rstrip("/").casefold()
            if short not in text.casefold() and not _SPACE.search(target):
                self.writer.write(f" <{target.removeprefix('mailto:')}>")

    def _scope(self, token: Token) -> None:
        """Opens and closes the stretches in which text is hidden."""
        tag = token.tag
        # Outlook writes <style style="display:none">; its end is never seen here.
        if tag in RAW:
            return
        if self.scopes and self.scopes[-1].tag == tag:
            self.scopes[-1].opened += -1 if token.is_end else 1
            if not self.scopes[-1].opened:
                self.scopes.pop()
                return
        if token.is_end or not token.inside or tag in _VOIDS or self._sight() is _Sight.HIDDEN:
            return
        sight = _styled(token)
        changes = sight is not None and sight is not self._sight()
        if changes and len(self.scopes) < _SCOPE_LIMIT and self.scanner.closes(tag, token.end):
            if self.scopes and self.scopes[-1].tag == tag:
                self.scopes[-1].opened -= 1
            self.scopes.append(_Scope(tag, sight or _Sight.SHOWN))


def _styled(token: Token) -> _Sight | None:
    """What an element's own attributes say of its sight, None if nothing."""
    inside = token.inside.lower()
    if "hidden" in inside and token.attribute("hidden") is not None:
        return _Sight.HIDDEN
    style = token.attribute("style") if "style" in inside else None
    if not style:
        return None
    if _HIDDEN.search(style):
        return _Sight.HIDDEN
    size = _FONT_SIZE.search(style)
    if not size:
        return None
    return _Sight.SHOWN if size[1].strip("0.") else _Sight.TINY


@lru_cache(maxsize=2)
def to_text(source: str) -> str:
    """The text of an HTML source, lines ended by \\n. Never raises.

    Kept: who looks for what is quoted asks again for what the parser has read.
    """
    return _Reader(Scanner(source[:SOURCE_LIMIT])).read()[:SOURCE_LIMIT]


def says_anything(source: str) -> bool:
    """Does an HTML source show anything but blanks? Never raises."""
    return _Reader(Scanner(source[:SOURCE_LIMIT])).says_anything()
