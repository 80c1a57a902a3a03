"""Each migration from the one before, with rows in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from peewee import Database, PostgresqlDatabase, SqliteDatabase
from playhouse.migrations import Runner

from mailflow.mail.folders import Cursor
from mailflow.store import doubts, folders, migrate, outbox
from mailflow.store.database import open_database
from mailflow.store.models import DATABASE, MailRow

STEPS = Path(migrate.__file__).parent / "migrations"
FIRST = (
    "INSERT INTO owner (id, address, name) VALUES (1, 'sam@example.org', 'Sam')",
    "INSERT INTO cursor (owner_id, folder, uidvalidity, uid) VALUES (1, 'INBOX', 7, 42)",
    *(
        "INSERT INTO mail (owner_id, message_id, sha256, role, folder, uidvalidity, uid, author,"
        ' subject, arrived, "references", reading, evidence, rivals) VALUES'
        f" (1, '<{n}@x>', '{n}', 'inbox', 'INBOX', 7, {n}, '', '',"
        " '2026-03-02T09:00:00.000000Z', '[]', '', '[]', '[]')"
        for n in (1, 2)
    ),
)


OUTGOING = (
    "INSERT INTO owner (id, address, name) VALUES (1, 'sam@example.org', 'Sam')",
    *(
        "INSERT INTO outgoing (owner_id, key, kind, state, message_id, token, recipient, subject,"
        " text, octets, sha256, findings, due_at, attempts, remark, draft_folder,"
        " draft_uidvalidity, draft_uid, created_at, changed_at) VALUES"
        f" (1, '{state}', 'request', '{state}', '<{state}@x>', '{state}', 'jane@acme.example',"
        f" 'Hello', 'Hi', OCTETS, '{sha256}', '[]', '2026-03-02T09:00:00.000000Z', 0, '', '',"
        " 0, 0, '2026-03-02T09:00:00.000000Z', '2026-03-02T10:00:00.000000Z')"
        for state in ("present", "approved", "accepted", "filed", "in_doubt")
        for sha256 in [hashlib.sha256(b"x").hexdigest()]
    ),
)


@pytest.fixture
def old(tmp_path: Path, bare_database_url: str) -> Iterator[Database]:
    """An empty database, to be brought up to some step."""
    if "://" in bare_database_url:
        opened: Database = PostgresqlDatabase(bare_database_url, prefer_psycopg3=True)
    else:
        opened = SqliteDatabase(str(tmp_path / bare_database_url))
    yield opened
    opened.close()


def test_the_second_schema_keeps_what_the_first_held(
    old: Database, tmp_path: Path, bare_database_url: str
) -> None:
    Runner(old, str(STEPS)).up("0001_first")
    for sql in FIRST:
        old.execute_sql(sql)
    old.close()
    database = open_database(bare_database_url, tmp_path)
    assert folders.cursor(1, "INBOX") == Cursor("INBOX", 7, 42)
    assert [row.identity for row in MailRow.select().order_by(MailRow.id)] == ["mail:1", "mail:2"]
    # Contacts of before are looked back for, once.
    assert [(wish.since, wish.sent) for wish in folders.wishes(1)] == [(None, True)]
    if isinstance(database, SqliteDatabase):
        assert list((tmp_path / "backups").iterdir())
    DATABASE.close()
    database.close()


def test_the_third_schema_keeps_the_owners_word_and_what_left(
    old: Database, tmp_path: Path, bare_database_url: str
) -> None:
    Runner(old, str(STEPS)).up("0002_following")
    octets = "'x'::bytea" if "://" in bare_database_url else "X'78'"
    for sql in OUTGOING:
        old.execute_sql(sql.replace("OCTETS", octets))
    old.close()
    database = open_database(bare_database_url, tmp_path)
    found = {key: outbox.get(1, key) for key in ("present", "approved", "accepted", "in_doubt")}
    works = {key: work for key, work in found.items() if work}
    assert works.keys() == found.keys()
    assert works["approved"].approved_sha256 == works["approved"].sha256
    assert works["present"].approved_sha256 == ""
    # What had left counts for the day's cap; its story was told then and there.
    assert works["accepted"].left_at == works["in_doubt"].left_at == works["accepted"].changed_at
    assert works["present"].left_at is None
    assert outbox.untold(1) == []
    DATABASE.close()
    database.close()


def test_the_eighth_schema_keeps_the_mails_and_takes_the_owners_word(
    old: Database, tmp_path: Path, bare_database_url: str
) -> None:
    Runner(old, str(STEPS)).up("0001_first")
    for sql in FIRST:
        old.execute_sql(sql)
    Runner(old, str(STEPS)).up("0005_story")
    old.close()
    database = open_database(bare_database_url, tmp_path)
    assert [row.message_id for row in MailRow.select().order_by(MailRow.id)] == ["<1@x>", "<2@x>"]
    mail = doubts.find(1, "1@x")
    assert doubts.told(1, mail.number) == {}
    assert doubts.in_doubt(1, since=mail.arrived) == []
    DATABASE.close()
    database.close()
