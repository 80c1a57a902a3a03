"""Which parts of a mail are its body, and what they say.

Rules: in multipart/alternative the plain text is preferred, unless it is blank and the HTML
is not; in multipart/related only the first readable child counts; all other multiparts are
read from top to bottom, inline text parts joined (RFC 8621 4.1.4). Where no plain text
stands, the HTML's text does. format=flowed is unwrapped with its quote marks kept (RFC
3676, DelSp too). Of a text part TEXT_LIMIT characters are kept, of a mail's parts together
four times that.

Known limit: a plain alternative that only says "use an HTML reader" is believed.
"""

from __future__ import annotations

import binascii
from dataclasses import dataclass, field

from mailflow.mail.charsets import codec_of, to_text
from mailflow.mail.headers import unbase64, unfold
from mailflow.mail.html import says_anything
from mailflow.mail.html import to_text as html_to_text
from mailflow.mail.message import Part
from mailflow.mail.mime import Entity

#: characters of a text that are kept (promises.md 1)
TEXT_LIMIT = 1_000_000
_ALL_TEXTS_LIMIT = 4 * TEXT_LIMIT
# Base64 of four-octet letters is the widest a text can be in octets.
_OCTET_LIMIT = 6 * TEXT_LIMIT

_CALENDARS = frozenset({"application/ics", "application/ical", "text/x-vcalendar"})


@dataclass(slots=True)
class Reader:
    """Decodes the text leaves of one mail, within a budget for all of them together."""

    raw: bytes
    defects: set[str]
    left: int = _ALL_TEXTS_LIMIT
    html_left: int = TEXT_LIMIT
    done: dict[int, str] = field(default_factory=dict)
    sources: dict[int, str] = field(default_factory=dict)
    telling: dict[int, bool] = field(default_factory=dict)

    def text(self, leaf: Entity) -> str:
        """A leaf's text, line ends as \\n; empty for what is no text."""
        if not _is_text(leaf.content_type):
            return ""
        if id(leaf) not in self.done:
            self.done[id(leaf)] = self._cut(self._read(leaf))
        return self.done[id(leaf)]

    def words(self, leaf: Entity) -> str:
        """A leaf's text as a person reads it."""
        if leaf.content_type != "text/html":
            return self.text(leaf)
        return html_to_text(self._source(leaf))

    def says_anything(self, leaf: Entity) -> bool:
        """Is there anything in a leaf that a person can read?"""
        if leaf.content_type != "text/html":
            return bool(self.text(leaf).strip())
        if id(leaf) not in self.telling:
            self.telling[id(leaf)] = says_anything(self._source(leaf))
        return self.telling[id(leaf)]

    def _source(self, leaf: Entity) -> str:
        if id(leaf) not in self.sources:
            self.sources[id(leaf)] = self.text(leaf)[: self.html_left]
            self.html_left -= len(self.sources[id(leaf)])
        return self.sources[id(leaf)]

    def _read(self, leaf: Entity) -> str:
        octets = self._octets(leaf)
        charset = leaf.param("charset")
        if charset and not codec_of(charset):
            self.defects.add("unknown-charset")
        text = to_text(octets, charset).replace("\r\n", "\n").replace("\r", "\n")
        if leaf.content_type == "text/plain" and leaf.param("format").lower() == "flowed":
            text = unflow(text, delsp=leaf.param("delsp").lower() == "yes")
        return text

    def _octets(self, leaf: Entity) -> bytes:
        end = leaf.end
        if end - leaf.start > _OCTET_LIMIT:
            self.defects.add("text-cut")
            end = leaf.start + _OCTET_LIMIT
        octets = self.raw[leaf.start : end]
        coding = unfold(leaf.raw("content-transfer-encoding")).strip().lower()
        if coding == "base64":
            return unbase64(octets)
        return binascii.a2b_qp(octets) if coding == "quoted-printable" else octets

    def _cut(self, text: str) -> str:
        limit = min(TEXT_LIMIT, self.left)
        if len(text) > limit:
            self.defects.add("text-cut")
        text = text[:limit]
        self.left -= len(text)
        return text


def _is_text(content_type: str) -> bool:
    return content_type.startswith(("text/", "message/")) or content_type in _CALENDARS


def part(leaf: Entity, reader: Reader) -> Part:
    """The leaf as a Part."""
    filename = leaf.filename
    return Part(
        content_type=leaf.content_type,
        params=leaf.params,
        filename=filename,
        text=reader.text(leaf),
        is_attachment=leaf.disposition == "attachment"
        or (bool(filename) and leaf.disposition != "inline"),
    )


def plain(root: Entity, reader: Reader) -> str:
    """The body as text."""
    leaves = _body(root, reader, want="text/plain") or _only(root)
    texts = [reader.words(leaf) for leaf in leaves]
    *before, last = texts or [""]
    return "".join([text.rstrip("\n") + "\n" for text in before] + [last])[:TEXT_LIMIT]


def _only(root: Entity) -> list[Entity]:
    """Where nothing is meant to be shown: the mail's first part, if it is text after all."""
    first = next(root.leaves(), root)
    return [first] if first.content_type in {"text/plain", "text/html"} else []


def html(root: Entity, reader: Reader) -> str:
    """The source of the HTML body, empty where there is none."""
    leaves = _body(root, reader, want="text/html")
    sources = [reader.text(leaf) for leaf in leaves if leaf.content_type == "text/html"]
    return "\n".join(sources)[:TEXT_LIMIT]


def _body(
    entity: Entity, reader: Reader, *, want: str, among: str = "", first: bool = True
) -> list[Entity]:
    """The leaves that make up the body; `among` is the type of the multipart around."""
    if not entity.children:
        return [entity] if _is_shown(entity, among, first=first) else []
    kind = entity.content_type
    branches = [
        _body(child, reader, want=want, among=kind, first=number == 0)
        for number, child in enumerate(entity.children)
    ]
    branches = [branch for branch in branches if branch]
    if kind == "multipart/alternative":
        return _preferred(branches, reader, want=want)
    if kind == "multipart/related":
        return branches[0] if branches else []
    return [leaf for branch in branches for leaf in branch]


def _is_shown(leaf: Entity, among: str, *, first: bool) -> bool:
    if not among:
        return leaf.content_type.startswith("text/") and leaf.content_type != "text/calendar"
    if leaf.content_type not in {"text/plain", "text/html"} or leaf.disposition == "attachment":
        return False
    return first or not leaf.filename


def _preferred(branches: list[list[Entity]], reader: Reader, *, want: str) -> list[Entity]:
    """The branch with the wanted type and words in it, else the last one with words."""
    # Senders order the branches from plain to rich (RFC 2046 5.1.4).
    from_best = branches if want == "text/plain" else branches[::-1]
    wanted = [one for one in from_best if any(leaf.content_type == want for leaf in one)]
    # One after the other, for to find words in HTML is to read it up to the first.
    for branch in (*wanted, *branches[::-1]):
        if any(reader.says_anything(leaf) for leaf in branch):
            return branch
    return []


def unflow(text: str, *, delsp: bool = False) -> str:
    """format=flowed lines joined to paragraphs, quote marks kept as `>> ` (RFC 3676 4)."""
    out: list[str] = []
    held: list[str] = []
    level = 0
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        is_flowed = content.endswith(" ") and content != "-- "
        if held and (depth != level or content == "-- "):
            out.append(_marked("".join(held), level))
            held.clear()
        level = depth
        held.append(content[:-1] if is_flowed and delsp else content)
        if not is_flowed:
            out.append(_marked("".join(held), level))
            held.clear()
    return "\n".join([*out, _marked("".join(held), level)] if held else out)


def _marked(content: str, depth: int) -> str:
    if depth:
        return f"{'>' * depth} {content}".rstrip()
    # A line that was stuffed begins with > by itself and is no quote.
    return f" {content}" if content.startswith(">") else content
