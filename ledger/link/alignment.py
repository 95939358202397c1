"""Two statements laid side by side, word by word: what they share, as a few features of the pair."""

from dataclasses import dataclass
from functools import lru_cache
from math import fsum

from .spelling import likeness, sounds
from .words import Term, Wording

LONGEST = 200
"""Telling words of a statement that are compared: what is longer is no statement any more."""

_GROUP = 0.85  # words of one synonym group, against 1 for the same stem
_NAME_FITS = 0.85  # from here two spellings are one name

Pair = tuple[Term, Term | None, float]
"""A term, the term of the other side it fits best, and how well (0..1); ``None`` if it fits none."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """How two statements fit: every telling term of each with its best fit on the other side."""

    left: tuple[Pair, ...]
    right: tuple[Pair, ...]

    @property
    def both(self) -> tuple[Pair, ...]:
        """The terms of both sides."""
        return self.left + self.right

    @property
    def dice(self) -> float:
        """The weight that fits, of the weight of both, 0..1."""
        return _share(self.both)

    @property
    def contained(self) -> float:
        """The weight that fits of the side that fits better: 1 if one statement says all the other says."""
        return max(_share(self.left), _share(self.right))


@lru_cache(maxsize=2_000)
def aligned(one: Wording, other: Wording) -> Alignment:
    """Each telling term of two statements beside its best fit in the other."""
    left, right = one.telling[:LONGEST], other.telling[:LONGEST]
    return Alignment(_fitted(left, right), _fitted(right, left))


def _fitted(terms: tuple[Term, ...], others: tuple[Term, ...]) -> tuple[Pair, ...]:
    stems = {other.stem: other for other in others}
    return tuple((term, stems[term.stem], 1.0) if term.stem in stems else _best(term, others) for term in terms)


def _best(term: Term, others: tuple[Term, ...]) -> Pair:
    """The first of the best fits: a synonym, a word that begins alike, or a name spelt in another way."""
    start, groups = term.stem[:2], term.groups
    best, fit = None, 0.0
    for other in () if term.identifier else others:
        if groups and groups & other.groups:
            likely = _GROUP
        elif other.stem[:2] == start or (term.proper and other.proper and not other.identifier):
            likely = _spelt_alike(term.plain, other.plain)
        else:
            continue
        best, fit = (other, likely) if likely > fit else (best, fit)
    return term, best, fit


@lru_cache(maxsize=200_000)
def _spelt_alike(a: str, b: str) -> float:
    """The same word in another form (Syria, Syrian) or the same name in another spelling."""
    start = _common_start(a, b)
    if start >= 4 and start >= 0.6 * max(len(a), len(b)):
        return _GROUP
    alike = likeness(sounds(a), sounds(b)) if min(len(a), len(b)) > 3 else 0.0
    return 0.9 * alike if alike >= _NAME_FITS else 0.0


def _common_start(a: str, b: str) -> int:
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _share(pairs: tuple[Pair, ...]) -> float:
    total = fsum([term.weight for term, _, _ in pairs])  # exact: the same from either side
    return fsum([term.weight * fit for term, _, fit in pairs]) / total if total else 0.0
