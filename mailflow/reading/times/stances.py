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
from dataclasses import dataclass, replace
from itertools import pairwise

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times import asides
from mailflow.reading.times.groups import Proposal
from mailflow.reading.times.hours import Time
from mailflow.reading.times.lexemes import Cat
from mailflow.reading.times.nodes import Node, Part, Sentence, Stance


@dataclass(frozen=True, slots=True)
class Clause:
    """Nodes from `first` up to `last`, with the proposals that begin in it.

    `cut` is the node that parts it from the clause before.
    """

    first: int
    last: int
    held: tuple[int, ...]
    cut: Node | None = None


_LEADING_ON = frozenset(
    ": so also donc leider unfortunately sadly malheureusement hélas lamentablemente".split()
)
_REGRETS = frozenset("leider unfortunately sadly malheureusement lamentablemente".split())
_PLAIN_WORDS = 2
_AHEAD = 8  # clauses a word behind its proposals reaches back over
_DATED_WORDS = 5
_ASKED_ABOUT = frozenset({"too late", "too early", "zu spat", "zu fruh", "trop tard", "trop tot"})
#: a date that begins with these is one that something is moved to
_ONTO = frozenset({"au", "al", "auf den", "auf", "por el", "por", "par", "with", "for"})
_SILENT = frozenset({Cat.NEUTRAL, Cat.WRITE, Cat.EVENT, Cat.HABIT, Cat.HOLD})


def stances(sentence: Sentence, found: Sequence[Proposal]) -> list[Stance]:
    """One stance for each proposal of the sentence."""
    sentence = _without_conjunctions(sentence)
    clauses = _clauses(sentence.nodes, found)
    if asides.talks_of_clocks(sentence) and not (found and asides.leads_on(sentence, found[-1])):
        return [Stance.MENTION for _ in found]
    result: dict[int, Stance] = {}
    reaching: Stance | None = None
    for number, clause in enumerate(clauses):
        if clause.cut is not None and clause.cut.part is Part.BREAK and clause.cut.word != ":":
            reaching = None
        for held in clause.held:
            own = _own(sentence, found, clause, held)
            if own is None and asides.is_one_after(found[held]):
                own = Stance.OFFER
            if own is None and held and found[held].first == found[held - 1].last + 1:
                # "Gets in at 6.50 on Friday evening": one time, however much it says.
                own = result[held - 1] if result[held - 1] is Stance.MENTION else None
            if own is None:
                own = _from_neighbours(sentence, found, clauses, number)
                own = None if _excepts_behind(sentence, found[held], clause) else own
            # "Can't do Thursday, same time next week?": a question with a time asks anew.
            anew = sentence.asks and bool(found[held].times) and reaching is Stance.REFUSAL
            if own is None and not anew:
                own = reaching
            if own is None and number and _all_but(found, clauses[number - 1], clause):
                own = Stance.REFUSAL
            result[held] = own or _by_itself(sentence, found[held], clause)
        reaching = _reach(sentence, found, clause, reaching)
    return [result[number] for number in range(len(found))]


#: they ask, or only lead on: "20h, quand le petit dort"
_WHEN = frozenset({"quand", "cuando"})


def _without_conjunctions(sentence: Sentence) -> Sentence:
    """What asks "when" in a question leads on elsewhere, and says nothing of the time."""
    if sentence.asks or not any(node.word in _WHEN for node in sentence.nodes):
        return sentence
    nodes = (replace(n, part=Part.WORD) if n.word in _WHEN else n for n in sentence.nodes)
    return replace(sentence, nodes=tuple(nodes))


def _clauses(nodes: Sequence[Node], found: Sequence[Proposal]) -> list[Clause]:
    inside = {at for one in found for at in range(one.first, one.last + 1)}
    cuts = [at for at, node in enumerate(nodes) if at not in inside and _cuts(nodes, at)]
    bounds = [-1, *cuts, len(nodes)]
    result = []
    for before, after in pairwise(bounds):
        held = tuple(n for n, one in enumerate(found) if before < one.first < after)
        cut = nodes[before] if before >= 0 else None
        result.append(Clause(before + 1, after, held, cut))
    # A proposal may run over a cut ("Tuesday works, 3pm?"): its clause goes on with it.
    return _stretched(result, found)


def _stretched(clauses: list[Clause], found: Sequence[Proposal]) -> list[Clause]:
    result: list[Clause] = []
    for clause in clauses:
        end = max((found[held].last + 1 for held in clause.held), default=0)
        if result and result[-1].last > clause.first:
            last = result[-1]
            merged = Clause(
                last.first, max(last.last, clause.last, end), (*last.held, *clause.held), last.cut
            )
            result[-1] = merged
        else:
            result.append(Clause(clause.first, max(clause.last, end), clause.held, clause.cut))
    return result


def _cuts(nodes: Sequence[Node], at: int) -> bool:
    node = nodes[at]
    if node.word in _REGRETS and at + 1 < len(nodes) and nodes[at + 1].cat is Cat.MOVE:
        return False
    if node.word in _REGRETS and at and nodes[at - 1].cat is Cat.OFFER and not nodes[at - 1].value:
        return False  # "geht leider nichts" is one no
    if node.part is Part.SPAN:
        return node.cat is Cat.SIGN
    return node.part in {Part.JOINT, Part.BREAK}


def _all_but(found: Sequence[Proposal], before: Clause, clause: Clause) -> bool:
    """ "Any time tomorrow but 1-2": a "but" behind "any time", with nothing else to say."""
    if clause.cut is None or clause.cut.word != "but":
        return False
    times = [time for held in before.held for time in found[held].times]
    return bool(times) and all(time.kind is TimeKind.DAY for time in times)


def _marks(nodes: Sequence[Node], first: int, last: int) -> list[Node]:
    return [node for node in nodes[first:last] if node.part is Part.STANCE]


def _own(sentence: Sentence, found: Sequence[Proposal], clause: Clause, held: int) -> Stance | None:
    """What the clause itself says about one of its proposals."""
    nodes = sentence.nodes
    one = found[held]
    if sentence.asks:
        # "Is 5pm too late?" offers it.
        nodes = tuple(_asked(node) for node in nodes)
    before = max((found[n].last + 1 for n in clause.held if n < held), default=clause.first)
    after = min((found[n].first for n in clause.held if n > held), default=clause.last)
    beside = (*nodes[before : one.first][-1:], *nodes[one.last + 1 : after][:1])
    if asides.is_neither(beside):
        return Stance.REFUSAL
    if held and asides.is_reckoned(nodes, one, found[held - 1]):
        return Stance.MENTION
    spoken = _is_exact(found[held - 1]) if held else asides.is_yours(nodes[: one.first])
    if spoken and asides.is_aside(nodes, one):
        return Stance.MENTION
    left = _marks(nodes, before, one.first)
    middle = _marks(nodes, one.first, one.last + 1)
    right = _marks(nodes, one.last + 1, after)
    earlier = _marks(nodes, clause.first, before)
    conditions = [at for at, node in enumerate(right) if node.cat in {Cat.IF, Cat.EXCEPT}]
    if conditions:
        # "…, if that isn't too early", "… apart from a dentist at 11": not said of the time.
        right = right[: conditions[0]]
    habit = asides.is_habit(one, (*left, *middle, *right)) or asides.is_opening(one, left)
    if habit or asides.is_measure(left):
        return Stance.MENTION
    # "Friday at 10 has to become Friday at 11"
    gives_way = any(node.cat is Cat.MOVE for node in right[:1])
    gives_way = gives_way and (after < clause.last or asides.is_put_off(nodes, one))
    if gives_way or any(node.cat is Cat.EXCEPT for node in left) or _excepted(earlier, left):
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
    placed = any(node.part is Part.PLACE for node in nodes[clause.first : clause.last])
    timed = bool(one.dates) and any(not time.same for time in one.times)
    again = any(node.cat is Cat.BUT and node.value == 1 for node in nodes[: one.first])
    if again and not one.dates and all(_is_hour(time) for time in one.times):
        if [node.word for node in (*left, *middle, *right)] in ([word] for word in asides.NOT):
            return Stance.MENTION  # "10 your time, not 9" denies a reckoning
    marks = {node.cat for node in (*left, *middle, *right)}
    ended = not one.dates and all(time.kind is TimeKind.BEFORE for time in one.times)
    if ended and Cat.STAY in marks and not marks & {Cat.OFFER, Cat.REFUSE}:
        return Stance.MENTION  # "in the garden until eleven"
    return _weighed(left, middle, right, timed=timed, placed=placed)


def _final(nodes: Sequence[Node], clause: Clause, right: Sequence[Node]) -> list[Node]:
    """The words behind a proposal; one that ends the clause or negates is no word for the next."""
    final = right[-1:] if right and clause.last and nodes[clause.last - 1] is right[-1] else []
    return [
        replace(node, value=0) if node in final or _negates(right, at) else node
        for at, node in enumerate(right)
    ]


def _is_hour(time: Time) -> bool:
    return time.kind is TimeKind.EXACT and time.last is None


def _is_exact(one: Proposal) -> bool:
    return any(_is_hour(time) for time in one.times)


def _negates(marks: Sequence[Node], at: int) -> bool:
    """Is the next word one of offering, as in "not ok"?"""
    return at + 1 < len(marks) and marks[at + 1].cat is Cat.OFFER


def _excepted(earlier: Sequence[Node], left: Sequence[Node]) -> bool:
    """Does an "except" before the last proposal reach this one, no yes between them?"""
    cats = [node.cat for node in (*earlier, *left)]
    return Cat.EXCEPT in cats and Cat.OFFER not in cats[cats.index(Cat.EXCEPT) :]


def _moved(nodes: Sequence[Node], one: Proposal, before: int, clause: Clause) -> Stance | None:
    """ "Move Tuesday 3pm to Wednesday": off is what is moved, offered what it is moved to."""
    if not any(node.cat is Cat.MOVE for node in nodes[clause.first : one.first]):
        return None
    if len(clause.held) > 1 and nodes[clause.first : one.first] and before > clause.first:
        return Stance.OFFER
    moves = [at for at in range(clause.first, one.first) if nodes[at].cat is Cat.MOVE]
    begin = max(before, moves[0])
    to_it = any(node.part is Part.SPAN for node in nodes[begin : one.first + 1])
    to_it = to_it or nodes[one.first].word in _ONTO
    return Stance.OFFER if to_it else Stance.REFUSAL


def _asked(node: Node) -> Node:
    return replace(node, part=Part.WORD) if node.word in _ASKED_ABOUT else node


def _weighed(
    left: Sequence[Node],
    middle: Sequence[Node],
    right: Sequence[Node],
    *,
    timed: bool,
    placed: bool = True,
) -> Stance | None:
    right = [node for node in right if node.cat is not Cat.EXCEPT]
    left = [node for node in left if node.value != 2]
    cats = {node.cat for node in (*left, *middle, *right)}
    if any(node.cat is Cat.WRITE for node in left[:1]) and not cats & {Cat.OFFER, Cat.YES}:
        return Stance.MENTION  # "back from holiday on the 15th"
    refusing = [node for node in (*left, *middle) if node.cat is Cat.REFUSE]
    refusing += [node for node in right if node.cat is Cat.REFUSE and node.value != 1]
    if refusing and any(node.cat is Cat.IF for node in (*left, *middle)):
        return Stance.MENTION
    if refusing:
        # "Not before our launch on the 9th": the no is not about the 9th.
        small = all(node.value == 1 for node in refusing)
        return Stance.MENTION if small and _silenced(left) else Stance.REFUSAL
    offered = bool(cats & {Cat.OFFER, Cat.YES})
    if cats & _SILENT and not (Cat.STAY in cats and not offered and Cat.EVENT in cats):
        loud = offered and timed and Cat.WRITE not in cats
        return Stance.OFFER if loud else Stance.MENTION
    if Cat.STAY in cats:
        if not offered and (not placed or not timed):
            return Stance.REFUSAL
        return Stance.OFFER if timed else Stance.MENTION
    return Stance.OFFER if offered else None


def _silenced(left: Sequence[Node]) -> bool:
    cats = [node.cat for node in left]
    return bool(cats) and cats[-1] in _SILENT


def _excepts_behind(sentence: Sentence, one: Proposal, clause: Clause) -> bool:
    """ "Any evening bar Thursday (choir)": the no is the Thursday's."""
    behind = sentence.nodes[one.last + 1 : clause.last]
    return any(node.cat is Cat.EXCEPT for node in behind)


def _from_neighbours(
    sentence: Sentence, found: Sequence[Proposal], clauses: Sequence[Clause], number: int
) -> Stance | None:
    """ "Tuesday, I can't" and "Monday, Tuesday and Friday are out": the clause behind tells."""
    passed = False
    for clause in clauses[number + 1 : number + 1 + _AHEAD]:
        if clause.cut is None or (
            clause.cut.part is Part.BREAK and clause.cut.word not in _LEADING_ON
        ):
            return None
        marks = _marks(sentence.nodes, clause.first, clause.last)
        if not clause.held:
            if passed or (marks and marks[0].cat is Cat.IF):
                return None  # "Monday at 8, if that isn't too early"
            if marks:
                verdicts = [replace(node, value=0) for node in marks]
                told = _weighed([], [], verdicts, timed=False)
                # "Friday is my last day, so let's talk before" does not offer the Friday.
                concludes = clause.cut.part is Part.BREAK and clause.cut.word != ":"
                return None if concludes and told is Stance.OFFER else told
            continue
        if clause.cut.part is Part.BREAK:
            return None
        end = found[clause.held[0]].last + 1
        behind = _marks(sentence.nodes, end, clause.last)
        before = _marks(sentence.nodes, clause.first, found[clause.held[0]].first)
        if before:
            return None
        passed = True
        if behind:
            told = _weighed([], [], behind, timed=False)
            return told if told is Stance.REFUSAL and clause.cut.value else None
    return None


def _reach(
    sentence: Sentence, found: Sequence[Proposal], clause: Clause, reaching: Stance | None
) -> Stance | None:
    """What words before the proposals of this clause say about the clauses behind it."""
    if not clause.held:
        marks = _marks(sentence.nodes, clause.first, clause.last)
        told = _weighed(marks, [], [], timed=False) if marks else reaching
        colon = clause.last < len(sentence.nodes) and sentence.nodes[clause.last].word == ":"
        if told is Stance.MENTION and any(node.cat in {Cat.OFFER, Cat.YES} for node in marks):
            return Stance.OFFER if colon else None
        return told if colon or told is Stance.OFFER else None
    first = found[clause.held[-1]].first
    left = _marks(sentence.nodes, clause.first, first)
    if not left:
        behind = _marks(sentence.nodes, first, clause.last)
        return None if behind else reaching
    if any(node.cat is Cat.EXCEPT for node in left):
        return None
    return _weighed(left, [], [], timed=False)


def _by_itself(sentence: Sentence, one: Proposal, clause: Clause) -> Stance:
    """No word for or against: an offer where the proposal stands almost alone."""
    if asides.is_called(sentence, one) or (asides.is_deadline(one) and not sentence.asks):
        return Stance.MENTION
    nodes = sentence.nodes[clause.first : clause.last]
    words = sum(node.part in {Part.WORD, Part.PLACE} for node in nodes)
    most = _PLAIN_WORDS if one.dates else 0
    most = _DATED_WORDS if one.dates and one.times else most
    if one.dates and any(time.kind is not TimeKind.DAY and not time.same for time in one.times):
        # Who names a day and an hour to come, and says nothing of another thing, means it.
        return Stance.OFFER
    spans = {"day"} if one.times else {"day", "week"}
    if one.bound is None and all(day.span in spans for day, _ in one.dates):
        most = 0  # a whole day or week is offered in so many words, or named alone
    return Stance.OFFER if sentence.asks or words <= most else Stance.MENTION
