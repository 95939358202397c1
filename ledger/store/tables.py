"""Every table: the journal, its shadow in rows, and the indices for candidates.

The journal (``entry``, ``payload``, ``commit``) is the truth and refuses change. The others are derived from it by
:mod:`ledger.store.project`. A versioned row stands from ``from_seq`` (the journal's size after the commit that made it)
until ``to_seq``, empty while it stands: as of N, ``from_seq`` ≤ N and (``to_seq`` empty or > N). Keys are hexadecimal
digests, scores integers from 0 to 10000.
"""

from sqlalchemy import Table

from .schema import blocking, journal, named, reading
from .schema.base import METADATA

__all__ = ["DERIVED", "INDICES", "JOURNAL", "LAST", "METADATA", "SCHEMA", "VERSIONED", "table"]

_PARTS = (journal, reading, named, blocking)
"""Importing them is what fills the metadata."""

SCHEMA = 5
"""The version of the tables, kept with them."""

LAST = 2**31 - 1
"""The highest number an entry can have: what a column of whole numbers holds in every database."""

JOURNAL = ("entry", "payload", "commit")
"""The tables that are the truth."""

INDICES = ("name_key", "fact_key", "copy_key", "source_name")
"""The tables that only help to find candidates; outside verify, because they depend on the linker's version."""

VERSIONED = tuple(name for name, table in METADATA.tables.items() if "to_seq" in table.c)
"""The tables whose rows have a stretch of the journal."""

DERIVED = tuple(name for name in METADATA.tables if name not in JOURNAL)
"""Every table that a rebuild makes again."""


def table(name: str) -> Table:
    """The table called ``name``. Raises ``KeyError`` if there is none."""
    return METADATA.tables[name]
