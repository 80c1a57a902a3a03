"""What was set aside, in words and not by the names that the store keeps it under."""

from __future__ import annotations

from datetime import UTC, datetime

from mailflow.mail.folder_names import within
from mailflow.pipeline.events import in_words
from mailflow.pipeline.letters import MailKind
from mailflow.service import resting, setaside, standing, weekly
from mailflow.service.world import World
from mailflow.store import held

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


NAMED = {
    "request:1:nudge:1": "the nudge of request 1 to Jane Doe",
    "request:1:referrer-told:9": "the word on their referral of request 1 to Jane Doe",
    "request:1:2026-03-02T09:00:00+00:00": "request 1 to Jane Doe",
    "request:77:nudge:1": "the nudge of request 77",
    "command:<order-1@example.org>": "a mail of Mon 2 Mar, 09:00",
    "folder:INBOX": "the folder INBOX",
    f"folder:{within('university', 'INBOX')}": "the folder university: INBOX",
    f"junk:{within('university', '42')}": "Junk by university",
    "junk:42": "Junk",
    "sending": "sending",
    within("university", "sending"): "sending by university",
    "INBOX:7:42": "mail 42 in INBOX",
    within("university", "INBOX:7:42"): "mail 42 in university: INBOX",
}


def test_a_thing_set_aside_is_told_by_what_it_is(world: World) -> None:
    for place in NAMED:
        held.set_aside(world.owner, place, "why", trace="", now=AT)
    assert list(setaside.told(world)) == [f"{words}: why" for words in NAMED.values()]
    shown = list(standing.told(world))
    assert [
        f"  ! {words}: why" for words in NAMED.values() if f"  ! {words}: why" not in shown
    ] == []
    assert "About the nudge of request 1 to Jane Doe: why" in " ".join(
        weekly.preview(world).text.split()
    )


def test_no_word_for_a_letter_is_a_name_out_of_the_program() -> None:
    for kind in MailKind:
        assert kind.words.replace(" ", "").replace("-", "").isalpha()
        assert "told" not in kind.words
        assert "done" not in kind.words
    assert in_words("ReplyReceived") == "reply received"


def test_a_digest_says_of_each_trouble_what_it_is_about(world: World) -> None:
    resting.rest(world, "2w")
    text = " ".join(weekly.preview(world).text.split())
    assert "About sending: Paused by you" in text
    assert "About →" not in text
