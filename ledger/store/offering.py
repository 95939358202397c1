"""The part of the door that the linker asks: what a new name, statement or text may be one with."""

from collections.abc import Iterable

from ..model import Article, Claim, Fact, Person, SourceRef
from . import candidates, founding
from .bearings import originals
from .opened import Opened


class Offering(Opened):
    """Candidates, found by an index and never by all pairs."""

    def persons_like(self, keys: Iterable[str], limit: int = 50) -> list[Person]:
        """Persons who share a blocking key of a name, most keys first."""
        return candidates.persons_like(self._link, keys, limit)

    def first_persons(self, limit: int) -> list[Person]:
        """Who goes by the first ``limit`` numbers of persons."""
        return candidates.first_persons(self._link, limit)

    def articles_about(self, person: str, limit: int = 5) -> list[Article]:
        """Articles that speak of a person, with their texts, at most ``limit``."""
        return candidates.articles_about(self._link, person, limit)

    def facts_like(self, keys: Iterable[str], persons: Iterable[str], limit: int = 50) -> list[tuple[Fact, Claim]]:
        """Facts that share a blocking key, then those about the same persons, each with its founding claim."""
        return candidates.facts_like(self._link, keys, persons, limit)

    def fact_members(self, fact: str, limit: int = 12) -> list[Claim]:
        """Claims that bear on a fact, each with other words than the others, at most ``limit``."""
        return founding.members(self._link, fact, limit)

    def original_of(self, article: str) -> str:
        """The first article of the group of reprints that this one stands in; itself if it reprints nothing."""
        return originals(self._link, [article]).get(article, article)

    def articles_like(self, keys: Iterable[int], limit: int = 20) -> list[Article]:
        """Articles whose text shares numbers of its sketch, most first."""
        return candidates.articles_like(self._link, keys, limit)

    def sources_named(self, names: Iterable[str]) -> list[SourceRef]:
        """Sources that go by such a name."""
        return candidates.sources_named(self._link, names)

    def outlets_ending(self, name: str) -> list[SourceRef]:
        """Outlets whose names end with the last word of this one."""
        return candidates.outlets_ending(self._link, name)
