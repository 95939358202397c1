"""Who denies a fact: the denying claims by origin, so that one denial quoted by nine outlets counts once."""

from collections.abc import Iterable

from ..model import LINEAGE, Bearing, HedgeLevel, OriginGroup, SourceKind, SourceRef, Sourcing
from .kinds import IDENTIFIED, LINEAGE_LOST, VOICES

NOBODY = "lineage not recorded"
"""The name of the one origin of all denials for which nobody answers."""


def denial_groups(denying: Iterable[Bearing]) -> tuple[OriginGroup, ...]:
    """One group per origin that denies; an unnamed source is told apart by its article, a reprint by its original."""
    found: dict[str, list[tuple[Bearing, SourceRef]]] = {}
    for bearing in denying:
        for origin in origins_of(bearing):
            found.setdefault(_key(bearing, origin), []).append((bearing, origin))
    return tuple(_group(key, members) for key, members in found.items())


def origins_of(bearing: Bearing) -> tuple[SourceRef, ...]:
    """The innermost source of every chain; the outlet where a chain is empty."""
    return tuple(chain[-1] if chain else bearing.outlet for chain in bearing.chains) or (bearing.outlet,)


def _sourcing(bearing: Bearing, origin: SourceRef) -> Sourcing:
    """The claim's sourcing, or ``anonymous`` for an unnamed source named beside a known one."""
    stated = bearing.claim.sourcing
    return Sourcing.ANONYMOUS if origin.kind is SourceKind.UNNAMED and stated in IDENTIFIED else stated


def _key(bearing: Bearing, origin: SourceRef) -> str:
    sourcing = _sourcing(bearing, origin)
    if sourcing in LINEAGE_LOST:
        return LINEAGE
    if sourcing is Sourcing.ANONYMOUS:
        return f"{bearing.copy_of or bearing.claim.article} {origin.key}"
    if sourcing in VOICES and (bearing.agency or bearing.copy_of):
        return bearing.agency or str(bearing.copy_of)
    return origin.key


def _group(key: str, members: list[tuple[Bearing, SourceRef]]) -> OriginGroup:
    return OriginGroup(
        key=key,
        name=NOBODY if key == LINEAGE else members[0][1].name,
        sourcing=min((_sourcing(*member) for member in members), key=lambda found: found.rank),
        claims=tuple(dict.fromkeys(bearing.claim.key for bearing, _ in members)),
        commits=any(bearing.claim.hedge.level is HedgeLevel.FLAT for bearing, _ in members),
        grade=_grade(key, members),
    )


def _grade(key: str, members: list[tuple[Bearing, SourceRef]]) -> str | None:
    """The grade of the source itself; a lost lineage or a wire has not earned the grade of those who pass it on."""
    return next((origin.grade for _, origin in members if origin.grade and key.endswith(origin.key)), None)
