"""Where contacts work, as the owner wrote of it. What its name is known by stands in `people`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailflow.pipeline.people import Contact


@dataclass(frozen=True, slots=True)
class Organisation:
    """Where contacts work, as the owner wrote it last. `stopped`: nobody there is written to."""

    key: str
    name: str
    domains: tuple[str, ...] = ()
    notes: str = ""
    stopped: bool = False
    contacts: tuple[Contact, ...] = ()
