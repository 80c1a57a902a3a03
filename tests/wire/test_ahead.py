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
    told=st.lists(st.integers(1, 60)),
    kept_back=st.sets(st.integers(1, 60)),
)
def test_whatever_comes_each_expected_mail_is_handed_on_once_and_by_uid(
    expected: set[int], told: list[int], kept_back: set[int]
) -> None:
    asked: list[int] = []

    def insist(missing: list[int]) -> Iterable[Item]:
        asked.extend(missing)
        return [item(uid) for uid in missing if uid in kept_back]

    found = [one.uid for one in in_order(map(item, told), sorted(expected), insist)]
    assert found == sorted(expected & (set(told) | kept_back))
    assert asked == sorted(expected - set(told))
