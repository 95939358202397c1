"""Rows and JSON values as text, a writer per format."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from .plain import line, markdown

Columns = Sequence[str]
Rows = Sequence[Mapping[str, Any]]

BOM = "\ufeff"
"""The byte order mark by which Excel knows UTF-8."""

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that make a spreadsheet run a cell as a formula."""


def write(rows: Rows, columns: Columns, format: str) -> str:
    """The rows in a format: ``table``, ``csv``, ``json``, ``jsonl`` or ``md``; a missing cell is empty.

    Raises ``KeyError`` for any other format.
    """
    return WRITERS[format](rows, columns)


def csv_text(rows: Rows, columns: Columns, *, excel: bool = False) -> str:
    """RFC 4180: CRLF after every row, quotes where needed; no cell begins as a formula. ``excel`` sets a BOM before."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(row.get(column)) for column in columns] for row in rows)
    return (BOM if excel else "") + buffer.getvalue()


def guarded(value: Any) -> str:
    """A value as a cell; text that a spreadsheet would run gets a leading apostrophe, numbers stay numbers."""
    if isinstance(value, str) and value.startswith(DANGEROUS):
        return f"'{value}"
    return _cell(value)


def json_text(value: Any) -> str:
    """A JSON document, indented, letters of all scripts as they are."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def jsonl_text(values: Iterable[Any]) -> str:
    """One JSON value a line."""
    return "".join(json.dumps(value, ensure_ascii=False, check_circular=False) + "\n" for value in values)


def md_text(rows: Rows, columns: Columns) -> str:
    """A table in Markdown."""
    head = [columns, ["---"] * len(columns)]
    body = [[markdown(_cell(row.get(column))) for column in columns] for row in rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in [*head, *body])


def table_text(rows: Rows, columns: Columns) -> str:
    """A plain table with two blanks between columns, for a file or a pipe; no cell is cut."""
    cells = [list(columns), *([line(_cell(row.get(column))) for column in columns] for row in rows)]
    widths = [max(len(row[n]) for row in cells) for n in range(len(columns))]
    return "".join("  ".join(map(str.ljust, row, widths)).rstrip() + "\n" for row in cells)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return "; ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _picked(rows: Rows, columns: Columns) -> list[dict[str, Any]]:
    return [{column: row.get(column) for column in columns} for row in rows]


WRITERS: Mapping[str, Callable[[Rows, Columns], str]] = {
    "table": table_text,
    "csv": csv_text,
    "json": lambda rows, columns: json_text(_picked(rows, columns)),
    "jsonl": lambda rows, columns: jsonl_text(_picked(rows, columns)),
    "md": md_text,
}
