"""What the lint says of a letter, and the letter as its rules see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from mailflow.drafting.prose import Prose
from mailflow.drafting.words import Facts
from mailflow.mail.message import Draft
from mailflow.pipeline.letters import MailKind


class Level(Enum):
    """An error keeps a letter in the house; a warning and a hint are shown with it."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """`words` are the letter's own (or a count), `advice` says what to do, `source` who says so."""

    rule: str
    level: Level
    words: str
    advice: str
    source: str


@dataclass(frozen=True, slots=True)
class Writing:
    """A letter under the lint. `earlier`: texts that others of that organisation got."""

    draft: Draft
    facts: Facts
    kind: MailKind
    prose: Prose
    earlier: tuple[str, ...] = ()

    @property
    def addressee(self) -> str:
        """The name of the one who will read it."""
        if self.kind is MailKind.REFERRER_TOLD:
            return self.facts.referrer
        return self.facts.name


#: words found and advice
Found = tuple[str, str]
Check = Callable[[Writing], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name is what `lint_off` switches off; `kinds` the letters it looks at."""

    name: str
    level: Level
    source: str
    kinds: frozenset[MailKind]
    check: Check
