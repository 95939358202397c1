"""Lines as a page shows them -> paragraphs: where a line ends only because the page is narrow, it is joined."""

import re
from itertools import zip_longest

FULL = 0.75
"""A line at least this full, measured by the page's long lines, ended at the page's edge; a shorter one because its
author ended it. Ragged-right setting leaves lines some four fifths full; last lines of paragraphs are any length."""

_DIVIDED = re.compile(r"[^\W\d_][-\u00ad]$")


def flowing(text: str) -> str:
    """``text`` with blanks for the line ends inside paragraphs, and the words that were divided there whole again.

    A compound divided at its own hyphen loses it ("well-" / "known" → "wellknown"): nothing on the page tells the two
    apart, and divided words are far more frequent.
    """
    lines = [line.rstrip() for line in text.splitlines()]
    width = _width(lines)
    pairs = zip_longest(lines, lines[1:], fillvalue="")
    return "".join(_ended(line, following, width) for line, following in pairs).rstrip("\n")


def _ended(line: str, following: str, width: int) -> str:
    """``line`` with what belongs between it and the line that follows."""
    if not following or len(line) < FULL * width:
        return line + "\n"
    return line[:-1] if _DIVIDED.search(line) and following[0].islower() else line + " "


def _width(lines: list[str]) -> int:
    """What counts as a long line here: the ninth decile, so that one stray line does not set the measure."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[len(lengths) * 9 // 10] if lengths else 0
