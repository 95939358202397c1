"""Which persons of the ledger does a new article speak of?"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..journal import drafts, keys
from ..link import LINKER, name_keys, same_person
from ..link.names import DIFFERENT
from ..model import Claim, Draft, Mention, Person, Score, Verdict
from ..store import Store
from .sources import free_key

BY = f"machine:{LINKER}"
CANDIDATES = 50
FOUNDER = Score(1.0, Verdict.SAME, ("the first mention of this person",))


@dataclass
class PersonLinker:
    """Links the mentions of one article, name by name; the persons it opens are candidates for the next name."""

    store: Store
    opened: list[Person] = field(default_factory=list)
    by: str = BY
    drafts: list[Draft] = field(default_factory=list)
    by_name: dict[str, tuple[str, Score]] = field(default_factory=dict)

    def link(self, claims: Sequence[Claim]) -> list[Draft]:
        """Entries that open the new persons and link every mention, in the order of the text."""
        for claim in claims:
            for n, mention in enumerate(claim.mentions):
                self.link_mention(claim, n, mention)
        return self.drafts

    def link_mention(self, claim: Claim, n: int, mention: Mention) -> None:
        """Link mention ``n`` of a claim, opening a person where none of that name is known."""
        if mention.name not in self.by_name:
            self.by_name[mention.name] = self._person_for(claim, n, mention)
        person, score = self.by_name[mention.name]
        self.drafts.append(drafts.mention_linked(claim.key, n, person, score, by=self.by))

    def _person_for(self, claim: Claim, n: int, mention: Mention) -> tuple[str, Score]:
        """The person of that name: a known one if surely the same, else a new one; the unsure wait for review."""
        scored = self._scored(mention.name)
        best = scored[0] if scored else None
        if best and best[0].verdict is Verdict.SAME and not _rivalled(scored):
            return best[1].key, best[0]
        key = self._open(claim, n, mention)
        self.drafts += [
            drafts.mention_linked(claim.key, n, known.key, _unsure(score), by=self.by)
            for score, known in scored
            if score.value >= DIFFERENT  # a by-name alone excludes nobody: that is no reason to ask about everybody
        ]
        return key, FOUNDER

    def _open(self, claim: Claim, n: int, mention: Mention) -> str:
        person = Person(
            key=free_key(self.store, keys.person_key, claim.key, n), id="", name=mention.name, names=(mention.name,)
        )
        self.opened.append(person)
        self.drafts.append(drafts.person_opened(person.key, person.name, by=self.by))
        return person.key

    def _scored(self, name: str) -> list[tuple[Score, Person]]:
        known = [*self.store.persons_like(name_keys(name), CANDIDATES), *self.opened]
        scored = [(_best_spelling(person, name), person) for person in known]
        return sorted(scored, key=lambda pair: -pair[0].value)


def _best_spelling(person: Person, name: str) -> Score:
    scores: list[Score] = [same_person(spelling, name) for spelling in person.names]
    return max(scores, key=lambda score: score.value)


def _rivalled(scored: Sequence[tuple[Score, Person]]) -> bool:
    """Two known persons fit equally well: a machine must not choose between namesakes."""
    return len(scored) > 1 and scored[1][0].verdict is Verdict.SAME and scored[1][0].value >= scored[0][0].value


def _unsure(score: Score) -> Score:
    return Score(score.value, Verdict.UNSURE, score.reasons)
