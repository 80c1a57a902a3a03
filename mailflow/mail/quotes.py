"""The new text of a reply, apart from quote, attribution line and signature.

Three layers, the surest first:

1. Structure: what a mail program marked in HTML (`html_quotes`) or by `>` (`quote_marks`).
2. Borders (`borders`): behind an attribution line or a header block stands an older letter.
   If quote marks follow, it ends with them and what stands below or between is an answer;
   if none follow, it goes on to the end.
3. The letter being answered, where it is known (`echoes`): its sentences are old wherever
   they stand, and between them below a border stand answers typed into an unmarked quote.

A forward gives the comment above it, a bare forward nothing. The parts are kept in order.
Nothing is deleted: what is not new stands in `quoted` or `signature` (see `signatures`).

Known limits: an answer typed into or below an unmarked quote is found only if the letter is
known; an author who types a whole letter's header by hand is taken for a quote.

mail-parser-reply was measured and left out. Of 107 known replies these layers alone give
94 % exact; with it below them 81 %, with it before them 90 %; and it cuts words from 18 of
the 79 texts in which nothing is old (tests/mail/test_ordinary_mails.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress

from mailflow.mail.borders import Border, Surveyor
from mailflow.mail.citations import cited, may_quote
from mailflow.mail.echoes import Echo, echo
from mailflow.mail.header_blocks import field_roles
from mailflow.mail.html import to_text
from mailflow.mail.html_quotes import (
    MARKERS,
    REST,
    SIGNATURE,
    UNSIGNED,
    marked_source,
    without_markers,
)
from mailflow.mail.message import Message
from mailflow.mail.quote_marks import marked_lines, unmarked
from mailflow.mail.signatures import signature_lines
from mailflow.mail.typed_lines import typed_lines

#: lines at the end of a stretch of text in which a signature is sought
_SIGNATURE_REACH = 120
#: how much of the letter must stand in a quote before answers are sought inside it
_WHOLE_LETTER = 0.6

_BLANKS = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")
#: a letter or a digit
_SAYS = re.compile(r"[^\W_]")
_LINK_ONLY = re.compile(r"[<(\[]?https?://\S+$")


@dataclass(frozen=True, slots=True)
class Turn:
    """What was typed below a piece of the quote; `quoted` is empty for what stands on top."""

    quoted: str
    new: str


@dataclass(frozen=True, slots=True)
class Split:
    """A mail's text taken apart; each part in its order, marks and all.

    `turns` are the new text's pieces, each with what is quoted between it and the one before.
    """

    new: str
    quoted: str
    signature: str
    turns: tuple[Turn, ...] = field(default=(), compare=False)


def split(text: str, *, sent: str = "", author: str = "") -> Split:
    """Plain text taken apart. `sent` is the text of the letter it answers, where known;
    `author` the writer's name, by which the signature is known.

    Never raises; time grows with the length of the text.
    """
    return _split_plain(text, _Known(sent, author))


def split_html(html: str, *, sent: str = "", author: str = "") -> Split:
    """An HTML body's text taken apart: by its structure, then as `split` does."""
    return _split_rich(to_text(marked_source(html)[0]), _Known(sent, author))


def split_message(message: Message, *, sent: str = "") -> Split:
    """The body taken apart, from HTML where a program marked its quote there, else from text.

    If one of the two says nothing new, the other is believed.
    """
    author = str(message.author or "")
    known = _Known(sent, author, may_quote(message))
    if not message.html:
        return _split_plain(message.text, known)
    source, is_marked = marked_source(message.html)
    text = to_text(source)
    if text == message.text:  # many programs write both from one: it is read once
        return _Reading.of(without_markers(text), known, rich=True).split()
    rich = _split_rich(text, known)
    if not message.text.strip():
        return rich
    plain = _split_plain(message.text, known)
    if not plain.new or not rich.new:
        return rich if rich.new else plain
    if plain.new.split() == rich.new.split():
        return plain
    if is_marked or (rich.quoted and not plain.quoted):
        return rich
    # Without a part of its own the text is HTML's, the author's indents written with marks.
    return rich if plain.quoted and to_text(message.html) == message.text else plain


def _split_plain(text: str, known: _Known) -> Split:
    return _Reading.of(without_markers(text), known).split()


def _split_rich(text: str, known: _Known) -> Split:
    """The text made of an HTML body, with the marks of its structure, taken apart."""
    result = _Reading.of(text, known, rich=True).split()
    if not result.new and result.signature:
        # On iOS people type into the element of the signature.
        unsigned = text.replace(SIGNATURE, "").replace(UNSIGNED, "")
        result = _Reading.of(unsigned, known, rich=True).split()
    return result


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a mail beside its text."""

    sent: str
    author: str
    may_quote: bool = True


@dataclass(slots=True)
class _Reading:
    """One text, line by line: what is left of it as new, and what is cut."""

    lines: list[str]
    marked: list[bool]
    echo: Echo
    #: what stands beyond the lines that are read
    beyond: str
    author: str
    #: what of a line is the author's; empty where nothing is
    left: list[str] = field(default_factory=list)
    cut: list[bool] = field(default_factory=list)

    @classmethod
    def of(cls, text: str, known: _Known, *, rich: bool = False) -> _Reading:
        lines, beyond = typed_lines(text)
        marked = marked_lines(lines)
        sent = known.sent
        found = echo([unmarked(line) for line in lines], sent) if sent.strip() else None
        own = cited(lines, marked, found, may_quote=known.may_quote, is_rich=rich)
        if any(own):
            # Those of HTML are our own way to write a blockquote.
            if rich:
                lines = [
                    unmarked(one) if mine else one for one, mine in zip(lines, own, strict=True)
                ]
            found = None if own == marked else found
            marked = [mark and not mine for mark, mine in zip(marked, own, strict=True)]
        none = (False,) * len(lines)
        nothing = Echo(tuple(lines), none, none, 0.0)
        return cls(lines, marked, found or nothing, beyond, known.author)

    def split(self) -> Split:
        self.left = [
            line if not repeated or not rest else rest
            for line, rest, repeated in zip(self.lines, self.echo.left, self._partly(), strict=True)
        ]
        self.cut = [mark or old for mark, old in zip(self.marked, self.echo.old, strict=True)]
        rest = self._cut_borders()
        if rest < len(self.lines) and self.echo.share >= _WHOLE_LETTER:
            self._restore_answers(rest)
        signed = self._signed()
        return Split(
            new=_text(self._new(signed)),
            quoted=_text((*self._quoted(), self.beyond)),
            signature=_text(compress(self.lines, signed)),
            turns=tuple(self._turns(signed)),
        )

    def _turns(self, signed: Sequence[bool]) -> Iterator[Turn]:
        above: list[str] = []
        own: list[str] = []
        for line, left, cut, sign in zip(self.lines, self.left, self.cut, signed, strict=True):
            if cut and own:
                yield Turn(_text(above), _text(own))
                above, own = [], []
            if cut:
                above.append(line)
            elif not sign and (own or left.strip()):
                own.append(left)
        if own:
            yield Turn(_text(above), _text(own))

    def _partly(self) -> Iterator[bool]:
        for line, rest, marked in zip(self.lines, self.echo.left, self.marked, strict=True):
            yield not marked and rest != line

    def _cut_borders(self) -> int:
        """Cuts borders and what is behind them; returns the line from which all was cut."""
        surveyor = Surveyor(self.lines, self.cut)
        at = 0
        ends = next((n for n, line in enumerate(self.lines) if line == REST), len(self.lines))
        while border := surveyor.next_border(at):
            if border.start >= ends:
                break
            self._cut_border(border)
            if not self._is_marked_below(border.end):
                ends = min(ends, border.end)
                break
            at = border.end
        self.cut[ends:] = [True] * (len(self.lines) - ends)
        return ends

    def _cut_border(self, border: Border) -> None:
        self.cut[border.start : border.end] = [True] * (border.end - border.start)
        if border.column and self.lines[border.start][: border.column].strip(" -"):
            self.left[border.start] = self.lines[border.start][: border.column].rstrip(" -")
            self.cut[border.start] = False

    def _is_marked_below(self, end: int) -> bool:
        for at in range(end, min(len(self.lines), end + 6)):
            if self.lines[at].strip():
                return self.marked[at]
        return False

    def _restore_answers(self, rest: int) -> None:
        """Takes back what stands between, or answers below, the letter's own lines."""
        echoed = [at for at in range(rest, len(self.lines)) if self.echo.old[at]]
        if not echoed:
            return
        last = max(at for at in range(rest, len(self.lines)) if self._is_echo(at))
        if not any(self._is_new(at) for at in range(rest)):
            border = Surveyor(self.lines, self.marked).next_border(last + 1)
            last = border.start if border else len(self.lines)
        for at in range(echoed[0], last):
            line = self.echo.left[at]
            if not self._is_echo(at) and not self.marked[at] and _says(line):
                self.left[at] = line
                self.cut[at] = False

    def _is_echo(self, at: int) -> bool:
        return self.echo.old[at] or self.echo.same[at]

    def _is_new(self, at: int) -> bool:
        return not self.cut[at] and _SAYS.search(self.left[at]) is not None

    def _signed(self) -> list[bool]:
        signed = [False] * len(self.lines)
        self._sign_by_structure(signed)
        stretches = list(self._stretches(signed))
        for start, end in {*stretches[:1], *stretches[-1:]}:
            reach = slice(max(start, end - _SIGNATURE_REACH), end)
            is_below = len(stretches) > 1 and start > stretches[0][0]
            signed[reach] = signature_lines(self.left[reach], self.author, is_below=is_below)
        return signed

    def _sign_by_structure(self, signed: list[bool]) -> None:
        begin = -1
        for at, line in enumerate(self.lines):
            if line == SIGNATURE:
                begin = at
            elif line == UNSIGNED and begin >= 0:
                for within in range(self._separated(begin), at):
                    signed[within] = not self.cut[within]
                begin = -1

    def _separated(self, begin: int) -> int:
        """Where a signature that a program marked begins with its separator, which Gmail puts
        above the element.
        """
        above = begin - 1
        while above > 0 and not self.lines[above].strip():
            above -= 1
        is_separator = above >= 0 and self.lines[above].rstrip() == "--"
        return above if is_separator else begin

    def _stretches(self, signed: Sequence[bool]) -> Iterator[tuple[int, int]]:
        """The author's text between cuts, as pairs of first line and line behind."""
        start = -1
        for at in range(len(self.lines) + 1):
            gone = at == len(self.lines) or self.cut[at] or signed[at]
            if gone and start >= 0:
                if any(self._is_new(line) for line in range(start, at)):
                    yield start, at
                start = -1
            elif not gone and start < 0:
                start = at

    def _quoted(self) -> Iterator[str]:
        for line, left, cut in zip(self.lines, self.left, self.cut, strict=True):
            if cut:
                yield line
            elif left != line:
                yield line.removeprefix(left).strip()

    def _new(self, signed: Sequence[bool]) -> Iterator[str]:
        for at, line in enumerate(self.left):
            gone = self.cut[at] or signed[at]
            yield "" if gone else line


def _says(line: str) -> bool:
    """Is this a line of text, and none that a header or a link's target makes?"""
    text = line.strip()
    if not any(char.isalpha() for char in text) or _LINK_ONLY.match(text):
        return False
    return not field_roles(text)


def _text(lines: Iterable[str]) -> str:
    text = "\n".join(line for line in lines if line not in MARKERS or not line)
    return _BLANKS.sub("\n\n", without_markers(text)).strip()
