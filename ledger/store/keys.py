"""Blocking keys by which candidates are found: they only ever grow, and answers are checked against standing rows."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b
from zlib import crc32

from sqlalchemy.engine import Connection

from ..model import Entry, EntryKind, SourceKind
from .founding import founders
from .ids import numbers
from .putting import put

Keyed = tuple[str, str, str | int]
"""A table, the key of a subject, and what the subject is looked up by there."""

LETTER = {"name_key": "P", "fact_key": "F", "copy_key": "A", "source_name": "S"}
"""Whose shown numbers each table leads to."""


def index(link: Connection, entries: Sequence[Entry]) -> None:
    """Add the keys of what these entries opened or named."""
    _put(link, [*_keyed(entries), *_of_facts(link, entries)])


def index_names(link: Connection, named: Iterable[tuple[str, str]]) -> None:
    """Add the keys of names under which persons (by key) were seen in articles."""
    _put(link, [keyed for person, name in named for keyed in _of_name(person, name)])


def hashed(key: str | int) -> int:
    """A blocking key as the tables hold it: below 2**63, and a number is its own.

    The half before the first ":" (the person of a fact's key) makes the upper bits, so that the keys of one person lie
    side by side on few pages of a large ledger.
    """
    if isinstance(key, int):
        return key
    whole = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=4).digest()
    return _upper(key.partition(":")[0]) | int.from_bytes(whole)


@lru_cache(maxsize=10_000)
def _upper(first: str) -> int:
    return (crc32(first.encode("utf-8", "surrogatepass")) >> 1) << 32


def source_keys(name: str, kind: SourceKind | None = None) -> list[str]:
    """What a source is looked up by: its folded name, and for a person the keys of the name."""
    from ..link import name_keys
    from ..link.sources import folded

    persons = name_keys(name) if kind in (None, SourceKind.PERSON) else frozenset()
    return [folded(name), *sorted(f"person {key}" for key in persons)]


def ending_keys(name: str) -> list[str]:
    """What an outlet is looked up by where only the end of its name is given: its last word."""
    from ..link.sources import folded

    return [f"outlet {word}" for word in folded(name).split()[-1:]]


def _put(link: Connection, keyed: Sequence[Keyed]) -> None:
    """Rows for those subjects that ever had a number; what was never opened is nobody's candidate."""
    by_table: dict[str, list[tuple[str, str | int]]] = defaultdict(list)
    for name, subject, key in keyed:
        by_table[name].append((subject, key))
    for name, pairs in by_table.items():
        shown = numbers(link, LETTER[name], dict.fromkeys(subject for subject, _ in pairs))
        rows = [{"key": hashed(key), "n": shown[subject]} for subject, key in pairs if subject in shown]
        put(link, name, rows, anew=False)


def _keyed(entries: Sequence[Entry]) -> Iterable[Keyed]:
    for entry in entries:
        body = entry.body or {}
        if entry.kind is EntryKind.ARTICLE_ADDED:
            yield from _of_text(body["key"], body["text"])
        elif entry.kind is EntryKind.PERSON_OPENED:
            yield from _of_name(body["key"], body["name"])
        elif entry.kind is EntryKind.PERSON_ALIASED:
            yield from _of_name(body["person"], body["name"])
        elif entry.kind is EntryKind.SOURCE_OPENED:
            yield from _of_source(body["key"], body["name"], SourceKind(body["kind"]))


def _of_facts(link: Connection, entries: Sequence[Entry]) -> Iterable[Keyed]:
    """The keys of the facts opened here, or of which the founding claim was reworded, from that claim as it stands."""
    from ..link import fact_keys

    opened = [e.body["key"] for e in entries if e.kind is EntryKind.FACT_OPENED and e.body]
    opened += [e.body["claim"] for e in entries if e.kind is EntryKind.CLAIM_CORRECTED and e.body]
    for fact, claim in founders(link, opened).items():
        yield from (("fact_key", fact, key) for key in fact_keys(claim))


def _of_text(article: str, text: str) -> Iterable[Keyed]:
    from ..link import copy_keys, translation_keys

    return (("copy_key", article, key) for key in {*copy_keys(text), *translation_keys(text)})


def _of_name(person: str, name: str) -> Iterable[Keyed]:
    from ..link import name_keys

    return (("name_key", person, key) for key in name_keys(name))


def _of_source(source: str, name: str, kind: SourceKind) -> Iterable[Keyed]:
    if kind is SourceKind.UNNAMED:
        return ()
    ending = ending_keys(name) if kind is SourceKind.OUTLET else []
    return (("source_name", source, key) for key in (*source_keys(name, kind), *ending))
