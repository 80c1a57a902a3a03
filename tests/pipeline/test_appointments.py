"""What calendars agreed on, whatever order their mails come in."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.invites import Attendee, Invite, Method, invite
from mailflow.mail.message import Address
from mailflow.mail.parse import parse
from mailflow.pipeline.appointments import Appointment, Known, find, fold

CALENDARS = Path(__file__).parents[2] / "../shared/corpus/calendar"
START = datetime(2026, 3, 10, 13, tzinfo=UTC)
JANE = Address("Jane Doe", "jane@acme.example")


def said(method: Method, sequence: int = 0, *, stamp: int = 0, **more: object) -> Invite:
    at = START - timedelta(days=7) + timedelta(minutes=stamp)
    found = Invite(method, "u", sequence, START, START + timedelta(minutes=30), stamp=at)
    return replace(found, **more)  # type: ignore[arg-type]


def answer(partstat: str, sequence: int = 0, *, stamp: int = 0) -> Invite:
    return said(Method.REPLY, sequence, stamp=stamp, attendees=(Attendee(JANE, partstat),))


def after(*mails: Invite) -> Known:
    known: Known = ()
    for mail in mails:
        known = fold(known, mail)
    return known


def test_the_higher_sequence_wins_in_every_order() -> None:
    mails = [
        said(Method.REQUEST, number, start=START + timedelta(days=number)) for number in range(5)
    ]
    for order in permutations(mails):
        (one,) = after(*order)
        assert (one.sequence, one.starts_at) == (4, START + timedelta(days=4))


def test_of_the_same_sequence_the_later_stamp_wins() -> None:
    early, late = (
        said(Method.REQUEST, stamp=1, location="A"),
        said(Method.REQUEST, stamp=2, location="B"),
    )
    assert after(early, late)[0].place == after(late, early)[0].place == "B"


def test_a_cancellation_is_not_undone_by_a_request_that_comes_late() -> None:
    request, off = said(Method.REQUEST), said(Method.CANCEL, 1)
    for order in ((request, off), (off, request)):
        (one,) = after(*order)
        assert one.cancelled
    assert not after(request, off, said(Method.REQUEST, 2))[0].cancelled


def test_a_cancellation_that_does_not_count_up_counts() -> None:
    assert after(said(Method.REQUEST), said(Method.CANCEL, stamp=5))[0].cancelled


def test_an_answer_is_kept_for_its_attendee_and_the_later_one_stands() -> None:
    known = after(said(Method.REQUEST), answer("ACCEPTED", stamp=1), answer("DECLINED", stamp=2))
    assert known[0].partstat("jane@acme.example") == "DECLINED"
    assert fold(known, answer("ACCEPTED", stamp=1)) == known
    assert known[0].starts_at == START


def test_an_answer_to_an_older_state_is_passed_over() -> None:
    known = after(said(Method.REQUEST, 1))
    assert fold(known, answer("DECLINED", 0, stamp=9)) == known


def test_a_moved_appointment_is_unanswered_again() -> None:
    moved = said(Method.REQUEST, 1, start=START + timedelta(days=1))
    known = after(said(Method.REQUEST), answer("ACCEPTED"), moved)
    assert known[0].partstat("jane@acme.example") == ""


def test_a_counter_changes_nothing() -> None:
    known = after(said(Method.REQUEST))
    assert fold(known, said(Method.COUNTER, start=START + timedelta(days=2))) == known


METHODS = st.sampled_from([Method.REQUEST, Method.CANCEL])


@given(st.lists(st.tuples(METHODS, st.integers(0, 4), st.integers(0, 4)), max_size=6), st.randoms())
def test_the_same_mails_lead_to_the_same_state_in_any_order(
    told: list[tuple[Method, int, int]], random: object
) -> None:
    # one mail a (SEQUENCE, DTSTAMP), as one organizer writes them
    mails = [
        said(method, sequence, stamp=stamp, start=START + timedelta(days=sequence))
        for (sequence, stamp), method in {(s, t): m for m, s, t in told}.items()
    ]
    mails = _as_one_organizer_would(mails)
    shuffled = list(mails)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert set(after(*mails)) == set(after(*shuffled))


def _as_one_organizer_would(mails: list[Invite]) -> list[Invite]:
    """In order, and after a cancellation only what counts up."""
    kept: list[Invite] = []
    for mail in sorted(mails, key=lambda one: (one.sequence, one.stamp)):
        is_off = kept and kept[-1].method is Method.CANCEL
        if not (is_off and mail.sequence <= kept[-1].sequence):
            kept.append(mail)
    return kept


# The corpus of other projects' mails


def _chains() -> dict[str, list[Invite]]:
    chains: dict[str, list[Invite]] = {}
    for line in (CALENDARS / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        found = invite(parse((CALENDARS / label["file"]).read_bytes()))
        name = Path(label["expected_state"]).stem
        chains.setdefault(name, []).extend([found] if found else [])
    return chains


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


corpus = pytest.mark.skipif(not CALENDARS.exists(), reason="no corpus beside the project")

#: chain → after which mail (0: after all) → what its project's description says
STATES = {
    "test-01": ((1, "2025-03-10T13:00", False), (2, "2025-03-10T13:00", True)),
    "test-02": ((1, "2025-03-11T13:00", False), (2, "2025-03-12T15:00", False)),
    "test-04": ((1, "2025-03-20T00:00", False), (2, "2025-03-20T00:00", False)),
    "test-05": ((1, "2025-03-19T09:00", False), (2, "2025-03-19T09:00", False)),
    "test-06": ((1, "2025-03-18T08:15", False), (2, "2025-03-18T08:15", False)),
    "test-07": (
        (1, "2025-03-17T12:00", False),
        *((2, "2025-03-20T11:00", False), (3, "2025-03-21T15:00", False)),
        *((4, "2025-03-21T15:00", False), (5, "2025-03-21T15:00", False)),
    ),
    "test-08": ((1, "2025-04-16T13:00", False),),
    "test-09": ((1, "2025-04-16T04:00", False),),
}


@corpus
@pytest.mark.parametrize("name", STATES)
def test_every_chain_of_the_corpus_leads_to_its_state_mail_by_mail(name: str) -> None:
    mails = _chains()[name]
    for count, start, cancelled in STATES[name]:
        (one,) = after(*mails[:count])
        assert (one.starts_at, one.cancelled) == (_at(start), cancelled)


@corpus
@pytest.mark.parametrize("name", [*STATES, "test-03"])
def test_every_chain_of_the_corpus_ends_the_same_in_every_order(name: str) -> None:
    mails = _chains()[name]
    ends = {frozenset(map(_told, after(*order))) for order in permutations(mails)}
    assert len(ends) == 1


def _told(one: Appointment) -> tuple[object, ...]:
    answers = tuple((a.address, a.partstat, a.comment) for a in one.answers)
    return one.key, one.sequence, one.starts_at, one.cancelled, answers


@corpus
def test_the_mail_without_a_calendar_leads_to_nothing() -> None:
    assert _chains()["test-0"] == []


@corpus
def test_the_series_of_the_corpus_keeps_its_other_days() -> None:
    mails = _chains()["test-03"]
    known = after(*mails)
    uid = mails[0].uid
    series = find(known, uid)
    moved = find(known, uid, _at("2025-03-20T14:00"))
    off = find(known, uid, _at("2025-03-27T14:00"))
    assert series is not None
    assert moved is not None
    assert off is not None
    assert (series.starts_at, series.cancelled) == (_at("2025-03-13T14:00"), False)
    assert series.rule.startswith("FREQ=WEEKLY")
    assert (moved.starts_at, moved.cancelled) == (_at("2025-03-20T10:00"), False)
    assert off.cancelled


@corpus
@pytest.mark.parametrize(
    ("name", "partstat", "comment"),
    [("test-05", "ACCEPTED", ""), ("test-06", "DECLINED", "no, sorry")],
)
def test_the_answers_of_the_corpus_are_kept_with_their_comment(
    name: str, partstat: str, comment: str
) -> None:
    ((one,),) = [after(*_chains()[name])]
    (given,) = one.answers
    assert (given.address, given.partstat) == ("markus.brechtel@uk-koeln.de", partstat)
    assert given.comment == comment
