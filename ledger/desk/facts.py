"""Which facts of the ledger do the claims of a new article bear on?"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from ..journal import drafts
from ..link import LINKER, Tie, fact_keys, one_position, rivals, same_fact
from ..link.numbers import same_large_number
from ..model import Claim, Draft, Fact, FactLink, Score, Stance, Verdict
from ..store import Store
from .own_facts import OwnFacts
from .spellings import Spellings

BY = f"machine:{LINKER}"
CANDIDATES = 40
"""How many facts of the ledger a claim is compared with; the index offers those that share most rare words first."""

NEGATED = ("One of them is negated.",)
"""Why two statements are rivals of which one says that the other is not so, and nothing else."""

RIVALS = 6
"""How many rivals a claim brings its fact at most, the likest first: a feed tells of a fire with other figures every
day, and one who asks is helped by the nearest of them."""


ASKED = 2
"""About how many of the facts that perhaps exclude a claim a person is asked at most."""


@dataclass(frozen=True, slots=True)
class Near:
    """A fact that a claim may bear on: how it compares with the founding claim."""

    link: FactLink
    fact: Fact
    founder: Claim


@dataclass
class FactLinker:
    """Links the claims of one article; the facts it opens are candidates for the next claim."""

    store: Store
    persons: Mapping[str, str]
    """The ledger's person key for each name the article uses."""
    original: str | None = None
    """The article that this one reprints."""
    merging: Mapping[str, str] = field(default_factory=dict)
    """Persons that are being merged, by key, each into whom."""
    drafts: list[Draft] = field(default_factory=list)
    opened: OwnFacts = field(default_factory=OwnFacts)
    joined: dict[str, list[Claim]] = field(default_factory=lambda: defaultdict(list))
    story: frozenset[str] = frozenset()
    """Articles that share a fact with this one: they tell one story."""
    meant: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    """The person of each mention, by claim and number, where one name is two persons'."""

    def __post_init__(self) -> None:
        """Whom the names mean does not change while the claims are linked."""
        self.spellings = Spellings(self.store, self.persons, self.merging, self.meant)

    def link(self, claims: Sequence[Claim]) -> list[Draft]:
        """Entries that open the new facts and link every claim to exactly one."""
        known = [self._known(claim) for claim in claims]
        self.story = frozenset(one.founder.article for near in known for one in near if _same(one))
        for claim, near in zip(claims, known, strict=True):
            self._link_claim(claim, near)
        return self.drafts

    def _link_claim(self, claim: Claim, known: Sequence[Near]) -> None:
        keys = fact_keys(claim)
        near = _ranked([*(self._tied(one, claim) for one in known), *self._own(claim, keys)])
        same = self.joinable(claim, near)
        if same:
            self.joined[same.fact.key].append(claim)
            self.drafts.append(drafts.claim_linked(claim.key, same.fact.key, same.link, by=BY))
        else:
            self._open(claim, keys)
            self.drafts += self.doubts(claim, near)
        self._keep_rivals(claim, near, same)

    def joinable(self, claim: Claim, near: Sequence[Near]) -> Near | None:
        """The likest of these facts that the claim says again, and that nothing told of it excludes.

        What differs in one thing alone (a negation, a number) may be more alike than what is the same.
        """
        return next((one for one in near if _same(one) and not self.contradicted(one.fact.key, claim)), None)

    def near(self, claim: Claim) -> list[Near]:
        """The facts of the ledger that a claim may bear on, the likest first."""
        return _ranked(self._known(claim))

    def scored(self, claim: Claim, keys: Iterable[str]) -> list[tuple[FactLink, Fact, Claim]]:
        """The facts that share ``keys`` or persons with the claim, each with its founding claim, the likest first."""
        near = _ranked([*self._known(claim, keys), *self._own(claim, keys)])
        return [(one.link, one.fact, one.founder) for one in near]

    def _known(self, claim: Claim, keys: Iterable[str] | None = None) -> list[Near]:
        """The facts of the ledger that the claim may bear on."""
        persons = {self.merging.get(key, key) for key in self.spellings.own(claim).values()}
        wanted = self.spellings.keys(claim, fact_keys(claim) if keys is None else keys)
        found = self.store.facts_like(wanted, persons, CANDIDATES)
        return [Near(self.same_fact(founder, claim), fact, founder) for fact, founder in found]

    def _own(self, claim: Claim, keys: Iterable[str]) -> list[Near]:
        """The facts that this article opened before, as many as of the ledger, and those that give numbers as it."""
        pairs = self.opened.like(claim, keys, CANDIDATES)
        return [Near(self.same_fact(founder, claim, _within(founder, claim)), fact, founder) for fact, founder in pairs]

    def _tied(self, near: Near, claim: Claim) -> Near:
        """Compared once more, now that it is known what ties the two articles."""
        tie = self._tie(near.founder, claim)
        return near if tie is Tie.NONE else Near(self.same_fact(near.founder, claim, tie), near.fact, near.founder)

    def _tie(self, founder: Claim, claim: Claim) -> Tie:
        """A reprint says what its original says if the same sources are behind it."""
        if founder.article == self.original and _sources(founder) == _sources(claim):
            return Tie.REPRINT
        return Tie.STORY if founder.article in self.story | {self.original} else Tie.NONE

    def contradicted(self, fact: str, claim: Claim) -> str | None:
        """Why anything that was linked to the fact, or to it by this article, excludes the claim, as a sentence.

        Who says of a fact that it is not so stands there as against it, and keeps nobody from saying that it is.
        """
        others = [*self.store.fact_members(fact), *self.joined.get(fact, ())]
        ties = ((other, self._tie(other, claim)) for other in others)
        found = (self.rivals(other, claim, Tie.STORY if tie is Tie.NONE else tie) for other, tie in ties)
        against = (rivalry for rivalry in found if _excludes(rivalry) and rivalry.reasons != NEGATED)
        return next((f"Something told of it excludes this: {' '.join(one.reasons[:1])}" for one in against), None)

    def same_fact(self, founder: Claim, claim: Claim, tie: Tie = Tie.NONE) -> FactLink:
        """The two compared, with the persons of both under one name where the ledger knows that they are the same.

        Of two persons who share a name the same words say two things, as far as is known.
        """
        one, other = self.spellings.pair(founder, claim)
        link = one_position(one, other, tie) or same_fact(one, other, tie)
        if link.verdict is Verdict.SAME and (name := self.spellings.namesake(founder, claim)):
            return replace(link, verdict=Verdict.UNSURE, reasons=(f"Perhaps not the same {name}.", *link.reasons))
        return link

    def rivals(self, founder: Claim, claim: Claim, tie: Tie = Tie.NONE) -> Score:
        """Whether not both can be so, with the persons of both under one name; never of two who share a name."""
        one, other = self.spellings.pair(founder, claim)
        rivalry = rivals(one, other, tie)
        if rivalry.verdict is Verdict.SAME and (name := self.spellings.namesake(founder, claim)):
            return Score(0.0, Verdict.DIFFERENT, (f"Perhaps not the same {name}.",))
        return rivalry

    def _open(self, claim: Claim, keys: Iterable[str]) -> None:
        self.drafts += open_fact(claim, BY)
        self.opened.open(claim, keys)

    def doubts(self, claim: Claim, near: Sequence[Near]) -> Iterator[Draft]:
        """Entries by which what may be the same waits for review."""
        for one in near:
            if one.link.verdict is not Verdict.DIFFERENT:
                why = self.contradicted(one.fact.key, claim) if _same(one) else None
                reasons = (why, *one.link.reasons) if why else one.link.reasons
                doubt = FactLink(one.link.value, Verdict.UNSURE, reasons, one.link.stance)
                yield drafts.claim_linked(claim.key, one.fact.key, doubt, by=BY)

    def _keep_rivals(self, claim: Claim, near: Sequence[Near], joined: Near | None) -> None:
        """What cannot be so beside the claim is its fact's rival, unless it was so beside the fact's founder before."""
        fact = joined.fact.key if joined else claim.key
        self.drafts += islice(self.rival_drafts(claim, fact, near, joined), RIVALS)

    def rival_drafts(self, claim: Claim, fact: str, near: Sequence[Near], joined: Near | None) -> Iterator[Draft]:
        """What surely excludes the claim's fact, then what a person is asked about, each the likest first."""
        asked: list[Draft] = []
        for one in near:
            known = joined is not None and _known_beside(one.founder, joined.founder)
            if one.fact.key == fact or known or not (rivalry := self._rivalry(one, claim)):
                continue
            draft = drafts.facts_rivals(one.fact.key, fact, rivalry, by=BY)
            if _excludes(rivalry):
                yield draft
            else:
                asked.append(draft)
        yield from asked[:ASKED]

    def _rivalry(self, near: Near, claim: Claim) -> Score | None:
        """Why the claim cannot be so beside that fact: its founder, or what else was linked to it where that may be.

        Where that is not sure of any, a person is asked about the likeliest.
        """
        tie = Tie.ARTICLE if near.founder.article == claim.article else self._tie(near.founder, claim)
        found = [self.rivals(other, claim, tie) for other in self._members(near)]
        asked = (each for each in found if each.verdict is Verdict.UNSURE and each.reasons != NEGATED)
        return next(filter(_excludes, found), None) or max(asked, key=lambda each: each.value, default=None)

    def _members(self, near: Near) -> Iterator[Claim]:
        yield near.founder
        if near.link.verdict is not Verdict.DIFFERENT:
            yield from self.store.fact_members(near.fact.key)


def _within(founder: Claim, claim: Claim) -> Tie:
    """In one article a statement and a denial of the same words are of one thing, however little the words tell.

    And so are alike words with one large number: 180,000 were displaced, some 180,000.
    """
    denied = founder.stance_denies != claim.stance_denies and founder.wording == claim.wording
    return Tie.ARTICLE if denied or same_large_number(founder.wording, claim.wording) else Tie.NONE


def _ranked(near: Iterable[Near]) -> list[Near]:
    return sorted(near, key=lambda one: -one.link.value)


def _same(near: Near) -> bool:
    return near.link.verdict is Verdict.SAME


def _excludes(rivalry: Score) -> bool:
    return rivalry.verdict is Verdict.SAME


def _known_beside(one: Claim, joined: Claim) -> bool:
    """Are the two rivals already, or did one text say both in one voice? Its copies set neither against the other."""
    together = one.article == joined.article and _sources(one) == _sources(joined)
    return together or _excludes(rivals(one, joined, Tie.STORY))


def _sources(claim: Claim) -> frozenset[str]:
    return frozenset(source.name.casefold() for source in claim.sources)


def open_fact(claim: Claim, by: str, key: str | None = None) -> list[Draft]:
    """Entries that open a fact of the claim's own and link the claim to it, denying where its speaker denies.

    The fact's key is the claim's, unless that fact is taken by other claims and ``key`` names another.
    """
    fact = key or claim.key
    stance = Stance.DENIES if claim.stance_denies else Stance.ASSERTS
    link = FactLink(1.0, Verdict.SAME, ("the claim that founded this fact",), stance)
    return [drafts.fact_opened(fact, claim.wording, by=by), drafts.claim_linked(claim.key, fact, link, by=by)]
