"""Sources with the numbers a list shows."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import CompoundSelect, Select, and_, case, func, select, union
from sqlalchemy.engine import Connection

from ..model import Record, SourceCard
from .chunks import chunked
from .conditions import fitting
from .query import Query
from .sources import grades, records, source_refs
from .states import COUNTING
from .tables import table


def sources(link: Connection, query: Query) -> list[SourceCard]:
    """The sources behind a fitting claim, outlets too, oldest first; one asked for by key is the only one.

    A text also finds the sources that are called so, with all their claims that meet the other conditions.
    """
    counts = {row.source: (row[1], row[2]) for row in link.execute(_counts(link, query))}
    for part in chunked(_called(link, query)):
        said = _counts(link, replace(query, text=None), part)
        counts |= {row.source: (row[1], row[2]) for row in link.execute(said)}
    keys = [query.source] if query.source else list(counts)
    refs, grade, record = source_refs(link, keys), grades(link, keys), records(link)
    cards = [
        SourceCard(ref, grade.get(key), record.get(key, Record()), *counts.get(key, (0, 0)))
        for key, ref in refs.items()
    ]
    return sorted(cards, key=lambda card: int(card.source.id[1:]))


def _called(link: Connection, query: Query) -> list[str]:
    """The sources that hold the text asked for in their name, in any case."""
    if query.text is None or query.source:
        return []
    return [key for key, name in source_names(link) if query.text.casefold() in name.casefold()]


def source_names(link: Connection) -> list[tuple[str, str]]:
    """The key and name of every source."""
    source = table("source")
    rows = link.execute(select(source.c.key, source.c.name).where(source.c.to_seq.is_(None)).order_by(source.c.key))
    return [(row.key, row.name) for row in rows]


def _counts(link: Connection, query: Query, among: Sequence[str] = ()) -> Select[Any]:
    """How many counting claims and articles each source stands behind, as outlet or in a chain; of some, or of all."""
    behind = _behind(link, query, among).subquery()
    columns = [func.count(func.distinct(case((behind.c.counts, behind.c[name])))) for name in ("key", "article")]
    return select(behind.c.source, *columns).group_by(behind.c.source)


def _behind(link: Connection, query: Query, among: Sequence[str]) -> CompoundSelect[Any]:
    """Each fitting claim with every source behind it, or only those ``among`` some, and whether it counts."""
    mine, claim, article = table("claim_source"), table("claim"), table("article")
    counting = and_(claim.c.state.in_(COUNTING), article.c.retracted.is_(None)).label("counts")
    named = fitting(link, query).join(mine, and_(mine.c.claim == claim.c.key, mine.c.to_seq.is_(None)))
    asked = [query.source] if query.source else among
    parts = [
        near.where(source.in_(asked) if asked else source.is_not(None)).with_only_columns(
            source.label("source"), claim.c.key, claim.c.article, counting
        )
        for near, source in ((named, mine.c.source), (fitting(link, query), article.c.outlet_source))
    ]
    return union(*parts)
