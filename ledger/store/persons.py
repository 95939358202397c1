"""Persons as values: who they are after merges, and under which names."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Select, and_, case, func, select, union_all
from sqlalchemy.engine import Connection

from ..model import Person, PersonCard
from .chunks import chunked
from .conditions import fitting, root_of
from .ids import numbers
from .query import Query
from .states import COUNTING
from .tables import table


def person_values(link: Connection, roots: Iterable[str]) -> dict[str, Person]:
    """The persons with these keys (after merges), each with every name known, oldest first."""
    found: dict[str, Person] = {}
    for part in chunked(dict.fromkeys(roots)):
        names, shown = _names_of(link, part), numbers(link, "P", part)
        for row in sorted(link.execute(_persons(part)).all(), key=lambda row: shown[row.key]):
            known = tuple(dict.fromkeys(names.get(row.key, [row.name])))
            found[row.key] = Person(row.key, f"P{shown[row.key]}", row.name, known)
    return found


def _persons(keys: list[str]) -> Select[str, str]:
    person = table("person")
    return select(person.c.key, person.c.name).where(person.c.key.in_(keys), person.c.to_seq.is_(None))


def _names_of(link: Connection, roots: list[str]) -> dict[str, list[str]]:
    names: dict[str, list[str]] = defaultdict(list)
    for root, name, _ in link.execute(_names(roots)).all():
        names[root].append(name)
    return names


def _names(roots: list[str] | None = None) -> Any:
    """Root, name and since when it was first seen, of given, aliased and seen names, oldest first."""
    person = table("person")
    parts = []
    for rows in (table("person_name"), table("seen_name")):
        ever = rows.alias()
        first = select(func.min(ever.c.from_seq)).where(ever.c.person == rows.c.person, ever.c.name == rows.c.name)
        since = first.scalar_subquery().label("from_seq")
        near = select(person.c.root, rows.c.name, since).join(rows, rows.c.person == person.c.key)
        near = near.where(person.c.to_seq.is_(None), rows.c.to_seq.is_(None))
        parts.append(near if roots is None else near.where(person.c.root.in_(roots)))
    whole = union_all(*parts).subquery()
    return select(whole).order_by(whole.c.from_seq, whole.c.name, whole.c.root)


def person_names(link: Connection) -> list[tuple[str, str]]:
    """Every name of every person, with the person's key after merges."""
    return list(dict.fromkeys((row.root, row.name) for row in link.execute(_names())))


def persons_in(link: Connection, claims: Iterable[str]) -> dict[str, Sequence[Person]]:
    """The persons that each of these claims mentions, in the order of the mentions."""
    mention, person = table("mention"), table("person")
    near = select(mention.c.claim, person.c.root).join(person, person.c.key == mention.c.person)
    near = near.where(mention.c.to_seq.is_(None), person.c.to_seq.is_(None)).order_by(mention.c.claim, mention.c.n)
    rows = [row for part in chunked(claims) for row in link.execute(near.where(mention.c.claim.in_(part)))]
    known = person_values(link, (row.root for row in rows))
    found: dict[str, list[Person]] = defaultdict(list)
    for row in rows:
        if row.root in known and known[row.root] not in found[row.claim]:
            found[row.claim].append(known[row.root])
    return dict(found)


def mentioned(link: Connection, claims: Iterable[str]) -> dict[str, dict[int, str]]:
    """For each of these claims the key, after merges, of the person that each of its mentions is linked to."""
    mention, person = table("mention"), table("person")
    near = select(mention.c.claim, mention.c.n, person.c.root).join(person, person.c.key == mention.c.person)
    near = near.where(mention.c.to_seq.is_(None), person.c.to_seq.is_(None))
    found: dict[str, dict[int, str]] = defaultdict(dict)
    for part in chunked(claims):
        for row in link.execute(near.where(mention.c.claim.in_(part))):
            found[row.claim][row.n] = row.root
    return dict(found)


def persons(link: Connection, query: Query) -> list[PersonCard]:
    """The persons whom a fitting claim mentions, oldest first; one asked for by key is the only one, and is there."""
    counts = {row.person: row for row in link.execute(_counts(link, query))}
    asked = [str(link.execute(select(root_of("person", query.person))).scalar())] if query.person else list(counts)
    known = person_values(link, asked)
    cards = (PersonCard(person, *_numbers(counts.get(key))) for key, person in known.items())
    return sorted(cards, key=lambda card: int(card.person.id[1:]))


def _counts(link: Connection, query: Query) -> Select[Any]:
    """How many counting claims, facts and articles stand behind each person."""
    mention, person = table("mention"), table("person")
    claim, fact, article = table("claim"), table("fact"), table("article")
    counting = and_(claim.c.state.in_(COUNTING), article.c.retracted.is_(None))
    columns = [func.count(func.distinct(case((counting, c)))) for c in (claim.c.key, fact.c.root, claim.c.article)]
    near = fitting(link, query).join(mention, and_(mention.c.claim == claim.c.key, mention.c.to_seq.is_(None)))
    near = near.join(person, and_(person.c.key == mention.c.person, person.c.to_seq.is_(None)))
    if query.person:
        near = near.where(person.c.root == root_of("person", query.person))
    return near.with_only_columns(person.c.root.label("person"), *columns).group_by(person.c.root)


def _numbers(row: Any) -> tuple[int, int, int]:
    return (row[1], row[2], row[3]) if row else (0, 0, 0)
