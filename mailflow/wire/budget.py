"""How soon to come back to a server, and how often: values only, kept by the caller.

A program that reconnects at once and for ever gets its account blocked (failures C7), so
delays double up to five minutes, refused logins wait for hours, and no more than twelve
logins are made in an hour. The caller stores what is in these values, so that a restart
begins where the last run stopped, and gives the chance in `jitter`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

LOGINS_AN_HOUR = 12
#: logins of an hour that may be made at once; the others come ten minutes apart, so that
#: a server that drops every connection is still looked at six times an hour
_AT_ONCE = LOGINS_AN_HOUR // 2
_FIRST, _LONGEST = timedelta(seconds=1), timedelta(minutes=5)
_REFUSED_FIRST, _REFUSED_LONGEST = timedelta(hours=1), timedelta(hours=12)
_HOUR = timedelta(hours=1)


def delay(failures: int, *, jitter: float) -> timedelta:
    """How long to wait after so many failures in a row (1 or more): 1 s, 2 s … 5 min.

    `jitter`, from 0 to 1, takes up to a half off, so that clients of one server come apart.
    """
    return _growing(_FIRST, _LONGEST, failures, jitter)


def delay_after_refusal(refusals: int, *, jitter: float) -> timedelta:
    """The same after refused logins: 1 h, 2 h … 12 h; more would lock the account."""
    return _growing(_REFUSED_FIRST, _REFUSED_LONGEST, refusals, jitter)


def _growing(first: timedelta, longest: timedelta, times: int, jitter: float) -> timedelta:
    # 2 to the 16th is beyond both limits; more would only overflow.
    doubled: int = 2 ** min(max(times, 1) - 1, 16)
    full = min(longest, first * doubled)
    return full * (1 - jitter / 2)


@dataclass(frozen=True, slots=True)
class LoginBudget:
    """The moments of the logins of the last hour, oldest first, aware."""

    logins: tuple[datetime, ...] = ()

    def after_login(self, now: datetime) -> LoginBudget:
        """The budget with a login at this moment; older than an hour are forgotten."""
        return LoginBudget((*(one for one in self.logins if one > now - _HOUR), now))

    def next_login(self, now: datetime) -> datetime:
        """When a login may be made: now, ten minutes after the last one where half of them are
        used up, or when the twelfth last one is an hour old.
        """
        recent = [one for one in self.logins if one > now - _HOUR]
        if len(recent) < _AT_ONCE:
            return now
        spaced = max(now, recent[-1] + _HOUR / (LOGINS_AN_HOUR - _AT_ONCE))
        if len(recent) < LOGINS_AN_HOUR:
            return spaced
        return max(spaced, recent[-LOGINS_AN_HOUR] + _HOUR)

    def has_room(self, now: datetime) -> bool:
        """May a second connection, which only hurries things, log in as well?"""
        return len([one for one in self.logins if one > now - _HOUR]) < _AT_ONCE
