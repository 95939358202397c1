"""A text as a set of its runs of three words, each a stable number: what copies have in common."""

import re
from zlib import crc32

RUN = 3
"""Words in a row that make a shingle: longer runs miss rewritten copies, shorter ones meet by chance."""

_WORD = re.compile(r"\w+")


def shingles(text: str) -> frozenset[int]:
    """The numbers (0 to 2**32) of every run of three words, the same on every machine; the words if there are fewer."""
    words = _WORD.findall(text.lower())
    if len(words) < RUN:
        return frozenset(crc32(word.encode()) for word in words)
    runs = zip(words, words[1:], words[2:], strict=False)
    return frozenset([crc32(f"{a} {b} {c}".encode()) for a, b, c in runs])


def sample(text: str) -> frozenset[int]:
    """As :func:`shingles`, of about every fourth run: those whose middle word begins with one of certain letters.

    The text itself decides which runs stand in its sample, so that samples of two texts can be compared.
    """
    words = _WORD.findall(text.lower())
    runs = zip(words, words[1:], words[2:], strict=False)
    return frozenset([crc32(f"{a} {b} {c}".encode()) for a, b, c in runs if ord(b[0]) % 4 == 3])


def contained(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the smaller text that stands in the other, 0..1; 0 if one is empty."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0
