"""The summary of every fact that a commit touched, redone in the same transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, literal_column, select
from sqlalchemy.engine import Connection

from ..model import SourceKind
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
    published = _published(link, change.owned)
    copies = _with_copies(link, change.articles | published)
    quoted = _quoting(link, change.owned | _taken_for_bodies(link, change.outlets))
    roots = _roots(link, quoted) | change.roots | _roots(link, _facts_in(link, copies))
    roots |= {rival for rivals in rival_roots(link, roots).values() for rival in rivals}
    roots |= _roots(link, change.rivals)  # a rival more or less tells nothing of the rivals it had before
    for part in chunked(sorted(roots), 200):
        _redo(link, part, dossiers(link, part))


def counted(link: Connection, facts: Iterable[str]) -> dict[str, int]:
    """How many claims count for and against each of these facts (after merges)."""
    summaries = table("fact_summary")
    near = select(summaries.c.fact, summaries.c.claims)
    rows = (row for part in chunked(facts) for row in link.execute(near.where(summaries.c.fact.in_(part))))
    return {row.fact: row.claims for row in rows}


def _redo(link: Connection, facts: Sequence[str], found: Sequence[Dossier]) -> None:
    summaries = table("fact_summary")
    link.execute(delete(summaries).where(summaries.c.fact.in_(facts)))
    put(link, "fact_summary", [_row(one) for one in found])


def _row(dossier: Dossier) -> dict[str, Any]:
    from ..assess import ASSESSOR

    status, counts = dossier.summary()
    plain = {name: getattr(counts, name) for name in ("low", "high", "claims", "outlets", "denials")}
    return {"fact": dossier.fact.key, "status": status.value, "version": ASSESSOR} | plain


def _with_copies(link: Connection, articles: Iterable[str]) -> set[str]:
    """The articles and all that reprint them, or may: whose copy they are decides who counts as one origin."""
    copy, review = table("copy"), table("review")
    current = select(copy.c.article).where(copy.c.to_seq.is_(None))
    waiting = select(review.c.subject).where(literal_column("kind = 'copy'"), review.c.to_seq.is_(None))
    found, edge = set(articles), set(articles)
    while edge:
        asked = {subject.removeprefix("a:") for subject in _gathered(link, waiting, review.c.candidate, edge)}
        edge = (_gathered(link, current, copy.c.original, edge) | asked) - found
        found |= edge
    return found


def _published(link: Connection, outlets: Iterable[str]) -> set[str]:
    article = table("article")
    current = select(article.c.key).where(article.c.to_seq.is_(None))
    return _gathered(link, current, article.c.outlet_source, outlets)


def _taken_for_bodies(link: Connection, outlets: Iterable[str]) -> set[str]:
    """Those of these outlets that another quoted before they published anything."""
    source = table("source")
    bodies = select(source.c.key).where(source.c.to_seq.is_(None), source.c.kind != SourceKind.OUTLET.value)
    return _gathered(link, bodies, source.c.key, outlets)


def _quoting(link: Connection, sources: Iterable[str]) -> set[str]:
    """The facts of claims that one of these sources stands behind."""
    mine, bears = table("claim_source"), table("claim_fact")
    joined = select(bears.c.fact).join(mine, mine.c.claim == bears.c.claim)
    return _gathered(link, joined.where(mine.c.to_seq.is_(None), bears.c.to_seq.is_(None)), mine.c.source, sources)


def _facts_in(link: Connection, articles: Iterable[str]) -> set[str]:
    claim, bears = table("claim"), table("claim_fact")
    joined = select(bears.c.fact).join(claim, claim.c.key == bears.c.claim)
    return _gathered(link, joined.where(claim.c.to_seq.is_(None), bears.c.to_seq.is_(None)), claim.c.article, articles)


def _roots(link: Connection, facts: Iterable[str]) -> set[str]:
    fact = table("fact")
    return _gathered(link, select(fact.c.root).where(fact.c.to_seq.is_(None)), fact.c.key, facts)


def _gathered(link: Connection, chosen: Select[Any], column: ColumnElement[Any], keys: Iterable[str]) -> set[str]:
    """What is chosen of the rows with one of these keys in the column, asked for in parts."""
    return {found for part in chunked(keys) for found in link.execute(chosen.where(column.in_(part))).scalars()}
