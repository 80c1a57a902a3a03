"""`mailflow aim …` and `mailflow lead …`: what you want to learn, and what you did."""

from __future__ import annotations

from typing import Any

import click

from mailflow.cli.completing import contact_names

_FROM = click.option(
    "--from",
    "name",
    metavar="NAME",
    help="The contact who told you.",
    shell_complete=contact_names,
)


@click.group()
def aim() -> None:
    """What you want to learn."""


@aim.command("add")
@click.argument("topic")
@click.option("-q", "--question", multiple=True, help="A question to ask; may be repeated.")
@click.option("--theme", help="Take the questions of a theme; see `mailflow aim questions`.")
@click.option("--language", default="en", help="Of the theme's questions: en, de.")
def add(topic: str, question: tuple[str, ...], theme: str | None, language: str) -> None:
    """Add an aim. TOPIC goes on after “learn about …”."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.store import aims  # noqa: PLC0415

    asked = (*question, *(_theme(theme).questions(language) if theme else ()))
    with changing() as world:
        kept = aims.add_aim(world.owner, topic, asked, now=world.now)
    click.echo(f"Aim {kept.id}: {kept.topic}")


@aim.command("edit")
@click.argument("number", type=int)
@click.option("--topic", help="Another topic.")
@click.option("-q", "--question", multiple=True, help="A further question.")
@click.option("--answered", type=int, multiple=True, metavar="N", help="Question N is answered.")
@click.option("--read", multiple=True, metavar="TEXT", help="A note on what you read about it.")
def edit(number: int, topic: str | None, **more: Any) -> None:
    """Change the aim NUMBER: its topic, its questions, what you read."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.store import aims  # noqa: PLC0415

    with changing() as world:
        known = aims.aim(world.owner, number)
        if topic:
            aims.retitle(world.owner, number, topic)
        for text in more["question"]:
            aims.open_question(world.owner, text, at=world.now, aim=known.id)
        for question in more["answered"]:
            aims.answer_question(world.owner, question, at=world.now)
        for text in more["read"]:
            aims.keep_research(world.owner, text, at=world.now, aim=known.id)
    click.echo(f"Aim {number} is changed.")


@aim.command("list")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def list_aims(*, as_json: bool) -> None:
    """All aims with their open questions."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import print_json, record  # noqa: PLC0415
    from mailflow.store import aims  # noqa: PLC0415

    known = aims.aims(make_world(read_config()).owner)
    if as_json:
        print_json(aims=[record(one) for one in known])
        return
    for one in known:
        click.echo(f"{one.id:>4}  {one.topic}")
        for question in one.questions:
            click.echo(f"        - {question}")
    if not known:
        click.echo("None yet: mailflow aim add “how hospitals use their data”")


@aim.command("show")
@click.argument("number", type=int)
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def show(number: int, *, as_json: bool) -> None:
    """The aim NUMBER: questions, what you read, what you learnt and from whom."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import print_json, record  # noqa: PLC0415
    from mailflow.store import aims  # noqa: PLC0415

    world = make_world(read_config())
    known = aims.aim(world.owner, number)
    asked = aims.questions(world.owner, aim=known.id)
    learnt = aims.insights(world.owner, aim=known.id)
    if as_json:
        told = {"questions": list(map(record, asked)), "insights": list(map(record, learnt))}
        print_json(aim=record(known) | told)
        return
    click.echo(f"Aim {known.id}: {known.topic}")
    for one in asked:
        mark = "?" if one.is_open else "answered"
        grown = f" (from request {one.raised_in})" if one.raised_in else ""
        click.echo(f"{one.id:>4}  {mark:<9} {one.text}{grown}")
    for text in known.research:
        click.echo(f"      read      {text}")
    for insight in learnt:
        by = f" ({insight.told_by}, {insight.at:%d %b %Y})" if insight.told_by else ""
        click.echo(f"      learnt    {insight.text}{by}")


@aim.command("learnt")
@click.argument("number", type=int)
@click.argument("text")
@_FROM
@click.option("--answers", type=int, metavar="N", help="The question it answers.")
def learnt(number: int, text: str, name: str | None, answers: int | None) -> None:
    """Keep TEXT as something you learnt about the aim NUMBER."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.pipeline.aims import QuestionId  # noqa: PLC0415
    from mailflow.store import aims, cases, people  # noqa: PLC0415

    with changing() as world:
        known = aims.aim(world.owner, number)
        requests = []
        if name:
            requests = cases.requests_of(world.owner, people.find(world.owner, name).id)
        question = QuestionId(answers) if answers else None
        request = requests[0] if requests else None
        aims.keep_insight(
            *(world.owner, text), at=world.now, aim=known.id, request=request, answers=question
        )
    click.echo("Kept." if answers is None else f"Kept; question {answers} is answered.")


@aim.command("questions")
@click.argument("theme", required=False)
@click.option("--language", default="en", help="en, de.")
def questions(theme: str | None, language: str) -> None:
    """Questions worth asking, by theme; with THEME, those of it."""
    if theme:
        for text in _theme(theme).questions(language):
            click.echo(f"- {text}")
        return
    for one in _bank():
        click.echo(f"{one.name:<12} {one.title(language)} ({len(one.questions(language))})")


def _bank() -> Any:
    from mailflow.pipeline.questions import read_bank  # noqa: PLC0415
    from mailflow.service.world import shipped  # noqa: PLC0415

    return read_bank((shipped("templates") / "questions.toml").read_text(encoding="utf-8"))


def _theme(name: str) -> Any:
    bank = _bank()
    for one in bank:
        if one.name == name:
            return one
    raise click.BadParameter(f"no theme “{name}”; there are: {', '.join(o.name for o in bank)}")


@click.group()
def lead() -> None:
    """Job openings that came up; letters never ask for one."""


@lead.command("list")
@click.option("--all", "closed", is_flag=True, help="Closed ones, too.")
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def list_leads(*, closed: bool, as_json: bool) -> None:
    """The openings people told you of."""
    from mailflow.cli.opening import make_world, read_config  # noqa: PLC0415
    from mailflow.cli.showing import print_json, record  # noqa: PLC0415
    from mailflow.store import aims  # noqa: PLC0415

    found = aims.leads(make_world(read_config()).owner, closed=closed)
    if as_json:
        print_json(leads=[record(one) for one in found])
        return
    for one in found:
        told = ", ".join(filter(None, (one.from_, one.organisation)))
        mark = "  [closed]" if one.closed else ""
        click.echo(
            f"{one.id:>4}  {one.at:%d %b %Y}  {one.text}{f' ({told})' if told else ''}{mark}"
        )
    if not found:
        click.echo("None.")


@lead.command("add")
@click.argument("text")
@_FROM
def add_lead(text: str, name: str | None) -> None:
    """Keep TEXT as an opening."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.store import aims, cases, people  # noqa: PLC0415

    with changing() as world:
        found = people.find(world.owner, name) if name else None
        requests = cases.requests_of(world.owner, found.id) if found else []
        request = requests[0] if requests else None
        kept = aims.keep_lead(world.owner, text, at=world.now, request=request)
    click.echo(f"Lead {kept.id} is kept.")


@lead.command("close")
@click.argument("number", type=int)
def close(number: int) -> None:
    """The opening NUMBER is of no interest any more."""
    from mailflow.cli.opening import changing  # noqa: PLC0415
    from mailflow.store import aims  # noqa: PLC0415

    with changing() as world:
        kept = aims.close_lead(world.owner, number)
    click.echo(f"Closed: {kept.text}")
