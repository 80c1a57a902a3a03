"""What the tests of outgoing mail share: time that goes on, the owner's word, a mail server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import EmailMessage

from mailflow.config import FoldersConfig
from mailflow.mail.folders import Place, Role
from mailflow.pipeline.outgoing import OutgoingState
from mailflow.service import approving
from mailflow.service.flush import flush_drafts, flush_letters
from mailflow.service.sync import sync
from mailflow.service.world import World
from mailflow.store import outbox
from mailflow.store.database import unit
from mailflow.store.models_outgoing import OutgoingRow
from mailflow.store.outbox import Work
from mailflow.wire.imap import Mailbox
from mailflow.wire.smtp import Submission
from tests.servers.dovecot import PASSWORD
from tests.servers.scripted import Peer, listening

S = OutgoingState
JANE, TOM = "request:1:request:1", "request:2:request:1"


def later(world: World, **delta: float) -> World:
    """The same world, some hours (days=…, minutes=…) on."""
    moment = world.now + timedelta(**delta)

    def clock() -> datetime:
        return moment

    return world._replace(clock=clock)


def work(world: World, key: str = JANE) -> Work:
    found = outbox.get(world.owner, key)
    assert found
    return found


def set_row(key: str = JANE, **columns: object) -> None:
    """As the database was found, however it came to be so."""
    OutgoingRow.update(**columns).where(OutgoingRow.key == key).execute()


def approve(world: World, key: str = JANE) -> None:
    """As `1 send` does, with the time for undo over."""
    with unit():
        assert "goes out" in approving.approve(world, work(world, key))
        assert outbox.write(work(world, key), due_at=world.now)


def names(mailbox: Mailbox) -> dict[Role, str]:
    return mailbox.folders(FoldersConfig())


def put_drafts(world: World, mailbox: Mailbox) -> None:
    """Both requests lie in Drafts, as a first round leaves them."""
    for key in (JANE, TOM):
        set_row(key, state=S.WANTED.value)
    flush_drafts(world, mailbox, names(mailbox))
    assert work(world).state is S.PRESENT


def look(world: World, mailbox: Mailbox) -> None:
    sync(world, mailbox, names(mailbox))


def server(answers: dict[str, str], got: list[bytes]) -> Callable[[Peer], None]:
    """A submission server that says what the script says, and hangs up at "cut"."""

    def say(peer: Peer, verb: str, usual: str) -> None:
        answer = answers.get(verb, usual)
        if answer == "cut":
            raise EOFError
        peer.say(answer)

    def talk(peer: Peer) -> None:
        say(peer, "HELLO", "220 hello")
        while True:
            verb = peer.line().split()[0].upper().decode()
            if verb == "DATA":
                say(peer, verb, "354 go on")
                if answers.get(verb, "354").startswith("354"):
                    content = b""
                    while (line := peer.line()).strip() != b".":
                        content += line + b"\r\n"
                    got.append(content)
                    say(peer, "DOT", "250 2.0.0 queued")
            else:
                say(peer, verb, "250 ok")

    return talk


def flush(
    world: World,
    mailbox: Mailbox,
    answers: dict[str, str] | None = None,
    *,
    before_each: Callable[[], object] = lambda: None,
) -> list[bytes]:
    """One flush with the last look, against a server with this script; what content it got."""
    got: list[bytes] = []

    def last_look() -> None:
        before_each()
        look(world, mailbox)

    with listening(server(answers or {}, got)) as listener:
        flush_letters(
            world,
            mailbox,
            lambda: Submission.open(listener.config, "sam", PASSWORD),
            names=names(mailbox),
            look=last_look,
        )
    return got


def mail(author: str, to: str, subject: str, text: str, **fields: str) -> bytes:
    """A mail as some program writes it; fields with _ for -."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = author, to, subject
    for name, value in fields.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes().replace(b"\n", b"\r\n")


def append(world: World, mailbox: Mailbox, role: Role, raw: bytes, *flags: str) -> Place:
    """The owner's program, or a server, puts a mail into a folder."""
    place = mailbox.append(names(mailbox)[role], raw, flags=flags, at=world.now)
    assert place or b"essage-" not in raw
    return place or Place("", 0, 0)


def edit_draft(world: World, mailbox: Mailbox, raw: bytes, key: str = JANE) -> None:
    """As most programs do: the changed draft is stored anew, then the old one taken away."""
    old = work(world, key).draft
    assert old
    append(world, mailbox, Role.DRAFTS, raw, r"\Draft")
    delete_draft(world, mailbox, key, place=old)


def delete_draft(
    world: World, mailbox: Mailbox, key: str = JANE, *, place: Place | None = None
) -> None:
    place = place or work(world, key).draft
    assert place
    assert mailbox.remove(place, message_id=work(world, key).message_id)


def lying(mailbox: Mailbox, role: Role) -> list[bytes]:
    """The mails that lie in a folder, whole."""
    folder = names(mailbox)[role]
    mailbox.examine(folder)
    return [raw for _, raw in mailbox.bodies(folder, mailbox.uids(folder))]
