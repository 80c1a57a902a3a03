"""`mailflow warm`: whom do I know there already?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from mailflow.contacts.warmth import Way


@click.command()
@click.argument("where", metavar="ORGANISATION|HOST|NAME")
@click.option("--limit", type=int, default=15, help="Ways to show.")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def warm(where: str, limit: int, *, as_json: bool) -> None:
    """Whom you know already at an ORGANISATION, a mail HOST, or by NAME, the warmest first.

    \b
    It goes by the headers of your own mailbox as far as they were scanned; further back:
      mailflow once --since 2020-01-01
    """
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import print_json, record  # noqa: PLC0415
    from mailflow.service.correspondents import ways_to  # noqa: PLC0415

    found = ways_to(make_world(read_config()), where)[:limit]
    if as_json:
        print_json(
            ways=[
                record(way)
                | {"person": record(way.person)}
                | {"through": record(way.through) if way.through else None}
                for way in found
            ]
        )
        return
    for way in found:
        click.echo(_line(way))
    if not found:
        click.echo(
            f"Nobody at “{where}” in the mail that was scanned. Name their mail host "
            f"(mailflow organisation edit “{where}” --domain HOST), or look further back: "
            "mailflow once --since DATE"
        )


def _line(way: Way) -> str:
    one = way.person
    who = f"{one.name} <{one.address}>" if one.name else one.address
    told = f"you wrote {one.written}, they {one.received}, last {one.last_at:%b %Y}"
    if not one.direct:
        told = f"on {one.together} mails you got, last {one.last_at:%b %Y}"
    if way.through is None:
        return f"{who}: {told}"
    there = way.through.name or way.through.address
    return f"  by {who}: on {way.mails} mails with {there}; {told}"
