"""`mailflow link` and `unlink`: the owner's word on whose a mail is."""

from __future__ import annotations

import click


@click.command()
@click.argument("mail", required=False)
@click.argument("request", type=int, required=False)
def link(mail: str | None, request: int | None) -> None:
    """Say that MAIL (a number or Message-ID) belongs to REQUEST; list those in doubt without.

    \b
    Examples:
      mailflow link                 the mails mailflow is not sure of
      mailflow link 12 3            mail 12 answers request 3
      mailflow link '<a@b.example>' 3
    """
    if mail is None:
        _list()
        return
    if request is None:
        raise click.UsageError("say which request: mailflow link MAIL REQUEST")
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.pipeline.evidence import RequestId  # noqa: PLC0415
    from mailflow.service.linking import give  # noqa: PLC0415
    from mailflow.store import doubts  # noqa: PLC0415

    with changing() as world:
        try:
            told = give(world, doubts.find(world.owner, mail), RequestId(request))
        except LookupError as error:
            raise click.ClickException(f"{error}; `mailflow status` shows all") from error
    click.echo(_sentence(told))


@click.command()
@click.argument("mail")
@click.argument("request", type=int, required=False)
def unlink(mail: str, request: int | None) -> None:
    """Say that MAIL does not belong to REQUEST, or to any it is linked to or may belong to.

    \b
    Examples:
      mailflow why 3                the mails of a request have their numbers there
      mailflow unlink 12
    """
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.pipeline.evidence import RequestId  # noqa: PLC0415
    from mailflow.service.linking import deny, take_away  # noqa: PLC0415
    from mailflow.store import doubts  # noqa: PLC0415

    with changing() as world:
        found = doubts.find(world.owner, mail)
        meant = (RequestId(request),) if request else (*found.requests, *found.rivals)
        told = [take_away(world, found, one) for one in meant if one in found.requests]
        rest = tuple(one for one in meant if one not in found.requests)
        told += [deny(world, found, rest)] if rest else []
    click.echo("\n".join(map(_sentence, told)) or "It is linked to nobody.")


def _list() -> None:
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.service.linking import doubts_kept  # noqa: PLC0415

    found = doubts_kept(make_world(read_config()))
    for mail in found:
        rivals = " or ".join(str(request) for request in mail.rivals)
        click.echo(f"mail {mail.number}: {mail.author}, “{mail.subject}”: request {rivals}?")
        for reason in mail.evidence:
            click.echo(f"    {reason}")
    if found:
        click.echo("Say whose it is: mailflow link MAIL REQUEST, or mailflow unlink MAIL")
    else:
        click.echo("No mail is in doubt.")


def _sentence(told: str) -> str:
    return told[:1].upper() + told[1:]
