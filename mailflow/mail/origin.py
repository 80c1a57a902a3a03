"""Who put this mail here? Only what our own side of the wire wrote counts.

`authentication` reads the topmost Authentication-Results that bears the anchor learned at
set-up (RFC 8601); any other may have come with the mail. Exchange Online writes the field
without an authserv-id: for such accounts the anchor is TOPMOST, and then only the very
first field counts, and only if it has no id.

Rules: comments and quoted strings, in which a sender's words stand, never become results;
a field with a quote or a bracket left open has none at all. `pass` is asked for one domain,
SPF and ARC are not asked. Whether the domain wants to be refused what fails DMARC is known by
our own server's words only. `has_trace` tells a mail that came in from one that the owner's
own program put into Sent: submission (RFC 3848: ESMTPA and its like) leaves no trace.

Known limit: whether the server strips forged fields can't be seen in a mail; `doctor`
sends itself one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailflow.mail.message import Message

#: the anchor of servers that write Authentication-Results without an authserv-id
TOPMOST = ""

_COMMENT = re.compile(r"\([^()]{0,2000}\)")
_CLAUSE = re.compile(r'(?:"[^"]*"|[^;"])+')
_RESULT = re.compile(
    r"\s*([A-Za-z][\w-]{0,30})(?:/\d{1,3})?\s{0,5}=\s{0,5}([A-Za-z]{1,20})\b", re.ASCII
)
_PROPERTY = re.compile(
    r"(?<!\S)([a-z]{1,20}\.[\w-]{1,40})\s{0,5}=\s{0,5}(\"[^\"]{0,500}\"|[^\s;\"]{1,500})",
    re.IGNORECASE | re.ASCII,
)
_SERVER = re.compile(r"([^\s;=()\"]{1,255})(?:\s+\d{1,3})?")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{8,64}")
_OUR_ID = re.compile(r"<mf\.([A-Za-z0-9_-]{8,64})@[^<>@]{1,255}>")
# A logged-in program handed the mail in (RFC 3848), or Exchange and webmail took it inside.
_SUBMITTED = re.compile(r"\bwith\s{1,5}(?:(?:UTF8)?E?SMTPS?A|https?|mapi)\b", re.IGNORECASE)

_DELIVERED = frozenset(
    {"return-path", "delivered-to", "x-original-to", "received-spf", "x-received"}
    | {"arc-seal", "arc-authentication-results"}
)
_ORIGINAL_IDS = ("X-Google-Original-Message-ID", "X-Microsoft-Original-Message-ID")
# Gmail and OpenDMARC: dmarc=pass (p=REJECT sp=NONE dis=NONE) header.from=example.org
_POLICY = re.compile(r"\bdmarc\s{0,5}=\s{0,5}pass\s{0,5}\(p=(?:reject|quarantine)\b", re.IGNORECASE)
_STATED = "policy.published-domain-policy"
# Depth to which comments stand in one another before a field is given up.
_NESTING_LIMIT = 5


@dataclass(frozen=True, slots=True)
class Result:
    """What one method found: `dkim`, `pass`, and properties such as `header.d`."""

    method: str
    verdict: str
    properties: tuple[tuple[str, str], ...] = ()

    def property_of(self, name: str) -> str:
        """A property's value, empty if it is not stated."""
        return next((value for key, value in self.properties if key == name), "")


@dataclass(frozen=True, slots=True)
class AuthResults:
    """What the trusted server found; empty where it said nothing that may be believed."""

    server: str = ""
    results: tuple[Result, ...] = ()
    #: the domain's DMARC policy is to refuse or set aside what fails
    is_strict: bool = False

    def dmarc_pass(self, domain: str) -> bool:
        """Did DMARC pass for exactly this From domain?"""
        return self._passed("dmarc", "header.from", domain)

    def dkim_pass(self, domain: str) -> bool:
        """Is there a good signature of exactly this domain?"""
        return self._passed("dkim", "header.d", domain) or self._passed("dkim", "header.i", domain)

    def _passed(self, method: str, name: str, domain: str) -> bool:
        return bool(domain) and any(
            result.property_of(name).rpartition("@")[2].casefold() == domain.casefold()
            for result in self.results
            if result.method == method and result.verdict == "pass"
        )


def authentication(message: Message, *, anchor: str) -> AuthResults:
    """What our own server found; `anchor` is its authserv-id, or TOPMOST. Never raises."""
    for value in message.header_all("Authentication-Results"):
        found = _read(value)
        if anchor == TOPMOST:
            return AuthResults() if found.server else found
        if found.server == anchor.casefold():
            return found
    return AuthResults()


def has_trace(message: Message) -> bool:
    """Did it come in through a mail server, rather than from a program logged in here?"""
    return (
        any(name.casefold() in _DELIVERED for name, _ in message.headers)
        or any(not _SUBMITTED.search(one) for one in message.header_all("Received"))
        or any("=pass" in one for one in message.header_all("Authentication-Results"))
    )


def mailflow_tokens(message: Message) -> tuple[str, ...]:
    """The tokens of mailflow's own ids that the mail bears, the surest place first.

    In order: X-Mailflow-Id, Message-ID, what a provider says it was before, then the
    References from the last to the first (failures 3.6). Whether a token is ours is for the
    store to know.
    """
    stated = message.header("X-Mailflow-Id").strip()
    originals = [one.strip() for name in _ORIGINAL_IDS for one in message.header_all(name)]
    ids = [message.message_id or "", *originals, *reversed(message.references)]
    tokens = [stated] if _TOKEN.fullmatch(stated) else []
    tokens += [
        match[1] for one in (*ids, *message.in_reply_to) if (match := _OUR_ID.fullmatch(one))
    ]
    return tuple(dict.fromkeys(tokens))


def _read(value: str) -> AuthResults:
    bare = _without_comments(value)
    first, *rest = _CLAUSE.findall(bare) or [""]
    server = _SERVER.fullmatch(first.strip())
    name = server[1].casefold() if server else ""
    # An open quote or bracket: nobody can tell what is comment and what result.
    if bare.count('"') % 2 or "(" in bare or ")" in bare:
        return AuthResults(server=name)
    found = (_result(clause) for clause in (rest if server else [first, *rest]))
    results = tuple(one for one in found if one)
    return AuthResults(name, results, _is_strict(value, results))


def _is_strict(value: str, results: tuple[Result, ...]) -> bool:
    """Does our server say so, in its comment on DMARC or as a property?"""
    of_dmarc = [one for one in results if one.method == "dmarc" and one.verdict == "pass"]
    if len(of_dmarc) != 1 or value.casefold().count("dmarc") != 1:
        return False
    stated = of_dmarc[0].property_of(_STATED).casefold() in {"reject", "quarantine"}
    return stated or bool(_POLICY.search(value))


def _without_comments(value: str) -> str:
    for _ in range(_NESTING_LIMIT):
        value, count = _COMMENT.subn(" ", value)
        if not count:
            break
    return value


def _result(clause: str) -> Result | None:
    stated = _RESULT.match(clause)
    if not stated:
        return None
    properties = tuple(
        (found[1].lower(), found[2].strip('"'))
        for found in _PROPERTY.finditer(clause[stated.end() :])
    )
    return Result(stated[1].lower(), stated[2].lower(), properties)


def topmost_server(message: Message) -> str | None:
    """The authserv-id of the very first Authentication-Results: TOPMOST where it bears none,
    None where there is no such field, or one that can't be read.
    """
    first = next(iter(message.header_all("Authentication-Results")), None)
    if first is None:
        return None
    found = _read(first)
    return found.server or (TOPMOST if found.results else None)
