"""The one place that makes TLS contexts: certificate and host name are always verified.

`smtplib` verifies nothing by itself (failures C9), so nobody calls it without this.
"""

from __future__ import annotations

import ssl

from mailflow.config import ServerConfig
from mailflow.wire.errors import CertificateRefused, NotEncrypted

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


def context(server: ServerConfig, *, section: str) -> ssl.SSLContext | None:
    """A verifying context, or None for `tls = "none"`, which only a loopback host may have.

    Raises NotEncrypted, and CertificateRefused where `ca_file` can't be read.
    """
    if server.tls == "none":
        if server.host not in _LOOPBACK:
            raise NotEncrypted(
                f"{section}.tls is none, but {server.host} is another machine: the password "
                f'would travel in the clear. Set {section}.tls to "tls" or "starttls".'
            )
        return None
    return verifying(server.ca_file, key=f"{section}.ca_file")


def verifying(ca_file: str, *, key: str) -> ssl.SSLContext:
    """A context that verifies certificate and name, by the system's authorities or this file's.

    `key` of the config is named where the file can't be read: raises CertificateRefused.
    """
    try:
        return ssl.create_default_context(cafile=ca_file or None)
    except OSError as error:
        raise CertificateRefused(
            f"The certificates in {ca_file} can't be read ({error.strerror or error}). "
            f"Correct {key}, or leave it empty to trust the system's."
        ) from None
