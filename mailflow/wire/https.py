"""One form posted, one JSON answer: all of HTTP that OAuth needs, by the standard library.

No redirect is followed and no proxy asked, so that a secret goes to the named host alone.
Plain http is spoken with this machine only. An answer has half a minute altogether, and a
limit; a server that drips is cut off.
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from mailflow.wire import tls
from mailflow.wire.errors import CertificateRefused, NotEncrypted, TokenUnavailable, quoted

_SECONDS = 30.0
_LIMIT = 1 << 18
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True)
class Answer:
    """The status, and the JSON object; an empty one where the body is none."""

    status: int
    fields: Mapping[str, Any]


def post(url: str, form: Mapping[str, str], *, ca_file: str = "") -> Answer:
    """Post the form. Raises TokenUnavailable, CertificateRefused, NotEncrypted.

    Nothing of the form is in any message.
    """
    connection = _connection(url, ca_file)
    host = connection.host
    # A socket's timeout begins anew with each octet.
    timer = threading.Timer(_SECONDS, _cut, (connection,))
    timer.daemon = True
    timer.start()
    try:
        return _ask(connection, urlsplit(url), form)
    except ssl.SSLCertVerificationError as error:
        raise CertificateRefused(
            f"{host}: its certificate is not to be trusted: {error.verify_message}. Nothing was "
            "sent to it. A private authority goes into oauth.ca_file."
        ) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        why = quoted(getattr(error, "strerror", None) or type(error).__name__)
        raise TokenUnavailable(f"{host} does not answer as it should ({why}).") from None
    finally:
        timer.cancel()
        connection.close()


def _connection(url: str, ca_file: str) -> http.client.HTTPConnection:
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "http" and host in _LOOPBACK:
        return http.client.HTTPConnection(host, parts.port, timeout=_SECONDS)
    if parts.scheme != "https":
        raise NotEncrypted(f"{quoted(url)} is no https address: nothing is sent there.")
    context = tls.verifying(ca_file, key="oauth.ca_file")
    return http.client.HTTPSConnection(host, parts.port, timeout=_SECONDS, context=context)


def _ask(connection: http.client.HTTPConnection, parts: Any, form: Mapping[str, str]) -> Answer:
    path = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Accept": "application/json",
        "Connection": "close",
    }
    connection.request("POST", path, urlencode(form).encode("ascii"), headers)
    answer = connection.getresponse()
    body = answer.read(_LIMIT)
    if answer.length and len(body) < _LIMIT:
        raise http.client.IncompleteRead(b"")
    try:
        told = json.loads(body)
    except ValueError:
        told = {}
    return Answer(answer.status, told if isinstance(told, dict) else {})


def _cut(connection: http.client.HTTPConnection) -> None:
    sock: socket.socket | None = connection.sock
    if sock is not None:
        try:
            socket.socket.shutdown(sock, socket.SHUT_RDWR)
        except OSError:
            return
