"""How far each folder was read."""

from __future__ import annotations

from mailflow.mail.folders import Cursor
from mailflow.store.models import CursorRow


def cursor(owner: int, folder: str) -> Cursor | None:
    """Where reading goes on, None for a folder never read."""
    row = CursorRow.get_or_none((CursorRow.owner == owner) & (CursorRow.folder == folder))
    return Cursor(row.folder, row.uidvalidity, row.uid) if row else None


def keep_cursor(owner: int, cursor: Cursor) -> None:
    """Go on behind this mail. Never backwards within one UIDVALIDITY."""
    row = CursorRow.get_or_none((CursorRow.owner == owner) & (CursorRow.folder == cursor.folder))
    if row is None:
        CursorRow.create(
            owner=owner, folder=cursor.folder, uidvalidity=cursor.uidvalidity, uid=cursor.uid
        )
        return
    uid = cursor.uid
    if row.uidvalidity == cursor.uidvalidity:
        uid = max(uid, row.uid)
    CursorRow.update(uidvalidity=cursor.uidvalidity, uid=uid).where(
        CursorRow.id == row.id
    ).execute()
