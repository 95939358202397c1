"""Blocking keys by which candidates are found: they only ever grow, and answers are checked against standing rows."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from ..model import Entry, EntryKind, SourceKind
from .fold.survive import said
from .founding import founders
from .putting import put

Keyed = tuple[str, dict[str, Any]]
"""A table and a row of it."""


def index(link: Connection, entries: Sequence[Entry], size: int) -> None:
    """Add the keys of what these entries opened or named, at a journal of ``size``."""
    rows: dict[str, list[dict[str, Any]]] = {}
    for name, row in (*_keyed(entries), *_of_facts(link, entries)):
        rows.setdefault(name, []).append(row | {"seq": size})
    for name, found in rows.items():
        put(link, name, found, anew=False)


def index_names(link: Connection, named: Iterable[tuple[str, str]], size: int) -> None:
    """Add the keys of names under which persons (by key) were seen in articles."""
    rows = [row | {"seq": size} for person, name in named for _, row in _of_name(person, name)]
    put(link, "name_key", rows, anew=False)


def source_keys(name: str, kind: SourceKind | None = None) -> list[str]:
    """What a source is looked up by: its folded name, and for a person the keys of the name."""
    from ..link import name_keys
    from ..link.sources import folded

    persons = name_keys(name) if kind in (None, SourceKind.PERSON) else frozenset()
    return [folded(name), *sorted(f"person {key}" for key in persons)]


def _keyed(entries: Sequence[Entry]) -> Iterable[Keyed]:
    for entry in entries:
        body = said(entry)
        if entry.kind is EntryKind.ARTICLE_ADDED:
            yield from _of_text(body["key"], body["text"])
        elif entry.kind is EntryKind.PERSON_OPENED:
            yield from _of_name(body["key"], body["name"])
        elif entry.kind is EntryKind.PERSON_ALIASED:
            yield from _of_name(body["person"], body["name"])
        elif entry.kind is EntryKind.SOURCE_OPENED:
            yield from _of_source(body["key"], body["name"], SourceKind(body["kind"]))


def _of_facts(link: Connection, entries: Sequence[Entry]) -> Iterable[Keyed]:
    """The keys of the facts opened here, from their founding claims as they stand."""
    from ..link import fact_keys

    opened = [said(e)["key"] for e in entries if e.kind is EntryKind.FACT_OPENED and e.body]
    for fact, claim in founders(link, opened).items():
        yield from (("fact_key", {"key": key, "fact": fact}) for key in sorted(fact_keys(claim)))


def _of_text(article: str, text: str) -> Iterable[Keyed]:
    from ..link import copy_keys

    return (("copy_key", {"key": key, "article": article}) for key in sorted(set(copy_keys(text))))


def _of_name(person: str, name: str) -> Iterable[Keyed]:
    from ..link import name_keys

    return (("name_key", {"key": key, "person": person}) for key in sorted(name_keys(name)))


def _of_source(source: str, name: str, kind: SourceKind) -> Iterable[Keyed]:
    if kind is SourceKind.UNNAMED:
        return ()
    return (("source_name", {"key": key, "source": source}) for key in source_keys(name, kind))
