"""Which claims cannot be shown to be independent of each other? One group per origin."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ledger.model import Bearing, HedgeLevel, OriginGroup, Sourcing, Stance, Verdict

from .families import one_voice_each
from .lineage import Origin, Peers, origin_of, peers_of, relayed_voice, sourcing_of
from .names import same_person
from .offices import spoken_for


def origins(bearings: Sequence[Bearing]) -> list[OriginGroup]:
    """The origin groups of the asserting claims among ``bearings``, in order of first appearance.

    The caller passes the claims to be counted; denials and claims of unsure stance are passed over. Rules 2 to 5 of
    the domain's section on corroboration: an origin is the innermost source of a chain; reprints, agency copy and
    relays share the origin of what they copy; hearsay and bare sources are one group whose lineage is not recorded.
    """
    asserting = spoken_for([bearing for bearing in bearings if bearing.stance is Stance.ASSERTS])
    peers = peers_of(asserting)
    groups: dict[str, OriginGroup] = {}
    for bearing in asserting:
        # A reprint says what its original says, whatever words it has for the source, and no more firmly.
        told = _reprinted(bearing, asserting) or bearing
        found = _origins_of(told, peers, asserting)
        for origin, sourcing in found:
            beside = tuple(dict.fromkeys([other.key for other, _ in found if other.key != origin.key]))
            own = OriginGroup(
                key=origin.key,
                name=origin.name,
                sourcing=sourcing,
                claims=(bearing.claim.key,),
                commits=bearing.claim.hedge.level is HedgeLevel.FLAT and _commits(told, peers),
                beside=beside,
                grade=origin.grade,
                reasons=_why(origin, bearing, told),
            )
            own = _perhaps_copied(own, bearing, asserting)
            groups[origin.key] = _joined(groups[origin.key], own) if origin.key in groups else own
    return one_voice_each([_perhaps_named(group, groups.values()) for group in groups.values()], asserting)


def _why(origin: Origin, bearing: Bearing, told: Bearing) -> tuple[str, ...]:
    if told is bearing:
        return (origin.why,)
    ours, theirs = bearing.outlet, told.outlet
    where = "has the text at another address too" if ours.key == theirs.key else f"reprints {theirs.name}"
    if bearing.copy_of is None:
        where = f"has it word for word as {theirs.name}, whose text it may have"
    return origin.why, f"{ours.name} {where}: one origin.", *_unhedged(bearing, told)


def _perhaps_copied(group: OriginGroup, bearing: Bearing, bearings: Sequence[Bearing]) -> OriginGroup:
    """The group of one claim; not certain to be another where its text may be a copy of another among the claims."""
    first = bearing.perhaps_copy_of
    of = next((other for other in bearings if first and first in (other.claim.article, other.copy_of)), None)
    if of is None:
        return group
    why = f"{bearing.outlet.name} may have its text from {of.outlet.name}, which waits for review: no origin more."
    commits = group.commits and of.claim.hedge.level is HedgeLevel.FLAT  # as firm as its text, until that is decided
    return replace(group, certain=False, commits=commits, reasons=(*group.reasons, why, *_unhedged(bearing, of)))


def _perhaps_named(group: OriginGroup, every: Iterable[OriginGroup]) -> OriginGroup:
    """The group; not certain to be another where a surname alone names it that another of the persons bears."""
    if " " in group.name or group.sourcing is not Sourcing.NAMED:
        return group
    others = [one for one in every if one.key != group.key and one.sourcing is Sourcing.NAMED]
    bearer = next((one.name for one in others if same_person(group.name, one.name).verdict is Verdict.UNSURE), None)
    why = f"{group.name} alone may be {bearer}: no origin more for certain."
    return replace(group, certain=False, reasons=(*group.reasons, why)) if bearer else group


def _unhedged(copy: Bearing, original: Bearing) -> tuple[str, ...]:
    """That a copy tells flatly what its original hedges; empty if it does not."""
    if copy.claim.hedge.level is not HedgeLevel.FLAT or original.claim.hedge.level is HedgeLevel.FLAT:
        return ()
    return (f"{copy.outlet.name} tells it without the hedge of {original.outlet.name}.",)


def _reprinted(bearing: Bearing, bearings: Sequence[Bearing]) -> Bearing | None:
    """The claim of the original article that this claim's article reprints, where it bears on the fact too.

    Of what may be a reprint the claims that stand there word for word.
    """
    copied, perhaps = bearing.copy_of, bearing.perhaps_copy_of
    if copied:
        return next((other for other in bearings if other.claim.article == copied), None)
    there = (other for other in bearings if perhaps and other.claim.article == perhaps)
    return next((other for other in there if _words(other) == _words(bearing)), None)


def _words(bearing: Bearing) -> tuple[str, ...]:
    """A claim's own words, and those for whoever says it."""
    return bearing.claim.text, *(ref.name for chain in bearing.chains for ref in chain[1:])


def _commits(bearing: Bearing, peers: Peers) -> bool:
    """Only a flat claim commits its origin; a relay adds no firmness to what the outlet it cites says itself."""
    flat = bearing.claim.hedge.level is HedgeLevel.FLAT
    return flat and not any(relayed_voice(bearing, chain) in peers for chain in bearing.chains)


def _origins_of(bearing: Bearing, peers: Peers, asserting: Sequence[Bearing]) -> list[tuple[Origin, Sourcing]]:
    """The origin of each chain of one claim, with the sourcing that this chain has by itself."""
    found = [(origin_of(bearing, chain, peers), sourcing_of(bearing, chain)) for chain in bearing.chains]
    return [(_copied(origin, asserting), sourcing) for origin, sourcing in found]


def _copied(origin: Origin, bearings: Sequence[Bearing]) -> Origin:
    """A reprint's voice is the voice of the text it reprints, where that text is among the claims."""
    return _original(origin, bearings) if origin.key.startswith("text:") else origin


def _original(origin: Origin, bearings: Sequence[Bearing]) -> Origin:
    article = origin.key.removeprefix("text:")
    for bearing in bearings:
        if bearing.claim.article == article:
            first = origin_of(bearing, (bearing.outlet,), {})
            return replace(first, why=origin.why)
    return origin


def _joined(group: OriginGroup, own: OriginGroup) -> OriginGroup:
    """The group with one more claim."""
    return replace(
        group,
        sourcing=min(group.sourcing, own.sourcing, key=lambda sourcing: sourcing.rank),
        claims=tuple(dict.fromkeys(group.claims + own.claims)),
        commits=group.commits or own.commits,
        certain=group.certain or own.certain,
        beside=tuple(dict.fromkeys(group.beside + own.beside)),
        grade=group.grade or own.grade,
        reasons=tuple(dict.fromkeys(group.reasons + own.reasons)),
    )
