"""The words a lexicon lists under one heading, for quick membership tests."""

from functools import cache

from ..lexicon import load


@cache
def words(kind: str, value: str, column: str = "frame", language: str = "en") -> frozenset[str]:
    """All words of ``kind``.tsv whose ``column`` says ``value``."""
    return frozenset(row["word"] for row in load(kind, language) if row[column] == value)
