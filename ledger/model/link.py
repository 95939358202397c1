"""How sure we are that two things are one, and how a statement bears on a fact."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """``same`` links; ``unsure`` waits for a person and never merges; ``different`` keeps apart."""

    SAME = "same"
    UNSURE = "unsure"
    DIFFERENT = "different"


class Stance(StrEnum):
    """How a claim bears on its fact."""

    ASSERTS = "asserts"
    DENIES = "denies"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Score:
    """A comparison: a value from 0 (surely different) to 1 (surely the same), what follows, and why.

    ``reasons`` are short sentences, the weightiest first; a score is never a bare number.
    """

    value: float
    verdict: Verdict
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FactLink(Score):
    """A comparison of a statement with a fact: do they speak of the same proposition, and on which side?"""

    stance: Stance = Stance.ASSERTS
