"""Which persons of the ledger does a new article speak of?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..extract.persons.two_scripts import in_brackets
from ..journal import drafts, keys
from ..link import LINKER, name_keys
from ..link.description import Description, clash, described, joined, shared
from ..link.names import DIFFERENT
from ..link.naming import script_of
from ..model import Article, Claim, Draft, Mention, Person, Score, Verdict
from ..store import Store
from .bearers import Bearers
from .likenames import beside, best_spelling, crossed
from .named_by import is_written, said_to_be
from .sources import free_key
from .undecided import without_undecided

BY = f"machine:{LINKER}"
CANDIDATES = 50
ARTICLES = 5
"""So many articles about a known person are asked what they call him."""

CLASHING = 0.75
"""What is left of the likeness of two names where the articles call their bearers things that do not go together."""
FOUNDER = Score(1.0, Verdict.SAME, ("the first mention of this person",))
_LAST = Score(0.8, Verdict.SAME, ("the article has two people of this name; this one is spoken of here or fits",))
_EITHER = Score(1.0, Verdict.SAME, ("the article has two people of this name, and does not tell which it means here",))
_COPIED = Score(1.0, Verdict.SAME, ("the article is a copy, and its original means this one in the same words",))
_OTHER_SCRIPT = Score(1.0, Verdict.SAME, ("the same name in another script, in brackets beside it",))
_DOUBT = Score(0.5, Verdict.UNSURE, _EITHER.reasons)


@dataclass
class PersonLinker:
    """Links the mentions of one article, name by name; the persons it opens are candidates for the next name."""

    store: Store
    article: Article | None = None
    """The article that the mentions stand in, if there is one: what it says of them tells namesakes apart."""
    opened: list[Person] = field(default_factory=list)
    by: str = BY
    drafts: list[Draft] = field(default_factory=list)
    by_name: dict[str, tuple[str, Score]] = field(default_factory=dict)
    newcomers: frozenset[str] = frozenset()
    """Names of whom a person said that they are nobody's yet."""
    meant: dict[str, dict[int, str]] = field(default_factory=dict)
    """The person of each mention, by claim and number."""
    inherited: Mapping[tuple[str, int], str] = field(default_factory=dict)
    """Whom mentions of this copy, by claim and number, mean in the original; of names that several bear there."""
    undecided: dict[str, str] = field(default_factory=dict)
    """By name, whoever is meant where the article leaves open which of its bearers is."""

    def __post_init__(self) -> None:
        """Nobody has been named yet."""
        self.bearers = Bearers(self.article)

    def link(self, claims: Sequence[Claim]) -> list[Draft]:
        """Entries that open the new persons and link every mention, in the order of the text."""
        self.bearers.read(claims)
        for claim in claims:
            for n, mention in enumerate(claim.mentions):
                self.link_mention(claim, n, mention)
        return self.drafts

    def link_mention(self, claim: Claim, n: int, mention: Mention) -> None:
        """Link mention ``n`` of a claim, opening a person where none of that name is known."""
        opens, copied = mention.name not in self.by_name, self._copied(claim, n) or self._in_brackets(claim, n)
        if opens:
            self.by_name[mention.name] = copied or self._person_for(claim, n, mention)
        person, score = copied or self._namesake(claim, n, mention) or self.by_name[mention.name]
        if score is FOUNDER and not opens and person == self.by_name[mention.name][0]:
            score = replace(FOUNDER, reasons=(f"read as {mention.name}, whom this article is the first to name",))
        if person not in self.undecided.values():
            self.bearers.take(mention, person)
        self.meant.setdefault(claim.key, {})[n] = person
        self.drafts.append(drafts.mention_linked(claim.key, n, person, score, by=self.by))

    def _copied(self, claim: Claim, n: int) -> tuple[str, Score] | None:
        """Whom the original means in the same words, where several of the name are known there."""
        person = self.inherited.get((claim.key, n))
        return (person, _COPIED) if person else None

    def _in_brackets(self, claim: Claim, n: int) -> tuple[str, Score] | None:
        """Whoever is named right before the brackets in which this name stands in another script."""
        one, other = claim.mentions[max(0, n - 1)], claim.mentions[n]
        if self.article is None or not one.spans or not other.spans or script_of(one.name) == script_of(other.name):
            return None
        same = in_brackets(self.article.text, one.spans[-1].end, other.spans[0])
        return (self.meant[claim.key][n - 1], _OTHER_SCRIPT) if same else None

    def _namesake(self, claim: Claim, n: int, mention: Mention) -> tuple[str, Score] | None:
        """Somebody else of that name in the same article, a new one or the one spoken of; ``None`` if there is one."""
        here = self.bearers.here(mention)
        why = None if here else self.bearers.other(mention)
        if why:
            return self._known_beside(mention) or (self._open_beside(claim, n, mention, why), FOUNDER)
        if len(self.bearers.keys(mention)) < 2:
            return None
        meant = here or self.bearers.meant(claim, mention) or self._either(claim, n, mention)
        return meant, _EITHER if meant in self.undecided.values() else _LAST

    def _either(self, claim: Claim, n: int, mention: Mention) -> str:
        """Whoever of the name is meant where the article does not tell: nobody's, until a person says whose."""
        if mention.name not in self.undecided:
            self.undecided[mention.name] = self._open(claim, n, mention)
            self.opened.pop()  # no candidate for another name: who that is has to be said first
            bearers = sorted(self.bearers.keys(mention))
            self.drafts += [drafts.mention_linked(claim.key, n, one, _DOUBT, by=self.by) for one in bearers]
        self.bearers.either(mention, self.undecided[mention.name])
        return self.undecided[mention.name]

    def _known_beside(self, mention: Mention) -> tuple[str, Score] | None:
        """The one person of the ledger of that name who is called alike, and whom this article has not spoken of."""
        said, taken = self.bearers.said(mention), self.bearers.keys(mention)
        free = [pair for pair in self._scored(mention.name) if pair[1].key not in taken and pair[1] not in self.opened]
        alike = [pair for pair in self._judged(said, free) if pair[0].verdict is Verdict.SAME]
        fitting = [(known.key, score) for score, known in alike if shared(said, self._called(known))]
        return fitting[0] if len(fitting) == 1 else None

    def _open_beside(self, claim: Claim, n: int, mention: Mention, why: str) -> str:
        """Open a second person of one name, and let a person decide whether he is one of those known before."""
        likely = without_undecided(self.store, self._scored(mention.name), _DOUBT.reasons)
        scored = [(score, known) for score, known in likely if score.value >= DIFFERENT]
        key = self._open(claim, n, mention)
        for score, known in scored:
            doubt = Score(round(score.value * CLASHING, 4), Verdict.UNSURE, (why, *score.reasons))
            self.drafts.append(drafts.mention_linked(claim.key, n, known.key, doubt, by=self.by))
        return key

    def _person_for(self, claim: Claim, n: int, mention: Mention) -> tuple[str, Score]:
        """The person of that name: a known one if surely the same, else a new one; the unsure wait for review."""
        if mention.name in self.newcomers:
            return self._open(claim, n, mention), FOUNDER
        known = without_undecided(self.store, self._scored(mention.name), _DOUBT.reasons)
        scored = self._told_apart(mention, self._besides(mention, self._bearing(mention, known)))
        best = scored[0] if scored else None
        if best and best[0].verdict is Verdict.SAME and not self._rivalled(scored, mention.name):
            return best[1].key, best[0]
        key = self._open(claim, n, mention)
        self.drafts += [
            drafts.mention_linked(claim.key, n, known.key, _unsure(score), by=self.by)
            for score, known in scored
            if score.value >= DIFFERENT  # a by-name alone excludes nobody: that is no reason to ask about everybody
        ]
        return key, FOUNDER

    def _rivalled(self, scored: Sequence[tuple[Score, Person]], name: str) -> bool:
        """Do two known persons fit, and not only one of them is written so? A machine does not choose.

        They fit as well as each other if their names do, or if this article speaks of both.
        """
        if len(scored) < 2 or scored[1][0].verdict is not Verdict.SAME:
            return False
        spoken_of = {key for key, _ in self.by_name.values()}
        both = all(person.key in spoken_of for _, person in scored[:2])
        written = [is_written(person, name) for _, person in scored[:2]]
        return (both or scored[1][0].value >= scored[0][0].value) and written[0] == written[1]

    def _bearing(self, mention: Mention, scored: list[tuple[Score, Person]]) -> list[tuple[Score, Person]]:
        """Of a surname that several of this article bear these alone."""
        bearers = {key for name, (key, _) in self.by_name.items() if name.endswith(f" {mention.name}")}
        return [pair for pair in scored if pair[1].key in bearers] if len(bearers) > 1 else scored

    def _besides(self, mention: Mention, scored: list[tuple[Score, Person]]) -> list[tuple[Score, Person]]:
        """Unsure of whoever this article names in full otherwise, where it tells that these are two people."""
        if self.article is None:
            return scored
        return [(self._beside(mention, score, person), person) for score, person in scored]

    def _beside(self, mention: Mention, score: Score, person: Person) -> Score:
        names = [name for name, (key, _) in self.by_name.items() if key == person.key and " " in name]
        if score.verdict is not Verdict.SAME or not names or self.article is None:
            return score
        why = beside(self.bearers.telling, mention.name, names)
        return Score(round(score.value * CLASHING, 4), Verdict.UNSURE, (why, *score.reasons)) if why else score

    def _told_apart(self, mention: Mention, scored: list[tuple[Score, Person]]) -> list[tuple[Score, Person]]:
        """Known namesakes judged by what this article and theirs call them; those of this article stay as they are."""
        said = self._said(mention)
        if not said and not any(crossed(score) for score, _ in scored):
            return scored
        return sorted(
            self._judged(said, scored), key=lambda pair: (-pair[0].value, pair[0].verdict is not Verdict.SAME)
        )

    def _said(self, mention: Mention) -> Description:
        """What the article says of whoever the mention means: its sentence first, for there may be two of that name."""
        if self.article is None:
            return Description()
        article = self.article
        whole = described(article.text, [mention.name], article.published, article.language)
        near = self.bearers.said(mention)
        return near if near.work or near.born else whole

    def _judged(self, said: Description, scored: list[tuple[Score, Person]]) -> Iterator[tuple[Score, Person]]:
        """Unsure where descriptions clash, only another namesake's agree, or the names are the other way round."""
        known = {person.key: self._called(person) for score, person in scored if score.verdict is Verdict.SAME}
        agreeing = {key for key, theirs in known.items() if shared(said, theirs)}
        for score, person in scored:
            theirs = known.get(person.key, Description())
            against, in_favour = clash(said, theirs), shared(said, theirs)
            if against:
                yield Score(round(score.value * CLASHING, 4), Verdict.UNSURE, (against, *score.reasons)), person
            elif person.key in known and not in_favour and (agreeing or crossed(score)):
                yield _unsure(score), person
            else:
                yield Score(score.value, score.verdict, (*score.reasons, *filter(None, [in_favour]))), person

    def _called(self, person: Person) -> Description:
        """What the articles about a known person call him; nothing for one whom this article is the first to name."""
        if person in self.opened:
            return Description()
        articles = self.store.articles_about(person.key, ARTICLES)
        return joined(described(each.text, person.names, each.published, each.language) for each in articles)

    def _open(self, claim: Claim, n: int, mention: Mention) -> str:
        person = Person(
            key=free_key(self.store, keys.person_key, claim.key, n), id="", name=mention.name, names=(mention.name,)
        )
        self.opened.append(person)
        self.drafts.append(drafts.person_opened(person.key, person.name, by=self.by))
        return person.key

    def _scored(self, name: str) -> list[tuple[Score, Person]]:
        known = self.store.persons_like(name_keys(name), CANDIDATES)
        scored = [(said_to_be(self.store, person, name) or best_spelling(person, name), person) for person in known]
        scored += [(best_spelling(person, name), person) for person in self.opened]
        return sorted(scored, key=lambda pair: (-pair[0].value, not is_written(pair[1], name)))


def _unsure(score: Score) -> Score:
    return Score(score.value, Verdict.UNSURE, score.reasons)
