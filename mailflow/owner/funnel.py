"""How far requests came, and how long people took to answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from mailflow.pipeline.case import Case
from mailflow.pipeline.stages import Stage

_MET = {Stage.INTERVIEWED, Stage.THANKED, Stage.IN_TOUCH}


@dataclass(frozen=True, slots=True)
class Funnel:
    """Counts of requests; `waiting` is the median time to the first answer, None without one."""

    sent: int
    answered: int
    scheduled: int
    met: int
    waiting: timedelta | None


def funnel(cases: Sequence[Case]) -> Funnel:
    """Counted from the letters and replies themselves, not from the present stage: who met
    was once answered.
    """
    sent = [case for case in cases if case.letters]
    answered = [case for case in sent if case.replies]
    met = [case for case in sent if case.stage in _MET]
    times = [(c.replies[0].at - c.letters[0].sent_at).total_seconds() for c in answered]
    return Funnel(
        sent=len(sent),
        answered=len(answered),
        scheduled=sum(case.interview is not None or case in met for case in sent),
        met=len(met),
        waiting=timedelta(seconds=median(times)) if times else None,
    )
