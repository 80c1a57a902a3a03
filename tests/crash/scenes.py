"""The scenarios of the crash test: what happens around a letter while mailflow is killed.

A scene is played from a prepared state; between the daemon's rounds the owner, the contacts
and the provider act. After its last line time passes (`settle`), until everything that can
come to rest has.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.crash import prepared
from tests.crash.post import End, Files, Habit
from tests.crash.stage import JANE, Stage
from tests.servers.programs import PROGRAMS, UNCHANGED, Edit

Play = Callable[[Stage], None]

_PLAIN = Habit()


@dataclass(frozen=True)
class Scene:
    """`narrow`: a server without UIDPLUS and APPENDUID. `patience`: seconds after the dot."""

    name: str
    prepare: Play
    play: Play
    habit: Habit = _PLAIN
    narrow: bool = False
    patience: float = 0


def settle(stage: Stage) -> None:
    """Time goes by until all that can come to rest has: past the waiting for a copy in Sent,
    two retries of a letter put off, a night.
    """
    for minutes in (2, 16, 31, 2, 61, 2, 24 * 60 + 1, 2):
        stage.round(minutes=minutes)
        if stage.is_at_rest():
            return


# Drafts --------------------------------------------------------------------------------------


def _drafts_are_put(stage: Stage) -> None:
    stage.round()


def _draft_is_edited(stage: Stage) -> None:
    saved = stage.phone.save(PROGRAMS["k-9"], JANE, Edit("\nP.S. Warmly!\n"), stage.now)
    assert saved
    stage.theirs.append(saved)
    stage.round()


def _autosaves(stage: Stage) -> None:
    for number in range(4):
        edit = Edit(f"\nP.S. Thought {number}.\n")
        stage.phone.autosave(PROGRAMS["thunderbird"], JANE, edit, stage.now)
    stage.theirs += [raw for raw in stage.drafts() if b"Thought" in raw]
    stage.round()


def _draft_is_deleted(stage: Stage) -> None:
    stage.phone.discard(JANE)
    stage.round()
    stage.round(days=1.1)


def _draft_is_marked_deleted(stage: Stage) -> None:
    stage.phone.mark_deleted(JANE)
    stage.round()
    stage.round(days=1.1)


def _owner_sends(program: str) -> Play:
    def play(stage: Stage) -> None:
        stage.send_by_hand(PROGRAMS[program], JANE, Edit("\nP.S. Greetings.\n"))
        stage.round()

    return play


def _dropped_by_order(stage: Stage) -> None:
    stage.order("1 drop")
    stage.round()


def _edited_then_dropped_by_order(stage: Stage) -> None:
    saved = stage.phone.save(PROGRAMS["roundcube"], JANE, Edit("\nP.S. Mine.\n"), stage.now)
    assert saved
    stage.round()
    stage.order("1 drop")
    stage.round()


def _edited_while_it_is_dropped(stage: Stage) -> None:
    """The owner's phone saves an edit, then their order to drop is read in the same round."""
    saved = stage.phone.save(PROGRAMS["roundcube"], JANE, Edit("\nP.S. Mine.\n"), stage.now)
    assert saved
    stage.theirs.append(saved)
    stage.order("1 drop")
    stage.round()


def _stopped_by_order(stage: Stage) -> None:
    stage.order("stop Jane Doe")
    stage.round()


# Letters -------------------------------------------------------------------------------------


def _approved(stage: Stage) -> None:
    stage.order("1 send")
    stage.round()
    stage.round(minutes=6)


def _two_approved(stage: Stage) -> None:
    stage.order("1 send\n2 send")
    stage.round()
    stage.round(minutes=6)


def _approved_and_undone(stage: Stage) -> None:
    stage.order("1 send")
    stage.round()
    stage.round(minutes=1)
    stage.order("undo")
    stage.round(minutes=1)
    stage.round(minutes=6)


def _approved_then_owner_sends(stage: Stage) -> None:
    stage.order("1 send")
    stage.round()
    stage.send_by_hand(PROGRAMS["k-9"], JANE, UNCHANGED)
    stage.round(minutes=6)


def _approved_then_owner_writes(stage: Stage) -> None:
    stage.order("1 send")
    stage.round()
    stage.phone.write(JANE, "Lunch?", "Dear Jane, shall we have lunch on Friday?", stage.now)
    stage.round(minutes=6)


def _approved_then_edited(stage: Stage) -> None:
    stage.order("1 send")
    stage.round()
    saved = stage.phone.save(PROGRAMS["thunderbird"], JANE, Edit("\nP.S. Wait.\n"), stage.now)
    assert saved
    stage.theirs.append(saved)
    stage.round(minutes=6)


def _approved_then_deleted(stage: Stage) -> None:
    stage.order("1 send")
    stage.round()
    stage.phone.discard(JANE)
    stage.round(minutes=6)


def _approved_then_they_write(stage: Stage) -> None:
    stage.order("1 send")
    stage.round()
    stage.reply(f"Jane Doe <{JANE}>", "Hello Sam, we met last week. How are you getting on?")
    stage.round(minutes=6)


def _approved_then_asleep(stage: Stage) -> None:
    stage.order("1 send")
    stage.round()
    stage.round(days=14)


def _bounced(stage: Stage) -> None:
    _approved(stage)
    # however often it was put off
    stage.round(minutes=20)
    stage.bounce(JANE)
    stage.round(minutes=1)


# Stories -------------------------------------------------------------------------------------


def _nudge_falls_due(stage: Stage) -> None:
    stage.round()
    stage.round(hours=2)


def _question(stage: Stage) -> None:
    """Something only the owner can answer: they are told by a note, which is owed first."""
    asked = "Dear Sam, why me? What would you like to know?"
    stage.reply(f"Jane Doe <{JANE}>", asked, to=stage.sent_id(JANE))
    stage.round()
    stage.round(minutes=6)


def _reply_before_the_nudge(stage: Stage) -> None:
    stage.reply(f"Jane Doe <{JANE}>", "Yes, gladly! I will write again.", to=stage.sent_id(JANE))
    stage.round(hours=2)


def _reply_withdraws_the_nudge(stage: Stage) -> None:
    stage.reply(f"Jane Doe <{JANE}>", "Sorry, I can't. Good luck!", to=stage.sent_id(JANE))
    stage.round()


def _reply_meets_the_approved_nudge(stage: Stage) -> None:
    stage.order("1 send")
    stage.round()
    stage.reply(f"Jane Doe <{JANE}>", "Sorry, I can't. Good luck!", to=stage.sent_id(JANE))
    stage.round(minutes=6)


def _edited_nudge_meets_a_reply(stage: Stage) -> None:
    saved = stage.phone.save(PROGRAMS["thunderbird"], JANE, Edit("\nP.S. Mine.\n"), stage.now)
    assert saved
    stage.theirs.append(saved)
    stage.reply(f"Jane Doe <{JANE}>", "Sorry, I can't. Good luck!", to=stage.sent_id(JANE))
    stage.round()


def _nudge_approved(stage: Stage) -> None:
    stage.order("1 send")
    stage.round()
    stage.round(minutes=6)


def _times_twice(stage: Stage) -> None:
    """They offer a time, then another: the confirmation changes."""
    first = "Happy to talk. How about Thursday, 12 March 2026 at 15:00?"
    stage.reply(f"Jane Doe <{JANE}>", first, to=stage.sent_id(JANE))
    stage.round()
    second = "Sorry, I have to change that. How about Friday, 13 March 2026 at 10:00?"
    stage.reply(f"Jane Doe <{JANE}>", second, to=stage.sent_id(JANE))
    stage.round(hours=1)


def _digest(stage: Stage) -> None:
    """A week on: a digest leaves."""
    stage.round(days=6)


_P = prepared

SCENES = tuple(
    Scene(*given)
    for given in (
        ("drafts are put", _P.wanted, _drafts_are_put),
        ("drafts are put, no APPENDUID", _P.wanted, _drafts_are_put, _PLAIN, True),
        ("the draft is edited", _P.drafted, _draft_is_edited),
        ("five copies by autosave", _P.drafted, _autosaves),
        ("the draft is deleted", _P.drafted, _draft_is_deleted),
        ("the draft is marked as deleted", _P.drafted, _draft_is_marked_deleted),
        ("the owner sends, in Thunderbird", _P.drafted, _owner_sends("thunderbird")),
        ("the owner sends, in Gmail", _P.drafted, _owner_sends("gmail")),
        ("dropped by order", _P.drafted, _dropped_by_order),
        ("edited, then dropped", _P.drafted, _edited_then_dropped_by_order),
        ("edited while it is dropped", _P.drafted, _edited_while_it_is_dropped),
        ("stopped by order", _P.drafted, _stopped_by_order),
        ("sent", _P.drafted, _approved),
        ("sent as edited", _P.edited, _approved),
        ("sent, no APPENDUID", _P.drafted, _approved, _PLAIN, True),
        ("sent, 250 then cut", _P.drafted, _approved, Habit((End.CUT_AFTER_DOT,))),
        (
            *("sent, 250 then cut, filed", _P.drafted, _approved),
            Habit((End.CUT_AFTER_DOT,), Files.AT_ONCE),
        ),
        (
            *("sent, 250 then cut, filed late", _P.drafted, _approved),
            Habit((End.CUT_AFTER_DOT,), Files.LATE),
        ),
        ("sent, cut before 250", _P.drafted, _approved, Habit((End.CUT_BEFORE_DOT,))),
        ("sent, 451 at the dot", _P.drafted, _approved, Habit((End.LATER_AT_DOT,))),
        ("sent, 452 at RCPT", _P.drafted, _approved, Habit((End.LATER_AT_RCPT,))),
        ("sent, 421 twice", _P.drafted, _approved, Habit((End.BUSY_AT_RCPT,) * 2)),
        ("sent, 554 at the dot", _P.drafted, _approved, Habit((End.NEVER_AT_DOT,))),
        ("sent, 550 at RCPT", _P.drafted, _approved, Habit((End.NEVER_AT_RCPT,))),
        ("sent, answered too late", _P.drafted, _approved, Habit((End.SLOW,)), False, 0.1),
        (
            *("sent by Outlook", _P.drafted, _approved),
            Habit((End.OUTLOOK,) * 4, Files.AT_ONCE),
        ),
        ("sent, filed at once", _P.drafted, _approved, Habit((), Files.AT_ONCE)),
        ("sent, filed late", _P.drafted, _approved, Habit((), Files.LATE)),
        ("two sent", _P.two_drafted, _two_approved),
        (
            "two sent, the first cut",
            _P.two_drafted,
            _two_approved,
            Habit((End.CUT_AFTER_DOT,), only=JANE),
        ),
        (
            "two sent, the first refused",
            _P.two_drafted,
            _two_approved,
            Habit((End.NEVER_AT_DOT,), only=JANE),
        ),
        ("approved and undone", _P.drafted, _approved_and_undone),
        ("approved, the owner sends", _P.drafted, _approved_then_owner_sends),
        ("approved, the owner writes", _P.drafted, _approved_then_owner_writes),
        ("approved, then edited", _P.drafted, _approved_then_edited),
        ("approved, then deleted", _P.drafted, _approved_then_deleted),
        ("approved, they write", _P.drafted, _approved_then_they_write),
        ("approved, asleep for two weeks", _P.drafted, _approved_then_asleep),
        ("sent and bounced", _P.drafted, _bounced),
        ("a nudge falls due", _P.waiting, _nudge_falls_due),
        ("a question is told of", _P.waiting, _question),
        ("a reply before the nudge", _P.waiting, _reply_before_the_nudge),
        ("a reply withdraws the nudge", _P.nudging, _reply_withdraws_the_nudge),
        ("a reply meets the approved nudge", _P.nudging, _reply_meets_the_approved_nudge),
        ("a reply meets an edited nudge", _P.nudging, _edited_nudge_meets_a_reply),
        ("the nudge is sent", _P.nudging, _nudge_approved),
        ("times change", _P.waiting, _times_twice),
        ("a digest leaves", _P.drafted, _digest),
        (
            *("a digest, 250 then cut", _P.drafted, _digest),
            Habit((End.CUT_AFTER_DOT,), notes_too=True),
        ),
        (
            *("a digest, 451 then taken", _P.drafted, _digest),
            Habit((End.LATER_AT_DOT,), notes_too=True),
        ),
        (
            *("a receipt, cut before 250", _P.drafted, _dropped_by_order),
            Habit((End.CUT_BEFORE_DOT,), notes_too=True),
        ),
    )
)
BY_NAME = {scene.name: scene for scene in SCENES}
