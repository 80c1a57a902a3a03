"""`mailflow read`: what is understood of any mails, and why. Needs no config and no mailbox."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from mailflow.cli.sources import Source, sources

if TYPE_CHECKING:
    from mailflow.mail.message import Message
    from mailflow.pipeline.letters import Letter
    from mailflow.reading.read import Setting
    from mailflow.reading.understood import Understood


class _Zone(click.ParamType[ZoneInfo]):
    """A zone by its IANA name."""

    name = "zone"

    def convert(
        self, value: str | ZoneInfo, param: click.Parameter | None, ctx: click.Context | None
    ) -> ZoneInfo:
        if isinstance(value, ZoneInfo):
            return value
        try:
            return ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self.fail(f"unknown zone {value!r}; write it like Europe/London", param, ctx)


class _Moment(click.ParamType[datetime]):
    """A moment in ISO 8601."""

    name = "moment"

    def convert(
        self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no moment; write it like 2026-03-09T15:00+01:00", param, ctx)


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option(
    "--sent", type=click.Path(), metavar="FILE", help="The letter that is answered (a mail file)."
)
@click.option("--zone", type=_Zone(), help="The sender's zone; without it, by the mail's Date.")
@click.option("--owner-zone", type=_Zone(), help="Your zone; without it, this machine's.")
@click.option("--at", type=_Moment(), help="When it was written; without it, the mail's Date.")
def read(
    files: tuple[str, ...],
    *,
    as_json: bool,
    sent: str | None,
    zone: ZoneInfo | None,
    owner_zone: ZoneInfo | None,
    at: datetime | None,
) -> None:
    """Say what mails mean: is a person speaking, what is new, what is answered, which times.

    FILE is a mail, an mbox, a Maildir or a folder of mails; - is standard input. Nothing is
    kept or sent. A mail that can't be read is named, and the rest goes on.

    \b
    Examples:
      mailflow read reply.eml
      mailflow read --sent request.eml --zone America/New_York reply.eml
      mailflow read --json ~/Maildir | jq -r 'select(.automatic == "bounce").file'
      cat reply.eml | mailflow read -

    \b
    Exit codes: 0 all were read, 1 some could not be, 2 wrong usage.
    """
    reader = _Reader(_letter(sent), zone, owner_zone or zone or _local_zone(), at)
    failed = False
    for source in sources(files):
        failed |= _show(source, reader, as_json=as_json)
    sys.exit(1 if failed else 0)


class _Reader:
    """Reads mails in the setting the options gave."""

    def __init__(
        self,
        letter: Letter | None,
        zone: ZoneInfo | None,
        owner_zone: ZoneInfo,
        at: datetime | None,
    ) -> None:
        self.letter = letter
        self.zone = zone
        self.owner_zone = owner_zone
        self.at = at

    def understand(self, raw: bytes) -> Understood:
        from mailflow.mail.parse import parse  # noqa: PLC0415
        from mailflow.reading.understood import understand  # noqa: PLC0415

        message = parse(raw)
        return understand(message, letter=self.letter, setting=self._setting(message))

    def _setting(self, message: Message) -> Setting:
        from mailflow.reading.home_zones import home_zone  # noqa: PLC0415
        from mailflow.reading.read import Setting  # noqa: PLC0415

        zone = self.zone or home_zone(message.date, self.owner_zone)
        written = self.at or message.date or datetime.now(zone)
        return Setting(
            zone,
            self.owner_zone,
            written if written.tzinfo else written.replace(tzinfo=zone),
            contact_names=tuple(one.name for one in message.from_ if one.name),
        )


def _show(source: Source, reader: _Reader, *, as_json: bool) -> bool:
    """Print one mail; returns whether it could not be read."""
    from mailflow.cli.reading import lines  # noqa: PLC0415
    from mailflow.reading.understood import told  # noqa: PLC0415

    found, trouble = None, source.trouble
    if source.raw or not trouble:
        try:
            found = reader.understand(source.raw)
        except Exception as error:  # noqa: BLE001 - around one mail: it never ends the others
            trouble = f"it could not be read: {error!r}"
    if trouble:
        click.echo(f"mailflow: {source.name}: {trouble}; the rest is read", err=True)
    if as_json:
        facts = told(found) if found else dict(_NOTHING)
        facts["defects"] = [*facts["defects"], *([trouble] if trouble else [])]
        _put(json.dumps({"file": source.name, **facts}, ensure_ascii=False))
    elif found:
        _put("\n".join([source.name, *lines(found)]) + "\n")
    return found is None


#: what is said of a mail that could not be read
_NOTHING: dict[str, Any] = {
    "message_id": None,
    "subject": "",
    "from": None,
    "automatic": None,
    "new_text": "",
    "signature": "",
    "report": None,
    "invite": None,
    "answers": [],
    "times": [],
    "away_until": None,
    "delegate": None,
    "people": [],
    "lead": False,
    "defects": [],
    "evidence": [],
}


def _put(line: str) -> None:
    """Whatever the locale: a foreign name must not end the run. Flushed, for who reads along."""
    stream = sys.stdout.buffer
    stream.write(f"{line}\n".encode(errors="replace"))
    stream.flush()


def _letter(name: str | None) -> Letter | None:
    """The letter answered, from the copy in Sent."""
    from mailflow.mail.html import to_text  # noqa: PLC0415
    from mailflow.mail.message import MessageId  # noqa: PLC0415
    from mailflow.mail.parse import parse  # noqa: PLC0415
    from mailflow.pipeline.letters import Letter, MailKind  # noqa: PLC0415

    if name is None:
        return None
    try:
        message = parse(Path(name).read_bytes())
    except OSError as error:
        raise click.BadParameter(f"{name}: {error.strerror}", param_hint="--sent") from None
    return Letter(
        message.message_id or MessageId(""),
        MailKind.OWN,
        message.subject,
        message.date or datetime.now(ZoneInfo("UTC")),
        message.text or to_text(message.html),
    )


def _local_zone() -> ZoneInfo:
    """This machine's zone, by TZ or /etc/localtime; UTC where neither names one."""
    import os  # noqa: PLC0415

    places = Path("/etc/localtime").resolve().parts
    named = os.environ.get("TZ", "").lstrip(":") or "/".join(
        places[places.index("zoneinfo") + 1 :] if "zoneinfo" in places else ()
    )
    try:
        return ZoneInfo(named or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
