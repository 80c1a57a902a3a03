"""An OAuth 2 server of a test's own: both flows, refresh with rotation, and what servers do wrong.

It also answers introspection (RFC 7662), by which Dovecot checks a token.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import ssl
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from mailflow.config import OAuthConfig

HOST = "127.0.0.1"
CLIENT, SECRET = "client-1", "client-s3cret"


@dataclass
class OAuthServer:
    """Start with `start()`, end with `stop()`.

    `rotates`: each refresh gives another refresh token. `strict`: the old one is void at once, and
    using it again voids all (RFC 9700 4.14.2). `instead` are answers given in the place of the next
    ones of the token endpoint.
    """

    user: str = "sam@example.org"
    rotates: bool = True
    strict: bool = False
    life: int = 3600
    #: seconds, as Google tells of a project in Testing
    refresh_life: int = 0
    long: bool = False
    agrees: bool = True
    #: with it (and its key beside it) the server speaks TLS
    certificate: Path | None = None
    instead: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    access: dict[str, bool] = field(default_factory=dict)
    refresh: dict[str, bool] = field(default_factory=dict)
    #: forms that came to the token endpoint
    asked: list[dict[str, str]] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    devices: dict[str, bool] = field(default_factory=dict)
    _server: Any = None
    _lock: Any = field(default_factory=threading.Lock)

    def start(self) -> OAuthServer:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                where = outer._authorized(dict(parse_qsl(urlsplit(self.path).query)))
                self.send_response(302)
                self.send_header("Location", where)
                self.end_headers()

            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                form = dict(parse_qsl(self.rfile.read(length).decode()))
                with outer._lock:
                    status, told = getattr(outer, f"_{self.path.strip('/')}")(form)
                body = json.dumps(told).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                """Nothing."""

        self._server = ThreadingHTTPServer((HOST, 0), Handler)
        if self.certificate:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(self.certificate, self.certificate.with_name("key.pem"))
            # Not at accept(): one client that leaves would end the whole server.
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        scheme = "https" if self.certificate else "http"
        return f"{scheme}://{HOST}:{self._server.server_address[1]}"

    def config(self, **more: Any) -> OAuthConfig:
        """How mailflow reaches this server."""
        given = {
            "provider": "other",
            "client_id": CLIENT,
            "client_secret": SECRET,
            "authorize_url": f"{self.url}/authorize",
            "token_url": f"{self.url}/token",
            "device_url": f"{self.url}/device",
            "scope": "mail",
        }
        return OAuthConfig(**(given | more))

    def grant(self) -> dict[str, Any]:
        """A login that went well."""
        access, refresh = secrets.token_hex(8), secrets.token_hex(8)
        access += "x" * 3000 * self.long
        self.access[access] = self.refresh[refresh] = True
        told = {"access_token": access, "refresh_token": refresh, "expires_in": self.life}
        return told | ({"refresh_token_expires_in": self.refresh_life} if self.refresh_life else {})

    def expire(self) -> None:
        """All access tokens end now."""
        # in place: other servers of the test look at it
        self.access.update(dict.fromkeys(self.access, False))

    def withdraw(self) -> None:
        """The owner, or an administrator, ends the login."""
        self.expire()
        self.refresh.update(dict.fromkeys(self.refresh, False))

    # Endpoints ------------------------------------------------------------------------------

    def _authorized(self, asked: dict[str, str]) -> str:
        told = {"state": asked["state"]}
        if self.agrees:
            told["code"] = secrets.token_hex(4)
            self.codes[told["code"]] = asked
        else:
            told["error"] = "access_denied"
        return f"{asked['redirect_uri']}/?{urlencode(told)}"

    def _device(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        code = secrets.token_hex(4)
        self.devices[code] = True
        told = {"device_code": code, "user_code": "WDJB-MJHT", "interval": 1, "expires_in": 60}
        return 200, told | {"verification_uri": f"{self.url}/activate"}

    def _introspect(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        return 200, {"active": self.access.get(form["token"], False), "username": self.user}

    def _token(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        self.asked.append(form)
        if self.instead:
            return self.instead.pop(0)
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT, SECRET):
            return 401, {"error": "invalid_client"}
        kind = form["grant_type"].rpartition(":")[2]
        return {
            "refresh_token": self._refreshed,
            "authorization_code": self._exchanged,
            "device_code": self._polled,
        }[kind](form)

    def _refreshed(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        old = form["refresh_token"]
        if not self.refresh.get(old):
            if self.strict:
                self.withdraw()
            return 400, {"error": "invalid_grant", "error_description": "Token has been revoked."}
        told = self.grant()
        if self.strict:
            self.refresh[old] = False
        if not self.rotates:
            del self.refresh[told.pop("refresh_token")]
        return 200, told

    def _exchanged(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        asked = self.codes.pop(form["code"], None)
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        right = asked and (asked["code_challenge"], asked["redirect_uri"]) == (
            challenge,
            form["redirect_uri"],
        )
        return (200, self.grant()) if right else (400, {"error": "invalid_grant"})

    def _polled(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        right = self.devices.pop(form["device_code"], False)
        return (200, self.grant()) if right else (400, {"error": "expired_token"})
