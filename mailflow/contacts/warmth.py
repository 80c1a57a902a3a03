"""Whom the owner knows already, by the headers of their own mailbox (P5).

Counted are mails between people: lists, automatic mail and senders nobody reads are left
out, and so is mail that does not name the owner. Both directions count; who was only on the
same mail counts a little, and makes a way: "Martin wrote with somebody there".

Kept are addresses, names, counts and dates, never a subject or a text.

Known limits: one person with two addresses is two; mail to more than EVERYBODY people says
nothing of who knows whom and is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from mailflow.mail.headers import Scan
from mailflow.mail.message import Address
from mailflow.mail.robots import is_unread
from mailflow.pipeline.people import organisation_key

#: people on one mail who may still know each other
EVERYBODY = 12
#: after so many days without a mail half of the warmth is left
_HALF_LIFE = 365
_BULK = frozenset({"bulk", "list", "junk"})


@dataclass(slots=True)
class Tally:
    """Mails with one person: the owner wrote, they wrote, both were among others."""

    name: str
    last_at: datetime
    written: int = 0
    received: int = 0
    together: int = 0


@dataclass(slots=True)
class Pair:
    """Mails that two people were on, neither of them the owner."""

    last_at: datetime
    mails: int = 0


@dataclass(slots=True)
class Counts:
    """What some mails say of who knows whom; keys are addresses, casefolded."""

    people: dict[str, Tally] = field(default_factory=dict)
    pairs: dict[tuple[str, str], Pair] = field(default_factory=dict)


def count(mails: Iterable[tuple[Scan, datetime]], own: frozenset[str]) -> Counts:
    """Count these mails; `own` are the owner's addresses, casefolded; moments aware."""
    counts = Counts()
    for fields, at in mails:
        if not _is_by_a_person(fields):
            continue
        author = next(iter(fields.from_), None)
        if author is None or is_unread(author.key.partition("@")[0]):
            continue
        others = [one for one in _once(fields.to) if not is_unread(one.key.partition("@")[0])]
        if len(others) <= EVERYBODY:
            _count(counts, author, others, at=at, own=own)
    return counts


def _is_by_a_person(fields: Scan) -> bool:
    if fields.has("List-Id") or fields.value("Precedence").casefold() in _BULK:
        return False
    submitted = fields.value("Auto-Submitted").partition(";")[0].strip().casefold()
    return submitted in {"", "no"} and fields.value("Return-Path").strip() != "<>"


def _once(addresses: Iterable[Address]) -> Iterator[Address]:
    seen: set[str] = set()
    for one in addresses:
        if "@" in one.key and one.key not in seen:
            seen.add(one.key)
            yield one


def _count(
    counts: Counts, author: Address, others: list[Address], *, at: datetime, own: frozenset[str]
) -> None:
    strangers = [one for one in others if one.key not in own and one.key != author.key]
    if author.key in own:
        for one in strangers:
            _tally(counts, one, at).written += 1
    elif len(strangers) + (author.key in {one.key for one in others}) == len(others):
        return  # it does not name the owner
    else:
        _tally(counts, author, at).received += 1
        for one in strangers:
            _tally(counts, one, at).together += 1
        strangers.append(author)
    keys = sorted({one.key for one in strangers})
    for at_first, first in enumerate(keys):
        for second in keys[at_first + 1 :]:
            pair = counts.pairs.setdefault((first, second), Pair(at))
            pair.mails += 1
            pair.last_at = max(pair.last_at, at)


def _tally(counts: Counts, one: Address, at: datetime) -> Tally:
    tally = counts.people.setdefault(one.key, Tally(one.name, at))
    if at >= tally.last_at:
        tally.last_at, tally.name = at, one.name or tally.name
    tally.name = tally.name or one.name
    return tally


@dataclass(frozen=True, slots=True)
class Correspondent:
    """One person the owner wrote with, over all folders."""

    address: str
    name: str
    written: int
    received: int
    together: int
    last_at: datetime

    @property
    def direct(self) -> int:
        return self.written + self.received


@dataclass(frozen=True, slots=True)
class Way:
    """Somebody at the place sought, or (`through`) who was on mails with somebody there."""

    person: Correspondent
    warmth: float
    through: Correspondent | None = None
    mails: int = 0


def warmth(one: Correspondent, now: datetime) -> float:
    """How near the two are: answered mail counts most, and all of it fades with time."""
    both = min(one.written, one.received)
    weight = 2 * both + one.written + 0.5 * one.received + 0.1 * one.together
    days = max(0.0, (now - one.last_at).total_seconds() / 86_400)
    return float(weight * 0.5 ** (days / _HALF_LIFE))


def ways(
    there: Iterable[Correspondent],
    company: Iterable[tuple[Correspondent, Correspondent, int]],
    *,
    now: datetime,
) -> list[Way]:
    """The ways in, the warmest first: those there, then who knows somebody there.

    `company` holds (somebody elsewhere, somebody there, mails both were on).
    """
    direct = [Way(one, warmth(one, now)) for one in there if one.direct or one.together]
    best: dict[str, Way] = {}
    for person, through, mails in company:
        # Worth a favour only if the owner and they have written to each other.
        if person.written and person.received:
            way = Way(person, warmth(person, now) * mails / (mails + 2), through, mails)
            if way.warmth > best.get(person.address, Way(person, 0.0)).warmth:
                best[person.address] = way
    ranked = sorted(direct, key=lambda way: (-way.warmth, way.person.address))
    return ranked + sorted(best.values(), key=lambda way: (-way.warmth, way.person.address))


def is_host_of(host: str, name: str) -> bool:
    """Does a host look like that organisation's? "acme-health.example" for Acme Health Ltd."""
    sought = organisation_key(name).replace(" ", "")
    labels = [label.replace("-", "") for label in host.split(".")[:-1]]
    return len(sought) >= 3 and any(label == sought for label in labels)
