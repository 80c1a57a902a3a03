"""What stands around a time, as the model of stances counts it: a set of marks, each a key.

Counted are the words beside the time, by their places and by their clause and sentence; the
kinds of words that the grammar knows; the form of the time (a bare day, an hour, a stretch);
where it stands in its line and in the mail; and what grammar says of it and of the others.

Known limit: sixteen words on either side; another time counts as one word.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from mailflow.reading.times.dates.day_numbers import Day
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.groups import Proposal
from mailflow.reading.times.sentences.nodes import Stance
from mailflow.reading.times.stances.pages import Said
from mailflow.reading.times.words.lexemes import Cat, Lexeme

# Named here, as an enum is slow to give its members (see `lexemes`).
_LINE = Cat.LINE

_WIDTH = 16  # words on either side
_LONG = 6  # letters; a longer word counts by its beginning, too
_STEM = 5
_OFFICE = 300  # minutes; who has so long tells his hours
_STOPS = frozenset({".", "!", "?", ";", ":", "\N{HORIZONTAL ELLIPSIS}"})
_PARAGRAPH, _ITEM = "\\2", "\\1"
_TIME = "<p>"
_CUTS = frozenset({",", "(", ")", "-", _ITEM, _TIME})
_ENDS_CLAUSE = _STOPS | {",", "(", ")", _ITEM, _PARAGRAPH, _TIME}
_NAMED = {
    **dict.fromkeys((Cat.WEEKDAY, Cat.WEEKDAY_SHORT, Cat.WEEKDAY_PART), "<wd>"),
    **dict.fromkeys((Cat.NUMBER, Cat.COUNT, Cat.ORDINAL), "<n>"),
    Cat.EACH_WEEKDAY: "<wds>",
    Cat.MONTH: "<mo>",
    Cat.JUNK: "<junk>",
}
_TELLING = frozenset(
    {Cat.OFFER, Cat.REFUSE, Cat.EXCEPT, Cat.MOVE, Cat.IF, Cat.NEUTRAL, Cat.WRITE, Cat.EVENT}
    | {Cat.HABIT, Cat.THAN, Cat.STAY, Cat.HOLD, Cat.YES, Cat.BUT, Cat.PLACE, Cat.OR, Cat.AND}
    | {Cat.TO, Cat.BEFORE, Cat.AFTER, Cat.UNTIL, Cat.FROM}
)
_JOINING = frozenset({Cat.OR, Cat.AND, Cat.BUT})
_WORDS = frozenset({Cat.WORD, Cat.SMALL})


#: a word beside a time, and its kind; another time has none
_Word = tuple[str, Cat | None]


def marks(said: Said) -> set[str]:
    """All that is counted of a time."""
    page, stance = said.page, said.grammar.value
    left = list(_words(said, bisect_left(page.starts, said.begin) - 1, -1))
    right = list(_words(said, bisect_left(page.starts, said.end), 1))
    found = {f"r={stance}", f"rl={stance}{page.language}"}
    found.update(_of_form(said.one, stance))
    found.update(_of_side("L", left, stance))
    found.update(_of_side("R", right, stance))
    found.add(f"LR={left[0][0] if left else '<end>'}|{right[0][0] if right else '<end>'}")
    found.update(_of_sentence(said, stance))
    if page.asked:
        found |= {"asked", f"asked{stance}"}
    found.update(_of_place(page.text, said.begin, said.end, stance))
    found.update(_of_others(said, (left, right), stance))
    return found


def _words(said: Said, place: int, step: int) -> Iterator[_Word]:
    """The words from a place on, to the left or the right; another time is one word."""
    nodes, lexemes = said.nodes, said.page.lexemes
    spans = [(nodes[one.first].start, nodes[one.last].end) for one in said.found]
    inside: int | None = None
    count = 0
    while 0 <= place < len(lexemes) and count < _WIDTH:
        lexeme = lexemes[place]
        place += step
        here = _inside(spans, lexeme.start)
        if here is None:
            yield _named(lexeme), lexeme.cat
            count += 1
        elif here not in (inside, said.at):
            yield _TIME, None
            count += 1
        inside = here


def _inside(spans: Sequence[tuple[int, int]], start: int) -> int | None:
    for number, (first, last) in enumerate(spans):
        if first <= start < last:
            return number
    return None


def _named(lexeme: Lexeme) -> str:
    if lexeme.cat is _LINE:
        return f"\\{lexeme.value}"
    return _NAMED.get(lexeme.cat, lexeme.word)


def _of_form(one: Proposal, stance: str) -> Iterator[str]:
    form = [_day_form(first, last) for first, last in one.dates[:2]] or ["nod"]
    form += ["dates"] if len(one.dates) > 1 else []
    form += [_time_form(time) for time in one.times[:2]] or ["not"]
    form += ["times"] if len(one.times) > 1 else []
    form += [f"b:{one.bound.name}"] if one.bound is not None else []
    for each in form:
        yield f"s={each}"
        yield f"rs={stance}{each}"
    yield f"S={'|'.join(form)}"


def _day_form(day: Day, last: Day | None) -> str:
    told = (
        ("stretch", last is not None),
        ("num", day.number is not None or day.pair is not None),
        ("wd", day.weekday is not None),
        ("each", day.each),
        ("away", day.away is not None),
        ("weeks", day.weeks is not None),
        ("mo", day.month is not None and day.number is None),
        ("gone", day.gone),
    )
    names = [name for name, is_so in told if is_so]
    return "d:" + "+".join([*names, day.span, *([day.how.name] if day.how else [])])


def _time_form(time: Time) -> str:
    long = None not in (time.first, time.last) and (time.last or 0) - (time.first or 0) >= _OFFICE
    bare = time.bare and time.part is None  # "nachmittags um vier" is as plain as "16 Uhr"
    told = (("long", long), ("z", time.zone is not None), ("same", time.same), ("bare", bare))
    return f"t:{time.kind.value}" + "".join(name for name, is_so in told if is_so)


def _of_side(side: str, words: Sequence[_Word], stance: str) -> Iterator[str]:
    one, two, three = ([word for word, _ in words[:3]] + ["<end>"] * 3)[:3]
    yield from (f"{side}1={one}", f"{side}2={two}", f"{side}3={three}", f"{side}1r={one}|{stance}")
    yield from (f"{side}12={one} {two}", f"{side}23={two} {three}")
    yield f"{side}123={one} {two} {three}"
    in_clause = in_sentence = first = True
    for word, cat in words:
        if word in _STOPS or word == _PARAGRAPH:
            in_sentence = in_sentence and word == ":" and side == "L"
            in_clause = False
        if word in _CUTS or cat in _JOINING:
            in_clause = False
        yield from _of_word(side, word, in_clause=in_clause, in_sentence=in_sentence)
        if cat in _TELLING and cat is not None:
            yield f"{side}k={cat.name}"
            if in_clause:
                yield f"{side}kc={cat.name}"
            if first:
                yield from (f"{side}k1={cat.name}", f"{side}k1r={cat.name}{stance}")
            first = False


def _of_word(side: str, word: str, *, in_clause: bool, in_sentence: bool) -> Iterator[str]:
    stem = f"{word[:_STEM]}*" if len(word) > _LONG else ""
    for kind, is_so in (("c", in_clause), ("s", in_sentence)):
        if is_so:
            yield f"{side}{kind}={word}"
            if stem:
                yield f"{side}{kind}={stem}"
    if not in_sentence:
        yield f"{side}o={word}"


def _of_sentence(said: Said, stance: str) -> Iterator[str]:
    at, stances = said.at, said.stances
    around = {"p": stances[at - 1].value if at else "0"}
    around["n"] = stances[at + 1].value if at + 1 < len(stances) else "0"
    for side, other in around.items():
        yield f"{side}r={other}"
        if other != "0":
            yield f"{side}rr={other}{stance}"
    if said.sentence.asks:
        yield from ("asks", f"asks{stance}")
    yield f"n{min(len(said.found), 4)}"


def _of_place(text: str, start: int, end: int, stance: str) -> Iterator[str]:
    """Where in its line and in the mail a time stands."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end) % (len(text) + 1)
    before, after = text[first:start].strip(), text[end:last].strip(" .,!?")
    rest = text[last:].strip()
    told = (
        ("linestart", not before),
        ("lineend", not after),
        ("lineonly", not before and not after),
        ("bullet", bool(before) and not before[0].isalnum()),
    )
    yield from (name for name, is_so in told if is_so)
    yield f"rest{min(rest.count(chr(10)), 4) if rest else -1}"
    if text.count("(", 0, start) > text.count(")", 0, start):
        yield from ("paren", f"paren{stance}")


def _of_others(said: Said, sides: tuple[Sequence[_Word], ...], stance: str) -> Iterator[str]:
    """What grammar says of the other times of the mail, and how much is said beside this."""
    one, start = said.one, said.begin
    others = [other for other in said.page.spoken if other.start != start]
    told = Counter(other.stance for other in others)
    hourly = sum(other.stance is Stance.OFFER and bool(other.proposal.times) for other in others)
    form = "day" if not one.times else "both" if one.dates else "hour"
    offers, refusals = min(told[Stance.OFFER], 2), min(told[Stance.REFUSAL], 2)
    yield from (f"off{offers}{form}", f"off{offers}{form}{stance}", f"ref{refusals}{form}{stance}")
    yield from (f"hoff{min(hourly, 2)}{form}{stance}", f"bare{form}{stance}")
    left, right = (_clause_length(words) for words in sides)
    yield from (f"wl{min(left, 5)}", f"wr{min(right, 5)}")
    both = f"w{min(left + right, 8)}{form}"
    yield from (f"{both}{stance}", f"{both}off{min(offers, 1)}{stance}")
    before = [other.stance.value for other in others if other.start < start]
    behind = [other.stance.value for other in others if other.start > start]
    yield f"nth{min(len(before), 4)}"
    yield f"pm={before[-1] if before else '0'}{stance}"
    yield f"nm={behind[0] if behind else '0'}{stance}"


def _clause_length(words: Sequence[_Word]) -> int:
    count = 0
    for word, cat in words:
        if word in _ENDS_CLAUSE:
            break
        count += cat in _WORDS
    return count
