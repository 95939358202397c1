"""Rows on a screen: a table, or where the window is too narrow for one, row below row."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from .phrases import DOT
from .plain import line
from .styles import text
from .writers import Rows

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

ROOM: Mapping[str, int] = {
    "claim": 5,
    "why": 5,
    "fact": 5,
    "title": 5,
    "chain": 3,
    "source": 3,
    "outlet": 3,
    "name": 3,
    "also_written": 3,
}
"""Columns that wrap, and their share of the room that the others leave."""

LEAST = 10
"""Fewest characters of such a column that can be read."""

HEADS = ("question", "claim", "fact", "name", "title")
"""Which column stands beside the id where rows stand below each other: the first of these that is there."""


class ScreenTable:
    """Rows without lines: short words do not wrap; who and what share the room that is left."""

    def __init__(self, rows: Rows, columns: Sequence[str], title: str = "") -> None:
        """The named ``columns`` of the rows, below a ``title`` of one line."""
        self.columns, self.title = tuple(columns), title
        self.cells = [{column: line(_shown(row[column])) for column in columns} for row in rows]

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "RenderResult":
        if options.max_width < self._needed():
            yield from self._stacked()
        else:
            yield self._table()

    def _needed(self) -> int:
        """The width below which short words would be cut."""
        return sum(self._width(column) + 2 for column in self.columns)

    def _width(self, column: str) -> int:
        widest = max((len(cells[column]) for cells in self.cells), default=0)
        return min(LEAST, widest) if column in ROOM else max(widest, len(column))

    def _table(self) -> "RenderableType":
        from rich import box
        from rich.table import Table

        table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, header_style="bold")
        table.title, table.title_justify = self.title or None, "left"
        for column in self.columns:
            ratio = ROOM.get(column)
            table.add_column(column.replace("_", " "), no_wrap=ratio is None, ratio=ratio, overflow="fold")
        table.expand = any(column in ROOM for column in self.columns)
        for cells in self.cells:
            table.add_row(*(text(cells[column]) for column in self.columns))
        return table

    def _stacked(self) -> "Iterator[RenderableType]":
        """Each row as its id and words, below them the other columns by name."""
        from rich.padding import Padding

        if self.title:
            yield text(self.title, "italic")
        head = next((column for column in HEADS if column in self.columns), self.columns[-1])
        others = [column for column in self.columns[1:] if column != head]
        for cells in self.cells:
            yield text(f"{cells[self.columns[0]]}  ", "bold").append_text(text(cells[head]))
            rest = DOT.join(f"{column.replace('_', ' ')} {cells[column]}" for column in others if cells[column])
            yield Padding(text(rest, "dim"), (0, 0, 0, 2))


def _shown(cell: object) -> str:
    if cell is None:
        return ""
    return ", ".join(map(str, cell)) if isinstance(cell, list) else str(cell)
