"""One look says what is amiss; what it does not find, nobody would tell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from mailflow.mail.folder_names import within
from mailflow.mail.folders import Place, Role, Sighting
from mailflow.pipeline.outgoing import LEFT_THERE
from mailflow.store import amiss, awaited, facts, held, reach
from mailflow.store.amiss import Amiss
from mailflow.store.models import DATABASE
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.reach import Reach

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
WEEK = timedelta(days=7)
SHA_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def letter(owner: int, state: str, **columns: object) -> None:
    OutgoingRow.create(
        **{"owner": owner, "key": "request:1:request:1", "kind": "request", "state": state}
        | {"message_id": "<a@x.example>", "token": "t", "recipient": "jane@acme.example"}
        | {"subject": "", "text": "", "octets": b"", "sha256": SHA_OF_NOTHING}
        | {"due_at": NOW, "created_at": NOW, "changed_at": NOW}
        | columns
    )


SIGHTING = Sighting(Role.INBOX, Place("INBOX", 1, 7), NOW)
AMISS: dict[tuple[Amiss, str], Callable[[int], object]] = {
    (Amiss.LETTERS, "a letter in doubt"): lambda owner: letter(owner, "in_doubt"),
    (Amiss.LETTERS, "a letter refused"): lambda owner: letter(owner, "failed"),
    (Amiss.LETTERS, "a letter on hold"): lambda owner: letter(owner, "on_hold"),
    (Amiss.LETTERS, "a draft that could not be put"): lambda owner: letter(
        owner, "wanted", attempts=1
    ),
    (Amiss.LETTERS, "a draft deleted this week"): lambda owner: letter(
        owner, "dropped", gone_since=NOW
    ),
    (Amiss.LETTERS, "a draft left to the owner"): lambda owner: letter(
        owner, "withdrawn", remark=f"they answered{LEFT_THERE}"
    ),
    (Amiss.LETTERS, "a draft in a further account"): lambda owner: letter(
        owner, "present", draft_folder=within("university", "Drafts"), draft_uid=3
    ),
    (Amiss.LETTERS, "damaged bytes"): lambda owner: letter(owner, "filed", octets=b"other"),
    (Amiss.HELD, "a thing set aside"): lambda owner: held.set_aside(
        owner, "junk:1", "why", trace="", now=NOW
    ),
    (Amiss.REACH, "a server out of reach"): lambda owner: reach.keep(
        owner, Reach(failures=1, since=NOW)
    ),
    (Amiss.AWAITED, "a mail to be read"): lambda owner: awaited.add(owner, [SIGHTING]),
    (Amiss.FACTS, "read-only"): lambda owner: facts.keep(owner, "read-only", "why", now=NOW),
    (Amiss.FACTS, "a pause"): lambda owner: facts.keep(owner, "paused-by-owner", "until", now=NOW),
    (Amiss.FACTS, "an account's pause"): lambda owner: facts.keep(
        owner, "sending-paused:uni", "{}", now=NOW
    ),
    (Amiss.FACTS, "a config refused"): lambda owner: facts.keep(owner, "config", "why", now=NOW),
}
WELL: dict[str, Callable[[int], object]] = {
    "nothing at all": lambda _: None,
    "a draft that waits": lambda owner: letter(owner, "present", draft_folder="Drafts"),
    "a draft about to be put": lambda owner: letter(owner, "wanted"),
    "a letter sent": lambda owner: letter(owner, "filed"),
    "a draft deleted long ago": lambda owner: letter(owner, "dropped", changed_at=NOW - 2 * WEEK),
    "a draft taken back": lambda owner: letter(owner, "withdrawn", remark="they answered"),
    "a mail being read": lambda owner: held.begin(owner, "INBOX:1:7", now=NOW),
    "a server in reach": lambda owner: reach.keep(owner, Reach(octets=7)),
    "a fact": lambda owner: facts.keep(owner, "own-copy", "yes", now=NOW),
}


def found(owner: int, make: Callable[[int], object], *, asked: int) -> frozenset[Amiss]:
    """What is amiss for this owner after that was made. Nothing of it is kept."""
    with DATABASE.atomic() as transaction:
        make(owner)
        what = amiss.what(asked, since=NOW - WEEK)
        transaction.rollback()
    return what


def test_whatever_is_amiss_is_found_and_nothing_else(owner: int) -> None:
    told = {name: found(owner, make, asked=owner) for name, make in AMISS.items()}
    assert told == {(kind, name): {kind} for kind, name in AMISS}


def test_all_that_is_amiss_is_found_at_once(owner: int) -> None:
    def make(owner: int) -> None:
        for kind in Amiss:
            next(make for (of, _), make in AMISS.items() if of is kind)(owner)

    assert found(owner, make, asked=owner) == set(Amiss)


def test_what_is_amiss_is_its_owners_alone(owner: int) -> None:
    told = {name: found(owner, make, asked=owner + 1) for name, make in AMISS.items()}
    assert not any(told.values())


def test_where_all_is_well_nothing_is_found(owner: int) -> None:
    assert not any(found(owner, make, asked=owner) for make in WELL.values())
