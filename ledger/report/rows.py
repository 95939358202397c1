"""The audit: one row per claim, all that a lawyer asks for, down to the characters in the text."""

from collections.abc import Iterable, Mapping

from ..model import Admiralty, Bearing, ClaimFile, FactFile, Ruling, Span
from .phrases import BESIDE, RELAY
from .quote import cue_words

Cell = str | int | float | None
Row = dict[str, Cell]

JOIN = "; "
"""What stands between the parts of a list in one cell."""

NAMED_ACTORS = ("ruled_by", "link_by", "logged_by")
"""Columns that say who at the desk did something."""


def audit_rows(facts: Iterable[FactFile], *, names: bool = True) -> list[Row]:
    """A row per claim, retracted ones included, in the order of facts and claims.

    Without ``names`` the people of the desk are left out; programs keep their names.
    """
    rows = [audit_row(file, claim) for file in facts for claim in file.claims]
    return rows if names else [without_names(row) for row in rows]


def audit_row(file: FactFile, claim: ClaimFile) -> Row:
    """The columns of the audit."""
    return fact_cells(file) | claim_cells(file, claim)


def without_names(row: Mapping[str, Cell]) -> Row:
    """The row with nobody of the desk named."""
    return {name: _program(cell) if name in NAMED_ACTORS else cell for name, cell in row.items()}


def fact_cells(file: FactFile) -> Row:
    """What the ledger says of the fact: its bare wording, and beside it the status, which says what stands behind."""
    found, counts = file.assessment, file.assessment.corroboration
    return {
        "fact_id": file.fact.id,
        "fact": file.fact.wording,
        "status": found.status.value,
        "confidence": _rounded(found.confidence.value),
        "confidence_low": _rounded(found.confidence.low),
        "confidence_high": _rounded(found.confidence.high),
        "likelihood": found.likelihood,
        "analytic_confidence": found.analytic.value,
        "admiralty": str(found.admiralty),
        "origins_low": counts.low,
        "origins_high": counts.high,
        "claims": counts.claims,
        "outlets": counts.outlets,
        "denials": counts.denials,
        "rivals": JOIN.join(rival.id for rival in file.rivals),
        "perhaps_rivals": JOIN.join(rival.id for rival in file.perhaps),
        "confirmed_rivals": JOIN.join(rival.id for rival in file.confirmed),
        **ruling_cells(file.ruling),
    }


def ruling_cells(ruling: Ruling | None) -> Row:
    """What a person decided of the fact; empty cells where nobody did."""
    if ruling is None:
        return dict.fromkeys(("ruling", "ruled_by", "ruled_at", "ruled_because"))
    return {
        "ruling": ruling.verdict.value,
        "ruled_by": ruling.by,
        "ruled_at": ruling.at,
        "ruled_because": ruling.because,
    }


def claim_cells(file: FactFile, claim: ClaimFile) -> Row:
    """The claim: its words and where they stand, who says so and how firmly, how it came into the ledger."""
    persons = dict.fromkeys(mention.name for mention in claim.bearing.claim.mentions)
    return (
        _words(claim)
        | _manner(claim)
        | {"persons": JOIN.join(persons)}
        | _link(claim)
        | _imprint(claim)
        | _trail(claim)
    )


def _words(claim: ClaimFile) -> Row:
    said = claim.bearing.claim
    return {
        "claim_id": claim.id,
        "claim_state": claim.state.value,
        "stance": claim.bearing.stance.value,
        "claim": said.text,
        "quote_exact": claim.exact,
        "quote_prefix": claim.prefix,
        "quote_suffix": claim.suffix,
        "start": said.hull.start,
        "end": said.hull.end,
        "spans": JOIN.join(map(_span, said.spans)),
    }


def _manner(claim: ClaimFile) -> Row:
    bearing, said = claim.bearing, claim.bearing.claim
    return {
        "sourcing": said.sourcing.value,
        "hedge_level": said.hedge.level.word,
        "hedge_kind": said.hedge.kind.value if said.hedge.kind else None,
        "hedge_cue": JOIN.join(cue_words(claim)),
        "polarity": said.polarity.value,
        "modality": said.modality.value,
        "sources": JOIN.join(source.name for source in said.sources),
        "chain": chain_cell(bearing),
        "source_grade": JOIN.join(_origin_grade(chain[-1].grade) for chain in bearing.chains if chain),
    }


def _link(claim: ClaimFile) -> Row:
    return {"link_by": claim.link_by, "link_score": _rounded(claim.link_score)}


def _imprint(claim: ClaimFile) -> Row:
    article = claim.article
    return {
        "outlet": article.outlet,
        "title": article.title,
        "author": article.author,
        "url": article.url,
        "published": article.published,
        "language": article.language,
        "article_sha256": article.text_sha256,
    }


def _trail(claim: ClaimFile) -> Row:
    return {
        "reader_version": claim.reader_version,
        "logged_at": claim.logged_at,
        "logged_by": claim.logged_by,
        "entry": claim.entry,
        "leaf_hash": claim.leaf,
    }


def chain_cell(bearing: Bearing) -> str:
    """The chains as printed: "Post ← a pilot | Post ← a clerk"."""
    return BESIDE.join(RELAY.join(source.name for source in chain) for chain in bearing.chains)


def _origin_grade(grade: str | None) -> str:
    return str(Admiralty(grade, None))[0]


def _span(span: Span) -> str:
    return f"[{span.start},{span.end}]"  # a spreadsheet takes 3-12 for a date and 3:12 for a time


def _program(cell: Cell) -> Cell:
    return cell if isinstance(cell, str) and cell.startswith("machine:") else None


def _rounded(value: float) -> float:
    return round(value, 4)
