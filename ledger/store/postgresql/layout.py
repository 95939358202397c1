"""The tables as PostgreSQL keeps them, the guards of the journal, and the mark by which a ledger is known.

Strings compare by their bytes (collation "C"), whatever the database's own language: as in SQLite, and as a rebuild
and :mod:`ledger.store.verify` expect.
"""

from functools import cache

from sqlalchemy import MetaData, String, Table
from sqlalchemy.engine import Connection
from sqlmodel import AutoString

from ..tables import DERIVED, JOURNAL, METADATA, SCHEMA
from .words import lay_out_words

_MARK = "CREATE TABLE ledger_layout (version integer PRIMARY KEY)"

_REFUSE = """CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$"""

_REFUSAL = """CREATE TRIGGER {name}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON "{name}"
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()"""

_VERSION = "SELECT to_regclass(quote_ident(current_schema()) || '.ledger_layout') IS NOT NULL"

_OTHERS = """SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace
    AND relkind IN ('r', 'p') ORDER BY relname LIMIT 3"""


def lay_out(link: Connection) -> None:
    """Make every table, empty, and what guards them; to be called in a transaction."""
    _tables().create_all(link, checkfirst=False)
    link.exec_driver_sql(_REFUSE)
    for name in JOURNAL:
        link.exec_driver_sql(_REFUSAL.format(name=name))
    lay_out_words(link)
    link.exec_driver_sql(_MARK)
    link.exec_driver_sql("INSERT INTO ledger_layout VALUES (%s)", (SCHEMA,))


def renew(link: Connection) -> None:
    """Every derived table as this program lays it out, and empty; to be called in a transaction."""
    link.info.pop("looked_at", None)
    for name in DERIVED:
        own = _tables().tables[name]
        own.drop(link, checkfirst=True)
        own.create(link, checkfirst=False)
    lay_out_words(link)
    link.exec_driver_sql("UPDATE ledger_layout SET version = %s", (SCHEMA,))


def version(link: Connection) -> int | None:
    """The version of the tables in the connection's schema, or ``None`` if there is no ledger."""
    if not link.exec_driver_sql(_VERSION).scalar_one():
        return None
    return int(link.exec_driver_sql("SELECT version FROM ledger_layout").scalar_one())


def others(link: Connection) -> list[str]:
    """Names of tables, at most three, that stand in the connection's schema."""
    return list(link.exec_driver_sql(_OTHERS).scalars())


@cache
def _tables() -> MetaData:
    """The tables for PostgreSQL's own hands: numbers come from the journal and never from a sequence."""
    own = MetaData()
    for each in METADATA.sorted_tables:
        _by_bytes(each.to_metadata(own))
    return own


def _by_bytes(copied: Table) -> None:
    for column in copied.columns:
        column.autoincrement = False
        if isinstance(column.type, AutoString):
            column.type = String(collation="C")
