"""A ledger in one SQLite file, as :class:`~ledger.store.dialect.Dialect` says."""

from .opening import connect, renew, scratch
from .transactions import begin, look, settle, unfinished
from .words import holding, index_words

__all__ = ["MARK", "begin", "connect", "holding", "index_words", "look", "renew", "scratch", "settle", "unfinished"]

MARK = "?"
