"""Claims are moved whole, and told apart where their spans are equal."""

from ledger.extract.content.moving import moved, numbered
from ledger.model import Claim, Hedge, HedgeLevel, Mention, Resolution, Source, SourceKind, Span

CLAIM = Claim(
    "k",
    (Span(3, 5),),
    "ab",
    "ab",
    cue=(Span(0, 2),),
    sources=(Source("he", (Span(6, 8),), SourceKind.PERSON, Resolution("Jan", (Span(9, 12),), 0.8)),),
    hedge=Hedge(HedgeLevel.POSSIBLE, None, (Span(1, 2),)),
    mentions=(Mention("he", (Span(6, 8),), "Jan"),),
)


def test_every_span_moves_by_the_same_way():
    there = moved(CLAIM, 10)
    assert there.spans == (Span(13, 15),) and there.cue == (Span(10, 12),)
    assert there.sources[0].spans == (Span(16, 18),)
    assert there.sources[0].resolved is not None and there.sources[0].resolved.spans == (Span(19, 22),)
    assert there.hedge.cues == (Span(11, 12),) and there.mentions[0].spans == (Span(16, 18),)
    assert moved(there, -10) == CLAIM


def test_claims_on_equal_spans_are_numbered():
    assert [claim.n for claim in numbered([CLAIM, CLAIM, moved(CLAIM, 1)])] == [0, 1, 0]
