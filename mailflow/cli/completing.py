"""What a shell is offered of what is remembered: contacts, organisations, requests, templates.

A TAB changes nothing and complains of nothing: without a config, or on a database that the next
start would bring up to date first, nothing is offered. tests/cli/test_completing.py presses TAB.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from mailflow.config import Config


def contact_names(ctx: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem[str]]:
    """The contacts whose name begins so."""

    def found(owner: int) -> Iterable[tuple[str, str]]:
        from mailflow.store import people  # noqa: PLC0415

        return [(one.name, one.organisation) for one in people.contacts(owner)]

    return _offered(_remembered(ctx, found), begun)


def organisation_names(
    ctx: click.Context, _: click.Parameter, begun: str
) -> list[CompletionItem[str]]:
    """The organisations whose name begins so."""

    def found(owner: int) -> Iterable[tuple[str, str]]:
        from mailflow.store.organisations import organisations  # noqa: PLC0415

        return [(one.name, "") for one in organisations(owner)]

    return _offered(_remembered(ctx, found), begun)


def request_numbers(
    ctx: click.Context, _: click.Parameter, begun: str
) -> list[CompletionItem[str]]:
    """The requests by number, with whom they went to."""

    def found(owner: int) -> Iterable[tuple[str, str]]:
        from mailflow.store import cases  # noqa: PLC0415

        return [(str(case.request), case.contact.name) for case in cases.every_case(owner)]

    return _offered(_remembered(ctx, found), begun)


def template_names(ctx: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem[str]]:
    """The templates, shipped and the owner's own."""
    from mailflow.drafting.templates import SUFFIX  # noqa: PLC0415
    from mailflow.service.world import own_templates, read_templates, shipped  # noqa: PLC0415

    config = _config(ctx)
    own = own_templates(config) if config else {}
    names = sorted({*read_templates(shipped("templates")), *own})
    letters = (name.removesuffix(SUFFIX) for name in names if name.endswith(SUFFIX))
    return _offered([(name, "") for name in letters], begun)


def _offered(known: Iterable[tuple[str, str]], begun: str) -> list[CompletionItem[str]]:
    from click.shell_completion import CompletionItem  # noqa: PLC0415  # a shell asks

    return [
        CompletionItem(value, help=told or None)
        for value, told in known
        if value.casefold().startswith(begun.casefold())
    ]


def _remembered(
    ctx: click.Context, found: Callable[[int], Iterable[tuple[str, str]]]
) -> Iterable[tuple[str, str]]:
    """What `found` finds of the config's owner; nothing where nothing can be read as it is."""
    from mailflow.service.world import state_folder  # noqa: PLC0415
    from mailflow.store import fitness  # noqa: PLC0415
    from mailflow.store.database import DatabaseUnfit  # noqa: PLC0415
    from mailflow.store.migrate import NewerSchema  # noqa: PLC0415

    if (config := _config(ctx)) is None:
        return []
    with suppress(DatabaseUnfit, NewerSchema, OSError):
        addresses = config.owner.addresses
        owner = fitness.owner_of(config.store.database, state_folder(config), addresses)
        return found(owner) if owner else []
    return []


def _config(ctx: click.Context) -> Config | None:
    from mailflow.cli.opening import config_path  # noqa: PLC0415
    from mailflow.config import BadConfig, load  # noqa: PLC0415

    given: Any = ctx.find_root().params.get("config")
    with suppress(BadConfig, OSError):
        return load(config_path(given))
    return None
