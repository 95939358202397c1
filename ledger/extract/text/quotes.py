"""Quotations: which stretches of a text stand between quote marks.

Marks are paired within a paragraph, so that one lost mark spoils one paragraph. A paragraph that opens a quotation
without closing it is quoted to its end, as newspapers do when the next paragraph opens anew. Where none does, a mark
was lost: it stood before the words that say who said it, or at the end of the sentence in which a few words are quoted.
A block of lines that each begin with ">" (Markdown), below a line that ends in a colon, is quoted without marks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from operator import attrgetter

from ...model import Span
from .lookup import words

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
    blocks = _blocks(text) if ">" in text else {}
    return tuple(
        quote
        for line in PARAGRAPH.finditer(text)
        for quote in ([blocks[line.start()]] if line.start() in blocks else _in_paragraph(text, *line.span()))
    )


def _blocks(text: str) -> dict[int, Quote]:
    """The lines of quoted blocks that a colon introduces, by where they begin; each runs on into the next of its block.

    Lines with quotation marks of their own are read by them.
    """
    lines = [line for line in PARAGRAPH.finditer(text) if not BARE.fullmatch(line.group())]
    found: dict[int, re.Match[str]] = {}
    for before, line in pairwise(lines):
        block = BLOCK.match(text, *line.span())
        if block is not None and (before.start() in found or before.group().rstrip().endswith(":")):
            found[line.start()] = block
    ends = {line.start(): after.start() in found for line, after in pairwise(lines)}
    return {
        start: Quote(Span(start, line.end()), Span(line.start("said"), line.end()), closed=not ends.get(start, False))
        for start, line in found.items()
    }


BLOCK = re.compile(r"[ \t]*> ?(?P<said>[^\s>“\"'‘«„][^\n]*)")
"""A line of a quoted block."""

BARE = re.compile(r"[ \t>]*")
"""An empty line, or one that only carries the block on."""


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
        yield _unclosed(text, opened, end)


ANEW = re.compile(r"\s*[“”„‟«»\"`]")
WITHIN = re.compile(r"[.!?](?= +[A-Z]|\s*$)")
"""The end of a sentence within which a few words are quoted."""


def _unclosed(text: str, opened: re.Match[str], end: int) -> Quote:
    """A quotation without an end mark: to the end of its paragraph, or to where the mark was lost."""
    first = opened.end()
    if ANEW.match(text, end):
        return Quote(Span(opened.start(), end), Span(first, end), closed=False)
    inside = text[first : first + 1].islower() and text[: opened.start()].rstrip()[-1:].isalnum()
    lost = _said().search(text, first, end) or (WITHIN.search(text, first, end) if inside else None)
    last = end if lost is None else lost.start() + 1
    return Quote(Span(opened.start(), last), Span(first, last), closed=lost is not None)


@cache
def _said() -> re.Pattern[str]:
    """The comma before who says it: "…, said Ann Bell", "…, the mayor told the court", "…, she said."."""
    verb = rf"(?:{'|'.join(sorted(words('speaking', 'said form')))})"
    name = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}"
    noun = r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) (?:[\w'’-]+ ){1,4}?"
    told = r"(?=[.,;:]|\s*$| (?:on|in|at|during|after|later|yesterday|today|the|a|reporters|him|her|them)\b)"
    before = rf"{verb} (?=[A-Z]|(?:the|an?|his|her) )"
    return re.compile(rf"[,?!] +(?:{before}|(?:[Hh]e|[Ss]he|[Tt]hey|{name}|{noun}) ?{verb}{told})")


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
