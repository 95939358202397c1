"""Names of one person that no rule of spelling brings together: statements are compared under one of them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..link import fact_keys, same_person
from ..model import Claim, Person, Verdict
from ..store import Store

NAMES = 8
"""How many other names of a person a fact is looked up by; the oldest first."""


@dataclass
class Spellings:
    """What the ledger knows about the persons of one article's claims."""

    store: Store
    persons: Mapping[str, str]
    """The ledger's person key for each name the article uses."""
    merging: Mapping[str, str] = field(default_factory=dict)
    """Persons that are being merged, by key, each into whom."""
    meant: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    """The person of each mention of the article's claims, by claim and number, where it has two of one name."""
    _known: dict[str, Person] | None = None
    _unlike: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _meant: dict[str, Mapping[int, str]] = field(default_factory=dict)

    def others(self, claim: Claim) -> dict[str, tuple[str, ...]]:
        """For each name in the claim the person's other names that do not sound like it; most persons have none."""
        names = [mention.name for mention in claim.mentions if mention.name in self.persons]
        for name in names:
            if name not in self._unlike:
                self._unlike[name] = unlike(name, self._names(self.persons[name]))
        return {name: self._unlike[name] for name in names if self._unlike[name]}

    def keys(self, claim: Claim, keys: Iterable[str]) -> frozenset[str]:
        """``keys``, and those of the facts that may be the claim's under other names of its persons."""
        renamed = (under(claim, {name: other}) for name, every in self.others(claim).items() for other in every[:NAMES])
        return frozenset(keys).union(*map(fact_keys, renamed))

    def pair(self, founder: Claim, claim: Claim) -> tuple[Claim, Claim]:
        """The two claims with the persons of ``claim`` under one name in both, where they have unlike names."""
        others = self.others(claim)
        if not others:
            return founder, claim
        names = {name: sure_name((name, *unlike)) for name, unlike in others.items()}
        ours = {self._root(self.persons[name]): sure for name, sure in names.items()}
        return under(founder, self._renamed(founder, ours)), under(claim, names)

    def namesake(self, founder: Claim, claim: Claim) -> str | None:
        """A name that both claims have, and that the ledger holds for two persons; ``None`` if there is none."""
        roots = self._roots(founder)
        for name, own in self.own(claim).items():
            theirs = {root for other, root in roots.items() if same_person(name, other).verdict is Verdict.SAME}
            if theirs and self._root(own) not in theirs:
                return name
        return None

    def own(self, claim: Claim) -> dict[str, str]:
        """The person whom each name of one of the article's claims means."""
        meant, named = self.meant.get(claim.key, {}), [mention.name for mention in claim.mentions]
        found = {name: meant.get(n) or self.persons.get(name, "") for n, name in enumerate(named)}
        return {name: person for name, person in found.items() if person}

    def _renamed(self, founder: Claim, ours: Mapping[str, str]) -> dict[str, str]:
        return {name: ours[root] for name, root in self._roots(founder).items() if root in ours}

    def _roots(self, founder: Claim) -> dict[str, str]:
        """Whom the names of a founding claim mean, as far as that is known."""
        if founder.key not in self._meant:
            known = self.meant.get(founder.key) or self.store.mentioned([founder.key]).get(founder.key, {})
            self._meant[founder.key] = known
        meant, named = self._meant[founder.key], [mention.name for mention in founder.mentions]
        # A founder of this very article is not in the store yet: its names are the article's.
        found = {name: meant.get(n) or self.persons.get(name, "") for n, name in enumerate(named)}
        return {name: self._root(person) for name, person in found.items() if person}

    def _root(self, person: str) -> str:
        known = self._people().get(person)
        root = known.key if known else person
        return self.merging.get(root, root)

    def _names(self, person: str) -> tuple[str, ...]:
        """Every name of a person, with those of whoever is being merged with him."""
        root = self._root(person)
        return tuple(
            dict.fromkeys(n for one in self._people().values() if self._root(one.key) == root for n in one.names)
        )

    def _people(self) -> dict[str, Person]:
        if self._known is None:
            self._known = self.store.people({*self.persons.values(), *self.merging, *self.merging.values()})
        return self._known


def unlike(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """Those of ``names`` that nobody would take for ``name`` by the sound alone."""
    others = (other for other in names if other != name)
    return tuple(other for other in others if same_person(name, other).verdict is not Verdict.SAME)


def sure_name(names: Sequence[str]) -> str:
    """The first name that is enough to tell who is meant, as a surname or a by-name alone is not; else the first."""
    return next((name for name in names if same_person(name, name).verdict is Verdict.SAME), names[0])


def under(claim: Claim, names: Mapping[str, str]) -> Claim:
    """The claim with its persons under other names, in its mentions and in its wording."""
    if not names:
        return claim
    mentions = tuple(replace(mention, name=names.get(mention.name, mention.name)) for mention in claim.mentions)
    every = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    wording = re.sub(rf"\b(?:{every})\b", lambda found: names[found[0]], claim.wording)
    return replace(claim, mentions=mentions, wording=wording)
