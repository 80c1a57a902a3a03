"""Is this the line by which a program introduces a quote? "On Friday at 3 Ann wrote:"

Five signs are counted, none of which is enough: a verb of writing, an address, a date, a
time, and quoted text below (`followed`). Rules, in order:

1. Somebody speaking for themselves ("on Friday I wrote:") needs quoted text below.
2. Verb at the end or before the colon: with address and one more sign; with date and time;
   with quoted text below where the line begins as programs begin it.
3. No verb (Russian and Japanese Gmail, Yandex): date and address, then the colon, and a
   time or quoted text. GroupWise closes with >>> instead.
4. A language we do not know: colon, date and time, quoted text below.

Programs wrap: up to LINE_LIMIT lines are read as one. The line may share its first line
with the author's last words ("Sure. On 3 May 2026 at 10:00 Ann <a@x.org> wrote:").

Known limit: an attribution with neither date, address nor quote marks ("Ann wrote:" above
unmarked text) is left in place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from mailflow.mail.attributions import ARTICLES, OPENERS, OWN_VOICE, UNSPACED_VERBS, VERBS

LINE_LIMIT = 5
_LENGTH_LIMIT = 420

_VERBS = frozenset(VERBS)
_OWN_VOICE = frozenset(OWN_VOICE)
_ARTICLES = frozenset(ARTICLES)
_AUXILIARIES = frozenset(("a", "ha", "has", "had", "hat", "hatte", "have", "habe", "ai", "heeft"))
_WORD = re.compile(r"\w+")
_OPENER = "|".join(re.escape(word) for word in sorted(OPENERS, key=len, reverse=True))
_SPACED = r"(?![^\W\d])"
#: an opener with a number within reach: the beginning of an attribution line
_BEGINS = re.compile(rf"[\W_]{{0,8}}(?:{_OPENER}){_SPACED}[^\n]{{0,40}}\d")
_QUOTING = re.compile(
    r"\W{0,6}(?:Quoting|Zitat von|Citando(?: a)?|Citation de|Quota|Missatge de|Цитирую)\s"
)
_DATED = re.compile(
    r"[\W_]{0,6}(?:\d{1,4}[\s./\-年년,]|\d{1,2}:\d{2}\s?(?:[apAP]\.?[mM]\.?)?,"
    r"|[^\W\d]{1,14}[.,]{0,2}\s{1,2}(?:[^\W\d]{1,14}[.,]{0,2}\s)?\d{1,4}\b)"
)
_NAMED = re.compile(r"[^\w<(\[]{0,6}[^\W\d]")
_INLINE = re.compile(
    rf"(?:(?<=[\s.!?,;:)\"”>-])|(?=--))(?:-{{2,4}}\s?)?(?:{_OPENER}){_SPACED}\s?"
    r"(?:[^\W\d]{1,14}[.,]{0,2}\s){0,2}\d"
)
_ADDRESS = re.compile(r"[^\s@<>]{1,80}@[^\s@<>]{2,80}|\[email[^\]]{0,20}\]|@[\w.-]{2,60}>")
_ADDRESS_LAST = re.compile(r"@[^\s@]{2,80}[>)\]\"'\s]{0,6}\W{0,4}$")
_DATE = re.compile(
    r"(?=\d)(?:\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}[./-]\w{3,9}\.?[./-]\d{2,4}"
    r"|\d{4}\s?[年년]|(?<!\d)(?:19|20)\d\d(?!\d))"
)
_LOOSE_DATE = re.compile(
    r"\d{1,2}(?:st|nd|rd|th|\.|º|er)?\s(?:de\s)?[^\W\d]{3,12}|[^\W\d]{3,12}\.?\s\d{1,2}\b"
)
#: "2026, Ann Lee wrote:" - in prose no comma divides a date from who wrote
_DATE_NAME = re.compile(r"\d{2},\s[^\W\d][^\d,:]{2,60}[:：]$")
_TIME = re.compile(
    r"\d{1,2}\s?[:：h]\s?\d{2}|\d{1,2}\s?[時时點点시]|\d{1,2}\s?[ap]\.?\s?m\b"
    r"|\b(?:kl|klo|kell|pukul|ob|ore|alle)\.?\s?\d{1,2}[.:]\d{2}|\d{4},\s\d{1,2}\.\d{2}(?=,)",
    re.IGNORECASE,
)
#: "Ann, who came at …": a name, a comma, and a clause in small letters
_RELATIVE = re.compile(r"[^\W\d_][^,\d]{1,60},\s[^\W\d_]{2,12}\s[^\W\d_]{2,}\s")
_RECIPIENT = re.compile(
    r"\s(?:to|an|à|a|para|aan|till|til|do|до)\s(?:[A-ZÀ-Ž][\w.-]{0,30}\s){0,3}[<(]?[\w.+-]{1,60}@"
)
_TO_ME = re.compile(r"\b[mt]['’]\s?a\s")
_COLON = re.compile(r"[:：][\s*_\"'”»)\]]{0,4}$")
_COLON_WITHIN = re.compile(r"[:：]\s")
_DASHES = re.compile(r"(?:[-—–_]{2,}|>>>)\s?$")
_NAME_ADDRESS = re.compile(
    r"[\"'“*]?[^\W\d][^<>:]{0,80}[<(][^\s<>]{3,80}@[^\s<>]{3,80}[)>],?\s\w+\W{0,3}"
)
_WRITER_FIRST = re.compile(r"[\"'“*]?[^\W\d][^<>:,.!?]{0,60}[<(][^\s<>]{3,80}@[^\s<>]{3,80}[)>]")
#: a whole sentence's end: what follows is not its wrapped rest
_SENTENCE_END = re.compile(r"\w{4,}[.!?]+[\"')”]?$|[!?]$")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an attribution stands: from `column` of line `start` to the end of line `last`."""

    start: int
    column: int
    last: int


def may_close(line: str) -> bool:
    """Could an attribution end on this line? Quick, and never wrongly no."""
    text = line.rstrip()
    if not text or len(text) > 4 * _LENGTH_LIMIT:
        return False
    if _COLON.search(text[-8:]) or _DASHES.search(text[-8:]) or "@" in text:
        return True
    return text.endswith((">", ")", "---")) or _last_word(text) in _VERBS


def attribution(
    lines: Sequence[str], last: int, *, floor: int = 0, followed: bool = False
) -> Place | None:
    """The attribution that ends on line `last` and begins at `floor` or later, or None."""
    found = _from_line_start(lines, last, floor=floor, followed=followed)
    if found is None or not _begins_with_writer(lines[found.start]):
        found = _from_within(lines, last, floor=floor, followed=followed) or found
    if found is None and followed and _reads(lines[last], followed=True, begins=False):
        found = Place(last, 0, last)
    return found


def _begins_with_writer(line: str) -> bool:
    """Does a program's line start here, with "On …" or with the writer's name and address?"""
    return bool(_BEGINS.match(line) or _WRITER_FIRST.match(line))


def _from_line_start(
    lines: Sequence[str], last: int, *, floor: int, followed: bool
) -> Place | None:
    found: Place | None = None
    # A date alone may be the wrapped rest of a line that has the writer's name.
    named = False
    for start in range(last, max(floor, last - LINE_LIMIT + 1) - 1, -1):
        if start < last and _breaks(lines, start):
            break
        begins = _BEGINS.match(lines[start]) is not None
        if (not named and _NAMED.match(lines[start])) or _is_program_start(lines[start]):
            window = _joined(lines[start : last + 1])
            if _reads(window, followed=followed, begins=begins):
                found = Place(start, 0, last)
                named = _ADDRESS.search(window) is not None or _Signs(window).verb
        if begins and found and found.start == start:
            break
    return found


def _breaks(lines: Sequence[str], start: int) -> bool:
    """Does an attribution that goes on below `start` not reach up to it?

    One blank line is crossed where an address was put on a line of its own (Polymail).
    """
    line = lines[start].strip()
    if not line:
        return not lines[start + 1].lstrip().startswith(("<", "(mailto", "[mailto"))
    if _COLON.search(line[-8:]) and line.count("(") <= line.count(")"):
        return True
    return _SENTENCE_END.search(line[-40:]) is not None or len(line) > _LENGTH_LIMIT


def _is_program_start(line: str) -> bool:
    """Does it begin with "On …" or a date, as programs do? People begin with names too."""
    return bool(_BEGINS.match(line) or _DATED.match(line))


def _from_within(lines: Sequence[str], last: int, *, floor: int, followed: bool) -> Place | None:
    """An attribution that begins behind the author's last words on the same line."""
    for start in range(last, max(floor, last - 2) - 1, -1):
        for match in list(_INLINE.finditer(lines[start][-_LENGTH_LIMIT:]))[-4:][::-1]:
            column = max(0, len(lines[start]) - _LENGTH_LIMIT) + match.start()
            window = _joined([lines[start][column:], *lines[start + 1 : last + 1]])
            signs = _Signs(window)
            if signs.verb and signs.closed and signs.date and (signs.address or followed):
                return Place(start, column, last)
        if start > floor and not lines[start - 1].strip():
            break
    return None


def flat_attribution(line: str) -> int:
    """Where an attribution begins that has its quote behind it on the same line, or -1.

    Programs that lose line ends leave "Fine. On 3 May 2026 at 10:00 Ann <a@x> wrote: Dear …".
    """
    if not _COLON_WITHIN.search(line):
        return -1  # prose has none, and is where the search for openers takes longest
    for match in list(_INLINE.finditer(line[: 40 * _LENGTH_LIMIT]))[:20]:
        stretch = line[match.start() : match.start() + 250]
        for colon in _COLON_WITHIN.finditer(stretch):
            signs = _Signs(stretch[: colon.end()])
            if signs.verb and signs.date and signs.time and signs.address and not signs.own_voice:
                return match.start()
    return -1


class _Signs:
    """What tells an attribution in a stretch of text, each looked for where it is asked for."""

    def __init__(self, window: str) -> None:
        self._window = window
        self._words = _WORD.findall(window)
        self._verbs = [at for at, word in enumerate(self._words) if word.casefold() in _VERBS]

    @cached_property
    def verb(self) -> bool:
        return bool(self._verbs) or any(verb in self._window for verb in UNSPACED_VERBS)

    @cached_property
    def own_voice(self) -> bool:
        """A sentence about writing: "On Friday he wrote back:", "Ann wrote to jane@x.org:"."""
        return any(_is_own_voice(self._words, at) for at in self._verbs)

    @cached_property
    def is_told(self) -> bool:
        """Own voice in small letters (in capitals it may be a name), or a recipient named."""
        if any(_is_own_voice(self._words, at, small=True) for at in self._verbs):
            return True
        if not self._verbs:
            return False
        return bool(_RECIPIENT.search(self._window) or _TO_ME.search(self._window))

    @cached_property
    def address(self) -> bool:
        is_near = "@" in self._window or "[email" in self._window
        return is_near and _ADDRESS.search(self._window) is not None

    @cached_property
    def date(self) -> bool:
        return _DATE.search(self._window) is not None

    @cached_property
    def time(self) -> bool:
        return _TIME.search(self._window) is not None

    @cached_property
    def colon(self) -> bool:
        return _COLON.search(self._window[-8:]) is not None

    @cached_property
    def closed(self) -> bool:
        if self.colon or _DASHES.search(self._window[-8:]):
            return True
        return bool(self._verbs) and self._verbs[-1] >= len(self._words) - 2


def _is_own_voice(words: Sequence[str], verb: int, *, small: bool = False) -> bool:
    """A pronoun at the verb, behind its auxiliary too, or an article at the name before it."""
    near = list(words[max(0, verb - 1) : verb + 2])
    for at in range(max(1, verb - 8), verb):
        if words[at] in _AUXILIARIES:
            near += (words[at - 1], words[at + 1])
    if any(_is_pronoun(word, small=small) for word in near) or (
        small and _is_pronoun(words[0], small=False) and verb <= 2
    ):
        return True
    before = words[max(0, verb - 4) : verb]
    return not small and any(word.casefold() in _ARTICLES for word in before)


def _is_pronoun(word: str, *, small: bool) -> bool:
    if small and not word.islower() and word != "I":
        return False
    return word.casefold() in _OWN_VOICE


def _reads(window: str, *, followed: bool, begins: bool) -> bool:
    """The rules of this module over one stretch of text."""
    if not 4 <= len(window) <= _LENGTH_LIMIT:
        return False
    signs = _Signs(window)
    if not followed and (
        signs.is_told or (signs.own_voice and not (signs.address and signs.date and signs.time))
    ):
        return False
    if signs.verb and signs.closed:
        return _reads_with_verb(window, signs, followed=followed, begins=begins)
    return _reads_without_verb(window, signs, followed=followed)


def _reads_with_verb(window: str, signs: _Signs, *, followed: bool, begins: bool) -> bool:
    if signs.address and (signs.date or signs.time or followed):
        return True
    if signs.date and signs.time and (followed or not _RELATIVE.match(window)):
        return True
    if signs.address and _NAME_ADDRESS.fullmatch(window):
        return True
    if begins and not signs.own_voice and _reads_as_begun(window, signs):
        return True
    if _DASHES.search(window[-8:]) and window.startswith("--"):
        return True
    return followed and (signs.date or signs.time or begins or len(_WORD.findall(window)) <= 8)


def _reads_as_begun(window: str, signs: _Signs) -> bool:
    if signs.date and _DATE_NAME.search(window):
        return True
    return signs.time and _LOOSE_DATE.search(window) is not None


def _reads_without_verb(window: str, signs: _Signs, *, followed: bool) -> bool:
    if window.startswith(">>>") and window.endswith(">>>") and signs.date and signs.time:
        return True
    if _QUOTING.match(window) and signs.address:
        return signs.colon
    if signs.date and signs.address and _ADDRESS_LAST.search(window):
        return followed or (signs.colon and signs.time)
    return followed and signs.colon and signs.date and signs.time


def _joined(lines: Sequence[str]) -> str:
    return " ".join(line.strip() for line in lines).strip()


def _last_word(text: str) -> str:
    words = _WORD.findall(text[-30:].casefold())
    return words[-1] if words else ""
