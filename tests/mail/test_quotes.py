"""The new text of whole mails: habits of programs, the letter known, hostile text, and no loss."""

from __future__ import annotations

import re
import time
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.mail.message import Message
from mailflow.mail.quotes import Split, split, split_html, split_message

MAILS = [
    (
        "dash att",
        "Fine.\n\n------On 12/29/2025 17:32 PM, Dana Whitfield wrote-----\n\nHello there.",
        "Fine.",
    ),
    (
        "att tz",
        'Fine.\n\nOn Tue, Jan 27, 2026 at 12:42 PM -0700, "Leeds Water" <dana@example.org> wrote:\n\nHi,\nhow? \nThanks\n\nOn Jan 27, 2026, at 8:05 AM, Tom <tom@example.org> wrote:\n\nAnd you?',
        "Fine.",
    ),
    (
        "pl",
        "Fine.\n\nW dniu 3 lutego 2026 09:12 użytkownik Dana Whitfield <dana@example.org>\nnapisał:\n\nHello",
        "Fine.",
    ),
    (
        "qp date",
        "Fine.\nDate: Fri=2C 27 Mar 2026 07:31:02 +0200\nFrom: water@example.com\nTo: jonas@example.net\nSubject: Pump 8\n",
        "Fine.",
    ),
    (
        "links",
        "Fine.\n\nOn Thursday, March 5, 2026 at 3:03 PM, Dana wrote:\n\n>\n> Answer this mail\n>\n (https://example.com/c/YzOTY) >\n> more. (https://example.com/c/Yz)\n>\n",
        "Fine.",
    ),
    (
        "on host",
        "On the roof you can hear the pump:\n\n     thud, thud, thud\n\nIt starts at six.\n\nOn 9 Jan 2026, at 2:47, George P wrote:\n\n> I sleep badly in this house\n> here",
        "On the roof you can hear the pump:\n\n     thud, thud, thud\n\nIt starts at six.",
    ),
    (
        "list footer",
        "Hi,\n\nwhat is best?\n\nTom\n\n_______________________________________________\nusers mailing list\nusers@lists.example.org\nhttps://lists.example.org/users\n",
        "Hi,\n\nwhat is best?\n\nTom",
    ),
    (
        "from direct",
        "Fine.\n________________________________________\nFrom: CRM [crm@example.org]\nSent: Monday\nTo: x\nSubject: y\n\nold",
        "Fine.",
    ),
    (
        "oe",
        'Fine.\n\n----- Original Message ----- \nFrom: "Dana" <dana@example.org>\nTo: <x@example.org>\nSent: Friday, March 06, 2026 3:20 PM\nSubject: Hi\n\n\n> old\n> old\n\nnew below',
        "Fine.\n\nnew below",
    ),
    (
        "gw",
        "Fine.\n\n>>> Dana Whitfield <dana@example.org> 03/06/26 3:20 PM >>>\nHello there",
        "Fine.",
    ),
    (
        "gw2",
        "Fine.\n\n>>> On 3/6/2026 at 3:20 PM, Dana Whitfield <dana@example.org> wrote:\nHello there",
        "Fine.",
    ),
    (
        "notes fwd",
        "Look.\n\n----- Forwarded by Jonas/ACME on 03/06/2026 03:20 PM -----\n\nFrom: Dana\nTo: Jonas\nDate: 03/06/2026\nSubject: x\n\nold",
        "Look.",
    ),
    (
        "begin fwd",
        "Look.\n\nBegin forwarded message:\n\nFrom: Dana <dana@example.org>\nSubject: x\nDate: 6 March 2026 at 15:20:11 CET\nTo: y\n\nold",
        "Look.",
    ),
    (
        "bare fwd",
        "Begin forwarded message:\n\nFrom: Dana <dana@example.org>\nSubject: x\nDate: 6 March 2026 at 15:20:11 CET\n\nold",
        "",
    ),
    (
        "de fwd",
        "Anbei.\n\n---------- Forwarded message ---------\nVon: Dana <dana@example.org>\nDate: Fr., 6. März 2026 um 15:20 Uhr\nSubject: x\nTo: <y@example.org>\n\nold",
        "Anbei.",
    ),
    (
        "qq",
        '好的。\n\n\n------------------ 原始邮件 ------------------\n发件人: "Dana" <dana@example.org>;\n发送时间: 2026年3月6日(星期五) 下午3:20\n收件人: "Jonas"<jonas@example.org>;\n主题: x\n\nold',
        "好的。",
    ),
    (
        "163",
        '好的。\n\n\n\n\n\nAt 2026-03-06 15:20:11, "Dana" <dana@example.org> wrote:\n>old\n>old',
        "好的。",
    ),
    (
        "lotus jp",
        "了解です。\n\nFrom: dana@example.org\n日時: 2026/03/06 15:20\n件名: x\n\nold",
        "了解です。",
    ),
    (
        "flat all",
        "Tuesday works for me. On Fri, Mar 6, 2026 at 3:20 PM Dana Whitfield <dana@example.org> wrote: > Hello Jonas, > could we talk? > Dana",
        "Tuesday works for me.",
    ),
    (
        "wrapped marks",
        "Yes.\n\nOn Fri, Mar 6, 2026 at 3:20 PM Dana <dana@example.org> wrote:\n\n> I would like to know whether you have twenty minutes for a short talk next\nweek\n> or the week after.\n",
        "Yes.",
    ),
    (
        "interleaved",
        "On Fri, Mar 6, 2026 at 3:20 PM Dana <dana@example.org> wrote:\n\n> Hello Jonas,\n> how did you start?\n\nBy chance.\n\n> Whom should I ask?\n\nPriya Shah.\n\n> Dana\n",
        "By chance.\n\nPriya Shah.",
    ),
    (
        "tight interleaved",
        "Dana Whitfield wrote:\n> how did you start?\nBy chance.\n> Whom should I ask?\nPriya Shah.\n",
        "By chance.\n\nPriya Shah.",
    ),
    (
        "samsung",
        "Ok\n\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: Dana <dana@example.org>\nDate: 06/03/2026 15:20 (GMT+00:00)\nTo: x\nSubject: y\n\nold",
        "Ok",
    ),
    (
        "outlook ios",
        "Ok\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Dana <dana@example.org>\nSent: Friday, March 6, 2026 3:20:11 PM\nTo: x\nSubject: y\n\nold",
        "Ok",
    ),
    (
        "bb",
        "Ok\n\nSent from my BlackBerry 10 smartphone.\n\n  Original Message  \nFrom: Dana\nSent: Friday, March 6, 2026 3:20 PM\nTo: x\nSubject: y\n\nold",
        "Ok",
    ),
    (
        "sig",
        "Tuesday.\n\n-- \nJonas Brandt\nLeeds Water\n+44 113 496 0000\n\nOn Fri, Mar 6, 2026 at 3:20 PM Dana <dana@example.org> wrote:\n> old",
        "Tuesday.",
    ),
    (
        "sig disc",
        "Tuesday.\n\nKind regards,\nJonas Brandt\nHead of Supply\nT: +44 113 496 0000\nwww.example.org\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient, please delete it.\n",
        "Tuesday.\n\nKind regards,\nJonas Brandt",
    ),
    ("ps", "Tuesday.\n\n-- \nJonas Brandt\n\nP.S. Bring Tom.", "Tuesday.\n\nP.S. Bring Tom."),
    (
        "bars",
        "Yes.\n\nDana Whitfield <dana@example.org> wrote:\n| Hello Jonas,\n| could we talk?\n",
        "Yes.",
    ),
    ("gt entity", "Yes.\n\nOn 6 Mar 2026, at 15:20, Dana wrote:\n&gt; Hello\n&gt; you", "Yes."),
    ("name first", "Dana wrote on 6 March 2026 at 15:20:\n> old\n\nNew.", "New."),
    (
        "sept",
        "Thanks.\n\nOn Fri, Mar 6, 2026 at 3:20 PM Dana via\nWater-List <water@lists.example.org> wrote:\n> old",
        "Thanks.",
    ),
    (
        "trailing att only",
        "Yes to Tuesday.\n\nOn Fri, Mar 6, 2026 at 3:20 PM Dana <dana@example.org> wrote:\n",
        "Yes to Tuesday.",
    ),
    ("short att", 'Yes.\n\nOn Mar 6, 2026 3:20 PM, "Dana" <dana@example.org> wrote:\nold', "Yes."),
]


@pytest.mark.parametrize(("habit", "text", "new"), MAILS, ids=[habit for habit, _, _ in MAILS])
def test_the_new_text_of_a_mail_is_found(habit: str, text: str, new: str) -> None:
    assert split(text).new.split() == new.split()


SENT = "Hello Jonas,\n\nI am a nurse moving into health data, and Tom Ode said you know the field like no one else.\nWould you have twenty minutes for a call next week? Tuesday at 2 pm or Thursday at 10 am would suit me.\n\nHow did you come to work in health data?\n\nThank you,\nDana Whitfield"
UNMARKED = "Hello Jonas,\nI am a nurse moving into health data, and Tom Ode\nsaid you know the field like no one else. Would you have\ntwenty minutes for a call next week? Tuesday at 2 pm or\nThursday at 10 am would suit me.\nHow did you come to work in health data?\nThank you,\nDana Whitfield"
HEADER = "From: Dana Whitfield\nSent: Friday, March 6, 2026 3:20 PM\nTo: Jonas\nSubject: Talk\n\n"
OLDER = (
    "From: Jonas\nSent: Thursday, March 5, 2026 3:20 PM\nTo: Dana\nSubject: Talk\n\nOlder words."
)
ANSWERED = SENT.replace("suit me.", "suit me.\nTuesday is good.").replace(
    "data?\n", "data?\nBy chance, in 2009.\n"
)

KNOWN = [
    (
        "no mark at all",
        f"Tuesday at 2 pm is fine.\n\nJonas\n\n{UNMARKED}",
        "Tuesday at 2 pm is fine. Jonas",
    ),
    ("the slot repeated", "Thursday at 10 am would suit me.", "Thursday at 10 am would suit me."),
    (
        "both slots repeated",
        "Tuesday at 2 pm or Thursday at 10 am would suit me too, as you like.",
        "Tuesday at 2 pm or Thursday at 10 am would suit me too, as you like.",
    ),
    ("question unmarked", "How did you come to work in health data?\nBy chance.", "By chance."),
    ("question on the line", "How did you come to work in health data? By chance.", "By chance."),
    (
        "inside an unmarked quote",
        f"See below.\n\n{HEADER}{ANSWERED}",
        "See below. Tuesday is good. By chance, in 2009.",
    ),
    (
        "below an unmarked quote",
        f"On Fri, Mar 6, 2026 at 3:20 PM Dana <d@example.org> wrote:\n\n{SENT}\n\nTuesday then.\nJonas",
        "Tuesday then. Jonas",
    ),
    ("an older letter below", f"Tuesday.\n\n{HEADER}{SENT}\n\n{OLDER}", "Tuesday."),
    ("older letter, nothing above", f"{HEADER}{SENT}\n\nTuesday.\n\n{OLDER}", "Tuesday."),
    (
        "a relay's notice below",
        f"Tuesday.\n\n{HEADER}{SENT}\n\nCAUTION: external sender",
        "Tuesday.",
    ),
    ("entities", "Tuesday.\n\n" + UNMARKED.replace(",", "&#44;"), "Tuesday."),
    (
        "marks lost",
        "Tuesday.\n\n> I am a nurse moving into health data, and Tom Ode said you know the\nfield like no one else. Would you have twenty minutes for a call next week?\n",
        "Tuesday.",
    ),
    ("capitals and quotes", "Tuesday.\n\n“" + UNMARKED.upper() + "”", "Tuesday."),
    (
        "a question cited",
        "You ask “How did you come to work in health data” - well, by chance.",
        "You ask “How did you come to work in health data” - well, by chance.",
    ),
]


@pytest.mark.parametrize(("habit", "text", "new"), KNOWN, ids=[habit for habit, _, _ in KNOWN])
def test_the_letter_answered_is_found_again(habit: str, text: str, new: str) -> None:
    assert split(text, sent=SENT).new.split() == new.split()


def test_a_letter_that_is_not_repeated_changes_nothing() -> None:
    text = "Yes.\n\nOn Fri, Mar 6, 2026 at 3:20 PM Dana <d@example.org> wrote:\n\nOther words."
    assert split(text, sent=SENT) == split(text)


def test_plain_text_is_taken_where_html_has_no_mark() -> None:
    message = Message(
        text="Yes.\n\nOn 6 Mar 2026, at 15:20, Dana wrote:\n> Old", html="<p>Yes.</p>"
    )
    assert split_message(message).new == "Yes."
    assert "Old" in split_message(message).quoted


def test_html_is_taken_where_plain_text_lost_its_marks() -> None:
    html = "<p>Yes.</p><blockquote type=cite>Old words</blockquote>"
    message = Message(text="Yes.\n\nOld words", html=html)
    assert split_message(message).new == "Yes."


def test_the_other_body_is_believed_where_one_says_nothing() -> None:
    assert split_message(Message(text="", html="<p>Yes.</p>")).new == "Yes."
    assert split_message(Message(text="Yes.", html="<blockquote>x</blockquote>")).new == "Yes."
    assert split_message(Message(text="> x", html="<p>Yes.</p>")).new == "Yes."
    assert split_message(Message()) == Split("", "", "")


def test_a_mail_of_nothing_but_quotes_says_nothing_new() -> None:
    assert split("> one\n> two").new == ""
    assert split_html("<blockquote>one</blockquote>").new == ""


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


PIECES = st.sampled_from(
    [
        *(mail for _, mail, _ in MAILS),
        *(
            "> old\n",
            "\n",
            "-- \n",
            "Yes. ",
            "wrote:\n",
            "On 3 May 2026 at 10:00 ",
            "<a@example.org> ",
        ),
        *(
            "From: a@example.org\n",
            "Subject: x\n",
            "Sent: 3 May 2026\n",
            "PS: more\n",
            SENT,
            "\t",
            ">",
        ),
    ]
)


@given(st.lists(PIECES | st.text(max_size=30), max_size=12), st.sampled_from(["", SENT]))
def test_no_word_is_lost(pieces: list[str], sent: str) -> None:
    text = "".join(pieces)
    parts = split(text, sent=sent)
    clean = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ue000-\ue003]", "", text)
    assert not words(clean) - words(f"{parts.new}\n{parts.quoted}\n{parts.signature}")


@given(st.text(max_size=300))
def test_no_source_makes_it_raise(source: str) -> None:
    split_html(source, sent=source)
    split_html(f"<div class=gmail_quote>{source}<blockquote>{source}")


HOSTILE = {
    "marks": ">\n" * 100_000,
    "attributions": "On ... wrote:\n" * 50_000,
    "dated attributions": "On 3 I wrote 2026 10:20:\n" * 40_000,
    "addresses": "On 3 March a@b wrote:\n" * 45_000,
    "spaces": " " * 1_000_000,
    "lines of spaces": (" " * 999 + "x\n") * 1_000,
    "fields": "From: a\nx\ny\n" * 80_000,
    "flat fields": ("Date: a " * 20 + "\n") * 6_000,
    "openers": "x On 3 " * 140_000,
    "separators": "-- \n" * 250_000,
    "titles": "--- x ---\n" * 100_000,
    "interleaved": "> a\nb\n" * 160_000,
    "footers": ("Sent from " * 14 + "\n") * 7_000,
    "bars": "| a\n" * 250_000,
    "brackets": "<" * 1_000_000,
    "colons": ":" * 1_000_000,
    "questions": "? " * 500_000,
    "empty lines": "\n" * 1_000_000,
}


@pytest.mark.parametrize("name", list(HOSTILE))
def test_a_hostile_megabyte_takes_no_longer_than_it_is_long(name: str) -> None:
    text = HOSTILE[name]
    begin = time.process_time()
    split(text, sent=text[:10_000])
    # A second is promised; squared time would take minutes.
    assert time.process_time() - begin < 4


def test_lines_nobody_writes_are_kept_as_quoted() -> None:
    parts = split("a\n" * 50_000 + "beyond")
    assert parts.quoted == "beyond"


NOTES = """\
             Jonah Pike
             <jonah@pike.e
             xample>                                                    To
                                       Howard Stemple/NYC/LEDGER@LEDGER
             05/15/2007 04:20                                           cc
             PM
                                                                   Subject
                                       Question about bonds
"""


def test_notes_header_in_columns_is_a_border() -> None:
    parts = split(f"Fine with me.\n\nHoward\n\n{NOTES}\n\nDear Mr. Stemple,\nMight I ask?\n")
    assert parts.new == "Fine with me.\n\nHoward"


def test_a_title_with_a_hyphen_is_a_title() -> None:
    block = "Od: Ann <ann@x.org>\nKomu: Jo <jo@x.org>\nDatum: 19. 1. 2025 20:13\nPředmět: Dotaz"
    assert split(f"Ano.\n\n---------- Nějaký e-mail ----------\n{block}\nDobrý den").new == "Ano."


def test_one_line_that_says_more_than_is_no_quote() -> None:
    text = "Go early:\n\n> 30 visitors a day is too many for that workshop.\n\nRhoda"
    assert split(text.replace("early:", "early.")).new == text.replace("early:", "early.")


def test_a_numbered_question_is_a_quote() -> None:
    text = "On 3 May 2026 at 10:00, Sam wrote:\n> Hi,\n\nFine.\n\n> 1) How far?\n\nFar."
    assert split(text).new == "Fine.\n\nFar."


@pytest.mark.parametrize(
    "border",
    [
        "##- Please type your reply above this line -##",
        "--- Reply above this line ---",
        "-- Bitte antworten Sie oberhalb dieser Linie --",
        "Ann Lee ---03/03/2026 10:00:00 AM---Hello Bob, this is the old text",
        "Citando Ann Lee <ann@x.example>:",
    ],
)
@pytest.mark.parametrize("mark", ["", "> "])
def test_what_desks_and_notes_put_above_a_quote_is_a_border(border: str, mark: str) -> None:
    old = f"{mark}Dear Bob,\n{mark}\n{mark}Could we talk?\n"
    assert split(f"Yes, gladly.\n\n{border}\n\n{old}").new == "Yes, gladly."


def test_a_writer_first_is_cut_with_name_and_address() -> None:
    line = "Ann Lee <ann@x.example> 於 2026年3月3日 週二 上午10:00寫道："
    assert split(f"好的。\n\n{line}\n\n> 你好").new == "好的。"


def test_a_sentence_about_a_line_is_no_border() -> None:
    text = "Please write above this line\n\nand below it as you like."
    assert split(text).new == text


def test_text_that_outlook_made_of_html_line_by_line_is_read_single_spaced() -> None:
    text = (
        "Yes, gladly.\n\nJonas\n\nJonas Brandt\nHead of Hydrology\n+49 721 496 0000\n\n"
        "On Fri, 6 Mar 2026 at 15:20, Dana Whitfield <dana.whitfield@example.org>\nwrote:\n\nOld."
    )
    found = split(text.replace("\n", "\n\n"), author="Jonas Brandt <jonas@example.org>")
    assert found.new == "Yes, gladly.\n\nJonas"
    assert found.signature == "Jonas Brandt\nHead of Hydrology\n+49 721 496 0000"
    assert split("One.\n\nTwo.\n\nThree.\n\n\nFour.").new == "One.\n\nTwo.\n\nThree.\n\nFour."
