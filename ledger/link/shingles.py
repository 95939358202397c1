"""A text as a set of its runs of three words, each a stable number: what copies have in common."""

import re
from itertools import groupby
from zlib import crc32

RUN = 3
"""Words in a row that make a shingle: longer runs miss rewritten copies, shorter ones meet by chance."""

_WORD = re.compile(r"\w+")


def runs(text: str) -> list[int]:
    """The numbers (0 to 2**32) of every run of three words in order; of the words if there are fewer."""
    words = _WORD.findall(text.lower())
    if len(words) < RUN:
        return [crc32(word.encode()) for word in words]
    return [crc32(f"{a} {b} {c}".encode()) for a, b, c in zip(words, words[1:], words[2:], strict=False)]


def shingles(text: str) -> frozenset[int]:
    """The set of a text's runs of words, the same on every machine."""
    return frozenset(runs(text))


def sample(text: str) -> frozenset[int]:
    """As :func:`shingles`, of about every fourth run: those around a word of seven letters or more.

    The words themselves decide which runs stand in the sample, so that samples of two texts can be compared.
    """
    words = _WORD.findall(text.lower())
    threes = zip(words, words[1:], words[2:], strict=False)
    return frozenset([crc32(f"{a} {b} {c}".encode()) for a, b, c in threes if len(b) > 6])


def contained(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the smaller text that stands in the other, 0..1; 0 if one is empty."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def copied(one: list[int], other: list[int]) -> float:
    """The share of the shorter text that stands in the other, 0..1, without one quotation: one may be innocent.

    A stretch of up to 45 words in a row is a quotation, unless it is most of the text.
    """
    shorter, longer = sorted((one, other), key=lambda text: (len(text), text))
    there = set(longer)
    found = [sum(1 for _ in block) for stands, block in groupby(shorter, there.__contains__) if stands]
    share = sum(found) / len(shorter) if shorter else 0.0
    quoted = max(found, default=0)
    if share >= _MOST or quoted > _QUOTATION:
        return share
    return (sum(found) - quoted) / max(1, len(shorter) - quoted)


_MOST, _QUOTATION = 0.7, 45
