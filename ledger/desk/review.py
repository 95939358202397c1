"""What waits for a person, the most consequential first: questions, and what stands on their two sides."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from ..journal.keys import NAME, OUTLET
from ..model import ClaimFile, ClaimState, Question, Side
from ..store import Query, Store
from ..store.review import Review

QUOTED = 3
"""How many claims of a side are shown."""

COUNTING = (ClaimState.STANDING, ClaimState.CORRECTED)
LETTERS = {"person": "P", "fact": "F", "source": "S", "copy": "A", "rival": "F"}
"""The letter of what a link of each kind leads to."""


@dataclass(frozen=True, slots=True)
class Open:
    """A question with the open links that its answer settles, all of them at once."""

    question: Question
    pairs: tuple[Review, ...]


def open_questions(store: Store) -> list[Open]:
    """Every question that waits: what would change most facts comes first, then most claims, then the most alike."""
    return sorted(_Weighing(store).questions(), key=lambda one: _rank(one.question))


def _rank(one: Question) -> tuple[int, int, float, int]:
    return -one.facts, -one.claims, -one.score, one.entries[0]


@dataclass
class _Weighing:
    """Counts what stands behind each side: of all facts at once, of each person, source and article once."""

    store: Store
    counted: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)

    def questions(self) -> Iterator[Open]:
        """Each question once; two persons are one question, however many mentions raised it."""
        together: dict[tuple[str, ...], list[Review]] = {}
        waiting = self.store.review()
        for pair in waiting:
            together.setdefault(_matter(pair), []).append(pair)
        keys = {key for pair in waiting if pair.kind in ("fact", "rival") for key in (pair.here, pair.there)}
        claims = self.store.claim_counts(sorted(keys))
        self.counted |= {(kind, key): (1, claims.get(key, 0)) for kind in ("fact", "rival") for key in keys}
        return (self._open(pairs) for pairs in together.values())

    def _open(self, pairs: Sequence[Review]) -> Open:
        best = max(pairs, key=lambda pair: (pair.score, -pair.entry))
        one, other = _ids(self.store, best)
        behind = [self._behind(best.kind, key) for key in dict.fromkeys((best.here, best.there))]
        facts, claims = (sum(numbers) for numbers in zip(*behind, strict=True))
        entries = tuple(sorted(pair.entry for pair in pairs))
        id = f"K{entries[0]}"
        found = Question(id, best.kind, one, other, best.score, best.reasons, facts, claims, entries)
        return Open(found, tuple(pairs))

    def _behind(self, kind: str, key: str) -> tuple[int, int]:
        """How many facts and claims hang on one side."""
        if (kind, key) not in self.counted:
            self.counted[kind, key] = _COUNTS[kind](self.store, key)
        return self.counted[kind, key]


def _matter(pair: Review) -> tuple[str, ...]:
    """What is asked, however it came up."""
    if pair.kind in ("person", "rival"):
        return (pair.kind, *sorted((pair.here, pair.there)))
    return pair.kind, pair.subject, str(pair.n), pair.there


def _ids(store: Store, pair: Review) -> tuple[str, str]:
    """The shown ids of both sides: of two persons or facts the older first, of a claim and a fact the claim."""
    there = store.shown(pair.there, LETTERS[pair.kind])
    if pair.kind in ("person", "rival") and pair.here != pair.subject:
        here = store.shown(pair.here, LETTERS[pair.kind])
        first, second = sorted((here, there), key=lambda id: int(id.lstrip("FCP")))
        return first, second
    return store.shown(pair.subject, _subject_letter(pair)), there


def _subject_letter(pair: Review) -> str:
    if pair.kind == "rival":
        return "F"
    if pair.n == NAME:
        return "S"
    return "A" if pair.kind == "copy" or pair.n == OUTLET else "C"


def _of_person(store: Store, key: str) -> tuple[int, int]:
    found = store.persons(Query(person=key)) if store.is_shown(key, "P") else []
    return (found[0].facts, found[0].claims) if found else (0, 1)


def _of_source(store: Store, key: str) -> tuple[int, int]:
    found = store.sources(Query(source=key)) if store.is_shown(key, "S") else []
    return (found[0].claims, found[0].claims) if found else (1, 1)


def _of_article(store: Store, key: str) -> tuple[int, int]:
    claims = sum(card.claims for card in store.articles(Query(article=key)))
    return claims, claims


_COUNTS: dict[str, Callable[[Store, str], tuple[int, int]]] = {
    "person": _of_person,
    "source": _of_source,
    "copy": _of_article,
}


def sides(store: Store, question: Question) -> tuple[Side, Side]:
    """What stands on both sides of a question, ready to be shown."""
    return _side(store, question.one), _side(store, question.other)


def _side(store: Store, id: str) -> Side:
    return _SIDES[id[0]](store, id)


def _claim_side(store: Store, id: str) -> Side:
    file = store.claim_file(store.resolve(id, "C"))
    about = store.people(store.mentioned([file.bearing.claim.key]).get(file.bearing.claim.key, {}).values())
    names = tuple(person.name for person in about.values())
    return Side(id, file.bearing.claim.wording, (), (file,), about=names)


def _fact_side(store: Store, id: str) -> Side:
    file = store.fact_file(store.resolve(id, "F"))
    about = tuple(person.name for person in file.persons)
    return _with_claims(Side(id, file.fact.wording, (), (), about=about), file.claims)


def _person_side(store: Store, id: str) -> Side:
    person = store.person(store.resolve(id, "P"))
    others = tuple(name for name in person.names if name != person.name)
    return _with_claims(Side(id, person.name, others, ()), store.claim_files(Query(person=person.key)))


def _source_side(store: Store, id: str) -> Side:
    key = store.resolve(id, "S")
    name = store.sources(Query(source=key))[0].source.name
    return _with_claims(Side(id, name, (), ()), store.claim_files(Query(source=key)))


def _article_side(store: Store, id: str) -> Side:
    key = store.resolve(id, "A")
    card = store.articles(Query(article=key))[0]
    return _with_claims(Side(id, card.title or card.outlet, (), ()), store.claim_files(Query(article=key)))


def _with_claims(side: Side, every: Sequence[ClaimFile]) -> Side:
    """The side with its first claims, one an article as far as there are articles."""
    standing = [claim for claim in every if claim.state in COUNTING]
    first = {claim.article.key: claim for claim in reversed(standing)}
    chosen = sorted(standing, key=lambda claim: claim is not first[claim.article.key])[:QUOTED]
    return replace(side, claims=tuple(chosen), more=len(standing) - len(chosen))


_SIDES: dict[str, Callable[[Store, str], Side]] = {
    "C": _claim_side,
    "F": _fact_side,
    "P": _person_side,
    "S": _source_side,
    "A": _article_side,
}
