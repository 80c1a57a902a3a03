"""Offered, refused, or only mentioned: what the words around a proposal say.

Rules
- Commas, "but", "and" and "or" between proposals cut a sentence into clauses; a word
  behind its proposal ("Tuesday is out") stays with it, a word before it ("can't do
  Monday, Tuesday or Friday") reaches on to the clauses that say nothing themselves.
- A no in a clause beats a yes in it ("would not work"); "except" turns all that follows.
- The past, deadlines, other events and times to write at are no offers.
- A date with no word for or against is an offer where it stands (almost) alone, or in a
  question.

Known limits: irony; "Tuesday would have worked".
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Node, Part, Sentence, Stance
from mailflow.reading.times.stances import asides, clock_talk
from mailflow.reading.times.stances.cuts import Clause, clauses_of, is_label, without_conjunctions
from mailflow.reading.times.stances.habits import is_opening, tells_opening
from mailflow.reading.times.words.lexemes import Cat

_BUT, _IF, _STAY = Cat.BUT, Cat.IF, Cat.STAY
_PLACE = Part.PLACE

_LEADING_ON = frozenset(
    ": so also donc leider unfortunately sadly malheureusement hélas lamentablemente".split()
)
#: negators that say what is denied only with their verb
_BARE_NO = frozenset("pas nicht no not kein keine keinen nichts nothing rien nada non".split())
_PLAIN_WORDS = 2
_AHEAD = 8  # clauses a word behind its proposals reaches back over
_DATED_WORDS = 5
_ASKED_ABOUT = frozenset({"too late", "too early", "zu spat", "zu fruh", "trop tard", "trop tot"})
#: a date that begins with these is one that something is moved to
_ONTO = frozenset({"au", "al", "auf den", "auf", "por el", "por", "par", "with", "for"})
_ONTO_HOURS = _ONTO | {"a", "a las", "a la", "vers", "sobre las"}  # "on peut décaler à 11h"
_SILENT = frozenset({Cat.NEUTRAL, Cat.WRITE, Cat.EVENT, Cat.HABIT, Cat.HOLD})
_AGREEING = frozenset({Cat.OFFER, Cat.YES})
# Named here, as an enum is slow to give its members (see `lexemes`).
_STANCE, _MOVE, _REFUSE, _EXCEPT = Part.STANCE, Cat.MOVE, Cat.REFUSE, Cat.EXCEPT


def stances(sentence: Sentence, found: Sequence[Proposal]) -> list[Stance]:
    """One stance for each proposal of the sentence."""
    if not found:
        return []
    sentence = without_conjunctions(sentence)
    clauses = clauses_of(sentence.nodes, found)
    if tells_opening(sentence, found):
        return [Stance.MENTION for _ in found]
    result: dict[int, Stance] = {}
    reaching: Stance | None = None
    for number, clause in enumerate(clauses):
        if clause.cut is not None and clause.cut.part is Part.BREAK and clause.cut.word != ":":
            reaching = None
        slip = number and clauses[number - 1].held and reaching is Stance.REFUSAL
        if slip and clause.cut is not None and clause.cut.word == ":":
            reaching = None  # "Not Monday: Tuesday at 3"
        for held in clause.held:
            own = _own(sentence, found, clause, held)
            if own is None and asides.is_meant_instead(sentence.nodes, found, held):
                own = Stance.OFFER
            if own is None and held and found[held].first == found[held - 1].last + 1:
                # "Gets in at 6.50 on Friday evening": one time, however much it says.
                own = result[held - 1] if result[held - 1] is Stance.MENTION else None
            if own is None:
                own = _from_neighbours(sentence, found, clauses, number)
                own = None if _stands_alone(sentence, found[held], clause, own) else own
            # "Can't do Thursday, same time next week?": a question with a time asks anew.
            anew = sentence.asks and bool(found[held].times) and reaching is Stance.REFUSAL
            if own is None and not anew:
                own = None if _stands_alone(sentence, found[held], clause, reaching) else reaching
            if own is None and number and _all_but(found, clauses[number - 1], clause):
                own = Stance.REFUSAL
            result[held] = own or _by_itself(sentence, found[held], clause)
        reaching = _reach(sentence, found, clause, reaching)
    result |= dict.fromkeys(clock_talk.reckoned(sentence, found), Stance.MENTION)
    told = [result[number] for number in range(len(found))]
    return asides.with_fronted(sentence.nodes, found, told)


def _all_but(found: Sequence[Proposal], before: Clause, clause: Clause) -> bool:
    """ "Any time tomorrow but 1-2": a "but" behind "any time", with nothing else to say."""
    if clause.cut is None or clause.cut.word != "but":
        return False
    times = [time for held in before.held for time in found[held].times]
    return bool(times) and all(time.kind is TimeKind.DAY for time in times)


def _marks(nodes: Sequence[Node], first: int, last: int) -> list[Node]:
    return [node for node in nodes[first:last] if node.part is _STANCE]


def _own(sentence: Sentence, found: Sequence[Proposal], clause: Clause, held: int) -> Stance | None:
    """What the clause itself says about one of its proposals."""
    nodes = sentence.nodes
    one = found[held]
    if sentence.asks and not _ASKED_ABOUT.isdisjoint([node.word for node in nodes]):
        # "Is 5pm too late?" offers it.
        nodes = tuple(_asked(node) for node in nodes)
    before = max((found[n].last + 1 for n in clause.held if n < held), default=clause.first)
    after = min((found[n].first for n in clause.held if n > held), default=clause.last)
    beside = (*nodes[before : one.first][-1:], *nodes[one.last + 1 : after][:1])
    if asides.is_neither(beside):
        return Stance.REFUSAL
    left = _marks(nodes, before, one.first)
    middle = _marks(nodes, one.first, one.last + 1)
    right = _marks(nodes, one.last + 1, after)
    earlier = _marks(nodes, clause.first, before)
    conditions = [at for at, node in enumerate(right) if node.cat in {_IF, _EXCEPT}]
    if conditions:
        # "…, if that isn't too early", "… apart from a dentist at 11": not said of the time.
        right = right[: conditions[0]]
    if is_opening(nodes, one, left) or asides.is_measure(left):
        return Stance.MENTION
    # "Friday at 10 has to become Friday at 11"
    gives_way = any(node.cat is _MOVE for node in right[:1])
    gives_way = gives_way and (after < clause.last or asides.is_put_off(nodes, one))
    if gives_way or any(node.cat is _EXCEPT for node in left) or _excepted(earlier, left):
        return Stance.REFUSAL
    if asides.is_not_until(nodes, one):
        return Stance.OFFER
    moved = _moved(nodes, one, before, clause)
    if moved is not None:
        return moved
    if len(clause.held) > 1 and right and not (left or middle) and after < clause.last:
        # Of two proposals the word between belongs to the first if it can stand behind.
        right = [node for node in right if node.value != 1]
    right = _final(nodes, clause, right)
    placed = _PLACE in [node.part for node in nodes[clause.first : clause.last]]
    timed = bool(one.dates) and any(not time.same for time in one.times)
    again = any(node.cat is _BUT and node.value == 1 for node in nodes[: one.first])
    if again and not one.dates and all(_is_hour(time) for time in one.times):
        if [node.word for node in (*left, *middle, *right)] in ([word] for word in asides.NOT):
            return Stance.MENTION  # "10 your time, not 9" denies a reckoning
    marks = {node.cat for node in (*left, *middle, *right)}
    ended = not one.dates and all(time.kind is TimeKind.BEFORE for time in one.times)
    if ended and _STAY in marks and not marks & {Cat.OFFER, _REFUSE}:
        return Stance.MENTION  # "in the garden until eleven"
    return _weighed(left, middle, right, timed=timed, placed=placed)


def _final(nodes: Sequence[Node], clause: Clause, right: Sequence[Node]) -> list[Node]:
    """The words behind a proposal; one that ends the clause or negates is no word for the next."""
    final = right[-1:] if right and clause.last and nodes[clause.last - 1] is right[-1] else []
    return [
        node._replace(value=0) if node in final or _negates(right, at) else node
        for at, node in enumerate(right)
    ]


def _is_hour(time: Time) -> bool:
    return time.kind is TimeKind.EXACT and time.last is None


def _negates(marks: Sequence[Node], at: int) -> bool:
    """Is the next word one of offering, as in "not ok"?"""
    return at + 1 < len(marks) and marks[at + 1].cat is Cat.OFFER


def _excepted(earlier: Sequence[Node], left: Sequence[Node]) -> bool:
    """Does an "except" before the last proposal reach this one, no yes between them?"""
    cats = [node.cat for node in (*earlier, *left) if node.word not in asides.INSTEAD]
    return _EXCEPT in cats and Cat.OFFER not in cats[cats.index(_EXCEPT) :]


def _moved(nodes: Sequence[Node], one: Proposal, before: int, clause: Clause) -> Stance | None:
    """ "Move Tuesday 3pm to Wednesday": off is what is moved, offered what it is moved to."""
    if not any(node.cat is _MOVE for node in nodes[clause.first : one.first]):
        return None
    if len(clause.held) > 1 and nodes[clause.first : one.first] and before > clause.first:
        return Stance.OFFER
    spans = any(node.part is Part.SPAN for node in nodes[one.first + 1 : one.last])
    if one.dates and one.times and spans:
        return Stance.OFFER  # "push today's call to 5": the day stays
    moves = [at for at in range(clause.first, one.first) if nodes[at].cat is _MOVE]
    begin = max(before, moves[0])
    to_it = any(node.part is Part.SPAN for node in nodes[begin : one.first + 1])
    to_it = to_it or nodes[one.first].word in (_ONTO if one.dates else _ONTO_HOURS)
    return Stance.OFFER if to_it or nodes[moves[-1]].word.endswith(" to") else Stance.REFUSAL


def _asked(node: Node) -> Node:
    return node._replace(part=Part.WORD) if node.word in _ASKED_ABOUT else node


def _weighed(
    left: Sequence[Node],
    middle: Sequence[Node],
    right: Sequence[Node],
    *,
    timed: bool,
    placed: bool = True,
) -> Stance | None:
    right = [node for node in right if node.cat is not _EXCEPT]
    left = [node for node in left if node.value != 2]
    cats = {node.cat for node in (*left, *middle, *right)}
    if left and left[0].cat is Cat.WRITE and not cats & _AGREEING:
        return Stance.MENTION  # "back from holiday on the 15th"
    refusing = [node for node in (*left, *middle) if node.cat is _REFUSE]
    refusing += [node for node in right if node.cat is _REFUSE and node.value != 1]
    if refusing and any(node.cat is _IF for node in (*left, *middle)):
        return Stance.MENTION
    if refusing:
        return Stance.REFUSAL
    offered = bool(cats & _AGREEING)
    if cats & _SILENT and not (_STAY in cats and not offered and Cat.EVENT in cats):
        loud = offered and timed and Cat.WRITE not in cats
        return Stance.OFFER if loud else Stance.MENTION
    if _STAY in cats:
        if not offered and (not placed or not timed):
            return Stance.REFUSAL
        return Stance.OFFER if timed else Stance.MENTION
    return Stance.OFFER if offered else None


def _stands_alone(sentence: Sentence, one: Proposal, clause: Clause, told: Stance | None) -> bool:
    """Does what neighbours tell pass a proposal by?

    "Any evening bar Thursday (choir)": the no is the Thursday's. "Thursday at 7, when I
    close": a day with its hour is not unsaid by what goes on then.
    """
    behind = sentence.nodes[one.last + 1 : clause.last]
    if any(node.cat is _EXCEPT for node in behind):
        return True
    hourly = any(_is_hour(time) for time in one.times)
    return told is Stance.MENTION and bool(one.dates) and hourly


def _from_neighbours(
    sentence: Sentence, found: Sequence[Proposal], clauses: Sequence[Clause], number: int
) -> Stance | None:
    """ "Tuesday, I can't" and "Monday, Tuesday and Friday are out": the clause behind tells."""
    passed = False
    for clause in clauses[number + 1 : number + 1 + _AHEAD]:
        cut = clause.cut
        if cut is None or (cut.part is Part.BREAK and cut.word not in _LEADING_ON):
            return None
        if is_label(sentence.nodes, clause):
            return None
        marks = _marks(sentence.nodes, clause.first, clause.last)
        if not clause.held:
            if passed or (marks and marks[0].cat is _IF):
                return None  # "Monday at 8, if that isn't too early"
            if marks:
                if _is_of_another(sentence.nodes, clause, marks):
                    return None
                verdicts = [node._replace(value=0) for node in marks]
                told = _weighed([], [], verdicts, timed=False)
                # "Friday is my last day, so let's talk before" does not offer the Friday.
                concludes = cut.part is Part.BREAK and cut.word != ":"
                return None if concludes and told is Stance.OFFER else told
            continue
        if cut.part is Part.BREAK:
            return None
        end = found[clause.held[0]].last + 1
        behind = _marks(sentence.nodes, end, clause.last)
        before = _marks(sentence.nodes, clause.first, found[clause.held[0]].first)
        if before:
            return None
        passed = True
        if behind:
            told = _weighed([], [], behind, timed=False)
            return told if told is Stance.REFUSAL and cut.value else None
    return None


def _is_of_another(nodes: Sequence[Node], clause: Clause, marks: Sequence[Node]) -> bool:
    """ "Le 31, ne traînez pas": a bare negation of some other verb; or of "the other two"."""
    if asides.tells_of_others(nodes[clause.first : clause.last]):
        return True
    if clause.cut is not None and clause.cut.word in _LEADING_ON:
        return False  # "Monday unfortunately not at all"
    words = any(node.part is Part.WORD for node in nodes[clause.first : clause.last])
    return words and all(node.word in _BARE_NO for node in marks)


def _reach(
    sentence: Sentence, found: Sequence[Proposal], clause: Clause, reaching: Stance | None
) -> Stance | None:
    """What words before the proposals of this clause say about the clauses behind it."""
    if not clause.held:
        marks = _marks(sentence.nodes, clause.first, clause.last)
        told = _weighed(marks, [], [], timed=False) if marks else reaching
        colon = clause.last < len(sentence.nodes) and sentence.nodes[clause.last].word == ":"
        if told is Stance.MENTION and any(node.cat in _AGREEING for node in marks):
            return Stance.OFFER if colon else None
        return told if colon or told is Stance.OFFER else None
    first = found[clause.held[-1]].first
    left = _marks(sentence.nodes, clause.first, first)
    if not left:
        behind = _marks(sentence.nodes, first, clause.last)
        return None if behind else reaching
    if any(node.cat is _EXCEPT for node in left):
        return None
    return _weighed(left, [], [], timed=False)


def _by_itself(sentence: Sentence, one: Proposal, clause: Clause) -> Stance:
    """No word for or against: an offer where the proposal stands almost alone."""
    if asides.is_deadline(one) and not sentence.asks:
        return Stance.MENTION
    nodes = sentence.nodes[clause.first : clause.last]
    behind = sentence.nodes[one.last + 1 : clause.last]
    if one.first == clause.first and behind and behind[0].cat is _IF:
        nodes = ()  # "Tuesday if it's short"
    words = sum(node.part in {Part.WORD, Part.PLACE} for node in nodes)
    if asides.is_each_day(one) and not sentence.asks and words:
        return Stance.MENTION  # "I eat at 12.15 every day"
    most = _PLAIN_WORDS if one.dates else 0
    most = _DATED_WORDS if one.dates and one.times else most
    if one.dates and any(time.kind is not TimeKind.DAY and not time.same for time in one.times):
        # Who names a day and an hour to come, and says nothing of another thing, means it.
        return Stance.OFFER
    spans = {"day"} if one.times else {"day", "week"}
    if one.bound is None and all(day.span in spans for day, _ in one.dates):
        most = 0  # a whole day or week is offered in so many words, or named alone
    return Stance.OFFER if sentence.asks or words <= most else Stance.MENTION
