"""From octets to text: which charset a mail really means.

Rules: the declared charset is believed while it fits; what it can't read is tried as UTF-8,
then taken as Windows-1252, the charset of mails that declare none (WHATWG Encoding reads
ISO-8859-1 and US-ASCII as Windows-1252 too). Text never holds NUL or a lone surrogate,
for no database takes them.

Known limit: no guessing by letter frequency; an undeclared KOI8-R or Shift_JIS stays
unreadable.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

# Not charsets but codecs Python offers under such names: some run in quadratic time
# (idna, punycode), some turn backslashes into anything.
_NO_CHARSETS = frozenset(
    {"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"}
)

# What mail calls charsets that Python knows by another name.
_ALIASES = {
    "ansi": "cp1252",
    "ascii-8bit": "cp1252",
    "cp-850": "cp850",
    "default": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "ks_c_5601-1987": "cp949",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "unknown-8bit": "cp1252",
    "utf8mb4": "utf-8",
    "windows-31j": "cp932",
    "x-gbk": "gbk",
    "x-mac-roman": "mac-roman",
    "x-sjis": "cp932",
    "x-user-defined": "cp1252",
}

# Declared narrow, written wide: senders use the larger set's letters without saying so.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso2022_jp": "iso2022_jp_3",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
}

_SURROGATE = re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=256)
def codec_of(name: str) -> str:
    """The Python codec for a charset's name, empty where none fits."""
    wanted = name.strip().strip("\"'").casefold()[:40]
    try:
        found = codecs.lookup(_ALIASES.get(wanted, wanted))
    except (LookupError, ValueError):
        return ""
    # Base64 and its like are no text encodings; CPython marks them so in a private name.
    is_text = getattr(found, "_is_text_encoding", True)
    return (
        ""
        if found.name.replace("-", "_") in _NO_CHARSETS or not is_text
        else _WIDER.get(found.name, found.name)
    )


def clean(text: str) -> str:
    """Without NUL; lone surrogates (of UTF-7 and UTF-16) become U+FFFD."""
    text = text.replace("\0", "")
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def _tolerant(octets: bytes, codec: str) -> str:
    try:
        return octets.decode(codec, "replace")
    except (ValueError, LookupError, OverflowError):
        return ""


def _fits(text: str) -> bool:
    """Are most of its letters beyond ASCII readable? A cut or mixed text still is its charset."""
    bad = text.count("\ufffd")
    return bad == 0 or bad * 2 <= sum(1 for letter in text if letter > "\x7f")


def to_text(octets: bytes, declared: str = "") -> str:
    """Text for octets of a declared charset, else UTF-8, else Windows-1252. Never raises."""
    codec = codec_of(declared) if declared else ""
    if codec and codec not in {"utf-8", "cp1252"}:
        text = _tolerant(octets, codec)
        if text and _fits(text):
            return clean(text)
    elif codec == "cp1252" and not _is_utf8(octets):
        return clean(octets.decode("cp1252", "replace"))
    text = octets.decode("utf-8", "replace")
    return clean(text if _fits(text) else octets.decode("cp1252", "replace"))


def _is_utf8(octets: bytes) -> bool:
    """Valid UTF-8 with letters beyond ASCII is hardly ever anything else."""
    if octets.isascii():
        return False
    try:
        octets.decode("utf-8")
    except ValueError:
        return False
    return True
