"""The only room that knows SQL: the journal, and the tables that are its shadow.

:class:`Store` opens a ledger, appends entries, and answers questions. :class:`Query` is what one can ask for. Both are
imported when first used, because SQLAlchemy is slow to import.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .query import Query
    from .store import Store

__all__ = ["Query", "Store"]


def __getattr__(name: str) -> Any:
    if name == "Store":
        from .store import Store

        return Store
    if name == "Query":
        from .query import Query

        return Query
    raise AttributeError(name)
