"""The table of providers: whose an address is, and that no row is wrong in itself."""

from __future__ import annotations

import pytest

from mailflow.config.providers import PROVIDERS, Provider, Secret, provider_by_exchange, provider_of


@pytest.mark.parametrize(
    ("domain", "name"),
    [
        ("gmail.com", "Gmail"),
        ("GMail.com", "Gmail"),
        ("hotmail.co.uk", "Outlook.com"),
        ("contoso.onmicrosoft.com", "Microsoft 365"),
        ("yahoo.co.uk", "Yahoo Mail"),
        ("pm.me", "Proton Mail"),
        ("posteo.ch", "Posteo"),
        ("tutanota.com", "Tuta"),
    ],
)
def test_an_address_is_known_by_its_domain(domain: str, name: str) -> None:
    found = provider_of(domain)
    assert found
    assert found.name == name


@pytest.mark.parametrize("domain", ["example.org", "notgmail.com", "gmail.com.example.org", ""])
def test_other_domains_are_nobodys(domain: str) -> None:
    assert provider_of(domain) is None


@pytest.mark.parametrize(
    ("exchange", "name"),
    [
        ("aspmx.l.google.com.", "Gmail"),
        ("smtp.google.com", "Gmail"),
        ("acme-com.mail.protection.outlook.com", "Microsoft 365"),
        ("eur.olc.protection.outlook.com", "Outlook.com"),
        ("in1-smtp.messagingengine.com", "Fastmail"),
        ("mx-eu.mail.am0.yahoodns.net", "Yahoo Mail"),
        ("mx-aol.mail.gm0.yahoodns.net", "AOL Mail"),
    ],
)
def test_a_domain_of_ones_own_is_known_by_who_takes_its_mail(exchange: str, name: str) -> None:
    found = provider_by_exchange(exchange)
    assert found
    assert found.name == name


def test_an_exchange_that_only_looks_like_a_known_one_is_nobodys() -> None:
    assert provider_by_exchange("mx.evilgoogle.com") is None


@pytest.mark.parametrize("provider", PROVIDERS, ids=[one.name for one in PROVIDERS])
def test_every_provider_says_where_what_and_who_says_so(provider: Provider) -> None:
    assert provider.how.endswith(".")
    assert provider.source
    if provider.secret is not Secret.NONE:
        usual = {
            ("tls", 993),
            ("tls", 465),
            ("starttls", 587),
            ("starttls", 1143),
            ("starttls", 1025),
        }
        assert {(one.tls, one.port) for one in (provider.imap, provider.smtp)} <= usual


def test_no_domain_belongs_to_two() -> None:
    domains = [domain for provider in PROVIDERS for domain in provider.domains]
    assert len(domains) == len(set(domains))
