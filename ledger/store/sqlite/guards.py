"""Triggers by which the journal's tables refuse change."""

from sqlalchemy import text
from sqlalchemy.engine import Connection

from ..tables import JOURNAL, table

_REFUSALS = """CREATE TRIGGER {name}_no_{act} BEFORE {act} ON "{name}"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"""


_REPLACED = """CREATE TRIGGER {name}_no_REPLACE BEFORE INSERT ON "{name}"
    WHEN EXISTS (SELECT 1 FROM "{name}" WHERE {key} = NEW.{key})
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"""
"""REPLACE deletes a row unheard where a connection has recursive_triggers off; the insert it needs is heard."""


def guard(link: Connection) -> None:
    """Lay the triggers on journal tables that were just made."""
    for name in JOURNAL:
        for act in ("UPDATE", "DELETE"):
            link.execute(text(_REFUSALS.format(name=name, act=act)))
        key = next(iter(table(name).primary_key)).name
        link.execute(text(_REPLACED.format(name=name, key=key)))
