"""Who pointed the owner to whom: the referral tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mailflow.pipeline.people import Contact, ContactId


@dataclass(frozen=True, slots=True)
class Branch:
    """A contact in the referral tree: how deep, and whether the root of its tree."""

    contact: Contact
    depth: int


def referral_tree(contacts: Iterable[Contact]) -> tuple[Branch, ...]:
    """Who pointed to whom, each person below the one who named them, in the given order.

    Everybody stands there once, even where two people name each other in a circle.
    """
    everybody = list(contacts)
    known = {contact.id for contact in everybody}
    below: dict[ContactId, list[Contact]] = {}
    for contact in everybody:
        if contact.referrer in known and contact.referrer is not None:
            below.setdefault(contact.referrer, []).append(contact)
    seen: set[ContactId] = set()
    roots = [one for one in everybody if one.referrer not in known]
    # Whoever is left after the roots stands in a circle.
    return tuple(branch for one in (*roots, *everybody) for branch in _grow(one, below, seen))


def _grow(
    root: Contact, below: dict[ContactId, list[Contact]], seen: set[ContactId]
) -> Iterator[Branch]:
    waiting = [Branch(root, 0)]
    while waiting:
        branch = waiting.pop()
        if branch.contact.id in seen:
            continue
        seen.add(branch.contact.id)
        yield branch
        named = below.get(branch.contact.id, [])
        waiting += [Branch(one, branch.depth + 1) for one in reversed(named)]
