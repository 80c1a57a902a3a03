"""Which addresses failed, read from a bounce that says so only in words.

No list of products: qmail, Exim, Postfix, Exchange, Domino and the rest differ in words but
share a layout. In this order, and the first that yields an address wins:

    leading    a line that starts with an address (in brackets, after a bullet); lines further
               indented are its diagnostic
    field      a name, a colon, an address ("Recipient: …", "Unknown user: …")
    sentence   an address in a line that speaks of failure
    command    RCPT TO in a transcript
    bare       a word alone on an indented line, at the domain of the notice's sender (AOL)

Known limit: a directory server that lists look-alike addresses is believed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

LINES = 400
_WIDTH = 1_000
#: How much of the text after an address counts as its diagnostic, in characters.
_DIAGNOSTIC = 1_500

# An apostrophe may stand in a local part, but quotes one more often when it stands first.
# Letters beyond ASCII are those of scripts that write spaces: Chinese text runs into an address.
_LETTERS = r"\u00c0-\u024f\u0370-\u058f"
_ATEXT = rf"A-Za-z0-9!#$%&*+/=?^_`{{|}}~.\-{_LETTERS}"
_LOCAL = rf"[{_ATEXT}][{_ATEXT}']{{0,63}}"
_DOMAIN = rf"[A-Za-z0-9\-{_LETTERS}]{{1,63}}(?:\.[A-Za-z0-9\-{_LETTERS}]{{1,63}}){{1,10}}"
ADDRESS = re.compile(rf"(?<![A-Za-z0-9!#$%&*+/=?^_`{{|}}~.\-]){_LOCAL}@{_DOMAIN}")
_LEADING = re.compile(
    rf"(?:[\-*•·>|.]{{1,3}}\s{{0,4}})?[<\[\"'(]{{0,2}}(?:smtp:|mailto:"
    rf"|to:\s?<)?({_LOCAL}@{_DOMAIN})",
    re.IGNORECASE,
)
_ORIGIN = re.compile(rf"\((generated|expanded) from:? {{0,2}}<?({_LOCAL}@{_DOMAIN})", re.IGNORECASE)
_FIELD = re.compile(
    r"\W{0,8}(?:error-for|(?:(?:intended|failed|original|final"
    r"|undelivered)[ -])?recipients?(?: address| name)?"
    r"|delivery failed(?: \d{1,4} attempts)?|(?:unknown|invalid"
    r"|no such) (?:final delivery )?(?:user(?:id)?|recipient|address)"
    r"|(?:user|recipient)(?:'s)?(?: mailbox)? (?:unknown|not found|is full|mailbox is full)"
    r"|(?:user's )?mailbox(?: is)? full"
    r"|failed(?: address(?:es)?)?|undeliverable(?: to| address)?|addressee|destinatari[oa]s?"
    r"|destinataires?|empf(?:ä|ae)nger"
    r"|адрес|получатель|宛先|送信先|收件人|수신자|받는 ?사람)(?:\(s\))?\s{0,8}[:：=]",
    re.IGNORECASE,
)
_FAILING = re.compile(
    r"fail|postpon|delay|not |n't |n’t |un(?:able|known|deliver|rout)|no such|reject|error"
    r"|invalid|denied|refus|full|quota|exceed"
    r"|exist|disabled|bounce|return|[45]\d\d|your (?:message|mail|letter) to|addressed to"
    r"|nicht|unbekannt|voll"
    r"|pas |inconnu|impossible|no (?:se|pud|pued)|rechaz|não|impossibile|не "
    r"|エラー|できません|ません|无法|失败|退|실패",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"contact|support|help ?desk|questions|assistance|from\s?[:=]|mail from|sender"
    r"|envelope-from|reply-to"
    r"|on behalf|sent by|postmaster@|abuse@|wenden sie sich|contacter|contacte|お問い合わせ",
    re.IGNORECASE,
)
_COMMAND = re.compile(rf"rcpt(?: to)?\s?:\s{{0,3}}<?({_LOCAL}@{_DOMAIN})", re.IGNORECASE)
_BARE = re.compile(r"[ \t]{1,12}<?([A-Za-z0-9][\w.\-]{1,40})>?\s{0,8}\Z")


@dataclass(frozen=True, slots=True)
class Named:
    """An address a notice names as failed, and what it says of it."""

    address: str
    diagnostic: str


def named_in(text: str, domain: str, *, aside: frozenset[str] = frozenset()) -> tuple[Named, ...]:
    """The addresses a notice's text calls failed. `aside`: own and daemon addresses, folded.

    Those of `aside` count only where nothing else is named: people do write to themselves.
    """
    lines = _lines(text)
    ways: tuple[Callable[[list[str]], list[Named]], ...] = (
        _leading_lines,
        _fields,
        _sentences,
        _commands,
    )
    spare: list[Named] = []
    for way in ways:
        found = way(lines)
        if others := [named for named in found if named.address.casefold() not in aside]:
            return _unique(others, lines)
        spare = spare or [named for named in found if "daemon" not in named.address.casefold()]
    return _unique(spare or _bare(lines, domain), lines)


def leading(text: str) -> list[Named]:
    """The addresses that start a line of a notice, each with its diagnostic."""
    return _leading_lines(_lines(text))


def _lines(text: str) -> list[str]:
    return [line[:_WIDTH].expandtabs(8).rstrip() for line in text.split("\n")[:LINES]]


def _leading_lines(lines: list[str]) -> list[Named]:
    """Addresses that start a line, at the indent of the first; what is deeper is diagnostic."""
    found: list[Named] = []
    block: list[str] = []
    indent = -1
    for line in lines:
        body = line.lstrip()
        start = _LEADING.match(body)
        deep = len(line) - len(body)
        if start and not _is_aside(body, start.end()) and (indent < 0 or deep <= indent):
            indent = deep
            block = [body]
            found.append(Named(start[1], ""))
        elif block:
            block.append(line)
        if block:
            found[-1] = Named(found[-1].address, "\n".join(block)[:_DIAGNOSTIC])
            block = block[:LINES]
    return [origin for named in found for origin in _origins(named)]


def _is_aside(body: str, end: int) -> bool:
    """ "jo@example.org for further help" starts a line and failed nothing."""
    return bool(_ASIDE.search(body[end:])) and not _FAILING.search(body[end:])


def _origins(named: Named) -> list[Named]:
    """The address we wrote to, where the failed one was made from it.

    Exim means to hide the child address; Sendmail names both as failed.
    """
    origin = _ORIGIN.search(named.diagnostic)
    if not origin:
        return [named]
    first = Named(origin[2], named.diagnostic)
    return [first] if origin[1].casefold() == "generated" else [first, named]


def _fields(lines: list[str]) -> list[Named]:
    found: list[Named] = []
    for number, line in enumerate(lines):
        label = _FIELD.match(line)
        address = ADDRESS.search(line, label.end()) if label else None
        if address:
            found.append(Named(address[0], _from(lines, number)))
    return found


def _sentences(lines: list[str]) -> list[Named]:
    found: list[Named] = []
    for number, line in enumerate(lines):
        if "@" not in line or _ASIDE.search(line):
            continue
        around = f"{lines[number - 1] if number else ''} {line}"
        if _FAILING.search(around):
            found.extend(Named(hit[0], _from(lines, number)) for hit in ADDRESS.finditer(line))
        elif hidden := _ORIGIN.search(line):
            found.append(Named(hidden[2], _from(lines, number)))
    return found


def _commands(lines: list[str]) -> list[Named]:
    hits = ((number, _COMMAND.search(line)) for number, line in enumerate(lines))
    return [Named(hit[1], _from(lines, number)) for number, hit in hits if hit]


def _bare(lines: list[str], domain: str) -> list[Named]:
    hits = ((number, _BARE.match(line)) for number, line in enumerate(lines[:40]))
    return [Named(f"{hit[1]}@{domain}", _from(lines, n)) for n, hit in hits if hit and domain][:1]


def _from(lines: list[str], number: int) -> str:
    return "\n".join(lines[number : number + 12])[:_DIAGNOSTIC]


def _unique(found: Iterable[Named], lines: list[str]) -> tuple[Named, ...]:
    """Each address once, with what the transcript says of it behind its own diagnostic."""
    first: dict[str, Named] = {}
    for named in found:
        first.setdefault(named.address.casefold(), named)
    return tuple(
        Named(named.address, f"{named.diagnostic}\n{_mentions(named.address, lines)}")
        for named in list(first.values())[:100]
    )


def _mentions(address: str, lines: list[str]) -> str:
    wanted = address.casefold()
    return "\n".join(line for line in lines if wanted in line.casefold())[:_DIAGNOSTIC]
