"""German verbs whose sense comes last: "den Dienstag sage ich ab", "von Mittwoch auf Freitag
verschieben".

Rules
- A particle that ends its clause makes with the verb before it a word for or against a time.
- Where a verb of moving ends its clause and "auf" leads to its second time, the verb is told
  before the first, as the other languages do; and so is the only time that "must" be moved.

Known limit: the verb is looked for in the particle's own sentence only, and no farther than
`_REACH` words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailflow.reading.times.words.lexemes import Cat, Lexeme

#: particle → the verbs that it makes another word of, and that word's kind
_MADE: Final[dict[str, tuple[tuple[Cat, frozenset[str]], ...]]] = {
    particle: tuple((cat, frozenset(verbs.split())) for cat, verbs in rows)
    for particle, rows in {
        "ab": ((Cat.REFUSE, "sage sag sagen blase blasen lehne lehnen winke"),),
        "aus": ((Cat.REFUSE, "fallt faellt fallen falle scheidet scheiden klinke steige"),),
        "weg": ((Cat.REFUSE, "fallt faellt fallen"),),
        "flach": ((Cat.REFUSE, "fallt faellt fallen"),),
        "vor": ((Cat.OFFER, "schlage schlag schlagen merke merk"),),
        "zuruck": ((Cat.REFUSE, "nehme nehmen ziehe ziehen"),),
        "an": (
            (Cat.OFFER, "biete biet bieten rufe ruf rufen ruft peile peilen"),
            (Cat.EVENT, "fangt faengt fangen fange trete tritt treten"),
        ),
        "los": ((Cat.EVENT, "geht gehts gehen legen fahre fahren"),),
        "ein": ((Cat.OFFER, "trage trag tragen richte richten raume plane planen"),),
        "zu": ((Cat.REFUSE, "sind bleiben ist bleibt"),),
        "hin": ((Cat.OFFER, "haut kriege krieg kriegen bekomme kommt"),),
        "vorbei": ((Cat.OFFER, "komm komme kommen schau schauen"),),
        "durch": ((Cat.OFFER, "ruf rufe rufen klingel klingeln"),),
        "nach": ((Cat.WRITE, "hake hak haken frag frage fragen fassen fass"),),
    }.items()
}
_REACH: Final = 24
_STOPS: Final = frozenset(".!?;")
_CLOSING: Final = _STOPS | {",", ":", ")", "-", "("}
_JOINING: Final = frozenset({Cat.AND, Cat.OR, Cat.BUT, Cat.LINE})
_DAYS: Final = frozenset(
    {Cat.WEEKDAY, Cat.WEEKDAY_PART, Cat.WEEKDAY_SHORT, Cat.NUMBER, Cat.DAY_AWAY, Cat.PART_AWAY}
    | {Cat.HALF, Cat.COUNT, Cat.NEXT, Cat.COMING, Cat.WEEK_AWAY}
)
_LEADING: Final = frozenset({Cat.AT, Cat.THE, Cat.IN, Cat.FROM, Cat.COMING, Cat.NEXT, Cat.THIS})


def told_early(found: list[Lexeme]) -> list[Lexeme]:
    """The lexemes of a German text, such verbs as they are meant."""
    result = list(found)
    for at, lexeme in enumerate(found):
        made = _MADE.get(lexeme.word)
        if made is not None and _closes(found, at + 1):
            before = {one.word for one in found[_opening(found, at) : at]}
            for cat, verbs in made:
                if not verbs.isdisjoint(before):
                    result[at] = lexeme._replace(cat=cat, value=0)
    for at in range(len(result) - 1, -1, -1):
        if result[at].cat is Cat.MOVE and _closes(result, at + 1):
            _tell_move(result, at)
    return result


_MUST: Final = frozenset("muss musste mussen mussten leider".split())
_DATES: Final = frozenset({Cat.WEEKDAY, Cat.WEEKDAY_PART, Cat.DAY_AWAY, Cat.PART_AWAY})


def _tell_move(found: list[Lexeme], verb: int) -> None:
    """Put a verb of moving before the first of two times with an "auf" between."""
    first = _opening(found, verb)
    onto = [at for at in range(first, verb) if found[at].word == "auf" and _leads(found, at + 1)]
    until = onto[-1] if onto else verb
    days = [at for at in range(first, until) if found[at].cat in _DAYS]
    if not onto and not _must_move(found, first, days):
        return
    if not days:
        return
    place = days[0]
    while place > first and found[place - 1].cat in _LEADING:
        place -= 1
    start = found[place].start
    if onto:
        found[onto[-1]] = found[onto[-1]]._replace(cat=Cat.TO)
    moved = found[verb]._replace(start=start, end=start)
    found[verb] = found[verb]._replace(cat=Cat.SMALL)
    found.insert(place, moved)


def _must_move(found: Sequence[Lexeme], first: int, days: Sequence[int]) -> bool:
    """ "Leider muss ich den 11.3. schieben": is a day said between the two verbs?"""
    musts = [at for at in range(first, days[0]) if found[at].word in _MUST] if days else []
    dated = [at for at in days if found[at].cat in _DATES or _is_date(found, at)]
    return bool(musts and dated) and not any(
        found[at].word in {"auf", "nach", "um"} and found[at + 1].cat not in _DAYS
        for at in range(musts[0], days[0])
    )


def _is_date(found: Sequence[Lexeme], at: int) -> bool:
    """ "den 11.3.", "am 9." """
    return found[at].cat is Cat.NUMBER and at + 1 < len(found) and found[at + 1].word == "."


def _leads(found: Sequence[Lexeme], at: int) -> bool:
    """Does a time begin here?"""
    at += at < len(found) and found[at].cat is Cat.THE
    return at < len(found) and found[at].cat in _DAYS


def _closes(found: Sequence[Lexeme], at: int) -> bool:
    """Does a clause end before this place?"""
    return at >= len(found) or found[at].cat in _JOINING or found[at].word in _CLOSING


def _opening(found: Sequence[Lexeme], at: int) -> int:
    """Where the sentence of this place begins, as far as one looks."""
    first = at
    while first and at - first < _REACH:
        before = found[first - 1]
        ends = before.word in _STOPS and not (first > 1 and found[first - 2].cat is Cat.NUMBER)
        if ends or (before.cat is Cat.LINE and before.value):
            break
        first -= 1
    return first
