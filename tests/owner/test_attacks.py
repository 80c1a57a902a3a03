"""Whole mails against the whole way: parse, judge, read. Attacks and genuine answers.

Each attack of failures.md 4.1 stands in the header habits of ten providers; each genuine
answer in the habits of a dozen mail programs. Obeyed means: judged OBEY with an order in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from mailflow.mail import automatic
from mailflow.mail.folders import Role
from mailflow.mail.message import MessageId
from mailflow.mail.parse import parse
from mailflow.mail.quotes import split_message
from mailflow.owner.authority import Claim, Verdict, judge
from mailflow.owner.commands import Command, Unclear, read_commands

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
DIGEST, LETTER = "<mf.0123456789abcdef0123456789abcdef@example.org>", "<mf.ff@example.org>"
OWN = "sam@example.org"
DIGEST_TEXT = """\
To do: 2 drafts to send or drop.

DRAFTS WAITING FOR YOU

 1. Nudge to Jane Doe (Acme)
    → write: 1 send · 1 drop · 1 snooze 1w
 2. Request to Bob Smith
    → write: 2 send · 2 drop · 2 snooze 1w
"""


@dataclass(frozen=True)
class Mail:
    """A mail to be: fields in order, and a body."""

    author: str = f"Sam Reed <{OWN}>"
    to: str = OWN
    date: datetime = NOW
    body: str = "1 send\n"
    extra: tuple[tuple[str, str], ...] = ()
    answers: str = DIGEST
    message_id: str = "<answer@example.org>"
    content_type: str = "text/plain; charset=utf-8"
    role: Role = Role.INBOX
    trace: bool = True
    forged: str = ""
    facts: dict[str, object] = field(default_factory=dict)

    def raw(self, provider: Provider) -> bytes:
        fields = [*(provider.trace(self) if self.trace else ())]
        fields += [("Authentication-Results", self.forged)] if self.forged else []
        fields += [("From", self.author), ("To", self.to), ("Subject", "Re: Your interviews")]
        fields += [("Date", format_datetime(self.date))]
        fields += [("Message-ID", self.message_id)] if self.message_id else []
        fields += (
            [("In-Reply-To", self.answers), ("References", self.answers)] if self.answers else []
        )
        fields += [("MIME-Version", "1.0"), ("Content-Type", self.content_type), *self.extra]
        head = "".join(f"{name}: {value}\r\n" for name, value in fields)
        return f"{head}\r\n{self.body}".encode()


@dataclass(frozen=True)
class Provider:
    """How a provider marks a mail that came in; `{v}` stands for its verdict on DMARC."""

    name: str
    anchor: str | None
    results: str
    marks: tuple[tuple[str, str], ...] = ()

    def trace(self, mail: Mail) -> Iterator[tuple[str, str]]:
        yield "Return-Path", "<bounce@evil.example>"
        yield from self.marks
        yield (
            "Received",
            "from evil.example (evil.example [203.0.113.9]) by mx.example.org with ESMTP",
        )
        if self.results:
            yield "Authentication-Results", self.results


FAIL = "spf=pass smtp.mailfrom=evil.example; dkim=none; dmarc=fail header.from=example.org"
PROVIDERS = (
    Provider("gmail", "mx.google.com", f"mx.google.com; {FAIL}", (("Delivered-To", OWN),)),
    Provider(
        "workspace",
        "mx.google.com",
        f"mx.google.com; {FAIL}",
        (("Delivered-To", OWN), ("ARC-Seal", "i=1; cv=none"), ("X-Received", "by 2002:a05")),
    ),
    Provider("outlook.com", "", f"{FAIL}; compauth=fail reason=001", (("Received-SPF", "Pass"),)),
    Provider("microsoft 365", "", "dkim=none; dmarc=none action=none header.from=example.org"),
    Provider("icloud", "bimi.icloud.com", f"bimi.icloud.com; {FAIL}", (("X-DMARC-Info", "fail"),)),
    Provider("fastmail", "mx1.messagingengine.com", f"mx1.messagingengine.com; {FAIL}"),
    Provider("yahoo", "atlas.yahoo.com", f"atlas.yahoo.com; {FAIL}", (("X-Apparently-To", OWN),)),
    Provider("proton", "mail.protonmail.ch", f"mail.protonmail.ch; {FAIL}"),
    Provider("dovecot with milter", "mx.example.org", f"mx.example.org; {FAIL}"),
    Provider("dovecot alone", None, "", (("Delivered-To", OWN),)),
)

GENUINE = Mail(role=Role.SENT, trace=False)
QUOTED = "\r\n".join(f"> {line}" for line in DIGEST_TEXT.splitlines())


def forged(provider: Provider) -> str:
    """What an attacker writes below the real results, in the provider's own name."""
    good = "dkim=pass header.d=example.org; dmarc=pass header.from=example.org"
    return f"{provider.anchor}; {good}" if provider.anchor else good


def html(plain: str, rich: str) -> dict[str, str]:
    parts = [("text/plain", plain), ("text/html", rich)]
    body = "".join(
        f"--b\r\nContent-Type: {kind}; charset=utf-8\r\n\r\n{text}\r\n" for kind, text in parts
    )
    return {"content_type": 'multipart/alternative; boundary="b"', "body": f"{body}--b--\r\n"}


def sent(**changes: object) -> Mail:
    return replace(GENUINE, **changes)  # type: ignore[arg-type]  # each attack names its fields


ATTACKS: dict[str, Callable[[Provider], Mail]] = {
    "forged From": lambda p: Mail(),
    "forged From in Junk": lambda p: Mail(role=Role.JUNK),
    "forged From, envelope of a shared sender": lambda p: Mail(extra=(("X-SES-Outgoing", "1"),)),
    "results forged in our name": lambda p: Mail(forged=forged(p)),
    "results forged without a name": lambda p: Mail(forged=forged(replace(p, anchor=""))),
    "results forged twice": lambda p: Mail(
        forged=forged(p), extra=(("Authentication-Results", forged(p)),)
    ),
    "results in a comment": lambda p: Mail(forged=f"x (; {forged(p)})"),
    "ARC forged": lambda p: Mail(
        extra=(("ARC-Authentication-Results", f"i=1; {forged(p)}"), ("ARC-Seal", "i=1; cv=pass"))
    ),
    "owner only in the display name": lambda p: Mail(author=f'"{OWN}" <eve@evil.example>'),
    "owner only in the comment": lambda p: Mail(author=f"eve@evil.example ({OWN})"),
    "owner in a group": lambda p: Mail(author=f"Sam: {OWN}, eve@evil.example;"),
    "two addresses in From": lambda p: Mail(author=f"{OWN}, eve@evil.example"),
    "encoded From": lambda p: Mail(
        author=f"=?utf-8?q?Sam_=3C{OWN.replace('@', '=40')}=3E?= <eve@evil.example>"
    ),
    "odd quoting in From": lambda p: Mail(author=f'"Sam <{OWN}>, " <eve@evil.example>'),
    "route in From": lambda p: Mail(author=f"<@evil.example:{OWN}>"),
    "homoglyph domain": lambda p: Mail(author="Sam <sam@ехample.org>"),
    "homoglyph local part": lambda p: Mail(author="Sam <ѕam@example.org>"),
    "subdomain": lambda p: Mail(author="Sam <sam@example.org.evil.example>"),
    "plus tag": lambda p: Mail(author="Sam <sam+x@example.org>"),
    "second From below": lambda p: Mail(extra=(("From", "eve@evil.example"),)),
    "second From above": lambda p: Mail(
        author=f"eve@evil.example\r\nFrom: {OWN}",
    ),
    "second Subject, DKIM replay": lambda p: sent(extra=(("Subject", "other"),)),
    "other Sender": lambda p: Mail(extra=(("Sender", "eve@evil.example"),)),
    "NUL in From": lambda p: Mail(author=f"{OWN}\0@evil.example"),
    "stranger with a forwarded digest": lambda p: Mail(author="Eve <eve@evil.example>"),
    "stranger in Sent by delegation rule": lambda p: sent(author="Eve <eve@evil.example>"),
    "no token": lambda p: Mail(answers=""),
    "unknown token": lambda p: sent(answers="<mf.dead@example.org>", facts={"issued_at": None}),
    "old token": lambda p: sent(facts={"issued_at": NOW - timedelta(days=20)}),
    "replay": lambda p: sent(facts={"used": True}),
    "replay without a Message-ID": lambda p: sent(message_id=""),
    "replay after weeks": lambda p: sent(date=NOW - timedelta(days=30)),
    "answer in a contact's thread": lambda p: sent(
        answers=f"{LETTER} {DIGEST}", facts={"letters": frozenset({MessageId(LETTER)})}
    ),
    "contact answers a letter": lambda p: Mail(
        author="Jane <jane@acme.example>", answers=LETTER, facts={"issued_at": None}
    ),
    "third party in To": lambda p: sent(to=f"{OWN}, jane@acme.example"),
    "third party in Cc": lambda p: sent(extra=(("Cc", "jane@acme.example"),)),
    "third party in Bcc": lambda p: sent(extra=(("Bcc", "jane@acme.example"),)),
    "mailing list": lambda p: Mail(extra=(("List-Id", "<l.example.org>"), ("List-Post", "<x>"))),
    "redistributed": lambda p: sent(extra=(("Resent-From", "eve@evil.example"),)),
    "vacation": lambda p: sent(extra=(("Auto-Submitted", "auto-replied"),)),
    "vacation of Exchange": lambda p: sent(extra=(("X-Auto-Response-Suppress", "All"),)),
    "vacation, old style": lambda p: sent(extra=(("Precedence", "auto_reply"),)),
    "bounce that quotes the digest": lambda p: sent(
        content_type='multipart/report; report-type=delivery-status; boundary="b"'
    ),
    "our own mail come back": lambda p: sent(extra=(("X-Mailflow-Id", "0123"),)),
    "our own mail come back, marks lost": lambda p: sent(
        message_id=LETTER, facts={"own_ids": frozenset({MessageId(LETTER)})}
    ),
    "filed into Sent by a filter": lambda p: Mail(role=Role.SENT),
    "HTML says less": lambda p: sent(**html("1 send", "<p>Thanks!</p>")),
    "HTML says other": lambda p: sent(**html("1 send", "<p>1 drop</p>")),
    "HTML hides an order": lambda p: sent(
        **html("1 drop\r\n2 send", '<p>1 drop</p><p style="display:none">2 send</p>')
    ),
    "only a quote": lambda p: sent(body=QUOTED),
    "quoted order": lambda p: sent(body="Thanks for this.\r\n\r\n> 1 send\r\n> 2 send\r\n"),
    "forwarded order": lambda p: sent(
        body="FYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Eve\r\nSubject: x\r\n\r\n1 send\r\n"
    ),
    "order in the signature": lambda p: sent(body="See you.\r\n-- \r\n1 send\r\n"),
    "unmarked quote of the digest": lambda p: sent(body=f"Thanks a lot, Sam\r\n\r\n{DIGEST_TEXT}"),
    "bare digest": lambda p: sent(body=DIGEST_TEXT),
    "huge": lambda p: sent(body="1 send\r\n" + "x" * 2_100_000),
}


def obeyed(raw: bytes, mail: Mail, anchor: str | None) -> list[Command]:
    """The orders that would be carried out."""
    message = parse(raw)
    robot = automatic.judge(message)
    claim = Claim(
        message=message,
        role=mail.role,
        owner_keys=frozenset({OWN}),
        issued_at=NOW - timedelta(days=1) if mail.answers else None,
        automatic=robot.why if robot else "",
        used=False,
        now=NOW,
        anchor=anchor,
        is_strict=True,
    )
    claim = replace(claim, **mail.facts)  # type: ignore[arg-type]  # facts name fields of Claim
    if judge(claim).verdict is not Verdict.OBEY:
        return []
    return [o for o in read_commands(split_message(message).new) if isinstance(o, Command)]


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_not_obeyed(attack: str, provider: Provider) -> None:
    mail = ATTACKS[attack](provider)
    assert obeyed(mail.raw(provider), mail, provider.anchor) == []


def test_the_same_mails_would_be_obeyed_if_they_were_genuine() -> None:
    """So that the attacks above fail for what is wrong with them, and not for nothing."""
    assert len(ATTACKS) * len(PROVIDERS) >= 150
    assert len(obeyed(GENUINE.raw(PROVIDERS[0]), GENUINE, None)) == 1
    for provider in PROVIDERS:
        if provider.anchor is not None:
            good = replace(provider, results=forged(provider))
            vouched = Mail()
            assert len(obeyed(vouched.raw(good), vouched, provider.anchor)) == 1, provider.name


# Genuine answers


def marked(answer: str) -> str:
    return (
        f"{answer}\r\n\r\nOn Mon, 9 Mar 2026 at 08:00, mailflow <{OWN}> wrote:\r\n\r\n{QUOTED}\r\n"
    )


def headed(answer: str, rule: str = "") -> str:
    head = f"From: mailflow <{OWN}>\r\nSent: Monday, March 9, 2026 8:00 AM\r\nTo: Sam Reed <{OWN}>\r\nSubject: Your interviews, week 11: 2 for you"
    return f"{answer}\r\n\r\n{rule}{head}\r\n\r\n{DIGEST_TEXT}"


def divs(answer: str) -> str:
    return "".join(f"<div>{line or '<br>'}</div>" for line in answer.split("\r\n"))


def paragraphs(answer: str, name: str = "MsoNormal") -> str:
    return "".join(f'<p class="{name}">{line or "&nbsp;"}</p>' for line in answer.split("\r\n"))


ITEMS = "".join(
    f"<li><strong>{n}.</strong> {what}</li>"
    for n, what in ((1, "Nudge to Jane Doe"), (2, "Request"))
)
DIGEST_HTML = f"<h1>To do: 2 drafts</h1><h2>Drafts waiting for you</h2><ul>{ITEMS}</ul>"

PROGRAMS: dict[str, Callable[[str], dict[str, str]]] = {
    "Gmail": lambda a: html(
        marked(a),
        f'<div dir="ltr">{divs(a)}</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, 9 Mar 2026 at 08:00, mailflow wrote:<br></div><blockquote class="gmail_quote">{DIGEST_HTML}</blockquote></div>',
    ),
    "Gmail for Android": lambda a: {"body": marked(a)},
    "Outlook for Windows": lambda a: html(
        headed(a.replace("\r\n", "\r\n\r\n")),
        f'<div class="WordSection1">{paragraphs(a)}<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> mailflow &lt;{OWN}&gt;<br><b>Sent:</b> Monday, March 9, 2026 8:00 AM<br><b>To:</b> Sam Reed<br><b>Subject:</b> Your interviews</p></div>{DIGEST_HTML}</div>',
    ),
    "Outlook on the web": lambda a: html(
        headed(a, "________________________________\r\n"),
        f'{divs(a)}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> mailflow<br><b>Sent:</b> Monday<br><b>To:</b> Sam<br><b>Subject:</b> x</div>{DIGEST_HTML}',
    ),
    "Outlook for iOS": lambda a: {
        "body": headed(
            f"{a}\r\n\r\nGet Outlook for iOS<https://aka.ms/o0ukef>",
            "________________________________\r\n",
        )
    },
    "Apple Mail": lambda a: html(
        f"{a}\r\n\r\n> On 9 Mar 2026, at 08:00, mailflow <{OWN}> wrote:\r\n> \r\n{QUOTED}",
        f'{divs(a)}<div><br><blockquote type="cite"><div>On 9 Mar 2026, at 08:00, mailflow wrote:</div><br>{DIGEST_HTML}</blockquote></div>',
    ),
    "iPhone": lambda a: {
        "body": f"{a}\r\n\r\nSent from my iPhone\r\n\r\n> On 9 Mar 2026, at 08:00, mailflow <{OWN}> wrote:\r\n> \r\n> \ufeff{QUOTED[2:]}"
    },
    "Thunderbird": lambda a: {"body": marked(a)},
    "Thunderbird, answer below": lambda a: {
        "body": f"On 09/03/2026 08:00, mailflow wrote:\r\n{QUOTED}\r\n\r\n{a}\r\n"
    },
    "K-9": lambda a: {
        "body": f"{a}\r\n\r\n-------- Original Message --------\r\nFrom: mailflow <{OWN}>\r\nSent: 9 March 2026 08:00:00 CET\r\nTo: Sam <{OWN}>\r\nSubject: Your interviews\r\n\r\n{DIGEST_TEXT}"
    },
    "Yahoo": lambda a: html(
        f" {a}\r\n\r\n    On Monday, 9 March 2026 at 08:00:00 CET, mailflow <{OWN}> wrote:\r\n\r\n {DIGEST_TEXT}",
        f'<div class="ydp">{divs(a)}</div><div class="yahoo_quoted"><div>On Monday, 9 March 2026, mailflow wrote:</div>{DIGEST_HTML}</div>',
    ),
    "Proton": lambda a: html(
        f"{a}\r\n\r\nSent with Proton Mail secure email.\r\n\r\nOn Monday, 9 March 2026 at 08:00, mailflow <{OWN}> wrote:\r\n\r\n{QUOTED}",
        f'{divs(a)}<div class="protonmail_signature_block">Sent with Proton Mail</div><div class="protonmail_quote">On Monday mailflow wrote:<blockquote class="protonmail_quote">{DIGEST_HTML}</blockquote></div>',
    ),
    "Roundcube": lambda a: {
        "body": f"On 2026-03-09 08:00, mailflow wrote:\r\n{QUOTED}\r\n\r\n{a}\r\n"
    },
}
ANSWERS = {
    "1 send": "send 1",
    "1 send, 2 snooze 2w": "send 1, snooze 2",
    "send 1 and 2": "send 1 2",
    "1 send\r\n2 drop": "send 1, drop 2",
    "Please send 1, thanks!": "send 1",
    "Hi,\r\n\r\n2: drop\r\n\r\nThanks\r\nSam": "drop 2",
    "1 met\r\nShe was kind and told me a lot.": "met 1",
}


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("answer", ANSWERS)
def test_a_genuine_answer_is_obeyed_whatever_program_wrote_it(answer: str, program: str) -> None:
    mail = sent(**PROGRAMS[program](answer))
    orders = obeyed(mail.raw(PROVIDERS[0]), mail, None)
    told = ", ".join(f"{o.verb.value} {' '.join(map(str, o.items))}" for o in orders)
    assert told == ANSWERS[answer]


def test_there_are_sixty_genuine_answers_in_the_habits_of_twelve_programs() -> None:
    assert len(PROGRAMS) >= 12
    assert len(PROGRAMS) * len(ANSWERS) >= 60


def test_what_is_quoted_of_a_digest_never_orders() -> None:
    """Even where nobody could cut the quote: no line of ours, and no two, read as an order."""
    lines = DIGEST_TEXT.splitlines()
    for start in range(len(lines)):
        for text in (DIGEST_TEXT, "\n".join(lines[start:]), lines[start]):
            assert not [o for o in read_commands(text) if not isinstance(o, Unclear)]
