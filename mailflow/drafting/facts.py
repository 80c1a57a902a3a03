"""Gathers the facts of a letter from what is known of its case.

A fact is cleaned once, here: a word of one line never holds a line break, a control sign
or a sign that turns the writing direction, whatever the contact's mail or a CSV brought.

Known limits: research and connection are the owner's own words and stand as written, but
for "she led" turned to "you led"; nothing else is rewritten.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta

from mailflow.drafting import details, moments, salutation
from mailflow.drafting.words import Facts, Meeting, Thread
from mailflow.mail.message import Address, MessageId
from mailflow.pipeline.afterwards import Advice
from mailflow.pipeline.appointments import Appointment, find
from mailflow.pipeline.case import Case
from mailflow.pipeline.evidence import Slot, TimeKind
from mailflow.pipeline.people import Contact, Owner, Relationship
from mailflow.pipeline.steps import is_invited, sequence_of

__all__ = ["Facts", "Meeting", "Thread", "gather", "language_of", "one_line"]

#: parents kept in References, beside the thread's root (a field of endless length is cut by some)
_KEPT_PARENTS = 20
_LANGUAGES = frozenset({"en", "de"})
_SURE_STARTS = frozenset({TimeKind.EXACT, TimeKind.RANGE, TimeKind.AFTER})
_RESUME_ASKED = re.compile(
    r"\b(?:send|forward|attach|share|see|schicken|senden|mitschicken)\b[^.?!\n]{0,60}"
    r"(?:\bcv\b|r[ée]sum[ée]|lebenslauf)"
    r"|(?:\bcv\b|r[ée]sum[ée]|lebenslauf)[^.?!\n]{0,40}\b(?:zu)?(?:send|schicken|senden)\b",
    re.IGNORECASE,
)
_THEY = re.compile(r"^(?:she|he|they)\s+(?:(is|was|has)\s+)?", re.IGNORECASE)
_THEIR = re.compile(r"^(?:her|his|their)\s+", re.IGNORECASE)
_YOU_VERBS = {"is": "are ", "was": "were ", "has": "have "}
# Notes on somebody often begin with what they do: "leads the move to FHIR".
_DOES = re.compile(
    r"^(?:(lead|run|head|work|manage|build|write|design|look|own|advise|chair|edit|train|report)s"
    r"|(led|ran|wrote|built|gave|spoke|taught|began|left|\w{2,12}[^e\W]ed))\s+",
    re.IGNORECASE,
)
# "you lead the team", "your team opened its figures", but not "your paper published in May".
_DEED = re.compile(
    r"^you\b|^(?:your|the|an?)(?: (?!about|how|that|which|on)[\w'’-]{1,20}){1,4}? "
    r"(?:is|are|was|were|has|have|had|"
    r"(?:\w{2,12}ed|made|won|began|grew|built|led|took|shows?|explains?) "
    r"(?!in|by|at|on|for|with|to))\b",
    re.IGNORECASE,
)


def one_line(text: str) -> str:
    """White space smoothed; control signs and signs that turn the direction taken out."""
    spaced = " ".join(text.split())
    return "".join(sign for sign in spaced if unicodedata.category(sign) not in {"Cc", "Cf", "Cs"})


def gather(
    case: Case,
    owner: Owner,
    *,
    now: datetime,
    slot: Slot | None = None,
    minutes: int = 20,
    referrer: Contact | None = None,
) -> Facts:
    """The facts of this case for a letter written `now` (aware).

    `slot` is the time the letter is about; without it, the interview agreed. `minutes` is
    what a request asks for. `referrer` is needed for a letter to them (REFERRER_TOLD) only.
    """
    facts = _between(case.contact, owner, now=now, minutes=minutes)
    facts = _with_address(facts, case)
    facts = _with_contact(facts, case.contact)
    facts = _with_referrer(facts, case.contact, referrer)
    facts = _with_story(facts, case)
    return _with_times(facts, case, slot=slot, reader=_reader(case.contact, owner, now))


def with_advice(facts: Facts, advice: Advice) -> Facts:
    """The facts of a letter about one advice and what came of it."""
    return replace(
        facts,
        advice=one_line(details.pick_advice((f"advice: {advice.text}",))),
        outcome=one_line(details.pick_outcome((f"done: {advice.outcome}",))),
    )


def language_of(contact: Contact) -> str:
    """The language a letter to this contact is written in: "de" for "de-AT", else English."""
    primary = contact.language.casefold().replace("_", "-").partition("-")[0]
    return primary if primary in _LANGUAGES else "en"


def _in_language(about: str, language: str) -> str:
    """Who the owner is, left out where it is told in the other language ("Ich bin a nurse")."""
    first = about.partition(" ")[0].casefold()
    foreign = {"de": {"a", "an", "the"}, "en": {"ein", "eine", "der", "die", "das"}}
    return "" if first in foreign[language] else about


def _reader(contact: Contact, owner: Owner, now: datetime) -> moments.Reader:
    return moments.Reader(
        language=language_of(contact),
        zone=contact.zone or owner.zone,
        owner_zone=owner.zone,
        country=contact.country or ("" if contact.zone else owner.country),
        now=now,
    )


def _between(contact: Contact, owner: Owner, *, now: datetime, minutes: int) -> Facts:
    name = salutation.parse_name(one_line(contact.name))
    own = one_line(owner.name)
    return Facts(
        sender=Address(own, owner.address),
        to=Address(one_line(contact.name), contact.address),
        language=language_of(contact),
        now=now,
        minutes=minutes,
        about=_in_language(one_line(owner.about).rstrip("."), language_of(contact)),
        signature=owner.signature.strip(),
        owner=own,
        owner_given=salutation.parse_name(own).given or own,
        name=name.full,
        given=name.given,
    )


def _with_address(facts: Facts, case: Case) -> Facts:
    """How they are greeted, and whether that is formal, by what they wrote themselves."""
    tie = case.contact.relationship
    name = salutation.parse_name(one_line(case.contact.name))
    readings = [reply.reading for reply in case.replies]
    told = [text for reading in readings for text in (reading.new_text, reading.signature)]
    german = facts.language == "de"
    warm = salutation.greets_du(tie, told) if german else salutation.greets_warmly(name, tie, told)
    warm = warm and bool(name.given)
    professor = tie is Relationship.PROFESSOR
    return replace(
        facts,
        greeting=salutation.greeting(name, language=facts.language, warm=warm, professor=professor),
        formal=not warm,
        signed=facts.owner_given if warm else facts.owner,
        sign_offs=salutation.sign_offs(told),
    )


def _with_contact(facts: Facts, contact: Contact) -> Facts:
    tie = contact.relationship
    if tie is Relationship.COLD and contact.referrer_name:
        # Somebody gave us their name: that is the warmest thing the letter can say.
        tie = Relationship.REFERRAL
    research = one_line(contact.research).rstrip(".")
    if facts.language == "en":
        research = _to_you(research)
    return replace(
        facts,
        tie=tie,
        relationship=tie.value,
        organisation=one_line(contact.organisation),
        title=one_line(contact.title),
        connection=one_line(contact.connection).rstrip("."),
        research=research,
        research_is_deed=bool(_DEED.match(research)),
    )


def _to_you(text: str) -> str:
    """Research noted about "her" told to her: "she is leading" becomes "you are leading"."""
    if found := _THEY.match(text):
        rest = text[found.end() :]
        verb = _YOU_VERBS.get((found[1] or "").casefold(), "")
        return f"you {verb}{rest}" if verb else _to_you(rest)
    if found := _DOES.match(text):
        return f"you {(found[1] or found[2]).lower()} {text[found.end() :]}"
    return _THEIR.sub("your ", text)


def _with_referrer(facts: Facts, contact: Contact, referrer: Contact | None) -> Facts:
    full = one_line(referrer.name if referrer else contact.referrer_name)
    name = salutation.parse_name(full)
    facts = replace(facts, referrer=name.full, referrer_given=name.given or name.full)
    if not (referrer and referrer.address):
        return facts
    # Whoever points us to people is on first-name terms in English; German follows the tie.
    language = language_of(referrer)
    warm = language != "de" or salutation.greets_du(referrer.relationship, ())
    warm = warm and bool(name.given)
    return replace(
        facts,
        referrer_greeting=salutation.greeting(name, language=language, warm=warm),
        referrer_formal=not warm,
        referrer_language=language,
        referrer_address=Address(full, referrer.address),
    )


def _with_story(facts: Facts, case: Case) -> Facts:
    replied = [reply.reading.new_text[:20_000] for reply in case.replies]
    aim = case.aim
    return replace(
        facts,
        topic=one_line(aim.topic).rstrip(".") if aim else "",
        questions=tuple(map(one_line, aim.questions)) if aim else (),
        detail=one_line(details.pick_detail(case.notes)),
        advice=one_line(details.pick_advice(case.notes)),
        outcome=one_line(details.pick_outcome(case.notes)),
        notes=details.sentences_of(case.notes),
        thread=_thread(case),
        earlier_subject=one_line(case.letters[-1].subject) if case.letters else "",
        their_subject=one_line(case.replies[-1].subject) if case.replies else "",
        resume_asked=any(_RESUME_ASKED.search(text) for text in replied),
    )


def _with_times(facts: Facts, case: Case, *, slot: Slot | None, reader: moments.Reader) -> Facts:
    facts = _with_slot(facts, slot or _offered(case), reader)
    meeting = _meeting(case, facts, slot)
    zone = moments.zone_of(reader.zone)
    same = moments.same_clock(meeting.starts_at if meeting else facts.now, reader)
    here = "" if same else moments.place_of(reader.owner_zone, reader.language)
    facts = replace(facts, meeting=meeting, same_zone=same, here=here)
    if case.interview and case.interview.starts_at <= reader.now:
        met = case.interview.starts_at.astimezone(zone)
        facts = replace(facts, met_on=moments.spell_day(met, reader))
    if meeting is None:
        return facts
    return replace(
        facts,
        time=moments.spell(meeting.starts_at, reader),
        day=moments.spell_day(meeting.starts_at.astimezone(zone), reader),
        place=meeting.place,
        duration=int((meeting.ends_at - meeting.starts_at).total_seconds()) // 60,
    )


def _offered(case: Case) -> Slot | None:
    """The first time their last mail offers."""
    slots = case.last_reply.reading.slots if case.last_reply else ()
    return next((slot for slot in slots if slot.offered), None)


def _with_slot(facts: Facts, slot: Slot | None, reader: moments.Reader) -> Facts:
    if slot is None:
        return facts
    return replace(
        facts,
        proposed=one_line(moments.spell_slot(slot, reader)),
        proposed_exact=slot.kind is TimeKind.EXACT,
    )


def _meeting(case: Case, facts: Facts, slot: Slot | None) -> Meeting | None:
    """The time the letter is about: a slot that has a beginning, else the interview agreed."""
    held = case.interview
    start = slot.start if slot and slot.kind in _SURE_STARTS else None
    start = start or (held.starts_at if held else None)
    if start is None:
        return None
    meeting = Meeting(
        uid=case.uid or f"request-{case.request}@{facts.sender.domain or 'localhost'}",
        starts_at=start,
        ends_at=start + timedelta(minutes=_minutes(case, slot)),
        stamp=facts.now,
        place=one_line(held.place) if held else "",
        sequence=sequence_of(case),
        is_out=is_invited(case),
    )
    if held is None or held.starts_at != start:
        return meeting
    return _of_theirs(meeting, find(case.appointments, held.uid), facts) if held.uid else meeting


def _of_theirs(meeting: Meeting, invited: Appointment | None, facts: Facts) -> Meeting:
    """The same time by the contact's own invitation: it is answered, not sent again."""
    if invited is None:
        return meeting
    organizer = Address("", invited.organizer) if invited.organizer else facts.to
    return replace(meeting, uid=invited.uid, sequence=invited.sequence, theirs=organizer)


def _minutes(case: Case, slot: Slot | None) -> int:
    """How long: what an exact slot says, else what was agreed, else half an hour."""
    if slot and slot.kind is TimeKind.EXACT and slot.start and slot.end and slot.end > slot.start:
        return max(1, int((slot.end - slot.start).total_seconds()) // 60)
    return case.interview.minutes if case.interview else 30


def _thread(case: Case) -> Thread:
    """The thread so far: the later of the last letter and the last reply is the parent."""
    letter, reply = case.last_letter, case.last_reply
    own = (*letter.references, letter.message_id) if letter else ()
    if reply and (letter is None or reply.at >= letter.sent_at):
        # A reply from a program that drops References still follows our letter.
        return _chain(reply.subject, (*(reply.references or own), reply.message_id))
    return _chain(letter.subject, own) if letter else Thread()


def _chain(subject: str, ids: tuple[MessageId, ...]) -> Thread:
    parent = ids[-1]
    kept = (*(one for one in dict.fromkeys(ids) if one != parent), parent)
    if len(kept) > _KEPT_PARENTS + 1:
        kept = (kept[0], *kept[-_KEPT_PARENTS:])
    return Thread(one_line(subject), parent, kept)
