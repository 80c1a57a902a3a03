"""The big providers: where their servers are, and what kind of password they want.

Pure facts, each with where it stands. Host names and ports with "ISPDB" were read in
Thunderbird's (thunderbird/autoconfig) on 2026-11-28; the others, and what a login needs, are
as the provider's own help page, named beside them, has it by common knowledge: those pages
were not read for this table. A provider that is not here is found by DNS (wire/discovery).

Known limit: the country domains of Microsoft, Yahoo and AOL are told by their first label
(`yahoo.`), which a domain of somebody else could share; such a login is refused, no more.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Secret(Enum):
    """What a mail program logs in with."""

    PASSWORD = "password"  # noqa: S105  # the kind of it
    APP_PASSWORD = "app password"  # noqa: S105  # likewise
    OAUTH = "OAuth"
    #: a program of theirs on this machine gives one out
    BRIDGE = "bridge password"
    #: they have no IMAP at all
    NONE = "nothing"


@dataclass(frozen=True, slots=True)
class Server:
    """A server's place; `tls` as in the config."""

    host: str
    port: int
    tls: str = "tls"

    def __str__(self) -> str:
        return f"{self.host}:{self.port} ({self.tls})"


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider's servers and its way to a login.

    `domains` ending in a point are first labels (`yahoo.` is yahoo.co.uk too); `exchanges`
    are endings of the MX hosts of domains that it serves for others. `how` is one or two
    sentences to the owner; `source` says who says so.
    """

    name: str
    domains: tuple[str, ...]
    imap: Server
    smtp: Server
    secret: Secret
    how: str
    source: str
    exchanges: tuple[str, ...] = ()
    #: some want only what stands before the @
    bare_user: bool = False
    #: `oauth.provider` of the config, where there is one
    oauth: str = ""


_ISPDB = "thunderbird/autoconfig, 2026-11-28"


def _tls(imap: str, smtp: str) -> tuple[Server, Server]:
    return Server(imap, 993), Server(smtp, 465)


def _starttls_smtp(imap: str, smtp: str) -> tuple[Server, Server]:
    return Server(imap, 993), Server(smtp, 587, "starttls")


_NOWHERE = (Server("", 0), Server("", 0))

PROVIDERS: tuple[Provider, ...] = (
    Provider(
        "Gmail",
        ("gmail.com", "googlemail.com"),
        *_tls("imap.gmail.com", "smtp.gmail.com"),
        Secret.APP_PASSWORD,
        "Switch on 2-step verification, then make an app password at "
        "https://myaccount.google.com/apppasswords; your usual password is refused since May "
        "2025. An administrator of Google Workspace may forbid app passwords: then it is OAuth.",
        "support.google.com/mail/answer/185833 and 7126229",
        exchanges=("google.com", "googlemail.com"),
        oauth="google",
    ),
    Provider(
        "Outlook.com",
        ("outlook.", "hotmail.", "live.", "msn.com", "windowslive.com", "passport.com"),
        *_starttls_smtp("outlook.office365.com", "smtp-mail.outlook.com"),
        Secret.OAUTH,
        "Microsoft takes no passwords from mail programs since 16 September 2024: it needs OAuth. "
        "IMAP must also be allowed at https://outlook.live.com/mail/options/mail/accounts.",
        "support.microsoft.com, Modern authentication methods; ISPDB",
        exchanges=("olc.protection.outlook.com",),
        oauth="microsoft",
    ),
    Provider(
        "Microsoft 365",
        ("onmicrosoft.com", "office365.com"),
        *_starttls_smtp("outlook.office365.com", "smtp.office365.com"),
        Secret.OAUTH,
        "Microsoft 365 takes no passwords for IMAP (since 2023), and none for sending from the end "
        "of 2026 on: it needs OAuth, and SMTP AUTH switched on by the administrator.",
        "Microsoft message center MC786329; ISPDB",
        exchanges=("mail.protection.outlook.com", "mx.microsoft"),
        oauth="microsoft",
    ),
    Provider(
        "iCloud Mail",
        ("icloud.com", "me.com", "mac.com"),
        *_starttls_smtp("imap.mail.me.com", "smtp.mail.me.com"),
        Secret.APP_PASSWORD,
        "Make an app-specific password at https://account.apple.com, Sign-In and Security; it "
        "looks like abcd-efgh-ijkl-mnop.",
        "support.apple.com/102525 (servers) and 102654 (passwords)",
        exchanges=("mail.icloud.com",),
        bare_user=True,
    ),
    Provider(
        "Yahoo Mail",
        ("yahoo.", "ymail.com", "rocketmail.com", "myyahoo.com"),
        *_tls("imap.mail.yahoo.com", "smtp.mail.yahoo.com"),
        Secret.APP_PASSWORD,
        "Make an app password at https://login.yahoo.com/account/security.",
        "help.yahoo.com SLN15241; ISPDB",
        exchanges=("am0.yahoodns.net",),
    ),
    Provider(
        "AOL Mail",
        ("aol.", "aim.com", "netscape.net", "compuserve.com"),
        *_tls("imap.aol.com", "smtp.aol.com"),
        Secret.APP_PASSWORD,
        "Make an app password at https://login.aol.com/account/security.",
        "help.aol.com; ISPDB",
        exchanges=("gm0.yahoodns.net",),
    ),
    Provider(
        "Fastmail",
        ("fastmail.com", "fastmail.fm", "messagingengine.com", "sent.com"),
        *_tls("imap.fastmail.com", "smtp.fastmail.com"),
        Secret.APP_PASSWORD,
        "Make an app password for “Mail (IMAP/SMTP)” at https://app.fastmail.com, Settings, "
        "Privacy & Security. The Basic plan has none.",
        "fastmail.help, Server names and ports; ISPDB",
        exchanges=("messagingengine.com",),
    ),
    Provider(
        "Proton Mail",
        ("proton.me", "protonmail.com", "pm.me", "protonmail.ch"),
        Server("127.0.0.1", 1143, "starttls"),
        Server("127.0.0.1", 1025, "starttls"),
        Secret.BRIDGE,
        "It needs Proton Mail Bridge running on this machine (a paid plan): take user and password "
        "from its window, and export its certificate there (Settings, Advanced) for --ca-file.",
        "proton.me/support/protonmail-bridge-clients",
        exchanges=("protonmail.ch",),
    ),
    Provider(
        "GMX",
        ("gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu", "gmx.org", "gmx.info", "gmx.biz"),
        *_tls("imap.gmx.net", "mail.gmx.net"),
        Secret.PASSWORD,
        "Allow POP3 and IMAP once in GMX's settings (E-Mail, POP3/IMAP); with two-factor "
        "login make an application password there.",
        _ISPDB,
        exchanges=("gmx.net",),
    ),
    Provider(
        "GMX (international)",
        ("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es"),
        *_tls("imap.gmx.com", "mail.gmx.com"),
        Secret.PASSWORD,
        "Allow POP3 and IMAP once in GMX's settings.",
        _ISPDB,
    ),
    Provider(
        "WEB.DE",
        ("web.de",),
        *_tls("imap.web.de", "smtp.web.de"),
        Secret.PASSWORD,
        "Allow POP3 and IMAP once in WEB.DE's settings (E-Mail, POP3/IMAP); with two-factor "
        "login make an application password there.",
        _ISPDB,
        bare_user=True,
    ),
    Provider(
        "T-Online",
        ("t-online.de", "magenta.de"),
        *_tls("secureimap.t-online.de", "securesmtp.t-online.de"),
        Secret.APP_PASSWORD,
        "Set an “E-Mail-Passwort” in the customer centre; that of the web site is refused.",
        _ISPDB,
    ),
    Provider(
        "mailbox.org",
        ("mailbox.org",),
        *_tls("imap.mailbox.org", "smtp.mailbox.org"),
        Secret.PASSWORD,
        "With two-factor login make an application password in its settings.",
        _ISPDB,
        exchanges=("mailbox.org",),
    ),
    Provider(
        "Posteo",
        ("posteo.",),
        *_tls("posteo.de", "posteo.de"),
        Secret.PASSWORD,
        "Your usual password; IMAP must be allowed in the settings.",
        _ISPDB,
        exchanges=("posteo.de",),
    ),
    Provider(
        "Zoho Mail",
        ("zoho.com", "zohomail.com"),
        *_tls("imap.zoho.com", "smtp.zoho.com"),
        Secret.APP_PASSWORD,
        "Allow IMAP in Zoho's settings, and make an application-specific password at "
        "https://accounts.zoho.com. Accounts in the EU use imap.zoho.eu and smtp.zoho.eu; paid "
        "ones imappro.zoho.com and smtppro.zoho.com.",
        _ISPDB,
        exchanges=("zoho.com",),
    ),
    Provider(
        "Tuta",
        ("tuta.com", "tuta.io", "tutanota.com", "tutanota.de", "tutamail.com", "keemail.me"),
        *_NOWHERE,
        Secret.NONE,
        "Tuta has no IMAP, so mailflow can't follow it. Use an address elsewhere.",
        "tuta.com/support/howto, third-party mail programs",
        exchanges=("tutanota.de",),
    ),
    Provider(
        "HEY",
        ("hey.com",),
        *_NOWHERE,
        Secret.NONE,
        "HEY has no IMAP, so mailflow can't follow it. Use an address elsewhere.",
        "reviewers of HEY, 2020 and later",
        exchanges=("hey.com",),
    ),
)


def provider_of(domain: str) -> Provider | None:
    """Whose domain this is, by its own name."""
    plain = domain.casefold().rstrip(".")
    for provider in PROVIDERS:
        for known in provider.domains:
            if plain == known or (known.endswith(".") and plain.startswith(known)):
                return provider
            if plain.endswith(f".{known}") and not known.endswith("."):
                return provider
    return None


def provider_by_exchange(host: str) -> Provider | None:
    """Who takes the mail of a domain whose MX is this host; the longest ending decides."""
    plain = host.casefold().rstrip(".")
    fitting = [
        (len(ending), provider)
        for provider in PROVIDERS
        for ending in provider.exchanges
        if plain == ending or plain.endswith(f".{ending}")
    ]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None
