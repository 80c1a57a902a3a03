"""What must hold of every letter in the bench, whatever the rules' figures are."""

from __future__ import annotations

import pytest

from bench import lint as bench
from mailflow.drafting.lint import RULES, Level, lint, may_leave

SETS = ("good", "bad", "unseen", "unseen2", "unseen3")
LETTERS = [(name, at, one) for name in SETS for at, one in enumerate(bench.samples(f"{name}.txt"))]
ERRORS = {rule.name for rule in RULES if rule.level is Level.ERROR}
IDS = [f"{name}-{at}-{one.kind.value}-{one.who}" for name, at, one in LETTERS]


@pytest.mark.parametrize("sample", [one for _, _, one in LETTERS], ids=IDS)
def test_only_a_letter_that_must_not_leave_is_held(sample: bench.Sample) -> None:
    facts = bench.facts_of(sample.who, sample.kind)
    findings = lint(sample.draft, facts, kind=sample.kind, earlier=bench.EARLIER)
    held = [one for one in findings if one.level is Level.ERROR]
    assert may_leave(findings) is not bool(sample.breaks & ERRORS), held


def test_every_rule_names_its_source_and_can_be_switched_off() -> None:
    for rule in RULES:
        assert rule.source
        off = frozenset({rule.name})
        for _, _, sample in LETTERS[:40]:
            facts = bench.facts_of(sample.who, sample.kind)
            found = lint(sample.draft, facts, kind=sample.kind, off=off)
            assert rule.name not in {one.rule for one in found}
