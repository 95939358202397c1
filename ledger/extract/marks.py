"""Where in a text something may stand that only a slow pattern can tell: each kind of word is looked at once."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator

from ..model import Span

SMALL_LETTERS = str.maketrans({letter: letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})
"""Written small before matching: many times faster than a pattern that ignores case, and no character moves."""

PAGES = 4
"""Texts whose marks are kept: all claims of one are asked for before those of the next."""

KINDS = 50_000
"""Words of which it is kept whether they tell."""

Marks = tuple[tuple[int, ...], tuple[int, ...]]
"""Where the words that tell begin, and where they end."""


def marks(text: str, tells: Callable[[str], object]) -> Marks:
    """The words of the text that ``tells`` is true of, which is asked of them in small letters."""
    small = text.lower()
    same = small if len(small) == len(text) else text.translate(SMALL_LETTERS)
    hits = sorted(place for word in set(same.split()) if tells(word) for place in _places(word, same))
    return tuple([start for start, _ in hits]), tuple([end for _, end in hits])


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
