"""A second opinion on what is said of a time: offered, refused or only mentioned.

Grammar knows words that speak for or against a time; "Tuesday the boiler man comes" has none.
So a linear model, trained by `bench/train_stances.py` on replies that people wrote for it,
weighs all that stands around a time, what grammar says of it among the rest.

Known limit: the model knows the words of English, German, French and Spanish only.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence, Stance
from mailflow.reading.times.sentences.proposals import proposals
from mailflow.reading.times.stances.clearly import is_clear
from mailflow.reading.times.stances.clock_talk import is_unclear, reckoned, tells_now
from mailflow.reading.times.stances.compared import (
    contrasted,
    exchanged,
    fragments,
    pointed_back,
    rest_of_day,
    rows,
    turned,
)
from mailflow.reading.times.stances.compared.excepted import is_only_taken, saved
from mailflow.reading.times.stances.compared.joined import joined
from mailflow.reading.times.stances.compared.last_resorts import is_all_told, is_left
from mailflow.reading.times.stances.compared.likewise import is_denied_too, is_likewise
from mailflow.reading.times.stances.engaged import errands, shift_weeks
from mailflow.reading.times.stances.engaged.absences import is_departure
from mailflow.reading.times.stances.engaged.announced import is_announced, is_of_a_thing
from mailflow.reading.times.stances.engaged.engagements import (
    is_engaged,
    is_over,
    is_taken,
    is_told_of,
    is_working_week,
)
from mailflow.reading.times.stances.engaged.full_weeks import is_full_week, only_places
from mailflow.reading.times.stances.engaged.happenings import doing, is_happening
from mailflow.reading.times.stances.engaged.merely_told import is_merely_told
from mailflow.reading.times.stances.engaged.only_bounds import is_bound
from mailflow.reading.times.stances.engaged.reasons import is_said_again
from mailflow.reading.times.stances.engaged.recalled import is_asked_for, is_recalled
from mailflow.reading.times.stances.engaged.spent_days import is_spent
from mailflow.reading.times.stances.grammar import stances
from mailflow.reading.times.stances.habits import is_weekly_hour
from mailflow.reading.times.stances.judged import (
    asked_back,
    at_leisure,
    beyond_doubt,
    given_up,
    left_open,
    litotes,
    lone_times,
    overruled,
    praised,
    predicates,
    put_aside,
    verdicts,
)
from mailflow.reading.times.stances.judged.chosen import is_chosen
from mailflow.reading.times.stances.judged.dismissed import is_dismissed
from mailflow.reading.times.stances.judged.meanwhile import can_talk
from mailflow.reading.times.stances.judged.open_ends import is_denied
from mailflow.reading.times.stances.judged.preferred import is_narrowed
from mailflow.reading.times.stances.judged.small_hours import is_at_night
from mailflow.reading.times.stances.judged.unfit import is_unfit
from mailflow.reading.times.stances.likeliest import weigh
from mailflow.reading.times.stances.marks import Page, Reason, Said, Spoken, marks
from mailflow.reading.times.stances.opening_hours import is_shut_then, tells_opening
from mailflow.reading.times.words.lexemes import Cat, Lexeme


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
    said = Said(sentence, found, _grammar(page, sentence, found))
    if tells_opening(sentence, found):
        return list(said.grammar)
    told: list[Stance] = []
    silent = reckoned(sentence, found)
    for at, stance in enumerate(said.grammar):
        now = is_unclear(sentence.nodes) or tells_now(page, sentence.nodes, found[at])
        again = now or is_said_again(page.text, sentence, found, at)
        again = again or is_merely_told(page, sentence, found[at])
        if again or _is_loose_end(sentence.nodes, found[at]):
            told.append(Stance.MENTION)
            continue
        page.reasons[said.span(at)[0]] = Reason(stance)
        settled = stance if at in silent else _settled(page, said, at, told)
        settled = settled or _weighed(page, said, at)
        told.append(_of_its_day(page, said, at, settled))
    told = joined(said, told)
    page.settled.update(zip((said.span(at)[0] for at in range(len(told))), told, strict=True))
    return told


def _of_its_day(page: Page, said: Said, at: int, stance: Stance) -> Stance:
    """What a time is beside the others of its day: it may be but the edge of another; and a part
    of the day is refused by what goes on then, where an hour of another part is offered.
    """
    beside = stance is Stance.REFUSAL and _is_beside_offer(page, said, at)
    if beside or is_bound(page, said, at, stance):
        return Stance.MENTION
    rest = rest_of_day.told(page, said, at, stance)
    if rest is Stance.REFUSAL:  # it was not weighed
        page.reasons[said.span(at)[0]] = Reason(rest)
    return rest or stance


def _weighed(page: Page, said: Said, at: int) -> Stance:
    """What the marks of a time speak for, put right where a word leaves no doubt."""
    clear = partial(is_clear, page.text, said, at)
    stance, lead = weigh(marks(page, said, at), said.grammar[at], clear)
    page.reasons[said.span(at)[0]] = Reason(said.grammar[at], lead)
    if stance is not Stance.OFFER and (is_left(page, said, at) or is_narrowed(page.text, said, at)):
        return Stance.OFFER
    if stance is Stance.REFUSAL and (is_all_told(page, said, at) or _is_counted(said, at)):
        return Stance.MENTION
    if stance in {Stance.OFFER, None} and (
        lone_times.is_nothing_but_off(page.text, said) or lone_times.is_doubted(page.text, said, at)
    ):
        return Stance.REFUSAL
    if stance in {Stance.REFUSAL, None} and lone_times.is_on(page.text, said, at):
        stance = Stance.OFFER
    if stance is Stance.OFFER and (other := given_up.passed_over(page, said, at)):
        return other
    if stance in {Stance.OFFER, None}:
        if other := errands.told(page, said, at) or doing(page, said, at):
            return other
    if stance is Stance.REFUSAL and is_departure(page.text, said, at):
        return Stance.MENTION
    return stance or Stance.MENTION


def _is_beside_offer(page: Page, said: Said, at: int) -> bool:
    """ "Friday at 3. At 5 my daughter comes": what goes on later on the day whose hour is told."""
    one = said.found[at]
    if at or one.dates or said.sentence.asks or said.grammar[at] is Stance.REFUSAL:
        return False
    earlier = [other for other in page.spoken if other.start < said.sentence.nodes[0].start]
    if [time.kind for time in one.times] != [TimeKind.EXACT] or not earlier:
        return False
    kinds = {time.kind for time in earlier[-1].proposal.times}
    return kinds == {TimeKind.EXACT} and page.stance(earlier[-1]) is Stance.OFFER


def _is_counted(said: Said, at: int) -> bool:
    """ "In three weeks we deliver": a week counted from now, and no word against it."""
    counted = [day.how for day, _ in said.found[at].dates] == [Cat.IN]
    return counted and not said.found[at].times and said.grammar[at] is not Stance.REFUSAL


def _excepted(page: Page, said: Said, at: int, told: Sequence[Stance]) -> Stance | None:
    """What words of its own make of a time, whatever else is said of it."""
    text = page.text
    stance = put_aside.told(page, said, at) or given_up.told(page, said, at)
    stance = stance or at_leisure.told(text, said, at) or litotes.told(text, said, at)
    stance = stance or lone_times.told(text, said, at)
    stance = stance or turned.told(page, said, at, partial(_told_before, page, said, told))
    earlier = _before(page, said.sentence)
    stance = stance or saved(said.sentence.nodes, said.found, said.grammar, at, earlier)
    return stance or (Stance.OFFER if can_talk(text, said, at) else None)


def _settled(page: Page, said: Said, at: int, told: Sequence[Stance]) -> Stance | None:
    """What needs no weighing; `told` of the times before it."""
    text, nodes, found, one = page.text, said.sentence.nodes, said.found, said.found[at]
    excepted = _excepted(page, said, at, told)
    if excepted or is_working_week(text, nodes, one):
        return excepted or Stance.MENTION
    dismissed = is_dismissed(text, nodes, one) or turned.is_passed_over(page, said, at)
    refused = dismissed or is_at_night(text, said, at) or is_unfit(text, said, at)
    refused = refused or (said.grammar[at] is Stance.REFUSAL and _is_denied_within(nodes, one))
    refused = refused or is_denied_too(text, nodes, one) or is_only_taken(text, said, at)
    if refused or pointed_back.is_denied_behind(page, nodes, one):
        return Stance.REFUSAL
    given = asked_back.told(page, nodes, one) or _echoed(page, said, at, told)
    given = given or predicates.told(page, nodes, one)
    given = given or verdicts.told(page, said, at)
    given = given or rows.verdict(page, nodes, one) or contrasted.supposed(text, nodes, one)
    given = given or fragments.by_letter(page, said, at) or praised.told(text, nodes, one)
    given = given or (Stance.OFFER if fragments.is_choice(said) else None)
    if given := given or exchanged.told(text, nodes, found, at):
        return given
    if page.asked and is_chosen(text, nodes, one):
        around = nodes[slice(*_reach(found, at))]
        return None if any(node.cat is Cat.REFUSE for node in around) else Stance.OFFER
    if beyond_doubt.is_offered(page, said, at):
        return Stance.OFFER
    if _turns(said, at) or _turns(said, at + 1):
        return said.grammar[at]
    if said.grammar[at] is Stance.REFUSAL and (
        is_denied(nodes, found, at) or lone_times.is_only_denied(text, said)
    ):
        return Stance.REFUSAL
    entry = fragments.is_entry(nodes, one)
    if entry or _heads(said.sentence, found, at):
        return said.grammar[at]
    if back := pointed_back.told(page, nodes, one):
        return back
    told_of = _is_only_told(text, nodes, one) or is_asked_for(page, said.sentence, one)
    if told_of or shift_weeks.is_only_told(page, said.sentence, found, at):
        return Stance.MENTION
    if _is_taken(page, said, at):
        return Stance.REFUSAL
    if concluded := _concluded(page, said, at):
        return concluded
    contrast = contrasted.told(text, said.sentence, found, at)
    return contrast or overruled.told(text, said.sentence, found, at)


def _concluded(page: Page, said: Said, at: int) -> Stance | None:
    """An offer of what is left to the other, or tells an hour with nothing else to do then."""
    if left_open.is_left_open(page, said, at):
        return Stance.OFFER
    if fragments.says_hour(page, said, at):
        return doing(page, said, at) or Stance.OFFER
    return None


def _is_denied_within(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "9am is no good on Thursday": a no between an hour and its day."""
    between = nodes[one.first + 1 : one.last]
    return nodes[one.first].part is Part.TIME and any(n.cat is Cat.REFUSE for n in between)


def _reach(found: Sequence[Proposal], at: int) -> tuple[int, int | None]:
    """From the end of the time before it to the beginning of the next."""
    begin = found[at - 1].last + 1 if at else 0
    return begin, found[at + 1].first if at + 1 < len(found) else None


def _echoed(page: Page, said: Said, at: int, told: Sequence[Stance]) -> Stance | None:
    """ "Friday too": the stance of the time before, which was more than mentioned."""
    asks = said.sentence.asks and any(time.same for time in said.found[at].times)
    alike = not asks and is_likewise(page.text, said.sentence.nodes, said.found, at)
    before = _told_before(page, said, told) if alike else None
    return before if before is not Stance.MENTION else None


def _told_before(page: Page, said: Said, told: Sequence[Stance]) -> Stance | None:
    """What is said of the time before those of a sentence of which more is `told`."""
    if told:
        return told[-1]
    earlier = [one for one in page.spoken if one.start < said.sentence.nodes[0].start]
    if not earlier:
        return None
    return page.stance(earlier[-1])


def _before(page: Page, sentence: Sentence) -> Stance | None:
    """What the last time before a sentence is."""
    earlier = [one for one in page.spoken if one.start < sentence.nodes[0].start]
    return page.stance(earlier[-1]) if earlier else None


def _is_loose_end(nodes: Sequence[Node], one: Proposal) -> bool:
    """ "She has ballet till quarter past": an hour behind an "until" that is no end of a time."""
    before = nodes[one.first - 1] if one.first and not one.dates else None
    ends = before is not None and before.part is Part.SPAN and before.cat is Cat.UNTIL
    return ends and any(time.kind is TimeKind.EXACT for time in one.times)


def _is_only_told(text: str, nodes: Sequence[Node], one: Proposal) -> bool:
    """Is a time past, of every week, or another engagement's?"""
    if overruled.is_to_call(text, nodes, one):
        return False
    if is_over(text, nodes, one) or is_engaged(text, nodes, one) or is_told_of(text, nodes, one):
        return True
    if is_shut_then(nodes, one):
        return True
    if is_happening(text, nodes, one):
        return True
    if only_places(text, nodes, one) or is_weekly_hour(text, nodes, one):
        return True
    if is_recalled(text, nodes, one):
        return True
    return is_announced(text, nodes, one) or is_of_a_thing(text, nodes, one)


def _turns(said: Said, at: int) -> bool:
    """ "Not before 2, any time after that", "teaching 1 to 2, then free": what begins where the
    time refused before it ends.
    """
    if not 0 < at < len(said.found) or said.found[at].dates:
        return False
    one, other = said.found[at - 1].times, said.found[at].times
    if said.grammar[at - 1 : at + 1] != [Stance.REFUSAL, Stance.OFFER] or not one or not other:
        return False
    begins = other[0].same and other[0].kind is TimeKind.AFTER
    ends, starts = one[-1].last, other[0].first
    return begins or (ends is not None and starts is not None and starts >= ends)


def _is_taken(page: Page, said: Said, at: int) -> bool:
    """Is a day spent with something else? The last day of a question is asked about."""
    if said.sentence.asks and at + 1 == len(said.found):
        return False
    text, nodes, one = page.text, said.sentence.nodes, said.found[at]
    taken = is_taken(text, nodes, one) or is_full_week(text, nodes, one)
    return taken or is_spent(page, said, at)


def _grammar(page: Page, sentence: Sentence, found: Sequence[Proposal]) -> list[Stance]:
    """What grammar says of a sentence: known already, but where its proposals were put right."""
    told = [one for one in page.spoken if one.sentence is sentence]
    is_known = [one.proposal for one in told] == list(found)
    return [one.stance for one in told] if is_known else stances(sentence, found)


def _heads(sentence: Sentence, found: Sequence[Proposal], at: int) -> bool:
    """ "Next week: Mon, Tue", "this week I'm free Monday": the week only places the days."""
    one, nodes = found[at], sentence.nodes
    if not one.dates or one.times or one.dates[0][0].span != "week":
        return False
    if any(node.word == ":" for node in nodes[one.last + 1 : one.last + 2]):
        return True
    if one.first or at + 1 == len(found) or not found[at + 1].dates:
        return False
    between = nodes[one.last + 1 : found[at + 1].first]
    return all(node.part is Part.WORD or node.cat is Cat.OFFER for node in between)
