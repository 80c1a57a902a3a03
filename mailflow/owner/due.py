"""What waits for the owner: drafts, questions, times to choose, links in doubt, debriefs.

These are the numbered items. People who wait for an answer come first, then what is owed
by a day (thanks, confirmations), then what may wait (nudges, requests). Each item says why
it stands there. What goes over a section's length is counted, not numbered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailflow.owner.foreign import clean, clean_address, clean_name
from mailflow.owner.pages import Line, Section
from mailflow.owner.week import Doubt, Numbers, Stuck, Week, section, who
from mailflow.owner.words import Verb
from mailflow.pipeline.afterwards import Promise, still_owed
from mailflow.pipeline.answers import offering, times_of
from mailflow.pipeline.case import Case, Outgoing
from mailflow.pipeline.encounters import Reply
from mailflow.pipeline.evidence import Answer, RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.stages import Stage
from mailflow.pipeline.steps import times_key

_LineOf = Callable[[Case, Numbers], Line]

_DRAFTS, _SHORT = 25, 10
_SLOTS = 5

_DRAFTED = {OutgoingState.PRESENT, OutgoingState.WANTED, OutgoingState.APPENDING}
_URGENCY = (
    MailKind.CONFIRMATION,
    MailKind.SLOTS,
    MailKind.QUESTION_BACK,
    MailKind.THANK_YOU,
    MailKind.REFERRER_TOLD,
    MailKind.DECLINE_ANSWER,
    MailKind.ADVICE_DONE,
    MailKind.NUDGE,
    MailKind.REQUEST,
    MailKind.CHECK_IN,
)


@dataclass(frozen=True, slots=True)
class Due:
    """The sections, and how many things each kind of them asks for (one, many, count)."""

    sections: tuple[Section, ...]
    counts: tuple[tuple[str, str, int], ...]

    @property
    def total(self) -> int:
        return sum(count for _, _, count in self.counts)


def due(week: Week, numbers: Numbers) -> Due:
    """All that waits for the owner, numbered in the order of the mail."""
    questions = sorted(filter(is_asked, week.cases), key=_asked_at)
    choices = [case for case in week.cases if Verb.PICK in week.verbs and offer_of(case)]
    drafts = sorted(_drafts(week), key=lambda pair: _urgency(pair[1]))
    talks = [case for case in week.cases if _is_untold(case, week)]
    troubles = [Line(f"About {clean(text)}") for text in week.troubles]
    owed = _owed(week)
    sections = (
        section("Promised", [_promise(*one, numbers) for one in owed[:_SHORT]], len(owed)),
        _numbered("Yours to answer", questions, numbers, _question),
        _numbered("Choose a time", choices, numbers, _choice),
        section(
            "Drafts waiting for you",
            [_draft(case, item, numbers) for case, item in drafts[:_DRAFTS]],
            len(drafts),
        ),
        section(
            "Letters that got stuck",
            [_stuck(one, numbers) for one in week.stuck[:_SHORT]],
            len(week.stuck),
        ),
        _numbered("How did it go?", talks, numbers, _talk),
        _doubtful(week, numbers),
        section("Needs a look", troubles[:_SHORT], len(troubles)),
    )
    counts = (
        ("question to answer", "questions to answer", len(questions)),
        ("time to choose", "times to choose", len(choices)),
        ("promise to keep", "promises to keep", len(owed)),
        ("draft to send or drop", "drafts to send or drop", len(drafts)),
        ("letter to settle", "letters to settle", len(week.stuck)),
        ("interview to note down", "interviews to note down", len(talks)),
        ("link to confirm", "links to confirm", len(week.doubts)),
        ("thing to look at", "things to look at", len(week.troubles)),
    )
    return Due(sections, counts)


def _numbered(heading: str, cases: Sequence[Case], numbers: Numbers, line: _LineOf) -> Section:
    return section(heading, [line(case, numbers) for case in cases[:_SHORT]], len(cases))


def is_asked(case: Case) -> bool:
    """Did the contact ask something that no letter has answered since?"""
    reply = case.last_reply
    return (
        reply is not None
        and Answer.QUESTION in reply.reading.answers
        and not (case.letters and case.letters[-1].sent_at > reply.at)
    )


def _asked_at(case: Case) -> datetime:
    """Who waits longest comes first."""
    return case.last_reply.at if case.last_reply else case.since


def offer_of(case: Case) -> Reply | None:
    """The mail whose times the owner may choose from, while none is agreed or another is asked."""
    return offering(case) if case.stage in {Stage.REPLIED, Stage.SCHEDULED} else None


def _question(case: Case, numbers: Numbers) -> Line:
    number = numbers.take(case.request, "", f"question from {clean_name(case.contact.name)}")
    reply = case.last_reply
    assert reply is not None
    return Line(
        f"A question from {who(case)}:",
        number,
        quote=reply.reading.new_text,
        why=f"came {numbers.hour(reply.at)}; answer it in your mail program",
        hint=numbers.hint(number, (Verb.SNOOZE, "snooze 3 days"), (Verb.CLOSE, "close")),
    )


def _choice(case: Case, numbers: Numbers) -> Line:
    offer = offer_of(case)
    assert offer is not None
    # The mail is the key: `pick 2` means its second time, whatever comes after.
    key = times_key(offer.message_id)
    number = numbers.take(case.request, key, f"times of {clean_name(case.contact.name)}")
    told = [
        f"({place}) {numbers.hour(slot.start)}"
        for place, slot in enumerate(times_of(offer.reading)[:_SLOTS], start=1)
        if slot.start
    ]
    return Line(
        f"Times from {who(case)}: {', '.join(told)}",
        number,
        why="in your time",
        hint=numbers.hint(number, (Verb.PICK, "pick 1"), (Verb.PICK, "at Tuesday 14:00")),
    )


def is_drafted(case: Case) -> bool:
    """Does a draft wait for the owner here?"""
    return any(item.state in _DRAFTED for item in case.outgoing)


def _drafts(week: Week) -> Iterator[tuple[Case, Outgoing]]:
    for case in week.cases:
        for item in case.outgoing:
            if item.state in _DRAFTED and not item.kind.is_note:
                yield case, item


def _urgency(item: Outgoing) -> int:
    return _URGENCY.index(item.kind) if item.kind in _URGENCY else len(_URGENCY)


def _draft(case: Case, item: Outgoing, numbers: Numbers) -> Line:
    kind = item.kind.words
    number = numbers.take(case.request, item.key, f"{kind} to {clean_name(case.contact.name)}")
    offers = ((Verb.SEND, "send"), (Verb.DROP, "drop"), (Verb.SNOOZE, "snooze 1w"))
    return Line(
        f"{kind.capitalize()} to {who(case)}",
        number,
        why=_reason(case, item, numbers),
        hint=numbers.hint(number, *offers),
    )


def _reason(case: Case, item: Outgoing, numbers: Numbers) -> str:
    """Why this draft stands there, as far as the case tells."""
    letter, reply, talk = case.last_letter, case.last_reply, case.interview
    if item.kind is MailKind.NUDGE and letter:
        return f"you wrote on {numbers.day(letter.sent_at)}; no answer yet"
    if item.kind is MailKind.CONFIRMATION and talk:
        return f"for {numbers.hour(talk.starts_at)}"
    if item.kind is MailKind.THANK_YOU and talk:
        due_at = talk.starts_at + numbers.week.thanks_within
        is_late = due_at < numbers.week.now
        return (
            f"you talked on {numbers.day(talk.starts_at)}; thanks {'were' if is_late else 'are'} "
            f"due {numbers.hour(due_at)}"
        )
    if item.kind not in {MailKind.REQUEST, MailKind.CHECK_IN} and reply:
        return f"they answered on {numbers.day(reply.at)}"
    return ""


def _stuck(one: Stuck, numbers: Numbers) -> Line:
    number = numbers.take(one.request, one.key, one.what)
    offers = [(Verb.RESEND, "resend"), (Verb.DROP, "drop")]
    if one.in_doubt:
        offers = [(Verb.WENT, "went out"), (Verb.RESEND, "resend")]
    if one.is_held:
        offers = [(Verb.SEND, "send"), (Verb.DROP, "drop")]
    return Line(
        f"{one.what[:1].upper()}{one.what[1:]}: {clean(one.told)}",
        number,
        hint=numbers.hint(number, *offers) if one.request else "",
    )


def _is_untold(case: Case, week: Week) -> bool:
    """Was there a talk of which the owner has told nothing?"""
    talk = case.interview
    if talk is None or case.notes:
        return False
    is_over = talk.starts_at + timedelta(minutes=talk.minutes) < week.now
    return case.stage is Stage.INTERVIEWED or (case.stage is Stage.SCHEDULED and is_over)


def _talk(case: Case, numbers: Numbers) -> Line:
    number = numbers.take(case.request, "", f"interview with {clean_name(case.contact.name)}")
    assert case.interview is not None
    return Line(
        f"Your talk with {who(case)} on {numbers.day(case.interview.starts_at)}",
        number,
        hint=numbers.hint(number, (Verb.MET, "met, and your notes in the lines below")),
    )


def _owed(week: Week) -> list[tuple[Case, Promise]]:
    """The promises still owed, the owner's own first, the soonest due before all."""
    owed = [(case, one) for case in week.cases for one in still_owed(case.promises)]
    return sorted(owed, key=lambda pair: (not pair[1].mine, pair[1].due_at))


def _promise(case: Case, one: Promise, numbers: Numbers) -> Line:
    told = f"promise {'to' if one.mine else 'of'} {clean_name(case.contact.name)}"
    number = numbers.take(case.request, f"promise:{one.id}", told)
    is_late = one.due_at < numbers.week.now
    return Line(
        f"{'With' if one.mine else 'Promised by'} {who(case)}: {clean(one.text)}",
        number,
        why=f"{'was due' if is_late else 'due'} {numbers.day(one.due_at)}",
        hint=numbers.hint(number, (Verb.KEPT, "kept")),
    )


def _doubtful(week: Week, numbers: Numbers) -> Section:
    names = {case.request: who(case) for case in week.cases}
    lines = [_doubt(doubt, numbers, names) for doubt in week.doubts[:_SHORT]]
    return section("Is this theirs?", lines, len(week.doubts))


def _doubt(doubt: Doubt, numbers: Numbers, names: dict[RequestId, str]) -> Line:
    rivals = [names.get(request, "?") for request in doubt.rivals]
    request = doubt.rivals[0] if len(doubt.rivals) == 1 else None
    sender = f"{clean_name(doubt.name)} <{clean_address(doubt.sender)}>".strip()
    number = numbers.take(request, doubt.key, f"mail from {sender}")
    if request:
        asked, offers = f"does it belong to {rivals[0]}?", ((Verb.YES, "yes"), (Verb.NO, "no"))
    else:
        told = ", ".join(f"({place}) {name}" for place, name in enumerate(rivals, start=1))
        asked, offers = f"whose is it: {told}?", ((Verb.PICK, "pick 1"), (Verb.NO, "no"))
    return Line(
        f"A mail from {sender}: {asked}",
        number,
        quote=doubt.subject,
        why=f"because {clean(doubt.why)}" if doubt.why else "",
        hint=numbers.hint(number, *offers),
    )
