"""A letter shown to the owner for approval: the whole of it, and what the lint says.

All of the text is shown, for the owner's word is bound to these very octets (promises.md 2).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mailflow.mail.message import Draft
from mailflow.owner.foreign import clean, clean_name
from mailflow.owner.pages import Line, Page, Section, draft_of
from mailflow.pipeline.people import Owner


@dataclass(frozen=True, slots=True)
class Proposal:
    """A letter and what is known of it. `why` says that it was approved once and is asked about
    again; `invites` that an invitation goes with it; `leaves` when it would leave.
    """

    kind: str
    name: str
    recipient: str
    subject: str
    text: str
    findings: Sequence[str]
    leaves: str
    why: str = ""
    invites: bool = False


def write(letter: Proposal, *, person: Owner, templates: Mapping[str, str]) -> Draft:
    """The mail that shows it; it is item 1."""
    kind, name = letter.kind, clean_name(letter.name)
    article = "An" if kind.startswith(("a", "o")) else "A"
    told = [Line(f"To: {name} <{clean(letter.recipient)}>")]
    told += [Line(f"Subject: {clean(letter.subject)}", quote=letter.text, is_whole=True)]
    if letter.invites:
        told.append(Line("With it goes an invitation for their calendar."))
    sections = (
        Section("The letter", tuple(told)),
        Section("Look at", tuple(Line(clean(one)) for one in letter.findings)),
    )
    page = Page(
        subject=f"Draft: {kind} to {name}",
        first=f"{article} {kind} to {name} waits for your word.",
        sections=tuple(section for section in sections if section.lines),
        foot=(
            "Answer “send”, “send tomorrow 9:00”, “drop”, or “edit:” with the new text in the "
            f"lines below. {letter.leaves} It lies in Drafts too, where you may as well change, "
            "send or delete it."
        ),
    )
    if letter.why:
        asked = Section("Held back", (Line(clean(letter.why)),))
        page = Page(page.subject, page.first, (asked, *page.sections), page.foot)
    return draft_of(page, person=person, templates=templates)
