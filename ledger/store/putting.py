"""Rows into tables, many at once."""

from collections.abc import Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy.engine import Connection

from .dialect import dialect
from .tables import table


def put(link: Connection, name: str, rows: Sequence[dict[str, Any]], *, anew: bool = True, **same: Any) -> None:
    """Insert rows, all with the same columns and with what is the ``same`` in all of them.

    Without ``anew`` those whose key is there already are passed over. The statement goes to the driver as it is:
    SQLAlchemy's own handling of each value costs more than the insert.
    """
    if rows:
        columns = tuple(rows[0])
        values = _values(columns, rows, tuple(same.values()))
        if place := _place(name, columns):
            values.sort(key=itemgetter(*place))
        link.exec_driver_sql(_statement(dialect(link).MARK, name, columns, tuple(same), anew), values)


@cache
def _place(name: str, columns: tuple[str, ...]) -> tuple[int, ...]:
    """Where the key stands among the columns, for tables kept in its order: there neighbours go in side by side."""
    rows = table(name)
    keyed = not rows.dialect_options["sqlite"]["with_rowid"]
    return tuple(columns.index(column.name) for column in rows.primary_key if column.name in columns) if keyed else ()


def _values(columns: tuple[str, ...], rows: Sequence[dict[str, Any]], same: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    if len(columns) == 1:
        return [(row[columns[0]], *same) for row in rows]
    taken = itemgetter(*columns)
    return [taken(row) + same for row in rows] if same else [taken(row) for row in rows]


@cache
def _statement(mark: str, name: str, columns: tuple[str, ...], same: tuple[str, ...], anew: bool) -> str:
    known = table(name).c
    named = ", ".join(f'"{known[column].name}"' for column in columns + same)
    marks = ", ".join(mark for _ in columns + same)
    passed_over = "" if anew else " ON CONFLICT DO NOTHING"
    return f'INSERT INTO "{name}" ({named}) VALUES ({marks}){passed_over}'
