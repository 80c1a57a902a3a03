"""The other mails to the owner: brief, debrief, notice, receipt. Answering them is enough.

`page_of` has the words of those that a decision asks for; a receipt is written by who carried
the orders out. A receipt tells each line's fate, and what was not done before all else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from mailflow.mail.message import Draft
from mailflow.owner.foreign import clean, clean_name
from mailflow.owner.pages import Line, Page, Section, draft_of
from mailflow.pipeline.answers import offering, times_of
from mailflow.pipeline.appointments import find
from mailflow.pipeline.case import Case
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import Owner

HELP = (
    ("1 send", "send the draft of item 1 (five minutes later; “undo” stops it)"),
    ("1 send tomorrow 9:00", "send it then"),
    ("2 snooze 2w", "leave item 2 alone for two weeks, or “until 5 March”"),
    ("3 drop", "take the draft of item 3 back and don't propose it again"),
    ("2 pick 1", "take the first of the times offered, or “2 at Tuesday 14:00”"),
    ("Jane: interview 9 March 15:00", "set or move an interview; the invitation is drafted"),
    ("call off Jane", "you can't come: a letter that says so is drafted"),
    ("4 met", "the interview took place; write your notes in the lines below"),
    ("advice done Jane: …", "you did as advised; say what came of it, and she hears of it"),
    ("1 kept", "the promise of item 1 is kept"),
    ("note Jane: …", "keep a note"),
    ("5 close", "leave this request be; an answer reopens it"),
    ("stop Jane", "never write to Jane again; “stop Acme” means everybody there"),
    ("link 6 to Jane", "the mail of item 6 is hers; “unlink Jane”: her latest one is not"),
    ("edit 1: …", "write its text anew; it waits for “send” then"),
    ("add Priya Shah <p@x.org> via Jane", "keep somebody new"),
    ("request Priya", "have the first letter to somebody drafted"),
    ("pause", "propose and send nothing, or “pause 2w”; “resume” ends it"),
    ("status", "where everything stands"),
    ("undo", "take back what you sent by number and has not left yet"),
    ("help", "this list"),
)

#: how an outcome begins that says that nothing was done
NOT_DONE = "not done"
_LINE = 100


def page_of(kind: MailKind, case: Case, *, person: Owner, now: datetime, about: str) -> Page:
    """What the mail of this kind says about this case. `about` says what a notice is about."""
    if kind is MailKind.BRIEF:
        return _brief(case, person, now)
    if kind is MailKind.DEBRIEF:
        return _debrief(case, is_second=bool(about))
    return _notice(case, about, person)


def _brief(case: Case, person: Owner, now: datetime) -> Page:
    name = clean_name(case.contact.name)
    questions = case.aim.questions if case.aim else ()
    sections = (
        Section("Who", tuple(_who(case))),
        Section("Your questions", tuple(Line(clean(question)) for question in questions)),
        Section("So far", tuple(_thread(case, ZoneInfo(person.zone)))),
    )
    return Page(
        subject=f"Tomorrow: your talk with {name}",
        first=f"You talk with {name} on {_when(case, person, now)}.",
        sections=tuple(section for section in sections if section.lines),
        foot="Ask two or three questions, listen, and ask who else you should talk to.",
    )


def _when(case: Case, person: Owner, now: datetime) -> str:
    """The time of the talk in the owner's zone, and in the contact's if it differs."""
    at = case.interview.starts_at if case.interview else now
    mine = at.astimezone(ZoneInfo(person.zone))
    told = f"{mine:%A}, {mine.day} {mine:%B}, {mine:%H:%M} ({person.zone})"
    if not case.contact.zone:
        return told
    theirs = at.astimezone(ZoneInfo(case.contact.zone))
    if theirs.utcoffset() == mine.utcoffset():
        return told
    day = "" if theirs.date() == mine.date() else f"{theirs:%A} "
    return f"{told}; {day}{theirs:%H:%M} for them ({case.contact.zone})"


def _who(case: Case) -> Iterator[Line]:
    contact, talk = case.contact, case.interview
    told = (
        ("Work", " at ".join(filter(None, (contact.title, contact.organisation)))),
        ("Where", talk.place if talk else ""),
        ("Calendar", _said_by_calendar(case)),
        ("Connection", contact.connection),
        ("Research", contact.research),
        ("Referred by", contact.referrer_name),
        ("Notes", contact.notes),
    )
    return (Line(f"{label}: {clean(value)}") for label, value in told if value)


def _said_by_calendar(case: Case) -> str:
    """Their answer to the invitation, as far as their calendar gave one."""
    talk = case.interview
    known = find(case.appointments, talk.uid or case.uid) if talk else None
    answers = [one for one in known.answers if one.address in case.contact.keys] if known else []
    if not answers:
        return ""
    told = f"{answers[-1].partstat.casefold()}, {answers[-1].comment}"
    return told.rstrip(", ")


def _thread(case: Case, zone: ZoneInfo) -> Iterator[Line]:
    """The last letters and answers, oldest first."""
    told = [(letter.sent_at, "You", letter.text) for letter in case.letters[-2:]]
    name = clean_name(case.contact.name)
    told += [(reply.at, name, reply.reading.new_text) for reply in case.replies[-3:]]
    for at, speaker, text in sorted(told, key=lambda one: one[0]):
        local = at.astimezone(zone)
        yield Line(f"{speaker}, {local.day} {local:%B}:", quote=text)


def _debrief(case: Case, *, is_second: bool) -> Page:
    """The question after a talk; the second time, the thanks are nearly due."""
    name = clean_name(case.contact.name)
    first = f"How did it go with {name}? Answer this mail with a few lines; that is all."
    if is_second:
        first = (
            f"Your thanks to {name} should go out today, and I know of nothing they said. Answer "
            "this mail with one thing, and the note is drafted."
        )
    asked = (
        "Learned: one thing they said that you want to remember",
        "Advice: what they would do in your place",
        "Promised: what you promised, or they did",
        "Names: whom else you should talk to, with an address if you have it",
    )
    return Page(
        subject=f"{'Thanks are due: how' if is_second else 'How'} did it go with {name}?",
        first=first,
        sections=(Section("Worth noting", tuple(Line(text) for text in asked)),),
        foot=(
            "Write as you like; the words before the colons only help to file it. A thank-you "
            "note is drafted from what you write. It should name one thing they said, and go out "
            "within a day. If you did not talk, answer “no”."
        ),
    )


#: what a notice may be about whose times can be chosen by answering it
OFFERS = frozenset({"times to choose from", "another time proposed"})


def _notice(case: Case, about: str, person: Owner) -> Page:
    name, reply = clean_name(case.contact.name), case.last_reply
    is_question = about == "a question"
    quote = reply.reading.new_text if reply and (is_question or about in OFFERS) else ""
    what = f"{name} asks something only you can answer."
    line = Line(f"Subject: {clean(reply.subject)}" if reply else name, quote=quote)
    times = tuple(_times(case, person)) if about in OFFERS else ()
    foot = "Answer them from your mail program; mailflow notices."
    if times:
        foot = (
            "Answer this mail with “pick 1” for the first of these, or “at Tuesday 14:00” for "
            "another; the confirmation is drafted."
        )
    sections = (
        Section("Times offered", times),
        Section("What came", (line,) if quote else ()),
    )
    return Page(
        subject=f"{name}: {clean(about)}",
        first=what if is_question and quote else f"{name}: {clean(about)}.",
        sections=tuple(section for section in sections if section.lines),
        foot=foot,
    )


def _times(case: Case, person: Owner) -> Iterator[Line]:
    """The times to choose from, in the owner's zone, with the number that picks each."""
    offer = offering(case)
    zone = ZoneInfo(person.zone)
    for place, slot in enumerate(times_of(offer.reading) if offer else (), start=1):
        if slot.start:
            at = slot.start.astimezone(zone)
            yield Line(f"({place}) {at:%A}, {at.day} {at:%B}, {at:%H:%M} ({person.zone})")


def standstill(
    *,
    since: datetime,
    why: str,
    next_at: datetime | None,
    account: str = "",
    person: Owner,
    templates: Mapping[str, str],
) -> Draft:
    """No mail could be fetched since then; `why` is the server's or the network's word.
    `account` is the owner's word for a further account, empty for the main one.
    """
    zone = ZoneInfo(person.zone)
    from_then = since.astimezone(zone)
    lines = [Line(clean(why))]
    if next_at:
        lines.append(Line(f"next try: {next_at.astimezone(zone):%d %B, %H:%M} ({person.zone})"))
    page = Page(
        subject=f"mailflow can't read your mailbox{f' “{account}”' if account else ''}",
        first=(
            f"No mail could be fetched{' from there' if account else ''} since "
            f"{from_then:%d %B, %H:%M} ({person.zone}). Nothing is lost, and no "
            "letter leaves meanwhile; mailflow goes on trying. You are told once."
        ),
        sections=(Section("Why", tuple(lines)),),
        foot="On the machine it runs on, “mailflow health” tells more.",
    )
    return draft_of(page, person=person, templates=templates)


def login_needed(what: str, *, is_now: bool, person: Owner, templates: Mapping[str, str]) -> Draft:
    """The login by OAuth is over, or will be soon; `what` says why, and the next step."""
    first = (
        "The login to your mailbox can't be renewed any more. Nothing is lost: mail stays on the "
        "server and letters wait. mailflow does not try by itself, so that nothing is locked."
        if is_now
        else "The login to your mailbox ends soon. All is well until then."
    )
    page = Page(
        subject="mailflow needs you to log in again",
        first=first,
        sections=(Section("What happened, and what to do", (Line(clean(what)),)),),
        foot="“mailflow login --status” tells how it stands. You are told once.",
    )
    return draft_of(page, person=person, templates=templates)


def receipt(
    outcomes: Sequence[tuple[str, str]],
    *,
    person: Owner,
    templates: Mapping[str, str],
    with_help: bool,
) -> Draft:
    """What became of each line the owner wrote: (line, outcome)."""
    failed = [pair for pair in outcomes if pair[1].startswith(NOT_DONE)]
    done = [pair for pair in outcomes if pair not in failed]
    helps = tuple(Line(f"write “{words}”: {told}") for words, told in HELP) if with_help else ()
    sections = (
        Section("Not done", tuple(map(_fate, failed))),
        Section("Done", tuple(map(_fate, done))),
        Section("What you can write", helps),
    )
    told = "Done" if done or not failed else "Please look"
    page = Page(
        subject=f"{told}: your answer to mailflow",
        first=_sum(len(done), len(failed)),
        sections=tuple(section for section in sections if section.lines),
        foot="" if with_help else "You can answer this mail too; “help” lists what to write.",
    )
    return draft_of(page, person=person, templates=templates, replying=True)


def confirmation(lines: Sequence[str], *, person: Owner, templates: Mapping[str, str]) -> Draft:
    """Asks whether these orders are the owner's, before anything is done."""
    told = tuple(Line(f"you wrote “{_cut(clean(line))}”") for line in lines)
    page = Page(
        subject="Please confirm: was this you?",
        first="Nothing was done yet. If this was you, answer “yes” to this mail.",
        sections=(Section("To be done", told),),
        foot=(
            "It came in from outside, and your mail provider vouches for it only weakly. Answers "
            "written in this account need no confirmation. If it was not you, answer “no”, or "
            "do nothing: then nothing happens."
        ),
    )
    return draft_of(page, person=person, templates=templates, replying=True)


def _cut(line: str) -> str:
    return line if len(line) <= _LINE else f"{line[: _LINE - 1]}…"


def _fate(pair: tuple[str, str]) -> Line:
    line, outcome = clean(pair[0]), clean(pair[1]).removeprefix(f"{NOT_DONE}: ")
    # Never the owner's words first: quoted back, they would order again.
    return Line(f"you wrote “{_cut(line)}”: {outcome}")


def _sum(done: int, failed: int) -> str:
    if not done and not failed:
        return "No order was found in your answer, so nothing was done."
    if not failed:
        return "All done." if done > 1 else "Done."
    if not done:
        return "Nothing was done: please look at the reason below."
    return f"{done} done, {failed} not: please look at the reason below."
