"""Where a ledger lies: from a path or URL to an open, checked connection of the dialect that the URL names."""

from sqlalchemy.engine import Connection

from ..errors import StoreError
from .dialect import Dialect, dialect, named
from .tables import SCHEMA

SCHEMES = {"sqlite": "sqlite", "postgresql": "postgresql", "postgresql+psycopg": "postgresql", "postgres": "postgresql"}
"""The dialect of each scheme a URL may begin with."""


def connect(where: str, *, create: bool, write: bool, older: bool = False) -> Connection:
    """An open connection to the ledger at a path or URL, as :class:`~ledger.store.dialect.Dialect` says.

    Raises :class:`StoreError` for a URL of another sort too. One that only reads shows one moment.
    """
    link = dialect_of(where).connect(where, create=create, write=write or create, older=older)
    if not (write or create):
        dialect(link).look(link)
    return link


def dialect_of(where: str) -> Dialect:
    """The dialect of a path or URL. Raises :class:`StoreError` for an unknown scheme."""
    scheme, mark, _ = where.partition("://")
    if mark and scheme not in SCHEMES:
        why = f"unknown scheme {scheme}"
        raise StoreError("cannot open the ledger", why, "give a path, sqlite:///path or postgresql://host/database")
    return named(SCHEMES[scheme] if mark else "sqlite")


def close(link: Connection) -> None:
    """Close the connection and what is behind it."""
    link.close()
    link.engine.dispose()


def check_version(place: str, version: int, *, older: bool) -> None:
    """Raises :class:`StoreError` for tables of a version newer than this program's or, without ``older``, older."""
    if version > SCHEMA:
        why = f"its tables are version {version}, this program knows {SCHEMA}"
        raise StoreError(f"{place} is newer than this program", why, "install a newer ledger")
    if version < SCHEMA and not older:
        why = f"its tables are version {version}, this program's are {SCHEMA}"
        raise StoreError(f"{place} was made by an older program", why, "`ledger rebuild` makes its tables anew")
