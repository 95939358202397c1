"""Sources with the numbers a list shows."""

from typing import Any

from sqlalchemy import Select, and_, case, func, select, union
from sqlalchemy.engine import Connection

from ..model import Record, SourceCard
from .conditions import fitting
from .query import Query
from .sources import grades, records, source_refs
from .states import COUNTING
from .tables import table


def sources(link: Connection, query: Query) -> list[SourceCard]:
    """The sources behind a fitting claim, outlets too, oldest first; one asked for by key is the only one."""
    counts = {row.source: (row[1], row[2]) for row in link.execute(_counts(query))}
    keys = [query.source] if query.source else list(counts)
    refs, grade, record = source_refs(link, keys), grades(link, keys), records(link)
    cards = [
        SourceCard(ref, grade.get(key), record.get(key, Record()), *counts.get(key, (0, 0)))
        for key, ref in refs.items()
    ]
    return sorted(cards, key=lambda card: int(card.source.id[1:]))


def source_names(link: Connection) -> list[tuple[str, str]]:
    """The key and name of every source."""
    source = table("source")
    rows = link.execute(select(source.c.key, source.c.name).where(source.c.to_seq.is_(None)))
    return [(row.key, row.name) for row in rows]


def _counts(query: Query) -> Select[Any]:
    """How many counting claims and articles each source stands behind, as outlet or in a chain."""
    claim, article = table("claim"), table("article")
    behind = _behind(query.source)
    counting = and_(claim.c.state.in_(COUNTING), article.c.retracted.is_(None))
    columns = [func.count(func.distinct(case((counting, column)))) for column in (claim.c.key, claim.c.article)]
    near = fitting(query).join(behind, behind.c.claim == claim.c.key)
    return near.with_only_columns(behind.c.source, *columns).group_by(behind.c.source)


def _behind(source: str | None) -> Any:
    mine, claim, article = table("claim_source"), table("claim").alias("said"), table("article").alias("published")
    named = select(mine.c.claim, mine.c.source).where(mine.c.source.is_not(None), mine.c.to_seq.is_(None))
    carried = select(claim.c.key.label("claim"), article.c.outlet_source.label("source"))
    carried = carried.join(article, article.c.key == claim.c.article)
    now = (article.c.outlet_source.is_not(None), article.c.to_seq.is_(None), claim.c.to_seq.is_(None))
    parts = [named, carried.where(*now)]
    if source:
        parts = [named.where(mine.c.source == source), carried.where(*now, article.c.outlet_source == source)]
    return union(*parts).subquery()
