"""Which claims cannot be shown to be independent of each other? One group per origin."""

from collections.abc import Sequence
from dataclasses import replace

from ledger.model import Bearing, HedgeLevel, OriginGroup, Stance

from .lineage import Origin, origin_of, peers_of


def origins(bearings: Sequence[Bearing]) -> list[OriginGroup]:
    """The origin groups of the asserting claims among ``bearings``, in order of first appearance.

    The caller passes the claims to be counted; denials and claims of unsure stance are passed over. Rules 2 to 5 of
    the domain's section on corroboration: an origin is the innermost source of a chain; reprints, agency copy and
    relays share the origin of what they copy; hearsay and bare sources are one group whose lineage is not recorded.
    """
    asserting = [bearing for bearing in bearings if bearing.stance is Stance.ASSERTS]
    peers = peers_of(asserting)
    groups: dict[str, OriginGroup] = {}
    for bearing in asserting:
        found = _copied([origin_of(bearing, chain, peers) for chain in bearing.chains], asserting)
        for origin in found:
            beside = [other.key for other in found if other.key != origin.key]
            groups[origin.key] = _joined(groups.get(origin.key), origin, bearing, beside)
    return list(groups.values())


def _copied(found: list[Origin], bearings: Sequence[Bearing]) -> list[Origin]:
    """A reprint's voice is the voice of the text it reprints, where that text is among the claims."""
    return [_original(origin, bearings) if origin.key.startswith("text:") else origin for origin in found]


def _original(origin: Origin, bearings: Sequence[Bearing]) -> Origin:
    article = origin.key.removeprefix("text:")
    for bearing in bearings:
        if bearing.claim.article == article:
            first = origin_of(bearing, (bearing.outlet,), {})
            return replace(first, why=origin.why)
    return origin


def _joined(group: OriginGroup | None, origin: Origin, bearing: Bearing, beside: list[str]) -> OriginGroup:
    """The group with one more claim."""
    own = _group_of(origin, bearing, beside)
    if group is None:
        return own
    return replace(
        group,
        sourcing=min(group.sourcing, own.sourcing, key=lambda sourcing: sourcing.rank),
        claims=tuple(dict.fromkeys(group.claims + own.claims)),
        commits=group.commits or own.commits,
        beside=tuple(dict.fromkeys(group.beside + own.beside)),
        grade=group.grade or own.grade,
        reasons=tuple(dict.fromkeys(group.reasons + own.reasons)),
    )


def _group_of(origin: Origin, bearing: Bearing, beside: list[str]) -> OriginGroup:
    return OriginGroup(
        key=origin.key,
        name=origin.name,
        sourcing=bearing.claim.sourcing,
        claims=(bearing.claim.key,),
        commits=bearing.claim.hedge.level is HedgeLevel.FLAT,
        beside=tuple(dict.fromkeys(beside)),
        grade=origin.grade,
        reasons=(origin.why,),
    )
