"""The keys of a login by OAuth: where they are kept, and who renews them.

`mailflow status` asks here: of the wire, only what a login by OAuth needs is loaded, and only
for one.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from mailflow.config import Config, OAuthConfig
from mailflow.service import maillog
from mailflow.service.world import Clock, state_folder

if TYPE_CHECKING:
    from mailflow.wire.oauth import Client
    from mailflow.wire.tokens import Tokens


def real_clock() -> datetime:
    """Now."""
    return datetime.now(UTC)


def tokens_of(config: Config, clock: Clock = real_clock) -> Tokens | None:
    """The tokens of its login by OAuth, None where it goes by password."""
    if not config.oauth.provider:
        return None
    return _tokens(config.oauth, config.at, token_path(config), clock)


@cache
def _tokens(config: OAuthConfig, account: str, path: Path, clock: Clock) -> Tokens:
    """One for all: a token that the disk did not take lives here until it does."""
    from mailflow.wire.token_file import TokenFile  # noqa: PLC0415
    from mailflow.wire.tokens import Tokens  # noqa: PLC0415

    return Tokens(lambda: _client(config, account), TokenFile(path), clock, told=maillog.renewed)


def client_of(config: Config) -> Client:
    """The OAuth client of a config. Raises PasswordMissing where its secret can't be had."""
    return _client(config.oauth, config.at)


def _client(config: OAuthConfig, account: str) -> Client:
    from mailflow.wire.login import client_secret  # noqa: PLC0415
    from mailflow.wire.oauth import client_of  # noqa: PLC0415

    return client_of(config, client_secret(config, os.environ, account))


def token_path(config: Config) -> Path:
    """Where the tokens are kept."""
    named = config.oauth.token_file
    usual = f"oauth-{config.at}.json" if config.at else "oauth.json"
    return Path(named).expanduser() if named else state_folder(config) / usual
