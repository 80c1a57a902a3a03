"""What an interview leaves to do: notes told, advice to follow, promises to keep.

Advice stays open until the owner says what came of it; then the adviser hears of it. A
promise has a day; whose it is decides who is waited for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from mailflow.pipeline.evidence import Person

AdviceId = NewType("AdviceId", int)
PromiseId = NewType("PromiseId", int)


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise as the notes tell it. `due_at` None: no day was named."""

    text: str
    due_at: datetime | None = None
    #: the owner's own, or the contact's
    mine: bool = True


@dataclass(frozen=True, slots=True)
class Notes:
    """What an owner's notes hold, in the owner's words."""

    insights: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    promises: tuple[Promised, ...] = ()
    names: tuple[Person, ...] = ()
    leads: tuple[str, ...] = ()
    #: questions that the talk raised
    questions: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """`outcome` is what came of it, in the owner's words; `done_at` None: not followed yet."""

    id: AdviceId
    text: str
    at: datetime
    done_at: datetime | None = None
    outcome: str = ""

    @property
    def is_open(self) -> bool:
        return self.done_at is None


@dataclass(frozen=True, slots=True)
class Promise:
    """`kept_at` None: still owed."""

    id: PromiseId
    text: str
    at: datetime
    due_at: datetime
    mine: bool = True
    kept_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.kept_at is None


def still_owed(promises: Iterable[Promise]) -> tuple[Promise, ...]:
    """The open ones, the owner's before the contact's, the soonest due first."""
    found = [one for one in promises if one.is_open]
    return tuple(sorted(found, key=lambda one: (not one.mine, one.due_at, one.id)))
