"""Claims and facts with all that a report or an audit shows of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.engine import Connection

from ..model import Article, ArticleCard, ClaimFile, Entry, Fact, FactFile, Person, Record
from .articles import article_cards, texts
from .bearings import Held, claims, held
from .chunks import chunked
from .conditions import fitting, fitting_facts, root_of
from .dossier import Dossier, dossiers, facts
from .entries import openings
from .persons import persons_in
from .query import Query
from .rivalry import asked_about, contesting
from .sources import records
from .tables import table

CONTEXT = 32
"""How many characters before and behind a quote are shown."""

AT_ONCE = 200
"""How many facts are put together at a time."""


__all__ = ["claim_files", "fact_files", "files_of", "fitting", "merged_into", "root"]


def root(link: Connection, key: str) -> str | None:
    """The key a fact goes by after merges; ``None`` if there is no such fact."""
    found = link.execute(select(root_of("fact", key))).scalar()
    return None if found is None else str(found)


def homeless(link: Connection) -> list[str]:
    """The claims that stand but are joined with no article or fact."""
    claim = table("claim")
    found = claims().with_only_columns(claim.c.key)
    chosen = select(claim.c.key).where(claim.c.to_seq.is_(None), claim.c.key.not_in(found.subquery().select()))
    return list(link.execute(chosen.order_by(claim.c.opened)).scalars())


def claim_files(link: Connection, chosen: Select[Any]) -> list[ClaimFile]:
    """A file for each claim that the selection finds, oldest first."""
    return list(_files(link, held(link, chosen)).values())


def fact_files(link: Connection, query: Query) -> Iterator[FactFile]:
    """A file for each fact that fits the query, with all its claims, in the order in which facts were opened."""
    earned = records(link)
    for part in chunked(link.execute(fitting_facts(link, query)).scalars().all(), AT_ONCE):
        yield from files_of(link, part, earned)


def files_of(link: Connection, roots: Sequence[str], earned: Mapping[str, Record]) -> list[FactFile]:
    """The files of these facts."""
    found = dossiers(link, roots, earned)
    read = _files(link, [one for dossier in found for one in dossier.held])
    persons, perhaps = persons_in(link, read), _perhaps(link, roots)
    return [replace(_fact_file(one, read, persons), perhaps=perhaps.get(one.fact.key, ())) for one in found]


def _perhaps(link: Connection, roots: Sequence[str]) -> dict[str, tuple[Fact, ...]]:
    """For each of these facts those that perhaps exclude it, as far as somebody says both."""
    asked = asked_about(link, roots)
    active = contesting(link, {*asked, *(other for others in asked.values() for other in others)}) if asked else set()
    known = facts(link, sorted(active), merged=False)
    beside = {key: [known[other] for other in others if other in known] for key, others in asked.items()}
    return {key: tuple(sorted(found, key=_order)) for key, found in beside.items() if key in known}


def _order(fact: Fact) -> tuple[int, str]:
    return len(fact.id), fact.id


def _fact_file(dossier: Dossier, read: Mapping[str, ClaimFile], persons: Mapping[str, Sequence[Person]]) -> FactFile:
    keys = [one.bearing.claim.key for one in dossier.held]
    named = {person.key: person for key in keys for person in persons.get(key, ())}
    return FactFile(
        fact=dossier.fact,
        claims=tuple(read[key] for key in keys),
        persons=tuple(named.values()),
        rivals=dossier.rivals,
        ruling=dossier.ruling,
        assessment=dossier.assessment(),
        planned=dossier.planned,
        confirmed=dossier.confirmed,
    )


def _files(link: Connection, found: Sequence[Held]) -> dict[str, ClaimFile]:
    articles = dict.fromkeys(one.bearing.claim.article for one in found)
    cards, read = article_cards(link, articles), texts(link, articles)
    opened = openings(link, (one.opened for one in found))
    files = [_file(one, cards, read, opened[one.opened]) for one in found]
    return {file.bearing.claim.key: file for file in files}


def _file(one: Held, cards: Mapping[str, ArticleCard], read: Mapping[str, Article], opened: Entry) -> ClaimFile:
    article = one.bearing.claim.article
    text, hull = read[article].text, one.bearing.claim.hull
    return ClaimFile(
        id=f"C{one.n}",
        bearing=one.bearing,
        article=cards[article],
        exact=text[hull.start : hull.end],
        prefix=text[max(0, hull.start - CONTEXT) : hull.start],
        suffix=text[hull.end : hull.end + CONTEXT],
        state=one.state,
        state_because=one.because,
        link_by=one.link_by,
        link_score=one.link_score,
        reader_version=opened.by.removeprefix("machine:") if opened.by_machine else "",
        logged_at=opened.at,
        logged_by=opened.by,
        entry=opened.seq,
        leaf=opened.leaf,
    )


def merged_into(link: Connection, root: str) -> tuple[Fact, ...]:
    """The facts that go by another's key since they were merged into it, in the order in which they were opened."""
    rows = table("fact")
    gone = select(rows.c.key).where(rows.c.root == root, rows.c.key != root, rows.c.to_seq.is_(None))
    return tuple(sorted(facts(link, link.execute(gone).scalars().all()).values(), key=_opened))


def _opened(fact: Fact) -> tuple[int, str]:
    return len(fact.id), fact.id
