"""A text cut into sentences and clauses, by places.

Rules: a full stop ends a sentence unless it belongs to a number ("am 22. klappt es") or to
a short form ("Dr. Meier", "p.m."); a line's end ends one too, for phones write no full
stops: wrapped lines have been made one. Commas, dashes, brackets and colons end a clause.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

_SHORT_FORMS = (
    "dr|mr|mrs|ms|mx|prof|st|nr|no|tel|approx|ca|vs|resp|bzw|evtl|ggf|usw|inkl|max|min|sr|sra|srta"
    "|mme|mlle|dra|ing|lic|ext|abs|art|dept|univ|inc|ltd|co|jan|feb|mar|apr|aug|sept?|oct|okt|nov"
    "|dec|dez|mon|tues?|wed|thurs?|fri|[ap]\\.m|[a-z]\\.[a-z]|[a-z]"
)
_SENTENCE = re.compile(
    r"(?=[.!?…;\n])(?:(?<![\s.])(?:(?<!\d)\.|(?<=\d)\.(?=\s+[A-ZÄÖÜÉ¿¡]|\s*$))(?=\s|$)"
    r"|[!?…;]+(?=\W|$)|\.{2,}|\n)"
)
_ENDS_SHORT = re.compile(rf"(?:^|[\s(])(?:{_SHORT_FORMS})\.$", re.IGNORECASE)
# A mark, or dashes between blanks. Its first letter stands alone: most of a text is passed over.
_CLAUSE = re.compile(r"[,:()\[\]–—\s](?:(?<!\s)|[-–—]+\s)")


@dataclass(frozen=True, slots=True)
class Clauses:
    """Where sentences and clauses end; a place belongs to what ends next."""

    text: str
    sentence_ends: tuple[int, ...]
    clause_ends: tuple[int, ...]

    def sentence(self, place: int) -> int:
        """The number of the sentence that a place lies in."""
        return bisect_right(self.sentence_ends, place)

    def clause(self, place: int) -> int:
        """The number of the clause that a place lies in."""
        return bisect_right(self.clause_ends, place)

    def sentence_span(self, number: int) -> tuple[int, int]:
        """First place and the place after the last of a sentence."""
        start = self.sentence_ends[number - 1] if number else 0
        ends = self.sentence_ends
        return start, ends[number] if number < len(ends) else len(self.text)

    def clause_span(self, number: int) -> tuple[int, int]:
        """First place and the place after the last of a clause."""
        start = self.clause_ends[number - 1] if number else 0
        ends = self.clause_ends
        return start, ends[number] if number < len(ends) else len(self.text)


def cut(text: str) -> Clauses:
    """Sentences and clauses of a text."""
    ends = {
        match.end()
        for match in _SENTENCE.finditer(text)
        if "." not in text[match.end() - 2 : match.end()]
        or not _ENDS_SHORT.search(text, max(0, match.start() - 8), match.end())
    }
    ends.add(len(text))
    clauses = ends | {match.end() for match in _CLAUSE.finditer(text)}
    return Clauses(text, tuple(sorted(ends)), tuple(sorted(clauses)))
