"""Rules for a request: short, connected, one question for 15 to 30 minutes, on their terms."""

from __future__ import annotations

from collections.abc import Iterator

from mailflow.drafting import lint_words as lw
from mailflow.drafting.findings import Check, Found, Writing
from mailflow.drafting.prose import telling_words
from mailflow.drafting.salutation import fold
from mailflow.pipeline.people import Relationship

#: who needs not be told how they know the owner
_NEAR = frozenset({Relationship.FRIEND, Relationship.FAMILY, Relationship.NEIGHBOUR})


def length(advice: str, *, over: int, upto: int = 1_000_000) -> Check:
    """A rule on the number of words in the body: more than `over`, at most `upto`."""

    def check(writing: Writing) -> Iterator[Found]:
        if over < writing.prose.count <= upto:
            yield f"{writing.prose.count} words", advice

    return check


def few_words(writing: Writing) -> Iterator[Found]:
    if writing.prose.count < 50:
        yield f"{writing.prose.count} words", "Under 50 words say too little about why them."


def connection(writing: Writing) -> Iterator[Found]:
    """The referrer, or how the two are connected, in the first two sentences."""
    facts = writing.facts
    if facts.tie in _NEAR:
        return
    opening = " ".join(writing.prose.sentences[:2])
    if facts.tie is Relationship.REFERRAL and facts.referrer:
        names = {fold(word) for word in facts.referrer.split()}
        if not names & set(fold(opening).replace(",", " ").split()):
            yield opening[:80], f"Name {facts.referrer} in the first two sentences."
        return
    known = facts.connection
    if facts.tie is Relationship.COLD:
        # Nothing connects them yet but what the owner read of their work.
        known += f" {facts.research} {facts.organisation} {facts.title}"
    if lw.CONNECTED.search(opening) or telling_words(known) & telling_words(opening):
        return
    yield (
        opening[:80],
        "Say in the first two sentences what connects you, or why you write to them.",
    )


def one_ask(writing: Writing) -> Iterator[Found]:
    """Exactly one question for their time, and no favour beside it."""
    questions = [one for one in writing.prose.sentences if one.rstrip("\"')»“”’").endswith("?")]
    asks = [one for one in questions if lw.TALK.search(one)]
    if not asks and _minutes(writing.prose.body):
        # "Twenty minutes on the phone would do. Is that possible?"
        asks = [one for one in questions if lw.MODAL.search(one)][:1]
    # "When would suit you?" and "Would Tuesday at 10:00 work?" belong to the ask before them.
    further = [one for one in asks[1:] if not lw.WHEN.search(one)]
    favours = [
        one for one in writing.prose.sentences if lw.FAVOUR.search(one) and one not in asks[:1]
    ]
    if not asks:
        yield "no question", "Ask for a conversation, as a question they can say yes to."
    elif further or favours or lw.FAVOUR.search(asks[0]):
        yield (
            (further + favours + asks)[0],
            "Ask for one thing only; the rest can wait for the talk.",
        )


def ask_minutes(writing: Writing) -> Iterator[Found]:
    # Another length may be told of something else: "they waited 38 minutes".
    lengths = _minutes(writing.prose.body)
    if not lengths:
        yield "no length", "Say how long: 15 to 30 minutes."
    elif not any(15 <= one <= 30 for one in lengths):
        yield f"{max(lengths)} minutes", "Ask for 15 to 30 minutes."


def _minutes(text: str) -> list[int]:
    found = [length for pattern, length in lw.HOURS if pattern.search(text)]
    for match in lw.MINUTES.finditer(text):
        found += [_number(word) for word in match.groups() if word]
    return found


def _number(word: str) -> int:
    return int(word) if word.isdigit() else lw.NUMBERS[word.lower()]


def purpose(writing: Writing) -> Iterator[Found]:
    body = writing.prose.body
    if lw.PURPOSE.search(body) or telling_words(writing.facts.topic) & telling_words(body):
        return
    yield "no purpose", "Say what you would like to learn from them."


def times(writing: Writing) -> Iterator[Found]:
    body = writing.prose.body
    if not (lw.DEFERS.search(body) or lw.DAY_NAMED.search(body) or lw.CLOCK.search(body)):
        yield "no time", "Offer two or three times, or leave the choice to their calendar."


def zone(writing: Writing) -> Iterator[Found]:
    """Times without a zone, to somebody who lives in another."""
    body = writing.prose.body
    if writing.facts.same_zone or lw.ZONE_NAMED.search(body):
        return
    if found := lw.CLOCK.search(body):
        yield found[0], "Your clocks differ: name the zone, or give both times."


def you_and_i(writing: Writing) -> Iterator[Found]:
    body = writing.prose.body
    yours, mine = len(lw.YOU.findall(body)), len(lw.ME.findall(body))
    if mine > yours:
        yield f"{mine} × I, {yours} × you", "Let more of it be about them."
