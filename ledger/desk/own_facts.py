"""The facts that an article opened so far, as candidates for its next claims."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..link.numbers import numbers_in
from ..model import Claim, Fact

Opened = tuple[Fact, Claim]
"""A fact and the claim that founded it."""

COUNTED = 8
"""With how many facts of its article that give a number a claim is compared that gives one, in whatever words: the
last ones, for figures that do not agree stand near each other."""


@dataclass(slots=True)
class OwnFacts:
    """By the keys of their founding claims, and by the unit of the numbers these give, in the order of the text."""

    by_key: dict[str, list[Opened]] = field(default_factory=lambda: defaultdict(list))
    counted: dict[str, list[Opened]] = field(default_factory=lambda: defaultdict(list))

    def open(self, claim: Claim, keys: Iterable[str]) -> None:
        """Remember the fact that the claim founds."""
        opened = (Fact(claim.key, "", claim.wording), claim)
        for key in keys:
            self.by_key[key].append(opened)
        for unit in _units(claim):
            self.counted[unit].append(opened)

    def like(self, claim: Claim, keys: Iterable[str], most: int) -> Iterator[Opened]:
        """At most so many that share keys with the claim, equal words and most keys first; then others' numbers."""
        every = [one for key in keys for one in self.by_key.get(key, ())]
        own, shared = {fact.key: (fact, founder) for fact, founder in every}, Counter(fact.key for fact, _ in every)
        likest = sorted(own, key=lambda fact: (own[fact][1].wording != claim.wording, -shared[fact], fact))[:most]
        yield from (own[fact] for fact in likest)
        counted = {
            fact.key: (fact, founder) for unit in _units(claim) for fact, founder in self.counted[unit][-COUNTED:]
        }
        others = (one for key, one in counted.items() if key not in likest)
        yield from (one for one in others if _voice(one[1]) != _voice(claim))


def _units(claim: Claim) -> set[str]:
    """The units of the numbers in a claim's wording: crowns, or none of what is counted by the piece."""
    return {number.unit for number in numbers_in(claim.wording)}


def _voice(claim: Claim) -> frozenset[str]:
    """Who says so: one source sets nothing against itself in one article."""
    return frozenset(source.name for source in claim.sources)
