"""Which stance the marks of a time speak for most."""

from __future__ import annotations

import math
from collections.abc import Iterable

import pytest

from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances import likeliest

_SILENT, _YES = Stance.MENTION, Stance.OFFER


class _Model:
    labels = ("offer", "refusal", "mention")

    def __init__(self, *shares: float) -> None:
        self.shares = shares

    def sums(self, counted: Iterable[str]) -> list[float]:
        return [math.log(share) for share in self.shares]


@pytest.mark.parametrize(
    ("shares", "grammar", "expected"),
    [
        ((0.9, 0.05, 0.05), _YES, Stance.OFFER),
        ((0.5, 0.45, 0.05), _YES, None),
        ((0.45, 0.5, 0.05), _SILENT, None),
        ((0.3, 0.6, 0.1), _YES, None),
        ((0.15, 0.8, 0.05), _YES, Stance.REFUSAL),
        ((0.15, 0.8, 0.05), _SILENT, None),
        ((0.05, 0.92, 0.03), _SILENT, Stance.REFUSAL),
        ((0.5, 0.45, 0.05), _SILENT, Stance.OFFER),
        ((0.05, 0.5, 0.45), _SILENT, Stance.REFUSAL),
        ((0.4, 0.05, 0.55), _SILENT, Stance.OFFER),
        ((0.4, 0.05, 0.55), _YES, Stance.MENTION),
        ((0.3, 0.2, 0.5), _SILENT, Stance.MENTION),
        ((0.1, 0.05, 0.85), _SILENT, Stance.MENTION),
    ],
)
def test_where_yes_and_no_are_as_likely_neither_is_told(
    shares: tuple[float, ...],
    grammar: Stance,
    expected: Stance | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(likeliest, "shipped", lambda _: _Model(*shares))
    assert likeliest.weigh(set(), grammar, lambda: False).stance is expected


@pytest.mark.parametrize("shares", [(0.45, 0.5, 0.05), (0.3, 0.6, 0.1)])
def test_where_they_are_as_likely_and_it_is_clear_grammar_tells(
    shares: tuple[float, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(likeliest, "shipped", lambda _: _Model(*shares))
    assert likeliest.weigh(set(), _YES, lambda: True).stance is Stance.OFFER
