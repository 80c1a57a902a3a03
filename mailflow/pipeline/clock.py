"""Can the clock be believed? A letter sent by a wrong clock is a nudge after an hour.

The clock is compared with the last moment it was believed (`seen`) and, within one boot of
the machine, with how much time surely passed since. Downtime of weeks is normal: after a
new boot a long way forward is believed as soon as the mail server agrees, that is, as a
mail it took in today lies in the mailbox; a word the owner sends is such a mail too.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum

#: back by more is no correction of a good clock; forward by more needs a reason
BACK, FORWARD = timedelta(minutes=5), timedelta(days=1)


class Doubt(Enum):
    """What is wrong with the clock; the value says it to the owner."""

    NONE = ""
    BACK = "the clock of this machine went back"
    JUMPED = "the clock of this machine jumped"
    UNSURE = "a long time went by, and no mail of today has come to set the clock by"


def doubt(
    now: datetime,
    *,
    seen: datetime | None,
    passed: timedelta | None,
    arrived: datetime | None,
) -> Doubt:
    """What speaks against `now`. `passed` is the time since `seen` by a clock that nobody sets,
    None after a new boot; `arrived` when the server took in the latest mail, by its clock.
    """
    if seen is None or (arrived is not None and abs(now - arrived) <= FORWARD):
        return Doubt.NONE
    if now < seen - BACK:
        return Doubt.BACK
    if passed is None:
        return Doubt.UNSURE if now - seen > FORWARD else Doubt.NONE
    drift = (now - seen) - passed
    return Doubt.JUMPED if drift > FORWARD or drift < -BACK else Doubt.NONE
