"""Rows that have one of many keys, by one statement that is the same however many keys there are.

The keys go in as one JSON list, which the database reads as a table. A mark for each would make another statement for
each number of keys, and SQLAlchemy would spend longer on the marks than SQLite on the rows.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import orjson
from sqlalchemy import ColumnElement, bindparam
from sqlalchemy.engine import Connection
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from .chunks import chunked

AT_ONCE = 10_000
"""How many keys go into one statement at most."""


def among(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition that a column holds one of the keys that :func:`found` is given."""
    return _Among(column, bindparam("keys"))


class _Among(FunctionElement[Any]):
    # Without a type: what is Boolean, SQLAlchemy compares to 1, and SQLite then uses no index.
    inherit_cache = True


@compiles(_Among)
def _in_sqlite(condition: _Among, compiler: Any, **how: Any) -> str:
    column, keys = (compiler.process(part, **how) for part in condition.clauses)
    return f"{column} IN (SELECT value FROM json_each({keys}))"


@compiles(_Among, "postgresql")
def _in_postgresql(condition: _Among, compiler: Any, **how: Any) -> str:
    column, keys = (compiler.process(part, **how) for part in condition.clauses)
    sort = compiler.dialect.type_compiler_instance.process(next(iter(condition.clauses)).type)
    listed = f"SELECT CAST(value AS {sort}) FROM json_array_elements_text(CAST({keys} AS json))"
    return f"{column} = ANY(ARRAY({listed}))"


def found(link: Connection, chosen: Any, keys: Iterable[str | int], **more: Any) -> Iterator[Any]:
    """The rows of a statement with :func:`among` in it; best made once and kept, so that it is compiled once.

    ``more`` are the values of its other parameters.
    """
    for part in chunked(keys, AT_ONCE):
        yield from link.execute(chosen, listed(part) | more).all()


def listed(keys: Sequence[str | int]) -> dict[str, str]:
    """The keys as :func:`among` takes them."""
    return {"keys": orjson.dumps(keys).decode()}


def firsts(link: Connection, chosen: Any, keys: Iterable[str | int]) -> list[Any]:
    """The first column of :func:`found`."""
    return [row[0] for row in found(link, chosen, keys)]
