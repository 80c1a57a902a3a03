"""A query that is spelled once finds and writes what Peewee finds and writes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from peewee import Database, IntegrityError, fn

from mailflow.store import spelled as spelling
from mailflow.store.database import unit
from mailflow.store.models import AddressRow, ContactRow
from mailflow.store.spelled import insert, insert_once, spelled

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@spelled
def by_number(owner: Any, ids: Any) -> Any:
    return ContactRow.select().where((ContactRow.owner == owner) & ContactRow.id.in_(ids))


@spelled
def younger(owner: Any, moment: Any) -> Any:
    rows = ContactRow.select(ContactRow.name, ContactRow.created_at).where(
        (ContactRow.owner == owner) & (ContactRow.created_at > moment)
    )
    return rows.order_by(ContactRow.id)


@spelled
def youngest(owner: Any) -> Any:
    newest: Any = fn.MAX(ContactRow.created_at)
    return ContactRow.select(newest, fn.COUNT(ContactRow.id)).where(ContactRow.owner == owner)


@spelled
def stop(name: Any, moment: Any) -> Any:
    return ContactRow.update(stopped=True, created_at=moment).where(ContactRow.name == name)


@spelled
def take_away(ids: Any) -> Any:
    return ContactRow.delete().where(ContactRow.id.in_(ids))


def add(owner: int, *names: str) -> list[int]:
    with unit():
        return [
            insert(ContactRow, owner=owner, name=name, created_at=NOW + timedelta(days=number))
            for number, name in enumerate(names)
        ]


def test_a_row_is_inserted_with_the_models_defaults(owner: int) -> None:
    (number,) = add(owner, "Jane")
    row = ContactRow.get_by_id(number)
    assert (row.name, row.language, row.stopped, row.created_at) == ("Jane", "en", False, NOW)


def test_rows_come_back_as_peewee_gives_them(owner: int) -> None:
    numbers = add(owner, "Jane", "Omar", "Priya")
    theirs = {row.id: row for row in ContactRow.select()}
    for row in by_number(owner, numbers):
        model = theirs[row.id]
        names = [field.column_name for field in ContactRow._meta.sorted_fields]
        assert len(row) == len(names)
        for name in names:
            assert getattr(row, name) == getattr(model, name)
            assert type(getattr(row, name)) is type(getattr(model, name))


@pytest.mark.parametrize("asked", [0, 1, 3, 7, 100, 101, 230])
def test_a_list_of_any_length_finds_each_row_once(owner: int, asked: int) -> None:
    numbers = add(owner, *(f"Contact {number}" for number in range(asked)))
    assert sorted(row.id for row in by_number(owner, [*numbers, -1])) == numbers


def test_nothing_is_asked_of_no_values(owner: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "DATABASE", None)
    assert by_number(owner, []) == []


def test_moments_are_converted_both_ways(owner: int) -> None:
    add(owner, "Jane", "Omar")
    assert [tuple(row) for row in younger(owner, NOW)] == [("Omar", NOW + timedelta(days=1))]
    assert tuple(youngest.first(owner)) == (NOW + timedelta(days=1), 2)


def test_the_rows_written_are_counted(owner: int) -> None:
    numbers = add(owner, "Jane", "Jane", "Omar")
    with unit():
        assert stop.run("Jane", NOW) == 2
        assert stop.run("Nobody", NOW) == 0
        assert take_away.run(numbers[:2]) == 2
    assert [row.name for row in ContactRow.select()] == ["Omar"]


def test_what_a_constraint_forbids_is_told_and_not_written(owner: int) -> None:
    (number,) = add(owner, "Jane")
    columns = {"owner": owner, "contact": number, "spec": "Jane@x.example", "key": "jane@x.example"}
    with unit():
        assert insert_once(AddressRow, **columns)
        assert not insert_once(AddressRow, **columns)
    assert AddressRow.select().count() == 1
    with pytest.raises(IntegrityError), unit():
        insert(AddressRow, **columns)


def test_the_value_of_one_call_is_not_the_next_ones(owner: int) -> None:
    add(owner, "Jane")
    assert [row.name for row in younger(owner, NOW - timedelta(days=1))] == ["Jane"]
    assert younger(owner, NOW) == []
    assert younger(-owner, NOW - timedelta(days=1)) == []


def test_a_text_is_kept_for_each_kind_of_database_and_length(
    owner: int, database: Database
) -> None:
    numbers = add(owner, "Jane", "Omar", "Priya")
    fresh = spelling.Spelled(lambda ids: ContactRow.select().where(ContactRow.id.in_(ids)))
    for wanted in (numbers, numbers[:2], numbers, numbers[:1], numbers):
        fresh(wanted)
    assert len(fresh._texts) == 3
    assert all(kind is type(database) for kind, *_ in fresh._texts)
