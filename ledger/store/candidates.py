"""Candidates for the linker, by index and never by all pairs: most keys in common first, however large the ledger."""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import islice

from sqlalchemy import Select, select
from sqlalchemy.engine import Connection

from ..model import Article, Claim, Fact, Person, SourceRef
from .among import among, found
from .articles import texts
from .chunks import chunked
from .dialect import dialect
from .dossier import facts
from .founding import founders
from .ids import keys_numbered
from .keys import LETTER, ending_keys, hashed, source_keys
from .persons import person_values
from .roots import ends
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


def first_persons(link: Connection, limit: int) -> list[Person]:
    """Who goes by the numbers from P1 to that limit (after merges)."""
    roots = list(dict.fromkeys(_numbered_roots(link, "person", "P", list(range(1, limit + 1)))))
    known = person_values(link, roots)
    return [known[key] for key in roots if key in known]


def articles_about(link: Connection, person: str, limit: int) -> list[Article]:
    """Articles that speak of a person (after merges), at most ``limit``, among the first claims by an index."""
    asked = _mentioning(link, [person])
    holding = dict(found(link, _holding(), asked))
    return list(texts(link, list(dict.fromkeys(holding[key] for key in asked if key in holding))[:limit]).values())


@cache
def _holding() -> Select[str, str]:
    claim = table("claim")
    return select(claim.c.key, claim.c.article).where(among(claim.c.key), claim.c.to_seq.is_(None))


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
    return _sources(link, [key for name in names for key in source_keys(name)], limit)


def outlets_ending(link: Connection, name: str, limit: int = 20) -> list[SourceRef]:
    """Outlets whose names end with the last word of this one, the newest first."""
    return _sources(link, ending_keys(name), limit)


def _sources(link: Connection, keys: list[str], limit: int) -> list[SourceRef]:
    ranked = keys_numbered(link, "S", _ranked(link, "source_name", keys)[:limit])
    known = source_refs(link, ranked)
    return [known[key] for key in ranked if key in known]


def _best(link: Connection, index: str, name: str, keys: Iterable[str], limit: int) -> list[str]:
    """The persons or facts (after merges) that share most keys; some of the best may be one by now, or undone."""
    best: list[str] = []
    for part in islice(chunked(_ranked(link, index, keys), limit), SPARE):
        best = list(dict.fromkeys([*best, *_numbered_roots(link, name, LETTER[index], part)]))
        if len(best) >= limit:
            break
    return best[:limit]


def _ranked(link: Connection, index: str, keys: Iterable[str | int]) -> list[int]:
    """The numbers to which the blocking keys point, most keys in common first, then the newest."""
    wanted = f"SELECT n FROM {index} WHERE key = {dialect(link).MARK} ORDER BY n DESC LIMIT {POSTINGS}"
    shared: Counter[int] = Counter()
    for key in dict.fromkeys(map(hashed, keys)):
        shared.update([row[0] for row in link.exec_driver_sql(wanted, (key,)).all()])
    return sorted(shared, key=lambda n: (-shared[n], -n))


def _numbered_roots(link: Connection, name: str, letter: str, numbered: list[int]) -> list[str]:
    """Who goes by these numbers after merges, in the same order."""
    roots = dict(found(link, _numbered(name, letter), numbered))
    return [roots[n] for n in numbered if n in roots]


@cache
def _numbered(name: str, letter: str) -> Select[int, str]:
    rows, shown = table(name), table("shown")
    chosen = select(shown.c.n, rows.c.root).join(rows, rows.c.key == shown.c.key)
    return chosen.where(shown.c.letter == letter, among(shown.c.n), rows.c.to_seq.is_(None))


def _about(link: Connection, persons: Iterable[str]) -> list[str]:
    """The facts of claims that mention these persons (after merges), under whatever name."""
    asked = _mentioning(link, sorted(set(ends(link, "person", persons).values())))
    borne = dict(found(link, _bearing(), asked))
    return [borne[key] for key in asked if key in borne]


@cache
def _bearing() -> Select[str, str]:
    bears = table("claim_fact")
    return select(bears.c.claim, bears.c.fact).where(among(bears.c.claim), bears.c.to_seq.is_(None))


def _mentioning(link: Connection, roots: Iterable[str]) -> list[str]:
    """Claims that mention one of these persons (after merges), in the order of an index, so many of each at most."""
    mention, person = table("mention"), table("person")
    merged = select(person.c.key).where(person.c.to_seq.is_(None)).order_by(person.c.key)
    near = select(mention.c.claim).where(mention.c.to_seq.is_(None)).order_by(mention.c.name, mention.c.claim)
    claims: list[str] = []
    for root in roots:
        most = len(claims) + POSTINGS
        for key in link.execute(merged.where(person.c.root == root)).scalars().all():
            claims += link.execute(near.where(mention.c.person == key).limit(most - len(claims))).scalars()
    return list(dict.fromkeys(claims))


def _roots(link: Connection, name: str, keys: list[str]) -> list[str]:
    """Who these persons or facts are after merges, in the same order, each once."""
    roots = ends(link, name, keys)
    return list(dict.fromkeys(roots[key] for key in keys if key in roots))
