"""The summary of every fact that a commit touched, redone in the same transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.engine import Connection

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
    touched facts led before or lead now, ``rivals`` facts whose rivalry changed; ``mentioned`` are persons and names
    that have a mention now, ``unmentioned`` those that may have lost one.
    """

    articles: set[str] = field(default_factory=set)
    facts: set[str] = field(default_factory=set)
    roots: set[str] = field(default_factory=set)
    rivals: set[str] = field(default_factory=set)
    mentioned: set[Seen] = field(default_factory=set)
    unmentioned: set[Seen] = field(default_factory=set)

    def note(self, before: Rows, after: Rows) -> None:
        """Take in the rows of claims and articles, old and new."""
        for rows in (before, after):
            self.facts.update(row["fact"] for row in rows.get("claim_fact", ()))
            self.facts.update(row["key"] for row in rows.get("claim", ()))
        self.mentioned |= _seen(after)
        self.unmentioned |= _seen(before)


def _seen(rows: Rows) -> set[Seen]:
    return {(row["person"], row["name"]) for row in rows.get("mention", ()) if row["person"]}


def summarise(link: Connection, change: Change) -> None:
    """Assess every fact that the change may have touched, and its rivals, and keep the result."""
    copies = _with_copies(link, change.articles)
    roots = change.roots | _roots(link, change.rivals) | _roots(link, _facts_in(link, copies))
    roots |= {rival for rivals in rival_roots(link, roots).values() for rival in rivals}
    for part in chunked(sorted(roots), 200):
        _redo(link, part, dossiers(link, part))


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
    """The articles and all that reprint them: whose copy they are decides who counts as one origin."""
    copy = table("copy")
    found, edge = set(articles), set(articles)
    while edge:
        fresh: set[str] = set()
        for part in chunked(edge):
            chosen = select(copy.c.article).where(copy.c.original.in_(part), copy.c.to_seq.is_(None))
            fresh.update(link.execute(chosen).scalars())
        edge = fresh - found
        found |= edge
    return found


def _facts_in(link: Connection, articles: Iterable[str]) -> set[str]:
    claim, bears = table("claim"), table("claim_fact")
    found: set[str] = set()
    for part in chunked(articles):
        chosen = select(bears.c.fact).join(claim, claim.c.key == bears.c.claim)
        chosen = chosen.where(claim.c.article.in_(part), claim.c.to_seq.is_(None), bears.c.to_seq.is_(None))
        found.update(link.execute(chosen).scalars())
    return found


def _roots(link: Connection, facts: Iterable[str]) -> set[str]:
    fact = table("fact")
    found: set[str] = set()
    for part in chunked(facts):
        chosen = select(fact.c.root).where(fact.c.key.in_(part), fact.c.to_seq.is_(None))
        found.update(link.execute(chosen).scalars())
    return found
