"""A slip put right in the next words: "Tuesday at 3, no wait, Wednesday", "oh no, that's choir".

Rules
- What stands right before such words is a slip, and what stands right behind them is meant
  instead: a day in place of its day, an hour in place of its hour; what is not said anew stays.
- Where a reason stands behind them ("hang on, that's the dentist") the time before is refused.
- A plain "sorry", a "no" between two commas and a hum ("Thursday, er, Friday") do so, too, where
  nothing was refused before and no verdict follows ("Monday, no, Tuesday, yes").
- A time refused already is no slip.
- An hour of an earlier mail is refused, and what it should have been is meant ("I wrote Tuesday at
  9, it must be 9:30"; "Monday at 10 should have been Monday at 11").

Known limit: a slip told of later on ("I wrote Tuesday, ignore that") is not sought.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from mailflow.pipeline.evidence import TimeKind
from mailflow.reading.times.sentences.nodes import AGAINST, FOR, Node, Part, Sentence
from mailflow.reading.times.sentences.setting import Setting
from mailflow.reading.times.sentences.subjects import NO_REFUSAL
from mailflow.reading.times.words.lexemes import Cat
from mailflow.reading.times.words.tokens import fold

_MAKE: Final = len("make it ")
_FAR, _FARTHER = 45, 80  # letters from the slip to what is meant; to why it is one
_SPOKEN = frozenset({Part.DATE, Part.TIME})
_JUDGED: Final = (
    r"(?: (?:works?|suits?|do|(?:is |'s )?(?:fine|good|ok|okay|great|perfect)|would (?:work|do)"
    r"|geht|passt|klappt|ginge|ca (?:te |vous )?(?:marche|va|irait)"
    r"|c'est (?:bon|ok)|parfait|me va(?: bien)?"
    r"|me viene bien|perfecto)(?: for (?:me|us)| pour moi| bei mir)?)?"
)
_HUM: Final = (
    r"(?:oops|oopsie|whoops|ah|oh|er|erm|um|umm|uh|eh|hm+|argh|gah|ach|ups|oups|oh je|zut|mince|ay"
    r"|uy|ahm?|euh|este|actually|eigentlich|en fait|en realidad|silly me|my mistake|my bad|typo"
    r"|apologies|of course|naturlich|bien sur|claro|bueno|though|but|or actually"
    r"|oder eigentlich|p\.?s\.?|dear|damn|shoot|nee?|mist|huch)"
)
#: who says so takes back what stood before
_REPAIR: Final = (
    r"(?:no,? wait|wait,? no|wait|hang on|hold on|i mean|i meant|i should say"
    r"|(?:scrap|scratch|strike|forget|ignore) that"
    r"|correction|edit"
    r"|(?:let's |(?<=actually )(?:can|could|shall) we )?(?:make (?:that|it)|call it)"
    r"|or rather|rather"
    r"|on second thoughts?|come to think of it"
    r"|quatsch|halt|moment|stopp?|(?:ich )?mein(?:t?e)?(?: ich)?|vielmehr"
    r"|besser gesagt|korrektur|ou plutot|je veux dire|je voulais dire|enfin non|attendez|attends"
    r"|(?:doch|ach|nee?|nein),? (?:lieber|besser|eher)|enfin plutot|bueno,? mejor"
    r"|rectification|digo|mejor dicho|quiero decir|queria decir|espera|correccion)"
)
#: so does who begs pardon or says no, where nothing was refused before
_PARDON: Final = r"(?:sorry|pardon|perdon|perdona|entschuldigung|verzeihung)"
_PAUSE: Final = r"[\s.,;:!?()\u2026-]*"
_LED: Final = r"(?:(?:on|at|um|am|auf|le|a|el|a las|the|der|den|por) )?"
#: what is said between a slip and what is meant: some of these, in any order
_BETWEEN: Final = re.compile(
    rf"{_JUDGED}{_PAUSE}(?:(?:(?P<repair>{_REPAIR})|(?P<pardon>{_PARDON})|{_HUM}|or(?= no\b)"
    rf"|(?P<no>no|nein|non))\b{_PAUSE})*{_LED}"
)
#: a no between two commas
_SET_OFF: Final = re.compile(r" ?[,;(\u2026-].*\b(?:no|nein|non)\b.*[,!-]")
_HESITATES: Final = re.compile(r" ?[,\u2026-]+ ?(?:er|erm|um|uh|ahm?|euh|eh|este),? ")
#: a no that opens a sentence of its own takes back an hour: "At 3. Ah no, rather 4"
_AFTERTHOUGHT: Final = re.compile(
    rf" ?[.!?\u2026]+\s*(?:(?:or|oder|ou|o|(?P<no>no|nein|non)|{_HUM}|{_PARDON}|lieber|besser|eher"
    rf"|plutot|mejor|better|rather|let ?'?s (?:do|say))[\s,!-]+)*{_LED}"
)
#: so does, where something else is said behind it, who sighs at what is seen only now
_NOTICED: Final = (
    r"(?:(?:i(?:'ve)? )?(?:just|only) (?:now )?(?:saw|seen|see|noticed|remembered|reali[sz]ed)"
    r"|(?:now that i look|looking again)|(?:ich )?(?:seh|merk)e? (?:ich )?(?:grade?|gerade)"
    r"|je viens de voir|je vois que|acabo de ver)"
)
_ALAS: Final = (
    rf"(?:(?<![^hm], ){_NOTICED}|no,? wait|wait(?! for| un| till)|hang on|hold on"
    r"|(?:oh|ah|ay|uy),? no"
    r"|(?:no|non|sorry)(?=,? (?:sorry|perdon|pardon|no\b|i\b|i'|j'ai\b|je\b))|non?(?= ?[,.!-])"
    r"|(?:scrap|scratch|strike|forget|ignore) (?:that|it)|on second thoughts?|edit(?=:)|oops|whoops"
    r"|my bad|oh dear|damn|shoot|moment(?= ?[,.!])|halt|quatsch|nein|nee?|mist|huch|hoppla"
    r"|attendez|attends|mince|zut|oups|espera|ostras)(?!\w)"
)
_TAKEN_BACK: Final = re.compile(
    rf"{_JUDGED}{_PAUSE}(?:(?:{_HUM}|or(?= no\b)|no|sorry|nein|non)\b{_PAUSE})*"
    rf"{_ALAS}{_PAUSE}(?:(?:sorry|no|{_HUM}){_PAUSE})*"
)
#: what is said behind such a sigh and does not tell why
_ALL_WELL: Final = re.compile(
    r"(?:yes|yep|yeah|fine|ok|good|great|perfect|(?:that|it)(?:'s| is)? (?:fine|ok|good"
    r"|works?|right)"
    r"|and|also|(?:i )?forgot|i should|not|can|i can\b|we can\b|you|is that|do|thanks|which|what"
    r"|ja|doch|passt|geht|auch|und|danke|sie|du|kein problem|oui|aussi|et|merci|si|tambien|y"
    r"|problem|worries|need)\b"
)
_WHY: Final = re.compile(
    r"(?:that's|that is|i've|i have|i'm|im|ive|my|das ist|da bin|da hab|da ist|c'est|j'ai|il y a"
    r"|eso es|tengo|ahi tengo)\b"
)

#: an hour of an earlier mail, and how it should have read
_WRITTEN: Final = re.compile(
    r"\b(?:(?:i|we)(?:'d|'ve| had| have)? (?:\w+ )?(?:wrote|written|typed|put|said|told you"
    r"|gave you|sent you)|(?:mail|message|nachricht|note|last|one) (?:\w+ ){0,2}"
    r"(?:said|says|read|stand)"
    r"|^hatte|ich (?:hatte|habe|schrieb)|(?:hatte|schrieb) ich|(?:was|is) (?:a (?:mistake|slip"
    r"|typo)"
    r"|wrong)|j'(?:ai|avais) (?:ecrit|mis|dit|note)"
    r"|puse|escribi|dije|habia (?:puesto|escrito|dicho))\b"
)
_MEANS: Final = re.compile(
    r"\b(?:mean[ts]?|(?:must|ought to|has to) (?:be|read|say)"
    r"|(?:it|that)(?:'s| is)(?: actually| really| wrong,? it's)?|is actually|instead of"
    r"|(?:that|this|which) (?:is|was) (?:wrong|a slip|a typo|a mistake)\b.*|when i meant"
    r"|(?:gemeint|richtig) (?:war|ware|ist)|meinte(?: aber| naturlich)?|es (?:ist|muss)"
    r"|je voulais dire|c'est(?: en fait| bien)?|il s'agit de|queria decir|quise decir|es|era|son)"
    r"(?: (?:naturlich|aber|bien sur|plutot|heissen|the|um|am|a|at|on|a las?|el|le|en realidad))*"
    r" ?$"
)
_SHOULD_READ: Final = re.compile(
    r"\b(?:should (?:have (?:been|read|said)|read|say)|(?:please )?read|lease|(?:muss"
    r"|sollte?) (?:\w+ ){0,2}heissen"
    r"|(?:doit|devait) etre|il (?:faut|fallait) lire|(?:debe|debia) (?:ser|decir)) ?\w* ?$"
)


class _Unit(NamedTuple):
    """A day, an hour, or both, said together: nodes `first` up to `last` of a sentence."""

    sentence: int
    first: int
    last: int


def mended(setting: Setting, spoken: Sequence[Sentence]) -> list[Sentence]:
    """The sentences without the slips put right in them."""
    text, said = setting.text, list(spoken)
    found = [one for number, sentence in enumerate(said) for one in _units(number, sentence)]
    following: _Unit | None = None
    for one in reversed(found):
        other, following = following, one
        nodes = said[one.sentence].nodes
        begin = nodes[one.last - 1].end
        if _is_refused(nodes, one):
            continue
        near = other is not None and other.sentence <= one.sentence + 1
        start = said[other.sentence].nodes[other.first].start if near and other else begin
        start += _MAKE if fold(text[start : start + _MAKE]) == "make it " else 0
        gap = fold(text[begin : min(start, begin + _FAR)])
        if near and other and _is_misread(text, nodes[one.first : one.last], gap):
            _correct(said, one, other)
            following = None
        elif near and other and _is_denied(gap) and _is_same(nodes[one.first], said, other):
            said[one.sentence] = _with(said[one.sentence], one.first, one.last, ())
            following = None
        elif near and other and start - begin < _FAR and _is_mended(said, one, other, gap):
            _put_right(said, one, other)
            following = None
        elif _is_taken_back(text, nodes[one.first].start, begin, instead=other is not None):
            no = Node(Part.STANCE, begin, begin, Cat.REFUSE, 2, TAKEN_BACK)
            last = one.last + (nodes[one.last : one.last + 1] != () and nodes[one.last].cat in FOR)
            said[one.sentence] = _with(said[one.sentence], one.last, last, [no])
    return [sentence for sentence in said if sentence.nodes]


def _is_misread(text: str, nodes: Sequence[Node], gap: str) -> bool:
    """Is an hour one of an earlier mail, put right in the words behind it?"""
    if not any(node.is_clock for node in nodes):
        return False
    begin = nodes[0].start
    lead = re.split(r"[.!?\n]", fold(text[max(0, begin - _FAR) : begin]))[-1]
    written = _WRITTEN.search(f"{lead} {gap.partition(',')[0]}") and _MEANS.search(gap)
    return bool(written or _SHOULD_READ.search(gap))


def _correct(said: list[Sentence], one: _Unit, other: _Unit) -> None:
    """The hour of an earlier mail refused, and the one meant in a sentence of its own."""
    sentence = said[one.sentence]
    slip = sentence.nodes[one.first : one.last]
    rest = said[other.sentence].nodes[other.first :]
    end = slip[-1].end
    days = [node for node in slip if node.part is Part.DATE]
    if not any(node.part is Part.DATE for node in rest[: other.last - other.first]):
        rest = (*(day._replace(start=rest[0].start, end=rest[0].start) for day in days), *rest)
    no = Node(Part.STANCE, end, end, Cat.REFUSE, 2, TAKEN_BACK)
    told = sentence._replace(nodes=(*sentence.nodes[: one.last], no))
    between = said[one.sentence + 1 : other.sentence]
    meant = Sentence(rest, said[other.sentence].asks)
    said[one.sentence : other.sentence + 1] = [told, *between, meant]


def _is_mended(said: Sequence[Sentence], one: _Unit, other: _Unit, gap: str) -> bool:
    """Do the words between two times, `gap`, put the second in the place of the first?"""
    said_between = _BETWEEN.fullmatch(gap)
    if said_between and said_between["repair"]:
        return True
    nodes = said[one.sentence].nodes
    meant = said[other.sentence].nodes[other.first]
    after = _AFTERTHOUGHT.fullmatch(gap)
    if after and after["no"]:
        bounds = meant.time is None or meant.time.kind is TimeKind.BEFORE  # "No antes de 12"
        return not bounds and any(node.is_clock for node in nodes[one.first :])
    mild = said_between and (said_between["pardon"] or _SET_OFF.match(gap) or _HESITATES.match(gap))
    if not mild:
        return False
    behind = said[other.sentence].nodes[other.last :]
    if any(node.word in _VERDICTS for node in behind[:2]):
        return False  # "Monday, no, Tuesday, yes"
    if _is_same_day_before(nodes[: one.first], said[other.sentence].nodes[other.first]):
        return False  # "Thursday or Friday, hmm, Thursday"
    refused = any(node.cat in AGAINST for node in nodes[: one.first])
    slip = nodes[one.first]
    return not refused and (slip.part is meant.part or meant.part is Part.TIME)


def _is_denied(gap: str) -> bool:
    """Is a time taken back, whatever is said in its place?"""
    between = _BETWEEN.match(gap)
    told = between and (between["repair"] or between["pardon"] or between["no"])
    return bool(told or _TAKEN_BACK.match(gap))


def _is_same_day_before(nodes: Sequence[Node], meant: Node) -> bool:
    return meant.day is not None and any(node.day == meant.day for node in nodes)


def _is_taken_back(text: str, begin: int, end: int, *, instead: bool) -> bool:
    """Is what is said behind a time a sigh and a reason? Any will do where another time follows."""
    rest = fold(text[end : end + _FARTHER])
    sigh = _TAKEN_BACK.match(rest)
    if not sigh or _MAKES.search(fold(text[max(0, begin - _FAR) : begin])):
        return False  # "make it 4.30, just seen that I teach": the reason is that of the new hour
    why = rest[sigh.end() :]
    return bool(_WHY.match(why)) or (instead and bool(why) and not _ALL_WELL.match(why))


_MAKES: Final = re.compile(r"\bmake (?:it|that) $")
#: the word of the no behind what is taken back
TAKEN_BACK: Final = "taken back"


def _is_same(slip: Node, said: Sequence[Sentence], other: _Unit) -> bool:
    """ "Monday at noon... hmm no, Monday is bad": one day, without an hour of its own."""
    days = [node.day for node in said[other.sentence].nodes[other.first : other.last]]
    return days == [slip.day] and slip.day is not None


def _units(number: int, sentence: Sentence) -> Iterator[_Unit]:
    nodes = sentence.nodes
    first: int | None = None
    parts: set[Part] = set()
    for at, node in enumerate(nodes):
        if node.part in _SPOKEN and first is not None and node.part in parts:
            yield _Unit(number, first, _closed(nodes, at))
            first, parts = at, {node.part}
        elif node.part in _SPOKEN:
            first = at if first is None else first
            parts.add(node.part)
        elif first is not None and not (node.part is Part.JOINT and node.word in _PAUSES):
            yield _Unit(number, first, _closed(nodes, at))
            first, parts = None, set()
    if first is not None:
        yield _Unit(number, first, _closed(nodes, len(nodes)))


_PAUSES = frozenset({",", "("})


def _closed(nodes: Sequence[Node], last: int) -> int:
    """Without the comma behind it."""
    while nodes[last - 1].part not in _SPOKEN:
        last -= 1
    return last


def _is_refused(nodes: Sequence[Node], one: _Unit) -> bool:
    return one.first > 0 and nodes[one.first - 1].cat in AGAINST


_VERDICTS: Final = frozenset("yes yep yeah ja oui si no nein non".split())


def _put_right(said: list[Sentence], one: _Unit, other: _Unit) -> None:
    """What is meant in place of the slip; what is not said anew is kept."""
    slip = said[one.sentence].nodes[one.first : one.last]
    meant = said[other.sentence].nodes[other.first : other.last]
    days, hours = (any(node.part is part for node in meant) for part in (Part.DATE, Part.TIME))
    kept = [
        node
        for node in slip
        if (node.part is Part.DATE and not days) or (node.part is Part.TIME and not hours)
    ]
    whole = [*kept, *meant] if days == hours or not days else [*meant, *kept]
    if one.sentence == other.sentence:
        first = one.first
        while first and said[one.sentence].nodes[first - 1].cat is Cat.NEUTRAL:
            first -= 1  # "I wrote the 8th, I meant the 9th"
        said[one.sentence] = _with(said[one.sentence], first, other.last, whole)
        return
    # Why it is another hour ("sorry, 4, I've got the school run") is not said of that one.
    behind = said[other.sentence].nodes[other.last :]
    why = bool(behind) and behind[0].word == "," and hours and not days
    cut = [behind[0]._replace(part=Part.BREAK, cat=Cat.BUT, word=NO_REFUSAL)] if why else []
    said[other.sentence] = _with(said[other.sentence], 0, other.last + why, [*whole, *cut])
    said[one.sentence] = _with(said[one.sentence], one.first, len(said[one.sentence].nodes), ())


def _with(sentence: Sentence, first: int, last: int, nodes: Sequence[Node]) -> Sentence:
    return sentence._replace(nodes=(*sentence.nodes[:first], *nodes, *sentence.nodes[last:]))
