"""A text as a set of its runs of three words, each a stable number: what copies have in common."""

import re
from array import array
from functools import lru_cache
from itertools import groupby, repeat
from typing import NamedTuple
from zlib import crc32

RUN = 3
"""Words in a row that make a shingle: longer runs miss rewritten copies, shorter ones meet by chance."""

_WORD = re.compile(r"\w+")


@lru_cache(maxsize=128)
def runs(text: str) -> tuple[int, ...]:
    """The numbers (0 to 2**32) of every run of three words in order; of the words if there are fewer.

    The number is the CRC-32 of the words in lower case, joined by blanks: chained, so that no string is built.
    """
    words = [word.encode() for word in _WORD.findall(text.lower())]
    chained = map(crc32, words)
    for after in range(1, RUN) if len(words) >= RUN else ():
        chained = map(crc32, words[after:], map(crc32, repeat(b" "), chained))
    return tuple(chained)


def shingles(text: str) -> frozenset[int]:
    """The set of a text's runs of words, the same on every machine."""
    return frozenset(runs(text))


def sample(text: str) -> "array[int]":
    """What stands for a text among many: a number (0 to 2**32) for each two long words with no long one between them.

    Each once, in no order. About one for every four words; a change between two long words does not show, so that
    rewritten copies keep more of them than of their runs. A word is long from seven bytes of UTF-8.
    """
    plain = text if text.isascii() else _MARKS.sub(" ", text)
    words = [word for word in plain.lower().encode().translate(_BLANKS).split() if len(word) > 6]
    return array("I", set(map(crc32, words[1:], map(crc32, words))))


_MARKS = re.compile("[\u2010-\u2027«»]")
_SEPARATING = bytes(byte for byte in range(128) if not chr(byte).isalnum() and byte != ord("_"))
_BLANKS = bytes.maketrans(_SEPARATING, b" " * len(_SEPARATING))


class Copied(NamedTuple):
    """What of the shorter of two texts stands in the other: its share, 0..1, and how many runs of words that are."""

    share: float
    runs: int

    @property
    def by_chance(self) -> bool:
        """True of so few runs as two short reports share by stock phrases ("the cause is not known, police said")."""
        return self.runs < _TRACE and self.share < _MOST


def copied(one: tuple[int, ...], other: tuple[int, ...]) -> Copied:
    """What of the shorter text stands in the other, without one quotation: one may be innocent.

    A stretch of up to 45 words in a row is a quotation, unless it is most of the text.
    """
    shorter, longer = sorted((one, other), key=lambda text: (len(text), text))
    there = set(longer)
    found = [sum(1 for _ in block) for stands, block in groupby(shorter, there.__contains__) if stands]
    share = sum(found) / len(shorter) if shorter else 0.0
    quoted = max(found, default=0)
    if share >= _MOST or quoted > _QUOTATION:
        return Copied(share, sum(found))
    left = sum(found) - quoted
    return Copied(left / max(1, len(shorter) - quoted), left)


_MOST, _QUOTATION, _TRACE = 0.7, 45, 10
