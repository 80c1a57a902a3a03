"""A line: an account that is logged in to, as a round works on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from mailflow.mail.folders import Cursor, Role
from mailflow.service.world import World
from mailflow.wire.imap import Mailbox
from mailflow.wire.smtp import Submission


def _nowhere() -> Submission:
    raise AssertionError("who only reads sends nothing")


@dataclass(slots=True)
class Ahead:
    """What a round asks first (`survey`), as far as is known before it."""

    #: where it goes on, as the rows said when the last round ended
    cursors: list[Cursor] = field(default_factory=list)
    #: the server told of new mail in INBOX
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """An account's open connection, its folders, and the way to its submission server.

    `world` is the account's own (`world.world_of`): what is done there (drafts put, letters
    sent, copies filed) is done with its servers and folders, for its letters.
    """

    world: World
    mailbox: Mailbox
    names: Mapping[Role, str]
    open_submission: Callable[[], Submission] = _nowhere
    ahead: Ahead = field(default_factory=Ahead, compare=False)

    @property
    def account(self) -> str:
        return self.world.account


def unread(world: World, lines: Iterable[Line]) -> set[str]:
    """The accounts of the config that none of these lines reaches."""
    return set(world.config.accounts) - {line.account for line in lines}
