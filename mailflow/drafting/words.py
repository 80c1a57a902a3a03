"""Facts: all the words a template may use, and no others, with the way to give each.

What is not known is absent, not empty: `Facts.words()` leaves it out, and a template that
wants it is refused with its way. `{name}` in a way stands for the contact. The fields that
WAYS does not name steer the threading, the invitation and the lint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime

from mailflow.mail.message import Address, MessageId
from mailflow.pipeline.people import Relationship

_RESEARCH = 'mailflow contact edit "{name}" --research "your talk on triage"'
_NOTES = 'mailflow note "{name}" "insight: …": something they said, in words they would know again'

WAYS: Mapping[str, str] = {
    # the owner
    "owner": "set owner.name in the config",
    "owner_given": "set owner.name in the config",
    "about": 'set owner.about in the config, for example "a nurse moving into health informatics"',
    "signature": "set owner.signature in the config",
    "signed": "set owner.name in the config",
    # the contact
    "name": "add the contact with a name",
    "given": "add the contact under their full name",
    "greeting": "add the contact with a name",
    "formal": "always there",
    "organisation": 'mailflow contact edit "{name}" --organisation "…"',
    "title": 'mailflow contact edit "{name}" --title "…"',
    "relationship": 'mailflow contact edit "{name}" --relationship alumni',
    "connection": 'mailflow contact edit "{name}" --connection "we both studied at Leeds"',
    "research": _RESEARCH,
    "research_is_deed": "always there",
    "referrer": "add them with --via and the name of who pointed you to them",
    "referrer_given": "add them with --via and the name of who pointed you to them",
    "referrer_formal": "always there",
    "referrer_greeting": "add the referrer as a contact with an address",
    # what it is about
    "topic": 'mailflow aim add "how health registries find their analysts", and give it to the request',
    "questions": 'mailflow aim add "…" --question "…"',
    "minutes": "always there",
    # times and the interview
    "time": 'mailflow interview "{name}" "2026-03-09 16:00"',
    "day": 'mailflow interview "{name}" "2026-03-09 16:00"',
    "place": 'mailflow interview "{name}" "2026-03-09 16:00" --place "…"',
    "here": "your zones are the same, or set owner.zone in the config",
    "proposed": "their mail names no time; say one yourself, or write by hand",
    "proposed_exact": "always there",
    "duration": "always there",
    # what was said
    "detail": _NOTES,
    "advice": 'mailflow note "{name}" "advice: …"',
    "outcome": 'mailflow note "{name}" "done: …": what came of the advice',
    "earlier_subject": "no letter of this story is known",
    "their_subject": "no reply of this story is known",
    "met_on": "no interview of this story is known",
}


def way(word: str, name: str) -> str:
    """How the owner can give this word, as something to type or to set."""
    return WAYS[word].replace("{name}", name)


@dataclass(frozen=True, slots=True)
class Thread:
    """What a letter in this thread goes on from; `parent` None: there is no thread yet."""

    subject: str = ""
    parent: MessageId | None = None
    references: tuple[MessageId, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """The agreed time, as the invitation needs it. Moments aware; `stamp` is now."""

    uid: str
    starts_at: datetime
    ends_at: datetime
    stamp: datetime
    place: str = ""
    sequence: int = 0
    #: who sent the invitation, where that is the contact's own
    theirs: Address | None = None
    #: an invitation of the owner's lies in the contact's calendar
    is_out: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known for one letter. Empty text is absent text; moments are aware."""

    sender: Address
    to: Address
    language: str
    now: datetime
    owner: str
    owner_given: str
    name: str
    minutes: int
    tie: Relationship = Relationship.COLD
    signed: str = ""
    greeting: str = ""
    formal: bool = True
    about: str = ""
    signature: str = ""
    given: str = ""
    organisation: str = ""
    title: str = ""
    relationship: str = ""
    connection: str = ""
    research: str = ""
    #: it says what they do ("you lead …"), not what there is ("your talk on …")
    research_is_deed: bool = False
    referrer: str = ""
    referrer_given: str = ""
    referrer_greeting: str = ""
    topic: str = ""
    questions: tuple[str, ...] = ()
    time: str = ""
    day: str = ""
    place: str = ""
    duration: int = 0
    #: where the owner's clock stands, where it differs from theirs
    here: str = ""
    proposed: str = ""
    proposed_exact: bool = False
    detail: str = ""
    advice: str = ""
    outcome: str = ""
    earlier_subject: str = ""
    their_subject: str = ""
    met_on: str = ""
    thread: Thread = Thread()
    meeting: Meeting | None = None
    referrer_formal: bool = True
    referrer_language: str = "en"
    referrer_address: Address | None = None
    notes: tuple[str, ...] = ()
    #: folded names they signed with, beside the one we know
    sign_offs: frozenset[str] = frozenset()
    same_zone: bool = True
    resume_asked: bool = False

    def words(self) -> dict[str, object]:
        """What a template sees: every word there is, by its name."""
        known = {field.name: getattr(self, field.name) for field in fields(self)}
        return {
            word: known[word]
            for word in WAYS
            if isinstance(known[word], bool) or known[word] not in ("", 0, ())
        }
