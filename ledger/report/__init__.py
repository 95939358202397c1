"""Values to something to look at: reports for the screen and for files, lists, the audit. Nothing here prints.

A function returns a string, or something that rich lays out for the width it finds; rich is loaded only then. Each
function is imported when it is first used: who prints what was just read needs no reports.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

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

_WHERE = {name: home for home, names in _HOMES.items() for name in names}

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


def __getattr__(name: str) -> Any:
    """A function, from the module where it stands. Raises ``AttributeError`` for any other name."""
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_WHERE[name]}", __name__), name)
    globals()[name] = found
    return found
