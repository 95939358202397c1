"""Every table: the journal, its shadow in rows, and the indices for candidates.

The journal (``entry``, ``payload``, ``commit``) is the truth and refuses change. The others are derived from it by
:mod:`ledger.store.project`. A versioned row stands from ``from_seq`` (the journal's size after the commit that made it)
until ``to_seq``, empty while it stands: as of N, ``from_seq`` ≤ N and (``to_seq`` empty or > N). Keys are hexadecimal
digests, scores integers from 0 to 10000.
"""

from typing import Any

from sqlalchemy import MetaData, Table, event, text
from sqlalchemy.engine import Connection

from .schema import blocking, journal, named, reading
from .schema.base import METADATA

__all__ = ["DERIVED", "INDICES", "JOURNAL", "METADATA", "VERSIONED", "table"]

_PARTS = (journal, reading, named, blocking)
"""Importing them is what fills the metadata."""

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


_REFUSALS = """CREATE TRIGGER {name}_no_{act} BEFORE {act} ON "{name}"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"""


_REPLACED = """CREATE TRIGGER {name}_no_REPLACE BEFORE INSERT ON "{name}"
    WHEN EXISTS (SELECT 1 FROM "{name}" WHERE {key} = NEW.{key})
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"""
"""REPLACE deletes a row unheard where a connection has recursive_triggers off; the insert it needs is heard."""


@event.listens_for(METADATA, "after_create")
def _guard_the_journal(target: MetaData, connection: Connection, **_: Any) -> None:
    for name in JOURNAL:
        for act in ("UPDATE", "DELETE"):
            connection.execute(text(_REFUSALS.format(name=name, act=act)))
        key = next(iter(target.tables[name].primary_key)).name
        connection.execute(text(_REPLACED.format(name=name, key=key)))
