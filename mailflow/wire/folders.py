r"""Which folder is for what: the server's word first, then well-known names.

SPECIAL-USE attributes are compared without case (Cyrus says `\drafts`, iCloud shows them in
LIST without announcing the capability); then the config; then names in many languages.
"""

from __future__ import annotations

from collections.abc import Iterable

from mailflow.config import FoldersConfig
from mailflow.mail.folders import Role
from mailflow.wire.errors import FolderMissing

_ATTRIBUTES = {
    "\\sent": Role.SENT,
    "\\drafts": Role.DRAFTS,
    "\\archive": Role.ARCHIVE,
    "\\all": Role.ALL,
    "\\junk": Role.JUNK,
}

_NAMES: dict[Role, tuple[str, ...]] = {
    Role.SENT: (
        *("sent", "sent items", "sent messages", "sent mail", "gesendet", "gesendete elemente"),
        *("gesendete objekte", "envoyés", "éléments envoyés", "messages envoyés", "enviados"),
        *("elementos enviados", "posta inviata", "inviati", "itens enviados", "verzonden"),
        *("verzonden items", "skickat", "sendt", "sendte elementer", "lähetetyt", "wysłane"),
        *("odeslané", "elküldött", "отправленные", "надіслані", "gönderilmiş", "απεσταλμένα"),
        *("送信済み", "已发送", "보낸편지함"),
    ),
    Role.DRAFTS: (
        *("drafts", "draft", "entwürfe", "brouillons", "borradores", "bozze", "rascunhos"),
        *("concepten", "utkast", "kladder", "luonnokset", "szkice", "wersje robocze", "koncepty"),
        *("rozepsané", "piszkozatok", "черновики", "чернетки", "taslaklar", "πρόχειρα"),
        *("下書き", "草稿", "임시보관함"),
    ),
    Role.ARCHIVE: ("archive", "archiv", "archives", "archivo", "archivio", "archief", "arkiv"),
    Role.JUNK: ("junk", "spam", "junk e-mail", "junk email", "bulk mail", "indésirables"),
    Role.ALL: ("[gmail]/all mail", "[google mail]/all mail"),
}

_NEEDED = {Role.SENT: "sent", Role.DRAFTS: "drafts"}


def by_role(listed: Iterable[tuple[Iterable[str], str]], config: FoldersConfig) -> dict[Role, str]:
    """Role → folder, out of a LIST (attributes and name of each).

    Raises FolderMissing, naming what was found and the key to set, without Sent or Drafts:
    a second Drafts folder is never made.
    """
    all_folders = [({a.casefold() for a in attributes}, name) for attributes, name in listed]
    # \NonExistent is RFC 5258's word for a name that only has folders below it.
    folders = [one for one in all_folders if not one[0] & {"\\noselect", "\\nonexistent"}]
    names = [name for _, name in folders]
    roles = {Role.INBOX: config.inbox}
    _take_configured(roles, names, config)
    for attributes, name in folders:
        for attribute in attributes & _ATTRIBUTES.keys():
            roles.setdefault(_ATTRIBUTES[attribute], name)
    for role, known in _NAMES.items():
        if role not in roles and (found := _named(names, known)):
            roles[role] = found
    for role, key in _NEEDED.items():
        if role not in roles:
            message = (
                f"no {role.value.title()} folder found among: {', '.join(sorted(names))}. "
                f'Set folders.{key} = "its name" in the config'
            )
            raise FolderMissing(message)
    return roles


def _take_configured(roles: dict[Role, str], names: list[str], config: FoldersConfig) -> None:
    for role in (Role.SENT, Role.DRAFTS, Role.ARCHIVE, Role.JUNK, Role.FILING):
        if wanted := getattr(config, role.value):
            _check(f"folders.{role.value}", wanted, names)
            roles[role] = wanted
    for wanted in config.further:
        _check("folders.further", wanted, names)


def _check(key: str, wanted: str, names: list[str]) -> None:
    if wanted not in names:
        message = f"{key}: the server has no folder {wanted!r}. It has: {', '.join(sorted(names))}"
        raise FolderMissing(message)


def _named(names: list[str], known: tuple[str, ...]) -> str:
    """The folder whose own name, below any prefix such as `INBOX.`, is a well-known one."""
    by_rank = {name: rank for rank, name in enumerate(known)}
    found: list[tuple[int, str]] = []
    for name in names:
        plain = name.casefold()
        tail = plain.replace(".", "/").rpartition("/")[2]
        ranks = [by_rank[one] for one in (plain, tail) if one in by_rank]
        found += [(rank, name) for rank in ranks]
    return min(found, default=(0, ""))[1]
