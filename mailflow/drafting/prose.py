"""A letter's text in its parts: greeting, body, closing, signature; sentences and words.

Rules: the greeting is the first line, if it is short or begins as greetings do; the
closing begins at the last line that is a closing formula; the signature at "-- " (RFC
3676, 4.3). Quoted lines (">") are nobody's prose. Only the body is counted.

Known limit: a sentence ends at . ! ? before white space; the usual abbreviations and
German dates ("9. März") are known, others split.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mailflow.drafting.salutation import fold

#: octets do not matter here, time does: nobody writes a letter of this length, in characters
_LONGEST = 50_000
_WORD = re.compile(r"[^\W_]+(?:['’./@:&-][^\W_]+)*")
_GREETS = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom|hallo|guten "
    r"(?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rn]?|moin|servus|grüß|werte[rs]?)\b",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"(?:(?:with )?(?:best|kind|kindest|warm|warmest|many|yours|sincerely|cheers|thanks|thank you|"
    r"all the best|respectfully|take care|regards)(?: (?:wishes|regards|thanks|again|sincerely|"
    r"faithfully|truly|and \w{1,12}|so much|very much|in advance)){0,3}"
    r"|(?:mit )?(?:viele[n]?|herzliche[n]?|liebe[n]?|freundliche[n]?|beste[n]?|schöne[n]?|sonnige)"
    r"(?: \w{1,15}){0,2} (?:grüße[n]?|gruß|dank)|herzlichst|lg|vg|mfg|danke|vielen dank|bis bald)"
    r"\s*[,.!]?",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_END = re.compile(r"[.!?…]+[\"')\]»“”’]{0,2}(?=\s)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:dr|prof|mr|mrs|ms|mx|st|no|nr|vs|etc|ca|bzw|usw|inc|ltd|dept|approx|e\.g|i\.e|u\.a|"
    r"z\. ?b|d\. ?h|a\.m|p\.m)|\b[A-Z])\.$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\b\d{1,2}\.$")
_GERMAN_MONTH = re.compile(
    r"\s+(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)",
    re.IGNORECASE,
)
#: a closing stands in the last lines or is none
_CLOSING_LINES = 6


@dataclass(frozen=True, slots=True)
class Prose:
    """`body` keeps its paragraphs; `words` are the body's, as written."""

    greeting: str
    body: str
    closing: str
    sentences: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def count(self) -> int:
        return len(self.words)


def read_prose(text: str) -> Prose:
    """Takes the text of a letter apart. Never raises."""
    text = text.replace("\r\n", "\n")[:_LONGEST]
    cut = _SIGNATURE.search(text)
    if cut:
        text = text[: cut.start()]
    lines = [line for line in text.strip().split("\n") if not line.startswith(">")]
    greeting = lines.pop(0).strip() if lines and _is_greeting(lines[0]) else ""
    end = _closing_at(lines)
    body = "\n".join(lines[:end]).strip()
    return Prose(
        greeting=greeting,
        body=body,
        closing="\n".join(lines[end:]).strip(),
        sentences=tuple(sentences(body)),
        words=tuple(words_of(body)),
    )


def _is_greeting(line: str) -> bool:
    line = line.strip()
    short = len(line.split()) <= 6
    return (short and bool(_GREETS.match(line))) or (short and line.endswith(","))


def _closing_at(lines: list[str]) -> int:
    """The index of the line at which the closing begins, or the number of lines."""
    for at in range(len(lines) - 1, max(-1, len(lines) - 1 - _CLOSING_LINES), -1):
        if _CLOSES.fullmatch(lines[at].strip()):
            return at
    return len(lines)


def words_of(text: str) -> list[str]:
    """The words of a text as written; "20", "Jane's" and "re-read" are one each."""
    return _WORD.findall(text)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text; a paragraph or a line of a list ends one too."""
    for block in re.split(r"\n\s*\n|\n(?=- )", text):
        flat = " ".join(block.split())
        begin = 0
        for end in _END.finditer(flat):
            if not _goes_on(flat[begin : end.end()], flat[end.end() :]):
                yield flat[begin : end.end()].strip()
                begin = end.end()
        if flat[begin:].strip():
            yield flat[begin:].strip()


def _goes_on(before: str, after: str) -> bool:
    tail = before[-12:]
    if _ORDINAL.search(tail):
        return bool(_GERMAN_MONTH.match(after[:20]))
    return bool(_ABBREVIATION.search(tail)) and not tail.endswith((" I.", " i."))


#: words too common to make a sentence specific or a connection recognisable
COMMON = frozenset(
    {
        *(
            "about",
            "after",
            "again",
            "also",
            "and",
            "another",
            "because",
            "been",
            "before",
            "being",
        ),
        *(
            "both",
            "could",
            "does",
            "doing",
            "done",
            "each",
            "even",
            "every",
            "first",
            "from",
            "good",
        ),
        *(
            "great",
            "have",
            "having",
            "here",
            "into",
            "just",
            "know",
            "like",
            "made",
            "make",
            "many",
        ),
        *(
            "more",
            "most",
            "much",
            "must",
            "need",
            "only",
            "other",
            "over",
            "people",
            "really",
            "said",
        ),
        *(
            "same",
            "should",
            "some",
            "such",
            "take",
            "than",
            "that",
            "their",
            "them",
            "then",
            "there",
        ),
        *("these", "they", "thing", "things", "this", "those", "through", "time", "told", "very"),
        *("want", "was", "well", "were", "what", "when", "where", "which", "while", "will", "with"),
        *(
            "work",
            "would",
            "year",
            "years",
            "your",
            "yours",
            "the",
            "you",
            "are",
            "for",
            "not",
            "she",
        ),
        *("conversation", "interview", "talk", "thank", "thanks", "advice", "advised", "insight"),
        *(
            "aber",
            "alle",
            "auch",
            "beim",
            "dann",
            "dass",
            "denn",
            "diese",
            "dieser",
            "doch",
            "durch",
        ),
        *(
            "eine",
            "einem",
            "einen",
            "einer",
            "eines",
            "etwas",
            "für",
            "gibt",
            "haben",
            "hatte",
            "ich",
        ),
        *("ihnen", "ihre", "ihren", "ihrer", "immer", "jetzt", "kann", "können", "mehr", "mein"),
        *("meine", "mich", "mit", "nach", "nicht", "noch", "nur", "oder", "schon", "sehr", "sein"),
        *("seine", "sich", "sind", "über", "und", "uns", "unsere", "viel", "viele", "vom", "von"),
        *(
            "war",
            "waren",
            "wenn",
            "werden",
            "wie",
            "wird",
            "wir",
            "wurde",
            "zum",
            "zur",
            "gespräch",
        ),
        *("sie", "der", "die", "das", "den", "dem", "des", "dank", "danke", "rat", "sagte", "gut"),
    }
)


def telling_words(text: str) -> frozenset[str]:
    """The words that carry a text's sense: folded, four letters or more or a figure, not common."""
    folded = (fold(word.removesuffix("'s").removesuffix("’s")) for word in words_of(text))
    return frozenset(
        word
        for word in folded
        if (len(word) >= 4 or any(sign.isdigit() for sign in word)) and word not in _FOLDED_COMMON
    )


_FOLDED_COMMON = frozenset(map(fold, COMMON))
