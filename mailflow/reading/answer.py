"""What a reply says to a request: yes, no, later, times, a question, a referral, stop ...

The phrase tables find signs; the rules here weigh them:
1. A refusal or a stop is never outweighed by an agreement, wherever it stands.
2. An inability beside a day is about that day, not about the request.
3. An inability with a time far off is *later*; one that "but" turns into an agreement
   after it is a yes ("can't meet, but happy to talk").
4. A time offered is *times* and a yes; one that the owner had offered is a yes only.
5. A question is a sentence with a question mark that offers, refers and defers nothing.
6. A receipt counts only where nothing else was said.

The primary answer comes first, by what there is to do next: stop, away, times, referral,
no, later, yes, question. A no in so many words goes before a referral without an
address, and a yes too: nobody can be written to yet.

Known limits: irony, and a yes or no told only by an anecdote.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from mailflow.pipeline.evidence import Answer, Evidence, Person, Slot, TimeKind, Weight
from mailflow.reading.phrases import Sense, Sign
from mailflow.reading.signs import Dissected, take_apart

#: an answer stands near the beginning; what follows 20,000 letters later is none
_READ = 20_000
#: a stretch longer than this is not a time to meet but a time to ask again
_FAR = timedelta(days=9)
_QUESTION_WORDS = frozenset(
    "who what why when where which how wer was wann wo wie warum wieso wozu worum qui quoi quand"
    " comment pourquoi quién quien qué que cuándo cuando cómo como dónde".split()
)
#: what a sentence with a question mark may say instead of asking
_NOT_ASKING = frozenset(
    {
        Sense.LATER,
        Sense.REFER,
        Sense.DROP,
        Sense.FIXED,
        Sense.PROPOSE,
        Sense.THEN,
        Sense.CANNOT,
        Sense.REFUSE,
    }
)


_AGREEING = frozenset({Sense.ACCEPT, Sense.WOULD, Sense.FIXED})
#: beside these a time is told, not offered
_TELLING = frozenset(
    {Sense.AWAY, Sense.LEFT, Sense.ACK, Sense.OTHER, Sense.LATER, Sense.STOP, Sense.REFER}
)
_AGAINST = (
    Sense.CANNOT,
    Sense.NAY,
    Sense.LATER,
    Sense.AWAY,
    Sense.LEFT,
    Sense.BUSY,
    Sense.WRONG,
    Sense.ACK,
    Sense.STOP,
)


@dataclass(frozen=True, slots=True)
class Context:
    """What else is known of the reply.

    `proposed` are the times the owner had offered, None where that is not known;
    `is_away` when a machine or the subject said so already.
    """

    slots: tuple[Slot, ...] = ()
    people: tuple[Person, ...] = ()
    proposed: tuple[Slot, ...] | None = None
    is_away: bool = False


@dataclass(frozen=True, slots=True)
class _Findings:
    """Answers found so far, each with its evidence; the first reason given is kept."""

    reply: Dissected
    context: Context
    said: dict[Answer, Evidence] = field(default_factory=dict)

    def note(self, answer: Answer, signs: Iterable[Sign]) -> None:
        for sign in signs:
            self.say(answer, sign.sense.value, self.reply.words(sign))
            return

    def say(self, answer: Answer, rule: str, words: str) -> None:
        self.said.setdefault(answer, Evidence(Weight.STRONG, f"{answer.value}, {rule}", words))


def answers(
    text: str, context: Context | None = None
) -> tuple[tuple[Answer, ...], tuple[Evidence, ...]]:
    """What the new text of a reply says, the primary answer first, and the words for each."""
    context = context or Context()
    reply = take_apart(text[:_READ], context.slots)
    findings = _Findings(reply, context)
    for look in (
        _stop,
        _times,
        _away,
        _refusal,
        _referral,
        _later,
        _question,
        _agreement,
        _doubt,
        _receipt,
    ):
        look(findings)
    order = sorted(findings.said, key=lambda answer: _rank(answer, findings))
    if not order:
        return (Answer.OTHER,), ()
    return tuple(order), tuple(findings.said[answer] for answer in order)


def is_absence(text: str) -> bool:
    """Does the text tell that its writer is away, or gone for good?"""
    return bool(take_apart(text[:_READ]).of(Sense.AWAY, Sense.LEFT))


def _stop(findings: _Findings) -> None:
    findings.note(Answer.STOP, findings.reply.of(Sense.STOP))


def _times(findings: _Findings) -> None:
    if findings.context.is_away or findings.reply.of(Sense.REFUSE):
        return
    offered = [slot for slot in findings.context.slots if slot.offered and _is_near(slot)]
    offered = [slot for slot in offered if _is_offer(findings.reply, slot)]
    if offered:
        taken = _taken(findings, offered)
        findings.say(
            Answer.YES if taken else Answer.TIMES,
            "takes a time the owner offered" if taken else "offers a time",
            offered[0].text,
        )


def _is_near(slot: Slot) -> bool:
    if slot.kind in {TimeKind.AFTER, TimeKind.BEFORE}:
        edge = slot.start or slot.end
        return edge is not None and edge.hour > 0
    return slot.start is not None and (slot.end or slot.start) - slot.start < _FAR


def _is_offer(reply: Dissected, slot: Slot) -> bool:
    """Is the time named to meet then, and not told by the way (a day of return, of an answer)?

    The clause decides, then the sentence; where both are bare, whether anything in the
    reply speaks against meeting at all.
    """
    clause = {sign.sense for sign in reply.beside(slot, clause=True)}
    if clause & _AGREEING:
        return True
    if clause & _TELLING:
        return False
    sentence = {sign.sense for sign in reply.beside(slot)}
    if sentence & (_AGREEING | {Sense.PROPOSE}) or reply.asks(slot):
        return not sentence & {Sense.ACK}
    if sentence & _TELLING:
        return False
    return not reply.of(*_AGAINST) or reply.is_bare(slot)


def _taken(findings: _Findings, offered: Sequence[Slot]) -> bool:
    """Were all these times the owner's own (rule 4)?"""
    proposed = findings.context.proposed
    if proposed is not None:
        return all(any(_same(slot, own) for own in proposed) for slot in offered)
    reply = findings.reply
    if len(offered) > 1 or "?" in reply.text or reply.of(Sense.DROP, Sense.CANNOT):
        return False
    return any(not reply.is_within(sign, offered[0]) for sign in reply.of(Sense.FIXED))


def _same(slot: Slot, own: Slot) -> bool:
    if slot.start is None or own.start is None:
        return False
    if slot.kind is TimeKind.DAY or own.kind is TimeKind.DAY:
        return slot.start.date() == own.start.date()
    return slot.start == own.start


def _away(findings: _Findings) -> None:
    signs = findings.reply.of(Sense.AWAY)
    if findings.context.is_away:
        findings.note(Answer.AWAY, signs + findings.reply.of(Sense.LEFT))
        findings.say(Answer.AWAY, "an automatic reply", "")
    elif Answer.TIMES not in findings.said:
        findings.note(Answer.AWAY, signs)


def _refusal(findings: _Findings) -> None:
    if findings.context.is_away:
        return
    reply, said = findings.reply, findings.said
    findings.note(Answer.NO, reply.of(Sense.REFUSE))
    if Answer.TIMES in said:
        return
    unable = [sign for sign in reply.of(Sense.CANNOT) if not _is_about_a_time(reply, sign)]
    deferred = reply.of(Sense.LATER, Sense.SOMETIME)
    if not deferred and Answer.AWAY not in said:
        unable += reply.of(Sense.NAY)
        findings.note(Answer.NO, (sign for sign in unable if not _is_turned(reply, sign)))


def _is_about_a_time(reply: Dissected, sign: Sign) -> bool:
    return any(not slot.offered or _is_near(slot) for slot in reply.times_in_clause(sign.start))


def _is_turned(reply: Dissected, sign: Sign) -> bool:
    """Does a "but" after the sign lead to an agreement (rule 3)?"""
    turn = next((one.start for one in reply.of(Sense.BUT) if one.start >= sign.end), None)
    return turn is not None and any(one.start > turn for one in reply.of(Sense.ACCEPT))


def _referral(findings: _Findings) -> None:
    reply, context = findings.reply, findings.context
    elsewhere = reply.of(Sense.LEFT)
    if context.is_away and not elsewhere:
        return
    for person in context.people:
        findings.say(Answer.REFERRAL, "names somebody", str(person.name or person.address))
    if Answer.AWAY not in findings.said:
        findings.note(Answer.REFERRAL, reply.of(Sense.REFER))
    if context.is_away:
        return
    wrong = reply.of(Sense.WRONG, Sense.LEFT)
    if Answer.REFERRAL in findings.said:
        wrong += reply.of(Sense.BUSY)
    if not reply.of(Sense.ACCEPT) and Answer.TIMES not in findings.said:
        asked = _asked(findings)
        if Answer.REFERRAL in findings.said or not asked:
            findings.note(Answer.NO, wrong)


def _later(findings: _Findings) -> None:
    reply, said = findings.reply, findings.said
    if findings.context.is_away or Answer.TIMES in said:
        return
    later = [sign for sign in reply.of(Sense.LATER) if not _is_about_a_time(reply, sign)]
    far = reply.of(Sense.SOMETIME)
    if reply.of(Sense.BUSY, Sense.CANNOT, Sense.MAYBE):
        later += far
    else:
        beside = _AGREEING | {Sense.THEN}
        later += [one for one in far if _sentence_senses(reply, one) & beside]
    if not later and not said and not reply.of(*_AGREEING, Sense.ACK, Sense.OTHER):
        later = far or reply.of(Sense.THEN)
    findings.note(Answer.LATER, later)
    if not later and Answer.REFERRAL not in said and Answer.AWAY not in said:
        busy = reply.of(Sense.BUSY)
        if not reply.of(Sense.ACCEPT):
            findings.note(Answer.NO, busy)


def _sentence_senses(reply: Dissected, sign: Sign) -> set[Sense]:
    return {one.sense for one in reply.in_sentence(reply.clauses.sentence(sign.start))}


def _question(findings: _Findings) -> None:
    if not findings.context.is_away:
        asked = _asked(findings)
        if asked:
            findings.say(Answer.QUESTION, "asks", asked)


def _asked(findings: _Findings) -> str:
    """The first question in the reply, empty where there is none (rule 5)."""
    reply = findings.reply
    names = [one.name for one in findings.context.people if one.name]
    for sign in reply.of(Sense.ASK):
        if Answer.STOP not in findings.said:
            return reply.words(sign)
    for number in range(len(reply.clauses.sentence_ends)):
        start, end = reply.clauses.sentence_span(number)
        words = reply.text[start:end].strip()
        if words.endswith("?") and _is_question(reply, number, words, names):
            return " ".join(words.split())[:200]
    return ""


def _is_question(reply: Dissected, number: int, words: str, names: Sequence[str]) -> bool:
    if reply.times_in_sentence(number):
        return False
    senses = {sign.sense for sign in reply.in_sentence(number)}
    if senses & _NOT_ASKING or any(name in words for name in names):
        return False
    tail = words.replace(" - ", ",").rpartition(",")[2].strip(" ?!¿").split()
    if len(tail) < 2:
        return bool(tail) and tail[0].casefold() in _QUESTION_WORDS
    if Sense.ACCEPT not in senses:
        return True
    last = reply.in_sentence(number)[-1]
    return last.sense is not Sense.ACCEPT


def _agreement(findings: _Findings) -> None:
    reply, said = findings.reply, findings.said
    if findings.context.is_away or said.keys() & {Answer.NO, Answer.STOP}:
        return
    if Answer.TIMES in said:
        findings.say(Answer.YES, "offers a time", said[Answer.TIMES].words)
        return
    if reply.of(Sense.MAYBE):
        return
    findings.note(Answer.YES, reply.of(Sense.ACCEPT, Sense.FIXED))
    if Answer.LATER not in said and not reply.of(Sense.CANNOT, Sense.BUSY):
        findings.note(Answer.YES, reply.of(Sense.WOULD))
    if not said and reply.of(Sense.DROP):
        findings.note(Answer.TIMES, reply.of(Sense.DROP))


def _doubt(findings: _Findings) -> None:
    """A denial that no phrase explains is rather a no than nothing: nobody writes again."""
    reply = findings.reply
    if findings.said or reply.of(Sense.OTHER, Sense.ACK):
        return
    findings.note(Answer.NO, reply.of(Sense.NEGATOR))


def _receipt(findings: _Findings) -> None:
    if not findings.said:
        findings.note(Answer.ACKNOWLEDGEMENT, findings.reply.of(Sense.ACK))


_ORDER = (
    Answer.STOP,
    Answer.AWAY,
    Answer.TIMES,
    Answer.REFERRAL,
    Answer.NO,
    Answer.LATER,
    Answer.YES,
    Answer.QUESTION,
    Answer.ACKNOWLEDGEMENT,
    Answer.OTHER,
)


def _rank(answer: Answer, findings: _Findings) -> float:
    """The place of an answer; see the top for why a referral may stand further back."""
    if answer is not Answer.REFERRAL or any(one.address for one in findings.context.people):
        return _ORDER.index(answer)
    flat = bool(findings.reply.of(Sense.REFUSE, Sense.CANNOT))
    if flat or Answer.YES in findings.said:
        return _ORDER.index(Answer.YES) + 0.5
    return _ORDER.index(answer)
