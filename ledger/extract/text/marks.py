"""Where in a text something may stand that only a slow pattern can tell: each kind of word is looked at once."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

from ...model import Span

SMALL_LETTERS = str.maketrans({letter: letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})
"""Written small before matching: many times faster than a pattern that ignores case, and no character moves."""

PAGES = 4
"""Texts whose marks are kept: all claims of one are asked for before those of the next."""

KINDS = 50_000
"""Words of which it is kept whether they tell."""


class Telling(dict[str, bool]):
    """Whether words in small letters have what a pattern seeks, each kind of word looked at once."""

    def __init__(self, sought: re.Pattern[str]) -> None:
        self.sought = sought

    def __missing__(self, word: str) -> bool:
        if len(self) >= KINDS:
            self.clear()
        self[word] = found = self.sought.search(word) is not None
        return found


Marks = tuple[tuple[int, ...], tuple[int, ...]]
"""Where the words that tell begin, and where they end."""


def marks(text: str, telling: Telling) -> Marks:
    """Where the words of the text stand that tell."""
    same, kinds = _written_small(text)
    hits = sorted([place for word in kinds if telling[word] for place in _places(word, same)])
    return tuple([start for start, _ in hits]), tuple([end for _, end in hits])


@lru_cache(maxsize=PAGES)
def _written_small(text: str) -> tuple[str, frozenset[str]]:
    """The text in small letters, each where it stood, and its kinds of words."""
    small = text.lower()
    same = small if len(small) == len(text) else text.translate(SMALL_LETTERS)
    return same, frozenset(same.split())


def _places(word: str, text: str) -> Iterator[tuple[int, int]]:
    """Wherever the letters stand in the text, in a longer word too."""
    start = text.find(word)
    while start >= 0:
        yield start, start + len(word)
        start = text.find(word, start + len(word))


def around(places: Marks, span: Span, reach: int) -> Span | None:
    """The part of the span from ``reach`` characters before the first of the words to as many behind the last."""
    starts, ends = places
    first, end = bisect_right(ends, span.start), bisect_left(starts, span.end)
    if first >= end:
        return None
    return Span(max(span.start, starts[first] - reach), min(span.end, ends[end - 1] + reach))
