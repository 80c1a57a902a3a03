"""What a reply says to a request: yes, no, later, times, a question, a referral, stop ...

The phrase tables find signs; the rules here weigh them:
1. A refusal or a stop is never outweighed by an agreement, wherever it stands, and a
   denial after the times offered takes them back: "I could do Tuesday, but I won't".
2. An inability beside a day is about that day, not about the request. An appointment
   called off or moved, with another time, is *times* and agrees to nothing more.
3. An inability with a time far off is *later*; one that "but" turns into an agreement
   after it is a yes ("can't meet, but happy to talk").
4. A time offered is *times* and a yes; one that the owner had offered is a yes only.
5. A question is a sentence with a question mark that offers, refers and defers nothing.
6. A receipt counts only where nothing else was said.
7. "Sure", "great", "of course" alone agree to little: a denial or a "but" after them that
   leads to no agreement outweighs them. What a named third person would do is no yes.

The primary answer comes first, by what there is to do next: stop, away, times, referral,
no, later, yes, question. A no in so many words goes before a referral without an
address, and a yes too: nobody can be written to yet.

Known limits: irony, and a yes or no told only by an anecdote.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from mailflow.pipeline.evidence import Answer, Evidence, Weight
from mailflow.reading import assent, offers, questions, unreal
from mailflow.reading.phrases import Sense, Sign, fold
from mailflow.reading.referral_words import MOVED_ON
from mailflow.reading.signs import Dissected, take_apart
from mailflow.reading.verdict import Context, Verdict

# Named here, as an enum is slow to give its members (see `lexemes`).
_TIMES = Answer.TIMES
_AWAY_OR_TIMES = frozenset({Answer.TIMES, Answer.AWAY})
_NO_OR_STOP = frozenset({Answer.NO, Answer.STOP})

#: an answer stands near the beginning; what follows 20,000 letters later is none
_READ = 20_000
#: letters that a sentence may have besides a time and still say nothing else
_LITTLE = 25
#: letters within which a refusal is hardly told of something else
_SHORT = 300
_MOVED_ON = re.compile(rf"\b(?:{MOVED_ON})")
_ENDS_WITHIN = re.compile(r"[.!?]\s")
_YOU = re.compile(r"(?i)\b(?:you|your|sie|ihr\w*|du|dein\w*|vous|votre|tu|te|usted\w*|su)\b")


@dataclass(frozen=True, slots=True)
class _Findings:
    """Answers found so far, each with its evidence; the first reason given is kept."""

    reply: Dissected
    context: Context
    said: dict[Answer, Evidence] = field(default_factory=dict)
    #: what no phrase tells, but the reply as a whole
    told: set[Sense] = field(default_factory=set)

    def note(self, answer: Answer, signs: Iterable[Sign]) -> None:
        if (sign := next(iter(signs), None)) is not None:
            self.say(answer, sign.sense.value, self.reply.words(sign))

    @property
    def names(self) -> list[str]:
        """The names of the people referred to."""
        return [one.name for one in self.context.people if one.name]

    def say(self, answer: Answer, rule: str, words: str) -> None:
        self.said.setdefault(answer, Evidence(Weight.STRONG, f"{answer.value}, {rule}", words))


def answers(text: str, context: Context | None = None) -> Verdict:
    """What the new text of a reply says, by the rules."""
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
    senses = frozenset(sign.sense for sign in reply.signs) | findings.told
    if unreal.are_unreal(reply):
        senses |= {Sense.UNREAL}
    if reply.is_welcome or offers.is_turned_to(reply) or any(sign.is_sure for sign in reply.signs):
        senses |= {Sense.WELCOME}
    if assent.opens_with_one(reply):
        senses |= {Sense.AT_ONCE}
    if not order:
        return Verdict((Answer.OTHER,), (), senses)
    return Verdict(tuple(order), tuple(findings.said[answer] for answer in order), senses)


def is_absence(text: str) -> bool:
    """Does the text tell that its writer is away, or gone for good?"""
    return bool(take_apart(text[:_READ]).of(Sense.AWAY, Sense.HINT, Sense.LEFT))


def _stop(findings: _Findings) -> None:
    # An absence notice says "I read no messages"; it asks for nothing.
    if not findings.context.is_away:
        findings.note(Answer.STOP, findings.reply.of(Sense.STOP))


def _times(findings: _Findings) -> None:
    context = findings.context
    slots = [] if context.is_away else offers.offered(findings.reply, context.slots)
    near = [slot for slot in context.slots if slot.offered and offers.is_near(slot)]
    denials = offers.taking_back(findings.reply, slots)
    denials = denials or offers.refusing_all(findings.reply, near)
    if denials:
        findings.note(Answer.NO, denials)
        if any(offers.is_flat(findings.reply, sign) for sign in denials):
            findings.told.add(Sense.UNREAL)
    elif slots:
        taken = offers.are_taken(findings.reply, slots, proposed=context.proposed)
        answer = Answer.YES if taken else _TIMES
        rule = "takes a time the owner offered" if taken else "offers a time"
        findings.say(answer, rule, slots[0].text)


def _away(findings: _Findings) -> None:
    reply = findings.reply
    if findings.context.is_away:
        findings.note(Answer.AWAY, reply.of(Sense.AWAY, Sense.HINT, Sense.LEFT))
        findings.say(Answer.AWAY, "an automatic reply", "")
    elif _TIMES not in findings.said and (findings.context.returns or not reply.of(Sense.LATER)):
        findings.note(Answer.AWAY, reply.of(Sense.AWAY))


def _refusal(findings: _Findings) -> None:
    reply, said = findings.reply, findings.said
    if findings.context.is_away:
        return
    refused = [sign for sign in reply.of(Sense.REFUSE) if not offers.is_about_a_time(reply, sign)]
    findings.note(Answer.NO, refused)
    if refused and len(reply.text) < _SHORT and not offers.are_proposed(reply):
        findings.told.add(Sense.UNREAL)
    if any(offers.is_last_word(reply, sign) for sign in refused) or offers.denials(reply):
        findings.told.add(Sense.UNREAL)
    if said.keys() & _AWAY_OR_TIMES or reply.of(Sense.LATER, Sense.SOMETIME):
        return
    unable = [sign for sign in reply.of(Sense.CANNOT) if not offers.is_about_a_time(reply, sign)]
    unable += reply.of(Sense.NAY)
    findings.note(
        Answer.NO, (sign for sign in unable if not assent.is_turned(reply, sign, findings.names))
    )


def _referral(findings: _Findings) -> None:
    reply, context, said = findings.reply, findings.context, findings.said
    if context.is_away and not reply.of(Sense.LEFT):
        return
    others = [one for one in context.people if not assent.is_assistant(reply, one)]
    for person in others:
        findings.say(Answer.REFERRAL, "names somebody", person.name or person.address)
    if Answer.AWAY not in said and (others or not context.people):
        # "I pass this on, someone will answer you" names nobody: it is a receipt.
        if context.people or not reply.of(Sense.ACK):
            findings.note(Answer.REFERRAL, reply.undenied(Sense.REFER))
    if not context.is_away:
        _not_here(findings)


def _not_here(findings: _Findings) -> None:
    """Being the wrong one is a no, and so is being busy where somebody else is named."""
    reply, said = findings.reply, findings.said
    if assent.own(reply, findings.names) or _TIMES in said:
        return
    is_referred = Answer.REFERRAL in said
    if is_referred or not questions.asked(reply, said, findings.names):
        findings.note(Answer.NO, reply.of(Sense.WRONG, Sense.LEFT))
    if is_referred:
        findings.note(Answer.NO, reply.of(Sense.BUSY))
        if moved := _MOVED_ON.search(fold(reply.text)):
            findings.say(Answer.NO, "has moved on", reply.text[moved.start() : moved.end()])


def _later(findings: _Findings) -> None:
    reply, said = findings.reply, findings.said
    if findings.context.is_away or _TIMES in said:
        return
    if Answer.AWAY in said and findings.context.returns:
        return
    later = reply.of(Sense.LATER)
    later += [sign for sign in reply.of(Sense.SOMETIME) if _defers(findings, sign)]
    later += [sign for sign in reply.of(Sense.WHEN) if _conditions(reply, sign)]
    if not said and not reply.of(*offers.AGREEING, Sense.ACK, Sense.OTHER):
        later += reply.of(Sense.THEN)
    findings.note(Answer.LATER, later)
    for slot in offers.deferring(reply, findings.context.slots):
        findings.say(Answer.LATER, "a time far off", slot.text)
    elsewhere = said.keys() & {Answer.REFERRAL, Answer.AWAY}
    if (
        Answer.LATER not in said
        and not elsewhere
        and not reply.of(Sense.ACCEPT, Sense.FINE, Sense.ACK)
    ):
        findings.note(Answer.NO, reply.of(Sense.BUSY))


def _defers(findings: _Findings, sign: Sign) -> bool:
    """Is a time far off when to talk, and not when something else was or will be?"""
    reply = findings.reply
    number = reply.clauses.sentence(sign.start)
    if any(one.sense is Sense.ASIDE for one in reply.in_sentence(number)):
        return False
    in_vain = unreal.told_as_unreal(reply)
    against = reply.of(Sense.BUSY, Sense.CANNOT, Sense.NAY, Sense.MAYBE)
    if any(one not in in_vain for one in against):
        return True
    if {one.sense for one in reply.in_sentence(number)} & (offers.AGREEING | {Sense.THEN}):
        return True
    if {one.sense for one in reply.in_sentence(number)} & {Sense.WRONG, Sense.LEFT}:
        return False
    start, end = reply.clauses.sentence_span(number)
    is_short = end - start - (sign.end - sign.start) < _LITTLE
    return is_short or (not findings.said and not reply.of(Sense.ACCEPT, Sense.ACK, Sense.OTHER))


def _conditions(reply: Dissected, sign: Sign) -> bool:
    """Does "after the audit" stand behind an agreement in its sentence, and so put it off?"""
    beside = reply.in_sentence(reply.clauses.sentence(sign.start))
    return any(one.sense in offers.AGREEING and one.start < sign.start for one in beside)


def _question(findings: _Findings) -> None:
    if not findings.context.is_away:
        asked = questions.asked(findings.reply, findings.said, findings.names)
        if asked:
            findings.say(Answer.QUESTION, "asks", asked)


def _agreement(findings: _Findings) -> None:
    reply, said = findings.reply, findings.said
    if findings.context.is_away or said.keys() & _NO_OR_STOP:
        return
    if _TIMES in said:
        off = offers.called_off(reply)
        findings.note(Answer.NO, off)
        if not off and not reply.of(Sense.MOVE):
            findings.say(Answer.YES, "offers a time", said[_TIMES].words)
        return
    senses: tuple[Sense, ...] = (Sense.ACCEPT, Sense.FIXED, Sense.SUITS, Sense.DESK)
    if not reply.of(Sense.ACK, Sense.OTHER):
        senses += (Sense.FINE,)
    names = findings.names
    findings.note(
        Answer.YES,
        (sign for sign in reply.of(*senses) if assent.is_firm(reply, sign, said=said, names=names)),
    )
    if Answer.LATER not in said and not reply.of(Sense.CANNOT, Sense.BUSY, Sense.MAYBE):
        wishes = (sign for sign in reply.of(Sense.WOULD) if not assent.is_turned_from(reply, sign))
        findings.note(Answer.YES, wishes)
    if not said:
        findings.note(_TIMES, reply.of(Sense.DROP, Sense.MOVE))  # asks for another one
        findings.note(Answer.AWAY, reply.of(Sense.HINT))


def _doubt(findings: _Findings) -> None:
    """A denial or regret that no phrase explains is rather a no than nothing: nobody writes again."""  # noqa: E501
    if not findings.said and not findings.reply.of(Sense.OTHER, Sense.ACK):
        findings.note(Answer.NO, findings.reply.of(Sense.REFUSE, Sense.NEGATOR, Sense.REGRET))
        findings.note(Answer.NO, findings.reply.of(Sense.WOULD))
        if unreal.are_unreal(findings.reply):
            findings.note(Answer.NO, findings.reply.of(Sense.CANNOT))
        context = findings.context
        if context.proposed and context.slots and not any(one.offered for one in context.slots):
            findings.say(Answer.NO, "refuses a time the owner offered", context.slots[0].text)


def _receipt(findings: _Findings) -> None:
    if not findings.said:
        findings.note(Answer.ACKNOWLEDGEMENT, findings.reply.of(Sense.ACK))
    text = findings.reply.text.strip()
    if (
        not findings.said
        and text.endswith("?")
        and _YOU.search(text)
        and not _ENDS_WITHIN.search(text)
    ):
        findings.say(Answer.QUESTION, "asks", text)


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
    reachable = any(one.address for one in findings.context.people)
    if answer is not Answer.REFERRAL or (reachable and not findings.reply.of(Sense.DESK)):
        return _ORDER.index(answer)
    flat = bool(findings.reply.of(Sense.REFUSE, Sense.CANNOT))
    if flat or not findings.context.people or Answer.YES in findings.said:
        return _ORDER.index(Answer.YES) + 0.5
    return _ORDER.index(answer)
