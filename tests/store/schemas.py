"""What a database's schema is, in words that two databases can be compared by.

Not the statements that made it: a column that a migration added stands at another place in
them than one that was there from the first.
"""

from __future__ import annotations

from typing import Any

from peewee import Database, SqliteDatabase

_POSTGRES = (
    "SELECT table_name, column_name, data_type, is_nullable, column_default,"
    " character_maximum_length FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace",
)
# A default is what SQLite wants for adding a column that may not be null; none is ever used.
_SQLITE = (
    'SELECT m.name, c.name, c.type, c."notnull", c.pk'
    " FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'",
    'SELECT m.name, i.name, i."unique", c.seqno, c.name FROM sqlite_master m,'
    " pragma_index_list(m.name) i, pragma_index_info(i.name) c WHERE m.type = 'table'",
    'SELECT m.name, f."table", f."from", f."to", f.on_update, f.on_delete'
    " FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'",
)


def schema(database: Database) -> set[tuple[object, ...]]:
    """Tables, columns, indexes and constraints, but those of the history of migrations."""
    queries = _SQLITE if isinstance(database, SqliteDatabase) else _POSTGRES
    ask: Any = database.execute_sql
    return {
        tuple(row)
        for query in queries
        for row in ask(query).fetchall()
        if row[0] not in {"schema_migration", "sqlite_sequence"}
    }
