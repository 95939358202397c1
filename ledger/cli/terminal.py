"""What goes to the terminal beside the answer: errors, notes, progress. The answer alone goes to standard output."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO, TypeVar

from ..errors import LedgerError
from ..model import Problem

if TYPE_CHECKING:
    from rich.console import Console

T = TypeVar("T")


def complain(error: LedgerError) -> None:
    """Print what happened, why, and what to do, to standard error."""
    say(f"error: {error}")
    if error.hint:
        say(f"  {error.hint}")


def say(line: str) -> None:
    """One line to standard error, where notes and problems go; nobody need listen."""
    try:
        sys.stderr.write(f"{line}\n")
    except BrokenPipeError:
        _unheard(sys.stderr)


def tell(problems: Iterable[Problem]) -> int:
    """Print problems, each with its place and its remedy, to standard error; how many there were."""
    count = 0
    for problem in problems:
        count += 1
        say(f"{problem.where}: {problem.what}" if problem.where else problem.what)
        if problem.hint:
            say(f"  {problem.hint}")
    return count


def progress(things: Iterable[T], total: int, what: str, weight: Callable[[T], int] = lambda _: 1) -> Iterator[T]:
    """The things one by one, with a bar on standard error if it is a terminal and ``total``, their weight, is above 1.

    Answers printed meanwhile stay above the bar at a terminal, and go where they should where they are redirected.
    """
    if total < 2 or not sys.stderr.isatty():
        yield from things
        return
    from rich.console import Console
    from rich.progress import Progress

    screen = Console(stderr=True)
    with Progress(console=screen, transient=True, redirect_stdout=sys.stdout.isatty()) as bar:
        task = bar.add_task(what, total=total)
        for thing in things:
            yield thing
            bar.advance(task, weight(thing))


@contextmanager
def watched(what: str) -> Iterator[Callable[[int, int], None] | None]:
    """What to tell how much is done, and of how much: a bar on standard error; ``None`` if that is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, whole: bar.update(task, completed=done, total=whole)


def lasting() -> "Console":
    """Like :func:`console`, for work that goes on when nobody reads on: a closed pipe ends the words alone."""
    from rich.console import Console

    class Lasting(Console):
        """A console whose reader may leave before the end."""

        def on_broken_pipe(self) -> None:
            """Say no more, and go on."""
            self.quiet = True
            _unheard(sys.stdout)

    return Lasting(highlight=False, soft_wrap=False)


def _unheard(stream: TextIO) -> None:
    """What is still written to a stream whose reader has left goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def console() -> "Console":
    """Standard output for people: colour only at a terminal, the width that of the window or of COLUMNS."""
    from rich.console import Console

    return Console(highlight=False, soft_wrap=False)
