"""What the owner wants to learn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

AimId = NewType("AimId", int)


@dataclass(frozen=True, slots=True)
class Aim:
    """One thing to find out, by talking to people. `topic` fits after "learn about"."""

    id: AimId
    topic: str
    questions: tuple[str, ...] = ()
