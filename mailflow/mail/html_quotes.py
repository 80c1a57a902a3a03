"""Where do mail programs mark a quote in HTML? Rewrites the source so that its text says so.

A quote is then a blockquote (which `html` renders with `>`), and these letters of the
private use area stand on lines of their own:

- REST: from here on all is older (Outlook's and Zimbra's reply header, forwards);
- SIGNATURE and UNSIGNED: around what a program filed as signature;
- DRAWN: a horizontal rule, or the line Outlook draws above its header block.

Rules: Gmail's, Proton's and Zoho's container counts whole only if it holds no blockquote
of its own or a forward, for between its blockquotes stand answers. A blockquote without
border that moves text to the right is its author's own (Gmail's "indent more"), and so is one of
Gmail's in a mail without that container or attribution (its button for a quote).

Known limit: answers typed in colour inside an unmarked quote are found only by the letter
they answer (see `quotes`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from mailflow.mail.tags import Scanner, Token

REST, SIGNATURE, UNSIGNED, DRAWN = "\ue000", "\ue001", "\ue002", "\ue003"
MARKERS = REST + SIGNATURE + UNSIGNED + DRAWN

_SOURCE_LIMIT = 1_000_000
_OPEN_LIMIT = 200
_TAGS = frozenset(("div", "span", "blockquote", "table", "section", "p"))

_REST_NAMES = frozenset(
    (
        *("appendonsend", "divrplyfwdmsg", "stopspelling", "zwchr", "isforwardcontent"),
        *("mail-editor-reference-message-container", "outlookmessageheader"),
        *("moz-forward-container", "ymail_android_forwarded"),
    )
)
_WHOLE = frozenset(
    (
        *("yahoo_quoted", "olk_src_body_section", "elided-text", "hoenzb", "freshdesk_quote"),
        *("moz-email-headers-table", "aolreplacedbody", "replied-message", "reply-quote"),
    )
)
_CONTAINERS = frozenset(("gmail_quote", "protonmail_quote", "zmail_extra", "tutanota_quote"))
_SIGNATURES = frozenset(
    (
        *("gmail_signature", "moz-signature", "protonmail_signature_block", "signature"),
        *("ms-outlook-mobile-signature", "ms-outlook-ios-signature", "applemailsignature"),
        *("lpsignature", "zmail_signature_below", "protonmail_signature_block-user"),
    )
)
_NAMES = re.compile(r"[\w-]{3,60}")
_OWN_INDENT = re.compile(r"border(?:-left)?\s{0,3}:\s{0,3}(?:none|0)", re.IGNORECASE)
#: … in a source of small letters: so, or by character references
_MAY_INDENT = re.compile(rf"{_OWN_INDENT.pattern}|border(?:-left)?[\s:]{{0,6}}&|&#")
#: what Gmail writes around a letter that is quoted: a container, once a span, and who wrote it
_GMAILS = re.compile(r"<(?!blockquote)[a-z]{1,10}\s[^<>]{0,300}gmail_(?:quote|attr)")
_DRAWN_ABOVE = re.compile(r"border-top\s{0,3}:\s{0,3}(?:solid\s|1|#)[^;]{0,40}", re.IGNORECASE)
_FORWARDED = re.compile(r"-{5,}|forwarded", re.IGNORECASE)


class _Kind(Enum):
    QUOTE = "quote"
    WHOLE = "whole"
    CONTAINER = "container"
    SIGNATURE = "signature"


@dataclass(slots=True)
class _Element:
    """An open element that is rewritten when it closes."""

    kind: _Kind
    tag: str
    start: int
    inside: int
    depth: int
    has_quote: bool = False


@dataclass(slots=True)
class _Rewriter:
    """Notes what to put where in the source: (position, text)."""

    source: str
    inserts: list[tuple[int, str]] = field(default_factory=list)
    elements: list[_Element] = field(default_factory=list)
    depths: dict[str, int] = field(default_factory=dict)
    found: bool = False

    def read(self) -> None:
        for token in Scanner(self.source).tokens():
            if token.tag == "hr":
                self._point(token, DRAWN)
            if token.tag in _TAGS or (token.tag == "hr" and token.inside):
                self._end(token) if token.is_end else self._start(token)
        for element in self.elements[::-1]:
            self._close(element, len(self.source))

    def _start(self, token: Token) -> None:
        self.depths[token.tag] = self.depths.get(token.tag, 0) + 1
        names = _names(token)
        style = (token.attribute("style") or "") if "style" in token.inside.lower() else ""
        if names & _REST_NAMES:
            self._point(token, REST)
        elif style and token.tag in ("div", "p") and _DRAWN_ABOVE.search(style):
            self._point(token, DRAWN)
        kind = _kind(token, names, style)
        if kind and token.tag != "hr" and len(self.elements) < _OPEN_LIMIT:
            if kind is _Kind.QUOTE:
                for element in self.elements[-20:]:
                    element.has_quote = True
            self.elements.append(
                _Element(
                    kind, token.tag, _begin(self.source, token), token.end, self.depths[token.tag]
                )
            )

    def _end(self, token: Token) -> None:
        depth = self.depths.get(token.tag, 0)
        for at in range(len(self.elements) - 1, max(-1, len(self.elements) - 6), -1):
            if self.elements[at].tag == token.tag and self.elements[at].depth == depth:
                for element in self.elements[at:][::-1]:
                    self._close(element, token.end)
                del self.elements[at:]
                break
        self.depths[token.tag] = max(0, depth - 1)

    def _close(self, element: _Element, end: int) -> None:
        match element.kind:
            case _Kind.QUOTE:
                self.found = True
            case _Kind.SIGNATURE:
                self._around(element, end, f"<p>{SIGNATURE}</p>", f"<p>{UNSIGNED}</p>")
            case _Kind.CONTAINER if element.has_quote and not self._forwards(element):
                self.found = True
            case _:
                self.found = True
                self._around(element, end, "<blockquote>", "</blockquote>")

    def _forwards(self, element: _Element) -> bool:
        return _FORWARDED.search(self.source, element.inside, element.inside + 300) is not None

    def _around(self, element: _Element, end: int, before: str, behind: str) -> None:
        self.inserts += ((element.start, before), (end, behind))

    def _point(self, token: Token, marker: str) -> None:
        if not token.is_end:
            self.found = self.found or marker == REST
            self.inserts.append((_begin(self.source, token), f"<p>{marker}</p>"))

    def written(self) -> str:
        return "".join(self._pieces())

    def _pieces(self) -> Iterator[str]:
        at = 0
        for position, text in sorted(self.inserts, key=lambda item: item[0]):
            yield self.source[at : max(at, position)]
            yield text
            at = max(at, position)
        yield self.source[at:]


def _begin(source: str, token: Token) -> int:
    """Where the tag's < stands: the last one before what it holds."""
    return max(0, source.rfind("<", 0, token.end - len(token.inside) - 1))


def _names(token: Token) -> frozenset[str]:
    """Ids and classes, with the prefixes away that Yahoo and Outlook put before them."""
    inside = token.inside.lower()
    if "class" not in inside and "id" not in inside and "name" not in inside:
        return frozenset()
    values = " ".join(token.attribute(name) or "" for name in ("id", "class"))
    names = {name.lower() for name in _NAMES.findall(values[:500])}
    if any(name.endswith("yahoo_quoted") for name in names):
        names.add("yahoo_quoted")
    if (token.attribute("name") or "").lower() == "quote":
        names.add("olk_src_body_section")
    return frozenset(names)


def _kind(token: Token, names: frozenset[str], style: str) -> _Kind | None:
    if token.tag == "blockquote":
        return None if _OWN_INDENT.search(style) else _Kind.QUOTE
    if names & _WHOLE:
        return _Kind.WHOLE
    if names & _CONTAINERS:
        return _Kind.CONTAINER
    return _Kind.SIGNATURE if names & _SIGNATURES else None


def _without_own(source: str, *, by_button: bool) -> str:
    """Blockquotes of the author's, made divs of the same length of life: those that only move text
    to the right, and, if Gmail quotes no letter here, those that it made at the push of a button.
    """
    pieces: list[str] = []
    at, open_kinds = 0, list[bool]()
    for token in Scanner(source).tokens():
        if token.tag != "blockquote":
            continue
        begin = _begin(source, token)
        if token.is_end:
            own = open_kinds.pop() if open_kinds else False
        else:
            style = token.attribute("style") or ""
            pushed = by_button and "gmail_quote" in _names(token)
            own = (pushed or bool(_OWN_INDENT.search(style))) and not token.attribute("type")
            open_kinds.append(own)
        if own and begin >= at:
            pieces += (source[at:begin], "</div>" if token.is_end else "<div>")
            at = token.end
    return "".join((*pieces, source[at:]))


def without_markers(text: str) -> str:
    """A text without the letters that stand for marks here: in a mail they mean nothing."""
    for marker in MARKERS:  # four passes that find nothing cost less than one letter by letter
        text = text.replace(marker, "")
    return text


def marked_source(source: str) -> tuple[str, bool]:
    """The source with its quotes marked, and whether a program's own mark was found."""
    plain = without_markers(source[:_SOURCE_LIMIT])
    small = plain.lower()
    if "blockquote" in small:
        by_button = "gmail_quote" in small and not _GMAILS.search(small)
        if by_button or _MAY_INDENT.search(small):
            plain = _without_own(plain, by_button=by_button)
    rewriter = _Rewriter(plain)
    rewriter.read()
    return rewriter.written(), rewriter.found
