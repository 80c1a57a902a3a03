"""Which lines at the end of a text are a signature and not the message?

Rules, each over the end of one stretch of the author's text:

1. `-- ` (RFC 3676 4.3) and all below it, unless the author goes on talking there; other
   dashes only with a short block below that holds contact lines and no question.
2. A footer that a telephone or program adds by itself, alone on its line.
3. A disclaimer: a paragraph that begins like one and has a disclaimer's words, and below it.
4. A card: a last paragraph of its own that opens with the author's name (from the mail's
   From, or below a sign-off) and holds only lines as on a card, the name with them.
5. Lines of contact (telephone, address, title) right below a sign-off and a name; the
   sign-off and the name stay, for they are the author's.

A postscript goes back to the message. In doubt a line stays in the message: a lost word
may be the answer, a signature too many only tires.

Known limit: a card of somebody whom From does not name stays in the message, unless a
sign-off stands before it: it may be the person one is pointed to.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from mailflow.mail.caseless import Phrases
from mailflow.mail.disclaimers import (
    BARE_SEPARATOR,
    FIRST_PERSON,
    disclaimer,
    is_legal,
    is_notice,
)
from mailflow.mail.signature_words import FOOTERS, SIGN_OFFS

_SEPARATED_LIMIT = 25
_BLOCK_LIMIT = 12
_BLOCK_REACH = 36

_SEPARATOR = re.compile(r"--[ \t\u00a0]$")
#: what every separator begins with
_RULED = re.compile(r"[ \t]{0,3}[-—–_=*]")
_FOOTER = Phrases(FOOTERS)
_POSTSCRIPT = re.compile(r"(?:p\.?\s?){1,2}s\.?\s?[:\-–—]|p\.s\.|ps\s", re.IGNORECASE)
_PHONE = re.compile(r"(?:\+|\b0|\()?\d[\d\s().\-/–]{6,20}\d")
_WEB = re.compile(
    r"\bwww\.|https?://|\b[\w.-]{1,60}@[\w-]{1,60}\.\w{2,}|\b\w{2,30}\.(?:com|org|net|de|fr|io|eu|co)\b"
)
_TARGET = re.compile(r"\s?[<(\[]\s?https?:[^\s<>]{1,200}\s?[>)\]]?")
_LABEL = re.compile(
    r"(?:tel|phone|mobile?|cell|fax|direct|office|t|m|p|e|w|f|tél|port|mob|handy|telefon|móvil|web)\b[.:|]",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[a-z\u00df-\u00ff]{2,}[.!?](?:\s|$)")
#: an entry of a form ("Time: ten")
_ENTRY = re.compile(r"[^\W\d][\w ]{0,20}:\s")
#: an announcement, or a number that lets one in ("Passcode: 42"): said to be used
_ACCESS = re.compile(r"[:：]$|^[^\W\d_][\w -]{1,20}:\s?[\d #]{1,14}$")
_SMALL_WORD = re.compile(r"(?<![\w@./-])[a-zß-ÿ]{2,}(?![\w@./-])")
_SMALL_WORDS = 4
_SHORT = frozenset(("--", "—", "–", "---"))
_SIGN_OFFS = frozenset(phrase.casefold() for phrase in SIGN_OFFS)
_LETTERS = re.compile(r"[^\W\d]{2,}")
_NAME_WORD = re.compile(r"[^\W\d_]{2,}")
_UMLAUT_E = re.compile("(?<=[aou])e")
_TRIM = " \t,.!;:—–-*_~…"


def signature_lines(
    lines: Sequence[str], author: str = "", *, is_below: bool = False
) -> list[bool]:
    """For every line of one stretch of text: is it part of a signature?

    `author` is the writer's name and address, as far as they are known; `is_below`: the
    stretch stands below a quote, where some programs put the signature by itself.
    """
    cut = [False] * len(lines)
    end = _cut_footers(lines, cut)
    names = name_words(author)
    start = _separator(lines, end, names)
    if start is None and (above := disclaimer(lines, end)) < end:
        end = above
        start = _separator(lines, end, names)
    if start is None:
        start = _card(lines, end, names, is_below=is_below)
    if start is None:
        start = _contact_block(lines, end)
    for at in range(end if start is None else start, len(lines)):
        cut[at] = True
    _give_back_postscript(lines, cut)
    return cut


def is_footer(line: str) -> bool:
    """A line that a telephone or a mail program adds by itself."""
    text = line.strip(" \t*_<>[]()|")
    return 6 <= len(text) <= 160 and _FOOTER.are(_untargeted(text))


def _untargeted(text: str) -> str:
    """The text without a link's target behind it ("Outlook for iOS<https://…>")."""
    if "http" in text:
        text = _TARGET.sub("", text)
    return text.strip(" \t.*_")


def _cut_footers(lines: Sequence[str], cut: list[bool]) -> int:
    """Marks footers; returns where the text before the last of them ends."""
    end = len(lines)
    at = end - 1
    while at >= 0:
        if is_footer(lines[at]):
            cut[at] = True
            if not any(
                _is_said_at(lines, below) and not cut[below] for below in range(at + 1, end)
            ):
                end = at
        at -= 1
    is_cut = end < len(lines)
    while end and not (_is_said_at(lines, end - 1) if is_cut else lines[end - 1].strip()):
        end -= 1
    return end


def _is_said_at(lines: Sequence[str], at: int) -> bool:
    """Is this line neither empty nor a rule, as some programs draw them round a footer?"""
    return bool(lines[at].strip()) and not BARE_SEPARATOR.match(lines[at])


def _separator(lines: Sequence[str], end: int, author: frozenset[str]) -> int | None:
    for at in range(end):
        if not _RULED.match(lines[at]):
            continue
        is_whole, is_bare = _SEPARATOR.match(lines[at]), BARE_SEPARATOR.match(lines[at])
        if not is_whole and not is_bare:
            continue
        below = [line.strip() for line in lines[at + 1 : end] if line.strip()]
        if is_whole and len(below) <= _SEPARATED_LIMIT and not _goes_on(below, author):
            return at
        if (
            is_bare
            and not _announced(lines, at)
            and _is_signature_block(lines[at].strip(), below, author)
        ):
            return at
    return None


def _goes_on(below: Sequence[str], author: frozenset[str]) -> bool:
    """Does the author go on talking below what is then a dash and no separator?

    Sentences of somebody who says "I" and asks or takes leave; a motto does neither, and
    a signature begins with its name.
    """
    if not below or name_words(below[0]) & author or _is_contact(below[0]):
        return False
    if all(word[0].isupper() for word in below[0].split()):
        return False
    said = [line for line in below if _is_said(line)]
    if len(said) < 2 or not any(FIRST_PERSON.search(line.casefold()) for line in said):
        return False
    first = below.index(said[0])
    return any("?" in line for line in said) or any(map(is_sign_off, below[first:]))


def _is_said(line: str) -> bool:
    return len(_LETTERS.findall(line)) > 3 and not is_legal(line) and not _is_contact(line)


def _is_signature_block(separator: str, below: Sequence[str], author: frozenset[str]) -> bool:
    if len(below) > _BLOCK_LIMIT or any("?" in line for line in below if not _WEB.search(line)):
        return False
    if not below:
        return True
    if any(is_footer(line) or is_notice(line) for line in below):
        return True
    if any(len(line) > 100 or _SENTENCE.search(line) for line in below):
        return False
    if separator in _SHORT:
        few = len(below) <= 4 and separator != "---"
        return few or any(_is_contact(line) for line in below)
    # A long rule divides the author's own text as often; lists and offices follow it too.
    named = bool(name_words(below[0]) & author) and any(map(_is_contact, below))
    return named or (any(_WEB.search(line) for line in below) and not any(map(_ENTRY.match, below)))


def _announced(lines: Sequence[str], at: int) -> bool:
    """Does the text above say that something follows?"""
    above = next((line for line in reversed(lines[:at]) if line.strip()), "")
    return above.rstrip().endswith((":", "："))


def name_words(text: str) -> frozenset[str]:
    """The words of a name or address that may stand in a signature's first line."""
    return frozenset(map(_fold, _NAME_WORD.findall(text[:200])))


def _fold(word: str) -> str:
    plain = word.casefold()
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    # Dürr's address says duerr; Samuel is shortened on both sides alike.
    return _UMLAUT_E.sub("", plain)


def _card(lines: Sequence[str], end: int, author: frozenset[str], *, is_below: bool) -> int | None:
    """The first line of the card that ends the text, from the author's name on."""
    found = None
    # Below the card's own lines stand mottos and office rules; a question never does.
    is_plain = True
    for at in range(end - 1, max(-1, end - _BLOCK_REACH), -1):
        line = lines[at].strip()
        if not line:
            continue
        if "?" in line.split("://", maxsplit=1)[0] or is_sign_off(line):
            break
        above = next((one for one in reversed(lines[:at]) if one.strip()), "")
        is_apart = not at or not lines[at - 1].strip()
        if is_apart and (above or is_below) and _heads_card(lines[at:end], above, author):
            if _announced(lines, at):
                return None
            if is_plain or _is_full_card(lines[at:end], author):
                found = at
        is_plain = is_plain and (_is_block_line(line) or is_legal(line))
    return found


def _is_full_card(lines: Sequence[str], author: frozenset[str]) -> bool:
    """The author's whole name, and a way to reach him in the lines right below it."""
    below = [line.strip() for line in lines[1:7]]
    own = below[: below.index("")] if "" in below else below
    whole = len(name_words(lines[0]) & author) >= 2
    return whole and any(map(_is_contact, own)) and all(map(_is_block_line, own))


def _heads_card(lines: Sequence[str], above: str, author: frozenset[str]) -> bool:
    """Is the first line a name that is the author's, with lines of a card right below?"""
    below = [line for line in lines[1:] if line.strip()]
    if not below or not lines[1].strip() or not _is_name(lines[0]) or is_sign_off(lines[0]):
        return False
    words = name_words(lines[0])
    if len(words & author) >= 2 or (words and words <= author) or _signs_short(above, lines[0]):
        return True
    return is_sign_off(above) and len(words) >= 2 and any(_is_contact(line) for line in below)


def _signs_short(above: str, name: str) -> bool:
    """Has the author signed above with the first name or initials of the name below?"""
    short, whole = above.strip(_TRIM).split(), name.split()
    if not 0 < len(short) <= 2 or len(whole) < 2:
        return False
    initials = "".join(word[0] for word in whole)
    return short[0] in whole or "".join(short).replace(".", "") in (initials, initials[0])


def _contact_block(lines: Sequence[str], end: int) -> int | None:
    """The first line below sign-off and name from which on all is contact lines."""
    for at in range(end - 1, max(-1, end - _BLOCK_REACH), -1):
        if is_sign_off(lines[at]):
            return _below_name(lines, at, end)
    return None


def is_sign_off(line: str) -> bool:
    """Does this line only take leave? "Best regards," and, of a few words, "Thanks, Ann".

    In offices with two languages it does so in both: "Freundliche Grüße / Kind regards".
    """
    text = line.strip(_TRIM).casefold()
    if text in _SIGN_OFFS:  # none of them has a stroke
        return True
    if "/" in text and all(part.strip(_TRIM) in _SIGN_OFFS for part in text.split("/")):
        return True
    head, comma, name = text.partition(",")
    return bool(comma) and head.strip() in _SIGN_OFFS and len(name.split()) <= 3


def _below_name(lines: Sequence[str], sign_off: int, end: int) -> int | None:
    rest = [at for at in range(sign_off + 1, end) if lines[at].strip()]
    named = "," in lines[sign_off].strip(_TRIM)
    if not named:
        if not rest or not _is_name(lines[rest[0]]):
            return None
        rest = rest[1:]
    block = [lines[at].strip() for at in rest]
    if not block or len(block) > _BLOCK_LIMIT:
        return None
    if not any(_is_contact(line) for line in block) or not all(map(_is_block_line, block)):
        return None
    if any(map(_ACCESS.search, block)):
        return None
    return rest[0]


def _is_name(line: str) -> bool:
    words = line.strip(_TRIM).split()
    return 0 < len(words) <= 5 and not any(char.isdigit() for char in line) and "@" not in line


def _is_contact(line: str) -> bool:
    return bool(_PHONE.search(line) or _WEB.search(line) or _LABEL.match(line.strip(" *_|")))


def _is_block_line(line: str) -> bool:
    """Nothing a person says: no sentence, no question, few words beside a number."""
    if is_footer(line):
        return True
    if len(line) > 120 or "?" in line.split("://", maxsplit=1)[0]:
        return False
    words = len(_LETTERS.findall(_WEB.sub("", line)))
    if _is_contact(line):
        if len(_SMALL_WORD.findall(_WEB.sub(" ", line))) > _SMALL_WORDS:
            return False
        return words <= 12 and not (_SENTENCE.search(_WEB.sub(" ", line)) and words > 4)
    return words <= 9 and not (_SENTENCE.search(line) and words > 3)


def _give_back_postscript(lines: Sequence[str], cut: list[bool]) -> None:
    """The first paragraph in a signature that is a postscript is the author's again."""
    within = False
    for at, line in enumerate(lines):
        starts = cut[at] and _POSTSCRIPT.match(line.strip()) is not None
        if within and not line.strip():
            return
        within = within or starts
        if within:
            cut[at] = is_footer(line)
