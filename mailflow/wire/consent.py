"""How the owner agrees: in a browser on this machine that is sent back here (RFC 8252 7.3), in one
elsewhere whose last address is typed in, or by a code typed on another device (RFC 8628).
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from mailflow.wire import oauth
from mailflow.wire.errors import LoginNeeded, TokenUnavailable, quoted
from mailflow.wire.oauth import Client, Device, Grant, NotYet, Question

#: seconds that somebody may take to find the second factor
_PATIENCE = 900.0
_SLOWER = 5.0
_DONE = "mailflow is logged in. You may close this page."
_NOT_DONE = "This did not work; look at the terminal."


def by_device(
    client: Client, show: Callable[[Device], None], wait: Callable[[float], object]
) -> Grant:
    """The grant for a code that the owner types elsewhere. `wait` is given seconds.

    Raises LoginNeeded where they refuse or the code ends, TokenUnavailable.
    """
    device = oauth.device_of(client)
    show(device)
    interval, left = device.interval, device.seconds
    while left > 0:
        wait(interval)
        left -= interval
        try:
            return oauth.polled(client, device)
        except NotYet as one:
            # RFC 8628 3.5: five seconds more, each time it is said.
            interval += _SLOWER if one.slower else 0.0
        except TokenUnavailable:
            interval *= 2  # likewise, for a connection that fails
    raise LoginNeeded("Nobody agreed before the code ended. Run: mailflow login")


class Loopback:
    """Waits on this machine for the browser to come back. Close it."""

    def __init__(self, client: Client, *, user: str, port: int = 0) -> None:
        """`port`: 0 takes a free one."""
        self._client = client
        self._answer: dict[str, str] = {}
        self._server = HTTPServer(("127.0.0.1", port), self._handler())
        # One request at a time, each with an end: a browser may open a connection and say nothing.
        self._server.timeout = 1.0
        redirect = f"http://{client.loopback}:{self._server.server_address[1]}"
        self.question = oauth.question(client, redirect, user=user)

    def grant(self, patience: float = _PATIENCE) -> Grant:
        """Wait for the answer. Raises LoginNeeded where the owner refused or did not come."""
        until = time.monotonic() + patience
        while not self._answer and time.monotonic() < until:
            self._server.handle_request()
        if not self._answer:
            raise LoginNeeded("Nobody agreed in the browser in time. Run: mailflow login")
        return _exchanged(self._client, self.question, self._answer)

    def close(self) -> None:
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 5

            def do_GET(self) -> None:  # the library's name
                told = _told(self.path)
                # Anybody on this machine may ask here; only what knows the state is an answer.
                is_ours = secrets.compare_digest(told.get("state", ""), outer.question.state)
                if is_ours:
                    outer._answer = told  # one thing in two classes
                text = (_DONE if is_ours and "code" in told else _NOT_DONE).encode()
                self.send_response(200 if is_ours else 404)
                self.send_header("Content-Type", "text/plain; charset=utf-8")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Nothing: the address holds the code."""

        return Handler


def by_hand(client: Client, asked: Question, address: str) -> Grant:
    """The grant for the address that a browser elsewhere ended at, where nothing answered it.

    Raises LoginNeeded where it is not the answer to this question.
    """
    told = _told(address.strip())
    if not secrets.compare_digest(told.get("state", ""), asked.state):
        raise LoginNeeded(
            "That is not the address of this login's last page (it holds “state=” and “code=”). "
            "Run: mailflow login"
        )
    return _exchanged(client, asked, told)


def _told(address: str) -> dict[str, str]:
    query = parse_qs(urlsplit(address).query)
    return {name: values[0] for name, values in query.items() if values[0].isascii()}


def _exchanged(client: Client, asked: Question, told: dict[str, str]) -> Grant:
    if "code" not in told:
        why = quoted(told.get("error_description") or told.get("error") or "no reason")
        raise LoginNeeded(f"{client.name} did not agree: {why}. Run: mailflow login")
    return oauth.exchanged(client, told["code"], verifier=asked.verifier, redirect=asked.redirect)


def pause(seconds: float) -> None:
    """Wait; Ctrl-C ends it."""
    threading.Event().wait(seconds)
