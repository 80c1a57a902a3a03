"""Servers found by DNS: a known provider's MX, SRV records, the usual names, or nothing."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator

import dns.resolver
import pytest

from mailflow.config.providers import Server
from mailflow.wire.discovery import Found, NoNetwork, discover, known
from tests.servers.names import NameServer

Zone = dict[tuple[str, str], tuple[str, ...]]
Ask = Callable[..., Found | None]


@pytest.fixture
def ask() -> Iterator[Ask]:
    servers: list[NameServer] = []

    def asking(zone: Zone, *, listening: tuple[Server, ...] = ()) -> Found | None:
        servers.append(NameServer(zone).start())
        there = listening.__contains__
        return discover("acme.example", servers[-1].resolver(), answers=there)

    yield asking
    for server in servers:
        server.stop()


def test_a_known_domain_is_not_asked_about() -> None:
    found = known("gmail.com")
    assert found
    assert found.imap == Server("imap.gmail.com", 993)


def test_a_domain_whose_mail_a_big_provider_takes_is_that_providers(ask: Ask) -> None:
    found = ask({("acme.example", "MX"): ("20 other.example.", "10 aspmx.l.google.com.")})
    assert found
    assert found.provider
    assert found.provider.name == "Gmail"
    assert found.is_certain


def test_srv_records_within_the_domain_are_believed(ask: Ask) -> None:
    found = ask(
        {
            ("_imaps._tcp.acme.example", "SRV"): (
                "10 0 993 old.acme.example.",
                "0 0 1993 mail.acme.example.",
            ),
            ("_submission._tcp.acme.example", "SRV"): ("0 1 587 out.acme.example.",),
        }
    )
    assert found
    assert found.imap == Server("mail.acme.example", 1993, "tls")
    assert found.smtp == Server("out.acme.example", 587, "starttls")
    assert found.is_certain


def test_srv_records_that_lead_elsewhere_need_the_owners_word(ask: Ask) -> None:
    """RFC 6186 6: DNS is not to be believed with a password."""
    found = ask(
        {
            ("_imaps._tcp.acme.example", "SRV"): ("0 0 993 imap.attacker.example.",),
            ("_submissions._tcp.acme.example", "SRV"): ("0 0 465 smtp.acme.example.",),
        }
    )
    assert found
    assert not found.is_certain


def test_a_service_that_is_said_not_to_be_offered_is_sought_by_the_usual_names(ask: Ask) -> None:
    """A target of “.” says no (RFC 6186 3.4)."""
    mail = (Server("imap.acme.example", 993), Server("mail.acme.example", 587, "starttls"))
    found = ask({("_imaps._tcp.acme.example", "SRV"): ("0 0 0 .",)}, listening=mail)
    assert found
    assert (found.imap, found.smtp) == mail


def test_a_domain_without_servers_has_none(ask: Ask) -> None:
    assert ask({}) is None


def test_without_a_network_it_says_so_at_once() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        asking = dns.resolver.Resolver(configure=False)
        asking.nameservers, asking.port = ["127.0.0.1"], silent.getsockname()[1]
        asking.lifetime = 0.2
        with pytest.raises(NoNetwork, match="no DNS server answers"):
            discover("acme.example", asking)
