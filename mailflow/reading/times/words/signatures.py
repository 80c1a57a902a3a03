"""Lines whose days are none of a talk: below a name ("Best,", "Nkechi", "Part-time: Mon/Tue a.m.")
and in a numbered list ("3. May I withdraw later?").

The days below a name are those of every week, and neither offered nor refused. Lines that ask, or
begin with a "PS", are the mail's own; so is what stands below an empty line.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.words.lines import DAYS
from mailflow.reading.times.words.tokens import fold

_CLOSING: Final = re.compile(
    r"(?:(?:with )?(?:kind|kindest|best|warm|warmest|many) )?(?:regards|wishes)|best|cheers"
    r"|(?:many )?thanks(?: (?:and|&) regards)?|thank you|sincerely|yours(?: \w+)?|all the best"
    r"|(?:(?:mit )?(?:freundlich|best|herzlich|lieb|viel|schon)en? )?gruss(?:en?)?|[lvm]f?g"
    r"|(?:bien )?cordialement|(?:bien|belle) (?:a vous|a toi|journee)|amicalement|bonne journee"
    r"|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|groetjes|ciao"
)
#: a name, each of its words with a capital: "My free slots" below a "Thanks!" is none
_NAME: Final = re.compile(r"[^\W\d_a-z][\w.'\u2019-]*(?: [^\W\d_a-z][\w.'\u2019-]*){0,3}")
_WORD: Final = re.compile(r"[a-z]+")
_OWN: Final = re.compile(r"p\.? ?s\b|.*\?")


def without_days_below_name(text: str) -> str:
    """The text with blanks for such lines that have a weekday in them; `text` keeps its length."""
    lines = text.split("\n")
    folded = [fold(line.strip(" \t,.!\r")) for line in lines]
    closing = next((n for n, line in enumerate(folded) if _CLOSING.fullmatch(line)), len(lines))
    name = next((n for n in range(closing + 1, len(lines)) if folded[n]), len(lines))
    if name + 1 >= len(lines) or not any(folded[:closing]):
        return text  # "Thanks!" alone on the first line closes nothing
    if not _NAME.fullmatch(lines[name].strip(" \t,.!\r")) or _has_day(folded[name]):
        return text
    end = next((n for n in range(name + 1, len(lines)) if not folded[n]), len(lines))
    for n in range(name + 1, end):
        if _has_day(folded[n]) and not _OWN.match(fold(lines[n])):
            lines[n] = " " * len(lines[n])
    return "\n".join(lines)


def _has_day(line: str) -> bool:
    return any(word in DAYS or word.removesuffix("s") in DAYS for word in _WORD.findall(line))


#: "3. May I …": the number of an item, with what may be taken for its month
_ITEM: Final = re.compile(r"(?:^|(?<=[\n.!?:;]))[ \t]*(?P<mark>(?P<number>\d)[.)]) (?P<word>\w+)")
_MONTH: Final = re.compile(
    r"(?:jan|feb|mar|maerz|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|ene|fev|avr|abr|aou|ago)"
)


def without_item_numbers(text: str) -> str:
    """The text, a number of a list from 1 on blank before a month, where an item has none."""
    items = list(_ITEM.finditer(text))
    if len(items) < _SEVERAL or [int(one["number"]) for one in items] != [
        *range(1, len(items) + 1)
    ]:
        return text
    dated = [one for one in items if _MONTH.match(fold(one["word"]))]
    if len(dated) == len(items):
        return text  # "1. Mai / 2. Juni": they are days
    for one in dated:
        begin, end = one.span("mark")
        text = text[:begin] + " " * (end - begin) + text[end:]
    return text


_SEVERAL: Final = 2
