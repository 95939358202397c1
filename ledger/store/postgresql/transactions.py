"""Transactions of a writer and of a reader."""

from typing import Any

from sqlalchemy.engine import Connection

APPLICATION = 0x6C656467
"""The first key of the advisory lock: "ledg" in ASCII. The second tells ledgers of one database apart."""

_ALONE = "SELECT pg_advisory_xact_lock(%s, hashtext(current_schema()))"


def begin(link: Connection) -> None:
    """A writer's, alone until it ends; it sees what every writer before it has committed."""
    link.exec_driver_sql("BEGIN ISOLATION LEVEL READ COMMITTED")
    link.exec_driver_sql(_ALONE, (APPLICATION,))


def look(link: Connection) -> None:
    """A reader's: what it shows is the moment of its first question."""
    link.exec_driver_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")


def unfinished(link: Connection) -> bool:
    """Asked of the driver: a connection that was lost has no transaction any more."""
    if link.invalidated:
        return False
    from psycopg.pq import TransactionStatus

    raw: Any = link.connection.driver_connection
    return raw.info.transaction_status not in (TransactionStatus.IDLE, TransactionStatus.UNKNOWN)
