"""Which old claim is which new one? Pure: values in, pairs out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..link import same_fact
from ..model import Article, Claim, Verdict
from .past import Past

ALIKE = 0.8
"""From this Dice coefficient up two stretches of an article are one statement, if they speak of the same persons."""


@dataclass(frozen=True)
class Match:
    """The old claims beside the new ones.

    ``again`` are those with the same key, ``moved`` those on nearly the same words, each old claim with its new one;
    ``fresh`` new claims that were not there, ``lost`` old ones that are not there any more.
    """

    again: tuple[tuple[Past, Claim], ...]
    moved: tuple[tuple[Past, Claim], ...]
    fresh: tuple[Claim, ...]
    lost: tuple[Past, ...]


def match(article: Article, old: Sequence[Past], new: Sequence[Claim]) -> Match:
    """Pair old and new claims of an article, each at most once: first by key, then the most alike.

    What was superseded before is matched with nothing, and comes back only by its key, among the ``fresh``.
    """
    standing = [past for past in old if not past.superseded]
    by_key = {past.key: past for past in standing}
    again = tuple((by_key[claim.key], claim) for claim in new if claim.key in by_key)
    matched = {claim.key for _, claim in again}
    left = [past for past in standing if past.key not in matched]
    moved = _moved(article, left, [claim for claim in new if claim.key not in matched])
    gone = {past.key for past, _ in moved}
    came = matched | {claim.key for _, claim in moved}
    fresh = tuple(claim for claim in new if claim.key not in came)
    return Match(again, moved, fresh, tuple(past for past in left if past.key not in gone))


def _moved(article: Article, old: Sequence[Past], new: Sequence[Claim]) -> tuple[tuple[Past, Claim], ...]:
    """The most alike first; among equals those with the same number, then in the order of the text."""
    likeness = alike([positions(article.text, past.claim) for past in old], [positions(article.text, c) for c in new])
    ranked = sorted((-value, abs(old[m].claim.n - new[n].n), m, n) for (m, n), value in likeness.items())
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for unlike, _, m, n in ranked:
        if -unlike >= ALIKE and m not in pairs and n not in taken and _same_persons(old[m], new[n]):
            pairs[m] = n
            taken.add(n)
    return tuple((old[m], new[n]) for m, n in sorted(pairs.items()))


def alike(old: Sequence[frozenset[int]], new: Sequence[frozenset[int]]) -> dict[tuple[int, int], float]:
    """The Dice coefficient of every pair of stretches that share a position: 2·shared over the size of both, in 0..1.

    Source: Dice 1945. By way of the positions, so that the work grows with the text and not with all pairs.
    """
    here: dict[int, list[int]] = defaultdict(list)
    for m, places in enumerate(old):
        for at in places:
            here[at].append(m)
    shared = Counter((m, n) for n, places in enumerate(new) for at in places for m in here.get(at, ()))
    return {(m, n): 2 * count / (len(old[m]) + len(new[n])) for (m, n), count in shared.items()}


def positions(text: str, claim: Claim) -> frozenset[int]:
    """Where the letters and digits of a claim stand: blanks, commas and quotation marks are not what it says."""
    return frozenset(at for span in claim.spans for at in range(span.start, span.end) if text[at].isalnum())


def names(claim: Claim) -> frozenset[str]:
    """The persons of a claim, by the names the article gives them."""
    return frozenset(mention.name for mention in claim.mentions)


def _same_persons(past: Past, claim: Claim) -> bool:
    """As it was read, or as a person corrected it."""
    return names(claim) in (names(past.read), names(past.claim))


def turned(old: Claim, new: Claim, *, shared: bool = False) -> tuple[str, ...]:
    """What changed of that on which links and decisions rest, in words; empty if they may follow.

    Where several claims stand on equal words (``shared``) the key does not tell which is which: the statements must
    not be different ones.
    """
    before, after = sorted(names(old)), sorted(names(new))
    found = (
        (old.polarity is not new.polarity, f"polarity {old.polarity.value} → {new.polarity.value}"),
        (old.modality is not new.modality, f"modality {old.modality.value} → {new.modality.value}"),
        (before != after, f"persons {_list(before)} → {_list(after)}"),
        (old.stance_denies is not new.stance_denies, f"stance {_stance(old)} → {_stance(new)}"),
        (shared and same_fact(old, new).verdict is Verdict.DIFFERENT, "another statement on the same words"),
    )
    return tuple(words for differs, words in found if differs)


def on_shared_words(claim: Claim, among: Iterable[Claim]) -> bool:
    """Does another claim stand on the very same words?"""
    return any(other.spans == claim.spans and other.n != claim.n for other in among)


def _list(persons: Sequence[str]) -> str:
    return ", ".join(persons) or "nobody"


def _stance(claim: Claim) -> str:
    return "denies" if claim.stance_denies else "asserts"
