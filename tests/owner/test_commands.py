"""What owners type, and what it means. The left side is as typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailflow.owner.commands import Command, Unclear, read_commands
from mailflow.owner.words import VERBS, Verb


def shown(text: str) -> str:
    """Orders in short: `send 1 3`, `snooze 2 <2w>`, `stop (Jane)`, `?` for what is asked."""
    return "; ".join(
        "?"
        if isinstance(order, Unclear)
        else " ".join(
            part
            for part in (
                order.verb.value,
                " ".join(map(str, order.items)),
                f"({order.name})" if order.name else "",
                f"<{order.argument}>" if order.argument else "",
            )
            if part
        )
        for order in read_commands(text)
    )


ONE_LINE = """
request Priya Shah                  | request (Priya Shah)
ask Priya                           | request (Priya)
write to Priya                      | request (Priya)
request                             | ?
link 7                              | link 7
link 7 to Jane                      | link 7 <Jane>
7 link to Jane Doe                  | link 7 <Jane Doe>
link 1 to Jane, 2 send              | link 1 <Jane>; send 2
unlink 7                            | unlink 7
unlink Jane                         | unlink (Jane)
unlink                              | ?
stop Acme Health                    | stop (Acme Health)
stop writing to Acme                | stop (Acme)
confirm                             | yes
1 send                              | send 1
send 1                              | send 1
Send 1                              | send 1
SEND 1                              | send 1
1 Send.                             | send 1
1 send!                             | send 1
1: send                             | send 1
1. send                             | send 1
1) send                             | send 1
1 - send                            | send 1
#1 send                             | send 1
send #1                             | send 1
send: 1                             | send 1
1send                               | send 1
item 1: send                        | send 1
no. 1 send                          | send 1
send no. 1                          | send 1
send number 1                       | send 1
send draft 1                        | send 1
send the draft 1                    | send 1
- 1 send                            | send 1
• 2 drop                            | drop 2
“1 send”                            | send 1
"1 send"                            | send 1
please send 1                       | send 1
Please Send 1, Thanks               | send 1
send 1 please                       | send 1
send 1, thank you very much!        | send 1
pls send 1 thx                      | send 1
ok send 1                           | send 1
Ok, send 1                          | send 1
Yes, send 1                         | send 1
yes, please send 1                  | send 1
Hi, send 1                          | send 1
can you send 1?                     | send 1
Could you please send 1?            | send 1
go ahead and send 1                 | send 1
just send 1                         | send 1
approve 1                           | send 1
1 approved                          | send 1
1 send it                           | send 1
1 send now                          | send 1
send 1 and 3                        | send 1 3
send 1 & 3                          | send 1 3
send 1, 3                           | send 1 3
send 1,3                            | send 1 3
send 1 3                            | send 1 3
send 1+3                            | send 1 3
1 and 3 send                        | send 1 3
1, 3: send                          | send 1 3
1 3 send                            | send 1 3
1, 2 and 3 send                     | send 1 2 3
send 1-3                            | send 1 2 3
send 1 – 3                          | send 1 2 3
1-3 send                            | send 1 2 3
send 1 to 3                         | send 1 2 3
send items 1 and 2                  | send 1 2
send 1 and 1                        | send 1
1 send, 3 snooze 2w                 | send 1; snooze 3 <2w>
1 send; 2 drop. 3 yes               | send 1; drop 2; yes 3
1 send 2 drop 3 yes                 | send 1; drop 2; yes 3
1. send 2. drop                     | send 1; drop 2
1 send / 2 drop                     | send 1; drop 2
1 send - 2 drop                     | send 1; drop 2
1 send and 2 drop                   | send 1; drop 2
1 send, then 2 drop                 | send 1; drop 2
send 1, drop 2                      | send 1; drop 2
send 1 drop 2                       | send 1; drop 2
send 1, 2 drop                      | send 1; drop 2
send 1, 2 drop 3                    | send 1 2; drop 3
drop 1, 2 and send 3                | drop 1 2; send 3
1, 2 and 3 send, 4 drop             | send 1 2 3; drop 4
1 yes 2 no                          | yes 1; no 2
1 no, send 2                        | no 1; send 2
send 1 and stop Jane                | send 1; stop (Jane)
stop Jane and send 1                | stop (Jane); send 1
2: yes                              | yes 2
2. yes                              | yes 2
2 y                                 | yes 2
2 yep                               | yes 2
2 correct                           | yes 2
3 no                                | no 3
3: nope                             | no 3
3 wrong                             | no 3
yes                                 | yes
Yes please                          | yes
Yes.                                | yes
No thanks                           | no
No, thanks.                         | no
send                                | send
Send it                             | send
ok, send                            | send
Send tomorrow 9:00                  | send <tomorrow 9:00>
1 send tomorrow 9:00                | send 1 <tomorrow 9:00>
1 send tomorrow at 9                | send 1 <tomorrow at 9>
send 1 tomorrow at 9am, 2 drop      | send 1 <tomorrow at 9am>; drop 2
send 1 on Tuesday                   | send 1 <on Tuesday>
send Jane                           | send (Jane)
send Jane Doe                       | send (Jane Doe)
send Jane tomorrow                  | send (Jane) <tomorrow>
Jane: send                          | send (Jane)
Jane Doe: snooze 2w                 | snooze (Jane Doe) <2w>
3 snooze 2w                         | snooze 3 <2w>
3 snooze                            | snooze 3
snooze 3                            | snooze 3
3: snooze for two weeks             | snooze 3 <for two weeks>
3 snooze 2 weeks                    | snooze 3 <2 weeks>
snooze 3 2 weeks                    | snooze 3 <2 weeks>
snooze 3, 2 weeks                   | snooze 3 <2 weeks>
snooze 2 3 days                     | snooze 2 <3 days>
snooze 2, 3 2w                      | snooze 2 3 <2w>
snooze 1 and 2 until Monday         | snooze 1 2 <until Monday>
snooze 3 5 March                    | snooze 3 <5 March>
snooze 3 until 5 March              | snooze 3 <until 5 March>
snooze 3 until March 5              | snooze 3 <until March 5>
3 snooze until 5 March, 1 send      | snooze 3 <until 5 March>; send 1
3 snooze until 5 March 9 drop       | snooze 3 <until 5 March>; drop 9
3 snooze until Tue, 9 March, 9:00   | snooze 3 <until Tue, 9 March, 9:00>
3 later                             | snooze 3
3 wait 10d                          | snooze 3 <10d>
postpone 3 to next week             | snooze 3 <to next week>
remind me of 3 in 2 weeks           | snooze 3 <in 2 weeks>
snooze Jane 2w                      | snooze (Jane) <2w>
snooze Jane Doe until 5 March       | snooze (Jane Doe) <until 5 March>
drop 1,2,3                          | drop 1 2 3
3 drop it                           | drop 3
skip 2                              | drop 2
delete 2                            | drop 2
stop Jane                           | stop (Jane)
stop jane doe                       | stop (jane doe)
Stop Jane Doe.                      | stop (Jane Doe)
stop "Grace Note"                   | stop (Grace Note)
stop p@example.org                  | stop (p@example.org)
stop contacting Jane                | stop (Jane)
stop 3                              | stop 3
4 close                             | close 4
close 4                             | close 4
pause                               | pause
Pause until 5 March                 | pause <until 5 March>
pause for 2 weeks                   | pause <for 2 weeks>
resume                              | resume
Status                              | status
undo                                | undo
undo 3                              | undo 3
take back 1                         | undo 1
help                                | help
Help!                               | help
help me please                      | help
?                                   | help
3 pick 2                            | pick 3 <2>
3: pick the second                  | pick 3 <2>
3 take the first one                | pick 3 <1>
pick 2                              | pick <2>
pick 2 for 3                        | pick 3 <2>
3 at Tuesday 14:00                  | pick 3 <Tuesday 14:00>
3 pick Tuesday at 2pm               | pick 3 <Tuesday at 2pm>
2 interview Tue 9 Mar 15:00         | interview 2 <Tue 9 Mar 15:00>
interview Jane Tue 9 Mar 15:00      | interview (Jane) <Tue 9 Mar 15:00>
2 agreed Tuesday 15:00              | interview 2 <Tuesday 15:00>
2 interview Tue 15:00, 3 drop       | interview 2 <Tue 15:00>; drop 3
2 interview Tue 15:00 at Café Nero  | interview 2 <Tue 15:00 at Café Nero>
met Jane                            | met (Jane)
met jane                            | met (jane)
Met Jane – notes below              | met (Jane)
met Jane - see below                | met (Jane)
met Jane. She was great.            | met (Jane) <She was great.>
met Jane Doe: lovely                | met (Jane Doe) <lovely>
met Jane for coffee, went well      | met (Jane) <for coffee, went well>
I met Jane today                    | met (Jane) <today>
spoke to Jane: all good             | met (Jane) <all good>
talked with Jane Doe, all good      | met (Jane Doe) <all good>
5 met …great talk                   | met 5 <great talk>
5 met, she was great                | met 5 <she was great>
5: met. Learned a lot               | met 5 <Learned a lot>
met                                 | met
note 5 likes chess                  | note 5 <likes chess>
5 note: likes chess                 | note 5 <likes chess>
note Jane likes chess               | note (Jane) <likes chess>
note Jane: likes chess              | note (Jane) <likes chess>
notes for Jane: likes chess         | note (Jane) <likes chess>
note: likes chess                   | note <likes chess>
edit 2: Dear Jane, thank you        | edit 2 <Dear Jane, thank you>
edit: Dear Jane                     | edit <Dear Jane>
add 4                               | add 4
add 4 and 5                         | add 4 5
add Priya Shah <p@x.org> via Jane   | add <Priya Shah <p@x.org> via Jane>
add p@x.org<mailto:p@x.org>         | add <p@x.org>
"""

ASKED = """
send 1?
should I send 1?
don't send 1
do not send 1
1 don’t send
never send 1
1 no send
send 0
3
1, 2
3 blarg
1 snoze 2w
1 ok
send all
drop everything
stop
stop it
edit 1 and 2: Dear all
edit Jane: Dear Jane
1 send 2
send my regards to 3
1 send, 1 drop
1 send tomorow
add
2 pick
2 interview
"""

PROSE = """
I think this is great, thanks for the overview.
My manager said stop
I did not send this
jane send
Thanks for the digest!
This week I will be away, so please be patient with me and send nothing.
> 1 send
| 1 send
│ 1 send
On Mon, 9 Mar 2026 at 8:00, mailflow wrote:
--
Sent from my iPhone
Subject: 1 send
From: mailflow
It's 1 send or nothing, she told me.
Note that
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split(" | ")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("typed", "meant"), rows(ONE_LINE))
def test_a_line_is_read_as_it_is_meant(typed: str, meant: str) -> None:
    assert shown(typed) == meant


def test_the_table_is_a_good_hundred_and_fifty_lines() -> None:
    assert len(rows(ONE_LINE)) + len(ASKED.split("\n")) + len(PROSE.split("\n")) >= 150


@pytest.mark.parametrize("typed", ASKED.strip().splitlines())
def test_what_is_unclear_is_asked_and_not_done(typed: str) -> None:
    read = read_commands(typed)
    assert read
    assert all(isinstance(order, Unclear) and order.why for order in read)


@pytest.mark.parametrize("typed", [line for line in PROSE.split("\n")[1:-1] if line != "Note that"])
def test_prose_orders_nothing(typed: str) -> None:
    assert read_commands(typed) == ()


MAILS = [
    ("1 send\n2 drop", "send 1; drop 2"),
    ("1 send\r\n2 drop\r\n", "send 1; drop 2"),
    ("\n\n  1 send", "send 1"),
    ("Hi,\n\nsend 1 and 3, please.\n\nThanks!\nSam\nSent from my iPhone", "send 1 3"),
    ("Hello mailflow,\n1 send", "send 1"),
    ("Thanks!\n1 send", "send 1"),
    # Outlook sets each line apart
    ("1 send\n\n2 drop\n\nBest,\n\nSam", "send 1; drop 2"),
    ("1 send\n-- \n2 drop", "send 1"),
    ("1 send\nSent from my iPhone\n2 drop", "send 1"),
    ("1 send\n_____________\n2 drop", "send 1"),
    ("1 send\nGet Outlook for iOS\n2 drop", "send 1"),
    # nothing below prose is done, but it is not passed over in silence
    ("1 send\nThanks, that was useful to me\n2 drop", "send 1; ?"),
    ("1 send\nSam Reed\n+44 20 7946 0000", "send 1"),
    ("I like it.\n1 send", ""),
    ("send 1\nOn Tue Jane wrote:\nthanks", "send 1"),
    ("1 send\n> 2 send", "send 1"),
    # below an empty line a number is needed
    ("1 send\n\nstop Jane", "send 1; ?"),
    ("1 send\n\nsend", "send 1; ?"),
    # an unclear line ends the reading
    ("3\n1 send", "?"),
    ("1 send\n2 blarg\n3 drop", "send 1; ?"),
    ("1 send\n2 drop\n1 snooze 2w", "?; drop 2; ?"),
    ("status\n1 send", "status; send 1"),
]


@pytest.mark.parametrize(("typed", "meant"), MAILS)
def test_a_mail_is_read_down_to_the_first_line_that_orders_nothing(typed: str, meant: str) -> None:
    assert shown(typed) == meant


def test_notes_are_the_lines_below_without_the_sign_off() -> None:
    (order,) = read_commands(
        "met Jane – notes below\n\nShe is kind.\n\n- look at X\n\nThanks,\nSam"
    )
    assert isinstance(order, Command)
    assert (order.verb, order.name) == (Verb.MET, "Jane")
    assert order.argument == "She is kind.\n\n- look at X"


def test_notes_end_at_the_next_order() -> None:
    assert shown("5 met great\n1 send") == "met 5 <great>; send 1"
    assert shown("met Jane: great\nmet Bob: too") == "met (Jane) <great>; met (Bob) <too>"
    assert shown("5 met great\n\nmet Bob: too") == "met 5 <great>; met (Bob) <too>"


def test_an_order_deep_in_notes_is_kept_as_text_and_asked_about() -> None:
    assert shown("5 met great\n\n1 send") == "met 5 <great\n\n1 send>; ?"
    assert shown("5 met great, 1 send") == "met 5 <great, 1 send>; ?"
    assert shown("note 2: x\nstop Jane") == "note 2 <x\nstop Jane>; ?"


def test_a_numbered_list_in_notes_is_a_list() -> None:
    text = "5 met\n1. Learned a lot\n2. stop\n3) drop"
    assert shown(text) == "met 5 <1. Learned a lot\n2. stop\n3) drop>"


def test_a_new_text_is_taken_whole_with_its_sign_off_but_without_the_footer() -> None:
    (order,) = read_commands("edit 2:\nDear Jane,\n\n1 send\n\nBest,\nSam\nSent from my iPhone")
    assert isinstance(order, Command)
    assert order.argument == "Dear Jane,\n\n1 send\n\nBest,\nSam"


def test_what_is_asked_back_names_the_likely_word() -> None:
    (unclear,) = read_commands("1 snoze 2w")
    assert isinstance(unclear, Unclear)
    assert "snooze" in unclear.why


def test_invisible_characters_change_nothing() -> None:
    assert shown("1\u200b se\u202end\ufeff") == "send 1"
    assert shown("１ send") == "send 1"


ACTING = frozenset(Verb) - {Verb.MET, Verb.NOTE, Verb.HELP, Verb.STATUS}
words = st.sampled_from(sorted({word for phrase in VERBS for word in phrase}))
pieces = st.one_of(
    words,
    st.integers(0, 30).map(str),
    st.sampled_from(
        [",", "and", ".", ":", "\n", "\n\n", "Jane", "2w", "not", "please", ">", "wrote"]
    ),
    st.text(max_size=8),
)


@given(st.lists(pieces, max_size=40))
def test_any_text_is_read_without_raising(parts: list[str]) -> None:
    for order in read_commands(" ".join(parts)):
        assert order.line


@given(st.text(alphabet=st.characters(exclude_characters="?"), min_size=1, max_size=300))
def test_random_text_orders_nothing_that_acts_unless_it_begins_with_an_order(text: str) -> None:
    first = next((line for line in text.splitlines() if line.strip()), "")
    alone = [o for o in read_commands(first) if isinstance(o, Command)]
    for order in read_commands(text):
        if isinstance(order, Command) and order.verb in ACTING:
            assert alone or not read_commands(first)


@given(st.lists(pieces, max_size=30))
def test_nothing_below_prose_is_done(parts: list[str]) -> None:
    below = " ".join(parts)
    text = f"1 send\nWell, that is what I think of this whole affair.\n{below}"
    done = [order for order in read_commands(text) if isinstance(order, Command)]
    assert [(order.verb, order.items) for order in done] == [(Verb.SEND, (1,))]
    assert not any(
        isinstance(order, Command) for order in read_commands(f"I think so, all in all.\n{below}")
    )


@given(st.lists(pieces, max_size=40))
def test_quoted_text_is_never_done(parts: list[str]) -> None:
    quoted = "\n".join(f"> {line}" for line in " ".join(parts).splitlines())
    assert not [o for o in read_commands(quoted) if isinstance(o, Command)]


@pytest.mark.parametrize(
    "text",
    [
        *("1 " * 400_000, "send " * 200_000, "1 send, " * 60, "send 1, " * 39, "met " * 79),
        *("a" * 1_000_000, "1 send\n" * 100_000, "\n" * 1_000_000, "@" * 1_000_000),
        *("5 met\n" + "1 send, 2 foo\n" * 70_000, "interview " + "Jane " * 70, "½" * 300_000),
        "edit 1:\n" + "a\n" * 400_000,
    ],
)
def test_a_megabyte_of_anything_is_read(text: str) -> None:
    # pytest's own timeout is the measure; each takes well under a second
    read_commands(text)
