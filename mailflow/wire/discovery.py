"""Where the servers of an address are, by DNS: MX (a provider we know), SRV (RFC 6186), and
the usual names. Without a network it fails within seconds.

DNS is told by nobody in particular: RFC 6186 section 6 wants the owner asked before a
password goes to a server outside the address's own domain. `Found.is_certain` says whether
that is needed; TLS then proves that the server is the one named, no more.

Known limit: no autoconfig over HTTPS; a provider that has only that is asked about.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mailflow.config.providers import Provider, Server, provider_by_exchange, provider_of

if TYPE_CHECKING:
    from dns.resolver import Resolver

#: seconds: for one question and its repetitions, for one connection
_ASKING = 3.0
_CONNECTING = 2.0

#: service → how it is encrypted (RFC 6186 3.1, RFC 8314 5.1)
_IMAP_SERVICES = (("_imaps._tcp", "tls"), ("_imap._tcp", "starttls"))
_SMTP_SERVICES = (("_submissions._tcp", "tls"), ("_submission._tcp", "starttls"))
_IMAP_USUAL = (("imap.", 993, "tls"), ("mail.", 993, "tls"), ("", 993, "tls"))
_SMTP_USUAL = (
    *(("smtp.", 465, "tls"), ("mail.", 465, "tls"), ("", 465, "tls")),
    *(("smtp.", 587, "starttls"), ("mail.", 587, "starttls")),
)


@dataclass(frozen=True, slots=True)
class Found:
    """Where to log in. `how` says by what it was found; `provider` where it is one we know."""

    imap: Server
    smtp: Server
    how: str
    is_certain: bool
    provider: Provider | None = None


class NoNetwork(Exception):
    """No DNS server answers."""


def known(domain: str) -> Found | None:
    """The servers of a provider that is known by the domain's name; nothing is asked."""
    if provider := provider_of(domain):
        return _of(provider, provider.name)
    return None


def _of(provider: Provider, how: str) -> Found:
    return Found(provider.imap, provider.smtp, how, is_certain=True, provider=provider)


def resolver() -> Resolver:
    """The machine's own resolver, with little patience. Raises NoNetwork without a config."""
    import dns.resolver  # noqa: PLC0415  # a quarter of a second, for `mailflow init` only

    try:
        made = dns.resolver.Resolver()
    except dns.resolver.NoResolverConfiguration:
        raise NoNetwork("this machine names no DNS server") from None
    made.lifetime, made.timeout = _ASKING, _ASKING / 2
    return made


def discover(
    domain: str,
    ask: Resolver,
    *,
    answers: Callable[[Server], bool] | None = None,
) -> Found | None:
    """The servers of a domain that is no known provider's. Raises NoNetwork.

    `answers` says whether somebody listens there, by a TCP connection unless given.
    """
    for exchange in _exchanges(domain, ask):
        if provider := provider_by_exchange(exchange):
            return _of(provider, f"{provider.name}, which takes the mail of {domain}")
    imap, smtp = _service(domain, _IMAP_SERVICES, ask), _service(domain, _SMTP_SERVICES, ask)
    if imap and smtp:
        inside = all(_is_within(one.host, domain) for one in (imap, smtp))
        return Found(imap, smtp, f"SRV records of {domain}", is_certain=inside)
    listens = answers or _listens
    imap = imap or _first(_usual(domain, _IMAP_USUAL), listens)
    smtp = (smtp or _first(_usual(domain, _SMTP_USUAL), listens)) if imap else None
    if imap and smtp:
        inside = all(_is_within(one.host, domain) for one in (imap, smtp))
        return Found(imap, smtp, "the usual names", is_certain=inside)
    return None


def _exchanges(domain: str, ask: Resolver) -> list[str]:
    records = sorted(_records(domain, "MX", ask), key=lambda one: one.preference)
    return [str(one.exchange).rstrip(".") for one in records]


def _service(domain: str, services: Iterable[tuple[str, str]], ask: Resolver) -> Server | None:
    """The first service that is offered; a target of `.` says that it is not (RFC 6186 3.4)."""
    for service, tls in services:
        records = sorted(
            _records(f"{service}.{domain}", "SRV", ask), key=lambda one: (one.priority, -one.weight)
        )
        for record in records:
            if host := str(record.target).rstrip("."):
                return Server(host, record.port, tls)
    return None


def _records(name: str, kind: str, ask: Resolver) -> list[Any]:
    import dns.exception  # noqa: PLC0415
    import dns.resolver  # noqa: PLC0415

    try:
        return list(ask.resolve(name, kind, search=False))
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return []
    except (dns.resolver.NoNameservers, dns.exception.Timeout, OSError):
        raise NoNetwork("no DNS server answers") from None
    except dns.exception.DNSException:
        return []  # a name that can't be one


def _usual(domain: str, names: Iterable[tuple[str, int, str]]) -> Iterator[Server]:
    return (Server(f"{prefix}{domain}", port, tls) for prefix, port, tls in names)


def _first(servers: Iterable[Server], listens: Callable[[Server], bool]) -> Server | None:
    """The first that answers; all are asked together, so that silence costs its time once."""
    asked = list(servers)
    with ThreadPoolExecutor(len(asked)) as threads:
        answers = list(threads.map(listens, asked))
    return next((one for one, is_there in zip(asked, answers, strict=True) if is_there), None)


def _listens(server: Server) -> bool:
    try:
        with socket.create_connection((server.host, server.port), _CONNECTING):
            return True
    except (OSError, UnicodeError):
        return False


def _is_within(host: str, domain: str) -> bool:
    plain, own = host.casefold(), domain.casefold()
    return plain == own or plain.endswith(f".{own}")
