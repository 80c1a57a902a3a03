"""`mailflow log`: what happened lately, over all requests."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from datetime import datetime

    from mailflow.service.world import World
    from mailflow.store.chronicle import Happening

_PAUSE = 1.0


@click.command()
@click.option("-n", "--lines", "most", type=click.IntRange(0), default=20, metavar="NUMBER")
@click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%d %H:%M"]),
    metavar="DATE",
    help="From that day on, in your zone (2026-03-31), however many.",
)
@click.option("-f", "--follow", is_flag=True, help="Go on until interrupted.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def log(most: int, since: datetime | None, *, follow: bool, as_json: bool) -> None:
    """What happened lately: replies, letters, interviews, your orders. 20 lines without options.

    How the daemon fares stands in its own log, which names nobody: journalctl -u mailflow

    \b
    Examples:
      mailflow log --since 2026-11-01
      mailflow log -f
      mailflow log --json -n 0 | jq 'select(.kind == "ReplyReceived")'
    """
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.store.chronicle import Seen, happened  # noqa: PLC0415

    world = make_world(read_config())
    start = _in_zone(since, world) if since else None
    found, seen = happened(world.owner, Seen(), since=start, most=0 if since else most)
    _say(found, world, as_json=as_json)
    try:
        while follow:
            time.sleep(_PAUSE)
            found, seen = happened(world.owner, seen)
            _say(found, world, as_json=as_json)
    except KeyboardInterrupt:
        return


def _in_zone(moment: datetime, world: World) -> datetime:
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    return moment.replace(tzinfo=ZoneInfo(world.person.zone))


def _say(found: list[Happening], world: World, *, as_json: bool) -> None:
    import json  # noqa: PLC0415
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    from mailflow.cli.showing import record  # noqa: PLC0415
    from mailflow.pipeline.events import in_words  # noqa: PLC0415

    zone = ZoneInfo(world.person.zone)
    for one in found:
        if as_json:
            click.echo(json.dumps(record(one), ensure_ascii=False, default=_text))
            continue
        mail = f"  (mail {one.mail})" if one.mail else ""
        kind = in_words(one.kind)
        what = f"{kind} → {one.stage}" if one.stage else f"{kind}: {one.outcome}"
        where = f"{one.request:>4}  {one.contact:<24} " if one.request else " " * 31
        click.echo(f"{one.at.astimezone(zone):%Y-%m-%d %H:%M} {where}{what}{mail}")


def _text(value: object) -> str:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
