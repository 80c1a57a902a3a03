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

import json
import math
import zlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from mailflow.pipeline.evidence import Answer, Evidence, Weight
from mailflow.reading import offers
from mailflow.reading.verdict import Context, Verdict
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


@dataclass(frozen=True, slots=True)
class _Model:
    """What the training left: a row of weights for each word, and how far to trust whom."""

    rows: Mapping[str, int]
    rarity: bytes
    weights: bytes
    scale: Sequence[float]
    bias: Sequence[float]
    answers: tuple[Answer, ...]
    #: for each answer, how the rules' verdicts on it are shared (log)
    reliability: Sequence[Sequence[float]]
    trust: float
    unknown: float
    #: from this share of no and stop on, nothing is a yes
    safe: float


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
    model = _model()
    by_words = _log_shares(_sums(model, counted))
    column = model.answers.index(verdict)
    both = [
        model.trust * one + row[column]
        for one, row in zip(by_words, model.reliability, strict=True)
    ]
    return Opinion(
        dict(zip(model.answers, map(math.exp, by_words), strict=True)),
        dict(zip(model.answers, map(math.exp, _log_shares(both)), strict=True)),
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
    if sum(opinion.by_words[one] for one in _DENYING) < _model().safe:
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
    column = model.answers.index(answer)
    weighed = []
    for key, place in counted.items():
        row = model.rows.get(key)
        if row is not None and place[1]:
            weighed.append((_weight(model, row, column) * model.rarity[row], place))
    weighed.sort(reverse=True)
    told: list[tuple[int, int]] = []
    for weight, (start, end) in weighed:
        if weight > 0 and not any(start < last and end > first for first, last in told):
            told.append((start, end))
        if len(told) == _WORDS_TOLD:
            break
    return " … ".join(" ".join(text[start:end].split()) for start, end in sorted(told))


def _sums(model: _Model, counted: Iterable[str]) -> list[float]:
    """For each answer what the words of a text weigh, rare words more, long texts levelled."""
    sums, square = [0.0] * len(model.answers), 0.0
    width = len(sums)
    rarity, weights = model.rarity, memoryview(model.weights).cast("b")
    for key in counted:
        row = model.rows.get(key)
        if row is None:
            square += model.unknown**2
            continue
        rare = rarity[row]
        square += rare * rare
        for column, weight in enumerate(weights[row * width : row * width + width]):
            sums[column] += weight * rare
    level = math.sqrt(square) or 1.0
    return [
        one * scale / level + bias
        for one, scale, bias in zip(sums, model.scale, model.bias, strict=True)
    ]


def _weight(model: _Model, row: int, column: int) -> int:
    return memoryview(model.weights).cast("b")[row * len(model.answers) + column]


def _log_shares(sums: Sequence[float]) -> list[float]:
    most = max(sums)
    whole = most + math.log(sum(math.exp(one - most) for one in sums))
    return [one - whole for one in sums]


@cache
def _model() -> _Model:
    """The model as it was trained, read when the first reply is.

    A part of the program like a module of words, only that numbers are no source text.
    """
    raw = zlib.decompress(files("mailflow.reading").joinpath("opinion.bin").read_bytes())
    head, _, rest = raw.partition(b"\n")
    told = json.loads(head)
    keys = rest[: told["keys"]].decode().split("\n")
    rarity = rest[told["keys"] : told["keys"] + len(keys)]
    return _Model(
        {key: row for row, key in enumerate(keys)},
        rarity,
        rest[told["keys"] + len(keys) :],
        told["scale"],
        told["bias"],
        tuple(map(Answer, told["answers"])),
        told["reliability"],
        told["trust"],
        told["unknown"],
        told["safe"],
    )
