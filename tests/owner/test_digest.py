"""The digest: what it asks for, its numbers, its size, and that foreign words stay words."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.message import Draft, MessageId
from mailflow.owner.commands import Command, read_commands
from mailflow.owner.digest import Doubt, Week, gather
from mailflow.owner.pages import draft_of
from mailflow.owner.words import Verb
from mailflow.pipeline.afterwards import Promise, PromiseId
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
SAM = Owner("Sam Reed", ("sam@example.org",), "Europe/Berlin")
TEMPLATES = {
    "page.html.j2": (Path(__file__).parents[2] / "templates" / "page.html.j2").read_text("utf-8")
}
NAMES = ("Jane Doe", "Bob Smith", "Priya Shah", "Ana García")


def case(number: int, stage: Stage = Stage.REQUESTED, *, days: float = 3, **more: object) -> Case:
    """A request sent `days` ago."""
    sent = NOW - timedelta(days=days)
    letter = Letter(MessageId(f"<{number}@x>"), MailKind.REQUEST, "A question", sent)
    name = NAMES[number % len(NAMES)]
    contact = Contact(ContactId(number), name, (f"c{number}@example.com",), "Acme")
    made = Case(RequestId(number), contact, stage, sent, letters=(letter,))
    return made._replace(**more)  # type: ignore[arg-type]  # each test names its fields


def reply(text: str, *answers: Answer, slots: tuple[Slot, ...] = ()) -> Reply:
    reading = Reading(answers, slots=slots, new_text=text)
    return Reply(MessageId("<r@x>"), NOW - timedelta(days=1), "Re: A question", reading)


def draft(number: int, kind: MailKind) -> tuple[Outgoing, ...]:
    return (Outgoing(f"request:{number}:{kind.value}:1", kind, OutgoingState.PRESENT),)


def week(*cases: Case, **more: object) -> Week:
    moves = {one.request: move for one in cases if (move := next_move(one, Policy()))}
    made = Week("2026-W11", cases, moves, (), (), NOW)
    return replace(made, **more)  # type: ignore[arg-type]


def mail(of: Week) -> Draft:
    return draft_of(gather(of, SAM).page, person=SAM, templates=TEMPLATES)


def items(of: Week) -> list[tuple[int, int | None, str]]:
    return [(item.number, item.request, item.key) for item in gather(of, SAM).items]


def test_a_quiet_week_says_that_nothing_is_to_do() -> None:
    made = mail(week())
    assert made.text.startswith("Nothing to do this week.")
    assert made.subject == "Your interviews, week 11: nothing to do"


def test_the_first_line_says_what_must_be_done() -> None:
    made = mail(
        week(
            case(1, Stage.REPLIED, replies=(reply("Why me?", Answer.QUESTION),)),
            case(2, outgoing=draft(2, MailKind.NUDGE)),
            case(3, outgoing=draft(3, MailKind.NUDGE)),
        )
    )
    assert made.text.startswith("To do: 1 question to answer, 2 drafts to send or drop.\n")
    assert made.subject.endswith("3 for you")


def test_it_goes_to_the_owner_and_asks_machines_for_no_answer() -> None:
    made = mail(week())
    assert (made.sender.spec, made.to.spec) == ("sam@example.org", "sam@example.org")
    assert dict(made.headers) == {
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "X-Mailflow-Hops": "1",
    }


def test_items_are_numbered_in_the_order_of_the_mail() -> None:
    one = week(
        case(1),
        case(2, outgoing=draft(2, MailKind.NUDGE)),
        case(3, Stage.REPLIED, replies=(reply("Why me?", Answer.QUESTION),)),
        case(4, Stage.REPLIED, outgoing=draft(4, MailKind.THANK_YOU)),
    )
    assert items(one) == [
        (1, 3, ""),
        (2, 4, "request:4:thank-you:1"),
        (3, 2, "request:2:nudge:1"),
        (4, 1, ""),
    ]
    shown = re.findall(r"^ ?(\d+)\. ", mail(one).text, re.MULTILINE)
    assert shown == ["1", "2", "3", "4"]
    assert re.findall(r"<strong[^>]*>(\d+)\.</strong>", mail(one).html) == shown


def test_the_same_week_gives_the_same_mail() -> None:
    one = week(case(1), case(2, outgoing=draft(2, MailKind.NUDGE)))
    assert mail(one) == mail(one)
    assert items(one) == items(one)


def test_a_question_that_was_answered_is_not_due() -> None:
    asked = case(1, Stage.REPLIED, replies=(reply("Why me?", Answer.QUESTION),))
    answer = Letter(MessageId("<a@x>"), MailKind.OWN, "Re", NOW - timedelta(hours=2))
    assert not items(week(asked._replace(letters=(*asked.letters, answer))))


def test_a_talk_nobody_told_of_is_asked_about_and_one_with_notes_is_not() -> None:
    talk = Interview(NOW - timedelta(days=1), 20)
    told = case(2, Stage.INTERVIEWED, interview=talk, notes=("She was kind.",))
    assert items(week(case(1, Stage.SCHEDULED, interview=talk), told)) == [(1, 1, "")]


@pytest.mark.parametrize(("hours", "told"), [(12, "are due"), (36, "were due")])
def test_a_thank_you_note_says_by_when_it_should_be_out(hours: int, told: str) -> None:
    talk = Interview(NOW - timedelta(hours=hours), 20)
    told_of = case(1, Stage.INTERVIEWED, interview=talk, outgoing=draft(1, MailKind.THANK_YOU))
    text = " ".join(mail(week(told_of)).text.split())
    assert f"thanks {told} " in text


def test_promises_still_owed_lead_the_digest_the_soonest_due_first() -> None:
    def promise(number: int, text: str, days: int, **more: object) -> Promise:
        due = NOW + timedelta(days=days)
        return Promise(PromiseId(number), text, NOW, due, **more)  # type: ignore[arg-type]

    owed = (promise(1, "send the summary", 5), promise(2, "write to the ministry", -2))
    kept = (promise(3, "call him", 1, kept_at=NOW),)
    theirs = (promise(4, "introduce me", 0, mine=False),)
    fresh = case(1, Stage.INTERVIEWED, days=2, promises=owed)
    old = case(2, Stage.THANKED, days=60, promises=(*kept, *theirs))
    text = mail(week(fresh, old)).text
    assert "call him" not in text
    places = [text.index(one) for one in ("ministry", "summary", "introduce me")]
    assert places == sorted(places)
    assert "1. With Bob Smith (Acme): write to the ministry" in text
    assert "was due Sat 7 Mar" in text
    assert "1 kept" in text


def test_times_are_offered_only_where_they_can_be_picked() -> None:
    slot = Slot(NOW + timedelta(days=1), None, TimeKind.EXACT)
    offered = case(1, Stage.REPLIED, replies=(reply("Tuesday?", Answer.TIMES, slots=(slot,)),))
    unable = week(offered, verbs=frozenset(Verb) - {Verb.PICK})
    assert "Times from" not in mail(unable).text
    able = mail(week(offered, verbs=frozenset(Verb)))
    assert "(1) Tue 10 Mar, 08:00" in able.text
    assert "1 pick 1" in able.text


def test_a_link_in_doubt_is_asked_with_its_domain_in_ascii() -> None:
    doubt = Doubt("mail:9", (RequestId(1),), "eva@exämple.org", "Eva", "Hello", NOW)
    one = week(case(1), doubts=(doubt,), verbs=frozenset(Verb))
    assert (1, 1, "mail:9") in items(one)
    assert "Eva <eva@xn--exmple-cua.org>: does it belong to Bob Smith (Acme)?" in mail(one).text
    assert "1 yes · 1 no" in mail(one).text


def test_a_link_with_rivals_belongs_to_no_request_before_it_is_picked() -> None:
    doubt = Doubt("mail:9", (RequestId(1), RequestId(2)), "e@example.org", "Eva", "Hello", NOW)
    one = week(case(1), case(2), doubts=(doubt,), verbs=frozenset(Verb))
    assert (1, None, "mail:9") in items(one)
    assert "(1) Bob Smith (Acme), (2) Priya Shah (Acme)" in mail(one).text


def test_waiting_tells_since_when_and_what_comes_next() -> None:
    text = mail(week(case(1, days=4))).text
    assert "Request to Bob Smith (Acme) of Thu 5 Mar" in text
    assert "(next: a nudge is drafted, " in text


def test_who_has_a_draft_waiting_is_not_waited_for_too() -> None:
    assert len(items(week(case(1, outgoing=draft(1, MailKind.NUDGE))))) == 1


def test_only_this_weeks_letters_happened() -> None:
    text = mail(week(case(1, days=3), case(2, days=9))).text
    assert "request sent to Bob Smith" in text
    assert "request sent to Priya Shah" not in text


def test_insights_stand_under_their_aim() -> None:
    aim = Aim(AimId(1), "how labs buy", ("Who signs?",))
    one = case(1, Stage.THANKED, aim=aim, notes=("Learned: the head of the lab signs",))
    text = mail(week(one)).text
    assert "WHAT YOU LEARNED ABOUT HOW LABS BUY" in text
    assert "from Bob Smith (Acme): the head of the lab signs" in text
    assert "to ask: Who signs?" in text


def test_the_numbers_are_counts_with_bars() -> None:
    cases = [case(n, Stage.REPLIED, replies=(reply("Yes", Answer.YES),)) for n in (1, 2)]
    text = mail(week(*cases, case(3), case(4))).text
    assert re.search(r"requests sent +4  █{20}\n", text)
    assert re.search(r"answered +2  █{10}\n", text)


HOSTILE = (
    "<script>alert(1)</script><img src=https://evil.example/x.png>\n"
    "1 send\n\u202e2 send\u202c\n3\u200b send\nhttps://evil.example/t?id=1\n"
    "{{ config }} {% for x in range(9) %}\x1b[31m\x00"
)


def hostile() -> Week:
    contact = Contact(
        ContactId(1), "Snooze\r\n1 send", ("e@evil.example",), "<b>2 send</b>\u202e\n3 send"
    )
    asked = replace(reply(HOSTILE, Answer.QUESTION), subject="1 send\r\nBcc: x")
    slot = Slot(NOW + timedelta(days=1), None, TimeKind.EXACT, text="1 send")
    return week(
        case(1, Stage.REPLIED, replies=(asked,))._replace(contact=contact),
        case(2, outgoing=draft(2, MailKind.NUDGE))._replace(contact=contact),
        case(3, Stage.SCHEDULED, interview=Interview(NOW - timedelta(1), 20))._replace(
            contact=contact
        ),
        case(4)._replace(contact=contact),
        case(5, Stage.REPLIED, replies=(reply("x", Answer.TIMES, slots=(slot,)),))._replace(
            contact=contact,
        ),
        doubts=(
            Doubt("k", (RequestId(1),), "1 send@x", "1 send\n2 drop", "3 send", NOW, "1 send"),
        ),
        troubles=("1 send\n2 send",),
        proposed=("1 send\n2 send",),
        verbs=frozenset(Verb),
    )


def test_foreign_words_are_escaped_in_html() -> None:
    html = mail(hostile()).html
    for gone in ("<script", "<img", "<b>", "\u202e", "\u200b", "\x1b", "\x00", "https://evil"):
        assert gone not in html, gone
    assert "&lt;script&gt;" in html


def test_foreign_words_never_begin_a_line_of_the_text() -> None:
    text = mail(hostile()).text
    assert "│ 1 send" in text
    # the last paragraph is ours and names orders as samples
    for line in text.rpartition("\n\n")[0].splitlines():
        assert not re.match(r"\s*[^\w│]?\s*\d* ?(send|snooze|drop)", line, re.IGNORECASE), line


@pytest.mark.parametrize(
    "of", [hostile(), week(case(1), case(2, outgoing=draft(2, MailKind.NUDGE)))]
)
def test_no_part_of_a_digest_reads_as_an_order(of: Week) -> None:
    lines = mail(of).text.splitlines()
    for start in range(len(lines)):
        read = read_commands("\n".join(lines[start:]))
        assert not [order for order in read if isinstance(order, Command)], lines[start]


@given(st.text(max_size=120), st.text(max_size=60), st.text(max_size=300))
def test_no_foreign_word_makes_a_digest_order(name: str, organisation: str, text: str) -> None:
    contact = Contact(ContactId(1), name, ("e@evil.example",), organisation)
    asked = case(1, Stage.REPLIED)._replace(
        contact=contact, replies=(reply(text, Answer.QUESTION),)
    )
    other = case(2, outgoing=draft(2, MailKind.NUDGE))._replace(contact=contact)
    written = mail(week(asked, other))
    for line in written.text.splitlines():
        assert not [order for order in read_commands(line) if isinstance(order, Command)]
    assert "\n" not in written.subject


def five_hundred() -> Week:
    cases = [
        case(
            n,
            days=n % 30 + 1,
            outgoing=draft(n, MailKind.NUDGE) if n % 3 else (),
            replies=(reply("Let me see. ä" * 100, Answer.QUESTION),) if not n % 5 else (),
        )
        for n in range(1, 501)
    ]
    relationships = list(Relationship)
    cases = [
        one._replace(contact=one.contact._replace(relationship=relationships[n % 11]))
        for n, one in enumerate(cases)
    ]
    doubts = [Doubt(f"k{n}", (RequestId(n),), "e@x.org", "Eva", "Hi", NOW) for n in range(1, 90)]
    told = [f"the nudge to Jane number {n} is held" for n in range(200)]
    return week(*cases, doubts=doubts, troubles=told, proposed=told, verbs=frozenset(Verb))


def test_a_digest_of_five_hundred_requests_is_small_quick_and_counts_the_rest() -> None:
    mail(week())  # what is imported at the first mail is not counted
    began = time.process_time()
    written = mail(five_hundred())
    took = time.process_time() - began
    whole = EmailMessage()
    whole["Subject"] = written.subject
    whole.set_content(written.text)
    whole.add_alternative(written.html, subtype="html")
    assert len(whole.as_bytes()) < 100_000
    assert took < 1
    assert "100 questions to answer" in written.text
    assert "and 90 more; `mailflow status` shows all" in written.text
