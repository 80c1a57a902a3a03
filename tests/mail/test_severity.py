import pytest

from mailflow.mail.severity import is_permanent, reply_in, status_in


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("smtp; 550 5.1.1 <jo@example.org>: no such user", "5.1.1"),
        ("Sorry, no mailbox here by that name. (#5.1.1)", "5.1.1"),
        ("452-4.2.2 The recipient is over quota", "4.2.2"),
        ("connected to 5.1.1.9 and hung up", ""),
        ("Version 5.10.3.1 of the server", ""),
        ("host 192.0.2.5 said: 554 5.7.26 unauthenticated", "5.7.26"),
        ("", ""),
    ],
)
def test_a_status_is_told_from_addresses_and_versions(text: str, status: str) -> None:
    assert status_in(text) == status


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("host mx.example.org said: 550 no thanks", "550"),
        ("421 try later", "421"),
        ("ERROR_CODE :553", "553"),
        ("my 4500 letters", ""),
        ("room 512 is free", ""),
    ],
)
def test_a_reply_code_stands_where_servers_put_it(text: str, code: str) -> None:
    assert reply_in(text) == code


@pytest.mark.parametrize(
    ("status", "diagnostic", "permanent"),
    [
        ("4.4.7", "554 expired", False),
        ("", "550 5.7.1 denied", True),
        ("", "450 greylisted", False),
        ("", "the user is unknown here", True),
        ("", "connection timed out", False),
        ("", "a reason nobody gave", None),
    ],
)
def test_the_class_goes_before_the_words(
    status: str, diagnostic: str, *, permanent: bool | None
) -> None:
    assert is_permanent(status, diagnostic) is permanent
