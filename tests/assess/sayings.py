"""Builders: who says what in which outlet, as bearings and origin groups. Everybody in it is invented."""

from collections.abc import Sequence

from ledger.model import (
    ArticleKind,
    Bearing,
    Claim,
    Hedge,
    HedgeLevel,
    Modality,
    OriginGroup,
    SourceKind,
    SourceRef,
    Sourcing,
    Span,
    Stance,
    text_digest,
)

UNNAMED = {Sourcing.ANONYMOUS, Sourcing.BARE}

GRADES = {"Inspector Vale": "B", "the Gazette of Record": "A", "an aide": "D", "the spokesman": "E"}
"""What the editor of these tests thinks of some of the sources; a source has one grade, wherever it speaks."""


def says(
    outlet: str,
    *by: str,
    sourcing: Sourcing = Sourcing.UNATTRIBUTED,
    level: HedgeLevel = HedgeLevel.FLAT,
    stance: Stance = Stance.ASSERTS,
    modality: Modality = Modality.ACTUAL,
    accepted: bool = True,
    grade: str | None = None,
    kind: ArticleKind = ArticleKind.ARTICLE,
    n: int = 0,
) -> Bearing:
    """One claim in one article of ``outlet``; several names in ``by`` are named side by side; none: its own voice."""
    ref = SourceRef(outlet, outlet, SourceKind.OUTLET, grade if not by else None)
    sources = [SourceRef(name, name, _kind(sourcing), grade or GRADES.get(name)) for name in by]
    claim = Claim(
        article=text_digest(outlet),
        spans=(Span(0, 4),),
        text="Text",
        wording="Text",
        sourcing=sourcing,
        hedge=Hedge(level),
        modality=modality,
        n=n,
    )
    chains = tuple((ref, source) for source in sources) or ((ref,),)
    return Bearing(claim, stance, accepted, ref, kind, chains)


def denies(outlet: str, *by: str, sourcing: Sourcing = Sourcing.NAMED, grade: str | None = None, n: int = 0) -> Bearing:
    """A claim that denies the fact."""
    return says(outlet, *by, sourcing=sourcing, stance=Stance.DENIES, grade=grade, n=n)


def grouped(bearings: Sequence[Bearing]) -> list[OriginGroup]:
    """The plainest grouping of what asserts: one origin per innermost source, all hearsay and bare sources one."""
    members: dict[str, list[tuple[Bearing, SourceRef]]] = {}
    for bearing in filter(_counts, bearings):
        for chain in bearing.chains:
            lost = bearing.claim.sourcing in (Sourcing.HEARSAY, Sourcing.BARE)
            members.setdefault("lineage" if lost else chain[-1].key, []).append((bearing, chain[-1]))
    return [_group(key, found) for key, found in members.items()]


def _counts(bearing: Bearing) -> bool:
    actual = bearing.claim.modality is Modality.ACTUAL
    firm = bearing.claim.hedge.level is not HedgeLevel.DOUBTFUL
    return bearing.accepted and actual and firm and bearing.stance is Stance.ASSERTS


def _group(key: str, found: list[tuple[Bearing, SourceRef]]) -> OriginGroup:
    return OriginGroup(
        key=key,
        name=key if key == "lineage" else found[0][1].name,
        sourcing=min((bearing.claim.sourcing for bearing, _ in found), key=lambda sourcing: sourcing.rank),
        claims=tuple(dict.fromkeys(bearing.claim.key for bearing, _ in found)),
        commits=any(bearing.claim.hedge.level is HedgeLevel.FLAT for bearing, _ in found),
        grade=found[0][1].grade,
    )


def _kind(sourcing: Sourcing) -> SourceKind:
    return SourceKind.UNNAMED if sourcing in UNNAMED else SourceKind.PERSON
