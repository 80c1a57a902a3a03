"""A page as text and as HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from mailflow.owner.pages import Bar, Line, Page, Section, draft_of, html_of, text_of
from mailflow.pipeline.people import Owner

SAM = Owner("Sam Reed", ("sam@example.org", "s@example.net"))
TEMPLATES = {
    "page.html.j2": (Path(__file__).parents[2] / "templates" / "page.html.j2").read_text("utf-8")
}
PAGE = Page(
    "Your week",
    "To do: 1 draft.",
    (
        Section("Drafts", (Line("Nudge to Jane", 1, "Hi <you>\nbye", "1 send", "no answer yet"),)),
        Section("Coming up", (Line("Tuesday"),), rest="and 3 more"),
        Section("So far", bars=(Bar("sent", 4, 100), Bar("met", 0, 0))),
    ),
    "Answer this mail.",
)


def test_the_text_has_each_thing_on_a_line_of_its_own() -> None:
    assert text_of(PAGE) == (
        "To do: 1 draft.\n\nDRAFTS\n\n 1. Nudge to Jane\n    (no answer yet)\n    │ Hi <you>\n"
        "    │ bye\n    → write: 1 send\n\nCOMING UP\n\n -  Tuesday\n    and 3 more\n\n"
        "SO FAR\n\n    sent                  4  ████████████████████\n    met                   0\n\n"
        "Answer this mail.\n"
    )


def test_long_prose_of_ours_is_wrapped_and_lines_with_foreign_words_are_not() -> None:
    page = Page("x", "word " * 40, (Section("H", (Line("name " * 40),)),))
    lines = text_of(page).splitlines()
    assert len(lines[0]) <= 72
    assert any(len(line) > 190 for line in lines)


class Outline(HTMLParser):
    """The elements of a page, and whether they close as they opened."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.open: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.attributes += attrs
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def outline() -> Outline:
    found = Outline()
    found.feed(html_of(PAGE, TEMPLATES))
    return found


def test_headings_and_lists_are_real_and_everything_closes() -> None:
    found = outline()
    assert found.open == []
    assert [tag for tag in found.seen if tag in {"h1", "h2", "ul", "li"}] == [
        *("h1", "h2", "ul", "li", "h2", "ul", "li", "h2"),
    ]
    assert {"html", "main", "th", "blockquote"} <= set(found.seen)


def test_nothing_is_loaded_from_anywhere() -> None:
    found = outline()
    assert not {"img", "link", "script", "iframe", "a", "form", "svg"} & set(found.seen)
    assert not {name for name, _ in found.attributes} & {"src", "href", "background"}
    assert "url(" not in html_of(PAGE, TEMPLATES)


def test_styles_are_inlined_and_the_rules_for_dark_mode_stay() -> None:
    html = html_of(PAGE, TEMPLATES)
    assert 'style="' in html
    assert "prefers-color-scheme: dark" in html
    assert re.search(r'<html[^>]* lang="en"', html)


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_colour_of_text_reads_on_its_ground() -> None:
    source = TEMPLATES["page.html.j2"]
    light, _, dark = source.partition("@media (prefers-color-scheme")
    for part in (light, dark.partition("</style>")[0]):
        ground = re.findall(r"body \{[^}]*background-color: (#\w{6})", part)[0]
        colours = re.findall(r"(?<!-)color: (#\w{6})", part)
        assert len(colours) >= 4
        for colour in colours:
            low, high = sorted((luminance(colour), luminance(ground)))
            assert (high + 0.05) / (low + 0.05) >= 4.5, (colour, ground)


def test_a_mail_goes_from_the_owner_to_the_owner() -> None:
    draft = draft_of(PAGE, person=SAM, templates=TEMPLATES, replying=True)
    assert draft.to.spec == draft.sender.spec == "sam@example.org"
    assert ("Auto-Submitted", "auto-replied") in draft.headers


def test_no_newline_passes_into_the_subject() -> None:
    page = Page("a\r\nBcc: eve@example.net", "x")
    subject = draft_of(page, person=SAM, templates=TEMPLATES).subject
    assert subject == "a Bcc: eve@example.net"
