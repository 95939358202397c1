"""How far a source can be relied on: a Beta distribution, the grade as prior and the record as evidence."""

import math
from dataclasses import dataclass

from ..model import Record
from .weights import weight

DECIBANS_PER_NAT = 10 / math.log(10)
"""Decibans in one unit of natural log-odds (Good 1950: ten times the decimal logarithm of the odds)."""

ASYMPTOTIC_FROM = 6.0
"""From here on five terms of the trigamma series are exact to about 1e-7."""


@dataclass(frozen=True, slots=True)
class Reliability:
    """Beta(right, wrong): as if that many claims of the source had been checked; both are above 0."""

    right: float
    wrong: float

    @property
    def mean(self) -> float:
        """The expected share of right claims, in 0..1."""
        return self.right / (self.right + self.wrong)

    @property
    def decibans(self) -> float:
        """What its plain word is worth: 10·log10 of mean/(1−mean), at least 0.

        A source more often wrong than right is worth nothing; its word is no evidence of the contrary.
        """
        return max(0.0, 10 * math.log10(self.right / self.wrong))

    @property
    def spread(self) -> float:
        """How loosely that is held: the standard deviation of the log-odds of a Beta variable, in decibans."""
        return DECIBANS_PER_NAT * math.sqrt(trigamma(self.right) + trigamma(self.wrong))


def reliability(grade: str | None, record: Record) -> Reliability:
    """The grade (A–E, ``None`` for F) as so many checked claims, and the record's right and wrong ones on top."""
    letter = grade or "F"
    mean, checks = weight("grade", letter), weight("checks", letter)
    return Reliability(mean * checks + record.right, (1 - mean) * checks + record.wrong)


def trigamma(x: float) -> float:
    """The second derivative of log Γ at ``x`` > 0: recurrence upwards, then the asymptotic series (A&S 6.4.12)."""
    total = 0.0
    while x < ASYMPTOTIC_FROM:
        total, x = total + 1 / (x * x), x + 1
    return total + 1 / x + 1 / (2 * x**2) + 1 / (6 * x**3) - 1 / (30 * x**5) + 1 / (42 * x**7)
