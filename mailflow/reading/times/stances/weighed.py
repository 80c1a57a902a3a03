"""What is said of a time: offered, refused or only mentioned.

Grammar knows words that speak for or against a time; "Tuesday the boiler man comes" has none. So
judges are asked, each of whom knows one turn; and where none of them does, a linear model, trained
by `bench/train_stances.py` on replies that people wrote for it, weighs all that stands around the
time, what grammar says of it among the rest.

Rules
- Every judge is asked about one time, and says its stance, or None where it knows nothing of it.
- The order in which they are asked stands in the tables below, and the first to know is believed.
- A question, answered by yes or no, is a judge `where` it is written with what follows from a yes.

Known limit: the model knows the words of English, German, French and Spanish only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Sentence, Stance
from mailflow.reading.times.sentences.proposals import proposals
from mailflow.reading.times.stances import clock_talk, habits
from mailflow.reading.times.stances.compared import (
    contrasted,
    excepted,
    exchanged,
    fragments,
    likewise,
    pointed_back,
    rest_of_day,
    rows,
    turned,
)
from mailflow.reading.times.stances.compared.joined import joined
from mailflow.reading.times.stances.engaged import (
    announced,
    engagements,
    errands,
    full_weeks,
    happenings,
    merely_told,
    only_bounds,
    reasons,
    recalled,
    spent_days,
    visitors,
)
from mailflow.reading.times.stances.grammar import stances
from mailflow.reading.times.stances.judged import (
    approved,
    asked_back,
    at_leisure,
    beyond_doubt,
    dismissed,
    given_up,
    invited,
    left_open,
    litotes,
    lone_times,
    open_ends,
    overruled,
    praised,
    predicates,
    preferred,
    put_aside,
    unfit,
    verdicts,
)
from mailflow.reading.times.stances.likeliest import is_clear, weigh
from mailflow.reading.times.stances.marks import marks
from mailflow.reading.times.stances.pages import Page, Reason, Said, Spoken
from mailflow.reading.times.words.lexemes import Cat, Lexeme

_Judge = Callable[[Said], Stance | None]
_Question = Callable[[Said], bool]

_OFFER, _REFUSAL, _MENTION = Stance.OFFER, Stance.REFUSAL, Stance.MENTION


def page(
    text: str,
    lexemes: Sequence[Lexeme],
    language: str,
    spoken: Sequence[Sentence],
    *,
    asked: bool,
    weekday: int = 0,
) -> Page:
    """A text with what grammar says of all its times; `asked`: its letter named times."""
    told = []
    for sentence in spoken:
        found = proposals(sentence.nodes)
        for one, stance in zip(found, stances(sentence, found), strict=True):
            told.append(Spoken(sentence.nodes[one.first].start, one, stance, sentence))
    starts = [lexeme.start for lexeme in lexemes]
    return Page(text, lexemes, starts, language, told, asked, weekday)


def weighed(page: Page, sentence: Sentence, found: Sequence[Proposal]) -> list[Stance]:
    """One stance for each proposal of a sentence of the page."""
    by_grammar = _grammar(page, sentence, found)
    if habits.tells_opening(sentence, found):
        return list(by_grammar)
    told: list[Stance] = []
    for at in range(len(found)):
        told.append(_stance(Said(page, sentence, found, by_grammar, at, told)))
    told = joined(sentence.nodes, found, by_grammar, told)
    for one, stance in zip(found, told, strict=True):
        page.settled[sentence.nodes[one.first].start] = stance
    return told


def _grammar(page: Page, sentence: Sentence, found: Sequence[Proposal]) -> list[Stance]:
    """What grammar says of a sentence: known already, but where its proposals were put right."""
    told = [one for one in page.spoken if one.sentence is sentence]
    is_known = [one.proposal for one in told] == list(found)
    return [one.stance for one in told] if is_known else stances(sentence, found)


def _stance(said: Said) -> Stance:
    """What is said of a time, alone and beside the others of its day."""
    if _any(said, _NO_QUESTION):
        return _MENTION
    said.page.reasons[said.begin] = Reason(said.grammar)
    stance = _first(said, _JUDGES) or _weighed(said)
    beside = stance is _REFUSAL and rest_of_day.is_beside_offer(said)
    if beside or only_bounds.is_bound(said, stance):
        return _MENTION
    rest = rest_of_day.told(said, stance)
    if rest is _REFUSAL:  # it was not weighed
        said.page.reasons[said.begin] = Reason(rest)
    return rest or stance


def _weighed(said: Said) -> Stance:
    """What the marks of a time speak for, put right where a word leaves no doubt."""
    stance, lead = weigh(marks(said), said.grammar, lambda: is_clear(said))
    said.page.reasons[said.begin] = Reason(said.grammar, lead)
    asked = (judge for likeliest, judge in _PUT_RIGHT if stance in likeliest)
    return _first(said, asked) or stance or _MENTION


def _first(said: Said, judges: Iterable[_Judge]) -> Stance | None:
    """What the first says who knows."""
    return next(filter(None, (judge(said) for judge in judges)), None)


def _any(said: Said, questions: Iterable[_Question]) -> bool:
    return any(question(said) for question in questions)


def _where(stance: Stance, *questions: _Question) -> _Judge:
    """A judge who says so where one of the questions is answered by yes."""
    return lambda said: stance if _any(said, questions) else None


def _by_grammar(*questions: _Question) -> _Judge:
    """A judge who says what grammar does where one of the questions is answered by yes."""
    return lambda said: said.grammar if _any(said, questions) else None


def _chosen(said: Said) -> Stance | None:
    """What is taken with a verb of choosing is offered; with a no beside it, it is weighed."""
    if not preferred.is_chosen(said):
        return None
    before, later = said.previous(), said.next()
    around = said.nodes[before.one.last + 1 if before else 0 : later.one.first if later else None]
    return _weighed(said) if any(node.cat is Cat.REFUSE for node in around) else _OFFER


def _of_a_day(said: Said) -> Stance | None:
    """An hour alone, of the day before it, is offered, unless it tells what is to do then."""
    return (happenings.doing(said) or _OFFER) if fragments.says_hour(said) else None


def _is_of_else(said: Said) -> bool:
    """Is a time past, of every week, or another engagement's, and none to call at?"""
    return not overruled.is_to_call(said) and _any(said, _OF_ELSE)


def _is_taken(said: Said) -> bool:
    """Is a day spent with something else? The last day of a question is asked about."""
    asked = said.sentence.asks and said.next() is None
    return not asked and _any(said, _SPENT)


def _on(said: Said) -> Stance | None:
    """What is no refusal, whatever its words weigh, is what an offer is."""
    return (_first(said, _NO_OFFER) or _OFFER) if lone_times.is_on(said) else None


#: where one of these is so, nothing is asked: the time is mentioned
_NO_QUESTION: Final[tuple[_Question, ...]] = (
    clock_talk.is_unclear,
    clock_talk.tells_now,
    merely_told.is_merely_told,
)
_OF_ELSE: Final[tuple[_Question, ...]] = (
    engagements.is_over,
    engagements.is_engaged,
    engagements.is_told_of,
    habits.is_shut_then,
    happenings.is_happening,
    habits.is_weekly_hour,
    announced.is_announced,
)
_SPENT: Final[tuple[_Question, ...]] = (
    engagements.is_taken,
    full_weeks.is_full_week,
    spent_days.is_spent,
)

#: who is asked before anything is weighed
_JUDGES: Final[tuple[_Judge, ...]] = (
    _by_grammar(clock_talk.is_reckoned),
    # words of its own, whatever else is said of it
    put_aside.told,
    given_up.told,
    at_leisure.told,
    litotes.told,
    lone_times.told,
    turned.told,
    excepted.told,
    _where(_OFFER, at_leisure.can_talk, beyond_doubt.is_concluded),
    _where(_MENTION, engagements.is_working_week),
    # a plain no
    _where(
        _REFUSAL,
        dismissed.is_dismissed,
        turned.is_passed_over,
        unfit.is_at_night,
        unfit.is_unfit,
        open_ends.is_denied_within,
        likewise.is_denied_too,
        excepted.is_only_taken,
        pointed_back.is_denied_behind,
    ),
    # a verdict
    asked_back.told,
    approved.told,
    likewise.told,
    predicates.told,
    verdicts.told,
    rows.verdict,
    contrasted.supposed,
    fragments.by_letter,
    praised.told,
    _where(_OFFER, fragments.is_choice),
    exchanged.told,
    _chosen,
    # an offer, whatever else is said
    _where(
        _OFFER,
        reasons.is_given_reason,
        reasons.is_to_try_again,
        rest_of_day.is_other_half,
        beyond_doubt.is_free_for_it,
        beyond_doubt.is_free_then,
        left_open.is_free_holiday,
        invited.is_invited,
    ),
    # what grammar has read from the way the sentence is built
    _by_grammar(open_ends.turns),
    _where(_REFUSAL, open_ends.is_denied, lone_times.is_only_denied),
    pointed_back.told,
    # what else is on
    visitors.told,
    _where(_MENTION, _is_of_else, recalled.is_asked_for, full_weeks.is_of_shifts),
    _where(_REFUSAL, _is_taken),
    _where(_OFFER, left_open.is_left_open),
    _of_a_day,
    contrasted.told,
    overruled.told,
)

#: who may say that what seems offered is not
_NO_OFFER: Final[tuple[_Judge, ...]] = (given_up.passed_over, errands.told, happenings.doing)

#: who puts right what the marks speak for, by what that is; None: they hardly tell
_PUT_RIGHT: Final[tuple[tuple[tuple[Stance | None, ...], _Judge], ...]] = (
    ((_REFUSAL, _MENTION, None), _where(_OFFER, preferred.is_narrowed)),
    ((_REFUSAL,), _where(_MENTION, recalled.is_counted)),
    ((_OFFER, None), _where(_REFUSAL, lone_times.is_nothing_but_off, lone_times.is_doubted)),
    ((_REFUSAL, None), _on),
    ((_OFFER,), given_up.passed_over),
    ((_OFFER, None), errands.told),
    ((_OFFER, None), happenings.doing),
)
