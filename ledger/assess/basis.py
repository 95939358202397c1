"""Analytic confidence: how good the basis is, apart from how likely the fact is (ICD 203)."""

from collections.abc import Sequence

from ..model import AnalyticConfidence, Corroboration, OriginGroup, Sourcing
from .corroboration import counted
from .kinds import committed, grade_of, identified, sourcing_of

GOOD_GRADES = ("A", "B")
"""Letters that speak for a basis: completely and usually reliable."""

Finding = tuple[bool, str]


def analytic(
    corroboration: Corroboration, groups: Sequence[OriginGroup], rivals: Sequence[str], left_open: int = 0
) -> tuple[AnalyticConfidence, tuple[str, ...]]:
    """The word and its reasons: ``high`` if origins, directness, agreement and grade all speak for the basis.

    ``low`` if no origin is certain or fewer than two of the four do; else ``moderate``. ``left_open`` counts claims
    that a denial in their article may mean.
    """
    findings = (
        _origins(corroboration),
        _directness(groups),
        _agreement(corroboration, rivals, left_open),
        _grade(groups),
    )
    good = sum(holds for holds, _ in findings)
    said = [findings[0], *findings[2:]] if corroboration.low == 0 else findings  # nobody states it: said once
    return _word(good, corroboration.low), tuple(reason for _, reason in said)


def _word(good: int, low: int) -> AnalyticConfidence:
    if low == 0 or good < 2:
        return AnalyticConfidence.LOW
    return AnalyticConfidence.HIGH if good == 4 else AnalyticConfidence.MODERATE


def _origins(corroboration: Corroboration) -> Finding:
    low = corroboration.low
    if low == 0:
        return False, "no origin commits itself for certain"
    return low >= 2, "one origin, and no second for certain" if low == 1 else f"{low} origins independent for certain"


def _directness(groups: Sequence[OriginGroup]) -> Finding:
    best = strongest(committed(identified(groups)))
    return (
        (True, f"the most direct is {_SPOKEN[best]}")
        if best
        else (False, "no witness, document, named person or body states it")
    )


def _agreement(corroboration: Corroboration, rivals: Sequence[str], left_open: int) -> Finding:
    against = ((corroboration.denials, "denial", "denials"), (len(rivals), "rival", "rivals"))
    found = [counted(number, one, many) for number, one, many in against if number]
    if found:
        return False, f"it is disputed ({', '.join(found)})"
    if left_open:
        return False, "a denial in the same article may mean it, and is not counted"
    return True, "nobody contradicts it"


def _grade(groups: Sequence[OriginGroup]) -> Finding:
    best = min(filter(None, map(grade_of, groups)), default=None)
    return (best in GOOD_GRADES, f"the best grade is {best}") if best else (False, "no origin is graded")


def strongest(groups: Sequence[OriginGroup]) -> Sourcing | None:
    """The most direct sourcing among these origins, ``None`` if there are none."""
    return min(map(sourcing_of, groups), key=lambda found: found.rank, default=None)


_SPOKEN = {
    Sourcing.WITNESSED: "a witness",
    Sourcing.DOCUMENT: "a document",
    Sourcing.NAMED: "a named person",
    Sourcing.INSTITUTION: "an institution",
}
