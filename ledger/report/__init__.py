"""Values to something to look at: reports for the screen and for files, lists, the audit. Nothing here prints.

A function returns a string, or something that rich lays out for the width it finds; rich is loaded only then.
"""

from .audit import audit
from .claims_json import claim_json, extraction
from .fact_view import fact_report
from .found import added_rows, added_text, claim_table, extraction_lines
from .lists import listing, listing_table
from .texts import fact_text, plain_text, report_text
from .view import report_view
from .writers import write

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
    "listing",
    "listing_table",
    "plain_text",
    "report_text",
    "report_view",
    "write",
]
