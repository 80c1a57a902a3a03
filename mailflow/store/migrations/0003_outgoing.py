"""Outgoing mail: approval bound to octets, copies in Drafts and Sent, the lease, facts learnt.

Columns are added by hand: playhouse's `add_column` makes a table anew on SQLite, and with
foreign keys on the rows that point to it would go with the old one.
"""

from peewee import PostgresqlDatabase

_TEXT = ("TEXT", "''")
_LIST = ("TEXT", "'[]'")
_CHAR = ("VARCHAR(255)", "''")
_BIG = ("BIGINT", "0")
_BOOL = ("BOOLEAN", "FALSE")
_MOMENT = ("CHAR(27)", None)

_NEW_COLUMNS = {
    "outgoing": {
        "draft_sha256": _CHAR,
        "touched": _BOOL,
        "gone_since": _MOMENT,
        "stale_uidvalidity": _BIG,
        "stale_uid": _BIG,
        "stale_sha256": _CHAR,
        "approved_at": _MOMENT,
        "approved_sha256": _CHAR,
        "claim": _CHAR,
        "left_at": _MOMENT,
        "deferred_since": _MOMENT,
        "server_ids": _LIST,
        "is_told": _BOOL,
        "sent_uidvalidity": _BIG,
        "sent_uid": _BIG,
        "copy_begun": _BOOL,
    },
    "item": {"sha256": _CHAR},
}


def up(migrator, db):
    is_postgres = isinstance(db, PostgresqlDatabase)

    def kind(name):
        return name if is_postgres or name not in ("BIGINT", "BOOLEAN") else "INTEGER"

    for table, columns in _NEW_COLUMNS.items():
        for name, (type_, default) in columns.items():
            told = f"NOT NULL DEFAULT {default}" if default is not None else ""
            db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{name}" {kind(type_)} {told}')
            if is_postgres and default is not None:
                db.execute_sql(f'ALTER TABLE "{table}" ALTER COLUMN "{name}" DROP DEFAULT')
    # What had left before has its story told, and what was approved keeps the owner's word.
    db.execute_sql("UPDATE outgoing SET is_told = TRUE WHERE state IN ('accepted', 'filed')")
    db.execute_sql(
        "UPDATE outgoing SET left_at = changed_at"
        " WHERE state IN ('inflight', 'accepted', 'filed', 'in_doubt')"
    )
    db.execute_sql("UPDATE outgoing SET approved_sha256 = sha256 WHERE state = 'approved'")
    serial = "SERIAL" if is_postgres else "INTEGER"
    head = f'"id" {serial} NOT NULL PRIMARY KEY, "owner_id" INTEGER NOT NULL, '
    foreign = 'FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE'
    db.execute_sql(
        f'CREATE TABLE "lease" ({head}"holder" VARCHAR(255) NOT NULL, '
        '"machine" VARCHAR(255) NOT NULL, "boot" VARCHAR(255) NOT NULL, '
        f'"place" VARCHAR(255) NOT NULL, "until" CHAR(27) NOT NULL, {foreign})'
    )
    db.execute_sql('CREATE UNIQUE INDEX "lease_owner_id" ON "lease" ("owner_id")')
    db.execute_sql(
        f'CREATE TABLE "fact" ({head}"name" VARCHAR(255) NOT NULL, "value" TEXT NOT NULL, '
        f'"at" CHAR(27) NOT NULL, {foreign})'
    )
    db.execute_sql('CREATE INDEX "fact_owner_id" ON "fact" ("owner_id")')
    db.execute_sql('CREATE UNIQUE INDEX "fact_owner_id_name" ON "fact" ("owner_id", "name")')
