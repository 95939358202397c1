"""Reading many articles with several processes: chunks go out, claims come back in the order of the articles.

A new process loads the parser before it reads its first article, which costs as much as some ten articles; so one job,
the default, makes no process. Processes are spawned, never forked: a script that asks for several jobs needs the usual
``if __name__ == "__main__":``.
"""

import gc
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import active_children, get_context, parent_process
from multiprocessing.process import BaseProcess
from threading import Thread

from ..errors import LedgerError, UsageError
from ..model import Article, Claim
from . import extract_many

Chunk = tuple[Article | str, ...]

CHUNK = 8
"""Articles handed to a process at once: enough for the parser's batches, few enough to keep all processes busy."""

AHEAD = 2
"""Chunks waiting for each process; reading further ahead would only fill the memory."""


def extract_with(articles: Iterable[Article | str], jobs: int) -> Iterator[list[Claim]]:
    """The claims of each article in order, read by ``jobs`` processes; the same claims whatever their number.

    Raises :class:`~ledger.errors.UsageError` for fewer than one job, what the reading of an article raises, and
    :class:`~ledger.errors.LedgerError` if a process dies; by Ctrl-C, that is KeyboardInterrupt.
    """
    if jobs < 1:
        raise UsageError(f"{jobs} jobs cannot read", "one process is the least", "Use --jobs 1, or leave it out.")
    return extract_many(articles) if jobs == 1 else _shared_out(articles, jobs)


def _shared_out(articles: Iterable[Article | str], jobs: int) -> Iterator[list[Claim]]:
    readers: set[BaseProcess] = set()
    pool = ProcessPoolExecutor(
        jobs, mp_context=get_context("spawn"), initializer=_follow_parent, initargs=gc.get_threshold()
    )
    try:
        for found in _in_order(pool, readers, _chunks(articles), jobs * AHEAD):
            yield from found
    except BrokenProcessPool as error:
        pool.shutdown()
        raise _death(readers) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _death(readers: set[BaseProcess]) -> BaseException:
    """What the end of a reading process means; Ctrl-C reaches all of a group, and the others may be first to go."""
    if any(reader.exitcode == -signal.SIGINT for reader in readers):
        return KeyboardInterrupt()
    return LedgerError("a reading process died", "perhaps for lack of memory", "Use fewer --jobs.")


def _in_order(
    pool: ProcessPoolExecutor, readers: set[BaseProcess], chunks: Iterator[Chunk], ahead: int
) -> Iterator[list[list[Claim]]]:
    """The claims of each chunk in the order of the chunks, of which only ``ahead`` are out at a time."""
    waiting: deque[Future[list[list[Claim]]]] = deque()
    for chunk in chunks:
        with _deaf_to_ctrl_c():
            waiting.append(pool.submit(_read, chunk))
            readers.update(active_children())
        if len(waiting) == ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Let Ctrl-C wait; a process that starts meanwhile inherits the waiting, and complains of nothing half started."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _chunks(articles: Iterable[Article | str]) -> Iterator[Chunk]:
    rest = iter(articles)
    return iter(lambda: tuple(islice(rest, CHUNK)), ())


def _read(chunk: Chunk) -> list[list[Claim]]:
    return list(extract_many(chunk))


def _follow_parent(*litter: int) -> None:
    """Let Ctrl-C end a process without a word, let none outlive the one that started it, nor tidy up more often."""
    gc.set_threshold(*litter)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)
