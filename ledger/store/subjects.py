"""Which subjects an entry has to do with: those whose rows are made afresh when it comes or is undone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from ..journal.keys import NAME, OUTLET
from ..model import Entry, EntryKind
from .chunks import chunked
from .entries import numbered
from .fold.survive import said
from .putting import put
from .shown import show
from .tables import table

_ONE = {
    EntryKind.ARTICLE_ADDED: ("a:", "key"),
    EntryKind.ARTICLE_DESCRIBED: ("a:", "article"),
    EntryKind.ARTICLE_RETRACTED: ("a:", "article"),
    EntryKind.READING_DONE: ("a:", "article"),
    EntryKind.COPY_LINKED: ("a:", "article"),
    EntryKind.CLAIM_READ: ("c:", "key"),
    EntryKind.CLAIM_LOGGED: ("c:", "key"),
    EntryKind.CLAIM_CORRECTED: ("c:", "claim"),
    EntryKind.CLAIM_SUPERSEDED: ("c:", "claim"),
    EntryKind.CLAIM_RETRACTED: ("c:", "claim"),
    EntryKind.CLAIM_LINKED: ("c:", "claim"),
    EntryKind.MENTION_LINKED: ("c:", "claim"),
    EntryKind.PERSON_OPENED: ("p:", "key"),
    EntryKind.PERSON_ALIASED: ("p:", "person"),
    EntryKind.SOURCE_OPENED: ("s:", "key"),
    EntryKind.SOURCE_GRADED: ("s:", "source"),
    EntryKind.SOURCE_OWNED: ("s:", "source"),
    EntryKind.FACT_OPENED: ("f:", "key"),
    EntryKind.FACT_REWORDED: ("f:", "fact"),
    EntryKind.FACT_RULED: ("f:", "fact"),
}
_TWO = {
    EntryKind.PERSONS_MERGED: ("p:", ("into", "from")),
    EntryKind.FACTS_MERGED: ("f:", ("into", "from")),
    EntryKind.FACTS_RIVALS: ("f:", ("one", "other")),
}


def touch(link: Connection, entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """Write down what each entry touches, give shown ids, and return the new entries by subject."""
    known = _Known(link, entries)
    subjects: dict[str, list[Entry]] = defaultdict(list)
    rows = []
    for entry in entries:
        touched = known.touched[entry.seq] = list(dict.fromkeys(known.subjects(entry)))
        for subject in touched:
            rows.append({"subject": subject, "seq": entry.seq})
            subjects[subject].append(entry)
    put(link, "touch", rows)
    show(link, entries)
    return subjects


class _Known:
    """What must be looked up to tell what an entry touches: claims' articles, and what undone entries touched."""

    def __init__(self, link: Connection, entries: Sequence[Entry]) -> None:
        undone = _undone(link, entries)
        outlets = {said(e)["claim"] for e in (*undone, *entries) if _is_outlet_link(e)}
        self.articles = _articles(link, outlets) | _fresh_articles(entries)
        self.touched: dict[int, list[str]] = {}
        for entry in undone:
            self.touched[entry.seq] = list(dict.fromkeys(self.subjects(entry)))

    def subjects(self, entry: Entry) -> Iterable[str]:
        if entry.body is None:
            return ()
        if entry.kind in _ONE:
            prefix, name = _ONE[entry.kind]
            return (prefix + entry.body[name],)
        if entry.kind in _TWO:
            prefix, names = _TWO[entry.kind]
            return tuple(prefix + entry.body[name] for name in names)
        return self._special(entry, entry.body)

    def _special(self, entry: Entry, body: Mapping[str, Any]) -> Iterable[str]:
        if entry.kind is EntryKind.UNDONE:
            return self.touched.get(body["entry"], ())
        if entry.kind is EntryKind.PERSON_SPLIT:
            claims = dict.fromkeys(f"c:{claim}" for claim, _ in body["mentions"])
            return (f"p:{body['person']}", f"p:{body['into']}", *claims)
        if _is_outlet_link(entry):
            return (f"a:{self.articles.get(body['claim'], body['claim'])}",)
        if entry.kind is EntryKind.SOURCE_LINKED and body["n"] == NAME:
            return (f"s:{body['claim']}",)
        return (f"c:{body['claim']}",)


def _is_outlet_link(entry: Entry) -> bool:
    return entry.kind is EntryKind.SOURCE_LINKED and entry.body is not None and entry.body["n"] == OUTLET


def _fresh_articles(entries: Sequence[Entry]) -> dict[str, str]:
    opened = (e for e in entries if e.kind in (EntryKind.CLAIM_READ, EntryKind.CLAIM_LOGGED) and e.body)
    return {said(e)["key"]: said(e)["article"] for e in opened}


def _articles(link: Connection, claims: Iterable[str]) -> dict[str, str]:
    claim = table("claim")
    found: dict[str, str] = {}
    for keys in chunked(claims):
        chosen = select(claim.c.key, claim.c.article).where(claim.c.key.in_(keys))
        found.update((row.key, row.article) for row in link.execute(chosen))
    return found


def _undone(link: Connection, entries: Sequence[Entry]) -> list[Entry]:
    """What these entries undo, and what that undid in its turn; oldest first, so that each stands behind its target."""
    found: dict[int, Entry] = {}
    edge = _targets(entries)
    while edge:
        fresh = numbered(link, edge)
        found |= {entry.seq: entry for entry in fresh}
        edge = _targets(fresh) - set(found)
    return [found[seq] for seq in sorted(found)]


def _targets(entries: Iterable[Entry]) -> set[int]:
    return {e.body["entry"] for e in entries if e.kind is EntryKind.UNDONE and e.body}
