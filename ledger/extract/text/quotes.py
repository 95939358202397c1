"""Quotations: which stretches of a text stand between quote marks.

Marks are paired within a paragraph, so that one lost mark spoils one paragraph. A paragraph that opens a quotation
without closing it is quoted to its end, as newspapers do when the next paragraph opens anew.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from ...model import Span

OPENING = {"''": "''", "“": "”", "«": "»", "„": "“”", "‟": "”", "``": "''"}
"""Marks that only open, each with what may close it."""

MARK = re.compile(r"(?=[“”„‟«»\"`'‘’])(?:[“”„‟«»\"]|``|''|(?<!\w)[‘'](?=\w)|(?<=[\w.,!?])[’'](?!\w))")
"""A quote mark; what begins it is told before the rest is tried, as hardly a letter does."""

PARAGRAPH = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation: the stretch with its marks, the stretch within; ``closed`` is False if the end mark is missing."""

    outer: Span
    inner: Span
    closed: bool = True


def quotations(text: str) -> tuple[Quote, ...]:
    """The quotations of ``text`` in order, outermost only; nested single quotes belong to the one around them."""
    return tuple(quote for line in PARAGRAPH.finditer(text) for quote in _in_paragraph(text, line.start(), line.end()))


def between(quotes: Sequence[Quote], start: int, end: int) -> Sequence[Quote]:
    """Of quotations in order those that touch the characters from ``start`` to ``end``, this one included."""
    if not quotes or end < quotes[0].outer.start or start >= quotes[-1].outer.end:
        return ()
    return quotes[bisect_right(quotes, start, key=end_of) : bisect_right(quotes, end, key=start_of)]


start_of = attrgetter("outer.start")
"""Where the opening mark stands."""

end_of = attrgetter("outer.end")
"""The place behind the closing mark."""

within_from = attrgetter("inner.start")
"""Where the words begin."""


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Quote]:
    opened: re.Match[str] | None = None
    for mark in MARK.finditer(text, start, end):
        if opened is None:
            opened = mark if _opens(text, mark, start) else None
        elif _closes(opened, mark) and not _is_plural(text, mark, end):
            yield Quote(Span(opened.start(), mark.end()), Span(opened.end(), mark.start()))
            opened = None
    if opened is not None and opened.group() not in {"'", "‘"}:
        yield Quote(Span(opened.start(), end), Span(opened.end(), end), closed=False)


OWNED = re.compile(r"[’'] [a-z]")
ENDING = re.compile(r"(?<=[.,!?])[’'](?!\w)|(?<!\w)[‘'](?=\w)")
"""Behind an apostrophe: a single mark that ends a quotation, or opens another one."""


def _is_plural(text: str, mark: re.Match[str], end: int) -> bool:
    """True for the apostrophe of "the dockers' money" within single marks, if the quotation ends further on."""
    if mark.group() not in {"'", "’"} or text[mark.start() - 1] != "s" or not OWNED.match(text, mark.start()):
        return False
    later = ENDING.search(text, mark.end(), end)
    return later is not None and text[later.start() - 1] in ".,!?"


def _opens(text: str, mark: re.Match[str], start: int) -> bool:
    """True if the mark can open: an opening sign, or a straight one with nothing but a space or bracket before it."""
    if mark.group() in {'"', "'", "”", "''"}:
        return mark.start() == start or (not text[mark.start() - 1].isalnum() and text[mark.start() - 1] not in ".,!?")
    return mark.group() in OPENING or mark.group() == "‘"


def _closes(opened: re.Match[str], mark: re.Match[str]) -> bool:
    """True if the mark ends the quotation that is open; a typist's straight mark closes a curly one too."""
    single = opened.group() in {"'", "‘"}
    if single or mark.group() in {"'", "’", "‘"}:
        return single and mark.group() in {"'", "’"}
    return mark.group() in OPENING.get(opened.group(), '"”') or mark.group() == '"'
