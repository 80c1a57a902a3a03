"""Short weekdays that are other words too: "sat", "do", "mar".

Rules
- One counts as a day only in the company of a number, a part of the day or another day,
  or capitalised before a sign, or at the head of an item of a list of days.
- One among names ("Nguyen Thu Trang") is one of them, and so is one that signs a mail ("Mar").

Known limits: "sat in the morning" is a Saturday.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflow.reading.times.words.breaths import is_else
from mailflow.reading.times.words.lexemes import Cat, Lexeme

# Named here, as an enum is slow to give its members (see `lexemes`).
_WEEKDAY_SHORT = Cat.WEEKDAY_SHORT

_BESIDE = frozenset(
    {Cat.NUMBER, Cat.PART, Cat.CLOCK, Cat.WEEKDAY, Cat.WEEKDAY_SHORT, Cat.MONTH, Cat.BETWEEN}
    | {Cat.MERIDIEM, Cat.SAME_TIME, Cat.WHENEVER}
)
_BESIDE_GERMAN = _BESIDE | {Cat.AT, Cat.FROM, Cat.AFTER, Cat.BEFORE, Cat.HALF, Cat.NEXT}
_ON = frozenset("on around free about till til until by for".split())
_AHEAD = frozenset({Cat.NEXT, Cat.THIS, Cat.COMING, Cat.WEEKDAY, Cat.WEEKDAY_SHORT})
_LED = frozenset({Cat.AT, Cat.ONWARDS, Cat.AFTER, Cat.BEFORE, Cat.FROM, Cat.UNTIL})
_HOURLY = frozenset({Cat.NUMBER, Cat.COUNT, Cat.CLOCK, Cat.HALF, Cat.PART, Cat.QUARTER})
_CLOSING = frozenset({Cat.SIGN, Cat.LINE, Cat.OR, Cat.AND, Cat.AT, Cat.AFTER, Cat.BEFORE, Cat.FROM})


def with_company(found: Sequence[Lexeme], language: str) -> tuple[Lexeme, ...]:
    """The lexemes of a text, each short weekday settled: a weekday, or a small word."""
    settled = _without_names(found)
    if _WEEKDAY_SHORT not in [lexeme.cat for lexeme in settled]:
        return tuple(settled)
    found = tuple(settled)
    for at, lexeme in enumerate(found):
        if lexeme.cat is _WEEKDAY_SHORT:
            is_day = not is_else(found, at) and _in_company(found, at, language)
            cat = Cat.WEEKDAY if is_day else Cat.SMALL
            settled[at] = lexeme._replace(cat=cat)
    return tuple(settled)


def _without_names(marked: Sequence[Lexeme]) -> list[Lexeme]:
    found = list(marked)
    for at in range(1, len(found)):
        if found[at].word == "mar" and found[at].cat is _WEEKDAY_SHORT and _counts_days(found, at):
            found[at] = found[at]._replace(cat=Cat.MONTH, value=_MARCH)
    for at in range(1, len(found) - 1):
        lexeme, beside = found[at], (found[at - 1], found[at + 1])
        short = lexeme.cat is Cat.WEEKDAY and len(lexeme.word) == _SHORT and lexeme.capital
        if short and all(one.cat is Cat.WORD and one.capital for one in beside):
            found[at] = lexeme._replace(cat=Cat.WORD)
    if len(found) > 1 and found[-1].word in _GIVEN and found[-2].cat is Cat.LINE:
        found[-1] = found[-1]._replace(cat=Cat.WORD)
    return found


#: what is a given name, too
_GIVEN = frozenset({"mar", "sun", "jan", "mai"})


def _counts_days(found: Sequence[Lexeme], at: int) -> bool:
    """The 9 of the Spanish "9 mar", "el 9-mar": March, and no Tuesday."""
    dashed = found[at - 1].word == "-" and found[at - 1].glued and at > 1
    number = found[at - 1 - dashed]
    behind = found[at + 1].cat if at + 1 < len(found) else None
    return number.cat is Cat.NUMBER and number.value <= _LONGEST_MONTH and behind is not Cat.NUMBER


_MARCH, _LONGEST_MONTH = 3, 31
_SHORT = 3  # letters


_SAID_OF_A_DAY = frozenset(
    "is isn't isnt works or would eve evening night i i'm im i've ive i'll ill".split()
)  # the first of the words behind it


#: … in German, behind the short names that are no other word
_SAID_IN_GERMAN = frozenset(
    "geht gehts ginge kann kannst bin hab habe hob ist is war wird passt nicht net ned nix nur"
    " leider gar schaff schaffe klappt scheidet fallt entfallt haut kippt funktioniert kommt"
    " lasst".split()
)
_SUITING = frozenset(
    "geht gehts ginge passt klappt gar ist wird funktioniert kommt lasst scheidet fallt entfallt"
    " haut kippt".split()
)
#: "mi bin ich weg"
_OF_ME = re.compile(r"(?:bin|habe?|kann|konnte|muss|schaffe?) (?:ich|i)\b|\d")
_ENDING = frozenset({Cat.SIGN, Cat.LINE, Cat.BUT})
_GERMAN_DAYS = frozenset({"mo", "fr", "sa"})


#: German short names that are no other word where they are written with a capital
_NEVER_ELSE = frozenset({"mo", "di", "mi", "do", "don", "sa"})


#: short names that are no other word of their language
_ONLY_DAYS = {
    "es": frozenset({"lun", "mie", "jue", "vie", "sab"}),
    "fr": frozenset({"lun", "mar", "ven"}),
}
_FAR = 7  # lexemes from a day to the next one of a list
_SAID_OF_AN_ITEM = frozenset({Cat.OFFER, Cat.REFUSE, Cat.YES, Cat.NUMBER, Cat.PART})
_ITEM = frozenset({",", ";", "/", "|"})


_WORDS_TOO = frozenset({"so", "mi", "sun", "mar"})


_HOLIDAY = re.compile(r"ist .*(?:tag|leichnam|heiligen|fahrt)")
_JOINING = frozenset({Cat.OR, Cat.AND, Cat.TO, Cat.UNTIL})


def _is_paired(found: Sequence[Lexeme], at: int) -> bool:
    """ "do oder fr", "sat or sun": two short names with a word between that joins them."""
    for beside, other in ((at + 1, at + 2), (at - 1, at - 2)):
        if not 0 <= other < len(found):
            continue
        if found[beside].cat not in _JOINING and found[beside].word != "-":
            continue
        if found[other].cat in _AHEAD and _name_days(found[at].word, found[other].word):
            return True
    return False


def _name_days(*pair: str) -> bool:
    """Are two short names days together? Not the "so" of "di oder so", but of "sa oder so"."""
    if "so" in pair:
        return "sa" in pair
    return not all(word in _WORDS_TOO for word in pair)


def _spans(found: Sequence[Lexeme], at: int, language: str) -> bool:
    """ "wed thru fri", "mi 18. um 9"."""
    if at + 2 >= len(found):
        return False
    following, behind = found[at + 1], found[at + 2]
    if language == "de":
        return following.cat is Cat.NUMBER and behind.word == "."
    return language == "en" and following.cat in {Cat.UNTIL, Cat.TO} and behind.cat in _AHEAD


def _is_timed(found: Sequence[Lexeme], at: int) -> bool:
    """ "von mi 17 uhr", "fr zehn uhr": a German Wednesday, and no "mich"."""
    if at + 2 >= len(found) or found[at + 2].cat is Cat.OCLOCK:
        hour = found[at + 1].cat if at + 2 < len(found) else None
        return found[at].word in _NEVER_ELSE | _GERMAN_DAYS and hour in {Cat.NUMBER, Cat.COUNT}
    if found[at].word != "mi" or found[at + 1].cat is not Cat.NUMBER:
        return False
    return found[at + 2].word in {":", "."}


def _is_shortened(found: Sequence[Lexeme], at: int) -> bool:
    """ "lun. 4", "Mi. 18.", "do. früh": with its point and a number or a part of the day."""
    if at + 2 >= len(found) or found[at + 1].word != "." or not found[at + 1].glued:
        return False
    if found[at + 2].cat is Cat.PART and not found[at + 2].capital:
        return found[at].word != "so" or found[at + 2].word in _SUNDAYS
    if found[at + 2].cat in _LED and not found[at + 2].capital:
        return at + 3 < len(found) and found[at + 3].cat in _HOURLY  # "mar. à 9h"
    return found[at + 2].cat is Cat.NUMBER and not found[at + 2].glued


def _is_told_of(day: str, word: str, language: str) -> bool:
    """Does the word behind a short name say something of a day ("sat works", "mo geht nix")?"""
    if language == "en":
        return word in _SAID_OF_A_DAY
    return language == "de" and day in _GERMAN_DAYS and word in _SAID_IN_GERMAN


def _suits(found: Sequence[Lexeme], at: int, word: str, language: str) -> bool:
    """ "…, mi geht gar nicht", "…, mi um 10", "am mi": at the head of a clause, with a verb or an
    hour behind them, and behind "am" or "bis" no short name is a dialect pronoun.
    """
    if language != "de" or found[at].word == "so":
        return False
    if at and found[at - 1].word in {"am", "bis", "ab"}:
        return True
    hourly = at + 2 < len(found) and found[at + 1].cat in _LED and found[at + 2].cat in _HOURLY
    opens = not at or found[at - 1].cat in _ENDING or found[at - 1].cat in _JOINING
    told = (
        word in _SUITING
        or hourly
        or _OF_ME.match(found[at + 1].word if at + 1 < len(found) else "")
    )
    return opens and found[at].word in {"mi", "di"} and bool(told)


def _in_company(found: Sequence[Lexeme], at: int, language: str) -> bool:
    if _is_shortened(found, at) or _is_listed(found, at) or _is_paired(found, at):
        return True
    following = found[at + 1] if at + 1 < len(found) else None
    capital = found[at].capital
    if found[at].word == "sat" and following is not None and following.cat is Cat.AT:
        return at + 2 < len(found) and found[at + 2].cat in _HOURLY  # "Sat at desk 9"
    if language == "en" and (
        _has_hour_in_full(found, at) or (capital and not _is_wordy(following))
    ):
        return True
    if found[at].word in _ONLY_DAYS.get(language, ()) or _goes_on(found, at, language):
        return True
    if following is None:
        return capital
    if language == "de" and capital and found[at].word in _NEVER_ELSE:
        return True
    if language == "de" and following.cat is Cat.REFUSE and _HOLIDAY.match(following.word):
        return True  # "do ist feiertag"
    said = following.word.partition(" ")[0]
    if _is_told_of(found[at].word, said, language) or _suits(found, at, said, language):
        return True
    beside = _BESIDE_GERMAN if language == "de" and found[at].word != "so" else _BESIDE
    if following.cat in beside and found[at].word not in {"mi", "so"}:
        return True
    if _spans(found, at, language) or _is_timed(found, at) or _has_part(found, at, language):
        return True
    # "mardi à 16h ou jeu à 8h30", but not "on a le jeu à 20h"
    near = found[max(0, at - 2 * _FAR) : at] if language != "de" else ()
    named = any(one.cat in _AHEAD and one.value != found[at].value for one in near)
    if following.cat in _LED and (language == "en" or (named and found[at - 1].word != "la")):
        behind_that = found[at + 2].cat if at + 2 < len(found) else None
        return behind_that in {Cat.NUMBER, Cat.COUNT, Cat.CLOCK, Cat.HALF}
    if following.cat is Cat.SIGN and following.word in "-/&?+":
        return capital or (language == "de" and found[at].word != "so")  # "um 11 oder so?"
    return capital and (following.cat in _CLOSING or following.cat in beside)


def _is_wordy(lexeme: Lexeme | None) -> bool:
    return lexeme is not None and lexeme.cat is Cat.WORD


def _has_hour_in_full(found: Sequence[Lexeme], at: int) -> bool:
    """ "sat ten in the morning", "sat, between 10 and 12"; not "it sat, after 3 years"."""
    led = [one.cat for one in found[at + 2 : at + 4]]
    if found[at + 1 : at + 2] and found[at + 1].cat is Cat.COUNT:
        return bool(led) and led[0] in _MAKING_HOURS
    if found[at].word != "sat" or len(led) < len(("at", "3")) or found[at + 1].word != ",":
        return False
    opens = not at or found[at - 1].cat in _OPENING or found[at - 1].word in _ELSE
    return opens and led[0] in _LED | {Cat.BETWEEN} and led[1] in _HOURLY


_MAKING_HOURS = frozenset({Cat.IN, Cat.OCLOCK, Cat.MERIDIEM, Cat.PART})
_OPENING = _ENDING | _JOINING
_ELSE = frozenset({"else", "otherwise"})


#: "so früh" is no Sunday, nor "so mittags"
_SUNDAYS = frozenset("vormittag nachmittag abend".split())


def _has_part(found: Sequence[Lexeme], at: int, language: str) -> bool:
    """ "mi nachmittag geht nicht", "so abend": at the head of a clause, behind "am" or a joint."""
    if language != "de" or found[at + 1].cat is not Cat.PART:
        return False
    if found[at].word == "mi" and found[at + 1].word in _SUNDAYS:
        return True
    before = found[at - 1] if at else None
    opens = before is None or before.cat in _ENDING or before.cat in _JOINING or before.word == "am"
    return opens and (found[at].word != "so" or found[at + 1].word in _SUNDAYS)


def _goes_on(found: Sequence[Lexeme], at: int, language: str) -> bool:
    """ "Mo ab 4, Fr nicht": at the head of an item, a day being named before it, with a capital
    or with what is said of a day right behind it; or at the end behind "on", "free" ("on sat?").
    """
    closed = at + 1 == len(found) or found[at + 1].cat in _ENDING
    if language == "en" and at and _is_taken(found, at, closed=closed):
        return True
    behind = found[at + 1] if at + 1 < len(found) else None
    opens = not at or found[at - 1].cat in _ENDING or found[at - 1].cat in _JOINING
    if opens and behind is not None and behind.word == "maybe":
        return True  # "not 2moro. sat maybe 11?"
    if opens and language == "de" and _is_denied_in_dialect(found, at):
        return True
    if not at or found[at].word in {"so", "sun"}:
        return False
    if found[at - 1].cat is Cat.EXCEPT:
        return True  # "except sat"
    if found[at - 1].word in _SAVE and behind is not None:
        if behind.cat is Cat.REFUSE or behind.word in _STRESS:
            return True  # "nur do nicht", "bloß mi gar ned"
    if found[at - 1].word not in _ITEM and found[at - 1].cat is not Cat.LINE:
        return False
    if found[at].word in _GERMAN_DAYS and not found[at].capital and _is_plain(behind):
        return any(one.cat in _AHEAD for one in found[max(0, at - _FAR) : at])
    too = language == "de" and behind is not None and behind.word == "auch"
    said = behind is not None and (too or behind.cat in _SAID_OF_AN_ITEM or behind.word == ":")
    if not found[at].capital and not said:
        return False
    wordy = _is_wordy(behind) and not too
    if behind is not None and (behind.capital or wordy or behind.word == "."):
        return False  # "Fr Weber", "Fr. Weber"
    return any(one.cat in _AHEAD for one in found[max(0, at - _FAR) : at])


#: what no verb follows
_TAKING = frozenset("do doing bout about else say is yes not make it's its".split())
_STRESSING = frozenset("either too instead pls plz please tho though".split())


def _is_taken(found: Sequence[Lexeme], at: int, *, closed: bool) -> bool:
    """ "Can we do sat?", "else sat, between 10 and 12", "not sat either": nobody sat there."""
    if found[at].word == "sun":
        return False
    if closed and found[at - 1].word in _ON:
        return True
    closed = closed or found[at + 1].word in _STRESSING
    return closed and found[at - 1].word.rpartition(" ")[2] in _TAKING


def _is_denied_in_dialect(found: Sequence[Lexeme], at: int) -> bool:
    """ "Fr passt. mi ned, da schlägern ma": with its no alone, another day being named."""
    if found[at].word not in _NEVER_ELSE or at + 2 >= len(found):
        return False
    closes = found[at + 2].cat in _ENDING
    denied = closes and found[at + 1].word in _DIALECT_NO
    return denied and any(one.cat in _AHEAD for one in (*found[:at], *found[at + 2 :]))


_DIALECT_NO = frozenset({"ned", "net", "nid", "nod", "nedd"})
_SAVE = frozenset({"nur", "bloss", "blos"})
_STRESS = frozenset({"gar", "leider", "halt", "wieder", "uberhaupt"})


def _is_plain(lexeme: Lexeme | None) -> bool:
    """Is it a word written small ("fr training"), and no point?"""
    return lexeme is not None and _is_wordy(lexeme) and not lexeme.capital


def _is_listed(found: Sequence[Lexeme], at: int) -> bool:
    """Behind a day: "next Sat", "Mo oder Di jeweils", "Fri, Sat"; right before one: "mi fr"."""
    if at + 1 < len(found) and found[at + 1].cat is _WEEKDAY_SHORT:
        return _name_days(found[at].word, found[at + 1].word)
    if at and found[at - 1].cat in _AHEAD:
        return True
    if at > 1 and found[at - 1].word == "-" and found[at - 2].cat in _AHEAD:
        return True  # "Lun-mar"
    joined = at > 1 and found[at].capital and found[at - 2].cat in _AHEAD
    return joined and (found[at - 1].cat in {Cat.OR, Cat.AND} or found[at - 1].word in {",", "&"})
