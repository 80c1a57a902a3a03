"""What is asked of a provider, and what its answers mean."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from mailflow.config import OAuthConfig
from mailflow.wire import consent, oauth
from mailflow.wire.errors import CertificateRefused, LoginNeeded, TokenUnavailable, WireError
from mailflow.wire.https import post
from tests.servers.dovecot import make_certificate
from tests.servers.oauth import SECRET, OAuthServer


@pytest.fixture
def server() -> Iterator[OAuthServer]:
    made = OAuthServer().start()
    yield made
    made.stop()


@pytest.fixture
def client(server: OAuthServer) -> oauth.Client:
    return oauth.client_of(server.config(), SECRET)


def test_googles_question_asks_for_mail_and_for_a_refresh_token() -> None:
    client = oauth.client_of(OAuthConfig("google", "id-1"), "s3cret")
    asked = oauth.question(client, "http://127.0.0.1:4000", user="sam@gmail.com")
    parts = urlsplit(asked.url)
    told = {name: values[0] for name, values in parse_qs(parts.query).items()}
    assert f"{parts.netloc}{parts.path}" == "accounts.google.com/o/oauth2/v2/auth"
    assert (told["scope"], told["access_type"]) == ("https://mail.google.com/", "offline")
    assert (told["prompt"], told["login_hint"]) == ("consent", "sam@gmail.com")
    assert told["code_challenge_method"] == "S256"
    assert "s3cret" not in asked.url
    assert asked.verifier not in asked.url
    assert client.device_url == ""


def test_microsofts_addresses_are_those_of_the_tenant() -> None:
    client = oauth.client_of(OAuthConfig("microsoft", "id-1", tenant="contoso.example"), "")
    base = "https://login.microsoftonline.com/contoso.example/oauth2/v2.0"
    assert client.token_url == f"{base}/token"
    assert client.device_url == f"{base}/devicecode"
    assert "offline_access" in client.scope
    assert "SMTP.Send" in client.scope
    # what is registered with them
    assert client.loopback == "localhost"


def test_a_providers_address_can_be_another() -> None:
    own = OAuthConfig("microsoft", "id-1", token_url="https://login.microsoftonline.us/t")
    assert oauth.client_of(own, "").token_url == "https://login.microsoftonline.us/t"


def test_a_code_is_exchanged_only_with_the_verifier_that_belongs_to_it(
    server: OAuthServer, client: oauth.Client
) -> None:
    asked = oauth.question(client, "http://127.0.0.1:4000", user="sam")
    where = server._authorized({k: v[0] for k, v in parse_qs(urlsplit(asked.url).query).items()})
    code = parse_qs(urlsplit(where).query)["code"][0]
    kept = dict(server.codes)
    with pytest.raises(LoginNeeded, match="invalid_grant"):
        oauth.exchanged(client, code, verifier="another", redirect=asked.redirect)
    server.codes = kept
    grant = oauth.exchanged(client, code, verifier=asked.verifier, redirect=asked.redirect)
    assert server.access[grant.access]


# Devices --------------------------------------------------------------------------------------


def test_a_device_waits_as_it_is_told_and_slower_when_it_is_told(
    server: OAuthServer, client: oauth.Client
) -> None:
    shown: list[oauth.Device] = []
    waited: list[float] = []
    server.instead = [
        (400, {"error": "authorization_pending"}),
        (400, {"error": "slow_down"}),
        (503, {}),
        (400, {"error": "authorization_pending"}),
    ]
    grant = consent.by_device(client, shown.append, waited.append)
    assert server.access[grant.access]
    assert shown[0].user_code == "WDJB-MJHT"
    assert waited == [1, 1, 6, 12, 12]


@pytest.mark.parametrize("error", ["access_denied", "expired_token"])
def test_a_device_ends_where_the_owner_refuses_or_is_late(
    server: OAuthServer, client: oauth.Client, error: str
) -> None:
    server.instead = [(400, {"error": error})]
    with pytest.raises(LoginNeeded, match=error):
        consent.by_device(client, lambda _: None, lambda _: None)
    assert len(server.asked) == 1


def test_a_code_that_nobody_types_ends(server: OAuthServer, client: oauth.Client) -> None:
    server.instead = [(400, {"error": "authorization_pending"})] * 1000
    waited: list[float] = []
    with pytest.raises(LoginNeeded, match="before the code ended"):
        consent.by_device(client, lambda _: None, waited.append)
    assert sum(waited) == 60


# Answers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "fields", "kind"),
    [
        (400, {"error": "invalid_grant"}, LoginNeeded),
        (401, {"error": "invalid_client"}, LoginNeeded),
        (400, {"error": "invalid_scope"}, LoginNeeded),
        (403, {"error": "admin_policy_enforced"}, LoginNeeded),
        (400, {"error": "temporarily_unavailable"}, TokenUnavailable),
        (400, {}, TokenUnavailable),
        (403, {}, TokenUnavailable),
        (302, {}, TokenUnavailable),
        (429, {"error": "slow"}, TokenUnavailable),
        (500, {"error": "invalid_grant"}, TokenUnavailable),
        (200, {"access_token": ""}, TokenUnavailable),
        (200, {"access_token": "a\r\nA1 LOGOUT"}, TokenUnavailable),
        (200, {"access_token": "a\x01b"}, TokenUnavailable),
    ],
)
def test_an_answer_is_a_refusal_or_a_trouble_that_passes(
    server: OAuthServer,
    client: oauth.Client,
    status: int,
    fields: dict[str, str],
    kind: type[WireError],
) -> None:
    server.instead = [(status, fields)]
    with pytest.raises(kind) as caught:
        oauth.refreshed(client, "r3fresh")
    assert type(caught.value) is kind
    assert "r3fresh" not in str(caught.value)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("told", ["", "x", "-5", "1e400", None, [], 10**30])
def test_a_life_that_makes_no_sense_counts_as_an_hour(
    server: OAuthServer, client: oauth.Client, told: object
) -> None:
    server.instead = [(200, {"access_token": "a", "expires_in": told})]
    assert oauth.refreshed(client, "r").seconds == 3600


def test_what_a_provider_says_is_cut_and_freed_of_control_characters(
    server: OAuthServer, client: oauth.Client
) -> None:
    said = "AADSTS700082: The refresh token has expired.\r\nTrace ID: 1\x1b[2J" + "x" * 5000
    server.instead = [(400, {"error": "invalid_grant", "error_description": said})]
    with pytest.raises(LoginNeeded) as caught:
        oauth.refreshed(client, "r")
    assert "The refresh token has expired.)" in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 400


def test_a_browser_that_never_comes_back_is_not_waited_for_for_ever(client: oauth.Client) -> None:
    waiting = consent.Loopback(client, user="sam")
    try:
        with pytest.raises(LoginNeeded, match="in time"):
            waiting.grant(patience=0.1)
    finally:
        waiting.close()


def test_several_logins_at_once_have_nothing_in_common(client: oauth.Client) -> None:
    made = [oauth.question(client, "http://127.0.0.1:1", user="sam") for _ in range(50)]
    assert len({one.state for one in made}) == len({one.verifier for one in made}) == 50
    assert all(43 <= len(one.verifier) <= 128 for one in made)


# HTTP -----------------------------------------------------------------------------------------


def test_another_machine_is_spoken_to_by_https_only() -> None:
    with pytest.raises(WireError, match="is no https address"):
        post("http://login.example/token", {"client_secret": "s3cret"})


def test_a_redirect_is_not_followed_with_the_secret(server: OAuthServer) -> None:
    other = OAuthServer().start()
    server.instead = [(307, {"Location": other.url})]
    assert post(f"{server.url}/token", {"a": "b"}).status == 307
    assert other.asked == []
    other.stop()


def test_a_server_that_drips_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    from mailflow.wire import https
    from tests.servers.scripted import Peer, listening

    def talk(peer: Peer) -> None:
        peer.say("HTTP/1.1 200 OK", "Content-Length: 1000", "")
        while True:
            peer.sock.sendall(b" ")
            threading.Event().wait(0.05)

    monkeypatch.setattr(https, "_SECONDS", 0.5)
    with listening(talk) as dripping, pytest.raises(TokenUnavailable, match="does not answer"):
        post(f"http://127.0.0.1:{dripping.port}/token", {})


def test_a_server_that_cannot_prove_its_name_gets_nothing(tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path)
    server = OAuthServer(certificate=certificate).start()
    try:
        with pytest.raises(CertificateRefused, match=r"oauth\.ca_file"):
            post(f"{server.url}/introspect", {"token": "s3cret"})
        answer = post(
            f"{server.url}/introspect",
            {"token": "t"},
            ca_file=str(certificate),
        )
        assert answer.fields["active"] is False
    finally:
        server.stop()
