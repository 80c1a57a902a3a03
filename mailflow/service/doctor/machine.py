"""The config file, the state folder, the disk, the zone, the clock, the unit: no network."""

from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from mailflow.config import BadConfig, Config, load
from mailflow.service import surroundings
from mailflow.service.doctor.check import Check, advice, bad, good
from mailflow.service.world import state_folder

_MEGABYTE = 1_000_000
#: free octets below which SQLite will soon fail, and below which somebody should know
_NO_ROOM, _LITTLE_ROOM = 20 * _MEGABYTE, 200 * _MEGABYTE
#: no honest clock is before the day this was written
_WRITTEN = datetime(2026, 11, 1, tzinfo=UTC)
_SYSTEM_UNITS = (Path("/etc/systemd/system"), Path("/usr/lib/systemd/system"))
_SYNCHRONISED = Path("/run/systemd/timesync/synchronized")
_CLOCK_SETTERS = {"chronyd", "ntpd", "openntpd", "systemd-timesyn", "ptp4l", "timed"}


def config_file(path: Path) -> tuple[Config | None, list[Check]]:
    """The config, if it can be read, and what is to be said of the file."""
    try:
        config = load(path)
    except BadConfig as error:
        return None, [
            bad("config", one.told, one.fix, situation="BadConfig") for one in error.problems
        ]
    return config, [good("config", f"{path} has no mistakes"), _secrecy(path, config)]


def _secrecy(path: Path, config: Config) -> Check:
    others = path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    each = [config.of(account) for account in config.accounts]
    holds = any(server.password for one in each for server in (one.imap, one.smtp))
    if holds and others:
        return bad(
            "secrets",
            "a password stands in the config, and others may read it",
            f"run: chmod 600 {path}",
        )
    if holds:
        return advice(
            "secrets",
            "the password stands in the config itself",
            "better: imap.password_file, password_command or password_credential",
        )
    return good("secrets", "no password stands in the config")


def state_of(config: Config, environ: Mapping[str, str] = os.environ) -> Check:
    """Can mailflow remember anything?"""
    try:
        state = state_folder(config, environ)
    except OSError as error:
        return bad(
            "state folder",
            f"{error.filename}: {error.strerror}",
            "name one that you may write: store.state",
        )
    if not os.access(state, os.W_OK | os.X_OK):
        return bad("state folder", f"{state} can't be written", f"run: chown -R $USER {state}")
    if state.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        return advice("state folder", f"others may look into {state}", f"run: chmod 700 {state}")
    return good("state folder", f"{state}")


def disk(config: Config) -> Check:
    """Is there room for what comes?"""
    free = shutil.disk_usage(state_folder(config)).free
    told = f"{free / _MEGABYTE:,.0f} MB are free for the database"
    if free < _NO_ROOM:
        return bad("disk", told, "make room: nothing is lost meanwhile, and nothing is sent")
    if free < _LITTLE_ROOM:
        return advice("disk", told, "make room before it is full")
    return good("disk", told)


def zone(config: Config) -> Check:
    """Is the owner's zone the machine's, or one that was chosen?"""
    here, said = surroundings.zone_here(), config.owner.zone
    if said == "UTC" and here != "UTC":
        return advice(
            "zone",
            f"owner.zone is UTC, this machine's is {here}",
            f'if you live there: zone = "{here}" in [owner]',
        )
    return good(
        "zone",
        f"{said}; there the digest comes at {config.digest.hour}:00 on "
        f"{config.digest.weekday.capitalize()}s",
    )


def clock(_: Config) -> Check:
    """Can the time be true, and does anything keep it so?"""
    now = datetime.now(UTC)
    if now < _WRITTEN:
        return bad(
            "clock",
            f"it says {now:%Y-%m-%d %H:%M} UTC, which is past",
            "set it; mailflow sends nothing until then",
        )
    told = f"{now:%Y-%m-%d %H:%M} UTC"
    if _SYNCHRONISED.exists() or _running() & _CLOCK_SETTERS:
        return good("clock", f"{told}, kept by the network's time")
    return advice(
        "clock",
        f"{told}; nothing here seems to keep it right",
        "fine in a container; else: timedatectl set-ntp true",
    )


def _running() -> set[str]:
    names = set()
    for path in Path("/proc").glob("[0-9]*/comm"):
        try:
            names.add(path.read_text(encoding="utf-8", errors="replace").strip())
        except OSError:
            continue  # it has just ended
    return names


def unit(_: Config) -> Check:
    """Is there a unit, and is the program that it starts there?"""
    own = surroundings.unit_path()
    found = [
        path for path in (own, *(f / "mailflow.service" for f in _SYSTEM_UNITS)) if path.exists()
    ]
    if not found:
        return advice(
            "unit",
            "no systemd unit runs mailflow",
            "`mailflow init --unit` puts one there; or cron: mailflow once",
        )
    text = found[0].read_text(encoding="utf-8", errors="replace")
    started = re.search(r'(?m)^ExecStart=[-@:+!]*"?([^"\s]+)', text)
    program = started[1].replace("%h", str(Path.home())).replace("%%", "%") if started else ""
    if not os.access(program, os.X_OK):
        return bad(
            "unit",
            f"{found[0]} starts {program or 'nothing'}, which is not there",
            "correct its ExecStart=, then: systemctl daemon-reload",
        )
    return good("unit", f"{found[0]} starts {program}")


CHECKS: tuple[Callable[[Config], Check], ...] = (state_of, disk, zone, clock, unit)
