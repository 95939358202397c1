"""``ledger export``: every claim with its fact, its words, its sources and its place in the journal."""

from collections.abc import Sequence

from ..model import Commit, FactFile
from .nested import facts_json, flat
from .phrases import footer
from .rows import Row, audit_rows
from .writers import csv_text, json_text, jsonl_text, write

COLUMNS: tuple[str, ...] = (
    *("fact_id", "fact", "status", "confidence", "confidence_low", "confidence_high", "likelihood"),
    *("analytic_confidence", "admiralty", "origins_low", "origins_high", "claims", "outlets", "denials", "rivals"),
    *("ruling", "ruled_by", "ruled_at", "ruled_because"),
    *("claim_id", "claim_state", "stance", "claim", "quote_exact", "quote_prefix", "quote_suffix"),
    *("start", "end", "spans", "sourcing", "hedge_level", "hedge_kind", "hedge_cue", "polarity", "modality"),
    *("sources", "chain", "source_grade", "persons", "link_by", "link_score"),
    *("outlet", "title", "author", "url", "published", "language", "article_sha256"),
    *("reader_version", "logged_at", "logged_by", "entry", "leaf_hash"),
    *("perhaps_rivals", "confirmed_rivals"),
)
"""The columns of the audit, in the order in which others read them: names and order stay, a new one comes last."""

READABLE = ("fact_id", "status", "origins_low", "origins_high", "claim_id", "stance", "sourcing", "hedge_level")
"""The columns a person reads on a screen, before the words themselves."""


def audit(facts: Sequence[FactFile], head: Commit, format: str, *, excel: bool = False, names: bool = True) -> str:
    """The audit as ``csv``, ``json`` (nested), ``jsonl`` (a fact a line), ``md`` or ``table`` (both in short).

    ``excel`` sets a byte order mark before a CSV; without ``names`` nobody of the desk is named.
    """
    if format == "json":
        return json_text(facts_json(facts, head, names=names))
    if format == "jsonl":
        return jsonl_text(flat(facts, names=names))
    rows = audit_rows(facts, names=names)
    return csv_text(rows, COLUMNS, excel=excel) if format == "csv" else _short(rows, facts, head, format)


def _short(rows: Sequence[Row], facts: Sequence[FactFile], head: Commit, format: str) -> str:
    versions = ", ".join(sorted({file.assessment.version for file in facts})) or "nobody"
    return f"{write(rows, (*READABLE, 'chain', 'claim'), format)}\n{footer(head, versions)}\n"
