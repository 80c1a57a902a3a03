"""What a folder is called, where the owner may have several accounts.

A folder of a further one bears its account's name in front (`within`), so that two called
INBOX are two; one of the main account has its bare name.
"""

from __future__ import annotations

#: between the name of an account and of its folder: no folder's name may hold it (RFC 9051, 5.1)
MARK = "\x1f"


def within(account: str, folder: str) -> str:
    """The folder of this account, as mailflow names it; the main account's name is empty."""
    return f"{account}{MARK}{folder}" if account else folder


def account_of(folder: str) -> str:
    """The account that a folder belongs to, empty for the main one."""
    return folder.partition(MARK)[0] if MARK in folder else ""


def bare(folder: str) -> str:
    """The folder's name as its server knows it."""
    return folder.rpartition(MARK)[2]


def shown(text: str) -> str:
    """What names a folder, for people to read: `university: INBOX`."""
    return text.replace(MARK, ": ")
