"""Hostile mails by the thousand, read wholly; and the speed of scan (G9) and of reading (G10).

    python bench/hostile.py [--count 20000] [--seed 1] [--begin 0] [--g9] [--g10]

Each mail is scanned, parsed and fully read, as `mailflow read` does and with the letter known.
The seeds are written here, the damage is drawn from --seed, so a failure can be had again:
its number is printed. A long run says every 20,000 mails how far it came; --begin goes on
from there. Ends with status 1 on any exception or on a mail of a second of CPU or more.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import sys
import time
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.ordinary import mails
from mailflow.mail.automatic import judge
from mailflow.mail.headers import scan
from mailflow.mail.message import Message, MessageId
from mailflow.mail.origin import authentication, has_trace, mailflow_tokens
from mailflow.mail.parse import parse
from mailflow.mail.quotes import split_message
from mailflow.mail.reports import report
from mailflow.mail.threads import base_subject, reply_subject, thread_index_root
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.reading.read import Setting
from mailflow.reading.understood import told, understand

LIMIT_SECONDS = 1.0
ZONE = ZoneInfo("Europe/Berlin")
SETTING = Setting(ZONE, ZONE, datetime(2026, 3, 3, 9, tzinfo=ZONE), ("Jo Doe",), ("Ann Weber",))
LETTER = Letter(
    MessageId("<mf.k3jd92hf7s6d5f4g3h2j@example.org>"),
    MailKind.REQUEST,
    "Gespräch über Technik",
    datetime(2026, 3, 2, 9, tzinfo=ZONE),
    "Dear Ann,\n\nI read your paper on flood models and would like to hear how you came to it."
    "\n\nWould Tuesday or Wednesday suit you for twenty minutes?\n\nThank you,\nJo",
)

PLAIN = b"""\
Return-Path: <ann@example.net>
Received: from mx.example.net (mx.example.net [192.0.2.7])
\tby mail.example.org with ESMTPS; Tue, 03 Mar 2026 09:15:01 +0100
Authentication-Results: mail.example.org; dkim=pass header.d=example.net;
\tdmarc=pass (p=none) header.from=example.net
Message-ID: <17f3.9a@mail.example.net>
In-Reply-To: <mf.k3jd92hf7s6d5f4g3h2j@example.org>
References: <first@example.org>
 <mf.k3jd92hf7s6d5f4g3h2j@example.org>
From: "Weber, Ann" <ann@example.net>
To: Jo Doe <jo@example.org>, =?utf-8?q?J=C3=BCrgen?= <juergen@example.org>
Cc: Team: a@example.org, "b, c" <b@example.org>;
Subject: Re: =?utf-8?b?R2VzcHLDpGNoIMO8YmVy?= =?utf-8?q?_Technik?=
Date: Tue, 03 Mar 2026 09:14:58 +0100 (CET)
Thread-Index: AdxSqk5FZz1mYn6aT1+Cr0xS2M3KXgAAAABB
MIME-Version: 1.0
Content-Type: text/plain; charset="iso-8859-1"; format=flowed; delsp=yes
Content-Transfer-Encoding: quoted-printable

Gr=FC=DFe, Tuesday at ten is fine =
with me.
> Would Tuesday or Wednesday=20
> suit you?
>> deeper
--=20
Ann
"""

RICH = b"""\
Message-ID:
 <AS8PR04MB1@AS8PR04MB1.eurprd04.prod.outlook.com>
From: Ann Weber <ann@example.net>
To: Jo Doe <jo@example.org>
Subject: AW: Coffee
Date: Tue, 3 Mar 2026 08:14:58 +0000
Content-Type: multipart/mixed; boundary="outer"

preamble
--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

R3LDvMOfZSwgeWVzIQo=
--inner
Content-Type: text/html; charset=utf-8

<html><head><style>p{color:red}</style></head><body><div style="display:none">no</div>
<p>Hello&nbsp;Jo,<br>see <a href="https://example.net/book">my calendar</a></p>
<ul><li>one<li>two</ul><blockquote type="cite">old <b>words</b></blockquote>
<table><tr><td>a<td>b</table></body></html>
--inner
Content-Type: text/calendar; method=REQUEST; charset=utf-8

BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:8f1c@example.net
SEQUENCE:1
DTSTART;TZID=W. Europe Standard Time:20260310T140000
DTEND;TZID=W. Europe Standard Time:20260310T143000
ORGANIZER;CN=Ann:mailto:ann@example.net
ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:jo@example.org
SUMMARY:Coffee\\, and talk
END:VEVENT
END:VCALENDAR
--inner--
--outer
Content-Type: message/rfc822

From: x@example.net
Subject: inside

hello
--outer
Content-Type: application/pdf; name*=utf-8''%C3%BCber.pdf
Content-Disposition: attachment; filename*0=ueb; filename*1=er.pdf
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--outer--
epilogue
"""

REPORT = b"""\
From: MAILER-DAEMON@example.org (Mail Delivery System)
To: jo@example.org
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
X-Failed-Recipients: ann@example.net
Content-Type: multipart/report; report-type=delivery-status; boundary="R.1"

--R.1
Content-Description: Notification

I'm sorry.
--R.1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; ann@example.net
Action: failed
Status: 5.1.1
--R.1
Content-Type: text/rfc822-headers

Message-ID: <mf.k3jd92hf7s6d5f4g3h2j@example.org>
--R.1--
"""

SEEDS = (PLAIN, RICH, REPORT)

# What breaks parsers, to be put anywhere, often many times.
SPICE = (
    *(b"\0", b"\r", b"\n", b"\r\n", b"\n\n", b"\n ", b"\xff\xfe", b"\xc3", b"\xe2\x80\xa8", b'"'),
    *(b"(", b")", b"<", b">", b",", b";", b":", b"=?", b"?=", b"=?utf-8?q?=C3?=", b"=?x?b?a?="),
    *(b"--", b"--outer\n", b"--inner--\n", b"--R.1\n", b"=", b"=\n", b"&#", b"&#99999999999;"),
    *(b"<!--", b'<a href="', b"<div>", b"<blockquote>", b"<li>", b"<pre>", b"</", b"<p hidden>"),
    *(b"charset=idna", b"charset=utf-7", b"charset=utf-16", b'charset="', b"+AAA-", b"\x1b$B"),
    *(b"Content-Type: multipart/mixed; boundary=inner\n\n", b"Content-Type: text/html\n\n"),
    *(b"Content-Transfer-Encoding: base64\n", b"From: a@b\n", b"Date: Mon, 99 Foo 99999 +9999\n"),
    *(b"BEGIN:VEVENT\n", b"RRULE:FREQ=SECONDLY\n", b"DTSTART:99999999T999999Z\n", b"> ", b">>>"),
)


def mutant(draw: random.Random) -> bytes:
    """One damaged mail; most little, some much, a few blown up."""
    mail = bytearray(draw.choice(SEEDS))
    for _ in range(draw.choice((1, 1, 2, 3, 5, 10, 40))):
        at = draw.randrange(len(mail) + 1)
        draw.choice(DAMAGES)(draw, mail, at)
    if draw.random() < 0.3:
        mail = mail.replace(b"\n", b"\r\n")
    return bytes(mail)


def _insert(draw: random.Random, mail: bytearray, at: int) -> None:
    mail[at:at] = draw.choice(SPICE)


def _repeat(draw: random.Random, mail: bytearray, at: int) -> None:
    mail[at:at] = draw.choice(SPICE) * draw.choice((3,) * 20 + (30,) * 15 + (300,) * 4 + (3000,))


def _cut(draw: random.Random, mail: bytearray, at: int) -> None:
    del mail[at : at + draw.choice((1, 5, 50, 500))]


def _noise(draw: random.Random, mail: bytearray, at: int) -> None:
    mail[at : at + 4] = draw.randbytes(draw.choice((1, 4, 40)))


def _move(draw: random.Random, mail: bytearray, at: int) -> None:
    piece = mail[at : at + draw.choice((10, 100, 1000))]
    other = draw.randrange(len(mail) + 1)
    mail[other:other] = piece * draw.choice((1, 1, 1, 1, 2, 2, 2, 20))


def _graft(draw: random.Random, mail: bytearray, at: int) -> None:
    mail[at:at] = draw.choice(SEEDS)


DAMAGES: tuple[Callable[[random.Random, bytearray, int], None], ...] = (
    *(_insert, _insert, _repeat, _cut, _noise, _move, _graft),
)


def read_all(raw: bytes, *, fully: bool = True) -> Message:
    """Everything the house can be asked about a stranger's mail; not `fully`: all but meaning."""
    message = parse(raw)
    fields = scan(raw[:65_536])
    _ = (fields.message_id, fields.references, fields.from_, fields.to, fields.subject)
    _ = (fields.original_ids, fields.content_type, fields.mailflow_id)
    if fully:
        assert json.dumps(told(understand(message, letter=LETTER, setting=SETTING)))
    else:
        judge(message, report(message))
        split_message(message)
    authentication(message, anchor="mail.example.org")
    _ = (has_trace(message), mailflow_tokens(message), thread_index_root(fields.thread_index))
    _ = (base_subject(message.subject), reply_subject(message.subject))
    # What a database refuses: NUL and half letters.
    for text in (message.text, message.html, message.subject, *(p.text for p in message.parts)):
        text.encode()
        assert "\0" not in text
    return message


def run(count: int, seed: int, begin: int = 0, every: int = 1) -> int:
    """Reads `count` mutants; gives the number of those that raised or took too long."""
    slowest, failures, octets = (0.0, -1), 0, 0
    began = time.perf_counter()
    for number in range(begin, begin + count):
        raw = mutant(random.Random(f"{seed}:{number}"))
        octets += len(raw)
        if number % 20_000 == 0 and number > begin:
            print(f"… {number}: {failures} exceptions, slowest {slowest}", flush=True)
        start = time.process_time()
        try:
            read_all(raw, fully=number % every == 0)
        except Exception:  # noqa: BLE001 - counting whatever is raised is the point
            failures += 1
            print(f"mail {seed}:{number} raised\n{traceback.format_exc()}")
        slowest = max(slowest, (time.process_time() - start, number))
    took = time.perf_counter() - began
    print(
        f"{count} mails, {octets / 1e6:.0f} MB, {failures} exceptions, slowest "
        f"{slowest[0] * 1000:.0f} ms (mail {seed}:{slowest[1]}), {count / took:.0f} mails/s"
    )
    return failures + (slowest[0] >= LIMIT_SECONDS)


_BARE_REGEX = re.compile(
    rb"^(?:message-id|in-reply-to|references|from|to|cc|subject):[ \t]*"
    rb"([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)",
    re.IGNORECASE | re.MULTILINE,
)
_BARE_IDS = re.compile(rb"<[^<>\s]+>")


def g9(rounds: int = 7) -> None:
    """scan beside a bare regular expression for fields and ids: ids read, then authors too."""
    head = PLAIN.partition(b"\n\n")[0].replace(b"\n", b"\r\n") + b"\r\n\r\n"
    for what, read in (("ids", _scan_ids), ("ids and authors", _scan_people)):
        ours, bare = [], []
        for _ in range(rounds):
            ours.append(_rate(read, head))
            bare.append(_rate(_regex_ids, head))
        ratios = [one / other for one, other in zip(ours, bare, strict=True)]
        print(
            f"G9, {what}: scan {statistics.median(ours):.0f}/s, regex "
            f"{statistics.median(bare):.0f}/s, ratio {statistics.median(ratios):.2f} "
            f"({min(ratios):.2f} to {max(ratios):.2f}), goal 0.50"
        )


def _scan_people(head: bytes) -> object:
    fields = scan(head)
    return fields.message_id, fields.in_reply_to, fields.references, fields.from_


def _scan_ids(head: bytes) -> object:
    fields = scan(head)
    return fields.message_id, fields.in_reply_to, fields.references


def _regex_ids(head: bytes) -> object:
    return [_BARE_IDS.findall(value) for value in _BARE_REGEX.findall(head)]


def _rate(read: Callable[[bytes], object], head: bytes, count: int = 5000) -> float:
    start = time.perf_counter()
    for _ in range(count):
        read(head)
    return count / (time.perf_counter() - start)


def g10(rounds: int = 5) -> None:
    """Replies fully read, letter known, CPU time: the mails of bench/ordinary.py, quoting it."""
    quote = "".join(f"> {line}\r\n" for line in LETTER.text.split("\n"))
    below = f"\r\nOn Mon, 2 Mar 2026 at 10:00, Sam <sam@example.org> wrote:\r\n\r\n{quote}"
    raws = [mail.raw for mail in mails(300)]
    raws = [raw + below.encode() if b"boundary" not in raw else raw for raw in raws]
    for raw in raws:
        read_all(raw)
    rates = []
    for _ in range(rounds):
        start = time.process_time()
        for raw in raws:
            understand(parse(raw), letter=LETTER, setting=SETTING)
        rates.append(len(raws) / (time.process_time() - start))
    print(
        f"G10: {statistics.median(rates):.0f} mails a second ({min(rates):.0f} to "
        f"{max(rates):.0f}), goal 300"
    )


def main() -> int:
    """The command line."""
    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    asked.add_argument("--count", type=int, default=20_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--begin", type=int, default=0, help="the first mail's number")
    asked.add_argument("--every", type=int, default=1, help="read only each n-th for its meaning")
    asked.add_argument("--g9", action="store_true", help="only the speed of scan")
    asked.add_argument("--g10", action="store_true", help="only the speed of reading")
    given = asked.parse_args()
    if given.g9 or not given.g10:
        g9()
    if given.g10 or not given.g9:
        g10()
    if given.g9 or given.g10:
        return 0
    return int(run(given.count, given.seed, given.begin, given.every) > 0)


if __name__ == "__main__":
    sys.exit(main())
