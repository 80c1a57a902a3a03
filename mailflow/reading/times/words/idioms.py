"""Words whose kind goes by what stands around them, in one language or another.

Rules
- German verbs are told as they are meant (see `german_verbs`).
- A Spanish "que" behind a comma that gives a reason opens a clause of its own; so does "si no"
  before a no.
- "Mañana y pasado" are two days; a French "passé" before an hour is "after".
- Where one thing is liked better, "que" or "als" before a time is an "instead of".
- Where dinner is eaten at noon, what comes after it is the afternoon.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.german_verbs import told_early
from mailflow.reading.times.words.lexemes import Cat, Lexeme


def settled(found: list[Lexeme], language: str, zone: str) -> list[Lexeme]:
    """The lexemes of a text in a language, by a writer in a zone, as they are meant."""
    if language == "de":
        found = told_early(found)
    if language == "es":
        found = _with_reasons(found)
    if language == "fr":
        found = _with_gone(found)
    if language in _RATHER:
        found = _with_rather(found, *_RATHER[language])
    return [_at_noon(lexeme) for lexeme in found] if zone in _DINE_AT_NOON else found


#: what a reason begins with, behind ", que"
_REASONS: Final = frozenset(
    "tengo estoy doy salgo voy trabajo luego despues antes hay me tenemos entro ando".split()
)


def _with_reasons(found: list[Lexeme]) -> list[Lexeme]:
    """ "después de las 14, que por la mañana doy clase": a Spanish "que" behind a comma that gives
    a reason opens a clause of its own.
    """
    for at in range(1, len(found) - 1):
        behind = found[at + 1]
        if found[at].word == "pasado" and found[at - 1].cat in _JOINING:
            if at > 1 and found[at - 2].cat is Cat.DAY_AWAY:
                found[at] = found[at]._replace(cat=Cat.DAY_AWAY, value=2)  # "mañana y pasado"
        if found[at].word == "si no" and behind.cat is Cat.REFUSE:
            found[at] = found[at]._replace(cat=Cat.BUT)
        if found[at].word != "que" or found[at - 1].word != ",":
            continue
        if behind.cat is Cat.PART or behind.word.split()[0] in _REASONS:
            found[at] = found[at]._replace(cat=Cat.BUT)
    return found


#: the words for what is liked better, and the one for what less, by language
_RATHER: Final = {
    "de": (frozenset("lieber besser eher".split()), "als"),
    "fr": (frozenset("plutot mieux prefere prefererais".split()), "que"),
    "es": (frozenset("mejor prefiero preferiria antes".split()), "que"),
}
_NEAR: Final = 7  # lexemes from the one to the other
_TIMES: Final = frozenset({Cat.NUMBER, Cat.WEEKDAY, Cat.DAY_AWAY, Cat.PART, Cat.COUNT, Cat.HALF})
_LEADING: Final = frozenset({Cat.AT, Cat.THE, Cat.FROM})


def _with_rather(found: list[Lexeme], better: frozenset[str], than: str) -> list[Lexeme]:
    """ "Plutôt 16h que 15h", "lieber um 4 als um 3": the second is what the first is put for."""
    for at in range(2, len(found) - 1):
        if found[at].word != than:
            continue
        behind = found[at + 2 if found[at + 1].cat in _LEADING and at + 2 < len(found) else at + 1]
        near = found[max(0, at - _NEAR) : at]
        timed = behind.cat in _TIMES and any(one.cat in _TIMES for one in near)
        if timed and any(one.word in better for one in near):
            found[at] = found[at]._replace(cat=Cat.EXCEPT)
    return found


_JOINING: Final = frozenset({Cat.AND, Cat.OR})


def _with_gone(found: list[Lexeme]) -> list[Lexeme]:
    """ "Lundi passé 20h" is after that hour, "lundi passé" the last Monday."""
    for at in range(len(found) - 2):
        if found[at].word in {"passe", "passees"} and found[at + 2].cat is Cat.OCLOCK:
            if found[at + 1].cat in {Cat.NUMBER, Cat.COUNT}:
                found[at] = found[at]._replace(cat=Cat.AFTER, value=0)
    return found


#: where "dîner" is eaten at noon, and "souper" in the evening
_DINE_AT_NOON: Final = frozenset(
    "America/Toronto America/Montreal America/Moncton Europe/Brussels Europe/Zurich".split()
)


def _at_noon(lexeme: Lexeme) -> Lexeme:
    dines = lexeme.cat is Cat.PART and lexeme.word in {"apres diner", "apres le diner"}
    return lexeme._replace(value=2) if dines else lexeme
