"""What a check says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum


class State(Enum):
    """How it is."""

    GOOD = "ok"
    #: works, and could be better
    ADVICE = "advice"
    BAD = "bad"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Check:
    """One answer. `step` is what to do next; `situation` the name of the exception, if any."""

    name: str
    state: State
    found: str
    step: str = ""
    situation: str = ""


def good(name: str, found: str) -> Check:
    return Check(name, State.GOOD, found)


def advice(name: str, found: str, step: str) -> Check:
    return Check(name, State.ADVICE, found, step)


def bad(name: str, found: str, step: str, *, situation: str = "") -> Check:
    return Check(name, State.BAD, found, step, situation)


def of_error(name: str, error: Exception, step: str = "") -> Check:
    """An exception of ours, whose message says what to do already."""
    return Check(name, State.BAD, str(error), step, type(error).__name__)


def skipped(name: str, why: str) -> Check:
    return Check(name, State.SKIPPED, why)


def of_account(check: Check, account: str) -> Check:
    """The same check with the name of the further account that it is about."""
    return replace(check, name=f"{account}: {check.name}") if account else check
