"""What SQLite and PostgreSQL do each in its own way; everything else in this room is the same for both."""

from collections.abc import Sequence
from typing import Protocol, cast

from sqlalchemy import ColumnElement
from sqlalchemy.engine import Connection

from ..model import Entry


class Dialect(Protocol):
    """One of the packages :mod:`ledger.store.sqlite` and :mod:`ledger.store.postgresql`."""

    MARK: str
    """What stands for a value in a statement that goes to the driver as it is."""

    def connect(self, where: str, *, create: bool, write: bool, older: bool) -> Connection:
        """An open connection to the ledger at a path or URL; a new one is made only with ``create``.

        Raises :class:`~ledger.errors.StoreError` if there is none, if what is there is no ledger, is newer than this
        program, or, without ``older``, older, or cannot be read or, with ``write``, written.
        """

    def renew(self, link: Connection) -> None:
        """Every derived table as this program lays it out, and empty; to be called in a transaction."""

    def begin(self, link: Connection) -> None:
        """Begin a transaction to write in; it waits for another writer, and no other begins beside it."""

    def look(self, link: Connection) -> None:
        """Begin a transaction that shows one moment of the ledger, whatever others write meanwhile."""

    def unfinished(self, link: Connection) -> bool:
        """True between the begin of a transaction and its end."""

    def settle(self, link: Connection, size: int) -> None:
        """Within the transaction that brought the journal to ``size``: see that what is asked next is found quickly."""

    def index_words(self, link: Connection, entries: Sequence[Entry], claims: Sequence[str]) -> None:
        """Make the words of claims findable: ``entries`` are a commit, projected, ``claims`` the keys it touched."""

    def holding(self, words: str) -> ColumnElement[bool]:
        """That a claim's text or wording holds the words in any case, by an index where they are long enough."""


def dialect(link: Connection) -> Dialect:
    """The dialect of a connection."""
    return named(link.dialect.name)


def named(name: str) -> Dialect:
    """The dialect "sqlite" or "postgresql"; only what is used is imported."""
    if name == "postgresql":
        from . import postgresql

        return cast("Dialect", postgresql)
    from . import sqlite

    return cast("Dialect", sqlite)
