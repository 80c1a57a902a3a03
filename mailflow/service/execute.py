"""Orders of the owner, by mail (`obeying`) or typed: one function a verb.

Each says in a sentence what was done, or why not. Rows only; what goes over the wire comes
later, by the outbox.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from mailflow.mail.message import MessageId
from mailflow.owner.authority import Judgment, Proof, Verdict, refusal
from mailflow.owner.commands import Command, Unclear, read_commands
from mailflow.owner.moments import until
from mailflow.owner.words import Verb
from mailflow.pipeline import events as ev
from mailflow.pipeline.evidence import RequestId
from mailflow.pipeline.letters import MailKind
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.pipeline.people import organisation_key
from mailflow.service import editing, linking, requests, resting, talks
from mailflow.service import people as service
from mailflow.service.apply import happen
from mailflow.service.approving import approve
from mailflow.service.outbox import done, resend
from mailflow.service.standing import standing
from mailflow.service.world import World
from mailflow.store import cases, issued, outbox, people
from mailflow.store.issued import IssuedItem, IssuedMail
from mailflow.store.organisations import find_organisation
from mailflow.store.outbox import Work
from mailflow.store.people import UnknownName

_S = OutgoingState

#: orders that may be about a mail whose place is asked for
_OF_MAILS = {Verb.YES, Verb.NO, Verb.PICK, Verb.LINK, Verb.UNLINK}

#: lines of `status` in a receipt
_SHOWN = 20
_DROPPABLE = {_S.WANTED, _S.PRESENT, _S.APPROVED, _S.ON_HOLD, _S.FAILED}


#: the list follows, which differs between a mail and a terminal
SEE_BELOW = "see below."


def order(world: World, text: str) -> list[tuple[str, str]]:
    """Carry out what the owner typed on the command line: each line, and what became of it.

    Numbers mean the items of the latest digest. Runs inside a unit of work.
    """
    nothing = IssuedMail(MailKind.DIGEST, world.now, MessageId(""), None, ())
    answered = issued.latest(world.owner, MailKind.DIGEST) or nothing
    here = Judgment(Verdict.OBEY, "command line", proof=Proof.A)
    return carried_out(world, read_commands(text), answered, here)


def carried_out(
    world: World, orders: Iterable[Command | Unclear], answered: IssuedMail, judgment: Judgment
) -> list[tuple[str, str]]:
    """Carry out orders; numbers mean the items of the mail they answer."""
    return [(_shown(one), _outcome(world, one, answered, judgment)) for one in orders]


def _shown(order: Command | Unclear) -> str:
    return (order.line or "your notes")[:100]


def _outcome(
    world: World, order: Command | Unclear, answered: IssuedMail, judgment: Judgment
) -> str:
    if isinstance(order, Unclear):
        return f"not done: {order.why}"
    if why := refusal(order, judgment):
        return f"not done: {why}"
    if (told := _whose(world, order, answered)) is not None:
        return told
    act = _VERBS.get(order.verb)
    try:
        if order.verb is Verb.STOP:
            return _stop(world, order, answered)
        if order.verb is Verb.ASK:
            return _ask(world, order.name)
        if act is None:
            return _WITHOUT_TARGET[order.verb](world, order.argument, answered)
        targets = _targets(world, order, answered)
    except UnknownName as unknown:
        return f"not done: {unknown}"
    return " ".join(dict.fromkeys(act(world, target, order.argument) for target in targets))


def _whose(world: World, order: Command, answered: IssuedMail) -> str | None:
    """An answer to "is this mail theirs?"; None where that was not what was asked."""
    if order.verb not in _OF_MAILS:
        return None
    items = [item for item in answered.items if item.number in order.items]
    if not order.items:
        # A bare yes can mean nothing else; a bare no may be about a talk.
        doubts = [item for item in answered.items if item.key.startswith("link:")]
        is_plain = len(answered.items) == 1 or order.verb in {Verb.YES, Verb.LINK}
        items = doubts if is_plain and len(doubts) == 1 else []
    keys = [item.key.removeprefix("link:") for item in items if item.key.startswith("link:")]
    if not keys or len(keys) < len(items):
        return None
    return " ".join(linking.answer_to(world, key, order) for key in keys)


@dataclass(frozen=True, slots=True)
class _Target:
    """What an order is about: a request, and the outgoing mail where an item names one."""

    request: RequestId
    name: str
    work: Work | None
    #: of the letter as the answered mail showed it
    shown: str = ""
    #: what the item is about: an outgoing mail's key, `times:…`, `promise:…`
    key: str = ""


def _targets(world: World, order: Command, answered: IssuedMail) -> list[_Target]:
    """Numbers mean the items of the very mail that is answered (failures X11)."""
    by_number = {item.number: item for item in answered.items}
    missing = [n for n in order.items if n not in by_number]
    if missing:
        message = f"that mail has no item {missing[0]}"
        if not answered.items:
            message = f"no mail with an item {missing[0]} has left yet; write a name instead"
        raise UnknownName(message)
    if order.items:
        return [_of_item(world, by_number[n]) for n in order.items]
    if order.name:
        contact = people.find(world.owner, order.name)
        theirs = cases.requests_of(world.owner, contact.id)
        if not theirs:
            message = f"{contact.name} has no request; write “request {contact.name}”"
            raise UnknownName(message)
        return [_Target(theirs[0], contact.name, None)]
    if len(answered.items) == 1:
        return [_of_item(world, answered.items[0])]
    message = "say which one, by number or name"
    raise UnknownName(message)


def _of_item(world: World, item: IssuedItem) -> _Target:
    if item.request is None:
        message = f"item {item.number} is about no request"
        raise UnknownName(message)
    case = cases.case(world.owner, item.request)
    work = outbox.get(world.owner, item.key) if item.key else None
    return _Target(item.request, case.contact.name, work, item.sha256, item.key)


def _send(world: World, target: _Target, argument: str) -> str:
    work = target.work
    if work is None:
        return f"not done: there is no draft to {target.name} here."
    moment = None
    if argument:
        moment = until(argument, now=world.now, zone=ZoneInfo(world.person.zone))
        if moment is None:
            return f"not done: “{argument}” names no moment."
    return approve(world, work, at=moment, shown=target.shown)


def _resend(world: World, target: _Target, argument: str) -> str:  # noqa: ARG001
    if target.work is None:
        return f"not done: there is no letter to {target.name} here."
    return resend(world, target.work, shown=target.shown)


def _went(world: World, target: _Target, argument: str) -> str:  # noqa: ARG001
    if target.work is None:
        return f"not done: there is no letter to {target.name} here."
    return done(world, target.work)


def _drop(world: World, target: _Target, argument: str) -> str:  # noqa: ARG001  # one shape
    work = target.work
    if work is None or work.state not in _DROPPABLE:
        return f"not done: there is no draft to {target.name} to drop."
    if work.draft is not None or work.state is _S.PRESENT:
        outbox.move(work, _S.WITHDRAWING, now=world.now, remark="you dropped it")
    else:
        outbox.move(work, _S.DROPPED, now=world.now, remark="you dropped it")
    happen(world, target.request, ev.DraftDropped(world.now, work.kind, work.key))
    return f"the {work.kind.words} to {target.name} is dropped and not proposed again."


def _snooze(world: World, target: _Target, argument: str) -> str:
    zone = ZoneInfo(world.person.zone)
    moment = until(argument or "1w", now=world.now, zone=zone)
    if moment is None:
        return f"not done: “{argument}” names no moment; write 2w, or until 5 March."
    happen(world, target.request, ev.Snoozed(world.now, moment))
    return f"{target.name} is left alone until {moment.astimezone(zone):%a %d %b %Y, %H:%M}."


def _met(world: World, target: _Target, argument: str) -> str:
    return talks.take_notes(world, target.request, argument, met=True)


def _note(world: World, target: _Target, argument: str) -> str:
    if not argument:
        return "not done: there is nothing to note."
    return talks.take_notes(world, target.request, argument)


def _pick(world: World, target: _Target, argument: str) -> str:
    return talks.pick(world, target.request, argument, offer=target.key)


def _interview(world: World, target: _Target, argument: str) -> str:
    return talks.agree(world, target.request, argument)


def _call_off(world: World, target: _Target, argument: str) -> str:  # noqa: ARG001
    return talks.call_off(world, target.request)


def _followed(world: World, target: _Target, argument: str) -> str:
    return talks.follow_advice(world, target.request, argument)


def _kept(world: World, target: _Target, argument: str) -> str:  # noqa: ARG001
    number = target.key.removeprefix("promise:")
    return talks.keep_promise(world, target.request, number=int(number) if number.isdigit() else 0)


def _stop(world: World, order: Command, answered: IssuedMail) -> str:
    """Persons by number or name, whether they were written to or not; or an organisation."""
    try:
        contacts = [people.find(world.owner, order.name)] if order.name else []
    except people.NameOfMany:
        raise
    except UnknownName as unknown:
        return _stop_organisation(world, order.name) or f"not done: {unknown}"
    if not order.name:
        meant = [target.request for target in _targets(world, order, answered)]
        contacts = [cases.case(world.owner, request).contact for request in meant]
    for contact in contacts:
        service.stop(world, contact)
    names = " and ".join(dict.fromkeys(contact.name for contact in contacts))
    return f"no more letters to {names}, for good."


def _stop_organisation(world: World, name: str) -> str:
    """By its whole name or domain only, for nothing takes it back; empty if none is like it."""
    try:
        there = find_organisation(world.owner, name)
    except UnknownName:
        return ""
    if organisation_key(name) != there.key and name.casefold() not in there.domains:
        return f"not done: do you mean everybody at {there.name}? Write “stop {there.name}”."
    count = service.stop_organisation(world, there)
    return f"no more letters to anybody at {there.name}, for good; {count} stopped now."


def _ask(world: World, name: str) -> str:
    """Have the first letter drafted; the sentence says what is missing, if something is."""
    told = requests.ask(world, name)
    is_done = " is drafted;" in told
    return told if is_done else f"not done: {told}"


def _link(world: World, target: _Target, argument: str) -> str:  # noqa: ARG001
    return f"not done: no mail of {target.name} was asked about; see “mailflow link”."


def _unlink(world: World, target: _Target, argument: str) -> str:  # noqa: ARG001
    return linking.unlink_latest(world, target.request)


def _close(world: World, target: _Target, argument: str) -> str:  # noqa: ARG001
    happen(world, target.request, ev.RequestClosed(world.now))
    return f"the request to {target.name} is closed; an answer reopens it."


def _no(world: World, target: _Target, argument: str) -> str:  # noqa: ARG001
    return talks.missed(world, target.request)


def _yes(world: World, target: _Target, argument: str) -> str:  # noqa: ARG001  # one shape
    return f"not done: nothing about {target.name} was asked; say “send” to let a letter leave."


def _edit(world: World, target: _Target, argument: str) -> str:
    if target.work is None:
        return f"not done: there is no draft to {target.name} here."
    return editing.edit(world, target.work, argument, shown=target.shown)


_VERBS: dict[Verb, Callable[[World, _Target, str], str]] = {
    Verb.SEND: _send,
    Verb.DROP: _drop,
    Verb.RESEND: _resend,
    Verb.WENT: _went,
    Verb.SNOOZE: _snooze,
    Verb.MET: _met,
    Verb.NOTE: _note,
    Verb.PICK: _pick,
    Verb.AGREED: _interview,
    Verb.CANCEL: _call_off,
    Verb.FOLLOWED: _followed,
    Verb.KEPT: _kept,
    Verb.LINK: _link,
    Verb.UNLINK: _unlink,
    Verb.CLOSE: _close,
    Verb.NO: _no,
    Verb.YES: _yes,
    Verb.EDIT: _edit,
}


def _help(world: World, argument: str, answered: IssuedMail) -> str:  # noqa: ARG001
    return SEE_BELOW


def _undo(world: World, argument: str, answered: IssuedMail) -> str:  # noqa: ARG001
    """Take back what was approved by number and has not left yet."""
    keys = {item.key for item in answered.items if item.key}
    taken = []
    for work in outbox.in_states(world.owner, [_S.APPROVED]):
        if work.key in keys and work.draft is not None:
            outbox.move(work, _S.PRESENT, now=world.now, remark="taken back by you")
            taken.append(work.subject)
    return f"taken back: {'; '.join(taken)}." if taken else "nothing is left to take back."


def _status(world: World, argument: str, answered: IssuedMail) -> str:  # noqa: ARG001
    lines = [" ".join(line.split()) for line in standing(world)]
    rest = f"; and {len(lines) - _SHOWN} more" if len(lines) > _SHOWN else ""
    return "; ".join(lines[:_SHOWN]) + f"{rest}."


_WITHOUT_TARGET: dict[Verb, Callable[[World, str, IssuedMail], str]] = {
    Verb.HELP: _help,
    Verb.UNDO: _undo,
    Verb.ADD: lambda world, words, _: editing.add(world, words),
    Verb.PAUSE: lambda world, words, _: resting.rest(world, words),
    Verb.RESUME: lambda world, _, __: resting.resume(world),
    Verb.STATUS: _status,
}
