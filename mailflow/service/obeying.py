"""An answer of the owner's to a mail of ours: judged, carried out once, answered with a receipt.

Carrying out, using the mail up and owing the receipt are one transaction. Where the owner's
mail provider vouches only weakly for an answer that came in through INBOX, nothing is done
before the owner says yes to a receipt that asks for it; should the same answer be found
in Sent meanwhile, it is simply carried out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mailflow.mail import automatic
from mailflow.mail.folders import Role
from mailflow.mail.message import Draft, Message, MessageId
from mailflow.mail.origin import authentication
from mailflow.mail.quotes import split_message
from mailflow.owner import notes
from mailflow.owner.authority import Claim, Judgment, Verdict, judge
from mailflow.owner.commands import Command, Unclear, read_commands
from mailflow.owner.debrief import read_debrief
from mailflow.owner.inline import under_items
from mailflow.owner.words import Verb
from mailflow.pipeline.letters import MailKind
from mailflow.service import maillog, vouching
from mailflow.service.execute import carried_out
from mailflow.service.notes import owe_note
from mailflow.service.world import World
from mailflow.store import asked, cases, held, issued, outbox
from mailflow.store.asked import Asked
from mailflow.store.issued import IssuedItem, IssuedMail

_Orders = Sequence[Command | Unclear]


def obey(world: World, message: Message, role: Role) -> bool:
    """Carry out what the owner ordered by this mail. False: it is an ordinary mail."""
    answered = issued.find(world.owner, (*message.in_reply_to, *reversed(message.references)))
    if answered is None:
        return False
    judgment = judge(_claim(world, message, role, answered))
    if judgment.verdict in {Verdict.OBEY, Verdict.ASK}:
        _hear(world, message, answered, judgment)
        return True
    if judgment.verdict is Verdict.QUARANTINE:
        place = f"command:{message.message_id}"
        why = f"it answers mailflow and was not obeyed: {judgment.why}"
        held.set_aside(world.owner, place, why, trace="", now=world.now)
    maillog.commanded(judgment.verdict.value, judgment.check, 0)
    return True


def answers_note(world: World, message: Message) -> bool:
    """Does it answer a note of ours, as an order does?"""
    return issued.find(world.owner, (*message.in_reply_to, *message.references)) is not None


def is_note(world: World, message: Message) -> bool:
    """Is it a note of ours to the owner?"""
    found = outbox.by_message_id(world.owner, message.message_id) if message.message_id else None
    return found is not None and found.kind.is_note


def _claim(world: World, message: Message, role: Role, answered: IssuedMail) -> Claim:
    robot = automatic.judge(message)
    own, anchor = message.message_id, vouching.anchor(world)
    is_strict = anchor is not None and authentication(message, anchor=anchor).is_strict
    return Claim(
        message=message,
        role=role,
        owner_keys=world.person.keys,
        issued_at=answered.issued_at,
        automatic=f"{robot.kind.value}: {robot.why}" if robot else "",
        used=own is not None and issued.is_used(world.owner, own),
        now=world.now,
        anchor=anchor,
        is_strict=is_strict,
        own_ids=frozenset({own} if own and issued.find(world.owner, [own]) else ()),
        letters=frozenset(cases.known_ids(world.owner, message.references)),
    )


def _hear(world: World, message: Message, answered: IssuedMail, judgment: Judgment) -> None:
    """Carry out, or ask first; an answer to what was asked does neither anew."""
    if message.message_id is None:
        return
    words = under_items(message.text, split_message(message).new)
    waiting = asked.find(world.owner, answered.message_id)
    if waiting and (word := _yes_or_no(words)):
        _settle(world, message, waiting, judgment, is_yes=word is Verb.YES)
    elif judgment.verdict is Verdict.ASK:
        _ask(world, Asked(message.message_id, words, answered))
    else:
        _carry_out(world, message, Asked(message.message_id, words, answered), judgment)


def _yes_or_no(words: str) -> Verb | None:
    read = read_commands(words)
    only = read[0] if len(read) == 1 else None
    is_answer = isinstance(only, Command) and only.verb in {Verb.YES, Verb.NO}
    return only.verb if is_answer and isinstance(only, Command) else None


def _orders(ordered: Asked) -> _Orders:
    if ordered.answered.kind is MailKind.DEBRIEF:
        return read_debrief(ordered.words)
    return read_commands(ordered.words)


def _carry_out(world: World, message: Message, ordered: Asked, judgment: Judgment) -> None:
    """What was ordered, once. `message` is the mail that is used up and gets the receipt."""
    read = _orders(ordered)
    outcomes = carried_out(world, read, ordered.answered, judgment)
    if not _use(world, message, "; ".join(outcome for _, outcome in outcomes)):
        return
    asked.settle(world.owner, ordered.message_id)
    maillog.commanded("obey", judgment.proof.value, len(outcomes))
    with_help = not read or any(isinstance(o, Unclear) or o.verb is Verb.HELP for o in read)
    draft = notes.receipt(
        outcomes, person=world.person, templates=world.templates, with_help=with_help
    )
    _answer(world, message.message_id, draft, items=ordered.answered.items)


def _use(world: World, message: Message, outcome: str) -> bool:
    """Use the mail up; False if it was used before."""
    if message.message_id is None:
        return False
    # Its copy in INBOX may have been seen, and doubted, before the one in Sent.
    held.done(world.owner, f"command:{message.message_id}")
    return issued.use(world.owner, message.message_id, outcome, now=world.now)


def _settle(
    world: World, message: Message, waiting: Asked, judgment: Judgment, *, is_yes: bool
) -> None:
    """The owner's second word. The mail that it answers bears an id that only a reader of
    the owner's mailbox can know.
    """
    if is_yes:
        sure = replace(judgment, verdict=Verdict.OBEY)
        issued.use(world.owner, waiting.message_id, "confirmed", now=world.now)
        _carry_out(world, message, waiting, sure)
    elif _use(world, message, "not confirmed"):
        asked.settle(world.owner, waiting.message_id)
        issued.use(world.owner, waiting.message_id, "not confirmed", now=world.now)


def _ask(world: World, ordered: Asked) -> None:
    """Nothing is done before the owner says yes. One mail asks once."""
    orders = [order for order in _orders(ordered) if isinstance(order, Command)]
    maillog.commanded("ask", "confirm", len(orders))
    if not orders or asked.is_asked(world.owner, ordered.message_id):
        return
    lines = [order.line or "your notes" for order in orders]
    draft = notes.confirmation(lines, person=world.person, templates=world.templates)
    key = _answer(world, ordered.message_id, draft, items=ordered.answered.items, what="confirm")
    if receipt := outbox.get(world.owner, key):
        asked.keep(world.owner, ordered, receipt=receipt.message_id, now=world.now)


def _answer(
    world: World,
    message_id: MessageId | None,
    draft: Draft,
    *,
    items: tuple[IssuedItem, ...],
    what: str = "receipt",
) -> str:
    """Owe an answer to the mail of this id; its key."""
    ids = (message_id,) if message_id else ()
    threaded = replace(draft, in_reply_to=ids[0] if ids else None, references=ids)
    key = f"{what}:{message_id}"
    owe_note(world, threaded, key=key, kind=MailKind.RECEIPT, items=items)
    return key
