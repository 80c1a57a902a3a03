from __future__ import annotations

import pytest

from mailflow.config import FoldersConfig
from mailflow.mail.folders import Role
from mailflow.wire.errors import FolderMissing
from mailflow.wire.folders import by_role

Listed = list[tuple[list[str], str]]


def listed(*names: str) -> Listed:
    return [([], name) for name in names]


@pytest.mark.parametrize(
    ("folders", "sent", "drafts"),
    [
        # attributes, in the spelling of Cyrus and of iCloud
        ([(["\\hasnochildren", "\\sent"], "A"), (["\\drafts"], "B")], "A", "B"),
        ([(["\\Sent"], "Sent Messages"), (["\\Drafts"], "Entwürfe")], "Sent Messages", "Entwürfe"),
        # the server's word outranks a name
        ([([], "Sent"), (["\\Sent"], "Out"), (["\\Drafts"], "D")], "Out", "D"),
        # names alone, below a prefix too, in any case
        (listed("INBOX", "Sent", "Drafts"), "Sent", "Drafts"),
        (listed("INBOX", "INBOX.Sent", "INBOX.Drafts"), "INBOX.Sent", "INBOX.Drafts"),
        (listed("Gesendete Elemente", "Entwürfe"), "Gesendete Elemente", "Entwürfe"),
        (listed("ÉLÉMENTS ENVOYÉS", "Brouillons"), "ÉLÉMENTS ENVOYÉS", "Brouillons"),
        (listed("Отправленные", "Черновики"), "Отправленные", "Черновики"),
        (listed("[Gmail]/Sent Mail", "[Gmail]/Drafts"), "[Gmail]/Sent Mail", "[Gmail]/Drafts"),
        # of two well-known names the better known one
        (listed("Sent Items", "Sent", "Drafts"), "Sent", "Drafts"),
    ],
)
def test_folders_are_found(folders: Listed, sent: str, drafts: str) -> None:
    roles = by_role(folders, FoldersConfig())
    assert (roles[Role.SENT], roles[Role.DRAFTS]) == (sent, drafts)
    assert roles[Role.INBOX] == "INBOX"


def test_the_config_outranks_the_server() -> None:
    folders = [(["\\Sent"], "Sent"), ([], "Mine"), (["\\Drafts"], "Drafts")]
    assert by_role(folders, FoldersConfig(sent="Mine"))[Role.SENT] == "Mine"


def test_a_configured_folder_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(FolderMissing, match=r"folders\.sent.*'Mine'.*Drafts, Sent"):
        by_role(listed("Sent", "Drafts"), FoldersConfig(sent="Mine"))


@pytest.mark.parametrize(
    ("folders", "key"), [(listed("Sent"), "drafts"), (listed("Drafts"), "sent")]
)
def test_a_missing_folder_names_what_was_found_and_the_key(folders: Listed, key: str) -> None:
    with pytest.raises(
        FolderMissing, match=rf"among: {folders[0][1]}\. Set folders\.{key}"
    ) as told:
        by_role(folders, FoldersConfig())
    assert not told.value.later


def test_a_folder_that_cannot_be_opened_is_none() -> None:
    folders = [(["\\Noselect"], "Sent"), ([], "INBOX.Sent"), ([], "Drafts")]
    assert by_role(folders, FoldersConfig())[Role.SENT] == "INBOX.Sent"


def test_what_is_not_needed_may_be_missing() -> None:
    roles = by_role(listed("Sent", "Drafts"), FoldersConfig())
    assert Role.ARCHIVE not in roles
    assert Role.JUNK not in roles
