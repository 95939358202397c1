"""A ledger in a schema of a PostgreSQL database, as :class:`~ledger.store.dialect.Dialect` says."""

from .layout import renew
from .opening import connect
from .planning import settle
from .transactions import begin, look, unfinished
from .words import holding, index_words

__all__ = ["MARK", "begin", "connect", "holding", "index_words", "look", "renew", "settle", "unfinished"]

MARK = "%s"
