"""The words of one frame of a lexicon, for quick membership tests."""

from functools import cache

from ..lexicon import load


@cache
def words(kind: str, frame: str, language: str = "en") -> frozenset[str]:
    """All words that ``kind``.tsv lists under ``frame``."""
    return frozenset(row["word"] for row in load(kind, language) if row["frame"] == frame)
