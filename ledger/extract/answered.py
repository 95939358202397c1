""" "She denied it": a denial that only points at what was said denies the statement right before it.

It does so where that can be only one: the one statement of the sentence before, or the only one that is about whoever
denies. Where it may be several the sentence stays the outlet's own, and denies nothing that can be looked up.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..model import Article, Claim, Modality
from .corrections import sentence_start

REASON = "“{}” read as what is told before: {}"

MANY = 30
"""Claims before a denial that are looked at; two sentences hold no more."""

SURETY = 0.8
"""How sure it is that a denial means the only statement before it."""


def answered(article: Article, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims; a denial of "it" has the words of what it denies, and the outlet's sentence that tells it goes."""
    places = range(len(claims))
    denials = {place: found for place in places if (found := _denied(article, claims, place)) is not None}
    for place, claim in enumerate(claims):
        near = (claims[other] for other in range(place - MANY, place + MANY) if other in denials)
        if not denials or not any(_only_tells(claim, denial) for denial in near):
            yield denials.get(place, claim)


def _denied(article: Article, claims: Sequence[Claim], place: int) -> Claim | None:
    """The denial with what it denies; ``None`` for every other claim."""
    claim = claims[place]
    if claim.states or not claim.stance_denies or len(claim.sources) != 1 or not claim.cue:
        return None
    near = [each for each in _before(article, claims, place) if _may_be_denied(each, claim)]
    meant = _only(claim.sources[0].name, near)
    return _about(claim, meant) if meant is not None else None


def _before(article: Article, claims: Sequence[Claim], place: int) -> Iterator[Claim]:
    """What is told in the sentence before, and what others are told to say in the denial's own before its cue."""
    denial = claims[place]
    here = sentence_start(article.text, denial.hull.start)
    first = sentence_start(article.text, here - 1)
    for each in claims[max(0, place - MANY) : place]:
        earlier = first <= each.hull.start and each.hull.end <= denial.cue[0].start
        if earlier and (each.sources or each.hull.start < here):
            yield each


def _may_be_denied(each: Claim, denial: Claim) -> bool:
    """True for a statement of somebody else's that says yes to something that happened."""
    another = all(source.name != denial.sources[0].name for source in each.sources)
    return each.states and another and not each.stance_denies and each.modality is Modality.ACTUAL


def _only(denier: str, near: Sequence[Claim]) -> Claim | None:
    """The only statement, or the only one about whoever denies."""
    of_them = [each for each in near if any(mention.name == denier for mention in each.mentions)]
    found = of_them or near
    return found[0] if len(found) == 1 else None


def _about(denial: Claim, meant: Claim) -> Claim:
    """The denial in the words of what it denies, with its persons, times and amounts."""
    reason = REASON.format(denial.text, meant.wording)
    told = replace(denial, wording=meant.wording, mentions=meant.mentions, times=meant.times, amounts=meant.amounts)
    return replace(told, states=True, score=round(denial.score * SURETY, 2), reasons=(*denial.reasons, reason))


def _only_tells(claim: Claim, denial: Claim) -> bool:
    """True for the outlet's sentence that tells no more than that there is this denial."""
    if claim.sources or not claim.states or not claim.hull.start <= denial.hull.start < claim.hull.end:
        return False
    known = f"{denial.text} {denial.sources[0].text} {denial.sources[0].name}".split()
    return claim.hull.end <= denial.hull.end and len(claim.text.split()) <= len(known) + len(denial.cue) + FEW


FEW = 2
"""Words beside source, cue and "it" that tell nothing more: "has", "always"."""
