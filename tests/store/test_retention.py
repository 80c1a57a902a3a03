"""Texts of stories that ended: gone when the owner wants it so, and the story still told."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.stages import Stage
from mailflow.store import cases, outbox, story
from mailflow.store.database import unit
from mailflow.store.forget import scrub
from mailflow.store.models import ContactRow, LinkRow, MailRow
from mailflow.store.retention import drop_texts
from tests.store.test_forget import NOW, SECRET, a_long_story

LATER = NOW + timedelta(days=100)


def end(owner: int) -> None:
    """Her story ends; Tom's goes on."""
    with unit():
        zyxa, _ = a_long_story(owner)
        story.move(cases.requests_of(owner, zyxa.id)[0], Stage.DECLINED, since=NOW)


@pytest.mark.usefixtures("only_sqlite", "database")
def test_the_words_of_an_ended_story_are_in_no_file(owner: int, tmp_path: Path) -> None:
    end(owner)
    with unit():
        for work in outbox.in_states(owner, [OutgoingState.PRESENT, OutgoingState.WANTED]):
            if work.request == 1:  # an open draft is no text of the past
                outbox.move(work, OutgoingState.WITHDRAWN, now=NOW)
        assert drop_texts(owner, before=LATER)
    # what she wrote stays where the owner keeps notes about her, and nowhere else
    with unit():
        ContactRow.update(notes="").execute()
    scrub()
    for file in tmp_path.glob("test.db*"):
        assert SECRET.encode() not in file.read_bytes(), file


def test_the_story_is_still_told_and_a_late_reply_still_finds_it(owner: int) -> None:
    end(owner)
    with unit():
        drop_texts(owner, before=LATER)
    ended, open_ = cases.every_case(owner)
    assert ended.replies[0].reading.primary.value == "yes"
    assert ended.replies[0].reading.new_text == ""
    assert ended.letters[0].text == ""
    assert ended.letters[0].sent_at == NOW
    assert cases.known_ids(owner, [ended.letters[0].message_id]) == {
        ended.letters[0].message_id: {ended.request}
    }
    assert ended.notes == ("Zyxa Quandel-Ö said so",)
    assert open_.replies[0].reading.new_text
    assert open_.letters[0].text


def test_nothing_goes_before_its_time_and_nothing_twice(owner: int) -> None:
    end(owner)
    with unit():
        assert drop_texts(owner, before=NOW) == 0
        assert drop_texts(owner, before=LATER) > 0
        assert drop_texts(owner, before=LATER) == 0


def test_a_mail_that_also_belongs_to_a_story_that_goes_on_keeps_its_words(owner: int) -> None:
    end(owner)
    with unit():
        LinkRow.create(owner=owner, mail=MailRow.get(MailRow.author.contains("zyxa")), request=2)
        drop_texts(owner, before=LATER)
    assert SECRET in MailRow.get(MailRow.author.contains("zyxa")).reading
