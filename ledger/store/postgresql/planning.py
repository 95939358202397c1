"""What PostgreSQL must know of the tables to find its way: without it, it takes large tables for small ones.

The server looks at grown tables by itself, but only after a commit and a minute's pause: too late for a rebuild, which
is one transaction, and for many articles at once.
"""

from sqlalchemy.engine import Connection

from ..tables import METADATA

FEW = 1000
"""So many entries are read through as quickly as looked up."""

_COUNTED = "SELECT reltuples FROM pg_class WHERE oid = 'touch'::regclass"
"""How many rows the server took the table for when it looked last; every entry has one or more in it."""


def settle(link: Connection, size: int) -> None:
    """Have the server look at all tables whenever the journal has grown to twice what it knows."""
    if size < FEW or size < 2 * link.info.get("looked_at", 0):
        return
    if size >= 2 * link.exec_driver_sql(_COUNTED).scalar_one():
        link.exec_driver_sql("ANALYZE " + ", ".join(f'"{name}"' for name in (*METADATA.tables, "claim_words")))
        link.info["looked_at"] = size
