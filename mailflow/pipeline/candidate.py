"""A request that a mail may belong to, as linking sees it; decisions see a Case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailflow.mail.ids import MessageId
    from mailflow.pipeline.ids import RequestId
    from mailflow.pipeline.letters import Letter


@dataclass(frozen=True, slots=True)
class Candidate:
    """What linking needs to know of one request: ids, addresses, subjects, own words.

    `received` are the ids of the contact's mails already linked; `thread` the ids a
    provider gave the thread (X-GM-THRID, Thread-Index) where known.
    """

    request: RequestId
    name: str
    addresses: frozenset[str]
    letters: tuple[Letter, ...] = ()
    received: frozenset[MessageId] = frozenset()
    threads: frozenset[str] = frozenset()
    #: UIDs of the story's invitations, the owner's and the contact's
    uids: frozenset[str] = frozenset()
