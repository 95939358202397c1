"""Where one chain of a claim begins: the identity of its origin, by section 4 of the domain's rules.

A named person, a body or a document is the same origin wherever it speaks. An unnamed source is known only inside its
article and that article's copies. An outlet's own voice is the outlet's, or the agency's whose copy it runs. What
another outlet reported began where that outlet has it from.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ledger.model import LINEAGE, Bearing, SourceKind, SourceRef, Sourcing

from .agencies import agency_called, agency_key
from .sources import folded


@dataclass(frozen=True, slots=True)
class Origin:
    """An origin's ``key``, the ``name`` to print, its ``grade``, and ``why`` a claim belongs to it."""

    key: str
    name: str
    grade: str | None
    why: str


Peers = Mapping[str, Sequence[Bearing]]
"""The bearings of the fact by the key of the voice that carries them."""


def peers_of(bearings: Sequence[Bearing]) -> Peers:
    """The bearings of a fact by the voice (outlet or agency) that carries them."""
    peers: dict[str, list[Bearing]] = {}
    for bearing in bearings:
        for key in {_voice(bearing).key, voice_key(bearing.outlet)}:
            peers.setdefault(key, []).append(bearing)
    return peers


def origin_of(bearing: Bearing, chain: Sequence[SourceRef], peers: Peers, seen: frozenset[str] = frozenset()) -> Origin:
    """The origin of one chain of a claim: ``chain`` runs from the outlet inwards; ``seen`` are voices come through."""
    source, sourcing = chain[-1] if chain else bearing.outlet, bearing.claim.sourcing
    if sourcing is Sourcing.HEARSAY or (sourcing is Sourcing.BARE and source.kind in _FACELESS):
        return Origin(LINEAGE, "lineage not recorded", None, "Nobody answers for it: its lineage is not recorded.")
    if len(chain) < 2 and sourcing in (Sourcing.ANONYMOUS, Sourcing.MEDIA):
        return _untold(bearing)
    if len(chain) < 2 or sourcing is Sourcing.WITNESSED:
        return _voice(bearing)
    if source.kind is SourceKind.OUTLET and voice_key(source) == voice_key(bearing.outlet):
        return _voice(bearing)
    if source.kind is SourceKind.OUTLET or sourcing is Sourcing.MEDIA:
        return _relayed(source, peers, seen)
    return _unnamed(bearing, chain, peers) if source.kind is SourceKind.UNNAMED else _identified(source)


def relayed_voice(bearing: Bearing, chain: Sequence[SourceRef]) -> str | None:
    """The key of the other outlet's voice that this chain ends in, as :func:`peers_of` knows it; ``None`` if none."""
    source = chain[-1] if len(chain) > 1 else None
    if source is None or source.kind is not SourceKind.OUTLET or bearing.claim.sourcing is Sourcing.WITNESSED:
        return None
    key = voice_key(source)
    return None if key == voice_key(bearing.outlet) else key


def sourcing_of(bearing: Bearing, chain: Sequence[SourceRef]) -> Sourcing:
    """The sourcing of one chain of a claim: the claim's own, unless that is owed to a source named beside this one.

    "The mayor and a port worker said" is ``named`` for the mayor; the port worker stays ``anonymous``, and an outlet
    that stands beside the mayor is ``media``, as is one that was taken for a body.
    """
    stated = bearing.claim.sourcing
    if len(chain) < 2 or stated is Sourcing.WITNESSED:
        return stated
    if len(bearing.chains) < 2 and not (stated is Sourcing.INSTITUTION and chain[-1].kind is SourceKind.OUTLET):
        return stated
    weaker = _ALONE.get(chain[-1].kind, stated)
    return weaker if weaker.rank > stated.rank else stated


_ALONE = {SourceKind.UNNAMED: Sourcing.ANONYMOUS, SourceKind.OUTLET: Sourcing.MEDIA}
"""What a source of that kind is by itself, whoever speaks beside it."""

_FACELESS = (SourceKind.UNNAMED, SourceKind.OUTLET)


def _untold(bearing: Bearing) -> Origin:
    """Somebody else stands behind it whom the reading did not find: one unnamed source of the article."""
    name = "another outlet" if bearing.claim.sourcing is Sourcing.MEDIA else "an unnamed source"
    return Origin(f"unnamed:{_home(bearing)}:", name, None, f"{name.capitalize()} stands behind it; which is not told.")


def _identified(source: SourceRef) -> Origin:
    if held := source.office:
        return Origin(
            f"office:{held}", source.name, source.grade, f"{source.name} speaks for a body: all who do are one origin."
        )
    return Origin(source.key, source.name, source.grade, f"{source.name} is one origin, whoever quotes it.")


def _voice(bearing: Bearing) -> Origin:
    """The outlet's own voice; the agency's, if its credit stands in the text; the original's, if it is a reprint."""
    outlet = bearing.outlet
    if wire := bearing.agency or agency_called(outlet.name):
        return Origin(agency_key(wire), wire, None, _wired(outlet.name, wire))
    if bearing.copy_of:
        return Origin(f"text:{bearing.copy_of}", outlet.name, outlet.grade, f"{outlet.name} reprints another text.")
    return Origin(voice_key(outlet), outlet.name, outlet.grade, f"{outlet.name} says so in its own voice.")


def voice_key(outlet: SourceRef) -> str:
    """The key of an outlet's own voice; an agency has one under its name and its initials."""
    wire = agency_called(outlet.name)
    return agency_key(wire) if wire else f"voice:{outlet.key}"


def _wired(outlet: str, wire: str) -> str:
    own = agency_called(outlet)
    if own and agency_key(own) == agency_key(wire):
        return f"{outlet} is a wire agency and says so in its own voice."
    return f"{outlet} runs {wire} copy: the agency is the origin."


def _unnamed(bearing: Bearing, chain: Sequence[SourceRef], peers: Peers) -> Origin:
    """Known by its description inside one article, its copies, and whoever relays that article's outlet."""
    source, home = chain[-1], _home(bearing)
    relay = next((step for step in reversed(chain[1:-1]) if step.kind is SourceKind.OUTLET), None)
    if relay:
        first = next(iter(peers.get(voice_key(relay), ())), None)
        home = _home(first) if first else voice_key(relay)
    why = f"“{source.name}” is unnamed and known only inside one article and its copies."
    return Origin(f"unnamed:{home}:{folded(source.name)}", source.name, source.grade, why)


def _home(bearing: Bearing) -> str:
    return agency_key(bearing.agency) if bearing.agency else bearing.copy_of or bearing.claim.article


def _relayed(source: SourceRef, peers: Peers, seen: frozenset[str]) -> Origin:
    """What another outlet reported: where that outlet has it from, if the ledger knows, else that outlet's voice."""
    key = voice_key(source)
    if key in seen:
        return _cycle(source, seen)
    found = [origin_of(other, chain, peers, seen | {key}) for other in peers.get(key, ()) for chain in other.chains]
    own = Origin(key, source.name, source.grade, f"{source.name} reported it first.")
    if not found or any(origin.key == key for origin in found):
        return own
    origin = next((each for each in found if not each.key.startswith("cycle:")), found[0])
    if origin.key.startswith("cycle:"):
        return origin
    return Origin(origin.key, origin.name, origin.grade, f"{source.name} has it from: {origin.name}.")


def _cycle(source: SourceRef, seen: frozenset[str]) -> Origin:
    """A cites B, B cites A: one origin, and nobody says where it began."""
    why = f"A cycle: outlets cite each other, {source.name} among them, and none says where it began."
    return Origin("cycle:" + "+".join(sorted(seen)), source.name, source.grade, why)
