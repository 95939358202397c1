"""Drafts to entries to rows, in one transaction: all of it stands or none."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache

from sqlalchemy import Select, select
from sqlalchemy.engine import Connection

from ..errors import StoreError, UnknownError
from ..journal.entries import seal
from ..model import Draft, Entry, EntryKind
from .among import among, firsts
from .dialect import dialect
from .entries import frontier, write
from .project import project
from .tables import table
from .uncollected import uncollected

SALT = 16
"""Bytes of salt in a digest: enough that a body cannot be found by trying."""


@contextmanager
def transaction(link: Connection) -> Iterator[None]:
    """One writer at a time, from the first statement on; anything raised, Ctrl-C too, takes it all back."""
    own = dialect(link)
    try:
        own.begin(link)
        yield
        link.exec_driver_sql("COMMIT")
    except BaseException:
        if own.unfinished(link):
            link.exec_driver_sql("ROLLBACK")
        raise


def append(link: Connection, drafts: Sequence[Draft], at: datetime | None = None) -> list[Entry]:
    """Seal the drafts behind the last entry and bring the tables up to them; ``at`` is now unless given.

    Raises :class:`StoreError` for an article that is there already, :class:`UnknownError` for undoing what is not.
    """
    if not drafts:
        return []
    with transaction(link), uncollected():
        tree = frontier(link)
        _check(link, drafts, tree.size)
        salts, when = os.urandom(SALT * len(drafts)), moment(at)
        entries = [
            seal(draft, tree.size + n, when, salts[SALT * (n - 1) : SALT * n]) for n, draft in enumerate(drafts, 1)
        ]
        write(link, entries, tree.extend(bytes.fromhex(entry.leaf) for entry in entries))
        project(link, entries)
    return entries


def moment(at: datetime | None) -> str:
    """A moment in UTC as the journal writes it: ISO 8601 with milliseconds and Z."""
    return (at or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _check(link: Connection, drafts: Sequence[Draft], size: int) -> None:
    """What only the last moment can tell: another program may have written since the drafts were made."""
    if firsts(link, _added(), [draft.body["key"] for draft in drafts if draft.kind is EntryKind.ARTICLE_ADDED]):
        why = "the same text of the same outlet and address was added before"
        raise StoreError("this article is in the ledger", why, "nothing was changed; there is nothing to do")
    for draft in drafts:
        if draft.kind is EntryKind.UNDONE and not 1 <= draft.body["entry"] <= size:
            raise UnknownError(f"there is no entry {draft.body['entry']}", f"the journal ends at {size}")


@cache
def _added() -> Select[str]:
    article = table("article")
    return select(article.c.key).where(among(article.c.key), article.c.to_seq.is_(None))
