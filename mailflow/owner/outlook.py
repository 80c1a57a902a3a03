"""What the owner need not act on: what comes, who is waited for, what happened, the numbers.

Each list shows what matters most and counts the rest: the soonest, the longest waited for,
the latest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from mailflow.owner.debrief import notes_of
from mailflow.owner.due import is_drafted
from mailflow.owner.foreign import clean, clean_address, clean_name
from mailflow.owner.funnel import Funnel, by_relationship, funnel
from mailflow.owner.pages import Bar, Line, Section
from mailflow.owner.week import WEEK, Numbers, Week, person, section, who
from mailflow.owner.words import Verb
from mailflow.pipeline.aims import Aim
from mailflow.pipeline.case import Case
from mailflow.pipeline.people import Contact
from mailflow.pipeline.referrals import Referral, ReferralState
from mailflow.pipeline.stages import Stage

_COMING, _WAITING, _HAPPENED, _LEARNED, _QUESTIONS, _AIMS = 10, 20, 15, 4, 3, 3
_SNIPPET = 200
_PLAIN_NAME = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+){0,3}")
_WAITED_FOR = {Stage.REQUESTED, Stage.NUDGED}

_Dated = list[tuple[datetime, Line]]


def coming(week: Week, numbers: Numbers) -> Section:
    """Interviews ahead, and what the clock brings within a week."""
    soon: _Dated = []
    for case in week.cases:
        talk, move = case.interview, week.moves.get(case.request)
        if talk and case.stage is Stage.SCHEDULED and talk.starts_at > week.now:
            text = f"{numbers.hour(talk.starts_at)}: interview with {who(case)}"
            soon.append((talk.starts_at, Line(text)))
        elif move and week.now < move.at < week.now + WEEK:
            soon.append((move.at, Line(f"{numbers.day(move.at)}: {who(case)}, {move.what}")))
    soon.sort(key=lambda pair: pair[0])
    return section("Coming up", [line for _, line in soon[:_COMING]], len(soon))


def waiting(week: Week, numbers: Numbers) -> Section:
    """Who has not answered, the longest first; numbered, so that one can be snoozed. Where a
    draft waits, it is the owner who is waited for.
    """
    found = [
        case
        for case in week.cases
        if case.stage in _WAITED_FOR and case.letters and not is_drafted(case)
    ]
    found.sort(key=lambda case: case.letters[-1].sent_at)
    lines = [_waited_for(case, week, numbers) for case in found[:_WAITING]]
    return section("Waiting for an answer", lines, len(found))


def _waited_for(case: Case, week: Week, numbers: Numbers) -> Line:
    letter = case.letters[-1]
    kind = letter.kind.words.capitalize()
    text = f"{kind} to {who(case)} of {numbers.day(letter.sent_at)}"
    move = week.moves.get(case.request)
    next_ = f"next: {move.what}, {numbers.day(move.at)}" if move else ""
    return Line(text, numbers.take(case.request, "", text), why=next_)


def happened(week: Week, numbers: Numbers) -> Section:
    """Letters, answers and talks of the last seven days, as they came."""
    found = [pair for case in week.cases for pair in _events(case, week)]
    found.sort(key=lambda pair: pair[0])
    lines = [
        Line(f"{numbers.day(at)}: {line.text}", quote=line.quote) for at, line in found[-_HAPPENED:]
    ]
    return section("What happened this week", lines, len(found))


def _events(case: Case, week: Week) -> Iterator[tuple[datetime, Line]]:
    since, name = week.now - WEEK, who(case)
    for letter in case.letters:
        if since < letter.sent_at <= week.now:
            yield letter.sent_at, Line(f"{letter.kind.words} sent to {name}")
    for reply in case.replies:
        if since < reply.at <= week.now:
            said = ", ".join(answer.value for answer in reply.reading.answers)
            quote = reply.reading.new_text[:_SNIPPET]
            yield reply.at, Line(f"{name} answered ({said})", quote=quote)
    talk = case.interview
    if talk and talk.held and since < talk.starts_at <= week.now:
        yield talk.starts_at, Line(f"you talked with {name}")


def pointed_to(week: Week) -> Section:
    """Referrals that are open, those not written to yet first; and who else is worth a letter."""
    open_ones = [one for one in week.referrals if one.state.is_open]
    lines = [_referral(one, week) for one in open_ones]
    lines += [Line(f"Perhaps {clean(words)}") for words in week.proposed]
    return section("People you were pointed to", lines[:_COMING], len(lines))


def _referral(one: Referral, week: Week) -> Line:
    referrer = clean_name(one.referrer) or "somebody"
    is_new = one.state is ReferralState.PROPOSED
    address = f" <{clean_address(one.referred.address)}>" if is_new and one.referred.address else ""
    text = f"{person(one.referred)}{address}, named by {referrer}"
    if is_new:
        return Line(f"{text}: {one.state.value}", hint=_request(one.referred, week))
    return Line(f"{text}: {one.state.value}")


def unwritten(week: Week) -> Section:
    """People the owner added and did not write to."""
    lines = [Line(person(one), hint=_request(one, week)) for one in week.unwritten[:_COMING]]
    return section("Not written to yet", lines, len(week.unwritten))


def _request(contact: Contact, week: Week) -> str:
    """What has the first letter drafted; nothing where the name is no plain one."""
    is_plain = bool(_PLAIN_NAME.fullmatch(contact.name))
    return f"request {contact.name}" if is_plain and Verb.ASK in week.verbs else ""


def learned(week: Week) -> list[Section]:
    """Insights and questions by aim, for the aims with the most talks."""
    aims: dict[int, tuple[Aim, list[Case]]] = {}
    for case in week.cases:
        if case.aim and case.notes:
            aims.setdefault(case.aim.id, (case.aim, []))[1].append(case)
    most = sorted(aims.values(), key=lambda pair: -len(pair[1]))[:_AIMS]
    return [_of_aim(aim, cases) for aim, cases in most]


def _of_aim(aim: Aim, cases: list[Case]) -> Section:
    insights = [
        Line(f"from {who(case)}: {clean(insight)}")
        for case in sorted(cases, key=lambda case: case.since, reverse=True)
        for insight in notes_of("\n".join(case.notes)).insights
    ]
    shown = insights[:_LEARNED]
    questions = [Line(f"to ask: {clean(asked)}") for asked in aim.questions[:_QUESTIONS]]
    return section(
        f"What you learned about {clean(aim.topic)}",
        [*shown, *questions],
        len(insights) - len(shown) + len(shown) + len(questions),
    )


def so_far(week: Week) -> Section:
    """The funnel as bars, the waiting time, and which way in was answered."""
    numbers = funnel(week.cases)
    lines = [
        Line(f"{relationship.value}: {part.answered} of {part.sent} answered{_took(part)}")
        for relationship, part in by_relationship(week.cases)
    ]
    if len(lines) != 1:
        lines.insert(0, Line(f"all: {numbers.answered} of {numbers.sent} answered{_took(numbers)}"))
    return Section("So far", tuple(lines) if numbers.sent else (), _bars(numbers))


def _took(numbers: Funnel) -> str:
    """The median wait for an answer, in days or hours."""
    if numbers.waiting is None:
        return ""
    if numbers.waiting < timedelta(days=2):
        return f", half of them within {max(1, round(numbers.waiting.total_seconds() / 3600))} h"
    return f", half of them within {round(numbers.waiting.total_seconds() / 86400)} days"


def _bars(numbers: Funnel) -> tuple[Bar, ...]:
    counts = (
        ("requests sent", numbers.sent),
        ("answered", numbers.answered),
        ("scheduled", numbers.scheduled),
        ("interviews held", numbers.met),
    )
    if not numbers.sent:
        return ()
    return tuple(Bar(name, count, 100 * count // numbers.sent) for name, count in counts)
