"""What happened to a subject."""

import re
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.engine import Connection

from ..model import Entry
from .bearings import of_facts
from .entries import histories
from .fold.survive import surviving
from .ids import resolve
from .tables import LAST, table

_ID = re.compile(r"([ACFPS])C?\d+", re.IGNORECASE)


def history(link: Connection, subject: str, *, undone: bool) -> list[Entry]:
    """The entries that touch a shown id, or a key, which may be a claim's and a fact's; in order.

    A fact's history holds that of its claims.
    """
    named = _ID.fullmatch(subject)
    key = resolve(link, subject) if named else subject
    letters = named[1].lower() if named else "acfps"
    subjects = {f"{letter}:{key}" for letter in letters}
    if "f" in letters:
        subjects |= {f"c:{claim}" for claim in _claims_of(link, key)}
    touching = {entry.seq: entry for found in histories(link, subjects, LAST).values() for entry in found}
    entries = [touching[seq] for seq in sorted(touching)]
    return entries if undone else surviving(entries)


def _claims_of(link: Connection, fact: str) -> Iterable[str]:
    rows = table("fact")
    root = link.execute(select(rows.c.root).where(rows.c.key == fact, rows.c.to_seq.is_(None))).scalar()
    if root is None:
        return ()
    return link.execute(of_facts([root]).with_only_columns(table("claim").c.key)).scalars().all()
