"""Which mails mailflow writes, and to whom.

A *letter* goes to a contact, in the owner's voice, and only with the owner's word. A
*note* goes to the owner, in mailflow's own voice.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import NamedTuple

from mailflow.mail.ids import MessageId


class MailKind(Enum):
    """Every kind of mail mailflow writes; the value names its template."""

    REQUEST = "request"
    NUDGE = "nudge"
    SLOTS = "slots"
    CONFIRMATION = "confirmation"
    # the day before: looking forward to it
    REMINDER = "reminder"
    # the owner calls the talk off; carries METHOD:CANCEL
    CANCELLATION = "cancellation"
    # the time did not work out: which other one would?
    ANOTHER_TIME = "another-time"
    # they had asked to be written to later, and later is now
    AGAIN = "again"
    DECLINE_ANSWER = "decline-answer"
    THANK_YOU = "thank-you"
    REFERRER_TOLD = "referrer-told"
    ADVICE_DONE = "advice-done"
    CHECK_IN = "check-in"
    QUESTION_BACK = "question-back"
    # written by the owner, in a thread or to a contact mailflow follows
    OWN = "own"
    # to the owner
    DIGEST = "digest"
    DEBRIEF = "debrief"
    BRIEF = "brief"
    NOTICE = "notice"
    RECEIPT = "receipt"
    # a letter shown before it leaves
    APPROVAL = "approval"

    @property
    def is_note(self) -> bool:
        """Does it go to the owner (and not to a contact)?"""
        return self in _NOTES

    @property
    def words(self) -> str:
        """What people call it: "the nudge", "a check-in", "an answer to their no"."""
        return _WORDS.get(self, self.value)


_NOTES = frozenset(
    {MailKind.DIGEST, MailKind.DEBRIEF, MailKind.BRIEF, MailKind.NOTICE, MailKind.RECEIPT}
    | {MailKind.APPROVAL}
)


# where a template's name is no word
_WORDS = {
    MailKind.SLOTS: "offer of times",
    MailKind.ANOTHER_TIME: "question for another time",
    MailKind.AGAIN: "renewed request",
    MailKind.DECLINE_ANSWER: "answer to their no",
    MailKind.THANK_YOU: "thank-you note",
    MailKind.REFERRER_TOLD: "word on their referral",
    MailKind.ADVICE_DONE: "word on their advice",
    MailKind.QUESTION_BACK: "question back",
    MailKind.OWN: "letter of yours",
}


class Letter(NamedTuple):
    """A letter that went out. `also` holds ids that providers gave it on the way (failures L1)."""

    message_id: MessageId
    kind: MailKind
    subject: str
    sent_at: datetime
    text: str = ""
    also: tuple[MessageId, ...] = ()
    #: ids it answers, oldest first: what a nudge in the same thread goes on from
    references: tuple[MessageId, ...] = ()

    @property
    def ids(self) -> frozenset[MessageId]:
        return frozenset((self.message_id, *self.also))
