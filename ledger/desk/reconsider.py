"""Facts that differed only in who is meant are looked at again when two persons turn out to be one, or one two."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..journal import drafts, keys
from ..link import fact_keys
from ..model import Claim, ClaimFile, ClaimState, Draft, FactFile, FactLink, Verdict
from ..store import Query, Store
from .facts import BY, FactLinker, open_fact
from .sources import free_key

COUNTING = (ClaimState.STANDING, ClaimState.CORRECTED)


@dataclass(frozen=True, slots=True)
class Together:
    """Two persons who become one: every claim on ``one`` beside the facts about ``into`` (keys after merges)."""

    store: Store
    one: str
    into: str
    why: str

    def drafts(self) -> Iterator[Draft]:
        """Entries that link the claims which now say the same, propose what may be the same, and tell rivals.

        What a person linked stays where it is; what a person ruled on is at most proposed.
        """
        theirs = {file.fact.key for file in self.store.fact_files(Query(person=self.into))}
        for file in self.store.fact_files(Query(person=self.one)) if theirs else ():
            for claim in file.claims:
                if claim.state in COUNTING and not by_person(claim):
                    yield from self._reconsidered(claim.bearing.claim, file, theirs - {file.fact.key})

    def _reconsidered(self, claim: Claim, stands: FactFile, theirs: set[str]) -> Iterator[Draft]:
        linker = FactLinker(self.store, self._persons(claim), merging={self.one: self.into})
        # What else is unsure between names that sound alike was proposed when the claim came.
        asked = not linker.spellings.others(claim)
        for link, fact, founder in linker.scored(claim, fact_keys(claim)):
            if fact.key not in theirs or (asked and link.verdict is Verdict.UNSURE):
                continue
            if link.verdict is not Verdict.DIFFERENT:
                bound = f"{stands.fact.id} was ruled on." if stands.ruling else linker.contradicted(fact.key, claim)
                yield drafts.claim_linked(claim.key, fact.key, self._link(link, bound), by=BY)
                return
            rivalry = linker.rivals(founder, claim)
            if rivalry.verdict is Verdict.SAME:
                yield drafts.facts_rivals(fact.key, stands.fact.key, rivalry, by=BY)

    def _persons(self, claim: Claim) -> Mapping[str, str]:
        """Whom the claim's names mean; nothing for a claim that does not speak of the one."""
        meant = self.store.mentioned([claim.key]).get(claim.key, {})
        return {claim.mentions[n].name: key for n, key in meant.items()} if self.one in meant.values() else {}

    def _link(self, link: FactLink, bound: str | None) -> FactLink:
        """The link, unless something ``bound`` keeps the claim where it stands: then a person is asked."""
        if bound is None:
            return replace(link, reasons=(self.why, *link.reasons))
        return replace(link, verdict=Verdict.UNSURE, reasons=(bound, self.why, *link.reasons))


def apart(store: Store, moved: Iterable[str], left: str, why: str) -> Iterator[Draft]:
    """Entries that give the ``moved`` claims facts of their own where they stood beside claims on the person ``left``.

    They stay together where they were together; what a person linked stays where it is.
    """
    taken = set(moved)
    for fact in dict.fromkeys(store.fact_of(claim) for claim in sorted(taken)):
        standing = [file for file in store.fact_file(fact).claims if file.state in COUNTING]
        going = [file for file in standing if file.bearing.claim.key in taken and not by_person(file)]
        others = [file.bearing.claim.key for file in standing if file.bearing.claim.key not in taken]
        if going and any(left in meant.values() for meant in store.mentioned(others).values()):
            yield from _own_fact(store, going, why)


def _own_fact(store: Store, going: Sequence[ClaimFile], why: str) -> Iterator[Draft]:
    first = going[0].bearing.claim
    founded = store.fact_of(first.key) == first.key
    own = free_key(store, keys.fact_key, first.key, 0) if founded else first.key
    yield from open_fact(first, BY, own)
    for file in going[1:]:
        link = FactLink(1.0, Verdict.SAME, (why,), file.bearing.stance)
        yield drafts.claim_linked(file.bearing.claim.key, own, link, by=BY)


def by_person(file: ClaimFile) -> bool:
    """Did a person say which fact the claim bears on?"""
    return bool(file.link_by) and not file.link_by.startswith("machine:")
