"""The log: an entry with fields, a line with a priority, and never what a mail says."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailflow.service import maillog
from mailflow.service.journal import ForJournal, entry, goes_to_journal
from mailflow.service.traces import trace_of, without_addresses

_LOG = logging.getLogger("mailflow")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[socket.socket]:
    """journald's end of its socket, and the log sent there."""
    before = _LOG.handlers[:], _LOG.level
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind(str(tmp_path / "journal"))
        sock.settimeout(5)
        _LOG.handlers[:] = [ForJournal(logging.StreamHandler(), tmp_path / "journal")]
        _LOG.setLevel(logging.INFO)
        yield sock
    _LOG.handlers[0].close()
    _LOG.handlers[:], level = before
    _LOG.setLevel(level)


def read(octets: bytes) -> dict[str, str]:
    """An entry as journald reads it."""
    found = {}
    while octets:
        line, _, octets = octets.partition(b"\n")
        name, equals, value = line.partition(b"=")
        if not equals:
            length = int.from_bytes(octets[:8], "little")
            value, octets = octets[8 : 8 + length], octets[9 + length :]
        found[name.decode()] = value.decode()
    return found


def test_what_a_unit_of_work_says_is_told_once_it_is_done(journal: socket.socket) -> None:
    with maillog.once_done():
        maillog.ingested("inbox", 7, (42,), "proof")
        maillog.happened(42, "ReplyReceived", "answered")
        journal.setblocking(False)
        with pytest.raises(BlockingIOError):
            journal.recv(65536)
    told = [read(journal.recv(65536))["MAILFLOW_EVENT"] for _ in range(2)]
    assert told == ["mail-read", "event"]


def test_of_a_unit_of_work_that_is_rolled_back_nothing_is_told(journal: socket.socket) -> None:
    @maillog.once_done()
    def broken() -> None:
        maillog.ingested("inbox", 7, (42,), "proof")
        raise KeyError

    with pytest.raises(KeyError):
        broken()
    maillog.stopped("asked to")
    assert read(journal.recv(65536))["MAILFLOW_EVENT"] == "stopped"


def test_an_entry_has_a_field_for_each_value(journal: socket.socket) -> None:
    maillog.ingested("inbox", 7, (42,), "proof")
    told = read(journal.recv(65536))
    assert told == {
        "MESSAGE": "mail read role='inbox' uid=7 requests=(42,) by='proof'",
        "PRIORITY": "6",
        "SYSLOG_IDENTIFIER": "mailflow",
        "MAILFLOW_EVENT": "mail-read",
        "MAILFLOW_ROLE": "inbox",
        "MAILFLOW_UID": "7",
        "MAILFLOW_REQUESTS": "(42,)",
        "MAILFLOW_BY": "proof",
    }


def test_a_bug_tells_where_it_is_and_nothing_of_the_mail(journal: socket.socket) -> None:
    try:
        try:
            "Dear Jane".index("secret of jane@acme.example")
        except ValueError as error:
            raise KeyError("jane@acme.example said so") from error
    except KeyError as error:
        maillog.failed("request:42", error)
    told = read(journal.recv(65536))
    assert told["PRIORITY"] == "3"
    assert told["MAILFLOW_ERROR"] == "KeyError"
    assert f"{__file__}:" in told["MESSAGE"]
    assert "ValueError" in told["MESSAGE"]
    assert "said so" not in told["MESSAGE"].replace(
        'raise KeyError("jane@acme.example said so")', ""
    )


def test_what_a_server_says_loses_its_addresses(journal: socket.socket) -> None:
    maillog.lost("550 <jane@acme.example>: no such user; ask postmaster@acme.example", 5)
    assert "550 <…@…>: no such user; ask …@…" in read(journal.recv(65536))["MESSAGE"]


def test_an_address_within_a_list_is_left_out_too(journal: socket.socket) -> None:
    maillog.config_read(("owner.addresses", "sam@example.org"), ())
    told = read(journal.recv(65536))
    assert "example" not in told["MESSAGE"] + told["MAILFLOW_CHANGED"]


def test_no_value_begins_a_field_or_a_line_of_its_own(journal: socket.socket) -> None:
    maillog.held("key\nMAILFLOW_EVENT=forged\x1b[31m", "lint")
    told = read(journal.recv(65536))
    assert told["MAILFLOW_EVENT"] == "held"
    assert "\n" not in told["MESSAGE"]
    assert "\x1b" not in told["MESSAGE"]
    assert read(entry([("A", "b\nC=d"), ("E", "f")])) == {"A": "b\nC=d", "E": "f"}


def test_where_no_journal_listens_the_line_goes_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = ForJournal(logging.StreamHandler(sys.stderr), tmp_path / "nobody")
    handler.emit(logging.makeLogRecord({"msg": "still here"}))
    handler.close()
    assert "still here" in capsys.readouterr().err


def test_the_journal_is_believed_only_where_the_stream_is_the_journals() -> None:
    found = os.stat(2) if sys.stderr.fileno() == 2 else os.fstat(sys.stderr.fileno())
    assert goes_to_journal({"JOURNAL_STREAM": f"{found.st_dev}:{found.st_ino}"})
    assert not goes_to_journal({"JOURNAL_STREAM": "1:2"})
    assert not goes_to_journal({})


def test_a_daemon_that_ends_by_a_bug_quotes_nothing() -> None:
    code = (
        "from mailflow.service import maillog; maillog.begin(); raise ValueError('jane' + '@x.y')"
    )
    env = {**os.environ, "JOURNAL_STREAM": "1:2"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=env
    )
    assert done.returncode == 1
    assert done.stderr.startswith("<3>ended by a bug error='ValueError'\n<3>")
    assert "jane@x.y" not in done.stderr


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("for <a.b+c@d.example> it", "for <…@…> it"),
        ("a@b, c@d; (e@f)", "…@…, …@…; (…@…)"),
        ("user=sam@example.org failed", "user=…@… failed"),
        ("no address @ all", "no address @ all"),
    ],
)
def test_addresses_are_taken_out(told: str, kept: str) -> None:
    assert without_addresses(told) == kept


def test_a_trace_names_the_kinds_of_all_errors_and_their_places() -> None:
    try:
        int("words of a mail")
    except ValueError as error:
        told = trace_of(error)
    assert told.splitlines()[-1] == "ValueError"
    assert "test_maillog.py" in told
