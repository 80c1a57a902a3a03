"""What a database's schema is, in words that two databases can be compared by."""

from __future__ import annotations

from peewee import Database, SqliteDatabase

_POSTGRES = (
    "SELECT table_name, column_name, data_type, is_nullable, column_default,"
    " character_maximum_length FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace",
)
_SQLITE = ("SELECT tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL",)


def schema(database: Database) -> set[tuple[object, ...]]:
    """Tables, columns, indexes and constraints, but those of the history of migrations."""
    queries = _SQLITE if isinstance(database, SqliteDatabase) else _POSTGRES
    return {
        tuple(row)
        for query in queries
        for row in database.execute_sql(query).fetchall()
        if row[0] != "schema_migration"
    }
