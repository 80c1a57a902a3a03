"""Processors that do not fall asleep while a latency is measured, and what their sleep costs.

A virtual machine gives a sleeping processor back to its host. A busy host is slow to return
it: some milliseconds of work after a rest then take half as long again, now and then five
times as long. A real machine has no such host, and tools that measure latencies (cyclictest,
by /dev/cpu_dma_latency) forbid the deeper sleep of its processors too. A guest lacks that
switch; a process of Linux' idle class that spins does the same: it runs only when nobody else
wants to.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SPIN = """
import os, sys
os.sched_setaffinity(0, {int(sys.argv[1])})
os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
os.nice(19)  # counted apart in /proc/stat
parent = os.getppid()
print("spinning", flush=True)
while os.getppid() == parent:
    for _ in range(1_000_000):
        pass
"""


@contextmanager
def awake() -> Iterator[None]:
    """No processor sleeps while this lasts."""
    spinning = [
        subprocess.Popen([sys.executable, "-c", _SPIN, str(one)], stdout=subprocess.PIPE)
        for one in sorted(os.sched_getaffinity(0))
    ]
    try:
        for one in spinning:
            assert one.stdout
            assert one.stdout.readline(), "no idle class here"
        yield
    finally:
        for one in spinning:
            one.kill()
            one.communicate()


def held_up(rounds: int = 15, rest: float = 0.5) -> float:
    """How many times its own processor time a piece of bare computing takes, of some milliseconds
    and after `rest` seconds of sleep: the median. Nothing of a mail is in it: what is above one
    is the machine's.
    """
    times = []
    for _ in range(rounds):
        time.sleep(rest)
        began, used = time.perf_counter(), time.process_time()
        sum(n * n for n in range(60_000))
        times.append((time.perf_counter() - began) / (time.process_time() - used))
    return statistics.median(times)


def ticks() -> tuple[int, int]:
    """The processor time that all used since the start but for the idle class, and that which the
    host of a virtual machine gave to others while something here could have run; Linux' ticks.
    """
    line = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0]
    user, _, system, _, _, interrupts, soft, stolen, *_ = map(int, line.split()[1:])
    return user + system + interrupts + soft, stolen
