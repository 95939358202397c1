"""Values to something to look at: reports for the screen and for files, lists, the audit. Nothing here prints.

A function returns a string, or something that rich lays out for the width it finds; rich is loaded only then. Each
function is imported when it is first used: who prints what was just read needs no reports.
"""

from typing import TYPE_CHECKING

from ..imports import on_first_use

if TYPE_CHECKING:
    from .claims_json import claim_json, extraction
    from .export import audit
    from .fact_view import fact_report
    from .found import added_rows, added_text, claim_table, extraction_lines
    from .lists import listing, listing_table
    from .texts import fact_text, plain_text, report_text
    from .view import report_view
    from .writers import jsonl_text, write

_HOMES = {
    "claims_json": ("claim_json", "extraction"),
    "export": ("audit",),
    "fact_view": ("fact_report",),
    "found": ("added_rows", "added_text", "claim_table", "extraction_lines"),
    "lists": ("listing", "listing_table"),
    "texts": ("fact_text", "plain_text", "report_text"),
    "view": ("report_view",),
    "writers": ("jsonl_text", "write"),
}

__all__ = [
    "added_rows",
    "added_text",
    "audit",
    "claim_json",
    "claim_table",
    "extraction",
    "extraction_lines",
    "fact_report",
    "fact_text",
    "jsonl_text",
    "listing",
    "listing_table",
    "plain_text",
    "report_text",
    "report_view",
    "write",
]

__getattr__ = on_first_use(__name__, _HOMES)
