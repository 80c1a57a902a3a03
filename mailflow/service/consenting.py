"""A login by OAuth: begun by the owner, and what they must know of it later.

Kept in the tokens' file, which every part of the program reads: who needs the owner says so in
`mailflow status`, `mailflow health`, systemd's status and the digest, and by one mail while a
letter can still leave: a token goes on for a while after its login was ended, and [smtp] may
have a password of its own.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from mailflow.service import access, keys, pausing, reaching
from mailflow.service.loop import wake
from mailflow.service.needing import need
from mailflow.service.world import World, state_folder
from mailflow.wire.errors import LoginNeeded, LoginRefused, WireError
from mailflow.wire.oauth import Client, Grant
from mailflow.wire.token_file import token_of


def begin(world: World, client: Client, grant: Grant) -> Iterator[str]:
    """Keep a new login, then try it on both servers, line by line. Raises WireError.

    It is kept first: a provider may have made the one before void.
    """
    tokens = keys.tokens_of(world.config, world.clock)
    assert tokens is not None
    if not grant.refresh:
        raise LoginNeeded(
            f"{client.name} gave no refresh token, so that the login would end within the hour. "
            "Does oauth.scope ask for one (offline_access), and does the client allow it? The "
            "login there was before is kept."
        )
    tokens.log_in(token_of(grant, client.id, asked_at=world.now))
    yield f"{client.name} agreed; the login is kept in {keys.token_path(world.config)}."
    ways = access.of(world)
    mailbox = ways.mailbox()
    mailbox.close()
    yield f"Logged in to {world.config.imap.host}."
    reaching.forgive(world)
    try:
        ways.submission().close()
    except LoginRefused:
        wake(state_folder(world.config), signal.SIGHUP)
        raise
    yield f"Logged in to {world.config.smtp.host}, which takes your letters."
    pausing.resume(world)
    if wake(state_folder(world.config), signal.SIGHUP):
        yield "The daemon goes on."


def standing(world: World) -> Iterator[str]:
    """How the login stands. Asks nobody."""
    tokens = keys.tokens_of(world.config, world.clock)
    zone = ZoneInfo(world.person.zone)
    try:
        token = tokens.state() if tokens else None
    except WireError as error:
        yield str(error)
        return
    if token is None:
        yield "No login yet. Run: mailflow login"
        return
    yield f"Logged in since {token.logged_in_at.astimezone(zone):%d %B %Y, %H:%M}."
    yield f"The token of now is good until {token.expires_at.astimezone(zone):%d %B, %H:%M}."
    if found := need(world):
        yield found.what
