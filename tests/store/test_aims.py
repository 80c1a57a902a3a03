"""Aims and what interviews bring to them, on a real SQLite file."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playhouse.migrations import Runner

from mailflow.pipeline.aims import AimId
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.people import Contact, ContactId
from mailflow.store import aims, cases, migrate, people
from mailflow.store.database import open_database, owner_id
from mailflow.store.models import DATABASE

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def talked(owner: int) -> tuple[AimId, RequestId]:
    """Jane at Acme, asked under an aim with one question."""
    aim = aims.add_aim(owner, "how wards use data", ("What came first?",), now=NOW)
    jane = Contact(ContactId(0), "Jane Doe", ("jane@acme.example",), "Acme")
    jane = people.add_contact(owner, jane, now=NOW)
    return aim.id, cases.open_request(owner, jane.id, aim.id, now=NOW)


def test_a_question_raised_in_an_interview_joins_its_aim_behind_the_planned_ones(
    owner: int,
) -> None:
    aim, request = talked(owner)
    aims.open_question(owner, "Who trains the nurses?", at=NOW, request=request)
    aims.open_question(owner, "What would you read?", at=NOW + timedelta(days=1), aim=aim)
    assert aims.aim(owner, aim).questions == (
        *("What came first?", "What would you read?", "Who trains the nurses?"),
    )


def test_a_question_is_asked_once_and_no_more_when_it_is_answered(owner: int) -> None:
    aim, request = talked(owner)
    first = aims.open_question(owner, "Who trains the nurses?", at=NOW, request=request)
    assert aims.open_question(owner, "who trains the nurses?", at=NOW, aim=aim) == first
    told = aims.keep_insight(
        owner, "The ward sisters do.", at=NOW, request=request, answers=first.id
    )
    assert (told.told_by, told.aim, told.answers) == ("Jane Doe", aim, first.id)
    assert aims.aim(owner, aim).questions == ("What came first?",)
    assert [one.answered_at for one in aims.questions(owner, aim=aim)] == [None, NOW]
    with pytest.raises(aims.UnknownNumber, match="no question 99"):
        aims.answer_question(owner, 99, at=NOW)


def test_the_same_notes_taken_in_twice_are_kept_once(owner: int) -> None:
    _, request = talked(owner)
    for _ in range(2):
        aims.keep_insight(owner, "Begin with one ward.", at=NOW, request=request)
        aims.keep_lead(owner, "An analyst is wanted in May.", at=NOW, request=request)
    assert [one.text for one in aims.insights(owner)] == ["Begin with one ward."]
    (lead,) = aims.leads(owner)
    assert (lead.from_, lead.organisation) == ("Jane Doe", "Acme")


def test_a_closed_lead_is_shown_only_among_all(owner: int) -> None:
    lead = aims.keep_lead(owner, "Seen on their page.", at=NOW)
    aims.close_lead(owner, lead.id)
    assert aims.leads(owner) == []
    assert [one.closed for one in aims.leads(owner, closed=True)] == [True]


def test_insights_are_found_by_aim_interview_and_age(owner: int) -> None:
    aim, request = talked(owner)
    old = aims.keep_insight(owner, "old", at=NOW - timedelta(days=30), aim=aim)
    new = aims.keep_insight(owner, "new", at=NOW, request=request)
    assert aims.insights(owner, aim=aim) == [old, new]
    assert aims.insights(owner, request=request) == [new]
    assert aims.insights(owner, since=NOW - timedelta(days=7)) == [new]


def test_research_lies_with_its_aim_or_its_contact(owner: int) -> None:
    aim, _ = talked(owner)
    jane = people.find(owner, "Jane")
    aims.keep_research(owner, "the annual report", at=NOW, aim=aim)
    aims.keep_research(owner, "her thesis", at=NOW, contact=jane.id)
    assert aims.aim(owner, aim).research == ("the annual report",)
    assert aims.research_on(owner, jane.id) == ("her thesis",)


def test_questions_of_an_older_database_become_rows_and_requests_keep_their_aim(
    tmp_path: Path,
) -> None:
    older = tmp_path / "migrations"
    older.mkdir()
    steps = Path(migrate.__file__).parent / "migrations"
    for step in sorted(steps.glob("[0-9]*.py")):
        if step.name < "0004":
            shutil.copy(step, older)
    database = open_database("new.db", tmp_path)  # only to have the class with its settings
    DATABASE.close()
    database.init(str(tmp_path / "old.db"))
    database.connect()
    Runner(database, str(older)).up()
    database.close()
    with sqlite3.connect(tmp_path / "old.db") as old:
        old.execute("INSERT INTO owner (address, name) VALUES ('sam@example.org', 'Sam')")
        old.execute(
            "INSERT INTO aim (owner_id, topic, questions, created_at) VALUES"
            " (1, 'data', '[\"One?\", \"Two?\"]', '2026-03-02T09:00:00.000000Z')"
        )
        old.execute(
            "INSERT INTO contact (owner_id, name, organisation, title, relationship, zone, country,"
            " language, connection, research, notes, tags, stopped, proposed, created_at) VALUES"
            " (1, 'Jane', '', '', 'cold', '', '', 'en', '', '', '', '[]', 0, 0, '2026-03-02T09:00:00.000000Z')"
        )
        old.execute(
            "INSERT INTO request (owner_id, contact_id, aim_id, stage, since, interview_minutes,"
            " interview_place, interview_held, interview_sequence, created_at) VALUES"
            " (1, 1, 1, 'research', '2026-03-02T09:00:00.000000Z', 0, '', 0, 0, '2026-03-02T09:00:00.000000Z')"
        )
    old.close()
    reopened = open_database("old.db", tmp_path)
    owner = owner_id("sam@example.org", "Sam")
    assert aims.aim(owner, 1).questions == ("One?", "Two?")
    assert [one.at for one in aims.questions(owner)] == [NOW, NOW]
    case = cases.case(owner, RequestId(1))
    assert case.aim is not None
    assert case.aim.topic == "data"
    DATABASE.close()
    reopened.close()
