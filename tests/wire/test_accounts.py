"""A further account's connection: its folders bear its name here, and not on the wire."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mailflow.config import FoldersConfig
from mailflow.mail.folders import Cursor, Role
from mailflow.mail.message import MessageId
from mailflow.wire.imap import Mailbox
from mailflow.wire.safe import BadArgument
from tests.conftest import Account
from tests.wire.test_mailbox import NOW, mail

ID = MessageId("<1@work.example>")


@pytest.fixture
def university(account: Account) -> Iterator[Mailbox]:
    account.server.log_commands(account.user)
    opened = Mailbox.open(account.config, account.user, account.password, account="university")
    yield opened
    opened.close()


def test_the_server_never_hears_the_accounts_name(account: Account, university: Mailbox) -> None:
    names = university.folders(FoldersConfig())
    drafts = names[Role.DRAFTS]
    assert drafts == "university\x1fDrafts"
    place = university.append(drafts, mail(1), flags=(), at=NOW)
    assert place
    assert place.folder == drafts
    assert university.find(drafts, ID) == place
    assert [one.place for one in university.fetch(Cursor(drafts, place.uidvalidity, 0))] == [place]
    assert dict(university.bodies(drafts, [place.uid]))[place.uid] == mail(1)
    assert university.still_there(drafts, [place.uid]) == {place.uid}
    assert university.remove(place, message_id=ID)
    university.idle(names[Role.INBOX], 0.1)
    university.close()
    assert not [line for line in account.server.commands(account.user) if "university" in line]


def test_a_folder_of_another_account_is_never_touched(university: Mailbox) -> None:
    for folder in ("Drafts", "work\x1fDrafts"):
        with pytest.raises(BadArgument, match="another account"):
            university.examine(folder)
        with pytest.raises(BadArgument, match="another account"):
            university.append(folder, mail(1), flags=(), at=NOW)
