"""Which of the times named in a reply are offered for meeting, and whose they were first.

Rules: a time beside an agreement or in a question is an offer; one beside words of absence,
receipt or deferral is told by the way ("back the 12th"); a bare one is an offer unless
the reply speaks against meeting. A stretch of weeks is no time to meet but a time to
ask again. Times that the owner had offered are taken, not offered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading import agreed
from mailflow.reading.phrases import Sense, Sign, fold
from mailflow.reading.signs import Dissected
from mailflow.reading.unreal import is_unreal

_AFTER_OR_BEFORE = frozenset({TimeKind.AFTER, TimeKind.BEFORE})

AGREEING = frozenset({Sense.ACCEPT, Sense.WOULD, Sense.FIXED, Sense.SUITS, Sense.FINE, Sense.DESK})
_OFFERING = AGREEING | {Sense.PROPOSE, Sense.MOVE, Sense.BUT, Sense.DROP}
_WEEKS = re.compile(r"\b(?:weeks|wks|wochen|semaines|semanas|months|monaten?|mois|mes(?:es)?)\b")
#: the times that the owner named, taken together
_THOSE = re.compile(
    r"\b(?:both|neither|either|(?:times?|slots?|dates?|options?) you"
    r"|your (?:times?|slots?|dates?|options?|first|second)"
    r"|beide\w*|keine[rsn]? davon|genannten? \w+|ihre[rn]? (?:termine?n?|zeiten)"
    r"|aucun\w* des|les deux|vos (?:dates|horaires|creneaux)"
    r"|ningun\w* de|ambos|sus (?:fechas|horarios|opciones))\b"
)
_IF = re.compile(r"\s*(?:and |but |und |et |mais |y |pero )?(?:if|wenn|falls|si)\b")
_FAR, _DAY = timedelta(days=9), timedelta(hours=23)
_LITTLE, _BESIDE = 25, 4  # characters
_TELLING = frozenset(
    {Sense.AWAY, Sense.HINT, Sense.LEFT, Sense.ACK, Sense.OTHER, Sense.LATER, Sense.STOP}
    | {Sense.ASIDE}
)
_AGAINST = (
    *(Sense.CANNOT, Sense.NAY, Sense.LATER, Sense.HINT, Sense.LEFT),
    *(Sense.BUSY, Sense.WRONG, Sense.ACK),
)


def offered(reply: Dissected, slots: Sequence[Slot]) -> list[Slot]:
    """The slots that are offered for meeting."""
    if reply.of(Sense.STOP) or any(
        not is_about_a_time(reply, one) for one in reply.of(Sense.REFUSE)
    ):
        return []
    told = [slot for slot in slots if slot.offered and is_near(slot) and _is_offer(reply, slot)]
    return told or agreed.put_in_its_place(slots)


def deferring(reply: Dissected, slots: Sequence[Slot]) -> list[Slot]:
    """The slots that only say when to ask again: weeks off, or "from the 9th on"."""
    far = [slot for slot in slots if slot.offered and not is_near(slot)]
    return [
        slot
        for slot in far
        if not {one.sense for one in reply.beside(slot)} & _TELLING - {Sense.LATER}
    ]


def are_taken(reply: Dissected, slots: Sequence[Slot], *, proposed: Sequence[Slot] | None) -> bool:
    """Had the owner offered all these? `proposed` is None where his words are not known."""
    if proposed is not None:
        return all(is_among(slot, proposed) for slot in slots)
    if len(slots) > 1 or "?" in reply.text or reply.of(Sense.DROP, Sense.CANNOT):
        return False
    return bool(reply.of(Sense.FIXED))


def taking_back(reply: Dissected, slots: Sequence[Slot]) -> list[Sign]:
    """The denials behind the last slot offered that speak against meeting at all.

    An inability behind a time that suits ("Thursday works, I can't do video") is no denial.
    """
    places = [(end, slot) for _, end, slot in reply.times if slot in slots]
    if not places:
        return []
    end, last = max(places, key=lambda one: one[0])
    said = {sign.sense for sign in reply.beside(last)}
    senses = {Sense.REFUSE, Sense.NAY}
    if not said & AGREEING:
        senses |= {Sense.CANNOT}
    behind = [sign for sign in reply.signs if sign.start >= end]
    if any(sign.sense in AGREEING for sign in behind):
        return []
    return [
        sign
        for sign in behind
        if sign.sense in senses
        and not is_about_a_time(reply, sign)
        and (sign.sense is not Sense.NAY or _is_alone(reply, sign))
    ]


def is_turned_to(reply: Dissected) -> bool:
    """ "I can't host you, but at 10 on the 16th we could speak": an hour behind a "but"."""
    for place, _, slot in reply.times:
        beside = reply.beside(slot)
        turns = [one.end for one in beside if one.sense is Sense.BUT and one.start < place]
        if not turns or not slot.offered or slot.kind is not TimeKind.EXACT:
            continue
        unable = any(one.sense is Sense.CANNOT and one.start < turns[-1] for one in beside)
        agreed = any(one.sense in AGREEING and one.start >= turns[-1] for one in beside)
        denied = any(one.sense in _DENYING and one.start >= turns[-1] for one in reply.signs)
        if unable and agreed and not denied and not is_unreal(reply, place):
            return True
    return False


_DENYING = frozenset({Sense.CANNOT, Sense.REFUSE, Sense.NAY, Sense.STOP, Sense.NEGATOR})


def refusing_all(reply: Dissected, slots: Sequence[Slot]) -> list[Sign]:
    """The refusals in whose sentences all the times named stand ("Tuesday at 4 or Friday at 9: I
    decline both"), with no agreement, question or move beside: no time is left to meet.
    """
    refusals = []
    for slot in slots:
        beside = reply.beside(slot)
        off = [one for one in beside if one.sense is Sense.REFUSE and not _supposed(reply, one)]
        if not off or reply.asks(slot) or {sign.sense for sign in beside} & _OFFERING:
            return []
        if any(not one.offered for one in reply.times_in_clause(off[0].start)):
            return []  # that one is refused, and not this
        refusals += off
    return refusals


def are_proposed(reply: Dissected) -> bool:
    """Is any time asked for, agreed to, or all that its sentence says?

    Where the words of the times are not known, they may be.
    """
    return not reply.times or any(
        reply.asks(slot)
        or reply.is_bare(slot)
        or {sign.sense for sign in reply.beside(slot)} & (AGREEING | {Sense.PROPOSE, Sense.MOVE})
        for _, _, slot in reply.times
        if slot.offered
    )


def _opens(reply: Dissected, sign: Sign) -> bool:
    return not reply.text[_begin(reply, sign) : sign.start].strip()


def _supposed(reply: Dissected, sign: Sign) -> bool:  # "If the answer is no, Tuesday is free"
    return bool(_IF.match(fold(reply.text[_begin(reply, sign) : sign.start])))


def is_flat(reply: Dissected, sign: Sign) -> bool:
    """Is it a refusal in so many words, or a "no" that opens its sentence?"""
    return sign.sense is Sense.REFUSE or (sign.sense is Sense.NAY and _opens(reply, sign))


def is_last_word(reply: Dissected, sign: Sign) -> bool:
    """Is a refusal a short sentence, with no time named and nothing agreed to behind it?"""
    start, end = reply.clauses.sentence_span(reply.clauses.sentence(sign.start))
    if not _opens(reply, sign) or end - start > _LITTLE:
        return False
    agreed = any(one.sense in AGREEING and one.start > sign.start for one in reply.signs)
    return not agreed and all(last <= sign.start for _, last, _ in reply.times)


def _is_alone(reply: Dissected, sign: Sign) -> bool:
    """Does the sentence of a "no" say nothing else ("No. Sorry.", not "No video, please")?"""
    start, end = reply.clauses.sentence_span(reply.clauses.sentence(sign.start))
    return end - start < _LITTLE


def denials(reply: Dissected) -> list[Sign]:
    """The plain noes that are all their sentence says ("Frankly, no."), and the inabilities that
    end it ("With all my heart, I can't."), before any time is named, where nothing is agreed to.
    """
    if reply.of(*AGREEING, Sense.PROPOSE, Sense.MOVE, Sense.DROP):
        return []
    first = min((start for start, _, _ in reply.times), default=len(reply.text))
    return [
        sign
        for sign in reply.of(Sense.NAY, Sense.CANNOT)
        if sign.start < first
        and (_is_no(reply, sign) if sign.sense is Sense.NAY else _ends(reply, sign))
    ]


def _is_no(reply: Dissected, sign: Sign) -> bool:
    before = reply.text[_begin(reply, sign) : sign.start]
    is_numeral = _NUMBER.match(reply.text, sign.end)
    return _is_alone(reply, sign) and bool(_ADVERB.fullmatch(before)) and not is_numeral


def _ends(reply: Dissected, sign: Sign) -> bool:
    _, end = reply.clauses.sentence_span(reply.clauses.sentence(sign.start))
    alone = reply.text[sign.end : end].strip(" .!\n") == ""
    return alone and not is_about_a_time(
        reply, sign
    )  # "Your two times don't work. Come on the 17th"


#: "Frankly," but neither "In the afternoon" nor "To a)"
_ADVERB = re.compile(r"\s*(?:\w+,?\s+)?")
#: "No. 2"
_NUMBER = re.compile(r"\.? ?\d")


def _begin(reply: Dissected, sign: Sign) -> int:
    return reply.clauses.sentence_span(reply.clauses.sentence(sign.start))[0]


def called_off(reply: Dissected) -> list[Sign]:
    """The refusals that are about a time, and so call an appointment off."""
    refused = [sign for sign in reply.of(Sense.REFUSE) if _names_a_time(reply, sign)]
    return [sign for sign in refused if not _CLOSED.search(fold(reply.words(sign)))]


#: who is not to be had on a day ("Monday I see nobody") calls nothing off
_CLOSED = re.compile(r"\b(?:nobody|no one|no-one|no (?:visitors|callers)|ni (?:de broma|hablar))\b")


def is_about_a_time(reply: Dissected, sign: Sign) -> bool:
    """Does a sign speak of a time, and not of meeting at all?"""
    return _names_a_time(reply, sign) or _is_of_an_edge(reply, sign) or _is_about_those(reply, sign)


def _names_a_time(reply: Dissected, sign: Sign) -> bool:
    """Does a sign stand in a clause that names a time of a day, and so speak of that time?"""
    if any(not slot.offered or is_near(slot) for slot in reply.times_in_clause(sign.start)):
        return True
    # "Not free: Tuesday", "Thu 11: nope"
    return any(
        not slot.offered and (0 <= sign.start - end < _BESIDE or 0 <= start - sign.end < _BESIDE)
        for start, end, slot in reply.times
    )


#: "any later is no good": what comes before or after a time named
_EDGE = re.compile(
    r"[ .!?;,]*(?:(?:but|and|aber|und|mais|et|pero|any|much|an hour|etwas|viel) )*(?:earlier|later"
    r"|sooner|before|after|fruher|spater|vorher|nachher|danach|davor|plus (?:tot|tard)|avant|apres"
    r"|antes|despues|mas (?:tarde|temprano|pronto))\b"
)


def _is_of_an_edge(reply: Dissected, sign: Sign) -> bool:
    begin, _ = reply.clauses.clause_span(reply.clauses.clause(sign.start))
    return bool(reply.times) and bool(_EDGE.match(fold(reply.text[begin : sign.start])))


def _is_about_those(reply: Dissected, sign: Sign) -> bool:
    """Are times refused ("nope to both", "Monday I fly, so that's out"), and another offered?"""
    number = reply.clauses.sentence(sign.start)
    start, end = reply.clauses.sentence_span(number)
    others = [
        (first, slot)
        for first, _, slot in reply.times
        if slot.offered and has_hours(slot) and is_near(slot) and not start <= first < end
    ]
    if any(not slot.offered for slot in reply.times_in_sentence(number)):
        return bool(others)
    first, last = reply.clauses.clause_span(reply.clauses.clause(sign.start))
    # "You said 9 or 11. I'll take neither": those named before are meant, unless agreed to.
    left = any(
        place >= end or {one.sense for one in reply.beside(slot)} & (AGREEING | {Sense.PROPOSE})
        for place, slot in others
    )
    return left and bool(_THOSE.search(fold(reply.text[first:last])))


def is_near(slot: Slot) -> bool:
    """Is this a time to meet, and not weeks off or an open end?"""
    if slot.kind is not TimeKind.EXACT and slot.kind is not TimeKind.DAY:
        if _WEEKS.search(fold(slot.text)):
            return False
    if slot.kind in _AFTER_OR_BEFORE:
        edge = slot.start or slot.end
        return edge is not None and edge.hour > 0
    return slot.start is not None and (slot.end or slot.start) - slot.start < _FAR


def name_a_meeting(slots: Sequence[Slot]) -> bool:
    """Is a time to meet among them?"""
    return any(slot.offered and is_near(slot) for slot in slots)


def has_hours(slot: Slot) -> bool:
    """Is a time of the day said, and not only the day?"""
    if slot.kind in _AFTER_OR_BEFORE:
        return is_near(slot)
    if slot.kind is TimeKind.RANGE and slot.start and slot.end:
        return slot.end - slot.start < _DAY
    return slot.kind in {TimeKind.EXACT, TimeKind.PART_OF_DAY}


def _is_offer(reply: Dissected, slot: Slot) -> bool:
    place = next((start for start, _, one in reply.times if one is slot), None)
    if place is not None and is_unreal(reply, place):
        return False
    beside = reply.beside(slot, clause=True)
    clause = {sign.sense for sign in beside if not _is_concluded_from(reply, sign, place)}
    if Sense.ASIDE in clause:
        return False
    if clause & AGREEING and Sense.ASK not in clause:
        return True
    hourly = has_hours(slot)
    if clause & (_TELLING - {Sense.LATER} if hourly else _TELLING):
        return False
    sentence = {sign.sense for sign in reply.beside(slot)}
    if sentence & {Sense.ASK, Sense.MAYBE} and reply.asks(slot):
        return False
    if sentence & (AGREEING | {Sense.PROPOSE}) or reply.asks(slot):
        return Sense.ACK not in sentence or (hourly and reply.asks(slot))
    if hourly:
        if denials(reply) and not reply.is_bare(slot):
            return False  # "No. Tuesday at 10 I have the dentist": it says why
        return not sentence & {Sense.ACK, Sense.LEFT, Sense.STOP, Sense.OTHER, Sense.ASIDE}
    if sentence & (_TELLING - {Sense.AWAY}):
        return False
    # "I have to cancel Thursday. The 11th?": what is off is a time, and not the meeting.
    against = [one for one in reply.of(*_AGAINST) if not is_about_a_time(reply, one)]
    return not against or reply.is_bare(slot)


#: what is said behind these follows from what is said before them
_SO = re.compile(r"\b(?:so|then|also|dann|daher|donc|alors|as[ií] que|entonces)\b|;")


def _is_concluded_from(reply: Dissected, sign: Sign, place: int | None) -> bool:
    """ "I'm back on the 14th, so put it on the 15th": the day behind is not that of the return."""
    if sign.sense not in {Sense.AWAY, Sense.HINT} or place is None:
        return False
    return bool(_SO.search(fold(reply.text[sign.end : place])))


def is_among(slot: Slot, proposed: Sequence[Slot]) -> bool:
    """Had the owner offered this one?"""
    return any(_same(slot, own) for own in proposed)


def _same(slot: Slot, own: Slot) -> bool:
    if slot.start is None or own.start is None:
        return False
    if slot.kind is TimeKind.DAY or own.kind is TimeKind.DAY:
        return slot.start.date() == own.start.date()
    return slot.start == own.start
