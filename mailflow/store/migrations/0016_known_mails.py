"""Known mails by their Message-ID and by their place: each new mail asks three times whether it is
known, and SQLite went through all of an owner's mails for it (4 ms each with 3,000 of them).
"""


def up(migrator, db):
    db.execute_sql('CREATE INDEX "mail_owner_id_message_id" ON "mail" ("owner_id", "message_id")')
    db.execute_sql(
        'CREATE INDEX "mail_owner_id_folder_uidvalidity_uid" ON "mail"'
        ' ("owner_id", "folder", "uidvalidity", "uid")'
    )
