"""Which claims hold a string: an index of every three letters in a row, so that no search walks through every claim.

SQLite's FTS5 with its trigram tokenizer; it keeps neither the words nor where they stand (``content=''``,
``detail=none``), so it only offers candidates, and whoever asks looks at their words. Outside verify: it can offer too
many, and a rebuild makes it again.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Select, and_, column, func, literal_column, or_, select, union
from sqlalchemy.engine import Connection
from sqlalchemy.sql import table as named

from ...model import Entry, EntryKind
from ..tables import table

_MADE = """CREATE VIRTUAL TABLE claim_words
    USING fts5(words, content='', columnsize=0, detail=none, tokenize='trigram case_sensitive 1')"""

_OPENING = (EntryKind.CLAIM_READ, EntryKind.CLAIM_LOGGED)

MOST = 16
"""How many trigrams of a long string are asked for: no more are needed to leave few candidates."""


def lay_out_words(link: Connection) -> None:
    """The index, empty; an older one is dropped."""
    link.exec_driver_sql("DROP TABLE IF EXISTS claim_words")
    link.exec_driver_sql(_MADE)


def index_words(link: Connection, entries: Sequence[Entry], _claims: Sequence[str]) -> None:
    """Add the words of the claims that these entries open, under the number of the entry."""
    bodies = [(entry.seq, entry.body) for entry in entries if entry.kind in _OPENING and entry.body]
    if rows := [(seq, _words(body["text"], body["wording"])) for seq, body in bodies]:
        link.exec_driver_sql("INSERT INTO claim_words (rowid, words) VALUES (?, ?)", rows)


def holding(words: str) -> ColumnElement[bool]:
    """As the claim's own words say; the index narrows the search where the words are long enough for it."""
    claim, folded = table("claim"), words.casefold()
    held = or_(*(func.instr(func.casefold(column), folded) > 0 for column in (claim.c.text, claim.c.wording)))
    near = _near(folded)
    return held if near is None else and_(claim.c.key.in_(near), held)


def _near(folded: str) -> Select[str] | None:
    """The keys of the claims that may hold the words: those by the index, and all that were corrected.

    ``None`` if the words are too short for the index.
    """
    every = dict.fromkeys(folded[n : n + 3] for n in range(len(folded) - 2))
    trigrams = _spread(trigram for trigram in every if "\0" not in trigram)
    if not trigrams:
        return None
    claim, index = table("claim"), named("claim_words", column("rowid"))
    asked = " AND ".join('"' + trigram.replace('"', '""') + '"' for trigram in trigrams)
    found = select(index.c.rowid).where(literal_column("claim_words").op("MATCH")(asked))
    now = claim.c.to_seq.is_(None)
    read = select(claim.c.key).where(claim.c.read.in_(found), now)
    return union(read, select(claim.c.key).where(claim.c.body.is_not(None), now)).subquery().select()


def _words(text: str, wording: str) -> str:
    return text.casefold() if text == wording else f"{text.casefold()}\n{wording.casefold()}"


def _spread(trigrams: Iterable[str]) -> list[str]:
    every = list(trigrams)
    return every[:: -(-len(every) // MOST)] if every else []
