"""The outbox for its owner: what is where, said and done; the same on the command line and
by mail.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

from mailflow.mail.folder_names import account_of
from mailflow.owner import whereabouts
from mailflow.owner.foreign import clean
from mailflow.owner.whereabouts import Whereabouts
from mailflow.pipeline.outgoing import LEFT_THERE, TROUBLES, OutgoingState
from mailflow.service import guard, maillog, pausing, resting, setaside
from mailflow.service.addresses import account_for
from mailflow.service.reached import reach
from mailflow.service.world import World, worlds
from mailflow.store import amiss, cases, facts, outbox
from mailflow.store.outbox import Work

_S = OutgoingState
_WEEK = timedelta(days=7)

_OPEN = [state for state in OutgoingState if state.is_open or state in TROUBLES]
_OPEN += [_S.ACCEPTED]


def find(world: World, named: str) -> Work:
    """The mail with this number or key. Raises LookupError, saying how to see all."""
    work = outbox.by_number(world.owner, int(named)) if named.isdecimal() else None
    work = work or outbox.get(world.owner, named)
    if work is None:
        message = f"no mail “{named}” in the outbox; `mailflow outbox list --all` shows all"
        raise LookupError(message)
    return work


def where(world: World, work: Work) -> Whereabouts:
    """What is known of a mail, for saying it."""
    name = work.recipient
    if work.request is not None:
        name = cases.case(world.owner, work.request).contact.name
    to = "you" if work.kind.is_note else name
    return Whereabouts(
        number=work.id,
        what=f"{work.kind.words} to {to}",
        state=work.state,
        remark=work.remark,
        due_at=work.due_at,
        left_at=work.left_at,
        attempts=work.attempts,
        touched=work.touched,
        is_gone=work.gone_since is not None,
        files_copies=_files_copies(world, work),
    )


def _files_copies(world: World, work: Work) -> bool:
    return facts.get(world.owner, facts.own_copy(account_for(world, work))) == "yes"


def listed(world: World, *, every: bool = False) -> Iterator[str]:
    """The outbox in lines: what is open, or all."""
    zone = ZoneInfo(world.person.zone)
    yield from standing(world)
    works = outbox.in_states(world.owner, list(OutgoingState) if every else _OPEN)
    if not works:
        yield "Nothing waits to go out."
    for work in works:
        one = where(world, work)
        yield f"{work.id:>4}  {one.what}: {whereabouts.told(one, zone, world.now)}"
        if step := whereabouts.next_step(one):
            yield f"      → {step}"


def listed_values(world: World, *, every: bool = False) -> list[dict[str, object]]:
    """The same by name, for a script. Its texts are shown one by one (`shown`)."""
    zone = ZoneInfo(world.person.zone)
    found = []
    for work in outbox.in_states(world.owner, list(OutgoingState) if every else _OPEN):
        one = where(world, work)
        found.append(
            {
                "number": work.id,
                "key": work.key,
                "what": one.what,
                "state": work.state.value,
                "due_at": work.due_at.isoformat(),
                "left_at": work.left_at.isoformat() if work.left_at else None,
                "told": whereabouts.told(one, zone, world.now),
                "next_step": whereabouts.next_step(one),
            }
        )
    return found


def standing(world: World) -> Iterator[str]:
    """What holds everything, if anything does."""
    zone = ZoneInfo(world.person.zone)
    if why := guard.why_read_only(world):
        yield f"mailflow only follows, and sends and puts nothing: {why}."
        yield (
            "      → stop the other one if there is one; then `mailflow outbox confirm` makes "
            "this one send again"
        )
    if resting.told(world):
        yield f"Paused by you {resting.told(world)}: nothing is proposed and no letter leaves."
        yield "      → `mailflow command resume`, or answer “resume”"
    for one in worlds(world):
        if until := pausing.paused_until(one):
            yield one.named(f"Sending pauses until {until.astimezone(zone):%a %d %b, %H:%M}.")
        if world.config.account and reach(one).since:
            yield one.named("Letters to contacts wait until it is read: an answer may lie there.")
            if one.account:
                yield "      → or take the account out of the config, then `mailflow reload`"
    for account in sorted(_gone_accounts(world)):
        yield f"Drafts lie in your account “{account}”, which is in the config no more."
        yield "      → add it to the config again, or say “drop” of their items in the digest"
    for key in amiss.broken(world.owner):
        what = setaside.letter_named(world, key)
        yield f"  ! {what}: its bytes are not those that were written; it is never sent"


def _gone_accounts(world: World) -> set[str]:
    open_ones = outbox.with_drafts(world.owner, [one for one in OutgoingState if one.is_open])
    lying = {account_of(work.draft.folder) for work in open_ones if work.draft}
    return lying - set(world.config.accounts)


def shown(world: World, work: Work) -> Iterator[str]:
    """One mail: where it is, its history as far as kept, and its text."""
    zone = ZoneInfo(world.person.zone)
    one = where(world, work)
    yield f"{work.id}  {one.what}"
    yield f"   {whereabouts.told(one, zone, world.now)}"
    if step := whereabouts.next_step(one):
        yield f"   → {step}"
    if work.expires_at and work.state is _S.APPROVED:
        yield f"   your word holds until {work.expires_at.astimezone(zone):%a %d %b, %H:%M}"
    yield f"   Message-ID {work.message_id}"
    for server_id in work.server_ids:
        yield f"   the server calls it {server_id}"
    yield f"   To {work.recipient}; subject: {work.subject}"
    yield ""
    yield work.text


def resend(world: World, work: Work, *, shown: str = "") -> str:
    """The owner wants it to go out, knowing that it may have gone already. In a unit of work."""
    # Drafting and lint come with it, which `mailflow status` need not wait for.
    from mailflow.service.approving import approve  # noqa: PLC0415

    return approve(world, work, shown=shown, again=True)


def done(world: World, work: Work) -> str:
    """The owner knows that it went out. In a unit of work."""
    what = where(world, work).what
    if work.state is not _S.IN_DOUBT:
        return f"not done: the {what} is not in doubt."
    columns = {"remark": "you said it went out", "left_at": work.left_at or work.changed_at}
    if not outbox.move(work, _S.FILED, now=world.now, **columns):
        return f"not done: the {what} has just changed; look again."
    maillog.moved(work.key, work.state.value, "filed")
    filed = outbox.get(world.owner, work.key)
    if filed and not filed.is_told:
        from mailflow.service.leaving import tell  # noqa: PLC0415  # as above

        tell(world, filed)
    return f"the {what} counts as sent."


def in_trouble(world: World) -> Iterator[tuple[Work, Whereabouts]]:
    """What went wrong, or waits for the owner's word."""
    for work in outbox.in_states(world.owner, [*TROUBLES, _S.WANTED]):
        one = where(world, work)
        if whereabouts.is_trouble(one):
            yield work, one


def troubles(world: World) -> Iterator[str]:
    """The same in lines, each with the next step."""
    zone = ZoneInfo(world.person.zone)
    for _, one in in_trouble(world):
        step = whereabouts.next_step(one)
        line = f"{one.what}: {whereabouts.told(one, zone, world.now)}"
        yield f"{line} ({step})" if step else line


def drafts_of_theirs(world: World) -> Iterator[str]:
    """Drafts that became the owner's this week: deleted by them, or edited and no longer wanted.
    Nothing is written in the place of the one, and the other is not taken away (failures M2).
    """
    for work in outbox.in_states(world.owner, [_S.DROPPED, _S.WITHDRAWN]):
        if world.now - work.changed_at >= _WEEK:
            continue
        what = where(world, work).what
        if work.state is _S.DROPPED and work.gone_since:
            yield (
                f"the {what}: you deleted its draft, and it is not written again by itself; "
                "yours to decide"
            )
        elif work.state is _S.WITHDRAWN and work.remark.endswith(LEFT_THERE):
            why = clean(work.remark.removesuffix(LEFT_THERE))
            told = "you edited its draft, so it still lies there, yours to delete"
            yield f"the {what}: {why}; {told}"
