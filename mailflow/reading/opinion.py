"""A second opinion on what a reply says, by the words it is made of.

The rules of `answer` know phrases; a reply in words of its own escapes them. So a linear
model, trained by `bench/train_answers.py` on replies that people wrote for it, weighs every word,
and its opinion is set against the verdict of the rules, each counting by how often it was
right on replies that it had not seen (a product of two experts; Hinton 2002).

Rules
1. A "no" or "stop" that the rules found is never turned into a yes or a time offered.
2. Where the words say "no" or "stop" with some weight, nothing becomes or stays a yes.
3. Whether a time is offered or one of the owner's taken, and what is refused beside one that
   is offered, the rules know better.
4. Another primary answer goes first; what contradicts it goes, the rest stays behind it.
5. A verdict changed names the words that weighed most.

What the rules found counts as words do, too: times offered, people named, signs of a sense.

Known limit: the model knows the words of English, German, French and Spanish only.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache

from mailflow.pipeline.evidence import Answer, Evidence, Weight
from mailflow.reading import offers
from mailflow.reading.verdict import Context, Verdict
from mailflow.reading.weights import Weights, log_shares, shipped
from mailflow.reading.wording import Place, wording

_AGREEING = frozenset({Answer.YES, Answer.TIMES})
_DENYING = frozenset({Answer.NO, Answer.STOP})
#: answers that nothing else stands beside
_ALONE = frozenset({Answer.ACKNOWLEDGEMENT, Answer.OTHER})
#: what may stand behind a primary answer
_BESIDE: Mapping[Answer, frozenset[Answer]] = {
    Answer.YES: frozenset({Answer.LATER, Answer.QUESTION, Answer.REFERRAL}),
    Answer.TIMES: frozenset({Answer.YES, Answer.QUESTION, Answer.REFERRAL, Answer.LATER}),
    Answer.NO: frozenset({Answer.LATER, Answer.REFERRAL, Answer.QUESTION}),
    Answer.STOP: frozenset({Answer.NO, Answer.QUESTION}),
    Answer.LATER: frozenset({Answer.YES, Answer.NO, Answer.REFERRAL, Answer.QUESTION}),
    Answer.REFERRAL: frozenset({Answer.NO, Answer.YES, Answer.LATER, Answer.QUESTION}),
    Answer.QUESTION: frozenset({Answer.YES, Answer.LATER, Answer.REFERRAL}),
    Answer.AWAY: frozenset({Answer.LATER, Answer.REFERRAL}),
}
#: from this share by words on, a time found is no offer, and what no rule explains is something
_SURE = 0.5
#: the share of an answer that is still told behind the primary one
_STILL = 0.02
_WORDS_TOLD = 3
_NOWHERE = (0, 0)


@dataclass(frozen=True, slots=True)
class Opinion:
    """The shares of the answers, by words alone and with the rules' verdict; each sums to 1."""

    by_words: Mapping[Answer, float]
    by_both: Mapping[Answer, float]


def weigh(text: str, verdict: Verdict, context: Context) -> Verdict:
    """The verdict on a reply, its primary answer set by rules and words together.

    `verdict` is what the rules say of the text, which is the new text only.
    """
    said, counted = verdict.answers, {**wording(text), **marks(verdict, context)}
    opinion = _opinion(counted, said[0])
    first = _primary(opinion, said, counted.keys())
    if first is said[0]:
        return verdict
    shares = opinion.by_both
    kept = [one for one in said if _stays(one, first, shares[one], is_first=one is said[0])]
    if first is Answer.TIMES and Answer.YES not in kept:
        kept.insert(0, Answer.YES)
    told = Evidence(Weight.STRONG, f"{first.value}, by its words", _words(text, counted, first))
    others = [one for one in verdict.evidence if any(_tells(one, answer) for answer in kept)]
    return replace(verdict, answers=(first, *kept), evidence=(told, *others))


def marks(verdict: Verdict, context: Context) -> dict[str, Place]:
    """What else counts like a word: times, people and signs of a sense that were found."""
    near = [slot for slot in context.slots if slot.offered and offers.is_near(slot)]
    found = {f"@{sense.name}" for sense in verdict.senses}
    found |= {
        name
        for name, is_there in (
            ("@offers", near),
            ("@offers more", len(near) > 1),
            ("@refuses", any(not slot.offered for slot in context.slots)),
            ("@person", context.people),
            ("@address", any(one.address for one in context.people)),
            ("@returns", context.returns),
        )
        if is_there
    }
    return dict.fromkeys(found, _NOWHERE)


def _opinion(counted: Mapping[str, Place], verdict: Answer) -> Opinion:
    model, answers = _model(), _answers()
    by_words = log_shares(model.sums(counted))
    column = answers.index(verdict)
    both = [
        model.told["trust"] * one + row[column]
        for one, row in zip(by_words, model.told["reliability"], strict=True)
    ]
    return Opinion(
        dict(zip(answers, map(math.exp, by_words), strict=True)),
        dict(zip(answers, map(math.exp, log_shares(both)), strict=True)),
    )


def _primary(opinion: Opinion, said: tuple[Answer, ...], counted: Collection[str]) -> Answer:
    """The primary answer; a denial may have its reason in a time refused beside one offered."""
    offers_a_time = said[0] is Answer.TIMES and "@offers" in counted
    is_explained = {"@refuses", "@offers"} <= set(counted)
    best = max(opinion.by_both, key=lambda answer: opinion.by_both[answer])
    is_against = best not in _AGREEING and opinion.by_words[best] >= _SURE
    if said[0] is Answer.OTHER and opinion.by_words[best] < _SURE:
        return Answer.OTHER
    if offers_a_time and (is_explained or not is_against):
        return Answer.TIMES
    if best not in _AGREEING:
        return best
    if _DENYING & set(said) or said[0] in _AGREEING:
        best = said[0]
    if best not in _AGREEING or is_explained:
        return best
    if sum(opinion.by_words[one] for one in _DENYING) < _model().told["safe"]:
        return best
    safe = {one: share for one, share in opinion.by_both.items() if one not in _AGREEING}
    return max(safe, key=lambda answer: safe[answer])


def _stays(answer: Answer, first: Answer, share: float, *, is_first: bool) -> bool:
    if answer is first or first in _ALONE or answer in _ALONE:
        return False
    # Who is named was found, whatever the words say of it.
    is_told = not is_first or answer is Answer.REFERRAL or share >= _STILL
    return is_told and answer in _BESIDE[first]


def _tells(evidence: Evidence, answer: Answer) -> bool:
    return evidence.rule.startswith((f"{answer.value},", "job opening"))


def _words(text: str, counted: Mapping[str, Place], answer: Answer) -> str:
    """The words that speak most for an answer, as they were written."""
    model = _model()
    weighed = [
        (model.weight(key, answer.value), place) for key, place in counted.items() if place[1]
    ]
    weighed.sort(reverse=True)
    told: list[tuple[int, int]] = []
    for weight, (start, end) in weighed:
        if weight > 0 and not any(start < last and end > first for first, last in told):
            told.append((start, end))
        if len(told) == _WORDS_TOLD:
            break
    return " … ".join(" ".join(text[start:end].split()) for start, end in sorted(told))


@cache
def _answers() -> tuple[Answer, ...]:
    """The answers in the order of the model's columns."""
    return tuple(map(Answer, _model().labels))


def _model() -> Weights:
    return shipped("opinion.bin")
