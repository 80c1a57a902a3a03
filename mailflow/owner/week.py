"""What a digest is gathered from, and what its numbers mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mailflow.owner.foreign import clean_name
from mailflow.owner.pages import Line, Section
from mailflow.owner.words import Verb
from mailflow.pipeline.case import Case
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.moves import Move
from mailflow.pipeline.people import Contact
from mailflow.pipeline.referrals import Referral

WEEK = timedelta(days=7)

#: the verbs a digest offers unless the service says that it carries out more
_OFFERED = frozenset({Verb.SEND, Verb.DROP, Verb.SNOOZE, Verb.MET, Verb.NOTE, Verb.CLOSE})
_OFFERED |= {Verb.ASK, Verb.RESEND, Verb.WENT, Verb.PICK, Verb.KEPT, Verb.YES, Verb.NO}


@dataclass(frozen=True, slots=True)
class Item:
    """What a number in a mail stands for. `key` is an outgoing mail's or a doubt's, or empty."""

    number: int
    request: RequestId | None
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A mail that may belong to a request, or to one of several; the owner is asked.

    `key` names it for the answer; `sender` is the addr-spec, `name` what the mail calls it.
    """

    key: str
    rivals: tuple[RequestId, ...]
    sender: str
    name: str
    subject: str
    arrived: datetime
    why: str = ""


@dataclass(frozen=True, slots=True)
class Stuck:
    """A letter that did not get where it should, or may not have: the owner's word is needed.

    `key` is the outgoing mail's; `told` says where it is.
    """

    request: RequestId | None
    key: str
    what: str
    told: str
    in_doubt: bool = False
    #: held back after the owner's word, which is asked for again
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """All that a digest is gathered from. `moves` is what the clock will bring to a request;
    `troubles` are lines about mails in doubt, held or quarantined; `proposed` what is worth a
    letter else; `unwritten` who has no request yet; `verbs` what can be ordered by mail.
    """

    name: str
    cases: Sequence[Case]
    moves: Mapping[RequestId, Move]
    troubles: Sequence[str]
    proposed: Sequence[str]
    now: datetime
    doubts: Sequence[Doubt] = ()
    stuck: Sequence[Stuck] = ()
    referrals: Sequence[Referral] = ()
    unwritten: Sequence[Contact] = ()
    verbs: frozenset[Verb] = _OFFERED
    #: after a talk, until thanks for it are late
    thanks_within: timedelta = timedelta(hours=24)


@dataclass(slots=True)
class Numbers:
    """Gives out the numbers of one mail, in its order."""

    week: Week
    zone: ZoneInfo
    items: list[Item] = field(default_factory=list)

    def take(self, request: RequestId | None, key: str, text: str) -> int:
        self.items.append(Item(len(self.items) + 1, request, key, text))
        return len(self.items)

    def hint(self, number: int, *offers: tuple[Verb, str]) -> str:
        """What may be answered to an item, as far as it can be carried out."""
        return " · ".join(f"{number} {words}" for verb, words in offers if verb in self.week.verbs)

    def day(self, moment: datetime) -> str:
        """A day of this year or another, in the owner's zone."""
        local = moment.astimezone(self.zone)
        year = "" if local.year == self.week.now.astimezone(self.zone).year else f" {local.year}"
        return f"{local:%a} {local.day} {local:%b}{year}"

    def hour(self, moment: datetime) -> str:
        return f"{self.day(moment)}, {moment.astimezone(self.zone):%H:%M}"


def who(case: Case) -> str:
    """The contact as a line of ours names them."""
    return person(case.contact)


def person(contact: Contact) -> str:
    """Somebody without a story, as a line of ours names them."""
    name, organisation = clean_name(contact.name), clean_name(contact.organisation)
    return f"{name} ({organisation})" if organisation else name


def section(heading: str, lines: Sequence[Line], total: int) -> Section:
    """A section that shows these lines of `total` and counts the rest."""
    more = total - len(lines)
    rest = f"and {more} more; `mailflow status` shows all" if more > 0 else ""
    return Section(heading, tuple(lines), rest=rest)
