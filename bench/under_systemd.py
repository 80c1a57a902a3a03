"""The units under a systemd of their own: start, watchdog, kill, restart, upgrade while sending.

    sudo python bench/under_systemd.py [--restarts N]      # as root; about two minutes

A systemd is booted as PID 1 of new namespaces, on an overlay over this machine's root that is
thrown away: nothing of the machine is changed. mailflow is installed there as the README says,
into /opt/mailflow, and follows a Dovecot; letters go to a server that takes a while for each.
What happened is printed, a line a step, and the first that is not as it should be ends it.

Not among the tests: it needs root, namespaces, cgroups and Debian's systemd, and its watchdog
takes seconds of real time.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import os
import pty
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

TREE = Path(__file__).parents[1]
sys.path.insert(0, str(TREE))

# Outside ------------------------------------------------------------------------------------

_BOOT = r"""
set -e
L=$1; M=$L/m
mount --make-rprivate /
mount -t tmpfs tmpfs $L/rw
mkdir -p $L/rw/upper $L/rw/work
mount -t overlay overlay -o lowerdir=/,upperdir=$L/rw/upper,workdir=$L/rw/work $M
mount --bind $L/share $M/mnt
mount -t tmpfs tmpfs $M/tmp
chroot $M /usr/bin/python3 -m venv /opt/mailflow
chroot $M /opt/mailflow/bin/pip install -q "$2"
ln -sf /opt/mailflow/bin/mailflow $M/usr/local/bin/mailflow
cp "$2"/systemd/*.service $M/etc/systemd/system/
cat > $M/etc/systemd/system/lab.service <<EOF
[Unit]
Description=what is tried
After=basic.target systemd-journald.service dbus.socket
Wants=dbus.socket
[Service]
Type=oneshot
Environment=HOME=/root PATH=$PATH
ExecStart=$3 $2/bench/under_systemd.py --inside /mnt --restarts $4
ExecStopPost=/bin/systemctl poweroff --force --force
StandardOutput=append:/mnt/transcript
StandardError=append:/mnt/transcript
TimeoutStartSec=900
EOF
echo $BASHPID > /sys/fs/cgroup/unified/mailflow-lab/cgroup.procs
exec unshare -m -p -f -u -i -n -C --kill-child bash $L/pid1.sh $L
"""
_PID1 = r"""
M=$1/m
mount --make-rprivate /
mount -t sysfs sysfs $M/sys
mount -t tmpfs tmpfs $M/run
mount -t cgroup2 cgroup2 $M/sys/fs/cgroup || exit 3
mount -t proc proc $M/proc
mount -t tmpfs -o mode=755 tmpfs $M/dev
for d in null zero full random urandom tty console; do touch $M/dev/$d; done
mount --bind "$CON" $M/dev/console
for d in null zero full random urandom tty; do mount --bind /dev/$d $M/dev/$d; done
mkdir -p $M/dev/pts $M/dev/shm
mount -t devpts -o newinstance,ptmxmode=0666 devpts $M/dev/pts; ln -sf pts/ptmx $M/dev/ptmx
ip link set lo up
cd $M && mkdir -p old && pivot_root . old && umount -l /old
# Credentials are mounted in a namespace of their own and come out by propagation.
mount --make-rshared /
export container=lab
exec /lib/systemd/systemd --system --log-target=journal --show-status=0 --unit=lab.service
"""
_CGROUP = Path("/sys/fs/cgroup/unified/mailflow-lab")


def outside(restarts: int) -> int:
    folder = Path(tempfile.mkdtemp(prefix="mailflow-lab-"))
    for name in ("m", "rw", "share"):
        (folder / name).mkdir()
    (folder / "boot.sh").write_text(_BOOT)
    (folder / "pid1.sh").write_text(_PID1)
    transcript = folder / "share" / "transcript"
    transcript.touch()
    _CGROUP.mkdir(exist_ok=True)
    master, console = pty.openpty()
    words = ["unshare", "-m", "bash", str(folder / "boot.sh"), str(folder), str(TREE)]
    try:
        booted = subprocess.Popen(
            [*words, sys.executable, str(restarts)],
            env={**os.environ, "CON": os.ttyname(console)},
            stdin=console,
            stdout=console,
            stderr=console,
            start_new_session=True,
        )
        os.close(console)
        said = threading.Thread(target=_drain, args=(master, folder / "console"), daemon=True)
        said.start()
        booted.wait(1200)
        told = transcript.read_text()
        print(told or (folder / "console").read_text()[-4000:])
        return 0 if "\nall as it should be\n" in told else 1
    finally:
        with contextlib.suppress(OSError):
            _CGROUP.rmdir()
        shutil.rmtree(folder, ignore_errors=True)


def _drain(master: int, file: Path) -> None:
    with file.open("wb", buffering=0) as out, contextlib.suppress(OSError):
        while octets := os.read(master, 65536):
            out.write(octets)


# Inside -------------------------------------------------------------------------------------

CONFIG = """
[owner]
name = "Sam Rivera"
addresses = ["sam@example.org"]
[imap]
host = "127.0.0.1"
port = {imap}
tls = "none"
user = "{user}"
password_credential = "imap"
[smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
user = "sam"
[sending]
undo_minutes = 0
gap = 0
daily_cap = 500
any_day = true
from_hour = 0
until_hour = 24
[following]
poll = 2
"""
_OPEN = """
import sys
from dataclasses import replace
from pathlib import Path
from mailflow.cli.opening import make_world
from mailflow.config import load
from mailflow.pipeline.outgoing import OutgoingState as S
from mailflow.pipeline.people import Contact, ContactId
from mailflow.service.approving import approve
from mailflow.service.requests import ask
from mailflow.store import aims, outbox, people
from mailflow.store.database import unit
world = make_world(load(Path(sys.argv[1])))
"""
#: one at each of so many organisations, as `contact add` and `request` do
ASK = """
with unit():
    aim = aims.add_aim(world.owner, "how hospitals use data", (), now=world.now)
    for number in range(int(sys.argv[2])):
        name = f"Jane{number:02} Doe{number:02}"
        address = f"jane{number:02}@acme.example"
        new = Contact(ContactId(0), name, (address,), f"Acme {number}", research="you lead the data team")
        people.add_contact(world.owner, new, now=world.now)
        ask(world, name, aim.id)
"""
#: each draft that lies in Drafts, as `send` does, but all at once and for now
APPROVE = """
for work in outbox.in_states(world.owner, [S.PRESENT]):
    with unit():
        told = approve(world, work)
        assert not told.startswith("not done"), told
        outbox.write(work, due_at=world.now)
"""
ETC, STATE = Path("/etc/mailflow"), Path("/var/lib/mailflow")
LETTERS = 40
_begun = time.monotonic()


def say(text: str) -> None:
    print(f"{time.monotonic() - _begun:6.1f} s  {text}", flush=True)


def run(*words: str, check: bool = True) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if check and done.returncode:
        raise SystemExit(f"{' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def property_of(name: str, unit: str = "mailflow") -> str:
    return run("systemctl", "show", "-P", name, unit).strip()


def wait_for(what: str, holds: Callable[[], bool], seconds: float = 60) -> float:
    begun = time.monotonic()
    while not holds():
        if time.monotonic() > begun + seconds:
            raise SystemExit(f"waited {seconds} s in vain: {what}; letters: {states()}")
        time.sleep(0.1)
    return time.monotonic() - begun


def as_root(*words: str) -> str:
    """As an administrator who uses the command line beside the service."""
    return run("env", f"STATE_DIRECTORY={STATE}", *words)


def mailflow(*words: str) -> str:
    return as_root("/usr/local/bin/mailflow", "-c", str(ETC / "config.toml"), *words)


def count(state: str) -> int:
    with contextlib.closing(sqlite3.connect(f"file:{STATE}/mailflow.db?mode=ro", uri=True)) as db:
        found: int = db.execute(
            "SELECT count(*) FROM outgoing WHERE state = ? AND request_id NOT NULL", (state,)
        ).fetchone()[0]
    return found


def states() -> dict[str, str]:
    with contextlib.closing(sqlite3.connect(f"file:{STATE}/mailflow.db?mode=ro", uri=True)) as db:
        found = db.execute("SELECT state, count(*), max(remark) FROM outgoing GROUP BY state")
        return {state: f"{number} {remark}" for state, number, remark in found.fetchall()}


@contextlib.contextmanager
def servers() -> Iterator[tuple[int, int, list[str]]]:
    """An IMAP server, and one for sending that takes its time; who got what."""
    import asyncio  # noqa: PLC0415
    import warnings  # noqa: PLC0415

    warnings.filterwarnings("ignore", module="aiosmtpd")
    logging.getLogger("mail.log").setLevel(logging.ERROR)
    logging.getLogger("mail.debug").setLevel(logging.ERROR)
    from tests.servers.dovecot import Dovecot  # noqa: PLC0415
    from tests.servers.smtp import SmtpServer  # noqa: PLC0415

    class Slow(SmtpServer):
        async def handle_DATA(self, server: object, session: object, envelope: object) -> str:  # noqa: N802
            await asyncio.sleep(0.5)
            return await super().handle_DATA(server, session, envelope)

    imap = Dovecot(Path("/var/tmp/dovecot"))
    imap.start()
    smtp = Slow().start()
    got: list[str] = []
    try:
        yield imap.port, smtp.port, got
        got += [recipient for taken in smtp.taken for recipient in taken.recipients]
    finally:
        smtp.stop()
        imap.stop()


def pid() -> int:
    return int(property_of("MainPID"))


def is_up() -> bool:
    return property_of("ActiveState") == "active" and property_of("SubState") == "running"


def inside(restarts: int) -> None:
    run("ip", "link", "set", "lo", "up", check=False)
    with servers() as (imap, smtp, got):
        ETC.mkdir(exist_ok=True)
        put(ETC / "config.toml", CONFIG.format(imap=imap, smtp=smtp, user="sam"))
        put(ETC / "imap.password", "secret\n")
        for drop in ("mailflow", "mailflow@jane"):
            folder = Path(f"/etc/systemd/system/{drop}.service.d")
            folder.mkdir(parents=True)
            # Minutes would be as good and slower.
            put(
                folder / "lab.conf",
                "[Service]\nWatchdogSec=15\nRestartSec=1\n[Unit]\nStartLimitBurst=1000\n",
            )
        run("systemctl", "daemon-reload")
        starts(restarts)
        many_owners(imap, smtp)
        missing_password()
    each = Counter(one for one in got if one.endswith("@acme.example"))
    assert len(each) == LETTERS, each
    assert set(each.values()) == {1}, each
    say(f"{len(each)} letters arrived, each once, through {restarts} restarts and an upgrade")
    journal()
    print("all as it should be", flush=True)


def put(file: Path, text: str) -> None:
    file.write_text(text)
    file.chmod(0o600)


def starts(restarts: int) -> None:
    run("systemctl", "start", "mailflow")
    wait_for("running", is_up)
    say(f"started; Type=notify said: {property_of('StatusText')!r}")
    owner = Path(f"/proc/{pid()}").stat().st_uid
    assert owner >= 61184, owner  # systemd's range for dynamic users
    seen = run("nsenter", "-t", str(pid()), "-m", "ls", "/root", "/home", check=False)
    assert seen.split() == ["/home:", "/root:"], seen
    say(f"its user is {owner}, made for it; it sees no home folder; config.toml is root's at 0600")
    write_letters()
    upgrade_while_sending(restarts)
    watchdog()
    kill()
    reloads()
    stops()


def with_code(code: str, *words: str) -> None:
    script = Path("/mnt/code.py")
    script.write_text(_OPEN + code)
    as_root("/opt/mailflow/bin/python", str(script), str(ETC / "config.toml"), *words)


def write_letters() -> None:
    with_code(ASK, str(LETTERS))
    wait_for("drafts", lambda: count("present") == LETTERS, 120)
    told = mailflow("status").splitlines()
    assert "Jane00 Doe00" in told[0], told[0]
    owners = {file.stat().st_uid for file in STATE.resolve().rglob("*")}
    assert owners == {Path(f"/proc/{pid()}").stat().st_uid}, owners
    said = property_of("StatusText")
    say(f"{LETTERS} drafts lie in Drafts; {said!r}; root's commands left no file of root's")


def upgrade_while_sending(restarts: int) -> None:
    with_code(APPROVE)
    say(f"{LETTERS} letters approved; restarting while they leave")
    before = pid()
    run("pkill", "-USR1", "-u", "mailflow", check=False)
    downs: list[float] = []
    left: list[int] = []
    for number in range(restarts):
        time.sleep(random.uniform(1.0, 6.0))
        begun = time.monotonic()
        left.append(LETTERS - count("approved"))
        if number == restarts // 2:
            upgrade()
        run("systemctl", "restart", "mailflow")
        downs.append(time.monotonic() - begun)
        assert pid() != before
        before = pid()
    say(
        f"restarted {restarts} times, when {left} letters had left; a restart took "
        f"{sorted(downs)[len(downs) // 2]:.1f} s, {max(downs):.1f} s at most"
    )
    wait_for("all sent", lambda: count("accepted") + count("filed") == LETTERS, 120)
    assert count("in_doubt") == 0
    say(f"all {LETTERS} are sent, none in doubt; schema: {last_migration()}")


def upgrade() -> None:
    """Another version with a migration more, put in the place of this one while it sends."""
    site = next(Path("/opt/mailflow/lib").glob("python3*/site-packages/mailflow"))
    step = "def up(migrator, db):\n    db.execute_sql('CREATE TABLE lab (id INTEGER)')\n"
    (site / "store" / "migrations" / "9000_lab.py").write_text(step)
    init = site / "__init__.py"
    init.write_text(init.read_text() + '\n__version__ = "99.0"\n')


def last_migration() -> str:
    with contextlib.closing(sqlite3.connect(f"file:{STATE}/mailflow.db?mode=ro", uri=True)) as db:
        found: str = db.execute("SELECT max(name) FROM schema_migration").fetchone()[0]
    return found


def watchdog() -> None:
    before, restarts = pid(), int(property_of("NRestarts"))
    os.kill(before, 19)  # SIGSTOP: it lives and does nothing
    took = wait_for("watchdog", lambda: is_up() and pid() not in {0, before}, 120)
    assert int(property_of("NRestarts")) == restarts + 1
    told = run("journalctl", "-u", "mailflow", "--no-pager")
    assert "Watchdog timeout" in told
    say(f"stopped it in its tracks: the watchdog ended it and it ran again {took:.0f} s later")


def kill() -> None:
    before = pid()
    os.kill(before, 9)
    took = wait_for("restart", lambda: is_up() and pid() not in {0, before}, 60)
    say(f"kill -9: it ran again {took:.1f} s later")


def reloads() -> None:
    """The config is a copy, made at the start: a reload is refused, and SIGHUP says so."""
    words = ["systemctl", "reload", "mailflow"]
    told = subprocess.run(words, capture_output=True, text=True, check=False).stderr
    assert "not applicable" in told, told
    os.kill(pid(), signal.SIGHUP)
    wait_for("the word", lambda: "systemctl restart mailflow" in mailflow("status"))
    before = pid()
    run("systemctl", "reload-or-restart", "mailflow")
    wait_for("the restart", lambda: is_up() and pid() not in {0, before})
    assert "systemctl restart mailflow" not in mailflow("status")
    say("a reload is refused, SIGHUP names the restart, which reads the config anew")


def stops() -> None:
    begun = time.monotonic()
    run("systemctl", "stop", "mailflow")
    assert property_of("Result") == "success"
    assert property_of("ExecMainStatus") == "0"
    say(f"stopped in {time.monotonic() - begun:.1f} s, with status 0")


def many_owners(imap: int, smtp: int) -> None:
    put(ETC / "jane.toml", CONFIG.format(imap=imap, smtp=smtp, user="jane"))
    put(ETC / "jane.password", "secret\n")
    run("systemctl", "start", "mailflow", "mailflow@jane")
    wait_for("jane's", lambda: property_of("ActiveState", "mailflow@jane") == "active")
    users = {
        Path(f"/proc/{property_of('MainPID', unit)}").stat().st_uid
        for unit in ("mailflow", "mailflow@jane")
    }
    assert len(users) == 2
    assert Path("/var/lib/mailflow-jane/mailflow.db").exists()
    run("systemctl", "stop", "mailflow", "mailflow@jane")
    say("mailflow@jane runs beside it, with a user and a state folder of its own")


def missing_password() -> None:
    (ETC / "imap.password").unlink()
    run("systemctl", "start", "mailflow")
    wait_for("the status", lambda: "missing or empty" in property_of("StatusText"))
    assert is_up()
    say(f"without its password file it stays up and says so: {property_of('StatusText')!r}")
    run("systemctl", "stop", "mailflow")
    (STATE / "mailflow.db").unlink()
    run("systemctl", "start", "mailflow", check=False)
    wait_for("the end", lambda: property_of("ActiveState") == "failed")
    assert property_of("ExecMainStatus") == "78", property_of("ExecMainStatus")
    time.sleep(3)
    assert property_of("ActiveState") == "failed"
    say("a new one without it ends with 78 and is not started again")


def journal() -> None:
    told = run(
        "journalctl", "-u", "mailflow", "-o", "json", "--no-pager", "MAILFLOW_EVENT=outgoing"
    )
    lines = [json.loads(line) for line in told.splitlines()]
    assert lines
    assert all(line["MAILFLOW_KEY"] and line["PRIORITY"] == "6" for line in lines)
    every = run("journalctl", "-o", "export", "--no-pager")
    for secret in ("acme.example", "Jane0", "hospitals", "data team"):
        assert secret not in every, secret
    say(
        f"{len(lines)} entries of outgoing mail with fields; no name, address or text in any of the journal"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--restarts", type=int, default=10)
    parser.add_argument("--inside")
    given = parser.parse_args()
    if given.inside:
        try:
            inside(given.restarts)
        except BaseException:
            print(
                run(
                    "journalctl",
                    "-u",
                    "mailflow*",
                    "-n",
                    "25",
                    "-o",
                    "cat",
                    "--no-pager",
                    check=False,
                )
            )
            print(
                run("journalctl", "-g", "atchdog|SIGKILL", "-o", "cat", "--no-pager", check=False)
            )
            raise
        return
    raise SystemExit(outside(given.restarts))


if __name__ == "__main__":
    main()
