"""What a name looks like in a text: words with capitals that are no other words.

Rules: one to four words, particles ("van der") between them; words that have a capital for
standing first, and German nouns known by their endings, are no name's.

Known limit: names typed in small letters are not seen here (but see `small_names`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from mailflow.reading.phrases import fold
from mailflow.reading.referral_words import NOT_NAMES, OPENERS
from mailflow.reading.signs import LEXICONS

#: words with a capital only for standing first
_SMALL_WORDS = NOT_NAMES.union(*(lexicon.stopwords for lexicon in LEXICONS))

UPPER = "A-ZÀ-ÖØ-ÞŁŚŻČŠŽĐİĞŞ"
LETTER = "A-Za-zÀ-ÖØ-öø-ÿĀ-ž"
WORD = rf"[{UPPER}][{LETTER}'’-]{{1,30}}"
PARTICLE = (
    r"(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ten|ter|zu|zur|y|Mac|Mc|Ó|O['’])"
)
_PARTICLE = re.compile(PARTICLE, re.IGNORECASE)
_ENDS_OWNING = re.compile(r"['’]s?$")
_INITIALS = rf"(?:[{UPPER}]\.\s?){{0,3}}"
NAME = (
    rf"{_INITIALS}{WORD}"
    rf"(?:\s(?:{PARTICLE}\s){{0,2}}(?:{WORD}|[{UPPER}]\.)){{0,3}}"
)

_VERBS = frozenset(
    "ask try contact email mail ping see call write talk speak reach frag frage fragen use "
    "ring text message approach phone "
    "using take here details mr mrs ms miss dr prof sr sra uncle aunt kontaktieren contactez "
    "contacte écrivez habla escribe contacta escríbele pregunta cc copy add adding looping "
    "please bitte merci forwarding maybe perhaps our my the meine mein frau herr herrn "
    "madame c'est c’est pa ea vp".split()
)

#: what may have a capital before a name
_LEADING = _SMALL_WORDS | _VERBS | OPENERS


#: German nouns have capitals, too; these endings are never a name's
_ABSTRACT = ("ung", "heit", "keit", "schaft", "tion", "abteilung", "stelle", "team", "liste")


@lru_cache(maxsize=256)
def clean(name: str) -> str:
    """The name without words that only have a capital for another reason, or "".

    Kept: of each name found a mail asks half a dozen times.
    """
    words = name.replace("\n", " ").split()
    kept: list[str] = []
    while words and words[0].casefold().strip(".'’-") in _LEADING:
        words = words[1:]
    for word in words:
        if _is_common(word) or (len(words) == 1 and len(word) > 2 and word.isupper()):
            break
        kept.append(word)
    while kept and _PARTICLE.fullmatch(kept[-1]):
        kept.pop()
    cleaned = " ".join(kept)
    return "" if _OWNS.search(cleaned) else _ENDS_OWNING.sub("", cleaned)


#: "King's Birthday", "Marley's Garage": a feast, a house, and nobody
_OWNS = re.compile(r"['’]s [A-Z]")


#: "he's", "you'd"
_CONTRACTED = re.compile(r"['’](?:s|d|ll|re|ve|m|t)$")


def _is_common(word: str) -> bool:
    """Is this a word of the language, and no name's? A particle ("van der") may be either."""
    if _PARTICLE.fullmatch(word):
        return False
    bare = word.casefold().strip(".'’-")
    if word[:2] in {"I'", "I’"}:
        return True
    bare = _CONTRACTED.sub("", bare)
    abstract = len(bare) > 6 and bare.endswith(_ABSTRACT)
    return abstract or bare in _SMALL_WORDS or fold(bare) in _SMALL_WORDS
