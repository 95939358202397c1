"""What was just read: the claims of an article as a table, or as the lines of ``ledger extract``."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..model import Article, Claim, Sourcing
from .claims_json import extraction
from .lists import screen_table
from .phrases import BESIDE, RELAY
from .plain import line
from .writers import json_text, jsonl_text, write

if TYPE_CHECKING:
    from rich.table import Table

Named = tuple[str, Article, Sequence[Claim]]
"""The article's id as given, the article, and the claims read in it."""

COLUMNS = ("article", "source", "sourcing", "hedge", "hedge_cue", "polarity", "modality", "persons", "claim")
ADDED = ("id", *COLUMNS)
"""The columns of a list of claims just added, their ids first."""

VOICE = "(own voice)"
NOBODY = "(nobody answers)"
"""Stand where no source is named: the outlet itself says so, or passes it on as hearsay."""


def claim_table(name: str, article: Article, claims: Sequence[Claim], ids: Sequence[str] = ()) -> "Table":
    """The claims found in one article: id if there is one, source, sourcing, hedge, and the claim as it reads."""
    rows = [{"id": id, **_row(name, article, claim)} for id, claim in zip(_ids(ids, claims), claims, strict=True)]
    table = screen_table(rows, ("id", "source", "sourcing", "hedge", "claim") if ids else COLUMNS[1:4] + COLUMNS[-1:])
    table.title, table.title_justify = line(name), "left"
    return table


def extraction_lines(named: Sequence[Named], format: str) -> str:
    """All that was found as text: JSON in the form that others build on, one article a line, or rows of claims."""
    if format in ("json", "jsonl"):
        found = [extraction(name, claims) for name, _, claims in named]
        return jsonl_text(found) if format == "jsonl" else json_text(found)
    return write([_row(name, article, claim) for name, article, claims in named for claim in claims], COLUMNS, format)


def added_rows(name: str, article: Article, claims: Sequence[Claim], ids: Sequence[str]) -> list[dict[str, Any]]:
    """A row for each claim of an article that was added: the columns of :data:`ADDED`."""
    return [{"id": id, **_row(name, article, claim)} for id, claim in zip(ids, claims, strict=True)]


def _ids(ids: Sequence[str], claims: Sequence[Claim]) -> Sequence[str]:
    return ids or [""] * len(claims)


def _row(name: str, article: Article, claim: Claim) -> dict[str, Any]:
    return {
        "article": name,
        "source": _sources(claim),
        "sourcing": claim.sourcing.value,
        "hedge": claim.hedge.level.word,
        "hedge_cue": [article.text[cue.start : cue.end] for cue in claim.hedge.cues],
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "persons": [mention.name for mention in claim.mentions],
        "claim": claim.text,
    }


def _sources(claim: Claim) -> str:
    chains = [RELAY.join(claim.sources[step].name for step in chain) for chain in claim.chains]
    return BESIDE.join(chains) or (NOBODY if claim.sourcing is Sourcing.HEARSAY else VOICE)
