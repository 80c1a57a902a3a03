"""The demo shows the table of moments: a line for each, on its own servers, ended in peace."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailflow.demo.play import play

MOMENTS = (
    ("Jane Doe", "the request was sent"),
    ("Victor Hale", "away until"),
    ("Nora Lind", "you are asked for another"),
    ("Jane Doe", "their first time offered is confirmed"),
    ("Lena Vogt", "a short gracious answer is drafted"),
    ("Guy Moreau", "asked to stop"),
    ("Jane Doe", "the interview took place"),
    ("Jane Doe", "notes are in: a thank-you note is drafted"),
    ("Jane Doe", "the thank-you note was sent"),
    ("Omar Haddad", "the nudge was sent"),
    ("Sam Rivera", "takes on Priya Shah"),
    ("Priya Shah", "the time is confirmed to them"),
    ("Omar Haddad", "the word on their referral was sent"),
    ("Tess Bond", "a time proposed by a calendar is yours to accept"),
    ("Sam Rivera", "asks somebody else at Umbrella"),
    ("Ada Quinn", "called off"),
    ("Ines Costa", "a question is yours to answer"),
    ("Karl Weiss", "no answer in the time given"),
    ("Jane Doe", "the promise is kept"),
    ("Jane Doe", "the word on their advice was sent"),
    ("Jane Doe", "draft waiting for you: check-in"),
)


@pytest.mark.timeout(300)
def test_each_moment_of_the_table_has_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    play(str(tmp_path / "kept"))
    told = capsys.readouterr().out.splitlines()
    for name, what in MOMENTS:
        assert any(name in line and what in line for line in told), (name, what)
    assert (tmp_path / "kept" / "digest.html").exists()
    assert list((tmp_path / "kept" / "drafts").glob("*.eml"))
