"""The shape of every mail to the owner: one line that says what to do, then sections.

The same page is written as text and as HTML (RFC 2046, 5.1.4). In the text, foreign words
stand behind `│ ` or inside a line of ours, never at its start, so that quoted back they
can't be an order; in HTML they are escaped. The numbers of items are text, not list
markers, since some programs count lists anew. No images, nothing remote; pictures are
tables of coloured cells, with the number beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from textwrap import wrap

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mailflow.mail.message import Address, Draft
from mailflow.owner.foreign import clean, clean_letter, clean_lines
from mailflow.pipeline.people import Owner

__all__ = ["Bar", "Line", "Page", "Section", "clean", "draft_of", "html_of", "text_of"]

_TEMPLATE = "page.html.j2"
_WIDTH = 72
_BAR = 20
_SAMPLE = re.compile(r"“[^”]{1,60}”")


@dataclass(frozen=True, slots=True)
class Line:
    """One entry. `number` makes it an item that can be answered; `quote` is foreign text, shown
    in part or whole; `why` the reason it stands here, `hint` what may be answered.
    """

    text: str
    number: int = 0
    quote: str = ""
    hint: str = ""
    why: str = ""
    is_whole: bool = False

    @property
    def quoted(self) -> list[str]:
        """The lines of the quote as they may be shown."""
        return clean_letter(self.quote) if self.is_whole else clean_lines(self.quote)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a small picture; `share` is percent, the number stands beside it."""

    label: str
    count: int
    share: int


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its lines. `rest` tells what is not shown."""

    heading: str
    lines: tuple[Line, ...] = ()
    bars: tuple[Bar, ...] = ()
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A whole mail to the owner. `first` says what must be done, or that nothing must."""

    subject: str
    first: str
    sections: tuple[Section, ...] = ()
    foot: str = ""


def draft_of(
    page: Page, *, person: Owner, templates: Mapping[str, str], replying: bool = False
) -> Draft:
    """The page as a mail to the owner's configured address, in text and HTML (RFC 3834, 5)."""
    return Draft(
        sender=Address("mailflow", person.address),
        to=Address(person.name, person.address),
        subject=clean(page.subject),
        text=text_of(page),
        html=html_of(page, templates),
        headers=(
            ("Auto-Submitted", "auto-replied" if replying else "auto-generated"),
            ("X-Auto-Response-Suppress", "All"),
            # Whatever a forwarder takes off: a mail with this mark is obeyed and answered by
            # no mailflow (`authority`), so one hop is all there is (failures R6).
            ("X-Mailflow-Hops", "1"),
        ),
    )


def text_of(page: Page) -> str:
    """The page as plain text. Our own prose is wrapped; lines with foreign words are not, as
    a wrapped word would stand at the start of a line.
    """
    blocks = [_wrapped(page.first)]
    for section in page.sections:
        lines = [section.heading.upper(), ""]
        lines += [text for bar in section.bars for text in _text_bar(bar)]
        lines += [text for line in section.lines for text in _text_line(line)]
        lines += [f"    {section.rest}"] if section.rest else []
        blocks.append("\n".join(lines))
    if page.foot:
        blocks.append(_wrapped(page.foot))
    return "\n\n".join(blocks) + "\n"


def _wrapped(prose: str) -> str:
    """Our own prose in lines. Sample orders are not broken: half of one would begin a line."""
    kept = _SAMPLE.sub(lambda found: found.group().replace(" ", "\xa0"), prose)
    return "\n".join(wrap(kept, _WIDTH)).replace("\xa0", " ")


def _text_bar(bar: Bar) -> Iterator[str]:
    drawn = "█" * max(1, round(bar.share * _BAR / 100)) if bar.count else ""
    yield f"    {bar.label:<18}{bar.count:>5}  {drawn}".rstrip()


def _text_line(line: Line) -> Iterator[str]:
    mark = f"{line.number:>2}. " if line.number else " -  "
    yield mark + line.text
    if line.why:
        yield f"    ({line.why})"
    for quoted in line.quoted:
        yield from (f"    │ {part}".rstrip() for part in wrap(quoted, _WIDTH - 6) or [""])
    if line.hint:
        yield f"    → write: {line.hint}"


def html_of(page: Page, templates: Mapping[str, str]) -> str:
    """The page as HTML with its styles inlined; rules for dark mode stay in <style>."""
    # Imported late: 50 ms that the daemon's start need not pay.
    from css_inline import CSSInliner  # noqa: PLC0415

    written = _compiled(templates[_TEMPLATE]).render(page=page)
    inliner = CSSInliner(keep_style_tags=False, keep_at_rules=True, load_remote_stylesheets=False)
    return inliner.inline(written)


@lru_cache(maxsize=2)
def _compiled(source: str) -> Template:
    """The page's template; compiling it takes longer than all else a note needs."""
    environment = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(source)
