"""Two questions of each round that were asked of every letter there ever was: which left since
yesterday, and which have a copy of ours in Drafts that is no draft any more.
"""


def up(migrator, db):
    for column in ("left_at", "stale_uid"):
        db.execute_sql(
            f'CREATE INDEX "outgoing_owner_id_{column}" ON "outgoing" ("owner_id", "{column}")'
        )
