"""How much two statements resemble each other, 0..1: a weighing of what they share. It ranks; it does not decide."""

from functools import lru_cache
from math import log1p

from .alignment import aligned
from .words import Wording

_WEIGHTS = {
    "words": 0.19,  # words that fit, inflected or as synonyms
    "contained": 0.26,  # the same, of the side that fits better (one may say more), times the logarithm of its words
    "letters": 0.26,  # strings of three letters
    "numbers": 0.115,  # the same number
    "other numbers": -0.18,  # both give numbers, and none is the same
    "number lost": -0.06,  # only one gives a number
    "negation": -0.03,  # one of them is negated
}
"""Weights of the features, from a linear fit to how alike people find news headlines."""

_LONG = 15
"""From so many telling words on, more of them make what two statements share no surer; three may meet by chance."""


def resemblance(one: Wording, other: Wording) -> float:
    """How alike two statements are, 0..1; 1 for the same words, 0 where a side has none."""
    if (not one.terms and not one.numbers) or (not other.terms and not other.numbers):
        return 0.0
    if one.terms == other.terms and one.numbers == other.numbers:
        return 1.0
    found = _features(one, other)
    return min(0.99, max(0.0, sum(_WEIGHTS[name] * value for name, value in found.items())))


def _features(one: Wording, other: Wording) -> dict[str, float]:
    fit = aligned(one, other)
    return {
        "words": fit.dice,
        "contained": fit.contained * log1p(min(len(fit.left), len(fit.right), _LONG)),
        "letters": _dice(_trigrams(one.text), _trigrams(other.text)),
        "negation": float(one.negated != other.negated),
        **_numbers(one, other),
    }


def _numbers(one: Wording, other: Wording) -> dict[str, float]:
    left, right = ({number.value for number in side.numbers} for side in (one, other))
    return {
        "numbers": len(left & right) / len(left | right) if left | right else 0.0,
        "other numbers": float(bool(left and right and not left & right)),
        "number lost": float(bool(left) != bool(right)),
    }


@lru_cache(maxsize=5_000)
def _trigrams(text: str) -> frozenset[str]:
    padded = f" {text.casefold()} "
    return frozenset(padded[i : i + 3] for i in range(len(padded) - 2))


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
