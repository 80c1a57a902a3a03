"""Every option and its default: one frozen Config.

Defaults stand in the sections below and nowhere else; config.example.toml names each and a
test compares the two. They are named tuples: every command reads the config before it does
anything, and a frozen dataclass takes six times as long to define.
"""

from typing import NamedTuple, Self

from mailflow.pipeline.people import Owner
from mailflow.pipeline.policy import Policy

#: the ways to a password, of which one is given
WAYS = (
    *("password", "password_file", "password_command", "password_credential"),
    "password_keyring",
)
#: the ways to the secret of an OAuth client, of which one is given at most
SECRET_WAYS = (
    *("client_secret", "client_secret_file", "client_secret_command", "client_secret_credential"),
)
#: options that count from the next start on: a running daemon can't change them
RESTART = ("store.database", "store.state")
#: what a config knows and a file may not say
INTERNAL = ("path", "at", "policy.zone")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class OwnerConfig(NamedTuple):
    """[owner]: the person the letters come from."""

    name: str
    #: a story goes through the one that the contact wrote to; the first is for all else
    addresses: tuple[str, ...]
    #: an IANA name such as Europe/London
    zone: str = "UTC"
    #: ISO 3166 code for public holidays, empty for none
    country: str = ""
    #: who you are, in half a sentence: "a nurse moving into health data"
    about: str = ""
    #: lines below your name in letters
    signature: str = ""
    #: what you forward or copy to this address of yours is filed: "you+mailflow@host"
    filing_address: str = ""


class ServerConfig(NamedTuple):
    """[imap] and [smtp]: where the account is. One way to the password is given at most;
    [smtp] without one takes the password of [imap].
    """

    host: str
    #: 0 means the usual one for this kind of TLS
    port: int = 0
    #: "tls" from the first byte, "starttls", or "none" (this machine only)
    tls: str = "tls"
    #: empty means the owner's first address
    user: str = ""
    password: str = ""
    password_file: str = ""
    password_command: tuple[str, ...] = ()
    #: the name of a systemd credential
    password_credential: str = ""
    #: the name of a service in the desktop's keyring
    password_keyring: str = ""
    #: file with the certificates to trust instead of the system's
    ca_file: str = ""
    #: seconds for one read
    timeout: int = 30
    #: seconds for one whole command
    deadline: int = 120

    @property
    def has_password(self) -> bool:
        """Is a way to the password given here?"""
        return any(getattr(self, way) for way in WAYS)

    def __repr__(self) -> str:
        return _but(self, "password")


class OAuthConfig(NamedTuple):
    """[oauth]: a login by OAuth 2 in the place of a password, with a client of the owner's own.

    It serves [imap], and [smtp] where that has no password of its own.
    """

    #: "google", "microsoft", "other" (with the addresses below); empty: passwords
    provider: str = ""
    client_id: str = ""
    client_secret: str = ""
    client_secret_file: str = ""
    client_secret_command: tuple[str, ...] = ()
    client_secret_credential: str = ""
    #: Microsoft's: "common", "consumers", "organizations", or an organisation's own
    tenant: str = "common"
    #: where the tokens are kept; empty means oauth.json in the state folder
    token_file: str = ""
    #: of provider "other", or in the place of what is known of a provider
    authorize_url: str = ""
    token_url: str = ""
    device_url: str = ""
    scope: str = ""
    #: file with the certificates to trust instead of the system's
    ca_file: str = ""

    def __repr__(self) -> str:
        return _but(self, "client_secret")


class FoldersConfig(NamedTuple):
    """[folders]: names, where the server does not tell them right. Empty means: find it."""

    inbox: str = "INBOX"
    sent: str = ""
    drafts: str = ""
    archive: str = ""
    junk: str = ""
    #: where else replies may lie, such as folders that a filter fills
    further: tuple[str, ...] = ()
    #: what you put there is filed with the contact it is from
    filing: str = ""


class AccountConfig(NamedTuple):
    """[[account]]: a further mail account of the same owner. It is followed as the main one is,
    and what goes out from one of its addresses goes through its servers.
    """

    #: a word of the owner's for it: "university"
    name: str
    #: the owner's addresses that this account is for; mail from one of them leaves here
    addresses: tuple[str, ...]
    imap: ServerConfig
    smtp: ServerConfig
    oauth: OAuthConfig = OAuthConfig()
    folders: FoldersConfig = FoldersConfig()


class DigestConfig(NamedTuple):
    """[digest]: when the week's mail comes."""

    weekday: str = "monday"
    #: in the owner's zone
    hour: int = 7


class SendingConfig(NamedTuple):
    """[sending]: what may leave, and how much of it."""

    #: say what would be done, and do none of it
    dry_run: bool = False
    #: "drafts": letters wait for you in Drafts; "mail": each is mailed to you as well
    approve: str = "drafts"
    #: minutes between `send` and the letter leaving, for `undo`
    undo_minutes: int = 5
    #: hours an approval holds
    approval_hours: int = 72
    #: mails a day
    daily_cap: int = 25
    #: seconds between two letters
    gap: int = 60
    #: hours on the contact's clock between which a letter that opens a talk goes out
    from_hour: int = 8
    until_hour: int = 18
    #: on weekends and holidays too
    any_day: bool = False


class FollowingConfig(NamedTuple):
    """[following]: how the mailbox is read."""

    #: seconds between two looks; IDLE makes it sooner
    poll: int = 300
    #: days the first start, and a new contact, look back
    look_back_days: int = 60
    #: megabytes read from the server a day; 0 for no limit
    daily_megabytes: int = 500


class MonitoringConfig(NamedTuple):
    """[monitoring]: how somebody notices that something is amiss."""

    #: minutes without a look at the mailbox until you are mailed and a monitor told; 0 for never
    late_after: int = 60
    #: a file for Prometheus' node_exporter, written after each look; empty for none
    metrics: str = ""


class StoreConfig(NamedTuple):
    """[store]: where mailflow remembers."""

    #: a file (relative to the state folder) or postgresql://…
    database: str = "mailflow.db"
    #: empty means $STATE_DIRECTORY, else the XDG state folder
    state: str = ""
    #: days after a story's end that the texts of its letters and replies are kept; 0 for good
    keep_texts_days: int = 0
    #: your own templates, laid over the shipped ones
    templates: str = ""


class Config(NamedTuple):
    """All of it. `path` is the file it came from.

    The main account is [imap] with [owner]'s addresses and has no name; `account` are the
    further ones. `at` is the one that this config is seen from (`of`).
    """

    owner: OwnerConfig
    imap: ServerConfig
    smtp: ServerConfig
    oauth: OAuthConfig = OAuthConfig()
    folders: FoldersConfig = FoldersConfig()
    digest: DigestConfig = DigestConfig()
    policy: Policy = Policy()
    sending: SendingConfig = SendingConfig()
    following: FollowingConfig = FollowingConfig()
    monitoring: MonitoringConfig = MonitoringConfig()
    store: StoreConfig = StoreConfig()
    lint_off: tuple[str, ...] = ()
    account: tuple[AccountConfig, ...] = ()
    path: str = ""
    at: str = ""

    def person(self) -> Owner:
        """The owner as the pure floors know them, with the addresses of all accounts."""
        me = self.owner
        addresses = (*me.addresses, *(spec for one in self.account for spec in one.addresses))
        return Owner(me.name, addresses, me.zone, me.country, me.about, me.signature)

    @property
    def accounts(self) -> tuple[str, ...]:
        """The names of all accounts, the main one's, which is empty, first."""
        return ("", *(one.name for one in self.account))

    def of(self, account: str) -> Self:
        """The main config as this account has it: its addresses, servers, login and folders.

        Raises LookupError for an account that there is not.
        """
        if not account:
            return self
        one = next((one for one in self.account if one.name == account), None)
        if one is None:
            raise LookupError(f"the config has no account “{account}”")
        owner = self.owner._replace(addresses=one.addresses)
        return self._replace(
            owner=owner,
            imap=one.imap,
            smtp=one.smtp,
            oauth=one.oauth,
            folders=one.folders,
            at=one.name,
        )

    def holding(self, address: str) -> str:
        """The account that this address belongs to; the main one where it is no other's."""
        key = address.casefold()
        of = (one.name for one in self.account if key in map(str.casefold, one.addresses))
        return next(of, "")


def _but(section: ServerConfig | OAuthConfig, secret: str) -> str:
    """A section as a log or a traceback may show it: without its secret."""
    shown = (f"{name}={value!r}" for name, value in section._asdict().items() if name != secret)
    return f"{type(section).__name__}({', '.join(shown)})"
