"""The ledger as it was: the journal up to a moment, folded once more into a database of its own.

Rows know since when they stand, summaries do not, and what is merged, undone or computed from others depends on what
came later. So nothing is looked up: the same steps that made the tables make them again, and stop earlier.
"""

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from ..journal.merkle import Frontier
from .append import transaction
from .entries import between, commits, write
from .project import project
from .sqlite import scratch
from .tables import table
from .verify import Progress
from .where import close


def size_at(link: Connection, moment: str) -> int:
    """How many entries the journal held at a moment (UTC, ISO 8601 as the journal writes it)."""
    act = table("act")
    return link.execute(select(func.max(act.c.size)).where(act.c.at <= moment)).scalar() or 0


def size_with(link: Connection, entry: int) -> int:
    """How many entries the journal held after the act to which the entry with that number belongs; 0 if none does."""
    rows = table("commit")
    return link.execute(select(func.min(rows.c.size)).where(rows.c.size >= max(1, entry))).scalar() or 0


def as_of(link: Connection, size: int, progress: Progress | None = None) -> Connection:
    """A ledger that leaves no trace and holds the first ``size`` entries alone; close it.

    It costs what a rebuild of these entries costs.
    """
    earlier, tree = scratch(on_disk=True), Frontier()
    try:
        for commit in commits(link):
            if commit.size > size:
                break
            entries = between(link, commit.before, commit.size)
            tree = tree.extend(bytes.fromhex(entry.leaf) for entry in entries)
            with transaction(earlier):
                write(earlier, entries, tree)
                project(earlier, entries)
            if progress:
                progress(commit.size, size)
    except BaseException:
        close(earlier)
        raise
    return earlier
