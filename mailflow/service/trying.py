"""Letters written to look at, and letters looked at: nothing is kept, nothing is sent."""

from __future__ import annotations

from datetime import timedelta

from mailflow.drafting.facts import Facts, gather
from mailflow.drafting.findings import Finding
from mailflow.drafting.lint import lint
from mailflow.drafting.render import render
from mailflow.drafting.templates import Templates, kind_of
from mailflow.mail.message import Draft
from mailflow.pipeline.aims import Aim, AimId
from mailflow.pipeline.case import Case
from mailflow.pipeline.encounters import Interview
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.pipeline.stages import Stage
from mailflow.service.world import World
from mailflow.store import aims, cases, outbox

#: whom a template is tried on where no contact is named
SAMPLE = Contact(
    id=ContactId(0),
    name="Jane Doe",
    addresses=("jane.doe@acme.example",),
    organisation="Acme Health",
    title="head of data",
    relationship=Relationship.ALUMNI,
    connection="we both studied at Leeds",
    research="your talk on triage dashboards",
    referrer_name="Martin Cole",
)
_SAMPLE_NOTES = (
    "insight: the wards trusted the dashboard only after its third rebuild",
    "advice: learn SQL before any tool",
    "done: finished the SQL course",
)


def case_of(world: World, contact: Contact) -> Case:
    """The contact's latest case; where there is none, the one that a request would open."""
    requests = cases.requests_of(world.owner, contact.id) if contact.id else []
    if requests:
        return cases.case(world.owner, requests[0])
    known = aims.aims(world.owner)
    aim = known[-1] if known else Aim(AimId(0), "how teams like yours use their data")
    return Case(RequestId(0), contact, Stage.RESEARCH, world.now, aim=aim)


def facts_of(world: World, case: Case, kind: MailKind) -> Facts:
    """The facts for a letter of this kind; a word to a referrer needs the referrer."""
    referrer = None
    if kind is MailKind.REFERRER_TOLD:
        referrer = Contact(ContactId(0), case.contact.referrer_name, ("referrer@example.org",))
    return gather(
        case,
        world.person.writing_from(case.own_address),
        now=world.now,
        minutes=world.policy.minutes,
        referrer=referrer,
    )


def try_template(world: World, name: str, contact: Contact | None) -> tuple[Draft, list[Finding]]:
    """The letter a template (its full name) writes, and what the lint says. Raises CannotWrite.

    Without a contact it is tried on somebody made up, who has been through everything.
    """
    kind = kind_of(name)
    case = case_of(world, contact or _spoken(name))
    if contact is None:
        met = Interview(world.now - timedelta(days=1), world.policy.minutes, held=True)
        case = case._replace(interview=met, notes=_SAMPLE_NOTES)
    facts = facts_of(world, case, kind)
    draft = render(kind, facts, Templates(world.templates, world.own_templates), name=name)
    return draft, check(world, draft, facts, kind)


def _spoken(name: str) -> Contact:
    """The made-up contact in the language of the template."""
    language, slash, _ = name.partition("/")
    return SAMPLE._replace(language=language if slash else "en")


def check(world: World, draft: Draft, facts: Facts, kind: MailKind) -> list[Finding]:
    """The lint with the owner's settings."""
    return lint(draft, facts, kind=kind, off=frozenset(world.config.lint_off))


def check_request(world: World, request: RequestId) -> dict[str, list[Finding]]:
    """What the lint says of each letter of a request that has not gone out. Raises LookupError."""
    case = cases.case(world.owner, request)
    found = {}
    for item in case.outgoing:
        work = outbox.get(world.owner, item.key)
        if work and work.state.is_open and not work.kind.is_note:
            facts = facts_of(world, case, work.kind)
            draft = Draft(facts.sender, facts.to, work.subject, work.text)
            found[work.key] = check(world, draft, facts, work.kind)
    return found
