"""Did a calendar program write this mail, or a person who put a note into it?

Programs repeat the appointment in the text of the mail. What is neither in the calendar part
nor one of the programs' own lines is a person's note, and then a person speaks.
`invites` reads the appointment itself; this only asks whose words the text is.
"""

from __future__ import annotations

import re

from mailflow.mail.message import Message

_TYPES = ("text/calendar", "application/ics", "text/x-vcalendar")
_METHOD = re.compile(
    r"^METHOD[:;]\s{0,2}(?:.{0,40}:)?(REQUEST|REPLY|CANCEL|COUNTER|DECLINECOUNTER|REFRESH"
    r"|ADD|PUBLISH)",
    re.IGNORECASE | re.MULTILINE,
)
_FOLD = re.compile(r"\r?\n[ \t]")
_WORD = re.compile(r"\w+")
_PROGRAM_LINE = re.compile(
    r"\W{0,6}(?:when|where|who|what|wann|wo|wer|was|quand|o[ùu]|qui|cu[áa]ndo|d[óo]nde"
    r"|qui[ée]n|calendar|kalender|calendrier|calendario|organi[sz]er|organisator|attendees"
    r"|guests|teilnehmer"
    r"|invit[ée]s|subject|betreff|objet|asunto|start|end|beginn|ende|time|date|uhrzeit|datum"
    r"|location|ort|lieu|lugar|title|description|joining info|note|join)\b\W{0,3}[:：*]"
    r"|.{0,120}(?:has|have) (?:tentatively )?(?:accepted|declined|invited|proposed|cancel"
    r"|updated|changed)|.{0,120}(?:you have been invited|you are receiving|this event"
    r"|this invitation|invitation (?:from|forward)|view (?:event|your event|all)"
    r"|going|maybe|more options|https?://|hat (?:die|diese|sie).{0,60}(?:angenommen"
    r"|abgelehnt|eingeladen|zugesagt)|zugesagt|abgesagt|a accept[ée]|a d[ée]clin[ée]"
    r"|vous (?:a invit|avez [ée]t[ée])|ha (?:aceptado|rechazado|invitado)|termin|rendez-vous"
    r"|meeting id|passcode|microsoft teams|zoom|google (?:calendar|kalender|meet)"
    r"|dial[- ]?in|do not (?:reply|forward)|to stop receiving|forwarding this|event updates"
    r"|appointment|reminder)",
    re.IGNORECASE,
)
#: So many words of a text must be a person's own before the mail is taken for a person's.
OWN_WORDS = 4
_CEILING = 20_000


def method(message: Message) -> str:
    """The iTIP method of the first calendar part (RFC 5546), upper case, or ""."""
    for part in message.parts:
        if part.content_type in _TYPES:
            found = _METHOD.search(part.text[:_CEILING])
            return (found[1] if found else part.param("method")).upper()
    return ""


def personal_words(message: Message, text: str) -> bool:
    """Does the text hold words that neither the appointment nor its program supplied?"""
    parts = "\n".join(part.text[:_CEILING] for part in message.parts if part.content_type in _TYPES)
    known = set(
        _WORD.findall(_FOLD.sub("", parts).replace("\\n", " ").replace("\\,", ",").casefold())
    )
    known |= set(_WORD.findall(message.subject[:500].casefold()))
    count = 0
    for line in text[:_CEILING].split("\n"):
        if not _PROGRAM_LINE.match(line[:400]):
            count += sum(
                word not in known and not word.isdigit()
                for word in _WORD.findall(line[:2_000].casefold())
            )
    return count >= OWN_WORDS
