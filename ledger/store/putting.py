"""Rows into tables, many at once."""

from collections.abc import Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy.engine import Connection

from .tables import table


def put(link: Connection, name: str, rows: Sequence[dict[str, Any]], *, anew: bool = True) -> None:
    """Insert rows, all with the same columns; without ``anew`` those whose key is there already are passed over.

    The statement goes to the driver as it is: SQLAlchemy's own handling of each value costs more than the insert.
    """
    if rows:
        columns = tuple(rows[0])
        values = [itemgetter(*columns)(row) for row in rows]
        link.exec_driver_sql(_statement(name, columns, anew), values)


@cache
def _statement(name: str, columns: tuple[str, ...], anew: bool) -> str:
    known = table(name).c
    named = ", ".join(f'"{known[column].name}"' for column in columns)
    marks = ", ".join("?" for _ in columns)
    return f'INSERT {"" if anew else "OR IGNORE "}INTO "{name}" ({named}) VALUES ({marks})'
