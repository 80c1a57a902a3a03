"""The tokens of a login by OAuth: kept in one file, renewed ahead of time, lost at no step.

- Room for a fresh token is made on the disk before it is asked for, and it stands there
  durably (written beside, fsync, rename) before it is used: a provider may have made the old
  refresh token void by then (RFC 9700 4.14). The one before is kept and tried once more
  where the new one is refused.
- One asks at a time, of all threads and processes: whoever waited finds the fresh one.
- It is renewed when four fifths of its life are over. Where the provider can't be reached,
  the old one serves until it ends, and the pauses between two questions grow.
- Where the provider refuses (`invalid_grant`), that is written down, and nobody asks again
  until `mailflow login`.

The life is counted from before the question by this machine's clock, so that a provider's
clock does not matter; one that a server refuses in spite of it is renewed once.

Known limit: with a provider that makes a refresh token void at its first use and grants no
second try, a power cut between its answer and the disk needs a new `mailflow login`.
"""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from mailflow.fault import fault
from mailflow.wire import oauth
from mailflow.wire.budget import delay
from mailflow.wire.errors import LoginNeeded, TokenUnavailable, WireError
from mailflow.wire.login import Bearer
from mailflow.wire.token_file import NEXT, Token, TokenFile, end_of, no_room

_LEAST, _MOST = timedelta(minutes=1), timedelta(hours=1)
#: failures after which a delay is a minute: it grows from there
_MINUTE = 7
#: how long a login of a Google project in Testing lasts, give or take a day
_TESTING = timedelta(days=7)


class Tokens:
    """The tokens of one account. Fit for several threads."""

    def __init__(
        self,
        client: Callable[[], oauth.Client],
        file: TokenFile,
        clock: Callable[[], datetime],
        *,
        told: Callable[[str], None] = lambda _: None,
    ) -> None:
        """`client` is asked only when something is to be renewed: it may run a command. `told`
        hears of each renewal: nothing, or why it did not come about.
        """
        self._told = told
        self._client = client
        self._file = file
        self._clock = clock
        #: granted, but the disk took it not
        self._unkept: Token | None = None

    def state(self) -> Token | None:
        """What is kept, without asking anybody. Raises LoginNeeded for a broken file."""
        return self._file.read()

    def bearer(self, *, refused: str = "") -> Bearer:
        """A token to log in with, renewed if it is ripe, or is the one that a server refused.

        Raises LoginNeeded, TokenUnavailable, PasswordMissing.
        """
        known, now = self._known(), self._clock()
        if self._unkept is None and not known.is_ripe(now) and known.access != refused:
            return Bearer(known.access)
        try:
            with self._file.alone():
                return self._one(refused)
        except WireError:
            # Whatever is amiss: the old one serves until it ends.
            if known.lasts(now) and known.access != refused:
                return Bearer(known.access)
            raise

    def _one(self, refused: str) -> Bearer:
        known, now = self._known(), self._clock()
        if self._unkept is not None and self._unkept.obtained_at > known.obtained_at:
            with self._file.room() as handle:
                return self._kept(self._unkept, handle)
        if known.access != refused and not known.is_ripe(now):
            return Bearer(known.access)  # somebody else was faster
        if known.needs_login:
            raise LoginNeeded(known.needs_login)
        if known.retry_at and now < known.retry_at <= now + _MOST:
            why = f"The provider gave no token; next try at {known.retry_at:%H:%M:%S} UTC."
            raise TokenUnavailable(why)
        with self._file.room() as handle:
            return self._renewed(known, handle)

    def log_in(self, token: Token) -> None:
        """Keep the token of a new login. Raises TokenUnavailable where it can't be kept."""
        with self._file.alone(), self._file.room() as handle:
            try:
                self._file.keep(token, handle)
            except OSError as error:
                raise no_room(self._file.path, error) from None
        self._unkept = None

    def _known(self) -> Token:
        known = self._file.read()
        if known is None:
            raise LoginNeeded(f"There was no login by OAuth yet. {NEXT}")
        return known

    def _renewed(self, known: Token, handle: int) -> Bearer:
        now = self._clock()
        client = self._client()
        if client.id != known.client:
            raise LoginNeeded(f"The login was made with another oauth.client_id. {NEXT}")
        fault("token.ask")
        try:
            grant, used = self._ask(client, known)
        except LoginNeeded as error:
            why = f"{error} {_testing(client, known, now)}{NEXT}"
            self._note(replace(known, needs_login=why), handle, why)
            raise LoginNeeded(why) from None
        except WireError as error:
            jitter = random.random()  # noqa: S311  # clients shall come apart, no secret
            wait = max(_LEAST, delay(known.failures + _MINUTE, jitter=jitter))
            later = replace(known, failures=known.failures + 1, retry_at=now + wait)
            self._note(later, handle, str(error))
            raise
        fault("token.granted")
        fresh = replace(
            known,
            access=grant.access,
            refresh=grant.refresh or used,
            previous=used,
            obtained_at=now,
            expires_at=now + timedelta(seconds=grant.seconds),
            ends_at=end_of(grant, now) or known.ends_at,
            failures=0,
            retry_at=None,
        )
        return self._kept(fresh, handle)

    def _ask(self, client: oauth.Client, known: Token) -> tuple[oauth.Grant, str]:
        """What is granted, and for which refresh token."""
        try:
            return oauth.refreshed(client, known.refresh), known.refresh
        except LoginNeeded:
            if known.previous in {"", known.refresh}:
                raise
            return oauth.refreshed(client, known.previous), known.previous

    def _kept(self, fresh: Token, handle: int) -> Bearer:
        self._unkept = fresh
        try:
            self._file.keep(fresh, handle)
        except OSError as error:
            raise no_room(self._file.path, error) from None
        self._unkept = None
        fault("token.kept")
        self._told("")
        return Bearer(fresh.access)

    def _note(self, token: Token, handle: int, why: str) -> None:
        self._told(why)
        # Not having written it down costs one more question, no login.
        with contextlib.suppress(OSError):
            self._file.keep(token, handle)


def _testing(client: oauth.Client, known: Token, now: datetime) -> str:
    age = now - known.logged_in_at
    if client.name != "google" or abs(age - _TESTING) > timedelta(days=1):
        return ""
    return (
        f"It lasted {age.days} days: Google ends each login of a project in Testing after seven. "
        "Publish it (Audience, In production), or use an app password. "
    )
