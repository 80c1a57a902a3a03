"""Which of the owner's addresses a story goes through. Added by hand, as in 0002."""

from peewee import PostgresqlDatabase


def up(migrator, db):
    told = "VARCHAR(255) NOT NULL DEFAULT ''"
    db.execute_sql(f'ALTER TABLE "request" ADD COLUMN "own_address" {told}')
    if isinstance(db, PostgresqlDatabase):
        db.execute_sql('ALTER TABLE "request" ALTER COLUMN "own_address" DROP DEFAULT')
