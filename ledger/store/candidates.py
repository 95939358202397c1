"""Candidates for the linker, by index and never by all pairs: most keys in common first, however large the ledger."""

from collections import Counter
from collections.abc import Iterable
from itertools import islice

from sqlalchemy import and_, select
from sqlalchemy.engine import Connection

from ..model import Article, Claim, Fact, Person, SourceRef
from .articles import texts
from .chunks import chunked
from .dialect import dialect
from .dossier import facts
from .founding import founders
from .ids import keys_numbered
from .keys import LETTER, hashed, source_keys
from .persons import person_values, roots_of
from .sources import source_refs
from .tables import table

SPARE = 4
"""How many times as many as are asked for are looked up at most, where several are one by now."""

POSTINGS = 200
"""How many entries of one key are looked at, the newest first: a key as common as that tells little."""


def persons_like(link: Connection, keys: Iterable[str], limit: int) -> list[Person]:
    """Persons (after merges) who share a key with a name."""
    ranked = _best(link, "name_key", "person", keys, limit)
    known = person_values(link, ranked)
    return [known[key] for key in ranked if key in known]


def articles_about(link: Connection, person: str, limit: int) -> list[Article]:
    """Articles that speak of a person (after merges), at most ``limit``."""
    claim, mention, rows = table("claim"), table("mention"), table("person")
    found = select(claim.c.article).join(mention, mention.c.claim == claim.c.key).distinct().limit(limit)
    found = found.join(rows, rows.c.key == mention.c.person).where(rows.c.root == person)
    holding = (claim.c.to_seq.is_(None), mention.c.to_seq.is_(None), rows.c.to_seq.is_(None))
    return list(texts(link, link.execute(found.where(*holding)).scalars().all()).values())


def facts_like(link: Connection, keys: Iterable[str], persons: Iterable[str], limit: int) -> list[tuple[Fact, Claim]]:
    """Facts (after merges) with their founding claims: those that share a key, then those about the same persons."""
    roots = _best(link, "fact_key", "fact", keys, limit)
    if len(roots) < limit:
        roots = list(dict.fromkeys([*roots, *_roots(link, "fact", _about(link, persons))]))[:limit]
    known, founding = facts(link, roots), founders(link, roots)
    return [(known[root], founding[root]) for root in roots if root in known and root in founding]


def articles_like(link: Connection, keys: Iterable[int], limit: int) -> list[Article]:
    """Articles whose text shares numbers of its sketch."""
    ranked = keys_numbered(link, "A", _ranked(link, "copy_key", keys)[:limit])
    known = texts(link, ranked)
    return [known[key] for key in ranked if key in known]


def sources_named(link: Connection, names: Iterable[str], limit: int = 50) -> list[SourceRef]:
    """Sources that go by one of these names, or, as persons, by a name with a key in common."""
    keys = [key for name in names for key in source_keys(name)]
    ranked = keys_numbered(link, "S", _ranked(link, "source_name", keys)[:limit])
    known = source_refs(link, ranked)
    return [known[key] for key in ranked if key in known]


def _best(link: Connection, index: str, name: str, keys: Iterable[str], limit: int) -> list[str]:
    """The persons or facts (after merges) that share most keys; some of the best may be one by now, or undone."""
    found: list[str] = []
    for part in islice(chunked(_ranked(link, index, keys), limit), SPARE):
        found = list(dict.fromkeys([*found, *_numbered_roots(link, name, LETTER[index], part)]))
        if len(found) >= limit:
            break
    return found[:limit]


def _ranked(link: Connection, index: str, keys: Iterable[str | int]) -> list[int]:
    """The numbers to which the blocking keys point, most keys in common first, then the newest."""
    wanted = f"SELECT n FROM {index} WHERE key = {dialect(link).MARK} ORDER BY n DESC LIMIT {POSTINGS}"
    shared: Counter[int] = Counter()
    for key in dict.fromkeys(map(hashed, keys)):
        shared.update([row[0] for row in link.exec_driver_sql(wanted, (key,)).all()])
    return sorted(shared, key=lambda n: (-shared[n], -n))


def _numbered_roots(link: Connection, name: str, letter: str, numbered: list[int]) -> list[str]:
    """Who goes by these numbers after merges, in the same order."""
    rows, shown = table(name), table("shown")
    chosen = select(shown.c.n, rows.c.root).join(rows, rows.c.key == shown.c.key)
    chosen = chosen.where(shown.c.letter == letter, shown.c.n.in_(numbered), rows.c.to_seq.is_(None))
    found = {row[0]: row[1] for row in link.execute(chosen).all()}
    return [found[n] for n in numbered if n in found]


def _about(link: Connection, persons: Iterable[str]) -> list[str]:
    """The facts of claims that mention these persons (after merges), under whatever name."""
    mention, bears, person = table("mention"), table("claim_fact"), table("person")
    near = select(bears.c.fact).join(mention, mention.c.claim == bears.c.claim)
    near = near.join(person, and_(person.c.key == mention.c.person, person.c.to_seq.is_(None)))
    near = near.where(bears.c.to_seq.is_(None), mention.c.to_seq.is_(None)).limit(POSTINGS)
    asked = sorted(set(roots_of(link, persons).values()))
    return [fact for key in asked for fact in link.execute(near.where(person.c.root == key)).scalars()]


def _roots(link: Connection, name: str, keys: list[str]) -> list[str]:
    """Who these persons or facts are after merges, in the same order, each once."""
    rows = table(name)
    found: dict[str, str] = {}
    for part in chunked(keys):
        chosen = select(rows.c.key, rows.c.root).where(rows.c.key.in_(part), rows.c.to_seq.is_(None))
        found.update((key, root) for key, root in link.execute(chosen).all())
    return list(dict.fromkeys(found[key] for key in keys if key in found))
