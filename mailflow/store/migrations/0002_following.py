"""Following: mails awaited, known again wherever they lie; threads; how servers were reached.

Columns are added by hand: playhouse's `add_column` makes a table anew on SQLite, and with
foreign keys on the rows that point to it would go with the old one.
"""

from peewee import PostgresqlDatabase

_TEXT = ("TEXT", "''")
_CHAR = ("VARCHAR(255)", "''")
_BIG = ("BIGINT", "0")
_INT = ("INTEGER", "0")
_BOOL = ("BOOLEAN", "FALSE")
_MOMENT = ("CHAR(27)", None)

_NEW_COLUMNS = {
    "request": {"catching_up": _BOOL},
    "mail": {
        "identity": _CHAR,
        "object_id": _CHAR,
        "size": _INT,
        "written": _TEXT,
        "settled": _BOOL,
    },
    "cursor": {"since": _MOMENT},
}
_NEW_TABLES = {
    "known_thread": {"thread": _CHAR, "request": None},
    "awaited": {
        "role": _CHAR,
        "folder": _TEXT,
        "uidvalidity": _BIG,
        "uid": _BIG,
        "size": _BIG,
        "arrived": ("CHAR(27)", ""),
        "message_id": _TEXT,
        "written": _TEXT,
        "threads": _TEXT,
        "object_id": _CHAR,
        "gone_at": _MOMENT,
    },
    "look_back": {"since": _MOMENT, "sent": _BOOL},
    "reach": {
        "server": _CHAR,
        "failures": _INT,
        "refusals": _INT,
        "why": _TEXT,
        "since": _MOMENT,
        "next_at": _MOMENT,
        "logins": _TEXT,
        "day": _CHAR,
        "octets": _BIG,
    },
}
_INDEXES = (
    ("mail", ("identity",), True),
    ("mail", ("object_id",), False),
    ("known_thread", ("thread", "request"), True),
    ("known_thread", ("request",), False),
    ("awaited", ("folder", "uidvalidity", "uid"), True),
    ("awaited", ("arrived",), False),
    ("awaited", ("message_id",), False),
    ("reach", ("server",), True),
)
# UIDs and UIDVALIDITY are 32 bits without a sign, PostgreSQL's INTEGER has one.
_WIDER = {
    "mail": ("uidvalidity", "uid"),
    "cursor": ("uidvalidity", "uid"),
    "outgoing": ("draft_uidvalidity", "draft_uid"),
}


def up(migrator, db):
    is_postgres = isinstance(db, PostgresqlDatabase)

    def kind(name):
        return name if is_postgres or name not in ("BIGINT", "BOOLEAN") else "INTEGER"

    for table, columns in _NEW_COLUMNS.items():
        for name, (type_, default) in columns.items():
            told = f"NOT NULL DEFAULT {default}" if default is not None else ""
            db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{name}" {kind(type_)} {told}')
            if is_postgres and told:
                db.execute_sql(f'ALTER TABLE "{table}" ALTER COLUMN "{name}" DROP DEFAULT')
    db.execute_sql("UPDATE mail SET identity = 'mail:' || id")
    # What a mail is, is its identity now.
    db.execute_sql('DROP INDEX "mail_owner_id_role_message_id_sha256"')
    for table, columns in _NEW_TABLES.items():
        _create(db, table, columns, kind)
    for table, names, is_unique in _INDEXES:
        _index(db, table, names, is_unique)
    if is_postgres:
        for table, names in _WIDER.items():
            for name in names:
                db.execute_sql(f'ALTER TABLE "{table}" ALTER COLUMN "{name}" TYPE BIGINT')
    # Contacts there already may have been written to before they were contacts.
    db.execute_sql("INSERT INTO look_back (owner_id, sent) SELECT id, TRUE FROM owner")


def _create(db, table, columns, kind):
    serial = "SERIAL" if isinstance(db, PostgresqlDatabase) else "INTEGER"
    lines = [f'"id" {serial} NOT NULL PRIMARY KEY', '"owner_id" INTEGER NOT NULL']
    foreign = ['FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") ON DELETE CASCADE']
    for name, told in columns.items():
        if told is None:
            lines.append(f'"{name}_id" INTEGER NOT NULL')
            foreign.append(
                f'FOREIGN KEY ("{name}_id") REFERENCES "{name}" ("id") ON DELETE CASCADE'
            )
        else:
            lines.append(f'"{name}" {kind(told[0])}{"" if told[1] is None else " NOT NULL"}')
    db.execute_sql(f'CREATE TABLE "{table}" ({", ".join(lines + foreign)})')
    db.execute_sql(f'CREATE INDEX "{table}_owner_id" ON "{table}" ("owner_id")')


def _index(db, table, names, is_unique):
    columns = [f"{name}_id" if name == "request" else name for name in names]
    if is_unique:
        columns = ["owner_id", *columns]
    name = "_".join((table, *columns))
    listed = ", ".join(f'"{column}"' for column in columns)
    db.execute_sql(f'CREATE {"UNIQUE " if is_unique else ""}INDEX "{name}" ON "{table}" ({listed})')
