"""Words beside names of what is no person: places, firms, papers and ships."""

from functools import cache

from ...lexicon import load
from ..text.lookup import words

PLACES_OPEN = frozenset(
    {"saint", "st", "st.", "san", "santa", "mount", "mt", "mt.", "fort", "cape", "lake", "port", "new"}
)
"""Words that open the name of a place or of what stands there."""

BEARERS = frozenset(
    {"ship", "ferry", "vessel", "tanker", "boat", "paper", "newspaper", "weekly", "broadcaster", "website"}
)
"""Things, beside those of the lexicon, that bear names."""


@cache
def opening() -> frozenset[str]:
    """Words that open the name of a place, those of the lexicon too."""
    return PLACES_OPEN | words("capitals", "opening")


@cache
def bodies(language: str) -> frozenset[str]:
    """Nouns of bodies that bear names: the firm Almora, the daily Wacht."""
    return frozenset(row["word"] for row in load("bodies", language) if row["name"] == "yes")


@cache
def bearing(language: str) -> frozenset[str]:
    """Nouns of all that bears names: the same, and the ferry Astrid."""
    return BEARERS | bodies(language)
