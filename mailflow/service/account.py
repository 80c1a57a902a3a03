"""A first login: does this account answer, as whom, and which folder is for what?

The owner sits before the screen: nothing is stored, no login is repeated by itself but with
the other form of the user's name that some providers want.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mailflow.config import FoldersConfig, ServerConfig
from mailflow.mail.folders import Role
from mailflow.wire.errors import LoginRefused
from mailflow.wire.imap import Mailbox
from mailflow.wire.smtp import Submission


@dataclass(frozen=True, slots=True)
class Account:
    """What the servers let in. `user` is the form of the name that they took."""

    user: str
    folders: Mapping[Role, str]


def look(
    imap: ServerConfig, users: Sequence[str], password: str, *, folders: FoldersConfig
) -> Account:
    """Log in to IMAP and find the folders; nothing is changed there.

    Raises WireError: LoginRefused if no form of the name was taken, FolderMissing.
    """
    for user in users[:-1]:
        try:
            return _look(imap, user, password, folders)
        except LoginRefused:
            continue
    return _look(imap, users[-1], password, folders)


def _look(imap: ServerConfig, user: str, password: str, folders: FoldersConfig) -> Account:
    mailbox = Mailbox.open(imap, user, password)
    try:
        return Account(user, mailbox.folders(folders))
    finally:
        mailbox.close()


def submission_answers(smtp: ServerConfig, user: str, password: str) -> None:
    """Log in to the submission server and leave. Raises WireError."""
    Submission.open(smtp, user, password).close()


def as_user(server: ServerConfig, user: str, address: str) -> ServerConfig:
    """The server with the name to log in with; empty where it is the address anyway."""
    return server._replace(user="" if user == address else user)
