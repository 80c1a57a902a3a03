"""Mails in which nothing is old: nothing may be cut from them."""

from __future__ import annotations

from itertools import product

import pytest

from mailflow.mail.quotes import Split, split, split_html

BODIES = [
    "On Friday I wrote: can we meet? You have not answered yet.",
    "On Friday I wrote:\n\nCould we talk on 12 May 2026 at 10:00?\n\nI still hope so.",
    "On 6 March 2026 at 10:15 I wrote:\n\nThe plan is fine.\n\nNow I doubt it.",
    "On 6 March 2026 at 10:15 the board wrote:\n\nWe are closing the office.\n\nI was not asked.",
    "In her book from 2019 she wrote: nothing is finished.",
    "From: Leeds\nTo: York\nDate: 12 March 2026 14:05\n\nThat is the train I take.",
    "From: 10:00\nTo: 11:30\n\nRoom 12 is ours.",
    "From: what I can tell, it works.\nTo: be sure, ask Priya.",
    "To: the point, then. I can't come.",
    "Date: Thursday 12 March, 10:00\nPlace: Room 4\nBring: your questions",
    "When: 12 March 2026, 10:00\nWhere: Kaffee Zwei\nWho: you and me",
    "Name: Priya Shah\nEmail: priya@example.org\nPhone: +44 20 7946 0018\n\nShe knows more than I do.",
    "Three things:\n- ask early\n- ask twice\n- say thanks\n\nThat is all.",
    "- first\n- second\n-- nested\n-- nested too\n- third",
    "Run this:\n\n> npm install\n> npm test\n\nand tell me what it says.",
    ">>> import this\n>>> print(1)\n1\n\nThat is all the Python I know.",
    "$ git pull\n> pip install mailthing==2\n> python -m thing --fast\n\nWorks for me.",
    "Roses are red,\nviolets blue,\n\nI wrote a poem\n-- but not for you.",
    "The road goes on\n\n*\n\nand so do I.",
    "Part one is done.\n\n---\n\nPart two begins on Monday: I will call you at 10.",
    "Part one is done.\n\n-----\n\nPart two: what would you like to know?",
    "We had growth of\n> 20 % last year, which surprised all.",
    "| day | time |\n| Mon | 10:00 |\n| Tue | 11:00 |\n\nPick one.",
    "Thanks!\n\nBest,\nJane",
    "Best regards,\nJane Doe",
    "Jane Doe\n020 7946 0123\n\nis the person to call.",
    "Call me at +44 20 7946 0018 any time after three.\n\nThanks,\nPriya",
    "Cheers,\nPriya\n\nOh, and could you send me your questions before? Here is my number: 020 7946 0018",
    'You asked: "How did you get into hydrology?" By chance.',
    "Subject: to change, but Tuesday looks right.",
    "Sent you the file yesterday from my phone, did you get it?",
    "I sent it from my iPhone, so excuse the typos. Tuesday is fine, but where do we meet?",
    "He wrote to jane@example.org on 3 March 2026 at 10:00 and she has not answered.",
    "My colleague Priya Shah <priya@example.org> wrote about this in 2024. Ask her.",
    "Ask Priya <priya@example.org>:\n\nshe has been here since 2010 and knows everyone.",
    "You could write to these people:\n\nPriya Shah <priya@example.org>\nTom Ode <tom@example.org>\n\nBoth are kind.",
    "See the schedule:\n\n2026-03-06 15:20 Priya Shah <priya@example.org>\n2026-03-07 10:00 Tom Ode <tom@example.org>\n\nTake one.",
    "6.3.2026, 15:20: kurzes Telefonat\n7.3.2026, 10:00: Besuch im Werk\n\nWas passt?",
    "Am 6. März um 15:20 Uhr kann ich. Am 7. März nicht. Schreib mir:\njonas@example.org",
    "Am Freitag schrieb ich:\n\nich komme nicht.\n\nDas gilt nicht mehr.",
    "Le 6 mars à 15:20 je suis libre :\n\nappelez-moi.",
    "El viernes te escribí: no puedo. Ahora sí.",
    "Il 6 marzo alle 15:20 va bene. Scrivi a:\npriya@example.org",
    "This message is confidential between us: I leave in May. Please do not tell the team, they are not the intended audience yet.",
    "Hi,\n\nthis email got long, sorry.\n\nThis email is also about the recipient list you asked for. It is confidential for now, intended for you only, and I want you to read it.\n\nWould Tuesday do?\n\nTom",
    "Get Outlook to work and I will be happy. It crashed twice.",
    "Please excuse my brevity yesterday, I was on a train. Let us talk on Monday.",
    "Original message or not, I stand by it.",
    "Forwarded to Priya, she will write to you.",
    "I forwarded the message.\n\nBegin with the first chapter.",
    "--\nI like dashes\n--\nso does my cat. Do you?",
    "Yes.\n\n--\n\nAnd one more thing: bring the drawings, we will need them on Tuesday when the others come, and ask Tom whether he is free.",
    "__________\n\nFill in your name above.",
    "Dear all,\n\n***\n\nNo meeting today.\n\n***\n\nBye",
    "A: yes\nB: no\nC: maybe",
    "Q: What do you read?\nA: The trade press.\n\nQ: Whom should I ask?\nA: Priya.",
    "1. How did you start?\nI began in 2009 as a trainee.\n2. What do you like?\nThe people.",
    "De: acuerdo. A: las diez. Fecha: por ver.",
    "I: yes\nYou: no",
    "Re: your question - yes.\nTo: be continued.\nSubject: to approval.",
    "<3\n<- that is a heart\n-> and an arrow",
    "if x > 3:\n    print('>')\n",
    "SELECT * FROM mails\nWHERE id > 3;\n\nis what I ran on 3.3.2026 at 10:00:\nno rows.",
    "Tom wrote:",
    'Here is what she wrote:\n\n"Come at ten."\n\nSo come at ten.',
    "Tom said:\nall is well.",
    "At 10:00 on 3 March 2026 Tom said: all is well. I believe him.",
    "Meeting notes 3/3/2026 10:00:\n- budget\n- plans",
    "Update 2026-03-06 15:20:\nall servers are up.",
    "Mon, 6 Mar 2026, 15:20:\nI could call you then.",
    "My calendar is open -> https://days.example.org/jonas\n\n-J",
    "Fine with me\n-Tom",
    "Office hours\nMon 9:00 - 12:00\nTue 9:00 - 12:00\nTel: 020 7946 0018",
    "Grüße aus Leeds\n\nich bin bis 9.3. hier.",
    "Mit freundlichen Grüßen\nJonas Brandt",
    "Viele Grüße\nJonas\n\nPS: Am Dienstag geht es auch.",
    "ok",
    "",
    "👍",
]
GREETINGS = [
    "",
    "Hi Dana,\n\n",
    "Liebe Frau Whitfield,\n\n",
    "Bonjour Dana,\n\n",
    "Hola, Dana:\n\n",
]
CLOSINGS = [
    "",
    "\n\nBest,\nJonas",
    "\n\nViele Grüße\nJonas Brandt",
    "\n\nJ.",
    "\n\nUn saludo,\nJonas",
]
MAILS = [f"{hello}{body}{bye}" for hello, body, bye in product(GREETINGS, BODIES, CLOSINGS)]


@pytest.mark.parametrize("body", BODIES)
def test_nothing_is_cut_from_an_ordinary_mail(body: str) -> None:
    assert split(body) == Split(body.strip(), "", "")


def test_nothing_is_cut_whatever_greeting_and_closing_stand_around() -> None:
    assert len(MAILS) > 1_000
    wrong = [mail for mail in MAILS if split(mail).new.split() != mail.split()]
    assert wrong == []


def test_nothing_is_cut_from_an_ordinary_html_mail() -> None:
    for body in BODIES:
        if ">" not in body and "<" not in body:
            lines = "".join(f"<div>{line or '<br>'}</div>" for line in body.split("\n"))
            assert split_html(lines).new.split() == body.split()
