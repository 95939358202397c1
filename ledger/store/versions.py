"""Old rows closed, new rows opened, and only where they differ."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select, update
from sqlalchemy.engine import Connection

from .among import among, found
from .fold import Row, Rows
from .putting import put
from .tables import table

OWNER = {
    "article": "key",
    "copy": "article",
    "claim": "key",
    "span": "claim",
    "cue": "claim",
    "chain_step": "claim",
    "claim_source": "claim",
    "mention": "claim",
    "claim_fact": "claim",
    "review": "subject",
    "person": "key",
    "person_name": "person",
    "seen_name": "person",
    "source": "key",
    "grade": "source",
    "fact": "key",
    "ruling": "fact",
    "rival": "one",
}
"""The column of each versioned table that says whose row it is."""


def standing(link: Connection, name: str, owners: Iterable[str]) -> list[Row]:
    """The rows of these owners that stand now, without from_seq and to_seq."""
    columns = _plain(name)
    return [dict(zip(columns, row, strict=True)) for row in found(link, _standing(name), owners)]


@cache
def _standing(name: str) -> Select[Any]:
    rows = table(name)
    owner = rows.c[OWNER[name]]
    plain = [rows.c[column] for column in _plain(name)]
    return select(*plain).where(among(owner), rows.c.to_seq.is_(None))


def replace(link: Connection, size: int, before: Rows, after: Rows) -> None:
    """Turn the rows ``before`` into the rows ``after`` at a journal of ``size`` entries."""
    for name in dict.fromkeys((*before, *after)):
        if not before.get(name):
            put(link, name, after.get(name, ()), from_seq=size)
            continue
        columns = _plain(name)
        old = {tuple(row[column] for column in columns): row for row in before.get(name, ())}
        new = {tuple(row[column] for column in columns): row for row in after.get(name, ())}
        _close(link, name, size, [row for mark, row in old.items() if mark not in new])
        put(link, name, [row for mark, row in new.items() if mark not in old], from_seq=size)


def _close(link: Connection, name: str, size: int, rows: list[Row]) -> None:
    if rows:
        marks = [{f"old_{column}": row[column] for column in _identity(name)} | {"size": size} for row in rows]
        link.execute(_closing(name), marks)


@cache
def _closing(name: str) -> Any:
    rows = table(name)
    same = [rows.c[column] == bindparam(f"old_{column}") for column in _identity(name)]
    return update(rows).where(*same, rows.c.to_seq.is_(None)).values(to_seq=bindparam("size"))


@cache
def _identity(name: str) -> tuple[str, ...]:
    return tuple(column.name for column in table(name).primary_key if column.name != "from_seq")


@cache
def _plain(name: str) -> tuple[str, ...]:
    return tuple(column.name for column in table(name).c if column.name not in ("from_seq", "to_seq"))


def gathered(parts: Iterable[Rows]) -> Rows:
    """The rows of many subjects, table by table."""
    whole: Rows = defaultdict(list)
    for part in parts:
        for name, rows in part.items():
            whole[name] += rows
    return whole
