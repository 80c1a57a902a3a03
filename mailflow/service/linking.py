"""Whose is this mail? What mailflow is not sure of is asked, and the owner's word settles it.

By mail (`4 yes`, `4 no`, `4 pick 2` under the digest's question) and on the command line
(`mailflow link`, `unlink`), with the same words back. His yes is proof; his no rules a
request out for this mail, whatever is read later. A link changes the story only once the
mail's text was fetched again, in the next look at the mailbox.
"""

from __future__ import annotations

from datetime import timedelta

from mailflow.mail.headers import addresses
from mailflow.owner.orders import Command
from mailflow.owner.week import Doubt
from mailflow.owner.words import Verb
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.stages import Stage
from mailflow.service.world import World
from mailflow.store import cases, doubts, people, story
from mailflow.store.doubts import Kept, UnknownMail

#: asked for so long; by then the story has gone on (failures L2)
ASKED_FOR = timedelta(days=30)


def doubts_kept(world: World) -> list[Kept]:
    """The mails the owner is asked about."""
    return doubts.in_doubt(world.owner, since=world.now - ASKED_FOR)


def asked(world: World) -> list[Doubt]:
    """The same, as the digest shows them."""
    found = []
    for mail in doubts_kept(world):
        author = next(iter(addresses(mail.author.encode())), None)
        found.append(
            Doubt(
                key=f"link:{mail.number}",
                rivals=mail.rivals,
                sender=author.spec if author else "",
                name=author.name if author else mail.author,
                subject=mail.subject,
                arrived=mail.arrived,
                why="; ".join(mail.evidence[:3]),
            )
        )
    return found


def answer(world: World, name: str, verb: Verb, argument: str) -> str:
    """The owner answered the question about a mail."""
    try:
        mail = doubts.find(world.owner, name)
    except UnknownMail as unknown:
        return f"not done: {unknown}."
    if verb is Verb.NO:
        return deny(world, mail, mail.rivals)
    place = int(argument) if argument.strip().isdigit() else 1
    if verb is Verb.YES and len(mail.rivals) > 1:
        return f"not done: it may be one of {len(mail.rivals)}; say which: pick 1."
    if not 1 <= place <= len(mail.rivals):
        return "not done: that was settled already." if not mail.rivals else "not done: no such."
    return give(world, mail, mail.rivals[place - 1])


def answer_to(world: World, name: str, order: Command) -> str:
    """An order about the mail of an item: yes, no, pick 2, link to Jane, unlink."""
    if order.verb is Verb.LINK and order.argument:
        try:
            contact = people.find(world.owner, order.argument)
            mail = doubts.find(world.owner, name)
        except (people.UnknownName, UnknownMail) as unknown:
            return f"not done: {unknown}"
        requests = cases.requests_of(world.owner, contact.id)
        return give(world, mail, requests[0]) if requests else f"not done: {contact.name} has none."
    same = {Verb.LINK: Verb.YES, Verb.UNLINK: Verb.NO}
    return answer(world, name, same.get(order.verb, order.verb), order.argument)


def unlink_latest(world: World, request: RequestId) -> str:
    """The latest mail of this request's does not belong to it."""
    mail = doubts.latest_of(world.owner, request)
    if mail is None:
        return "not done: no mail of theirs is linked."
    return f"{take_away(world, mail, request)}."


def give(world: World, mail: Kept, request: RequestId) -> str:
    """It belongs to this request. Raises LookupError for an unknown one."""
    name = cases.case(world.owner, request).contact.name
    if request in mail.requests:
        return f"the mail “{mail.subject}” is with {name} already."
    doubts.tell(world.owner, mail.number, [request], belongs=True, now=world.now)
    others = [one for one in mail.rivals if one != request]
    doubts.tell(world.owner, mail.number, others, belongs=False, now=world.now)
    for wrong in mail.requests:
        take_away(world, mail, wrong)
    doubts.keep_rivals(mail.number, ())
    doubts.read_anew(mail.number)
    return f"the mail “{mail.subject}” belongs to {name}; it is read anew in the next round."


def deny(world: World, mail: Kept, requests: tuple[RequestId, ...]) -> str:
    """It belongs to none of these."""
    names = [cases.case(world.owner, one).contact.name for one in requests]
    doubts.tell(world.owner, mail.number, requests, belongs=False, now=world.now)
    doubts.keep_rivals(mail.number, [one for one in mail.rivals if one not in requests])
    return f"the mail “{mail.subject}” is not from {' or '.join(names) or 'any of them'}."


def take_away(world: World, mail: Kept, request: RequestId) -> str:
    """It was linked to this request, and does not belong there."""
    name = cases.case(world.owner, request).contact.name
    doubts.tell(world.owner, mail.number, [request], belongs=False, now=world.now)
    before = doubts.cut(world.owner, mail, request, why="not theirs, by your word")
    told = f"the mail “{mail.subject}” is no longer with {name}"
    if before is None:
        return f"{told}; what has happened since stays: look at mailflow why {request}."
    story.move(request, Stage(before), since=world.now)
    return f"{told}, and the request is {before} again; drop a draft that answers it."
