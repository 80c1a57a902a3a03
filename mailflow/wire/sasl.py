"""How a token logs in: XOAUTH2 (Google's and Microsoft's own) or OAUTHBEARER (RFC 7628).

A server that refuses a token sends its reason as a challenge and wants one more answer before
it says no (RFC 7628 3.2.3): a client that sends the token again, or waits, hangs there.
"""

from __future__ import annotations

import json

from mailflow.wire.errors import TokensUnwelcome, quoted


class Exchange:
    """One login. `name` is the mechanism; `refusal` what the server said of the token."""

    def __init__(self, name: str, first: bytes, last: bytes) -> None:
        self.name = name
        self._first, self._last = first, last
        self._is_said = False
        self.refusal = ""

    def answer(self, challenge: bytes) -> bytes:
        """What to send next."""
        if not self._is_said:
            self._is_said = True
            return self._first
        self.refusal = _reason(challenge)
        return self._last


def of_offered(offered: list[str], user: str, token: str, *, host: str) -> Exchange:
    """The exchange by the best mechanism among those offered (`AUTH=XOAUTH2`).

    XOAUTH2 first: all the big ones have it, and Microsoft nothing else. Raises TokensUnwelcome.
    """
    names = {one.upper().removeprefix("AUTH=") for one in offered if one.upper()[:5] == "AUTH="}
    if "XOAUTH2" in names:
        said = f"user={user}\1auth=Bearer {token}\1\1"
        return Exchange("XOAUTH2", said.encode(), b"")
    if "OAUTHBEARER" in names:
        plain = user.replace("=", "=3D").replace(",", "=2C")
        said = f"n,a={plain},\1host={host}\1auth=Bearer {token}\1\1"
        return Exchange("OAUTHBEARER", said.encode(), b"\1")
    raise TokensUnwelcome(
        f"{host} takes no login by OAuth (neither XOAUTH2 nor OAUTHBEARER): use a password there, "
        "or look at the name of the server."
    )


def _reason(challenge: bytes) -> str:
    try:
        told = json.loads(challenge)
        return quoted(f"({told['status']})") if "status" in told else ""
    except (ValueError, TypeError):
        return ""
