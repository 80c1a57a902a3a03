"""The file that a token is kept in: whole or not at all, durable, and nobody else's to read.

Room is made before a token is asked for, and what was written but not yet put in place when
the program ended is found again.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from mailflow.fault import fault
from mailflow.wire import oauth
from mailflow.wire.errors import LoginNeeded, TokenUnavailable

#: what the owner does about a login that is gone
NEXT = "Run: mailflow login. Nothing is lost: mail stays on the server, letters wait here."
#: of a token's life, after which it is renewed
_RIPE = 0.8
#: of its end nobody is certain to the second
_MARGIN = timedelta(seconds=10)
#: a clock may be set back by so much without a word
_SKEW = timedelta(minutes=5)
#: octets: two tokens of Microsoft's have eight thousand
_ROOM = 1 << 16
#: seconds to wait for somebody else who asks
_PATIENCE = 90.0


@dataclass(frozen=True, slots=True)
class Token:
    """All that is known of a login. Moments are aware.

    `ends_at`: when the refresh token itself ends, where the provider told.
    """

    client: str
    access: str = field(repr=False)
    refresh: str = field(repr=False)
    obtained_at: datetime
    expires_at: datetime
    logged_in_at: datetime
    previous: str = field(default="", repr=False)
    ends_at: datetime | None = None
    failures: int = 0
    retry_at: datetime | None = None
    #: why nobody can go on without the owner; empty while all is well
    needs_login: str = ""

    def is_ripe(self, now: datetime) -> bool:
        """Is it time to renew it?"""
        ripe = self.obtained_at + (self.expires_at - self.obtained_at) * _RIPE
        return now >= ripe or now < self.obtained_at - _SKEW

    def lasts(self, now: datetime) -> bool:
        """May a server still take it?"""
        return now < self.expires_at - _MARGIN


def token_of(grant: oauth.Grant, client: str, *, asked_at: datetime) -> Token:
    """The token of a first login."""
    return Token(
        client=client,
        access=grant.access,
        refresh=grant.refresh,
        obtained_at=asked_at,
        expires_at=asked_at + timedelta(seconds=grant.seconds),
        logged_in_at=asked_at,
        ends_at=end_of(grant, asked_at),
    )


def end_of(grant: oauth.Grant, asked_at: datetime) -> datetime | None:
    return asked_at + timedelta(seconds=grant.ends_in) if grant.ends_in else None


class TokenFile:
    """Where the token is kept: JSON, 0600, replaced whole."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Token | None:
        """What is kept; None where there was no login. Raises LoginNeeded for a broken file,
        TokenUnavailable for one that can't be read now.
        """
        try:
            if self.path.stat().st_mode & 0o077:
                self.path.chmod(0o600)  # ours, and nobody else's business
            return _parsed(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except PermissionError as error:
            way_out = "Let the user who runs mailflow read it, or run: mailflow login"
            raise LoginNeeded(
                f"oauth.token_file: {self.path}: {error.strerror}. {way_out}"
            ) from None
        except OSError as error:
            # A disk, or a process with too many files: no reason to log in anew.
            why = f"oauth.token_file: {self.path} can't be read now: {error.strerror}."
            raise TokenUnavailable(why) from None
        except _NO_TOKEN:
            # Its words would quote what stands there.
            raise LoginNeeded(f"oauth.token_file: {self.path} is damaged. {NEXT}") from None

    @property
    def _beside(self) -> Path:
        return self.path.with_name(f".{self.path.name}.new")

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else renews meanwhile, in any thread or process. Raises TokenUnavailable."""
        with self._open_lock() as lock:
            self._take(lock.fileno())
            self._adopt()
            yield

    def _adopt(self) -> None:
        """Whoever was ended between writing a token and putting it in place left it beside."""
        try:
            left = _parsed(self._beside.read_text(encoding="utf-8"))
            known = self.read()
            if known is None or left.obtained_at > known.obtained_at:
                self._put()
        except FileNotFoundError:
            return
        except (OSError, LoginNeeded, *_NO_TOKEN):
            return  # half of one, which the next one overwrites

    def _open_lock(self) -> Any:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = self.path.with_name(f"{self.path.name}.lock")
            lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            self._give(lock)
            return os.fdopen(lock, "r+")
        except OSError as error:
            raise no_room(self.path, error) from None

    def _give(self, descriptor: int) -> None:
        """Root logs in for a service that has a user of its own, who must read it afterwards."""
        folder = self.path.parent.stat()
        if os.geteuid() == 0 and os.fstat(descriptor).st_uid != folder.st_uid:
            os.fchown(descriptor, folder.st_uid, folder.st_gid)

    def _take(self, descriptor: int) -> None:
        until = time.monotonic() + _PATIENCE
        pause = threading.Event()
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                if time.monotonic() > until:
                    why = "another mailflow has been renewing the login for too long"
                    raise TokenUnavailable(f"oauth: {why}; is it stopped?") from None
                pause.wait(0.05)
            else:
                return

    @contextlib.contextmanager
    def room(self) -> Iterator[int]:
        """A file beside it with room for a token, removed in the end if it was not put in place.

        Raises TokenUnavailable where there is none: nothing was asked then.
        """
        try:
            handle = os.open(self._beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        except OSError as error:
            raise no_room(self.path, error) from None
        try:
            try:
                self._give(handle)
                os.posix_fallocate(handle, 0, _ROOM)
            except OSError as error:
                raise no_room(self.path, error) from None
            yield handle
        finally:
            os.close(handle)
            self._beside.unlink(missing_ok=True)

    def keep(self, token: Token, handle: int) -> None:
        """Put it in the place of the old one, durably. `handle` is of `room`. Raises OSError."""
        told = {
            n: v.isoformat() if isinstance(v, datetime) else v for n, v in asdict(token).items()
        }
        text = json.dumps(told, indent=1).encode("ascii")
        os.lseek(handle, 0, os.SEEK_SET)
        view = memoryview(text)
        while view:
            view = view[os.write(handle, view) :]
        os.ftruncate(handle, len(text))
        os.fsync(handle)
        fault("token.written")
        self._put()

    def _put(self) -> None:
        self._beside.replace(self.path)
        folder = os.open(self.path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


_NO_TOKEN = (ValueError, KeyError, TypeError, AttributeError)


def _parsed(text: str) -> Token:
    told = json.loads(text)
    return Token(**{one.name: _value(one.name, told) for one in fields(Token)})


def _value(name: str, told: dict[str, Any]) -> Any:
    value = told[name]
    if name.endswith("_at") and value is not None:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise ValueError(name)
        return moment
    return value


def no_room(path: Path, error: OSError) -> TokenUnavailable:
    return TokenUnavailable(
        f"oauth.token_file: no fresh token is asked for, because {path} can't be written "
        f"({error.strerror}). The old one was left as it is."
    )
