"""Weigh a proposition on some articles without keeping a ledger."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..assess import assess, sides
from ..extract import extract_many
from ..link import agency, group_copies, origins, same_fact
from ..model import (
    Article,
    Assessment,
    Bearing,
    Claim,
    Corroboration,
    Source,
    SourceKind,
    SourceRef,
    Span,
    Stance,
    Verdict,
)
from .sources import folded

RELATED = 0.2
"""The least likeness (0..1) to the proposition for a claim to speak for its article; else the first line does."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """How sure one may be of a proposition, by some articles: ``confidence`` (0..1), corroboration, and all behind."""

    confidence: float
    corroboration: Corroboration
    assessment: Assessment


def weigh(fact: str, articles: Sequence[Article | Mapping[str, str]]) -> Weighing:
    """Weigh ``fact`` on articles, values or mappings with ``text``, ``outlet`` and perhaps ``url``.

    Each article bears on the fact by the one claim in it that is most alike. Sources are told apart by their names;
    copies of one text count once.
    """
    texts = [each if isinstance(each, Article) else _article(each) for each in articles]
    bearings = list(_bearings(fact, texts))
    found = assess(bearings, origins(sides(bearings).asserting))
    return Weighing(found.confidence.value, found.corroboration, found)


def _article(given: Mapping[str, str]) -> Article:
    return Article(given["text"], outlet=given.get("outlet", ""), url=given.get("url"))


def _bearings(fact: str, articles: Sequence[Article]) -> Iterator[Bearing]:
    groups = group_copies([article.text for article in articles])
    first = {group: article.key for group, article in reversed(list(zip(groups, articles, strict=True)))}
    for article, group, claims in zip(articles, groups, extract_many(articles), strict=True):
        original = first[group] if first[group] != article.key else None
        yield _bearing(fact, article, _nearest(fact, article, claims), original)


def _nearest(fact: str, article: Article, claims: Sequence[Claim]) -> Claim:
    """The claim most like the fact; the first line as a flat claim where none is like it."""
    scored = [(same_fact(fact, claim.text).value, -n, claim) for n, claim in enumerate(claims) if claim.states]
    value, _, claim = max(scored, default=(0.0, 0, None), key=lambda each: each[:2])
    return claim if claim is not None and value >= RELATED else _first_line(article)


def _first_line(article: Article) -> Claim:
    line = article.text.strip().split("\n")[0]
    start = article.text.find(line)
    return Claim(article.key, (Span(start, start + len(line)),), line, line)


def _bearing(fact: str, article: Article, claim: Claim, original: str | None) -> Bearing:
    outlet = _ref(article.outlet or "unknown outlet", SourceKind.OUTLET)
    chains = tuple((outlet, *(_as_ref(claim.sources[n], article.key) for n in chain)) for chain in claim.chains)
    return Bearing(
        claim,
        _stance(fact, claim),
        True,
        outlet,
        article.kind,
        chains,
        article.published,
        original,
        agency(article.text),
    )


def _stance(fact: str, claim: Claim) -> Stance:
    """The side the claim takes: its speaker's denial, else what it says to the fact, its hedge apart."""
    if claim.stance_denies:
        return Stance.DENIES
    link = same_fact(fact, claim.wording)
    return Stance.UNSURE if link.verdict is Verdict.DIFFERENT and link.value < RELATED else link.stance


def _as_ref(source: Source, article: str) -> SourceRef:
    return replace(_ref(source.name, source.kind, article), office=source.office)


def _ref(name: str, kind: SourceKind, article: str = "") -> SourceRef:
    place = article if kind is SourceKind.UNNAMED else ""
    return SourceRef(f"{kind.value}:{folded(name)}:{place}", name, kind)
