"""The values an owner's words become, for the mail reader and the command line alike (C1)."""

from __future__ import annotations

from dataclasses import dataclass

from mailflow.owner.words import Verb


@dataclass(frozen=True, slots=True)
class Command:
    """One order. `items` are numbers of the mail that is answered, or `name` a contact's.

    `argument` is what the verb needs besides: a moment, a choice, or free text.
    """

    verb: Verb
    items: tuple[int, ...] = ()
    name: str = ""
    argument: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Unclear:
    """A line that looks like an order and is not clear; nothing of it is done."""

    line: str
    why: str
