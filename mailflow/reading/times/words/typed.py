"""What hands type each in their own way, made alike: emphasis, smiles, blanks.

Rules
- "*Tuesday at 3*" and "_3 pm_" are said without their marks, and so is an hour in quotes.
- A smile, a laugh or a kiss behind a word and before a line's end or a capital ends the sentence
  ("Tuesday works :) Thursday is out"); before a small letter it does so where the whole text is in
  small letters, and no "or" follows. Behind a mark that ended the sentence it says nothing.
- A picture that speaks for or against a time (a thumb, a cross) is a word, and stays.
- A stop has its blank behind it ("works.Thursday too"), and words have one between them.
- A line without a mark ends a sentence, as people type on a phone, where the first word of the next
  had room on it in the width of the longest, or is one that opens sentences; a greeting or an item
  of a few words does not. So does a dash between two sentences (`sentence_ends`).
- A plus between words is an "&", and a text all in capitals is as good as one in small letters.
"""

from __future__ import annotations

import re
from typing import Final

from mailflow.reading.times.words.sentence_ends import ended, opens

_FACE: Final = r"[:;=]['o]?-?[)(DPp*/|](?![\w()])"
_LAUGH: Final = r"(?:lol|lmao|mdr|ptdr|xx+|(?:ha|he|hi|ja|je){2,9}h?)(?!\w)"
#: faces, hands, hearts, beasts; neither clocks nor arrows, and none of those that are words
_PICTURE: Final = (
    "(?![\u2611\u2705\u2714\u2713\u274c\u26d4\U0001f44d\U0001f44e\U0001f912])"
    "[\u2600-\u2793\U0001f300-\U0001f4af\U0001f590-\U0001faff]"
    "[\ufe0f\u200d\U0001f3fb-\U0001f3ff\u2640\u2642]*"
)
_ONE: Final = rf"(?:{_FACE}|(?<!\w)(?i:{_LAUGH})|{_PICTURE})"
#: behind a word; it takes all that stand together at once
_SMILES: Final = rf"(?<=[\w)\]\"'.!?])(?> {{0,2}}{_ONE}){{1,9}}+"
_ENDS: Final = r"[ \t]*+(?:\Z|[\n.!?,;])|[ \t]++[A-ZÀ-Þ¿¡]"
_BEFORE_CAPITALS: Final = re.compile(rf"{_SMILES}(?={_ENDS})")
_JOINTS: Final = "and|or|but|und|oder|aber|et|ou|mais|y|o|pero"
_IN_SMALL: Final = re.compile(rf"{_SMILES}(?={_ENDS}|[ \t]++(?!(?:{_JOINTS}) )[a-z])")
#: what they begin with: no other text is looked at
_LIKELY: Final = re.compile(
    rf"{_FACE}|[\^<\u2600-\U0001faff]|(?i:lol|lmao|haha|hehe|jaja|jeje|mdr|xx)"
)
_MARKS: Final = frozenset(".!?,;")

#: "*Tuesday *or" is what becomes of bold letters whose blank was bold too
_EMPHASIS: Final = re.compile(
    r"(?<![\w*_])(\*{1,3}+|_{1,3}+)(?=\S)([^\n*_]{1,200}+)"
    r"(?:(?<!\s)\1(?![\w*_])|(?<= )\1(?![\s*_]))"
)
_CLOCK: Final = r"\d{1,2}(?:[:.h]\d\d(?: ?[ap]m)?| ?[ap]m| ?h| Uhr)"
_QUOTED: Final = re.compile(rf"(?<!\w)[\"“„«\[]({_CLOCK})[\"”“»\]](?!\w)")
_GLUED: Final = re.compile(r"[.!?](?<=[^\W_]{2}.)(?=[A-ZÀ-Þ][a-zà-ÿ]*[ ,'])")
_BLANKS: Final = re.compile(r"(?<=\S)  ++(?=\S)")
_PLUS: Final = re.compile(r"(?<=\w )\+(?= \w)")


def without_emphasis(text: str) -> str:
    """The text without the marks around what is said with weight."""
    text = _EMPHASIS.sub(r"\2", text) if "*" in text or "_" in text else text
    return _QUOTED.sub(r"\1", text)


#: a line that ends without a mark, before another sentence
_LINE_END: Final = re.compile(r"\n(?<=\w\n)(?=([A-ZÀ-Þ][^\W\d_]*)['’\w]* )")
_LINE_END_IN_SMALL: Final = re.compile(
    rf"\n(?<=\w\n)(?=(?!(?:{_JOINTS}|to|at|on|von|bis|de)\b)([a-zà-ÿ]+)['’\w]* )"
)
WIDEST: Final = 100  # no program wraps wider
_FEW: Final = 4  # words; a shorter line is a greeting, a name, an item


def _with_line_ends(text: str) -> str:
    """The text with a full stop at the end of each line that no program wrapped."""
    width = max(map(len, text.split("\n")))

    def stopped(match: re.Match[str]) -> str:
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        had_room = len(line) + 1 + len(match[1]) <= width or width > WIDEST
        return ".\n" if (had_room or opens(match[1])) and len(line.split()) >= _FEW else "\n"

    return (_LINE_END_IN_SMALL if text.islower() else _LINE_END).sub(stopped, text)


def levelled(text: str) -> str:
    """The text with a full stop wherever a sentence ends, and one blank between its words."""
    text = text.lower() if text.isupper() else text
    text = _with_line_ends(text) if "\n" in text else text
    if _LIKELY.search(text):
        text = (_IN_SMALL if text.islower() else _BEFORE_CAPITALS).sub(_stop, text)
    text = ended(_GLUED.sub(r"\g<0> ", text))
    text = _PLUS.sub("&", text) if "+" in text else text
    return _BLANKS.sub(" ", text) if "  " in text else text


def _stop(match: re.Match[str]) -> str:
    before, behind = match.string[match.start() - 1], match.string[match.end() : match.end() + 1]
    return " " if before in _MARKS or behind in _MARKS else "."
