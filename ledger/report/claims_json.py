"""A claim as ``ledger extract`` prints it: plain JSON values, every key always there."""

from collections.abc import Iterable
from typing import Any

from ..model import Claim, Hedge, Mention, Part, Resolution, Source, Span

OUTLET = "outlet"
"""The first step of every chain: a text read without a ledger may have no outlet's name."""


def extraction(article_id: str, claims: Iterable[Claim]) -> dict[str, Any]:
    """One output line of ``ledger extract``: the article's id as it was given, and its claims in reading order.

    Behind each claim stand its parts that are meant otherwise than the whole. They state nothing.
    """
    rows: list[dict[str, Any]] = []
    for claim in claims:
        place = len(rows)
        rows.append(claim_json(claim))
        rows += [part_json(part, claim, place) for part in claim.parts]
    return {"id": article_id, "claims": rows}


def claim_json(claim: Claim) -> dict[str, Any]:
    """The claim as JSON values; spans are ``[start, end]`` lists, and lists may be empty but are never missing."""
    return {
        "text": claim.text,
        "spans": spans_json(claim.spans),
        "cue": spans_json(claim.cue),
        "sources": [_source(source) for source in claim.sources],
        "chain": chains_json(claim),
        "sourcing": claim.sourcing.value,
        "hedge": hedge_json(claim.hedge),
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "persons": [_mention(mention) for mention in claim.mentions],
        "fact": claim.wording,
        "states": claim.states,
        "part_of": None,
    }


def part_json(part: Part, claim: Claim, place: int) -> dict[str, Any]:
    """A part of the claim at this place of the list, with the keys of a claim; who answers for it is the claim's."""
    return {
        "text": part.text,
        "spans": spans_json(part.spans),
        "cue": spans_json(claim.cue),
        "sources": [_source(source) for source in claim.sources],
        "chain": chains_json(claim),
        "sourcing": claim.sourcing.value,
        "hedge": hedge_json(part.hedge),
        "polarity": part.polarity.value,
        "modality": part.modality.value,
        "persons": [],
        "fact": part.text,
        "states": False,
        "part_of": place,
    }


def spans_json(spans: Iterable[Span]) -> list[list[int]]:
    """Spans as lists of two integers, in the order given."""
    return list(map(list, spans))


def chains_json(claim: Claim) -> list[list[str]]:
    """One list of names per parallel source, "outlet" first and the origin last."""
    return [[OUTLET, *(claim.sources[step].name for step in chain)] for chain in claim.chains]


def hedge_json(hedge: Hedge) -> dict[str, Any]:
    """The hedge with its level as a word; ``kind`` and ``probability`` are ``None`` where there is none."""
    return {
        "level": hedge.level.word,
        "kind": hedge.kind.value if hedge.kind else None,
        "cues": spans_json(hedge.cues),
        "probability": hedge.probability,
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "text": source.text,
        "spans": spans_json(source.spans),
        "kind": source.kind.value,
        "resolved": _resolution(source.resolved) if source.resolved else None,
    }


def _resolution(found: Resolution) -> dict[str, Any]:
    return {"text": found.text, "spans": spans_json(found.spans), "score": found.score}


def _mention(mention: Mention) -> dict[str, Any]:
    return {"text": mention.text, "spans": spans_json(mention.spans), "name": mention.name}
