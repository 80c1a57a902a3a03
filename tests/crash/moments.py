"""A human answer at any moment: between any two steps of reading, deciding and sending.

The daemon stands still at a fault point (`=stop`), the answer comes, it goes on. Whatever was
drafted, approved or due until then: no nudge and no further letter leaves, unless the last
look before sending was over when the answer came; nobody can see what comes after it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from mailflow.mail.parse import parse
from tests.crash.runs import Ground
from tests.crash.scenes import BY_NAME
from tests.crash.stage import JANE, Stage

#: the scenes in which something is about to be drafted or sent
SCENES = ("a nudge falls due", "the nudge is sent", "sent", "two sent")


def _reply(stage: Stage) -> None:
    stage.reply(f"Jane Doe <{JANE}>", "Thank you for your letter. Let me think.", to=_letter(stage))


def _from_elsewhere(stage: Stage) -> None:
    stage.reply(
        "Jane Doe <jd@home.example>", "This is my own address. Let me think.", to=_letter(stage)
    )


def _unrelated(stage: Stage) -> None:
    stage.reply(f"Jane Doe <{JANE}>", "Hello Sam, are you coming to the meeting tonight?")


def _owner_writes(stage: Stage) -> None:
    stage.phone_itself().write(JANE, "Lunch?", "Dear Jane, lunch on Friday?", stage.now)


def _letter(stage: Stage) -> str:
    """The id of a letter that she has, empty if she has none."""
    for raw in stage.maildir.mails("Sent"):
        mail = parse(raw)
        if [to.key for to in mail.to] == [JANE]:
            return str(mail.message_id)
    return ""


ANSWERS: dict[str, Callable[[Stage], None]] = {
    "a reply": _reply,
    "a reply from another address": _from_elsewhere,
    "a mail about something else": _unrelated,
    "the owner writes by hand": _owner_writes,
}


@dataclass(frozen=True)
class Moment:
    """In which round, at which passing of which point."""

    round: int
    point: str
    passing: int
    #: could it still be seen before the letter to her left?
    in_time: bool

    def __str__(self) -> str:
        return f"{self.round}:{self.point}@{self.passing}"


def moments(ground: Ground, name: str) -> list[Moment]:
    """Every moment of a scene."""
    found = []
    record = ground.undisturbed(BY_NAME[name])[1]
    left = False
    for number, passed in enumerate(record.passed):
        # The letter leaves in the first round that says MAIL in the round after the order.
        end = len(passed)
        if number and "smtp.mail" in passed and not left and name != "a nudge falls due":
            # the last look begins right after the login; what comes while it goes on may or
            # may not be seen
            end = passed[: passed.index("smtp.mail")].index("smtp.login") + 1
        seen: Counter[str] = Counter()
        for index, point in enumerate(passed):
            seen[point] += 1
            in_time = not left and index < end
            found.append(Moment(number, point, seen[point], in_time))
        left = left or end < len(passed)
    return found


def wrongs(ground: Ground, name: str, moment: Moment, answer: str) -> list[str]:
    """What left, or lies ready, although the answer had come."""
    scene = BY_NAME[name]
    came = []

    def act(stage: Stage) -> None:
        came.append(len(stage.post.taken))
        ANSWERS[answer](stage)

    stage = ground.stopped(scene, moment.round, f"{moment.point}=stop@{moment.passing}", act)
    if not came:
        return [f"{moment} never came"]
    told = []
    if moment.in_time:
        after = [mail for mail in stage.taken[came[0] :] if mail.recipient == JANE]
        told += [f"a letter left after {answer} at {moment}" for _ in after]
    if stage.nudges and answer != "a mail about something else":
        told.append(f"a nudge lies in Drafts after {answer} at {moment}")
    return told
