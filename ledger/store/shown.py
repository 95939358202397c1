"""Shown ids are given: the next number of its letter to each key that is opened for the first time."""

from collections.abc import Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from ..model import Entry, EntryKind
from .fold.survive import said
from .ids import shown_numbers
from .putting import put
from .tables import table

OPENS = {
    EntryKind.ARTICLE_ADDED: "A",
    EntryKind.CLAIM_READ: "C",
    EntryKind.CLAIM_LOGGED: "C",
    EntryKind.FACT_OPENED: "F",
    EntryKind.PERSON_OPENED: "P",
    EntryKind.SOURCE_OPENED: "S",
}
"""The letter of the shown id that an opening entry gives to its key."""

Opened = tuple[str, str]
"""A letter and a key."""


def show(link: Connection, entries: Sequence[Entry]) -> None:
    """Give shown ids to what these entries open, in their order; a key keeps the number it has."""
    opened: dict[Opened, int] = {}
    for entry in entries:
        if entry.kind in OPENS and entry.body is not None:
            opened.setdefault((OPENS[entry.kind], said(entry)["key"]), entry.seq)
    known = _known(link, {key for _, key in opened})
    last = _last(link) if opened else {}
    rows = []
    for (letter, key), seq in opened.items():
        if (letter, key) not in known:
            last[letter] = last.get(letter, 0) + 1
            rows.append({"letter": letter, "n": last[letter], "key": key, "seq": seq})
    put(link, "shown", rows)


def _known(link: Connection, keys: Iterable[str]) -> set[Opened]:
    return {(letter, key) for key, numbers in shown_numbers(link, keys).items() for letter in numbers}


def _last(link: Connection) -> dict[str, int]:
    """The last number of every letter; each is one step into the index, however many there are."""
    shown = table("shown")
    asked = {letter: select(func.max(shown.c.n)).where(shown.c.letter == letter) for letter in set(OPENS.values())}
    return {letter: link.execute(one).scalar() or 0 for letter, one in asked.items()}
