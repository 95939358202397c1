"""Candidates for the linker, by index and never by all pairs: most keys in common first, however large the ledger."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.engine import Connection

from ..model import Article, Claim, Fact, Person, SourceRef
from .articles import texts
from .chunks import chunked
from .dossier import facts
from .founding import founders
from .keys import source_keys
from .persons import person_values
from .sources import source_refs
from .tables import table

POSTINGS = 200
"""How many entries of one key are looked at, the newest first: a key as common as that tells little."""


def persons_like(link: Connection, keys: Iterable[str], limit: int) -> list[Person]:
    """Persons (after merges) who share a key with a name."""
    ranked = _roots(link, "person", _ranked(link, "name_key", "person", keys))[:limit]
    known = person_values(link, ranked)
    return [known[key] for key in ranked if key in known]


def facts_like(link: Connection, keys: Iterable[str], persons: Iterable[str], limit: int) -> list[tuple[Fact, Claim]]:
    """Facts (after merges) with their founding claims: those that share a key, then those about the same persons."""
    ranked = [*_ranked(link, "fact_key", "fact", keys), *_about(link, persons)]
    roots = _roots(link, "fact", list(dict.fromkeys(ranked)))[:limit]
    known, founding = facts(link, roots), founders(link, roots)
    return [(known[root], founding[root]) for root in roots if root in known and root in founding]


def articles_like(link: Connection, keys: Iterable[int], limit: int) -> list[Article]:
    """Articles whose text shares numbers of its sketch."""
    ranked = _ranked(link, "copy_key", "article", keys)[:limit]
    known = texts(link, ranked)
    return [known[key] for key in ranked if key in known]


def sources_named(link: Connection, names: Iterable[str], limit: int = 50) -> list[SourceRef]:
    """Sources that go by one of these names, or, as persons, by a name with a key in common."""
    keys = [key for name in names for key in source_keys(name)]
    ranked = _ranked(link, "source_name", "source", keys)[:limit]
    known = source_refs(link, ranked)
    return [known[key] for key in ranked if key in known]


def _ranked(link: Connection, name: str, target: str, keys: Iterable[str | int]) -> list[str]:
    """What the keys point to, most keys in common first, then the newest."""
    wanted = f"SELECT {target}, seq FROM {name} WHERE key = ? ORDER BY seq DESC LIMIT {POSTINGS}"
    shared: Counter[str] = Counter()
    newest: dict[str, int] = {}
    for key in dict.fromkeys(keys):
        found = link.exec_driver_sql(wanted, (key,)).all()
        postings: dict[str, int] = {row[0]: row[1] for row in reversed(found)}
        shared.update(postings.keys())
        newest |= {one: max(seq, newest.get(one, 0)) for one, seq in postings.items()}
    return sorted(shared, key=lambda one: (-shared[one], -newest[one], one))


def _about(link: Connection, persons: Iterable[str]) -> list[str]:
    mention, bears = table("mention"), table("claim_fact")
    near = select(bears.c.fact).join(mention, mention.c.claim == bears.c.claim)
    near = near.where(bears.c.to_seq.is_(None), mention.c.to_seq.is_(None)).limit(POSTINGS)
    asked = sorted(persons)
    return [fact for key in asked for fact in link.execute(near.where(mention.c.person == key)).scalars()]


def _roots(link: Connection, name: str, keys: list[str]) -> list[str]:
    """Who these persons or facts are after merges, in the same order, each once."""
    rows = table(name)
    found: dict[str, str] = {}
    for part in chunked(keys):
        chosen = select(rows.c.key, rows.c.root).where(rows.c.key.in_(part), rows.c.to_seq.is_(None))
        found.update((row.key, row.root) for row in link.execute(chosen))
    return list(dict.fromkeys(found[key] for key in keys if key in found))
