"""A dossier with its gold: what a careful reader finds in it, and how near the ledger comes."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import mean

from ledger.desk.add import add_article
from ledger.model import ClaimFile, ClaimState, FactFile
from ledger.read import read
from ledger.store import Query, Store

FIXTURES = Path(__file__).parents[2] / "fixtures"

Place = tuple[str, str]
"""A claim of the gold: the number of its article ("02") and words of it."""

ENOUGH = 0.4
"""The Dice coefficient of positions from which a claim of the ledger is the one that the gold quotes."""


@dataclass(frozen=True)
class Gold:
    """A fact as a careful reader states it."""

    says: str
    status: str
    range: str
    claims: tuple[Place, ...]


@dataclass(frozen=True)
class Reading:
    """The gold facts, and the ledger's fact for each of their claims; ``None`` where the claim was not read."""

    name: str
    gold: tuple[Gold, ...]
    held: Mapping[Place, FactFile | None]

    @cached_property
    def b_cubed(self) -> float:
        """The B³ F1 of claims to facts, 0..1; a claim that was not read counts as wrong on both sides.

        Source: Bagga and Baldwin 1998: precision and recall of each claim's group, averaged over the claims.
        """
        pairs = [(set(fact.claims), self._with(claim), claim) for fact in self.gold for claim in fact.claims]
        precision = mean(len(gold & own) / max(1, len(own)) for gold, own, _ in pairs)
        recall = mean(len(gold & own) / len(gold) for gold, own, _ in pairs)
        return 2 * precision * recall / (precision + recall)

    @cached_property
    def status(self) -> float:
        """The share of gold facts that have their status in the ledger."""
        return mean(status_of(self.fact(gold)) == gold.status for gold in self.gold)

    @cached_property
    def range(self) -> float:
        """The share of gold facts that have exactly their range of origins in the ledger."""
        return mean(range_of(self.fact(gold)) == gold.range for gold in self.gold)

    def fact(self, gold: Gold) -> FactFile | None:
        """The ledger's fact that holds most of a gold fact's claims; the first of equals."""
        found = [fact for claim in gold.claims if (fact := self.held[claim])]
        keys = [fact.fact.key for fact in found]
        return max(found, key=lambda fact: keys.count(fact.fact.key), default=None)

    def _with(self, claim: Place) -> set[Place]:
        """The claims that the ledger puts into one fact with this one."""
        fact = self.held[claim]
        return {place for place, other in self.held.items() if fact and other and other.fact.key == fact.fact.key}


def status_of(fact: FactFile | None) -> str:
    """The status as one word; empty where there is no fact."""
    return fact.assessment.status.value if fact else ""


def range_of(fact: FactFile | None) -> str:
    """The range of origins as the gold writes it: "1–2"."""
    return f"{fact.assessment.corroboration.low}–{fact.assessment.corroboration.high}" if fact else ""


def gold_of(name: str) -> tuple[Gold, ...]:
    """The gold of the dossier in ``fixtures/NAME``."""
    rows = tomllib.loads((FIXTURES / name / "gold.toml").read_text(encoding="utf-8"))["fact"]
    return tuple(Gold(row["says"], row["status"], row["range"], tuple(map(_place, row["claims"]))) for row in rows)


def add_dossier(store: Store, name: str, folder: Path) -> dict[str, str]:
    """Add the articles in the order of their names; the key of each by its number."""
    added = {}
    for path in sorted((FIXTURES / name).glob("*.md")):
        ((_, article),) = read(path).articles
        added[path.name[:2]] = article.key
        add_article(store, article, path.read_bytes(), folder, by="anna")
    return added


def reading_of(store: Store, name: str, articles: Mapping[str, str]) -> Reading:
    """How the ledger read the dossier, beside its gold."""
    gold = gold_of(name)
    facts = {claim.id: fact for fact in store.fact_files() for claim in fact.claims}
    places = [place for fact in gold for place in fact.claims]
    quoted = {place: _quoted(store, articles[place[0]], place[1]) for place in places}
    return Reading(name, gold, {place: facts.get(claim.id) if claim else None for place, claim in quoted.items()})


def _place(written: str) -> Place:
    number, words = written.split(": ", 1)
    return number, words


def _quoted(store: Store, article: str, words: str) -> ClaimFile | None:
    """The standing claim of an article that stands where the words stand."""
    text = store.article(article)
    start = text.text.index(words) if text else 0
    wanted = set(range(start, start + len(words)))
    standing = [one for one in store.claim_files(Query(article=article)) if one.state in _COUNTING]
    scored = [(_dice(wanted, one), one) for one in standing]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= ENOUGH else None


_COUNTING = (ClaimState.STANDING, ClaimState.CORRECTED)


def _dice(wanted: set[int], claim: ClaimFile) -> float:
    own = {at for span in claim.bearing.claim.spans for at in range(span.start, span.end)}
    return 2 * len(own & wanted) / (len(own) + len(wanted))
