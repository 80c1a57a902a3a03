"""`mailflow read`: any mails in, what was understood out, and nothing ends the run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PLAIN = """\
From: Ann Weber <ann@example.net>
To: Sam <sam@example.org>
Subject: Re: Twenty minutes
Message-ID: <1@example.net>
Date: Tue, 03 Mar 2026 09:14:58 +0100

Happy to. Tuesday 10 March at 14:00 works. Do write to Priya Shah
<priya@example.net> as well.

Best,
Ann

On Mon, 2 Mar 2026 at 10:00, Sam <sam@example.org> wrote:
> Could we talk for twenty minutes?
"""
BOUNCE = """\
From: MAILER-DAEMON@example.org (Mail Delivery System)
To: sam@example.org
Subject: Undelivered Mail Returned to Sender
Message-ID: <2@example.org>
Content-Type: multipart/report; report-type=delivery-status; boundary=R

--R

I'm sorry.
--R
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; ann@example.net
Action: failed
Status: 5.1.1
--R
Content-Type: text/rfc822-headers

Message-ID: <mf.1@example.org>
--R--
"""
AWAY = """\
From: Ann Weber <ann@example.net>
To: Sam <sam@example.org>
Subject: Automatic reply: Twenty minutes
Auto-Submitted: auto-replied
Date: Tue, 03 Mar 2026 09:14:58 +0100

I am out of the office until 9 March. In urgent cases please write to
Priya Shah, priya@example.net.
"""
INVITATION = """\
From: Ann Weber <ann@example.net>
To: Sam <sam@example.org>
Subject: Invitation: Coffee
Content-Type: text/calendar; method=REQUEST; charset=utf-8

BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:8f1c@example.net
SEQUENCE:1
DTSTART:20260310T130000Z
DTEND:20260310T133000Z
ORGANIZER:mailto:ann@example.net
ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:sam@example.org
SUMMARY:Coffee
END:VEVENT
END:VCALENDAR
"""
KEYS = (
    *("file", "message_id", "subject", "from", "automatic", "new_text", "signature", "report"),
    *("invite", "answers", "times", "away_until", "delegate", "people", "lead", "defects"),
    "evidence",
)


def run(
    *arguments: object, given: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "mailflow", "read", *map(str, arguments)],
        input=given,
        capture_output=True,
        timeout=110,
        check=False,
        env={**os.environ, **environment},
    )
    assert b"Traceback" not in done.stderr
    return done


def told(*arguments: object, given: bytes = b"") -> list[dict[str, Any]]:
    lines = run("--json", "--owner-zone", "Europe/Berlin", *arguments, given=given).stdout
    return [json.loads(line) for line in lines.splitlines()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    mails = {"plain": PLAIN, "bounce": BOUNCE, "away": AWAY, "invitation": INVITATION}
    for name, mail in mails.items():
        (tmp_path / f"{name}.eml").write_text(mail)
    return tmp_path


def test_every_object_has_exactly_the_promised_keys(folder: Path) -> None:
    found = told(*sorted(folder.iterdir()), folder / "absent.eml")
    assert len(found) == 5
    assert all(tuple(one) == KEYS for one in found)


def test_a_reply_is_told_whole(folder: Path) -> None:
    (one,) = told(folder / "plain.eml")
    assert one["file"] == str(folder / "plain.eml")
    assert (one["message_id"], one["from"]) == ("<1@example.net>", "Ann Weber <ann@example.net>")
    assert one["automatic"] is one["report"] is one["invite"] is None
    assert one["new_text"].startswith("Happy to. Tuesday")
    assert "twenty" not in one["new_text"]
    assert {"yes", "times", "referral"} & set(one["answers"])
    assert one["people"] == [{"name": "Priya Shah", "address": "priya@example.net"}]
    (slot,) = one["times"]
    assert slot["start"] == "2026-03-10T14:00:00+01:00"
    assert (slot["kind"], slot["polarity"]) == ("exact", "offer")
    assert set(slot) == {"start", "end", "kind", "polarity", "text"}
    assert one["evidence"]
    assert all(isinstance(reason, str) for reason in one["evidence"])


def test_a_bounce_names_recipient_fate_and_letter(folder: Path) -> None:
    (one,) = told(folder / "bounce.eml")
    assert one["automatic"] == "bounce"
    assert one["answers"] == []
    assert one["report"] == {
        "recipients": [
            {"address": "ann@example.net", "action": "failed", "status": "5.1.1", "permanent": True}
        ],
        "original_message_id": "<mf.1@example.org>",
    }


def test_an_absence_has_its_return_and_its_delegate(folder: Path) -> None:
    (one,) = told(folder / "away.eml")
    assert (one["automatic"], one["answers"][0]) == ("away", "away")
    assert one["away_until"] == "2026-03-09"
    assert one["delegate"] == {"name": "Priya Shah", "address": "priya@example.net"}


def test_an_invitation_is_told_with_its_guests(folder: Path) -> None:
    (one,) = told(folder / "invitation.eml")
    assert one["automatic"] == "calendar"
    assert one["invite"] == {
        "method": "REQUEST",
        "uid": "8f1c@example.net",
        "sequence": 1,
        "start": "2026-03-10T13:00:00+00:00",
        "end": "2026-03-10T13:30:00+00:00",
        "attendees": [{"address": "sam@example.org", "partstat": "NEEDS-ACTION"}],
    }


def test_the_letter_answered_tells_its_words_from_the_reply(tmp_path: Path) -> None:
    asked = "I would like to hear how you came from teaching to research. Could we talk?"
    sent, reply = tmp_path / "sent.eml", tmp_path / "reply.eml"
    sent.write_text(f"From: sam@example.org\nMessage-ID: <s@example.org>\n\n{asked}\n")
    reply.write_text(f"From: ann@example.net\nSubject: Re: x\n\nWith pleasure!\n\n{asked}\n")
    assert told("--sent", sent, reply)[0]["new_text"] == "With pleasure!"
    assert "teaching" in told(reply)[0]["new_text"]


def test_zone_and_day_may_be_given(tmp_path: Path) -> None:
    mail = tmp_path / "1.eml"
    mail.write_text("From: ann@example.net\nSubject: Re: x\n\nTomorrow at 3 pm is fine.\n")
    options = ("--zone", "America/New_York", "--at", "2026-03-02T09:00")
    assert told(*options, mail)[0]["times"][0]["start"] == "2026-03-03T15:00:00-05:00"


def test_the_zone_is_known_by_the_date_field(tmp_path: Path) -> None:
    mail = tmp_path / "1.eml"
    head = "From: ann@example.net\nSubject: Re: x\nDate: Mon, 2 Mar 2026 09:00:00 -0500\n\n"
    # after 8 March the clocks of New York are at -0400
    mail.write_text(f"{head}Tuesday 10 March at 3 pm is fine.\n")
    assert told(mail)[0]["times"][0]["start"] == "2026-03-10T15:00:00-04:00"


def test_an_mbox_is_read_mail_by_mail(tmp_path: Path) -> None:
    mbox = tmp_path / "box"
    body = PLAIN.replace("Happy to.", ">From my side: happy to.\nFrom here it is fine too.\n")
    mbox.write_text(
        f"From ann@example.net Tue Mar  3 09:15:01 2026\n{body}\n"
        f"From MAILER-DAEMON Tue Mar  3 09:16:01 2026\n{BOUNCE}\n"
    )
    first, second = told(mbox)
    assert (first["file"], second["file"]) == (f"{mbox}#1", f"{mbox}#2")
    assert first["new_text"].startswith("From my side: happy to.\nFrom here")
    assert second["automatic"] == "bounce"
    assert [one["file"] for one in told("-", given=mbox.read_bytes())] == ["-#1", "-#2"]


def test_a_maildir_is_read_from_new_and_cur(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    (tmp_path / "new" / "1.x").write_text(AWAY)
    (tmp_path / "cur" / "2.x:2,S").write_text(PLAIN)
    (tmp_path / "tmp" / "3.x").write_text("half written")
    assert [one["automatic"] for one in told(tmp_path)] == [None, "away"]
    assert (tmp_path / "new" / "1.x").exists()


def test_standard_input_is_a_mail() -> None:
    (one,) = told("-", given=BOUNCE.encode())
    assert (one["file"], one["automatic"]) == ("-", "bounce")


def test_broken_files_are_named_and_never_end_the_run(tmp_path: Path) -> None:
    broken = {
        "empty": b"",
        "noise": bytes(range(256)) * 40,
        "headless": b"just words\n",
        "nul": b"From: a@b\0c\n\n\0",
        "words": b"Subject: " + b"=?utf-8?q?=C3=A4?= " * 3000 + b"\n\nx",
        "deep": b"".join(
            b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(300)
        ),
    }
    for name, octets in broken.items():
        (tmp_path / name).write_bytes(octets)
    (tmp_path / "last").write_text(PLAIN)
    names = [tmp_path / name for name in (*broken, "absent", "last")]
    done = run("--json", *names)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["file"] for one in found] == [str(name) for name in names]
    assert found[-2]["defects"] == ["No such file or directory"]
    assert found[-1]["new_text"]
    assert done.returncode == 1
    assert b"absent: No such file or directory" in done.stderr


def test_ten_thousand_files_are_read_in_one_call(tmp_path: Path) -> None:
    for number in range(10_000):
        (tmp_path / f"{number:05}").write_text(f"From: a@example.net\nSubject: {number}\n\nHi.\n")
    found = told(*sorted(tmp_path.iterdir()))
    assert [one["subject"] for one in found] == [str(number) for number in range(10_000)]


def test_a_reader_that_stops_ends_it_quietly(folder: Path) -> None:
    names = " ".join(f"'{path}'" for path in list(folder.iterdir()) * 200)
    command = f"'{sys.executable}' -m mailflow read --json {names} | head -n 1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, timeout=60, check=False)
    assert json.loads(done.stdout)
    assert done.stderr == b""


def test_what_is_read_is_told_at_once(tmp_path: Path) -> None:
    first = tmp_path / "1.eml"
    first.write_text(PLAIN)
    fifo = tmp_path / "2.eml"
    os.mkfifo(fifo)
    command = [sys.executable, "-m", "mailflow", "read", "--json", str(first), str(fifo)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as reading:
        assert reading.stdout
        assert json.loads(reading.stdout.readline())["subject"] == "Re: Twenty minutes"
        fifo.write_text(AWAY)
        assert json.loads(reading.stdout.readline())["automatic"] == "away"


def test_a_person_is_told_what_and_why(folder: Path) -> None:
    told = run(*sorted(folder.iterdir()), LC_ALL="C").stdout.decode()
    for words in (
        "an absence notice (reply-mark: auto-replied)",
        "Back on     Mon 09 Mar 2026",
        "ann@example.net: failed 5.1.1, for good",
        "about the letter <mf.1@example.org>",
        "REQUEST: Coffee, Tue 10 Mar 2026 13:00 +0000",
        "│ Happy to. Tuesday 10 March",
        "Because",
    ):
        assert words in told


def test_nothing_a_terminal_obeys_is_printed(tmp_path: Path) -> None:
    mail = tmp_path / "1.eml"
    mail.write_bytes(b"From: a@example.net\nSubject: x\x1b]0;y\x07\n\n\x1b[2Jgone \xc2\x9b31m\n")
    shown = run(mail).stdout.decode()
    assert "gone" in shown
    assert not {"\x1b", "\x07", "\x9b"} & set(shown)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--zone", "Mars/Base", "x"), "unknown zone 'Mars/Base'; write it like Europe/London"),
        (("--at", "soon", "x"), "write it like 2026-03-09T15:00+01:00"),
        (("--sent", "/absent/letter", "x"), "/absent/letter: No such file or directory"),
        ((), "Missing argument"),
    ],
)
def test_wrong_usage_is_said_with_the_way_out(options: tuple[str, ...], words: str) -> None:
    done = run(*options)
    assert done.returncode == 2
    assert words in done.stderr.decode()
