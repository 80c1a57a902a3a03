"""Who knows whom, by headers alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mailflow.contacts.warmth import Correspondent, count, is_host_of, warmth, ways
from mailflow.mail.headers import Scan, scan

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
OWN = frozenset({"sam@example.org", "sam@work.example"})


def mail(author: str, to: str, *more: str) -> tuple[Scan, datetime]:
    lines = (f"From: {author}", f"To: {to}", *more)
    return scan("\r\n".join(lines).encode() + b"\r\n\r\n"), NOW


def test_both_directions_are_counted_apart() -> None:
    jane = "Jane Doe <Jane@Acme.example>"
    counts = count([mail("sam@example.org", jane), mail(jane, "sam@work.example")] * 2, OWN)
    (tally,) = counts.people.values()
    assert (tally.name, tally.written, tally.received) == ("Jane Doe", 2, 2)
    assert list(counts.people) == ["jane@acme.example"]


def test_who_was_on_the_same_mail_makes_a_pair() -> None:
    counts = count([mail("tom@b.example", "sam@example.org, jane@acme.example")], OWN)
    assert counts.people["jane@acme.example"].together == 1
    assert counts.people["tom@b.example"].received == 1
    assert list(counts.pairs) == [("jane@acme.example", "tom@b.example")]


@pytest.mark.parametrize(
    "left_out",
    [
        mail("tom@b.example", "sam@example.org", "List-Id: <x.list.example>"),
        mail("tom@b.example", "sam@example.org", "Precedence: bulk"),
        mail("tom@b.example", "sam@example.org", "Auto-Submitted: auto-replied"),
        mail("tom@b.example", "sam@example.org", "Return-Path: <>"),
        mail("no-reply@b.example", "sam@example.org"),
        mail("tom@b.example", "undisclosed-recipients:;"),
        mail("tom@b.example", "jane@acme.example"),
        mail(
            "tom@b.example", ", ".join(f"p{n}@b.example" for n in range(20)) + ", sam@example.org"
        ),
    ],
)
def test_lists_automats_and_mail_that_does_not_name_the_owner_are_left_out(
    left_out: tuple[Scan, datetime],
) -> None:
    assert count([left_out], OWN).people == {}


def known(address: str, written: int, received: int, days: int = 0) -> Correspondent:
    return Correspondent(address, "", written, received, 0, NOW - timedelta(days=days))


def test_answered_mail_is_warmer_than_much_and_late_warmer_than_long_ago() -> None:
    assert warmth(known("a", 3, 3), NOW) > warmth(known("b", 0, 12), NOW)
    assert warmth(known("a", 3, 3), NOW) == pytest.approx(2 * warmth(known("a", 3, 3, 365), NOW))


def test_those_there_stand_before_those_who_know_somebody_there() -> None:
    jane, tom, spam = known("jane@acme", 1, 0), known("tom@b", 9, 9), known("x@c", 0, 9)
    found = ways([jane], [(tom, jane, 2), (spam, jane, 9)], now=NOW)
    assert [(way.person.address, bool(way.through)) for way in found] == [
        *(("jane@acme", False), ("tom@b", True)),
    ]


def test_a_host_is_an_organisations_by_its_name() -> None:
    assert is_host_of("mail.acme-health.example", "Acme Health Ltd.")
    assert not is_host_of("acme.example", "Acme Health")
    assert not is_host_of("me.example", "me.")
