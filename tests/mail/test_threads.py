"""What holds a thread together."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.threads import (
    ID_LIMIT,
    base_subject,
    message_ids,
    reply_subject,
    thread_index_root,
)


@pytest.mark.parametrize(
    ("written", "ids"),
    [
        ("<a@b>", ["<a@b>"]),
        ("<a@b> <c@d>", ["<a@b>", "<c@d>"]),
        ("<a@b>,<c@d>;\r\n\t<a@b>", ["<a@b>", "<c@d>"]),
        ("<a@\r\n b>", ["<a@b>"]),
        ("<[x1]@prod.outlook.com>", ["<[x1]@prod.outlook.com>"]),
        ('Your mail of "Monday" <a@b> (Ann)', ["<a@b>"]),
        ("a@b", ["<a@b>"]),
        ("<no-at-sign>", ["<no-at-sign>"]),
        ("<> ", []),
        ("", []),
    ],
)
def test_ids_are_found_however_they_are_separated(written: str, ids: list[str]) -> None:
    assert list(message_ids(written)) == ids


def test_of_endless_references_the_root_and_the_nearest_parent_are_kept() -> None:
    ids = message_ids(" ".join(f"<{number}@x>" for number in range(50_000)))
    assert len(ids) <= ID_LIMIT
    assert ids[0] == "<0@x>"
    assert ids[-1] == "<49999@x>"


@pytest.mark.parametrize(
    "written",
    [
        *("Coffee talk", "Re: Coffee talk", "RE: RE: Coffee talk", "Re[2]: Coffee talk"),
        *("Fwd: Coffee talk", "FW: Coffee talk", "Coffee talk (fwd)", "[Fwd: Coffee talk]"),
        *("[list] Re: Coffee talk", "Re: [list] Coffee talk", "Re: [a] [b] Coffee talk"),
        *("AW: Coffee talk", "WG: Coffee talk", "Antw: Coffee talk", "SV: Coffee talk"),
        *("VS: Coffee talk", "VL: Coffee talk", "VB: Coffee talk", "TR: Coffee talk"),
        *("RV: Coffee talk", "RES: Coffee talk", "ENC: Coffee talk", "Odp: Coffee talk"),
        *("PD: Coffee talk", "YNT: Coffee talk", "İLT: Coffee talk", "Vá: Coffee talk"),
        *("RIF: Coffee talk", "R: Coffee talk", "ΑΠ: Coffee talk", "НА: Coffee talk"),
        *("Отв: Coffee talk", "回复：Coffee talk", "答复: Coffee talk", "転送: Coffee talk"),
        *("회신: Coffee talk", "השב: Coffee talk", "رد: Coffee talk", "Atb: Coffee talk"),
        *("Ats: Coffee talk", "BLS: Coffee talk", "Doorst: Coffee talk", "AW: WG: Coffee talk"),
        *(
            "Re : Coffee talk",
            "RE:Coffee talk",
            "  re:   Coffee   talk ",
            "Re: AW: Re: COFFEE TALK",
        ),
        *("Automatic reply: Coffee talk", "Automatische Antwort: Coffee talk"),
        *("Accepted: Coffee talk", "Undeliverable: Coffee talk"),
    ],
)
def test_all_answers_share_the_base_subject(written: str) -> None:
    assert base_subject(written) == "coffee talk"


@pytest.mark.parametrize(
    ("written", "base"),
    [
        ("[tag]", "[tag]"),
        ("Research: a question", "research: a question"),
        ("Reading list", "reading list"),
        ("Re: ", ""),
        ("", ""),
    ],
)
def test_what_is_no_mark_stays(written: str, base: str) -> None:
    assert base_subject(written) == base


@pytest.mark.parametrize(
    ("written", "reply"),
    [
        ("Coffee", "Re: Coffee"),
        ("AW: Re: Coffee", "Re: Coffee"),
        ("[list] Coffee", "Re: [list] Coffee"),
    ],
)
def test_an_answer_bears_one_mark(written: str, reply: str) -> None:
    assert reply_subject(written) == reply


@given(st.text(max_size=200))
def test_the_base_of_an_answer_is_the_base_of_the_subject(subject: str) -> None:
    assert base_subject(reply_subject(subject)) == base_subject(subject)


def test_a_thread_index_is_known_by_its_first_octets() -> None:
    root = bytes(range(22))
    first = base64.b64encode(root).decode()
    answer = base64.b64encode(root + b"12345").decode()
    assert thread_index_root(first) == thread_index_root(answer) == root.hex()


@pytest.mark.parametrize("value", ["", "AdxS", "not base64!", "é", "A" * 29])
def test_what_is_no_thread_index_has_no_root(value: str) -> None:
    assert thread_index_root(value) == ""
