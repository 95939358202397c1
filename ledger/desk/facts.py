"""Which facts of the ledger do the claims of a new article bear on?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..journal import drafts
from ..link import LINKER, fact_keys, rivals, same_fact
from ..model import Claim, Draft, Fact, FactLink, Stance, Verdict
from ..store import Store

BY = f"machine:{LINKER}"
CANDIDATES = 40
"""How many facts of the ledger a claim is compared with; the index offers those that share most rare words first."""


@dataclass
class FactLinker:
    """Links the claims of one article; the facts it opens are candidates for the next claim."""

    store: Store
    persons: Mapping[str, str]
    """The ledger's person key for each name the article uses."""
    drafts: list[Draft] = field(default_factory=list)
    opened: dict[str, list[tuple[Fact, Claim]]] = field(default_factory=lambda: defaultdict(list))

    def link(self, claims: Sequence[Claim]) -> list[Draft]:
        """Entries that open the new facts and link every claim to exactly one."""
        for claim in claims:
            self._link_claim(claim)
        return self.drafts

    def _link_claim(self, claim: Claim) -> None:
        keys = fact_keys(claim)
        scored = self.scored(claim, keys)
        # What differs in one thing alone (a negation, a number) may be more alike than what is the same.
        same = next(((link, fact) for link, fact, _ in scored if link.verdict is Verdict.SAME), None)
        if same:
            self.drafts.append(drafts.claim_linked(claim.key, same[1].key, same[0], by=BY))
            return
        self._open(claim, keys)
        self._keep_doubts(claim, scored)

    def scored(self, claim: Claim, keys: Iterable[str]) -> list[tuple[FactLink, Fact, Claim]]:
        """The facts that share ``keys`` or persons with the claim, each with its founding claim, the likest first."""
        persons = {self.persons[mention.name] for mention in claim.mentions if mention.name in self.persons}
        known = self.store.facts_like(keys, persons, CANDIDATES)
        own = {fact.key: (fact, founder) for key in keys for fact, founder in self.opened.get(key, ())}
        scored = [(same_fact(founder, claim), fact, founder) for fact, founder in [*known, *own.values()]]
        return sorted(scored, key=lambda each: -each[0].value)

    def _open(self, claim: Claim, keys: Iterable[str]) -> None:
        fact = Fact(claim.key, "", claim.wording)
        self.drafts += open_fact(claim, BY)
        for key in keys:
            self.opened[key].append((fact, claim))

    def _keep_doubts(self, claim: Claim, scored: Sequence[tuple[FactLink, Fact, Claim]]) -> None:
        """What may be the same waits for review; what cannot be so beside this is its rival."""
        for link, fact, founder in scored:
            if link.verdict is Verdict.UNSURE:
                self.drafts.append(drafts.claim_linked(claim.key, fact.key, link, by=BY))
            rivalry = rivals(founder, claim)
            if rivalry.verdict is Verdict.SAME:
                self.drafts.append(drafts.facts_rivals(fact.key, claim.key, rivalry, by=BY))


def open_fact(claim: Claim, by: str, key: str | None = None) -> list[Draft]:
    """Entries that open a fact of the claim's own and link the claim to it, denying where its speaker denies.

    The fact's key is the claim's, unless that fact is taken by other claims and ``key`` names another.
    """
    fact = key or claim.key
    stance = Stance.DENIES if claim.stance_denies else Stance.ASSERTS
    link = FactLink(1.0, Verdict.SAME, ("the claim that founded this fact",), stance)
    return [drafts.fact_opened(fact, claim.wording, by=by), drafts.claim_linked(claim.key, fact, link, by=by)]
