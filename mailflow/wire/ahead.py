"""Commands sent ahead of the answers being read, and mails put in the order of their UIDs.

A client that waits for each answer pays a round trip a command; over the internet that is
most of its time. So the next range is asked for while this one is read.

The order matters because a cursor says "every UID up to this one was seen": a mail handed
on before one with a lower UID could let that one be lost in a crash.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from mailflow.wire.errors import CommandRefused
from mailflow.wire.fetchlines import Item, items
from mailflow.wire.session import Session

#: commands under way at once: one being read, one being answered
AHEAD = 2


def pipelined(
    session: Session, commands: Sequence[bytes], *, late: int = 0
) -> Iterator[Iterator[Item]]:
    """The answers of each FETCH command. Read each to its end before the next is taken.

    With `late`, the next command is sent once so many answers of this one were read: where a
    client reads slowly Dovecot works on both at once, and gives the second's first.
    """
    tags: deque[bytes] = deque()
    for number in range(len(commands)):
        # A command given in between has read away what was sent ahead: it is sent again.
        tags = deque(tag for tag in tags if session.is_open(tag))
        unsent = commands[number + len(tags) : number + (1 if late else AHEAD)]
        tags += session.follow(*unsent) if tags else session.start(*unsent)
        answers, following = items(session, tags.popleft()), commands[number + 1 : number + 2]
        if late and following:
            answers = _then(answers, late, partial(_send, session, following, tags))
        yield answers


def _then(answers: Iterator[Item], late: int, send: Callable[[], None]) -> Iterator[Item]:
    for count, answer in enumerate(answers, start=1):
        if count == late:
            send()
        yield answer


def _send(session: Session, commands: Sequence[bytes], tags: deque[bytes]) -> None:
    tags += session.follow(*commands)


def in_order(
    batches: Iterable[Iterable[Item]],
    uids: Sequence[int],
    *,
    step: int,
    insist: Callable[[list[int]], Iterable[Item]],
) -> Iterator[Item]:
    """The mails of these ascending UIDs in their order, each once; others are passed over.

    A batch holds the answers for the next `step` UIDs, and may hold some of the batch behind
    it: Dovecot begins the next command before it has said that this one is done. What
    stands behind a missing mail waits for the end of the batch; then `insist` is asked for
    the missing: it gives those that are there after all.
    """
    waiting: dict[int, Item] = {}
    at, todo = 0, len(uids)
    for number, batch in enumerate(batches, start=1):
        for item in batch:
            if at < todo and item.uid == uids[at]:
                yield item
                at += 1
            elif at < todo and item.uid > uids[at]:
                waiting[item.uid] = item
            while waiting and at < todo and uids[at] in waiting:
                yield waiting.pop(uids[at])
                at += 1
        here = uids[at : number * step]
        if missing := [uid for uid in here if uid not in waiting]:
            waiting.update((item.uid, item) for item in insist(missing))
        yield from (waiting.pop(uid) for uid in here if uid in waiting)
        at += len(here)


def tolerant(answers: Iterable[Item]) -> Iterator[Item]:
    """The answers up to a NO: "some messages could not be fetched", as Gmail says for one
    mail of thousands. What is missing is seen by its absence.
    """
    try:
        yield from answers
    except CommandRefused:
        return
