"""A query as SQL conditions on the joined tables of :func:`ledger.store.bearings.claims`."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select, union
from sqlalchemy.engine import Connection

from .bearings import claims
from .dialect import dialect
from .query import Query
from .tables import table

Condition = ColumnElement[bool]


def fitting(link: Connection, query: Query) -> Select[Any]:
    """The claims that fit, whatever their state."""
    return claims().where(*conditions(link, query))


def conditions(link: Connection, query: Query) -> list[Condition]:
    """What a claim must meet; each condition leads to claims by an index of its own."""
    makers = _MAKERS | {"text": dialect(link).holding}
    return [make(asked) for name, make in makers.items() if (asked := getattr(query, name)) is not None]


def fitting_facts(link: Connection, query: Query) -> Select[str]:
    """The keys of the facts that a fitting claim bears on, in the order in which they were opened."""
    fact = table("fact")
    # Not DISTINCT, which IN does not need, and for which SQLite would walk through every fact in order of its root.
    near = fitting(link, query).with_only_columns(fact.c.root)
    last = func.coalesce(fact.c.opened, 2**53)
    # An alias, because the subquery speaks of the same table.
    chosen = select(fact.c.key).where(fact.c.key.in_(near.subquery().select()), fact.c.to_seq.is_(None))
    return chosen.order_by(last, fact.c.key)


def root_of(name: str, key: str) -> Any:
    """The key that a person or fact goes by after merges, as a subquery."""
    rows = table(name).alias(f"the_{name}")
    return select(rows.c.root).where(rows.c.key == key, rows.c.to_seq.is_(None)).scalar_subquery()


def _person(key: str) -> Condition:
    mention, person = table("mention"), table("person").alias("mentioned")
    near = select(mention.c.claim).join(person, person.c.key == mention.c.person)
    near = near.where(person.c.root == root_of("person", key), person.c.to_seq.is_(None), mention.c.to_seq.is_(None))
    return table("claim").c.key.in_(near)


def _source(key: str) -> Condition:
    mine, claim, article = table("claim_source"), table("claim").alias("said"), table("article").alias("published")
    named = select(mine.c.claim).where(mine.c.source == key, mine.c.to_seq.is_(None))
    carried = select(claim.c.key).join(article, article.c.key == claim.c.article)
    carried = carried.where(article.c.outlet_source == key, article.c.to_seq.is_(None))
    return table("claim").c.key.in_(union(named, carried).subquery().select())


def _fact(key: str) -> Condition:
    here: Condition = table("fact").c.root == root_of("fact", key)
    return here


def _status(status: Any) -> Condition:
    summary = table("fact_summary")
    return table("fact").c.root.in_(select(summary.c.fact).where(summary.c.status == status.value))


def _logged_since(moment: str) -> Condition:
    """An act has one moment: the acts tell from where on one need look."""
    act, entry, opened = table("act"), table("entry"), table("claim").c.opened
    # "+ 0", or SQLite looks for the smallest size by walking through all acts in their order.
    first = select(func.min(act.c.size + 0)).where(act.c.at >= moment).scalar_subquery()
    before = act.alias("before")
    last = select(func.max(before.c.size)).where(before.c.size < func.coalesce(first, 2**53)).scalar_subquery()
    at = select(entry.c.at).where(entry.c.seq == opened).scalar_subquery()
    return and_(opened > func.coalesce(last, 0), at >= moment)


_MAKERS: dict[str, Callable[[Any], Condition]] = {
    "person": _person,
    "source": _source,
    "article": lambda key: table("claim").c.article == key,
    "fact": _fact,
    "sourcing": lambda asked: table("claim").c.sourcing == asked.value,
    "hedge": lambda asked: table("claim").c.hedge_level == int(asked),
    "polarity": lambda asked: table("claim").c.polarity == asked.value,
    "modality": lambda asked: table("claim").c.modality == asked.value,
    "status": _status,
    "since": lambda asked: table("article").c.published >= asked,
    "logged_since": _logged_since,
}
