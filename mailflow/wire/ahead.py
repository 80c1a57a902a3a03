"""Commands sent ahead of the answers being read, and mails put in the order of their UIDs.

A client that waits for each answer pays a round trip a command; over the internet that is
most of its time. So the next range is asked for while this one is read.

The order matters because a cursor says "every UID up to this one was seen": a mail handed
on before one with a lower UID could let that one be lost in a crash.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from mailflow.wire.errors import CommandRefused
from mailflow.wire.fetchlines import Item, items
from mailflow.wire.session import Session

#: commands under way at once: one being read, one being answered
_AHEAD = 2


def pipelined(session: Session, commands: Sequence[bytes]) -> Iterator[Iterator[Item]]:
    """The answers of each FETCH command. Read each to its end before the next is taken."""
    tags: deque[bytes] = deque()
    for number in range(len(commands)):
        # A command given in between has read away what was sent ahead: it is sent again.
        tags = deque(tag for tag in tags if session.is_open(tag))
        unsent = commands[number + len(tags) : number + _AHEAD]
        tags += session.follow(*unsent) if tags else session.start(*unsent)
        yield items(session, tags.popleft())


def in_order(
    answers: Iterable[Item],
    expected: Iterable[int],
    insist: Callable[[list[int]], Iterable[Item]],
) -> Iterator[Item]:
    """The expected mails by ascending UID; others and repeated ones are passed over.

    What stands behind a missing one waits for the end of the answers; then `insist` is
    asked for the missing: it gives those that are there after all.
    """
    todo = iter(expected)
    wanted = next(todo, 0)
    waiting: dict[int, Item] = {}
    for item in answers:
        if item.uid > wanted > 0:
            waiting[item.uid] = item
        elif item.uid == wanted > 0:
            yield item
            wanted = next(todo, 0)
        while wanted in waiting:
            yield waiting.pop(wanted)
            wanted = next(todo, 0)
    if wanted:
        left = list(chain([wanted], todo))
        found = insist([uid for uid in left if uid not in waiting])
        waiting.update((item.uid, item) for item in found)
        yield from (waiting[uid] for uid in left if uid in waiting)


def tolerant(answers: Iterable[Item]) -> Iterator[Item]:
    """The answers up to a NO: "some messages could not be fetched", as Gmail says for one
    mail of thousands. What is missing is seen by its absence.
    """
    try:
        yield from answers
    except CommandRefused:
        return
