"""Twelve people to write to, and the case of each: what the tests of this floor share."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailflow.drafting.facts import Facts, gather
from mailflow.drafting.render import Templates
from mailflow.mail.message import MessageId
from mailflow.pipeline.aims import Aim, AimId
from mailflow.pipeline.case import Case
from mailflow.pipeline.encounters import Interview, Reply
from mailflow.pipeline.evidence import Answer, Reading, RequestId, Slot, TimeKind
from mailflow.pipeline.letters import Letter, MailKind
from mailflow.pipeline.people import Contact, ContactId, Owner, Relationship
from mailflow.pipeline.stages import Stage

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
OWNER = Owner(
    "Jo Miller",
    ("jo@miller.example", "jo.miller@work.example"),
    zone="Europe/London",
    about="a nurse moving into health data",
)
AIM = Aim(
    AimId(1),
    "how hospitals use their own data",
    ("Which skill do you miss most in newcomers?", "What would you learn first?"),
)
AIM_DE = Aim(AimId(2), "wie Krankenhäuser ihre Daten nutzen", ("Womit würden Sie anfangen?",))
NOTES = (
    "She said that the wards only trusted the dashboard after the third rebuild. "
    "Advice: learn SQL before any tool.",
    "done: finished the SQL course at the Open University",
)
NOTES_DE = (
    "Sie sagte: Das Dashboard wurde dreimal neu gebaut, bevor die Stationen ihm trauten. "
    "Rat: erst SQL lernen, dann Werkzeuge.",
    "erledigt: den SQL-Kurs an der Volkshochschule abgeschlossen",
)
R = Relationship


def contact(number: int, name: str, tie: Relationship, **more: object) -> Contact:
    address = f"c{number}@work{number}.example"
    known = Contact(ContactId(number), name, (address,), relationship=tie)
    return known._replace(**more)  # type: ignore[arg-type]


JANE = contact(
    *(1, "Jane Doe", R.ALUMNI),
    organisation="NHS Digital",
    title="head of analytics",
    zone="Europe/London",
    connection="we both studied at Leeds",
    research="your talk on triage dashboards",
)
CAST = (
    JANE,
    contact(
        *(2, "Omar Haddad", R.COLD),
        organisation="Bluebird",
        zone="America/New_York",
        country="US",
        research="you wrote about measuring waiting times",
    ),
    contact(
        *(3, "Dr. Priya Shah", R.REFERRAL),
        organisation="Charité",
        zone="Europe/Berlin",
        referrer_name="Martin Cole",
    ),
    contact(
        *(4, "Adeyemi, Ruth", R.PROFESSOR),
        organisation="University of Leeds",
        connection="you taught me biostatistics in 2018.",
    ),
    contact(4 + 1, "Sam", R.FRIEND, organisation="Northgate"),
    contact(
        *(6, "Kate Brown", R.COWORKER),
        connection="We worked together on the night desk at St James",
        zone="Australia/Sydney",
    ),
    contact(
        *(7, "Amir van der Berg", R.ASSOCIATION),
        connection="we are both members of the Royal Statistical Society",
        research="her remarks on data that nobody reads",
        zone="Asia/Tokyo",
    ),
    contact(
        *(8, "Zoë O’Neill-Strand", R.CONFERENCE),
        organisation="St. Mary’s Hospital & Partners",
        connection="we met after your panel at HealthConf",
        research="leads the move of the registry to open data",
    ),
    contact(
        *(9, "Lena Vogt", R.CONFERENCE),
        organisation="Stadtwerke Ulm",
        zone="Europe/Berlin",
        language="de",
        connection="wir haben uns auf den Datentagen in Ulm kennengelernt",
        research="Ihr Vortrag über Zählerdaten",
    ),
    contact(10, "Tom Becker", R.FRIEND, organisation="Siemens", language="de-AT"),
    contact(
        *(11, "Frau Dr. Birgit Lang", R.COLD),
        organisation="Charité",
        zone="Europe/Berlin",
        language="de",
        referrer_name="Martin Cole",
    ),
    contact(
        *(12, "Prof. Jürgen Weiß", R.ALUMNI),
        organisation="Universität Ulm",
        zone="America/Los_Angeles",
        language="de",
        connection="wir haben beide in Leipzig studiert",
    ),
)
MARTIN = contact(20, "Martin Cole", R.FRIEND)
LETTER_KINDS = tuple(kind for kind in MailKind if not kind.is_note and kind is not MailKind.OWN)
REQUEST_LETTER = Letter(
    MessageId("<request.1@miller.example>"),
    MailKind.REQUEST,
    "Your work at NHS Digital: a few questions",
    NOW - timedelta(days=14),
)
SLOT = Slot(NOW + timedelta(days=8, hours=6), None, TimeKind.EXACT)


def reply(text: str = "Gladly.\n\nJane", **reading: object) -> Reply:
    read = replace(Reading((Answer.YES,), new_text=text), **reading)  # type: ignore[arg-type]
    at = NOW - timedelta(days=1)
    return Reply(MessageId("<reply.1@work1.example>"), at, "Re: " + REQUEST_LETTER.subject, read)


def case(who: Contact, **more: object) -> Case:
    """A request not yet written to this contact, with an aim in their language."""
    aim = AIM_DE if who.language.startswith("de") else AIM
    return Case(RequestId(42), who, Stage.RESEARCH, NOW, aim=aim)._replace(**more)  # type: ignore[arg-type]


def later(who: Contact, **more: object) -> Case:
    """The same story after the interview: letters, a reply, notes."""
    notes = NOTES_DE if who.language.startswith("de") else NOTES
    known: dict[str, object] = {
        "letters": (REQUEST_LETTER,),
        "replies": (reply(text="Gladly, yes."),),
        "interview": Interview(NOW - timedelta(days=1), 30, held=True),
        "notes": notes,
    }
    return case(who, **(known | more))


def facts_for(kind: MailKind, who: Contact) -> Facts:
    """The facts as they are when a letter of this kind is due."""
    if kind is MailKind.REQUEST:
        return gather(case(who), OWNER, now=NOW)
    if kind in {MailKind.NUDGE, MailKind.DECLINE_ANSWER}:
        return gather(case(who, letters=(REQUEST_LETTER,)), OWNER, now=NOW)
    about_a_time = {MailKind.REMINDER, MailKind.CANCELLATION, MailKind.ANOTHER_TIME, MailKind.AGAIN}
    if kind in {MailKind.SLOTS, MailKind.CONFIRMATION, MailKind.QUESTION_BACK} | about_a_time:
        asked = case(who, letters=(REQUEST_LETTER,), replies=(reply(text="Gladly."),))
        return gather(asked, OWNER, now=NOW, slot=SLOT)
    referrer = MARTIN if kind is MailKind.REFERRER_TOLD else None
    return gather(later(who), OWNER, now=NOW, referrer=referrer)


def shipped() -> Templates:
    folder = Path(__file__).parents[2] / "templates"
    return Templates(
        {
            path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
            for path in folder.rglob("*.j2")
        }
    )
