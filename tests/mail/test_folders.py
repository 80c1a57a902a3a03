"""Folders of several accounts told apart by name."""

from __future__ import annotations

import pytest

from mailflow.mail.folder_names import account_of, bare, shown, within


@pytest.mark.parametrize(
    ("account", "folder", "told"),
    [
        ("", "INBOX", "INBOX"),
        ("university", "INBOX", "university: INBOX"),
        ("university", "Archive/2026: old", "university: Archive/2026: old"),
    ],
)
def test_a_folder_says_whose_it_is_and_what_its_server_calls_it(
    account: str, folder: str, told: str
) -> None:
    named = within(account, folder)
    assert (account_of(named), bare(named), shown(named)) == (account, folder, told)


def test_two_inboxes_are_two_folders_and_the_main_ones_name_is_bare() -> None:
    assert within("", "INBOX") == "INBOX"
    assert len({within(account, "INBOX") for account in ("", "uni", "university")}) == 3
