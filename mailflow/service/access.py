"""Into both servers by what the config says: a password, or a token that is kept fresh.

A token that a server refuses, though it should still be good, is renewed once and tried once
more: it was withdrawn, or a clock is wrong. A second refusal is a refused login like any
other, and waits for hours.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mailflow.config import Config, ServerConfig
from mailflow.service.keys import real_clock, tokens_of
from mailflow.service.world import Clock, World
from mailflow.wire.errors import LoginRefused, TokensUnwelcome
from mailflow.wire.imap import Mailbox
from mailflow.wire.login import Bearer, Secret, password, variable
from mailflow.wire.smtp import Submission

if TYPE_CHECKING:
    from mailflow.wire.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Access:
    """To the servers of one config, as its account has it (`Config.of`). `address` is whom to log
    in as where no user is named.

    `tokens` is None where all goes by password.
    """

    config: Config
    address: str
    tokens: Tokens | None
    environ: Mapping[str, str]

    def mailbox(self, *, each: Callable[[], None] = lambda: None) -> Mailbox:
        """A logged-in connection; `each` is called for each login made. Raises WireError."""
        user, secret = self._user(self.config.imap), self.secret("imap")
        try:
            return self._opened(user, secret, each)
        except LoginRefused as error:
            if not isinstance(secret, Bearer) or isinstance(error, TokensUnwelcome):
                raise
        return self._opened(user, self._fresh(secret), each)

    def _opened(self, user: str, secret: Secret, each: Callable[[], None]) -> Mailbox:
        try:
            mailbox = Mailbox.open(self.config.imap, user, secret, account=self.config.at)
        except LoginRefused:
            each()
            raise
        each()
        return mailbox

    def submission(self) -> Submission:
        """A logged-in connection for sending. Raises WireError."""
        server = self.config.smtp
        user, secret = self._user(server), self.secret("smtp")
        if not isinstance(secret, Bearer):
            return Submission.open(server, user, secret)

        def renewed() -> Submission:
            return Submission.open(server, user, self._fresh(secret))

        try:
            return Submission.open(server, user, secret, renew=renewed)
        except TokensUnwelcome:
            raise
        except LoginRefused:
            return renewed()

    def secret(self, section: str) -> Secret:
        """What [imap] or [smtp] is logged in to with. Raises PasswordMissing, LoginNeeded,
        TokenUnavailable.
        """
        smtp = self.config.smtp
        is_own = smtp.has_password or variable("smtp", self.config.at) in self.environ
        if section == "smtp" and is_own:
            return self._password(smtp, "smtp")
        if self.tokens:
            return self.tokens.bearer()
        # One account, one password: that of [imap] serves both.
        return self._password(self.config.imap, "imap")

    def _password(self, server: ServerConfig, section: str) -> str:
        return password(
            server,
            section=section,
            environ=self.environ,
            user=self.address,
            account=self.config.at,
        )

    def _fresh(self, refused: Bearer) -> Bearer:
        assert self.tokens is not None
        return self.tokens.bearer(refused=refused.token)

    def _user(self, server: ServerConfig) -> str:
        return server.user or self.address


def of(world: World) -> Access:
    """The access of a world's config."""
    return of_config(world.config, world.clock)


def of_config(config: Config, clock: Clock = real_clock) -> Access:
    """The access of a config alone."""
    return Access(config, config.owner.addresses[0], tokens_of(config, clock), os.environ)
