"""Where words stand in a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text: ``text[start:end]``, in Python string offsets, end exclusive."""

    start: int
    end: int
