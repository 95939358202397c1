"""The words a lexicon lists under one heading, for quick membership tests."""

from functools import cache

from ...lexicon import load

NAMES = frozenset({"given", "capitals"})
"""Kinds whose words are names: those of the English list are names in any text."""


@cache
def words(kind: str, value: str, column: str = "frame", language: str = "en") -> frozenset[str]:
    """All words of ``kind``.tsv whose ``column`` says ``value``."""
    found = frozenset(row["word"] for row in load(kind, language) if row[column] == value)
    return found if kind not in NAMES or language == "en" else found | words(kind, value, column)


@cache
def framed(kind: str, frames: tuple[str, ...], language: str = "en") -> frozenset[str]:
    """All words of ``kind``.tsv in one of these frames."""
    return frozenset().union(*(words(kind, frame, language=language) for frame in frames))


def gender_listed(word: str, kind: str, language: str = "en") -> str | None:
    """The gender, m or f, under which ``kind``.tsv lists the word; m where it lists both."""
    if word in words(kind, "m", "gender", language):
        return "m"
    return "f" if word in words(kind, "f", "gender", language) else None


@cache
def given_names(language: str) -> frozenset[str]:
    """All given names known, those that are ordinary words too."""
    return words("given", "yes", "alone", language) | words("given", "no", "alone", language)
