"""Whoever writes the page is the outlet's own voice: "I believe the bridge will close", "we think it was wrong".

"I" and "we" outside quotation marks name nobody whom a desk could ask, and the "I" of another page would be the same
source. What is only put to the reader ("you say it was wrong") nobody is known to have said.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from ...model import Article, Claim, Source, SourceKind, Sourcing
from ..text.lines import flowing
from ..text.lookup import words
from ..text.quotes import Quote, between, quotations

OWN = "“{}” is whoever writes: the outlet's own voice"
"""Why nobody is named."""

READER = "you"

BY_KIND = {
    SourceKind.PERSON: Sourcing.NAMED,
    SourceKind.ORGANIZATION: Sourcing.INSTITUTION,
    SourceKind.DOCUMENT: Sourcing.DOCUMENT,
    SourceKind.OUTLET: Sourcing.MEDIA,
    SourceKind.UNNAMED: Sourcing.ANONYMOUS,
}
"""How a statement came to the outlet where only whoever passes it on is left."""


def in_own_voice(article: Article, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims, those of the writer without a source; that "I" said so stands beside them and states nothing."""
    quoted = cache(lambda: quotations(flowing(article.text)))
    for claim in claims:
        own = [n for n, source in enumerate(claim.sources) if claim.states and _writes(source, quoted)]
        if own:
            yield _own_voice(claim, own)
            yield replace(claim, states=False, parts=())
        elif claim.states and claim.sources and all(_is_bare(source, {READER}) for source in claim.sources):
            yield replace(claim, states=False, parts=())
        else:
            yield claim


def _writes(source: Source, quoted: Callable[[], tuple[Quote, ...]]) -> bool:
    """True for "I" and "we", unless they are quoted."""
    place = source.spans[0]
    return _is_bare(source, words("witnessing", "self")) and not between(quoted(), place.start, place.end - 1)


def _is_bare(source: Source, pronouns: Iterable[str]) -> bool:
    return source.resolved is None and source.text.lower() in pronouns


def _own_voice(claim: Claim, own: Sequence[int]) -> Claim:
    """The claim by whoever else is named, or by nobody."""
    others = [n for n in range(len(claim.sources)) if n not in own]
    places = {n: place for place, n in enumerate(others)}
    chains = tuple(kept for chain in claim.chains if (kept := tuple(places[n] for n in chain if n in places)))
    sources = tuple(claim.sources[n] for n in others)
    turned = any(chain[-1] in own for chain in claim.chains if chain)
    sourcing = (
        claim.sourcing if not turned else BY_KIND[sources[chains[0][-1]].kind] if chains else Sourcing.UNATTRIBUTED
    )
    why = OWN.format(claim.sources[own[0]].text)
    return replace(claim, sources=sources, chains=chains or ((),), sourcing=sourcing, reasons=(*claim.reasons, why))
