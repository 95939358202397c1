"""Several processes read what one reads, in the same order, and leave nothing behind."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest

from ledger.errors import LedgerError, UsageError
from ledger.extract import extract_many
from ledger.extract.jobs import CHUNK, extract_with
from ledger.model import Article

NAMES = ("Orla Quenby", "Tomas Reyl", "Karim Haddouri", "Ines Valbonne")
ARTICLES = [
    Article(f"{NAMES[n % 4]} sold {n + 2} boats on Monday, the harbour office said. It was reportedly raining.")
    for n in range(2 * CHUNK + 3)
]


def test_two_jobs_read_what_one_reads_in_the_same_order() -> None:
    assert list(extract_with(ARTICLES, 2)) == list(extract_with(ARTICLES, 1)) == list(extract_many(ARTICLES))


def test_one_job_makes_no_process() -> None:
    found = extract_with(ARTICLES[:2], 1)
    assert next(found) and not active_children()


@pytest.mark.parametrize("jobs", [0, -3])
def test_fewer_than_one_job_is_refused_before_anything_is_read(jobs: int) -> None:
    def never() -> Iterator[Article]:
        pytest.fail("an article was asked for")
        yield ARTICLES[0]

    with pytest.raises(UsageError, match="jobs"):
        extract_with(never(), jobs)


def test_only_a_few_chunks_are_asked_for_ahead() -> None:
    """An endless pile is read in pieces; were it all asked for first, this test would not end."""

    def endless() -> Iterator[Article]:
        while True:
            yield from ARTICLES

    found = extract_with(endless(), 2)
    assert next(found) == next(extract_many(ARTICLES))
    found.close()  # type: ignore[attr-defined]


def test_an_error_in_a_process_comes_out_as_what_it_is() -> None:
    broken = Article(None)  # type: ignore[arg-type]
    with pytest.raises(Exception) as alone:
        list(extract_with([broken], 1))
    with pytest.raises(type(alone.value), match=str(alone.value)[:20]):
        list(extract_with([*ARTICLES, broken], 2))


READING = """
    import os, sys
    from ledger.extract.jobs import extract_with
    from ledger.model import Article

    def articles():
        while True:
            yield Article("Orla Quenby sold the boat, the harbour office said.")

    if __name__ == "__main__":
        for number, _ in enumerate(extract_with(articles(), 2)):
            if number == 0:
                print("reading", flush=True)
"""


@pytest.fixture
def reading(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """A program in a group of its own that has begun to read an endless pile with two processes."""
    script = tmp_path / "read.py"
    script.write_text(textwrap.dedent(READING))
    with subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as program:
        assert program.stdout is not None and program.stdout.readline() == "reading\n"
        yield program
        program.kill()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="groups of processes are POSIX's")
def test_ctrl_c_ends_all_processes_without_their_words(reading: "subprocess.Popen[str]") -> None:
    os.killpg(reading.pid, signal.SIGINT)
    _, complaint = reading.communicate(timeout=30)
    assert complaint.rstrip().endswith("KeyboardInterrupt")
    assert "SpawnProcess" not in complaint
    assert gone(reading.pid)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="groups of processes are POSIX's")
def test_no_process_outlives_the_one_that_started_it(reading: "subprocess.Popen[str]") -> None:
    reading.kill()
    reading.wait()
    assert gone(reading.pid)


@pytest.mark.slow
def test_a_process_that_dies_is_named_as_the_trouble() -> None:
    with pytest.raises(LedgerError, match="process died"):
        list(extract_with(dying(), 2))


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
@pytest.mark.parametrize("begun", [1, len(ARTICLES)], ids=["while they start", "while they read"])
def test_ctrl_c_is_told_though_only_the_reading_processes_felt_it(
    begun: int, capfd: pytest.CaptureFixture[str]
) -> None:
    """All of a group get the signal, but a busy machine may let the others die before this process has run again."""

    def interrupted() -> Iterator[Article]:
        yield from ARTICLES[:begun] * (CHUNK if begun == 1 else 1)
        for child in active_children():
            os.kill(child.pid or 0, signal.SIGINT)
        yield from ARTICLES

    with pytest.raises(KeyboardInterrupt):
        list(extract_with(interrupted(), 2))
    assert capfd.readouterr().err == ""


def dying() -> Iterator[Article]:
    """Articles behind which the reading processes are killed, as a system short of memory does."""
    yield from ARTICLES
    for child in active_children():
        child.kill()
    yield from ARTICLES


def gone(group: int) -> bool:
    """Whether the group of processes has no member left, after at most ten seconds."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
