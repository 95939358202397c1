"""What was just read: the claims of an article as a table, or as the lines of ``ledger extract``."""

from collections.abc import Sequence
from typing import Any

from ..model import Article, Claim, Sourcing, Stance
from .claims_json import extraction
from .phrases import BESIDE, RELAY, spoken
from .plain import line
from .screen import ScreenTable
from .writers import json_text, jsonl_text, write

Named = tuple[str, Article, Sequence[Claim]]
"""The article's id as given, the article, and the claims read in it."""

COLUMNS = ("article", "source", "sourcing", "hedge", "hedge_cue", "polarity", "stance", "modality", "persons", "claim")
ADDED = ("id", *COLUMNS)
"""The columns of a list of claims just added, their ids first."""

VOICE = "(own voice)"
NOBODY = "(nobody answers)"
"""Stand where no source is named: the outlet itself says so, or passes it on as hearsay."""


def claim_table(name: str, article: Article, claims: Sequence[Claim], ids: Sequence[str] = ()) -> ScreenTable:
    """The statements found in one article: id if there is one, source, sourcing, hedge, and the claim as it reads."""
    named = zip(_ids(ids, claims), claims, strict=True)
    rows = _worded([{"id": id, **_row(name, article, claim)} for id, claim in named if claim.states], "table")
    columns = ("id", "source", "sourcing", "hedge", "claim") if ids else COLUMNS[1:4] + COLUMNS[-1:]
    return ScreenTable(rows, columns, line(name))


def extraction_lines(named: Sequence[Named], format: str) -> str:
    """All that was found as text: JSON in the form that others build on, one article a line, or rows of statements.

    The JSON alone has the things too that somebody merely has to do with.
    """
    if format in ("json", "jsonl"):
        found = [extraction(name, claims) for name, _, claims in named]
        return jsonl_text(found) if format == "jsonl" else json_text(found)
    rows = [_row(name, article, claim) for name, article, claims in named for claim in claims if claim.states]
    return write(_worded(rows, format), COLUMNS, format)


def added_rows(name: str, article: Article, claims: Sequence[Claim], ids: Sequence[str]) -> list[dict[str, Any]]:
    """A row for each claim of an article that was added: the columns of :data:`ADDED`."""
    return [{"id": id, **_row(name, article, claim)} for id, claim in zip(ids, claims, strict=True)]


def added_text(rows: Sequence[dict[str, Any]], format: str) -> str:
    """What :func:`added_rows` gave, as text in a format."""
    return write(_worded(rows, format), ADDED, format)


def _worded(rows: Sequence[dict[str, Any]], format: str) -> Sequence[dict[str, Any]]:
    """The rows as a person reads them: what is denied says so before the words. Programs have the stance."""
    return [{**row, "claim": row["shown"]} for row in rows] if format in ("table", "md") else rows


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
        "stance": (Stance.DENIES if claim.stance_denies else Stance.ASSERTS).value,
        "modality": claim.modality.value,
        "persons": [mention.name for mention in claim.mentions],
        "claim": claim.text,
        "shown": spoken(claim),
    }


def _sources(claim: Claim) -> str:
    chains = [RELAY.join(claim.sources[step].name for step in chain) for chain in claim.chains]
    return BESIDE.join(chains) or (NOBODY if claim.sourcing is Sourcing.HEARSAY else VOICE)
