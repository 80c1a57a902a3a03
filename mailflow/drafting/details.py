"""What of the owner's notes may be said back to the contact.

Notes are private and hurried. Chosen is one sentence that tells what the contact said, as
it stands, its "she said that" taken off. Left out are the owner's own judgments, anything
about pay or health, sentences that speak of somebody else, and labels for other purposes
(names, promises). Where nothing fits, nothing is chosen: the owner is asked for one.

A line may carry a label: "insight:", "advice:", "done:" (what came of an advice).
Known limit: it chooses, it does not rewrite; a sentence in shorthand stays in shorthand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^\s])|\n+")
_LABEL = re.compile(r"^\s*[-*•]?\s*([A-Za-zäöüÄÖÜ]{3,14})\s{0,2}:\s*")
_BULLET = re.compile(r"^\s*[-*•]\s+")
_INSIGHT_LABELS = frozenset(
    {"insight", "learned", "learnt", "said", "erkenntnis", "gelernt", "gesagt"}
)
_ADVICE_LABELS = frozenset({"advice", "tip", "rat", "tipp", "advised"})
_DONE_LABELS = frozenset({"done", "did", "outcome", "result", "erledigt", "getan", "ergebnis"})

# "She said that", "Jane told me", "According to her": the frame, not what was said.
_FRAME = re.compile(
    r"^(?:(?:s?he|they|[A-Z][\w-]{1,20})\s+(?:also\s+|then\s+)?"
    r"(?:said|says|told me|thinks|thought|explained|mentioned|pointed out|"
    r"stressed|believes|noted|found)(?:\s+to me)?(?:\s+that|:|,)?"
    r"|(?:sie|er|[A-ZÄÖÜ][\w-]{1,20})\s+(?:sagte|meinte|erklärte|erzählte|betonte|findet|sagt|meint)"
    r"(?:\s+mir)?(?::|,)?"
    r"|(?:according to (?:her|him|them),?))\s+",
    re.IGNORECASE,
)
_ADVISED = re.compile(
    r"^(?:(?:s?he|they|[A-Z][\w-]{1,20})\s+)?(?:advised|recommended|suggested|urged)\s+"
    r"(?:me\s+)?(?:to\s+|that I\s+)?",
    re.IGNORECASE,
)
# "They" and the German pronouns stand for things and houses as often as for people.
_ABOUT_OTHERS = re.compile(r"\b(?:she|he|her|his|him|hers)\b|^(?:sie|er)\b", re.IGNORECASE)
_PRIVATE = re.compile(
    r"\b(?:boring|bored|rude|tired|late|awkward|arrogant|seems?|seemed|nervous|unhappy|weird|odd|"
    r"disappoint\w{0,6}|salary|salaries|pay|paid|earns?|ill|sick|divorc\w{0,4}|pregnan\w{0,4}|fired|"
    r"laid off|confidential|off the record|secret|gossip|dislikes?|hates?|didn't like|"
    r"my impression|"
    r"gehalt|verdient|krank|müde|unfreundlich|langweilig|wirkte|vertraulich|kündigung|gekündigt|"
    r"mein eindruck)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I'll|ich)\b|\b(?:my|mir|mich|mein\w{0,2})\b")
# How owners remind themselves; only sentences without "she said" are asked.
_REMINDER = re.compile(
    r"^(?:talk to|speak to|ask|contact|mail|write|call|send|follow up|look up|look at|check|read|"
    r"met|meet|nice|great|good|lovely|thank|remember|todo|intro|introduce|names?|sprich|frag\w{0,2}|"
    r"schreib\w{0,2}|anrufen|nachlesen|nettes?|gutes?|tolles?|getroffen)\b",
    re.IGNORECASE,
)
_SHORTEST, _LONGEST = 4, 32


def sentences_of(notes: Iterable[str]) -> tuple[str, ...]:
    """The notes cut into sentences and lines, in their order, white space smoothed."""
    cut = (" ".join(part.split()) for note in notes for part in _SENTENCE_END.split(note[:50_000]))
    return tuple(part for part in cut if part)


def pick_detail(notes: Iterable[str]) -> str:
    """One thing the contact said, without its full stop; empty where none may be told."""
    told = [(label, text) for label, text in map(_labelled, sentences_of(notes)) if text]
    for chosen in (
        [text for label, text in told if label in _INSIGHT_LABELS],
        [_FRAME.sub("", text) for label, text in told if not label and _FRAME.match(text)],
        [text for label, text in told if not label and not _is_own_business(text)],
    ):
        fit = [text for text in map(_bare, chosen) if _may_be_told(text)]
        if fit:
            return max(fit, key=_weight)
    return ""


def pick_advice(notes: Iterable[str]) -> str:
    """The first advice noted: after "advice:", or after "she advised me to"."""
    for label, text in map(_labelled, sentences_of(notes)):
        if label in _ADVICE_LABELS:
            return _bare(_ADVISED.sub("", text))
        if (
            not label
            and (found := _ADVISED.match(text))
            and _may_be_told(text[found.end() :], fewest=2)
        ):
            return _bare(text[found.end() :])
    return ""


def pick_outcome(notes: Sequence[str]) -> str:
    """What the owner did with it: the last "done:" line."""
    for label, text in reversed([_labelled(one) for one in sentences_of(notes)]):
        if label in _DONE_LABELS:
            return _bare(text)
    return ""


def _is_own_business(text: str) -> bool:
    return bool(_FRAME.match(text) or _REMINDER.match(text) or _ADVISED.match(text))


def _labelled(sentence: str) -> tuple[str, str]:
    found = _LABEL.match(sentence)
    if found:
        return found[1].casefold(), sentence[found.end() :].strip()
    return "", _BULLET.sub("", sentence).strip()


def _bare(text: str) -> str:
    return text.strip().rstrip(".!;,").strip()


def _may_be_told(text: str, fewest: int = _SHORTEST) -> bool:
    if not fewest <= len(text.split()) <= _LONGEST or "?" in text:
        return False
    return not (_ABOUT_OTHERS.search(text) or _PRIVATE.search(text) or _FIRST_PERSON.search(text))


def _weight(text: str) -> tuple[int, int]:
    """Names and figures make a sentence specific; among equals the first longest one."""
    words = text.split()
    marked = sum(1 for word in words[1:] if word[:1].isupper() or word[:1].isdigit())
    return min(marked, 3), min(len(words), 15)
