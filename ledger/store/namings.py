"""By whose word a person goes by a name: aliases given, names that came with a merged person, names set apart."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.engine import Connection

from ..model import Entry, EntryKind
from .entries import histories
from .fold.survive import of_kind, said, surviving
from .tables import LAST, table


def namings(link: Connection, root: str, names: Iterable[str]) -> list[Entry]:
    """The standing entries that gave one of ``names`` to the person with the key ``root`` (after merges), in order.

    They are aliases, merges of persons who went by one of the names, and splits that set it apart for this person. What
    was given before a split that took the name away counts no more.
    """
    wanted, members = set(names), _members(link, root)
    touching = histories(link, (f"p:{key}" for key in members), LAST).values()
    entries = {entry.seq: entry for found in touching for entry in surviving(found)}
    ordered = [entries[seq] for seq in sorted(entries)]
    lost = _lost(ordered, members, wanted)
    return [entry for entry in ordered if _gives(link, entry, members, wanted) and entry.seq > lost]


def mention_links(link: Connection, claims: Iterable[str]) -> list[Entry]:
    """The standing entries that say whom the mentions of these claims mean, or do not mean, in order."""
    touching = histories(link, (f"c:{key}" for key in claims), LAST).values()
    found = {e.seq: e for entries in touching for e in of_kind(surviving(entries), EntryKind.MENTION_LINKED)}
    return [found[seq] for seq in sorted(found)]


def _members(link: Connection, root: str) -> Mapping[str, int | None]:
    """The person and whoever was merged into it, directly or not, with the number of the merging entry."""
    person = table("person")
    chosen = select(person.c.key, person.c.into_seq).where(person.c.root == root, person.c.to_seq.is_(None))
    return {row.key: row.into_seq for row in link.execute(chosen)}


def _lost(entries: Sequence[Entry], members: Mapping[str, int | None], names: set[str]) -> int:
    """The last split that took one of the names away; 0 if none did."""
    away = [entry for entry in of_kind(entries, EntryKind.PERSON_SPLIT) if said(entry)["person"] in members]
    return max((entry.seq for entry in away if names & set(said(entry).get("names", ()))), default=0)


def _gives(link: Connection, entry: Entry, members: Mapping[str, int | None], names: set[str]) -> bool:
    body = said(entry)
    if entry.kind is EntryKind.PERSON_ALIASED:
        return body["name"] in names
    if entry.kind is EntryKind.PERSON_SPLIT:
        return body["into"] in members and bool(names & set(body.get("names", ())))
    merged = entry.kind is EntryKind.PERSONS_MERGED and members.get(body["from"]) == entry.seq
    return merged and bool(names & _names(link, body["from"]))


def _names(link: Connection, key: str) -> set[str]:
    """The names of one person before merges."""
    every = (table("person_name"), table("seen_name"))
    chosen = (select(rows.c.name).where(rows.c.person == key, rows.c.to_seq.is_(None)) for rows in every)
    return {name for one in chosen for name in link.execute(one).scalars()}
