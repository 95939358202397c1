"""Facts with their claims as nested JSON values, under the names of the audit's columns."""

from collections.abc import Iterable, Sequence
from typing import Any

from ..assess import analytic_sentence, likelihood_sentence
from ..model import ClaimFile, Commit, Fact, FactFile, OriginGroup, Person
from .claims_json import hedge_json, spans_json
from .phrases import NOTICE
from .rows import claim_cells, fact_cells, without_names


def facts_json(facts: Sequence[FactFile], head: Commit, *, names: bool = True) -> dict[str, Any]:
    """All facts under ``facts``, with the notice every report carries and the state of the ledger they show."""
    return {
        "notice": NOTICE,
        "ledger": {"size": head.size, "root": head.root},
        "assessed_by": sorted({file.assessment.version for file in facts}),
        "facts": [fact_json(file, names=names) for file in facts],
    }


def fact_json(file: FactFile, *, names: bool = True) -> dict[str, Any]:
    """One fact: the audit's columns, its numbers nested, every line and reason behind them, and its claims.

    ``text`` and ``fact`` are the bare wording; nobody should print it without its ``status``.
    """
    cells = fact_cells(file)
    return {
        **(cells if names else without_names(cells)),
        "text": file.fact.wording,
        "corroboration": _corroboration(file),
        "confidence": _confidence(file),
        "sentences": [likelihood_sentence(file.assessment), analytic_sentence(file.assessment)],
        "strongest_sourcing": file.assessment.strongest.value if file.assessment.strongest else None,
        "origins": [_origin(group) for group in file.assessment.origins],
        "rivals": _briefly(file.rivals),
        "perhaps_rivals": _briefly(file.perhaps),
        "confirmed_rivals": _briefly(file.confirmed),
        "persons": [_person(person) for person in file.persons],
        "claims": [_claim(file, claim, names) for claim in file.claims],
    }


def _briefly(facts: Iterable[Fact]) -> list[dict[str, str]]:
    return [{"fact_id": fact.id, "text": fact.wording} for fact in facts]


def _corroboration(file: FactFile) -> dict[str, Any]:
    counts = file.assessment.corroboration
    return {
        "low": counts.low,
        "high": counts.high,
        "claims": counts.claims,
        "outlets": counts.outlets,
        "denials": counts.denials,
        "reasons": list(counts.reasons),
    }


def _confidence(file: FactFile) -> dict[str, Any]:
    sure = file.assessment.confidence
    return {
        "value": round(sure.value, 4),
        "low": round(sure.low, 4),
        "high": round(sure.high, 4),
        "calibrated": sure.calibrated,
        "lines": [{"decibans": round(each.decibans, 2), "reason": each.reason} for each in sure.lines],
    }


def _origin(group: OriginGroup) -> dict[str, Any]:
    return {
        "name": group.name,
        "sourcing": group.sourcing.value,
        "commits": group.commits,
        "grade": group.grade,
        "claims": len(group.claims),
        "reasons": list(group.reasons),
    }


def _person(person: Person) -> dict[str, Any]:
    return {"id": person.id, "name": person.name, "names": list(person.names)}


def _claim(file: FactFile, claim: ClaimFile, names: bool) -> dict[str, Any]:
    """The audit's columns, with lists where a cell joins them; ``fact`` and ``persons`` stand above."""
    cells = claim_cells(file, claim)
    said = claim.bearing.claim
    return {
        **(cells if names else without_names(cells)),
        "spans": spans_json(said.spans),
        "hedge": hedge_json(said.hedge),
        "sources": [source.name for source in said.sources],
        "chain": _chains(claim),
        "persons": [mention.name for mention in said.mentions],
    }


def _chains(claim: ClaimFile) -> list[list[str]]:
    return [[source.name for source in chain] for chain in claim.bearing.chains]


def flat(facts: Iterable[FactFile], *, names: bool = True) -> list[dict[str, Any]]:
    """The facts alone, one value each, as JSON lines hold them."""
    return [fact_json(file, names=names) for file in facts]
