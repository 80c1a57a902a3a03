"""A mail's octets as a tree of entities (RFC 2045, 2046), cut by position, not copied.

Why not the standard library's parser: it recurses with the nesting (1,000 multiparts raise
RecursionError), keeps several copies of a 30 MB mail as str, and reads header blocks of any
length. This one is iterative, stops at LEVEL_LIMIT and PART_LIMIT, and looks at a 30 MB
attachment only to find where it ends.

Rules: the outer boundary is sought first, so an inner part that never closes can't swallow
its neighbours; a multipart without a usable boundary takes the first delimiter-like line
as one, else is text; what is too deep or one too many stays opaque. message/rfc822 is a
leaf: a forwarded mail must not speak with its forwarder's voice.

Known limits: uuencoded files and TNEF (winmail.dat) are not unpacked; a boundary repeated
at two levels is taken as one level.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from mailflow.mail.charsets import to_text
from mailflow.mail.headers import FIELD_LIMIT, decode, unfold

#: octets of header block that are read (promises.md 1)
HEAD_LIMIT = 65_536
LEVEL_LIMIT = 50
PART_LIMIT = 500
_PARAM_LIMIT = 40
# RFC 2046 allows 70.
_BOUNDARY_LIMIT = 200

_BLANK = re.compile(rb"\n\r?\n")
_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_TYPE = re.compile(r"\s*([\w!#$&^.+-]{1,80})\s*/\s*([\w!#$&^.+-]{1,80})")
_PARAM = re.compile(
    r";\s*([\w!#$&^.+*%-]{1,60})\s*=\s*"
    r'(?:"((?:[^"\\]|\\.){0,4000})"?|([^;"]{0,4000}))',
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)")
_DELIMITER = re.compile(rb"(?:^|\n)--([^\s\-][^\r\n]{0,70}?)[ \t]*\r?\n")

RawField = tuple[str, bytes]


@dataclass(slots=True)
class Entity:
    """One node: its fields, its type, where its body stands in the octets, its children."""

    fields: list[RawField]
    content_type: str
    params: tuple[tuple[str, str], ...]
    start: int
    end: int
    depth: int = 0
    children: list[Entity] = field(default_factory=list)

    @property
    def is_multipart(self) -> bool:
        return self.content_type.startswith("multipart/")

    def raw(self, name: str) -> bytes:
        """The octets of the first field of that (lower-case) name."""
        return next((value for key, value in self.fields if key.lower() == name), b"")

    def param(self, name: str) -> str:
        return next((value for key, value in self.params if key == name), "")

    @property
    def disposition(self) -> str:
        return unfold(self.raw("content-disposition")).partition(";")[0].strip().lower()

    @property
    def filename(self) -> str:
        """From Content-Disposition, else from the type's name parameter."""
        stated = dict(params(unfold(self.raw("content-disposition"))))
        return " ".join((stated.get("filename") or self.param("name")).split())

    def leaves(self) -> Iterator[Entity]:
        """Every leaf, in the order of the mail."""
        stack = [self]
        while stack:
            entity = stack.pop()
            if not entity.children:
                yield entity
            stack.extend(reversed(entity.children))


def tree(raw: bytes, defects: set[str]) -> Entity:
    """The tree of a whole mail; what is odd is named in `defects`. Never raises."""
    root = _entity(raw, (0, len(raw)), depth=0, defects=defects)
    waiting, count = [root], 1
    while waiting:
        entity = waiting.pop()
        if not entity.is_multipart:
            continue
        if entity.depth >= LEVEL_LIMIT:
            _make_opaque(entity, defects, "too-deep")
            continue
        for span in _spans(raw, entity, defects):
            if count >= PART_LIMIT:
                defects.add("too-many-parts")
                break
            count += 1
            default = "message/rfc822" if entity.content_type == "multipart/digest" else ""
            child = _entity(raw, span, depth=entity.depth + 1, defects=defects, default=default)
            entity.children.append(child)
        waiting.extend(reversed(entity.children))
    return root


def _make_opaque(entity: Entity, defects: set[str], defect: str) -> None:
    defects.add(defect)
    entity.content_type = "application/octet-stream"


def _entity(
    raw: bytes, span: tuple[int, int], *, depth: int, defects: set[str], default: str = ""
) -> Entity:
    head, start = _head(raw, *span, defects=defects)
    found = fields(head, defects)
    if found.rest is not None:
        # Text where a field should stand: the blank line is missing, so that text is body.
        defects.add("no-blank-line")
        start = span[0] + found.rest
    stated = unfold(next((v for k, v in found.fields if k.lower() == "content-type"), b""))
    content_type = _content_type(stated, default or "text/plain")
    return Entity(found.fields, content_type, params(stated), start, span[1], depth)


def _content_type(stated: str, default: str) -> str:
    match = _TYPE.match(stated)
    # RFC 2045 5.2: what can't be read as a type is plain text.
    return f"{match[1]}/{match[2]}".lower() if match else default


def _head(raw: bytes, begin: int, end: int, *, defects: set[str]) -> tuple[bytes, int]:
    """The header block of a span, cut at HEAD_LIMIT, and where its body begins."""
    if raw.startswith((b"\n", b"\r\n"), begin):
        return b"", raw.index(b"\n", begin) + 1
    blank = _BLANK.search(raw, begin, end)
    stop, start = (blank.start() + 1, blank.end()) if blank else (end, end)
    if stop - begin > HEAD_LIMIT:
        defects.add("header-block-cut")
        # Not in the middle of a field: half of one would pass for text.
        stop = raw.rfind(b"\n", begin, begin + HEAD_LIMIT) + 1 or begin + HEAD_LIMIT
    return raw[begin:stop], start


@dataclass(frozen=True, slots=True)
class Head:
    """The fields of a block, and the offset at which it stopped being one, if it did."""

    fields: list[RawField]
    rest: int | None = None


def fields(block: bytes, defects: set[str]) -> Head:
    """The fields of a header block, values still folded, each cut at FIELD_LIMIT octets."""
    found: list[tuple[str, list[bytes]]] = []
    lines = block.split(b"\n")
    at, rest = 0, None
    for number, line in enumerate(lines):
        if line[:1] in (b" ", b"\t") and found:
            found[-1][1].append(line)
        elif match := _FIELD.match(line):
            found.append((match[1].decode("ascii"), [line[match.end() :]]))
        elif line.strip() and not line.startswith((b"From ", b">From ")):
            if not (found and _FIELD.match(b"".join(lines[number + 1 : number + 2]))):
                rest = at
                break
            defects.add("bad-field")
        at += len(line) + 1
    return Head([(name, _value(pieces, defects)) for name, pieces in found], rest)


def _value(pieces: list[bytes], defects: set[str]) -> bytes:
    value = b"\n".join(pieces).strip()
    if len(value) <= FIELD_LIMIT:
        return value
    defects.add("field-cut")
    # What matters stands at both ends: of References the root and the answered letter.
    return value[: FIELD_LIMIT // 2] + b" " + value[-FIELD_LIMIT // 2 + 1 :]


def params(stated: str) -> tuple[tuple[str, str], ...]:
    """The parameters of a structured field, names in lower case, RFC 2231 put together."""
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, str]] = {}
    encoded: set[str] = set()
    for match in list(_PARAM.finditer(stated))[:_PARAM_LIMIT]:
        key = match[1].lower()
        value = match[3].strip() if match[2] is None else match[2]
        if "\\" in value and match[2] is not None:
            value = _ESCAPED.sub(r"\1", value)
        name, *numbers = key.split("*")
        if not numbers:
            plain.setdefault(name, decode(value))
            continue
        if key.endswith("*"):
            encoded.add(name)
        number = int(numbers[0]) if numbers[0].isdecimal() and len(numbers[0]) < 4 else 0
        pieces.setdefault(name, {})[number] = value
    for name, numbered in pieces.items():
        value = "".join(numbered[number] for number in sorted(numbered))
        plain[name] = _percent(value) if name in encoded else value
    return tuple(plain.items())


def _percent(value: str) -> str:
    charset, quote, text = value.partition("'")
    text = text.partition("'")[2] if quote else value
    octets = re.sub(
        rb"%([0-9A-Fa-f]{2})",
        lambda m: bytes.fromhex(m[1].decode("ascii")),
        text.encode("utf-8", "replace"),
    )
    return " ".join(to_text(octets, charset if quote else "").split())


def _spans(raw: bytes, entity: Entity, defects: set[str]) -> list[tuple[int, int]]:
    """Where the children of a multipart stand; none makes it a leaf of text."""
    boundary = entity.param("boundary").encode("utf-8", "replace").rstrip()
    spans = list(islice(_between(raw, boundary, entity), PART_LIMIT)) if boundary else []
    end = min(entity.end, entity.start + HEAD_LIMIT)
    if not spans and (guessed := _DELIMITER.search(raw, max(entity.start - 1, 0), end)):
        defects.add("boundary-guessed")
        spans = list(islice(_between(raw, guessed[1], entity), PART_LIMIT))
    if not spans:
        defects.add("no-boundary")
        entity.content_type = "text/plain"
    return spans


def _between(raw: bytes, boundary: bytes, entity: Entity) -> Iterator[tuple[int, int]]:
    """The stretches between the delimiter lines; the last may lack its end."""
    delimiter = re.compile(
        rb"(?<![^\n])--" + re.escape(boundary[:_BOUNDARY_LIMIT]) + rb"(--)?[ \t]{0,80}\r?(?:\n|\Z)"
    )
    begin = -1
    for found in delimiter.finditer(raw, entity.start, entity.end):
        if begin >= 0:
            # The line break before a delimiter belongs to the delimiter (RFC 2046 5.1.1).
            at = found.start()
            yield begin, max(begin, at - (2 if raw[at - 2 : at] == b"\r\n" else 1))
        if found[1]:
            return
        begin = found.end()
    if begin >= 0:
        yield begin, entity.end
