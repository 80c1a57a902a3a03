"""Who pointed to whom, and what became of it: every referral is closed out or stands open.

Open: the person was not written to yet, has not answered, or answered and the referrer was not
told. Closed: the referrer was told, or there is nothing to tell (no answer, a no, an end).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from mailflow.pipeline.case import Case
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import Contact, ContactId
from mailflow.pipeline.stages import Stage


class ReferralState(Enum):
    """Where a referral stands."""

    PROPOSED = "not written to yet"
    WAITING = "waiting for an answer"
    TO_TELL = "answered; the referrer is not told yet"
    TOLD = "the referrer was told"
    ENDED = "nothing to tell"

    @property
    def is_open(self) -> bool:
        return self not in {ReferralState.TOLD, ReferralState.ENDED}


@dataclass(frozen=True, slots=True)
class Referral:
    """`referred` is who was pointed to, `referrer` the name of who did."""

    referred: Contact
    referrer: str
    state: ReferralState


_GONE = {OutgoingState.SENT_BY_OWNER, OutgoingState.ACCEPTED, OutgoingState.FILED}
_ASKED = {Stage.RESEARCH, Stage.REQUESTED, Stage.NUDGED}
_ENDED = {Stage.DECLINED, Stage.BOUNCED, Stage.SILENT, Stage.STOPPED, Stage.CLOSED}


def referrals(cases: Sequence[Case], proposed: Iterable[Contact]) -> Iterator[Referral]:
    """Every referral there is, those not written to yet first."""
    for contact in proposed:
        if contact.referrer:
            yield Referral(contact, contact.referrer_name, ReferralState.PROPOSED)
    latest = {case.contact.id: case for case in cases if case.contact.referrer}
    for case in latest.values():
        yield Referral(case.contact, case.contact.referrer_name, _state(case, cases))


def _state(case: Case, cases: Sequence[Case]) -> ReferralState:
    told = list(_told(case.contact.id, case.contact.referrer, cases))
    if any(state in _GONE for state in told):
        return ReferralState.TOLD
    if any(state.is_open for state in told):
        return ReferralState.TO_TELL
    if told or case.stage in _ENDED:
        # Dropped by the owner, or there was no kind answer.
        return ReferralState.ENDED
    return ReferralState.WAITING if case.stage in _ASKED else ReferralState.TO_TELL


def _told(
    referred: ContactId, referrer: ContactId | None, cases: Sequence[Case]
) -> Iterator[OutgoingState]:
    """What became of the words to the referrer about this person."""
    for case in cases:
        if case.contact.id != referrer:
            continue
        for item in case.outgoing:
            tail = item.key.split(f"{MailKind.REFERRER_TOLD.value}:")[-1].removesuffix(":met")
            if item.kind is MailKind.REFERRER_TOLD and tail == str(referred):
                yield item.state
