"""The summary of every fact that a commit touched, redone in the same transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Delete, Select, delete, literal_column, select
from sqlalchemy.engine import Connection

from ..model import SourceKind
from .among import among, firsts, found, listed
from .chunks import chunked
from .dossier import Dossier, dossiers
from .fold import Rows
from .putting import put
from .rivalry import rival_roots
from .seen import Seen
from .tables import table


@dataclass
class Change:
    """What a commit changed that reaches beyond its own subjects, gathered step by step.

    ``articles`` were known before and touched again, ``facts`` had claims come or leave or change, ``roots`` are where
    touched facts led before or lead now, ``rivals`` facts whose rivalry changed, ``owned`` are sources that got
    another publisher, ``outlets`` those that published something; ``mentioned`` are persons and names
    that have a mention now, ``unmentioned`` those that may have lost one.
    """

    articles: set[str] = field(default_factory=set)
    facts: set[str] = field(default_factory=set)
    roots: set[str] = field(default_factory=set)
    rivals: set[str] = field(default_factory=set)
    owned: set[str] = field(default_factory=set)
    outlets: set[str] = field(default_factory=set)
    mentioned: set[Seen] = field(default_factory=set)
    unmentioned: set[Seen] = field(default_factory=set)

    def note(self, before: Rows, after: Rows) -> None:
        """Take in the rows of claims and articles, old and new."""
        for rows in (before, after):
            self.facts.update(row["fact"] for row in rows.get("claim_fact", ()))
            self.facts.update(row["key"] for row in rows.get("claim", ()))
            self.outlets.update(row["outlet_source"] for row in rows.get("article", ()) if row["outlet_source"])
        self.owned |= {key for key, _ in _publishers(before) ^ _publishers(after)}
        self.mentioned |= _seen(after)
        self.unmentioned |= _seen(before)


def _seen(rows: Rows) -> set[Seen]:
    return {(row["person"], row["name"]) for row in rows.get("mention", ()) if row["person"]}


def _publishers(rows: Rows) -> set[tuple[str, str | None]]:
    return {(row["key"], row["publisher"]) for row in rows.get("source", ()) if row["publisher"]}


def summarise(link: Connection, change: Change) -> None:
    """Assess every fact that the change may have touched, and its rivals, and keep the result."""
    published = firsts(link, _published(), change.owned)
    touched = _with_copies(link, change.articles.union(published))
    quoted = firsts(link, _quoting(), change.owned.union(firsts(link, _taken_for_bodies(), change.outlets)))
    roots = {*change.roots, *firsts(link, _roots(), {*quoted, *firsts(link, _facts_in(), touched)})}
    roots |= {rival for rivals in rival_roots(link, roots).values() for rival in rivals}
    roots.update(firsts(link, _roots(), change.rivals))  # a rival more or less tells nothing of those it had before
    for part in chunked(sorted(roots), AT_ONCE):
        _redo(link, part, dossiers(link, part))


AT_ONCE = 1_000
"""How many facts are read and assessed at a time."""


def counted(link: Connection, facts: Iterable[str]) -> dict[str, int]:
    """How many claims count for and against each of these facts (after merges)."""
    summaries = table("fact_summary")
    near = select(summaries.c.fact, summaries.c.claims).where(among(summaries.c.fact))
    return dict(found(link, near, facts))


def _redo(link: Connection, facts: Sequence[str], made: Sequence[Dossier]) -> None:
    link.execute(_dropping(), listed(facts))
    put(link, "fact_summary", [_row(one) for one in made])


@cache
def _dropping() -> Delete:
    summaries = table("fact_summary")
    return delete(summaries).where(among(summaries.c.fact))


def _row(dossier: Dossier) -> dict[str, Any]:
    from ..assess import ASSESSOR

    status, counts = dossier.summary()
    plain = {name: getattr(counts, name) for name in ("low", "high", "claims", "outlets", "denials")}
    return {"fact": dossier.fact.key, "status": status.value, "version": ASSESSOR} | plain


def _with_copies(link: Connection, articles: Iterable[str]) -> set[str]:
    """The articles and all that reprint them, or may: whose copy they are decides who counts as one origin."""
    every, edge = set(articles), set(articles)
    while edge:
        asked = {subject.removeprefix("a:") for subject in firsts(link, _waiting(), edge)}
        edge = (asked | set(firsts(link, _reprints(), edge))) - every
        every |= edge
    return every


@cache
def _waiting() -> Select[str]:
    review = table("review")
    kind: ColumnElement[bool] = literal_column("kind = 'copy'")  # as the index has it
    return select(review.c.subject).where(among(review.c.candidate), kind, review.c.to_seq.is_(None))


@cache
def _reprints() -> Select[str]:
    copy = table("copy")
    return select(copy.c.article).where(among(copy.c.original), copy.c.to_seq.is_(None))


@cache
def _published() -> Select[str]:
    """The articles of outlets."""
    article = table("article")
    return select(article.c.key).where(among(article.c.outlet_source), article.c.to_seq.is_(None))


@cache
def _taken_for_bodies() -> Select[str]:
    """Those of outlets that another quoted before they published anything."""
    source = table("source")
    other = source.c.kind != SourceKind.OUTLET.value
    return select(source.c.key).where(among(source.c.key), source.c.to_seq.is_(None), other)


@cache
def _quoting() -> Select[str]:
    """The facts of claims that one of these sources stands behind."""
    mine, bears = table("claim_source"), table("claim_fact")
    joined = select(bears.c.fact).join(mine, mine.c.claim == bears.c.claim)
    return joined.where(among(mine.c.source), mine.c.to_seq.is_(None), bears.c.to_seq.is_(None))


@cache
def _facts_in() -> Select[str]:
    """The facts of the claims of articles."""
    claim, bears = table("claim"), table("claim_fact")
    joined = select(bears.c.fact).join(claim, claim.c.key == bears.c.claim)
    return joined.where(among(claim.c.article), claim.c.to_seq.is_(None), bears.c.to_seq.is_(None))


@cache
def _roots() -> Select[str]:
    """Where facts lead after merges."""
    fact = table("fact")
    return select(fact.c.root).where(among(fact.c.key), fact.c.to_seq.is_(None))
