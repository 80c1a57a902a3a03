"""OAuth 2 with a client of the owner's own (RFC 6749): what is asked, and what answers mean.

Providers differ in their addresses, scope and a few words only: the table below, by each
one's documentation (developers.google.com/identity/protocols/oauth2/native-app,
learn.microsoft.com/entra/identity-platform, read 2026-11). Written by hand on the standard
library: of the libraries that speak both, each brings 5 to 20 MB, none tries a refresh at
most once, and one refuses a test server on this machine.

Known limits: no discovery (RFC 8414), no client certificates, no DPoP.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from mailflow.config import OAuthConfig
from mailflow.wire.errors import LoginNeeded, TokenUnavailable, quoted
from mailflow.wire.https import Answer, post

_MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
_KNOWN: Mapping[str, Mapping[str, str]] = {
    # No device flow: Google gives none for mail's scope.
    "google": {
        "authorize_url": "https://accounts.google.com/o/oauth2/v2/auth",
        "token_url": "https://oauth2.googleapis.com/token",
        "scope": "https://mail.google.com/",
    },
    "microsoft": {
        "authorize_url": f"{_MICROSOFT}/authorize",
        "token_url": f"{_MICROSOFT}/token",
        "device_url": f"{_MICROSOFT}/devicecode",
        "scope": "https://outlook.office.com/IMAP.AccessAsUser.All "
        "https://outlook.office.com/SMTP.Send offline_access",
    },
}
#: without these Google grants no refresh token, or none a second time
_MORE = {"google": {"access_type": "offline", "prompt": "consent"}}
#: what each wants registered, with any port (RFC 8252 7.3)
_LOOPBACK = {"microsoft": "localhost"}
#: errors after which the very same question may be asked again (RFC 6749 4.1.2.1, RFC 8628 3.5)
_PASSING = {"temporarily_unavailable", "server_error", "authorization_pending", "slow_down"}
_DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
_HOUR = 3600


@dataclass(frozen=True, slots=True)
class Client:
    """Who asks, and where. `name` is the provider's, for messages."""

    name: str
    id: str
    authorize_url: str
    token_url: str
    device_url: str
    scope: str
    ca_file: str = ""
    secret: str = field(default="", repr=False)

    @property
    def loopback(self) -> str:
        """The host of the address that a browser is sent back to."""
        return _LOOPBACK.get(self.name, "127.0.0.1")


@dataclass(frozen=True, slots=True)
class Grant:
    """What a provider gave. `refresh` may be empty: the one before goes on. Seconds."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    seconds: int = _HOUR
    #: until the refresh token itself ends, 0 where nothing is told
    ends_in: int = 0


@dataclass(frozen=True, slots=True)
class Device:
    """A code to type elsewhere (RFC 8628 3.2). Seconds."""

    code: str = field(repr=False)
    user_code: str
    address: str
    interval: float
    seconds: float


class NotYet(Exception):
    """The owner has not agreed yet; `slower`: ask less often."""

    def __init__(self, *, slower: bool) -> None:
        super().__init__("not yet")
        self.slower = slower


def client_of(config: OAuthConfig, secret: str) -> Client:
    """The client that the config describes."""
    known = _KNOWN.get(config.provider, {})

    def told(name: str) -> str:
        own: str = getattr(config, name)
        return own or known.get(name, "").replace("{tenant}", quote(config.tenant, safe=""))

    return Client(
        name=config.provider,
        id=config.client_id,
        authorize_url=told("authorize_url"),
        token_url=told("token_url"),
        device_url=told("device_url"),
        scope=told("scope"),
        ca_file=config.ca_file,
        secret=secret,
    )


# Tokens -----------------------------------------------------------------------------------


def refreshed(client: Client, refresh: str) -> Grant:
    """A fresh token for a refresh token (RFC 6749 6).

    Raises LoginNeeded where asking again would not help, TokenUnavailable where it may.
    """
    form = {"grant_type": "refresh_token", "refresh_token": refresh, "scope": client.scope}
    return _granted(client, form)


def exchanged(client: Client, code: str, *, verifier: str, redirect: str) -> Grant:
    """The token for the code that a browser brought back (RFC 6749 4.1.3, RFC 7636 4.5)."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect,
        "code_verifier": verifier,
    }
    return _granted(client, form)


def polled(client: Client, device: Device) -> Grant:
    """The token for a device's code. Raises NotYet (RFC 8628 3.5), and as `refreshed`."""
    return _granted(client, {"grant_type": _DEVICE, "device_code": device.code})


def device_of(client: Client) -> Device:
    """A code for the owner to type (RFC 8628 3.1). Raises as `refreshed`."""
    answer = _ask(client, client.device_url, {"scope": client.scope})
    told = answer.fields
    if answer.status != 200 or not told.get("device_code") or not told.get("user_code"):
        raise _trouble(client, answer)
    return Device(
        code=str(told["device_code"]),
        user_code=quoted(str(told["user_code"])),
        # Google's own name for it is an older one
        address=quoted(str(told.get("verification_uri") or told.get("verification_url") or "")),
        interval=float(_seconds(told.get("interval"), 5)),
        seconds=float(_seconds(told.get("expires_in"), 900)),
    )


def _granted(client: Client, form: dict[str, str]) -> Grant:
    answer = _ask(client, client.token_url, form)
    told = answer.fields
    if answer.status != 200 or not told.get("access_token"):
        error = told.get("error")
        if error in {"authorization_pending", "slow_down"}:
            raise NotYet(slower=error == "slow_down")
        raise _trouble(client, answer)
    return Grant(
        access=_plain(client, told["access_token"]),
        refresh=_plain(client, told.get("refresh_token") or ""),
        seconds=_seconds(told.get("expires_in"), _HOUR),
        ends_in=_seconds(told.get("refresh_token_expires_in"), 0),
    )


def _ask(client: Client, url: str, form: dict[str, str]) -> Answer:
    # The secret in the form, which both providers want, and not by HTTP Basic.
    own = {"client_id": client.id} | ({"client_secret": client.secret} if client.secret else {})
    return post(url, own | form, ca_file=client.ca_file)


def _plain(client: Client, token: object) -> str:
    """A token as RFC 6749 A.12 has it: nothing in it ends a line of the next protocol."""
    text = str(token)
    if not text.isascii() or not text.isprintable():
        raise TokenUnavailable(f"{client.name} gave a token that is none (oauth.token_url).")
    return text


def _seconds(told: object, otherwise: int) -> int:
    try:
        seconds = int(float(str(told)))
    except (ValueError, OverflowError):
        return otherwise
    return seconds if 0 < seconds < 10 * 366 * 86_400 else otherwise


def _trouble(client: Client, answer: Answer) -> LoginNeeded | TokenUnavailable:
    error = quoted(str(answer.fields.get("error") or ""))
    said = quoted(str(answer.fields.get("error_description") or "")).partition("  Trace ID")[0]
    told = f"{error}: {said}" if said else error or f"HTTP status {answer.status}"
    if answer.status in {400, 401, 403} and error and error not in _PASSING:
        return LoginNeeded(f"{client.name} gives no token ({told}).")
    return TokenUnavailable(f"{client.name} gives no token now ({told}).")


# The browser's way --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Question:
    """What a browser is sent to ask, and what proves that the answer belongs to it."""

    url: str
    redirect: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)


def question(client: Client, redirect: str, *, user: str) -> Question:
    """A new question (RFC 6749 4.1.1) with PKCE by S256 (RFC 7636 4.2)."""
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(64)
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    asked: dict[str, Any] = {
        "client_id": client.id,
        "response_type": "code",
        "redirect_uri": redirect,
        "scope": client.scope,
        "state": state,
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii"),
        "code_challenge_method": "S256",
        "login_hint": user,
        **_MORE.get(client.name, {}),
    }
    joint = "&" if "?" in client.authorize_url else "?"
    return Question(f"{client.authorize_url}{joint}{urlencode(asked)}", redirect, state, verifier)
