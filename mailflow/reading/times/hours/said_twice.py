"""What of an hour is said twice, or only says how meant it is: "3pm (15:00)", "9 am sharp".

Rules
- Of two forms of one hour, the second in brackets, the one stays that says its half of the day.
- That an hour is kept to the minute, or may be any in a stretch ("at some point between 9 and
  11"), leaves it as it is.
- What is said of "both" or "all" hours in brackets behind them ("(both UK)") is that of each.
- How far the other's clock is ahead ("(+2 for you)") is no hour.
- Such words are blank in the text, so that what stands behind them is read as if right behind the
  hour: a day, a zone.
"""

from __future__ import annotations

import re
from typing import Final

_CLOCK: Final = r"(\d{1,2})(?:[:.h](\d\d))? ?([ap]\.?m\b\.?|h\b|uhr\b)?"
_TWICE: Final = re.compile(rf"(?<![\w:./-]){_CLOCK} ?\( ?{_CLOCK} ?\)", re.IGNORECASE)
_TO_THE_MINUTE: Final = re.compile(
    r"(?<=[\dhmr.]) (?:sharp|on the (?:dot|nose)|prompt(?:ly)?|precisely)\b", re.IGNORECASE
)
_MARKED: Final = re.compile(r"(?:\d[:.h]\d\d|[ap]\.?m\.?|o'clock|\d ?h|hrs) ?$", re.IGNORECASE)
_AT_SOME_POINT: Final = re.compile(
    r"\b(?:at )?some (?:point|stage)(?= (?:between|btw|after|before|from|past)\b)", re.IGNORECASE
)
_FOR_EACH: Final = re.compile(
    r"(?i)\((?:both|all|each|beide|alle|jeweils|tous|les deux|toutes|ambas|ambos|todas|todos)"
    r"(?: (?:are|in|times|at|sind|in|de|en))* (?=\w+(?: \w+)?\))"
)
_AHEAD: Final = re.compile(
    r"\([+\u2212-] ?\d{1,2}(?::\d\d)? ?(?:h\b|hrs?\b|hours?\b)?[^()\d]{0,20}\)"
)


def plainly(text: str) -> str:
    """The text with such words blank, each letter in its place."""
    if "(" in text:
        text = _FOR_EACH.sub(lambda match: " " * (len(match[0]) - 1) + "(", text)
        text = _AHEAD.sub(_blank, _TWICE.sub(_once, text))
    text = _TO_THE_MINUTE.sub(lambda match: _unless_bare(text, match), text)
    return _AT_SOME_POINT.sub(_blank, text) if "some " in text else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _unless_bare(text: str, match: re.Match[str]) -> str:
    """Blank, but where the word itself makes a number an hour ("3 sharp")."""
    marked = _MARKED.search(text[max(0, match.start() - 8) : match.start()])
    return _blank(match) if marked else match[0]


def _once(match: re.Match[str]) -> str:
    """The form that says more, where both are one hour."""
    hour, minutes, half, again, more, other = match.groups()
    if (int(hour) - int(again)) % 12 or (minutes or "00") != (more or "00"):
        return match[0]
    if not (minutes or half) and not (more or other):
        return match[0]  # "10 (10)" counts
    begin = match.start(4) - match.start()
    whole = match[0]
    if _is_clear(hour, half) or not _is_clear(again, other):
        return whole[: whole.index("(")] + " " * (len(whole) - whole.index("("))
    return " " * begin + whole[begin:-1] + " "


def _is_clear(hour: str, half: str | None) -> bool:
    """Does it say its half of the day?"""
    return hour[0] == "0" or int(hour) > 12 or (half or "h")[0] in "aApP"
