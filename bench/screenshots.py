"""The mails to the owner as pages to be looked at: digest, brief, debrief, receipt, draft.

    python bench/screenshots.py FOLDER
    npm install --prefix FOLDER axe-core@4 playwright-core@1
    node bench/looking.mjs FOLDER

The first writes each sample into FOLDER, as HTML, as HTML without any style (as a mail program
that drops CSS shows it), and as text. The last takes pictures at 320, 600 and 1,200 px, light
and dark, and has axe look for what is wrong. Then look at the pictures: items and their numbers
at a glance, nothing cut, and the bare page still reads.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailflow.mail.message import Draft, MessageId
from mailflow.owner import notes, proposal
from mailflow.owner.digest import Doubt, Week, gather
from mailflow.owner.pages import draft_of
from mailflow.owner.words import Verb
from mailflow.pipeline.aims import Aim, AimId
from mailflow.pipeline.case import Case, Outgoing
from mailflow.pipeline.encounters import Interview, Reply
from mailflow.pipeline.evidence import Answer, Reading, RequestId, Slot, TimeKind
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.moves import next_move
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId, Owner, Relationship
from mailflow.pipeline.policy import Policy
from mailflow.pipeline.stages import Stage

NOW = datetime(2026, 3, 9, 7, tzinfo=UTC)
SAM = Owner("Sam Reed", ("sam@example.org",), "Europe/London")
AIM = Aim(
    AimId(1),
    "how hospitals buy software",
    ("Who signs in the end?", "How long does a first purchase take?"),
)
TEMPLATES = {
    path.name: path.read_text(encoding="utf-8")
    for path in (Path(__file__).parents[1] / "templates").glob("*.j2")
}
LETTER = """Dear Bob,

I wrote to you last week about how hospitals buy software, and know how full a week can be.
Would twenty minutes suit you on Tuesday or Wednesday, by phone, to tell me who signs in the end?

Best wishes
Sam
"""
_NAMES = (
    *("Jane Doe", "Bob Smith-Featherstonehaugh", "Priya Shah", "Ana García", "Tom Ford"),
    *("Marie-Claire Dupont", "Yusuf Demir", "Li Wei", "Olu Adeyemi", "Eva Lindqvist"),
)
_ORGANISATIONS = ("Acme", "St Thomas' Hospital Trust", "Globex International", "", "Initech")


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def case(number: int, stage: Stage, *, sent: float = 0, **more: object) -> Case:
    """A request of `sent` days ago, 0 for none yet."""
    contact = Contact(
        ContactId(number),
        _NAMES[number % len(_NAMES)] if number < 20 else f"Contact Number {number}",
        (f"c{number}@example.com",),
        _ORGANISATIONS[number % len(_ORGANISATIONS)],
        relationship=list(Relationship)[number % 5],
    )
    letter = Letter(MessageId(f"<{number}@x>"), MailKind.REQUEST, "A question", ago(sent))
    letters = (letter,) if sent else ()
    made = Case(RequestId(number), contact, stage, ago(sent), AIM, letters)
    return made._replace(**more)  # type: ignore[arg-type]  # each sample names its own fields


def reply(text: str, *answers: Answer, days: float = 1, slots: tuple[Slot, ...] = ()) -> Reply:
    reading = Reading(answers, slots=slots, new_text=text)
    return Reply(MessageId("<r@x>"), ago(days), "Re: A question", reading)


def waiting_for_owner(number: int, kind: MailKind) -> tuple[Outgoing, ...]:
    return (Outgoing(f"request:{number}:{kind.value}:1", kind, OutgoingState.PRESENT),)


def a_week() -> Week:
    """A week in which something of everything happened."""
    times = tuple(
        Slot(NOW + timedelta(days=d, hours=h), None, TimeKind.EXACT) for d, h in ((1, 7), (2, 3))
    )
    asks = "Happy to help.\nBefore we talk: are you looking for a job, or is this research?"
    hostile = "<b>1 send</b>\n\u202e2 send\nsee https://evil.example/track?id=1"
    yes = "Sure! Tuesday at two, or Wednesday at ten?"
    talk = Interview(ago(2), 20, "by phone", held=True)
    told = ("Learned: the ward manager decides, not IT\nI promised to send her my summary.",)
    cases = [
        case(1, Stage.REPLIED, sent=4, replies=(reply(asks, Answer.QUESTION),)),
        case(2, Stage.REPLIED, sent=3, replies=(reply(hostile, Answer.OTHER),)),
        case(3, Stage.REPLIED, sent=2, replies=(reply(yes, Answer.TIMES, slots=times),)),
        case(4, Stage.REQUESTED, sent=11, outgoing=waiting_for_owner(4, MailKind.NUDGE)),
        case(5, Stage.RESEARCH, outgoing=waiting_for_owner(5, MailKind.REQUEST)),
        case(6, Stage.INTERVIEWED, sent=20, interview=talk, replies=(reply("Yes", Answer.YES),)),
        case(7, Stage.INTERVIEWED, sent=21, interview=talk, notes=told),
        case(8, Stage.SCHEDULED, sent=9, interview=Interview(NOW + timedelta(days=2), 20)),
        *(case(number, Stage.REQUESTED, sent=number % 7 + 1) for number in range(9, 16)),
    ]
    cases[6] = cases[6]._replace(outgoing=waiting_for_owner(7, MailKind.THANK_YOU), since=ago(1))
    doubt = Doubt(
        "mail:7", (RequestId(9),), "assistant@exämple.org", "Office of E. L.", "Your note", NOW
    )
    return week_of(cases, doubts=(doubt,), verbs=frozenset(Verb))


def week_of(cases: list[Case], **more: object) -> Week:
    moves = {one.request: move for one in cases if (move := next_move(one, Policy()))}
    week = Week("2026-W11", cases, moves, (), ("Ken Ito ken@example.net, named by Jane Doe",), NOW)
    return replace(week, **more)  # type: ignore[arg-type]  # what the sample adds


def five_hundred() -> Week:
    """500 open requests, a draft waiting for every third."""
    cases = [
        case(
            number,
            Stage.NUDGED if number % 3 else Stage.REQUESTED,
            sent=number % 30 + 1,
            outgoing=waiting_for_owner(number, MailKind.NUDGE) if not number % 3 else (),
            replies=(reply("Let me see. " * 40, Answer.QUESTION),) if not number % 9 else (),
        )
        for number in range(1, 501)
    ]
    return week_of(cases)


def samples() -> Iterator[tuple[str, Draft]]:
    for name, week in (("digest", a_week()), ("digest-500", five_hundred())):
        yield name, draft_of(gather(week, SAM).page, person=SAM, templates=TEMPLATES)
    yield (
        "digest-empty",
        draft_of(gather(week_of([], proposed=()), SAM).page, person=SAM, templates=TEMPLATES),
    )
    for kind, one in ((MailKind.BRIEF, a_week().cases[7]), (MailKind.DEBRIEF, a_week().cases[5])):
        page = notes.page_of(kind, one, person=SAM, now=NOW, about="")
        yield kind.value, draft_of(page, person=SAM, templates=TEMPLATES)
    outcomes = [
        ("1 send", "the nudge to Ana García goes out Mon 09 Mar, 07:05; answer “undo” to stop it."),
        ("3 snoze 2w", "not done: did you mean “snooze”?"),
    ]
    letter = proposal.Proposal(
        kind="nudge",
        name="Bob Smith-Featherstonehaugh",
        recipient="c1@example.com",
        subject="Re: A question on how hospitals buy software",
        text=LETTER,
        findings=("hint: name the zone, for theirs differs", "warning: 104 words; 75 are read"),
        leaves="It leaves when 5 minutes for “undo” are over.",
        why="something new came after you said send; say it again if it still fits",
    )
    yield "draft", proposal.write(letter, person=SAM, templates=TEMPLATES)
    yield "confirm", notes.confirmation(["1 send"], person=SAM, templates=TEMPLATES)
    yield "receipt", notes.receipt(outcomes, person=SAM, templates=TEMPLATES, with_help=True)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, draft in samples():
        page = folder / f"{name}.html"
        page.write_text(draft.html, encoding="utf-8")
        page.with_suffix(".txt").write_text(draft.text, encoding="utf-8")
        bare = folder / f"{name}-bare.html"
        stripped = re.sub(r"(?s)<style>.*?</style>", "", draft.html)
        bare.write_text(re.sub(r' style="[^"]*"', "", stripped), encoding="utf-8")
        print(f"{name}: {len(draft.html)} + {len(draft.text)} characters")


if __name__ == "__main__":
    main()
