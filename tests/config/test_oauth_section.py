"""[oauth]: what contradicts itself is told with its line and the way out."""

from __future__ import annotations

import pytest

from mailflow.config import BadConfig, parse

WHOLE = """[owner]
name = "Sam"
addresses = ["sam@example.org"]
[imap]
host = "imap.example.org"
[smtp]
host = "smtp.example.org"
[oauth]
"""


@pytest.mark.parametrize(
    ("lines", "line", "told"),
    [
        (('provider = "gmail"', 'client_id = "1"'), 9, r'provider.*"google"'),
        (('provider = "microsoft"',), 8, r"client_id: is missing.*registered"),
        (
            (
                'provider = "google"',
                'client_id = "1"',
                'client_secret = "a"',
                'client_secret_file = "b"',
            ),
            12,
            "client_secret and client_secret_file are both given",
        ),
        (('provider = "other"', 'client_id = "1"', 'scope = "mail"'), 8, "token_url: is missing"),
        (('token_url = "http://login.example/t"',), 9, r"no address of the web.*https://"),
        (('device_url = "login.example"',), 9, "no address of the web"),
        (('tenant = "a/b"',), 9, "no tenant"),
        (('client_secert = "a"',), 9, 'did you mean "client_secret"'),
    ],
)
def test_a_mistake_is_told(lines: tuple[str, ...], line: int, told: str) -> None:
    with pytest.raises(BadConfig) as caught:
        parse(WHOLE + "\n".join(lines), "config.toml")
    problems = [one for one in caught.value.problems if one.line == line]
    assert problems, caught.value
    import re

    assert any(re.search(told, str(one).replace("\n", " ")) for one in problems), caught.value
    assert '"a"' not in str(caught.value)


def test_a_password_beside_it_is_told_for_the_mailbox_and_fine_for_sending() -> None:
    oauth = 'provider = "google"\nclient_id = "1"\n'
    text = WHOLE + oauth
    with pytest.raises(BadConfig, match=r"config\.toml:6: imap\.password_file: is given although"):
        parse(text.replace('"imap.example.org"\n', '"imap.example.org"\npassword_file = "x"\n'))
    made = parse(text.replace('"smtp.example.org"\n', '"smtp.example.org"\npassword_file = "x"\n'))
    assert made.smtp.has_password


def test_this_machine_may_be_asked_without_tls() -> None:
    made = parse(WHOLE + 'token_url = "http://127.0.0.1:8080/token"\n')
    assert made.oauth.token_url.startswith("http://127")


def test_its_secret_is_in_no_word_about_a_config() -> None:
    made = parse(WHOLE + 'client_secret = "s3cret"\n')
    assert "s3cret" not in repr(made)
