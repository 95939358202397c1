"""Sources of the ledger as values, with their grades and what they have earned."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Join, Select, and_, case, func, or_, select
from sqlalchemy.engine import Connection

from ..journal.keys import OUTLET
from ..model import Grade, HedgeLevel, Modality, Record, RulingVerdict, SourceKind, SourceRef, Stance
from .among import among, found
from .ids import numbers
from .states import COUNTING
from .tables import table


def source_refs(link: Connection, keys: Iterable[str]) -> dict[str, SourceRef]:
    """The sources with these keys, each with its shown id and last grade A–E.

    One that published an article is an outlet, whatever it was taken for when another quoted it.
    """
    asked = set(keys)
    shown, refs = numbers(link, "S", asked), dict[str, SourceRef]()
    for key, name, kind, publisher, grade, publishes in found(link, _sources(), asked):
        letter = grade if grade != "F" else None
        sort = SourceKind.OUTLET if publishes else SourceKind(kind)
        refs[key] = SourceRef(key, name, sort, letter, f"S{shown[key]}", publisher=publisher)
    return refs


@cache
def _sources() -> Select[Any]:
    source, grade, article = table("source"), table("grade"), table("article")
    joined = source.outerjoin(grade, and_(grade.c.source == source.c.key, grade.c.to_seq.is_(None)))
    published = (article.c.outlet_source == source.c.key, article.c.to_seq.is_(None))
    publishes = select(article.c.key).where(*published).exists().label("publishes")
    columns = [source.c[name] for name in ("key", "name", "kind", "publisher")]
    chosen = select(*columns, grade.c.letter, publishes).select_from(joined)
    return chosen.where(among(source.c.key), source.c.to_seq.is_(None))


def grades(link: Connection, sources: Iterable[str]) -> dict[str, Grade]:
    """The grade of each of these sources that has one, F included."""
    grade = table("grade")
    rows = found(link, select(grade).where(among(grade.c.source), grade.c.to_seq.is_(None)), sources)
    return {row.source: Grade(row.letter, row.by, row.at, row.because) for row in rows}


def records(link: Connection) -> dict[str, Record]:
    """What every source has earned: its flat claims on facts ruled confirmed or refuted, right and wrong.

    A claim is its origins': whoever stands innermost in a chain, the outlet where nobody else is named.
    """
    return {row.source: Record(row.right, row.all - row.right) for row in link.execute(_outcomes()) if row.source}


def _outcomes() -> Select[Any, int, int]:
    """Rulings first: they are few, and each leads by keys to its claims and their origins."""
    mine, article = table("claim_source"), table("article")
    ruling, bears, step = table("ruling"), table("claim_fact"), table("chain_step")
    origin = func.coalesce(mine.c.source, case((step.c.n == OUTLET, article.c.outlet_source)))
    right = or_(
        and_(ruling.c.verdict == RulingVerdict.CONFIRMED.value, bears.c.stance == Stance.ASSERTS.value),
        and_(ruling.c.verdict == RulingVerdict.REFUTED.value, bears.c.stance == Stance.DENIES.value),
    )
    counted = func.count(func.distinct(bears.c.claim)).label("all")
    won = func.count(func.distinct(case((right, bears.c.claim)))).label("right")
    return select(origin.label("source"), counted, won).select_from(_ruled()).where(*_committed()).group_by(origin)


def _ruled() -> Join:
    ruling, fact, near, bears = table("ruling"), table("fact"), table("fact").alias("near"), table("claim_fact")
    claim, article, step, mine = table("claim"), table("article"), table("chain_step"), table("claim_source")
    same = and_(mine.c.claim == step.c.claim, mine.c.n == step.c.n, mine.c.to_seq.is_(None))
    return (
        ruling.join(near, and_(near.c.key == ruling.c.fact, near.c.to_seq.is_(None)))
        .join(fact, and_(fact.c.root == near.c.root, fact.c.to_seq.is_(None)))
        .join(bears, and_(bears.c.fact == fact.c.key, bears.c.to_seq.is_(None)))
        .join(claim, and_(claim.c.key == bears.c.claim, claim.c.to_seq.is_(None)))
        .join(article, and_(article.c.key == claim.c.article, article.c.to_seq.is_(None)))
        .join(step, and_(step.c.claim == claim.c.key, step.c.origin, step.c.to_seq.is_(None)))
        .outerjoin(mine, same)
    )


def _committed() -> list[ColumnElement[bool]]:
    """Only a flat claim about what is so puts its source's record at stake, and only while it counts."""
    ruling, bears, claim, article = table("ruling"), table("claim_fact"), table("claim"), table("article")
    return [
        ruling.c.to_seq.is_(None),
        ruling.c.verdict.in_((RulingVerdict.CONFIRMED.value, RulingVerdict.REFUTED.value)),
        bears.c.accepted,
        bears.c.stance.in_((Stance.ASSERTS.value, Stance.DENIES.value)),
        claim.c.state.in_(COUNTING),
        claim.c.hedge_level == int(HedgeLevel.FLAT),
        claim.c.modality == Modality.ACTUAL.value,
        article.c.retracted.is_(None),
    ]
