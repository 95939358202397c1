"""Where a claim belongs once a person mended its wording: the fact that says so, what excludes it, what is asked."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from ..journal import drafts, keys
from ..model import Claim, ClaimFile, Draft, FactFile, FactLink, Score, Stance, Verdict
from ..store import Store
from .facts import BY, RIVALS, FactLinker, open_fact
from .reconsider import COUNTING, by_person
from .rewording import reworded
from .siding import stance
from .sources import free_key

OTHER_WORDS = Score(0.0, Verdict.DIFFERENT, ("The wording was corrected.",))
"""Why two facts exclude each other no longer."""


@dataclass(frozen=True, slots=True)
class Resettling:
    """A claim ``before`` and ``after`` its wording was mended; ``persons`` are whom its names mean, by key."""

    store: Store
    before: Claim
    after: Claim
    persons: Mapping[str, str]
    because: str
    by: str

    def drafts(self) -> Iterator[Draft]:
        """Entries that leave the claim where its words belong, or move it; what may be the same waits for review.

        A claim that a person linked stays. Beside others, and on a fact that was ruled on, it stays where it still says
        the same; alone, its fact takes the new words, unless another says so already.
        """
        file = self.store.fact_file(self.store.fact_of(self.after.key))
        if by_person(self._mine(file)):
            return
        linker = FactLinker(self.store, self.persons)
        if any(linker.same_fact(other, self.after).verdict is Verdict.SAME for other in self._beside(file)):
            yield from self._stays(file, stance(self.after.polarity, file.fact.wording))
        else:
            yield from self._goes(linker, file)

    def _goes(self, linker: FactLinker, file: FactFile) -> Iterator[Draft]:
        """To the fact that says so, to one of its own where it leaves others, or along with the fact it has alone."""
        near = [one for one in linker.near(self.after) if one.founder.key != self.after.key]
        apart = [one for one in near if one.fact.key != file.fact.key]
        same, leaves = linker.joinable(self.after, apart), bool(self._beside(file))
        home = same.fact.key if same else self._own_fact() if leaves else file.fact.key
        if same:
            yield drafts.claim_linked(self.after.key, home, same.link, by=BY)
        elif leaves:
            yield from open_fact(self.after, BY, home)
        else:
            yield from (*self._stays(file, self._side()), *self._freed(linker, file))
        doubts = [] if same else list(linker.doubts(self.after, near if leaves else apart))
        yield from (*self._answered({str(draft.body["fact"]) for draft in doubts}), *doubts)
        yield from islice(linker.rival_drafts(self.after, home, apart, same), RIVALS)

    def _mine(self, file: FactFile) -> ClaimFile:
        return next(each for each in file.claims if each.bearing.claim.key == self.after.key)

    def _beside(self, file: FactFile) -> list[Claim]:
        """What the claim must still say to stay: the others' words, and those that were ruled on."""
        others = (each for each in file.claims if each.state in COUNTING)
        found = [each.bearing.claim for each in others if each.bearing.claim.key != self.after.key]
        return [*found, self.before] if file.ruling else found

    def _stays(self, file: FactFile, side: Stance) -> Iterator[Draft]:
        """The fact takes the new words where it had the claim's old ones, and the claim the right side of it."""
        yield from reworded(self.store, self.before, self.after, self.because, self.by)
        if side is not self._mine(file).bearing.stance:
            link = FactLink(1.0, Verdict.SAME, (f"wording corrected by {self.by}",), side)
            yield drafts.claim_linked(self.after.key, file.fact.key, link, by=BY)

    def _answered(self, doubts: Container[str]) -> Iterator[Draft]:
        """What was asked of the old words and need not be asked of the new."""
        link = FactLink(0.0, Verdict.DIFFERENT, OTHER_WORDS.reasons, self._side())
        for pair in self.store.review():
            if pair.kind == "fact" and pair.subject == self.after.key and pair.candidate not in doubts:
                yield drafts.claim_linked(self.after.key, pair.candidate, link, by=BY)

    def _freed(self, linker: FactLinker, file: FactFile) -> Iterator[Draft]:
        """What its fact excluded by its old words and does not by the new."""
        for rival in (*file.rivals, *file.perhaps):
            told = self.store.fact_members(rival.key)
            if all(linker.rivals(other, self.after).verdict is Verdict.DIFFERENT for other in told):
                yield drafts.facts_rivals(rival.key, file.fact.key, OTHER_WORDS, by=BY)

    def _own_fact(self) -> str:
        founded = self.store.fact_of(self.after.key) == self.after.key
        return free_key(self.store, keys.fact_key, self.after.key, 0) if founded else self.after.key

    def _side(self) -> Stance:
        return Stance.DENIES if self.after.stance_denies else Stance.ASSERTS
