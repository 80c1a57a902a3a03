"""French words whose kind goes by what stands around them.

- "Passé" before an hour is "after".
- A capital S with a number behind it is a week, where a date may stand.
"""

from __future__ import annotations

from mailflow.reading.times.words.lexemes import Cat, Lexeme


def in_french(found: list[Lexeme]) -> list[Lexeme]:
    """ "Lundi passé 20h" is after that hour, "lundi passé" the last Monday; "S11" is a week."""
    for at in range(len(found) - 2):
        counted = found[at + 1].cat is Cat.NUMBER and found[at + 1].glued
        if found[at].word == "s" and found[at].capital and counted and _places(found[:at]):
            found[at] = found[at]._replace(cat=Cat.WEEK)
        if found[at].word in {"passe", "passees"} and found[at + 2].cat is Cat.OCLOCK:
            if found[at + 1].cat in {Cat.NUMBER, Cat.COUNT}:
                found[at] = found[at]._replace(cat=Cat.AFTER, value=0)
    return found


def _places(found: list[Lexeme]) -> bool:
    """Does a week stand behind these ("mardi S11", "en S11", "S11 : …")?"""
    if not found or found[-1].cat in {Cat.LINE, Cat.WEEKDAY, Cat.SIGN, Cat.OR}:
        return True
    return found[-1].word in {"en", "la", "de la", "fin", "debut"}
