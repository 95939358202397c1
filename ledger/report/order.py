"""Which facts stand first: what an editor must look at before anything else."""

from collections import Counter
from collections.abc import Iterable, Sequence

from ..model import ClaimFile, ClaimState, FactFile, Status

CONSEQUENCE: tuple[Status, ...] = (
    Status.CONTESTED,
    Status.CONFIRMED,
    Status.REFUTED,
    Status.CORROBORATED,
    Status.SUPPORTED,
    Status.DENIED,
    Status.SINGLE_SOURCE,
    Status.UNCONFIRMED,
    Status.UNREALISED,
    Status.HEARSAY,
    Status.RETRACTED,
)
"""From what changes most if it is overlooked to what nobody answers for, and what was taken back."""

COUNTING = frozenset({ClaimState.STANDING, ClaimState.CORRECTED})


def ordered(facts: Iterable[FactFile]) -> list[FactFile]:
    """The facts by consequence; within a status the better supported first, then as they were opened."""
    return sorted(facts, key=_rank)


def _rank(file: FactFile) -> tuple[int, int, int, int, str]:
    counts = file.assessment.corroboration
    place = CONSEQUENCE.index(file.assessment.status)
    return place, -counts.low, -counts.high, -counts.claims, file.fact.id.rjust(12)


def standing(claims: Iterable[ClaimFile]) -> list[ClaimFile]:
    """The claims that count: neither retracted nor superseded."""
    return [claim for claim in claims if claim.state in COUNTING]


def withdrawn(claims: Iterable[ClaimFile]) -> list[ClaimFile]:
    """The claims that were retracted; superseded readings are in the audit only."""
    return [claim for claim in claims if claim.state is ClaimState.RETRACTED]


def status_counts(facts: Sequence[FactFile]) -> list[tuple[Status, int]]:
    """How many facts of each status there are, in the order of consequence."""
    found = Counter(file.assessment.status for file in facts)
    return [(status, found[status]) for status in CONSEQUENCE if found[status]]
