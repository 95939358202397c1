"""Nouns into bodies and back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.journal.bodies import article_body, article_of, changes, claim_body, claim_of
from ledger.journal.canonical import canonical
from ledger.model import (
    Amount,
    Article,
    ArticleKind,
    Claim,
    Hedge,
    HedgeKind,
    HedgeLevel,
    Mention,
    Modality,
    Part,
    Polarity,
    Resolution,
    Source,
    SourceKind,
    Sourcing,
    Span,
    Time,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SPAN = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: Span(*sorted(pair)))
SPANS = st.lists(SPAN, max_size=2).map(tuple)
SCORE = st.integers(0, 10_000).map(lambda whole: whole / 10_000)
BOUND = st.none() | st.floats(allow_nan=False)
RESOLVED = st.none() | st.builds(Resolution, TEXT, SPANS, SCORE)
SOURCE = st.builds(Source, TEXT, SPANS, st.sampled_from(SourceKind), RESOLVED)
HEDGE = st.builds(Hedge, st.sampled_from(HedgeLevel), st.none() | st.sampled_from(HedgeKind), SPANS, st.none() | SCORE)
PART = st.builds(Part, SPANS, TEXT, HEDGE, st.sampled_from(Polarity), st.sampled_from(Modality))
CLAIMS = st.builds(
    Claim,
    article=TEXT,
    spans=st.lists(SPAN, min_size=1, max_size=2).map(tuple),
    text=TEXT,
    wording=TEXT,
    sourcing=st.sampled_from(Sourcing),
    cue=SPANS,
    sources=st.lists(SOURCE, max_size=2).map(tuple),
    chains=st.just(((0, 1),)),
    hedge=HEDGE,
    polarity=st.sampled_from(Polarity),
    modality=st.sampled_from(Modality),
    stance_denies=st.booleans(),
    mentions=st.lists(st.builds(Mention, TEXT, SPANS, TEXT, SCORE), max_size=2).map(tuple),
    times=st.lists(st.builds(Time, TEXT, SPAN, st.none() | TEXT, st.none() | TEXT), max_size=1).map(tuple),
    amounts=st.lists(st.builds(Amount, TEXT, SPAN, BOUND, BOUND, st.booleans()), max_size=1).map(tuple),
    ambiguous=st.none() | TEXT,
    score=SCORE,
    reasons=st.lists(TEXT, max_size=2).map(tuple),
    n=st.integers(0, 3),
    perhaps_denied=st.booleans(),
    parts=st.lists(PART, max_size=2).map(tuple),
)


@given(CLAIMS)
def test_a_claim_comes_back_from_its_canonical_body(claim: Claim) -> None:
    assert canonical(claim_body(claim))
    assert claim_of(claim_body(claim)) == claim


def test_an_article_comes_back_from_its_body() -> None:
    article = Article("Fog.", "The Gazette", "https://gazette.example/1", None, "A. B.", "2025-03-04", "en")
    note = Article("They rang.", kind=ArticleKind.NOTE, bytes_sha256="0f")
    assert [article_of(article_body(one)) for one in (article, note)] == [article, note]


def test_a_score_keeps_four_decimals() -> None:
    claim = Claim("a", (Span(0, 3),), "fog", "fog", score=0.123449)
    assert claim_of(claim_body(claim)).score == 0.1234


@pytest.mark.parametrize("score", [-0.1, 1.1, float("nan")])
def test_a_score_outside_its_range_is_refused(score: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        claim_body(Claim("a", (Span(0, 3),), "fog", "fog", score=score))


def test_a_correction_records_only_what_differs() -> None:
    claim = Claim("a", (Span(0, 3),), "fog", "fog")
    mended = replace(claim, hedge=Hedge(HedgeLevel.REPORTED), sourcing=Sourcing.HEARSAY)
    assert changes(claim, mended) == {
        "hedge": {"level": 2, "kind": None, "cues": [], "probability": None},
        "sourcing": "hearsay",
    }


def test_a_correction_records_what_a_claim_no_longer_has() -> None:
    part = Part((Span(0, 3),), "fog", modality=Modality.UNREALISED)
    claim = Claim("a", (Span(0, 3),), "fog", "fog", perhaps_denied=True, parts=(part,))
    mended = replace(claim, perhaps_denied=False, parts=())
    assert changes(claim, mended) == {"parts": [], "perhaps_denied": False}
    assert claim_of(claim_body(claim) | changes(claim, mended)) == mended


def test_a_correction_cannot_move_a_claim() -> None:
    claim = Claim("a", (Span(0, 3),), "fog", "fog")
    with pytest.raises(ValueError, match="cannot move"):
        changes(claim, replace(claim, spans=(Span(0, 4),)))
