"""Everything the ledger says of one fact, put together."""

from collections.abc import Mapping, Sequence

from ..model import Assessment, Bearing, OriginGroup, Record, Ruling, Sourcing
from .admiralty import admiralty
from .basis import analytic, strongest
from .confidence import confidence
from .corroboration import corroborate
from .sides import sides
from .status import status
from .words import likelihood

ASSESSOR = "assess@1"
"""The version that reports name; it changes whenever the same claims may be assessed differently."""


def assess(
    bearings: Sequence[Bearing],
    groups: Sequence[OriginGroup],
    *,
    ruling: Ruling | None = None,
    rivals: Sequence[str] = (),
    planned: Sequence[str] = (),
    records: Mapping[str, Record] | None = None,
    retracted: int = 0,
) -> Assessment:
    """The assessment of a fact from its standing claims.

    ``groups`` are the origin groups of those that assert it, are accepted, actual and not doubtful. ``rivals`` name
    facts that cannot be so beside this one, ``planned`` those to come that cannot come true beside it, ``records`` what
    sources have earned, by the key of their group; ``retracted`` counts claims withdrawn, which bear on nothing and are
    only mentioned.
    """
    counts = corroborate(bearings, groups, rivals, retracted)
    sure = confidence(bearings, groups, rivals=rivals, records=records)
    word = status(bearings, groups, counts, ruling=ruling, rivals=rivals)
    basis, reasons = analytic(counts, groups, [*rivals, *planned], _left_open(bearings))
    return Assessment(
        status=word,
        corroboration=counts,
        confidence=sure,
        likelihood=likelihood(sure.value),
        analytic=basis,
        analytic_reasons=reasons,
        admiralty=admiralty(groups, word, counts.low, sure.value),
        strongest=strongest(groups) or _any_sourcing(bearings),
        origins=tuple(groups),
        version=ASSESSOR,
    )


def _left_open(bearings: Sequence[Bearing]) -> int:
    """How many of the claims that assert it a denial in their article may mean."""
    return sum(each.claim.perhaps_denied for each in sides(bearings).asserting)


def _any_sourcing(bearings: Sequence[Bearing]) -> Sourcing | None:
    """The most direct sourcing of any claim, for facts that nobody asserts: denied, asked for, doubted."""
    found = (bearing.claim.sourcing for bearing in sides(bearings).accepted)
    return min(found, key=lambda sourcing: sourcing.rank, default=None)
