"""Is the journal whole, and do the tables say what it says? And: make the tables again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from ..errors import StoreError
from ..journal.entries import faults
from ..journal.merkle import Frontier
from ..model import Entry, Problem
from .append import transaction
from .dialect import dialect
from .entries import Committed, between, commits, head, write
from .project import project
from .sqlite import scratch
from .tables import DERIVED, INDICES, LAST, table
from .where import close

Progress = Callable[[int, int], None]
"""Called with how many entries are done, and of how many."""

AT_ONCE = 1000
"""How many rows are fetched at a time."""

COMPARED = tuple(name for name in DERIVED if name not in INDICES)
"""The tables that must be equal to a replay's."""


def rebuild(link: Connection, progress: Progress | None = None) -> None:
    """Make every derived table anew, those of an older program too, and derive it again, commit by commit.

    All in one transaction: an interrupted rebuild changes nothing.
    """
    with transaction(link):
        dialect(link).renew(link)
        whole = head(link).size
        for commit in commits(link):
            if entries := _entries_of(link, commit):
                project(link, entries)
            _tell(progress, commit.size, whole)


def verify(link: Connection, progress: Progress | None = None) -> list[Problem]:
    """Everything that is not as it was written: entries against their hashes, roots, and every derived row.

    Commit by commit, against a replay in a file that SQLite keeps in the folder for temporary files and nobody else
    can open: the memory needed does not grow with the ledger.
    """
    replay = _Replay()
    try:
        with _moment(link):
            journal = list(_journal(link, replay, progress))
            return [*journal, *replay.problems(link)]
    finally:
        close(replay.copy)


@contextmanager
def _moment(link: Connection) -> Iterator[None]:
    """What is read shows one moment; a connection that only reads shows one anyway."""
    own = dialect(link)
    began = not own.unfinished(link)
    if began:
        own.look(link)
    try:
        yield
    finally:
        if began and own.unfinished(link):
            link.exec_driver_sql("ROLLBACK")


def _entries_of(link: Connection, commit: Committed) -> list[Entry]:
    return between(link, commit.before, commit.size)


def _tell(progress: Progress | None, done: int, whole: int) -> None:
    if progress:
        progress(done, whole)


def _journal(link: Connection, replay: "_Replay", progress: Progress | None) -> Iterator[Problem]:
    tree, whole = Frontier(), head(link).size
    for commit in commits(link):
        entries = _entries_of(link, commit)
        yield from _faults(entries, commit.before)
        tree = tree.extend(bytes.fromhex(entry.leaf) for entry in entries)
        if (tree.root, b"".join(tree.peaks)) != (commit.root, commit.peaks):
            what = "the root does not follow from the entries"
            yield Problem(what, f"commit {commit.size}", "an entry was altered, added or taken out")
        replay.take(entries, commit.size)
        _tell(progress, commit.size, whole)
    yield from (
        Problem("the entry belongs to no commit", f"entry {entry.seq}", "it was not written by this program")
        for entry in between(link, whole, LAST)
    )


def _faults(entries: list[Entry], before: int) -> Iterator[Problem]:
    hint = "restore the ledger from a copy; the entry is not as it was written"
    for expected, entry in enumerate(entries, before + 1):
        if entry.seq != expected:
            yield Problem(f"entry {expected} is missing", f"entry {entry.seq}", hint)
            return
        found = [] if entry.body is not None else ["its body is missing"]
        yield from (Problem(fault, f"entry {entry.seq} ({entry.kind.value})", hint) for fault in found + faults(entry))


_ROOM = "free as much space as the ledger takes, or name another folder with SQLITE_TMPDIR"


class _Replay:
    """The tables as the entries make them, in a database of their own; what cannot be replayed is one problem."""

    def __init__(self) -> None:
        self.copy = scratch(on_disk=True)
        self.failed: list[Problem] = []

    def take(self, entries: list[Entry], size: int) -> None:
        """Replay one commit, unless one before it failed."""
        if self.failed or not entries:
            return
        try:
            with transaction(self.copy):
                write(self.copy, entries, Frontier(size))
                project(self.copy, entries)
        except (KeyError, TypeError, ValueError, AttributeError, DBAPIError) as error:
            if "is full" in str(error):
                raise StoreError("no room for the replay", str(error), _ROOM) from error
            why = f"the entries cannot be replayed: {type(error).__name__} {error}"
            self.failed = [Problem(why, "journal", "restore the ledger from a copy")]

    def problems(self, link: Connection) -> list[Problem]:
        """Where the ledger's rows differ from these."""
        if self.failed:
            return self.failed
        stale = list(_stale(link))
        names = [name for name in COMPARED if not (stale and name == "fact_summary")]
        return stale + [problem for name in names for problem in _compared(name, link, self.copy)]


def _stale(link: Connection) -> Iterator[Problem]:
    """Summaries by another version of the assessor are nobody's forgery: that is said once, not once a fact."""
    from ..assess import ASSESSOR

    made_by = table("fact_summary").c.version
    for version in link.execute(select(made_by).distinct().where(made_by != ASSESSOR)).scalars():
        what = f"facts were assessed by {version}, this program is {ASSESSOR}"
        yield Problem(what, "fact_summary", "ledger rebuild assesses them again")


def _compared(name: str, link: Connection, copy: Connection) -> Iterator[Problem]:
    """Rows of one table side by side, both sorted by their keys."""
    columns, width = _columns(name)
    kept, made = _rows(name, columns, width, link), _rows(name, columns, width, copy)
    here, there = next(kept, None), next(made, None)
    while here or there:
        if there is None or (here and here[:width] < there[:width]):
            assert here is not None, "one of the two stands"
            yield _problem(name, here, "the row does not follow from the journal")
            here = next(kept, None)
        elif here is None or there[:width] < here[:width]:
            yield _problem(name, there, "the row is missing")
            there = next(made, None)
        else:
            if here != there:
                yield from _differences(name, columns, here, there)
            here, there = next(kept, None), next(made, None)


Values = tuple[Any, ...]


def _columns(name: str) -> tuple[list[str], int]:
    """The columns of a table, those of its key first, and how many those are."""
    rows = table(name)
    identity = [column.name for column in rows.primary_key]
    return identity + [column.name for column in rows.c if column.name not in identity], len(identity)


def _rows(name: str, columns: list[str], width: int, link: Connection) -> Iterator[Values]:
    """A few at a time, from the driver itself: a million rows are walked through here."""
    named = [f'"{column}"' for column in columns]
    statement = f'SELECT {", ".join(named)} FROM "{name}" ORDER BY {", ".join(named[:width])}'
    found = link.exec_driver_sql(statement, execution_options={"stream_results": True, "max_row_buffer": AT_ONCE})
    while part := found.fetchmany(AT_ONCE):
        yield from map(tuple, part)


def _differences(name: str, columns: list[str], here: Values, there: Values) -> Iterator[Problem]:
    for column, value, right in zip(columns, here, there, strict=True):
        if value != right:
            yield _problem(name, here, f"{column} is {_short(value)}, the journal says {_short(right)}")


def _problem(name: str, row: Values, what: str) -> Problem:
    columns = (column.name for column in table(name).primary_key)
    where = ", ".join(f"{column} {value}" for column, value in zip(columns, row, strict=False))
    return Problem(what, f"{name} ({where})", "ledger rebuild makes the tables again from the journal")


def _short(value: Any) -> str:
    words = repr(value)
    return words if len(words) <= 80 else words[:77] + "…"
