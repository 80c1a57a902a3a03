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
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache

from mailflow.mail.caseless import lowered
from mailflow.reading import openings


class Sense(Enum):
    """What a phrase does in a reply. Finer than Answer: the verdict is made of these."""

    # Enum's own hash is written in Python, and is asked for each sign.
    __hash__ = object.__hash__

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
    WELCOME = "would not refuse"  # read as an agreement: see `signs.take_apart`
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
    ASIDE = "told of others or of luck"
    AT_ONCE = "agrees before all else"  # in no table: see `assent.opens_with_one`
    UNREAL = "times that are none"  # in no table: see `unreal.are_unreal`
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
    is_sure: bool = False


class Lexicon:
    """One language: its phrases, and the small words it is known by.

    At each word only the phrases are tried that can begin with its letters. A phrase is
    compiled when the first text asks for it: a program that only looks whether there is
    mail shall not wait a second for all of them.
    """

    def __init__(
        self,
        table: Table,
        *,
        stopwords: str,
        macros: Mapping[str, str],
        negates_after: bool = False,
    ) -> None:
        self.stopwords = frozenset(stopwords.split())
        #: in the order in which they are tried; the table itself need not stay
        self.phrases = [
            Phrase(sense, line.strip(), macros)
            for sense, phrases in table
            for line in phrases.strip().splitlines()
            if line.strip()
        ]
        self._negates_after = negates_after
        self._tried: dict[str, Sequence[Phrase]] = {}
        #: kept: the small words of a language come again and again
        self._beginning = lru_cache(maxsize=2048)(self._that_begin)

    def signs(self, folded: str) -> list[Sign]:
        """All phrases in a text that `fold` went over, none overlapping another."""
        found: list[Sign] = []
        end = 0
        for start, letters in openings.words(folded):
            if start < end:
                continue
            for phrase in self._beginning(letters):
                if match := phrase.matches(folded, start):
                    end = match.end()
                    found.append(Sign(phrase.sense, start, end, self._negates_after))
                    break
        return found

    def _that_begin(self, letters: str) -> Sequence[Phrase]:
        """The phrases that can begin with these letters, in the order of the table."""
        known = self._openings
        while letters not in known:
            letters = letters[:-1]
        tried = self._tried.get(letters)
        if tried is None:
            cuts = (letters[:length] for length in range(len(letters) + 1))
            numbers = {number for cut in cuts for number in known.get(cut, ())}
            tried = self._tried[letters] = [self.phrases[number] for number in sorted(numbers)]
        return tried

    @cached_property
    def _openings(self) -> Mapping[str, Sequence[int]]:
        """Opening → the numbers of the phrases that can begin so."""
        numbers: dict[str, list[int]] = {"": []}
        for number, phrase in enumerate(self.phrases):
            for opening in openings.of(phrase.expression):
                numbers.setdefault(opening, []).append(number)
        # Four in five are the same as another's: each is kept once, as it stays for good.
        kept: dict[tuple[int, ...], tuple[int, ...]] = {}
        same = (kept.setdefault(some, some) for some in map(tuple, numbers.values()))
        return dict(zip(numbers, same, strict=True))


class Phrase:
    """A phrase in its shorthand, compiled when first tried; of thousands, so in slots."""

    __slots__ = ("_macros", "_match", "_shorthand", "sense")

    def __init__(self, sense: Sense, shorthand: str, macros: Mapping[str, str]) -> None:
        self.sense = sense
        self._shorthand = shorthand
        self._macros = macros
        self._match: Callable[[str, int], re.Match[str] | None] | None = None

    @property
    def expression(self) -> str:
        """What it matches: written out when asked for, as that takes four times the room."""
        return expression(self._shorthand, self._macros)

    def matches(self, text: str, start: int) -> re.Match[str] | None:
        """The phrase at a place of a text, which no letter goes on behind it."""
        if self._match is None:
            self._match = re.compile(rf"(?:{self.expression})(?!\w)").match
        return self._match(text, start)


_WORD = re.compile(r"[^\W\d_]+")
_FOLDS = str.maketrans(
    "àáâãåèéêëìíîïòóôõùúûñçýœæ’‘`´ʼ‑–—\u00a0\u202f\t",
    "aaaaaeeeeiiiioooouuuncyea'''''---   ",
)


#: Scots for what the tables say in English, filled up to its own length
_SCOTS = {
    "gonnae no": "do   not",
    "gonna no": "do   not",
    "gonny no": "do   not",
    "cannae": "cannot",
    "canna": "can't",
    "dinnae": "do not",
    "dinna": "don't",
    "winnae": "won't",
    "willnae": "won't",
    "widnae": "won't",
    "nae": "no",
    "mair": "more",
    "tae": "to",
    "dae": "do",
    "aff": "off",
    "wid": "can",
}
#: … and the verbs that take their "not" behind them: "isnae", "couldna"
_SCOTS_VERB = r"((?:wou|cou|shou)ld|is|was|did|does|have|has)na(e?)"
_SCOTS_WORD = re.compile(rf"\b(?:{'|'.join(_SCOTS)}|{_SCOTS_VERB})\b")
_SCOTS_LETTERS = re.compile(r"(?:n|d|t)ae?\b|gonn")


def _in_english(small: str) -> str:
    """A folded text with its Scots denials in English, every other letter at its place."""
    if not _SCOTS_LETTERS.search(small):
        return small
    return _SCOTS_WORD.sub(_english, small)


def _english(word: re.Match[str]) -> str:
    verb = f"{word[1]}n't" if word[2] else f"{word[1]}nt"
    return _SCOTS.get(word[0], verb).ljust(len(word[0]))


@lru_cache(maxsize=32)
def fold(text: str) -> str:
    """Lower case without accents or typographic marks, every letter at its old place.

    Kept: each who looks for something in a mail folds its text, and the names found.
    """
    small = lowered(text)
    if small.isascii():  # the letters that are folded there, without a look at each
        return _in_english(small.replace("`", "'").replace("\t", " "))
    return _in_english(small.translate(_FOLDS))


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
    words = _WORD.findall(folded[:3000])
    counts = [sum(map(lexicon.stopwords.__contains__, words)) for lexicon in lexicons]
    best = max(counts, default=0)
    if best < 3:
        return list(lexicons)
    return [lexicon for lexicon, count in zip(lexicons, counts, strict=True) if 2 * count > best]
