"""The config: TOML in, one frozen Config out, with every problem told at once.

`values` holds the options and their defaults, `reading` brings a file's text along them,
`checks` knows what a value may be, `hints` what people meant, `places` on which line a key
stands, `changes` what a running daemon can take over, `writing` makes a new file.

Named tuples, not pydantic: importing pydantic doubles the daemon's start (103 ms for
its four libraries, 219 ms with pydantic beside them).
"""

from mailflow.config.problems import BadConfig, Problem
from mailflow.config.reading import load, parse
from mailflow.config.values import (
    WEEKDAYS,
    AccountConfig,
    Config,
    DigestConfig,
    FoldersConfig,
    FollowingConfig,
    OAuthConfig,
    OwnerConfig,
    SendingConfig,
    ServerConfig,
    StoreConfig,
)

__all__ = [
    "WEEKDAYS",
    "AccountConfig",
    "BadConfig",
    "Config",
    "DigestConfig",
    "FoldersConfig",
    "FollowingConfig",
    "OAuthConfig",
    "OwnerConfig",
    "Problem",
    "SendingConfig",
    "ServerConfig",
    "StoreConfig",
    "load",
    "parse",
]
