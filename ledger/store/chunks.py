"""Many keys, a few at a time: SQLite binds only so many values in one statement."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")

SIZE = 400
"""How many keys go into one statement."""


def chunked(items: Iterable[Item], size: int = SIZE) -> Iterator[list[Item]]:
    """The items in lists of at most ``size``, none of them empty."""
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part
