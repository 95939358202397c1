"""Who a merged person or fact is in the end."""

from collections.abc import Iterable
from functools import cache

from sqlalchemy import Select, select
from sqlalchemy.engine import Connection

from .among import among, firsts, found
from .fold import Row
from .tables import table
from .versions import standing


def rooted(link: Connection, name: str, touched: Iterable[str], folded: Iterable[Row]) -> tuple[list[Row], list[Row]]:
    """The rows of the touched keys, and of all that were merged into them, before and after, with their roots.

    ``name`` is person or fact, ``folded`` the touched keys' new rows without root.
    """
    keys = set(touched)
    behind = _merged_into(link, name, keys)
    old = standing(link, name, keys | behind)
    new = {row["key"]: row for row in old if row["key"] not in keys} | {row["key"]: row for row in folded}
    ahead = _followed(link, name, new, keys - new.keys())
    return old, [row | {"root": root_of(row["key"], ahead)} for row in new.values()]


def root_of(key: str, rows: dict[str, Row]) -> str:
    """Follow the merges from ``key``; one into a row that does not stand is void.

    Merges that lead in a circle contradict each other: the later ones hold, so the circle ends where its oldest merge
    begins.
    """
    seen: dict[str, int] = {}
    here = key
    while here not in seen:
        row = rows[here]
        if row["into"] is None or row["into"] not in rows:
            return here
        seen[here] = row["into_seq"]
        here = row["into"]
    circle = list(seen)[list(seen).index(here) :]
    return min(circle, key=lambda one: seen[one])


def _merged_into(link: Connection, name: str, keys: set[str]) -> set[str]:
    """Keys that were merged into one of ``keys``, directly or by way of others."""
    behind: set[str] = set()
    edge = set(keys)
    while edge:
        edge = set(firsts(link, _merged(name), edge)) - behind - keys
        behind |= edge
    return behind


@cache
def _merged(name: str) -> Select[str]:
    rows = table(name)
    return select(rows.c.key).where(among(rows.c.into), rows.c.to_seq.is_(None))


def _followed(link: Connection, name: str, rows: dict[str, Row], gone: set[str]) -> dict[str, Row]:
    """``rows`` and every row that a chain of merges from them leads to, but those that are ``gone`` from now on."""
    whole = dict(rows)
    edge = {row["into"] for row in rows.values() if row["into"]} - gone - set(whole)
    while edge:
        ahead = {row["key"]: row for row in standing(link, name, edge)}
        whole |= ahead
        edge = {row["into"] for row in ahead.values() if row["into"]} - gone - set(whole)
    return whole


def ends(link: Connection, name: str, keys: Iterable[str]) -> dict[str, str]:
    """Who each of these persons or facts is after merges, by its key; keys that nobody goes by are left out."""
    return dict(found(link, _ended(name), keys))


@cache
def _ended(name: str) -> Select[str, str]:
    rows = table(name)
    return select(rows.c.key, rows.c.root).where(among(rows.c.key), rows.c.to_seq.is_(None))
