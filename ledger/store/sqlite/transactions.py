"""Transactions of a writer and of a reader."""

from sqlalchemy.engine import Connection


def begin(link: Connection) -> None:
    """A writer's, from the first statement on: SQLite lets one in at a time."""
    link.exec_driver_sql("BEGIN IMMEDIATE")


def look(link: Connection) -> None:
    """A reader's: what it shows is the moment of its first question."""
    link.exec_driver_sql("BEGIN")


def unfinished(link: Connection) -> bool:
    """Asked of the driver: SQLite itself rolls back after some errors."""
    raw = link.connection.driver_connection
    return bool(raw and raw.in_transaction)


def settle(_link: Connection, _size: int) -> None:
    """Nothing: without figures of its own SQLite goes by the indexes, which is what the statements are written for."""
