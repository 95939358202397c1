"""Claims and bearings as short as a test can say them; the people and outlets are invented."""

from collections.abc import Callable, Sequence

import pytest

from ledger.model import (
    ArticleKind,
    Bearing,
    Claim,
    Hedge,
    HedgeLevel,
    Mention,
    Modality,
    Source,
    SourceKind,
    SourceRef,
    Sourcing,
    Span,
    Stance,
    Time,
)


@pytest.fixture
def claim() -> Callable[..., Claim]:
    """A claim by its wording: ``claim("Ann Poe left", persons=["Ann Poe"], dates=["2024-05-01"])``."""

    def make(
        wording: str,
        *,
        persons: Sequence[str] = (),
        dates: Sequence[str] = (),
        said_by: Sequence[str] = (),
        article: str = "article",
        denies: bool = False,
        modality: Modality = Modality.ACTUAL,
    ) -> Claim:
        return Claim(
            article,
            (Span(0, len(wording)),),
            wording,
            wording,
            sources=tuple(Source(name, (), SourceKind.PERSON) for name in said_by),
            stance_denies=denies,
            modality=modality,
            mentions=tuple(Mention(name.split()[-1], (), name) for name in persons),
            times=tuple(Time("then", Span(0, 0), date, "day") for date in dates),
        )

    return make


@pytest.fixture
def bearing() -> Callable[..., Bearing]:
    """A claim's bearing on the one fact of a test: outlet, chain of sources behind it, sourcing."""
    count = iter(range(1000))

    def make(
        outlet: str,
        *chains: Sequence[SourceRef],
        sourcing: Sourcing = Sourcing.UNATTRIBUTED,
        level: HedgeLevel = HedgeLevel.FLAT,
        stance: Stance = Stance.ASSERTS,
        article: str = "",
        copy_of: str | None = None,
        perhaps_copy_of: str | None = None,
        agency: str | None = None,
    ) -> Bearing:
        own = SourceRef(f"outlet:{outlet}", outlet, SourceKind.OUTLET)
        claim = Claim(
            article or f"article of {outlet}",
            (Span(0, 4),),
            "word",
            "word",
            sourcing=sourcing,
            hedge=Hedge(level),
            n=next(count),
        )
        return Bearing(
            claim,
            stance,
            True,
            own,
            ArticleKind.ARTICLE,
            tuple((own, *chain) for chain in chains) or ((own,),),
            copy_of=copy_of,
            perhaps_copy_of=perhaps_copy_of,
            agency=agency,
        )

    return make
