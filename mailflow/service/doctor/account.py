"""The servers: the password, TLS, the login, the folders, a probe draft, the submission."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from mailflow.config import Config, ServerConfig
from mailflow.mail.compose import compose
from mailflow.mail.folder_names import bare
from mailflow.mail.folders import Place, Role
from mailflow.mail.message import Address, Draft, MessageId
from mailflow.service import access, keys
from mailflow.service.doctor.check import Check, advice, bad, good, of_error, skipped
from mailflow.service.needing import need_of
from mailflow.wire.errors import CertificateRefused, FolderMissing, PasswordMissing, WireError
from mailflow.wire.imap import Mailbox

#: days before a certificate's end that somebody should look
_SOON = timedelta(days=14)
#: capability → what is lost without it
_CAPABILITIES = {
    "IDLE": "news is noticed by looking every {poll} s only",
    "UIDPLUS": "a draft taken back stays there marked as deleted until your program clears it",
    "SPECIAL-USE": "folders are known by their names only",
}
#: apart from the server's clock: what the journey takes, and what makes letters go out wrongly
_TRAVEL, _WRONG = timedelta(seconds=60), timedelta(minutes=10)
_SELF_SIGNED = ("self-signed", "self signed", "local issuer")


def of_account(config: Config, *, probe: bool, token: str) -> Iterator[Check]:
    """All that the servers tell; the mailbox is looked at, and one draft put and removed."""
    user = config.imap.user or config.owner.addresses[0]
    if config.oauth.provider:
        yield _oauth(config)
    try:
        mailbox = access.of_config(config).mailbox()
    except WireError as error:
        yield of_error("mailbox login", error, _way_out(error, config.imap))
        yield skipped("folders", "no login")
    else:
        try:
            yield good("mailbox login", f"{config.imap.host} lets {user} in")
            yield _tls(mailbox, config.imap)
            yield from _mailbox(config, mailbox, probe=probe, token=token)
        finally:
            mailbox.close()
    yield _submission(config)


def _oauth(config: Config) -> Check:
    found = need_of(config)
    if found is None:
        return good("login by OAuth", f"kept in {keys.token_path(config)}, and renewed by itself")
    step = f"run: mailflow login{f' --account {config.at}' if config.at else ''}"
    return (bad if found.is_now else advice)("login by OAuth", found.what, step)


def _way_out(error: WireError, server: ServerConfig) -> str:
    """More than the message says, where a person may look further."""
    if isinstance(error, PasswordMissing) and server.password_credential:
        return (
            "outside of the unit there are no credentials: run the doctor by systemd-run with the "
            "same LoadCredential=, or ask the unit itself: mailflow health"
        )
    if not isinstance(error, CertificateRefused):
        return ""
    if "expired" in str(error):
        now = datetime.now(UTC)
        return (
            f"this machine says it is {now:%Y-%m-%d %H:%M} UTC; if that is right, {server.host} "
            "has to renew it. mailflow talks to nobody who can't prove their name"
        )
    if any(words in str(error) for words in _SELF_SIGNED):
        return "if the server is yours: save its certificate, and name the file in imap.ca_file"
    return ""


def _tls(mailbox: Mailbox, server: ServerConfig) -> Check:
    ends = mailbox.certificate_ends
    if ends is None:
        return good("TLS", f"none; {server.host} is this machine")
    told = f"{server.host} proved its name; its certificate ends {ends:%Y-%m-%d}"
    if ends - datetime.now(UTC) < _SOON:
        return advice("TLS", told, "it should be renewed; after that day there is no login")
    return good("TLS", told)


def _mailbox(config: Config, mailbox: Mailbox, *, probe: bool, token: str) -> Iterator[Check]:
    try:
        names = mailbox.folders(config.folders)
    except FolderMissing as error:
        yield of_error("folders", error)
        yield skipped("probe draft", "no Drafts folder is known")
    else:
        told = ", ".join(f"{role.value} = {bare(name)}" for role, name in names.items())
        yield good("folders", told)
        if probe:
            yield from _probe(config, mailbox, names[Role.DRAFTS], token)
    yield _capabilities(config, mailbox)


def _capabilities(config: Config, mailbox: Mailbox) -> Check:
    lacking = [name for name in _CAPABILITIES if not mailbox.can(name)]
    if not lacking:
        return good("capabilities", f"{', '.join(_CAPABILITIES)}: all there")
    told = "; ".join(
        f"no {name}: {_CAPABILITIES[name].format(poll=config.following.poll)}" for name in lacking
    )
    return advice("capabilities", told, "all works without; nothing is to be done")


def _probe(config: Config, mailbox: Mailbox, folder: str, token: str) -> Iterator[Check]:
    """Put a draft, see it there and when by the server's clock, take it out again."""
    address = config.owner.addresses[0]
    own_id = MessageId(f"<probe.{token}@{address.rpartition('@')[2]}>")
    me = Address(config.owner.name, address)
    draft = Draft(me, me, "A probe of mailflow's doctor", "Gone again in a moment.\n")
    now = datetime.now(UTC)
    raw = compose(draft, message_id=own_id, date=now)
    try:
        place = mailbox.append(folder, raw, flags=(r"\Draft", r"\Seen"), at=None)
        if place is None:
            step = "mailflow could not see its own drafts; ask your provider"
            yield bad("probe draft", f"{bare(folder)!r} took a draft that is not to be found", step)
            return
        arrived = _arrived(mailbox, place)
        removed = mailbox.remove(place, message_id=own_id)
        yield _probed(mailbox, folder, place, removed=removed)
    except WireError as error:
        step = f"is {bare(folder)!r} read-only, or full? mailflow puts its drafts there"
        yield of_error("probe draft", error, step)
        return
    if arrived:
        yield compare_clocks(arrived - now)


def _arrived(mailbox: Mailbox, place: Place) -> datetime | None:
    mailbox.examine(place.folder)
    return next((one.arrived for one in mailbox.scan(place.folder, array("Q", [place.uid]))), None)


def compare_clocks(apart: timedelta) -> Check:
    """What to say of a server's clock that is so far ahead of this machine's."""
    seconds = apart.total_seconds()
    told = f"the server's is {abs(seconds):.0f} s {'ahead of' if seconds > 0 else 'behind'} ours"
    step = "one of them is wrong: set this machine's by the network (timedatectl set-ntp true)"
    if abs(apart) > _WRONG:
        return bad("server's clock", told, step)
    if abs(apart) > _TRAVEL:
        return advice("server's clock", told, step)
    return good("server's clock", told)


def _probed(mailbox: Mailbox, folder: str, place: Place, *, removed: bool) -> Check:
    # Without UIDPLUS it stays, marked: that is told among the capabilities.
    stays = mailbox.can("UIDPLUS") and place.uid in mailbox.still_there(folder, [place.uid])
    if not removed or stays:
        return bad(
            "probe draft",
            f"a draft was put into {bare(folder)!r} and could not be removed",
            "delete “A probe of mailflow's doctor” there; letters would stay like that",
        )
    return good("probe draft", f"put into {bare(folder)!r}, seen there, and removed")


def _submission(config: Config) -> Check:
    user = config.smtp.user or config.owner.addresses[0]
    try:
        access.of_config(config).submission().close()
    except WireError as error:
        step = _way_out(error, config.smtp).replace("imap.ca_file", "smtp.ca_file")
        return of_error("sending login", error, step)
    return good("sending login", f"{config.smtp.host} lets {user} in; nothing was sent")
