import pytest

from mailflow.mail.message import Message, MessageId, Part
from mailflow.mail.notices import notice, returned_fields, returned_id, split_returned

LETTER = "From: Lena <lena@example.net>\nTo: Ada\n <ada@example.org>\nMessage-ID: <q1@example.net>\nSubject: Hello\n\nHi Ada"


@pytest.mark.parametrize(
    "border",
    [
        "--- Below this line is a copy of the message.",
        "------ This is a copy of the message, including all the headers. ------",
        "   ----- Original message follows -----",
        "Original message follows.",
        "Message headers follow.",
        "------- Returned Message --------",
        "Included is a copy of the message header:",
        "--- Ursprüngliche Nachricht ---",
    ],
)
def test_the_returned_letter_is_cut_from_the_notice(border: str) -> None:
    own, below = split_returned(f"<ada@example.org>: unknown\n\n{border}\n\n{LETTER}")
    assert own.strip() == "<ada@example.org>: unknown"
    assert returned_fields(below.strip())["message-id"] == "<q1@example.net>"


def test_trace_fields_open_a_letter_without_a_border() -> None:
    own, below = split_returned(f"It failed.\nReceived: from a by b\n{LETTER}")
    assert own == "It failed."
    assert below.startswith("Received")


def test_a_sentence_about_the_original_is_no_border() -> None:
    text = "The original message was received at noon\n----- Transcript of session follows -----\n550 no"
    assert split_returned(text) == (text, "")


def test_fields_are_unfolded_and_the_first_counts() -> None:
    fields = returned_fields(f"{LETTER}\nTo: other@example.org")
    assert fields["to"] == "Ada <ada@example.org>"
    assert "hi ada" not in fields


def test_the_id_is_the_letters_and_never_the_notices_own() -> None:
    own = MessageId("<n1@mx.example.org>")
    body = "Message-ID: <n1@mx.example.org>\nMessage-Id:\n <q1@example.net>\n"
    message = Message(message_id=own, text="It failed", parts=(Part("message/rfc822", text=body),))
    assert returned_id(message, notice(message)) == "<q1@example.net>"


def test_html_is_read_where_there_is_no_text() -> None:
    markup = "<style>p{}</style><p>not delivered to</p><b>a&#64;b.example</b>"
    assert notice(Message(html=markup)).text.split() == ["not", "delivered", "to", "a@b.example"]


def test_an_id_alone_on_its_line_is_the_letters() -> None:
    text = "Unknown user\n\n<ada@example.org>\n<acd52898dbba64326b8fab8e350c0a04@example.net>\n"
    message = Message(text=text)
    assert returned_id(message, notice(message)) == (
        "<acd52898dbba64326b8fab8e350c0a04@example.net>"
    )
