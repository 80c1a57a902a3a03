"""What is new in Sent and INBOX of an account: both are asked in one round trip.

Where Sent has nothing new, which is the rule, an answer is there the sooner (G2). It is asked
for as soon as a round begins: the server looks while the round looks at its own rows.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from mailflow.mail.folders import Cursor, Role
from mailflow.service.drafts import has_drafts
from mailflow.service.followed import Followed
from mailflow.service.line import Line
from mailflow.store import folders

#: the folders that one account has near
_SENT_AND_INBOX = 2


def near(lines: Sequence[Line]) -> list[Followed]:
    """The folders that mail comes to, in the order they are read: Sent of all accounts before
    their INBOX.
    """
    roles = (Role.SENT, Role.INBOX)
    return [Followed(line, role, line.names[role]) for role in roles for line in lines]


def ask_ahead(line: Line) -> None:
    """Have the server begin with what `news_of` will ask. Raises WireError."""
    if cursors := line.ahead.cursors or _ahead(line):
        line.mailbox.survey_ahead(cursors, is_told=line.ahead.is_told)


def look_ahead(line: Line) -> None:
    """A round ended: find out now what the next one begins with, while nobody waits for it.
    Should the rows say something else by then, it is asked for anew (`Session.start`).
    """
    line.ahead.cursors = _ahead(line)


def _ahead(line: Line) -> list[Cursor]:
    # Drafts are looked at before, which would make it void.
    return [] if has_drafts(line.world) else _cursors(near([line]))


def news_of(some: Sequence[Followed]) -> list[array[int]]:
    """What is new in each; nothing where that takes a closer look. Raises WireError."""
    cursors = _cursors(some) if len(some) == _SENT_AND_INBOX else []
    if not cursors:
        return []
    line = some[0].line
    # Told of once, it is asked for once: the looks that follow in this round send no FETCH.
    is_told, line.ahead.is_told = line.ahead.is_told, False
    return line.mailbox.survey(cursors, is_told=is_told) or []


def _cursors(some: Sequence[Followed]) -> list[Cursor]:
    """How far each was read; nothing where one never was."""
    known = folders.cursors(some[0].line.world.owner, [one.folder for one in some])
    return [known[one.folder] for one in some] if len(known) == len(some) else []
