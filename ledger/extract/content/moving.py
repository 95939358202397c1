"""Claims moved from a piece of an article to their place in the whole, and told apart where their spans are equal."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...model import Claim, Mention, Part, Resolution, Source, Span

Spans = tuple[Span, ...]


def moved(claim: Claim, by: int) -> Claim:
    """The claim with every span ``by`` characters further on."""
    if not by:
        return claim
    return replace(
        claim,
        spans=_spans(claim.spans, by),
        cue=_spans(claim.cue, by),
        sources=tuple(_source(each, by) for each in claim.sources),
        hedge=replace(claim.hedge, cues=_spans(claim.hedge.cues, by)),
        mentions=tuple(_mention(each, by) for each in claim.mentions),
        times=tuple(replace(each, span=_span(each.span, by)) for each in claim.times),
        amounts=tuple(replace(each, span=_span(each.span, by)) for each in claim.amounts),
        parts=tuple(_part(each, by) for each in claim.parts),
    )


def numbered(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims with ``n`` counting those that have equal spans, so that every key names one claim."""
    seen: Counter[Spans] = Counter()
    for claim in claims:
        yield replace(claim, n=seen[claim.spans]) if seen[claim.spans] else claim
        seen[claim.spans] += 1


def _span(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _spans(spans: Spans, by: int) -> Spans:
    return tuple(_span(each, by) for each in spans)


def _mention(mention: Mention, by: int) -> Mention:
    return replace(mention, spans=_spans(mention.spans, by))


def _part(part: Part, by: int) -> Part:
    hedge = replace(part.hedge, cues=_spans(part.hedge.cues, by))
    return replace(part, spans=_spans(part.spans, by), hedge=hedge)


def _source(source: Source, by: int) -> Source:
    meant = source.resolved
    resolved = Resolution(meant.text, _spans(meant.spans, by), meant.score) if meant else None
    return replace(source, spans=_spans(source.spans, by), resolved=resolved)
