"""What sort of origin a group is: this decides how certain its independence can be."""

from collections import Counter
from collections.abc import Iterable

from ..model import LINEAGE, OriginGroup, Sourcing

IDENTIFIED = frozenset({Sourcing.WITNESSED, Sourcing.DOCUMENT, Sourcing.NAMED, Sourcing.INSTITUTION})
"""Sourcings whose origin is known: two of them are two."""

VOICES = frozenset({Sourcing.UNATTRIBUTED, Sourcing.MEDIA})
"""An outlet's own voice; another outlet's report, passed on, is no better."""

LINEAGE_LOST = frozenset({Sourcing.HEARSAY, Sourcing.BARE})
"""Nobody can say where these come from."""

Groups = tuple[OriginGroup, ...]


def sourcing_of(group: OriginGroup) -> Sourcing:
    """The most direct sourcing of the origin; hearsay stays hearsay when another outlet relays it."""
    relayed = group.key == LINEAGE and group.sourcing not in LINEAGE_LOST
    return Sourcing.HEARSAY if relayed else group.sourcing


def identified(groups: Iterable[OriginGroup]) -> Groups:
    """Origins that are known: witnesses, documents, named people, institutions."""
    return _of(groups, IDENTIFIED)


def unnamed(groups: Iterable[OriginGroup]) -> Groups:
    """Origins that are described and not named."""
    return _of(groups, frozenset({Sourcing.ANONYMOUS}))


def voices(groups: Iterable[OriginGroup]) -> Groups:
    """Outlets that answer themselves."""
    return _of(groups, VOICES)


def lineage_lost(groups: Iterable[OriginGroup]) -> Groups:
    """Hearsay, and sources not even described."""
    return _of(groups, LINEAGE_LOST)


def grade_of(group: OriginGroup) -> str | None:
    """The grade of the origin, A–E; none where its lineage is lost, for then nobody knows whose grade it would be."""
    return None if sourcing_of(group) in LINEAGE_LOST else group.grade


def committed(groups: Iterable[OriginGroup]) -> Groups:
    """Those of which at least one claim is flat."""
    return tuple([group for group in groups if group.commits])


def certain(groups: Iterable[OriginGroup]) -> Groups:
    """Those that are certain to be no copy of another text that stands behind the fact."""
    return tuple(group for group in groups if group.certain)


def side_by_side(named: Groups, others: Groups) -> int:
    """How many of ``others`` are certain to be distinct origins beside all of ``named``: the most one claim shows."""
    return max(distinct_beside(named, others).values(), default=0)


def distinct_beside(named: Groups, others: Groups) -> dict[str, int]:
    """For each claim of ``others``, how many origins it adds for certain to ``named`` (DOMAIN rule 4).

    As many of ``others`` as it names together, less those of ``named`` that it does not name beside them, for each of
    these may be one of the unnamed.
    """
    together = Counter(claim for group in others for claim in group.claims)
    beside = Counter(claim for group in named for claim in group.claims)
    return {claim: max(0, number - (len(named) - beside[claim])) for claim, number in together.items()}


def _of(groups: Iterable[OriginGroup], sourcings: frozenset[Sourcing]) -> Groups:
    return tuple([group for group in groups if sourcing_of(group) in sourcings])
