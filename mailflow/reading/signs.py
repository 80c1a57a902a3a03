"""A reply taken apart: its sentences, the signs in them, and where its times stand.

An agreement beside a negation in its clause becomes an inability ("das passt mir leider
nicht", "I don't think I'd be happy to"), within reach and never across a comma or "but".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.reading.clauses import Clauses, cut
from mailflow.reading.phrases import Sense, Sign, fold, tongues
from mailflow.reading.phrases_de import LEXICON as GERMAN
from mailflow.reading.phrases_en import LEXICON as ENGLISH
from mailflow.reading.phrases_es import LEXICON as SPANISH
from mailflow.reading.phrases_fr import LEXICON as FRENCH
from mailflow.reading.times.sentences.provisos import without_provisos
from mailflow.reading.times.stances.judged.invited import is_bidden
from mailflow.reading.times.stances.judged.litotes import is_cleared

_LATER_OR_SOMETIME = frozenset({Sense.LATER, Sense.SOMETIME})

LEXICONS = (ENGLISH, GERMAN, FRENCH, SPANISH)
#: letters between a negation and what it negates
_REACH = 45
#: letters that a sentence may have besides its times and still be only these
_LITTLE = 25
_SMALL = frozenset({Sense.NEGATOR, Sense.BUT})
_AGREEING = frozenset({Sense.ACCEPT, Sense.FIXED, Sense.SUITS, Sense.FINE, Sense.WOULD})


@dataclass(frozen=True, slots=True)
class Dissected:
    """`times` are (start, end, slot) for each slot whose words were found in the text.

    `is_welcome`: it asks the other, behind all refusals, to come or call at an hour of a day, or
    says that nothing speaks against a time.
    """

    text: str
    clauses: Clauses
    signs: tuple[Sign, ...]
    times: tuple[tuple[int, int, Slot], ...] = ()
    is_welcome: bool = False

    def of(self, *senses: Sense) -> list[Sign]:
        """The signs of these senses, in the order of the text."""
        return [sign for sign in self.signs if sign.sense in senses]

    def undenied(self, sense: Sense) -> list[Sign]:
        """The signs of a sense that no refusal or negation goes before in their clause."""
        denials = self.of(Sense.REFUSE, Sense.CANNOT, Sense.NEGATOR)
        clause = self.clauses.clause
        return [
            sign
            for sign in self.of(sense)
            if not any(
                one.start < sign.start and clause(one.start) == clause(sign.start)
                for one in denials
            )
        ]

    def words(self, sign: Sign) -> str:
        """What a sign rests on, as it was written."""
        return " ".join(self.text[sign.start : sign.end].split())

    def in_sentence(self, number: int) -> list[Sign]:
        """The signs that begin in a sentence."""
        start, end = self.clauses.sentence_span(number)
        return [sign for sign in self.signs if start <= sign.start < end]

    def times_in_clause(self, place: int) -> list[Slot]:
        """The slots named in the clause of a place."""
        return self._times(*self.clauses.clause_span(self.clauses.clause(place)))

    def times_in_sentence(self, number: int) -> list[Slot]:
        """The slots named in a sentence."""
        return self._times(*self.clauses.sentence_span(number))

    def beside(self, slot: Slot, *, clause: bool = False) -> list[Sign]:
        """The signs in the sentence, or in the clause, that names a slot."""
        start, end = self._around(slot, clause=clause)
        return [sign for sign in self.signs if sign.start < end and sign.end > start]

    def asks(self, slot: Slot) -> bool:
        """Does the sentence that names a slot end as a question?"""
        start, end = self._around(slot, clause=False)
        return self.text[start:end].rstrip().endswith("?")

    def is_bare(self, slot: Slot) -> bool:
        """Does the sentence say little besides its times?"""
        start, end = self._around(slot, clause=False)
        known = sum(len(one.text) for one in self._times(start, end))
        return end - start - known < _LITTLE

    def _around(self, slot: Slot, *, clause: bool) -> tuple[int, int]:
        place = next((start for start, _, one in self.times if one is slot), None)
        if place is None:
            return 0, 0
        if clause:
            return self.clauses.clause_span(self.clauses.clause(place))
        return self.clauses.sentence_span(self.clauses.sentence(place))

    def _times(self, start: int, end: int) -> list[Slot]:
        return [slot for first, last, slot in self.times if first < end and last > start]


#: says nothing: "k.mutiso@example.org" is no "k"
_ADDRESS = re.compile(r"[^\s<(\[@]{1,64}@[^\s>)\]@]{1,255}")
#: nor does the initial of a name: "Sandra K. Meyer", "A. K. Mishra"
_INITIAL = re.compile(r"(?:(?<=[^\W\d_][ ])|(?<=\b[A-Z]\. )|(?<=\b[A-Z]\.))[A-Z]\.(?= ?[A-Z])")
_LETTER = re.compile(r"\w")


def take_apart(text: str, slots: Sequence[Slot] = ()) -> Dissected:
    """The signs of a text in the languages it is likely written in, negations resolved."""
    folded = fold(_INITIAL.sub("q.", text) if "." in text else text)
    if "@" in folded:
        folded = _ADDRESS.sub(lambda match: _LETTER.sub("q", match[0]), folded)
    if any(slot.offered for slot in slots):
        folded = without_provisos(folded)
    found = [sign for lexicon in tongues(folded, LEXICONS) for sign in lexicon.signs(folded)]
    signs = _apart(found, len(folded))
    clauses, places = cut(text), _places(text, slots)
    signs = [sign for sign in _resolved(signs, clauses) if not _is_in_time(sign, places)]
    signs = [_outdone(sign, folded, places) for sign in signs]
    signs = [
        replace(sign, sense=Sense.ASIDE) if _is_of_else(sign, folded, clauses) else sign
        for sign in signs
    ]
    signs = [
        replace(sign, sense=Sense.REFUSE)
        if _strikes_a_date(sign, folded, clauses, places)
        else sign
        for sign in signs
    ]
    signs = [
        replace(sign, sense=Sense.NEGATOR) if _is_led_on(sign, signs, clauses) else sign
        for sign in signs
    ]
    # Who says that he would not refuse agrees, whatever his words look like.
    signs = [
        replace(sign, sense=Sense.ACCEPT, is_sure=True) if sign.sense is Sense.WELCOME else sign
        for sign in signs
    ]
    last = max((sign.end for sign in signs if sign.sense in _REFUSING), default=0)
    bid = any(place >= last for place in _bidden(folded, places))
    cleared = any(one.offered and is_cleared(text[:a], text[b:]) for a, b, one in places)
    return Dissected(text, clauses, tuple(signs), places, bid or cleared)


#: words that strike something out, and where dates stand
_STRIKES = re.compile(
    r"\b(?:streich|l(?:ö|oe|o)sch|nehm|nimm|quit|saqu|saca|borr|tach|retir|ray|supprim|effac)"
)
_DIARY = re.compile(r"\b(?:agenda|kalender|termin|calendario|calendrier|rendez-vous|cita)\b")
_OWN = re.compile(
    r"\b(?:me|mi|mis|mich|meine?|mon|mes|mail|liste?|lista|kontakt\w*|contact\w*)\b|\wme\b"
)


def _strikes_a_date(
    sign: Sign, folded: str, clauses: Clauses, places: Sequence[tuple[int, int, Slot]]
) -> bool:
    """Is it a date that is to be struck ("den Montag streichen Sie bitte"), and no address?"""
    if sign.sense is not Sense.STOP or not _STRIKES.search(folded[sign.start : sign.end]):
        return False
    start, end = clauses.clause_span(clauses.clause(sign.start))
    said = folded[start:end]
    is_dated = any(first < end and last > start for first, last, _ in places)
    return (is_dated or bool(_DIARY.search(said))) and not _OWN.search(said)


#: "I don't do coffee, I do laps": the same verb denied of one thing and said of another
_SAYS_ELSE = re.compile(
    r"(?:don't|do not|doesn't|ne|no|nicht) (?P<verb>do|take|give|like|drink|answer|have)\b[^.;!?]*"
    r"[,;.] ?(?:but |only )?(?:i|we) (?:do )?(?P=verb)\b"
)


def _outdone(sign: Sign, folded: str, places: Sequence[tuple[int, int, Slot]]) -> Sign:
    """A refusal is none of meeting where another thing is said to be done, nor where the other is
    asked behind it to come or call at an hour of a day, or for such an hour.
    """
    if sign.sense is not Sense.REFUSE:
        return sign
    dated = any(end <= sign.start < end + _LITTLE for _, end, _ in places)
    fits = dated and _FIT.match(folded, sign.start) is not None
    else_done = fits or _SAYS_ELSE.match(folded, sign.start) is not None
    outdone = else_done or any(place > sign.end for place in _bidden(folded, places))
    outdone = outdone or _is_asked_for(sign, folded, places)
    return replace(sign, sense=Sense.NEGATOR) if outdone else sign


#: what may be agreed to besides a talk: to take what lies open to all, or the usual way in
_ELSE = re.compile(
    r"\W*(?:to |zu |de |a )?(?:\w+ ){0,2}?(?:use|quote|cite|apply|submit|download|browse|borrow"
    r"|read (?:my|our|the)|visit our (?:open|web|career)\w*|zitieren|verwenden|bewerben|einreichen"
    r"|postuler|utiliser|citer|consulter|telecharger|postular|usar|citar|descargar)\b"
)
_TALK = re.compile(
    r"\b(?:talk|chat|call|speak|meet|sprech|telefon|rede|parl|appel|habl|charl|llam)"
)


def _is_of_else(sign: Sign, folded: str, clauses: Clauses) -> bool:
    """Is it agreed to something that is no talk ("you're welcome to use my slides")?"""
    if sign.sense is not Sense.ACCEPT:
        return False
    behind = folded[sign.end : clauses.clause_span(clauses.clause(sign.start))[1]]
    return _ELSE.match(behind) is not None and _TALK.search(behind) is None


def _is_led_on(sign: Sign, signs: Sequence[Sign], clauses: Clauses) -> bool:
    """Does a "but" lead from a refusal to an agreement in its sentence, behind which nothing is
    denied ("I turn such things down, but you may come")?
    """
    if sign.sense is not Sense.REFUSE:
        return False
    number = clauses.sentence(sign.start)
    behind = [one for one in signs if one.start >= sign.end]
    turn = next((one.end for one in behind if one.sense is Sense.BUT), None)
    if turn is None or clauses.sentence(turn) != number:
        return False
    if any(one.sense in _DENYING and one.start >= turn for one in behind):
        return False
    return any(
        one.sense in _SETTLING and one.start >= turn and clauses.sentence(one.start) == number
        for one in behind
    )


def _bidden(folded: str, places: Sequence[tuple[int, int, Slot]]) -> Iterator[int]:
    """Where sentences begin that ask the other to come or call at an hour of a day."""
    for start, lead in _hours(folded, places):
        if is_bidden(lead.lstrip()):
            yield start - len(lead)


def _hours(folded: str, places: Sequence[tuple[int, int, Slot]]) -> Iterator[tuple[int, str]]:
    """Where hours begin that are offered, each with what stands before it in its sentence."""
    for start, _, slot in places:
        if slot.offered and slot.kind is TimeKind.EXACT:
            yield start, _ENDS.split(folded[:start])[-1]


def _is_asked_for(sign: Sign, folded: str, places: Sequence[tuple[int, int, Slot]]) -> bool:
    """Is the hour named first asked for in a question of its own behind a refusal, or is it all
    that is said there?
    """
    start, lead = next(_hours(folded, places), (0, ""))
    first, end = min(((one, last) for one, last, _ in places), default=(0, 0))
    if start != first or start - len(lead) <= sign.end or len(lead) >= _LITTLE:
        return False
    rest = _ASKS.match(folded, end)
    return rest is not None and (not lead.strip() or "?" in rest[0])


_REFUSING = frozenset({Sense.REFUSE, Sense.STOP, Sense.NAY})
_SETTLING = frozenset({Sense.ACCEPT, Sense.FIXED, Sense.SUITS, Sense.WELCOME})
_DENYING = _REFUSING | {Sense.CANNOT, Sense.NEGATOR}
_ENDS = re.compile(r"[.!?](?=\s)|\n")
#: a sentence that says little more, and ends its line
_ASKS = re.compile(r"[^.!?\n]{0,25}[.!?]? *(?:\n|$)")
#: "Wednesday I'm good" refuses nothing
_FIT = re.compile(r"i'm good")


def _apart(found: Sequence[Sign], length: int) -> list[Sign]:
    """Signs of several languages, none overlapping: of two, the one that says more."""
    taken = bytearray(length)
    signs = []
    for sign in sorted(found, key=lambda one: (one.sense in _SMALL, one.start - one.end)):
        if not any(taken[sign.start : sign.end]):
            taken[sign.start : sign.end] = b"\1" * (sign.end - sign.start)
            signs.append(sign)
    return sorted(signs, key=lambda one: one.start)


def _is_in_time(sign: Sign, places: Sequence[tuple[int, int, Slot]]) -> bool:
    """Is a word of deferral only part of a time ("from two until four")?"""
    if sign.sense not in _LATER_OR_SOMETIME:
        return False
    return any(start < sign.end and end > sign.start for start, end, slot in places if slot.offered)


def _places(text: str, slots: Sequence[Slot]) -> tuple[tuple[int, int, Slot], ...]:
    found = ((text.find(slot.text), slot) for slot in slots if slot.text)
    return tuple((start, start + len(slot.text), slot) for start, slot in found if start >= 0)


def _resolved(signs: Sequence[Sign], clauses: Clauses) -> list[Sign]:
    """The signs, with the agreements that a negation reaches turned into inabilities."""
    resolved = []
    for index, sign in enumerate(signs):
        near = signs[max(0, index - 4) : index + 5]
        denied = sign.sense in _AGREEING and any(
            _denies(one, sign, clauses) and not _turned(one, sign, near) for one in near
        )
        resolved.append(replace(sign, sense=Sense.CANNOT) if denied else sign)
    return resolved


def _turned(other: Sign, sign: Sign, near: Sequence[Sign]) -> bool:
    """Does a "but" stand between the two ("I don't have an hour but I have ten minutes")?"""
    first, last = sorted((other, sign), key=lambda one: one.start)
    return any(
        one.sense is Sense.BUT and first.end <= one.start and one.end <= last.start for one in near
    )


def _denies(other: Sign, sign: Sign, clauses: Clauses) -> bool:
    if other.sense is not Sense.NEGATOR or clauses.clause(other.start) != clauses.clause(
        sign.start
    ):
        return False
    if other.start < sign.start:
        return sign.start - other.end < _REACH
    return sign.negates_after and other.start - sign.end < _REACH
