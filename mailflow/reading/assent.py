"""Whether an agreement found in a reply holds: who agrees, to what, and what takes it back.

Rules
- "I might", "first tell me" and, before a question, "I could" agree to nothing yet.
- What a third person would do ("Priya would be glad to", "they love visitors") is no yes.
- "Sure", "great", "of course" alone agree to little: a denial behind them outweighs them, and
  a wish ("I'd love to") is outweighed by any "but" that leads to no agreement.
- "Not now, but happy to in June" is *later*; "sure, but not before June" agrees, too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from mailflow.pipeline.evidence import Answer, Person
from mailflow.reading import offers, unreal
from mailflow.reading.phrases import Sense, Sign, fold
from mailflow.reading.signs import Dissected

_HEDGED = re.compile(
    r"\b(?:open|willing|could|might|sounds?|would be|bereit|könnte|pourrais|podría)\b"
)
#: an agreement that says what it agrees to
_STRONG = frozenset({Sense.ACCEPT, Sense.FIXED, Sense.SUITS, Sense.DESK})
_DENYING = frozenset({Sense.NEGATOR, Sense.CANNOT, Sense.NAY, Sense.REFUSE})
_NOT_NOW = frozenset({Sense.LATER, Sense.CANNOT, Sense.NAY, Sense.REFUSE, Sense.BUSY})
_SENDING_ELSEWHERE = (Sense.REFUSE, Sense.NAY, Sense.WRONG, Sense.LEFT, Sense.BUSY)
#: who keeps the writer's calendar
_ASSISTANT = re.compile(
    r"\b(?:my|our|mein\w*|unser\w*|mon|ma|notre|mi|nuestr[ao]) (?:\w+ ){0,2}?"
    r"(?:assist[ae]nt\w*|asistente|p\.?a|e\.?a|secretar\w+|sekret\w+|secretaire|scheduler"
    r"|office manager|chief of staff|vorzimmer\w*|buro\w*|büro\w*)\b"
)
_SENDING_AWAY = (*_NOT_NOW, Sense.NEGATOR, Sense.WRONG, Sense.LEFT)
#: letters that a greeting may have
_GREETING = 30
_DOUBTING = (*_NOT_NOW, Sense.NEGATOR, Sense.WRONG, Sense.LEFT, Sense.MAYBE, Sense.BUT)
_PERSONAL = re.compile(
    r"(?:always |only too |very |so |more than )*(?:glad|happy|keen|pleased|willing)"
)
_IS = re.compile(r"(?<!we )\b(?:is|are)\s?$")
#: a third person right before "would be glad to", no "I" between
_THIRD = re.compile(
    r"\b(?:he|she|they|who|somebody|someone|colleagues?|teams?|boss|others|people|department|office"
    r"|kolleg\w+|andere|jemand|il|elle|ils|elles|qui|collegues?|equipe|ella|ellos|ellas|quien|quienes"
    r"|companer[oa]s?|colegas?|equipo|estara|estaria|estaran|wird|werden|hilft)(?:'s|'d|'ll|'re|s)?(?:\s(?!i\b|we\b|ich\b|wir\b|je\b|yo\b)\w+){0,3}\s?$"
)


def is_firm(
    reply: Dissected, sign: Sign, *, said: Collection[Answer], names: Sequence[str] = ()
) -> bool:
    """Does an agreement hold? `said` are the answers found so far, `names` people referred to."""
    beside = reply.in_sentence(reply.clauses.sentence(sign.start))
    if any(one.sense is Sense.MAYBE for one in beside):
        return False
    if _is_anothers(reply, sign, names) or _is_outweighed(reply, sign):
        return False
    if unreal.is_unreal(reply, sign.start):
        return False
    if Answer.LATER in said and _is_put_off(reply, sign, beside):
        return False
    if Answer.QUESTION not in said:
        return True
    if reply.of(Sense.MAYBE) or _HEDGED.search(reply.words(sign).casefold()):
        return False
    return not any(one.sense is Sense.ASK and one.start < sign.start for one in beside)


def opens_with_one(reply: Dissected) -> bool:
    """Is the first sentence an agreement and nothing else ("Gladly!"), with no denial behind?"""
    if not reply.signs or reply.of(*_DOUBTING):
        return False
    first = reply.signs[0]
    start, end = reply.clauses.sentence_span(reply.clauses.sentence(first.start))
    rest = reply.text[start : first.start] + reply.text[first.end : end]
    is_all = not any(map(str.isalnum, rest))
    return first.sense is Sense.ACCEPT and is_all and start < _GREETING


def is_turned(reply: Dissected, sign: Sign, names: Sequence[str]) -> bool:
    """Does a "but" after an inability lead to an agreement of the writer's?"""
    turn = next((one.start for one in reply.of(Sense.BUT) if one.start >= sign.end), None)
    return turn is not None and any(one.start > turn for one in own(reply, names))


def own(reply: Dissected, names: Sequence[str]) -> list[Sign]:
    """The agreements that are the writer's, and not those of people referred to."""
    return [sign for sign in reply.of(Sense.ACCEPT) if not _is_anothers(reply, sign, names)]


def is_assistant(reply: Dissected, person: Person) -> bool:
    """Is it the writer's assistant, who finds a time for what is agreed to?"""
    number = reply.clauses.sentence(reply.text.find(person.name or person.address))
    if any(reply.clauses.sentence(sign.start) == number for sign in reply.of(Sense.DESK)):
        return True
    start, end = reply.clauses.sentence_span(number)
    agrees = reply.of(*_STRONG, Sense.FINE, Sense.WOULD) and not reply.of(*_SENDING_ELSEWHERE)
    return bool(agrees and _ASSISTANT.search(fold(reply.text[start:end])))


def is_turned_from(reply: Dissected, sign: Sign) -> bool:
    """Does a "but" follow a wish, and no agreement follow that?"""
    turns = [one for one in reply.of(Sense.BUT) if one.start >= sign.end]
    return bool(turns) and not any(
        one.sense in _STRONG and one.start > turns[0].start for one in reply.signs
    )


def _is_put_off(reply: Dissected, sign: Sign, beside: Sequence[Sign]) -> bool:
    """Is it agreed to for another time only, behind "then" or a "not now"?"""
    clause = reply.clauses.clause
    if any(
        one.start < sign.start and clause(one.start) == clause(sign.start)
        for one in reply.of(Sense.THEN)
    ):
        return True
    dated = any(one.sense in {Sense.LATER, Sense.SOMETIME, Sense.THEN} for one in beside)
    return dated and any(one.sense in _NOT_NOW and one.end <= sign.start for one in reply.signs)


def _is_anothers(reply: Dissected, sign: Sign, names: Sequence[str]) -> bool:
    """Does the clause name somebody else before the agreement, or the reply, having said no?"""
    start, _ = reply.clauses.clause_span(reply.clauses.clause(sign.start))
    before = reply.text[start : sign.start]
    if any(name in before for name in names) or _THIRD.search(fold(before[-60:])):
        return True
    if _PERSONAL.match(fold(reply.words(sign))) and _IS.search(fold(before[-20:])):
        return True  # "Amir is always glad to help"
    places = [place for name in names if (place := reply.text.find(name)) >= 0]
    named = min(places, default=sign.start)
    return named < sign.start and any(one.start < named for one in reply.of(*_SENDING_AWAY))


def _is_outweighed(reply: Dissected, sign: Sign) -> bool:
    """Is a word of assent followed by a denial and by no agreement?"""
    is_weak = sign.sense in {Sense.FINE, Sense.WOULD} or " " not in reply.words(sign)
    if not is_weak:
        return False
    after = [one for one in reply.signs if one.start >= sign.end]
    if any(one.sense in _STRONG and " " in reply.words(one) for one in after):
        return False
    return any(one.sense in _DENYING and not offers.is_about_a_time(reply, one) for one in after)
