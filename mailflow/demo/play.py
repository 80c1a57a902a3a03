"""`mailflow demo`: five months in half a minute. The daemon is the real one; the mail servers,
the contacts, the owner's hands and the clock are ours.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from mailflow.config import Config, parse
from mailflow.demo.cast import ADA, CAST, OWNER, PRIYA, Role
from mailflow.demo.hands import Hands
from mailflow.demo.servers import HOST, PASSWORD, ImapServer, SmtpServer
from mailflow.mail.parse import parse as parse_mail
from mailflow.pipeline.people import Contact, ContactId, Relationship
from mailflow.service.loop import Loop
from mailflow.service.requests import ask
from mailflow.service.standing import standing
from mailflow.service.talks import follow_advice, keep_promise
from mailflow.service.world import World, read_templates, shipped
from mailflow.store import aims, cases, people, story
from mailflow.store.database import open_database, owner_id, unit

ZONE = ZoneInfo("Europe/London")
BEGIN = datetime(2026, 3, 2, 8, 30, tzinfo=ZONE)
DAYS = 29
# Then a look a week, up to the day on which it is time to write again.
WEEKS = 17
# From then on the drafts are left for the digest to show.
LAST_ACT = 26
# Half past eight the owner reads mail; at five the daemon has had the day.
HOURS = (timedelta(hours=0), timedelta(hours=8, minutes=30))


class Stage:
    """Servers, clock, daemon, and the mail that is on its way."""

    def __init__(self, folder: Path) -> None:
        self.now = BEGIN
        self.folder = folder
        self.imap = ImapServer(OWNER[1])
        self.smtp = SmtpServer(self._delivered)
        self._on_the_way: list[tuple[datetime, bytes]] = []
        self._letters: dict[str, int] = {}
        self._round = threading.Event()
        self._told: dict[int, int] = {}

    def open(self) -> None:
        """Start the servers and the daemon."""
        self.imap.start()
        self.smtp.start()
        self.config = _config(self.folder, self.imap.port, self.smtp.port)
        open_database(self.config.store.database, self.folder)
        person = self.config.person()
        self.world = World(
            owner=owner_id(person.address, person.name),
            person=person,
            config=self.config,
            templates=read_templates(shipped("templates")),
            clock=lambda: self.now,
        )
        self.hands = Hands(self.imap, self._sent_by_hand)
        self.loop = Loop(self.world, after_round=self._round.set)
        self._daemon = threading.Thread(target=self.loop.run, name="daemon", daemon=True)

    def start_daemon(self) -> None:
        self._daemon.start()
        self.wait_round()

    def close(self) -> None:
        self.loop.stop()
        self._daemon.join(timeout=10)
        self.hands.close()
        self.smtp.stop()
        self.imap.stop()

    def wait_round(self) -> None:
        """One whole tick of the daemon that began after now."""
        if not self._round.wait(20):
            message = "the daemon made no round in 20 s"
            raise RuntimeError(message)

    def look(self) -> None:
        """Wake the daemon and wait until it has looked."""
        self._round.clear()
        self.loop.wake()
        self.wait_round()

    def deliver_due(self) -> None:
        """What the contacts wrote by now lies in the INBOX."""
        due = [mail for mail in self._on_the_way if mail[0] <= self.now]
        self._on_the_way = [mail for mail in self._on_the_way if mail[0] > self.now]
        for at, raw in sorted(due):
            self.hands.receive(raw, at)

    def _delivered(self, _sender: str, recipient: str, raw: bytes) -> None:
        """The submission server's side: mail to the owner, or to one of the cast."""
        if recipient == OWNER[1]:
            self._on_the_way.append((self.now, raw))
        else:
            self._sent_by_hand(recipient, raw)

    def _sent_by_hand(self, recipient: str, raw: bytes) -> None:
        role = next((role for role in (*CAST, ADA, PRIYA) if role.address == recipient), None)
        if role is None:
            return
        count = self._letters[recipient] = self._letters.get(recipient, 0) + 1
        answer = role.answers[count - 1] if count <= len(role.answers) else None
        if answer is not None:
            days, write = answer
            at = self.now + timedelta(days=days)
            self._on_the_way.append((at, write(role, parse_mail(raw), at).as_bytes()))

    def tell(self, say: Callable[[str], None]) -> None:
        """Say what happened since the last time, out of the stories themselves."""
        for case in cases.every_case(self.world.owner):
            told = story.told(self.world.owner, case.request)
            for line in told[self._told.get(case.request, 0) :]:
                why = line.reasons[-1] if line.reasons else line.stage
                say(f"{line.at.astimezone(ZONE):%a %d %b}  {case.contact.name:<12} {why}")
            self._told[case.request] = len(told)


def _config(folder: Path, imap: int, smtp: int) -> Config:
    text = f"""
[owner]
name = "{OWNER[0]}"
addresses = ["{OWNER[1]}"]
zone = "Europe/London"
about = "a nurse moving into health data"
[imap]
host = "{HOST}"
port = {imap}
tls = "none"
password = "{PASSWORD}"
[smtp]
host = "{HOST}"
port = {smtp}
tls = "none"
[store]
state = "{folder}"
"""
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return parse(text, str(folder / "config.toml"))


def play(keep: str | None) -> None:
    """Play the demo; `keep` names a folder for what is left of it, else one in /tmp."""
    folder = Path(keep) if keep else Path(tempfile.mkdtemp(prefix="mailflow-demo-"))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with ExitStack() as stack:
        stage = Stage(folder)
        stage.open()
        stack.callback(stage.close)
        click.echo(f"{OWNER[0]} wants to learn how hospitals use their data. Five months:\n")
        _prepare(stage)
        stage.start_daemon()
        for day in range(DAYS):
            for hour in HOURS:
                _half_day(stage, BEGIN + timedelta(days=day) + hour)
            _owners_day(stage, day)
        for week in range(1, WEEKS + 1):
            _half_day(stage, BEGIN + timedelta(days=DAYS + 7 * week))
        stage.hands.read_digests()
        _close(stage, folder)


def _prepare(stage: Stage) -> None:
    with unit():
        aims.add_aim(
            stage.world.owner,
            "how hospitals put their data to use",
            ("What does a normal week look like?", "What should I learn first?"),
            now=stage.now,
        )
        for role in CAST:
            people.add_contact(stage.world.owner, _contact(role), now=stage.now)
        for role in CAST:
            ask(stage.world, role.name)


def _owners_day(stage: Stage, day: int) -> None:
    """What the owner does besides mail: takes on who was named, and follows advice."""
    act = _ACTS.get(day)
    if act is None:
        return
    with unit():
        told = act(stage.world)
    click.echo(f"{stage.now:%a %d %b}  {OWNER[0]:<12} {told}")
    stage.look()


def _take_on_priya(world: World) -> str:
    named = people.find(world.owner, PRIYA.name)
    people.update_contact(world.owner, named._replace(research=PRIYA.research))
    ask(world, PRIYA.name)
    return "takes on Priya Shah, whom Omar named, and asks for a request to her"


def _follow_advice(world: World) -> str:
    jane = people.find(world.owner, "Jane Doe")
    request = cases.requests_of(world.owner, jane.id)[0]
    follow_advice(world, request, "I began with one ward, and the nurses asked for more")
    keep_promise(world, request)
    return "did what Jane advised, and kept the promise to her"


def _ask_ada(world: World) -> str:
    people.add_contact(world.owner, _contact(ADA), now=world.now)
    ask(world, ADA.name)
    return "asks somebody else at Umbrella, as the digest proposes after three silent days"


_ACTS: dict[int, Callable[[World], str]] = {4: _ask_ada, 13: _take_on_priya, 20: _follow_advice}


def _contact(role: Role) -> Contact:
    return Contact(
        ContactId(0),
        role.name,
        (role.address,),
        organisation=role.organisation,
        relationship=Relationship(role.relationship),
        zone="Europe/London",
        connection=role.connection,
        research=role.research,
    )


def _half_day(stage: Stage, now: datetime) -> None:
    stage.now = now
    stage.deliver_due()
    stage.look()
    stage.tell(click.echo)
    if now < BEGIN + timedelta(days=LAST_ACT) and stage.hands.act(now):
        stage.look()
        stage.tell(click.echo)


def _close(stage: Stage, folder: Path) -> None:
    digests = stage.hands.digests
    if digests:
        last = digests[-1]
        (folder / "digest.html").write_text(last.html, encoding="utf-8")
        (folder / "digest.txt").write_text(last.text, encoding="utf-8")
        click.echo(f"\nThe last week's digest:\n\n  {last.subject}\n")
        click.echo("\n".join(f"  {line}" for line in last.text.splitlines()))
    stage.hands.keep_drafts(folder / "drafts")
    click.echo("\nWhere everything stands (mailflow status):\n")
    for line in standing(stage.world):
        click.echo(line)
    click.echo(
        f"\nThe digest lies in {folder / 'digest.html'}, the drafts still open in "
        f"{folder / 'drafts'},\nthe database in {folder / 'mailflow.db'}."
    )
