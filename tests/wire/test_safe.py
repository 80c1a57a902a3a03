from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.wire import safe


@pytest.mark.parametrize("bad", ["a\r\nX1 NOOP", "a\nb", "a\rb", "\0", "end\n"])
def test_a_line_break_or_nul_is_refused_everywhere(bad: str) -> None:
    for check in (safe.line, safe.folder, lambda value: safe.flags([value])):
        with pytest.raises(safe.BadArgument) as caught:
            check(bad)
        assert bad not in str(caught.value)


@given(st.text())
def test_a_folder_is_one_quoted_string_or_refused(name: str) -> None:
    try:
        quoted = safe.folder(name)
    except safe.BadArgument:
        return
    assert quoted.startswith(b'"')
    assert quoted.endswith(b'"')
    inner = quoted[1:-1].replace(b"\\\\", b"").replace(b'\\"', b"")
    assert b'"' not in inner
    assert not set(quoted) & set(b"\0\r\n")
    assert quoted.isascii()


@pytest.mark.parametrize("bad", ["", "two words", "(", "\\", "é", '"'])
def test_a_flag_is_a_word(bad: str) -> None:
    with pytest.raises(safe.BadArgument):
        safe.flags([bad])


@pytest.mark.parametrize("bad", [0, -1, 2**32])
def test_a_uid_has_32_bits(bad: int) -> None:
    with pytest.raises(safe.BadArgument):
        safe.uid_sets([bad])


@pytest.mark.parametrize(
    ("numbers", "sets"), [([], []), ([7], ["7"]), ([3, 1, 2, 9, 9], ["1:3,9"]), ([1, 3], ["1,3"])]
)
def test_uids_become_ranges(numbers: list[int], sets: list[str]) -> None:
    assert safe.uid_sets(numbers) == sets


@given(st.sets(st.integers(1, 100_000), max_size=3_000))
def test_no_set_is_too_long_for_a_command_and_none_forgets_a_uid(numbers: set[int]) -> None:
    sets = safe.uid_sets(sorted(numbers))
    assert all(len(one) < 5_000 for one in sets)
    named: list[int] = []
    for piece in ",".join(sets).split(",") if sets else []:
        low, _, high = piece.partition(":")
        named += range(int(low), int(high or low) + 1)
    assert named == sorted(numbers)
