"""The watching thread: what it says of itself, and that nothing ends it but the end."""

from __future__ import annotations

import math
import threading
from typing import Any, cast

from mailflow.service.pulse import Pulse
from mailflow.service.systemd import feeding_time
from mailflow.service.watch import Watch
from mailflow.wire.errors import Disconnected, IdleUnavailable
from mailflow.wire.imap import Mailbox
from tests.scenarios.actors import wait_until


class Idling:
    """A mailbox whose `idle` does what the test says, each time."""

    def __init__(self, *acts: Any) -> None:
        self._acts = list(acts)

    def idle(self, folder: str, seconds: float, *, told: Any) -> None:
        self._acts.pop(0)()

    def close(self) -> None:
        """Nothing is open."""

    cut = close


class Seconds:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def watching(*acts: Any) -> tuple[Watch, Seconds, threading.Event]:
    changed = threading.Event()
    mailbox = cast("Mailbox", Idling(*acts))
    watch = Watch(lambda: mailbox, "INBOX", changed)
    seconds = Seconds()
    watch.pulse = Pulse(seconds)
    return watch, seconds, changed


def fail(error: Exception) -> Any:
    def act() -> None:
        raise error

    return act


def test_who_does_not_come_back_from_the_server_is_not_vouched_for() -> None:
    hangs, go_on = threading.Event(), threading.Event()

    def hang() -> None:
        hangs.set()
        go_on.wait(20)

    watch, seconds, _ = watching(hang)
    watch.start(every=60)
    assert hangs.wait(20)
    kept = []
    for seconds.now in (120, 3600):
        kept.append(watch.pulse.is_kept)
    assert kept == [True, False]  # an answer may take two minutes, not an hour
    go_on.set()
    watch.stop()


def test_a_server_that_knows_no_idle_is_no_hanging_thread() -> None:
    watch, seconds, _ = watching(fail(IdleUnavailable("no IDLE")))
    watch.start()
    wait_until(lambda: not watch._thread.is_alive(), "the end of the thread")
    seconds.now = 1e9
    assert watch.pulse.is_kept


def test_a_lost_connection_and_a_bug_both_wake_the_loop_and_do_not_end_the_thread() -> None:
    for error in (Disconnected("gone"), RuntimeError("a bug")):
        watch, _, changed = watching(fail(error))
        watch.start()
        assert changed.wait(20)
        assert watch._thread.is_alive()
        watch.stop()


def test_a_short_watchdog_is_fed_in_time_and_none_is_not() -> None:
    assert feeding_time({"WATCHDOG_USEC": "15000000"}) == 7.5
    assert feeding_time({}) == feeding_time({"WATCHDOG_USEC": "0"}) == math.inf


def test_news_that_the_server_told_of_are_known_once() -> None:
    mailbox = cast("Mailbox", Telling())
    watch = Watch(lambda: mailbox, "INBOX", changed := threading.Event())
    assert not watch.has_news()
    watch.start()
    wait_until(changed.is_set, "the news")
    assert watch.has_news()
    assert not watch.has_news()
    watch.stop()


class Telling(Idling):
    """A mailbox whose server tells of a mail once, and then has no more to say."""

    def idle(self, folder: str, seconds: float, *, told: Any) -> None:
        told()
        raise IdleUnavailable
