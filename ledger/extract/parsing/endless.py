"""What to say of a text in which no sentence ends for pages: it is read a stretch at a time, and no statement whole."""

import re
from collections.abc import Iterator

from .sentences import LONGEST

_END = re.compile(r"[.!?:;…][\"”’»')\]]*(?=\s)|\n")


def endless(text: str) -> str | None:
    """What to say of the longest stretch without the end of a sentence or line; ``None`` where each ends in time."""
    longest = max(_stretches(text), key=len, default="")
    if len(longest.split()) <= LONGEST and len(longest) <= LONGEST * _WORD:
        return None
    return (
        f"{len(longest):,} characters hold no end of a sentence: they are read {LONGEST} words at a time, and what"
        " they state may be torn or passed over"
    )


_WORD = 60
"""Characters of a word that is none: longer ones, one behind the other, are no text."""


def _stretches(text: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(text):
        yield text[start : end.start()]
        start = end.end()
    yield text[start:]
