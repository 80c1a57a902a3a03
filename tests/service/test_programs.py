"""Every mail program of failures.md 3.6, edit by edit: its copy of a draft is known again.

What each does to the marks and to the text is in `tests/servers/programs.py`.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailflow.mail.compose import compose, new_id
from mailflow.mail.message import Address, Draft
from mailflow.mail.parse import parse
from mailflow.pipeline.evidence import Weight
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service.recognise import recognised
from mailflow.service.world import World
from mailflow.store import outbox
from mailflow.store.database import unit
from mailflow.store.outbox import Work
from tests.servers.programs import PROGRAMS, Edit, Program, written
from tests.service.conftest import NOW

_JANE = "jane@acme.example"
EDITS = {
    "unchanged": Edit(),
    "a line more": Edit(added="\nP.S. I'd be glad to hear of it – Grüße!\n"),
    "another subject": Edit(subject="Coffee some time?"),
    "a line more, another subject": Edit(added="\nP.S. Warmly\n", subject="Coffee?"),
}
#: what a program lets live of our marks makes it certain; else two traits must do
BARE = {name for name, p in PROGRAMS.items() if not p.references and p.id_on_send == "new"}


def draft_to_jane(world: World) -> Work:
    found = outbox.in_states(world.owner, [OutgoingState.PRESENT])
    return next(work for work in found if work.recipient == _JANE)


def another_to_jane(world: World, *, subject: str, text: str) -> Work:
    """A second draft to her, of another kind."""
    token = "0123456789abcdef0123456789abcdef"
    message_id = new_id(token, "example.org")
    draft = Draft(
        sender=Address("Sam Rivera", "sam@example.org"),
        to=Address("Jane Doe", _JANE),
        subject=subject,
        text=text,
        references=(message_id,),
        headers=(("X-Mailflow-Id", token),),
    )
    work = replace(
        draft_to_jane(world),
        key="request:1:check-in:2026-07",
        kind=MailKind.CHECK_IN,
        message_id=message_id,
        token=token,
        subject=subject,
        text=text,
        raw=compose(draft, message_id=message_id, date=NOW),
    )
    with unit():
        assert outbox.add(world.owner, work, now=NOW)
    found = outbox.get(world.owner, work.key)
    assert found
    assert found.state is OutgoingState.PRESENT
    return found


def known_as(world: World, raw: bytes) -> str:
    """The key of the draft that this mail is taken for."""
    work, _ = recognised(world, parse(raw), at=NOW)
    return work.key if work else ""


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_m3_what_a_program_saves_and_what_it_sends_is_known_again(
    world: World, program: Program
) -> None:
    work = draft_to_jane(world)
    for edit in EDITS.values():
        saved = written(program, work.raw, edit, at=NOW, sending=False)
        again = written(program, saved, Edit(), at=NOW, sending=False)
        for raw in (saved, again):
            assert known_as(world, raw) == work.key
            assert known_as(world, written(program, raw, at=NOW, sending=True)) == work.key


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_a_mark_that_lives_is_proof_whatever_the_text_became(
    world: World, program: Program
) -> None:
    work = draft_to_jane(world)
    edit = Edit(text="Shall we meet on Monday? S.\n", subject="Monday")
    sent = written(program, work.raw, edit, at=NOW, sending=True)
    found, evidence = recognised(world, parse(sent), at=NOW)
    if program.name in BARE:
        # No mark, no word and no subject of ours: a letter by hand, as far as can be told.
        assert found is None
    else:
        assert evidence.weight is Weight.PROOF
        assert found
        assert found.key == work.key


@pytest.mark.parametrize("same_subject", [True, False], ids=["same subject", "other subject"])
@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_two_drafts_to_one_person_are_not_confused(
    world: World, program: Program, *, same_subject: bool
) -> None:
    first = draft_to_jane(world)
    subject = first.subject if same_subject else "Checking in"
    text = (
        "Dear Jane,\n\nsince we talked I have read the report that you named, and it changed "
        "how I look at the waiting lists. May I tell you what came of it?\n\nSam\n"
    )
    second = another_to_jane(world, subject=subject, text=text)
    for work in (first, second):
        saved = written(program, work.raw, EDITS["a line more"], at=NOW, sending=False)
        assert known_as(world, saved) == work.key
        assert known_as(world, written(program, saved, at=NOW, sending=True)) == work.key


@pytest.mark.parametrize("name", sorted(BARE))
def test_where_two_drafts_fit_equally_well_it_is_neither(world: World, name: str) -> None:
    first = draft_to_jane(world)
    another_to_jane(world, subject=first.subject, text=first.text)
    assert known_as(world, written(PROGRAMS[name], first.raw, at=NOW, sending=True)) == ""
