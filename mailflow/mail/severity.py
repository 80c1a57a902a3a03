"""For now or for good: what the codes and words of a failure say (RFC 3463, RFC 5321 4.2).

The class of the enhanced status decides; without one the SMTP reply; without either the
words. It says what the server said of this letter, not that the address is dead: a full
mailbox is often 5.2.2.
"""

from __future__ import annotations

import re

_ENHANCED = r"([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)"
# The surest first: beside an SMTP reply, marked by qmail's #, or standing alone.
_STATUS = (
    re.compile(r"(?<![\d.])[245]\d\d[\s\-:,;(#]{1,4}" + _ENHANCED),
    re.compile(r"#\s?" + _ENHANCED),
    re.compile(r"(?<![\d.v])" + _ENHANCED),
)
_REPLY = (
    re.compile(
        r"(?:said|code|error|status|reply|response|returned|reason|>>>|<<<"
        r"|smtp;?)\W{0,12}([45]\d\d)(?!\d|\.\d)",
        re.IGNORECASE,
    ),
    re.compile(r"^[\s<>*(:-]{0,12}([45]\d\d)(?=[\s\-:<]|$)", re.MULTILINE),
    re.compile(r"(?::|\()\s{0,4}([45]\d\d)(?=[\s-][\w<#'\"])"),
)
_FOR_NOW = re.compile(
    r"try again|later|temporar|deferred|timed? ?out|time-?out|expired|too long|retry"
    r"|not respond|unreachable|refused|greylist|greylisted|could not connect|unable to connect"
    r"|connection|queue|no answer|zeitüberschreitung|vorübergehend|temporaire|temporal|しばらく",
    re.IGNORECASE,
)
_FOR_GOOD = re.compile(
    r"permanent|unknown|no such|does ?n[o']t exist|not exist|invalid|disabled|no mailbox|not found"
    r"|unrouteable|not listed|not recogni[sz]ed|inactive|discontinued|rejected|denied|unbekannt"
    r"|inconnu|desconocid|не существует|見つかりません",
    re.IGNORECASE,
)


def status_in(text: str) -> str:
    """The enhanced status code a diagnostic names, or "" (RFC 3463)."""
    for pattern in _STATUS:
        if found := pattern.search(text):
            return found[1]
    return ""


def reply_in(text: str) -> str:
    """The SMTP reply code a diagnostic names, or ""."""
    for pattern in _REPLY:
        if found := pattern.search(text):
            return found[1]
    return ""


def is_permanent(status: str, diagnostic: str) -> bool | None:
    """True: for good, False: for now, None: neither codes nor words tell."""
    code = status or status_in(diagnostic) or reply_in(diagnostic)
    if code[:1] in ("4", "5"):
        return code[0] == "5"
    if _FOR_GOOD.search(diagnostic):
        return True
    return False if _FOR_NOW.search(diagnostic) else None
