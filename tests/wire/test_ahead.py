from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from mailflow.wire.ahead import in_order
from mailflow.wire.fetchlines import Item


def item(uid: int) -> Item:
    return Item(uid, 1, datetime(2026, 7, 1, tzinfo=UTC), frozenset(), b"")


@given(
    expected=st.sets(st.integers(1, 60)),
    told=st.lists(st.lists(st.integers(1, 60))),
    kept_back=st.sets(st.integers(1, 60)),
    step=st.integers(1, 20),
)
def test_whatever_comes_each_expected_mail_is_handed_on_once_and_by_uid(
    expected: set[int], told: list[list[int]], kept_back: set[int], step: int
) -> None:
    uids = sorted(expected)
    batches = -(-len(uids) // step)
    told = (told + [[]] * batches)[:batches]

    def insist(missing: list[int]) -> Iterable[Item]:
        assert set(missing) <= expected
        return [item(uid) for uid in missing if uid in kept_back]

    answers = [[item(uid) for uid in batch] for batch in told]
    found = [one.uid for one in in_order(answers, uids, step=step, insist=insist)]
    assert found == sorted(set(found))
    assert set(found) <= expected
    # Told by the end of its own batch, or given when asked for: handed on.
    for number in range(batches):
        here = set(uids[number * step : (number + 1) * step])
        in_time = {uid for batch in told[: number + 1] for uid in batch}
        assert here & (in_time | kept_back) <= set(found)


def test_the_next_batch_may_begin_before_the_end_of_this_one() -> None:
    answers = [[item(1), item(2), item(3)], [item(4)]]
    found = in_order(answers, [1, 2, 3, 4], step=2, insist=lambda missing: 1 / 0)  # type: ignore[arg-type,return-value]  # must not be asked
    assert [one.uid for one in found] == [1, 2, 3, 4]
