"""Brief, debrief, notice and receipt."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailflow.mail.message import Draft, MessageId
from mailflow.owner import notes
from mailflow.owner.commands import Command, read_commands
from mailflow.owner.pages import draft_of
from mailflow.pipeline.aims import Aim, AimId
from mailflow.pipeline.case import Case
from mailflow.pipeline.encounters import Interview, Reply
from mailflow.pipeline.evidence import Answer, Reading, RequestId
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.people import Contact, ContactId, Owner
from mailflow.pipeline.stages import Stage

NOW = datetime(2026, 3, 9, 14, tzinfo=UTC)
SAM = Owner("Sam Reed", ("sam@example.org",), "Europe/Berlin")
TEMPLATES = {
    "page.html.j2": (Path(__file__).parents[2] / "templates" / "page.html.j2").read_text("utf-8")
}
JANE = Contact(
    ContactId(1),
    "Jane Doe",
    ("jane@acme.example",),
    "Acme",
    "Head of labs",
    zone="America/New_York",
    connection="we both studied at Leeds",
    research="built the new lab in 2024",
)
CASE = Case(
    RequestId(1),
    JANE,
    Stage.SCHEDULED,
    NOW,
    Aim(AimId(1), "how labs buy", ("Who signs?",)),
    (Letter(MessageId("<1@x>"), MailKind.REQUEST, "A question", NOW - timedelta(9), "Dear Jane"),),
    (
        Reply(
            MessageId("<2@x>"), NOW - timedelta(5), "Re", Reading((Answer.YES,), new_text="Sure!")
        ),
    ),
    interview=Interview(NOW + timedelta(days=1), 20, "by phone"),
)


def written(kind: MailKind, case: Case = CASE, about: str = "") -> Draft:
    page = notes.page_of(kind, case, person=SAM, now=NOW, about=about)
    return draft_of(page, person=SAM, templates=TEMPLATES)


def receipt(*outcomes: tuple[str, str], with_help: bool = False) -> Draft:
    return notes.receipt(outcomes, person=SAM, templates=TEMPLATES, with_help=with_help)


def test_a_brief_says_who_why_and_when_in_both_zones() -> None:
    brief = written(MailKind.BRIEF)
    assert brief.subject == "Tomorrow: your talk with Jane Doe"
    flat = " ".join(brief.text.split())
    assert "Tuesday, 10 March, 15:00 (Europe/Berlin); 10:00 for them (America/New_York)" in flat
    for told in ("Head of labs at Acme", "by phone", "studied at Leeds", "new lab", "Who signs?"):
        assert told in flat
    assert flat.index("│ Dear Jane") < flat.index("│ Sure!")


def test_a_brief_names_the_contacts_day_where_it_is_another() -> None:
    contact = JANE._replace(zone="Pacific/Auckland")
    flat = " ".join(written(MailKind.BRIEF, CASE._replace(contact=contact)).text.split())
    assert "Wednesday 03:00 for them" in flat


def test_a_debrief_asks_for_the_four_things_and_any_words_do() -> None:
    debrief = written(MailKind.DEBRIEF)
    assert debrief.subject == "How did it go with Jane Doe?"
    for asked in ("Learned:", "Advice:", "Promised:", "Names:"):
        assert asked in debrief.text


def test_a_notice_of_a_question_shows_it() -> None:
    asked = replace(CASE.replies[0], reading=Reading((Answer.QUESTION,), new_text="Why me?"))
    notice = written(MailKind.NOTICE, CASE._replace(replies=(asked,)), "a question")
    assert notice.text.startswith("Jane Doe asks something only you can answer.")
    assert "│ Why me?" in notice.text


def test_a_notice_of_anything_else_shows_no_foreign_text() -> None:
    notice = written(MailKind.NOTICE, about="the address is dead")
    assert notice.text.startswith("Jane Doe: the address is dead.")
    assert "Sure!" not in notice.text


def test_a_receipt_tells_first_what_was_not_done() -> None:
    made = receipt(("1 send", "goes out at 9:00."), ("3 snoze", "not done: did you mean “snooze”?"))
    assert made.text.startswith("1 done, 1 not: please look at the reason below.")
    assert made.text.index("NOT DONE") < made.text.index("\nDONE")
    assert "you wrote “3 snoze”: did you mean “snooze”?" in made.text
    assert ("Auto-Submitted", "auto-replied") in made.headers


def test_a_receipt_of_what_was_all_done_says_so() -> None:
    made = receipt(("1 send", "goes out at 9:00."))
    assert made.subject == "Done: your answer to mailflow"
    assert made.text.startswith("Done.")


def test_a_receipt_without_orders_holds_the_help() -> None:
    made = receipt(with_help=True)
    assert made.text.startswith("No order was found in your answer, so nothing was done.")
    assert all(f"“{words}”" in made.text for words, _ in notes.HELP)


def test_the_help_names_only_what_is_understood() -> None:
    for words, _ in notes.HELP:
        (order,) = read_commands(words)
        assert isinstance(order, Command), words


def test_no_note_reads_as_an_order_where_a_quote_is_left_standing() -> None:
    kinds = (MailKind.BRIEF, MailKind.DEBRIEF, MailKind.NOTICE)
    made = [
        *map(written, kinds),
        receipt(("1 send", "done."), ("4 met", "noted."), with_help=True),
    ]
    for draft in made:
        lines = draft.text.splitlines()
        for start in range(len(lines)):
            read = read_commands("\n".join(lines[start:]))
            assert not [order for order in read if isinstance(order, Command)], lines[start]
