"""CPU time of whole processes: what a run costs, whatever else the machine does."""

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

LEDGER = Path(sys.executable).with_name("ledger")
RUNS = 5

Command = Sequence[str | Path]


def cpu_seconds(*command: str | Path) -> float:
    """The median CPU time of a command over :data:`RUNS` runs after one that warms the caches."""
    return statistics.median([once(command) for _ in range(RUNS + 1)][1:])


def in_turns(commands: Sequence[Command], runs: int) -> list[float]:
    """The median CPU time of each command, run in turns so that a busy machine slows all of them alike."""
    rounds = [[once(command) for command in commands] for _ in range(runs)]
    return [statistics.median(times) for times in zip(*rounds, strict=True)]


def once(command: Command) -> float:
    """The CPU seconds of one run, those of its own processes included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def largest(command: Command) -> float:
    """The largest memory that one run held at a time, in MB (10**6 bytes)."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise subprocess.CalledProcessError(status, command)
    return usage.ru_maxrss * 1024 / 1e6
