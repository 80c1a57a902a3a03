"""Processors that do not fall asleep while a latency is measured, and what their sleep costs.

A virtual machine gives a sleeping processor back to its host. A busy host is slow to return
it: some milliseconds of work after a rest then take half as long again, now and then five
times as long. A real machine has no such host, and tools that measure latencies (cyclictest)
forbid the deeper sleep of its processors too, by the same switch of Linux.

A process of the idle class that spins instead does worse: on kernels with EEVDF (6.6 on) who
wakes beside it was seen to wait for seconds, thrown back by the weight of a process that has
nearly none.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

#: how many microseconds a processor may take to wake, as long as the file is open (PM QoS)
_LATENCY = Path("/dev/cpu_dma_latency")


def can_stay_awake() -> bool:
    """Is there the switch, and may we use it?"""
    try:
        with _LATENCY.open("wb"):
            return True
    except OSError:
        return False


@contextmanager
def awake() -> Iterator[None]:
    """No processor sleeps while this lasts."""
    with _LATENCY.open("wb", buffering=0) as held:
        held.write((0).to_bytes(4, "little"))
        yield


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
    """The processor time that all used since the start, and that which the host of a virtual
    machine gave to others while something here could have run; Linux' ticks.
    """
    line = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0]
    user, _, system, _, _, interrupts, soft, stolen, *_ = map(int, line.split()[1:])
    return user + system + interrupts + soft, stolen
