"""Hedges lost on the way: an outlet states flatly what the one it relays only passed on."""

from collections.abc import Iterator
from pathlib import Path

from ..model import Bearing, ClaimFile, ClaimState, FactFile, HedgeLevel, Problem, SourceKind, Stance
from ..store import Query, Store

_COUNTING = (ClaimState.STANDING, ClaimState.CORRECTED)


def lost_hedges(store: Store, _: Path | None) -> list[Problem]:
    """Flat claims that relay an outlet whose own claim on the same fact is hedged."""
    flat = (fact for fact in store.fact_files(Query(hedge=HedgeLevel.FLAT)) if len(fact.claims) > 1)
    return [problem for fact in flat for problem in _in_fact(fact)]


def _in_fact(fact: FactFile) -> Iterator[Problem]:
    claims = [one for one in fact.claims if one.state in _COUNTING and one.bearing.stance is Stance.ASSERTS]
    for relay in claims:
        first = _hedged_original(relay, claims)
        if relay.bearing.claim.hedge.level is HedgeLevel.FLAT and first:
            yield _problem(fact, relay, first)


def _hedged_original(relay: ClaimFile, claims: list[ClaimFile]) -> ClaimFile | None:
    """The claim of an outlet that ``relay`` names, if that outlet says nothing flat about the fact itself."""
    named = _relayed(relay.bearing)
    said = [one for one in claims if one.bearing.outlet.key in named and one is not relay]
    hedged = all(one.bearing.claim.hedge.level > HedgeLevel.FLAT for one in said)
    return said[0] if said and hedged else None


def _relayed(bearing: Bearing) -> set[str]:
    """The outlets that stand inside the claim's chains; its own is not among them."""
    inner = {ref.key for chain in bearing.chains for ref in chain[1:] if ref.kind is SourceKind.OUTLET}
    return inner - {bearing.outlet.key}


def _problem(fact: FactFile, relay: ClaimFile, first: ClaimFile) -> Problem:
    outlet, origin = relay.bearing.outlet.name, first.bearing.outlet.name
    word = first.bearing.claim.hedge.level.word
    what = f"{outlet} states flatly what {origin} gives as {word}"
    return Problem(what, f"{relay.id} after {first.id}, {fact.fact.id}", "read both; ledger correct CLAIM --hedge …")
