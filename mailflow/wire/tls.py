"""TLS, verified everywhere by one factory: `smtplib` by itself verifies nothing (failures C9)."""

from __future__ import annotations

import ssl

from mailflow.config import ServerConfig
from mailflow.wire.errors import CertificateRefused

#: the usual ports by kind of TLS (RFC 8314)
IMAP_PORTS = {"tls": 993, "starttls": 143, "none": 143}
SMTP_PORTS = {"tls": 465, "starttls": 587, "none": 25}


def context(server: ServerConfig) -> ssl.SSLContext:
    """A context that checks certificate and host name. Raises CertificateRefused for a bad ca_file."""
    try:
        return ssl.create_default_context(cafile=server.ca_file or None)
    except (OSError, ssl.SSLError) as error:
        message = f"ca_file {server.ca_file!r} can't be read: {error}"
        raise CertificateRefused(message) from error
