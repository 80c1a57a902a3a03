"""The way of an outgoing mail: what no arrow may ever lead to."""

from __future__ import annotations

import pytest

from mailflow.pipeline.outgoing import ARROWS, OutgoingState, may

S = OutgoingState


def _reachable(
    start: OutgoingState, without: set[tuple[OutgoingState, OutgoingState]]
) -> set[OutgoingState]:
    seen, todo = {start}, [start]
    while todo:
        here = todo.pop()
        for there in ARROWS[here] - seen:
            if (here, there) not in without:
                seen.add(there)
                todo.append(there)
    return seen


def test_every_state_has_its_row() -> None:
    assert set(ARROWS) == set(S)


def test_nothing_leaves_without_being_in_flight_first() -> None:
    assert [before for before in S if may(before, S.ACCEPTED)] == [S.INFLIGHT, S.IN_DOUBT]
    assert [before for before in S if may(before, S.INFLIGHT)] == [S.SENDING]
    assert [before for before in S if may(before, S.SENDING)] == [S.APPROVED]


def test_a_mail_that_may_have_left_comes_back_only_by_a_definite_refusal_or_the_owner() -> None:
    # INFLIGHT → APPROVED is the server's 4xx; IN_DOUBT → APPROVED is the owner's `resend`.
    by_word = {(S.INFLIGHT, S.APPROVED), (S.IN_DOUBT, S.APPROVED), (S.FAILED, S.APPROVED)}
    assert S.SENDING not in _reachable(S.INFLIGHT, by_word)
    assert S.SENDING not in _reachable(S.ACCEPTED, set())


@pytest.mark.parametrize("end", [S.SENT_BY_OWNER, S.FILED])
def test_what_went_out_never_moves_again(end: OutgoingState) -> None:
    assert ARROWS[end] == frozenset()


def test_a_draft_the_owner_deleted_is_not_put_back_by_itself() -> None:
    assert S.APPENDING not in ARROWS[S.DROPPED]
    assert S.PRESENT not in ARROWS[S.DROPPED]
