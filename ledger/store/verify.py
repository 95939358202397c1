"""Is the journal whole, and do the tables say what it says? And: make the tables again."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from ..journal.entries import faults
from ..journal.merkle import Frontier
from ..model import Entry, Problem
from .append import transaction
from .entries import between, commits, write
from .project import project
from .tables import DERIVED, INDICES, table
from .where import close, scratch

Progress = Callable[[int, int], None]
"""Called with how many entries are done, and of how many."""

COMPARED = tuple(name for name in DERIVED if name not in INDICES)
"""The tables that must be equal to a replay's."""


def rebuild(link: Connection, progress: Progress | None = None) -> None:
    """Empty every derived table and derive it again, commit by commit, in one transaction."""
    with transaction(link):
        for name in DERIVED:
            link.execute(delete(table(name)))
        for entries, done, whole in _by_commit(link):
            project(link, entries)
            _tell(progress, done, whole)


def verify(link: Connection, progress: Progress | None = None) -> list[Problem]:
    """Everything that is not as it was written: entries against their hashes, roots, and every derived row."""
    return [*_journal(link), *_replayed(link, progress)]


def _by_commit(link: Connection) -> Iterator[tuple[list[Entry], int, int]]:
    sizes = [size for size, _, _ in commits(link)]
    for before, size in zip([0, *sizes], sizes, strict=False):
        yield between(link, before, size), size, sizes[-1]


def _tell(progress: Progress | None, done: int, whole: int) -> None:
    if progress:
        progress(done, whole)


def _journal(link: Connection) -> Iterator[Problem]:
    tree, before = Frontier(), 0
    for size, root, peaks in commits(link):
        entries = between(link, before, size)
        yield from _entries(entries, before)
        tree = tree.extend(bytes.fromhex(entry.leaf) for entry in entries)
        if (tree.root, b"".join(tree.peaks)) != (root, peaks):
            what = "the root does not follow from the entries"
            yield Problem(what, f"commit {size}", "an entry was altered, added or taken out")
        before = size
    yield from (
        Problem("the entry belongs to no commit", f"entry {entry.seq}", "it was not written by this program")
        for entry in between(link, before, 2**62)
    )


def _entries(entries: list[Entry], before: int) -> Iterator[Problem]:
    hint = "restore the ledger from a copy; the entry is not as it was written"
    for expected, entry in enumerate(entries, before + 1):
        if entry.seq != expected:
            yield Problem(f"entry {expected} is missing", f"entry {entry.seq}", hint)
            return
        found = [] if entry.body is not None else ["its body is missing"]
        yield from (Problem(fault, f"entry {entry.seq} ({entry.kind.value})", hint) for fault in found + faults(entry))


def _replayed(link: Connection, progress: Progress | None) -> list[Problem]:
    copy = scratch()
    try:
        for entries, done, whole in _by_commit(link):
            write(copy, entries, Frontier(done))
            project(copy, entries)
            _tell(progress, done, whole)
        stale = list(_stale(link))
        names = [name for name in COMPARED if not (stale and name == "fact_summary")]
        return stale + [problem for name in names for problem in _compared(name, link, copy)]
    except (KeyError, TypeError, ValueError, AttributeError, DBAPIError) as error:
        why = f"the entries cannot be replayed: {type(error).__name__} {error}"
        return [Problem(why, "journal", "restore the ledger from a copy")]
    finally:
        close(copy)


def _stale(link: Connection) -> Iterator[Problem]:
    """Summaries by another version of the assessor are nobody's forgery: that is said once, not once a fact."""
    from ..assess import ASSESSOR

    made_by = table("fact_summary").c.version
    for version in link.execute(select(made_by).distinct().where(made_by != ASSESSOR)).scalars():
        what = f"facts were assessed by {version}, this program is {ASSESSOR}"
        yield Problem(what, "fact_summary", "ledger rebuild assesses them again")


def _compared(name: str, link: Connection, copy: Connection) -> Iterator[Problem]:
    """Rows of one table side by side, both sorted by their keys."""
    kept, made = _rows(name, link), _rows(name, copy)
    here, there = next(kept, None), next(made, None)
    while here or there:
        if there is None or (here and here[0] < there[0]):
            assert here is not None, "one of the two stands"
            yield _problem(name, here[0], "the row does not follow from the journal")
            here = next(kept, None)
        elif here is None or there[0] < here[0]:
            yield _problem(name, there[0], "the row is missing")
            there = next(made, None)
        else:
            yield from _differences(name, here, there)
            here, there = next(kept, None), next(made, None)


Keyed = tuple[tuple[Any, ...], dict[str, Any]]


def _rows(name: str, link: Connection) -> Iterator[Keyed]:
    rows = table(name)
    identity = [column.name for column in rows.primary_key]
    for row in link.execute(select(rows).order_by(*rows.primary_key)).mappings():
        yield tuple(row[column] for column in identity), dict(row)


def _differences(name: str, here: Keyed, there: Keyed) -> Iterator[Problem]:
    for column, value in here[1].items():
        if value != there[1][column]:
            yield _problem(name, here[0], f"{column} is {_short(value)}, the journal says {_short(there[1][column])}")


def _problem(name: str, identity: tuple[Any, ...], what: str) -> Problem:
    columns = (column.name for column in table(name).primary_key)
    where = ", ".join(f"{column} {value}" for column, value in zip(columns, identity, strict=True))
    return Problem(what, f"{name} ({where})", "ledger rebuild makes the tables again from the journal")


def _short(value: Any) -> str:
    words = repr(value)
    return words if len(words) <= 80 else words[:77] + "…"
