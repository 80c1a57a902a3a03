"""The one table that moves between the stages of a story.

What the table does not hold raises IllegalTransition: such an event is held and shown to
the owner, never guessed at. A reply reopens every end but `stopped`, which is for good: a
late answer is still an answer. What the owner does by hand is never illegal.
"""

from __future__ import annotations

from mailflow.pipeline import events as ev
from mailflow.pipeline.evidence import Answer, Reading
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.stages import Stage


class IllegalTransition(Exception):
    """The table holds no arrow for this event in this stage."""

    def __init__(self, stage: Stage, cause: str) -> None:
        super().__init__(f"“{cause}” is not foreseen in stage “{stage.value}”")
        self.stage = stage
        self.cause = cause


# One row for each cause, one column for each stage, in Stage's order. A dot stays, a dash
# is illegal; else the first letters of the stage moved to.
#                 rese requ nudg repl sche inte than keep decl boun sile stop clos
_TABLE = """
asked             .    -    -    -    -    -    -    -    -    -    -    -    -
sent request      requ .    .    .    .    .    .    .    .    requ requ .    requ
sent nudge        requ nudg .    .    .    .    .    .    .    nudg nudg .    .
sent thank-you    than .    .    .    than than .    .    .    .    .    .    .
sent a word       keep .    .    .    .    .    .    .    .    .    .    .    .
sent a letter     requ .    .    .    .    .    .    .    .    .    .    .    .
owner wrote       requ .    .    .    .    .    .    .    .    .    .    .    .
reply             repl repl repl .    .    .    .    .    repl repl repl .    repl
reply no          decl decl decl decl decl .    .    .    .    decl decl .    .
reply stop        stop stop stop stop stop stop stop stop stop stop stop .    stop
reply by machine  .    .    .    .    .    .    .    .    .    .    .    .    .
bounced           .    boun boun .    .    .    .    .    .    .    .    .    .
bounced for now   .    .    .    .    .    .    .    .    .    .    .    .    .
picked            repl repl repl .    .    .    .    .    repl repl repl -    repl
calendar          .    .    .    .    .    .    .    .    .    .    .    .    .
agreed            sche sche sche sche .    sche sche sche sche sche sche -    sche
cancelled         -    -    -    -    repl -    -    -    -    -    -    -    -
held              inte inte inte inte inte .    .    inte inte inte inte -    inte
missed            -    -    -    -    repl repl -    -    -    -    -    -    -
notes             .    .    .    .    .    .    .    .    .    .    .    .    .
advice followed   .    .    .    .    .    .    .    .    .    .    .    .    .
promise kept      .    .    .    .    .    .    .    .    .    .    .    .    .
referral answered .    .    .    .    .    .    .    .    .    .    .    .    .
dropped           .    .    .    .    .    .    .    .    .    .    .    .    .
snoozed           .    .    .    .    .    .    .    .    .    .    .    .    .
stop asked        stop stop stop stop stop stop stop stop stop stop stop .    stop
went silent       -    sile sile -    -    -    -    -    -    -    -    -    -
settled           -    -    -    -    -    -    keep -    -    -    -    -    -
closed            clos clos clos clos clos clos clos clos clos clos clos clos .
"""


def _read_table() -> dict[tuple[Stage, str], Stage]:
    by_letters = {stage.value[:4]: stage for stage in Stage}
    arrows = {}
    for line in _TABLE.strip().splitlines():
        cells = line.split()[-len(Stage) :]
        cause = line[: line.index(cells[0], 17)].strip()
        for stage, cell in zip(Stage, cells, strict=True):
            if cell != "-":
                arrows[stage, cause] = stage if cell == "." else by_letters[cell]
    return arrows


_ARROWS = _read_table()

#: every cause the table knows, for tests of stage × event
CAUSES = tuple(dict.fromkeys(cause for _, cause in _ARROWS))

_PLAIN_CAUSES: dict[type[object], str] = {
    ev.RequestAsked: "asked",
    ev.OwnerWrote: "owner wrote",
    ev.AutoReplied: "reply by machine",
    ev.TimePicked: "picked",
    ev.CalendarReceived: "calendar",
    ev.InterviewAgreed: "agreed",
    ev.InterviewCancelled: "cancelled",
    ev.InterviewHeld: "held",
    ev.InterviewMissed: "missed",
    ev.NotesTaken: "notes",
    ev.AdviceFollowed: "advice followed",
    ev.PromiseKept: "promise kept",
    ev.ReferralAnswered: "referral answered",
    ev.DraftDropped: "dropped",
    ev.Snoozed: "snoozed",
    ev.StopAsked: "stop asked",
    ev.WentSilent: "went silent",
    ev.Settled: "settled",
    ev.RequestClosed: "closed",
}

_LETTER_CAUSES = {
    MailKind.REQUEST: "sent request",
    MailKind.NUDGE: "sent nudge",
    MailKind.THANK_YOU: "sent thank-you",
    # words that ask for nothing: no answer to them is waited for
    MailKind.REFERRER_TOLD: "sent a word",
    MailKind.ADVICE_DONE: "sent a word",
    MailKind.CHECK_IN: "sent a word",
}

# An absence notice or a receipt typed by a person decides nothing, like a machine's.
_REPLY_CAUSES = {
    Answer.NO: "reply no",
    Answer.STOP: "reply stop",
    Answer.AWAY: "reply by machine",
    Answer.ACKNOWLEDGEMENT: "reply by machine",
}
_STILL_OPEN = frozenset({Answer.YES, Answer.TIMES, Answer.LATER})


def _cause_of_reply(reading: Reading) -> str:
    if Answer.STOP in reading.answers:
        # It outweighs whatever else was said.
        return "reply stop"
    if reading.primary is Answer.REFERRAL and Answer.NO in reading.answers:
        # "Not me, but talk to Priya": a no that was kindly said, unless it leaves a door open.
        return "reply" if _STILL_OPEN & set(reading.answers) else "reply no"
    return _REPLY_CAUSES.get(reading.primary, "reply")


def cause_of(event: ev.Event) -> str:
    """The table's row for an event."""
    match event:
        case ev.LetterSent():
            return _LETTER_CAUSES.get(event.kind, "sent a letter")
        case ev.ReplyReceived():
            return _cause_of_reply(event.reading)
        case ev.Bounced():
            return "bounced" if event.permanent else "bounced for now"
        case _:
            return _PLAIN_CAUSES[type(event)]


def advance(stage: Stage, event: ev.Event) -> Stage:
    """The stage after the event. Raises IllegalTransition where the table holds none."""
    cause = cause_of(event)
    try:
        return _ARROWS[stage, cause]
    except KeyError:
        raise IllegalTransition(stage, cause) from None
