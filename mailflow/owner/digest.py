"""The week: what waits for the owner, what is coming up, who is silent, what happened.

Gathered from cases, then written as a page. The items that can be answered are numbered in
the order of the mail, and a number means its item in *that* mail for ever. With hundreds of
requests the mail shows what matters and counts the rest (Gmail cuts at 102 kB).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mailflow.owner.funnel import Funnel, funnel
from mailflow.owner.pages import Bar, Line, Page, Section, clean
from mailflow.pipeline.case import Case, Outgoing
from mailflow.pipeline.evidence import Answer, RequestId
from mailflow.pipeline.moves import Move
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Owner
from mailflow.pipeline.stages import Stage

#: lines of a section; the rest is counted
_SHOWN = 25
_WEEK = timedelta(days=7)

_DRAFTED = {OutgoingState.PRESENT, OutgoingState.WANTED, OutgoingState.APPENDING}
_WAITING = {Stage.REQUESTED, Stage.NUDGED}


@dataclass(frozen=True, slots=True)
class Item:
    """What a number in the mail stands for. `key` is an outgoing mail's, or empty."""

    number: int
    request: RequestId
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Digest:
    """The page and the meaning of its numbers."""

    page: Page
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """All that a digest is gathered from. `moves` is what the clock will bring to a request;
    `troubles` are lines about mails in doubt, held or quarantined.
    """

    name: str
    cases: Sequence[Case]
    moves: Mapping[RequestId, Move]
    troubles: Sequence[str]
    proposed: Sequence[str]
    now: datetime


class _Numbers:
    """Gives out the numbers of one mail."""

    def __init__(self) -> None:
        self.items: list[Item] = []

    def take(self, case: Case, key: str, text: str) -> int:
        self.items.append(Item(len(self.items) + 1, case.request, key, text))
        return len(self.items)


def gather(week: Week, owner: Owner) -> Digest:
    """The digest of a week. Pure: the same week gives the same mail."""
    numbers = _Numbers()
    zone = ZoneInfo(owner.zone)
    drafts = _drafts(week, numbers)
    questions = _questions(week, numbers)
    after = _met(week, numbers, zone)
    waiting = _waiting(week, numbers, zone)
    sections = (
        Section("Drafts waiting for you", drafts),
        Section("Yours to answer", questions),
        Section("How did it go?", after),
        Section("Needs a look", tuple(Line(text) for text in _cut(list(week.troubles)))),
        Section("Coming up", _coming(week, zone)),
        Section("Waiting for an answer", waiting),
        Section("What happened this week", _happened(week)),
        Section("People you were pointed to", tuple(Line(clean(p)) for p in week.proposed)),
        Section("So far", bars=_bars(funnel(week.cases))),
    )
    page = Page(
        subject=_subject(week, len(drafts) + len(questions) + len(after)),
        first=_first(len(drafts), len(questions), len(after), len(week.troubles)),
        sections=tuple(s for s in sections if s.lines or s.bars),
        foot=_FOOT,
    )
    return Digest(page, tuple(numbers.items))


_FOOT = (
    "Answer this mail to get things done: “1 send, 2 snooze 2w”, “3 drop”, “4 met”, with your "
    "notes below. “help” lists all. You may as well send or delete a draft in your mail program; "
    "mailflow notices."
)


def _subject(week: Week, due: int) -> str:
    what = f"{due} for you" if due else "nothing to do"
    return f"Your interviews, week {week.name[-2:]}: {what}"


def _first(drafts: int, questions: int, after: int, troubles: int) -> str:
    parts = [
        _count(drafts, "draft to send or drop", "drafts to send or drop"),
        _count(questions, "question to answer", "questions to answer"),
        _count(after, "interview to note down", "interviews to note down"),
        _count(troubles, "thing to look at", "things to look at"),
    ]
    told = [part for part in parts if part]
    if not told:
        return "Nothing to do this week."
    return "To do: " + ", ".join(told) + "."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}" if number else ""


def _cut(texts: list[str]) -> list[str]:
    if len(texts) <= _SHOWN:
        return texts
    return [*texts[:_SHOWN], f"and {len(texts) - _SHOWN} more"]


def _rest(lines: list[Line], total: int) -> tuple[Line, ...]:
    if total > len(lines):
        # Continues the list without a number of its own to be answered.
        lines.append(Line(f"and {total - len(lines)} more; `mailflow status` shows all"))
    return tuple(lines)


def _drafts(week: Week, numbers: _Numbers) -> tuple[Line, ...]:
    found = [
        (case, item) for case in week.cases for item in case.outgoing if item.state in _DRAFTED
    ]
    lines = [_draft_line(case, item, numbers) for case, item in found[:_SHOWN]]
    return _rest(lines, len(found))


def _draft_line(case: Case, item: Outgoing, numbers: _Numbers) -> Line:
    name = clean(case.contact.name)
    text = f"{item.kind.value.replace('-', ' ').capitalize()} to {_who(case)}"
    number = numbers.take(case, item.key, f"{item.kind.value} to {name}")
    return Line(text, number, hint=f"{number} send · {number} drop · {number} snooze 1w")


def _who(case: Case) -> str:
    at = f" ({clean(case.contact.organisation)})" if case.contact.organisation else ""
    return clean(case.contact.name) + at


def _questions(week: Week, numbers: _Numbers) -> tuple[Line, ...]:
    lines = []
    for case in week.cases:
        reply = case.last_reply
        if not reply or Answer.QUESTION not in reply.reading.answers:
            continue
        if case.letters and case.letters[-1].sent_at > reply.at:
            continue
        number = numbers.take(case, "", f"question from {clean(case.contact.name)}")
        lines.append(Line(f"{_who(case)} asks:", number, quote=reply.reading.new_text))
    return _rest(lines[:_SHOWN], len(lines))


def _met(week: Week, numbers: _Numbers, zone: ZoneInfo) -> tuple[Line, ...]:
    lines = []
    for case in week.cases:
        if case.stage is not Stage.INTERVIEWED or case.notes or not case.interview:
            continue
        number = numbers.take(case, "", f"interview with {clean(case.contact.name)}")
        day = f"{case.interview.starts_at.astimezone(zone):%A, %d %B}"
        lines.append(Line(f"{_who(case)}, {day}", number, hint=f"{number} met, and your notes"))
    return _rest(lines[:_SHOWN], len(lines))


def _coming(week: Week, zone: ZoneInfo) -> tuple[Line, ...]:
    soon: list[tuple[datetime, str]] = []
    for case in week.cases:
        interview = case.interview
        if interview and case.stage is Stage.SCHEDULED and interview.starts_at > week.now:
            soon.append((interview.starts_at, f"interview with {_who(case)}"))
            continue
        move = week.moves.get(case.request)
        if move and week.now < move.at < week.now + _WEEK:
            soon.append((move.at, f"{_who(case)}: {move.what}"))
    soon.sort()
    lines = [Line(f"{at.astimezone(zone):%a %d %b, %H:%M}: {text}") for at, text in soon]
    return _rest(lines[:_SHOWN], len(lines))


def _waiting(week: Week, numbers: _Numbers, zone: ZoneInfo) -> tuple[Line, ...]:
    found = [case for case in week.cases if case.stage in _WAITING and case.letters]
    found.sort(key=lambda case: case.letters[-1].sent_at)
    lines = []
    for case in found[:_SHOWN]:
        since = case.letters[-1].sent_at.astimezone(zone)
        text = f"{_who(case)}, {case.stage.value} on {since:%d %B}"
        move = week.moves.get(case.request)
        hint = f"{move.what} on {move.at.astimezone(zone):%d %B}" if move else ""
        lines.append(Line(text, numbers.take(case, "", text), hint=hint))
    return _rest(lines, len(found))


def _happened(week: Week) -> tuple[Line, ...]:
    lines: list[tuple[datetime, Line]] = []
    since = week.now - _WEEK
    for case in week.cases:
        for letter in case.letters:
            if letter.sent_at > since:
                text = f"{letter.kind.value.replace('-', ' ')} sent to {_who(case)}"
                lines.append((letter.sent_at, Line(text.capitalize())))
        for reply in case.replies:
            if reply.at > since:
                said = ", ".join(answer.value for answer in reply.reading.answers)
                line = Line(f"{_who(case)} answered: {said}", quote=reply.reading.new_text[:200])
                lines.append((reply.at, line))
    lines.sort(key=lambda pair: pair[0])
    return _rest([line for _, line in lines[-_SHOWN:]], len(lines))


def _bars(numbers: Funnel) -> tuple[Bar, ...]:
    if not numbers.sent:
        return ()
    counts = (
        ("requests sent", numbers.sent),
        ("answered", numbers.answered),
        ("scheduled", numbers.scheduled),
        ("interviews held", numbers.met),
    )
    return tuple(Bar(name, count, 100 * count // numbers.sent) for name, count in counts)
