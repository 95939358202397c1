"""Claims as they bear on their facts, many at once: a handful of queries however many there are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any

import orjson
from sqlalchemy import Select, and_, func, select
from sqlalchemy.engine import Connection

from ..journal.bodies import WHOLE, claim_of
from ..journal.keys import outlet_key, source_key
from ..model import ArticleKind, Bearing, Claim, ClaimState, SourceKind, SourceRef, Stance
from .among import among, found
from .ids import numbers
from .sources import source_refs
from .states import COUNTING, state_of
from .tables import table


@dataclass(frozen=True, slots=True)
class Held:
    """A claim as the ledger holds it: its number, its fact after merges, and how both came about."""

    n: int
    fact: str
    bearing: Bearing
    state: ClaimState
    because: str | None
    link_by: str
    link_score: float
    opened: int

    @property
    def counts(self) -> bool:
        """True unless the claim, or its article, was retracted or superseded."""
        return self.state.value in COUNTING


def held(link: Connection, chosen: Select[Any]) -> list[Held]:
    """The claims that a selection from :func:`claims` finds, in the order in which they came into the ledger."""
    # Sorted here: asked to sort, SQLite may walk through every claim in that order to find the few.
    rows = sorted(link.execute(chosen).all(), key=attrgetter("opened"))
    chains, shown = _Chains(link, rows), numbers(link, "C", (row.key for row in rows))
    return [_held(row, shown[row.key], chains) for row in rows]


@cache
def claims() -> Select[Any]:
    """Every claim that stands in a table, joined with its article and its fact, to be narrowed by the caller."""
    claim, article, bears, fact = (table(name) for name in ("claim", "article", "claim_fact", "fact"))
    payload = table("payload")
    joined = (
        claim.join(payload, payload.c.seq == claim.c.read)
        .join(article, and_(article.c.key == claim.c.article, article.c.to_seq.is_(None)))
        .join(bears, and_(bears.c.claim == claim.c.key, bears.c.to_seq.is_(None)))
        .join(fact, and_(fact.c.key == bears.c.fact, fact.c.to_seq.is_(None)))
    )
    of_claim = [claim.c[name] for name in ("key", "article", "state", "because", "opened")]
    body = func.coalesce(claim.c.body, payload.c.body).label("body")
    of_article = [article.c[name] for name in ("outlet", "outlet_source", "published", "agency", "retracted")]
    of_link = [bears.c[name] for name in ("stance", "accepted", "score", "by")]
    columns = (*of_claim, body, *of_article, article.c.kind.label("article_kind"), *of_link, fact.c.root)
    return select(*columns).select_from(joined).where(claim.c.to_seq.is_(None))


def of_facts(roots: Iterable[str]) -> Select[Any]:
    """The claims of these facts, merged ones included."""
    return claims().where(table("fact").c.root.in_(list(roots)))


def _held(row: Any, n: int, chains: "_Chains") -> Held:
    claim = claim_in(row.body)
    state, because = state_of(row.state, row.because, row.retracted)
    bearing = Bearing(
        claim=claim,
        stance=Stance(row.stance),
        accepted=bool(row.accepted),
        outlet=chains.outlet(row),
        article_kind=ArticleKind(row.article_kind),
        chains=chains.of(row, claim),
        published=row.published,
        copy_of=chains.originals.get(row.article),
        agency=row.agency,
        perhaps_copy_of=chains.perhaps.get(row.article),
    )
    return Held(n, row.root, bearing, state, because, row.by, row.score / WHOLE, row.opened)


@lru_cache(maxsize=4096)
def claim_in(body: bytes) -> Claim:
    """The claim in the JSON of a body. One and the same value for the same bytes: a commit asks several times."""
    return claim_of(orjson.loads(body))


class _Chains:
    """Everything about sources that a batch of claims needs, read at once."""

    def __init__(self, link: Connection, rows: list[Any]) -> None:
        self._linked = _linked_sources(link, (row.key for row in rows))
        outlets = {row.outlet_source for row in rows if row.outlet_source}
        self._refs = source_refs(link, outlets | {key for of in self._linked.values() for key in of.values()})
        articles = {row.article for row in rows}
        self.originals = originals(link, articles)
        self.perhaps = perhaps(link, articles)

    def outlet(self, row: Any) -> SourceRef:
        """The article's outlet; one that no source was opened for goes by its name."""
        known = self._refs.get(row.outlet_source)
        return known or SourceRef(outlet_key(row.outlet), row.outlet, SourceKind.OUTLET)

    def of(self, row: Any, claim: Claim) -> tuple[tuple[SourceRef, ...], ...]:
        """The claim's chains as sources of the whole ledger, the outlet first."""
        refs = [self._source(row.key, claim, n) for n in range(len(claim.sources))]
        outlet = self.outlet(row)
        return tuple((outlet, *(refs[n] for n in chain)) for chain in claim.chains)

    def _source(self, key: str, claim: Claim, n: int) -> SourceRef:
        """Source ``n``; one that is not linked stands for itself alone."""
        source = claim.sources[n]
        known = self._refs.get(self._linked[key].get(n, ""))
        ref = known or SourceRef(source_key(key, n), source.name, source.kind)
        return replace(ref, office=source.office) if source.office else ref


def _linked_sources(link: Connection, claim_keys: Iterable[str]) -> Mapping[str, dict[int, str]]:
    linked: dict[str, dict[int, str]] = defaultdict(dict)
    for claim, n, source in found(link, _linked(), claim_keys):
        linked[claim][n] = source
    return linked


@cache
def _linked() -> Select[str, int, str]:
    mine = table("claim_source")
    linked = (among(mine.c.claim), mine.c.to_seq.is_(None), mine.c.source.is_not(None))
    return select(mine.c.claim, mine.c.n, mine.c.source).where(*linked)


def originals(link: Connection, articles: Iterable[str]) -> dict[str, str]:
    """For each of these articles that reprints another: the first of its group, after any reprints between."""
    asked = list(articles)
    steps = _copies(link, asked)
    edge = set(steps.values()) - set(steps)
    while edge:
        before = _copies(link, edge)
        steps |= before
        edge = set(before.values()) - set(steps)
    return {article: _first(article, steps) for article in asked if article in steps}


def perhaps(link: Connection, articles: Iterable[str]) -> dict[str, str]:
    """For each of these articles that may reprint another, while nobody has decided it: the first of that group."""
    rows = list(found(link, _waiting(), [f"a:{article}" for article in articles]))
    first = originals(link, {row.candidate for row in rows})
    return {row.subject[2:]: first.get(row.candidate, row.candidate) for row in rows}


@cache
def _waiting() -> Select[str, str]:
    review = table("review")
    waiting = (among(review.c.subject), review.c.kind == "copy", review.c.to_seq.is_(None))
    chosen = select(review.c.subject, review.c.candidate).where(*waiting)
    return chosen.order_by(review.c.subject, review.c.n, review.c.candidate)  # of several the last, on any database


def _first(article: str, steps: Mapping[str, str]) -> str:
    """Follow the reprints; a circle of them ends at its smallest key, so that all its members agree."""
    seen: list[str] = []
    while article in steps and article not in seen:
        seen.append(article)
        article = steps[article]
    return article if article not in steps else min(seen[seen.index(article) :])


def _copies(link: Connection, articles: Iterable[str]) -> dict[str, str]:
    return dict(found(link, _copied(), articles))


@cache
def _copied() -> Select[str, str]:
    copy = table("copy")
    return select(copy.c.article, copy.c.original).where(among(copy.c.article), copy.c.to_seq.is_(None))
