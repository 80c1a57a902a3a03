"""The other mails to the owner: brief, debrief, notice, receipt. Answering them is enough.

`write` is for those that a decision asks for; a receipt is written by who carried the
orders out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from mailflow.mail.message import Draft
from mailflow.owner.pages import Line, Page, Section, clean, draft_of
from mailflow.pipeline.case import Case
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import Owner

HELP = (
    ("1 send", "send the draft of item 1 (five minutes later; “undo” stops it)"),
    ("2 snooze 2w", "leave item 2 alone for two weeks, or “until 5 March”"),
    ("3 drop", "take the draft of item 3 back and don't propose it again"),
    ("4 met", "the interview took place; write your notes below"),
    ("note Jane: …", "keep a note"),
    ("help", "this list"),
)


def write(
    kind: MailKind,
    case: Case,
    *,
    person: Owner,
    now: datetime,
    about: str,
    templates: Mapping[str, str],
) -> Draft:
    """The mail of this kind about this case. `about` says what a notice is about."""
    if kind is MailKind.BRIEF:
        page = _brief(case, person, now)
    elif kind is MailKind.DEBRIEF:
        page = _debrief(case)
    else:
        page = _notice(case, about)
    return draft_of(page, person=person, templates=templates)


def _brief(case: Case, person: Owner, now: datetime) -> Page:
    name, contact = clean(case.contact.name), case.contact
    at = case.interview.starts_at if case.interview else now
    mine = at.astimezone(ZoneInfo(person.zone))
    when = f"{mine:%A, %d %B, %H:%M} ({person.zone})"
    if contact.zone and contact.zone != person.zone:
        theirs = at.astimezone(ZoneInfo(contact.zone))
        when += f", {theirs:%H:%M} for them ({contact.zone})"
    who = [
        f"{label}: {clean(value)}"
        for label, value in (
            ("Work", " at ".join(filter(None, (contact.title, contact.organisation)))),
            ("Connection", contact.connection),
            ("Research", contact.research),
            ("Place", case.interview.place if case.interview else ""),
            ("Referred by", contact.referrer_name),
        )
        if value
    ]
    questions = case.aim.questions if case.aim else ()
    said = [Line(clean(reply.subject), quote=reply.reading.new_text) for reply in case.replies[-3:]]
    sections = (
        Section("Who", tuple(Line(text) for text in who)),
        Section("What they wrote", tuple(said)),
        Section("Your questions", tuple(Line(question) for question in questions)),
    )
    return Page(
        subject=f"Tomorrow: your talk with {name}",
        first=f"You talk with {name} on {when}.",
        sections=tuple(section for section in sections if section.lines),
        foot="Ask two or three questions, listen, and ask who else you should talk to.",
    )


def _debrief(case: Case) -> Page:
    name = clean(case.contact.name)
    asked = (
        "One thing they said that you want to remember",
        "What they advised",
        "What you promised, or they did",
        "Whom else they named, with an address if you have it",
    )
    return Page(
        subject=f"How did it go with {name}?",
        first=f"How did it go with {name}? Answer this mail with a few lines; that is all.",
        sections=(Section("Worth noting", tuple(Line(text) for text in asked)),),
        foot=(
            "A thank-you note is drafted from what you write. It should name one thing they said, "
            "and go out within a day. If you did not talk, answer “no”."
        ),
    )


def _notice(case: Case, about: str) -> Page:
    name, reply = clean(case.contact.name), case.last_reply
    quote = reply.reading.new_text if reply and about == "a question" else ""
    what = f"{name} asks something only you can answer." if quote else f"{name}: {clean(about)}."
    line = Line(clean(reply.subject) if reply else name, quote=quote)
    return Page(
        subject=f"{name}: {clean(about)}",
        first=what,
        sections=(Section("What came", (line,)),) if quote else (),
        foot="Answer them from your mail program; mailflow notices.",
    )


def receipt(
    outcomes: Sequence[tuple[str, str]],
    *,
    person: Owner,
    templates: Mapping[str, str],
    with_help: bool,
) -> Draft:
    """What became of each line the owner wrote: (line, outcome)."""
    lines = tuple(Line(f"“{clean(line)}”: {outcome}") for line, outcome in outcomes)
    sections = [Section("What was done", lines)] if lines else []
    if with_help:
        helps = tuple(Line(f"{words}: {told}") for words, told in HELP)
        sections.append(Section("What you can write", helps))
    first = f"{len(lines)} of your lines read." if lines else "No order was found in your answer."
    page = Page("Done: your answer to mailflow", first, tuple(sections))
    return draft_of(page, person=person, templates=templates, replying=True)
