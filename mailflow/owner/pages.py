"""The shape of every mail to the owner: one line that says what to do, then sections.

The same page is written as text and as HTML. Foreign words (a contact's name, subject or
text) are stripped of control, bidi and zero-width characters; in the text they stand
behind `│ `, never at the start of a line, so that quoted back they can't be an order; in
HTML they are escaped. No images, nothing remote.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import wrap

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mailflow.mail.message import Address, Draft
from mailflow.pipeline.people import Owner

_TEMPLATE = "page.html.j2"
_WIDTH = 72
_QUOTED = 600


@dataclass(frozen=True, slots=True)
class Line:
    """One entry. `number` makes it an item that can be answered; `quote` is foreign text."""

    text: str
    number: int = 0
    quote: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a small picture: the number stands beside it as text."""

    label: str
    count: int
    share: int


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    lines: tuple[Line, ...] = ()
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A whole mail to the owner. `first` says what must be done, or that nothing must."""

    subject: str
    first: str
    sections: tuple[Section, ...] = ()
    foot: str = ""


def clean(text: str) -> str:
    """Foreign text on one line, without characters that hide or turn others round."""
    kept = (
        " " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c
        for c in text
        if unicodedata.category(c) not in {"Cf", "Cs", "Co"}
    )
    return " ".join("".join(kept).split())


def draft_of(
    page: Page, *, person: Owner, templates: Mapping[str, str], replying: bool = False
) -> Draft:
    """The page as a mail to the owner's configured address, in text and HTML (RFC 3834, 5)."""
    me = Address(person.name, person.address)
    return Draft(
        sender=Address("mailflow", person.address),
        to=me,
        subject=page.subject,
        text=text_of(page),
        html=html_of(page, templates),
        headers=(
            ("Auto-Submitted", "auto-replied" if replying else "auto-generated"),
            ("X-Auto-Response-Suppress", "All"),
        ),
    )


def text_of(page: Page) -> str:
    """The page as plain text, lines of at most 72 characters but for quotes."""
    blocks = ["\n".join(wrap(page.first, _WIDTH))]
    for section in page.sections:
        lines = [section.heading.upper(), ""]
        for line in section.lines:
            lines += _text_line(line)
        for bar in section.bars:
            lines.append(f"   {bar.label:<18}{bar.count:>4}  {'█' * (bar.share // 5)}".rstrip())
        blocks.append("\n".join(lines))
    if page.foot:
        blocks.append("\n".join(wrap(page.foot, _WIDTH)))
    return "\n\n".join(blocks) + "\n"


def _text_line(line: Line) -> list[str]:
    mark = f"{line.number:>2}. " if line.number else " -  "
    found = wrap(line.text, _WIDTH - 4) or [""]
    lines = [mark + found[0], *(f"    {rest}" for rest in found[1:])]
    for quoted in line.quote[:_QUOTED].splitlines():
        lines += [f"    │ {part}" for part in wrap(clean(quoted), _WIDTH - 6)]
    if line.hint:
        lines += [f"    → {part}" for part in wrap(line.hint, _WIDTH - 6)]
    return lines


def html_of(page: Page, templates: Mapping[str, str]) -> str:
    """The page as HTML with its styles inlined; rules for dark mode stay in <style>."""
    # Imported late: 50 ms that the daemon's start need not pay.
    from css_inline import CSSInliner  # noqa: PLC0415

    environment = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["clean_lines"] = lambda text: [
        clean(line) for line in text[:_QUOTED].splitlines() if line.strip()
    ]
    written = environment.from_string(templates[_TEMPLATE]).render(page=page)
    inliner = CSSInliner(keep_style_tags=False, keep_at_rules=True, load_remote_stylesheets=False)
    return inliner.inline(written)
