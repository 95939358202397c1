"""The only room that knows SQL: the journal, and the tables that are its shadow.

:class:`Store` opens a ledger, appends entries, and answers questions. :class:`Query` is what one can ask for. Both are
imported when first used, because SQLAlchemy is slow to import.
"""

from typing import TYPE_CHECKING

from ..imports import on_first_use

if TYPE_CHECKING:
    from .query import Query
    from .store import Store

__all__ = ["Query", "Store"]

__getattr__ = on_first_use(__name__, {"query": ("Query",), "store": ("Store",)})
