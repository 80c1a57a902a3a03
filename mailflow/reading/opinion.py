"""A second opinion on what a reply says, by the words it is made of.

The rules of `answer` know phrases; a reply in words of its own escapes them. So a linear
model, trained by `bench/train_answers.py` on replies that people wrote for it, weighs every word,
and its opinion is set against the verdict of the rules, each counting by how often it was
right on replies that it had not seen (a product of two experts; Hinton 2002).

Rules
1. A "stop" or a "no" in so many words that the rules found is never turned into a yes or a
   time offered; but a "no" beside a time offered was told of something else ("my son has
   changed his mind") where the surest words agree and hardly one denies. A "no" guessed from
   a denial or an inability alone is turned where the words agree: with half their weight
   beside a time found, else with nearly all. It becomes no time offered where none was found
   or where those found are only told as what would have been, and nothing that the words hardly
   say.
2. Where the words say "no" or "stop" with some weight, nothing becomes or stays a yes, but
   what says in so many words that it would not refuse ("I can't say no to that"). What the
   rules found no agreement in becomes none with less than half that weight.
3. Whether a time is offered or one of the owner's taken, the rules know better, unless the
   words are sure; so it is with an agreement in so many words, if it were to be nothing. What is
   refused beside one that is offered is no refusal to meet.
4. Two times offered with their hours, or one beside one refused, are an offer, whatever but
   the surest words say. An appointment offered is one even where the words tell of an absence.
5. Another primary answer goes first; what contradicts it goes, the rest stays behind it.
6. A verdict changed names the words that weighed most.

What the rules found counts as words do, too: times offered, people named, signs of a sense.

Known limit: the model knows the words of English, German, French and Spanish only.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache

from mailflow.pipeline.evidence import Answer, Evidence, TimeKind, Weight
from mailflow.reading import offers
from mailflow.reading.answer import answers
from mailflow.reading.verdict import Context, Verdict
from mailflow.reading.weights import Weights, log_shares, shipped
from mailflow.reading.wording import placed, wording

_AGREEING = frozenset({Answer.YES, Answer.TIMES})
_DENYING = frozenset({Answer.NO, Answer.STOP})
#: answers that nothing else stands beside
_ALONE = frozenset({Answer.ACKNOWLEDGEMENT, Answer.OTHER})
#: what is only told behind an agreement that comes before all else ("Sure. In May I lost …")
_TOLD_BEHIND = frozenset({Answer.OTHER, Answer.LATER, Answer.AWAY})
#: what may stand behind a primary answer
_BESIDE: Mapping[Answer, frozenset[Answer]] = {
    Answer.YES: frozenset({Answer.LATER, Answer.QUESTION, Answer.REFERRAL}),
    Answer.TIMES: frozenset({Answer.YES, Answer.QUESTION, Answer.REFERRAL, Answer.LATER}),
    Answer.NO: frozenset({Answer.LATER, Answer.REFERRAL, Answer.QUESTION}),
    Answer.STOP: frozenset({Answer.NO, Answer.QUESTION}),
    Answer.LATER: frozenset({Answer.YES, Answer.NO, Answer.REFERRAL, Answer.QUESTION}),
    Answer.REFERRAL: frozenset({Answer.NO, Answer.YES, Answer.LATER, Answer.QUESTION}),
    Answer.QUESTION: frozenset({Answer.YES, Answer.LATER, Answer.REFERRAL}),
    Answer.AWAY: frozenset({Answer.YES, Answer.LATER, Answer.REFERRAL}),
}
#: shares by words, set on letters not learned from. From these on a time found is no offer;
#: the second where it is one of several with hours, or beside one refused
_SURE, _SURER = 0.85, 0.9
#: what no rule explains is something, as is a "no" that the words make something else; and what
#: agrees
_SOMETHING, _SOMETHING_GOOD = 0.25, 0.55
#: a "no" that was guessed is none, alone and beside a time; a time offered is one taken
_FIRM, _HALF = 0.8, 0.5
#: from here on a "stop" found is no mere "no"
_ASKED = 0.1
#: no and stop together: nothing is a yes, nor becomes one that the rules found no agreement in
_SAFE, _SAFER = 0.25, 0.1
#: no and stop together: a "no" in so many words is told of something else, beside a time offered
_HARDLY = 0.05
#: signs that a "no" is guessed from; who refuses in so many words is never said to agree
_DOUBTS = frozenset({"@CANNOT", "@NAY", "@NEGATOR", "@REGRET", "@BUSY", "@WRONG", "@LEFT"})
#: signs of a "no" that the words turn into nothing
_FLAT = frozenset({"@REFUSE", "@UNREAL"})
#: the share of an answer that is still told behind the primary one
_STILL = 0.02
#: a receipt or nothing: from here on a machine's answer may be one
_NOTED = 0.4
_WORDS_TOLD = 3
#: signs of an absence
_ABSENT = frozenset({"@AWAY", "@HINT", "@returns"})
#: marks that a time was found
_FOUND = frozenset({"@offers", "@refuses"})


@dataclass(frozen=True, slots=True)
class Opinion:
    """The shares of the answers, by words alone and with the rules' verdict; each sums to 1."""

    by_words: Mapping[Answer, float]
    by_both: Mapping[Answer, float]


def weigh(text: str, verdict: Verdict, context: Context) -> Verdict:
    """The verdict on a reply, its primary answer set by rules and words together.

    `verdict` is what the rules say of the text, which is the new text only.
    """
    if text.isascii() and not any(map(str.isalpha, text)):
        return verdict  # "?": there are no words to weigh
    said, counted = verdict.answers, wording(text) | marks(verdict, context)
    opinion = _opinion(counted, said[0])
    first = primary(opinion, said, counted)
    if first is said[0]:
        return verdict
    shares = opinion.by_both
    kept = [one for one in said if _stays(one, first, shares[one], is_first=one is said[0])]
    if first is Answer.TIMES and Answer.YES not in kept:
        kept.insert(0, Answer.YES)
    told = Evidence(Weight.STRONG, f"{first.value}, by its words", _words(text, first))
    others = [one for one in verdict.evidence if any(_tells(one, answer) for answer in kept)]
    return replace(verdict, answers=(first, *kept), evidence=(told, *others))


def is_no_receipt(text: str, context: Context) -> bool:
    """Do the words say that a machine's answer, of which no rule knows the kind, takes no note?

    It tells then why nobody reads the mail ("jury duty", "she has left us", "off to the sea").
    """
    verdict = answers(text, context)
    opinion = _opinion(wording(text) | marks(verdict, context), verdict.answers[0])
    return _share(opinion, _ALONE) < _NOTED


def marks(verdict: Verdict, context: Context) -> set[str]:
    """What else counts like a word: times, people and signs of a sense that were found."""
    near = [slot for slot in context.slots if slot.offered and offers.is_near(slot)]
    hourly = [slot for slot in near if offers.has_hours(slot)]
    taken = [slot for slot in near if offers.is_among(slot, context.proposed or ())]
    refused = [slot for slot in context.slots if not slot.offered]
    found = {f"@{sense.name}" for sense in verdict.senses}
    found.update(
        name
        for name, is_there in (
            ("@offers", near),
            ("@offers more", len(near) > 1),
            ("@offers an hour", [slot for slot in hourly if slot.kind is TimeKind.EXACT]),
            ("@offers hours", len(hourly) > 1),
            ("@offers many hours", len(hourly) > 2),
            ("@is asked for a time", context.proposed),
            ("@takes", taken),
            ("@takes all", near and len(taken) == len(near)),
            ("@refuses", refused),
            ("@refuses more", len(refused) > 1),
            ("@person", context.people),
            ("@address", any(one.address for one in context.people)),
            ("@returns", context.returns),
        )
        if is_there
    )
    return found


def _opinion(counted: AbstractSet[str], verdict: Answer) -> Opinion:
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


def primary(opinion: Opinion, said: Sequence[Answer], counted: AbstractSet[str]) -> Answer:
    """The primary answer by rules 1 to 4; `said` is the verdict of the rules."""
    by_words = opinion.by_words
    if said[0] in _AGREEING and Answer.QUESTION not in said and _is_welcome(counted):
        return said[0]
    if _tells_of_other(opinion, said, counted):
        return max(_AGREEING, key=lambda answer: by_words[answer])
    best = max(_possible(said, counted), key=lambda answer: opinion.by_both[answer])
    if said[0] is Answer.OTHER:
        if by_words[best] < (_SOMETHING_GOOD if best in _AGREEING else _SOMETHING):
            return Answer.OTHER
    if said[0] is Answer.NO and best is not Answer.STOP and by_words[best] < _SOMETHING:
        return Answer.NO
    if best is Answer.OTHER and "@ACCEPT" in counted and by_words[best] < _SURER:
        return said[0]  # "Happy to talk. By the way, we have a vacancy."
    if said[0] is Answer.TIMES and "@offers" in counted:
        best = _beside_an_offer(best, by_words, counted)
        if best in _AGREEING:
            return best
    is_explained = {"@refuses", "@offers"} <= counted
    if "@AT_ONCE" in counted and said[0] in _AGREEING and best in _TOLD_BEHIND:
        return said[0]
    if said[0] is Answer.STOP and best is Answer.NO and by_words[Answer.STOP] >= _ASKED:
        return Answer.STOP
    if best in _AGREEING and not _may_agree(opinion, best, said, counted=counted):
        best = said[0]
    is_said = said[0] in _AGREEING or "@ACCEPT" in counted
    safe_share = _SAFE if is_said else _SAFER
    if best not in _AGREEING or is_explained or _share(opinion, _DENYING) < safe_share:
        return best
    safe = {one: share for one, share in opinion.by_both.items() if one not in _AGREEING}
    best = max(safe, key=lambda answer: safe[answer])
    return best if said[0] is not Answer.OTHER or by_words[best] >= _SOMETHING else Answer.OTHER


def _beside_an_offer(
    best: Answer, by_words: Mapping[Answer, float], counted: AbstractSet[str]
) -> Answer:
    """What the words make of a time offered by the rules; what is refused beside it is no "no"."""
    if best is Answer.YES and by_words[best] >= _FIRM:
        return Answer.YES
    if best in _AGREEING or by_words[best] < _needed(counted):
        return Answer.TIMES
    if best is Answer.AWAY and "@offers an hour" in counted:
        return Answer.TIMES
    return Answer.TIMES if best is Answer.NO and "@refuses" in counted else best


def _is_welcome(counted: AbstractSet[str]) -> bool:
    """Does the reply say in so many words that it would not refuse, and refuse nothing?"""
    return "@WELCOME" in counted and "@REFUSE" not in counted


def _possible(said: Sequence[Answer], counted: AbstractSet[str]) -> list[Answer]:
    """The answers that the words may make of it: no time offered where the rules know better,
    nor a referral where who is named only keeps the calendar, nor an absence of a day named.
    """
    is_told = said[0] is Answer.NO or bool({"@REGRET", "@ASIDE"} & counted)
    is_refused = is_told and not _FOUND & counted
    known_better = set()
    if said[0] is not Answer.TIMES and (is_refused or "@UNREAL" in counted):
        known_better.add(Answer.TIMES)
    if "@person" in counted and Answer.REFERRAL not in said and said[0] in _AGREEING:
        known_better.add(Answer.REFERRAL)
    if said[0] is Answer.NO and not {"@person", "@address", "@REFER"} & counted:
        known_better.add(Answer.REFERRAL)  # "you've come to the wrong house"
    if _FOUND & counted and not _ABSENT & counted:
        known_better.add(Answer.AWAY)  # a day named makes no absence
    return [one for one in _answers() if one not in known_better]


def _needed(counted: AbstractSet[str]) -> float:
    """The share by words from which on a time found is no offer."""
    return _SURER if "@offers hours" in counted or "@refuses" in counted else _SURE


def _may_agree(
    opinion: Opinion, best: Answer, said: Sequence[Answer], *, counted: AbstractSet[str]
) -> bool:
    """May the words make a yes or a time offered (`best`) of what the rules found?"""
    if not _DENYING & set(said):
        is_taken = said[0] is Answer.YES and "@offers" in counted
        return said[0] not in _AGREEING or (opinion.by_words[best] >= _FIRM and not is_taken)
    if Answer.STOP in said or _FLAT & counted or not _DOUBTS & counted:
        return False
    needed = _HALF if "@offers" in counted else _FIRM
    return _share(opinion, _AGREEING) >= needed and _share(opinion, _DENYING) < _SAFE


def _tells_of_other(opinion: Opinion, said: Sequence[Answer], counted: AbstractSet[str]) -> bool:
    """Is the "no" of a long letter that offers a time told of something else?"""
    if said[0] is not Answer.NO or Answer.STOP in said or "@offers" not in counted:
        return False
    if "@UNREAL" in counted:  # all the times were refused, or taken back
        return False
    return _share(opinion, _AGREEING) >= _SURER and _share(opinion, _DENYING) < _HARDLY


def _share(opinion: Opinion, some: Iterable[Answer]) -> float:
    return sum(opinion.by_words[answer] for answer in some)


def _stays(answer: Answer, first: Answer, share: float, *, is_first: bool) -> bool:
    if answer is first or first in _ALONE or answer in _ALONE:
        return False
    # Who is named was found, whatever the words say of it.
    is_told = not is_first or answer is Answer.REFERRAL or share >= _STILL
    return is_told and answer in _BESIDE[first]


def _tells(evidence: Evidence, answer: Answer) -> bool:
    return evidence.rule.startswith((f"{answer.value},", "job opening"))


def _words(text: str, answer: Answer) -> str:
    """The words that speak most for an answer, as they were written."""
    places = placed(text)
    weighed = list(zip(_model().weighed(places, answer.value), places.values(), strict=True))
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
