"""From the entries of one subject to its rows: pure, and the same in an append, a rebuild and a verification.

Nothing here is undone step by step. A subject's rows are always made afresh from the entries that survive, so undoing
an entry is the fold without it.
"""

from typing import Any

Row = dict[str, Any]
Rows = dict[str, list[Row]]
"""Rows by the name of their table, without from_seq and to_seq."""
