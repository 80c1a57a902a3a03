"""A part of the day told before its days: "I got three afternoons: the 16th, the 19th, the 22nd".

Rules
- Parts of days that are counted are of the days named behind them, in their sentence or the
  next, where these have no hours of their own; who has them offers them.
- So is the one time that suits best, or is kept free, with no day before it, of the days that
  are all that the next sentences name ("after 5 is best. Monday? Thursday?").
- So are the hours one keeps free on every weekday of a name ("my Friday mornings are clear"), of
  the days named next that may be such.
- So are the hours of one's own break or office hour, of days offered in the next two sentences
  ("my coffee is from 9 to 10. You may have Tuesday's"), and of no others.

Known limit: which break it is that is offered is not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.hours.clock_values import Clock, minutes_of_day
from mailflow.reading.times.hours.expressions import Time
from mailflow.reading.times.sentences.nodes import AGAINST, FOR, Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.words.clock_words import PLURAL_PARTS
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_LEAD: Final = 40  # letters looked at before an hour
_REACH: Final = 2  # sentences behind the hours of a break
_BREAK: Final = (
    r"(?:(?:coffee|tea|lunch|mid-?morning|midday|morning|afternoon|my)[ -]?)?(?:breaks?|hours?)"
    r"|coffee|tea|lunch|lunchtime|elevenses|siesta"
    r"|(?:office|free|prep|planning|open|quiet|spare|slack|best) (?:hours?|period)|surgery|walk"
    r"|commute|kaffee(?:pause)?|mittagspause|pause|freistunde|sprechstunde|sprechzeit|burozeit"
    r"|(?:pause|cafe)(?: dejeuner| cafe| de midi)?|permanence"
    r"|heures? (?:libres?|de bureau)|descanso|cafe|almuerzo|tutoria"
    r"|hora libre|pausa|hora de (?:comer|consulta|despacho)"
)
_KEPT: Final = re.compile(
    rf"(?:^|[.!?\n] ?|\b(?:my|our|mein|meine|unsere|ma|mon|notre|mi|nuestr[oa]) )(?:{_BREAK})"
    r" (?:is|are|runs?|goes|lasts|starts?|usually|ist|geht|lauft|est|dure|va|es|dura)"
    r"(?: (?:always|usually|normally|immer|meist|toujours|siempre|from|von|de|at|um|um die))* ?$"
    r"|\b(?:i|we) (?:break|stop|pause|knock off) for (?:lunch|coffee|tea|a bite) (?:at|from) ?$"
    r"|\b(?:i|we) (?:always |usually |normally )?(?:take|have|eat|hold|keep) (?:my )?"
    r"(?:lunch|coffee|tea|a break|office hours)(?: from| at)? ?$"
)
_HAD: Final = re.compile(r"\b(?:(?:ich|wir) haben?|hab ich|habe ich)(?: immer| meist| taglich)* ?$")
_PAUSE: Final = re.compile(r" (?:uhr )?(?:mittags|kaffee)?(?:pause|luft|frei|sprechstunde)")
#: "ten o'clock is my hour"
_MINE: Final = re.compile(
    r" (?:is|ist|est|es) (?:my|meine?|mon|ma|mi) (?:hour|time|slot|best|favou?rite|quiet|stunde"
    r"|zeit|heure|creneau|moment|hora|momento)\b(?! off)"
    r"|(?: uhr)? (?:mache?|habe?) ich (?:immer |meist )?(?:kaffee|mittags|tee)?pause\b"
)
_HAVING: Final = frozenset(
    "hab habe haben noch nur j' ai il reste encore tengo quedan me still got have i've free exactly"
    " couple par paar just only dispo libres freie freien".split()
)
_PASSED: Final = frozenset({Cat.NEUTRAL, Cat.REFUSE})  # "two evenings left", "one evening off"
_OPEN: Final = frozenset({Cat.OFFER, Cat.YES, Cat.NEUTRAL})


def handed_on(setting: Setting, spoken: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, each such day with its hours."""
    given: Time | None = None
    text, left, dated = setting.text, 0, False
    for number, sentence in enumerate(spoken):
        told, behind = sentence, spoken[number + 1 : number + 2]
        places = [at for at, one in enumerate(sentence.nodes) if _is_counted(text, one)]
        if places:
            told, given, left = _counted(text, sentence, places[-1]), None, 0
        elif (kept := _kept(text, sentence)) and (not dated or _names_day(spoken[number + 1 :])):
            told, given, left = *kept, _REACH
        elif (weekly := _weekly(text, sentence)) and _may_be(weekly[1], behind):
            told, given, left = weekly[0], weekly[2], _REACH
        elif (time := _liked(text, sentence, alone=not dated)) and all(map(_but_lists, behind)):
            given, left = time, len(spoken)
            if any(_is_week(node) for one in behind for node in one.nodes):
                told = sentence._replace(nodes=tuple(n for n in sentence.nodes if not n.time))
        elif given is not None and left:
            left = left - 1 if left <= _REACH or all(map(_but_lists, behind)) else 0
            told = sentence._replace(nodes=tuple(with_time(sentence.nodes, given)))
        dated = dated or any(node.day is not None for node in sentence.nodes)
        yield told


def _names_day(behind: Sequence[Sentence]) -> bool:
    return any(node.day is not None for one in behind[:_REACH] for node in one.nodes)


def _is_counted(text: str, node: Node) -> bool:
    time = node.time
    if time is None or time.kind is not TimeKind.PART_OF_DAY or node.cat is not Cat.WORD:
        return False
    words = fold(text[node.start : node.end]).split()
    if len(words) in _COUNTED and words[-1] in PLURAL_PARTS:
        return True
    lead = fold(text[max(0, node.start - _LEAD) : node.start])
    if words[-1:] and words[-1] in PLURAL_PARTS and _SOME.search(lead):
        return True
    return _ONE.search(fold(text[max(0, node.start - _LEAD) : node.end])) is not None


_COUNTED: Final = (2, 3)  # words: "two evenings", "the two evenings"
_SOME: Final = re.compile(
    r"\b(?:a couple of|couple of|a couple|a few|several|some|these|the following|my only|ein paar"
    r"|einige|folgende|quelques|plusieurs|un par de|algunas|unas|estas)"
    r" (?:(?:free|spare|open|freie|libres?) )?$"
)
_ONE: Final = re.compile(
    r"\b(?:one|a single|einen|eine|un seul|une seule|una sola)"
    r" (?:(?:free|spare|single|open|more|last|freie[nr]?|einzige[nr]?|noch) )?"
    r"(?:morning|afternoon|evening|lunchtime|vormittag|nachmittag|abend|matin|matinee|soir|soiree"
    r"|manana|tarde|noche)$"
)


def _counted(text: str, sentence: Sentence, at: int) -> Sentence:
    """With the parts that are counted told of each of the days behind them."""
    nodes = sentence.nodes
    first = at
    while first and nodes[first - 1].part is not Part.BREAK:
        first -= 1
    lead, behind = nodes[first:at], nodes[at + 1 :]
    had = all(node.cat in _OPEN or node.word in _HAVING for node in lead)
    told = [node for node in behind if not _WITHOUT.search(text[node.start - 9 : node.end].lower())]
    had = had and not any(node.cat in AGAINST and node.word != "off" for node in told)
    if any(node.time is not None for node in behind) or not had:
        return sentence
    offer = Node(Part.STANCE, nodes[at].start, nodes[at].start, Cat.OFFER, word="have")
    if not any(node.is_one_day for node in behind):
        return sentence._replace(nodes=(*nodes[:first], offer, *nodes[at:]))
    rest = tuple(node for node in behind if node.cat not in _PASSED and node.word != ":")
    days = with_time(rest, nodes[at].time)
    return sentence._replace(nodes=(*nodes[:first], offer, *days))


_WITHOUT: Final = re.compile(r"\bwith (?:no|nothing|nobody)$")  # "three mornings with no calls"


def _is_week(node: Node) -> bool:
    """The week whose days are told: "mornings only. Next week: Tuesday or Wednesday"."""
    return node.day is not None and node.day.span != "day"


def with_time(some: Sequence[Node], time: Time | None) -> Iterator[Node]:
    """The nodes of a sentence that names no time, with one behind each list of its days."""
    if any(node.time is not None or node.cat in AGAINST for node in some):
        yield from some
        return
    listed = False  # was a day named in the list of dates that one stands in?
    for at, node in enumerate(some):
        yield node
        listed = listed or node.is_one_day
        rest = (one for one in some[at + 1 :] if one.part is not Part.JOINT)
        following = next(rest, None)
        if node.day is not None and listed and (following is None or following.day is None):
            yield Node(Part.TIME, node.end, node.end, time=time)
            listed = False


def _liked(text: str, sentence: Sentence, *, alone: bool) -> Time | None:
    """The one time of all days that suits best, or in which one works ("evenings are best").

    `alone`: no day was named before it, so that one that is free is meant, too.
    """
    bracket = (at for at, node in enumerate(sentence.nodes) if at and node.word == "(")
    nodes = sentence.nodes[: next(bracket, None)]  # "afternoons only (I teach until 12)"
    times = [node.time for node in nodes if node.time is not None]
    if len(times) != 1 or times[0].same or times[0].kind is TimeKind.DAY:
        return None
    if any(node.day is not None or node.cat in _UNSUITED - {Cat.STAY} for node in nodes):
        return None
    begin = max(text.rfind(stop, 0, nodes[0].start) for stop in ".!?\n") + 1
    told = fold(text[begin : nodes[-1].end + _LEAD])
    told = re.split(r"[.!?\n]", told)[0]
    best = _LIKING.search(told)
    free = alone and any(node.cat in _OPEN and node.cat is not Cat.NEUTRAL for node in nodes)
    if not best and any(node.cat is Cat.STAY for node in nodes):
        return None  # but "I'm at my best before ten"
    best = best or (_ALONE.match(told) if alone else None)
    liked = free or (times[0].kind is TimeKind.PART_OF_DAY and best)
    return times[0] if liked and not _TOO.search(told) else None


def _but_lists(sentence: Sentence) -> bool:
    """Does a sentence say nothing but days, and that they suit, or ask for them?"""
    open_ = {Cat.WORD, *_OPEN} if sentence.asks else _OPEN
    return all(
        node.day is not None
        or node.part is Part.JOINT
        or node.word in {"so", ":"}  # "Thursday's fine, so is Friday"; "Next week: Tue, Thu"
        or (node.cat in open_ and node.time is None and node.part is not Part.BOUND)
        for node in sentence.nodes
    ) and any(node.is_one_day for node in sentence.nodes)


def _weekly(text: str, sentence: Sentence) -> tuple[Sentence, int, Time] | None:
    """A sentence without the hours one keeps free on each weekday of a name; that weekday, and the
    hours.
    """
    nodes = sentence.nodes
    days = [node.day for node in nodes if node.day is not None]
    times = [(at, node.time) for at, node in enumerate(nodes) if node.time is not None]
    if sentence.asks or len(days) != 1 or days[0].weekday is None or len(times) != 1:
        return None
    at, time = times[0]
    last = fold(text[nodes[at].start : nodes[at].end]).split()[-1:]
    each = days[0].each or (last and last[0] in PLURAL_PARTS)
    free = any(node.cat in FOR for node in nodes)
    unsaid = any(node.cat in _UNSUITED for node in nodes) or days[0].number is not None
    if not (each and free) or unsaid or time.same or time.kind is TimeKind.DAY:
        return None
    habit = tuple(node for node in nodes if node.day is None and node.time is None)
    return sentence._replace(nodes=habit), days[0].weekday, time


def _may_be(weekday: int, behind: Sequence[Sentence]) -> bool:
    """Does the sentence behind name only days, with no hour, that may be this weekday?"""
    days = [node.day for one in behind for node in one.nodes if node.day is not None]
    listed = bool(days) and all(map(_but_lists, behind))
    return listed and all(day.weekday in {None, weekday} for day in days)


_UNSUITED: Final = frozenset({Cat.REFUSE, Cat.EXCEPT, Cat.EVENT, Cat.STAY, Cat.MOVE, Cat.WRITE})
_LIKING: Final = re.compile(
    r"\b(?:best|better|prefer|i only work|we only work|am besten|am liebsten|besser|lieber"
    r"|arbeite (?:ich )?nur|le mieux|mieux|prefere|ne travaille que|mejor|prefiero|solo trabajo"
    r"|quiet\w*|calm\w*|peaceful|ruhig\w*|am wenigsten los|tranquil\w*|relajad\w*)\b"
)
#: "honestly evenings", "immer nur abends": nothing else is said
_ALONE: Final = re.compile(
    r"\W*(?:(?:honestly|probably|just|only|mostly|ideally|really|always|ehrlich|eigentlich|immer|nur"
    r"|eher|eben|solo|que|uniquement|seulement|plutot|siempre|mas bien|por|las?|le|les|los|in the"
    r"|weekday|early|late),? )*"
    rf"(?:{'|'.join(sorted(PLURAL_PARTS))}|vormittags|nachmittags|abends|mittags|manana|matin|soir"
    r"|tarde|noche)(?: (?:only|please|pls|plz|bitte|then|tho|though|nur|solo|i guess|svp))?\W*$"
)
_TOO: Final = re.compile(r"\b(?:too|also|as well|auch|aussi|tambien|than|als|que le|otherwise)\b")


def _kept(text: str, sentence: Sentence) -> tuple[Sentence, Time] | None:
    """The hours of one's own break, and its sentence without them."""
    nodes = sentence.nodes
    if any(node.day is not None for node in nodes):
        return None
    for at, node in enumerate(nodes):
        time = node.time if node.time is not None else _range_of(nodes, at)
        if time is None or time.kind not in {TimeKind.RANGE, TimeKind.EXACT}:
            continue
        end = nodes[at if node.time is not None else at + 2].end
        lead, behind = (
            fold(text[max(0, node.start - _LEAD) : node.start]),
            fold(text[end:][:_LEAD]),
        )
        if break_at(lead, behind):
            rest = nodes[at + 1 if node.time is not None else at + 3 :]
            plain = [one for one in nodes[:at] if one.time is None]
            return sentence._replace(nodes=(*plain, *rest)), time
        return None
    return None


def break_at(lead: str, behind: str) -> bool:
    """Do the words around an hour say that it is one's own break, or the hour one keeps?"""
    had = _HAD.search(lead) and _PAUSE.match(behind)
    return bool(had or _KEPT.search(lead) or _MINE.match(behind))


def _range_of(nodes: Sequence[Node], at: int) -> Time | None:
    """The "4 to 5" of "my office hour is 4 to 5", which was read as no hours."""
    first, *rest = nodes[at : at + 3]
    if len(rest) < 2 or rest[0].part is not Part.SPAN:
        return None
    if any(one.cat is not Cat.NUMBER or not 0 < one.value <= 24 for one in (first, rest[1])):
        return None
    begin, end = (minutes_of_day(Clock(60 * one.value)) for one in (first, rest[1]))
    return Time(TimeKind.RANGE, begin, end) if begin < end else None
