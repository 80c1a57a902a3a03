"""The remembered list of columns is the one that Peewee spells."""

from __future__ import annotations

from typing import Any

from peewee import Database, Model, ModelSelect

from mailflow.store.models import LinkRow, MailRow, RequestRow


def spelled(query: Any, database: Database) -> tuple[str, list[Any]]:
    """A query as Peewee itself spells it."""
    plain: Any = query.clone()
    plain.__class__ = ModelSelect
    told: tuple[str, list[Any]] = database.get_sql_context().sql(plain).query()
    return told


def queries() -> list[Any]:
    tables: list[type[Model]] = [MailRow, RequestRow, LinkRow]
    alone = [table.select() for table in tables]
    joined = [
        MailRow.select().join(LinkRow).join(RequestRow).where(RequestRow.id == 1),
        LinkRow.select().join(MailRow).where(MailRow.role == "inbox").order_by(MailRow.arrived),
    ]
    within = [MailRow.select().where(MailRow.id.in_(LinkRow.select()))]
    return [*alone, *joined, *within, MailRow.select(MailRow.id, MailRow.role)]


def test_a_query_is_spelled_as_peewee_does_the_first_time_and_again(database: Database) -> None:
    for _ in range(2):
        for query in queries():
            told = database.get_sql_context().sql(query).query()
            assert told == spelled(query, database)
