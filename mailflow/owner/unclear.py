"""Why a line that looks like an order is none: what the owner is asked back.

A line looks like an order if it begins with a number or a verb, or if it is short and holds
both. All else is prose, of which nothing is said. The first rule that hits speaks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches

from mailflow.owner.grammar import TOKENS
from mailflow.owner.tokens import TokenKind, tokens_of
from mailflow.owner.words import VERBS, Verb

#: more words than this are prose
_SHORT = 8
_NEGATIONS = frozenset({"not", "don't", "dont", "never", "cannot", "can't"})
_EVERY = frozenset({"all", "everything", "both"})
_KNOWN = [verb.value for verb in Verb if len(verb.value) > 2]


@dataclass(frozen=True, slots=True)
class _Look:
    """What the rules look at: the words, and the verbs among them."""

    words: tuple[str, ...]
    verbs: tuple[str, ...]
    starts_with_number: bool
    has_number: bool

    @property
    def is_short(self) -> bool:
        return len(self.words) <= _SHORT

    @property
    def first(self) -> str:
        """The first word that is no number."""
        return next((word for word in self.words if word[:1].isalpha()), "")


def what_is_unclear(line: str) -> str:
    """What to ask about the line; empty for prose."""
    tokens = [token for token in tokens_of(line)[:TOKENS] if token.word not in {"please", "pls"}]
    numbers = [token.kind is TokenKind.NUMBER for token in tokens]
    words = tuple(token.word for token in tokens)
    verbs = tuple(word for word in words if (word,) in VERBS)
    look = _Look(words, verbs, any(numbers[:1]), any(numbers))
    return next((why for rule in _RULES if words and (why := rule(look))), "")


def _a_question(look: _Look) -> str:
    if "?" in look.words and look.is_short and (look.has_number or look.verbs):
        return "it looks like a question; write “1 send” to have it done"
    return ""


def _everything(look: _Look) -> str:
    is_meant = look.is_short and look.verbs and not _EVERY.isdisjoint(look.words[-1:])
    return "give the numbers" if is_meant else ""


def _a_negation(look: _Look) -> str:
    if look.has_number and look.verbs and not _NEGATIONS.isdisjoint(look.words):
        return "mailflow can't read a “not”; leave the item out, or write “drop”"
    return ""


def _a_bare_number(look: _Look) -> str:
    is_bare = look.starts_with_number and not look.first
    return "say what to do with it: send, snooze, drop, yes, no" if is_bare else ""


def _words_around(look: _Look) -> str:
    if look.starts_with_number and look.verbs:
        return f"the words around “{look.verbs[0]}” are not understood"
    return ""


def _words_behind(look: _Look) -> str:
    is_sure = look.has_number or look.words[0] == "edit"
    is_short = len(look.words) <= (_SHORT - 2 if is_sure else 3)
    is_verb = (look.words[0],) in VERBS and is_short
    return f"the words after “{look.words[0]}” are not understood" if is_verb else ""


def _a_slip(look: _Look) -> str:
    near = next(iter(get_close_matches(look.first, _KNOWN, n=1, cutoff=0.74)), "")
    is_meant = look.has_number and look.is_short and near
    return f"did you mean “{near}”?" if is_meant else ""


def _no_verb(look: _Look) -> str:
    is_meant = look.starts_with_number and look.is_short
    return f"“{look.first}” is no order" if is_meant else ""


_RULES: tuple[Callable[[_Look], str], ...] = (
    _a_question,
    _everything,
    _a_negation,
    _a_bare_number,
    _words_around,
    _words_behind,
    _a_slip,
    _no_verb,
)
