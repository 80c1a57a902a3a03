"""Template → Draft. A template is written as a mail: a Subject line, a blank line, the body.

Rules: line breaks stay as the template has them and nothing is wrapped: one paragraph is
one line, because the owner edits the draft in any program and the contact reads it on any
screen; `compose` encodes long lines. A letter in a thread takes the thread's subject with
"Re:" and answers its last mail; a check-in, an advice report and a word to a referrer are
new mails. No letter carries Auto-Submitted: it is a person's.

Raises `CannotWrite` (UnknownWord, MissingFact, BadTemplate) and nothing else.
"""

from __future__ import annotations

import re

from jinja2 import TemplateError

from mailflow.drafting.alternative import to_html
from mailflow.drafting.templates import (
    BadTemplate,
    CannotWrite,
    MissingFact,
    Templates,
    UnknownWord,
    missing_fact,
    problems,
    refuse_unknown_words,
    sandbox,
)
from mailflow.drafting.words import Facts, Meeting, Thread
from mailflow.mail import invitations
from mailflow.mail.message import Address, Draft
from mailflow.mail.threads import reply_subject
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import Relationship

__all__ = [
    "BadTemplate",
    "CannotWrite",
    "MissingFact",
    "Templates",
    "UnknownWord",
    "needs",
    "problems",
    "render",
]

#: kinds that go on in the contact's thread where there is one
_CONTINUING = frozenset(
    {
        MailKind.NUDGE,
        MailKind.SLOTS,
        MailKind.CONFIRMATION,
        MailKind.REMINDER,
        MailKind.CANCELLATION,
        MailKind.ANOTHER_TIME,
        MailKind.AGAIN,
        MailKind.DECLINE_ANSWER,
        MailKind.THANK_YOU,
        MailKind.QUESTION_BACK,
    }
)
_SUBJECT = "subject:"
_SPACES = re.compile(r"(?<=\S) {2,}")
_BLANKS = re.compile(r"\n{3,}")
#: RFC 3676, 4.3; editors take the blank from a template's "-- "
_SIGNATURE = re.compile(r"^--\s*$", re.MULTILINE)


def render(kind: MailKind, facts: Facts, templates: Templates, *, name: str = "") -> Draft:
    """The letter of this kind. A confirmation carries the invitation (RFC 6047).

    `name` is the template to take; without it, the one that fits contact and language.
    """
    to, language = _addressee(kind, facts)
    name = name or templates.choose(kind, facts.tie, language)
    if not to.spec:
        how = f'mailflow contact edit "{facts.name}" --address jane@example.org'
        raise MissingFact(name, 0, {"address": how})
    subject, text = _letter(name, facts, templates)
    thread = facts.thread if kind in _CONTINUING else Thread()
    method, calendar = _calendar(kind, facts.meeting, facts)
    return Draft(
        sender=facts.sender,
        to=to,
        subject=reply_subject(thread.subject) if thread.subject else subject,
        text=text,
        html=to_html(text, language),
        in_reply_to=thread.parent,
        references=thread.references,
        calendar=calendar,
        calendar_method=method,
    )


def needs(
    kind: MailKind, relationship: Relationship, templates: Templates, facts: Facts
) -> tuple[str, ...]:
    """The words the template for this relationship wants and these facts lack, in its order."""
    name = templates.choose(kind, relationship, _addressee(kind, facts)[1])
    refuse_unknown_words(templates.chain(name))
    return tuple(_filled(name, facts, templates)[1])


def _addressee(kind: MailKind, facts: Facts) -> tuple[Address, str]:
    """To whom, and in which language: all letters but one go to the contact."""
    if kind.is_note or kind is MailKind.OWN:
        raise ValueError(f"{kind.value} is no letter written from a template")
    if kind is MailKind.REFERRER_TOLD:
        return facts.referrer_address or Address(facts.referrer, ""), facts.referrer_language
    return facts.to, facts.language


def _letter(name: str, facts: Facts, templates: Templates) -> tuple[str, str]:
    """Subject and text. Raises CannotWrite."""
    chain = templates.chain(name)
    refuse_unknown_words(chain)
    filled, missing = _filled(name, facts, templates)
    if missing:
        raise missing_fact(chain, missing, facts.name)
    return _taken_apart(name, filled)


def _filled(name: str, facts: Facts, templates: Templates) -> tuple[str, dict[str, None]]:
    """The template with its words put in, and the words that were not there."""
    missing: dict[str, None] = {}
    try:
        filled = sandbox(templates, missing).get_template(name).render(facts.words())
    except TemplateError as wrong:
        raise BadTemplate(name, 0, wrong.message or type(wrong).__name__) from None
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError) as wrong:
        # What an expression of the template's own can raise: {{ minutes / 0 }}.
        raise BadTemplate(name, 0, f"{type(wrong).__name__}: {wrong}") from None
    return filled, missing


def _taken_apart(name: str, filled: str) -> tuple[str, str]:
    head, _, body = filled.lstrip().partition("\n\n")
    subject = head.strip()
    if not subject.casefold().startswith(_SUBJECT):
        raise BadTemplate(name, 1, 'a template begins with "Subject: …" and a blank line')
    subject = subject[len(_SUBJECT) :].strip()
    if len(subject.splitlines()) != 1:
        raise BadTemplate(name, 1, "the subject must be one line, with words in it")
    if not body.strip():
        raise BadTemplate(name, 0, "there is nothing below the subject")
    return " ".join(subject.split()), _tidied(body)


def _tidied(body: str) -> str:
    """No blanks at line ends, no gaps where a condition left nothing; the signature as it is."""
    text, mark, signature = _split_signature(body)
    lines = (_SPACES.sub(" ", line.rstrip()) for line in text.splitlines())
    text = _BLANKS.sub("\n\n", "\n".join(lines)).strip("\n")
    return f"{text}\n{mark}{signature.rstrip()}\n" if mark else f"{text}\n"


def _split_signature(body: str) -> tuple[str, str, str]:
    found = _SIGNATURE.search(body)
    if found is None:
        return body, "", ""
    return body[: found.start()], "\n-- ", body[found.end() :]


def _calendar(kind: MailKind, meeting: Meeting | None, facts: Facts) -> tuple[str, str]:
    """METHOD and iCalendar text of a letter about a time, or nothing. A template without `time`
    may have none. The contact's own invitation is answered; the owner's is sent or taken back.
    """
    if meeting is None or kind not in {MailKind.CONFIRMATION, MailKind.CANCELLATION}:
        return "", ""
    parts = _parts(meeting, facts)
    is_on = kind is MailKind.CONFIRMATION
    if meeting.theirs:
        parts["organizer"], parts["attendee"] = meeting.theirs, facts.sender
        return "REPLY", invitations.reply(is_accepted=is_on, **parts)
    if is_on:
        return "REQUEST", invitations.request(**parts)
    return ("CANCEL", invitations.cancel(**parts)) if meeting.is_out else ("", "")


def _parts(meeting: Meeting, facts: Facts) -> invitations.Meeting:
    return invitations.Meeting(
        uid=meeting.uid,
        organizer=facts.sender,
        attendee=facts.to,
        start=meeting.starts_at,
        end=meeting.ends_at,
        summary=f"{facts.owner} / {facts.name}",
        place=meeting.place,
        stamp=meeting.stamp,
        sequence=meeting.sequence,
    )
