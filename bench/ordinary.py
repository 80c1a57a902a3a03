"""Mails that people write, by the thousand: none is automatic, and from none may a word be cut.

    python bench/ordinary.py [--count 1200] [--show]

Made from parts: what people say (of bounces, holidays and tickets too, for those are the words
machines use), in the habits of the programs they write with. Prints how many are called
automatic and from how many words are taken; `--show` names them.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from email.header import Header
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailflow.mail.automatic import judge
from mailflow.mail.parse import parse
from mailflow.mail.quotes import split_message

BODIES = (
    # of mail that did not arrive
    "My last mail to you bounced, so I am trying this address. Did you get the slides?",
    "I got an error: 550 5.1.1 user unknown. Is priya@example.org still right?",
    "Your message could not be delivered the first time, our server was down. Could you resend?",
    "Delivery has failed twice now, the courier could not find the gate. Third try on Tuesday.",
    "The mail to Tom was returned to sender. Do you have a newer address for him?",
    "Undeliverable! That's what their server says about you: “mailbox full”. Please tidy up :)",
    "Sorry for the delay, your mail was in quarantine. I only saw it today.",
    "Our mail delivery system is being replaced this week, so answers may be late.",
    "The postmaster tells me that my messages are rejected by your server as spam. Whom can I ask?",
    "Failure notice period is three months here, so I could start in June.",
    "I was told the recipient's address rejected my message. Is your inbox full?",
    "Status 5.7.1 is what I get when I write to the list, and then it is dropped. Any idea?",
    "Mein letztes Mail kam zurück: Empfänger unbekannt. Stimmt die Adresse noch?",
    "Ihre Nachricht konnte ich erst heute lesen, sie lag im Spam. Entschuldigen Sie.",
    "Mon message m'est revenu avec une erreur 550. Avez-vous changé d'adresse ?",
    "Me devolvieron el correo: buzón lleno. ¿Tiene otra dirección?",
    # of being away
    "I am out of the office on Fridays, but any other day is fine. Would 10 suit you?",
    "I'm away until Monday. Happy to talk after that, what about Tuesday at 3?",
    "Back from holiday! I will read your paper this week.",
    "I was on vacation and have limited patience with email now. Give me until Thursday, please.",
    "Will you be out of office next week? If not, let's meet.",
    "I'm travelling until the 9th, but do write to Priya. She knows more than I do anyway.",
    "My auto-reply is on, ignore it. I do read your mails in the evening.",
    "Ich bin bis Freitag nicht im Büro, danach gern. Passt Ihnen Montag um 9?",
    "Der Urlaub war schön, danke der Nachfrage. Ich melde mich morgen mit zwei Vorschlägen.",
    "Je suis en congé la semaine prochaine, mais jeudi 12 me conviendrait. Et vous ?",
    "Estoy fuera de la oficina hoy, ¿hablamos mañana a las cinco?",
    "Sono in ferie fino a lunedì, poi volentieri! Le va bene martedì?",
    "Ik ben maandag weer terug, zullen we dan bellen?",
    # of requests, tickets, receipts
    "We have received your application and I read it myself. Could you come on Monday?",
    "Thank you for your request. I talked to Tom and he would see you on the 12th.",
    "I opened a ticket with IT (#48213) for the projector, so we should be fine.",
    "Thanks for contacting me! I remember you from the Leeds workshop. Let's talk.",
    "I hereby confirm receipt of the contract. One question: who signs page 4?",
    "Your ticket is on my desk, row F seat 12. Shall I bring it?",
    "Please do not reply to the list, write to me. The list is read by everyone.",
    "This is an automated world, but I typed this myself :-) Yes, let's meet.",
    "Wir haben Ihre Bewerbung erhalten, und ich würde Sie gern kennenlernen. Passt Dienstag?",
    "Vielen Dank für Ihre Nachricht! Ich rede gern mit Ihnen, am liebsten telefonisch.",
    "Nous avons bien reçu votre lettre et je serais ravie d'en parler avec vous.",
    "Hemos recibido su carta y me gustaría hablar con usted. ¿Qué tal el jueves?",
    # challenges, lists, complaints, calendars
    "Could you verify that you are the person who spoke in Leeds? There are two Sam Whitfields.",
    "Click on the link and confirm the room, otherwise it is given away: https://rooms.example.org/12",
    "I want to unsubscribe from that newsletter too. How did you manage?",
    "Please remove me from cc, the others can go on without me. But yes, I'd talk to you alone.",
    "I must complain about the coffee there. Let's take the other place.",
    "You have been invited to speak, haven't you? I saw your name in the programme.",
    "I accepted the invitation on my phone but it does not show. Wednesday at 2, right?",
    "Has the meeting been cancelled? I can't find it in my calendar.",
    "Reminder to myself and you: Thursday, 15:00, the café by the station.",
    "Newsletter readers asked me the same. In short: learn SQL first, then statistics.",
    # ordinary
    "Happy to help. I have half an hour on Thursday afternoon or Friday before ten.",
    "No, I'm sorry, I do not give interviews. Good luck with your search.",
    "Sure! Call me any time after six: +44 20 7946 0018.",
    "What exactly would you like to know? I left that job in 2019.",
    "I forwarded your note to Priya Shah, who runs the team now.",
    "Thanks for writing. I read your questions on the train. The second one is the hard one: nobody"
    " plans to end up in hydrology.\n\nLet me answer it when we talk. Would the 12th do?",
    "Three things:\n\n- ask early\n- ask twice\n- say thanks\n\nThat is all I know.",
    "The error code on the machine was 554, and it returned the sample. We start again Monday.",
    "Danke für die Mail. Gern am Mittwoch, am liebsten vormittags.",
    "Merci pour votre message. Jeudi à 15 h me va très bien.",
    "Gracias por escribir. El martes por la tarde puedo.",
    "Obrigado pela mensagem! Quinta-feira às 10h está bom para mim.",
    "Grazie mille, ci sentiamo giovedì alle 15?",
    "Tack för mejlet! Torsdag passar bra.",
    "Dziękuję za wiadomość. Czwartek o 10 mi pasuje.",
    "Спасибо за письмо! В четверг в десять мне удобно.",
    "ご連絡ありがとうございます。木曜日の午後でしたら大丈夫です。",
    "谢谢你的来信。星期四下午三点可以。",
    "ok",
    "👍 see you then",
)
GREETINGS = ("", "", "Hi Sam,\n\n", "Dear Ms Whitfield,\n\n", "Hallo Sam,\n\n", "Bonjour,\n\n")
CLOSINGS = ("", "\n\nBest,\nAnn", "\n\nViele Grüße\nAnn Weber", "\n\nA.", "\n\nCheers\n\nAnn")
SUBJECTS = (
    *("Re: Twenty minutes of your time", "AW: Kurzes Gespräch", "RE: your questions", "Hello"),
    *("Re: Automatic reply: Twenty minutes", "Delivery on Tuesday", "Mail delivery problems?"),
    *("Re: Undelivered Mail Returned to Sender", "Fwd: failure notice", "Returned to work!"),
    *("Away next week", "Vacation photos", "Out of ideas", "Holiday plans and your question"),
    *("Warning: long mail", "Ticket for Thursday", "Ihre Anfrage", "Your request", "Invitation"),
    *(
        "Invitation to lunch",
        "Re: [Ticket 48213] projector",
        "Newsletter",
        "Urlaub",
        "(no subject)",
    ),
    *("Absence from the seminar", "Complaint about coffee", "Confirm Thursday?", "", "Réponse"),
    *("Automatic doors and other wonders", "Rejected paper", "Failed again, better", "Auto show"),
)
SENDERS = (
    *("Ann Weber <ann@example.net>", "ann@example.net", '"Weber, Ann" <ann.weber@example.com>'),
    *(
        "Postmaster Pat <pat@example.net>",
        "Bounce Studio <hello@bounce.example>",
        "A. <a@b.example>",
    ),
    *("Robot Lab, Ann <ann@robots.example>", "News Desk (Ann) <ann@news.example>"),
    *("Ann <ann.daemon@example.net>", "Delivery Hero HR, Ann Weber <ann@delivery.example>"),
    *("Ann via Example Ltd <ann@example.net>", "info@smallshop.example", "office@example.net"),
)
# What programs and servers of people's own add.
FIELDS = (
    (),
    ("X-Mailer: Apple Mail (2.3774.500.171)",),
    ("X-MS-Has-Attach:", "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply"),
    ("X-MS-Exchange-Organization-AuthSource: x.example", "X-MS-Exchange-Transport-Rules-Loop: 1"),
    ("Auto-Submitted: no",),
    ("X-Priority: 1", "Importance: high"),
    ("Precedence: normal",),
    ("X-Loop: ann@example.net",),
    ("X-Spam-Status: No, score=-1.9", "Return-Path: <ann@example.net>"),
    ("Disposition-Notification-To: ann@example.net", "Return-Receipt-To: ann@example.net"),
    ("User-Agent: K-9 Mail for Android", "Sensitivity: Private"),
    ("X-Google-Smtp-Source: abc", "X-Gm-Message-State: def"),
    ("X-Originating-IP: [192.0.2.4]", "X-Yahoo-Newman-Property: ymail-3"),
    ("Feedback-ID: 1.eu-west-1.x:AmazonSES", "X-SES-Outgoing: 2026.03.03-192.0.2.9"),
    ("X-Autoreply: no", "X-Vacation: no"),
)


@dataclass(frozen=True)
class Mail:
    """A mail and the text nothing may be taken from (a closing may be filed as signature)."""

    raw: bytes
    text: str


def mails(count: int = 1_200, seed: int = 1) -> Iterator[Mail]:
    """The same mails for the same seed; every body comes once before one comes again."""
    draw = random.Random(seed)
    for number in range(count):
        body = BODIES[number % len(BODIES)]
        text = f"{draw.choice(GREETINGS)}{body}{draw.choice(CLOSINGS)}"
        subject = Header(draw.choice(SUBJECTS), "utf-8").encode()
        thread = ("In-Reply-To: <mf.1@example.org>",) if draw.random() < 0.5 else ()
        fields = (
            f"From: {draw.choice(SENDERS)}",
            "To: Sam Whitfield <sam@example.org>",
            f"Subject: {subject}",
            f"Message-ID: <{seed}.{number}@example.net>",
            "Date: Tue, 03 Mar 2026 09:14:58 +0100",
            *thread,
            *draw.choice(FIELDS),
            "MIME-Version: 1.0",
        )
        yield Mail(_mail(fields, text, draw), text)


def _mail(fields: tuple[str, ...], text: str, draw: random.Random) -> bytes:
    head = "\r\n".join(fields)
    plain = f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    if draw.random() < 0.5:
        return f"{head}\r\n{plain}".encode()
    rich = "<br>".join(text.replace("&", "&amp;").replace("<", "&lt;").split("\n"))
    rich = f'Content-Type: text/html; charset=utf-8\r\n\r\n<div dir="ltr">{rich}</div>\r\n'
    kind = 'Content-Type: multipart/alternative; boundary="b"\r\n'
    return f"{head}\r\n{kind}\r\n--b\r\n{plain}--b\r\n{rich}--b--\r\n".encode()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1_200)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    alarms, cuts = [], []
    for mail in mails(arguments.count):
        message = parse(mail.raw)
        if verdict := judge(message):
            alarms.append((verdict.kind.value, verdict.why, message.subject, mail.text))
        parts = split_message(message)
        kept = Counter(f"{parts.new} {parts.signature}".split())
        if parts.quoted.strip() or Counter(mail.text.split()) - kept:
            cuts.append((parts.quoted, mail.text))
    print(f"{arguments.count} ordinary mails: {len(alarms)} called automatic, {len(cuts)} cut")
    if arguments.show:
        for row in (*alarms, *cuts):
            print(" ", *map(repr, row))


if __name__ == "__main__":
    main()
