"""A claim's words as the article has them, with the hedge marked so that it shows without colour."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import groupby, pairwise

from ..model import ClaimFile, Span
from .plain import safe

OPENS, CLOSES = "‹", "›"
"""What stands around a hedge's cue."""


class Part(StrEnum):
    """What a stretch of a quotation is: the claim's own words, the hedge's cue, or words around and between."""

    SAID = "said"
    CUE = "cue"
    AROUND = "around"


Piece = tuple[Part, str]


def quotation(file: ClaimFile) -> list[Piece]:
    """The claim's stretch of the article piece by piece, widened to the hedge's cue where that stands just outside.

    White space is one blank.
    """
    shown = _reach(file)
    claim = file.bearing.claim
    cues = _inside(shown, claim.hedge.cues)
    edges = sorted({*shown, *(edge for span in (*_inside(shown, claim.spans), *cues) for edge in span)})
    parts = ((_part(start, claim.spans, cues), cut(file, Span(start, end))) for start, end in pairwise(edges))
    return [(part, safe("".join(text for _, text in run))) for part, run in groupby(parts, key=lambda piece: piece[0])]


def marked(file: ClaimFile) -> str:
    """The quotation as plain text, the cue between ‹ and ›."""
    return "".join(f"{OPENS}{text}{CLOSES}" if part is Part.CUE else text for part, text in quotation(file)).strip()


def cue_words(file: ClaimFile) -> list[str]:
    """The words of the hedge's cues; where they stand beyond the kept stretch, their place as "[start,end]"."""
    window = window_of(file)
    return [
        safe(cut(file, cue)) if _within(cue, window) else f"[{cue.start},{cue.end}]"
        for cue in file.bearing.claim.hedge.cues
    ]


def window_of(file: ClaimFile) -> Span:
    """The stretch of the article that the file keeps: the claim's hull with what stands just before and behind."""
    hull = file.bearing.claim.hull
    return Span(hull.start - len(file.prefix), hull.start + len(file.exact) + len(file.suffix))


def cut(file: ClaimFile, span: Span) -> str:
    """The article's words at ``span``, which must lie within :func:`window_of`."""
    start = window_of(file).start
    return (file.prefix + file.exact + file.suffix)[span.start - start : span.end - start]


def _reach(file: ClaimFile) -> Span:
    """The claim's hull and the cues that the kept window holds."""
    hull, window = file.bearing.claim.hull, window_of(file)
    spans = [Span(hull.start, hull.start + len(file.exact))]
    spans += [cue for cue in file.bearing.claim.hedge.cues if _within(cue, window)]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _inside(outer: Span, spans: Iterable[Span]) -> list[Span]:
    return [span for span in spans if _within(span, outer)]


def _within(span: Span, outer: Span) -> bool:
    return outer.start <= span.start and span.end <= outer.end


def _part(start: int, said: Iterable[Span], cues: Iterable[Span]) -> Part:
    if _covers(cues, start):
        return Part.CUE
    return Part.SAID if _covers(said, start) else Part.AROUND


def _covers(spans: Iterable[Span], place: int) -> bool:
    return any(span.start <= place < span.end for span in spans)
