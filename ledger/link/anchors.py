"""What stays as it is when a text is translated: names, numbers, days and quotations, in the order of the text.

Words go by what they sound like, so that "Moscow" and "Moscou" are one; days, months, numbers and the names of places
that sound otherwise are looked up in ``lexicon/languages/anchors.tsv``.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from ledger.lexicon import load

from .spelling import skeleton, sounds

_KEPT = 3
"""Consonants of a name that are compared: endings change between languages (Damascus, Damas)."""

_SHORTEST = 3
"""Letters of a word in capitals that may be a name."""

_TOKEN = re.compile(
    r"\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?|[^\W\d_]+|«|“|„|(?<![^\s(])\"(?=\w)",
)
_QUOTATION = frozenset('«“„"')
_BEGINS = re.compile(r"(?:\A|[.!?:…][\"”»\s]*\s|\n|[«“„\"]\s?)\Z")
_GAP = re.compile(r"[\u00a0\u202f ]|[.,](?=\d{3}(?!\d))")


@lru_cache(maxsize=256)
def anchors(text: str) -> tuple[str, ...]:
    """The anchors of a text in order: "number 12", "month 3", a name's first consonants, or a mark for a quotation."""
    found = list(_TOKEN.finditer(text))
    words = [match.group() for match in found]
    small = {word for word in words if word[0].islower()}
    opens = [_opens(text, match.start()) for match in found]
    inside = {word for word, first in zip(words, opens, strict=True) if not first}
    spoken = (
        _anchor(word, first and word not in inside and _ordinary(words, n, small))
        for n, (word, first) in enumerate(zip(words, opens, strict=True))
    )
    return tuple(anchor for anchor in spoken if anchor)


def _opens(text: str, start: int) -> bool:
    """Does a sentence begin here, so that its first letter is a capital in any case?"""
    return _BEGINS.search(text[max(0, start - 4) : start]) is not None


def _ordinary(words: Sequence[str], n: int, small: set[str]) -> bool:
    """A word that begins a sentence is a name if it never stands in small letters and another name follows it."""
    after = words[n + 1] if n + 1 < len(words) else ""
    return words[n].lower() in small or not (after[:1].isupper() and len(after) >= _SHORTEST)


def _anchor(word: str, ordinary: bool) -> str:
    """What a word stands for, empty if for nothing that a translation keeps."""
    if word in _QUOTATION:
        return "quotation"
    if word[0].isdigit():
        return f"number {float(_GAP.sub('', word).replace(',', '.')):g}"
    known = _known().get(word) or _known().get(word.lower())
    if known or ordinary or len(word) < _SHORTEST or not word[0].isupper():
        return known or ""
    return skeleton(sounds(word))[:_KEPT]


@cache
def _known() -> dict[str, str]:
    return {row["word"]: row["anchor"] for row in load("anchors", "languages")}


def pairs(found: Sequence[str]) -> Iterator[str]:
    """Every two anchors that follow each other: what texts that tell one thing in one order share."""
    return (f"{one} {other}" for one, other in pairwise(found))
