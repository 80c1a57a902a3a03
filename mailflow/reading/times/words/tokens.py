"""Text → tokens: words, numbers, signs, line ends; with what can't hold a time masked.

Rules
- Quoted lines, attribution lines, header blocks and everything behind "-- " or an
  "Original Message" rule are not the writer's words.
- Addresses, links, phone numbers and rates by the hour become one sign that nothing can be read
  from.
- Words are folded: small letters, no accents, so that "fevrier" is "février".

Known limits: only the first 12,000 characters are read; phone numbers are told by
their shape, so "0900-1030" is a time and "0900-1130-22" is not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from mailflow.reading.times.words.typed import levelled, without_emphasis

#: A reply's own words are shorter than this; the bound keeps hostile mails cheap.
CEILING = 12_000
_MOST = 4_000  # tokens
_LONGEST_NUMBER = 8
_MASK = "\N{CURRENCY SIGN}"

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|\n|[^\w\s]|_")
_SAME = str.maketrans(
    {
        # "\u2460 3/22 10:00": the number of an item
        **dict.fromkeys(map(chr, range(0x2460, 0x2474)), "\N{BULLET}"),
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{ACUTE ACCENT}": "'",
        "`": "'",
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "\N{MINUS SIGN}": "-",
        "\N{WAVE DASH}": "~",
        "\N{FULLWIDTH TILDE}": "~",
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{HYPHEN}": "-",
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
        "\N{THIN SPACE}": " ",
        "\N{FULLWIDTH COLON}": ":",
        "\N{HORIZONTAL ELLIPSIS}": "...",
        "\r": "\n",
        _MASK: " ",
    }
)
#: none that joins two words ("works—Thursday is out")
_BETWEEN_WORDS = re.compile("(?<=[^\\W\\d_]{2})\N{EM DASH}(?=[^\\W\\d_]{2}|I )")
_ELIDED = frozenset("l d c j n s m t qu jusqu lorsqu puisqu".split())

_LINK = re.compile(r"\S+")
_PHONE = re.compile(r"(?<![\w.])(?<!\d:)[+(]?\d[\d() ./-]{5,24}\d(?!\w)")
#: what every number of a telephone has in it
_FIGURES = re.compile(r"\d[\d() ./-]{5}")
#: "1530-1550"
_HOURS = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d ?- ?(?:[01]\d|2[0-3])[0-5]\d")
_DATE_LIKE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{2,4}")
_HEADER = re.compile(r"\s*\*?(?:From|Von|De|Da|Van|Från|Fra)\*?\s?:\*?\s", re.IGNORECASE)
_OPENS_QUOTE = re.compile(r"\s*(?:On|Am|Le|El|Den|Il)\s.{0,200}\d", re.IGNORECASE)
_ENDS_QUOTE = re.compile(
    r"(?:wrote|writes|schrieb|geschrieben|écrit|escribió|ha scritto|schreef)\b.{0,80}:\s*$",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"\s*(?:-- ?$|_{10,}|-{3,}.{0,40}(?:message|nachricht|mensaje).{0,20}-{2,})", re.IGNORECASE
)


_UNREAL = frozenset({"hätt", "würd"})
#: … and "war" was, "wär" would be
_WOULD = re.compile(r"\b[wW]är(?:s|n|en)?\b")


#: among these are all accents: they are no letters, and stand behind those of the West
_MARK = re.compile(r"[^\w\0-\u02ff]")


class Token(NamedTuple):
    """`what` is "word", "number", "line", "sign" or "junk"; `glued`: no space before it."""

    what: str
    word: str
    start: int
    end: int
    glued: bool
    capital: bool


def fold(word: str) -> str:
    """Small letters without accents ("März" → "marz", "weiß" → "weiss")."""
    if word.isascii():
        return word.lower()
    word = _WOULD.sub("wäre", word) if "är" in word else word
    if word[:4].lower() in _UNREAL:  # "hatte" was, "hätte" would be
        word = word[:1] + word[1:].replace("ä", "ae").replace("ü", "ue")
    parts = unicodedata.normalize("NFKD", word.casefold())
    return parts if parts.isascii() else _MARK.sub(_without_accent, parts)


def _without_accent(mark: re.Match[str]) -> str:
    return "" if unicodedata.combining(mark[0]) else mark[0]


@lru_cache(maxsize=4)  # of one text, each who blanks what tells no time asks for it
def fold_in_place(text: str) -> str:
    """A text folded letter by letter, so that all keep their places."""
    return text.lower() if text.isascii() else "".join(map(_folded, text))


@lru_cache(maxsize=1_024)
def _folded(letter: str) -> str:
    return fold(letter)[:1] or letter


@lru_cache(maxsize=4)  # one mail's text is asked for by the times and by the day of return
def plain(text: str) -> str:
    """The writer's own words, one sort of quote, dash and space, at most CEILING long."""
    cut = text[:CEILING].replace("\r\n", "\n")
    if cut.isascii():  # what is levelled there, without a look at each letter
        cut = cut.replace("\r", "\n").replace("`", "'")
    else:
        cut = unicodedata.normalize("NFC", _BETWEEN_WORDS.sub(" - ", cut)).translate(_SAME)
    own = "\n".join(_own_lines(cut.split("\n")))
    return levelled(_masked(without_emphasis(own)))


@lru_cache(maxsize=4)
def tokens(text: str) -> tuple[Token, ...]:
    """All tokens of a text that went through `plain`."""
    return tuple(islice(_tokens(text), _MOST))


def _tokens(text: str) -> Iterator[Token]:
    last = -1
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        what, word, capital = _told(match[0])
        if what:
            yield Token(what, word, start, end, last == start, capital)
        else:
            yield from _split(match[0], start, glued=last == start)
        last = end if what != "line" else -1  # what opens a line is glued to nothing


@lru_cache(maxsize=1024)  # most of a mail is words that were in the mails before
def _told(raw: str) -> tuple[str, str, bool]:
    """What a token is, folded, and whether it has a capital; "" for what may be parted."""
    if raw.isdecimal():
        what = "number" if len(raw) <= _LONGEST_NUMBER else "junk"
    elif raw[0].isalnum():
        what = "" if "'" in raw else "word"
    else:
        what = {"\n": "line", _MASK: "junk"}.get(raw, "sign")
    return what, fold(raw), raw[0].isupper()


def _split(raw: str, start: int, *, glued: bool) -> Iterator[Token]:
    """Part "l'heure" before its noun and "Tuesday's" behind it; "can't" stays whole."""
    head, _, tail = raw.partition("'")
    cut = len(raw)
    if fold(head) in _ELIDED:
        cut = len(head) + 1
    elif fold(tail) == "s":
        cut = len(head)
    end = start + len(raw)
    middle = start + cut
    yield Token("word", fold(raw[:cut]), start, middle, glued, raw[0].isupper())
    if cut < len(raw):
        rest = raw[cut:]
        yield Token("word", fold(rest), middle, end, True, rest[0].isupper())


def _own_lines(lines: list[str]) -> Iterator[str]:
    # A pattern is asked only of a line that has its sign: most lines have none.
    leads_in = [*map(_leads_in, lines), False]
    attribution = header = False
    for number, line in enumerate(lines):
        inner = line.lstrip()
        if inner.startswith(("-", "_")) and _RULE.match(line):
            return
        # A header block ends with its empty line (Outlook puts it above what it quotes).
        header = bool(inner) and (header or (":" in line and bool(_HEADER.match(line))))
        ends = leads_in[number]
        hidden = header or attribution or ends or inner.startswith(">")
        attribution = leads_in[number + 1] and not ends and bool(_OPENS_QUOTE.match(line))
        yield "" if hidden or attribution else line


def _leads_in(line: str) -> bool:
    """Does a line end as one above a quote does ("… Sam wrote:")?"""
    return line.rstrip().endswith(":") and bool(_ENDS_QUOTE.search(line[-200:]))


#: "your Wednesday evening is my Thursday morning" reckons, and offers neither
_DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_RECKONED = re.compile(
    rf"\b(?:(?:your|my) )?{_DAYS}(?: [a-z]+)?(?: (?:your|my) time| for (?:you|me)| here)?"
    r" (?:is|will be|would be)"
    rf" (?:(?:my|your) {_DAYS}(?: \w+)?|{_DAYS}(?: \w+)? (?:mine|yours|here|for (?:you|me)))"
    r"|\b(?:hours?|minutes?|mins?) (?:before|after) my \d{1,2}(?:[:.]\d\d)? ?(?:o'clock|[ap]m)\b",
    re.IGNORECASE,
)


#: "at 13.00 (your clock is then 12.00)", "9.30 (8.30 for you)": the hour again, by another clock
_BY_YOUR_CLOCK = re.compile(
    r"(?<=[\dmhr.] )\((?=[^()\n]*\d)"
    r"(?=[^()\n]*\b(?:your|ur|for you|ihrer|deiner|(?:bei|für) (?:ihnen|dir|euch)"
    r"|(?:chez|pour) (?:vous|toi)|tuya|(?:para|por) (?:ti|usted|vos))\b)[^()\n@]{1,40}\)",
    re.IGNORECASE,
)
#: "13:00~15:00", "9 ~ 11": a wave between two hours is a dash, as it is written in Japan
_WAVE = re.compile(r"(?<=[\dmM])~(?=\d)|(?<=[\dmM] )~(?= \d)")

#: "21/hr", "15 p/h", "18,50/Std.": what an hour is paid
_RATE = re.compile(
    r"(?<![\w:/-])\d{1,3}(?:[.,]\d\d?)? ?(?:p?/ ?|per )(?:h|hr|hour|std|stunde|heure|hora)\b",
    re.IGNORECASE,
)


def _masked(text: str) -> str:
    small = text.lower()
    if ("my " in small or "your " in small) and _RECKONED.search(text):
        text = _RECKONED.sub(lambda match: _MASK.ljust(len(match[0])), text)
    text = _BY_YOUR_CLOCK.sub(_blank, text) if "(" in text else text
    text = _WAVE.sub("-", text) if "~" in text else text
    text = _RATE.sub(_mask_all, text) if "/" in text or " per " in small else text
    if "@" in text or "://" in text or "www." in small:
        text = _LINK.sub(_mask_link, text)
    text = _ADDRESS.sub(_mask_all, text) if _STREETS.search(text) else text
    return _PHONE.sub(_mask_phone, text) if _FIGURES.search(text) else text


#: "1140 Industrial Dr", "3 Mill Lane": a number before a street's name is no hour
_STREETS = re.compile(
    r"\d[A-Za-z]? (?:[A-Z][\w'.]* ){1,3}(?:St|Street|Rd|Road|Ave|Avenue|Dr|Drive|Lane|Ln|Blvd"
    r"|Boulevard|Way|Ct|Court|Place|Pl|Square|Sq|Hwy|Highway|Pkwy|Parkway|Terrace|Close|Crescent|Row|Mews"
    r"|Quay|Gardens|Parade|Wharf|Yard|Turnpike|Pike|Circle|Trail)\b"
)
_ADDRESS = re.compile(rf"(?<![\w:.-])\d{{0,4}}{_STREETS.pattern}")


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _mask_all(match: re.Match[str]) -> str:
    return _MASK.ljust(len(match[0]))


def _mask_link(match: re.Match[str]) -> str:
    chunk = match.group()
    inside = chunk.find("@", 1)
    is_address = inside > 0 and "." in chunk[inside:] and not chunk[inside - 1].isdigit()
    if is_address or "://" in chunk or chunk[:4].lower() == "www.":
        return _MASK.ljust(len(chunk))
    return chunk


def _mask_phone(match: re.Match[str]) -> str:
    chunk = match.group()
    groups = re.findall(r"\d+", chunk)
    if _is_phone(chunk, groups):
        return _MASK.ljust(len(chunk))
    return chunk


def _is_phone(chunk: str, groups: list[str]) -> bool:
    if chunk[0] == "+":
        return True
    if _DATE_LIKE.search(chunk) or _HOURS.fullmatch(chunk) or sum(map(len, groups)) < 7:
        return False
    if len(groups) > 4 and all(len(group) == 2 for group in groups):
        # "08.03. 08.30 - 09.00" is a date with its hours: a number is parted by one sign
        return chunk[0] == "0" and len(set(re.findall(r"\D+", chunk))) == 1
    return any(len(group) > 2 and not _is_year_or_clock(group) for group in groups)


def _is_year_or_clock(group: str) -> bool:
    if len(group) != 4:
        return False
    return group[:2] in {"19", "20"} or (group[:2] < "24" and group[2:] in {"00", "15", "30", "45"})


_SALUTES = frozenset({"morning", "afternoon", "evening"})
#: whom they are for, if not one by name
_ALL = frozenset({"all", "both", "there", "folks", "everyone"})


def greets(found: Sequence[Token]) -> bool:
    """ "Morning!", "Evening Kim,", "Afternoon," on its own line: a greeting opens the mail."""
    if found[0].word not in _SALUTES or not found[0].capital or len(found) < 2:
        return False
    name = found[1].what == "word" and (found[1].capital or found[1].word in _ALL)
    alone = found[1].word == "," and [one.what for one in found[2:3]] == ["line"]
    return name or alone or found[1].word == "!"
