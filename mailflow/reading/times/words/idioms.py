"""Words whose kind goes by what stands around them, in one language or another.

Rules
- German verbs are told as they are meant (see `german_verbs`).
- A Spanish "que" behind a comma that gives a reason opens a clause of its own; so does "si no"
  before a no. Between two times "si no" is an "or".
- "Free on Saturday by 10" is at ten, as is "Saturday by 10 is fine"; elsewhere "by" is a limit.
- "It is" takes a day where nothing follows that it is; with a place before it and a clock behind
  it only tells what the clock there shows.
- "Try me" with a weekday or a clock behind it names a time; elsewhere it puts off.
- "Mañana y pasado" are two days, and so they are in clauses apart ("mañana no, pasado a las 5").
- "Le confirmo" with a day and its hour confirms them; alone it leaves them to a mail to come.
- In "nur 12 Uhr nicht" the "nur" excepts the time between.
- "Geht's" with a place behind it tells where one goes, and "immer" is any time only where it ends
  its clause.
- Where one thing is liked better, "que" or "als" before a time is an "instead of".
- "À toi de voir", "yours to choose" leave the choice to the other, and name no clock.
- Where dinner is eaten at noon, what comes after it is the afternoon.
"""

from __future__ import annotations

from typing import Final

from mailflow.reading.times.words.english_idioms import as_meant
from mailflow.reading.times.words.french_idioms import in_french
from mailflow.reading.times.words.german_verbs import told_early
from mailflow.reading.times.words.lexemes import PART_BEFORE, Cat, Lexeme


def settled(found: list[Lexeme], language: str, zone: str) -> list[Lexeme]:
    """The lexemes of a text in a language, by a writer in a zone, as they are meant."""
    if language == "en":
        found = _with_put_off(_in_english(as_meant(found, zone)))
    if language == "de":
        found = _with_goings(_with_only(told_early(found)))
    if language == "es":
        found = _in_spanish(found)
    if language == "fr":
        found = in_french(found)
    if language in _RATHER:
        found = _with_rather(found, *_RATHER[language])
    found = _with_eves(_with_choice(found))
    return [_at_noon(lexeme) for lexeme in found] if zone in _DINE_AT_NOON else found


def _with_choice(found: list[Lexeme]) -> list[Lexeme]:
    for at, lexeme in enumerate(found[:-1]):
        if lexeme.cat is Cat.YOURS and found[at + 1].word in _CHOICE.get(lexeme.word, ()):
            found[at] = lexeme._replace(cat=Cat.SMALL)
    return found


_CHOICE: Final = {"a toi": {"de", "d'"}, "yours": {"to", "for"}}
#: what makes a part of the day that of the day before
_EARLIER: Final = frozenset(
    "before prior beforehand davor zuvor vorher avant precedent precedente anterior antes".split()
)
_DATED: Final = frozenset({Cat.WEEKDAY, Cat.WEEKDAY_SHORT, Cat.DAY_AWAY, Cat.TH})
_EVES: Final = frozenset({"vorabend", "am vorabend"})
_EVENING: Final = 3


def _with_eves(found: list[Lexeme]) -> list[Lexeme]:
    """ "Thursday, or the evening before": one word for a part of the day before."""
    told: list[Lexeme] = []
    for at, lexeme in enumerate(found):
        if not (lexeme.word in _EARLIER or lexeme.word in _EVES) or not _closes_eve(found, at + 1):
            told.append(lexeme)
            continue
        if lexeme.word in _EVES:
            told.append(lexeme._replace(cat=Cat.DAY_BESIDE, value=PART_BEFORE + _EVENING))
            continue
        of = told.pop() if len(told) > 1 and told[-1].word == "d'" else None
        of_day = len(told) > 1 and told[-2].cat in _DATED  # "Friday morning before (I leave)"
        if told and told[-1].cat is Cat.PART and told[-1].word[-1] != "s" and not of_day:
            part = told.pop()
            word = f"{part.word} {lexeme.word}"
            eve = part._replace(cat=Cat.DAY_BESIDE, value=PART_BEFORE + part.value)
            told.append(eve._replace(word=word, end=lexeme.end))
        else:
            told += [lexeme] if of is None else [of, lexeme]
    return told


def _closes_eve(found: list[Lexeme], at: int) -> bool:
    return at >= len(found) or (found[at].cat in _BEHIND_EVE and found[at].word != "work")


def _in_english(found: list[Lexeme]) -> list[Lexeme]:
    """ "Friday it is!" takes it, "on Friday it is Midsummer Eve" tells of it; "4pm and I'm in"
    agrees, "I'm in Leeds" does not; "try me at 8" names a time, "try me in May" puts off.
    """
    for at, lexeme in enumerate(found):
        behind = found[at + 1].cat if at + 1 < len(found) else Cat.LINE
        elsewhere = at > 0 and found[at - 1].cat in _WHERE  # "in Germany it is 9"
        if lexeme.word == "it is" and (behind in _TOLD or (elsewhere and behind in _CLOCKS)):
            found[at] = lexeme._replace(cat=Cat.SMALL)
        elif lexeme.word == "by" and _is_at(found, at):
            found[at] = lexeme._replace(cat=Cat.AT, value=0)
        elif lexeme.word == "i'm in" and behind in _ENDS:
            found[at] = lexeme._replace(cat=Cat.YES, value=0)
        elif lexeme.word == "try me" and _names_when(found, at + 1):
            found[at] = lexeme._replace(cat=Cat.OFFER, value=1)
    return found


def _names_when(found: list[Lexeme], at: int) -> bool:
    """Does a weekday stand here, or a clock behind the word that leads to it?"""
    led = at < len(found) and found[at].cat in _LEADING_CLOCKS
    near = found[at + led].cat if at + led < len(found) else None
    return near in _CLOCKS if led else near in _CALLED_ON


_LEADING_CLOCKS: Final = frozenset({Cat.AT, Cat.BETWEEN, Cat.FROM, Cat.AFTER, Cat.BEFORE})
_WHERE: Final = frozenset({Cat.PLACE, Cat.YOURS, Cat.MINE})
_CALLED_ON: Final = frozenset({Cat.WEEKDAY, Cat.DAY_AWAY, Cat.PART_AWAY})


def _is_at(found: list[Lexeme], at: int) -> bool:
    """Is a "by" with its hour when one is free or meets? Only a day may stand between the two."""
    if at + 1 >= len(found) or found[at + 1].cat not in _CLOCKS:
        return False
    before, behind = at - 1, at + 2
    while before >= 0 and found[before].cat in _DAYS:
        before -= 1
    while behind < len(found) and (found[behind].cat in _REST_OF_HOUR or found[behind].glued):
        behind += 1
    led = before >= 0 and found[before].cat is Cat.OFFER and found[before].word != "work"
    dated = before < at - 1 and (before < 0 or found[before].cat in _ENDS)
    return led or (dated and behind < len(found) and found[behind].cat in _SUITS)


_CLOCKS: Final = frozenset({Cat.NUMBER, Cat.COUNT, Cat.HALF, Cat.QUARTER, Cat.CLOCK})
_SUITS: Final = frozenset({Cat.OFFER, Cat.YES})
_REST_OF_HOUR: Final = frozenset(
    {Cat.MERIDIEM, Cat.OCLOCK, Cat.IN, Cat.THE, Cat.PART, Cat.SMALL, Cat.ZONE}
)
_DAYS: Final = frozenset(
    {Cat.WEEKDAY, Cat.DAY_AWAY, Cat.NUMBER, Cat.MONTH, Cat.TH, Cat.THE, Cat.ONWARDS, Cat.OF}
    | {Cat.NEXT, Cat.THIS, Cat.COMING, Cat.WEEK, Cat.SMALL, Cat.PART, Cat.IN, Cat.OR}
)


def _with_put_off(found: list[Lexeme]) -> list[Lexeme]:
    """ "Could we put Friday off till Monday?" moves it; "Friday is still on." takes it."""
    for at, lexeme in enumerate(found):
        if lexeme.word == "off" and any(one.word in _UNTIL for one in found[at + 1 : at + 2]):
            puts = [n for n in range(max(0, at - _NEAR), at) if found[n].word in _PUTS]
            if puts:
                found[puts[-1]] = found[puts[-1]]._replace(cat=Cat.MOVE, value=0)
                found[at] = lexeme._replace(cat=Cat.SMALL)
        elif lexeme.word == "on" and at and found[at - 1].word == "still":
            behind = found[at + 1] if at + 1 < len(found) else None
            if behind is None or behind.cat in _ENDS or behind.cat is Cat.FROM:
                found[at] = lexeme._replace(cat=Cat.OFFER, value=2)
    return found


_PUTS: Final = frozenset("put putting puts hold".split())
_UNTIL: Final = frozenset("until till til to".split())
_ENDS: Final = frozenset({Cat.SIGN, Cat.LINE})
_BEHIND_EVE: Final = frozenset(
    {Cat.SIGN, Cat.LINE, Cat.OR, Cat.AND, Cat.BUT, Cat.IF, Cat.OFFER, Cat.REFUSE, Cat.YES, Cat.AT}
)
_TOLD: Final = frozenset({Cat.WORD, Cat.SMALL, Cat.EVENT, Cat.COUNT})


#: what a reason begins with, behind ", que"
_REASONS: Final = frozenset(
    "tengo estoy doy salgo voy trabajo luego despues antes hay me tenemos entro ando".split()
)


def _in_spanish(found: list[Lexeme]) -> list[Lexeme]:
    """The lexemes of a Spanish text, each by the words beside it."""
    last = len(found) - 1
    for at, lexeme in enumerate(found):
        if lexeme.word in _CONFIRMING and _tells_hour(found, at + 1):
            found[at] = lexeme._replace(cat=Cat.OFFER)
        elif lexeme.word == "manana" and _is_morning(found, at):
            found[at] = lexeme._replace(cat=Cat.PART, value=0)
        elif lexeme.word == "pasado" and _follows_tomorrow(found, at):
            found[at] = lexeme._replace(cat=Cat.DAY_AWAY, value=2)
        elif 0 < at < last:
            cat, value = _between(found[max(0, at - 2) : at], lexeme, found[at + 1])
            found[at] = lexeme._replace(cat=cat, value=value)
    return found


def _is_morning(found: list[Lexeme], at: int) -> bool:
    """ "El viernes mañana": that of a weekday right before it; "… mañana te digo" is tomorrow."""
    day = at - 2 if at > 1 and found[at - 1].word == "." and found[at - 1].glued else at - 1
    short = day >= 0 and found[day].cat is Cat.WEEKDAY_SHORT and day < at - 1
    behind = found[at + 1] if at + 1 < len(found) else None
    named = day == at - 1 and day >= 0 and found[day].cat is Cat.WEEKDAY
    apart = behind is not None and (
        behind.word.split(" ")[0] in _TO_YOU or behind.cat is Cat.WEEKDAY
    )
    return (short or named) and not apart


_TO_YOU: Final = frozenset({"te", "le", "os", "les"})


def _follows_tomorrow(found: list[Lexeme], at: int) -> bool:
    """Does "pasado" open a clause soon after a "mañana", with no noun of its own behind it?"""
    if at == 0 or (found[at - 1].word not in _PAUSES and found[at - 1].cat not in _JOINING):
        return False
    if at + 1 < len(found) and found[at + 1].cat in {Cat.THE, Cat.WEEKDAY, Cat.WORD}:
        return False  # "pasado el puente"
    before = found[max(0, at - 2 * _NEAR) : at]
    return any(one.cat is Cat.DAY_AWAY and one.value == 1 for one in before)


_PAUSES: Final = frozenset({",", ";", ".", "(", "\n", "pero", "mejor", "si no"})


def _between(before: list[Lexeme], lexeme: Lexeme, behind: Lexeme) -> tuple[Cat, int]:
    """The kind of a Spanish word by those on either side."""
    word, near = lexeme.word, before[-1]
    counted = near.cat in {Cat.COUNT, Cat.NUMBER}
    if word == "si no" and (behind.cat is Cat.REFUSE or _lists(before, behind)):
        return (Cat.BUT if behind.cat is Cat.REFUSE else Cat.OR), 0
    if lexeme.cat is Cat.OF and counted and behind.cat is Cat.PART_AWAY:
        return Cat.SMALL, 0  # "a las cinco de esta tarde"
    gives_reason = behind.cat is Cat.PART or behind.word.partition(" ")[0] in _REASONS
    if word == "que" and near.word == "," and gives_reason:
        return Cat.BUT, 0  # "después de las 14, que por la mañana doy clase"
    return lexeme.cat, lexeme.value


def _lists(before: list[Lexeme], behind: Lexeme) -> bool:
    """Is it an "or": "el martes, si no, el jueves"?"""
    ahead = behind.cat in _TIMES or behind.word in {",", "el"}
    return ahead and before[-1].word not in _STOPS and any(one.cat in _TIMES for one in before)


_STOPS: Final = frozenset({".", "?", "!", "\n"})
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


_CONFIRMING: Final = frozenset({"le confirmo", "te confirmo", "os confirmo"})
_HOURLY: Final = frozenset({Cat.OCLOCK, Cat.MERIDIEM})


def _tells_hour(found: list[Lexeme], at: int) -> bool:
    """Are a day and its hour said from here to the end of the clause?"""
    said = found[at : at + 2 * _NEAR]
    ends = [n for n, one in enumerate(said) if one.word in {",", ";", "?"}]
    cats = [one.cat for one in said[: ends[0] if ends else None]]
    dated = Cat.WEEKDAY in cats or Cat.MONTH in cats
    return dated and (any(cat in _HOURLY for cat in cats) or Cat.AT in cats)


def _with_only(found: list[Lexeme]) -> list[Lexeme]:
    """ "10 und 14 Uhr, nur 12 Uhr nicht": what is excepted between the two words."""
    for at, lexeme in enumerate(found):
        if lexeme.word != "nur":
            continue
        ends = [n for n in range(at + 2, min(at + _NEAR, len(found))) if found[n].word == "nicht"]
        if ends and all(one.cat in _OF_TIMES for one in found[at + 1 : ends[0]]):
            found[at] = lexeme._replace(cat=Cat.EXCEPT, value=0)
            found[ends[0]] = found[ends[0]]._replace(cat=Cat.SMALL)
    return found


def _with_goings(found: list[Lexeme]) -> list[Lexeme]:
    """ "Um sechs geht's in die Berge" is no offer, nor is "always" any time but at the end
    of a clause.
    """
    for at, lexeme in enumerate(found):
        behind = [one.word for one in found[at + 1 : at + 4]]
        if lexeme.word in {"geht", "gehts"} and lexeme.cat is Cat.OFFER and behind:
            said = lexeme.word == "gehts" or behind[0] in {"'s", "es", "s"}
            goal = at + 1 + (behind[0] in {"'s", "es", "s"})
            if said and _is_goal(found, goal):
                found[at] = lexeme._replace(cat=Cat.EVENT, value=0)
        elif lexeme.word == "ich meine" and found[at + 1 : at + 2] and found[at + 1].capital:
            found[at] = lexeme._replace(cat=Cat.SMALL, value=0)  # "fahre ich meine Mutter"
        elif lexeme.word == "immer" and behind and found[at + 1].cat not in _ENDING:
            found[at] = lexeme._replace(cat=Cat.SMALL, value=0)
    return found


_ENDING: Final = frozenset({Cat.SIGN, Cat.LINE, Cat.BUT, Cat.AND, Cat.OR, Cat.EXCEPT})
_GOALS: Final = frozenset("los ab ins zum zur heim weiter rund auf".split())


def _is_goal(found: list[Lexeme], at: int) -> bool:
    """ "In die Berge", "nach Rom", "los"."""
    if at >= len(found) or found[at].word in _GOALS:
        return at < len(found)
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is None:
        return False
    if found[at].word == "in":
        return behind.word in {"die", "den"}
    return found[at].word == "nach" and behind.cat is Cat.WORD and behind.capital


_OF_TIMES: Final = frozenset(
    {Cat.NUMBER, Cat.OCLOCK, Cat.AT, Cat.SMALL, Cat.THE, Cat.WEEKDAY, Cat.PART, Cat.WEEKDAY_PART}
    | {Cat.SIGN, Cat.COUNT, Cat.HALF, Cat.DAY_AWAY}
)
_JOINING: Final = frozenset({Cat.AND, Cat.OR})


#: where "dîner" is eaten at noon, and "souper" in the evening
_DINE_AT_NOON: Final = frozenset(
    "America/Toronto America/Montreal America/Moncton Europe/Brussels Europe/Zurich".split()
)


def _at_noon(lexeme: Lexeme) -> Lexeme:
    dines = lexeme.cat is Cat.PART and lexeme.word in {"apres diner", "apres le diner"}
    return lexeme._replace(value=2) if dines else lexeme
