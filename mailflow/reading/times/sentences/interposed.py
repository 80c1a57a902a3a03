"""What is put into a sentence and says nothing of its times: "Tuesday (I know) at 3", "Friday, to
be honest, is out", "between 13.00 - sorry - and 14.30".

Rules
- A short bracket, or a pair of dashes, right behind a time and before what goes on with it (its
  hour or zone, the rest of its date, "and", "or", what says yes or no to it) is blanked where
  nothing in it names a time or a zone, nor says yes or no other than what comes behind.
- Before the time's own hour, or as a condition ("the kids permitting"), it may say so: it is none
  of the time.
- A bracket with nothing but one of the phrases below in it is blanked, wherever it stands; so is a
  phrase between two commas, and one that closes a clause.
- Of an apology between dashes, or in them no more, only where the sentence goes on: another time
  behind it puts the first right ("Monday - sorry - Tuesday").
- The first of two commas stays where the sentence does not go on with its verb or its hour.

What is said so is blanked, letter for letter, so that it parts nothing and none of its words is
weighed.

Known limits: between commas, and where the sentence ends with them, such phrases are listed; what
a bracket says no with before an "and" is heard ("Tuesday (ignore the dog) and Friday").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Lexeme, denies
from mailflow.reading.times.words.tokens import fold_in_place

#: what says how the writer tells it
_HEDGE: Final = (
    r"(?:to be (?:honest|fair|frank|exact)|as it (?:happens|turns out)"
    r"|if (?:i|we) (?:remember|recall)(?: right(?:ly)?| correctly)?"
    r"|i(?:'m| am) told|funnily enough|dare i say(?: it)?"
    r"|(?:with any|by some) luck|touch wood|believe it or not|mind you|of all days|truth be told"
    r"|(?:ganz )?ehrlich gesagt|wenn ich mich (?:recht|richtig) erinnere|glaube? ich"
    r"|denke? ich|wie gesagt|mit etwas gluck"
    r"|a vrai dire|pour etre (?:honnete|franche?)|si je me souviens bien|je crois|je pense"
    r"|avec un peu de chance"
    r"|la verdad|para ser sincer[oa]|si no recuerdo mal|creo(?: yo)?|con suerte)"
)
#: … and what is called out besides
_CALL: Final = (
    r"(?:(?:yes,? |yep,? |ja,? |oui,? |si,? )?(?:i know|really|i know,? i know|ich weiss?|wirklich"
    r"|je sais|vraiment|lo se|de verdad)|fingers(?: and toes)? crossed|daumen drucken"
    r"|on croise les doigts|crucemos los dedos|ha(?: ha)*|haha+|lol|gulp|phew|hooray|yay|oops|ugh"
    r"|of course|naturally|obviously|i (?:think|believe|guess|suppose|gather|hope))"
)
_SORRY: Final = (
    r"(?:(?:so |really )?sorry|apologies|my fault|leider|entschuldigung|tut mir leid|desolee?"
    r"|pardon|helas|perdon[ae]?|disculp[ae]|lo siento)"
)
_SHUT: Final = r"[.!?\u2026 ]*"
_DASH: Final = r"(?:(?<= )[-\u2013\u2014](?= ))"
#: what goes on with the same time
_GOES_ON: Final = (
    r"(?:at|from|after|before|between|around|till?|until|and|or|on|is|are|was|works?|suits?|looks?"
    r"|would|could|will|won't|doesn't|isn't|can't|um|ab|nach|vor|bis|gegen|zwischen|von|und|oder|ist"
    r"|geht|passt|ware|a|apres|avant|entre|vers|et|ou|est|serait|va|convient|jusqu'a"
    r"|sobre|desde|antes|despues|y|o|es|seria|puedo|me|no|ne|nicht|not)\b"
)
_VERB: Final = re.compile(_GOES_ON)
_APART: Final = (
    rf"\(\u00a1?(?:{_HEDGE}|{_CALL}|{_SORRY}){_SHUT}\)"
    rf"|{_DASH} {_SORRY}{_SHUT} {_DASH}(?= {_GOES_ON})"
    rf"|, (?:{_HEDGE}|{_CALL}),(?= {_GOES_ON})"
    rf"|(?<=,) (?:{_HEDGE}|{_CALL}),(?= )"
)
_CLOSING: Final = (
    rf"(?:, | {_DASH} | )(?:{_HEDGE}|fingers crossed|daumen drucken|on croise les doigts)"
    r"(?=\s*(?:[.;!?\n]|$))"
)
_INTERPOSED: Final = re.compile(rf"{_APART}|{_CLOSING}")

#: what may stand within, wherever it stands: none of it names a time or says yes or no
_SILENT: Final = frozenset(
    {Cat.WORD, Cat.SMALL, Cat.SIGN, Cat.AT, Cat.AND, Cat.TO, Cat.THE, Cat.OF, Cat.IN, Cat.IF}
    | {Cat.EXCEPT, Cat.HABIT, Cat.THIS, Cat.THAT, Cat.BUT}
)
_YES: Final = _SILENT | {Cat.OFFER}
_NO: Final = _SILENT | {Cat.REFUSE, Cat.EVENT, Cat.STAY}
#: what may be said where it is a condition, or where the time itself goes on behind it
_ANY: Final = _YES | _NO | {Cat.YES, Cat.WRITE, Cat.NEUTRAL}
_IF: Final = frozenset(
    "if unless assuming wenn falls sofern si salvo sauf permitting willing".split()
)
#: they lead to an hour: with none, they are only "after all", "on the phone", "by phone"
_LEADS: Final = frozenset(
    {Cat.AFTER, Cat.BEFORE, Cat.FROM, Cat.UNTIL, Cat.BETWEEN, Cat.ONWARDS, Cat.OR, Cat.COUNT}
)
#: the end of a time, right behind which it stands …
_TIME_END: Final = frozenset(
    {Cat.NUMBER, Cat.MERIDIEM, Cat.OCLOCK, Cat.CLOCK, Cat.COUNT, Cat.TH, Cat.MONTH, Cat.ORDINAL}
    | {Cat.WEEKDAY, Cat.WEEKDAY_SHORT, Cat.WEEKDAY_PART, Cat.DAY_AWAY, Cat.PART_AWAY, Cat.PART}
)
#: … and what goes on with that time
_HOUR: Final = frozenset(
    {Cat.AT, Cat.AFTER, Cat.BEFORE, Cat.FROM, Cat.UNTIL, Cat.BETWEEN, Cat.TO, Cat.ONWARDS}
    | {Cat.MERIDIEM, Cat.OCLOCK, Cat.ZONE, Cat.PLACE, Cat.MINE, Cat.YOURS, Cat.LOCAL}
)
#: … or with the rest of its date, behind a comma
_DATE: Final = frozenset({Cat.NUMBER, Cat.MONTH, Cat.THE, Cat.ORDINAL})
_NOTHING: Final[frozenset[Cat]] = frozenset()
_CLOSES: Final = {"(": ")", "-": "-"}
_MOST: Final = 8  # lexemes within


def without_interposed(text: str, found: Sequence[Lexeme]) -> str:
    """The text, letter for letter as long, blank where such a thing is said; `found`: its
    lexemes.
    """
    spans = [*_asides(found, text)]
    spans += [match.span() for match in _INTERPOSED.finditer(fold_in_place(text))]
    for begin, end in spans:
        text = text[:begin] + " " * (end - begin) + text[end:]
    return text


def _asides(found: Sequence[Lexeme], text: str) -> Iterator[tuple[int, int]]:
    """From where to where brackets and pairs of dashes with nothing of a time in them stand."""
    for at in range(1, len(found)):
        if found[at].word in _CLOSES and found[at - 1].cat in _TIME_END:
            end = _end(found, at)
            if end and _says_nothing(found[at:end], _may_hold(found, at, end, text)):
                yield found[at].start, found[end].end


def _end(found: Sequence[Lexeme], at: int) -> int | None:
    """Where the bracket, or the dash with a space on both sides, is closed again."""
    closes = _CLOSES[found[at].word]
    dashed = closes == "-"
    for end in range(at + 1, min(len(found), at + 2 + _MOST)):
        if found[end].word == closes and not (dashed and found[end].glued):
            return end if end > at + 1 and not (dashed and found[at].glued) else None
    return None


def _may_hold(found: Sequence[Lexeme], at: int, end: int, text: str) -> frozenset[Cat]:
    """What may stand between there and there, by what comes behind; nothing where the sentence
    does not go on with the time.
    """
    comma = end + 1 < len(found) and found[end + 1].word == ","
    behind = found[end + 1 + comma] if end + 1 + comma < len(found) else None
    if behind is None:
        return _NOTHING
    if behind.cat in _HOUR or (behind.cat is Cat.AND and _is_between(found[:at])):
        return _ANY
    if behind.cat is Cat.REFUSE:
        return _NO
    if comma:
        return _SILENT if behind.cat in _DATE else _NOTHING
    if behind.cat is Cat.OR and found[end - 1].cat is not Cat.REFUSE:
        return _ANY  # nobody chooses between a time and one refused: "(ignore the dog) or Friday"
    goes_on = behind.cat in {Cat.AND, Cat.OR, Cat.OFFER}
    if goes_on or _VERB.match(fold_in_place(text[behind.start : behind.start + 16])):
        return _YES
    return _NOTHING


def _is_between(before: Sequence[Lexeme]) -> bool:
    return any(lexeme.cat is Cat.BETWEEN for lexeme in before[-4:])


def _says_nothing(aside: Sequence[Lexeme], may: frozenset[Cat]) -> bool:
    """Is there nothing of a time between the sign that opens it and its end?"""
    within = aside[1:]
    ends = {*within[0].word.split()[:1], within[-1].word}
    # Dashes may be open at both sides: "Tuesday - if not - Friday".
    if not _IF.isdisjoint(ends) and (may or aside[0].word == "("):
        may = _ANY
    no = Cat.REFUSE in may
    return bool(may) and all(
        (lexeme.cat in may and (no or not denies(lexeme.word)))
        or _only_leads(lexeme, within[-1])
        or (lexeme.cat is Cat.WEEK and before.cat is Cat.THE and lexeme is within[-1])
        for before, lexeme in pairwise(aside)
    )


def _only_leads(lexeme: Lexeme, last: Lexeme) -> bool:
    """Is it an article or a preposition with something else than an hour behind it?"""
    one = lexeme.cat is not Cat.COUNT or lexeme.value == 1
    return lexeme.word == "a" or (lexeme.cat in _LEADS and lexeme is not last and one)
