"""Who put a mail here."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.message import Message, MessageId
from mailflow.mail.origin import (
    TOPMOST,
    authentication,
    has_trace,
    mailflow_tokens,
)

ANCHOR = "mx.example.org"
GOOD = f"{ANCHOR}; dkim=pass header.i=@example.net header.s=a; dmarc=pass (p=NONE) header.from=example.net"
MICROSOFT = (
    "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.net; dkim=pass (signature was "
    "verified) header.d=example.net;dmarc=pass action=none header.from=example.net;compauth=pass reason=100"
)


def results_of(*values: str) -> Message:
    return Message(headers=tuple(("Authentication-Results", value) for value in values))


def passes(anchor: str, *values: str) -> bool:
    return authentication(results_of(*values), anchor=anchor).dmarc_pass("example.net")


def test_the_results_of_our_own_server_count() -> None:
    found = authentication(results_of(GOOD), anchor="MX.example.org")
    assert found.dmarc_pass("Example.NET")
    assert found.dkim_pass("example.net")
    assert not found.dmarc_pass("example.com")
    assert not found.dmarc_pass("")


def test_only_the_topmost_field_of_our_server_counts() -> None:
    assert not passes(ANCHOR, f"{ANCHOR}; dmarc=fail header.from=example.net", GOOD)
    assert passes(ANCHOR, "other.example.com; dmarc=fail header.from=example.net", GOOD)


@pytest.mark.parametrize(
    "value",
    [
        "other.example.com; dmarc=pass header.from=example.net",
        f"x{ANCHOR}; dmarc=pass header.from=example.net",
        f"{ANCHOR}; dmarc=fail header.from=example.net",
        f"{ANCHOR}; spf=pass smtp.mailfrom=example.net",
        f"{ANCHOR}; none",
        f"{ANCHOR}; spf=fail (dmarc=pass header.from=example.net)",
        f"{ANCHOR}; spf=fail (a (; dmarc=pass header.from=example.net;) b)",
        f'{ANCHOR}; spf=fail smtp.mailfrom="a; dmarc=pass header.from=example.net"@evil.org',
        f'{ANCHOR}; spf=fail smtp.mailfrom="a; dmarc=pass header.from=example.net',
        f"{ANCHOR}; spf=fail (a; dmarc=pass header.from=example.net",
        f"{ANCHOR}; dmarc=pass header.from=example.net.evil.org",
        f"{ANCHOR}; dmarc=pass header.from=evil.org xheader.from=example.net",
        f"{ANCHOR}; dmarc=passed header.from=example.net",
        "",
        ";;;",
    ],
)
def test_a_forged_or_odd_field_proves_nothing(value: str) -> None:
    assert not passes(ANCHOR, value)


def test_microsofts_field_without_an_id_counts_only_where_it_is_expected() -> None:
    assert passes(TOPMOST, MICROSOFT)
    assert not passes(ANCHOR, MICROSOFT)
    # A field with an id on top: our server wrote none, so what follows came with the mail.
    assert not passes(TOPMOST, "other.example.com; none", MICROSOFT)


@given(st.text(max_size=200))
def test_any_field_can_be_read(value: str) -> None:
    found = authentication(results_of(value), anchor=ANCHOR)
    assert found.server in {"", ANCHOR}


@pytest.mark.parametrize(
    ("headers", "trace"),
    [
        ((), False),
        ((("Received", "from pc by smtp.example.org with ESMTPSA id 1"),), False),
        ((("Received", "from a.prod.outlook.com by b with mapi id 15"),), False),
        ((("Received", "from mx.evil.org by mx.example.org with ESMTPS id 1"),), True),
        ((("Received", "x with ESMTPSA"), ("Received", "x with ESMTP")), True),
        ((("return-path", "<a@b>"),), True),
        ((("Delivered-To", "jo@example.org"),), True),
        ((("Authentication-Results", GOOD),), True),
        ((("Authentication-Results", "dkim=none; dmarc=none"),), False),
    ],
)
def test_a_mail_that_came_in_bears_traces(
    headers: tuple[tuple[str, str], ...],
    trace: bool,  # noqa: FBT001 - a table
) -> None:
    assert has_trace(Message(headers=headers)) is trace


def test_tokens_are_found_wherever_mail_programs_leave_them() -> None:
    message = Message(
        message_id=MessageId("<mf.tokenbbb@example.org>"),
        references=(MessageId("<mf.tokenddd@example.org>"), MessageId("<mf.tokenccc@example.org>")),
        headers=(
            ("X-Microsoft-Original-Message-ID", "<mf.tokeneee@example.org>"),
            ("x-mailflow-id", " tokenaaa "),
        ),
    )
    assert mailflow_tokens(message) == ("tokenaaa", "tokenbbb", "tokeneee", "tokenccc", "tokenddd")


@pytest.mark.parametrize(
    "id_", ["<mf.short@x>", "<xmf.tokenaaa@x>", "<mf.tok en@x>", "<a@mf.tokenaaa>"]
)
def test_other_ids_bear_no_token(id_: str) -> None:
    assert mailflow_tokens(Message(message_id=MessageId(id_))) == ()
