"""Random interleavings of the owner's acts with the daemon's steps (M2–M8).

A walk begins in a prepared state. The owner lives in some mail program: edits, sends, deletes,
copies, writes by hand, moves mail, answers the digest; a contact may write. Some acts come
between two rounds, some while the daemon stands still in the middle of one.

What must hold: no letter goes out twice, neither by mailflow nor by mailflow and the owner;
none goes out as it was not approved, or after something that takes the approval away; a draft
the owner deleted does not come back; one that the owner saved is not overwritten or deleted.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from mailflow.mail.message import Message
from mailflow.mail.parse import parse
from tests.crash import prepared
from tests.crash.post import End, Files, Habit, Taken
from tests.crash.runs import Ground
from tests.crash.scenes import settle
from tests.crash.stage import JANE, Stage
from tests.servers.programs import PROGRAMS, Edit

_BEGINNINGS = (prepared.drafted, prepared.edited, prepared.nudging)
_HABITS = (
    *(Habit(), Habit((), Files.AT_ONCE), Habit((), Files.LATE), Habit((End.CUT_AFTER_DOT,))),
    *(Habit((End.LATER_AT_DOT,)), Habit((End.OUTLOOK,) * 3, Files.AT_ONCE)),
)
_PAUSES = (0.0, 1.0, 3.0, 6.0, 20.0, 90.0)
_POINTS = ("commit", "committed", "smtp.connect", "smtp.login", "imap.append", "imap.remove")


@dataclass
class Walk:
    """One walk, and what its owner knows."""

    stage: Stage
    chance: random.Random
    told: list[str] = field(default_factory=list)
    #: the body of the draft to Jane when she was last approved, None where that lapsed
    approved: list[bytes] | None = None
    #: what lay in Drafts when she was approved before
    shown: list[bytes] = field(default_factory=list)
    #: the owner deleted the draft, and no copy is left
    deleted: bool = False
    #: what the owner saved last and has not sent, deleted or given away since
    saved: bytes | None = None
    sent_by_hand: int = 0
    orders: int = 0

    # The owner's acts -----------------------------------------------------------------------

    def program(self) -> str:
        return self.chance.choice(sorted(PROGRAMS))

    def edits(self) -> None:
        edit = Edit(f"\nP.S. {self.chance.randint(1, 999)} greetings.\n")
        name = self.program()
        at = self.stage.now
        if saved := self.stage.phone_itself().save(PROGRAMS[name], JANE, edit, at):
            self.saved, self.approved = _stored(saved), None

    def saves_a_copy(self) -> None:
        edit = Edit(f"\nP.S. Copy {self.chance.randint(1, 999)}.\n")
        phone = self.stage.phone_itself()
        before = len(phone.mails("Drafts"))
        phone.autosave(PROGRAMS[self.program()], JANE, edit, self.stage.now)
        if len(phone.mails("Drafts")) > before:
            self.approved = None

    def sends(self) -> None:
        found = self.stage.phone_itself().draft_to(JANE)
        if found is None:
            return
        edit = Edit(self.chance.choice(("", "\nP.S. Warmly.\n")))
        self.stage.phone_itself().send(PROGRAMS[self.program()], JANE, edit, self.stage.now)
        self.sent_by_hand += 1
        self.told.append("  sent by hand")
        self._gone(found[1])

    def deletes(self) -> None:
        if found := self.stage.phone_itself().draft_to(JANE):
            self.stage.phone_itself().discard(JANE)
            self._gone(found[1])
            self.deleted = self.stage.phone_itself().draft_to(JANE) is None

    def marks_deleted(self) -> None:
        if found := self.stage.phone_itself().draft_to(JANE):
            self.stage.phone_itself().mark_deleted(JANE)
            self._gone(found[1])

    def moves_the_draft(self) -> None:
        if found := self.stage.phone_itself().draft_to(JANE):
            self.stage.phone_itself().move("Drafts", found[0], "Archive")
            self._gone(found[1])

    def _gone(self, raw: bytes) -> None:
        self.approved = None
        if self.saved == _stored(raw):
            self.saved = None

    def writes_by_hand(self) -> None:
        text = "Dear Jane, something else came up. Lunch?"
        self.stage.phone_itself().write(JANE, "Lunch?", text, self.stage.now)
        self.approved = None

    def moves_mail(self) -> None:
        phone = self.stage.phone_itself()
        folder = self.chance.choice(("INBOX", "Sent"))
        if mails := phone.mails(folder):
            phone.move(folder, self.chance.choice(sorted(mails)), "Archive")

    def orders_send(self) -> None:
        drafts = [parse(raw) for raw in self.stage.phone_itself().mails("Drafts").values()]
        if self._order("1 send"):
            hers = [_body(m.text) for m in drafts if [to.key for to in m.to] == [JANE]]
            # Of a draft that is gone the text is asked about once, and "send" again means it.
            self.approved = self.shown = hers or self.shown

    def orders_drop(self) -> None:
        if self._order("1 drop"):
            self.approved, self.saved = None, None

    def orders_undo(self) -> None:
        if self._order("undo"):
            self.approved = None

    def _order(self, words: str) -> bool:
        try:
            self.stage._order(f"{words}{' ' * self.orders}", "Your interviews")
        except AssertionError:
            return False  # the digest was moved away
        self.orders += 1
        return True

    def she_writes(self) -> None:
        self.stage._reply(f"Jane Doe <{JANE}>", "Let me look at my diary first.", "")
        self.approved = None

    def nothing(self) -> None:
        pass


_ACTS: tuple[Callable[[Walk], None], ...] = (
    *(Walk.orders_send,) * 8,
    *(Walk.edits,) * 2,
    *(Walk.sends,) * 2,
    *(Walk.deletes, Walk.marks_deleted, Walk.saves_a_copy, Walk.moves_the_draft),
    *(Walk.writes_by_hand, Walk.moves_mail, Walk.orders_drop, Walk.orders_undo),
    *(Walk.she_writes, *(Walk.nothing,) * 5),
)


def _stored(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n")


def _body(text: str) -> bytes:
    return "".join(text.split()).encode()


# Walking -------------------------------------------------------------------------------------


def walk(ground: Ground, seed: int, *, steps: int = 5) -> tuple[str, list[str]]:
    """One walk: its story, and what was not as it must be."""
    chance = random.Random(seed)
    stage = ground.stage(chance.choice(_BEGINNINGS), chance.choice(_HABITS))
    one = Walk(stage, chance)
    wrong: list[str] = []
    try:
        if one.stage.maildir.mails("Drafts") and chance.random() < 0.3:
            one.edits()
        for _ in range(steps):
            wrong += _step(one)
        for minutes in (10, 26 * 60):
            before = len(stage.post.taken)
            stage.round(minutes=minutes)
            wrong += _look(one, before=before, was=None)
        settle(stage)
        stage.daemon.end()
        wrong += _end(one)
    except AssertionError as broken:
        wrong.append(str(broken)[-600:])
    finally:
        stage.close()
    return "; ".join(one.told), wrong


def _step(one: Walk) -> list[str]:
    """An act, time, a round in which perhaps something happens in the middle."""
    stage, chance = one.stage, one.chance
    _act(one, "")
    stage.now += timedelta(minutes=chance.choice(_PAUSES))
    if chance.random() < 0.4:
        point = chance.choice(_POINTS)
        passing = 1 if "." in point else chance.randint(1, 25)
        stage.daemon.arm_next(f"{point}=stop@{passing}")
        stage.daemon.on_stop = lambda: _act(one, f"at {point}@{passing} ")
    before = len(stage.post.taken)
    was = one.approved
    stage.round()
    stage.daemon.on_stop = lambda: None
    one.told.append(f"round {stage.now:%d %H:%M}")
    return _look(one, before=before, was=was)


def _act(one: Walk, when: str) -> None:
    act = one.chance.choice(_ACTS)
    one.told.append(when + act.__name__)
    act(one)


def _letters(one: Walk) -> list[Taken]:
    return [mail for mail in one.stage.post.taken if mail.recipient == JANE]


def _look(one: Walk, *, before: int, was: list[bytes] | None) -> list[str]:
    """After a round: what left was approved, and the owner's draft is where it was."""
    wrong = []
    new = [mail for mail in one.stage.post.taken[before:] if mail.recipient == JANE]
    for mail in new:
        # An act in the middle of this very round may have come after the last look.
        allowed = [*(one.approved or []), *(was or [])]
        if _body(parse(mail.raw).text) not in allowed:
            wrong.append("a letter left that was not approved as it is, or no longer")
    if new:
        one.told.append("LEFT")
        one.approved = one.saved = None
    drafts = one.stage.maildir.mails("Drafts")
    if one.saved and one.saved not in [_stored(raw) for raw in drafts]:
        wrong.append("the owner's draft was overwritten or deleted")
        one.saved = None
    kinds = [parse(raw) for raw in drafts]
    if one.deleted and any(_is_first(one, mail) for mail in kinds):
        wrong.append("a deleted draft came back")
        one.deleted = False
    return wrong


def _is_first(one: Walk, mail: Message) -> bool:
    """Is it the letter that the walk began with?"""
    rows = one.stage.ask("SELECT message_id FROM outgoing WHERE kind IN ('request', 'nudge')")
    return (str(mail.message_id),) in rows


def _end(one: Walk) -> list[str]:
    """At the end: nothing twice, nothing under way."""
    wrong = []
    letters = _letters(one)
    ids = Counter(mail.message_id for mail in letters)
    wrong += [f"{key} left {n} times" for key, n in ids.items() if n > 1]
    for key, kind, state, message_id in one.stage.ask(
        "SELECT key, kind, state, message_id FROM outgoing WHERE request_id IS NOT NULL"
    ):
        left = ids[str(message_id)]
        if state in {"sending", "inflight", "appending", "withdrawing", "wanted", "accepted"}:
            wrong.append(f"{key} does not come to rest: {state}")
        if state == "sent_by_owner" and left:
            wrong.append(f"{key} was sent by its owner and by mailflow")
        if left and state not in {"filed", "in_doubt"}:
            wrong.append(f"{key} left and is {state}")
        if kind in {"request", "nudge"} and not left and state == "filed" and not one.sent_by_hand:
            wrong.append(f"{key} is filed and never left")
    return wrong
