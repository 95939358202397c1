"""How a report looks where there is colour; without it, words and signs say the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from ..model import FactFile, Status
from .quote import CLOSES, OPENS, Part, Piece

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.segment import Segment
    from rich.text import Text

STATUS: dict[Status, str] = {
    Status.CONFIRMED: "bold green",
    Status.CORROBORATED: "green",
    Status.SUPPORTED: "cyan",
    Status.REFUTED: "bold red",
    Status.CONTESTED: "bold red",
    Status.DENIED: "red",
    Status.SINGLE_SOURCE: "yellow",
    Status.UNCONFIRMED: "yellow",
    Status.UNREALISED: "magenta",
    Status.HEARSAY: "yellow",
    Status.RETRACTED: "strike",
}
"""The colour of a status word; the word always stands there too."""

LEAST = 20
"""Columns that a wrapped text gets at least, however narrow the window."""

PARTS = {Part.SAID: "", Part.CUE: "bold", Part.AROUND: "dim"}


def text(words: str, style: str = "") -> "Text":
    """Words as they are: nothing in them is taken for markup, so "[name]" stays."""
    from rich.text import Text

    return Text(words, style=style)


def quoted(pieces: list[Piece]) -> "Text":
    """A quotation in quotation marks, the cue bold and between ‹ and ›, the words around the claim dim."""
    from rich.text import Text

    found = Text("“")
    for part, words in pieces:
        found.append(f"{OPENS}{words}{CLOSES}" if part is Part.CUE else words, PARTS[part])
    return found.append("”")


def status_word(file: FactFile) -> "Text":
    """The status in capitals, so that it is seen first also in black and white."""
    status = file.assessment.status
    return text(status.value.upper(), STATUS[status])


@dataclass(frozen=True, slots=True)
class Beside:
    """Something in a left column of ``width`` characters, and something beside it that wraps within what is left.

    Unlike a rich grid it leaves no blanks at the ends of lines, so that a report in a file is clean text.
    """

    left: "RenderableType"
    right: "RenderableType"
    width: int

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "Iterator[Segment]":
        from rich.segment import Segment

        rest = max(options.max_width - self.width - 1, LEAST)
        lefts = console.render_lines(self.left, options.update(width=self.width), pad=False)
        rights = console.render_lines(self.right, options.update(width=rest), pad=False)
        empty: list[Segment] = []
        for left, right in zip_longest(lefts, rights, fillvalue=empty):
            gap = " " * (self.width + 1 - Segment.get_line_length(left))
            yield from (*left, Segment(gap if right else ""), *right, Segment.line())
