"""A mail that answers a letter, read whole: one Reading, consistent in itself.

Rules: only the new text is read, never the quote or the signature. A machine's mail is
judged by its marks first: an absence notice says *away*, a receipt *acknowledgement*, and
neither can agree to anything; a bounce or complaint says nothing. Times are counted from
the day the mail was written; times the owner had offered, in the letter or else in the
quote, make their acceptance a plain yes.

Known limit: nothing is read in attachments.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mailflow.mail.automatic import Automatic, AutomaticKind, judge
from mailflow.mail.message import Message
from mailflow.mail.quotes import Split, split_message
from mailflow.pipeline.evidence import Answer, Evidence, Person, Reading, Slot, Weight
from mailflow.pipeline.letters import Letter
from mailflow.reading import (
    agreed,
    away,
    away_besides,
    leads,
    nominees,
    offers,
    opinion,
    referrals,
    turns,
)
from mailflow.reading.answer import answers, is_absence
from mailflow.reading.latest import latest
from mailflow.reading.nominees import Turn
from mailflow.reading.phrases import fold
from mailflow.reading.times import slots as times
from mailflow.reading.times.sentences.appointments import confirms
from mailflow.reading.times.words.lines import unwrapped
from mailflow.reading.verdict import Context

#: nobody types more into a mail; a megabyte of anything would take seconds
_LIMIT = 60_000
#: a drawn line, or a key held down: every phrase would try to begin at each of its marks
_RUNS = re.compile(r"([^\w\n])\1{30,}")
_LONG_RUN = re.compile(r"[^\w\n]{31}")
_QUOTE_MARKS = re.compile(r"^[>|»\t ]{1,40}", re.MULTILINE)
#: what mail programs write above a quote: rules, header fields
_FIELD = r"\*?[^\W\d_][\w -]{1,20}\*?\s?:"
#: … but these open the lines of a list of times, or name one
_LISTED = (
    r"(?!\*?(?i:(?:when|time|slot|start|wann|termin|zeit|quand|cr[ée]neau|cu[aá]ndo|hora"
    r"|date (?:and|&) time|(?:propos|suggest|vorschl)\w*(?: \w{4,9})?)\*?\s?:))"
    r"(?!\*?(?:.{0,20}\b(?:[A-Da-d]|\d)|(?i:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|mi[eé]|jeu|jue"
    r"|ven|vie|sam|s[aá]b|dim|dom|mo|di|mi|do|fr|sa|so)[a-zé]{0,8}\.?)\s?:)"
)
_HEADING = re.compile(
    r"^(?:[_-]{5,}.*|-{2,}.{0,120}-{2,}\s*"
    rf"|{_LISTED}{_FIELD}\*?\s.{{0,200}}(?=\n{_FIELD}|\n\s*\n)|{_FIELD}\*?\s.{{0,99}}@.{{0,99}}"
    r"|(?:Sent|Date|Gesendet|Datum|Envoyé(?: le)?|Enviado(?: el)?|Fecha|Skickat)\s?:.{0,200})$",
    re.MULTILINE,
)
_MUTE = frozenset(
    {
        AutomaticKind.BOUNCE,
        AutomaticKind.DELAY,
        AutomaticKind.COMPLAINT,
        AutomaticKind.CHALLENGE,
    }
)


_AGREEING = frozenset({Answer.YES, Answer.TIMES, Answer.STOP})
_OPEN = frozenset({Answer.NO, Answer.OTHER, Answer.QUESTION, Answer.ACKNOWLEDGEMENT})


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when a reply was written, and who is who.

    `zone` is the sender's, `owner_zone` that of the one who asked; `written` is aware.
    """

    zone: ZoneInfo
    owner_zone: ZoneInfo
    written: datetime
    owner_names: tuple[str, ...] = ()
    contact_names: tuple[str, ...] = ()


_UNJUDGED = Automatic(AutomaticKind.LIST, "not judged yet")


def read(
    message: Message,
    *,
    letter: Letter | None,
    setting: Setting,
    automatic: Automatic | None = _UNJUDGED,
) -> Reading:
    """What a mail means; `letter` is the one it answers, where known. Never raises.

    `automatic` is the mail's verdict where the caller has it already.
    """
    split = split_message(message, sent=letter.text if letter else "")
    automatic = judge(message) if automatic is _UNJUDGED else automatic
    silent = Reading(new_text=split.new, signature=split.signature)
    if automatic is not None and automatic.kind in _MUTE:
        return replace(silent, evidence=(_machine(automatic),))
    text = unicodedata.normalize("NFC", _without_runs(split.new[:_LIMIT]))
    if automatic is None or automatic.kind in {AutomaticKind.LIST, AutomaticKind.CALENDAR}:
        return _person(silent, text, _Given(message, letter, split, setting))
    return _notice(silent, unwrapped(text), _Given(message, letter, split, setting), automatic)


def _without_runs(text: str) -> str:
    return _RUNS.sub(r"\1\1\1", text) if _LONG_RUN.search(text) else text


@dataclass(frozen=True, slots=True)
class _Given:
    """What a text is read with."""

    message: Message
    letter: Letter | None
    split: Split
    setting: Setting

    @property
    def asked(self) -> str:
        """The words of the letter answered, as far as they are known."""
        if self.letter and self.letter.text:
            return self.letter.text[:_LIMIT]
        return self.split.quoted

    def slots(self, text: str, proposed: Sequence[Slot] | None) -> tuple[Slot, ...]:
        setting = self.setting
        return times.find(
            unicodedata.normalize("NFC", text),
            written=setting.written,
            zone=setting.zone,
            owner_zone=setting.owner_zone,
            letter=proposed or "",
            agreed=bool(proposed) and self.confirmed,
        )

    @property
    def confirmed(self) -> bool:
        """Does the letter only confirm what was agreed on?"""
        return confirms(latest(self.asked[:_LIMIT]))

    def agreed_on(self, proposed: Sequence[Slot], said: Sequence[Answer]) -> tuple[Slot, ...]:
        """The owner's only time, taken or called off without a word of its hour."""
        text, zone, written = self.split.new, self.setting.zone, self.setting.written
        hours = agreed.open_yet(proposed, written)
        if len(hours) != 1:
            return ()
        if tuple(said) == (Answer.YES,):
            return () if times.leaves_open(text, zone) else hours
        off = Answer.NO in said and not _AGREEING & set(said) and self.confirmed
        return agreed.called_off(hours[0], text, written.astimezone(zone)) if off else ()

    def between(self) -> Sequence[turns.Answered]:
        """The answers that stand between the letter's lines; empty where there are none."""
        if not turns.are_between(self.split.turns):
            return ()
        return tuple(turns.answered(self.split.turns, turns.Reader(self.proposed, self.slots)))

    def proposed(self, asked: str) -> tuple[Slot, ...]:
        """The times the owner had offered in these words, of several letters in the last one."""
        if self.letter and self.letter.text == asked:
            return self._offered(asked)
        last = latest(asked[:_LIMIT])
        offered = self._offered(_HEADING.sub("", _QUOTE_MARKS.sub("", last)))
        if offered or last == asked[:_LIMIT]:
            return offered
        return self._offered(_HEADING.sub("", _QUOTE_MARKS.sub("", asked[:_LIMIT])))

    def _offered(self, asked: str) -> tuple[Slot, ...]:
        setting = self.setting
        return times.proposed(
            unicodedata.normalize("NFC", asked),
            written=self.letter.sent_at if self.letter else setting.written,
            zone=setting.owner_zone,
            owner_zone=setting.zone,
        )

    def people(self, text: str, *, is_meeting: bool = False) -> tuple[Person, ...]:
        signed, known = self.split.signature, self._known()
        named = referrals.people(text, exclude=known, signature=signed, is_meeting=is_meeting)
        return tuple(self._with_address(person) for person in named)

    def nominees(self, text: str, said: Sequence[Answer]) -> tuple[Person, ...]:
        """Whom a mail that says this sends one to, where no cue points at anybody."""
        turn = _turn(said)
        if turn is None:
            return ()
        names = nominees.nominees(text, turn, exclude=self._known(), signature=self.split.signature)
        return tuple(self._with_address(Person(name)) for name in names)

    def _known(self) -> frozenset[str]:
        """The names and addresses of the owner and the contact."""
        message, setting = self.message, self.setting
        known = {*setting.owner_names, *setting.contact_names}
        for address in (*message.from_, *message.reply_to, *message.to):
            known |= {address.spec, address.name} - {""}
        return frozenset(known)

    def _with_address(self, person: Person) -> Person:
        """Somebody put in copy has the address that the copy went to."""
        words = set(fold(person.name).split())
        if person.address or not words:
            return person
        for address in self.message.cc:
            if words <= set(fold(address.name).replace(",", " ").split()):
                return Person(person.name, address.spec)
        return person


def _turn(said: Sequence[Answer]) -> Turn | None:
    """How far a mail that says this sends one elsewhere."""
    if _AGREEING & set(said):
        return None
    if Answer.REFERRAL in said and said[0] is not Answer.AWAY:
        return Turn.REFERS
    if said[0] is Answer.AWAY:
        return Turn.ABSENT
    return Turn.DECLINES if said[0] in _OPEN else None


def _person(silent: Reading, text: str, given: _Given) -> Reading:
    proposed = given.proposed(given.asked) if given.asked.strip() else None
    between = given.between()
    slots = turns.slots(between) if between else given.slots(text, proposed)
    text = unwrapped(text)
    lead = leads.opening(text)
    people = given.people(text, is_meeting=offers.name_a_meeting(slots))
    until = _until(text, given.setting)
    context = Context(slots, people, proposed, returns=until is not None)
    on_meeting = unwrapped(turns.said(between)) if between else text
    verdict = opinion.weigh(on_meeting, answers(on_meeting, context), context)
    if not people and (people := given.nominees(text, verdict.answers)):
        context = replace(context, people=people)
        verdict = opinion.weigh(on_meeting, answers(on_meeting, context), context)
    said, evidence = verdict.answers, verdict.evidence
    if away_besides.is_absence_after_all(text, verdict, given.setting):
        said = (Answer.AWAY, *(one for one in said if one is Answer.YES))
        evidence = (Evidence(Weight.STRONG, "away, tells when somebody is back", ""),)
    if said == (Answer.ACKNOWLEDGEMENT,) and agreed.takes_note(
        slots, proposed or (), text, given.setting.zone
    ):
        said = (Answer.YES,)
    if until:
        said = away_besides.told(text, said, slots, given.setting, evidence)
    is_away = Answer.AWAY in said
    until = _until(text, given.setting, known=True) if is_away and not until else until
    if is_away and said[0] is Answer.AWAY and Answer.REFERRAL in said and not people:
        said = tuple(answer for answer in said if answer is not Answer.REFERRAL)
    return replace(
        silent,
        answers=said,
        slots=_settled(slots, said, proposed or (), until) or given.agreed_on(proposed or (), said),
        people=people,
        lead=lead is not None,
        away_until=until if is_away else None,
        delegate=people[0] if is_away and people else None,
        evidence=evidence + ((lead,) if lead else ()),
    )


def _settled(
    slots: tuple[Slot, ...], said: tuple[Answer, ...], proposed: Sequence[Slot], until: date | None
) -> tuple[Slot, ...]:
    """Who agrees to nothing offers no time, but may still say which is off; a stop, or an absence
    with its return, which of those proposed.
    """
    if Answer.YES in said or Answer.TIMES in said:
        return slots
    refused = tuple(slot for slot in slots if not slot.offered)
    is_absence = Answer.AWAY in said and until is not None
    if not {Answer.NO, Answer.LATER} & set(said) and (is_absence or Answer.STOP in said):
        days = {slot.start.date() for slot in proposed if slot.start}
        return tuple(slot for slot in refused if slot.start and slot.start.date() in days)
    return refused


def _notice(silent: Reading, text: str, given: _Given, automatic: Automatic) -> Reading:
    """A machine answered for the contact: it is away, or it took note."""
    is_away = automatic.kind is AutomaticKind.AWAY or away_besides.tells_absence(
        text, given.setting, by_machine=True
    )
    named = given.people(text)
    if not is_away and (
        automatic.kind is AutomaticKind.ACKNOWLEDGEMENT
        or not (is_absence(text) or opinion.is_no_receipt(text, Context((), named)))
    ):
        return replace(
            silent,
            answers=(Answer.ACKNOWLEDGEMENT,),
            # "Automatic reply", not known for an absence, may name who stands in
            people=tuple(person for person in named if person.address),
            evidence=(_machine(automatic),),
        )
    people = named or given.nominees(text, (Answer.AWAY,))
    verdict = answers(text, Context((), people, is_away=True))
    return replace(
        silent,
        answers=verdict.answers,
        people=people,
        away_until=_until(text, given.setting, known=True),
        delegate=people[0] if people else None,
        evidence=(_machine(automatic), *verdict.evidence),
    )


def _until(text: str, setting: Setting, *, known: bool = False) -> date | None:
    return away.until(text, written=setting.written, zone=setting.zone, known=known)


def _machine(automatic: Automatic) -> Evidence:
    return Evidence(Weight.STRONG, f"automatic, {automatic.kind.value}", automatic.why)
