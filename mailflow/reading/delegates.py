"""Who stands in for somebody who is away.

Rules
- A name behind "contact", "wenden Sie sich an", "contacter" …, or before "is covering for
  me", "vertritt mich", "me remplace"; the address is the one that follows it.
- An address alone counts behind such words; a first name alone only with an address.
- Nothing is read from a mail that does not speak of being away.

Known limits: names in small letters are not seen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from mailflow.pipeline.evidence import Person
from mailflow.reading import away_words
from mailflow.reading.absence import MOST, Table, marks_of, stands_at, table_of
from mailflow.reading.times.words.tokens import CEILING, Token, tokens

_TITLE = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herrn?|Mme|Mlle|Monsieur|Madame|Sra?|Do[nñ]a?|M)\.?\s{1,2})"
)


_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w'’-]{1,30}"


_PARTICLE = r"(?:(?:von|van|de|der|den|da|di|del|la|le|zu)\s){0,2}"


_NAME = re.compile(rf"{_TITLE}{{0,2}}({_CAPITAL}(?:\s{_PARTICLE}{_CAPITAL}){{0,3}})")


_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


_DELEGATES: Final = (table_of(away_words.DELEGATE_BEHIND), table_of(away_words.DELEGATE_BEFORE))


_NO_NAME = frozenset(
    "i me my our us the this if please for in on at contact you your mail email office team"
    " monday tuesday wednesday thursday friday bitte sie ihr ich wenden die der das merci je vous"
    " en por para my colleague colleagues kollegin kollegen collegue companera sie uns".split()
)


def delegate(text: str) -> Person | None:
    """Who stands in, name and address where given; None where nobody is named."""
    own = unicodedata.normalize("NFC", text[:CEILING])
    found = tokens(own)[:MOST]
    if not any(mark.name in {"BACK", "AWAY"} for mark in marks_of(found)):
        return None
    behind, before = _DELEGATES
    return _first_person(
        _named_behind(own, end, limit) for end, limit in _places(own, found, behind)
    ) or _first_person(
        _named_before(own, start) for start, _ in _places(own, found, before, begin=True)
    )


def _first_person(people: Iterable[Person | None]) -> Person | None:
    return next((person for person in people if person is not None), None)


def _places(
    own: str, found: Sequence[Token], table: Table, *, begin: bool = False
) -> Iterator[tuple[int, int]]:
    """Where the phrases of a table end (or begin), and where their sentence does."""
    for at, token in enumerate(found):
        for words in table.get(token.word, ()):
            if stands_at(found, at, words):
                place = token.start if begin else found[at + len(words) - 1].end
                yield place, _sentence_end(own, place)
                break


def _sentence_end(own: str, start: int) -> int:
    match = re.compile(r"[!?]|\.\s+(?=[A-ZÀ-Þ])|\n\s*\n").search(own, start, start + 300)
    return match.start() if match else min(len(own), start + 300)


def _named_behind(own: str, start: int, limit: int) -> Person | None:
    """A name right behind the phrase, or an address alone."""
    lead = re.compile(r"(?:[\s:,(]|my |our |the |colleagues? |a |mi |ma |mon |bitte |meine[nr]? )*")
    skipped = lead.match(own, start, min(limit, start + 40))
    here = skipped.end() if skipped else start
    address = _ADDRESS.search(own, here, limit)
    name = _NAME.match(own, here, limit)
    if address is not None and address.start() == here:
        return Person("", address.group())
    if name is None or _is_no_name(name.group(1)):
        return None
    near = address is not None and address.start() - name.end() < 80
    if not near and len(name.group(1).split()) < 2:
        return None
    return Person(_clean(name.group(1)), address.group() if address and near else "")


def _named_before(own: str, start: int) -> Person | None:
    """ "Ana Ruiz (ana@example.org) is covering for me"."""
    begin = max(own.rfind("\n", 0, start), own.rfind(". ", 0, start), start - 160) + 1
    names = [name for name in _NAME.finditer(own, begin, start) if not _is_no_name(name.group(1))]
    if not names:
        return None
    address = _ADDRESS.search(own, names[0].end(), _sentence_end(own, start))
    return Person(_clean(names[0].group(1)), address.group() if address else "")


def _clean(name: str) -> str:
    return " ".join(name.split())


def _is_no_name(name: str) -> bool:
    return name.split(maxsplit=1)[0].casefold() in _NO_NAME
