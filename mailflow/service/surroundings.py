"""What this machine tells of its user: the zone, the country, where a unit goes."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import available_timezones

from mailflow.service.world import shipped


def zone_here(environ: Mapping[str, str] = os.environ, link: Path = Path("/etc/localtime")) -> str:
    """The machine's time zone as an IANA name; UTC where it can't be told."""
    named = environ.get("TZ", "").lstrip(":")
    if not named:
        try:
            named = str(link.readlink()).partition("zoneinfo/")[2]
        except OSError:
            named = ""
    if named in {"Etc/UTC", "Etc/UCT", "UCT", "Zulu", "Universal"}:
        return "UTC"
    return named if named in available_timezones() else "UTC"


def country_here(environ: Mapping[str, str] = os.environ) -> str:
    """The country of the user's locale (de_AT.UTF-8 → AT), or nothing."""
    locale = environ.get("LC_ALL") or environ.get("LC_TIME") or environ.get("LANG") or ""
    found = re.match(r"[a-z]{2,3}_([A-Z]{2})\b", locale)
    return found[1] if found else ""


def name_here() -> str:
    """The user's full name as the system knows it, or nothing; "root" is nobody's."""
    import pwd  # noqa: PLC0415  # not everywhere

    try:
        told = pwd.getpwuid(os.geteuid()).pw_gecos.partition(",")[0]
    except KeyError:
        return ""
    return told if " " in told else ""


def unit_path(environ: Mapping[str, str] = os.environ) -> Path:
    """Where systemd looks for a unit of this user's own."""
    base = environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(base) / "systemd" / "user" / "mailflow.service"


def has_systemd() -> bool:
    """Could a unit be of use here?"""
    return shutil.which("systemctl") is not None


def own_unit(config: Path) -> str:
    """The shipped unit for one user, running this very program on this config."""
    text = (shipped("systemd") / "user" / "mailflow.service").read_text(encoding="utf-8")
    program = f"{_quoted(_program())} --config {_quoted(str(config.absolute()))} run"
    return re.sub(r"(?m)^ExecStart=.*$", lambda _: f"ExecStart={program}", text)


def _program() -> str:
    beside = Path(sys.executable).with_name("mailflow")
    return str(beside) if beside.exists() else shutil.which("mailflow") or "mailflow"


def _quoted(word: str) -> str:
    # systemd.service(5): % begins a specifier, and a word with spaces needs quotes.
    plain = word.replace("%", "%%")
    return f'"{plain}"' if re.search(r"\s", plain) else plain
