"""How a phrase table is written down and how a text is searched by it.

A table is a tuple of (sense, phrases), a phrase a line, tried in order: at one place in
the text the earlier phrase wins, and what it took no later phrase sees. So "no problem"
stands before "no", "not interested" before "interested", and the order is the rule.

The shorthand of a phrase: a blank is any white space with a comma or none; `'` may be
missing or curly; n't, 'm, 'd, 'll, 're, 've, 's also match the words they stand for; `~`
is up to three words, `~~` up to six; `(a|b)`, `?` as in regular expressions; `<name>` is a macro
of that table. Phrases are lower case; accents need not be typed, and ä may be ae.

Known limit: irony.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache


class Sense(Enum):
    """What a phrase does in a reply. Finer than Answer: the verdict is made of these."""

    STOP = "asks to stop"
    REFUSE = "refusal"
    NAY = "a plain no"
    CANNOT = "inability"
    WRONG = "not the right person"
    BUSY = "too busy"
    LATER = "not now"
    SOMETIME = "a time far off"
    WHEN = "only after something"
    ACCEPT = "agreement"
    FINE = "approval"
    FIXED = "takes an offered time"
    SUITS = "a time suits"
    WOULD = "polite wish"
    MAYBE = "undecided"
    PROPOSE = "asks whether that suits"
    DROP = "that time does not work"
    MOVE = "moves what was settled"
    ACK = "received"
    AWAY = "absence"
    HINT = "sounds like an absence"
    LEFT = "has left"
    REFER = "points elsewhere"
    DESK = "an assistant will arrange it"
    ASK = "wants to know"
    THEN = "on that condition"
    OTHER = "small talk"
    POLITE = "means nothing"
    BUT = "turn"
    REGRET = "regret"
    NEGATOR = "negation"


Table = Sequence[tuple[Sense, str]]


@dataclass(frozen=True, slots=True)
class Sign:
    """A phrase found: its sense and where it stands in the text."""

    sense: Sense
    start: int
    end: int
    negates_after: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language: its phrases as one expression, and the small words it is known by.

    Compiled when the first text of that language is read: a program that only looks whether
    there is mail shall not wait a second for it.
    """

    expression: str
    senses: Mapping[str, Sense]
    stopwords: frozenset[str]
    #: German and French negate after the verb too ("das passt mir leider nicht")
    negates_after: bool = False

    def signs(self, folded: str) -> list[Sign]:
        """All phrases in a text that `fold` went over, none overlapping another."""
        return [
            Sign(self.senses[match.lastgroup], match.start(), match.end(), self.negates_after)
            for match in _compiled(self.expression).finditer(folded)
            if match.lastgroup is not None
        ]


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


_FOLDS = str.maketrans(
    "àáâãåèéêëìíîïòóôõùúûñçýœæ’‘`´ʼ‑–—\u00a0\u202f\t",
    "aaaaaeeeeiiiioooouuuncyea'''''---   ",
)


def fold(text: str) -> str:
    """Lower case without accents or typographic marks, every letter at its old place."""
    lowered = text.lower()
    if len(lowered) != len(text):  # İ grows when lowered, and places would shift
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_FOLDS)


def compile_table(
    table: Table,
    *,
    stopwords: str,
    macros: Mapping[str, str] | None = None,
    negates_after: bool = False,
) -> Lexicon:
    """The expression for a language's table; see the top for how phrases are written."""
    senses: dict[str, Sense] = {}
    groups = []
    for number, (sense, phrases) in enumerate(table):
        name = f"g{number}"
        senses[name] = sense
        lines = [line.strip() for line in phrases.strip().splitlines() if line.strip()]
        choices = "|".join(expression(line, macros or {}) for line in lines)
        groups.append(f"(?P<{name}>{choices})")
    # The sign looked for ahead spares trying every phrase at every comma: a tenth of the time.
    whole = rf"(?<![\w'])(?=[\w+])(?:{'|'.join(groups)})(?!\w)"
    return Lexicon(whole, senses, frozenset(stopwords.split()), negates_after)


#: Bounded, so that a megabyte of anything is still one quick pass.
_GAP = r"(?:[\w'/-]{1,25},?\s{1,3}){0,%d}?"
_SPACE = r",?\s{1,3}"
_SPACE_OR_NOT = r"(?:,?\s{1,3})?"
_SHORT_FORMS = (
    (re.compile(r"\bcan't\b"), r"(?:can'?t|cannot|can not)"),
    (re.compile(r"\bwon't\b"), r"(?:won'?t|will not)"),
    (re.compile(r"(\w+)n't\b"), r"\1(?:n'?t| not)"),
    (re.compile(r"(\w)'m\b"), r"\1(?:'?m| am)"),
    (re.compile(r"(\w)'d\b"), r"\1(?:'?d| would| had)"),
    (re.compile(r"(\w)'ll\b"), r"\1(?:'?ll| will| shall)"),
    (re.compile(r"(\w)'re\b"), r"\1(?:'?re| are)"),
    (re.compile(r"(\w)'ve\b"), r"\1(?:'?ve| have)"),
    (re.compile(r"(\w)'s\b"), r"\1(?:'?s| is)"),
    (re.compile(r"'(?!\?)"), r"['\\s]?"),
)
_UMLAUTS = {"ä": "(?:ä|ae|a)", "ö": "(?:ö|oe|o)", "ü": "(?:ü|ue|u)", "ß": "(?:ß|ss|s)"}
#: verbs whose bare vowel is another tense: "hatte" was, "hätte" would be
_UNREAL = re.compile(r"\b(?:hätt|wär|würd|könnt|möcht|müsst|dürft|käm|gäb|ging|läg|bräucht)")
_STRICT = {"ä": "(?:ä|ae)", "ö": "(?:ö|oe)", "ü": "(?:ü|ue)"}


def expression(phrase: str, macros: Mapping[str, str]) -> str:
    """A phrase of the shorthand as a regular expression over folded text."""
    for name, words in macros.items():
        phrase = phrase.replace(f"<{name}>", f"({words})")
    phrase = phrase.translate(_FOLDS).replace("(?", "\0").replace("(", "(?:").replace("\0", "(?")
    for short, full in _SHORT_FORMS:
        phrase = short.sub(full, phrase)
    phrase = _UNREAL.sub(lambda stem: _spelt(stem[0], _STRICT), phrase)
    phrase = _spelt(phrase, _UMLAUTS)
    phrase = phrase.replace(")*", "){0,4}")  # a star would make hostile repeats quadratic
    phrase = phrase.replace("~~ ", _GAP % 6).replace("~ ", _GAP % 3)
    return phrase.replace(" ?", _SPACE_OR_NOT).replace(" ", _SPACE)


def _spelt(phrase: str, ways: Mapping[str, str]) -> str:
    """A phrase in which a letter with a mark may be written in these ways."""
    return re.sub("[äöüß]", lambda letter: ways.get(letter[0], letter[0]), phrase)


def tongues(folded: str, lexicons: Sequence[Lexicon]) -> list[Lexicon]:
    """The languages a text is likely in: the best by its small words, and close seconds.

    A text of a few words gives no such hint: then every language is tried.
    """
    words = re.findall(r"[^\W\d_]+", folded[:3000])
    counts = [sum(word in lexicon.stopwords for word in words) for lexicon in lexicons]
    best = max(counts, default=0)
    if best < 3:
        return list(lexicons)
    return [lexicon for lexicon, count in zip(lexicons, counts, strict=True) if 2 * count > best]
