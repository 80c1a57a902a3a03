"""Whom an address field names, as a second and plainer reader sees it.

Mail programs differ on odd From fields ("Composition Kills", CVE-2023-27043), so a field
counts only where this reader and `mail.addresses` agree.
"""

from __future__ import annotations

import re

#: characters of a field that are read
_LONGEST = 10_000
_SPEC = re.compile(r"[^\s<>,;:\"()\[\]\\]{1,64}@[^\s<>,;:\"()\[\]\\@]{1,255}")


def specs_in(field: str) -> list[str]:
    """Every addr-spec in a decoded field (RFC 5322, 3.4), also those in names and comments:
    a name that looks like an address is shown like one.
    """
    return _SPEC.findall(field[:_LONGEST])


def key_of(spec: str) -> str:
    """An addr-spec for comparing: ASCII, the domain as DNS has it; empty where it has no such form.

    Never casefold(): it makes a k of the Kelvin sign, and so one address of two.
    """
    local, _, domain = spec.rpartition("@")
    try:
        return f"{local.encode('ascii').decode()}@{domain.encode('idna').decode()}".lower()
    except UnicodeError:
        return ""
