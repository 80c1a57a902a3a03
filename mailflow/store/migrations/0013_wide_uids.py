"""UIDs and UIDVALIDITY are 32 bits without a sign (RFC 9051, 2.3.1.1), PostgreSQL's INTEGER has
one: 0002 widened them, and the table that 0004 added did not. SQLite knows one kind of integer.
"""

from peewee import PostgresqlDatabase


def up(migrator, db):
    if isinstance(db, PostgresqlDatabase):
        for name in ("uidvalidity", "first", "last"):
            db.execute_sql(f'ALTER TABLE "counted" ALTER COLUMN "{name}" TYPE BIGINT')
